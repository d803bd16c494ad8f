"""How a `Meter` of `domain.capacity` is drawn: this week's bar, twelve weeks ahead, and the words beside them.

Knows the geometry (look: Anatomy, Meter; measures of a 13 px font); computes no minutes. Bars take their colour
from the minutes due in their own week, never from rho: the weeks after an over week inherit its excess and
would all look over.
"""

from collections import Counter

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from netplanner.domain import defaults
from netplanner.domain.capacity import Meter, State, Week
from netplanner.ui.board.meter_words import MeterWords
from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.dates import day_and_month
from netplanner.ui.foundation.theme import Meaning, Tokens
from netplanner.ui.foundation.typography import TypeScale, elided

METER_HEIGHT = 72
_MARGIN = 16
_WEEK_WIDTH = 272
_OWN_BAR = 48
_SCALE_END = 1.25  # of capacity: the right end of this week's bar
_BAR = 16
_BAR_GAP = 8
_CAPACITY_HEIGHT = 26
_CUT_AT = 1.6  # of capacity: a bar is cut there, and an arrow says so
_BASE = 50  # y of the foot of the bars
_LABELLED = (2, 6, 10)  # weeks whose date stands under the strip
_BADGE = 36
STRIP_LEFT = _MARGIN + _WEEK_WIDTH + 48
_WORDS_LEAST = 240  # below it, or what they need, the strip gives way, since the words are what matters
_BADGE_GAP, _STATE_GAP = 12, 10
WORDS_LEFT = STRIP_LEFT + 12 * _BAR + 11 * _BAR_GAP + 48

_STATE_MEANINGS = {State.CALM: Meaning.OK, State.FULL: Meaning.SOON, State.OVER: Meaning.OVER}
_STATE_SYMBOLS = {State.CALM: Symbol.ENOUGH, State.FULL: Symbol.FULL, State.OVER: Symbol.OVER}
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def load(week: Week) -> float:
    """Minutes due in a week over its own capacity; infinite when there is demand and no capacity."""
    if week.capacity > 0:
        return week.due_minutes / week.capacity
    return float("inf") if week.due_minutes else 0.0


def load_meaning(week: Week) -> Meaning:
    """The colour of a week's bar. More than its own minutes is still in time where it can be done before."""
    if load(week) > 1 + defaults.TOLERANCE and week.rho > 1 + defaults.TOLERANCE:
        return Meaning.OVER
    if load(week) >= defaults.FULL_FROM - defaults.TOLERANCE:
        return Meaning.SOON
    return Meaning.NEUTRAL


def _width_of(text: str, font: QFont) -> int:
    return QFontMetrics(font).horizontalAdvance(text)


