"""Time for oneself that is lent to a promise or a repair, and paid back within four weeks (MODEL §2).

Knows when the two pools can bear it; not whether to ask for it. Nothing else is ever borrowed for: the pools are a
strict partition otherwise.
"""

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from typing import Final

from netplanner.domain import defaults
from netplanner.domain.demand import Load
from netplanner.domain.followups import FollowUp, Origin
from netplanner.domain.jobs import LAST_WEEK, count_minutes, place
from netplanner.domain.plan import Plan, capacities
from netplanner.domain.settings import Loan

_BORROWS: Final = (Origin.PROMISE, Origin.REPAIR)


class NoLoan(StrEnum):
    """Why nothing is lent."""

    NOT_PROMISED = "NOT_PROMISED"  # only promises and repairs borrow
    NOTHING_TO_LEND = "NOTHING_TO_LEND"  # the time for oneself is needed in that week, or is not as long
    NO_PAYBACK = "NO_PAYBACK"  # none of the four weeks after it can give it back


def lendable(plan: Plan, week: int) -> int:
    """Minutes that the week's time for oneself could lend without anything planned for oneself being late."""
    if not 0 <= week <= LAST_WEEK:
        return 0
    # Later weeks get it back, which may be too late for what is due in between.
    return max(0, min(plan.own.capacity[week], plan.own.load.least_slack(week, week)))


def borrow(plan: Plan, follow_up: FollowUp, week: int, minutes: int) -> Loan | NoLoan:
    """`minutes` (above 0) lent in a week of the horizon (0 is this one), paid back in the first week that can."""
    return next(_loans(plan, follow_up, week, minutes), None) or _why_not(plan, follow_up, week, minutes)


def loan_for(plan: Plan, promised: FollowUp) -> Loan | NoLoan | None:
    """What `promised`, which is not in `plan`, would have to borrow to fit, in the first of its weeks that can lend it.

    None where it fits as it is, or lies beyond the horizon.
    """
    weeks = place(promised, plan.today)
    if weeks is None:
        return None
    release, due = weeks
    minutes = count_minutes(promised.minutes, factor=plan.factor(promised.kind), release=release, due=due)
    short = minutes - plan.others.load.least_slack(release, due)
    if short <= 0:
        return None
    for week in range(release, due + 1):
        for loan in _loans(plan, promised, week, short):
            if _fits(plan, loan, minutes, release, due):
                return loan
    reasons = [_why_not(plan, promised, week, short) for week in range(release, due + 1)]
    return NoLoan.NO_PAYBACK if NoLoan.NO_PAYBACK in reasons else reasons[0]


def _loans(plan: Plan, follow_up: FollowUp, week: int, minutes: int) -> Iterator[Loan]:
    """One for each week that could pay it back, the soonest first."""
    if follow_up.origin not in _BORROWS or not 0 < minutes <= lendable(plan, week):
        return
    load = plan.others.load
    for later in range(week + 1, week + 1 + defaults.BORROW_PAYBACK_WEEKS):
        if later <= LAST_WEEK:
            # Where both weeks lie inside, what is lent and what is given back make up for each other.
            room = min(
                load.slack(start, end) for start in range(week + 1, later + 1) for end in range(later, load.weeks)
            )
            if minutes > min(room, plan.others.capacity[later]):
                continue
        # Beyond what is looked at, nothing is known that would be in the way.
        yield Loan(
            week=plan.monday_of_week(week),
            minutes=minutes,
            payback=plan.monday_of_week(later),
            follow_up_id=follow_up.id,
        )


def _why_not(plan: Plan, follow_up: FollowUp, week: int, minutes: int) -> NoLoan:
    if follow_up.origin not in _BORROWS:
        return NoLoan.NOT_PROMISED
    return NoLoan.NO_PAYBACK if 0 < minutes <= lendable(plan, week) else NoLoan.NOTHING_TO_LEND


def _fits(plan: Plan, loan: Loan, minutes: int, release: int, due: int) -> bool:
    """Whether a job fits once the loan is made: one that pays back while it is still felt may be no help."""
    for_others, _ = capacities(replace(plan.settings, loans=(*plan.settings.loans, loan)), plan.today)
    return minutes <= Load(plan.others.jobs, for_others).spare(release, due)
