"""Taking people away: CSV, vCard or JSON by the name of the file, of everyone or of some levels and tags."""

import json
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from pathlib import Path

from netplanner.domain.commitments import Commitment, Maker
from netplanner.domain.contact import Labelled
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.followups import FollowUp
from netplanner.domain.levels import standing
from netplanner.interchange.csv_table import spaced_phone, write_table
from netplanner.interchange.vcard import details, export_cards, parse_card
from netplanner.services.documents import document_of
from netplanner.services.planning import open_follow_ups
from netplanner.services.private_file import write_private
from netplanner.services.workspace import Workspace

COLUMNS = (
    "Id", "Name", "Title", "Organisation", "Level", "Intent", "Intent level", "Next slip", "Last exchange",
    "Next follow-up", "Next follow-up due", "Open promises", "Tags", "Phones", "E-mails", "Addresses", "Links",
    "Birthday", "Note", "Planner notes",
)  # fmt: skip
FORMATS = (".csv", ".vcf", ".json")


def export(workspace: Workspace, path: Path, *, levels: Collection[int] = (), tags: Collection[str] = ()) -> int:
    """Write the people of these levels and tags (all when none are named); returns how many.

    Raises UNKNOWN_FORMAT or FILE_UNWRITABLE; a file that is already there is then as it was.
    """
    suffix = path.suffix.lower()
    if suffix not in FORMATS:
        raise NetPlannerError(Trouble.UNKNOWN_FORMAT, path=str(path))
    ids = _chosen(workspace, levels, tags)
    everyone = not levels and not tags
    match suffix:
        case ".vcf":
            parts: Iterable[bytes] = export_cards(record.card for record in workspace.contacts.records(ids))
        case ".csv":
            parts = write_table(COLUMNS, _rows(workspace, ids))
        case _:
            document = document_of(workspace, None if everyone else ids)
            parts = [(json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")]
    write_private(path, parts)
    return len(ids)


def _chosen(workspace: Workspace, levels: Collection[int], tags: Collection[str]) -> list[str]:
    ids = workspace.contacts.ids()
    if tags:
        tagged = {row.id for row in workspace.contacts.index() if set(row.tags) & set(tags)}
        ids = [id for id in ids if id in tagged]
    if levels:
        evidence, commitments = workspace.journal.evidence(), workspace.journal.commitments()
        today = workspace.today()
        ids = [id for id in ids if standing(evidence.get(id, ()), commitments.get(id, ()), today).level in levels]
    return ids


def _rows(workspace: Workspace, ids: list[str]) -> Iterator[list[str]]:
    today = workspace.today()
    evidence, commitments = workspace.journal.evidence(), workspace.journal.commitments()
    next_up: dict[str | None, FollowUp] = {}
    for follow_up in sorted(open_follow_ups(workspace), key=lambda one: one.due or date.max):
        next_up.setdefault(follow_up.contact_id, follow_up)
    for record in workspace.contacts.records(ids):
        said = details(parse_card(record.card))
        promised = commitments.get(record.id, [])
        stands = standing(evidence.get(record.id, ()), promised, today)
        planned = next_up.get(record.id)
        intent_level = record.intent.level
        yield [
            record.id,
            said.name,
            said.title,
            said.organisation,
            str(int(stands.level)),
            record.intent.kind.value,
            "" if intent_level is None else str(intent_level),
            _day(stands.next_slip),
            _day(stands.last_exchange),
            "" if planned is None else planned.text or planned.kind.value,
            "" if planned is None else _day(planned.due),
            _lines(_promise(one) for one in promised if one.is_open(today)),
            _lines(said.tags),
            _lines(map(_phone, said.phones)),
            _labelled(said.emails),
            _labelled(said.addresses),
            _labelled(said.urls),
            said.birthday,
            said.note,
            record.notes,
        ]


def _phone(phone: Labelled) -> str:
    """The number in the form that spreadsheets keep. Several in one cell stand under each other, without labels."""
    return spaced_phone(phone.value)


def _labelled(ways: Iterable[Labelled]) -> str:
    return _lines(way.value.replace("\n", ", ") for way in ways)


def _promise(promise: Commitment) -> str:
    whose = "mine" if promise.maker is Maker.ME else "theirs"
    return " ".join(part for part in (whose + ":", promise.text, _day(promise.due)) if part)


def _lines(values: Iterable[str]) -> str:
    return "\n".join(value for value in values if value)


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()
