"""Borrowing of MODEL §2: for promises and repairs alone, and paid back within four weeks."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.borrowing import NoLoan, borrow, lendable, loan_for
from netplanner.domain.capacity import capacities, meter, what_if
from netplanner.domain.demand import State
from netplanner.domain.followups import FollowUp, FollowUpKind, Origin
from netplanner.domain.plan import Plan
from netplanner.domain.settings import Loan, PlanningSettings

MONDAY = date(2026, 11, 23)
# 100 minutes for others and 100 for oneself in each week.
HALVES = PlanningSettings(minutes_per_week=200, self_share=0.5)


def in_week(number: int) -> date:
    return MONDAY + timedelta(weeks=number)


def planned(name: str, minutes: int, release: int = 0, due: int = 0, origin: Origin = Origin.PROMISE) -> FollowUp:
    return FollowUp(
        id=name,
        kind=FollowUpKind.SELF if origin is Origin.SELF else FollowUpKind.PROMISE,
        minutes=minutes,
        release=in_week(release),
        due=in_week(due),
        origin=origin,
    )


def plan(*follow_ups: FollowUp, planning: PlanningSettings = HALVES) -> Plan:
    return Plan(follow_ups, planning, MONDAY)


PROMISE = planned("word", 100)  # counts 132: 125 + 5 + 2


def test_a_promise_borrows_and_the_next_week_pays_back() -> None:
    found = borrow(plan(), PROMISE, 0, 32)
    assert found == Loan(week=MONDAY, minutes=32, payback=in_week(1), follow_up_id="word")
    assert isinstance(found, Loan)
    lent = replace(HALVES, loans=(found,))
    others, own = capacities(lent, MONDAY)
    assert (others[:3], own[:3]) == ((132, 68, 100), (68, 132, 100))
    assert meter([PROMISE], lent, MONDAY).others.state is State.FULL
    assert meter([PROMISE], HALVES, MONDAY).others.state is State.OVER


@pytest.mark.parametrize("origin", [one for one in Origin if one not in (Origin.PROMISE, Origin.REPAIR)])
def test_nothing_else_borrows(origin: Origin) -> None:
    assert borrow(plan(), replace(PROMISE, origin=origin), 0, 10) is NoLoan.NOT_PROMISED
    assert isinstance(borrow(plan(), replace(PROMISE, origin=Origin.REPAIR), 0, 10), Loan)


@pytest.mark.parametrize("minutes", [-5, 0, 101, 10**9])
def test_no_more_is_lent_than_there_is(minutes: int) -> None:
    assert borrow(plan(), PROMISE, 0, minutes) is NoLoan.NOTHING_TO_LEND


@pytest.mark.parametrize("week", [-1, 12, 99])
def test_a_week_that_is_not_looked_at_lends_nothing(week: int) -> None:
    assert lendable(plan(), week) == 0
    assert borrow(plan(), PROMISE, week, 10) is NoLoan.NOTHING_TO_LEND


def test_what_is_planned_for_oneself_is_not_lent_away() -> None:
    busy = planned("me", 50, origin=Origin.SELF)  # counts 70
    assert lendable(plan(busy), 0) == 30
    assert lendable(plan(busy), 1) == 100
    # What may be done in either of two weeks needs both together.
    assert lendable(plan(planned("me", 100, 0, 1, origin=Origin.SELF)), 0) == 66
    assert lendable(plan(planned("me", 300, 0, 0, origin=Origin.SELF)), 0) == 0


def test_a_week_that_is_full_does_not_pay_back() -> None:
    full = [planned(str(week), 70, week, week) for week in (1, 2)]  # 95 each
    found = borrow(plan(*full), PROMISE, 0, 32)
    assert isinstance(found, Loan)
    assert found.payback == in_week(3)


def test_four_weeks_are_the_longest() -> None:
    full = [planned(str(week), 70, week, week) for week in (1, 2, 3)]
    found = borrow(plan(*full), PROMISE, 0, 32)
    assert isinstance(found, Loan)
    assert found.payback == in_week(4)
    assert borrow(plan(*full, planned("4", 70, 4, 4)), PROMISE, 0, 32) is NoLoan.NO_PAYBACK


def test_the_last_week_pays_back_beyond_what_is_looked_at() -> None:
    found = borrow(plan(), PROMISE, 11, 32)
    assert isinstance(found, Loan)
    assert found.payback == in_week(12)


def test_what_a_promise_needs_is_worked_out() -> None:
    found = loan_for(plan(), PROMISE)
    assert found == Loan(week=MONDAY, minutes=32, payback=in_week(1), follow_up_id="word")
    assert loan_for(plan(), planned("short", 30)) is None
    assert loan_for(plan(), planned("far", 300, 20, 20)) is None
    assert loan_for(plan(), planned("huge", 1000)) is NoLoan.NOTHING_TO_LEND
    assert loan_for(plan(), replace(PROMISE, origin=Origin.WIDEN)) is NoLoan.NOT_PROMISED


def test_a_payback_while_the_promise_is_still_felt_is_no_help() -> None:
    # Next week is full: from there the promise of this week could not be paid back, only from the one after it.
    crowded = [planned("next", 60, 0, 1), planned("after", 50, 2, 2)]
    found = loan_for(plan(*crowded), PROMISE)
    assert isinstance(found, Loan)
    lent = replace(HALVES, loans=(found,))
    assert what_if(PROMISE, crowded, lent, MONDAY).fits


def test_loans_of_weeks_gone_by_and_to_come_change_nothing_now() -> None:
    past = Loan(week=in_week(-3), minutes=50, payback=in_week(-1))
    far = Loan(week=in_week(30), minutes=50, payback=in_week(31))
    assert capacities(replace(HALVES, loans=(past, far)), MONDAY) == capacities(HALVES, MONDAY)
    due_back = Loan(week=in_week(-1), minutes=30, payback=MONDAY)
    others, own = capacities(replace(HALVES, loans=(due_back,)), MONDAY)
    assert (others[0], own[0]) == (70, 130)


@pytest.mark.parametrize("minutes", [-50, 10**9])
def test_an_absurd_loan_is_drawn_in(minutes: int) -> None:
    loan = Loan(week=MONDAY, minutes=minutes, payback=in_week(1))
    others, own = capacities(replace(HALVES, loans=(loan,)), MONDAY)
    assert min(*others, *own) >= 0


# --- invariants

FOLLOW_UPS = st.builds(
    lambda minutes, release, length, origin: planned("", minutes, release, min(release + length, 11), origin),
    st.integers(1, 90),
    st.integers(0, 11),
    st.integers(0, 3),
    st.sampled_from([Origin.PROMISE, Origin.DEEPEN, Origin.SELF]),
)
PLANS = st.lists(FOLLOW_UPS, max_size=8).map(
    lambda found: [replace(one, id=str(number)) for number, one in enumerate(found)]
)


def violated(plan: Plan) -> set[tuple[int, int]]:
    load = plan.others.load
    return {(start, end) for start in range(12) for end in range(start, 12) if load.slack(start, end) < 0}


@settings(max_examples=150, deadline=None)
@given(PLANS, st.integers(0, 11), st.integers(1, 100))
def test_a_loan_takes_nothing_away_for_good_and_makes_nothing_late(
    follow_ups: list[FollowUp], week: int, minutes: int
) -> None:
    before = plan(*follow_ups)
    found = borrow(before, PROMISE, week, minutes)
    if not isinstance(found, Loan):
        return
    assert 1 <= (found.payback - found.week).days // 7 <= 4
    after = plan(*follow_ups, planning=replace(HALVES, loans=(found,)))
    both = [sum(pair) for pair in zip(after.others.capacity, after.own.capacity, strict=True)]
    assert both == [200] * 12
    assert violated(after) <= violated(before)
    if before.own.forecast().state is not State.OVER:
        assert after.own.forecast().state is not State.OVER
    if found.payback <= in_week(11):
        assert sum(after.own.capacity) == sum(before.own.capacity)


@settings(max_examples=150, deadline=None)
@given(PLANS, FOLLOW_UPS)
def test_with_what_it_borrows_a_promise_fits(follow_ups: list[FollowUp], promised: FollowUp) -> None:
    promised = replace(promised, id="word", origin=Origin.PROMISE)
    found = loan_for(plan(*follow_ups), promised)
    if isinstance(found, Loan):
        assert what_if(promised, follow_ups, replace(HALVES, loans=(found,)), MONDAY).fits
    elif found is None:
        assert what_if(promised, follow_ups, HALVES, MONDAY).fits
