"""Conversations, promises, moves and the trash: what each verb writes, and that undo takes exactly that back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from netplanner.domain.commitments import CommitmentStatus, Maker
from netplanner.domain.contact import Intent, IntentKind
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.evidence import Facet, Sphere
from netplanner.domain.followups import FollowUpKind, FollowUpStatus, Origin
from netplanner.domain.levels import Level
from netplanner.domain.settings import Loan, PlanningSettings
from netplanner.services import (
    connections,
    conversations,
    exports,
    imports,
    moves,
    people,
    planning,
    planning_settings,
    promises,
    several,
    trash,
)
from netplanner.services.conversations import Conversation, NewPromise
from netplanner.services.moves import MoveKind
from netplanner.services.views import LineKind
from netplanner.services.workspace import Workspace
from netplanner.storage.undo_log import LOGGED_TABLES

TODAY = date(2026, 11, 24)
BOTH = frozenset({Facet.FIELD, Facet.STRENGTH})
CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:1\r\nFN:Sari Wulandari\r\nBDAY:1990-11-27\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:2\r\nFN:Slamet\r\nEND:VCARD\r\n"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    cards = tmp_path / "cards.vcf"
    cards.write_text(CARDS)
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        imports.import_files(opened, [cards])
        yield opened


def id_of(workspace: Workspace, name: str) -> str:
    return people.find_one(workspace, name)


def tables(workspace: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    """Every table of record, and the index derived from it."""
    database = workspace._database
    return {name: database.rows(f"SELECT * FROM {name} ORDER BY 1") for name in (*LOGGED_TABLES, "person")}


def refused(deed: Callable[[], object]) -> Trouble:
    with pytest.raises(NetPlannerError) as error:
        deed()
    return error.value.trouble


def knowing(**more: Any) -> Conversation:
    return replace(Conversation(on=TODAY, learnt=BOTH, showed=BOTH), **more)


def test_one_panel_of_ticks_takes_somebody_from_known_of_to_known_both_ways(workspace: Workspace) -> None:
    sari = id_of(workspace, "Sari")
    before = tables(workspace)
    conversations.record(workspace, [sari], knowing(text="maps\nand more"))
    view = people.person(workspace, sari)
    assert view.standing.level is Level.KNOWN_BOTH_WAYS
    assert view.records[0].evidence.note == "maps and more"
    workspace.undo()
    assert tables(workspace) == before


def test_a_conversation_with_several_is_one_step(workspace: Workspace) -> None:
    ids = [id_of(workspace, "Sari"), id_of(workspace, "Slamet")]
    before = tables(workspace)
    conversations.record(workspace, ids, knowing())
    assert [people.person(workspace, id).standing.level for id in ids] == [2, 2]
    workspace.undo()
    assert tables(workspace) == before


def test_what_would_follow_is_told_before_it_is_recorded(workspace: Workspace) -> None:
    sari = id_of(workspace, "Sari")
    said = knowing(fits=1, kept_unwritten=frozenset({Maker.THEM}))
    told = conversations.standing_after(workspace, sari, said)
    assert people.person(workspace, sari).standing.level is Level.KNOWN_OF
    conversations.record(workspace, [sari], said)
    assert people.person(workspace, sari).standing == told
    assert told.level is Level.COMMITTED


def test_everything_at_once_leads_to_connecting_with(workspace: Workspace) -> None:
    sari = id_of(workspace, "Sari")
    every = frozenset(Facet)
    said = Conversation(
        on=TODAY, learnt=every, showed=every, fits=1, plan="an atlas", plan_acted=True, together=Sphere.PROFESSIONAL
    )
    conversations.record(workspace, [sari], said)
    assert people.person(workspace, sari).standing.level is Level.CONNECTING_WITH


def test_a_conversation_still_to_come_is_not_recorded(workspace: Workspace) -> None:
    sari = id_of(workspace, "Sari")
    tomorrow = Conversation(on=TODAY + timedelta(days=1))
    assert refused(lambda: conversations.record(workspace, [sari], tomorrow)) is Trouble.DATE_IN_FUTURE


def test_an_intent_to_grow_becomes_one_to_keep_on_arrival_in_the_same_step(workspace: Workspace) -> None:
    sari = id_of(workspace, "Sari")
    connections.set_intent(workspace, sari, Intent(IntentKind.GROW, 2))
    before = tables(workspace)
    conversations.record(workspace, [sari], knowing())
    assert people.person(workspace, sari).contact.intent == Intent(IntentKind.KEEP, 2)
    workspace.undo()
    assert tables(workspace) == before


def test_my_promise_is_a_follow_up_that_the_meter_counts(workspace: Workspace) -> None:
    sari = id_of(workspace, "Sari")
    due = TODAY + timedelta(days=3)
    before = planning.meter(workspace).others.weeks[0].due_minutes
    promises.make(workspace, sari, NewPromise(maker=Maker.ME, text="boundary files", due=due, size=2))
    promises.make(workspace, sari, NewPromise(maker=Maker.THEM, text="field notes"))
    view = people.person(workspace, sari)
    assert [(f.kind, f.origin, f.text, f.due) for f in view.follow_ups] == [
        (FollowUpKind.PROMISE, Origin.PROMISE, "boundary files", due)
    ]
    assert planning.meter(workspace).others.weeks[0].due_minutes > before
    assert promises.promise_of(view.follow_ups[0], view.promises) == view.promises[0]


@pytest.mark.parametrize(
    ("status", "closed"),
    [
        (CommitmentStatus.KEPT, FollowUpStatus.DONE),
        (CommitmentStatus.BROKEN, FollowUpStatus.DROPPED),
        (CommitmentStatus.RELEASED, FollowUpStatus.DROPPED),
    ],
)
def test_answering_a_promise_closes_its_follow_up(
    workspace: Workspace, status: CommitmentStatus, closed: FollowUpStatus
) -> None:
    sari = id_of(workspace, "Sari")
    promises.make(workspace, sari, NewPromise(maker=Maker.ME, text="files"))
    before = tables(workspace)
    promises.answer(workspace, people.person(workspace, sari).promises[0].id, status)
    view = people.person(workspace, sari)
    assert view.promises[0].commitment.status is status
    assert view.promises[0].commitment.resolved_on == TODAY
    assert [f.status for f in workspace.journal.follow_ups(sari)] == [closed]
    assert view.follow_ups == ()
    workspace.undo()
    assert tables(workspace) == before


def test_a_promise_is_answered_once(workspace: Workspace) -> None:
    sari = id_of(workspace, "Sari")
    promises.make(workspace, sari, NewPromise(maker=Maker.THEM))
    number = people.person(workspace, sari).promises[0].id
    promises.answer(workspace, number, CommitmentStatus.KEPT)
    again = [
        lambda: promises.answer(workspace, number, CommitmentStatus.BROKEN),
        lambda: promises.postpone(workspace, number, None),
    ]
    assert [refused(deed) for deed in again] == [Trouble.PROMISE_ANSWERED] * 2
    assert refused(lambda: promises.forgive(workspace, number)) is Trouble.PROMISE_NOT_BROKEN
    assert refused(lambda: promises.answer(workspace, 999, CommitmentStatus.KEPT)) is Trouble.NO_SUCH_PROMISE


def test_a_later_day_moves_the_promise_and_its_follow_up(workspace: Workspace) -> None:
    sari = id_of(workspace, "Sari")
    promises.make(workspace, sari, NewPromise(maker=Maker.ME, text="files", due=TODAY))
    later = TODAY + timedelta(days=20)
    promises.postpone(workspace, people.person(workspace, sari).promises[0].id, later)
    view = people.person(workspace, sari)
    assert (view.promises[0].commitment.due, view.follow_ups[0].due) == (later, later)


def test_a_breach_is_settled_by_repairing_and_forgiving(workspace: Workspace) -> None:
    sari = id_of(workspace, "Sari")
    conversations.record(workspace, [sari], knowing(fits=1, kept_unwritten=frozenset({Maker.THEM})))
    promises.make(workspace, sari, NewPromise(maker=Maker.ME, text="files"))
    number = people.person(workspace, sari).promises[-1].id
    promises.answer(workspace, number, CommitmentStatus.BROKEN, notice=True)
    view = people.person(workspace, sari)
    assert (view.standing.level, view.standing.missing) == (Level.KNOWN_BOTH_WAYS, ("clear",))
    assert view.mine.alert == 1
    promises.repair(workspace, number)
    promises.forgive(workspace, number)
    view = people.person(workspace, sari)
    assert view.standing.level is Level.COMMITTED
    assert view.mine.alert == 0


def test_a_promise_past_its_day_is_asked_about_and_weighs_nothing(workspace: Workspace) -> None:
    sari = id_of(workspace, "Sari")
    promises.make(workspace, sari, NewPromise(maker=Maker.THEM, text="notes", due=TODAY - timedelta(days=400)))
    view = people.person(workspace, sari)
    assert view.theirs.alert == 0
    assert view.theirs.trust == pytest.approx(2 / 3)
    (card,) = people.cards(workspace, [sari])
    assert card.line is not None
    assert card.line.kind is LineKind.WAS_IT_KEPT


def test_a_higher_column_asks_for_everything_up_to_it(workspace: Workspace) -> None:
    sari = id_of(workspace, "Sari")
    (move,) = moves.plan_moves(workspace, [sari], Level.COMMITTED)
    assert move.kind is MoveKind.ASK
    assert move.missing == (
        "ever", "them.FIELD", "them.STRENGTH|EXPERTISE", "me.FIELD", "me.STRENGTH|EXPERTISE", "fit",
        "kept.ME|kept.THEM|plan",
    )  # fmt: skip


def test_a_lower_column_marks_enough_and_the_card_stays(workspace: Workspace) -> None:
    ids = [id_of(workspace, "Sari"), id_of(workspace, "Slamet")]
    conversations.record(workspace, ids, knowing())
    before = tables(workspace)
    assert [move.kind for move in moves.plan_moves(workspace, ids, Level.KNOWN_OF)] == [MoveKind.ENOUGH] * 2
    several.want(workspace, ids, IntentKind.ACCEPT)
    assert [(card.level, card.line and card.line.kind) for card in people.cards(workspace, ids)] == [
        (2, LineKind.ENOUGH)
    ] * 2
    workspace.undo()
    assert tables(workspace) == before


def test_a_move_up_waits_for_a_repair(workspace: Workspace) -> None:
    sari = id_of(workspace, "Sari")
    conversations.record(workspace, [sari], knowing())
    promises.make(workspace, sari, NewPromise(maker=Maker.ME, text="the late review"))
    promises.answer(workspace, people.person(workspace, sari).promises[0].id, CommitmentStatus.BROKEN)
    (move,) = moves.plan_moves(workspace, [sari], Level.COMMITTED)
    assert move.kind is MoveKind.REFUSED
    assert move.breach is not None
    assert move.breach.commitment.text == "the late review"
    (stay,) = moves.plan_moves(workspace, [sari], Level.KNOWN_BOTH_WAYS)
    assert stay.kind is MoveKind.STAY


def test_a_record_can_be_taken_back(workspace: Workspace) -> None:
    sari = id_of(workspace, "Sari")
    conversations.record(workspace, [sari], knowing())
    records = people.person(workspace, sari).records
    connections.take_back(workspace, records[1].id)
    assert [one.id for one in people.person(workspace, sari).records] == [one.id for one in (records[0], *records[2:])]
    assert refused(lambda: connections.take_back(workspace, 12345)) is Trouble.NO_SUCH_RECORD


def test_whoever_is_in_the_trash_is_nowhere_else(workspace: Workspace, tmp_path: Path) -> None:
    sari = id_of(workspace, "Sari")
    connections.set_intent(workspace, sari, Intent(IntentKind.GROW, 2))
    conversations.record(workspace, [sari], knowing())
    promises.make(workspace, sari, NewPromise(maker=Maker.ME, text="files", due=TODAY))
    before = tables(workspace)
    assert trash.delete(workspace, [sari]) == 1
    assert [card.name for card in people.cards(workspace)] == ["Slamet"]
    assert people.cards(workspace, [sari]) == []
    assert planning.open_follow_ups(workspace) == []
    assert planning.meter(workspace).others.weeks[0].due_minutes == 0
    assert refused(lambda: people.person(workspace, sari)) is Trouble.NO_SUCH_PERSON
    assert refused(lambda: people.find_one(workspace, "Sari")) is Trouble.NO_SUCH_PERSON
    assert refused(lambda: trash.delete(workspace, [sari])) is Trouble.NO_SUCH_PERSON
    for name in ("all.csv", "all.vcf", "all.json"):
        assert exports.export(workspace, tmp_path / name).people == 1
        assert "Sari" not in (tmp_path / name).read_text()
    assert [(one.name, one.days_left) for one in trash.contents(workspace)] == [("Sari Wulandari", 30)]
    workspace.undo()
    assert tables(workspace) == before


def test_whoever_is_brought_back_is_as_they_were(workspace: Workspace) -> None:
    sari = id_of(workspace, "Sari")
    conversations.record(workspace, [sari], knowing())
    before, card = tables(workspace), people.cards(workspace, [sari])
    trash.delete(workspace, [sari])
    trash.restore(workspace, [sari])
    assert (tables(workspace), people.cards(workspace, [sari])) == (before, card)


def test_the_same_uid_brings_somebody_back_and_the_same_bytes_do_not(workspace: Workspace, tmp_path: Path) -> None:
    sari = id_of(workspace, "Sari")
    trash.delete(workspace, [sari])
    imports.import_files(workspace, [tmp_path / "cards.vcf"])
    assert len(people.cards(workspace)) == 1
    newer = tmp_path / "newer.vcf"
    newer.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:1\r\nFN:Sari W.\r\nEND:VCARD\r\n")
    report = imports.import_files(workspace, [newer])
    assert (report.total("added"), report.total("updated")) == (0, 1)
    assert [card.name for card in people.cards(workspace, [sari])] == ["Sari W."]


def test_after_thirty_days_they_are_gone_with_every_trace(tmp_path: Path) -> None:
    day = [TODAY]
    path = tmp_path / "people.db"
    cards = tmp_path / "cards.vcf"
    cards.write_text(CARDS)
    with Workspace(path, create=True, today=lambda: day[0]) as workspace:
        imports.import_files(workspace, [cards])
        trash.delete(workspace, [people.find_one(workspace, "Sari")])
        day[0] = TODAY + timedelta(days=29)
        trash.empty_old(workspace)
        assert len(trash.contents(workspace)) == 1
        day[0] = TODAY + timedelta(days=30)
        trash.empty_old(workspace)
        assert trash.contents(workspace) == []
        assert workspace.next_undo() is None
        assert workspace.problems() == []
        assert [name for (name,) in workspace._database.rows("SELECT name FROM person")] == ["Slamet"]
    assert b"Sari" not in path.read_bytes()
    assert b"Slamet" in path.read_bytes()


def test_who_is_not_in_the_trash_cannot_be_deleted_for_good(workspace: Workspace) -> None:
    sari, slamet = id_of(workspace, "Sari"), id_of(workspace, "Slamet")
    trash.delete(workspace, [sari])
    trash.delete_for_good(workspace, [sari, slamet])
    assert trash.contents(workspace) == []
    assert [card.name for card in people.cards(workspace)] == ["Slamet"]


def test_a_birthday_within_a_week_is_the_line_of_a_card_and_enough_stays_quiet(workspace: Workspace) -> None:
    sari = id_of(workspace, "Sari")
    (card,) = people.cards(workspace, [sari])
    assert card.birthday == date(2026, 11, 27)
    assert card.line is not None
    assert (card.line.kind, card.line.days) == (LineKind.BIRTHDAY, 3)
    several.want(workspace, [sari], IntentKind.ACCEPT)
    (card,) = people.cards(workspace, [sari])
    assert card.line is not None
    assert card.line.kind is LineKind.ENOUGH
    assert card.birthday == date(2026, 11, 27)


def test_settings_are_one_step_and_stay_within_bounds(workspace: Workspace) -> None:
    before = tables(workspace)
    monday = date(2026, 12, 28)
    loans = (Loan(week=monday, minutes=30, payback=date(2027, 1, 4), follow_up_id="a"),)
    changed = PlanningSettings(minutes_per_week=120, weeks={monday: 0}, region="ID", loans=loans)
    planning_settings.change(workspace, changed)
    assert planning_settings.current(workspace).loans == loans
    assert planning_settings.current(workspace).weeks == {monday: 0}
    assert planning_settings.current(workspace).region == "ID"
    workspace.undo()
    assert tables(workspace) == before
    for wrong in (
        PlanningSettings(minutes_per_week=-1),
        PlanningSettings(self_share=0.95),
        PlanningSettings(cadences={1: -1}),
        PlanningSettings(default_minutes={FollowUpKind.CALL: 0}),
        PlanningSettings(weeks={monday: 10_081}),
    ):
        assert refused(partial(planning_settings.change, workspace, wrong)) is Trouble.INVALID_SETTING


def test_settings_that_change_nothing_are_no_step(workspace: Workspace) -> None:
    name = workspace.next_undo()
    planning_settings.change(workspace, planning_settings.current(workspace))
    assert workspace.next_undo() == name
