"""Rows 2.5, 2.7 and 2.10 of MODEL §2: the weeks' minutes, the meter, and the answer before accepting."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.capacity import State, Wip, capacities, count_minutes, meter, what_if, wip_limit
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus, Origin
from netplanner.domain.settings import PlanningSettings

WEDNESDAY = date(2026, 12, 30)
MONDAY = date(2026, 11, 23)


def for_others(minutes: int) -> PlanningSettings:
    """All of the week is for others, so that a row's K is what is asked for."""
    return PlanningSettings(minutes_per_week=minutes, self_share=0)


def in_week(number: int) -> date:
    return MONDAY + timedelta(weeks=number)


def planned(
    name: str,
    minutes: int,
    release: int = 0,
    due: int | None = 0,
    *,
    kind: FollowUpKind = FollowUpKind.NOTE,
    origin: Origin = Origin.DEEPEN,
    shortest: int = 0,
) -> FollowUp:
    """58 minutes without a history count 80 in a week of their own: 73 + 5 + 2."""
    return FollowUp(
        id=name,
        kind=kind,
        minutes=minutes,
        shortest=shortest,
        release=in_week(release),
        due=None if due is None else in_week(due),
        origin=origin,
    )


def done(name: str, age: int, *, origin: Origin = Origin.DEEPEN, release: int | None = None) -> FollowUp:
    """Done `age` days before MONDAY, released `release` days before it."""
    return FollowUp(
        id=name,
        kind=FollowUpKind.NOTE,
        minutes=15,
        origin=origin,
        status=FollowUpStatus.DONE,
        done_on=MONDAY - timedelta(days=age),
        release=None if release is None else MONDAY - timedelta(days=release),
    )


MESSAGE_OF_30 = planned("new", 30, kind=FollowUpKind.MESSAGE)

# --- capacity -----------------------------------------------------------------------------------------------------


def test_2_10_the_rest_of_this_week_and_whole_ones_after_it() -> None:
    others, own = capacities(PlanningSettings(), WEDNESDAY)
    assert others == (146, *[204] * 11)
    assert own == (25, *[36] * 11)


@pytest.mark.parametrize(
    ("day", "minutes"), [(date(2026, 12, 28), 240), (date(2026, 12, 29), 205), (date(2027, 1, 3), 34)]
)
def test_today_counts_as_a_day_that_is_left(day: date, minutes: int) -> None:
    others, own = capacities(PlanningSettings(), day)
    assert others[0] + own[0] == minutes


def test_a_week_of_its_own_is_a_full_weeks_minutes() -> None:
    planning = PlanningSettings(weeks={date(2026, 12, 28): 70, date(2027, 1, 4): 0, date(2027, 1, 11): 480})
    others, own = capacities(planning, WEDNESDAY)
    assert own[:4] == (7, 0, 72, 36)  # 70 · 5 days / 7 = 50, and 15 % of it
    assert others[:4] == (43, 0, 408, 204)


def test_a_share_that_is_whole_is_not_rounded_down_for_the_sake_of_a_float() -> None:
    # 0.29 · 100 is 28.999999999999996 in floating point.
    _, own = capacities(PlanningSettings(minutes_per_week=100, self_share=0.29), MONDAY)
    assert own[1] == 29


@pytest.mark.parametrize(("minutes", "held"), [(-5, 0), (0, 0), (10_080, 10_080), (10**400, 10_080)])
def test_a_week_holds_no_less_than_nothing_and_no_more_than_itself(minutes: int, held: int) -> None:
    others, own = capacities(PlanningSettings(minutes_per_week=minutes), MONDAY)
    assert others[1] + own[1] == held


@pytest.mark.parametrize(("share", "kept"), [(-0.5, 0), (0, 0), (1, 240), (1.5, 240)])
def test_the_share_for_oneself_is_between_nothing_and_all(share: float, kept: int) -> None:
    others, own = capacities(PlanningSettings(self_share=share), MONDAY)
    assert (others[1], own[1]) == (240 - kept, kept)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 3000), st.floats(0, 1), st.dates(date(2000, 1, 1), date(2060, 1, 1)))
def test_the_two_pools_are_a_strict_partition(minutes: int, share: float, today: date) -> None:
    others, own = capacities(PlanningSettings(minutes_per_week=minutes, self_share=share), today)
    assert len(others) == len(own) == 12
    assert min(*others, *own) >= 0
    assert all(first + second == minutes for first, second in zip(others[1:], own[1:], strict=True))
    assert others[0] + own[0] == minutes * (7 - today.weekday()) // 7


# --- work in progress ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("done_per_week", "limit"), [(None, 8), (3, 6), (0.5, 3), (100, 8)])
def test_2_7_how_much_can_be_in_progress(done_per_week: float | None, limit: int) -> None:
    assert wip_limit(done_per_week=done_per_week, weekly_minutes=204, mean_minutes=48) == limit


