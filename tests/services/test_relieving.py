"""A week that holds too much: what can be given up, what comes of it, and that it can be taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from netplanner.domain.borrowing import NoLoan
from netplanner.domain.commitments import CommitmentStatus, Maker
from netplanner.domain.contact import Details
from netplanner.domain.demand import State
from netplanner.domain.followups import FollowUpKind, Origin
from netplanner.domain.settings import Loan, PlanningSettings
from netplanner.services import documents, editing, planning, planning_settings, promises, relieving
from netplanner.services.giving_up_exact import improve
from netplanner.services.promises import NewPromise
from netplanner.services.relieving import OptionKind
from netplanner.services.workspace import Workspace

TODAY = date(2026, 11, 23)
FRIDAY = date(2026, 11, 27)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        yield opened


@pytest.fixture
def sari(workspace: Workspace) -> str:
    return editing.add_person(workspace, Details(name="Sari Wulandari"))


def plan(workspace: Workspace, who: str, kind: FollowUpKind, minutes: int, text: str = "") -> None:
    planning.accept(
        workspace,
        planning.proposal(workspace, contact_id=who, kind=kind, minutes=minutes, due=FRIDAY, text=text),
    )


def over_by_two_hours(workspace: Workspace, who: str) -> None:
    """204 minutes fit: here are 2 hours more."""
    for minutes in (60, 60, 60, 57):
        plan(workspace, who, FollowUpKind.COFFEE, minutes)
    meter = planning.meter(workspace)
    assert abs(meter.others.overloads[0].minutes_over - 120) < 3


def as_it_is(workspace: Workspace) -> dict[str, Any]:
    return documents.document_of(workspace)


def test_a_week_that_holds_needs_nothing(workspace: Workspace, sari: str) -> None:
    plan(workspace, sari, FollowUpKind.CALL, 30)
    assert relieving.proposal(workspace) is None


def test_what_is_applied_stops_the_warning_and_one_undo_restores_it(workspace: Workspace, sari: str) -> None:
    over_by_two_hours(workspace, sari)
    before = as_it_is(workspace)
    found = relieving.proposal(workspace)
    assert found is not None
    found = improve(found)
    relieving.apply(workspace, found.changes)
    assert planning.meter(workspace).others.state is not State.OVER
    assert relieving.proposal(workspace) is None
    workspace.undo()
    assert as_it_is(workspace) == before


def test_any_part_can_be_taken(workspace: Workspace, sari: str) -> None:
    over_by_two_hours(workspace, sari)
    found = relieving.proposal(workspace)
    assert found is not None
    part = found.changes[:1]
    relieving.apply(workspace, part)
    left = planning.meter(workspace).others
    assert [week.due_minutes for week in left.weeks] == [
        week.due_minutes for week in found.after([part[0].follow_up_id]).weeks
    ]


def test_a_promise_that_is_asked_about_moves_with_its_follow_up(workspace: Workspace, sari: str) -> None:
    promises.make(workspace, sari, NewPromise(maker=Maker.ME, text="the atlas", due=FRIDAY))
    (follow_up,) = planning.open_follow_ups(workspace)
    planning.change(workspace, replace(follow_up, minutes=300))
    found = relieving.proposal(workspace)
    assert found is not None
    (change,) = found.changes
    assert change.option.is_ask
    assert change.option.kind is not OptionKind.DROP
    relieving.apply(workspace, [change])
    (promise,) = promises.promises_with(workspace, sari)
    if change.option.kind is OptionKind.ASK_RELEASE:
        assert promise.commitment.status is CommitmentStatus.RELEASED
    (kept,) = planning.open_follow_ups(workspace)
    assert promise.commitment.due == kept.due
    assert planning.promise_of(workspace, kept) == promise
    assert planning.meter(workspace).others.state is not State.OVER


def test_a_promise_borrows_time_for_oneself_and_gives_it_back(workspace: Workspace, sari: str) -> None:
    planning_settings.change(workspace, PlanningSettings(minutes_per_week=240))
    plan(workspace, sari, FollowUpKind.PROMISE, 165, "the atlas")
    (follow_up,) = planning.open_follow_ups(workspace)
    before = as_it_is(workspace)
    loan = relieving.loans_for(workspace, follow_up.id)
    assert isinstance(loan, Loan)
    relieving.lend(workspace, loan)
    meter = planning.meter(workspace)
    assert meter.others.state is not State.OVER
    assert meter.own.weeks[0].capacity + meter.others.weeks[0].capacity == 240
    paid_back = next(week for week in meter.others.weeks if week.monday == loan.payback)
    assert paid_back.capacity == 204 - loan.minutes
    assert loan.payback - loan.week <= timedelta(weeks=4)
    workspace.undo()
    assert as_it_is(workspace) == before


def test_only_promises_and_repairs_borrow(workspace: Workspace, sari: str) -> None:
    plan(workspace, sari, FollowUpKind.COFFEE, 165)
    (follow_up,) = planning.open_follow_ups(workspace)
    assert follow_up.origin is Origin.DEEPEN
    assert relieving.loans_for(workspace, follow_up.id) is NoLoan.NOT_PROMISED


def test_what_was_done_meanwhile_is_left_alone(workspace: Workspace, sari: str) -> None:
    over_by_two_hours(workspace, sari)
    found = relieving.proposal(workspace)
    assert found is not None
    gone = found.changes[0].follow_up_id
    planning.finish(workspace, gone, actual_minutes=30)
    relieving.apply(workspace, found.changes)
    (done,) = [one for one in workspace.journal.follow_ups() if one.id == gone]
    assert done.actual_minutes == 30
