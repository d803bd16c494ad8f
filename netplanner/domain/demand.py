"""Whether a run of weeks holds the jobs laid on it: the processor-demand criterion with releases (MODEL §2).

Knows minutes and numbered weeks (Baruah, Buttazzo); not where jobs or capacities come from (`capacity`), and
not what to give up. Weeks are numbered from 0, and a pair (release, due) of them is inclusive on both ends.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import accumulate

from netplanner.domain import defaults
from netplanner.domain.days import DAYS_IN_WEEK, days_after


class State(StrEnum):
    """The plan in one word, from its highest rho: OVER above 1, FULL from 0.80."""

    CALM = "CALM"
    FULL = "FULL"
    OVER = "OVER"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A follow-up as the weeks feel it: `minutes` is p, all that it takes from week `release` to `due`."""

    minutes: int
    release: int
    due: int
    follow_up_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overload:
    """Weeks that cannot hold what lies wholly inside them; the Mondays are of the first and the last one."""

    from_monday: date
    to_monday: date
    demand: int
    capacity: int
    follow_up_ids: tuple[str, ...]

    @property
    def minutes_over(self) -> int:
        return self.demand - self.capacity


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """One week of a forecast, in minutes.

    `capacity` and `due_minutes` are the week's own: what it holds, and what is due in it. `rho` is the
    highest demand / capacity of the intervals that end with this week (infinite for demand without any
    capacity); `demand`, `interval_capacity` and `interval_from` tell of that interval, the shortest of equals.
    """

    monday: date
    capacity: int
    due_minutes: int
    demand: int
    interval_capacity: int
    interval_from: date
    rho: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """One pool over the weeks ahead. `spare_this_week`: minutes that could still be due this week.

    `overloads`: earliest end first, none that contains another one named. `needs_splitting`: ids of
    follow-ups that fit only when they are spread over several weeks (a hint, not OVER).
    """

    state: State
    weeks: tuple[Week, ...]
    spare_this_week: int
    overloads: tuple[Overload, ...]
    needs_splitting: tuple[str, ...]


def state_of(highest_rho: float) -> State:
    if highest_rho > 1 + defaults.TOLERANCE:
        return State.OVER
    return State.FULL if highest_rho >= defaults.FULL_FROM - defaults.TOLERANCE else State.CALM


class Load:
    """Demand and capacity of every interval of weeks [start, end], in minutes, from one pass over the jobs.

    Each job's weeks lie within 0 and len(capacity) - 1.
    """

    def __init__(self, jobs: Sequence[Job], capacity: Sequence[int]) -> None:
        self.weeks = len(capacity)
        released_in = [[0] * self.weeks for _ in range(self.weeks)]
        for job in jobs:
            released_in[job.release][job.due] += job.minutes
        # From the last start backwards: what lies in [start, end] is what lies in [start + 1, end], and what
        # is released in `start` itself and due by `end`.
        self._demands = [[0] * self.weeks for _ in range(self.weeks + 1)]
        for start in reversed(range(self.weeks)):
            due_by = accumulate(released_in[start])
            self._demands[start] = [later + here for later, here in zip(self._demands[start + 1], due_by, strict=True)]
        self._capacity_before = [0, *accumulate(capacity)]

    def demand(self, start: int, end: int) -> int:
        return self._demands[start][end]

    def capacity(self, start: int, end: int) -> int:
        return self._capacity_before[end + 1] - self._capacity_before[start]

    def slack(self, start: int, end: int) -> int:
        return self.capacity(start, end) - self.demand(start, end)

    def rho(self, start: int, end: int) -> float:
        """Demand / capacity; infinite where demand meets no capacity at all."""
        demand, capacity = self.demand(start, end), self.capacity(start, end)
        if capacity > 0:
            return demand / capacity
        return float("inf") if demand > 0 else 0.0

    def tightest_start(self, end: int) -> int:
        """The start of the interval that gives rho[end]; of equals the latest, which is the most telling."""
        return max(range(self.weeks), key=lambda start: (self.rho(start, end), start) if start <= end else (-1.0, 0))

    def tightest_around(self, release: int, due: int) -> tuple[int, int]:
        """The interval of least slack of those that a job of these weeks would lie in; of equals the shortest."""
        around = ((start, end) for start in range(release + 1) for end in range(due, self.weeks))
        return min(around, key=lambda weeks: (self.slack(*weeks), weeks[1] - weeks[0], weeks))

    def least_slack(self, release: int, due: int) -> int:
        """The least slack of the intervals that a job of these weeks would lie in; below 0 where one is over."""
        return min(self.slack(start, end) for start in range(release + 1) for end in range(due, self.weeks))

    def spare(self, release: int, due: int) -> int:
        return max(0, self.least_slack(release, due))

    def overloaded(self) -> Iterator[tuple[int, int]]:
        """Violated intervals, earliest end first, then latest start; none that contains one already named."""
        nothing_before = 0
        for end in range(self.weeks):
            for start in range(end, nothing_before - 1, -1):
                if self.slack(start, end) < 0:
                    yield start, end
                    # All that start here or before, and end here or later, contain this one.
                    nothing_before = start + 1
                    break


def forecast(jobs: Sequence[Job], capacity: Sequence[int], first_monday: date) -> Forecast:
    """What `capacity` (minutes of each week, from `first_monday`'s on) makes of `jobs`.

    Each job's weeks lie within 0 and len(capacity) - 1. All due days can be kept exactly when no rho exceeds 1.
    """
    load = Load(jobs, capacity)
    mondays = [days_after(first_monday, week * DAYS_IN_WEEK) for week in range(load.weeks)]
    due_minutes = [0] * load.weeks
    for job in jobs:
        due_minutes[job.due] += job.minutes

    def week_at(end: int) -> Week:
        start = load.tightest_start(end)
        return Week(
            monday=mondays[end],
            capacity=capacity[end],
            due_minutes=due_minutes[end],
            demand=load.demand(start, end),
            interval_capacity=load.capacity(start, end),
            interval_from=mondays[start],
            rho=load.rho(start, end),
        )

    def overload_of(start: int, end: int) -> Overload:
        return Overload(
            from_monday=mondays[start],
            to_monday=mondays[end],
            demand=load.demand(start, end),
            capacity=load.capacity(start, end),
            follow_up_ids=tuple(job.follow_up_id for job in jobs if start <= job.release and job.due <= end),
        )

    def needs_splitting(job: Job) -> bool:
        own_weeks = capacity[job.release : job.due + 1]
        return job.minutes > max(own_weeks) and load.least_slack(job.release, job.due) >= 0

    weeks = tuple(week_at(end) for end in range(load.weeks))
    return Forecast(
        state=state_of(max((week.rho for week in weeks), default=0.0)),
        weeks=weeks,
        spare_this_week=load.spare(0, 0) if weeks else 0,
        overloads=tuple(overload_of(start, end) for start, end in load.overloaded()),
        needs_splitting=tuple(job.follow_up_id for job in jobs if needs_splitting(job)),
    )


def spare(jobs: Sequence[Job], capacity: Sequence[int], release: int, due: int) -> int:
    """Minutes that a further job of the weeks `release` to `due` may take and overload nothing around it."""
    return Load(jobs, capacity).spare(release, due)