def test_open_counts_what_is_released_and_not_for_oneself() -> None:
    plan = [
        planned("a", 10),
        planned("overdue", 10, -3, -2),
        planned("beyond", 10, 0, 40),
        planned("not yet", 10, 1, 3),
        planned("me", 10, origin=Origin.SELF),
        done("done", 1),
        FollowUp(id="at once", kind=FollowUpKind.CALL, minutes=30),
        FollowUp(id="dropped", kind=FollowUpKind.CALL, minutes=30, status=FollowUpStatus.DROPPED),
    ]
    assert meter(plan, PlanningSettings(), MONDAY).wip.open == 4


def limit(follow_ups: list[FollowUp], planning: PlanningSettings | None = None) -> int:
    return meter(follow_ups, planning or for_others(100_000), MONDAY).wip.limit


def test_without_anything_done_the_weeks_minutes_decide() -> None:
    # Two jobs of 80 and 40: 60 on average.
    plan = [planned("a", 58), planned("b", 26)]
    assert limit(plan, for_others(180)) == 6
    assert limit([*plan, planned("me", 500, origin=Origin.SELF)], for_others(180)) == 6


def test_an_empty_plan_reckons_with_a_usual_call() -> None:
    assert limit([], for_others(45 * 4)) == 8
    assert limit([], for_others(45 * 4 - 1)) == 7
    assert limit([], PlanningSettings(minutes_per_week=0)) == 3


def test_the_share_for_oneself_carries_nothing_for_others() -> None:
    assert limit([], PlanningSettings(minutes_per_week=45 * 4, self_share=0.5)) == 4


def test_a_short_current_week_does_not_lower_the_limit() -> None:
    sunday = MONDAY + timedelta(days=6)
    assert meter([], for_others(45 * 4), sunday).wip.limit == 8


def test_what_was_done_in_the_last_eight_weeks_sets_the_pace() -> None:
    # 24 within eight weeks: three a week. The one before them only tells that there were eight weeks.
    assert limit([done("first", 400), *(done(f"{n}", n) for n in range(24))]) == 6
    assert limit([done("first", 400), *(done(f"{n}", 55) for n in range(24))]) == 6
    assert limit([done("first", 400), *(done(f"{n}", 55) for n in range(23)), done("older", 56)]) == 5


def test_the_pace_is_taken_since_the_first_follow_up_but_over_two_weeks_at_least() -> None:
    assert limit([done(f"{n}", 28) for n in range(12)]) == 6
    assert limit([done(f"{n}", 1, release=28) for n in range(12)]) == 6
    assert limit([done(f"{n}", 1) for n in range(12)]) == 12
    assert limit([planned("old", 10, -4, 1), *(done(f"{n}", 1) for n in range(12))]) == 6
    assert limit([planned("ahead", 10, 4, 5), *(done(f"{n}", 28) for n in range(12))]) == 6


def test_done_for_oneself_or_later_than_today_is_no_pace() -> None:
    pace = [done(f"{n}", 1) for n in range(4)]
    assert limit(pace) == 4
    assert limit([*pace, *(done(f"me {n}", 1, origin=Origin.SELF) for n in range(40))]) == 4
    assert limit([*pace, *(done(f"later {n}", -1) for n in range(40))]) == 4


def test_more_open_than_can_be_carried_is_over() -> None:
    assert not Wip(open=8, limit=8).is_over
    assert Wip(open=9, limit=8).is_over


# --- the meter ----------------------------------------------------------------------------------------------------


def test_each_pool_has_its_own_test() -> None:
    over_for_oneself = meter([planned("me", 58, origin=Origin.SELF)], PlanningSettings(), MONDAY)
    assert over_for_oneself.own.state is State.OVER
    assert over_for_oneself.others.state is State.CALM
    assert over_for_oneself.others.spare_this_week == 204
    over_for_others = meter([planned("a", 200)], PlanningSettings(), MONDAY)
    assert (over_for_others.others.state, over_for_others.own.state) == (State.OVER, State.CALM)
    assert over_for_others.own.spare_this_week == 36


def test_what_lies_beyond_the_horizon_is_listed_and_not_tested() -> None:
    of = meter([planned("far", 5000, 12, 12), planned("me", 5000, 0, 12, origin=Origin.SELF)], for_others(100), MONDAY)
    assert of.outside == ("far", "me")
    assert (of.others.state, of.own.state) == (State.CALM, State.CALM)


def test_done_and_dropped_take_no_minutes() -> None:
    this_week = planned("a", 58)
    closed = [
        replace(this_week, status=FollowUpStatus.DROPPED),
        replace(this_week, status=FollowUpStatus.DONE, done_on=MONDAY),
    ]
    assert meter(closed, for_others(100), MONDAY).others.spare_this_week == 100
    assert meter([this_week], for_others(100), MONDAY).others.spare_this_week == 20


