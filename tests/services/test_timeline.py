"""What happened between two people, as one list: what belongs to one event is told once."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from netplanner.domain.commitments import CommitmentStatus, Maker
from netplanner.domain.contact import Details
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source
from netplanner.domain.followups import FollowUpKind
from netplanner.services import conversations, editing, people, planning, promises
from netplanner.services.conversations import Conversation, NewPromise
from netplanner.services.timeline import Entry, EntryKind, timeline
from netplanner.services.workspace import Step, Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        yield opened


@pytest.fixture
def sari(workspace: Workspace) -> str:
    return editing.add_person(workspace, Details(name="Sari"))


def told(workspace: Workspace, id: str) -> list[Entry]:
    return timeline(people.person(workspace, id), TODAY)


def test_the_ticks_of_a_conversation_are_one_event(workspace: Workspace, sari: str) -> None:
    said = Conversation(
        on=TODAY, text="maps", learnt=frozenset({Facet.FIELD}), showed=frozenset({Facet.STRENGTH}), fits=1
    )
    conversations.record(workspace, [sari], said)
    (entry,) = told(workspace, sari)
    assert (entry.kind, entry.note) == (EntryKind.CONVERSATION, "maps")
    assert (entry.learnt, entry.showed, entry.fits) == ((Facet.FIELD,), (Facet.STRENGTH,), 1)
    assert len(entry.record_ids) == 4


def test_two_conversations_of_a_day_are_two_events_the_later_first(workspace: Workspace, sari: str) -> None:
    for text in ("in the morning", "in the evening"):
        conversations.record(workspace, [sari], Conversation(on=TODAY, text=text))
    assert [entry.note for entry in told(workspace, sari)] == ["in the evening", "in the morning"]


def test_a_finished_call_and_its_exchange_are_one_event(workspace: Workspace, sari: str) -> None:
    planned = planning.proposal(workspace, contact_id=sari, kind=FollowUpKind.CALL, text="the route")
    planning.accept(workspace, planned)
    planning.finish(workspace, planned.id, actual_minutes=25)
    (entry,) = told(workspace, sari)
    assert (entry.follow_up, entry.minutes, entry.note) == (FollowUpKind.CALL, 25, "the route")


def test_what_was_only_told_shows_nothing_that_they_know(workspace: Workspace, sari: str) -> None:
    with workspace.step(Step.IMPORTED):
        record = Evidence(kind=EvidenceKind.THEY_KNOW_ME, on=TODAY, facet=Facet.FIELD, source=Source.TOLD)
        workspace.journal.add_evidence(sari, [record])
    assert told(workspace, sari)[0].showed == ()


def test_a_promise_is_told_when_it_is_near_and_when_it_is_answered(workspace: Workspace, sari: str) -> None:
    for days in (3, 15):
        promises.make(workspace, sari, NewPromise(maker=Maker.THEM, text=f"{days}", due=TODAY + timedelta(days=days)))
    assert [(entry.kind, entry.note) for entry in told(workspace, sari)] == [(EntryKind.PROMISE_DUE, "3")]
    number = people.person(workspace, sari).promises[0].id
    promises.answer(workspace, number, CommitmentStatus.BROKEN)
    promises.repair(workspace, number)
    promises.forgive(workspace, number)
    kinds = [entry.kind for entry in told(workspace, sari)]
    assert kinds == [EntryKind.FORGIVEN, EntryKind.REPAIRED, EntryKind.PROMISE_BROKEN]
