"""Making one person of two: nothing is lost, and one undo brings both back exactly."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from netplanner.domain.commitments import Commitment, Maker
from netplanner.domain.contact import Intent, IntentKind, Vouch, VouchStrength
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.evidence import Evidence, EvidenceKind
from netplanner.domain.followups import FollowUp, FollowUpKind
from netplanner.services import imports, merging, people
from netplanner.services.workspace import Step, Workspace
from netplanner.storage.undo_log import LOGGED_TABLES

TODAY = date(2026, 11, 24)
EXCHANGE = Evidence(kind=EvidenceKind.EXCHANGE, on=date(2026, 11, 1), note="the route")


def card(name: str, *lines: str) -> bytes:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD", ""]).encode()


def tables(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
            for name in (*LOGGED_TABLES, "person")
        }


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Sari, known twice, and Budi who vouches for both of her."""
    file = tmp_path / "a.vcf"
    file.write_bytes(
        card("Sari Wulandari", "UID:1", "TEL:0812 3456 7890", "NOTE:maps", "CATEGORIES:kampus")
        + card("S. Wulandari", "UID:2", "TEL:+62 812-3456-7890", "EMAIL:sari@kota.id", "CATEGORIES:Kampus,peta")
        + card("Budi", "UID:3", "EMAIL:budi@kota.id")
    )
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        imports.import_files(opened, [file])
        kept, other, budi = opened.contacts.ids()
        journal, contacts = opened.journal, opened.contacts
        with opened.step(Step.IMPORTED):
            journal.add_evidence(kept, [EXCHANGE])
            journal.add_evidence(other, [EXCHANGE, Evidence(kind=EvidenceKind.FIT, on=TODAY, value=1)])
            same = Commitment(maker=Maker.ME, text="send the map", due=TODAY)
            journal.add_commitments(kept, [same, Commitment(maker=Maker.THEM)])
            journal.add_commitments(other, [same, Commitment(maker=Maker.THEM)])
            journal.put_follow_up(FollowUp(id="f", contact_id=other, kind=FollowUpKind.CALL, text="", minutes=30))
            journal.add_vouches(budi, [Vouch(kept, VouchStrength.WEAK), Vouch(other, VouchStrength.STRONG)])
            journal.add_vouches(kept, [Vouch(other, VouchStrength.WEAK), Vouch(budi, VouchStrength.WEAK)])
            journal.add_vouches(other, [Vouch(budi, VouchStrength.STRONG)])
            journal.add_asks(kept, [TODAY])
            journal.add_asks(other, [TODAY, date(2026, 11, 2)])
            contacts.set_planner_fields(
                kept,
                intent=Intent(IntentKind.GROW, 3),
                notes="met at the fair",
                does_not_introduce=False,
                blocked=False,
            )
            contacts.set_planner_fields(
                other, intent=Intent(IntentKind.ACCEPT, 1), notes="likes trams", does_not_introduce=True, blocked=False
            )
        yield opened


def merged(workspace: Workspace) -> tuple[str, str]:
    kept, other, budi = workspace.contacts.ids()
    merging.merge(workspace, kept, [other], region="ID")
    return kept, budi


def test_every_value_of_both_cards_is_on_the_one_that_is_kept(workspace: Workspace) -> None:
    kept, _ = merged(workspace)
    said = people.person(workspace, kept).contact.details
    assert (said.name, said.nickname, said.note, said.uid) == ("Sari Wulandari", "S. Wulandari", "maps", "1")
    assert [way.value for way in said.phones] == ["0812 3456 7890"], "one number, however it is written"
    assert [way.value for way in said.emails] == ["sari@kota.id"]
    assert said.tags == ("kampus", "peta")


def test_records_are_joined_and_what_was_recorded_of_both_is_there_once(workspace: Workspace) -> None:
    kept, _ = merged(workspace)
    assert workspace.journal.evidence()[kept] == [EXCHANGE, Evidence(kind=EvidenceKind.FIT, on=TODAY, value=1)]
    texts = [promise.text for promise in workspace.journal.commitments()[kept]]
    assert sorted(texts) == ["", "", "send the map"], "two promises without words may well be two"
    assert [follow_up.contact_id for follow_up in workspace.journal.follow_ups()] == [kept]
    assert sorted(workspace.journal.asks()[kept]) == [date(2026, 11, 2), TODAY]