def test_the_overloads_name_their_follow_ups() -> None:
    of = meter([planned("a", 58), planned("b", 58), planned("c", 26, 0, 1)], for_others(100), MONDAY).others
    assert [(one.from_monday, one.to_monday, one.minutes_over) for one in of.overloads] == [(MONDAY, MONDAY, 60)]
    assert of.overloads[0].follow_up_ids == ("a", "b")
    assert [week.monday for week in of.weeks] == [in_week(number) for number in range(12)]


def test_each_kind_is_calibrated_by_its_own_history() -> None:
    history = [
        FollowUp(
            id=f"{number}",
            kind=FollowUpKind.CALL,
            minutes=30,
            status=FollowUpStatus.DONE,
            done_on=MONDAY,
            actual_minutes=60,
        )
        for number in range(20)
    ]
    plan = [*history, planned("call", 100, kind=FollowUpKind.CALL), planned("note", 100, 1, 1)]
    weeks = meter(plan, for_others(240), MONDAY).others.weeks
    assert (weeks[0].due_minutes, weeks[1].due_minutes) == (185 + 7, 125 + 7)


def test_a_thousand_follow_ups_and_no_time_at_all_are_no_trouble() -> None:
    plan = [planned(f"{number}", number % 90, number % 10, number % 10 + 1) for number in range(1000)]
    of = meter(plan, PlanningSettings(minutes_per_week=0), MONDAY)
    assert of.others.state is State.OVER
    assert of.others.spare_this_week == 0
    assert what_if(MESSAGE_OF_30, plan, PlanningSettings(minutes_per_week=0), MONDAY).earliest_monday is None


# --- what-if ------------------------------------------------------------------------------------------------------


def test_2_5_what_does_not_fit_is_answered_with_what_would() -> None:
    answer = what_if(MESSAGE_OF_30, [planned("a", 58)], for_others(100), MONDAY)
    assert not answer.fits
    assert (answer.minutes, answer.spare) == (45, 20)
    assert answer.earliest_monday == in_week(1)
    assert answer.shorten_to == 10
    assert answer.state_after is State.OVER
    assert answer.overloads == ()


def test_the_answer_says_how_the_minutes_and_the_week_come_about() -> None:
    answer = what_if(MESSAGE_OF_30, [planned("a", 58)], for_others(100), MONDAY)
    assert (answer.margin, answer.open_loop) == (8, 2)
    assert (answer.due_monday, answer.week_capacity) == (MONDAY, 100)
    assert (answer.now_minutes, answer.after_minutes) == (80, 125)


def test_2_5b_an_overload_elsewhere_is_told_apart() -> None:
    far = planned("far", 234, 9, 9)  # 293 + 7
    answer = what_if(planned("new", 10, kind=FollowUpKind.MESSAGE), [far], for_others(204), MONDAY)
    assert answer.fits
    assert (answer.minutes, answer.spare, answer.shorten_to) == (20, 204, None)
    assert answer.earliest_monday == MONDAY
    assert answer.state_after is State.OVER
    overload = answer.overloads[0]
    assert (overload.from_monday, overload.minutes_over, overload.follow_up_ids) == (in_week(9), 96, ("far",))


def test_what_exactly_fills_the_week_fits() -> None:
    exactly = what_if(MESSAGE_OF_30, [], for_others(45), MONDAY)
    assert (exactly.fits, exactly.earliest_monday) == (True, MONDAY)
    assert not what_if(MESSAGE_OF_30, [], for_others(44), MONDAY).fits


def test_shorter_than_makes_sense_is_not_offered() -> None:
    # 13 minutes of room hold 4 of a message, whose shortest is 5; 14 hold 5.
    assert what_if(MESSAGE_OF_30, [], for_others(7 + 6), MONDAY).shorten_to is None
    assert what_if(MESSAGE_OF_30, [], for_others(7 + 7), MONDAY).shorten_to == 5
    assert what_if(MESSAGE_OF_30, [], for_others(7 + 10), MONDAY).shorten_to == 8  # 8 · 1.25 fills it exactly
    own_shortest = planned("new", 30, kind=FollowUpKind.MESSAGE, shortest=6)
    assert what_if(own_shortest, [], for_others(7 + 7), MONDAY).shorten_to is None
    assert what_if(own_shortest, [], for_others(7 + 8), MONDAY).shorten_to == 6


def test_the_first_week_with_room_is_not_before_the_release() -> None:
    plan = [planned("a", 58, week, week) for week in (0, 2, 3)]
    assert what_if(planned("new", 30, 2, 2), plan, for_others(100), MONDAY).earliest_monday == in_week(4)
    assert what_if(planned("new", 30, 0, 2), plan, for_others(100), MONDAY).earliest_monday == in_week(1)


