"""The few controls that Qt's own style draws otherwise than the look: flat buttons, the search field, a label.

They are native controls in all they do; only under Fusion do they paint their own face, since on macOS and
Windows the native face stays. Know nothing of what they are used for.
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from netplanner.ui.foundation.assets import Symbol, paint_symbol, symbol_icon
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import type_scale

_RADIUS = 6
_HEIGHT = 32
_PADDING = 12
_SYMBOL = 16
_CHEVRON = 14
_GAP = 8
_CLEAR, _CLEAR_SIDE = 24, 4  # px: what empties a search, and the room around it


def paint_focus_ring(painter: QPainter, rect: QRectF, *, radius: float, colour: QColor) -> None:
    """A ring of 2 px around `rect`, which lies just outside of it."""
    painter.save()
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), radius + 2, radius + 2)
    painter.restore()


class FlatButton(QPushButton):
    """A push button with a symbol before its text; `is_primary` marks the one main deed of a page,
    `is_quiet` one that shows its ground only under the pointer. `meaning` tints the symbol,
    `is_centred` puts the words of a wide one into its middle.

    Without a text it is square, and `name` is what a screen reader says and a tooltip shows.
    """

    def __init__(
        self,
        text: str = "",
        *,
        symbol: Symbol | None = None,
        is_primary: bool = False,
        is_quiet: bool = False,
        meaning: Meaning | None = None,
        is_centred: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._symbol = symbol
        self._is_primary = is_primary
        self._is_quiet = is_quiet
        self._words = text
        self._is_folded = False
        self._meaning = meaning
        self._is_centred = is_centred
        self._type = type_scale(self.font())
        self.setFont(self._type.body_medium)
        if not text:
            self.setAccessibleName(name)
            self.setToolTip(name)
        if not self._paints_itself() and symbol is not None:
            self.setIcon(symbol_icon(symbol, self.palette()))

    def say(self, words: str) -> None:
        """Change the text of a button that may be folded."""
        # A tooltip of its own stays.
        if self.toolTip() in ("", self._words):
            self.setToolTip(words if self._is_folded else "")
        self._words = words
        self.setText("" if self._is_folded else words)
        self.setAccessibleName(words)
        self.updateGeometry()

    def fold(self, is_folded: bool) -> None:
        """Where there is little room, show only the symbol; the words are its name, and its tooltip for want of one."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self.say(self._words)

    def set_symbol(self, symbol: Symbol) -> None:
        self._symbol = symbol
        if not self._paints_itself():
            self.setIcon(symbol_icon(symbol, self.palette()))
        self.update()

    def _paints_itself(self) -> bool:
        return self.style().name().lower() == "fusion"

    def sizeHint(self) -> QSize:
        if not self._paints_itself():
            return super().sizeHint()
        px = self._type.px
        if not self.text():
            return QSize(px(_HEIGHT), px(_HEIGHT))
        width = 2 * px(_PADDING) + QFontMetrics(self.font()).horizontalAdvance(self.text())
        if self._symbol is not None:
            width += px(_SYMBOL) + px(_GAP)
        if self.menu() is not None:
            width += px(_CHEVRON) + px(_GAP)
        return QSize(width, px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._paints_itself():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._paint_face(painter)
        self._paint_content(painter, ink)
        painter.end()

    def _paint_face(self, painter: QPainter) -> QColor:
        """Draw the ground and the edge; the answer is the colour for what stands on them."""
        scheme = tokens(self.palette())
        is_active = self.isDown() or (self.menu() is not None and self.menu().isVisible())
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._is_primary:
            ground, edge, ink = scheme.accent, scheme.accent, scheme.on_accent
            if self.underMouse() or is_active:
                ground = edge = ground.lighter(108) if scheme.is_dark else ground.darker(110)
        else:
            ground, edge, ink = scheme.base, scheme.button_edge, scheme.text
            if self.isChecked():
                ground, edge = scheme.selected, scheme.accent
            if is_active:
                ground = scheme.track
            if (self.underMouse() or is_active) and not self.isChecked():
                edge = scheme.edge
        if self.isChecked():
            ground, edge = scheme.selected, scheme.accent
        if self._is_quiet and (not self.isEnabled() or not (self.underMouse() or is_active)):
            ground = edge = QColor(Qt.GlobalColor.transparent)
        if not self.isEnabled():
            ink = scheme.secondary
            if not self._is_quiet:
                ground, edge = scheme.track, scheme.hairline
        painter.setPen(QPen(edge, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if self.hasFocus():
            inner = rect.adjusted(2.5, 2.5, -2.5, -2.5) if self._is_primary else rect.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(scheme.on_accent if self._is_primary else scheme.accent, 2 - self._is_primary))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, _RADIUS - 1, _RADIUS - 1)
        return ink

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        px = self._type.px
        size = px(_SYMBOL)
        middle = self.height() / 2
        if not self.text():
            if self._symbol is not None:
                paint_symbol(
                    painter, self._symbol, left=(self.width() - size) / 2, top=middle - size / 2, size=size, colour=ink
                )
            return
        left = float(px(_PADDING))
        if self._is_centred:
            left += max(0, (self.width() - self.sizeHint().width()) // 2)
        if self._symbol is not None:
            tint = ink
            if self._meaning is not None and self.isEnabled():
                tint = tokens(self.palette()).tone(self._meaning).text
            paint_symbol(painter, self._symbol, left=left, top=round(middle - size / 2), size=size, colour=tint)
            left += size + px(_GAP)
        painter.setPen(ink)
        painter.setFont(self.font())
        painter.drawText(
            QRectF(left, 0, self.width() - left, self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextShowMnemonic,
            self.text(),
        )
        if self.menu() is not None:
            chevron = px(_CHEVRON)
            paint_symbol(
                painter,
                Symbol.CHEVRON_DOWN,
                left=self.width() - px(_PADDING) - chevron,
                top=round(middle - chevron / 2),
                size=chevron,
                colour=ink if self._is_primary else tokens(self.palette()).secondary,
            )


class _Line(QLineEdit):
    """A line edit that tells when it gains or loses the keyboard: the ring belongs to the field around it.

    And when the down key is pressed, which in one line has nowhere to go.
    """

    focus_changed = Signal()
    down_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


class SearchField(QWidget):
    """A line for finding, with a lens before it; behind it the key that reaches it, or what empties it.

    The line itself is `edit`, an ordinary QLineEdit; Esc empties it too.
    """

    def __init__(self, placeholder: str, *, key_hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scale = type_scale(self.font())
        self._lens = scale.px(_SYMBOL)
        self.edit = _Line(self)
        self.edit.setFrame(False)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(placeholder)
        self._hint = QLabel(key_hint, self)
        self._hint.setFont(scale.caption)
        self._hint.setContentsMargins(scale.px(4), 0, scale.px(6), 0)
        self._hint.setForegroundRole(self._hint.foregroundRole().PlaceholderText)
        self._clear = QAction(self.tr("Clear the search"), self)
        self._clear.setShortcut(Qt.Key.Key_Escape)
        self._clear.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._clear.triggered.connect(self.edit.clear)
        # Empty, the line leaves Esc to the dialog that it stands in.
        self._clear.setEnabled(False)
        self.addAction(self._clear)
        self.clear_button = FlatButton(symbol=Symbol.CLOSE, name=self._clear.text(), is_quiet=True)
        self.clear_button.setFixedSize(scale.px(_CLEAR), scale.px(_CLEAR))
        # By keyboard it is Esc; Tab goes on to what was found.
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear_button.setAutoDefault(False)
        self.clear_button.clicked.connect(self._clear.trigger)
        self.clear_button.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(scale.px(11) + self._lens + scale.px(4), 2, scale.px(_CLEAR_SIDE), 2)
        layout.setSpacing(scale.px(_CLEAR_SIDE))
        layout.addWidget(self.edit, 1)
        layout.addWidget(self._hint)
        layout.addWidget(self.clear_button)
        self.setFixedHeight(scale.px(_HEIGHT))
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.focus_changed.connect(self.update)

    def _on_text_changed(self, text: str) -> None:
        self._hint.setVisible(not text)
        self.clear_button.setVisible(bool(text))
        self._clear.setEnabled(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        has_focus = self.edit.hasFocus()
        pen_width = 2 if has_focus else 1
        inset = pen_width / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(scheme.accent if has_focus else scheme.edge, pen_width))
        painter.setBrush(scheme.base)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        top = round((self.height() - self._lens) / 2)
        paint_symbol(painter, Symbol.SEARCH, left=11, top=top, size=self._lens, colour=scheme.secondary)
        painter.end()
