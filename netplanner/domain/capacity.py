"""The priority-capacity meter: whether the weeks ahead hold what the user took on (MODEL §2).

Knows the two pools' state and what one more follow-up would do; not how a follow-up becomes a job (`jobs`) or a
plan of many (`plan`), nor the arithmetic of intervals (`demand`), not what to give up, not whom to see next. It
offers the words of all of them under one name.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from netplanner.domain import defaults
from netplanner.domain.days import monday_of, week_index
from netplanner.domain.demand import Forecast, Job, Overload, State, Week, forecast, spare, state_of
from netplanner.domain.followups import FollowUp
from netplanner.domain.jobs import (
    LAST_WEEK,
    calibrated_minutes,
    calibration,
    check_minutes,
    count_minutes,
    open_loop_minutes,
    overhead_minutes,
    place,
    weeks_of,
)
from netplanner.domain.plan import Plan, Wip, capacities, wip_limit
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
    "meter_of",
    "monday_of",
    "place",
    "spare",
    "state_of",
    "week_index",
    "what_if",
    "what_if_in",
    "wip_limit",
]


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


def meter(follow_ups: Sequence[FollowUp], settings: PlanningSettings, today: date) -> Meter:
    """Both pools and the work in progress as of `today`. `follow_ups`: all, done ones too, as they calibrate."""
    return meter_of(Plan(follow_ups, settings, today))


def meter_of(plan: Plan) -> Meter:
    """`meter` of a plan that is laid out already."""
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
    return what_if_in(Plan(follow_ups, settings, today, without=proposal.id), proposal)


def what_if_in(plan: Plan, proposal: FollowUp) -> WhatIf:
    """`what_if` beside a plan that is laid out already; `proposal` is not in it."""
    pool = plan.pool_of(proposal)
    load = pool.load
    now = pool.forecast()
    factor = plan.factor(proposal.kind)
    release, due = weeks_of(proposal, plan.today)
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
        due_monday=plan.monday_of_week(due),
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
        wip_after=plan.open_with(proposal),
        wip_limit=plan.wip_limit(),
        overloads=now.overloads,
    )


def _shortened(proposal: FollowUp, factor: float, room: int) -> int | None:
    """The user's own minutes that fill `room`; None when so short makes no sense for this follow-up."""
    minutes = math.floor(room / factor + defaults.TOLERANCE)
    shortest = proposal.shortest or defaults.SHORTEST_MINUTES[proposal.kind]
    return None if minutes < shortest else minutes
