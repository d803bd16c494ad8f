"""A calendar and converted cards from the command line, read back by other programs' readers."""

import json
from pathlib import Path
from typing import Any

import icalendar
import pytest
import vobject

from netplanner.cli import main

BO = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bo\r\nTEL;PID=1.1:1\r\nBDAY:--0229\r\nCATEGORIES:maths\r\nEND:VCARD"
PEOPLE = {
    "format": "netplanner",
    "version": 1,
    "contacts": [{"id": "bo", "card": BO}, {"id": "cy", "name": "Cy"}],
    "follow_ups": [
        {"id": "1", "contact": "bo", "kind": "CALL", "text": "the route", "due": "2026-12-02", "priority": 5},
        {"id": "2", "contact": "cy", "kind": "NOTE", "text": "thanks"},
    ],
}


def run(folder: Path, *arguments: str) -> int:
    return main([*arguments, "--database", str(folder / "people.db"), "--today", "2026-11-24"])


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    (tmp_path / "in.json").write_text(json.dumps(PEOPLE))
    assert run(tmp_path, "import", str(tmp_path / "in.json")) == 0
    capsys.readouterr()
    return tmp_path


def test_a_calendar_is_written_and_read_by_both(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = folder / "out.ics"
    assert run(folder, "export", str(out)) == 0
    assert capsys.readouterr().out == f"2 follow-ups and 1 birthdays written to {out}\n"
    by_one: Any = vobject.readOne(out.read_text())
    by_other: Any = icalendar.Calendar.from_ical(out.read_bytes())
    expected = ["Call Bo: the route", "Note to Cy: thanks"]
    assert [to_do.summary.value for to_do in by_one.vtodo_list] == expected
    assert [str(to_do["SUMMARY"]) for to_do in by_other.walk("VTODO")] == expected
    assert by_one.vevent.rrule.value == "FREQ=YEARLY;BYYEARDAY=60"


def test_a_calendar_of_a_tag_holds_its_people_alone(folder: Path) -> None:
    assert run(folder, "export", str(folder / "out.ics"), "--tag", "maths") == 0
    calendar: Any = icalendar.Calendar.from_ical((folder / "out.ics").read_bytes())
    assert [str(to_do["SUMMARY"]) for to_do in calendar.walk("VTODO")] == ["Call Bo: the route"]


def test_cards_are_converted_when_asked_and_what_is_lost_is_said(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = folder / "out.vcf"
    assert run(folder, "export", str(out), "--vcard-version", "3.0") == 0
    told = capsys.readouterr()
    assert told.out == f"2 people written to {out}\n"
    assert told.err == "NetPlanner: Bo: not all of PID fits into vCard 3.0\n"
    assert [card.version.value for card in vobject.readComponents(out.read_text())] == ["3.0", "3.0"]
    assert run(folder, "export", str(out)) == 0
    assert BO.encode() in out.read_bytes()
    assert capsys.readouterr().err == ""


def test_another_version_is_wrong_usage(folder: Path) -> None:
    with pytest.raises(SystemExit) as caught:
        run(folder, "export", str(folder / "out.vcf"), "--vcard-version", "5.0")
    assert caught.value.code == 2
    assert not (folder / "out.vcf").exists()
