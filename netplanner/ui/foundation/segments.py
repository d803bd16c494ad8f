"""A bar of segments of which one is chosen; a group of native radio buttons that paints its own face."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.flow import FlowLayout
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import type_scale

# A symbol, or something else that is painted into a place in a colour.
Mark = Symbol | Callable[[QPainter, QRectF, QColor], None]

_HEIGHT = 28
_PADDING = 12
_MARK = 14
_RADIUS = 6
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class _Segment(QAbstractButton):
    def __init__(self, text: str, mark: Mark | None, parent: QWidget, *, is_symbolic: bool = False) -> None:
        super().__init__(parent)
        self._mark = mark
        self._is_symbolic = is_symbolic
        if is_symbolic:
            self.setToolTip(text)
        self._type = type_scale(self.font())
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        px = self._type.px
        if self._is_symbolic:
            return QSize(px(_MARK + 2 * _PADDING), px(_HEIGHT))
        width = QFontMetrics(self._type.body_strong).horizontalAdvance(self.text()) + 2 * px(_PADDING)
        return QSize(width + (px(_MARK + 6) if self._mark is not None else 0), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Radio buttons choose what the arrows come by; here the bar only moves, and Space or Return chooses.
        if event.key() in _ARROWS:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, px = tokens(self.palette()), self._type.px
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.setPen(QPen(scheme.button_edge, 1))
            painter.setBrush(scheme.base)
            painter.drawRoundedRect(rect, _RADIUS - 1, _RADIUS - 1)
        if self.hasFocus():
            painter.setPen(QPen(scheme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)
        ink = scheme.text if self.isChecked() or self.underMouse() else scheme.secondary
        left = float(px(_PADDING))
        if self._mark is not None:
            top = round((self.height() - px(_MARK)) / 2)
            if isinstance(self._mark, Symbol):
                paint_symbol(painter, self._mark, left=left, top=top, size=px(_MARK), colour=ink)
            else:
                self._mark(painter, QRectF(left, top, px(_MARK), px(_MARK)), ink)
            left += px(_MARK + 6)
        if not self._is_symbolic:
            painter.setPen(ink)
            painter.setFont(self._type.body_strong if self.isChecked() else self._type.body_medium)
            # The width is that of the bold face, whichever is shown: the words stand in the middle of it.
            place = rect.adjusted(left, 0, -px(_PADDING), 0)
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            painter.drawText(place, middle, self.text())
        painter.end()


class SegmentBar(QWidget):
    """`chosen` carries the number of the segment that the user chose. `is_symbolic`: only the marks are seen, and the
    words are names and tooltips."""

    chosen = Signal(int)

    def __init__(
        self,
        name: str,
        segments: Sequence[tuple[str, Mark | None]],
        current: int,
        parent: QWidget | None = None,
        *,
        is_symbolic: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._flow = layout = FlowLayout(0, self)
        layout.setContentsMargins(2, 2, 2, 2)
        self.segments = [_Segment(text, mark, self, is_symbolic=is_symbolic) for text, mark in segments]
        for number, segment in enumerate(self.segments):
            segment.setChecked(number == current)
            segment.clicked.connect(lambda *_, at=number: self.chosen.emit(at))
            layout.addWidget(segment)

    def check(self, number: int) -> None:
        """Show this one as chosen; `chosen` is silent."""
        self.segments[number].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is not room enough for one row, the bar takes two."""
        super().resizeEvent(event)
        self.setMinimumHeight(self._flow.heightForWidth(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        focused = next((at for at, segment in enumerate(self.segments) if segment.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        there = min(max(focused + (-step if self.isRightToLeft() else step), 0), len(self.segments) - 1)
        self.segments[there].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(scheme.hairline, 1))
        painter.setBrush(scheme.track)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()
