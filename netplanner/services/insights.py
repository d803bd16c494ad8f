"""How it went: people at each level over time, minutes, shares, promises, and the load of the weeks.

Reads and reckons for a page; writes nothing but the tables that the user asks for.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from netplanner.domain.commitments import Maker
from netplanner.domain.days import DAYS_IN_WEEK, monday_of
from netplanner.domain.followups import FollowUpKind, Origin
from netplanner.domain.history import (
    MonthShare,
    Outcome,
    WeekMinutes,
    levels_on,
    minutes_by_week,
    month_ends,
    outcomes,
    shares_by_month,
)
from netplanner.domain.jobs import means_told, times_told
from netplanner.domain.levels import Level
from netplanner.domain.plan import weekly_minutes
from netplanner.domain.settings import PlanningSettings
from netplanner.interchange.csv_table import write_table
from netplanner.services import planning
from netplanner.services.private_file import write_private
from netplanner.services.suggesting import wished_share
from netplanner.services.ties import Ties
from netplanner.services.workspace import Workspace

_WEEKS_BACK: Final = 12
_MOST_MONTHS: Final = 120  # ten years: more points than a plot has room for


@dataclass(frozen=True, slots=True)
class KindTime:
    """What one kind of follow-up took: the mean of its plans and of its minutes, and the factor it counts by."""

    kind: FollowUpKind
    planned: int
    usually: int
    factor: float
    times: int


@dataclass(frozen=True, slots=True)
class LoadWeek:
    """Minutes of one week for others: due, or done in a week that has passed; `capacity` is what fits."""

    monday: date
    minutes: int
    capacity: int
    has_passed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class InsightsView:
    """`levels`: how many of those who are here now stood at each level, at the end of each of `ends`."""

    ends: Sequence[date]
    levels: Sequence[Sequence[int]]
    dormant: int
    weeks: Sequence[WeekMinutes]
    kinds: Sequence[KindTime]
    shares: Sequence[MonthShare]
    suggested_share: float
    mine: Mapping[Outcome, int]
    theirs: Mapping[Outcome, int]
    load: Sequence[LoadWeek]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was recorded yet that could be shown."""
        was_done = any(week.spent or week.planned for week in self.weeks) or any(one.times for one in self.kinds)
        was_shared = any(share.widen or share.deepen for share in self.shares)
        return not (any(sum(row[1:]) for row in self.levels) or was_done or was_shared or self.mine or self.theirs)


def insights(workspace: Workspace, ties: Ties, months: int | None) -> InsightsView:
    """The last `months` months, this one included; None for everything since the first record."""
    today, journal = workspace.today(), workspace.journal
    evidence, promised = journal.evidence(), journal.commitments()
    follow_ups = planning.all_follow_ups(workspace)
    days = [one.on for records in evidence.values() for one in records if one.on <= today]
    days += [one.done_on for one in follow_ups if one.done_on is not None and one.done_on <= today]
    answered = [one.resolved_on for some in promised.values() for one in some if one.resolved_on is not None]
    days += [on for on in answered if on <= today]
    ends = month_ends(today, months or _months_since(min(days, default=today), today))
    here = frozenset(workspace.contacts.ids())
    counts = [Counter[Level]() for _ in ends]
    for id in evidence.keys() | promised.keys():
        if id in here:
            for counted, level in zip(counts, levels_on(evidence.get(id, ()), promised.get(id, ()), ends), strict=True):
                counted[level] += 1
    levels = [
        (len(here) - sum(counted[level] for level in Level if level > 0), *(counted[level] for level in Level if level))
        for counted in counts
    ]
    plan = planning.plan_of(workspace)
    this_monday = monday_of(today)
    mondays = [
        this_monday - timedelta(weeks=back)
        for back in range(_WEEKS_BACK - 1, -1, -1)
        if this_monday.toordinal() > back * DAYS_IN_WEEK
    ]
    promises = [one for id, some in promised.items() if id in here for one in some]
    since = ends[0].replace(day=1)
    return InsightsView(
        ends=ends,
        levels=levels,
        dormant=sum(1 for id, stands in ties.standings().items() if stands.dormant and id in here),
        weeks=minutes_by_week(follow_ups, mondays, today),
        kinds=[
            KindTime(kind, *means_told(follow_ups, kind, today), plan.factor(kind), times)
            for kind in FollowUpKind
            if (times := times_told(follow_ups, kind, today))
        ],
        shares=shares_by_month(follow_ups, ends, today),
        # Of needs alone: that this week is full says nothing about months.
        suggested_share=wished_share(workspace, ties),
        mine=outcomes(promises, Maker.ME, since, today),
        theirs=outcomes(promises, Maker.THEM, since, today),
        load=_load(workspace, mondays[:-1]),
    )


def write_csv(path: Path, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """The numbers behind a plot, as a table. Raises FILE_UNWRITABLE."""
    write_private(path, write_table(header, rows))


def write_picture(path: Path, picture: bytes) -> None:
    """A plot as it was drawn. Raises FILE_UNWRITABLE."""
    write_private(path, [picture])


def _months_since(first: date, today: date) -> int:
    return min((today.year - first.year) * 12 + today.month - first.month + 1, _MOST_MONTHS)


def _load(workspace: Workspace, past: Sequence[date]) -> list[LoadWeek]:
    """The weeks that have passed by what was done in them, those ahead by what is due."""
    settings = workspace.profile.settings()
    # For others, as the weeks ahead are: one's own minutes are counted apart.
    for_others = [one for one in workspace.journal.follow_ups() if one.origin is not Origin.SELF]
    done = minutes_by_week(for_others, past, workspace.today())
    passed = [LoadWeek(week.monday, week.spent, _minutes_of(week.monday, settings), True) for week in done]
    ahead = planning.meter(workspace).others.weeks
    return passed + [LoadWeek(week.monday, week.due_minutes, week.capacity, False) for week in ahead]


def _minutes_of(monday: date, settings: PlanningSettings) -> int:
    """What a week that has passed had for others, as the settings are now."""
    minutes = settings.weeks.get(monday, settings.minutes_per_week)
    return weekly_minutes(replace(settings, minutes_per_week=minutes))[0]
