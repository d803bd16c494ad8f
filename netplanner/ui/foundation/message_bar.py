"""The bar that says what happened, offers one way on, and never stops anybody.

Knows two tones: something was done (goes by itself after a while), and something could not be done (stays
until closed). Lies over the foot of its parent, so that nothing moves under the pointer when it comes or goes.
Knows no errors and no steps; the words come from those who know.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from netplanner.ui.foundation.assets import Symbol, pixmap
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import type_scale

_SHOWN_FOR_MS = 8000
_RADIUS = 8
_HEIGHT = 40
_SIDE, _BELOW = 16, 12  # px around the bar, the page's margin


class MessageBar(QWidget):
    """One message at a time; a new one takes the place of the last. Tab leads to its buttons, Esc there closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        parent.installEventFilter(self)
        self._is_trouble = False
        self._on_action: Callable[[], object] | None = None
        self._type = type_scale(self.font())
        self._symbol = QLabel()
        self._text = QLabel()
        self._text.setFont(self._type.body_medium)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action_button = QPushButton()
        self.action_button.setFlat(True)
        self.action_button.setFont(self._type.body_medium)
        self.close_button = FlatButton(symbol=Symbol.CLOSE, name=self.tr("Close this message"), is_quiet=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(self._type.px(14), 3, self._type.px(4), 3)
        layout.setSpacing(self._type.px(10))
        layout.addWidget(self._symbol)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.action_button)
        layout.addWidget(self.close_button)
        self.setMinimumHeight(self._type.px(_HEIGHT))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        self.action_button.clicked.connect(self._on_action_clicked)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def is_trouble(self) -> bool:
        return self._is_trouble

    def tell(self, text: str, *, action: str = "", on_action: Callable[[], object] | None = None) -> None:
        """Say that something was done; the bar goes by itself after eight seconds.

        `action` is the label of one way on, such as "Undo", and `on_action` what it does.
        """
        self._show(text, is_trouble=False, action=action, on_action=on_action)
        self._timer.start(_SHOWN_FOR_MS)

    def report(self, text: str, *, action: str = "", on_action: Callable[[], object] | None = None) -> None:
        """Say what stands in the way, with its remedy; the bar stays until it is closed or answered."""
        self._show(text, is_trouble=True, action=action, on_action=on_action)
        self._timer.stop()

    def _show(self, text: str, *, is_trouble: bool, action: str, on_action: Callable[[], object] | None) -> None:
        self._is_trouble = is_trouble
        self._on_action = on_action
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.action_button.setText(action)
        self.action_button.setVisible(bool(action))
        self._colour()
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _place(self) -> None:
        """As high as the words need, at the foot of the parent."""
        width = max(self._over.width() - 2 * _SIDE, 0)
        height = max(self.heightForWidth(width), self.minimumHeight())
        self.setGeometry(_SIDE, self._over.height() - _BELOW - height, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _colour(self) -> None:
        scheme = tokens(self.palette())
        tone = scheme.tone(Meaning.OVER if self._is_trouble else Meaning.OK)
        symbol = Symbol.WARNING if self._is_trouble else Symbol.ENOUGH
        size = self._type.px(16)
        self._symbol.setPixmap(pixmap(symbol, size=size, colour=tone.text, ratio=self.devicePixelRatioF()))
        palette = self.action_button.palette()
        palette.setColor(
            palette.ColorRole.ButtonText, scheme.text if self._is_trouble and scheme.is_dark else scheme.accent
        )
        self.action_button.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _on_timeout(self) -> None:
        if self.underMouse() or self.action_button.hasFocus() or self.close_button.hasFocus():
            # Somebody is reading or about to answer.
            self._timer.start(_SHOWN_FOR_MS)
            return
        self.hide()

    def _on_action_clicked(self) -> None:
        self.hide()
        if self._on_action is not None:
            self._on_action()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        tint = scheme.tone(Meaning.OVER).tint
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tint if self._is_trouble else scheme.button_edge, 1))
        painter.setBrush(tint if self._is_trouble else scheme.base)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()
