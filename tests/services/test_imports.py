"""Bringing people in, once each, with a report that adds up."""

import gc
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.services import connections, imports, people
from netplanner.services.collecting import seldom_collecting
from netplanner.services.imports import Duplicates
from netplanner.services.progress import Cancelled
from netplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        yield opened


def card(name: str, uid: str = "", phone: str = "+62 812 1111") -> bytes:
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", f"TEL:{phone}", *([f"UID:{uid}"] if uid else []), "END:VCARD"]
    return "\r\n".join(lines).encode()


def write(path: Path, *cards: bytes) -> Path:
    path.write_bytes(b"".join(one + b"\r\n" for one in cards))
    return path


def test_the_same_file_again_adds_nobody(workspace: Workspace, tmp_path: Path) -> None:
    file = write(tmp_path / "a.vcf", card("Ayu"), card("Budi"))
    assert imports.import_files(workspace, [file]).total("added") == 2
    again = imports.import_files(workspace, [file])
    assert (again.total("added"), again.total("skipped")) == (0, 2)
    assert workspace.contacts.count() == 2


def test_keep_makes_every_card_a_new_person(workspace: Workspace, tmp_path: Path) -> None:
    file = write(tmp_path / "a.vcf", card("Ayu", uid="1"), card("Ayu", uid="1"))
    assert imports.import_files(workspace, [file], duplicates=Duplicates.KEEP).total("added") == 2


def test_the_same_uid_with_other_bytes_updates(workspace: Workspace, tmp_path: Path) -> None:
    imports.import_files(workspace, [write(tmp_path / "a.vcf", card("Ayu", uid="1"))])
    report = imports.import_files(workspace, [write(tmp_path / "b.vcf", card("Ayu Lestari", uid="1"))])
    assert (report.total("added"), report.total("updated")) == (0, 1)
    assert [found.name for found in people.cards(workspace)] == ["Ayu Lestari"]


def test_two_cards_of_one_uid_do_not_take_turns(workspace: Workspace, tmp_path: Path) -> None:
    file = write(tmp_path / "a.vcf", card("Ayu", uid="1"), card("Ayu L.", uid="1"))
    imports.import_files(workspace, [file])
    again = imports.import_files(workspace, [file])
    assert (again.total("updated"), again.total("skipped")) == (0, 2)
    assert [found.name for found in people.cards(workspace)] == ["Ayu L."]


def test_skip_leaves_the_known_one_as_it_is(workspace: Workspace, tmp_path: Path) -> None:
    imports.import_files(workspace, [write(tmp_path / "a.vcf", card("Ayu", uid="1"))])
    other = write(tmp_path / "b.vcf", card("Ayu Lestari", uid="1"))
    assert imports.import_files(workspace, [other], duplicates=Duplicates.SKIP).total("skipped") == 1
    assert [found.name for found in people.cards(workspace)] == ["Ayu"]


def test_what_the_user_edited_stays_and_is_pointed_out(workspace: Workspace, tmp_path: Path) -> None:
    from netplanner.interchange.vcard import details, parse_card
    from netplanner.services.workspace import Step

    imports.import_files(workspace, [write(tmp_path / "a.vcf", card("Ayu", uid="1"))])
    (id,) = workspace.contacts.ids()
    edited = card("Ayu (Denpasar)", uid="1")
    with workspace.step(Step.IMPORTED):
        workspace.contacts.replace_card(id, edited, details(parse_card(edited)), taken_in=False)
    report = imports.import_files(workspace, [write(tmp_path / "b.vcf", card("Ayu Lestari", uid="1"))])
    assert [flag.reason for flag in report.flagged] == [imports.EDITED_HERE]
    assert [found.name for found in people.cards(workspace)] == ["Ayu (Denpasar)"]
    assert people.person(workspace, id).flags


def test_an_import_is_one_step_to_undo(workspace: Workspace, tmp_path: Path) -> None:
    files = [write(tmp_path / "a.vcf", card("Ayu")), write(tmp_path / "b.vcf", card("Budi"))]
    imports.import_files(workspace, files)
    workspace.undo()
    assert workspace.contacts.count() == 0
    assert imports.import_files(workspace, files).total("added") == 2


