"""The weeks ahead as bars: what is due in each, and the line of what fits (look/04).

Knows the geometry; bars take their colour from the minutes due in their own week, as in the meter.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from netplanner.domain.demand import Week
from netplanner.ui.board.meter_painter import load_meaning
from netplanner.ui.foundation.dates import day_and_month
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import type_scale

_HEIGHT = 270
_AXIS, _BELOW, _ABOVE = 42, 46, 24
_BAR_SHARE = 0.78
_STEPS = (10, 20, 30, 50, 60, 100, 120, 200, 300, 500, 600, 1000, 2000, 5000)
_MOST_LINES = 4
_CUT_AT = 2.5  # of the highest capacity: a bar is cut there, its number says the rest


class ForecastChart(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._type = type_scale(self.font())
        self._weeks: Sequence[Week] = ()
        self._after: Sequence[Week] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(self._type.px(_HEIGHT * 0.6))

    def sizeHint(self) -> QSize:
        return QSize(self._type.px(420), self._type.px(_HEIGHT))

    def show_weeks(self, weeks: Sequence[Week], after: Sequence[Week] = ()) -> None:
        """`after`: what the weeks would hold, drawn beside what they hold now; empty where nothing is proposed."""
        self._weeks, self._after = weeks, after
        parts = [
            self.tr("week of {day}: {minutes} of {capacity} min")
            .replace("{day}", day_and_month(week.monday))
            .replace("{minutes}", str(week.due_minutes))
            .replace("{capacity}", str(week.capacity))
            for week in weeks
        ]
        self.setAccessibleName(self.tr("The next 12 weeks"))
        self.setAccessibleDescription("; ".join(parts))
        self.setToolTip("\n".join(parts))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._weeks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ChartPainter(painter, self).paint(self._weeks, self._after)
        painter.end()


class _ChartPainter:
    def __init__(self, painter: QPainter, chart: QWidget) -> None:
        self._painter = painter
        self._scheme = tokens(chart.palette())
        self._type = type_scale(chart.font())
        px = self._type.px
        self._area = QRectF(chart.rect()).adjusted(px(_AXIS), px(_ABOVE), 0, -px(_BELOW))

    def paint(self, weeks: Sequence[Week], after: Sequence[Week]) -> None:
        highest = max((week.capacity for week in weeks), default=0)
        demands = [week.due_minutes for week in (*weeks, *after)]
        self._top = max(highest * 1.15, min(max(demands, default=0), highest * _CUT_AT) * 1.05, 60)
        self._paint_scale()
        slot = self._area.width() / len(weeks)
        afterwards = {week.monday: week for week in after}
        for number, week in enumerate(weeks):
            self._paint_week(week, afterwards.get(week.monday), self._area.left() + number * slot, slot)
        self._paint_dates(weeks, slot)

    def _y(self, minutes: float) -> float:
        return self._area.bottom() - self._area.height() * min(minutes / self._top, 1.0)

    def _paint_scale(self) -> None:
        step = next((step for step in _STEPS if self._top / step <= _MOST_LINES), _STEPS[-1])
        px, area = self._type.px, self._area
        for minutes in range(0, int(self._top) + 1, step):
            y = round(self._y(minutes))
            self._painter.fillRect(QRectF(area.left(), y, area.width(), 1), self._scheme.hairline)
            if minutes:
                place = QRectF(0, y - px(9), area.left() - px(8), px(18))
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                self._text(str(minutes), self._type.caption, self._scheme.secondary, place, right)

    def _paint_week(self, week: Week, after: Week | None, left: float, slot: float) -> None:
        px, painter, scheme = self._type.px, self._painter, self._scheme
        width = slot * _BAR_SHARE
        bar = QRectF(left + (slot - width) / 2, self._y(week.due_minutes), width, 0)
        bar.setBottom(self._area.bottom())
        meaning = load_meaning(week)
        if after is not None and after.due_minutes != week.due_minutes:
            # What it is now stays as an outline behind what it would be.
            painter.setPen(QPen(scheme.edge, 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(bar, 4, 4)
            week, meaning = after, load_meaning(after)
            bar.setTop(self._y(week.due_minutes))
        if bar.height() >= 1:
            if meaning is Meaning.NEUTRAL:
                painter.setPen(QPen(scheme.edge, 1))
                painter.setBrush(scheme.calm_bar)
                painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, 0), 4, 4)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(scheme.tone(meaning).fill)
                painter.drawRoundedRect(bar, 4, 4)
        line = round(self._y(week.capacity))
        painter.fillRect(QRectF(left + px(1), line - 1, slot - px(2), 2), scheme.text)
        if meaning is Meaning.OVER:
            place = QRectF(left - slot, bar.top() - px(20), 3 * slot, px(18))
            centre = Qt.AlignmentFlag.AlignCenter
            self._text(
                QCoreApplication.translate("meter", "over"),
                self._type.caption_initials,
                scheme.tone(meaning).text,
                place,
                centre,
            )
        self._paint_number(week, meaning, left, slot)

    def _paint_number(self, week: Week, meaning: Meaning, left: float, slot: float) -> None:
        px = self._type.px
        ink = self._scheme.tone(meaning).text if meaning is Meaning.OVER else self._scheme.text
        place = QRectF(left, self._area.bottom() + px(4), slot, px(18))
        self._text(str(week.due_minutes), self._type.caption_initials, ink, place, Qt.AlignmentFlag.AlignCenter)

    def _paint_dates(self, weeks: Sequence[Week], slot: float) -> None:
        """Under every second bar where there is no room for all; an over week's is always there."""
        px, metrics = self._type.px, QFontMetrics(self._type.caption)
        widest = max(metrics.horizontalAdvance(day_and_month(week.monday)) for week in weeks) + px(6)
        step = 1 if widest <= slot else 2 if widest <= 2 * slot else 3
        over = [number for number, week in enumerate(weeks) if load_meaning(week) is Meaning.OVER][:1]
        shown = set(range(0, len(weeks), step))
        if step > 1:
            shown = {number for number in shown if all(abs(number - one) >= step or number == one for one in over)}
            shown.update(over)
        for number in shown:
            is_over = number in over
            middle = self._area.left() + (number + 0.5) * slot
            place = QRectF(middle - widest, self._area.bottom() + px(22), 2 * widest, px(18))
            self._text(
                day_and_month(weeks[number].monday),
                self._type.caption_initials if is_over else self._type.caption,
                self._scheme.text if is_over else self._scheme.secondary,
                place,
                Qt.AlignmentFlag.AlignCenter,
            )

    def _text(self, text: str, font: QFont, ink: QColor, place: QRectF, alignment: Qt.AlignmentFlag) -> None:
        self._painter.setFont(font)
        self._painter.setPen(ink)
        self._painter.drawText(place, alignment | Qt.TextFlag.TextDontClip, text)
