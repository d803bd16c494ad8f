"""Taken away and brought again: the file it came from does not change, and an empty one becomes the same."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from netplanner.cli import main
from netplanner.interchange.csv_table import read_table

TODAY = "2026-11-24"
# What follows from records that no table holds is reckoned anew where the table goes.
RECKONED = {"Level", "Next slip"}


def run(database: Path, *arguments: str) -> int:
    return main([*arguments, "--database", str(database), "--today", TODAY])


def export(database: Path, out: Path) -> bytes:
    assert run(database, "export", str(out)) == 0
    return out.read_bytes()


def records(number: int, other: str) -> dict[str, Any]:
    """What the planner knows of somebody: of every kind of record something, hostile texts among it."""
    text = ("=cmd|'!A0", 'a;b, "c"', "two\nlines", "+1", "-x", "@y", "'tHooft", "2026-01-02")[number % 8]
    return {
        "intent": [{"kind": "GROW", "level": 2}, {"kind": "KEEP", "level": 1}, {"kind": "NONE"}][number % 3],
        "notes": f"{text}\nsecond line",
        "evidence": [{"kind": "EXCHANGE", "on": f"2026-10-{1 + number % 28:02d}", "note": text}],
        "commitments": [
            {"maker": "ME", "text": text, "due": "2026-12-01"},
            {"maker": "THEM", "text": f"bring {text}"},
            {"maker": "ME", "due": "2026-12-03"},
            {"maker": "THEM", "status": "KEPT", "resolved_on": "2026-10-01", "size": 3},
        ],
        "vouches_for": [{"contact": other, "strength": "STRONG"}],
        "asked_on": ["2026-09-01"],
        "does_not_introduce": number % 5 == 0,
        "blocked": number % 7 == 0,
    }


@pytest.fixture
def rich(shared: Path, tmp_path: Path) -> Path:
    """A database of all the real cards, with records of every kind."""
    database = tmp_path / "rich.db"
    cards = sorted(map(str, (shared / "vcards").rglob("*.vcf")))
    assert run(database, "import", *cards, "--duplicates", "keep") == 0
    document = json.loads(export(database, tmp_path / "cards.json"))
    contacts = document["contacts"]
    for number, contact in enumerate(contacts):
        contact.update(records(number, contacts[number - 1]["id"]))
    document["follow_ups"] = [
        {"id": f"f{number}", "contact": contact["id"], "kind": kind, "minutes": 25, "due": f"2026-12-{1 + number:02d}",
         "text": text, "release": "2026-11-01"}
        for number, (contact, kind, text) in enumerate(
            zip(contacts, ["CALL", "NOTE", "COFFEE", "MESSAGE"] * 5, ["", "=1+1", "", "a\nb"] * 5, strict=False)
        )
    ]  # fmt: skip
    document["follow_ups"].append({"id": "own", "kind": "SELF", "minutes": 60, "text": "read"})
    document["self"] = [{"area": "OFFER", "text": "maps; trams", "evidence": "2 years", "reviewed_on": "2026-01-01"}]
    document["needs"] = [{"text": "a printer", "tags": ["print"], "by": "2027-01-01", "weight": 4}]
    document["settings"].update({"minutes_per_week": 300, "weeks": {"2026-12-28": 0}})
    (tmp_path / "rich.json").write_text(json.dumps(document))
    assert run(database, "import", str(tmp_path / "rich.json")) == 0
    return database


def test_a_document_makes_the_same_file_of_an_empty_one(rich: Path, tmp_path: Path) -> None:
    out = export(rich, tmp_path / "out.json")
    assert len(json.loads(out)["contacts"]) > 60
    for _ in ("once", "twice"):
        assert run(tmp_path / "empty.db", "import", str(tmp_path / "out.json")) == 0
        assert export(tmp_path / "empty.db", tmp_path / "again.json") == out
    assert run(rich, "import", str(tmp_path / "out.json")) == 0
    assert export(rich, tmp_path / "again.json") == out


def test_a_table_changes_nothing_in_the_file_it_came_from(
    rich: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, table = export(rich, tmp_path / "before.json"), export(rich, tmp_path / "out.csv")
    people = len(json.loads(before)["contacts"])
    for _ in ("once", "twice"):
        capsys.readouterr()
        assert run(rich, "import", str(tmp_path / "out.csv")) == 0
        assert capsys.readouterr().out == f"0 added, 0 updated, 0 merged, {people} skipped, 0 rejected, 0 flagged\n"
        assert export(rich, tmp_path / "after.json") == before
    assert export(rich, tmp_path / "again.csv") == table


def test_a_table_makes_the_same_table_of_an_empty_file(rich: Path, tmp_path: Path) -> None:
    table = export(rich, tmp_path / "out.csv")
    assert run(tmp_path / "empty.db", "import", str(tmp_path / "out.csv")) == 0
    again = export(tmp_path / "empty.db", tmp_path / "again.csv")
    assert columns(again) == columns(table)
    for _ in ("once", "twice"):
        assert run(tmp_path / "empty.db", "import", str(tmp_path / "again.csv")) == 0
        assert export(tmp_path / "empty.db", tmp_path / "more.csv") == again


def columns(table: bytes) -> dict[str, list[str]]:
    header, *rows = read_table(table)
    return {name: [row[at] for row in rows] for at, name in enumerate(header) if name not in RECKONED}


def test_a_table_of_real_cards_alone_is_the_same_byte_for_byte(shared: Path, tmp_path: Path) -> None:
    for path in sorted((shared / "vcards").rglob("*.vcf")):
        assert run(tmp_path / "cards.db", "import", str(path), "--duplicates", "keep") == 0
    table = export(tmp_path / "cards.db", tmp_path / "out.csv")
    assert run(tmp_path / "empty.db", "import", str(tmp_path / "out.csv")) == 0
    assert export(tmp_path / "empty.db", tmp_path / "again.csv") == table


def test_what_was_changed_in_a_spreadsheet_comes_and_the_rest_stays(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:2.1\nFN:Sari\nTEL;CELL:+62812345\nX-ODD: kept\nNOTE:one\nNOTE:two\nEND:VCARD"
    database, out = tmp_path / "people.db", tmp_path / "out.csv"
    (tmp_path / "a.vcf").write_text(card)
    assert run(database, "import", str(tmp_path / "a.vcf")) == 0
    export(database, out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        header, row = csv.reader(file)
    row[header.index("E-mails")] = "sari@kota.example"
    with out.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([header, row])
    assert run(database, "import", str(out)) == 0
    assert export(database, tmp_path / "out.vcf").decode() == card.replace(
        "END:VCARD", "EMAIL:sari@kota.example\nEND:VCARD\r\n"
    )
