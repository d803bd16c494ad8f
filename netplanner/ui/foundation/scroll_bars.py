"""Scroll bars that keep quiet: a thumb and nothing else, where the system has no bars of its own to be used to.

Knows how a bar is painted; its place and its reach are Qt's.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QStyle, QStyleOptionSlider

from netplanner.ui.foundation.theme import tokens

_THICK = 12  # px, of which the thumb has all but a margin
_MARGIN = 3


def quiet_bars(area: QAbstractScrollArea) -> None:
    """Give `area` quiet bars; on macOS and Windows it keeps the native ones."""
    if area.style().name().lower() == "fusion":
        area.setVerticalScrollBar(_QuietBar(Qt.Orientation.Vertical))
        area.setHorizontalScrollBar(_QuietBar(Qt.Orientation.Horizontal))


class _QuietBar(QScrollBar):
    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.orientation() is Qt.Orientation.Vertical:
            return QSize(_THICK, hint.height())
        return QSize(hint.width(), _THICK)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() <= self.minimum():
            return
        scheme = tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scheme.secondary if self.isSliderDown() or self.underMouse() else scheme.edge)
        painter.drawRoundedRect(self._thumb(), _THICK / 2 - _MARGIN, _THICK / 2 - _MARGIN)
        painter.end()

    def _thumb(self) -> QRectF:
        """Where Qt takes the thumb to be, so that it is held where it is seen; between the arrows that are not drawn
        it goes all the way."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        slider = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        if self.orientation() is Qt.Orientation.Vertical:
            return QRectF(slider).adjusted(_MARGIN, 0, -_MARGIN, 0)
        return QRectF(slider).adjusted(0, _MARGIN, 0, -_MARGIN)
