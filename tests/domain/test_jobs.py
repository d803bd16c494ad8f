"""Rows 2.1, 2.8 and 2.11 of MODEL §2: what a follow-up takes, and in which weeks it lies."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.capacity import calibration, check_minutes, count_minutes, monday_of, place, week_index
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus
from netplanner.domain.jobs import means_told
from netplanner.domain.settings import PlanningSettings

TODAY = date(2026, 12, 30)  # a Wednesday, in week 53
DEFAULTS = PlanningSettings()


def call(*, release: date | None = None, due: date | None = None) -> FollowUp:
    return FollowUp(id="a", kind=FollowUpKind.CALL, minutes=30, release=release, due=due)


def done(minutes: int, actual: int | None, *, age: int = 1, kind: FollowUpKind = FollowUpKind.CALL) -> FollowUp:
    return FollowUp(
        id="a",
        kind=kind,
        minutes=minutes,
        status=FollowUpStatus.DONE,
        done_on=TODAY - timedelta(days=age),
        actual_minutes=actual,
    )


def q(follow_ups: list[FollowUp], planning: PlanningSettings = DEFAULTS) -> float:
    return calibration(follow_ups, FollowUpKind.CALL, planning, TODAY)


@pytest.mark.parametrize(
    ("minutes", "release", "due", "p"), [(10, 0, 0, 20), (30, 0, 1, 47), (90, 0, 2, 124), (150, 0, 0, 195)]
)
def test_2_1_what_a_follow_up_takes(minutes: int, release: int, due: int, p: int) -> None:
    assert count_minutes(minutes, factor=1.25, release=release, due=due) == p


def test_a_whole_product_is_not_rounded_up_for_the_sake_of_a_float() -> None:
    # 100 · 1.1 is 110.00000000000001 in floating point.
    assert count_minutes(100, factor=1.1, release=3, due=3) == 117


@pytest.mark.parametrize("minutes", [-10, 0])
def test_an_estimate_below_nothing_counts_as_nothing(minutes: int) -> None:
    assert count_minutes(minutes, factor=1.25, release=0, due=0) == 7


@pytest.mark.parametrize("minutes", [-1, 0, 12 * 7 * 24 * 60 + 1, 10**400])
def test_estimates_out_of_bounds_are_told(minutes: int) -> None:
    with pytest.raises(NetPlannerError) as raised:
        check_minutes(minutes)
    assert raised.value.trouble is Trouble.INVALID_MINUTES
    assert raised.value.details == {"minutes": minutes}
    assert count_minutes(minutes, factor=3.0, release=0, due=0) > 0


@pytest.mark.parametrize("minutes", [1, 12 * 7 * 24 * 60])
def test_estimates_within_bounds_are_taken(minutes: int) -> None:
    check_minutes(minutes)


@pytest.mark.parametrize(
    ("due", "weeks"),
    [
        (date(2026, 12, 1), (0, 0)),
        (None, (0, 8)),
        (date(2027, 1, 3), (0, 0)),
        (date(2027, 1, 4), (0, 1)),
        (date(2027, 3, 21), (0, 11)),
        (date(2027, 3, 22), None),
    ],
)
def test_2_11_the_weeks_of_a_follow_up(due: date | None, weeks: tuple[int, int] | None) -> None:
    assert place(call(due=due), TODAY) == weeks


@pytest.mark.parametrize(
    ("release", "weeks"),
    [
        (date(2026, 11, 1), (0, 8)),
        (date(2026, 12, 28), (0, 8)),
        (date(2027, 1, 18), (3, 11)),
        (date(2027, 1, 25), (4, 11)),
        (date(2027, 3, 21), (11, 11)),
        (date(2027, 3, 22), None),
    ],
)
def test_what_has_no_due_day_gets_eight_weeks_or_until_the_horizon(
    release: date, weeks: tuple[int, int] | None
) -> None:
    assert place(call(release=release), TODAY) == weeks


def test_a_due_day_before_the_release_is_the_stronger() -> None:
    assert place(call(release=date(2027, 2, 1), due=date(2027, 1, 5)), TODAY) == (1, 1)
    assert place(call(release=date(2027, 2, 1), due=date(2026, 12, 1)), TODAY) == (0, 0)


def test_both_ends_beyond_the_horizon_are_outside() -> None:
    assert place(call(release=date(2027, 4, 1), due=date(2027, 5, 1)), TODAY) is None
    assert place(call(release=date(2027, 1, 4), due=date(2027, 1, 11)), TODAY) == (1, 2)


@pytest.mark.parametrize(
    ("follow_ups", "factor"),
    [
        ([], 1.25),
        ([done(30, 30)] * 5, 1.125),
        ([done(30, 60)] * 20, 1.85),
        ([done(30, 300)] * 50, 3.0),
    ],
)
def test_2_8_calibration(follow_ups: list[FollowUp], factor: float) -> None:
    assert q(follow_ups) == pytest.approx(factor, abs=1e-9)


def test_who_is_faster_than_estimated_counts_less_down_to_half() -> None:
    assert q([done(30, 15)] * 5) == pytest.approx(0.875)
    assert q([done(300, 0)] * 50) == 0.5


def test_what_took_no_time_or_was_expected_to_take_none_counts_as_told() -> None:
    assert q([done(30, 0)] * 5) == pytest.approx(0.625)
    assert q([done(0, 30)] * 5) == pytest.approx(2.25)
    assert q([done(-30, -30)] * 5) == pytest.approx(1.25)


def test_only_the_last_fifty_calibrate() -> None:
    older = [done(30, 300, age=2)] * 10
    assert q([done(30, 30)] * 50 + older) == q([done(30, 30)] * 50)
    assert q([done(30, 30)] * 49 + older) > q([done(30, 30)] * 49)


@pytest.mark.parametrize(("age", "counts"), [(0, True), (365, True), (366, False), (-1, False)])
def test_only_a_year_calibrates(age: int, counts: bool) -> None:
    assert (q([done(30, 60, age=age)]) != 1.25) is counts


def test_other_kinds_and_untold_minutes_do_not_calibrate() -> None:
    dropped = FollowUp(
        id="a",
        kind=FollowUpKind.CALL,
        minutes=30,
        status=FollowUpStatus.DROPPED,
        done_on=TODAY,
        actual_minutes=300,
    )
    assert q([done(30, 300, kind=FollowUpKind.NOTE), done(30, None), dropped]) == 1.25


def test_the_users_own_default_is_the_prior() -> None:
    planning = PlanningSettings(default_minutes={FollowUpKind.CALL: 60})
    assert q([done(60, 60)] * 5, planning) == pytest.approx(1.125)
    assert q([done(30, 30)] * 5, PlanningSettings(default_minutes={})) == pytest.approx(1.125)
    assert q([], PlanningSettings(default_minutes={FollowUpKind.CALL: 0})) == 1.25


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.builds(done, st.integers(-5, 500), st.one_of(st.none(), st.integers(-5, 5000)), age=st.integers(0, 400))
    ),
    st.integers(0, 300),
)
def test_q_stays_between_a_half_and_three(follow_ups: list[FollowUp], default: int) -> None:
    assert 0.5 <= q(follow_ups, PlanningSettings(default_minutes={FollowUpKind.CALL: default})) <= 3


@settings(max_examples=60, deadline=None)
@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(-3000, 3000))
def test_a_week_is_its_monday(day: date, days: int) -> None:
    monday = monday_of(day)
    assert monday.weekday() == 0
    assert 0 <= (day - monday).days < 7
    assert week_index(monday + timedelta(days=days), day) == days // 7


def test_what_is_told_on_average_is_of_those_that_calibrate() -> None:
    old = [done(10, 90, age=300 + number) for number in range(60)]
    last = [done(20, 25, age=1 + number) for number in range(50)]
    assert means_told([*old, *last], FollowUpKind.CALL, TODAY) == (20, 25)
    assert means_told([done(10, 90, age=400), done(10, None)], FollowUpKind.CALL, TODAY) == (0, 0)
