"""What an import would do, card by card, before anything is done: rows, the user's choices, totals that add up.

Knows kinds, reasons and choices; not how a row comes about (`import_planning`), nor how it is done (`import_applying`).
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from netplanner.domain.commitments import Commitment
from netplanner.domain.contact import NO_INTENT, Details, Intent
from netplanner.domain.folding import fold
from netplanner.interchange.csv_cards import Field, Layout
from netplanner.interchange.vcard import Flag
from netplanner.storage.card_history import StoredCard


class Duplicates(StrEnum):
    """What to do with a card of somebody already there."""

    MERGE = "merge"
    SKIP = "skip"
    KEEP = "keep"


class RowKind(StrEnum):
    """PROBLEM: a card of somebody new in which something was guessed, or one of which nothing can be read."""

    NEW = "new"
    UPDATE = "update"
    MERGE = "merge"
    SKIP = "skip"
    PROBLEM = "problem"


class Choice(StrEnum):
    """What becomes of a row. LEAVE: nothing, the card stays outside."""

    ADD = "add"
    UPDATE = "update"
    MERGE = "merge"
    LEAVE = "leave"


# Why a row is of its kind. A MERGE has those of the match, as "SAME_PHONE+NAMES_AGREE" (`domain.matching.Reason`), or
# the id of our own export; a PROBLEM has that of its first guess, or of its rejection. "+LINKS_SEVERAL" behind those
# of a match tells that it joins several who are here. A card that says nothing new is one to skip, and is remembered.
NOBODY_LIKE_IT = "nobody-like-it"
SAME_UID = "same-uid"
SAME_UID_IN_TRASH = "same-uid-in-trash"
SAME_BYTES = "same-bytes"
SAME_ID = "same-id"
NOTHING_NEW = "nothing-new"
IN_DOCUMENT = "in-document"
LINKS_SEVERAL = "LINKS_SEVERAL"

_CHOICES: Mapping[RowKind, tuple[Choice, ...]] = {
    RowKind.NEW: (Choice.ADD, Choice.LEAVE),
    RowKind.UPDATE: (Choice.UPDATE, Choice.ADD, Choice.LEAVE),
    RowKind.MERGE: (Choice.MERGE, Choice.ADD, Choice.LEAVE),
    RowKind.SKIP: (Choice.LEAVE, Choice.ADD),
    RowKind.PROBLEM: (Choice.ADD, Choice.LEAVE),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What a row of a table says that a card cannot hold. `connected_on` is LinkedIn's, the rest our own export's.

    `follow_up`: the text of the next one, or the name of its kind.
    """

    connected_on: date | None = None
    last_exchange_on: date | None = None
    intent: Intent = NO_INTENT
    notes: str = ""
    promises: tuple[Commitment, ...] = ()
    follow_up: str = ""
    follow_up_due: date | None = None


class PlanRow(NamedTuple):
    """One card; a tuple, since there may be 100,000 of them.

    `number` is its place in the plan, `file` the number of its file there, `line` where it begins.
    `contact` is whom it is about: somebody here, somebody of an earlier row, or the id that the new person will have;
    "" for nobody. `said` is what the card says, None for one that cannot be read. `also`: others here that are alike;
    `joins`: those of them who become one with `contact` when this row is merged. `is_row`: it stands in a table.
    `source[start:end]` are its exact bytes: they are not copied, for the cards of a file may be large.
    """

    number: int
    file: int
    line: int | None
    kind: RowKind
    reason: str
    contact: str = ""
    said: Details | None = None
    flags: tuple[Flag, ...] = ()
    likeness: int = 0
    also: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
    is_row: bool = False
    planned: Planned | None = None
    sha256: str = ""
    source: bytes = b""
    start: int = 0
    end: int = 0
    encoding: str = ""

    @property
    def name(self) -> str:
        return self.said.name if self.said else ""

    @property
    def summary(self) -> str:
        """What tells this person from one of the same name: a way to reach them, and where they work or live."""
        if self.said is None:
            return ""
        ways = (*self.said.phones[:1], *self.said.emails[:1], *self.said.addresses[:1])
        parts = [part for part in (*(way.value for way in ways), self.said.organisation) if part]
        return " · ".join(parts[:2])

    @property
    def card(self) -> StoredCard:
        return StoredCard(self.source[self.start : self.end], self.encoding)


