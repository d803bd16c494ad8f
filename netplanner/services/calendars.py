"""What of the plan goes into a calendar: follow-ups and birthdays, and how they are called there.

A calendar is told nothing when something is done here, so that what was closed lately goes out as well, under the
UID that it had while it was open: a calendar that knows it ticks it off.

Knows people and follow-ups; how a calendar is written is `interchange.icalendar`.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from netplanner.domain.birthdays import next_birthday
from netplanner.domain.contact import Details
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus
from netplanner.interchange.icalendar import Birthday, ToDo, stable_uid
from netplanner.interchange.vcard import details, parse_card
from netplanner.services.planning import open_follow_ups
from netplanner.services.workspace import Workspace

# In English; the window translates the templates before {name} and {minutes} are put in.
KINDS: Final = {
    FollowUpKind.MESSAGE: "Message",
    FollowUpKind.NOTE: "Note",
    FollowUpKind.INTRODUCTION: "Introduction",
    FollowUpKind.CALL: "Call",
    FollowUpKind.REPAIR: "Repair",
    FollowUpKind.PROMISE: "Promise",
    FollowUpKind.SELF: "Time for me",
    FollowUpKind.COFFEE: "Coffee",
    FollowUpKind.INVOLVEMENT: "Together",
    FollowUpKind.EVENT: "Event",
}
KINDS_WITH_SOMEBODY: Final = {
    FollowUpKind.MESSAGE: "Message to {name}",
    FollowUpKind.NOTE: "Note to {name}",
    FollowUpKind.INTRODUCTION: "Introduction with {name}",
    FollowUpKind.CALL: "Call {name}",
    FollowUpKind.REPAIR: "Repair with {name}",
    FollowUpKind.PROMISE: "Promise to {name}",
    FollowUpKind.SELF: "Time for me, with {name}",
    FollowUpKind.COFFEE: "Coffee with {name}",
    FollowUpKind.INVOLVEMENT: "Together with {name}",
    FollowUpKind.EVENT: "Event with {name}",
}
BIRTHDAY: Final = "Birthday"
BIRTHDAY_OF: Final = "Birthday: {name}"
ESTIMATE: Final = "About {minutes} minutes"
# † Days for which a calendar is told that something was done or given up; whoever exports more seldom ticks it off.
_TOLD_DAYS: Final = 90
# A leap year, for a birthday of which no year is known, or one before anybody who lives.
_ANY_YEAR: Final = 2000
_FIRST_YEAR: Final = 1900


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """`to_dos`: the open ones first, then what was closed lately."""

    to_dos: list[ToDo]
    birthdays: list[Birthday]


def calendar_of(
    workspace: Workspace, contact_ids: Collection[str] | None = None, *, say: Callable[[str], str] = str
) -> Calendar:
    """What is open as of today, what was closed in the last 90 days, and the birthdays.

    Of these people or of everyone (None: the user's own deeds too).

    `say` translates a template.
    """
    rows = sorted(workspace.contacts.index(contact_ids), key=lambda row: row.id)
    names = {row.id: row.name for row in rows}
    today = workspace.today()
    closed = [follow_up for follow_up in workspace.journal.follow_ups() if _was_closed_lately(follow_up, today)]
    told = [
        follow_up
        for follow_up in (*open_follow_ups(workspace), *closed)
        if follow_up.contact_id in names or (contact_ids is None and follow_up.contact_id is None)
    ]
    concerned = {follow_up.contact_id for follow_up in told if follow_up.contact_id is not None}
    said = {
        record.id: details(parse_card(record.card, encoding=record.encoding))
        for record in workspace.contacts.records(concerned)
    }
    return Calendar(
        to_dos=[_to_do(follow_up, names, said, say, today) for follow_up in told],
        birthdays=[
            Birthday(
                uid=stable_uid("birthday", row.id),
                summary=say(BIRTHDAY_OF).replace("{name}", row.name),
                categories=(say(BIRTHDAY),),
                first=first,
            )
            for row in rows
            if (first := _first_birthday(row.birthday)) is not None
        ],
    )


def _to_do(
    follow_up: FollowUp, names: Mapping[str, str], said: Mapping[str, Details], say: Callable[[str], str], today: date
) -> ToDo:
    person = follow_up.contact_id
    kind = say(KINDS[follow_up.kind])
    called = kind if person is None else say(KINDS_WITH_SOMEBODY[follow_up.kind]).replace("{name}", names[person])
    return ToDo(
        uid=stable_uid("follow-up", follow_up.id),
        summary=f"{called}: {follow_up.text}" if follow_up.text.strip() else called,
        description=_description(follow_up, said.get(person) if person is not None else None, say),
        categories=(kind,),
        start=follow_up.release,
        due=follow_up.due,
        priority=follow_up.priority,
        completed_on=follow_up.done_on if follow_up.was_done_by(today) else None,
        is_cancelled=follow_up.status is FollowUpStatus.DROPPED,
    )


def _was_closed_lately(follow_up: FollowUp, today: date) -> bool:
    """Of what was given up no day is known but the one that it was planned for; without one it is told each time."""
    if follow_up.status is FollowUpStatus.DROPPED:
        planned_for = follow_up.due or follow_up.release
        return planned_for is None or (today - planned_for).days <= _TOLD_DAYS
    if not follow_up.was_done_by(today) or follow_up.done_on is None:
        return False
    return (today - follow_up.done_on).days <= _TOLD_DAYS


def _description(follow_up: FollowUp, person: Details | None, say: Callable[[str], str]) -> str:
    """How long it takes, and how they are reached: what is needed when the day has come."""
    lines = [say(ESTIMATE).replace("{minutes}", str(follow_up.minutes))]
    if person is not None:
        ways = (*person.phones, *person.emails)
        lines += [f"{way.value} ({way.label})" if way.label else way.value for way in ways]
    return "\n".join(" ".join(line.split()) for line in lines)


def _first_birthday(birthday: str) -> date | None:
    """The day that the yearly ones are counted from; None where the card's text is no date."""
    in_any_year = next_birthday(birthday, date(_ANY_YEAR, 1, 1))
    if in_any_year is None:
        return None
    year = int(birthday[:4]) if birthday[:4].isdecimal() else _ANY_YEAR
    try:
        return in_any_year.replace(year=year) if year >= _FIRST_YEAR else in_any_year
    except ValueError:  # 29 February of a year that had none
        return in_any_year
