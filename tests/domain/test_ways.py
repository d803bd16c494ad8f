"""The ways on before one more follow-up is accepted (MODEL §2): what each counts, and whether the weeks hold it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netplanner.domain.capacity import what_if
from netplanner.domain.days import monday_of
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus, Origin
from netplanner.domain.settings import PlanningSettings
from netplanner.domain.ways import Answer, Verdict, WayKind, ways

TODAY = date(2026, 11, 24)
MONDAY = date(2026, 11, 23)
USUAL = PlanningSettings()
# All of the week is for others.
A_HUNDRED = PlanningSettings(minutes_per_week=100, self_share=0)


def in_week(number: int, days: int = 0) -> date:
    return MONDAY + timedelta(weeks=number, days=days)


def follow_up(
    name: str, minutes: int, release: int, due: int | None, kind: FollowUpKind = FollowUpKind.NOTE, **more: Any
) -> FollowUp:
    made = FollowUp(
        id=name,
        kind=kind,
        minutes=minutes,
        release=max(in_week(release), TODAY),
        due=None if due is None else in_week(due, 6),
    )
    return replace(made, **more)


def coffee(release: int = 1, due: int | None = 1, **more: Any) -> FollowUp:
    return follow_up("coffee", 90, release, due, FollowUpKind.COFFEE, shortest=30, **more)


# 102 minutes of a note count 135 in one week: 128 + 5 + 2. So the week of 30 Nov holds 135 of 204.
BUSY = [follow_up("busy", 102, 1, 1)]


def kinds(answer: Answer) -> list[WayKind]:
    return [way.kind for way in answer.ways]


def verdicts(answer: Answer) -> dict[WayKind, Verdict | None]:
    return {way.kind: None if way.fitting is None else way.fitting.verdict for way in answer.ways}


def test_a_coffee_in_a_busy_week_has_five_ways_on() -> None:
    answer = ways(coffee(), BUSY, USUAL, TODAY)
    assert (answer.what_if.minutes, answer.what_if.margin, answer.what_if.open_loop) == (120, 23, 2)
    now = answer.fitting
    assert (now.from_monday, now.to_monday) == (in_week(1), in_week(1))
    assert (now.now_minutes, now.after_minutes, now.capacity, now.left_minutes) == (135, 255, 204, -51)
    assert verdicts(answer) == {
        WayKind.CHEAPER: Verdict.FITS,
        WayKind.LATER: Verdict.FITS,
        WayKind.SHORTER: Verdict.JUST_FITS,
        WayKind.AS_IT_IS: Verdict.OVER,
        WayKind.DECLINE: None,
    }


def test_the_dearest_cheaper_kind_that_fits_stands_in() -> None:
    call = ways(coffee(), BUSY, USUAL, TODAY).way(WayKind.CHEAPER)
    assert call is not None
    assert call.follow_up is not None
    assert call.fitting is not None
    assert (call.follow_up.kind, call.follow_up.minutes, call.follow_up.shortest) == (FollowUpKind.CALL, 30, 15)
    assert (call.fitting.counts, call.fitting.after_minutes) == (45, 180)
    # 126 minutes of a note count 165: 39 are free, so a note of 15 minutes fits and a call does not.
    note = ways(coffee(), [follow_up("busier", 126, 1, 1)], USUAL, TODAY).way(WayKind.CHEAPER)
    assert note is not None
    assert note.follow_up is not None
    assert note.follow_up.kind is FollowUpKind.NOTE


def test_what_was_wanted_in_one_week_comes_in_one_later_week() -> None:
    later = ways(coffee(), BUSY, USUAL, TODAY).way(WayKind.LATER)
    assert later is not None
    assert later.follow_up is not None
    assert (later.follow_up.release, later.follow_up.due) == (in_week(2), in_week(2, 6))


def test_what_no_single_week_holds_is_given_the_weeks_until_then() -> None:
    # 100 a week for others; 120 minutes count 157 and more, so only two weeks together hold them.
    long = follow_up("long", 120, 1, 1, FollowUpKind.INVOLVEMENT)
    later = ways(long, [], A_HUNDRED, TODAY).way(WayKind.LATER)
    assert later is not None
    assert later.follow_up is not None
    assert later.fitting is not None
    assert (later.follow_up.release, later.follow_up.due) == (in_week(1), in_week(2, 6))
    assert (later.fitting.from_monday, later.fitting.to_monday) == (in_week(1), in_week(2))


def test_the_shorter_one_fills_what_is_left() -> None:
    shorter = ways(coffee(), BUSY, USUAL, TODAY).way(WayKind.SHORTER)
    assert shorter is not None
    assert shorter.follow_up is not None
    assert shorter.fitting is not None
    assert (shorter.follow_up.minutes, shorter.fitting.counts, shorter.fitting.left_minutes) == (49, 69, 0)


def test_what_fits_is_accepted_first_and_needs_neither_later_nor_shorter() -> None:
    answer = ways(coffee(), [], USUAL, TODAY)
    assert kinds(answer) == [WayKind.AS_IT_IS, WayKind.CHEAPER, WayKind.DECLINE]
    assert answer.fits


def test_a_week_that_is_over_already_says_so() -> None:
    answer = ways(coffee(), [follow_up("much", 300, 1, 1)], USUAL, TODAY)
    assert answer.fitting.now_minutes > answer.fitting.capacity
    assert answer.fitting.spare == 0
    assert kinds(answer) == [WayKind.LATER, WayKind.AS_IT_IS, WayKind.DECLINE]
    assert answer.apart == ()


def test_an_overload_elsewhere_is_told_apart() -> None:
    # 2.5b: week 9 is 96 over, and a message now fits all the same.
    far = follow_up("far", 233, 9, 9)
    answer = ways(follow_up("message", 10, 0, 0, FollowUpKind.MESSAGE), [far], USUAL, TODAY)
    assert answer.fits
    assert [overload.from_monday for overload in answer.apart] == [in_week(9)]
    around = ways(coffee(9, 9), [far], USUAL, TODAY)
    assert around.apart == ()


def test_the_tightest_weeks_are_several_where_they_are_only_full_together() -> None:
    # Two weeks of 100 hold 90 + 90, and 20 are left in them together.
    plan = [follow_up("first", 66, 1, 1), follow_up("both", 64, 1, 2)]
    answer = ways(follow_up("new", 20, 1, 2), plan, A_HUNDRED, TODAY)
    assert (answer.fitting.from_monday, answer.fitting.to_monday) == (in_week(1), in_week(2))
    assert answer.fitting.capacity == 200


def test_a_week_that_is_over_before_it_begins_is_told_apart_as_well() -> None:
    answer = ways(coffee(5, 5), [follow_up("soon", 233, 1, 1)], USUAL, TODAY)
    assert answer.fits
    assert [overload.from_monday for overload in answer.apart] == [in_week(1)]


@pytest.mark.parametrize(
    "kind", [FollowUpKind.PROMISE, FollowUpKind.REPAIR, FollowUpKind.INTRODUCTION, FollowUpKind.SELF]
)
def test_no_other_deed_stands_in_for_a_promise_a_repair_an_introduction_or_oneself(kind: FollowUpKind) -> None:
    wanted = follow_up("new", 400, 1, 1, kind, origin=Origin.SELF if kind is FollowUpKind.SELF else Origin.DEEPEN)
    assert WayKind.CHEAPER not in kinds(ways(wanted, [], USUAL, TODAY))


def test_time_for_oneself_is_held_against_ones_own_weeks_only() -> None:
    mine = follow_up("mine", 20, 1, 1, FollowUpKind.SELF, origin=Origin.SELF)
    answer = ways(mine, [follow_up("much", 1000, 1, 1)], USUAL, TODAY)
    assert (answer.fitting.now_minutes, answer.fitting.capacity) == (0, 36)
    assert answer.fits


def test_only_what_is_open_afterwards_is_counted_as_open() -> None:
    answer = ways(coffee(0, 0), [follow_up("open", 10, 0, 3)], USUAL, TODAY)
    assert {way.kind: way.open_after for way in answer.ways} == {
        WayKind.AS_IT_IS: 2,
        WayKind.CHEAPER: 2,
        WayKind.DECLINE: 1,
    }


def test_weeks_without_any_minutes_hold_nothing() -> None:
    none = PlanningSettings(minutes_per_week=0)
    answer = ways(coffee(), [], none, TODAY)
    assert kinds(answer) == [WayKind.AS_IT_IS, WayKind.DECLINE]
    assert (answer.fitting.capacity, answer.fitting.left_minutes) == (0, -120)


@pytest.mark.parametrize("due", [date(2027, 6, 1), date.max])
def test_beyond_the_horizon_nothing_is_tested(due: date) -> None:
    answer = ways(replace(coffee(), due=due), BUSY, USUAL, TODAY)
    assert answer.fits
    assert answer.fitting.is_outside
    assert answer.fitting.verdict is Verdict.FITS
    assert answer.fitting.from_monday <= due


@pytest.mark.parametrize("today", [date.min, date.max])
def test_either_end_of_the_calendar_has_an_answer(today: date) -> None:
    wanted = FollowUp(id="new", kind=FollowUpKind.COFFEE, minutes=90, release=today, due=today)
    assert ways(wanted, [], USUAL, today).ways[-1].kind is WayKind.DECLINE


def test_a_follow_up_that_is_asked_about_anew_is_not_counted_twice() -> None:
    assert ways(coffee(), [*BUSY, coffee()], USUAL, TODAY) == ways(coffee(), BUSY, USUAL, TODAY)


def test_what_the_margin_was_learnt_from_is_counted() -> None:
    done = [
        replace(coffee(), id=str(n), status=FollowUpStatus.DONE, done_on=TODAY, actual_minutes=180) for n in range(3)
    ]
    answer = ways(coffee(), done, USUAL, TODAY)
    assert answer.times_told == 3
    assert answer.factor > 1.25


follow_ups = st.builds(
    lambda number, kind, minutes, release, weeks, own: FollowUp(
        id=f"f{number}",
        kind=kind,
        minutes=minutes,
        release=in_week(release),
        due=in_week(release + weeks, 3),
        origin=Origin.SELF if own else Origin.DEEPEN,
    ),
    st.integers(0, 10_000),
    st.sampled_from(FollowUpKind),
    st.integers(1, 200),
    st.integers(-1, 10),
    st.integers(0, 5),
    st.booleans(),
)


@given(follow_ups, st.lists(follow_ups, max_size=14, unique_by=lambda f: f.id), st.integers(0, 500))
@example(coffee(), BUSY, 240)
def test_every_way_keeps_what_its_verdict_says(wanted: FollowUp, plan: list[FollowUp], minutes: int) -> None:
    settings = PlanningSettings(minutes_per_week=minutes)
    answer = ways(wanted, plan, settings, TODAY)
    assert answer.ways[-1].kind is WayKind.DECLINE
    assert (answer.ways[0].kind is WayKind.AS_IT_IS) == (answer.fits or len(answer.ways) == 2)
    assert len(set(kinds(answer))) == len(answer.ways)
    for way in answer.ways[:-1]:
        assert way.follow_up is not None
        assert way.fitting is not None
        asked = what_if(way.follow_up, plan, settings, TODAY)
        assert asked.fits == (way.fitting.verdict is not Verdict.OVER)
        assert asked.minutes == way.fitting.counts
        assert way.open_after == asked.wip_after
        if not asked.is_outside:
            assert asked.spare == way.fitting.spare
            # The tightest weeks are what decides.
            assert max(0, way.fitting.capacity - way.fitting.now_minutes) == way.fitting.spare
        if way.kind is not WayKind.AS_IT_IS:
            assert asked.fits


@given(follow_ups, st.lists(follow_ups, max_size=14, unique_by=lambda f: f.id))
@example(coffee(), BUSY)
def test_no_shorter_and_no_earlier_one_is_passed_over(wanted: FollowUp, plan: list[FollowUp]) -> None:
    answer = ways(wanted, plan, USUAL, TODAY)
    shorter, later = answer.way(WayKind.SHORTER), answer.way(WayKind.LATER)
    if shorter is not None and shorter.follow_up is not None:
        longer = replace(shorter.follow_up, minutes=shorter.follow_up.minutes + 1)
        assert not what_if(longer, plan, USUAL, TODAY).fits
    if later is not None and later.follow_up is not None and later.follow_up.due is not None:
        assert monday_of(later.follow_up.due) == answer.what_if.earliest_monday