@dataclass(slots=True, kw_only=True)
class PlanFile:
    """One file. `trouble` says why nothing of it can be read (a key of `REASONS`), None if something can.

    `written_as`: the encoding that was chosen or found; `sample`: names by which to see whether it is the right one.
    `versions`: the vCards in it. `strays`: lines with text outside the cards. `document`: the whole of a JSON file.
    `layout`: how a table is read, `columns`: what its columns mean, which the user said for this file
    (`are_columns_said`), or which its header or an earlier word of the user tells (`are_columns_known`).
    """

    path: str
    trouble: str | None = None
    size: int = 0
    written_as: str = "utf-8"
    is_chosen: bool = False
    sample: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()
    strays: tuple[int, ...] = ()
    document: Mapping[str, object] | None = None
    layout: Layout | None = None
    columns: Mapping[int, Field] = field(default_factory=dict)
    are_columns_said: bool = False
    are_columns_known: bool = True


@dataclass(slots=True)
class ImportPlan:
    """Rows in the order of the files, and what the user chose otherwise. Nothing is written until it is applied."""

    duplicates: Duplicates = Duplicates.MERGE
    region: str = ""
    files: list[PlanFile] = field(default_factory=list)
    rows: list[PlanRow] = field(default_factory=list)
    _chosen: dict[int, Choice] = field(default_factory=dict)

    def choices(self, row: PlanRow) -> tuple[Choice, ...]:
        """What may become of a row, the usual first. A document comes as a whole, so its rows have no choice."""
        if row.reason == IN_DOCUMENT:
            return _CHOICES[row.kind][:1]
        if row.said is None:
            return (Choice.LEAVE,)
        offered = _CHOICES[row.kind]
        if self.duplicates is Duplicates.SKIP and row.kind in (RowKind.UPDATE, RowKind.MERGE):
            return (Choice.LEAVE, *offered[:-1])
        return offered

    def choice(self, row: PlanRow) -> Choice:
        return self._chosen.get(row.number) or self.choices(row)[0]

    def choose(self, row: PlanRow, choice: Choice) -> None:
        """Let this become of a row. A choice that it does not have leaves it as it is."""
        if choice in self.choices(row):
            self._chosen[row.number] = choice

    def alike(self, row: PlanRow) -> list[PlanRow]:
        """The rows that agree with this one in kind and reason, itself included."""
        return [one for one in self.rows if (one.kind, one.reason) == (row.kind, row.reason)]

    def choose_alike(self, row: PlanRow, choice: Choice) -> int:
        """The same for all that agree like this one; the answer is how many they are."""
        rows = self.alike(row)
        for one in rows:
            self.choose(one, choice)
        return len(rows)

    def count(self, kind: RowKind) -> int:
        return self.kinds()[kind]

    def kinds(self) -> Counter[RowKind]:
        """How many rows are of each kind; together they are all rows."""
        return Counter(row.kind for row in self.rows)

    def outcomes(self) -> Counter[Choice]:
        """How many rows end in each way, as chosen now; together they are all rows."""
        return Counter(self.choice(row) for row in self.rows)

    def connected(self) -> int:
        """How many are new and come with the day on which they connected, as LinkedIn tells it."""
        return sum(
            row.planned is not None and row.planned.connected_on is not None and self.choice(row) is Choice.ADD
            for row in self.rows
        )

    def find(self, text: str) -> list[PlanRow]:
        """The rows whose name, ways or organisation hold this text, whatever its case and accents."""
        wanted = fold(text)
        return [row for row in self.rows if wanted in fold(f"{row.name}\n{row.summary}")]
