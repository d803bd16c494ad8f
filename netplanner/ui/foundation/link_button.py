"""Words in the colour of links: they lead on, or with a plus before them add a line to a panel (look/07)."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton

from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import type_scale

_HEIGHT, _ADD_HEIGHT = 24, 28  # px of a 13 px font, as below
_RING = 4
_SYMBOL, _GAP, _RIGHT = 16, 8, 6


class LinkButton(QPushButton):
    """`adds`: with a plus, which begins where the lines above begin. Without it, the letters fill the button."""

    def __init__(self, text: str, *, adds: bool = False) -> None:
        super().__init__(text)
        self._adds = adds
        self._type = type_scale(self.font())
        self.setFont(self._type.body_medium)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        px = self._type.px
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        if self._adds:
            return QSize(px(_SYMBOL + _GAP) + width + px(_RIGHT), px(_ADD_HEIGHT))
        return QSize(width + 2 * _RING, px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        font = self.font()
        font.setUnderline(self.underMouse())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(scheme.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.setPen(scheme.accent)
        painter.setFont(font)
        if self._adds:
            self._paint_plus(painter)
        else:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _paint_plus(self, painter: QPainter) -> None:
        px, is_mirrored = self._type.px, self.isRightToLeft()
        size, room = px(_SYMBOL), px(_SYMBOL + _GAP)
        left = self.width() - size if is_mirrored else 0
        top = round((self.height() - size) / 2)
        paint_symbol(painter, Symbol.PLUS, left=left, top=top, size=size, colour=tokens(self.palette()).accent)
        words = self.rect().adjusted(0 if is_mirrored else room, 0, -room if is_mirrored else 0, 0)
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, self.text())
