"""What can be done about one follow-up when the weeks are over: kept, shortened, put off, given up (MODEL §2).

Knows one follow-up at a time, and what each way costs in regret; not which of many to choose (`giving_up`). A promise
is never given up: another day, less, or to be released can be asked for, and counts once the other agreed.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from typing import Final

from netplanner.domain import defaults
from netplanner.domain.days import DAYS_IN_WEEK, days_after
from netplanner.domain.demand import Job
from netplanner.domain.followups import FollowUp, Origin
from netplanner.domain.jobs import count_minutes, place
from netplanner.domain.plan import Plan


class Tier(IntEnum):
    """What is spared first: regret in a higher tier outweighs any in a lower one."""

    OTHER = 0  # new people, and time for oneself
    TIES = 1  # DEEPEN, MAINTAIN
    WORD = 2  # PROMISE, REPAIR


class OptionKind(StrEnum):
    KEEP = "KEEP"
    SHORTEN = "SHORTEN"
    DEFER = "DEFER"
    DROP = "DROP"
    # What to ask the other for, where a word was given.
    ASK_LATER = "ASK_LATER"
    ASK_LESS = "ASK_LESS"
    ASK_RELEASE = "ASK_RELEASE"


ASKS: Final = (OptionKind.ASK_LATER, OptionKind.ASK_LESS, OptionKind.ASK_RELEASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One way. `regret` in points of its tier; `weeks` of a deferral.

    `job`: as the weeks would feel it, None where nothing of it is left in the twelve of them. `follow_up`: as it would
    be written; None where it is kept as it is, or would be there no more.
    """

    kind: OptionKind
    regret: int
    job: Job | None
    weeks: int = 0
    follow_up: FollowUp | None = None

    @property
    def is_ask(self) -> bool:
        """Whether it takes somebody else's consent."""
        return self.kind in ASKS


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A follow-up of the plan with all its options, of which the first keeps it."""

    follow_up_id: str
    tier: Tier
    options: tuple[Option, ...]

    @property
    def job(self) -> Job | None:
        return self.options[0].job


def tier_of(origin: Origin) -> Tier:
    if origin in (Origin.PROMISE, Origin.REPAIR):
        return Tier.WORD
    return Tier.TIES if origin in (Origin.DEEPEN, Origin.MAINTAIN) else Tier.OTHER


def item_of(follow_up: FollowUp, plan: Plan) -> Item:
    """All options of an open follow-up that lies within the horizon."""
    return Item(
        follow_up_id=follow_up.id,
        tier=tier_of(follow_up.origin),
        options=tuple(_options(follow_up, plan)),
    )


def shortened(follow_up: FollowUp) -> FollowUp | None:
    """As short as still makes sense; None where it is that already."""
    shortest = follow_up.shortest if follow_up.shortest > 0 else defaults.SHORTEST_MINUTES[follow_up.kind]
    return replace(follow_up, minutes=shortest) if shortest < follow_up.minutes else None


def deferred(follow_up: FollowUp, weeks: int, plan: Plan) -> FollowUp | None:
    """Begun and due that many weeks later, what is overdue counted from today; None after two deferrals ever."""
    if follow_up.deferred >= defaults.MOST_DEFERRALS:
        return None
    days = weeks * DAYS_IN_WEEK
    return replace(
        follow_up,
        release=days_after(max(follow_up.release or plan.today, plan.today), days),
        due=None if follow_up.due is None else days_after(max(follow_up.due, plan.today), days),
        deferred=follow_up.deferred + 1,
    )


def _options(follow_up: FollowUp, plan: Plan) -> Iterator[Option]:
    given = tier_of(follow_up.origin) is Tier.WORD
    priority = min(max(follow_up.priority, 1), defaults.PRIORITY_MOST)
    yield Option(kind=OptionKind.KEEP, regret=0, job=_job(follow_up, plan))
    shorter = shortened(follow_up)
    if shorter is not None:
        yield Option(
            kind=OptionKind.ASK_LESS if given else OptionKind.SHORTEN,
            regret=defaults.REGRET_SHORTEN * priority,
            job=_job(shorter, plan),
            follow_up=shorter,
        )
    for weeks in defaults.DEFER_WEEKS:
        later = deferred(follow_up, weeks, plan)
        if later is not None:
            yield Option(
                kind=OptionKind.ASK_LATER if given else OptionKind.DEFER,
                regret=defaults.REGRET_DEFER_PER_WEEK * priority * weeks,
                job=_job(later, plan),
                weeks=weeks,
                follow_up=later,
            )
    yield Option(
        kind=OptionKind.ASK_RELEASE if given else OptionKind.DROP,
        regret=(defaults.REGRET_RELEASE if given else defaults.REGRET_DROP) * priority,
        job=None,
    )


def _job(follow_up: FollowUp, plan: Plan) -> Job | None:
    weeks = place(follow_up, plan.today)
    if weeks is None:
        return None
    release, due = weeks
    minutes = count_minutes(follow_up.minutes, factor=plan.factor(follow_up.kind), release=release, due=due)
    return Job(minutes=minutes, release=release, due=due, follow_up_id=follow_up.id)
