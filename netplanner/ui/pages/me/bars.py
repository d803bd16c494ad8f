"""Quiet bars in the colour of oneself: one that is filled to a part, and one made of parts with marks on it.

Know how they look; nothing of what they count.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import type_scale


class PartBar(QWidget):
    """Filled from 0 to 1."""

    def __init__(self, part: float, *, width: int | None = None) -> None:
        super().__init__()
        self._part = min(max(part, 0.0), 1.0)
        px = type_scale(self.font()).px
        if width is None:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.setFixedHeight(px(6))
        else:
            self.setFixedSize(QSize(px(width), px(4)))

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        painter.setBrush(scheme.track)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if self._part > 0:
            painter.setBrush(scheme.tone(Meaning.ME).fill)
            painter.drawRoundedRect(QRectF(0, 0, max(self.height(), self.width() * self._part), self.height()),
                                    radius, radius)  # fmt: skip
        painter.end()


class ClarityBar(QWidget):
    """0 to 100 points, one segment for each area, with a mark and a few words at each of `marks`."""

    def __init__(self, points: Sequence[float], marks: Sequence[tuple[int, str]]) -> None:
        super().__init__()
        self._points, self._marks = points, marks
        self._type = type_scale(self.font())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self._type.px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, px = tokens(self.palette()), self._type.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(0, px(4), self.width(), px(8))
        painter.setBrush(scheme.track)
        painter.drawRoundedRect(bar, 4, 4)
        painter.setBrush(scheme.tone(Meaning.ME).fill)
        left = 0.0
        for points in self._points:
            width = bar.width() * points / 100
            if width > 2:
                painter.drawRoundedRect(QRectF(left, bar.top(), width - 2, bar.height()), 2, 2)
            left += width
        painter.setFont(self._type.caption)
        for at, words in self._marks:
            x = bar.width() * at / 100
            painter.fillRect(QRectF(x - 0.75, 0, 1.5, px(16)), scheme.text)
            painter.setPen(scheme.secondary)
            place = QRectF(x - px(80), px(20), px(160), px(16))
            if place.right() > self.width():
                place.moveRight(self.width())
            if place.left() < 0:
                place.moveLeft(0)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
            painter.setPen(Qt.PenStyle.NoPen)
        painter.end()