def test_a_bad_card_costs_the_good_ones_nothing(workspace: Workspace, tmp_path: Path) -> None:
    file = write(tmp_path / "a.vcf", card("Ayu"), b"BEGIN:VCARD\r\nEND:VCARD", card("Budi", phone="+62 813"))
    report = imports.import_files(workspace, [file])
    counts = report.files[0]
    assert (counts.cards, counts.added, counts.rejected) == (3, 2, 1)
    assert report.rejected[0].line == 6
    assert list(imports.rejected_cards(report)) == [b"BEGIN:VCARD\r\nEND:VCARD"]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("empty.vcf", b"", Trouble.FILE_EMPTY),
        ("letter.txt", b"Dear Wulan, nothing here.", Trouble.FILE_WITHOUT_CARDS),
        ("zeros.vcf", bytes(1_000_000), Trouble.FILE_WITHOUT_CARDS),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, Trouble.FILE_WITHOUT_CARDS),
        ("other.json", b'{"people": []}', Trouble.FILE_WITHOUT_CARDS),
    ],
)
def test_a_file_without_cards_is_reported_and_changes_nothing(
    workspace: Workspace, tmp_path: Path, name: str, data: bytes, reason: Trouble
) -> None:
    (tmp_path / name).write_bytes(data)
    report = imports.import_files(workspace, [tmp_path / name])
    assert [(one.line, one.reason) for one in report.rejected] == [(None, reason.value)]
    assert report.files[0].cards == 0
    assert report.brought_nothing
    assert workspace.next_undo() is None


def test_a_folder_and_a_missing_file_are_reported(workspace: Workspace, tmp_path: Path) -> None:
    report = imports.import_files(workspace, [tmp_path, tmp_path / "none.vcf"])
    assert [one.reason for one in report.rejected] == ["file-is-folder", "file-missing"]


def test_every_reason_has_words() -> None:
    for trouble in ("file-empty", "file-is-folder", "file-missing", "file-unreadable", "file-without-cards"):
        assert imports.REASONS[trouble]


def test_cancelling_leaves_nothing_behind(workspace: Workspace, tmp_path: Path) -> None:
    class Impatient:
        def report(self, done: int, total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        imports.import_files(workspace, [write(tmp_path / "a.vcf", card("Ayu"))], progress=Impatient())
    assert workspace.contacts.count() == 0
    assert workspace.next_undo() is None


def test_a_dry_run_reports_and_changes_nothing(workspace: Workspace, tmp_path: Path) -> None:
    report = imports.import_files(workspace, [write(tmp_path / "a.vcf", card("Ayu"))], dry_run=True)
    assert report.total("added") == 1
    assert workspace.contacts.count() == 0


def test_an_unknown_encoding_is_said_before_anything_is_read(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(NetPlannerError) as refused:
        imports.import_files(workspace, [write(tmp_path / "a.vcf", card("Ayu"))], encoding="klingon")
    assert refused.value.trouble is Trouble.UNKNOWN_ENCODING


def test_a_person_is_found_without_accents_and_an_ambiguous_name_lists_them(
    workspace: Workspace, tmp_path: Path
) -> None:
    names = ("Łukasz Nowak", "Wulan", "Wulan Sari")
    imports.import_files(workspace, [write(tmp_path / "a.vcf", *(card(name) for name in names))])
    lukasz = people.find_one(workspace, "lukasz")
    connections.record_exchange(workspace, lukasz, text="the tram study")
    assert people.person(workspace, lukasz).standing.level == 1
    assert people.find_one(workspace, "wulan")
    with pytest.raises(NetPlannerError) as several:
        people.find_one(workspace, "wul")
    assert several.value.trouble is Trouble.AMBIGUOUS_PERSON


def test_equal_beginnings_of_large_cards_do_not_mix_them_up(workspace: Workspace, tmp_path: Path) -> None:
    """A card's place in its file is looked for by its first bytes."""
    beginning = b"BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:" + b"x" * 200 + b"\r\n"
    cards = [beginning + f"FN:Person {number}\r\nEND:VCARD\r\n".encode() for number in range(3)]
    told = b"He wrote: " + beginning
    path = write(tmp_path / "some.vcf", cards[0], told, cards[1], cards[2])
    rows = imports.plan(workspace, [path]).rows
    assert [row.card.data + b"\r\n" for row in rows] == cards


def test_new_people_have_ids_of_their_own_that_follow_on_each_other(workspace: Workspace, tmp_path: Path) -> None:
    imports.import_files(workspace, [write(tmp_path / "some.vcf", *(card(f"Person {n}", f"u{n}") for n in range(20)))])
    imports.import_files(workspace, [write(tmp_path / "more.vcf", *(card(f"Other {n}", f"o{n}") for n in range(20)))])
    ids = workspace.contacts.ids()
    assert len(set(ids)) == 40
    assert {len(id) for id in ids} == {16}
    numbers = [int(id, 16) for id in ids]
    assert all((after - before) % 2**64 == 1 for before, after in pairwise(numbers[:20]))


def test_a_job_looks_for_garbage_seldom_and_leaves_all_as_it_was() -> None:
    usual = gc.get_threshold()

    def fail() -> None:
        with seldom_collecting():
            assert gc.get_threshold()[0] > usual[0]
            raise Cancelled

    with pytest.raises(Cancelled):
        fail()
    assert gc.get_threshold() == usual
    gc.set_threshold(0)
    try:
        with seldom_collecting():
            assert gc.get_threshold()[0] == 0
    finally:
        gc.set_threshold(*usual)
