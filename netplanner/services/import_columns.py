"""What the columns of a table mean: as the user says it, as it was said before, and what comes of it.

Knows by what a header is known again; not how a table is read (`interchange.csv_cards`). Also the door through
which the window takes the words for columns.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from netplanner.domain.contact import Details
from netplanner.interchange.csv_cards import COLUMN, Field, Layout, LayoutName, What, field_for, field_named, read_row
from netplanner.interchange.vcard import details
from netplanner.services.workspace import Workspace

__all__ = [
    "Columns",
    "Field",
    "Layout",
    "LayoutName",
    "SampleCard",
    "What",
    "field_for",
    "field_named",
    "read",
    "remember",
    "sample",
]

Columns = Mapping[int, Field]  # by the number of the column, from 0


@dataclass(frozen=True, slots=True)
class SampleCard:
    """What a row would say of somebody; `kept`: what has no place of its own, as "Hobby: chess"."""

    details: Details
    kept: tuple[str, ...]
    connected_on: date | None = None


def read(workspace: Workspace, layout: Layout) -> Columns | None:
    """What the user said of the columns of a file with this header; None where they never did, or there is none."""
    names = workspace.profile.columns(_key(layout)) if layout.header else None
    if names is None:
        return None
    return {number: field_named(name) or Field(What.OTHER) for number, name in enumerate(names)}


def is_understood(layout: Layout) -> bool:
    """Whether the header alone tells what to do: that of a known program, or one of which every word is known."""
    match layout.name:
        case LayoutName.UNKNOWN:
            return False
        case LayoutName.HEADERS:
            return all(
                layout.mapping[number].what is not What.OTHER for number, head in enumerate(layout.header) if head
            )
        case _:
            return True


def remember(workspace: Workspace, layout: Layout, columns: Columns) -> None:
    """Within a step: the next file with the same header is read so. One without a header cannot be known again."""
    if layout.header:
        fields = (columns.get(number, Field(What.OTHER)) for number in range(len(layout.mapping)))
        workspace.profile.put_columns(_key(layout), [str(field) for field in fields])


def sample(layout: Layout, columns: Columns, row: int) -> SampleCard | None:
    """The card of one of the first rows (from 0), were the columns to mean this; None where it says nobody."""
    card = read_row(layout, columns, layout.sample[row])
    if card is None:
        return None
    kept = (line.value for line in card.properties if line.name == COLUMN)
    texts = tuple(value if isinstance(value, str) else ", ".join(value) for value in kept)
    return SampleCard(details(card), texts, card.connected_on)


def _key(layout: Layout) -> str:
    """Of the header alone: the same columns in the same order are the same kind of file, whoever is in it."""
    return hashlib.sha256("\x1f".join(layout.header).encode("utf-8", "replace")).hexdigest()
