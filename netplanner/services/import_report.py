"""What an import did, as COMMANDS.md reports it: counts by file, what was left out and why, what was guessed.

Knows the words of the report; not how anything comes about.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from netplanner.domain.errors import Trouble
from netplanner.interchange.csv_cards import Layout
from netplanner.interchange.vcard import RejectReason
from netplanner.services.catalogue import QT_TRANSLATE_NOOP

# Why a file or a card was left out, in words.
REASONS = {
    RejectReason.NO_PROPERTY.value: QT_TRANSLATE_NOOP("imports", "nothing in this card can be read"),
    RejectReason.TOO_LARGE.value: QT_TRANSLATE_NOOP("imports", "this card is larger than 20 MB"),
    Trouble.FILE_MISSING.value: QT_TRANSLATE_NOOP("imports", "there is no such file; check its name"),
    Trouble.FILE_IS_FOLDER.value: QT_TRANSLATE_NOOP("imports", "this is a folder; name the .vcf files in it"),
    Trouble.FILE_UNREADABLE.value: QT_TRANSLATE_NOOP("imports", "the file cannot be read; check who may read it"),
    Trouble.FILE_EMPTY.value: QT_TRANSLATE_NOOP("imports", "the file is empty; export it once more"),
    Trouble.FILE_WITHOUT_CARDS.value: QT_TRANSLATE_NOOP(
        "imports", "no card was found; export the contacts as vCard (.vcf) and try again"
    ),
}
EDITED_HERE = "edited-here"
STRAY_TEXT = "text-outside-cards"


@dataclass(slots=True, kw_only=True)
class FileReport:
    """Counts for one file; cards = added + updated + merged + skipped + rejected."""

    file: str
    cards: int = 0
    added: int = 0
    updated: int = 0
    merged: int = 0
    skipped: int = 0
    rejected: int = 0
    flagged: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectedCard:
    """`line` is None and `data` empty for a file that holds no card. `reason` is a key of `REASONS`.

    `layout` is how the table is read that this row stands in, None for a card.
    """

    file: str
    line: int | None
    reason: str
    data: bytes = b""
    layout: Layout | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FlaggedCard:
    """Something that was guessed, with the id of the contact that it is shown on."""

    file: str
    line: int | None
    contact: str
    reason: str


@dataclass(slots=True)
class ImportReport:
    """`documents`: how many JSON documents were taken in; one without people counts no cards.

    `added_ids`: who is new here, those of documents left out.
    """

    files: list[FileReport] = field(default_factory=list)
    rejected: list[RejectedCard] = field(default_factory=list)
    flagged: list[FlaggedCard] = field(default_factory=list)
    documents: int = 0
    added_ids: list[str] = field(default_factory=list)

    def total(self, name: str) -> int:
        """The sum of one count ("added", "skipped", …) over all files."""
        return sum(getattr(file, name) for file in self.files)

    @property
    def brought_nothing(self) -> bool:
        """No file held anything that is here now."""
        return not self.documents and not any(self.total(name) for name in ("added", "updated", "merged", "skipped"))


def rejected_cards(report: ImportReport) -> Iterator[bytes]:
    """The bytes of what was rejected, cards and rows alike."""
    return (card.data for card in report.rejected if card.data)
