"""The priority-capacity meter: whether the weeks ahead hold what the user took on (MODEL §2).

Knows how many minutes each week has for others and for oneself, how much can be in progress at once, and what
one more follow-up would do; not how a follow-up becomes a job (`jobs`), nor the arithmetic of intervals
(`demand`), not what to give up, not whom to see next. It offers the words of both under one name.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from netplanner.domain import defaults
from netplanner.domain.days import DAYS_IN_WEEK, days_after, monday_of, week_index
from netplanner.domain.demand import Forecast, Job, Load, Overload, State, Week, forecast, spare, state_of
from netplanner.domain.followups import FollowUp, FollowUpKind, Origin
from netplanner.domain.jobs import (
    LAST_WEEK,
    calibrated_minutes,
    calibration,
    check_minutes,
    count_minutes,
    open_loop_minutes,
    overhead_minutes,
    place,
    usual_minutes,
    weeks_of,
)
from netplanner.domain.settings import PlanningSettings

__all__ = [
    "Forecast",
    "Job",
    "Meter",
    "Overload",
    "State",
    "Week",
    "WhatIf",
    "Wip",
    "calibration",
    "capacities",
    "check_minutes",
    "count_minutes",
    "forecast",
    "meter",
    "monday_of",
    "place",
    "spare",
    "state_of",
    "week_index",
    "what_if",
    "wip_limit",
]

_MINUTES_IN_WEEK: Final = DAYS_IN_WEEK * 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Wip:
    """Work in progress: follow-ups open and released, against what Little's law says can be carried."""

    open: int
    limit: int

    @property
    def is_over(self) -> bool:
        return self.open > self.limit


@dataclass(frozen=True, slots=True, kw_only=True)
class Meter:
    """Both pools, which never lend to each other. `outside`: ids beyond the horizon, listed but not tested."""

    others: Forecast
    own: Forecast
    wip: Wip
    outside: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """The answer before a follow-up is accepted; nothing is changed by asking.

    `minutes` is p, what it would count: the estimate + `margin` + switching + `open_loop`. `spare`: what the
    intervals around its weeks still hold. `earliest_monday`: the first week it could be due in and fit.
    `shorten_to`: the user's own minutes that would fit; None when it fits, or when so short makes no sense.
    `now_minutes`, `after_minutes` and `week_capacity` are of the week it is due in, at `due_monday`.
    `overloads` are those of the pool as it is now, told apart from the answer. A proposal beyond the horizon
    (`is_outside`) is not tested: it fits, and the numbers of its week are 0.
    """

    fits: bool
    is_outside: bool
    minutes: int
    margin: int
    open_loop: int
    spare: int
    due_monday: date
    now_minutes: int
    after_minutes: int
    week_capacity: int
    earliest_monday: date | None
    shorten_to: int | None
    state_after: State
    wip_after: int
    wip_limit: int
    overloads: tuple[Overload, ...]


def capacities(settings: PlanningSettings, today: date) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Minutes of the twelve weeks from today's: (for others, for oneself), a strict partition.

    Of the current week only the days that are left count, today included.
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
    return tuple(others), tuple(own)


def wip_limit(*, done_per_week: float | None, weekly_minutes: int, mean_minutes: float) -> int:
    """How many follow-ups can be carried at once: Little's law with a lead time of two weeks, at least 3.

    `done_per_week` None: nothing was done yet, so only `weekly_minutes` / `mean_minutes` bounds it.
    """
    per_week = weekly_minutes / mean_minutes
    if done_per_week is not None:
        per_week = min(per_week, done_per_week)
    return max(defaults.WIP_LEAST, math.floor(per_week * defaults.WIP_LEAD_WEEKS + defaults.TOLERANCE))


def meter(follow_ups: Sequence[FollowUp], settings: PlanningSettings, today: date) -> Meter:
    """Both pools and the work in progress as of `today`. `follow_ups`: all, done ones too, as they calibrate."""
    plan = _Plan(follow_ups, settings, today)
    return Meter(
        others=plan.others.forecast(),
        own=plan.own.forecast(),
        wip=Wip(open=plan.open_count, limit=plan.wip_limit()),
        outside=tuple(plan.outside),
    )


def what_if(proposal: FollowUp, follow_ups: Sequence[FollowUp], settings: PlanningSettings, today: date) -> WhatIf:
    """Whether `proposal` fits beside the plan; its origin says which pool is asked.

    A follow-up of the plan with the same id is left out: the question is then what a change would do.
    """
    plan = _Plan([other for other in follow_ups if other.id != proposal.id], settings, today)
    is_own = proposal.origin is Origin.SELF
    pool = plan.own if is_own else plan.others
    load = Load(pool.jobs, pool.capacity)
    now = pool.forecast()

    factor = plan.factor(proposal.kind)
    release, due = weeks_of(proposal, today)
    minutes = count_minutes(proposal.minutes, factor=factor, release=release, due=due)
    is_outside = due > LAST_WEEK
    room = 0 if is_outside else load.spare(release, due)
    fits = is_outside or minutes <= room
    due_week = None if is_outside else now.weeks[due]
    job = Job(minutes=minutes, release=release, due=due, follow_up_id=proposal.id)
    return WhatIf(
        fits=fits,
        is_outside=is_outside,
        minutes=minutes,
        margin=calibrated_minutes(proposal.minutes, factor) - proposal.minutes,
        open_loop=open_loop_minutes(release, due),
        spare=room,
        due_monday=days_after(plan.monday, due * DAYS_IN_WEEK),
        now_minutes=due_week.due_minutes if due_week else 0,
        after_minutes=due_week.due_minutes + minutes if due_week else 0,
        week_capacity=due_week.capacity if due_week else 0,
        earliest_monday=next(
            (
                now.weeks[week].monday
                for week in range(release, defaults.HORIZON_WEEKS)
                if count_minutes(proposal.minutes, factor=factor, release=release, due=week)
                <= load.spare(release, week)
            ),
            None,
        ),
        shorten_to=None if fits else _shortened(proposal, factor, room - overhead_minutes(release, due)),
        state_after=now.state if is_outside else pool.forecast(job).state,
        wip_after=plan.open_count + (not is_own and proposal.is_released(today)),
        wip_limit=plan.wip_limit(),
        overloads=now.overloads,
    )


