"""Taking people away: CSV, vCard, iCalendar or JSON by the name of the file, of everyone or of some.

Knows who goes out and in which file; what goes into a calendar is `calendars`, into a document `documents`.
"""

import json
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from netplanner.domain.commitments import Commitment, Maker
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.followups import FollowUp
from netplanner.domain.levels import standing
from netplanner.interchange.card_conversion import convert
from netplanner.interchange.csv_table import write_table
from netplanner.interchange.icalendar import write_calendar
from netplanner.interchange.vcard import details, export_cards, parse_card
from netplanner.services.calendars import calendar_of
from netplanner.services.documents import document_of
from netplanner.services.own_table import COLUMNS, card_cells, lines
from netplanner.services.planning import open_follow_ups
from netplanner.services.private_file import write_private
from netplanner.services.workspace import Workspace

__all__ = ["COLUMNS", "FORMATS", "CardVersion", "Exported", "Lost", "card_bytes", "export"]

FORMATS = (".csv", ".vcf", ".json", ".ics")


class CardVersion(StrEnum):
    """The vCard that cards go out as; AS_IS: byte for byte what came in, with the edits made here."""

    AS_IS = "as-is"
    V30 = "3.0"
    V40 = "4.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """What of somebody's card the other version has no place for: names of properties and parameters."""

    contact_id: str
    name: str
    properties: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """How many `people` went out; into a calendar, with how many open `follow_ups` and `birthdays`.

    `lost`: who lost anything when their card was converted, in the order of the file.
    """

    people: int
    follow_ups: int = 0
    birthdays: int = 0
    lost: tuple[Lost, ...] = ()


def export(
    workspace: Workspace,
    path: Path,
    *,
    levels: Collection[int] = (),
    tags: Collection[str] = (),
    ids: Collection[str] | None = None,
    version: str = CardVersion.AS_IS,
    say: Callable[[str], str] = str,
) -> Exported:
    """Write the people of these levels, of these tags and with these ids: all where nothing is named.

    `version` is that of the cards in a .vcf; `say` translates the templates of `calendars`. Raises UNKNOWN_FORMAT
    or FILE_UNWRITABLE, a file that is already there is then as it was; ValueError for a version that is none.
    """
    suffix = path.suffix.lower()
    if suffix not in FORMATS:
        raise NetPlannerError(Trouble.UNKNOWN_FORMAT, path=str(path))
    card_version = CardVersion(version)
    chosen = _chosen(workspace, levels, tags, ids)
    everyone = not levels and not tags and ids is None
    lost: list[Lost] = []
    match suffix:
        case ".vcf":
            parts: Iterable[bytes] = export_cards(_cards(workspace, chosen, card_version, lost))
        case ".csv":
            parts = write_table(COLUMNS, _rows(workspace, chosen))
        case ".ics":
            calendar = calendar_of(workspace, None if everyone else chosen, say=say)
            write_private(path, [write_calendar(calendar.to_dos, calendar.birthdays, now=datetime.now().astimezone())])
            still_open = sum(to_do.is_open for to_do in calendar.to_dos)
            return Exported(people=len(chosen), follow_ups=still_open, birthdays=len(calendar.birthdays))
        case _:
            document = document_of(workspace, None if everyone else chosen)
            parts = [(json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")]
    write_private(path, parts)
    return Exported(people=len(chosen), lost=tuple(lost))


def card_bytes(workspace: Workspace, ids: Collection[str], *, version: str = CardVersion.AS_IS) -> bytes:
    """The cards of these people as a .vcf file holds them, for another program: dropped on it, or pasted.

    Whoever is not there, or in the trash, is left out. Raises ValueError for a version that is none.
    """
    chosen = _chosen(workspace, (), (), ids)
    return b"".join(export_cards(_cards(workspace, chosen, CardVersion(version), [])))


def _chosen(
    workspace: Workspace, levels: Collection[int], tags: Collection[str], only: Collection[str] | None
) -> list[str]:
    ids = workspace.contacts.ids()
    if only is not None:
        wanted = set(only)
        ids = [id for id in ids if id in wanted]
    if tags:
        tagged = {row.id for row in workspace.contacts.index() if set(row.tags) & set(tags)}
        ids = [id for id in ids if id in tagged]
    if levels:
        evidence, commitments = workspace.journal.evidence(), workspace.journal.commitments()
        today = workspace.today()
        ids = [id for id in ids if standing(evidence.get(id, ()), commitments.get(id, ()), today).level in levels]
    return ids


def _cards(workspace: Workspace, ids: list[str], version: CardVersion, lost: list[Lost]) -> Iterator[bytes]:
    """The exact bytes of each card, or of one written anew; `lost` fills as they are asked for."""
    for record in workspace.contacts.records(ids):
        if version is CardVersion.AS_IS:
            yield record.card
            continue
        card = parse_card(record.card, encoding=record.encoding)
        converted = convert(card, version.value)
        if converted.lost:
            lost.append(Lost(contact_id=record.id, name=details(card).name, properties=converted.lost))
        yield converted.data


def _rows(workspace: Workspace, ids: list[str]) -> Iterator[list[str]]:
    today = workspace.today()
    evidence, commitments = workspace.journal.evidence(), workspace.journal.commitments()
    next_up: dict[str | None, FollowUp] = {}
    for follow_up in sorted(open_follow_ups(workspace), key=lambda one: one.due or date.max):
        next_up.setdefault(follow_up.contact_id, follow_up)
    for record in workspace.contacts.records(ids):
        said = details(parse_card(record.card, encoding=record.encoding))
        promised = commitments.get(record.id, [])
        stands = standing(evidence.get(record.id, ()), promised, today)
        planned = next_up.get(record.id)
        intent_level = record.intent.level
        cells = {
            "Id": record.id,
            **card_cells(said),
            "Level": str(int(stands.level)),
            "Intent": record.intent.kind.value,
            "Intent level": "" if intent_level is None else str(intent_level),
            "Next slip": _day(stands.next_slip),
            "Last exchange": _day(stands.last_exchange),
            "Next follow-up": "" if planned is None else planned.text or planned.kind.value,
            "Next follow-up due": "" if planned is None else _day(planned.due),
            "Open promises": lines(_promise(one) for one in promised if one.is_open(today)),
            "Planner notes": record.notes,
        }
        yield [cells[column] for column in COLUMNS]


def _promise(promise: Commitment) -> str:
    whose = "mine" if promise.maker is Maker.ME else "theirs"
    return " ".join(part for part in (whose + ":", promise.text, _day(promise.due)) if part)


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()
