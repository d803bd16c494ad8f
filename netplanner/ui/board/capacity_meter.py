"""The meter above every page: this week, twelve weeks ahead, and one calm word about them.

Knows that it can be focused, what it speaks and what its tooltip lists; `meter_painter` knows how it is drawn.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from netplanner.domain.capacity import Meter, State
from netplanner.ui.board.meter_painter import METER_HEIGHT, STRIP_LEFT, WORDS_LEFT, MeterPainter
from netplanner.ui.board.meter_words import MeterWords, meter_words
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import type_scale

_WORDS_WIDTH = 320
_MARGIN = 16


class CapacityMeter(QWidget):
    """One focusable strip, 72 px high, that speaks its sentence and lists what is behind a warning.

    `opened`: it was clicked, or entered with the keyboard; while a week is over, a button says what that leads to.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meter: Meter | None = None
        self._words: MeterWords | None = None
        self._type = type_scale(self.font())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self._type.px(METER_HEIGHT))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.give_up_button = FlatButton(self.tr("What to give up"), parent=self)
        self.give_up_button.hide()
        self.give_up_button.clicked.connect(self.opened)

    def sizeHint(self) -> QSize:
        return QSize(self._type.px(WORDS_LEFT + _WORDS_WIDTH), self._type.px(METER_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._type.px(STRIP_LEFT), self._type.px(METER_HEIGHT))

    def show_meter(
        self,
        meter: Meter,
        follow_ups: Mapping[str, str] | None = None,
        birthdays: Sequence[tuple[date, str]] = (),
    ) -> None:
        """Show `meter`. `follow_ups` names the follow-ups of a warning by id, for the tooltip; `birthdays` are told
        there in the weeks that they fall into.
        """
        self._meter = meter
        self._words = meter_words(meter, follow_ups or {}, birthdays)
        self.setAccessibleName(self._words.spoken)
        self.setAccessibleDescription(self._words.details)
        head = f"{self._words.state}: {self._words.headline}"
        self.setToolTip("\n".join(part for part in (head, self._words.detail, self._words.details) if part))
        self.give_up_button.setVisible(meter.others.state is State.OVER)
        self._place_button()
        self.update()

    def _place_button(self) -> None:
        """At the right, where there is room for it beside the words."""
        size = self.give_up_button.sizeHint()
        self.give_up_button.resize(size)
        margin = self._type.px(_MARGIN)
        left = margin if self.isRightToLeft() else self.width() - size.width() - margin
        self.give_up_button.move(left, (self.height() - size.height()) // 2)

    def _right_edge(self) -> int:
        """Where the words end."""
        if self.give_up_button.isHidden():
            return self.width()
        return self.width() - self.give_up_button.width() - self._type.px(_MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), scheme.base)
        painter.fillRect(0, self.height() - 1, self.width(), 1, scheme.hairline)
        if self._meter is not None and self._words is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            drawing = MeterPainter(painter, scheme, self._type, width=self._right_edge())
            drawing.paint(self._meter, self._words)
        if self.hasFocus():
            painter.setPen(QPen(scheme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -4), 6, 6)
        painter.end()