@dataclass(frozen=True, slots=True)
class _Pool:
    jobs: tuple[Job, ...]
    capacity: tuple[int, ...]
    monday: date

    def forecast(self, *further: Job) -> Forecast:
        return forecast((*self.jobs, *further), self.capacity, self.monday)


class _Plan:
    """All follow-ups as of a day, sorted into the two pools and what lies beyond the horizon."""

    def __init__(self, follow_ups: Sequence[FollowUp], settings: PlanningSettings, today: date) -> None:
        self._settings = settings
        self._today = today
        self._for_others = [follow_up for follow_up in follow_ups if follow_up.origin is not Origin.SELF]
        self._by_kind: dict[FollowUpKind, list[FollowUp]] = {}
        for follow_up in follow_ups:
            self._by_kind.setdefault(follow_up.kind, []).append(follow_up)
        self._factors: dict[FollowUpKind, float] = {}
        self.monday = monday_of(today)
        self.open_count = sum(
            follow_up.is_open(today) and follow_up.is_released(today) for follow_up in self._for_others
        )
        self.outside: list[str] = []
        jobs: dict[bool, list[Job]] = {False: [], True: []}
        for follow_up in follow_ups:
            if not follow_up.is_open(today):
                continue
            weeks = place(follow_up, today)
            if weeks is None:
                self.outside.append(follow_up.id)
                continue
            release, due = weeks
            minutes = count_minutes(follow_up.minutes, factor=self.factor(follow_up.kind), release=release, due=due)
            job = Job(minutes=minutes, release=release, due=due, follow_up_id=follow_up.id)
            jobs[follow_up.origin is Origin.SELF].append(job)
        for_others, for_oneself = capacities(settings, today)
        self.others = _Pool(tuple(jobs[False]), for_others, self.monday)
        self.own = _Pool(tuple(jobs[True]), for_oneself, self.monday)

    def factor(self, kind: FollowUpKind) -> float:
        if kind not in self._factors:
            done = self._by_kind.get(kind, [])
            self._factors[kind] = calibration(done, kind, self._settings, self._today)
        return self._factors[kind]

    def wip_limit(self) -> int:
        minutes = _in_a_week(self._settings.minutes_per_week)
        return wip_limit(
            done_per_week=self._done_per_week(),
            weekly_minutes=minutes - _own_part(minutes, self._settings),
            mean_minutes=self._mean_minutes(),
        )

    def _mean_minutes(self) -> float:
        """Mean p of the jobs for others; a usual call's where there are none to tell from."""
        jobs = self.others.jobs
        if jobs:
            return sum(job.minutes for job in jobs) / len(jobs)
        call = usual_minutes(FollowUpKind.CALL, self._settings)
        return count_minutes(call, factor=self.factor(FollowUpKind.CALL), release=0, due=0)

    def _done_per_week(self) -> float | None:
        """Over the last eight weeks, or since the first follow-up but at least two weeks; None for none."""
        done_on = [
            follow_up.done_on
            for follow_up in self._for_others
            if follow_up.was_done_by(self._today) and follow_up.done_on is not None
        ]
        window_days = defaults.WIP_WINDOW_WEEKS * DAYS_IN_WEEK
        done = sum((self._today - day).days < window_days for day in done_on)
        if not done:
            return None
        released_on = [
            follow_up.release
            for follow_up in self._for_others
            if follow_up.release is not None and follow_up.release <= self._today
        ]
        weeks = (self._today - min(done_on + released_on)).days / DAYS_IN_WEEK
        return done / min(max(weeks, defaults.WIP_WINDOW_LEAST_WEEKS), defaults.WIP_WINDOW_WEEKS)


def _shortened(proposal: FollowUp, factor: float, room: int) -> int | None:
    """The user's own minutes that fill `room`; None when so short makes no sense for this follow-up."""
    minutes = math.floor(room / factor + defaults.TOLERANCE)
    shortest = proposal.shortest or defaults.SHORTEST_MINUTES[proposal.kind]
    return None if minutes < shortest else minutes


def _in_a_week(minutes: int) -> int:
    return min(max(minutes, 0), _MINUTES_IN_WEEK)


def _own_part(minutes: int, settings: PlanningSettings) -> int:
    return math.floor(min(max(settings.self_share, 0.0), 1.0) * minutes + defaults.TOLERANCE)
