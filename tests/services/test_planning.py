"""Follow-ups as verbs: accepted, done, put off, given up, changed; undo takes exactly each of them back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from netplanner.domain.commitments import CommitmentStatus, Maker
from netplanner.domain.contact import NO_INTENT, Intent, IntentKind
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus, Origin
from netplanner.domain.ways import WayKind
from netplanner.services import connections, imports, people, planning, promises
from netplanner.services.promises import NewPromise
from netplanner.services.workspace import Workspace
from netplanner.storage.undo_log import LOGGED_TABLES

TODAY = date(2026, 11, 24)
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Sari Wulandari\r\nEND:VCARD\r\n"


class Clock:
    """The day that the workspace is told."""

    def __init__(self) -> None:
        self.today = TODAY

    def __call__(self) -> date:
        return self.today


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def workspace(tmp_path: Path, clock: Clock) -> Iterator[Workspace]:
    path = tmp_path / "one.vcf"
    path.write_text(CARD)
    with Workspace(tmp_path / "people.db", create=True, today=clock) as opened:
        imports.import_files(opened, [path])
        yield opened


@pytest.fixture
def sari(workspace: Workspace) -> str:
    return workspace.contacts.ids()[0]


@pytest.fixture
def kept(workspace: Workspace, sari: str) -> FollowUp:
    """What the cadence asks for: a message by 24 Dec, a year after the last exchange."""
    connections.record_exchange(workspace, sari, on=date(2025, 12, 24))
    connections.set_intent(workspace, sari, Intent(IntentKind.KEEP, 1))
    (asked_for,) = planning.open_follow_ups(workspace)
    assert (asked_for.id, asked_for.due) == (f"keep:{sari}", date(2026, 12, 24))
    return asked_for


def tables(workspace: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    database = workspace._database
    return {name: database.rows(f"SELECT * FROM {name} ORDER BY 1") for name in LOGGED_TABLES}


def undone(workspace: Workspace, deed: Callable[[], object]) -> None:
    """Do it, and see that one undo leaves every table as it was."""
    before = tables(workspace)
    deed()
    assert tables(workspace) != before
    workspace.undo()
    assert tables(workspace) == before
    workspace.redo()


def refused(deed: Callable[[], object]) -> Trouble:
    with pytest.raises(NetPlannerError) as error:
        deed()
    return error.value.trouble


def planned(workspace: Workspace, sari: str | None, **more: Any) -> FollowUp:
    wanted = planning.proposal(workspace, contact_id=sari, **more)
    planning.accept(workspace, wanted)
    return next(f for f in planning.open_follow_ups(workspace) if f.id == wanted.id)


# --- asking and accepting


def test_a_proposal_says_by_its_kind_why_it_is_there(workspace: Workspace) -> None:
    origins = {kind: planning.proposal(workspace, kind=kind).origin for kind in FollowUpKind}
    assert {kind for kind, origin in origins.items() if origin is Origin.DEEPEN} == set(FollowUpKind) - {
        FollowUpKind.PROMISE,
        FollowUpKind.REPAIR,
        FollowUpKind.SELF,
    }
    assert origins[FollowUpKind.SELF] is Origin.SELF
    assert planning.proposal(workspace, kind=FollowUpKind.CALL, origin=Origin.WIDEN).origin is Origin.WIDEN


@pytest.mark.parametrize("minutes", [0, -5, 10**9])
def test_no_follow_up_takes_no_time_or_all_of_it(workspace: Workspace, minutes: int) -> None:
    assert refused(lambda: planning.proposal(workspace, minutes=minutes)) is Trouble.INVALID_MINUTES


def test_nothing_is_due_before_it_may_begin(workspace: Workspace) -> None:
    late, early = TODAY + timedelta(9), TODAY + timedelta(2)
    assert refused(lambda: planning.proposal(workspace, release=late, due=early)) is Trouble.INVALID_DATES


@pytest.mark.parametrize("due", [date.min, date.max])
def test_either_end_of_the_calendar_can_be_asked_about(workspace: Workspace, due: date) -> None:
    answer = planning.ways(workspace, planning.proposal(workspace, due=due))
    assert answer.ways[0].kind is WayKind.AS_IT_IS


def test_asking_for_the_ways_writes_nothing(workspace: Workspace, sari: str) -> None:
    before = tables(workspace)
    answer = planning.ways(workspace, planning.proposal(workspace, contact_id=sari, minutes=600, due=TODAY))
    assert [way.kind for way in answer.ways][-2:] == [WayKind.AS_IT_IS, WayKind.DECLINE]
    assert answer.what_if == planning.what_if(workspace, answer.wanted)
    assert tables(workspace) == before


def test_an_accepted_promise_is_written_down_as_one(workspace: Workspace, sari: str) -> None:
    wanted = planning.proposal(
        workspace, contact_id=sari, kind=FollowUpKind.PROMISE, text=" the \n atlas ", due=TODAY + timedelta(3)
    )
    undone(workspace, lambda: planning.accept(workspace, wanted))
    view = people.person(workspace, sari)
    assert [(p.commitment.maker, p.commitment.text, p.commitment.due) for p in view.promises] == [
        (Maker.ME, "the atlas", wanted.due)
    ]
    assert len(view.follow_ups) == 1
    assert planning.promise_of(workspace, view.follow_ups[0]) == view.promises[0]


def test_a_promise_to_nobody_is_only_a_follow_up(workspace: Workspace) -> None:
    planned(workspace, None, kind=FollowUpKind.PROMISE)
    assert workspace.journal.commitments() == {}


# --- done


@pytest.mark.parametrize("kind", [FollowUpKind.CALL, FollowUpKind.COFFEE, FollowUpKind.EVENT])
def test_a_meeting_that_took_place_is_an_exchange(workspace: Workspace, sari: str, kind: FollowUpKind) -> None:
    met = planned(workspace, sari, kind=kind, text="the route")
    undone(workspace, lambda: planning.finish(workspace, met.id, actual_minutes=40))
    view = people.person(workspace, sari)
    assert view.standing.level == 1
    assert view.records[0].evidence.note == "the route"
    assert [(done.id, done.actual_minutes) for done in view.finished] == [(met.id, 40)]


@pytest.mark.parametrize("kind", [FollowUpKind.MESSAGE, FollowUpKind.NOTE])
def test_lines_that_were_sent_are_no_exchange_yet(workspace: Workspace, sari: str, kind: FollowUpKind) -> None:
    planning.finish(workspace, planned(workspace, sari, kind=kind).id, actual_minutes=None)
    assert people.person(workspace, sari).records == ()


def test_a_finished_call_lets_an_intent_arrive_in_the_same_step(workspace: Workspace, sari: str) -> None:
    connections.set_intent(workspace, sari, Intent(IntentKind.GROW, 1))
    call = planned(workspace, sari, kind=FollowUpKind.CALL)
    undone(workspace, lambda: planning.finish(workspace, call.id, actual_minutes=30))
    assert people.person(workspace, sari).contact.intent == Intent(IntentKind.KEEP, 1)


def broken(workspace: Workspace, sari: str, text: str) -> int:
    promises.make(workspace, sari, NewPromise(maker=Maker.ME, text=text, due=TODAY))
    number = people.person(workspace, sari).promises[-1].id
    promises.answer(workspace, number, CommitmentStatus.BROKEN)
    return number


def repaired(workspace: Workspace, sari: str) -> dict[str, date | None]:
    return {each.commitment.text: each.commitment.repaired_on for each in people.person(workspace, sari).promises}


def test_a_repair_that_is_done_makes_good_what_was_broken(workspace: Workspace, sari: str) -> None:
    broken(workspace, sari, "the late review")
    repair = planned(workspace, sari, kind=FollowUpKind.REPAIR)
    undone(workspace, lambda: planning.finish(workspace, repair.id, actual_minutes=15))
    assert repaired(workspace, sari) == {"the late review": TODAY}


def test_of_several_broken_promises_only_the_one_that_a_repair_names_is_made_good(
    workspace: Workspace, sari: str
) -> None:
    broken(workspace, sari, "the late review")
    broken(workspace, sari, "the atlas")
    unnamed = planned(workspace, sari, kind=FollowUpKind.REPAIR)
    planning.finish(workspace, unnamed.id, actual_minutes=15)
    assert set(repaired(workspace, sari).values()) == {None}
    named = planned(workspace, sari, kind=FollowUpKind.REPAIR, text="Make good: the atlas")
    planning.finish(workspace, named.id, actual_minutes=15)
    assert repaired(workspace, sari) == {"the late review": None, "the atlas": TODAY}


def test_done_keeps_the_promise_it_was_for(workspace: Workspace, sari: str) -> None:
    promises.make(workspace, sari, NewPromise(maker=Maker.ME, text="the atlas", due=TODAY))
    (follow_up,) = people.person(workspace, sari).follow_ups
    undone(workspace, lambda: planning.finish(workspace, follow_up.id, actual_minutes=50))
    view = people.person(workspace, sari)
    assert view.promises[0].commitment.status is CommitmentStatus.KEPT
    assert view.follow_ups == ()
    assert [done.actual_minutes for done in view.finished] == [50]


def test_done_can_leave_the_promise_open(workspace: Workspace, sari: str) -> None:
    follow_up = planned(workspace, sari, kind=FollowUpKind.PROMISE, text="the atlas")
    planning.finish(workspace, follow_up.id, actual_minutes=50, keeps_promise=False)
    assert people.person(workspace, sari).promises[0].commitment.status is CommitmentStatus.OPEN


def test_of_two_promises_only_the_one_it_was_for_is_kept(workspace: Workspace, sari: str) -> None:
    for text in ("the atlas", "the review"):
        promises.make(workspace, sari, NewPromise(maker=Maker.ME, text=text))
    second = next(f for f in planning.open_follow_ups(workspace) if f.text == "the review")
    planning.finish(workspace, second.id, actual_minutes=None)
    statuses = [promise.commitment.status for promise in people.person(workspace, sari).promises]
    assert statuses == [CommitmentStatus.OPEN, CommitmentStatus.KEPT]


@pytest.mark.parametrize("minutes", [0, -1])
def test_nothing_was_done_in_no_time(workspace: Workspace, sari: str, minutes: int) -> None:
    call = planned(workspace, sari)
    assert refused(lambda: planning.finish(workspace, call.id, actual_minutes=minutes)) is Trouble.INVALID_MINUTES


def test_what_is_not_open_cannot_be_done_put_off_given_up_or_changed(workspace: Workspace, sari: str) -> None:
    call = planned(workspace, sari)
    planning.finish(workspace, call.id, actual_minutes=None)
    for deed in (
        lambda: planning.finish(workspace, call.id, actual_minutes=None),
        lambda: planning.snooze(workspace, call.id, TODAY),
        lambda: planning.drop(workspace, call.id),
        lambda: planning.change(workspace, call),
    ):
        assert refused(deed) is Trouble.NO_SUCH_FOLLOW_UP


def test_how_long_calls_really_take_is_learnt(workspace: Workspace, sari: str) -> None:
    assert planning.calibration(workspace, FollowUpKind.CALL) == 1.25
    for _ in range(20):
        planning.finish(workspace, planned(workspace, sari, kind=FollowUpKind.CALL).id, actual_minutes=60)
    assert planning.calibration(workspace, FollowUpKind.CALL) == pytest.approx(1.85)
    assert planning.calibration(workspace, FollowUpKind.COFFEE) == 1.25


# --- put off


def test_what_is_put_off_comes_back_on_its_day(workspace: Workspace, sari: str) -> None:
    call = planned(workspace, sari, due=TODAY + timedelta(20))
    until = TODAY + timedelta(7)
    undone(workspace, lambda: planning.snooze(workspace, call.id, until))
    (later,) = planning.open_follow_ups(workspace)
    assert (later.release, later.due, later.deferred) == (until, call.due, 0)
    assert not later.is_released(TODAY)


@pytest.mark.parametrize("due", [TODAY + timedelta(2), TODAY - timedelta(30)])
def test_a_due_day_that_would_lie_before_moves_along(workspace: Workspace, sari: str, due: date) -> None:
    call = planned(workspace, sari, due=due)
    planning.snooze(workspace, call.id, TODAY + timedelta(7))
    (later,) = planning.open_follow_ups(workspace)
    assert (later.release, later.due) == (TODAY + timedelta(7), TODAY + timedelta(7))


def test_what_has_no_day_still_has_none(workspace: Workspace, sari: str) -> None:
    call = planned(workspace, sari)
    planning.snooze(workspace, call.id, date.max)
    assert [(f.release, f.due) for f in planning.open_follow_ups(workspace)] == [(date.max, None)]


def test_nothing_is_put_off_into_the_past(workspace: Workspace, sari: str) -> None:
    call = planned(workspace, sari)
    planning.snooze(workspace, call.id, date.min)
    assert planning.open_follow_ups(workspace)[0].release == TODAY


def test_a_promise_is_not_put_off_beyond_the_day_that_was_promised(workspace: Workspace, sari: str) -> None:
    promise = planned(workspace, sari, kind=FollowUpKind.PROMISE, text="the atlas", due=TODAY + timedelta(5))
    planning.snooze(workspace, promise.id, TODAY + timedelta(5))
    assert refused(lambda: planning.snooze(workspace, promise.id, TODAY + timedelta(6))) is Trouble.PROMISED_SOONER
    (still,) = planning.open_follow_ups(workspace)
    assert still.due == promise.due
    assert planning.promise_of(workspace, still) is not None


# --- what a cadence asks for


def test_a_finished_recurrence_is_an_exchange_and_moves_the_cadence(workspace: Workspace, kept: FollowUp) -> None:
    undone(workspace, lambda: planning.finish(workspace, kept.id, actual_minutes=12))
    (again,) = planning.open_follow_ups(workspace)
    assert (again.id, again.due) == (kept.id, TODAY + timedelta(365))
    assert [done.actual_minutes for done in workspace.journal.follow_ups()] == [12]


def test_a_recurrence_that_is_put_off_stays_one(workspace: Workspace, kept: FollowUp, clock: Clock) -> None:
    until = date(2027, 1, 11)
    undone(workspace, lambda: planning.snooze(workspace, kept.id, until))
    (later,) = planning.open_follow_ups(workspace)
    assert (later.id, later.release, later.due) == (kept.id, until, until)
    # Nothing happened until then: it is due, and as always only once.
    clock.today = until + timedelta(40)
    (due,) = planning.open_follow_ups(workspace)
    assert due.due == clock.today
    planning.finish(workspace, due.id, actual_minutes=None)
    (next_year,) = planning.open_follow_ups(workspace)
    assert next_year.due == clock.today + timedelta(365)
    assert [f.status for f in workspace.journal.follow_ups()] == [FollowUpStatus.DONE]


def test_an_exchange_moves_a_recurrence_that_was_put_off_as_well(
    workspace: Workspace, sari: str, kept: FollowUp
) -> None:
    planning.snooze(workspace, kept.id, date(2027, 1, 11))
    connections.record_exchange(workspace, sari)
    (moved,) = planning.open_follow_ups(workspace)
    assert moved.due == TODAY + timedelta(365)


def test_without_a_cadence_nothing_that_was_put_off_remains(workspace: Workspace, sari: str, kept: FollowUp) -> None:
    planning.snooze(workspace, kept.id, date(2027, 1, 11))
    connections.set_intent(workspace, sari, NO_INTENT)
    assert planning.open_follow_ups(workspace) == []
    assert planning.meter(workspace).wip.open == 0


def test_a_recurrence_that_is_given_up_is_left_out_once(workspace: Workspace, kept: FollowUp, clock: Clock) -> None:
    undone(workspace, lambda: planning.drop(workspace, kept.id))
    (again,) = planning.open_follow_ups(workspace)
    assert again.due == TODAY + timedelta(365)
    assert not again.is_released(TODAY)
    assert workspace.journal.evidence()[kept.contact_id or ""][-1].on == date(2025, 12, 24)
    clock.today = TODAY + timedelta(500)
    assert [f.due for f in planning.open_follow_ups(workspace)] == [clock.today]


def test_a_recurrence_that_is_changed_becomes_a_deed_of_its_own(workspace: Workspace, kept: FollowUp) -> None:
    wanted = replace(kept, kind=FollowUpKind.COFFEE, text="at the market", minutes=80)
    undone(workspace, lambda: planning.change(workspace, wanted))
    (changed,) = planning.open_follow_ups(workspace)
    assert changed.id != kept.id
    assert (changed.kind, changed.text, changed.minutes) == (FollowUpKind.COFFEE, "at the market", 80)


def test_what_is_planned_already_stands_for_what_the_cadence_asks_for(
    workspace: Workspace, sari: str, kept: FollowUp
) -> None:
    planning.snooze(workspace, kept.id, date(2027, 1, 11))
    call = planned(workspace, sari)
    assert [f.id for f in planning.open_follow_ups(workspace)] == [call.id]


# --- given up, changed


def test_what_is_given_up_is_neither_open_nor_done(workspace: Workspace, sari: str) -> None:
    call = planned(workspace, sari)
    undone(workspace, lambda: planning.drop(workspace, call.id))
    assert planning.open_follow_ups(workspace) == []
    assert [f.status for f in workspace.journal.follow_ups()] == [FollowUpStatus.DROPPED]
    assert people.person(workspace, sari).records == ()


def test_giving_up_the_follow_up_leaves_the_promise_to_be_answered(workspace: Workspace, sari: str) -> None:
    promise = planned(workspace, sari, kind=FollowUpKind.PROMISE, text="the atlas")
    planning.drop(workspace, promise.id)
    assert people.person(workspace, sari).promises[0].commitment.status is CommitmentStatus.OPEN


def test_a_change_is_one_step(workspace: Workspace, sari: str) -> None:
    call = planned(workspace, sari)
    undone(workspace, lambda: planning.change(workspace, replace(call, minutes=45, due=date.max)))
    assert [(f.minutes, f.due) for f in planning.open_follow_ups(workspace)] == [(45, date.max)]


def test_a_change_is_checked(workspace: Workspace, sari: str) -> None:
    call = planned(workspace, sari)
    assert refused(lambda: planning.change(workspace, replace(call, minutes=0))) is Trouble.INVALID_MINUTES
    early = replace(call, due=TODAY - timedelta(1))
    assert refused(lambda: planning.change(workspace, early)) is Trouble.INVALID_DATES


def test_other_words_are_the_words_of_the_promise_as_well(workspace: Workspace, sari: str) -> None:
    promise = planned(workspace, sari, kind=FollowUpKind.PROMISE, text="the atlas", due=TODAY)
    undone(workspace, lambda: planning.change(workspace, replace(promise, text="the whole  atlas")))
    view = people.person(workspace, sari)
    assert view.promises[0].commitment.text == "the whole atlas"
    assert planning.promise_of(workspace, view.follow_ups[0]) == view.promises[0]


def test_the_day_that_was_promised_is_not_changed_alone(workspace: Workspace, sari: str) -> None:
    promise = planned(workspace, sari, kind=FollowUpKind.PROMISE, text="the atlas", due=TODAY)
    later = replace(promise, due=TODAY + timedelta(9))
    assert refused(lambda: planning.change(workspace, later)) is Trouble.PROMISED_SOONER


def test_a_promise_for_any_day_may_be_given_one(workspace: Workspace, sari: str) -> None:
    promise = planned(workspace, sari, kind=FollowUpKind.PROMISE, text="the atlas")
    planning.change(workspace, replace(promise, due=TODAY + timedelta(9)))
    view = people.person(workspace, sari)
    assert view.promises[0].commitment.due == TODAY + timedelta(9)
    assert planning.promise_of(workspace, view.follow_ups[0]) == view.promises[0]
