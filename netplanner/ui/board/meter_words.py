"""What the meter says: two short lines, the list behind a warning, and the sentence for a screen reader.

Knows a `Meter` and the user's language; draws nothing. Numbers are minutes as `domain.capacity` counts them.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import nsmallest

from PySide6.QtCore import QCoreApplication

from netplanner.domain.capacity import Forecast, Meter, Overload, State, Week
from netplanner.domain.days import monday_of
from netplanner.ui.foundation.dates import day_and_month, weekday_and_day
from netplanner.ui.foundation.labels import called, counted, state_name

_NAMED = 12  # of those whose birthday falls into a week


@dataclass(frozen=True, slots=True, kw_only=True)
class MeterWords:
    """`state` is one word; `headline` and `detail` are a line each; `details` may be many lines."""

    state: str
    this_week: str
    own_week: str
    headline: str
    detail: str
    details: str
    spoken: str


def meter_words(meter: Meter, follow_ups: Mapping[str, str], birthdays: Sequence[tuple[date, str]] = ()) -> MeterWords:
    """`follow_ups` names follow-ups by id; one without a name is only counted.

    `birthdays`: days, and names as they are in the file.
    """
    this_week, own_week = meter.others.weeks[0], meter.own.weeks[0]
    state = state_name(meter.others.state)
    headline = _headline(meter.others)
    detail = _detail(meter)
    used = _used(this_week)
    own = QCoreApplication.translate("meter", "Me {minutes} of {capacity}").format(
        minutes=own_week.due_minutes, capacity=own_week.capacity
    )
    spoken = QCoreApplication.translate("meter", "This week: {used}. {own}. {state}: {headline}. {detail}.").format(
        used=used, own=own, state=state, headline=headline, detail=detail
    )
    return MeterWords(
        state=state,
        this_week=used,
        own_week=own,
        headline=headline,
        detail=detail,
        details="\n".join(filter(None, (_details(meter, follow_ups), _birthdays(meter, birthdays)))),
        spoken=spoken,
    )


def _birthdays(meter: Meter, birthdays: Sequence[tuple[date, str]]) -> str:
    """A line for each week that somebody's birthday falls into."""
    lines = []
    by_week: defaultdict[date, list[tuple[date, str]]] = defaultdict(list)
    for day, name in birthdays:
        by_week[monday_of(day)].append((day, name))
    for week in meter.others.weeks:
        theirs = by_week[week.monday]
        named = [
            QCoreApplication.translate("meter", "{name} on {day}").format(name=called(name), day=weekday_and_day(day))
            for day, name in nsmallest(_NAMED, theirs)
        ]
        if len(theirs) > _NAMED:
            named.append("…")
        if named:
            text = QCoreApplication.translate("meter", "birthdays in the week of {day}: {names}")
            lines.append(text.format(day=day_and_month(week.monday), names=", ".join(named)))
    return "\n".join(lines)


def _used(week: Week) -> str:
    return QCoreApplication.translate("meter", "{minutes} of {capacity} min").format(
        minutes=week.due_minutes, capacity=week.capacity
    )


def _headline(forecast: Forecast) -> str:
    if forecast.state is State.OVER and forecast.overloads:
        return _overload(forecast.overloads[0])
    if not any(week.due_minutes for week in forecast.weeks):
        return QCoreApplication.translate("meter", "nothing planned yet")
    tightest = max(forecast.weeks, key=lambda week: week.rho)
    text = QCoreApplication.translate("meter", "every week fits, tightest is {day}: {minutes} of {capacity} min")
    return text.format(day=day_and_month(tightest.monday), minutes=tightest.demand, capacity=tightest.interval_capacity)


def _overload(overload: Overload) -> str:
    if overload.from_monday == overload.to_monday:
        return QCoreApplication.translate("meter", "week of {day}: {minutes} of {capacity} min").format(
            day=day_and_month(overload.from_monday), minutes=overload.demand, capacity=overload.capacity
        )
    return QCoreApplication.translate("meter", "weeks of {first} to {last}: {minutes} of {capacity} min").format(
        first=day_and_month(overload.from_monday),
        last=day_and_month(overload.to_monday),
        minutes=overload.demand,
        capacity=overload.capacity,
    )


def _detail(meter: Meter) -> str:
    parts = [_first_detail(meter)]
    if meter.wip.is_over:
        parts.append(
            QCoreApplication.translate("meter", "{open} follow-ups open, about {limit} at a time").format(
                open=meter.wip.open, limit=meter.wip.limit
            )
        )
    return " · ".join(parts)


def _first_detail(meter: Meter) -> str:
    others, own = meter.others, meter.own
    if others.state is State.OVER and others.overloads:
        first = others.overloads[0]
        words = counted(
            len(first.follow_up_ids),
            one=QCoreApplication.translate("meter", "{minutes} min more than fits, in 1 follow-up"),
            several=QCoreApplication.translate("meter", "{minutes} min more than fits, in {count} follow-ups"),
        )
        return words.replace("{minutes}", str(first.minutes_over))
    if own.state is State.OVER and own.overloads:
        return QCoreApplication.translate("meter", "time for yourself, {weeks}").format(
            weeks=_overload(own.overloads[0])
        )
    if not any(week.due_minutes for week in others.weeks):
        # The weeks after this one are whole, so they tell what a week holds.
        week, own_week = others.weeks[-1], own.weeks[-1]
        return QCoreApplication.translate("meter", "{others} min a week for others, {own} for yourself").format(
            others=week.capacity, own=own_week.capacity
        )
    if others.needs_splitting:
        return QCoreApplication.translate("meter", "fits when a long follow-up is spread over weeks")
    return QCoreApplication.translate("meter", "{minutes} min still free this week").format(
        minutes=others.spare_this_week
    )


def _details(meter: Meter, follow_ups: Mapping[str, str]) -> str:
    """Every warning with the follow-ups inside it, a line each."""
    lines: list[str] = []
    for overload in meter.others.overloads:
        lines.append(_overload(overload))
        lines += [f"  {follow_ups[key]}" for key in overload.follow_up_ids if key in follow_ups]
    lines += [
        QCoreApplication.translate("meter", "time for yourself, {weeks}").format(weeks=_overload(overload))
        for overload in meter.own.overloads
    ]
    if meter.outside:
        lines.append(
            QCoreApplication.translate("meter", "beyond these twelve weeks: {count}").format(count=len(meter.outside))
        )
    return "\n".join(lines)
