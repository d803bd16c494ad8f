"""How things stood on earlier days, from what is recorded today: levels, minutes, promises.

Knows records and days; not whose they are. What was recorded later about an earlier day counts for that day, and what
was never recorded is left out: nothing is guessed.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.days import monday_of
from netplanner.domain.evidence import Evidence
from netplanner.domain.followups import FollowUp, Origin
from netplanner.domain.levels import Level, standing


def levels_on(evidence: Sequence[Evidence], commitments: Sequence[Commitment], days: Sequence[date]) -> list[Level]:
    """The level of one person at the end of each of `days`, which are in their order.

    It is reckoned anew only where something was recorded in between, or time alone has lowered it (MODEL §1).
    """
    told = sorted({*(one.on for one in evidence), *(day for one in commitments for day in _days_of(one))})
    levels: list[Level] = []
    known, slip = 0, None
    for day in days:
        seen = bisect_right(told, day)
        if not levels or seen != known or (slip is not None and slip <= day):
            stands = standing(evidence, commitments, day)
            level, slip = stands.level, stands.next_slip
        else:
            level = levels[-1]
        known = seen
        levels.append(level)
    return levels


def _days_of(promise: Commitment) -> Iterable[date]:
    days = (promise.due, promise.resolved_on, promise.forgiven_on, promise.repaired_on)
    return (day for day in days if day is not None)


def month_ends(today: date, months: int) -> list[date]:
    """The last days of the `months` months before this one, and today; fewer where the calendar begins."""
    ends, first = [today], today.replace(day=1)
    while len(ends) < months and first > date.min:
        last = date.fromordinal(first.toordinal() - 1)
        ends.append(last)
        first = last.replace(day=1)
    return ends[::-1]


@dataclass(frozen=True, slots=True)
class WeekMinutes:
    """Minutes of what was done in one week: as they were planned, and as they were spent."""

    monday: date
    planned: int
    spent: int


def minutes_by_week(follow_ups: Iterable[FollowUp], mondays: Sequence[date], today: date) -> list[WeekMinutes]:
    """Only follow-ups whose minutes were told when they were done: without those, nothing is known of the time."""
    planned: Counter[date] = Counter()
    spent: Counter[date] = Counter()
    for one in follow_ups:
        if one.done_on is not None and one.actual_minutes is not None and one.was_done_by(today):
            planned[monday_of(one.done_on)] += max(0, one.minutes)
            spent[monday_of(one.done_on)] += max(0, one.actual_minutes)
    return [WeekMinutes(monday, planned[monday], spent[monday]) for monday in mondays]


@dataclass(frozen=True, slots=True)
class MonthShare:
    """Minutes of one month that went to new people, and to those who were known."""

    month: date
    widen: int
    deepen: int


_TO_THE_KNOWN = frozenset({Origin.DEEPEN, Origin.MAINTAIN, Origin.PROMISE, Origin.REPAIR})


def shares_by_month(follow_ups: Iterable[FollowUp], ends: Sequence[date], today: date) -> list[MonthShare]:
    """By the months of `ends`; what took an untold time counts as long as it was planned."""
    widen: Counter[tuple[int, int]] = Counter()
    deepen: Counter[tuple[int, int]] = Counter()
    for one in follow_ups:
        if one.done_on is None or not one.was_done_by(today):
            continue
        minutes = max(0, one.minutes if one.actual_minutes is None else one.actual_minutes)
        month = (one.done_on.year, one.done_on.month)
        if one.origin is Origin.WIDEN:
            widen[month] += minutes
        elif one.origin in _TO_THE_KNOWN:
            deepen[month] += minutes
    return [MonthShare(end.replace(day=1), widen[end.year, end.month], deepen[end.year, end.month]) for end in ends]


class Outcome(StrEnum):
    """What came of a promise."""

    KEPT = "KEPT"
    CHANGED = "CHANGED"  # released, or told of before it was broken
    REPAIRED = "REPAIRED"  # broken, and made good or forgiven since
    OPEN_BREACH = "OPEN_BREACH"  # broken, and nothing followed yet
    WAITING = "WAITING"  # past its day, and nobody has said what came of it


def outcome_of(promise: Commitment, today: date) -> Outcome | None:
    """None for a promise whose day is still to come."""
    if promise.is_open(today):
        return Outcome.WAITING if promise.is_unanswered(today) else None
    match promise.status:
        case CommitmentStatus.KEPT:
            return Outcome.KEPT
        case CommitmentStatus.RELEASED:
            return Outcome.CHANGED
    if promise.is_open_breach(today):
        return Outcome.OPEN_BREACH
    return Outcome.CHANGED if promise.notice and promise.repaired_on is None else Outcome.REPAIRED


def outcomes(promises: Iterable[Commitment], maker: Maker, since: date, today: date) -> Counter[Outcome]:
    """What came of the promises of one side whose day lies between `since` and today, both included."""
    counted: Counter[Outcome] = Counter()
    for one in promises:
        day = one.resolved_on if one.resolved_on is not None and one.resolved_on <= today else one.due
        found = outcome_of(one, today) if one.maker is maker else None
        if found is not None and day is not None and since <= day <= today:
            counted[found] += 1
    return counted