def test_a_vouch_of_one_for_the_other_goes_and_the_others_stand_once(workspace: Workspace) -> None:
    kept, budi = merged(workspace)
    assert workspace.journal.vouches() == {
        kept: [Vouch(budi, VouchStrength.WEAK)],
        budi: [Vouch(kept, VouchStrength.STRONG)],
    }


def test_the_quieter_intent_wins_and_notes_and_limits_of_both_stay(workspace: Workspace) -> None:
    kept, _ = merged(workspace)
    contact = people.person(workspace, kept).contact
    assert contact.intent == Intent(IntentKind.ACCEPT, 1)
    assert contact.notes == "met at the fair\n\nlikes trams"
    assert contact.does_not_introduce


def test_the_other_is_gone_and_not_in_the_trash(workspace: Workspace) -> None:
    _, other, _ = workspace.contacts.ids()
    merged(workspace)
    assert not workspace.contacts.knows(other)
    assert workspace.contacts.in_trash() == []
    assert workspace.problems() == []


def test_one_undo_brings_both_back_exactly_and_redo_joins_them_again(workspace: Workspace) -> None:
    before = tables(workspace.path)
    merged(workspace)
    after = tables(workspace.path)
    assert after != before
    assert workspace.undo() == Step.MERGED_PEOPLE
    assert tables(workspace.path) == before
    workspace.redo()
    assert tables(workspace.path) == after


def test_both_files_again_add_nobody(workspace: Workspace, tmp_path: Path) -> None:
    merged(workspace)
    assert imports.import_files(workspace, [tmp_path / "a.vcf"]).total("skipped") == 3


def test_an_update_of_the_card_that_was_merged_takes_nothing_of_the_kept_one(
    workspace: Workspace, tmp_path: Path
) -> None:
    kept, _ = merged(workspace)
    newer = tmp_path / "b.vcf"
    newer.write_bytes(card("S. Wulandari", "UID:2", "TEL:+62 812-3456-7890", "EMAIL:wulan@kota.id", "TITLE:Lead"))
    report = imports.import_files(workspace, [newer])
    assert (report.total("updated"), report.total("flagged")) == (1, 0)
    said = people.person(workspace, kept).contact.details
    assert [way.value for way in said.emails] == ["wulan@kota.id"]
    assert (said.name, said.note, said.title) == ("Sari Wulandari", "maps", "Lead")
    assert [way.value for way in said.phones] == ["0812 3456 7890"]


def test_deleting_the_kept_one_for_good_leaves_no_card_of_the_other(workspace: Workspace) -> None:
    kept, _ = merged(workspace)
    workspace.purge([kept])
    with closing(sqlite3.connect(workspace.path)) as connection:
        cards = [bytes(data) for (data,) in connection.execute("SELECT data FROM card_version")]
    assert len(cards) == 1
    assert b"Budi" in cards[0]


def test_deleting_somebody_else_for_good_leaves_what_the_next_update_is_held_against(
    workspace: Workspace, tmp_path: Path
) -> None:
    kept, budi = merged(workspace)
    workspace.purge([budi])
    assert workspace.problems() == []
    last = workspace.history.last_taken_in(kept, "2")
    assert last is not None
    assert b"EMAIL:sari@kota.id" in last.data


def test_whoever_is_not_there_is_not_merged(workspace: Workspace) -> None:
    kept, *_ = workspace.contacts.ids()
    before = tables(workspace.path)
    with pytest.raises(NetPlannerError) as refused:
        merging.merge(workspace, kept, ["nobody"])
    assert refused.value.trouble is Trouble.NO_SUCH_PERSON
    merging.merge(workspace, kept, [kept])
    assert tables(workspace.path) == before