class MeterPainter:
    """The three parts of the meter, being painted once."""

    def __init__(self, painter: QPainter, scheme: Tokens, scale: TypeScale, *, width: int) -> None:
        self._painter = painter
        self._scheme = scheme
        self._type = scale
        self._width = width

    def paint(self, meter: Meter, words: MeterWords) -> None:
        px = self._type.px
        self._paint_this_week(meter, words)
        self._separator(px(STRIP_LEFT - 24))
        if self._width >= px(WORDS_LEFT) + max(px(_WORDS_LEAST), self._room_for(words)):
            self._paint_strip(meter)
            self._separator(px(WORDS_LEFT - 24))
            self._paint_words(meter.others.state, words, left=px(WORDS_LEFT))
        else:
            self._paint_words(meter.others.state, words, left=px(STRIP_LEFT))

    def _paint_this_week(self, meter: Meter, words: MeterWords) -> None:
        px, scheme, painter = self._type.px, self._scheme, self._painter
        week, own = meter.others.weeks[0], meter.own.weeks[0]
        left, right = px(_MARGIN), px(_MARGIN + _WEEK_WIDTH)
        title = QCoreApplication.translate("meter", "This week")
        self._text(title, self._type.caption, scheme.secondary, QRectF(left, px(10), px(_WEEK_WIDTH), px(18)))
        self._text(
            words.this_week,
            self._type.body_strong,
            scheme.text,
            QRectF(left, px(10), px(_WEEK_WIDTH), px(18)),
            _MIDDLE_RIGHT,
        )
        bar = QRectF(left, px(33), right - left, px(8))
        self._bar(bar, min(load(week) / _SCALE_END, 1.0), scheme.tone(load_meaning(week)).fill)
        for share, name, colour in (
            (defaults.FULL_FROM, QCoreApplication.translate("meter", "full"), scheme.secondary),
            (1.0, QCoreApplication.translate("meter", "over"), scheme.text),
        ):
            x = left + bar.width() * share / _SCALE_END
            painter.fillRect(QRectF(round(x) - 0.5, px(30), 1.5, px(13.5)), colour)
            self._text(
                name,
                self._type.caption,
                scheme.secondary,
                QRectF(x - px(40), px(46), px(80), px(18)),
                Qt.AlignmentFlag.AlignCenter,
            )
        # Beside the names of the ticks; where the words need all of the room, they say what the bar would.
        metrics = QFontMetrics(self._type.caption)
        first_tick = bar.width() * defaults.FULL_FROM / _SCALE_END
        half = metrics.horizontalAdvance(QCoreApplication.translate("meter", "full")) / 2
        room = first_tick - half - px(8)
        own_words = elided(words.own_week, self._type.caption, room)
        self._text(own_words, self._type.caption, scheme.secondary, QRectF(left, px(46), room, px(18)))
        taken = metrics.horizontalAdvance(own_words) + px(8)
        if taken + px(_OWN_BAR) <= room:
            meaning = Meaning.OVER if load(own) > 1 + defaults.TOLERANCE else Meaning.ME
            place = QRectF(left + taken, px(54), px(_OWN_BAR), px(4))
            self._bar(place, min(load(own), 1.0), scheme.tone(meaning).fill)

    def _bar(self, track: QRectF, share: float, fill: QColor) -> None:
        painter, radius = self._painter, track.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._scheme.track)
        painter.drawRoundedRect(track, radius, radius)
        if share > 0:
            painter.setBrush(fill)
            done = QRectF(track)
            done.setWidth(max(track.height(), track.width() * share))
            painter.drawRoundedRect(done, radius, radius)

    def _paint_strip(self, meter: Meter) -> None:
        px, scheme, painter = self._type.px, self._scheme, self._painter
        weeks = meter.others.weeks
        lefts = [px(STRIP_LEFT) + index * px(_BAR + _BAR_GAP) for index in range(len(weeks))]
        base = px(_BASE)
        # This week is cut short by the days gone, which is no change worth a notch.
        usual = Counter(week.capacity for week in weeks[1:]).most_common(1)[0][0] if len(weeks) > 1 else 0
        self._paint_capacity_line(lefts[0] - px(5), lefts[-1] + px(_BAR + 4), base - px(_CAPACITY_HEIGHT))
        for index, (week, left) in enumerate(zip(weeks, lefts, strict=True)):
            self._paint_week(week, left, base)
            if index and week.capacity != usual:
                painter.fillRect(QRectF(left + px(4), base + px(2), px(8), 1.5), scheme.secondary)
        warned = self._warned_weeks(meter)
        if len(warned) > 1:
            self._paint_bracket(lefts[warned[0]], lefts[warned[-1]] + px(_BAR), base)
        self._paint_dates(weeks, lefts, warned[-1] if warned else None)

    def _warned_weeks(self, meter: Meter) -> list[int]:
        """The weeks of the first overload, the one with the earliest end."""
        if not meter.others.overloads:
            return []
        first = meter.others.overloads[0]
        return [
            index
            for index, week in enumerate(meter.others.weeks)
            if first.from_monday <= week.monday <= first.to_monday
        ]

    def _paint_week(self, week: Week, left: int, base: int) -> None:
        px, scheme, painter = self._type.px, self._scheme, self._painter
        share = min(load(week), _CUT_AT)
        height = round(px(_CAPACITY_HEIGHT) * share)
        meaning = load_meaning(week)
        if height < px(3):
            painter.fillRect(QRectF(left, base - 1.5, px(_BAR), 1.5), scheme.edge)
            return
        bar = QRectF(left, base - height, px(_BAR), height)
        if meaning is Meaning.NEUTRAL:
            painter.setPen(QPen(scheme.edge, 1))
            painter.setBrush(scheme.calm_bar)
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scheme.tone(meaning).fill)
        painter.drawRoundedRect(bar, 2, 2)
        if meaning is Meaning.OVER:
            size = px(12)
            ink = scheme.window if scheme.is_dark else scheme.base
            paint_symbol(
                painter,
                Symbol.ARROW_UP,
                left=bar.center().x() - size / 2,
                top=bar.top() + px(3),
                size=size,
                colour=ink,
            )

    def _paint_capacity_line(self, left: int, right: int, top: int) -> None:
        pen = QPen(self._scheme.text, 1)
        pen.setDashPattern([3, 2])
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(left, top + 0.5), QPointF(right, top + 0.5))

    def _paint_bracket(self, left: int, right: int, base: int) -> None:
        px = self._type.px
        self._painter.setPen(QPen(self._scheme.tone(Meaning.OVER).fill, 1.5))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        top, bottom = base + px(1.5), base + px(4)
        self._painter.drawPolyline(
            [QPointF(left, top), QPointF(left, bottom), QPointF(right, bottom), QPointF(right, top)]
        )

    def _paint_dates(self, weeks: tuple[Week, ...], lefts: list[int], warned: int | None) -> None:
        """The dates under the strip; a warned week's is bold, and those too near to it give way."""
        px = self._type.px
        shown = [index for index in _LABELLED if index < len(weeks)]
        if warned is not None:
            shown = [index for index in shown if abs(index - warned) > 2] + [warned]
        for index in shown:
            is_warned = index == warned
            middle = lefts[index] + px(_BAR) / 2
            self._text(
                day_and_month(weeks[index].monday),
                self._type.caption_initials if is_warned else self._type.caption,
                self._scheme.text if is_warned else self._scheme.secondary,
                QRectF(middle - px(40), px(54), px(80), px(16)),
                Qt.AlignmentFlag.AlignCenter,
            )

    def _room_for(self, words: MeterWords) -> int:
        """The width of the words with all that stands around them."""
        headline = self._state_width(words) + _width_of(words.headline, self._type.body_medium)
        around = self._type.px(_BADGE) + self._type.px(_BADGE_GAP) + self._type.px(_MARGIN)
        return around + max(headline, _width_of(words.detail, self._type.caption)) + 1

    def _state_width(self, words: MeterWords) -> int:
        return _width_of(words.state, self._type.heading) + self._type.px(_STATE_GAP)

    def _paint_words(self, state: State, words: MeterWords, *, left: int) -> None:
        px, scheme, painter = self._type.px, self._scheme, self._painter
        tone = scheme.tone(_STATE_MEANINGS[state])
        badge = QRectF(left, px(18), px(_BADGE), px(_BADGE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone.tint)
        painter.drawEllipse(badge)
        size = px(20)
        inset = (badge.width() - size) / 2
        paint_symbol(
            painter,
            _STATE_SYMBOLS[state],
            left=badge.left() + inset,
            top=badge.top() + inset,
            size=size,
            colour=tone.text,
        )
        text_left = badge.right() + px(_BADGE_GAP)
        room = self._width - px(_MARGIN) - text_left
        state_width = self._state_width(words)
        self._text(words.state, self._type.heading, tone.text, QRectF(text_left, px(13), state_width, px(22)))
        headline = elided(words.headline, self._type.body_medium, room - state_width)
        place = QRectF(text_left + state_width, px(13), max(0.0, room - state_width), px(22))
        self._text(headline, self._type.body_medium, scheme.text, place)
        detail = elided(words.detail, self._type.caption, room)
        self._text(detail, self._type.caption, scheme.secondary, QRectF(text_left, px(36), room, px(18)))

    def _separator(self, left: int) -> None:
        px = self._type.px
        self._painter.fillRect(QRectF(left, px(14), 1, px(METER_HEIGHT - 28)), self._scheme.hairline)

    def _text(
        self,
        text: str,
        font: QFont,
        colour: QColor,
        place: QRectF,
        alignment: Qt.AlignmentFlag = _MIDDLE_LEFT,
    ) -> None:
        self._painter.setFont(font)
        self._painter.setPen(colour)
        self._painter.drawText(place, alignment | Qt.TextFlag.TextDontClip, text)
