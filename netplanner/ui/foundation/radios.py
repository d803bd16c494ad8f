"""The round mark of a choice, and a radio button of a few words that paints itself with it.

A native radio button in all it does; only under Fusion it paints its own face. Knows nothing of what is chosen.
"""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from netplanner.ui.foundation.controls import paint_focus_ring
from netplanner.ui.foundation.theme import Tokens, tokens
from netplanner.ui.foundation.typography import type_scale

_HEIGHT = 24
_MARK = 16
_GAP = 6
_AFTER = 4
_RING = 3  # around it, so that the focus is seen whole


def paint_radio(painter: QPainter, place: QRectF, scheme: Tokens, *, is_on: bool) -> None:
    """The mark of a radio button, which fills the square `place`."""
    if is_on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scheme.accent)
        painter.drawEllipse(place)
        painter.setBrush(scheme.on_accent)
        dot = place.width() * 0.19
        painter.drawEllipse(place.center(), dot, dot)
        return
    painter.setPen(QPen(scheme.edge, 1.5))
    painter.setBrush(scheme.base)
    painter.drawEllipse(place.adjusted(0.75, 0.75, -0.75, -0.75))


class Radio(QRadioButton):
    """A choice of a word or two among others beside it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._type = type_scale(self.font())
        self.setFont(self._type.body)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def _paints_itself(self) -> bool:
        return self.style().name().lower() == "fusion"

    def sizeHint(self) -> QSize:
        if not self._paints_itself():
            return super().sizeHint()
        px = self._type.px
        width = px(_MARK + _GAP) + QFontMetrics(self.font()).horizontalAdvance(self.text()) + px(_AFTER) + 2 * _RING
        return QSize(width, px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._paints_itself():
            super().paintEvent(event)
            return
        scheme, px = tokens(self.palette()), self._type.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark, is_mirrored = px(_MARK), self.isRightToLeft()
        left = self.width() - mark - _RING if is_mirrored else _RING
        paint_radio(painter, QRectF(left, (self.height() - mark) / 2, mark, mark), scheme, is_on=self.isChecked())
        painter.setFont(self.font())
        painter.setPen(scheme.text if self.isEnabled() else scheme.secondary)
        words = QRectF(self.rect()).adjusted(_RING, 0, -_RING - mark - px(_GAP), 0)
        side = Qt.AlignmentFlag.AlignRight
        if not is_mirrored:
            words = QRectF(self.rect()).adjusted(_RING + mark + px(_GAP), 0, 0, 0)
            side = Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            rect = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
            paint_focus_ring(painter, rect, radius=4, colour=scheme.accent)
        painter.end()
