"""A calendar that goes out: follow-ups as to-dos, birthdays as yearly events.

Knows iCalendar (RFC 5545) and vobject, which writes it; not which follow-ups there are, nor how they are called.
"""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from netplanner.interchange.line_writing import one_line

PRODUCT: Final = "-//NetPlanner//NetPlanner//EN"
# † In the morning of the day that it is due: a day has no hour of its own.
_ALARM_AFTER_MIDNIGHT: Final = timedelta(hours=9)
_NOON: Final = time(12)
_UIDS: Final = uuid.UUID("6d0b6a0e-5f0e-4b3c-9a55-6b1f6a4e2c1d")
# The sixtieth day of a year is 29 February, and 1 March in years without one, as `domain.birthdays` has it.
_LEAP_DAY_RULE: Final = "FREQ=YEARLY;BYYEARDAY=60"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToDo:
    """One follow-up. `priority` is the planner's, 1 (can wait) to 5; `start`: not before that day.

    `description` may have several lines. One that is open and due has an alarm in the morning of that day. One that
    was done, on `completed_on`, or given up tells a calendar that knows it from before.
    """

    uid: str
    summary: str
    description: str = ""
    categories: tuple[str, ...] = ()
    start: date | None = None
    due: date | None = None
    priority: int = 3
    completed_on: date | None = None
    is_cancelled: bool = False

    @property
    def is_open(self) -> bool:
        return self.completed_on is None and not self.is_cancelled


@dataclass(frozen=True, slots=True, kw_only=True)
class Birthday:
    """A whole day in every year from `first` on; one on 29 February is on 1 March in years without that day."""

    uid: str
    summary: str
    categories: tuple[str, ...] = ()
    first: date


def stable_uid(kind: str, id: str) -> str:
    """The UID of whatever has this id among its kind: always the same, so that importing again updates it.

    Made of both and never equal to them: an id may hold characters that no UID may.
    """
    return str(uuid.uuid5(_UIDS, f"{kind} {id!a}"))


def write_calendar(to_dos: Iterable[ToDo], birthdays: Iterable[Birthday], *, now: datetime) -> bytes:
    """The bytes of an .ics file; but for `now`, an aware time, the same each time for the same days and deeds.

    `now` is the DTSTAMP of everything: where two files tell of one UID, the later one holds (RFC 5545, 3.8.7.2).
    Every value is escaped and without control characters: no name can add a property. All is PRIVATE, for a
    calendar that others may see.
    """
    import vobject  # 24 ms, and most runs write no calendar

    stamp = now.astimezone(ZoneInfo("UTC"))  # datetime.timezone.utc is one that vobject cannot write
    calendar: Any = vobject.iCalendar()
    calendar.add("prodid").value = PRODUCT
    for to_do in to_dos:
        _add_to_do(calendar.add("vtodo"), to_do, stamp)
    for birthday in birthdays:
        _add_birthday(calendar.add("vevent"), birthday, stamp)
    written: str = calendar.serialize()
    return written.encode()


def _add_to_do(component: Any, to_do: ToDo, stamp: datetime) -> None:
    _add_common(component, to_do.uid, to_do.summary, to_do.categories, stamp)
    component.add("priority").value = str(_priority(to_do.priority))
    _add_status(component, to_do)
    if description := _lines(to_do.description):
        component.add("description").value = description
    # RFC 5545, 3.8.2.3: it is due later than it starts, never on the same day.
    if to_do.start is not None and (to_do.due is None or to_do.start < to_do.due):
        component.add("dtstart").value = to_do.start
    if to_do.due is None:
        return
    component.add("due").value = to_do.due
    if not to_do.is_open:
        return
    alarm = component.add("valarm")
    alarm.add("action").value = "DISPLAY"
    alarm.add("description").value = one_line(to_do.summary)
    trigger = alarm.add("trigger")
    trigger.value = _ALARM_AFTER_MIDNIGHT
    trigger.params["RELATED"] = ["END"]


def _add_status(component: Any, to_do: ToDo) -> None:
    if to_do.is_cancelled:
        component.add("status").value = "CANCELLED"
    elif to_do.completed_on is None:
        component.add("status").value = "NEEDS-ACTION"
    else:
        component.add("status").value = "COMPLETED"
        component.add("percent-complete").value = "100"
        # Noon in London is the same day in nearly every zone, and the property needs a time.
        component.add("completed").value = datetime.combine(to_do.completed_on, _NOON, ZoneInfo("UTC"))


def _add_birthday(component: Any, birthday: Birthday, stamp: datetime) -> None:
    _add_common(component, birthday.uid, birthday.summary, birthday.categories, stamp)
    is_leap_day = (birthday.first.month, birthday.first.day) == (2, 29)
    component.add("dtstart").value = birthday.first
    component.add("rrule").value = _LEAP_DAY_RULE if is_leap_day else "FREQ=YEARLY"
    component.add("transp").value = "TRANSPARENT"


def _add_common(component: Any, uid: str, summary: str, categories: tuple[str, ...], stamp: datetime) -> None:
    component.add("uid").value = one_line(uid)
    component.add("dtstamp").value = stamp
    component.add("summary").value = one_line(summary)
    component.add("class").value = "PRIVATE"
    if named := [name for category in categories if (name := one_line(category))]:
        component.add("categories").value = named


def _priority(priority: int) -> int:
    """1 (highest) to 9, as RFC 5545 counts: 5 is 1, 3 is the middle one, 1 is 9."""
    return 11 - 2 * min(max(priority, 1), 5)


def _lines(text: str) -> str:
    """Without white space that a fold could turn into an empty line."""
    return "\n".join(one_line(line) for line in text.strip().splitlines())
