"""Undo and redo on real files: whatever the steps were, the tables are as they were."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.contact import Intent, IntentKind
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.evidence import Evidence, EvidenceKind
from netplanner.domain.followups import FollowUp, FollowUpKind
from netplanner.domain.settings import PlanningSettings
from netplanner.interchange.vcard import details, parse_card
from netplanner.services.workspace import Changes, Step, Workspace
from netplanner.storage.contact_store import NewContact, digest
from netplanner.storage.import_flags import ImportFlag
from netplanner.storage.undo_log import LOGGED_TABLES

TODAY = date(2026, 11, 24)
PEOPLE = ("a", "b", "c")


def tables(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every table of record and the derived index, read by a connection of its own."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
            for name in (*LOGGED_TABLES, "person")
        }


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        yield opened


def _card(name: str) -> bytes:
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nUID:uid-{name}\r\nEND:VCARD".encode()


def _add(workspace: Workspace, id: str, name: str) -> None:
    card = _card(name)
    workspace.contacts.add([NewContact(id, card, digest(card), details(parse_card(card)))])


def _act(workspace: Workspace, action: str, id: str, text: str) -> None:
    """One step of the kinds that the program takes; those that do not apply change nothing."""
    known = workspace.contacts.knows(id)
    with workspace.step(Step.IMPORTED):
        match action:
            case "add" if not known:
                _add(workspace, id, f"{id}{text}")
            case "edit" if known:
                card = _card(text)
                workspace.contacts.replace_card(id, card, details(parse_card(card)), taken_in=bool(len(text) % 2))
                workspace.contacts.absorb(id, digest(card))
            case "evidence" if known:
                workspace.journal.add_evidence(id, [Evidence(kind=EvidenceKind.EXCHANGE, on=TODAY, note=text)])
            case "promise" if known:
                promise = Commitment(maker=Maker.ME, text=text, status=CommitmentStatus.KEPT, resolved_on=TODAY)
                workspace.journal.add_commitments(id, [promise])
            case "clear" if known:
                workspace.journal.clear(id)
            case "intent" if known:
                workspace.contacts.set_intent(id, Intent(IntentKind.ACCEPT, len(text) % 5))
            case "flag" if known:
                workspace.import_flags.add(id, [ImportFlag(file=text, line=1, property="N", reason="guessed")])
            case "look":
                workspace.import_flags.clear(id)
            case "plan":
                due = TODAY + timedelta(days=len(text))
                follow_up = FollowUp(id=f"f{id}", contact_id=id if known else None, kind=FollowUpKind.CALL,
                                     text=text, minutes=30, due=due)  # fmt: skip
                workspace.journal.put_follow_up(follow_up)
            case "settings":
                workspace.profile.replace_settings(PlanningSettings(minutes_per_week=60 + len(text)))


ACTIONS = ("add", "edit", "evidence", "promise", "clear", "intent", "flag", "look", "plan", "settings")
NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.tuples(st.sampled_from(ACTIONS), st.sampled_from(PEOPLE), NAMES), max_size=8))
def test_any_steps_undone_leave_all_tables_as_they_were_and_redone_again(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, str]]
) -> None:
    path = tmp_path_factory.mktemp("undo") / "people.db"
    with Workspace(path, create=True, today=lambda: TODAY) as workspace:
        states = [tables(path)]
        names = []
        for step in steps:
            before = tables(path)
            _act(workspace, *step)
            if tables(path) != before:
                states.append(tables(path))
                names.append(step)
        for state in reversed(states[:-1]):
            workspace.undo()
            assert tables(path) == state
        for state in states[1:]:
            workspace.redo()
            assert tables(path) == state
    # By another process, as far as the file can tell: a new connection that shares nothing with the first.
    with Workspace(path, create=False, today=lambda: TODAY) as other:
        for state in reversed(states[:-1]):
            other.undo()
            assert tables(path) == state


def test_a_step_that_raises_leaves_neither_data_nor_log(workspace: Workspace) -> None:
    before = tables(workspace.path)

    def breaks_in_the_middle() -> None:
        with workspace.step(Step.IMPORTED):
            _add(workspace, "a", "Ayu")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        breaks_in_the_middle()
    assert tables(workspace.path) == before
    assert workspace.next_undo() is None


def test_undo_is_refused_when_a_row_is_no_longer_what_the_step_left(workspace: Workspace) -> None:
    with workspace.step(Step.IMPORTED):
        _add(workspace, "a", "Ayu")
    with closing(sqlite3.connect(workspace.path)) as other, other:
        other.execute("UPDATE contact SET notes = 'changed behind the log'")
    before = tables(workspace.path)
    with pytest.raises(NetPlannerError) as refused:
        workspace.undo()
    assert refused.value.trouble is Trouble.UNDO_OUTDATED
    assert tables(workspace.path) == before


def test_a_new_step_after_an_undo_ends_what_could_be_redone(workspace: Workspace) -> None:
    with workspace.step(Step.IMPORTED):
        _add(workspace, "a", "Ayu")
    workspace.undo()
    with workspace.step(Step.IMPORTED):
        _add(workspace, "b", "Budi")
    with pytest.raises(NetPlannerError) as nothing:
        workspace.redo()
    assert nothing.value.trouble is Trouble.NOTHING_TO_REDO


def test_the_last_two_hundred_steps_are_kept(workspace: Workspace) -> None:
    for number in range(205):
        with workspace.step(Step.CHANGED_INTENT):
            workspace.profile.replace_settings(PlanningSettings(minutes_per_week=100 + number))
    undone = 0
    while workspace.next_undo():
        workspace.undo()
        undone += 1
    assert undone == 200


def test_a_change_is_told_with_the_people_it_concerns(workspace: Workspace) -> None:
    told: list[Changes] = []
    workspace.subscribe(told.append)
    with workspace.step(Step.IMPORTED):
        _add(workspace, "a", "Ayu")
    workspace.undo()
    assert [changes.contacts for changes in told] == [frozenset({"a"}), frozenset({"a"})]
    assert set(told[0].tables) == {"contact", "absorbed"}
