"""Everything that the user took on, as of a day, laid onto the twelve weeks ahead (MODEL §2).

Knows how many minutes each week has for others and for oneself, which follow-up is a job in which pool, and how
much can be in progress at once; not what one more follow-up would do (`capacity`, `ways`), nor the arithmetic of
intervals (`demand`).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from netplanner.domain import defaults
from netplanner.domain.days import DAYS_IN_WEEK, days_after, monday_of, week_index
from netplanner.domain.demand import Forecast, Job, Load, forecast
from netplanner.domain.followups import FollowUp, FollowUpKind, Origin
from netplanner.domain.jobs import calibration, count_minutes, place, times_told, usual_minutes
from netplanner.domain.settings import PlanningSettings

_MINUTES_IN_WEEK: Final = DAYS_IN_WEEK * 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Wip:
    """Work in progress: follow-ups open and released, against what Little's law says can be carried."""

    open: int
    limit: int

    @property
    def is_over(self) -> bool:
        return self.open > self.limit


def capacities(settings: PlanningSettings, today: date) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Minutes of the twelve weeks from today's: (for others, for oneself), a strict partition.

    Of the current week only the days that are left count, today included. What was lent moves from one side to the
    other, and back in the week of its payback.
    """
    this_monday = monday_of(today)
    others: list[int] = []
    own: list[int] = []
    for week in range(defaults.HORIZON_WEEKS):
        monday = days_after(this_monday, week * DAYS_IN_WEEK)
        minutes = _in_a_week(settings.weeks.get(monday, settings.minutes_per_week))
        if week == 0:
            minutes = minutes * (DAYS_IN_WEEK - today.weekday()) // DAYS_IN_WEEK
        own.append(_own_part(minutes, settings))
        others.append(minutes - own[-1])
    for loan in settings.loans:
        _move(loan.minutes, own, others, week_index(loan.week, today))
        _move(loan.minutes, others, own, week_index(loan.payback, today))
    return tuple(others), tuple(own)


def weekly_minutes(settings: PlanningSettings) -> tuple[int, int]:
    """Minutes of a usual full week: (for others, for oneself)."""
    minutes = _in_a_week(settings.minutes_per_week)
    own = _own_part(minutes, settings)
    return minutes - own, own


def wip_limit(*, done_per_week: float | None, weekly_minutes: int, mean_minutes: float) -> int:
    """How many follow-ups can be carried at once: Little's law with a lead time of two weeks, at least 3.

    `done_per_week` None: nothing was done yet, so only `weekly_minutes` / `mean_minutes` bounds it.
    """
    per_week = weekly_minutes / mean_minutes
    if done_per_week is not None:
        per_week = min(per_week, done_per_week)
    return max(defaults.WIP_LEAST, math.floor(per_week * defaults.WIP_LEAD_WEEKS + defaults.TOLERANCE))


class Pool:
    """The jobs for others, or those for oneself, and the minutes of each week that are theirs alone."""

    def __init__(self, jobs: Sequence[Job], capacity: Sequence[int], monday: date) -> None:
        self.jobs = tuple(jobs)
        self.capacity = tuple(capacity)
        self._monday = monday

    @cached_property
    def load(self) -> Load:
        return Load(self.jobs, self.capacity)

    def forecast(self, *further: Job) -> Forecast:
        """The weeks ahead, with `further` jobs laid onto them as well."""
        return forecast((*self.jobs, *further), self.capacity, self._monday)


class Plan:
    """All follow-ups as of a day, sorted into the two pools and `outside`, the ids of those beyond the horizon.

    `follow_ups`: all, done ones too, as they calibrate; the one with the id `without` is left out.
    """

    def __init__(
        self, follow_ups: Sequence[FollowUp], settings: PlanningSettings, today: date, *, without: str = ""
    ) -> None:
        self.settings = settings
        self.today = today
        self.monday = monday_of(today)
        self._all = [follow_up for follow_up in follow_ups if follow_up.id != without]
        self._by_kind: dict[FollowUpKind, list[FollowUp]] = {}
        for follow_up in self._all:
            self._by_kind.setdefault(follow_up.kind, []).append(follow_up)
        self._factors: dict[FollowUpKind, float] = {}
        self._planned: dict[str, FollowUp] = {}
        self.open_count = 0
        self.outside: list[str] = []
        jobs: dict[bool, list[Job]] = {False: [], True: []}
        for follow_up in self._all:
            if not follow_up.is_open(today):
                continue
            is_own = follow_up.origin is Origin.SELF
            self.open_count += not is_own and follow_up.is_released(today)
            weeks = place(follow_up, today)
            if weeks is None:
                self.outside.append(follow_up.id)
                continue
            self._planned[follow_up.id] = follow_up
            release, due = weeks
            minutes = count_minutes(follow_up.minutes, factor=self.factor(follow_up.kind), release=release, due=due)
            jobs[is_own].append(Job(minutes=minutes, release=release, due=due, follow_up_id=follow_up.id))
        for_others, for_oneself = capacities(settings, today)
        self.others = Pool(jobs[False], for_others, self.monday)
        self.own = Pool(jobs[True], for_oneself, self.monday)

    def follow_up(self, follow_up_id: str) -> FollowUp:
        """The follow-up of a job of either pool."""
        return self._planned[follow_up_id]

    def pool_of(self, follow_up: FollowUp) -> Pool:
        """The pool that a follow-up takes its minutes from; its origin says which."""
        return self.own if follow_up.origin is Origin.SELF else self.others

    def monday_of_week(self, week: int) -> date:
        """The Monday of a numbered week; the last day of the calendar where there is none so late."""
        return days_after(self.monday, week * DAYS_IN_WEEK)

    def factor(self, kind: FollowUpKind) -> float:
        """q, how much longer than estimated a kind takes."""
        if kind not in self._factors:
            done = self._by_kind.get(kind, [])
            self._factors[kind] = calibration(done, kind, self.settings, self.today)
        return self._factors[kind]

    def times_told(self, kind: FollowUpKind) -> int:
        """On how many done follow-ups `factor` rests, beside the prior."""
        return times_told(self._by_kind.get(kind, []), kind, self.today)

    def open_with(self, follow_up: FollowUp) -> int:
        """How many would be open and released, for others, with `follow_up` beside the plan."""
        return self.open_count + (follow_up.origin is not Origin.SELF and follow_up.is_released(self.today))

    def wip_limit(self) -> int:
        return wip_limit(
            done_per_week=self._done_per_week(),
            weekly_minutes=weekly_minutes(self.settings)[0],
            mean_minutes=self._mean_minutes(),
        )

    def _mean_minutes(self) -> float:
        """Mean p of the jobs for others; a usual call's where there are none to tell from."""
        jobs = self.others.jobs
        if jobs:
            return sum(job.minutes for job in jobs) / len(jobs)
        call = usual_minutes(FollowUpKind.CALL, self.settings)
        return count_minutes(call, factor=self.factor(FollowUpKind.CALL), release=0, due=0)

    def _done_per_week(self) -> float | None:
        """Over the last eight weeks, or since the first follow-up but at least two weeks; None for none."""
        for_others = [follow_up for follow_up in self._all if follow_up.origin is not Origin.SELF]
        done_on = [
            follow_up.done_on
            for follow_up in for_others
            if follow_up.was_done_by(self.today) and follow_up.done_on is not None
        ]
        window_days = defaults.WIP_WINDOW_WEEKS * DAYS_IN_WEEK
        done = sum((self.today - day).days < window_days for day in done_on)
        if not done:
            return None
        released_on = [
            follow_up.release
            for follow_up in for_others
            if follow_up.release is not None and follow_up.release <= self.today
        ]
        weeks = (self.today - min(done_on + released_on)).days / DAYS_IN_WEEK
        return done / min(max(weeks, defaults.WIP_WINDOW_LEAST_WEEKS), defaults.WIP_WINDOW_WEEKS)


def _in_a_week(minutes: int) -> int:
    return min(max(minutes, 0), _MINUTES_IN_WEEK)


def _move(minutes: int, lender: list[int], borrower: list[int], week: int) -> None:
    """No more than there is; nothing in a week that is over or beyond the horizon."""
    if 0 <= week < len(lender):
        moved = min(max(minutes, 0), lender[week])
        lender[week] -= moved
        borrower[week] += moved


def _own_part(minutes: int, settings: PlanningSettings) -> int:
    return math.floor(min(max(settings.self_share, 0.0), 1.0) * minutes + defaults.TOLERANCE)
