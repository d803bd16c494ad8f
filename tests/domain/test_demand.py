"""Rows 2.2 to 2.4 and 2.6 of MODEL §2, and the invariants of the processor-demand criterion."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.capacity import Forecast, Job, State, forecast, spare, state_of

MONDAY = date(2026, 11, 23)
INFINITE = float("inf")


def job(minutes: int, release: int, due: int, name: str = "") -> Job:
    return Job(minutes=minutes, release=release, due=due, follow_up_id=name)


def plan(jobs: Sequence[Job], capacity: Sequence[int]) -> Forecast:
    return forecast(jobs, capacity, MONDAY)


def rhos(of: Forecast) -> list[float]:
    return [week.rho for week in of.weeks]


def week(number: int) -> date:
    return MONDAY + timedelta(weeks=number)


def named(of: Forecast) -> list[tuple[int, int, int]]:
    """(first week, last week, minutes over) of each overload."""
    return [
        ((one.from_monday - MONDAY).days // 7, (one.to_monday - MONDAY).days // 7, one.minutes_over)
        for one in of.overloads
    ]


def test_a_single_minute_counts_on_either_side() -> None:
    assert rhos(plan([job(1, 0, 0)], [1])) == [1]
    assert rhos(plan([job(1, 0, 0)], [0])) == [INFINITE]


ROW_2_2 = [job(100, 0, 1), job(100, 0, 1), job(100, 1, 2), job(50, 2, 2)]


def test_2_2_rho_is_of_the_tightest_interval_that_ends_with_a_week() -> None:
    of = plan(ROW_2_2, [100] * 4)
    assert rhos(of) == pytest.approx([0, 1, 1.1667, 0.875], abs=5e-5)
    assert of.state is State.OVER


def test_a_week_tells_of_its_own_and_of_its_tightest_interval() -> None:
    third = plan(ROW_2_2, [100, 90, 110, 100]).weeks[2]
    assert (third.monday, third.capacity, third.due_minutes) == (week(2), 110, 150)
    assert (third.demand, third.interval_capacity, third.interval_from) == (350, 300, week(0))


def test_of_equally_tight_intervals_the_shortest_is_told() -> None:
    last = plan([job(50, 0, 0), job(50, 1, 1)], [100, 100]).weeks[1]
    assert (last.rho, last.demand, last.interval_capacity, last.interval_from) == (0.5, 50, 100, week(1))
    idle = plan([], [100, 100]).weeks[1]
    assert (idle.rho, idle.demand, idle.interval_capacity, idle.interval_from) == (0, 0, 100, week(1))


def test_2_3_a_week_can_be_over_though_the_average_is_low() -> None:
    of = plan([job(90, 3, 3, "a"), job(90, 3, 3, "b")], [100] * 12)
    assert rhos(of)[3] == pytest.approx(1.8)
    assert of.state is State.OVER
    assert named(of) == [(3, 3, 80)]
    assert of.overloads[0].follow_up_ids == ("a", "b")


def test_the_weeks_after_an_over_week_inherit_its_excess_but_not_its_due_minutes() -> None:
    of = plan([job(90, 3, 3), job(90, 3, 3)], [100] * 12)
    assert rhos(of)[4] == pytest.approx(0.9)
    assert [one.due_minutes for one in of.weeks] == [0, 0, 0, 180] + [0] * 8


def test_2_4_demand_without_capacity_is_infinite() -> None:
    of = plan([job(10, 1, 1)], [100, 0, 100])
    assert rhos(of) == [0, INFINITE, pytest.approx(0.1)]
    assert of.state is State.OVER
    assert named(of) == [(1, 1, 10)]


@pytest.mark.parametrize(
    ("highest", "state"),
    [
        (0, State.CALM),
        (0.79, State.CALM),
        (0.80, State.FULL),
        (1, State.FULL),
        (1.01, State.OVER),
        (INFINITE, State.OVER),
        (0.8 - 1e-12, State.FULL),
        (1 + 1e-12, State.FULL),
        (0.8 - 1e-6, State.CALM),
        (1 + 1e-6, State.OVER),
    ],
)
def test_2_6_the_state_in_a_word(highest: float, state: State) -> None:
    assert state_of(highest) is state


@pytest.mark.parametrize(
    ("minutes", "state"), [(79, State.CALM), (80, State.FULL), (100, State.FULL), (101, State.OVER)]
)
def test_2_6_the_state_of_a_plan(minutes: int, state: State) -> None:
    assert plan([job(minutes, 2, 2)], [100] * 12).state is state


def test_the_earliest_end_is_named_first_and_then_the_latest_start() -> None:
    of = plan([job(150, 0, 1, "a"), job(120, 1, 1, "b"), job(130, 3, 3, "c")], [100] * 4)
    assert named(of) == [(1, 1, 20), (3, 3, 30)]
    assert [one.follow_up_ids for one in of.overloads] == [("b",), ("c",)]


def test_an_interval_over_several_weeks_is_named_with_all_inside_it() -> None:
    of = plan([job(110, 0, 1, "a"), job(110, 0, 1, "b"), job(5, 2, 2, "c")], [100] * 3)
    assert named(of) == [(0, 1, 20)]
    assert (of.overloads[0].demand, of.overloads[0].capacity) == (220, 200)
    assert of.overloads[0].follow_up_ids == ("a", "b")


def test_an_interval_that_contains_one_already_named_is_not_named_again() -> None:
    # Without that rule [0, 2] would be named as well; [2, 2] is not part of what was named.
    assert named(plan([job(300, 0, 0), job(150, 2, 2)], [100] * 3)) == [(0, 0, 200), (2, 2, 50)]
    assert named(plan([job(120, 0, 0), job(90, 0, 2)], [100, 50, 40])) == [(0, 0, 20)]


def test_spare_this_week_looks_ahead() -> None:
    assert plan([], [100, 100]).spare_this_week == 100
    assert plan([job(170, 0, 1)], [100, 100]).spare_this_week == 30
    assert plan([job(170, 1, 1)], [100, 100]).spare_this_week == 30
    assert plan([job(300, 0, 1)], [100, 100]).spare_this_week == 0


def test_spare_counts_only_the_intervals_around_its_weeks() -> None:
    jobs = [job(150, 2, 2)]
    assert spare(jobs, [100] * 3, 0, 0) == 100
    assert spare(jobs, [100] * 3, 0, 1) == 150
    assert spare(jobs, [100] * 3, 1, 1) == 50
    assert spare(jobs, [100] * 3, 2, 2) == 0
    assert spare(jobs, [100] * 3, 0, 2) == 150


def test_what_fits_only_when_split_is_a_hint_and_not_over() -> None:
    of = plan([job(101, 0, 1, "long"), job(80, 0, 1, "short")], [100, 90])
    assert (of.state, of.needs_splitting) == (State.FULL, ("long",))
    assert plan([job(100, 0, 1, "long")], [90, 100]).needs_splitting == ()
    assert plan([job(200, 0, 1, "long")], [90, 100]).needs_splitting == ()
    assert plan([job(190, 0, 1, "exactly")], [90, 100]).needs_splitting == ("exactly",)
    assert plan([job(100, 0, 1, "long")], [90, 90, 150]).needs_splitting == ("long",)


def test_weeks_without_minutes_and_plans_without_jobs_are_no_trouble() -> None:
    nothing = plan([], [0] * 12)
    assert (nothing.state, nothing.spare_this_week, nothing.overloads) == (State.CALM, 0, ())
    everything = plan([job(7, 0, 11, "a")] * 1000, [0] * 12)
    assert (everything.state, named(everything)) == (State.OVER, [(0, 11, 7000)])
    no_weeks = plan([], [])
    assert (no_weeks.weeks, no_weeks.state, no_weeks.spare_this_week) == ((), State.CALM, 0)


# --- invariants ---------------------------------------------------------------------------------------------------

WEEKS = 5
CAPACITIES = st.lists(st.integers(0, 60), min_size=WEEKS, max_size=WEEKS)
SPANS = st.tuples(st.integers(0, WEEKS - 1), st.integers(0, WEEKS - 1)).map(lambda pair: (min(pair), max(pair)))
JOBS = st.builds(lambda minutes, span: job(minutes, *span), st.integers(0, 70), SPANS)
PLANS = st.lists(JOBS, max_size=7)


def is_never_late(jobs: Sequence[Job], capacity: Sequence[int]) -> bool:
    """Earliest deadline first, worked off week by week; a follow-up may be split over its weeks."""
    left = [one.minutes for one in jobs]
    for number, minutes in enumerate(capacity):
        released = (index for index, one in enumerate(jobs) if one.release <= number)
        for index in sorted(released, key=lambda index: jobs[index].due):
            worked = min(left[index], minutes)
            left[index] -= worked
            minutes -= worked
        if any(left[index] > 0 for index, one in enumerate(jobs) if one.due == number):
            return False
    return True


def demand(jobs: Sequence[Job], start: int, end: int) -> int:
    return sum(one.minutes for one in jobs if start <= one.release and one.due <= end)


@settings(max_examples=250, deadline=None)
@given(PLANS, CAPACITIES)
def test_feasible_is_no_rho_above_1_is_earliest_deadline_first_never_late(jobs: list[Job], capacity: list[int]) -> None:
    of = plan(jobs, capacity)
    feasible = max(rhos(of)) <= 1
    assert feasible == is_never_late(jobs, capacity)
    assert feasible == (of.state is not State.OVER) == (of.overloads == ())


@settings(max_examples=100, deadline=None)
@given(PLANS, CAPACITIES)
def test_each_week_equals_its_definition(jobs: list[Job], capacity: list[int]) -> None:
    for end, one in enumerate(plan(jobs, capacity).weeks):
        loads = [(demand(jobs, start, end), sum(capacity[start : end + 1])) for start in range(end + 1)]
        ratios = [needed / held if held else (INFINITE if needed else 0.0) for needed, held in loads]
        latest = max(start for start in range(end + 1) if ratios[start] == max(ratios))
        assert one.rho == max(ratios)
        assert (one.demand, one.interval_capacity) == loads[latest]
        assert one.interval_from == week(latest)
        assert one.due_minutes == sum(each.minutes for each in jobs if each.due == end)


@settings(max_examples=100, deadline=None)
@given(PLANS, CAPACITIES)
def test_the_overloads_named_equal_their_definition(jobs: list[Job], capacity: list[int]) -> None:
    expected: list[tuple[int, int, int]] = []
    for end in range(WEEKS):
        for start in range(end, -1, -1):
            over = demand(jobs, start, end) - sum(capacity[start : end + 1])
            if over > 0 and not any(start <= first and last <= end for first, last, _ in expected):
                expected.append((start, end, over))
    assert named(plan(jobs, capacity)) == expected


@settings(max_examples=150, deadline=None)
@given(PLANS, CAPACITIES, SPANS)
def test_adding_what_is_spare_stays_feasible_and_one_minute_more_does_not(
    jobs: list[Job], capacity: list[int], span: tuple[int, int]
) -> None:
    # Trimmed from the end until it can be kept, so that no example is thrown away.
    while not is_never_late(jobs, capacity):
        jobs = jobs[:-1]
    room = spare(jobs, capacity, *span)
    assert is_never_late([*jobs, job(room, *span)], capacity)
    assert not is_never_late([*jobs, job(room + 1, *span)], capacity)


@settings(max_examples=100, deadline=None)
@given(PLANS, CAPACITIES, JOBS)
def test_adding_a_job_never_lowers_a_rho(jobs: list[Job], capacity: list[int], further: Job) -> None:
    before, after = plan(jobs, capacity), plan([*jobs, further], capacity)
    assert all(old <= new for old, new in zip(rhos(before), rhos(after), strict=True))


@settings(max_examples=100, deadline=None)
@given(PLANS, CAPACITIES, st.integers(0, WEEKS - 1), st.integers(1, 50))
def test_more_capacity_never_raises_a_rho(jobs: list[Job], capacity: list[int], at: int, more: int) -> None:
    wider = [minutes + more * (number == at) for number, minutes in enumerate(capacity)]
    assert all(old >= new for old, new in zip(rhos(plan(jobs, capacity)), rhos(plan(jobs, wider)), strict=True))


@settings(max_examples=60, deadline=None)
@given(PLANS, CAPACITIES)
def test_a_later_due_week_never_has_less_room(jobs: list[Job], capacity: list[int]) -> None:
    for release in range(WEEKS):
        rooms = [spare(jobs, capacity, release, due) for due in range(release, WEEKS)]
        assert all(sooner <= later for sooner, later in pairwise(rooms))
