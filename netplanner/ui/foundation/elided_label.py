"""A label that gives way to what stands beside it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ElidedLabel(QLabel):
    """A label that gives way: what does not fit ends in an ellipsis, and the tooltip has it whole.

    `keeps_end`: the ellipsis stands in the middle, for names that only their ends tell apart.
    """

    def __init__(self, text: str, parent: QWidget | None = None, *, keeps_end: bool = False) -> None:
        super().__init__(text, parent)
        self._elision = Qt.TextElideMode.ElideMiddle if keeps_end else Qt.TextElideMode.ElideRight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = QFontMetrics(self.font()).elidedText(self.text(), self._elision, self.width())
        painter.drawText(self.rect(), self.alignment(), shown)
        painter.end()
