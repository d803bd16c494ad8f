"""New people beyond what a week is wide enough for: each waits for the first week with room, and none is refused.

Knows the three things a week has to have room for: people (`outreach`), minutes for new people (`needs`), and
minutes at all (`plan`). Twenty cards after one evening spread by themselves (MODEL §3, §6).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from netplanner.domain.days import DAYS_IN_WEEK, days_after, week_index
from netplanner.domain.demand import Job, Load
from netplanner.domain.followups import FollowUp, Origin
from netplanner.domain.jobs import LAST_WEEK, count_minutes
from netplanner.domain.needs import WidenShare, widen_minutes, widen_share
from netplanner.domain.outreach import reached_out
from netplanner.domain.plan import Plan


class Lack(StrEnum):
    """What the first week that was looked at had no room for."""

    PEOPLE = "PEOPLE"  # the outreach limit is reached
    WIDEN_MINUTES = "WIDEN_MINUTES"  # the minutes for new people are used up
    MINUTES = "MINUTES"  # the weeks around it hold no more


@dataclass(frozen=True, slots=True, kw_only=True)
class Queued:
    """A follow-up with somebody new, begun and due in the week of `monday`.

    `lack`: why it does not begin sooner; None where it begins as soon as was asked for. `is_outside`: beyond the
    twelve weeks that can be looked at.
    """

    follow_up: FollowUp
    monday: date
    lack: Lack | None = None
    is_outside: bool = False


def queue(
    wanted: Sequence[FollowUp],
    follow_ups: Sequence[FollowUp],
    plan: Plan,
    *,
    limit: int,
    share: WidenShare,
    asked_on: Iterable[date] = (),
) -> tuple[Queued, ...]:
    """A week for each of `wanted`, in their order; whatever their origin, they come back as WIDEN.

    `follow_ups`: all that `plan` was made of. `limit`: new people and asks a week; below 1 counts as 1, so that
    everybody's turn comes. While the meter is over, the weeks that are not can still be filled.
    """
    weeks = _Weeks(follow_ups, plan, max(limit, 1), widen_share(share.widen, share.deepen), tuple(asked_on))
    return tuple(weeks.place(follow_up) for follow_up in wanted)


class _Weeks:
    """What is left of each week while the queue fills."""

    def __init__(
        self, follow_ups: Sequence[FollowUp], plan: Plan, limit: int, share: float, asked_on: tuple[date, ...]
    ) -> None:
        self._follow_ups = follow_ups
        self._plan = plan
        self._limit = limit
        self._asked_on = asked_on
        self._jobs = list(plan.others.jobs)
        self._load = plan.others.load
        self._people: dict[int, int] = {}
        budget = widen_minutes(plan, follow_ups, share)
        self._weekly = budget.weekly
        self._carried = budget.carried
        new_people = {one.id for one in follow_ups if one.origin is Origin.WIDEN}
        self._used: dict[int, int] = {0: budget.used}
        for job in self._jobs:
            if job.follow_up_id in new_people and job.due > 0:
                self._used[job.due] = self._used.get(job.due, 0) + job.minutes

    def place(self, follow_up: FollowUp) -> Queued:
        today = self._plan.today
        first = 0 if follow_up.release is None else max(0, week_index(follow_up.release, today))
        week, lack = first, None
        while (missing := self._lack(follow_up, week)) is not None:
            lack = lack or missing
            week += 1
        minutes = self._minutes(follow_up, week)
        self._people[week] = self._people_in(week) + 1
        self._used[week] = self._used.get(week, 0) + minutes
        if week <= LAST_WEEK:
            self._jobs.append(Job(minutes=minutes, release=week, due=week, follow_up_id=follow_up.id))
            self._load = Load(self._jobs, self._plan.others.capacity)
        monday = self._plan.monday_of_week(week)
        return Queued(
            follow_up=replace(
                follow_up,
                origin=Origin.WIDEN,
                release=max(monday, today, follow_up.release or today),
                due=days_after(monday, DAYS_IN_WEEK - 1),
            ),
            monday=monday,
            lack=lack,
            is_outside=week > LAST_WEEK,
        )

    def _lack(self, follow_up: FollowUp, week: int) -> Lack | None:
        if self._people_in(week) >= self._limit:
            return Lack.PEOPLE
        minutes, used = self._minutes(follow_up, week), self._used.get(week, 0)
        # What takes longer than a week has for new people gets a week for itself.
        if used and used + minutes > self._weekly + self._carried_into(week):
            return Lack.WIDEN_MINUTES
        if week <= LAST_WEEK and minutes > self._load.spare(week, week):
            return Lack.MINUTES
        return None

    def _minutes(self, follow_up: FollowUp, week: int) -> int:
        factor = self._plan.factor(follow_up.kind)
        return count_minutes(follow_up.minutes, factor=factor, release=week, due=week)

    def _carried_into(self, week: int) -> int:
        """What the week before leaves, at most one week's worth."""
        if week == 0:
            return self._carried
        return max(0, self._weekly - self._used.get(week - 1, 0))

    def _people_in(self, week: int) -> int:
        if week not in self._people:
            self._people[week] = reached_out(
                self._follow_ups, self._asked_on, self._plan.today, week_of=self._plan.monday_of_week(week)
            )
        return self._people[week]
