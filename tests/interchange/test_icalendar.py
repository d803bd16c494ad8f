"""Calendars that go out, read back by vobject and by icalendar."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import takewhile
from typing import Any

import icalendar
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from netplanner.interchange.icalendar import Birthday, ToDo, stable_uid, write_calendar
from netplanner.interchange.line_writing import one_line

NOW = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
CALL = ToDo(
    uid="one",
    summary="Call Sari Wulandari: the route",
    description="About 30 minutes\n+62 812 1; ext. 3",
    categories=("Call", "on the way, home"),
    start=date(2026, 11, 20),
    due=date(2026, 12, 2),
    priority=5,
)
SARI = Birthday(uid="two", summary="Birthday: Sari Wulandari", categories=("Birthday",), first=date(1990, 2, 3))
TEXTS = st.lists(
    st.characters() | st.sampled_from('\\;:,"=\n\r\t\0\x0b\x0c\x1c\x85\u2028\u2029\ud800 é日🎉')
    | st.sampled_from(["\r\nEVIL:x", "\nEND:VTODO", "\r\n BEGIN:VEVENT", "\\nEVIL:x", " " * 90, "é" * 80]),
    max_size=10,
).map("".join)  # fmt: skip


def by_vobject(data: bytes) -> Any:
    return vobject.readOne(data.decode())


def by_icalendar(data: bytes, kind: str) -> Any:
    read: Any = icalendar.Calendar.from_ical(data)
    (found,) = read.walk(kind)
    return found


def names_in(data: bytes) -> list[str]:
    """Of the properties, as the plainest of readers sees them."""
    return [re.split("[;:]", line, maxsplit=1)[0] for line in data.decode().replace("\r\n ", "").splitlines()]


def test_a_follow_up_is_read_back_by_vobject() -> None:
    to_do = by_vobject(write_calendar([CALL], [], now=NOW)).vtodo
    assert to_do.uid.value == "one"
    assert to_do.summary.value == CALL.summary
    assert to_do.description.value == CALL.description
    assert to_do.categories.value == list(CALL.categories)
    assert (to_do.dtstart.value, to_do.due.value) == (CALL.start, CALL.due)
    assert to_do.priority.value == "1"
    assert to_do.status.value == "NEEDS-ACTION"
    assert to_do.dtstamp.value == NOW
    assert to_do.valarm.action.value == "DISPLAY"
    assert to_do.valarm.trigger.value == timedelta(hours=9)
    assert to_do.valarm.trigger.params["RELATED"] == ["END"]


def test_a_follow_up_is_read_back_by_icalendar() -> None:
    data = write_calendar([CALL], [], now=NOW)
    to_do = by_icalendar(data, "VTODO")
    assert str(to_do["SUMMARY"]) == CALL.summary
    assert str(to_do["DESCRIPTION"]) == CALL.description
    assert [str(each) for each in to_do["CATEGORIES"].cats] == list(CALL.categories)
    assert (to_do.decoded("DTSTART"), to_do.decoded("DUE")) == (CALL.start, CALL.due)
    assert to_do.decoded("PRIORITY") == 1
    assert to_do.decoded("DTSTAMP") == NOW
    assert str(to_do["CLASS"]) == "PRIVATE"
    (alarm,) = to_do.subcomponents
    assert alarm.decoded("TRIGGER") == timedelta(hours=9)
    calendar: Any = icalendar.Calendar.from_ical(data)
    assert (calendar["VERSION"], calendar["PRODID"]) == ("2.0", "-//NetPlanner//NetPlanner//EN")
    assert not calendar.errors


@pytest.mark.parametrize(("ours", "theirs"), [(5, 1), (4, 3), (3, 5), (2, 7), (1, 9), (0, 9), (6, 1)])
def test_priorities_run_the_other_way(ours: int, theirs: int) -> None:
    data = write_calendar([ToDo(uid="1", summary="x", priority=ours)], [], now=NOW)
    assert by_icalendar(data, "VTODO").decoded("PRIORITY") == theirs


def test_what_is_due_at_any_time_has_no_day_and_no_alarm() -> None:
    names = names_in(write_calendar([ToDo(uid="1", summary="x")], [], now=NOW))
    assert not {"DUE", "DTSTART", "VALARM", "TRIGGER", "DESCRIPTION", "CATEGORIES"} & set(names)


def test_what_starts_on_the_day_that_it_is_due_has_no_start() -> None:
    day = date(2026, 12, 2)
    names = names_in(write_calendar([ToDo(uid="1", summary="x", start=day, due=day)], [], now=NOW))
    assert "DUE" in names
    assert "DTSTART" not in names


def test_what_was_done_or_given_up_is_ticked_off_and_rings_no_bell() -> None:
    done = replace(CALL, uid="done", completed_on=date(2026, 11, 23))
    data = write_calendar([done, replace(CALL, uid="left", is_cancelled=True)], [], now=NOW)
    by_one, by_other = by_vobject(data).vtodo_list, icalendar.Calendar.from_ical(data).walk("VTODO")
    assert [to_do.status.value for to_do in by_one] == ["COMPLETED", "CANCELLED"]
    assert [str(to_do["STATUS"]) for to_do in by_other] == ["COMPLETED", "CANCELLED"]
    assert by_one[0].completed.value == by_other[0].decoded("COMPLETED") == datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert by_other[0].decoded("DUE") == CALL.due
    assert not {"VALARM", "TRIGGER"} & set(names_in(data))
    assert names_in(data).count("COMPLETED") == names_in(data).count("PERCENT-COMPLETE") == 1


def days_of(birthday: date, until: int) -> list[date]:
    event = by_vobject(write_calendar([], [Birthday(uid="1", summary="x", first=birthday)], now=NOW)).vevent
    days = (moment.date() for moment in event.getrruleset(addRDate=True))
    return list(takewhile(lambda day: day.year <= until, days))


def test_a_birthday_is_a_whole_day_of_every_year_and_keeps_nobody_busy() -> None:
    assert days_of(date(1990, 2, 3), 2030) == [date(year, 2, 3) for year in range(1990, 2031)]
    event = by_icalendar(write_calendar([], [SARI], now=NOW), "VEVENT")
    assert event.decoded("DTSTART") == date(1990, 2, 3)
    assert event["DTSTART"].params["VALUE"] == "DATE"
    assert event["RRULE"].to_ical() == b"FREQ=YEARLY"
    assert (str(event["TRANSP"]), str(event["SUMMARY"])) == ("TRANSPARENT", SARI.summary)


def test_a_birthday_on_29_february_is_on_1_march_in_years_without_one() -> None:
    assert days_of(date(2000, 2, 29), 2008) == [
        date(2000, 2, 29), date(2001, 3, 1), date(2002, 3, 1), date(2003, 3, 1), date(2004, 2, 29),
        date(2005, 3, 1), date(2006, 3, 1), date(2007, 3, 1), date(2008, 2, 29),
    ]  # fmt: skip


def test_the_same_plan_is_the_same_bytes_but_for_the_time_of_writing() -> None:
    first = write_calendar([CALL], [SARI], now=NOW)
    assert write_calendar([CALL], [SARI], now=NOW) == first
    later = write_calendar([CALL], [SARI], now=NOW + timedelta(days=1))
    differing = [line for line in later.splitlines() if line not in first.splitlines()]
    assert set(differing) == {b"DTSTAMP:20261125T083000Z"}


def test_nothing_to_do_is_a_calendar_all_the_same() -> None:
    calendar: Any = icalendar.Calendar.from_ical(write_calendar([], [], now=NOW))
    assert calendar.subcomponents == []


@given(st.text(), st.text())
def test_a_uid_is_the_same_for_the_same_id_and_another_for_any_other(one: str, other: str) -> None:
    assert stable_uid("birthday", one) == stable_uid("birthday", one)
    assert stable_uid("birthday", one) != stable_uid("follow-up", one)
    assert (stable_uid("birthday", one) == stable_uid("birthday", other)) == (one == other)
    assert re.fullmatch("[0-9a-f-]{36}", stable_uid("birthday", one))


PLAIN_TO_DO = ToDo(uid="u", summary="s", description="d", categories=("c",), due=date(2026, 12, 2))
PLAIN_BIRTHDAY = Birthday(uid="v", summary="s", categories=("c",), first=date(2000, 2, 29))


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_no_text_adds_a_property_and_all_of_it_is_read_back(uid: str, name: str, note: str, tag: str) -> None:
    to_do = ToDo(uid=f"u{uid}", summary=f"s{name}", description=f"d{note}", categories=(f"c{tag}",), due=CALL.due)
    birthday = Birthday(uid=f"v{uid}", summary=f"s{name}", categories=(f"c{tag}",), first=PLAIN_BIRTHDAY.first)
    data = write_calendar([to_do], [birthday], now=NOW)
    assert names_in(data) == names_in(write_calendar([PLAIN_TO_DO], [PLAIN_BIRTHDAY], now=NOW))
    assert all(0x20 <= byte != 0x7F for byte in data.replace(b"\r\n", b""))
    by_one, by_other = by_vobject(data).vtodo, by_icalendar(data, "VTODO")
    for read in (by_one.summary.value, str(by_other["SUMMARY"])):
        assert read == one_line(to_do.summary)
    for read in (by_one.uid.value, str(by_other["UID"])):
        assert read == one_line(to_do.uid)
    assert by_one.categories.value == [one_line(to_do.categories[0])]
    assert by_one.description.value.split("\n")[0] == str(by_other["DESCRIPTION"]).split("\n")[0]
    assert by_icalendar(data, "VEVENT").decoded("DTSTART") == birthday.first
