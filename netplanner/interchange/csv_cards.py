"""People from a table: each row becomes a card of its own, written anew and read back, the same bytes every time.

Knows which rows are somebody, and by what a row is known again; not what its columns mean (`csv_layouts`,
`csv_fields`), nor how a file is opened (`csv_files`). This is the room's door for everything about tables.
"""

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from netplanner.domain.commitments import Commitment
from netplanner.domain.contact import NO_INTENT, Intent
from netplanner.interchange.cards import Card, Flag, FlagReason
from netplanner.interchange.csv_dates import is_day_first
from netplanner.interchange.csv_fields import Field, What, field_for, field_named
from netplanner.interchange.csv_files import CsvFile, Layout, layout_of, looks_like_csv
from netplanner.interchange.csv_layouts import LayoutName, habits
from netplanner.interchange.csv_lines import NewLine, write_card
from netplanner.interchange.csv_plans import day_in, intent_in, promises_in
from netplanner.interchange.csv_records import Record
from netplanner.interchange.csv_rows import COLUMN, RowReader, RowSaid
from netplanner.interchange.vcard import LARGEST_CARD_BYTES, Rejected, RejectReason, parse_card

__all__ = [
    "COLUMN",
    "CsvCard",
    "Field",
    "Layout",
    "LayoutName",
    "What",
    "field_for",
    "field_named",
    "layout_of",
    "looks_like_csv",
    "read_csv",
    "read_row",
]

_NAMESPACE = uuid.UUID("6c1d7c52-7a0e-5b0c-9f39-0f6f3c3f8f55")


@dataclass(frozen=True, slots=True, kw_only=True)
class CsvCard(Card):
    """The card of a row, and what the row says that a card cannot hold; `raw` is what was written, `line` the row's.

    `connected_on`: LinkedIn's day, no evidence unless the user says so. The rest stands in our own export alone.
    """

    connected_on: date | None = None
    last_exchange_on: date | None = None
    contact_id: str = ""
    intent: Intent = NO_INTENT
    planner_notes: str = ""
    promises: tuple[Commitment, ...] = ()
    follow_up: str = ""
    follow_up_due: date | None = None


def read_csv(
    data: bytes, *, encoding: str | None = None, mapping: Mapping[int, Field] | None = None
) -> Iterator[CsvCard | Rejected]:
    """The people of a table in their order, read as they are asked for. Never raises.

    `encoding`: the charset that the user chose; `mapping`: what each column means, by its number from 0, instead of
    what its header says (a column not in it is kept as OTHER). A row of which nothing tells who it is, is Rejected,
    with its text as UTF-8; one in which nothing stands is none.
    """
    file = CsvFile(data, encoding)
    layout = file.layout
    fields = layout.mapping if mapping is None else mapping
    ways = habits(layout.name, layout.header)
    if ways.day_first is None:
        ways = ways.with_day_first(is_day_first(_dates((record.cells for record in file.rows()), fields)))
    reader = RowReader(layout.header, fields, ways)
    seen: set[uuid.UUID] = set()
    for record in file.rows():
        if len(record.text) > LARGEST_CARD_BYTES:
            yield Rejected(record.line, RejectReason.TOO_LARGE, record.text.encode("utf-8", "replace"))
            continue
        said = reader.read(record.cells)
        if not said.is_somebody:
            yield Rejected(record.line, RejectReason.NO_PROPERTY, record.text.encode("utf-8", "replace"))
            continue
        key = _identity(said, layout.name)
        if key in seen:  # a row copied and changed is another person
            key = _content_identity(said)
        seen.add(key)
        card = parse_card(write_card([*said.lines, NewLine("UID", key.urn)]), record.line)
        yield _with_plans(card, said, _flags(card, record, said, file, len(layout.mapping)), ways.day_first)


def read_row(layout: Layout, fields: Mapping[int, Field], cells: Sequence[str]) -> CsvCard | None:
    """The card of one row of a table, were its columns to mean this; None where nothing tells who it is.

    Without the identity that `read_csv` gives it, and with the order of day and month told by the sample alone.
    """
    ways = habits(layout.name, layout.header)
    if ways.day_first is None:
        ways = ways.with_day_first(is_day_first(_dates(layout.sample, fields)))
    said = RowReader(layout.header, fields, ways).read(cells)
    if not said.is_somebody:
        return None
    return _with_plans(parse_card(write_card(said.lines), 1), said, (), ways.day_first)


def _dates(rows: Iterable[Sequence[str]], fields: Mapping[int, Field]) -> Iterator[str]:
    numbers = [number for number, each in fields.items() if each.what in (What.BIRTHDAY, What.DATE)]
    if not numbers:
        return iter(())
    return (cells[number] for cells in rows for number in numbers if number < len(cells))


def _identity(said: RowSaid, name: LayoutName) -> uuid.UUID:
    """What the row's program knows the person by, and else all that the row says."""
    if contact_id := said.planned.get(What.CONTACT_ID):
        return uuid.uuid5(_NAMESPACE, f"{LayoutName.OURS}\n{contact_id}")
    if name is LayoutName.LINKEDIN:
        for line in said.lines:
            if line.name == "URL" and isinstance(line.value, str):
                return uuid.uuid5(_NAMESPACE, f"{name}\n{line.value.lower().rstrip('/')}")
    return _content_identity(said)


def _content_identity(said: RowSaid) -> uuid.UUID:
    return uuid.uuid5(_NAMESPACE, repr([tuple(line) for line in said.lines]))


def _flags(card: Card, record: Record, said: RowSaid, file: CsvFile, width: int) -> tuple[Flag, ...]:
    flags = [Flag(record.line, name, FlagReason.DATE) for name in said.unread]
    if record.mended:
        flags.append(Flag(record.line, "", FlagReason.QUOTATION))
    if len(record.cells) > width and any(map(str.strip, record.cells[width:])):
        flags.append(Flag(record.line, "", FlagReason.CELLS))
    if file.is_guessed and not record.text.isascii():
        names = dict.fromkeys(found.name for found in card.properties if not found.text.isascii())
        flags += [Flag(record.line, name, FlagReason.CHARACTERS) for name in names]
    return tuple(flags)


def _with_plans(card: Card, said: RowSaid, flags: tuple[Flag, ...], day_first: bool | None) -> CsvCard:
    planned = said.planned
    return CsvCard(
        raw=card.raw,
        line=card.line,
        version=card.version,
        properties=card.properties,
        flags=(*flags, *card.flags),
        connected_on=day_in(planned.get(What.CONNECTED_ON, ""), day_first=day_first),
        last_exchange_on=day_in(planned.get(What.LAST_EXCHANGE, ""), day_first=day_first),
        contact_id=planned.get(What.CONTACT_ID, ""),
        intent=intent_in(planned.get(What.INTENT, ""), planned.get(What.INTENT_LEVEL, "")),
        planner_notes=planned.get(What.PLANNER_NOTES, ""),
        promises=tuple(promises_in(planned.get(What.PROMISES, ""))),
        follow_up=planned.get(What.NEXT_FOLLOW_UP, ""),
        follow_up_due=day_in(planned.get(What.FOLLOW_UP_DUE, ""), day_first=day_first),
    )
