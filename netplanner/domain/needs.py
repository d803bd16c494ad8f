"""What the user looks for in others, and how much of the time that makes new people worth (MODEL §3).

Knows needs, tags and the share of time to widen; not whom to suggest (`suggestions`).
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from netplanner.domain import defaults
from netplanner.domain.days import DAYS_IN_WEEK, monday_of
from netplanner.domain.demand import State
from netplanner.domain.folding import fold
from netplanner.domain.followups import FollowUp, Origin
from netplanner.domain.jobs import calibrated_minutes
from netplanner.domain.levels import Level
from netplanner.domain.plan import Plan, weekly_minutes
from netplanner.domain.self_profile import Need


@dataclass(frozen=True, slots=True, kw_only=True)
class WeighedNeed:
    """A need with its terms. `tags` folded for comparing; `urgency` 0.1 to 1.

    `best_level`: of the people of level 1 and above who share a tag; None where there are none, and the need is for
    somebody new.
    """

    need: Need
    tags: frozenset[str]
    urgency: float
    best_level: Level | None

    @property
    def widen(self) -> float:
        """What it adds to W."""
        return weight_of(self.need) * self.urgency if self.best_level is None else 0.0

    @property
    def deepen(self) -> float:
        """What it adds to D: as much as the best of them leaves uncovered."""
        if self.best_level is None:
            return 0.0
        return weight_of(self.need) * self.urgency * (1 - defaults.COVERAGE_BY_LEVEL[self.best_level])

    def match(self, tags: frozenset[str]) -> float:
        """0 to 1: how much of what is sought stands among these (folded) tags."""
        return len(tags & self.tags) / len(self.tags)


@dataclass(frozen=True, slots=True, kw_only=True)
class WidenShare:
    """Which part of the time for others is for new people: `share` 0.1 to 0.5, and 0 while the meter is over."""

    widen: float
    deepen: float
    is_over: bool
    needs: tuple[WeighedNeed, ...] = ()

    @property
    def share(self) -> float:
        return 0.0 if self.is_over else widen_share(self.widen, self.deepen)


@dataclass(frozen=True, slots=True, kw_only=True)
class WidenMinutes:
    """Minutes for new people this week: `weekly` and what was `carried` over from the last, less what is `used`."""

    weekly: int
    carried: int
    used: int

    @property
    def left(self) -> int:
        return max(0, self.weekly + self.carried - self.used)


def folded(tags: Iterable[str]) -> frozenset[str]:
    """Tags as they are compared: without case and accents, blank ones left out."""
    return _folded(tuple(tags))


@lru_cache(maxsize=10_000)
def _folded(tags: tuple[str, ...]) -> frozenset[str]:
    # The same few tags stand on the cards of many.
    return frozenset(plain for tag in tags if (plain := fold(tag)))


def tags_of(need: Need) -> frozenset[str]:
    """What is sought; a need without tags seeks what it is called."""
    return folded(need.tags) or folded([need.text])


def weight_of(need: Need) -> int:
    return min(max(need.weight, 1), defaults.NEED_WEIGHT_MOST)


def urgency(by: date | None, today: date) -> float:
    """1 on the day, falling to 0.1 within 180 days before it; 0.1 for what has no day."""
    if by is None:
        return defaults.URGENCY_LEAST
    left = 1 - (by - today).days / defaults.URGENCY_DAYS
    return min(max(left, defaults.URGENCY_LEAST), 1.0)


def weigh(needs: Iterable[Need], people: Iterable[tuple[frozenset[str], Level]], today: date) -> list[WeighedNeed]:
    """The needs that seek anything. `people`: (folded tags, level) of everybody; level 0 covers nothing."""
    best: dict[str, Level] = {}
    for tags, level in people:
        for tag in tags:
            if level > best.get(tag, Level.KNOWN_OF):
                best[tag] = level
    return [
        WeighedNeed(
            need=need,
            tags=sought,
            urgency=urgency(need.by, today),
            best_level=max((best[tag] for tag in sought if tag in best), default=None),
        )
        for need in needs
        if (sought := tags_of(need))
    ]


def widen_share(widen: float, deepen: float) -> float:
    """ω of W and D: a quarter where nothing is sought, never below a tenth or above a half."""
    share = (defaults.WIDEN_PRIOR + widen) / (defaults.WIDEN_PRIOR_OF + widen + deepen)
    return min(max(share, defaults.WIDEN_LEAST), defaults.WIDEN_MOST)


def share_for(weighed: Sequence[WeighedNeed], state: State) -> WidenShare:
    """`state`: of the pool for others."""
    return WidenShare(
        widen=sum(one.widen for one in weighed),
        deepen=sum(one.deepen for one in weighed),
        is_over=state is State.OVER,
        needs=tuple(weighed),
    )


def minutes_of(share: float, minutes: int) -> int:
    """⌊ω·K⌋: what a share of a week's minutes for others comes to."""
    return math.floor(share * minutes + defaults.TOLERANCE)


def widen_minutes(plan: Plan, follow_ups: Sequence[FollowUp], share: float) -> WidenMinutes:
    """What this week has for new people. `follow_ups`: all, done ones too.

    Of a full week's share, and of what was left of last week's, at most once as much; nothing is carried over from
    before anything was planned. What is due this week is used already, as the meter counts it.
    """
    monday = plan.monday
    last_monday = date.fromordinal(max(monday.toordinal() - DAYS_IN_WEEK, 1))
    weekly = minutes_of(share, weekly_minutes(plan.settings)[0])
    new_people = [follow_up for follow_up in follow_ups if follow_up.origin is Origin.WIDEN]
    due_now = {job.follow_up_id: job.minutes for job in plan.others.jobs if job.due == 0}

    def took(one: FollowUp) -> int:
        if one.actual_minutes is None:
            return calibrated_minutes(one.minutes, plan.factor(one.kind))
        return max(0, one.actual_minutes)

    def done_in(week: date) -> int:
        return sum(
            took(one)
            for one in new_people
            if one.done_on is not None and one.was_done_by(plan.today) and monday_of(one.done_on) == week
        )

    began = any(day is not None and day < monday for one in follow_ups for day in (one.release, one.done_on))
    carried = max(0, weekly - done_in(last_monday)) if began else 0
    return WidenMinutes(
        weekly=weekly,
        carried=carried,
        used=done_in(monday) + sum(due_now.get(one.id, 0) for one in new_people),
    )
