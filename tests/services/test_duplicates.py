"""Who is in the file twice: proposed with reasons, merged or told apart, remembered, and taken back exactly."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from netplanner.domain.commitments import Commitment, Maker
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.evidence import Evidence, EvidenceKind
from netplanner.domain.levels import Level
from netplanner.domain.matching import Reason
from netplanner.services import documents, duplicates, imports, trash
from netplanner.services.import_plan import Duplicates
from netplanner.services.progress import Cancelled
from netplanner.services.workspace import Step, Workspace
from netplanner.storage.undo_log import LOGGED_TABLES

TODAY = date(2026, 11, 24)
PHONE = "TEL:0812 3456 7890"


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
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        yield opened


def bring(workspace: Workspace, *cards: bytes) -> list[str]:
    """Their ids, in the order of the cards."""
    there = workspace.contacts.ids()
    file = workspace.path.with_suffix(".vcf")
    file.write_bytes(b"".join(cards))
    imports.import_files(workspace, [file], duplicates=Duplicates.KEEP)
    return workspace.contacts.ids()[len(there) :]


def found(workspace: Workspace) -> list[tuple[str, ...]]:
    return [group.ids for group in duplicates.find(workspace, region="ID")]


def test_a_group_tells_its_people_and_why_they_may_be_one(workspace: Workspace) -> None:
    sari, short, _ = bring(
        workspace,
        card("Sari Wulandari", "TEL:+62 812-3456-7890", "EMAIL:sari@kota.id", "ORG:Kota"),
        card("S. Wulandari", PHONE, "EMAIL:SARI@kota.id", "ORG:kota"),
        card("Budi", "EMAIL:budi@kota.id"),
    )
    (group,) = duplicates.find(workspace, region="ID")
    assert set(group.ids) == {sari, short}
    assert group.reasons == (Reason.SAME_EMAIL, Reason.SAME_PHONE, Reason.NAMES_AGREE, Reason.SAME_ORGANISATION)
    assert 50 <= group.likeness < 100
    assert not group.agrees_alike


def test_nobody_is_proposed_by_name_alone(workspace: Workspace) -> None:
    bring(workspace, card("Budi Santoso", PHONE), card("Budi Santoso", "TEL:0812 9999 0000"))
    assert found(workspace) == []


def test_whoever_is_in_the_trash_is_no_duplicate(workspace: Workspace) -> None:
    first, _ = bring(workspace, card("Budi Santoso", PHONE), card("Budi Santoso", PHONE, "NOTE:x"))
    trash.delete(workspace, [first])
    assert found(workspace) == []


def test_it_would_keep_whom_most_is_recorded_of_then_whose_card_says_most_then_the_first(workspace: Workspace) -> None:
    first, told, recorded, last = bring(
        workspace,
        card("Budi Santoso", PHONE, "UID:1"),
        card("Budi Santoso", PHONE, "UID:2", "TITLE:Editor"),
        card("Budi Santoso", PHONE, "UID:3"),
        card("Budi Santoso", PHONE, "UID:4"),
    )
    with workspace.step(Step.IMPORTED):
        workspace.journal.add_commitments(recorded, [Commitment(maker=Maker.ME)])
    assert found(workspace) == [(recorded, told, first, last)]


def test_those_agree_alike_who_share_name_and_number_and_no_birthday_speaks_against_it(workspace: Workspace) -> None:
    bring(
        workspace,
        card("Budi Santoso", PHONE, "BDAY:1980-01-02"),
        card("budi  santoso", PHONE),
        card("Ayu Lestari", "EMAIL:ayu@kota.id", "BDAY:1980-01-02"),
        card("Ayu Lestari", "EMAIL:ayu@kota.id", "BDAY:2005-01-02"),
        card("Dewi Sri", "EMAIL:dewi@kota.id", "TEL:0812 1111 2222"),
        card("Dewi Sri", "EMAIL:dewi@kota.id", "TEL:0812 3333 4444"),
        card("Dewi Sri", "TEL:0812 3333 4444"),
    )
    alike = {group.people[0].said.name: group.agrees_alike for group in duplicates.find(workspace, region="ID")}
    assert alike["Ayu Lestari"] is False, "two of one name and mail, born in two years"
    assert alike["Dewi Sri"] is False, "two of them share nothing but a third"
    assert [name for name, is_alike in alike.items() if is_alike] in (["Budi Santoso"], ["budi santoso"])
    assert next(iter(alike)).casefold() == "budi santoso", "those who agree alike come first"


def test_the_outlook_is_what_the_merge_then_leaves(workspace: Workspace) -> None:
    kept, other = bring(
        workspace,
        card("Sari Wulandari", PHONE, "ORG:Kota"),
        card("S. Wulandari", "TEL:+62 812-3456-7890", "EMAIL:sari@kota.id", "ORG:Kota"),
    )
    with workspace.step(Step.IMPORTED):
        workspace.journal.add_evidence(other, [Evidence(kind=EvidenceKind.EXCHANGE, on=TODAY)])
    (group,) = duplicates.find(workspace, region="ID")
    before = tables(workspace.path)
    outlook = duplicates.outlook(workspace, group, kept, [other], region="ID")
    assert tables(workspace.path) == before
    assert outlook.level is Level.CONNECTING_TO
    by_field = {one.field: one for one in outlook.fields}
    assert set(by_field) == {"name", "nickname", "phones", "emails", "organisation"}
    assert by_field["nickname"].merged == ("S. Wulandari",), "what nobody is called yet, but one card will say"
    assert not by_field["phones"].adds, "one number, however it is written"
    assert by_field["emails"].adds
    assert by_field["emails"].merged == ("sari@kota.id",)
    assert sorted(by_field["name"].values) == [("S. Wulandari",), ("Sari Wulandari",)]
    duplicates.merge(workspace, kept, [other], region="ID")
    left = duplicates.chosen(workspace, [kept]).people[0]
    assert left.level is outlook.level
    assert tuple(way.value for way in left.said.emails) == by_field["emails"].merged


def test_who_is_left_out_of_a_merge_is_not_proposed_again_and_one_undo_takes_both_back(workspace: Workspace) -> None:
    one, two, three = bring(
        workspace, *(card("Budi Santoso", PHONE, f"UID:{number}", f"NOTE:{number}") for number in range(3))
    )
    before = tables(workspace.path)
    duplicates.merge(workspace, one, [two], apart_ids=[three], region="ID")
    assert sorted(workspace.contacts.ids()) == sorted([one, three])
    assert found(workspace) == []
    assert workspace.undo() == "merged-people"
    assert tables(workspace.path) == before
    assert set(found(workspace)[0]) == {one, two, three}
    workspace.redo()
    assert found(workspace) == []


def test_whoever_is_told_apart_is_not_proposed_again_until_it_is_taken_back(workspace: Workspace) -> None:
    ids = bring(workspace, card("Budi Santoso", PHONE), card("Budi Santoso", PHONE, "NOTE:his son"))
    before = tables(workspace.path)
    duplicates.tell_apart(workspace, ids)
    assert found(workspace) == []
    assert duplicates.among(workspace, ids, region="ID") == []
    assert workspace.undo() == "told-apart"
    assert tables(workspace.path) == before
    assert len(found(workspace)) == 1


def test_two_told_apart_are_in_no_group_whatever_chain_leads_from_one_to_the_other(workspace: Workspace) -> None:
    one, two, between = bring(
        workspace,
        card("Budi Santoso", PHONE),
        card("Budi Santoso", "EMAIL:budi@kota.id"),
        card("Budi Santoso", PHONE, "EMAIL:budi@kota.id"),
    )
    duplicates.tell_apart(workspace, [one, two])
    (group,) = found(workspace)
    assert between in group
    assert len(group) == 2


def test_told_apart_from_one_leaves_the_other_to_be_proposed(workspace: Workspace) -> None:
    """Between two who are as likely, nobody is proposed; once one of them is out of the question, the other is."""
    short, sari, sri = bring(
        workspace, card("S. Wulandari", PHONE), card("Sari Wulandari", PHONE), card("Sri Wulandari", PHONE)
    )
    assert found(workspace) == []
    duplicates.tell_apart(workspace, [short, sri])
    assert [set(group) for group in found(workspace)] == [{short, sari}]


@pytest.mark.parametrize("is_known_of_both", [False, True])
def test_a_merge_takes_along_from_whom_somebody_is_told_apart(workspace: Workspace, is_known_of_both: bool) -> None:
    one, two, son = bring(workspace, *(card("Budi Santoso", PHONE, f"NOTE:{number}") for number in range(3)))
    duplicates.tell_apart(workspace, [two, son])
    if is_known_of_both:
        duplicates.tell_apart(workspace, [son, one])
    duplicates.tell_apart(workspace, [one, two])
    before = tables(workspace.path)
    duplicates.merge(workspace, one, [two], region="ID")
    assert workspace.told_apart.pairs() == {(min(one, son), max(one, son))}
    assert len(tables(workspace.path)["told_apart"]) == 1, "the same is remembered once"
    assert found(workspace) == []
    workspace.undo()
    assert tables(workspace.path) == before


def test_all_that_agree_alike_are_merged_in_one_step(workspace: Workspace) -> None:
    bring(
        workspace,
        *(card(f"Person {name}", f"EMAIL:{name}@kota.id", f"NOTE:{at}") for name in "abcd" for at in range(2)),
    )
    before = tables(workspace.path)
    groups = duplicates.find(workspace)
    assert [group.agrees_alike for group in groups] == [True] * 4
    duplicates.merge_alike(workspace, groups)
    assert workspace.contacts.count() == 4
    workspace.undo()
    assert tables(workspace.path) == before


class _StopAfter:
    def __init__(self, reports: int) -> None:
        self._left = reports

    def report(self, done: int, total: int) -> None:
        self._left -= 1
        if self._left <= 0:
            raise Cancelled


def test_what_is_cancelled_leaves_nothing(workspace: Workspace) -> None:
    bring(workspace, *(card(f"Person {name}", f"EMAIL:{name}@x.id", f"NOTE:{at}") for name in "abc" for at in (1, 2)))
    before = tables(workspace.path)
    groups = duplicates.find(workspace)
    with pytest.raises(Cancelled):
        duplicates.merge_alike(workspace, groups, progress=_StopAfter(2))
    assert tables(workspace.path) == before
    with pytest.raises(Cancelled):
        duplicates.find(workspace, progress=_StopAfter(1))


def test_people_can_be_chosen_whom_no_card_brings_together(workspace: Workspace) -> None:
    nick, full = bring(workspace, card("Wulan"), card("Ratna Kusuma", "EMAIL:ratna@kota.id"))
    group = duplicates.chosen(workspace, [nick, full])
    assert (group.reasons, group.likeness, group.agrees_alike) == ((), 0, False)
    assert group.ids == (full, nick)
    trash.delete(workspace, [nick])
    with pytest.raises(NetPlannerError) as caught:
        duplicates.chosen(workspace, [nick, full])
    assert caught.value.trouble is Trouble.NO_SUCH_PERSON


def test_what_is_told_apart_goes_along_in_a_document(workspace: Workspace, tmp_path: Path) -> None:
    ids = bring(workspace, card("Budi Santoso", PHONE), card("Budi Santoso", PHONE, "NOTE:his son"))
    duplicates.tell_apart(workspace, ids)
    document = documents.document_of(workspace)
    first, second = sorted(ids)
    assert document["told_apart"] == [{"contact": first, "other": second}]
    assert "told_apart" not in documents.document_of(workspace, [first])
    with Workspace(tmp_path / "other.db", create=True, today=lambda: TODAY) as other:
        for _ in range(2):
            documents.import_document(other, document)
            assert documents.document_of(other) == document
        assert found(other) == []
        with pytest.raises(NetPlannerError) as caught:
            documents.import_document(other, {"told_apart": [{"contact": first, "other": "nobody"}]})
        assert caught.value.details["where"] == "told_apart[0].other"
