"""The calendar of a file: whose follow-ups and birthdays are in it, and what becomes of it the next time."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import icalendar
import pytest
import vobject

from netplanner.domain.contact import Intent, IntentKind
from netplanner.domain.followups import FollowUpKind
from netplanner.interchange.icalendar import stable_uid
from netplanner.services import connections, planning, trash
from netplanner.services.calendars import KINDS, KINDS_WITH_SOMEBODY
from netplanner.services.documents import import_document
from netplanner.services.exports import Exported, export
from netplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


def card(name: str, *lines: str) -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD"])


SARI = card(
    "Sari Wulandari", "TEL;TYPE=CELL:+62 812 1", "EMAIL:sari@example.org", "CATEGORIES:hiking", "BDAY:1990-02-03"
)
PEOPLE = {
    "contacts": [
        {
            "id": "sari",
            "card": SARI,
            "intent": {"kind": "KEEP", "level": 1},
            "evidence": [{"kind": "EXCHANGE", "on": "2026-11-20"}],
        },
        {"id": "bo", "card": card("Bo\\nEVIL:x", "BDAY:--02-29")},
        {"id": "cy\r\nEVIL:x", "card": card("Cy", "BDAY:in spring")},
        {"id": "di", "card": card("Di", "BDAY:1604-07-08")},
    ],
    "follow_ups": [
        {"id": "call", "contact": "sari", "kind": "CALL", "text": "the route", "minutes": 30, "due": "2026-12-02",
         "release": "2026-11-24", "priority": 4},
        {"id": "old", "contact": "sari", "kind": "NOTE", "status": "DONE", "done_on": "2026-11-01"},
        {"id": "left", "contact": "sari", "kind": "NOTE", "status": "DROPPED"},
        {"id": "visit", "contact": "bo", "kind": "COFFEE", "text": "x\r\nEVIL:y;z"},
        {"id": "mine", "kind": "SELF", "text": "think"},
    ],
}  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        import_document(opened, PEOPLE)
        yield opened


def written(workspace: Workspace, folder: Path, **chosen: Any) -> Any:
    export(workspace, folder / "out.ics", **chosen)
    return icalendar.Calendar.from_ical((folder / "out.ics").read_bytes())


def summaries(calendar: Any, kind: str) -> list[str]:
    """Of what is still to come."""
    closed = ("COMPLETED", "CANCELLED")
    return [str(found["SUMMARY"]) for found in calendar.walk(kind) if found.get("STATUS") not in closed]


def named(calendar: Any, uid: str) -> Any:
    (found,) = [each for each in calendar.subcomponents if str(each["UID"]) == uid]
    return found


def merged(known: dict[str, Any], calendar: Any) -> dict[str, Any]:
    """What a calendar holds that takes `calendar` in: of one UID, the higher SEQUENCE and then the later DTSTAMP."""

    def age(component: Any) -> tuple[int, Any]:
        return int(component.get("SEQUENCE", 0)), component.decoded("DTSTAMP")

    taken = dict(known)
    for component in calendar.subcomponents:
        uid = str(component["UID"])
        if uid not in taken or age(component) >= age(taken[uid]):
            taken[uid] = component
    return taken


def uids(calendar: Any) -> list[str]:
    return [str(found["UID"]) for found in calendar.subcomponents]


def test_open_follow_ups_go_out_as_to_dos(workspace: Workspace, tmp_path: Path) -> None:
    calendar = written(workspace, tmp_path)
    assert summaries(calendar, "VTODO") == [
        "Call Sari Wulandari: the route",
        "Coffee with Bo EVIL:x: x EVIL:y;z",
        "Time for me: think",
    ]
    call = calendar.walk("VTODO")[0]
    assert (call.decoded("DTSTART"), call.decoded("DUE")) == (TODAY, date(2026, 12, 2))
    assert call.decoded("PRIORITY") == 3
    assert str(call["DESCRIPTION"]) == "About 30 minutes\n+62 812 1 (mobile)\nsari@example.org"
    assert [str(each) for each in call["CATEGORIES"].cats] == ["Call"]


def test_what_a_cadence_asks_for_goes_out_too(workspace: Workspace, tmp_path: Path) -> None:
    planning.drop(workspace, "call")
    calendar = written(workspace, tmp_path)
    (asked_for,) = [found for found in calendar.walk("VTODO") if str(found["SUMMARY"]) == "Message to Sari Wulandari"]
    assert asked_for.decoded("DUE") == date(2027, 11, 20)
    connections.record_exchange(workspace, "sari")
    (moved,) = [found for found in written(workspace, tmp_path).walk("VTODO") if found["UID"] == asked_for["UID"]]
    assert moved.decoded("DUE") == date(2027, 11, 24)


def test_birthdays_go_out_as_far_as_they_are_dates(workspace: Workspace, tmp_path: Path) -> None:
    calendar = written(workspace, tmp_path)
    first = {str(found["SUMMARY"]): found.decoded("DTSTART") for found in calendar.walk("VEVENT")}
    assert first == {
        "Birthday: Bo EVIL:x": date(2000, 2, 29),
        "Birthday: Di": date(2000, 7, 8),  # nobody is as old as the card says
        "Birthday: Sari Wulandari": date(1990, 2, 3),
    }


@pytest.mark.parametrize("written_as", ["--0412", "--04-12", "1604-04-12"])
def test_a_birthday_without_a_year_is_in_every_year_from_2000_on(tmp_path: Path, written_as: str) -> None:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as workspace:
        import_document(workspace, {"contacts": [{"id": "ed", "card": card("Ed", f"BDAY:{written_as}")}]})
        (event,) = written(workspace, tmp_path).walk("VEVENT")
    by_vobject: Any = vobject.readOne((tmp_path / "out.ics").read_text())
    assert event.decoded("DTSTART") == by_vobject.vevent.dtstart.value == date(2000, 4, 12)
    assert event["RRULE"].to_ical().decode() == by_vobject.vevent.rrule.value == "FREQ=YEARLY"
    days = list(islice(by_vobject.vevent.getrruleset(addRDate=True), 3))
    assert [day.date() for day in days] == [date(2000, 4, 12), date(2001, 4, 12), date(2002, 4, 12)]


def test_the_same_calendar_again_adds_nothing(workspace: Workspace, tmp_path: Path) -> None:
    first = uids(written(workspace, tmp_path))
    data = (tmp_path / "out.ics").read_bytes()
    assert len(first) == len(set(first)) == 8
    assert uids(written(workspace, tmp_path)) == first
    stamps = re.compile(rb"DTSTAMP:\d{8}T\d{6}Z")
    assert stamps.sub(b"", (tmp_path / "out.ics").read_bytes()) == stamps.sub(b"", data)


def test_a_calendar_that_takes_two_exports_in_holds_everything_once_as_it_is_now(
    workspace: Workspace, tmp_path: Path
) -> None:
    held = merged({}, written(workspace, tmp_path))
    assert merged(held, written(workspace, tmp_path)).keys() == held.keys()
    call, visit = stable_uid("follow-up", "call"), stable_uid("follow-up", "visit")
    assert [str(held[uid]["STATUS"]) for uid in (call, visit)] == ["NEEDS-ACTION", "NEEDS-ACTION"]
    planning.snooze(workspace, "visit", date(2026, 12, 24))
    planning.finish(workspace, "call", actual_minutes=20)
    planning.drop(workspace, "mine")
    held = merged(held, written(workspace, tmp_path))
    assert str(held[call]["STATUS"]) == "COMPLETED"
    assert held[call].decoded("COMPLETED").date() == TODAY
    assert held[call].decoded("PERCENT-COMPLETE") == 100
    assert (held[visit].decoded("DTSTART"), str(held[visit]["STATUS"])) == (date(2026, 12, 24), "NEEDS-ACTION")
    assert str(held[stable_uid("follow-up", "mine")]["STATUS"]) == "CANCELLED"
    alarms = {uid for uid, component in held.items() if component.walk("VALARM")}
    assert call not in alarms, "nobody is reminded of what is done"


def test_a_calendar_is_told_for_90_days_what_was_done_or_given_up(tmp_path: Path) -> None:
    today = TODAY
    closed = [
        {"id": "lately", "kind": "SELF", "status": "DONE", "done_on": "2026-08-26"},
        {"id": "long ago", "kind": "SELF", "status": "DONE", "done_on": "2026-08-25"},
        {"id": "left lately", "kind": "SELF", "status": "DROPPED", "due": "2026-08-26"},
        {"id": "left for later", "kind": "SELF", "status": "DROPPED", "due": "2027-01-01"},
        {"id": "left long ago", "kind": "SELF", "status": "DROPPED", "release": "2026-08-25"},
        {"id": "left some day", "kind": "SELF", "status": "DROPPED"},
        {"id": "done tomorrow", "kind": "SELF", "status": "DONE", "done_on": "2026-11-25"},
    ]
    with Workspace(tmp_path / "people.db", create=True, today=lambda: today) as workspace:
        import_document(workspace, {"follow_ups": closed})
        calendar = written(workspace, tmp_path)
        found = {
            follow_up["id"]: str(named(calendar, uid)["STATUS"])
            for follow_up in closed
            if (uid := stable_uid("follow-up", follow_up["id"])) in uids(calendar)
        }
        assert found == {
            "lately": "COMPLETED",
            "left lately": "CANCELLED",
            "left for later": "CANCELLED",
            "left some day": "CANCELLED",
            "done tomorrow": "NEEDS-ACTION",
        }
        assert export(workspace, tmp_path / "out.ics").follow_ups == 1


def test_a_follow_up_that_was_changed_keeps_its_uid(workspace: Workspace, tmp_path: Path) -> None:
    first = written(workspace, tmp_path).walk("VTODO")[0]
    planning.snooze(workspace, "call", date(2026, 12, 24))
    again = next(found for found in written(workspace, tmp_path).walk("VTODO") if found["UID"] == first["UID"])
    assert again.decoded("DUE") == date(2026, 12, 24)


@pytest.mark.parametrize(
    ("chosen", "to_dos", "birthdays"),
    [
        ({"tags": ["hiking"]}, ["Call Sari Wulandari: the route"], ["Birthday: Sari Wulandari"]),
        ({"levels": [1]}, ["Call Sari Wulandari: the route"], ["Birthday: Sari Wulandari"]),
        ({"ids": ["di", "nobody"]}, [], ["Birthday: Di"]),
        ({"ids": []}, [], []),
        ({"ids": ["sari", "di"], "tags": ["hiking"]}, ["Call Sari Wulandari: the route"], ["Birthday: Sari Wulandari"]),
    ],
)
def test_of_some_only_what_is_theirs_goes_out(
    workspace: Workspace, tmp_path: Path, chosen: dict[str, Any], to_dos: list[str], birthdays: list[str]
) -> None:
    calendar = written(workspace, tmp_path, **chosen)
    assert summaries(calendar, "VTODO") == to_dos
    assert summaries(calendar, "VEVENT") == birthdays


def test_whoever_is_in_the_trash_is_in_no_calendar(workspace: Workspace, tmp_path: Path) -> None:
    trash.delete(workspace, ["sari"])
    calendar = written(workspace, tmp_path)
    assert not any("Sari" in text for text in summaries(calendar, "VTODO") + summaries(calendar, "VEVENT"))
    assert written(workspace, tmp_path, ids=["sari"]).subcomponents == []


def test_what_was_written_is_counted(workspace: Workspace, tmp_path: Path) -> None:
    assert export(workspace, tmp_path / "out.ics") == Exported(people=4, follow_ups=3, birthdays=3)


def test_nothing_in_a_name_an_id_or_a_text_is_a_line_of_its_own(workspace: Workspace, tmp_path: Path) -> None:
    written(workspace, tmp_path)
    assert not re.search(rb"^EVIL", (tmp_path / "out.ics").read_bytes().replace(b"\r", b"\n"), re.MULTILINE)


def test_another_language_is_put_in_before_the_names(workspace: Workspace, tmp_path: Path) -> None:
    words = {"Call {name}": "Telepon {name}", "Birthday: {name}": "Ulang tahun {name}", "Call": "Telepon"}
    calendar = written(workspace, tmp_path, ids=["sari"], say=lambda text: words.get(text, text))
    assert summaries(calendar, "VTODO") == ["Telepon Sari Wulandari: the route"]
    assert summaries(calendar, "VEVENT") == ["Ulang tahun Sari Wulandari"]


def test_every_kind_has_its_words() -> None:
    assert set(KINDS) == set(KINDS_WITH_SOMEBODY) == set(FollowUpKind)
    assert all("{name}" in words for words in KINDS_WITH_SOMEBODY.values())


def test_whoever_it_is_enough_with_is_asked_for_by_no_cadence(workspace: Workspace, tmp_path: Path) -> None:
    planning.drop(workspace, "call")
    connections.set_intent(workspace, "sari", Intent(IntentKind.ACCEPT, 1))
    assert summaries(written(workspace, tmp_path, ids=["sari"]), "VTODO") == []
