"""The solver's proposals against an exhaustive search, and what happens where the solver is no help."""

import builtins
import random
import subprocess
import sys
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.demand import Job, State
from netplanner.domain.followups import FollowUp, FollowUpKind, Origin
from netplanner.domain.giving_up import Problem, Regret, preview, problem_of
from netplanner.domain.giving_up_options import Item, Option, OptionKind, Tier
from netplanner.domain.plan import Plan
from netplanner.domain.settings import PlanningSettings
from netplanner.services.giving_up_exact import improve

MONDAY = date(2026, 11, 23)
ORIGINS = [one for one in Origin if one is not Origin.SELF]


def problem(follow_ups: Sequence[FollowUp], minutes: int) -> Problem:
    return problem_of(Plan(follow_ups, PlanningSettings(minutes_per_week=minutes, self_share=0), MONDAY))


def crowd(count: int, seed: int) -> list[FollowUp]:
    dice = random.Random(seed)
    made: list[FollowUp] = []
    for number in range(count):
        release = MONDAY + timedelta(days=dice.randint(-20, 60))
        made.append(
            FollowUp(
                id=str(number),
                kind=FollowUpKind.CALL,
                minutes=dice.randint(10, 90),
                release=release,
                due=release + timedelta(days=dice.randint(0, 30)),
                origin=dice.choice(ORIGINS),
                priority=dice.randint(1, 5),
                deferred=dice.choice([0, 0, 1, 2]),
            )
        )
    return made


def least_regret(asked: Problem) -> Regret:
    return min(
        asked.regret(choice) for choice in product(*(item.options for item in asked.items)) if asked.is_feasible(choice)
    )


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 5), st.integers(0, 10_000), st.integers(0, 150))
def test_the_proof_agrees_with_an_exhaustive_search(count: int, seed: int, minutes: int) -> None:
    asked = problem(crowd(count, seed), minutes)
    found = improve(preview(asked))
    assert found.is_exact
    assert asked.is_feasible(found.options)
    assert found.regret == least_regret(asked)
    assert all(change.option.kind is not OptionKind.DROP or change.tier is not Tier.WORD for change in found.changes)


@pytest.mark.parametrize(("seed", "minutes"), [(69, 60), (123, 60), (123, 100), (175, 60)])
def test_where_the_preview_gives_up_too_much_the_proof_is_better(seed: int, minutes: int) -> None:
    asked = problem(crowd(5, seed), minutes)
    shown = preview(asked)
    assert improve(shown).regret == least_regret(asked) < shown.regret


def test_2_9_and_2_12_are_proved_and_stay_what_was_shown() -> None:
    def item(name: str, minutes: int, release: int, due: int) -> Item:
        job = Job(minutes=minutes, release=release, due=due, follow_up_id=name)
        kept, dropped = (
            Option(kind=OptionKind.KEEP, regret=0, job=job),
            Option(kind=OptionKind.DROP, regret=10, job=None),
        )
        return Item(follow_up_id=name, tier=Tier.TIES, options=(kept, dropped))

    items = (item("0", 60, 0, 0), item("1", 50, 0, 0), item("2", 80, 0, 1), item("3", 20, 0, 1))
    found = improve(preview(Problem(items=items, capacity=(100, 100), first_monday=MONDAY)))
    assert found.is_exact
    assert [change.follow_up_id for change in found.changes] == ["0"]

    def due_now(name: str, minutes: int, origin: Origin, priority: int) -> FollowUp:
        kind = FollowUpKind.PROMISE if origin is Origin.PROMISE else FollowUpKind.CALL
        return FollowUp(
            id=name, kind=kind, minutes=minutes, release=MONDAY, due=MONDAY, origin=origin, priority=priority
        )

    row = [due_now("new", 30, Origin.WIDEN, 1), due_now("word", 60, Origin.PROMISE, 5)]
    found = improve(preview(problem(row, 100)))
    assert (found.is_exact, found.regret) == (True, Regret(other=2))
    assert [(change.follow_up_id, change.option.kind, change.option.weeks) for change in found.changes] == [
        ("new", OptionKind.DEFER, 1)
    ]


def test_a_week_over_by_two_hours_is_relieved_with_the_least_there_is() -> None:
    week = crowd(40, 7)
    found = improve(preview(problem(week, 240)))
    shown = preview(problem(week, 240))
    assert shown.before().state is State.OVER
    assert found.after().state is not State.OVER
    assert found.regret <= shown.regret
    assert found.is_exact


def test_where_nothing_is_to_be_given_up_nothing_is_asked_of_the_solver() -> None:
    found = improve(preview(problem([], 100)))
    assert (found.changes, found.is_exact) == ((), True)


def test_without_time_the_preview_stands() -> None:
    shown = preview(problem(crowd(40, 7), 240))
    assert improve(shown, limit_seconds=0.0) == shown


def test_cut_short_nothing_gets_worse() -> None:
    shown = preview(problem(crowd(150, 3), 240))
    found = improve(shown, limit_seconds=0.2)
    assert found.problem.is_feasible(found.options)
    assert found.regret <= shown.regret


def test_without_a_solver_the_preview_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    ordinary = builtins.__import__

    def without_solver(name: str, *rest: Any, **named: Any) -> Any:
        if name == "highspy":
            raise ImportError(name)
        return ordinary(name, *rest, **named)

    shown = preview(problem(crowd(40, 7), 240))
    monkeypatch.setattr(builtins, "__import__", without_solver)
    assert improve(shown) == shown


def test_the_solver_says_nothing_on_the_terminal() -> None:
    script = (
        "from datetime import date\n"
        "from netplanner.domain.followups import FollowUp, FollowUpKind\n"
        "from netplanner.domain.giving_up import preview, problem_of\n"
        "from netplanner.domain.plan import Plan\n"
        "from netplanner.domain.settings import PlanningSettings\n"
        "from netplanner.services.giving_up_exact import improve\n"
        "calls = [FollowUp(id=str(n), kind=FollowUpKind.CALL, minutes=90, due=date(2026, 11, 23)) for n in range(9)]\n"
        "plan = Plan(calls, PlanningSettings(), date(2026, 11, 23))\n"
        "assert improve(preview(problem_of(plan))).is_exact\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")


def test_the_solver_is_not_loaded_before_it_is_needed() -> None:
    script = (
        "import sys, netplanner.services.giving_up_exact; sys.exit('highspy' in sys.modules or 'numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
