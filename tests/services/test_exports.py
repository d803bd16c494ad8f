"""What is taken away as CSV reads back unchanged, and nothing in it is a formula."""

import csv
import io
import json
import re
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.interchange.csv_table import BOM, guarded, plain, read_table, write_table
from netplanner.interchange.vcard import Card, read_cards
from netplanner.services.documents import import_document
from netplanner.services.exports import COLUMNS, export
from netplanner.services.workspace import Workspace

CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)


@given(CELLS)
def test_a_guarded_cell_reads_back_and_starts_no_formula(cell: str) -> None:
    written = guarded(cell)
    assert plain(written) == cell
    assert not written.startswith(("=", "-", "@", "\t", "\r"))
    assert not written.startswith("+") or re.fullmatch(r"\+\d{1,3} [\d -]+", written)


@given(st.lists(st.tuples(CELLS, CELLS), max_size=5))
def test_a_table_reads_back(rows: list[tuple[str, str]]) -> None:
    data = b"".join(write_table(("Name", "Phones"), rows))
    assert data.startswith(BOM)
    assert read_table(data) == [["Name", "Phones"], *(list(row) for row in rows)]


def test_a_spreadsheet_sees_one_record_a_row() -> None:
    data = b"".join(write_table(("Name", "Note"), [("=cmd|' /C calc'!A0", "two\r\nlines, and a comma")]))
    read = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert read == [["Name", "Note"], ["'=cmd|' /C calc'!A0", "two\r\nlines, and a comma"]]


def test_a_phone_with_its_country_code_apart_goes_out_as_it_is() -> None:
    assert guarded("+62 812 3456") == "+62 812 3456"
    assert guarded("+62812") == "'+62812"


ADA = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:=Ada\r\nTITLE:Engineer\r\nTEL:+62-812-3456\r\nTEL:0812\r\n"
    "CATEGORIES:maths\r\nEND:VCARD"
)
PEOPLE = {
    "contacts": [
        {
            "id": "ada",
            "card": ADA,
            "intent": {"kind": "KEEP", "level": 1},
            "notes": "-quiet",
            "evidence": [{"kind": "EXCHANGE", "on": "2026-11-20"}],
            "commitments": [{"maker": "ME", "text": "the paper", "due": "2026-12-01"}],
            "vouches_for": [{"contact": "bo", "strength": "STRONG"}],
        },
        {"id": "bo", "name": "Bo"},
    ],
    "follow_ups": [
        {"id": "later", "contact": "ada", "kind": "CALL", "text": "second", "due": "2026-12-09"},
        {"id": "soon", "contact": "ada", "kind": "NOTE", "text": "first", "due": "2026-12-02"},
        {"id": "mine", "kind": "SELF", "text": "think"},
    ],
    "self": [{"area": "OFFER", "text": "proofs"}],
}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: date(2026, 11, 24)) as opened:
        import_document(opened, PEOPLE)
        yield opened


def test_a_row_says_where_somebody_stands_and_what_comes_next(workspace: Workspace, tmp_path: Path) -> None:
    assert export(workspace, tmp_path / "out.csv").people == 2
    header, ada, bo = read_table((tmp_path / "out.csv").read_bytes())
    assert tuple(header) == COLUMNS
    said = {name: cell for name, cell in zip(header, ada, strict=True) if cell}
    assert said == {
        "Id": "ada",
        "Name": "=Ada",
        "Title": "Engineer",
        "Level": "1",
        "Intent": "KEEP",
        "Intent level": "1",
        "Last exchange": "2026-11-20",
        "Next follow-up": "first",
        "Next follow-up due": "2026-12-02",
        "Open promises": "mine: the paper 2026-12-01",
        "Tags": "maths",
        "Phones": "+62 812-3456\n0812",
        "Planner notes": "-quiet",
    }
    assert bo[:2] == ["bo", "Bo"]


def test_the_cards_of_a_vcf_read_back_as_the_same_bytes(workspace: Workspace, tmp_path: Path) -> None:
    export(workspace, tmp_path / "out.VCF")
    cards = [found.raw for found in read_cards((tmp_path / "out.VCF").read_bytes()) if isinstance(found, Card)]
    assert cards == [record.card for record in workspace.contacts.records()]
    assert cards[0] == ADA.encode()


@pytest.mark.parametrize(
    ("levels", "tags", "names"),
    [((1,), (), ["ada"]), ((0,), (), ["bo"]), ((0, 1), (), ["ada", "bo"]), ((), ("maths",), ["ada"]),
     ((0,), ("maths",), [])],
)  # fmt: skip
def test_only_the_chosen_levels_and_tags_go_out(
    workspace: Workspace, tmp_path: Path, levels: tuple[int, ...], tags: tuple[str, ...], names: list[str]
) -> None:
    assert export(workspace, tmp_path / "out.csv", levels=levels, tags=tags).people == len(names)
    assert [row[0] for row in read_table((tmp_path / "out.csv").read_bytes())[1:]] == names


def test_a_document_of_some_says_nothing_of_the_others_or_of_the_user(workspace: Workspace, tmp_path: Path) -> None:
    export(workspace, tmp_path / "some.json", tags=["maths"])
    document = json.loads((tmp_path / "some.json").read_bytes())
    assert [follow_up["id"] for follow_up in document["follow_ups"]] == ["later", "soon"]
    assert not {"self", "needs", "settings"} & set(document)
    with Workspace(tmp_path / "other.db", create=True) as other:
        assert import_document(other, document).added == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
def test_what_is_written_is_for_its_owner_alone(workspace: Workspace, tmp_path: Path) -> None:
    export(workspace, tmp_path / "out.json")
    assert (tmp_path / "out.json").stat().st_mode & 0o777 == 0o600


def test_a_name_without_a_known_ending_is_no_format(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(NetPlannerError) as caught:
        export(workspace, tmp_path / "out.xlsx")
    assert caught.value.trouble is Trouble.UNKNOWN_FORMAT
    assert not (tmp_path / "out.xlsx").exists()


@pytest.mark.parametrize("name", ["missing/out.csv", "folder.csv"])
def test_a_place_that_cannot_be_written_is_named_and_nothing_is_left(
    workspace: Workspace, tmp_path: Path, name: str
) -> None:
    (tmp_path / "folder.csv").mkdir()
    before = sorted(tmp_path.iterdir())
    with pytest.raises(NetPlannerError) as caught:
        export(workspace, tmp_path / name)
    assert caught.value.trouble is Trouble.FILE_UNWRITABLE
    assert caught.value.details["path"] == str(tmp_path / name)
    assert caught.value.details["reason"]
    assert sorted(tmp_path.iterdir()) == before
