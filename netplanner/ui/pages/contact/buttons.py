"""The quieter buttons of a page: at the end of a row, a word that leads on, one that folds. Know no deed."""

from typing import TypeVar

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton

from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import type_scale

Button = TypeVar("Button", bound=QAbstractButton)
_SMALL = 28
_RING = 4
_CHEVRON = 14
_CHEVRON_GAP = 4


class RowButton(FlatButton):
    """A small square button at the end of a row, seen only while the row is under the pointer or holds the keyboard.

    It is there all the time: Tab reaches it, and a touch; without `hides` it is seen all the time, too.
    `seen_changed` follows the keyboard, not the pointer.
    """

    seen_changed = Signal()

    def __init__(self, symbol: Symbol, name: str, *, hides: bool = True) -> None:
        super().__init__(symbol=symbol, name=name, is_quiet=True)
        self._hides = hides

    def sizeHint(self) -> QSize:
        side = self._type.px(_SMALL)
        return QSize(side, side)

    @property
    def is_seen(self) -> bool:
        if not self._hides:
            return True
        row = self.parentWidget()
        focus = self.window().focusWidget()
        holds_keyboard = row is not None and focus is not None and focus.hasFocus() and row.isAncestorOf(focus)
        menu = self.menu()
        return holds_keyboard or (row is not None and row.underMouse()) or (menu is not None and menu.isVisible())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._on_focus_changed()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._on_focus_changed()

    def _on_focus_changed(self) -> None:
        row = self.parentWidget()
        if row is not None:
            row.update()
        self.seen_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_seen:
            return
        if self._hides:
            # What lies below it gives way.
            painter = QPainter(self)
            painter.fillRect(self.rect(), tokens(self.palette()).base)
            painter.end()
        super().paintEvent(event)


class FoldButton(QPushButton):
    """Words in a faint caption, with a chevron before them that tells whether what belongs to them is shown."""

    folded = Signal(bool)

    def __init__(self, text: str, *, is_open: bool) -> None:
        super().__init__(text)
        self._type = type_scale(self.font())
        self._is_open = is_open
        self.setFont(self._type.caption)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_clicked)
        self._tell()

    @property
    def is_open(self) -> bool:
        return self._is_open

    def _on_clicked(self) -> None:
        self._is_open = not self._is_open
        self._tell()
        self.update()
        self.folded.emit(self._is_open)

    def _tell(self) -> None:
        self.setAccessibleDescription(self.tr("shown") if self._is_open else self.tr("folded away"))

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(width + self._type.px(_CHEVRON + _CHEVRON_GAP) + 2 * _RING, self._type.px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, px = tokens(self.palette()), self._type.px
        ink = scheme.text if self.underMouse() or self.hasFocus() else scheme.secondary
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(scheme.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        symbol = Symbol.CHEVRON_UP if self._is_open else Symbol.CHEVRON_DOWN
        top = round((self.height() - px(_CHEVRON)) / 2)
        paint_symbol(painter, symbol, left=_RING, top=top, size=px(_CHEVRON), colour=ink)
        painter.setPen(ink)
        painter.setFont(self.font())
        left = _RING + px(_CHEVRON + _CHEVRON_GAP)
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


def keyed(button: Button, key: str) -> Button:
    """Name what the button is about, so that the keyboard finds it again when its panel is laid out anew."""
    button.setObjectName(key)
    return button
