"""How many new people a week is wide enough for, by how clear one is about oneself (MODEL §6).

Counts new people and introduction asks; promises, repairs and keeping in touch are never limited. Knows no pages:
why a limit is what it is stands beside it as terms.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from netplanner.domain import defaults
from netplanner.domain.days import DAYS_IN_WEEK, days_after, monday_of
from netplanner.domain.followups import FollowUp, FollowUpKind, Origin
from netplanner.domain.plan import weekly_minutes
from netplanner.domain.self_profile import Clarity
from netplanner.domain.settings import PlanningSettings


class LimitReason(StrEnum):
    """What the limit rests on, before it is halved for want of time for oneself."""

    NO_OFFER = "NO_OFFER"  # the offer is empty or stale
    LITTLE_CLARITY = "LITTLE_CLARITY"
    SOME_CLARITY = "SOME_CLARITY"
    CLEAR = "CLEAR"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutreachLimit:
    """`limit` new people and introduction asks a week, with its terms.

    `base`: what clarity alone allows, for `reason`. `is_halved`: of `self_share_minutes`, what four full weeks keep
    for oneself, less than half was done in the last 28 days (`self_done_minutes`).
    """

    base: int
    reason: LimitReason
    clarity: int
    self_done_minutes: int
    self_share_minutes: int
    is_halved: bool

    @property
    def limit(self) -> int:
        return max(1, self.base // 2) if self.is_halved else self.base


def outreach_limit(
    clarity: Clarity, follow_ups: Sequence[FollowUp], settings: PlanningSettings, today: date
) -> OutreachLimit:
    """`follow_ups`: all, done ones too. Time for oneself is asked about once the first one is over 28 days old."""
    base, reason = _by_clarity(clarity)
    _, own_minutes = weekly_minutes(settings)
    share = own_minutes * defaults.SELF_WINDOW_WEEKS
    done = self_minutes_done(follow_ups, today)
    return OutreachLimit(
        base=base,
        reason=reason,
        clarity=clarity.points,
        self_done_minutes=done,
        self_share_minutes=share,
        is_halved=_is_under_way(follow_ups, today) and done < defaults.SELF_DONE_LEAST * share - defaults.TOLERANCE,
    )


def self_minutes_done(follow_ups: Iterable[FollowUp], today: date) -> int:
    """What was done for oneself in the last 28 days, in the minutes it took (or as estimated, where that is untold)."""
    return sum(
        max(0, follow_up.minutes if follow_up.actual_minutes is None else follow_up.actual_minutes)
        for follow_up in follow_ups
        if follow_up.origin is Origin.SELF
        and follow_up.done_on is not None
        and follow_up.was_done_by(today)
        and (today - follow_up.done_on).days <= defaults.SELF_WINDOW_DAYS
    )


def reached_out(
    follow_ups: Iterable[FollowUp], asked_on: Iterable[date], today: date, *, week_of: date | None = None
) -> int:
    """How much of a limit is used in the week of a day (today's unless said): asks, and new people done or due then."""
    monday = monday_of(week_of or today)
    sunday = days_after(monday, DAYS_IN_WEEK - 1)
    asks = sum(monday <= day <= min(sunday, today) for day in asked_on)
    people = {
        follow_up.contact_id or follow_up.id
        for follow_up in follow_ups
        if (day := _day_of(follow_up, today)) is not None and monday <= day <= sunday
    }
    return asks + len(people)


def _day_of(follow_up: FollowUp, today: date) -> date | None:
    """The day on which a follow-up with a new person takes a place; None where it takes none."""
    if follow_up.origin is not Origin.WIDEN:
        return None
    if follow_up.was_done_by(today):
        # An introduction that was asked for stands among the asks.
        return None if follow_up.kind is FollowUpKind.INTRODUCTION else follow_up.done_on
    if not follow_up.is_open(today):
        return None
    return max(follow_up.due or follow_up.release or today, today)


def _by_clarity(clarity: Clarity) -> tuple[int, LimitReason]:
    if not clarity.has_offer:
        return defaults.OUTREACH_LEAST, LimitReason.NO_OFFER
    if clarity.points < defaults.CLARITY_SOME:
        return defaults.OUTREACH_LEAST, LimitReason.LITTLE_CLARITY
    if clarity.points < defaults.CLARITY_MUCH:
        return defaults.OUTREACH_SOME, LimitReason.SOME_CLARITY
    return defaults.OUTREACH_MOST, LimitReason.CLEAR


def _is_under_way(follow_ups: Iterable[FollowUp], today: date) -> bool:
    """Whether the first follow-up is over 28 days old; one is as old as its release or the day it was done."""
    days = [
        day
        for follow_up in follow_ups
        for day in (follow_up.release, follow_up.done_on)
        if day is not None and day <= today
    ]
    return bool(days) and (today - min(days)).days > defaults.SELF_WINDOW_DAYS
