"""The ways open to somebody who is about to take on one more follow-up (MODEL §2, "What-if before accepting").

Knows what each way would count and whether the weeks hold it; chooses none, and writes nothing. The words and the
draft messages that go with a way are the window's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from netplanner.domain import defaults
from netplanner.domain.capacity import WhatIf, what_if_in
from netplanner.domain.days import DAYS_IN_WEEK, days_after
from netplanner.domain.demand import Overload
from netplanner.domain.followups import FollowUp, FollowUpKind
from netplanner.domain.jobs import LAST_WEEK, count_minutes, usual_minutes, weeks_of
from netplanner.domain.plan import Plan
from netplanner.domain.settings import PlanningSettings

# † Ways of being in touch, the dearest first: any of them may stand in for one before it. A promise, a repair, an
# introduction or time for oneself is nothing that another deed could stand in for.
_STANDS_IN: Final = (
    FollowUpKind.EVENT,
    FollowUpKind.INVOLVEMENT,
    FollowUpKind.COFFEE,
    FollowUpKind.CALL,
    FollowUpKind.NOTE,
    FollowUpKind.MESSAGE,
)
# With less than this left, no further follow-up fits, however short.
_LEAST_ROOM: Final = defaults.SWITCH_MINUTES + defaults.OPEN_LOOP_MINUTES_PER_WEEK


class WayKind(StrEnum):
    CHEAPER = "CHEAPER"  # another kind of follow-up, which takes less
    LATER = "LATER"  # the first week with room
    SHORTER = "SHORTER"  # the same, no longer than fits
    AS_IT_IS = "AS_IT_IS"
    DECLINE = "DECLINE"


class Verdict(StrEnum):
    FITS = "FITS"
    JUST_FITS = "JUST_FITS"  # nothing more would fit beside it
    OVER = "OVER"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitting:
    """A follow-up held against the weeks around it.

    `counts` is p, what it would take; `spare` what the weeks around it still hold. `from_monday`, `to_monday`,
    `now_minutes` and `capacity` are of the tightest of these weeks: one, or several where they are only full
    together. Beyond the horizon (`is_outside`) nothing is tested; the week is the one it is due in, without
    minutes.
    """

    counts: int
    spare: int
    from_monday: date
    to_monday: date
    now_minutes: int
    capacity: int
    is_outside: bool = False

    @property
    def after_minutes(self) -> int:
        return self.now_minutes + self.counts

    @property
    def left_minutes(self) -> int:
        """What the tightest weeks hold beside it; below 0 for what is too much."""
        return self.capacity - self.after_minutes

    @property
    def verdict(self) -> Verdict:
        if self.is_outside:
            return Verdict.FITS
        if self.counts > self.spare:
            return Verdict.OVER
        return Verdict.JUST_FITS if self.spare - self.counts < _LEAST_ROOM else Verdict.FITS


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way on. To decline has neither a follow-up nor a fitting. `open_after`: how many would be open then."""

    kind: WayKind
    open_after: int
    follow_up: FollowUp | None = None
    fitting: Fitting | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What accepting `wanted` would mean, and the ways that there are; nothing is changed by asking.

    `ways` stand in the order in which they are offered; where it fits, accepting comes first. `factor` is q of
    its kind, learnt from `times_told` done ones. `apart`: overloads that it has no part in, told beside the
    answer.
    """

    wanted: FollowUp
    what_if: WhatIf
    fitting: Fitting
    ways: tuple[Way, ...]
    factor: float
    times_told: int
    apart: tuple[Overload, ...]

    @property
    def fits(self) -> bool:
        return self.what_if.fits

    def way(self, kind: WayKind) -> Way | None:
        return next((way for way in self.ways if way.kind is kind), None)


def ways(wanted: FollowUp, follow_ups: Sequence[FollowUp], settings: PlanningSettings, today: date) -> Answer:
    """The answer to "does my week hold it?", with every way that is open; `follow_ups` as for `capacity.meter`.

    A follow-up of the plan with the same id is left out: the question is then what a change would do.
    """
    plan = Plan(follow_ups, settings, today, without=wanted.id)
    found = what_if_in(plan, wanted)
    fitting = _fitting(plan, wanted)
    release, due = weeks_of(wanted, today)
    mondays = plan.monday_of_week(min(release, LAST_WEEK)), plan.monday_of_week(min(due, LAST_WEEK))
    return Answer(
        wanted=wanted,
        what_if=found,
        fitting=fitting,
        ways=tuple(_ways(plan, wanted, found, fitting)),
        factor=plan.factor(wanted.kind),
        times_told=plan.times_told(wanted.kind),
        apart=tuple(
            overload
            for overload in found.overloads
            if found.is_outside or overload.from_monday > mondays[0] or overload.to_monday < mondays[1]
        ),
    )


def _ways(plan: Plan, wanted: FollowUp, found: WhatIf, fitting: Fitting) -> Iterator[Way]:
    def way(kind: WayKind, follow_up: FollowUp, held: Fitting | None = None) -> Way:
        return Way(
            kind=kind,
            open_after=plan.open_with(follow_up),
            follow_up=follow_up,
            fitting=held or _fitting(plan, follow_up),
        )

    as_it_is = way(WayKind.AS_IT_IS, wanted, fitting)
    if found.fits:
        yield as_it_is
    cheaper = _cheaper(plan, wanted)
    if cheaper is not None:
        yield way(WayKind.CHEAPER, cheaper)
    if not found.fits:
        if found.earliest_monday is not None:
            yield way(WayKind.LATER, _later(plan, wanted, found.earliest_monday))
        if found.shorten_to is not None:
            yield way(WayKind.SHORTER, replace(wanted, minutes=found.shorten_to))
        yield as_it_is
    yield Way(kind=WayKind.DECLINE, open_after=plan.open_count)


def _fitting(plan: Plan, follow_up: FollowUp) -> Fitting:
    release, due = weeks_of(follow_up, plan.today)
    counts = count_minutes(follow_up.minutes, factor=plan.factor(follow_up.kind), release=release, due=due)
    if due > LAST_WEEK:
        monday = plan.monday_of_week(due)
        return Fitting(
            counts=counts, spare=0, from_monday=monday, to_monday=monday, now_minutes=0, capacity=0, is_outside=True
        )
    load = plan.pool_of(follow_up).load
    start, end = load.tightest_around(release, due)
    return Fitting(
        counts=counts,
        spare=load.spare(release, due),
        from_monday=plan.monday_of_week(start),
        to_monday=plan.monday_of_week(end),
        now_minutes=load.demand(start, end),
        capacity=load.capacity(start, end),
    )


def _cheaper(plan: Plan, wanted: FollowUp) -> FollowUp | None:
    """The dearest of the cheaper kinds that fits in the weeks of `wanted`."""
    if wanted.kind not in _STANDS_IN:
        return None
    minutes_by_kind = {
        kind: max(1, usual_minutes(kind, plan.settings)) for kind in _STANDS_IN[_STANDS_IN.index(wanted.kind) + 1 :]
    }
    for kind, minutes in sorted(minutes_by_kind.items(), key=lambda usual: -usual[1]):
        if minutes >= wanted.minutes:
            continue
        instead = replace(wanted, kind=kind, minutes=minutes, shortest=min(defaults.SHORTEST_MINUTES[kind], minutes))
        if _fitting(plan, instead).verdict is not Verdict.OVER:
            return instead
    return None


def _later(plan: Plan, wanted: FollowUp, monday: date) -> FollowUp:
    """`wanted`, due in the week of `monday`; what was wanted in one week stays in one, if that week alone holds it."""
    later = replace(wanted, due=days_after(monday, DAYS_IN_WEEK - 1))
    release, due = weeks_of(wanted, plan.today)
    if release == due:
        in_that_week = replace(later, release=max(monday, plan.today))
        if _fitting(plan, in_that_week).verdict is not Verdict.OVER:
            return in_that_week
    return later