def test_no_week_has_room_for_what_is_longer_than_all_of_them() -> None:
    answer = what_if(planned("new", 5000), [], for_others(100), MONDAY)
    assert (answer.fits, answer.earliest_monday, answer.shorten_to) == (False, None, 74)


def test_the_origin_decides_which_pool_is_asked() -> None:
    plan = [planned("a", 200)]
    me = what_if(planned("me", 20, origin=Origin.SELF), plan, PlanningSettings(), MONDAY)
    assert (me.fits, me.spare, me.overloads, me.week_capacity) == (True, 36, (), 36)
    assert me.wip_after == 1
    other = what_if(planned("b", 20), plan, PlanningSettings(), MONDAY)
    assert (other.fits, other.spare, other.wip_after) == (False, 0, 2)
    assert len(other.overloads) == 1


def test_work_in_progress_afterwards_counts_only_what_is_released() -> None:
    plan = [planned("a", 10)]
    assert what_if(planned("b", 10, 0, 3), plan, PlanningSettings(), MONDAY).wip_after == 2
    assert what_if(planned("b", 10, 1, 3), plan, PlanningSettings(), MONDAY).wip_after == 1
    assert what_if(planned("b", 10), [], for_others(180), MONDAY).wip_limit == 8


def test_a_follow_up_without_a_due_day_is_asked_for_its_eight_weeks() -> None:
    answer = what_if(planned("new", 10, 0, None), [], for_others(100), MONDAY)
    assert (answer.minutes, answer.spare) == (13 + 5 + 18, 900)
    assert answer.due_monday == in_week(8)


def test_a_proposal_beyond_the_horizon_fits_and_says_that_it_is_not_tested() -> None:
    answer = what_if(planned("new", 5000, 0, 12), [planned("a", 58)], for_others(100), MONDAY)
    assert (answer.fits, answer.is_outside, answer.shorten_to) == (True, True, None)
    assert (answer.due_monday, answer.spare, answer.now_minutes, answer.after_minutes) == (in_week(12), 0, 0, 0)
    assert (answer.state_after, answer.wip_after, answer.week_capacity) == (State.FULL, 2, 0)
    assert not what_if(planned("new", 10, 0, 11), [], for_others(100), MONDAY).is_outside


def test_a_follow_up_that_is_changed_does_not_stand_beside_itself() -> None:
    plan = [planned("a", 58), planned("b", 5)]
    answer = what_if(planned("a", 50), plan, for_others(100), MONDAY)
    assert (answer.fits, answer.now_minutes, answer.wip_after) == (True, 14, 2)


PROPOSALS = st.builds(
    lambda minutes, release, length, kind: planned("new", minutes, release, release + length, kind=kind),
    st.integers(1, 300),
    st.integers(0, 11),
    st.integers(0, 5),
    st.sampled_from(FollowUpKind),
)
PLANS = st.lists(st.tuples(st.integers(1, 120), st.integers(0, 9), st.integers(0, 2)), max_size=12).map(
    lambda rows: [planned(f"{n}", minutes, week, week + length) for n, (minutes, week, length) in enumerate(rows)]
)


@settings(max_examples=100, deadline=None)
@given(PROPOSALS, PLANS, st.integers(0, 200))
def test_what_the_answer_offers_holds(proposal: FollowUp, plan: list[FollowUp], minutes: int) -> None:
    planning = for_others(minutes)
    answer = what_if(proposal, plan, planning, MONDAY)
    release, due = proposal.release, proposal.due
    assert release is not None
    assert due is not None
    if answer.is_outside:
        return
    before = meter(plan, planning, MONDAY).others
    after = meter([*plan, proposal], planning, MONDAY).others
    assert answer.state_after is after.state
    if before.state is not State.OVER:
        assert answer.fits == (after.state is not State.OVER)
    if answer.fits:
        assert answer.shorten_to is None
        assert answer.earliest_monday is not None
        assert answer.earliest_monday <= due
    if answer.shorten_to is not None:
        assert answer.shorten_to < proposal.minutes
        weeks = ((release - MONDAY).days // 7, (due - MONDAY).days // 7)
        shorter, longer = (
            count_minutes(answer.shorten_to + more, factor=1.25, release=weeks[0], due=weeks[1]) for more in (0, 1)
        )
        assert shorter <= answer.spare < longer
    if answer.earliest_monday is not None:
        moved = planned(
            "new", proposal.minutes, (release - MONDAY).days // 7, (answer.earliest_monday - MONDAY).days // 7
        )
        assert what_if(moved, plan, planning, MONDAY).fits
