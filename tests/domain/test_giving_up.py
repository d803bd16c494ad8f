"""Rows 2.9 and 2.12 of MODEL §2, and what every proposal to give something up has to keep to."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.capacity import meter
from netplanner.domain.demand import Job, State
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus, Origin
from netplanner.domain.giving_up import Problem, Proposal, Regret, is_needed, preview, problem_of, without_waste
from netplanner.domain.giving_up_model import model_of
from netplanner.domain.giving_up_options import Item, Option, OptionKind, Tier, item_of, tier_of
from netplanner.domain.plan import Plan
from netplanner.domain.settings import PlanningSettings

MONDAY = date(2026, 11, 23)


def in_week(number: int) -> date:
    return MONDAY + timedelta(weeks=number)


def for_others(minutes: int) -> PlanningSettings:
    return PlanningSettings(minutes_per_week=minutes, self_share=0)


def planned(
    name: str,
    minutes: int,
    release: int = 0,
    due: int | None = 0,
    *,
    kind: FollowUpKind = FollowUpKind.CALL,
    origin: Origin = Origin.DEEPEN,
    priority: int = 3,
    deferred: int = 0,
    shortest: int = 15,
) -> FollowUp:
    return FollowUp(
        id=name,
        kind=kind,
        minutes=minutes,
        shortest=shortest,
        release=in_week(release),
        due=None if due is None else in_week(due),
        origin=origin,
        priority=priority,
        deferred=deferred,
    )


def problem(follow_ups: Sequence[FollowUp], minutes: int = 100, *, own: bool = False) -> Problem:
    planning = for_others(minutes)
    return problem_of(Plan(follow_ups, replace(planning, self_share=1.0) if own else planning, MONDAY), own=own)


def droppable(name: str, minutes: int, release: int, due: int, regret: int = 10) -> Item:
    job = Job(minutes=minutes, release=release, due=due, follow_up_id=name)
    return Item(
        follow_up_id=name,
        tier=Tier.TIES,
        options=(
            Option(kind=OptionKind.KEEP, regret=0, job=job),
            Option(kind=OptionKind.DROP, regret=regret, job=None),
        ),
    )


def said(proposal: Proposal) -> list[tuple[str, OptionKind, int]]:
    return [(change.follow_up_id, change.option.kind, change.option.weeks) for change in proposal.changes]


def test_2_9_when_all_that_can_be_done_is_to_drop_the_longest_goes() -> None:
    items = (droppable("0", 60, 0, 0), droppable("1", 50, 0, 0), droppable("2", 80, 0, 1), droppable("3", 20, 0, 1))
    found = preview(Problem(items=items, capacity=(100, 100), first_monday=MONDAY))
    assert said(found) == [("0", OptionKind.DROP, 0)]
    assert found.regret == Regret(ties=10)


ROW_2_12 = [
    planned("new person", 30, origin=Origin.WIDEN, priority=1),
    planned("promise", 60, kind=FollowUpKind.PROMISE, origin=Origin.PROMISE, priority=5, shortest=30),
]


def test_2_12_somebody_new_waits_a_week_for_the_sake_of_a_promise() -> None:
    asked = problem(ROW_2_12)
    assert [item.job.minutes for item in asked.items if item.job] == [45, 82]
    found = preview(asked)
    assert said(found) == [("new person", OptionKind.DEFER, 1)]
    assert found.regret == Regret(word=0, ties=0, other=2)
    assert (found.before().state, found.after().state) == (State.OVER, State.FULL)


# --- options


def options(follow_up: FollowUp) -> list[tuple[OptionKind, int, int, tuple[int, int, int] | None]]:
    """(kind, weeks, regret, (minutes, release, due)) of each."""
    found = item_of(follow_up, Plan([follow_up], for_others(100), MONDAY)).options
    return [
        (
            one.kind,
            one.weeks,
            one.regret,
            None if one.job is None else (one.job.minutes, one.job.release, one.job.due),
        )
        for one in found
    ]


def test_a_tie_is_kept_shortened_put_off_or_given_up() -> None:
    assert options(planned("a", 30, 1, 2, priority=2)) == [
        (OptionKind.KEEP, 0, 0, (47, 1, 2)),
        (OptionKind.SHORTEN, 0, 6, (28, 1, 2)),
        (OptionKind.DEFER, 1, 4, (47, 2, 3)),
        (OptionKind.DEFER, 2, 8, (47, 3, 4)),
        (OptionKind.DEFER, 4, 16, (47, 5, 6)),
        (OptionKind.DROP, 0, 20, None),
    ]


@pytest.mark.parametrize("origin", [Origin.PROMISE, Origin.REPAIR])
def test_a_word_that_was_given_is_never_dropped_but_something_can_be_asked_for(origin: Origin) -> None:
    found = item_of(planned("a", 30, origin=origin), Plan([], for_others(100), MONDAY))
    assert [one.kind for one in found.options] == [
        OptionKind.KEEP,
        OptionKind.ASK_LESS,
        OptionKind.ASK_LATER,
        OptionKind.ASK_LATER,
        OptionKind.ASK_LATER,
        OptionKind.ASK_RELEASE,
    ]
    assert [one.regret for one in found.options] == [0, 9, 6, 12, 24, 300]
    assert [one.is_ask for one in found.options] == [False, *[True] * 5]


def test_nothing_is_put_off_more_than_twice() -> None:
    kinds = [kind for kind, *_ in options(planned("a", 30, deferred=2))]
    assert kinds == [OptionKind.KEEP, OptionKind.SHORTEN, OptionKind.DROP]
    assert OptionKind.DEFER in [kind for kind, *_ in options(planned("a", 30, deferred=1))]


def test_what_is_as_short_as_makes_sense_is_not_shortened() -> None:
    assert OptionKind.SHORTEN not in [kind for kind, *_ in options(planned("a", 15))]
    # Nothing is said of how short it may be: then the kind does.
    assert (OptionKind.SHORTEN, 0, 9, (26, 0, 0)) in options(planned("a", 30, shortest=0))


def test_what_is_put_off_beyond_the_weeks_weighs_nothing_in_them() -> None:
    assert options(planned("a", 30, 9, 9))[2:5] == [
        (OptionKind.DEFER, 1, 6, (45, 10, 10)),
        (OptionKind.DEFER, 2, 12, (45, 11, 11)),
        (OptionKind.DEFER, 4, 24, None),
    ]


def test_what_is_overdue_is_put_off_from_today() -> None:
    later = item_of(planned("a", 30, -5, -3), Plan([], for_others(100), MONDAY)).options[2]
    assert later.follow_up is not None
    assert (later.follow_up.release, later.follow_up.due, later.follow_up.deferred) == (in_week(1), in_week(1), 1)
    assert later.job == Job(minutes=45, release=1, due=1, follow_up_id="a")


def test_what_has_no_due_day_begins_later() -> None:
    assert options(planned("a", 30, 0, None))[2] == (OptionKind.DEFER, 1, 6, (61, 1, 9))
    assert options(planned("a", 30, 8, None))[2:5] == [
        (OptionKind.DEFER, 1, 6, (49, 9, 11)),
        (OptionKind.DEFER, 2, 12, (47, 10, 11)),
        (OptionKind.DEFER, 4, 24, None),
    ]


@pytest.mark.parametrize(("priority", "drop"), [(-3, 10), (0, 10), (5, 50), (99, 50)])
def test_a_priority_out_of_bounds_is_drawn_in(priority: int, drop: int) -> None:
    assert options(planned("a", 30, priority=priority))[-1][2] == drop


@pytest.mark.parametrize(
    ("origin", "tier"),
    [
        (Origin.PROMISE, Tier.WORD),
        (Origin.REPAIR, Tier.WORD),
        (Origin.DEEPEN, Tier.TIES),
        (Origin.MAINTAIN, Tier.TIES),
        (Origin.WIDEN, Tier.OTHER),
        (Origin.SELF, Tier.OTHER),
    ],
)
def test_where_a_follow_up_comes_from_says_what_is_spared_first(origin: Origin, tier: Tier) -> None:
    assert tier_of(origin) is tier


# --- proposals


def test_a_plan_that_holds_is_left_as_it_is() -> None:
    asked = problem([planned("a", 30)])
    assert not is_needed(asked)
    assert preview(asked).changes == ()


def test_each_pool_is_asked_for_itself() -> None:
    own = [planned("me", 200, origin=Origin.SELF, shortest=200, deferred=2)]
    assert problem(own).items == ()
    assert said(preview(problem(own, own=True))) == [("me", OptionKind.DROP, 0)]


def test_what_lies_beyond_the_weeks_is_no_part_of_it() -> None:
    assert problem([planned("far", 30, 20, 21), planned("a", 30)]).items[0].follow_up_id == "a"
    done = replace(planned("done", 30), status=FollowUpStatus.DONE, done_on=MONDAY)
    assert problem([done]).items == ()


def test_a_line_says_the_minutes_before_and_after() -> None:
    found = preview(problem([planned("a", 60, priority=1), planned("b", 30, priority=5)]))
    assert said(found) == [("a", OptionKind.DEFER, 1)]
    change = found.changes[0]
    assert (change.minutes_before, change.minutes_after) == (82, 82)
    assert change.follow_up is not None
    assert change.follow_up.due == in_week(1)
    assert change.tier is Tier.TIES


def test_any_part_of_a_proposal_can_be_taken() -> None:
    crowd = [planned(name, 30, priority=1, deferred=2, shortest=30) for name in "abcd"]
    found = preview(problem(crowd))
    assert len(found.changes) == 2
    assert found.after().state is not State.OVER
    part = found.after([found.changes[0].follow_up_id])
    assert part.weeks[0].due_minutes == 135
    assert found.after([]) == found.before()


def test_what_was_asked_for_counts_only_with_consent() -> None:
    words = [planned(name, 60, origin=Origin.PROMISE, shortest=60) for name in "ab"]
    found = preview(problem(words))
    assert [change.option.kind for change in found.changes] == [OptionKind.ASK_LATER]
    assert found.after().state is not State.OVER
    assert found.after_without_asks() == found.before()


def test_what_turned_out_not_to_be_needed_is_taken_back() -> None:
    items = (droppable("a", 20, 0, 0), droppable("b", 90, 0, 1), droppable("c", 90, 0, 1))
    wasteful = Problem(items=items, capacity=(100, 90), first_monday=MONDAY)
    all_gone = Proposal(problem=wasteful, options=tuple(item.options[1] for item in items))
    # The latest first: c and b come back, and leave no room for a.
    assert said(without_waste(all_gone)) == [("a", OptionKind.DROP, 0)]


def test_what_helps_more_than_is_needed_is_no_bargain() -> None:
    # 100 are over. The first goes for 9; of the 10 that are left, the second would be as dear as all of it.
    items = (droppable("a", 90, 0, 0, 9), droppable("b", 100, 0, 0, 12), droppable("c", 10, 0, 0, 2))
    found = preview(Problem(items=items, capacity=(100,), first_monday=MONDAY))
    assert [name for name, *_ in said(found)] == ["a", "c"]


def test_a_lesser_change_that_is_enough_takes_the_place_of_a_greater_one() -> None:
    asked = problem([planned("a", 60, priority=1), planned("b", 30, priority=5)])
    dropped = asked.with_options({"a": asked.items[0].options[-1]})
    assert said(Proposal(problem=asked, options=dropped)) == [("a", OptionKind.DROP, 0)]
    assert said(without_waste(Proposal(problem=asked, options=dropped))) == [("a", OptionKind.DEFER, 1)]


def test_twelve_weeks_without_a_minute_leave_no_way_but_to_let_go() -> None:
    crowd = [planned("a", 30), planned("b", 30, 3, 5, origin=Origin.WIDEN), planned("c", 30, origin=Origin.PROMISE)]
    found = preview(problem(crowd, 0))
    assert found.after().state is State.CALM
    assert {name: kind for name, kind, _ in said(found)} == {
        "a": OptionKind.DROP,
        "b": OptionKind.DROP,
        "c": OptionKind.ASK_RELEASE,
    }


def test_a_thousand_follow_ups_are_no_trouble() -> None:
    crowd = [
        planned(str(number), 10 + number % 80, number % 9, number % 9 + number % 4, priority=number % 5 + 1)
        for number in range(1000)
    ]
    found = preview(problem(crowd, 1000))
    assert found.problem.is_feasible(found.options)


def test_where_no_choice_is_enough_what_helps_is_proposed_all_the_same() -> None:
    stuck = Item(follow_up_id="s", tier=Tier.TIES, options=(droppable("s", 80, 0, 0).options[0],))
    asked = Problem(items=(stuck, droppable("a", 50, 0, 0)), capacity=(60,), first_monday=MONDAY)
    assert said(preview(asked)) == [("a", OptionKind.DROP, 0)]


# --- invariants

FOLLOW_UPS = st.builds(
    lambda minutes, release, length, origin, priority, deferred, shortest: planned(
        "",
        minutes,
        release,
        None if length is None else release + length,
        origin=origin,
        priority=priority,
        deferred=deferred,
        shortest=shortest,
    ),
    st.integers(1, 120),
    st.integers(-2, 13),
    st.none() | st.integers(-3, 4),
    st.sampled_from([one for one in Origin if one is not Origin.SELF]),
    st.integers(0, 6),
    st.integers(0, 3),
    st.sampled_from([0, 5, 15, 60]),
)
PLANS = st.lists(FOLLOW_UPS, max_size=5).map(
    lambda found: [replace(one, id=str(number)) for number, one in enumerate(found)]
)


def least_regret(asked: Problem) -> Regret:
    """Every choice of options tried out."""
    return min(
        asked.regret(choice) for choice in product(*(item.options for item in asked.items)) if asked.is_feasible(choice)
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(FOLLOW_UPS, max_size=4), st.integers(0, 200))
def test_the_preview_holds_and_gives_up_no_less_than_the_least_there_is(plan: list[FollowUp], minutes: int) -> None:
    asked = problem([replace(one, id=str(number)) for number, one in enumerate(plan)], minutes)
    found = preview(asked)
    assert asked.is_feasible(found.options)
    assert found.regret >= least_regret(asked)
    assert (found.regret == Regret()) == (not is_needed(asked))


@settings(max_examples=150, deadline=None)
@given(PLANS, st.integers(0, 300))
def test_applied_the_meter_no_longer_warns_and_no_word_is_dropped(plan: list[FollowUp], minutes: int) -> None:
    found = preview(problem(plan, minutes))
    changed = {change.follow_up_id: change.follow_up for change in found.changes}
    applied = [later for one in plan if (later := changed.get(one.id, one)) is not None]
    assert meter(applied, for_others(minutes), MONDAY).others.state is not State.OVER
    assert all(change.option.kind is not OptionKind.DROP or change.tier is not Tier.WORD for change in found.changes)
    assert all(change.option.is_ask == (change.tier is Tier.WORD) for change in found.changes)
    before = {one.id: one.deferred for one in plan}
    assert all(later.deferred <= max(2, before[id]) for id, later in changed.items() if later is not None)


@settings(max_examples=80, deadline=None)
@given(PLANS, st.integers(0, 300))
def test_nothing_that_is_proposed_can_be_taken_back_alone(plan: list[FollowUp], minutes: int) -> None:
    found = preview(problem(plan, minutes))
    names = [change.follow_up_id for change in found.changes]
    for name in names:
        assert found.after([other for other in names if other != name]).state is State.OVER


@settings(max_examples=60, deadline=None)
@given(st.lists(FOLLOW_UPS, max_size=4), st.integers(0, 200))
def test_the_model_says_of_every_choice_what_the_weeks_say(plan: list[FollowUp], minutes: int) -> None:
    asked = problem([replace(one, id=str(number)) for number, one in enumerate(plan)], minutes)
    model = model_of(asked)
    for choice in list(product(*(item.options for item in asked.items)))[:200]:
        taken = model.taken(Proposal(problem=asked, options=choice))
        holds = all(
            sum(value * taken[column] for column, value in zip(row.columns, row.values, strict=True)) <= row.most
            for row in model.rows
        )
        assert holds == asked.is_feasible(choice)
        assert model.options(asked, taken) == choice
        costs = [sum(cost for cost, one in zip(costs, taken, strict=True) if one) for costs in model.costs.values()]
        assert asked.regret(choice) == Regret(*costs)
    assert len([row for row in model.rows if set(row.values) != {1} or row.most != 1]) <= 78
