"""The words that add a line to a panel: a plus and a link's colour, beginning where the lines above begin (look/07)."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton

from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import type_scale

_HEIGHT = 28  # px of a 13 px font, as below
_SYMBOL, _GAP, _RIGHT = 16, 8, 6


class AddButton(QPushButton):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._type = type_scale(self.font())
        self.setFont(self._type.body_medium)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        px = self._type.px
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(px(_SYMBOL + _GAP) + width + px(_RIGHT), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, px = tokens(self.palette()), self._type.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(scheme.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        top = round((self.height() - px(_SYMBOL)) / 2)
        is_mirrored = self.isRightToLeft()
        left = self.width() - px(_SYMBOL) if is_mirrored else 0
        paint_symbol(painter, Symbol.PLUS, left=left, top=top, size=px(_SYMBOL), colour=scheme.accent)
        room = px(_SYMBOL + _GAP)
        font = self.font()
        font.setUnderline(self.underMouse())
        painter.setPen(scheme.accent)
        painter.setFont(font)
        words = self.rect().adjusted(0 if is_mirrored else room, 0, -room if is_mirrored else 0, 0)
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()
