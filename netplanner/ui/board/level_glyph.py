"""The sign of a level: two rings that come closer. No level has a colour of its own.

Knows the five drawings; not what a level asks for.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import type_scale

# Radius of the rings and distance between their centres, in a field 16 wide.
_RINGS = {0: (2.7, 8.0), 1: (2.6, 8.8), 2: (3.5, 6.6), 3: (4.2, 4.6), 4: (4.2, 4.6)}
_LAST = 4


def paint_level(painter: QPainter, level: int, rect: QRectF, colour: QColor) -> None:
    """Draw the glyph of `level` (0 to 4) in the middle of `rect`, as wide as it allows."""
    unit = min(rect.width() / 16, rect.height() / 10)
    radius, distance = (measure * unit for measure in _RINGS[level])
    middle = rect.center()
    left = QPointF(middle.x() - distance / 2, middle.y())
    right = QPointF(middle.x() + distance / 2, middle.y())
    pen = QPen(colour, 1.5 * unit)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    if level == _LAST:
        shared = _disc(left, radius).intersected(_disc(right, radius))
        painter.fillPath(shared, colour)
    if level == 1:
        painter.drawLine(QPointF(left.x() + radius, left.y()), QPointF(right.x() - radius, right.y()))
    painter.drawEllipse(left, radius, radius)
    if level == 0:
        painter.setOpacity(0.4 * painter.opacity())
    painter.drawEllipse(right, radius, radius)
    painter.restore()


def _disc(middle: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(middle, radius, radius)
    return path


class LevelGlyph(QWidget):
    """The glyph as a widget, decoration beside the level's name. `width` is in pixels of a 13 px font."""

    def __init__(
        self, level: int, *, width: int = 18, is_accented: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._level = level
        self._is_accented = is_accented
        scale = type_scale(self.font())
        self.setFixedSize(QSize(scale.px(width), scale.px(width * 0.75)))

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        painter = QPainter(self)
        colour = scheme.accent if self._is_accented else scheme.text
        paint_level(painter, self._level, QRectF(self.rect()), colour)
        painter.end()
