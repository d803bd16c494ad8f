"""The meter above every page: this week, twelve weeks ahead, and one calm word about them.

Knows that it can be focused, what it speaks and what its tooltip lists; `meter_painter` knows how it is drawn.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from netplanner.domain.capacity import Meter
from netplanner.ui.board.meter_painter import METER_HEIGHT, STRIP_LEFT, WORDS_LEFT, MeterPainter
from netplanner.ui.board.meter_words import MeterWords, meter_words
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import type_scale

_WORDS_WIDTH = 320


class CapacityMeter(QWidget):
    """One focusable strip, 72 px high, that speaks its sentence and lists what is behind a warning."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meter: Meter | None = None
        self._words: MeterWords | None = None
        self._type = type_scale(self.font())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self._type.px(METER_HEIGHT))

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
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), scheme.base)
        painter.fillRect(0, self.height() - 1, self.width(), 1, scheme.hairline)
        if self._meter is not None and self._words is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            drawing = MeterPainter(painter, scheme, self._type, width=self.width())
            drawing.paint(self._meter, self._words)
        if self.hasFocus():
            painter.setPen(QPen(scheme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -4), 6, 6)
        painter.end()
