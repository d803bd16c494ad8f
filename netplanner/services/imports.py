"""Bringing people in from files: one step for all of them, and a report that leaves nothing out.

Knows what a card means for the people already there (INTERCHANGE.md, "Matching"); not how cards are read.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from netplanner.domain.contact import Details
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.interchange.encoding import known_charset
from netplanner.interchange.vcard import Card, Rejected, RejectReason, StrayText, details, read_cards
from netplanner.services.documents import import_document
from netplanner.services.progress import Progress, Silent
from netplanner.services.workspace import Step, Workspace
from netplanner.storage.contact_store import ImportFlag, NewContact, digest, new_id

_BATCH = 1000
# Why a file or a card was left out, in words.
REASONS = {
    RejectReason.NO_PROPERTY.value: "nothing in this card can be read",
    RejectReason.TOO_LARGE.value: "this card is larger than 20 MB",
    Trouble.FILE_MISSING.value: "there is no such file; check its name",
    Trouble.FILE_IS_FOLDER.value: "this is a folder; name the .vcf files in it",
    Trouble.FILE_UNREADABLE.value: "the file cannot be read; check who may read it",
    Trouble.FILE_EMPTY.value: "the file is empty; export it once more",
    Trouble.FILE_WITHOUT_CARDS.value: "no card was found; export the contacts as vCard (.vcf) and try again",
}
EDITED_HERE = "edited-here"
STRAY_TEXT = "text-outside-cards"


class Duplicates(StrEnum):
    """What to do with a card of somebody already there."""

    MERGE = "merge"
    SKIP = "skip"
    KEEP = "keep"


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
    """`line` is None and `data` empty for a file that holds no card. `reason` is a key of `REASONS`."""

    file: str
    line: int | None
    reason: str
    data: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlaggedCard:
    """Something that was guessed, with the id of the contact that it is shown on."""

    file: str
    line: int | None
    contact: str
    reason: str


@dataclass(slots=True)
class ImportReport:
    """`documents`: how many JSON documents were taken in; one without people counts no cards."""

    files: list[FileReport] = field(default_factory=list)
    rejected: list[RejectedCard] = field(default_factory=list)
    flagged: list[FlaggedCard] = field(default_factory=list)
    documents: int = 0

    def total(self, name: str) -> int:
        """The sum of one count ("added", "skipped", …) over all files."""
        return sum(getattr(file, name) for file in self.files)

    @property
    def brought_nothing(self) -> bool:
        """No file held anything that is here now."""
        return not self.documents and not any(self.total(name) for name in ("added", "updated", "merged", "skipped"))


class _DryRunEndError(Exception):
    """Rolls the step back once the report is complete."""


def import_files(
    workspace: Workspace,
    paths: Sequence[Path],
    *,
    duplicates: Duplicates = Duplicates.MERGE,
    encoding: str | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> ImportReport:
    """Import every file in one transaction and one undo step; `dry_run` only reports.

    A file that cannot be read, or holds no card, stands in the report and costs no other file anything.
    Raises UNKNOWN_ENCODING, INVALID_DOCUMENT or Cancelled, with nothing changed.
    """
    if encoding is not None and known_charset(encoding) is None:
        raise NetPlannerError(Trouble.UNKNOWN_ENCODING, encoding=encoding)
    watch = progress or Silent()
    report = ImportReport()
    sizes = [_size(path) for path in paths]
    total, done = sum(sizes), 0
    try:
        with workspace.step(Step.IMPORTED):
            intake = _Intake(workspace, report, duplicates)
            for path, size in zip(paths, sizes, strict=True):
                intake.take_file(path, encoding, _Part(watch, done, total))
                done += size
                watch.report(done, total)
            if dry_run:
                raise _DryRunEndError
    except _DryRunEndError:
        pass
    return report


def has_something(path: Path) -> bool:
    """Whether a file holds anything to import; so that no database is made for nothing."""
    try:
        data = read_file(path)
    except NetPlannerError:
        return False
    return _document_in(data) is not None or any(isinstance(found, Card) for found in read_cards(data))


def read_file(path: Path) -> bytes:
    """The bytes of a file. Raises FILE_MISSING, FILE_IS_FOLDER, FILE_UNREADABLE or FILE_EMPTY."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise NetPlannerError(Trouble.FILE_MISSING, path=str(path)) from None
    except IsADirectoryError:
        raise NetPlannerError(Trouble.FILE_IS_FOLDER, path=str(path)) from None
    except OSError as error:
        raise NetPlannerError(Trouble.FILE_UNREADABLE, path=str(path), reason=error.strerror) from None
    if not data:
        raise NetPlannerError(Trouble.FILE_EMPTY, path=str(path))
    return data


class _Part:
    """The progress of one file, told as a part of all."""

    def __init__(self, whole: Progress, start: int, total: int) -> None:
        self._whole, self._start, self._total = whole, start, total

    def report(self, done: int, total: int) -> None:
        self._whole.report(self._start + done, self._total)


class _Intake:
    """One import under way: what is known already, and the new people waiting to be written together."""

    def __init__(self, workspace: Workspace, report: ImportReport, duplicates: Duplicates) -> None:
        self._workspace = workspace
        self._report = report
        self._duplicates = duplicates
        self._absorbed = workspace.contacts.absorbed()
        self._by_uid = workspace.contacts.by_uid()
        self._waiting: list[NewContact] = []
        self._flags: list[tuple[str, ImportFlag]] = []

    def take_file(self, path: Path, encoding: str | None, progress: Progress) -> None:
        counts = FileReport(file=str(path))
        self._report.files.append(counts)
        try:
            data = read_file(path)
            document = _document_in(data)
            if document is not None:
                self._take_document(document, counts)
                return
        except NetPlannerError as error:
            if error.trouble in (Trouble.INVALID_DOCUMENT, Trouble.DOCUMENT_NEWER):
                raise
            self._report.rejected.append(RejectedCard(file=str(path), line=None, reason=error.trouble.value))
            return
        strays: list[StrayText] = []
        last: str | None = None
        done = 0
        for found in read_cards(data, encoding):
            match found:
                case StrayText():
                    strays.append(found)
                    continue
                case Rejected():
                    counts.cards += 1
                    counts.rejected += 1
                    reason = found.reason.value
                    self._report.rejected.append(
                        RejectedCard(file=counts.file, line=found.line, reason=reason, data=found.data)
                    )
                    done += len(found.data)
                case Card():
                    counts.cards += 1
                    last = self._take_card(found, counts)
                    done += len(found.raw)
            if counts.cards % _BATCH == 0:
                progress.report(done, len(data))
        self._write()
        if not counts.cards:
            reason = Trouble.FILE_WITHOUT_CARDS.value
            self._report.rejected.append(RejectedCard(file=counts.file, line=None, reason=reason))
        elif last is not None:
            for stray in strays:
                self._flag(last, counts, ImportFlag(file=counts.file, line=stray.line, property="", reason=STRAY_TEXT))
            self._write()

    def _take_document(self, document: dict[str, object], counts: FileReport) -> None:
        self._report.documents += 1
        done = import_document(self._workspace, document, path=counts.file)
        counts.added, counts.updated = done.added, done.updated
        counts.cards = done.added + done.updated

    def _take_card(self, card: Card, counts: FileReport) -> str | None:
        """Add, update or skip; the contact's id, or None when the card was known."""
        sha256 = digest(card.raw)
        keep = self._duplicates is Duplicates.KEEP
        if not keep and sha256 in self._absorbed:
            counts.skipped += 1
            return None
        said = details(card)
        known = None if keep or not said.uid else self._by_uid.get(said.uid)
        if known is None:
            known = new_id()
            self._waiting.append(NewContact(known, card.raw, sha256, said))
            counts.added += 1
            if said.uid:
                self._by_uid.setdefault(said.uid, known)
            if len(self._waiting) >= _BATCH:
                self._write()
        elif self._duplicates is Duplicates.SKIP:
            counts.skipped += 1
            return None
        else:
            self._update(known, card, sha256, said, counts)
        self._absorbed.add(sha256)
        if card.flags:
            counts.flagged += 1
            for flag in card.flags:
                reason = flag.reason.value
                found = ImportFlag(file=counts.file, line=flag.line, property=flag.property, reason=reason)
                self._flag(known, counts, found, counted=True)
        return known

    def _update(self, contact_id: str, card: Card, sha256: str, said: Details, counts: FileReport) -> None:
        """The same person, said anew; what the user changed in between stays and is pointed out."""
        self._write()
        contacts = self._workspace.contacts
        counts.updated += 1
        contacts.set_deleted([contact_id], None)
        if next(contacts.records([contact_id])).is_edited:
            note = ImportFlag(file=counts.file, line=card.line, property="", reason=EDITED_HERE)
            self._flag(contact_id, counts, note)
        else:
            contacts.replace_card(contact_id, card.raw, said, taken_in=True)
        contacts.absorb(contact_id, sha256)

    def _flag(self, contact_id: str, counts: FileReport, flag: ImportFlag, *, counted: bool = False) -> None:
        if not counted:
            counts.flagged += 1
        self._flags.append((contact_id, flag))
        reason = f"{flag.reason} ({flag.property})" if flag.property else flag.reason
        self._report.flagged.append(FlaggedCard(file=flag.file, line=flag.line, contact=contact_id, reason=reason))

    def _write(self) -> None:
        self._workspace.contacts.add(self._waiting)
        self._waiting = []
        for contact_id, flag in self._flags:
            self._workspace.contacts.add_flags(contact_id, [flag])
        self._flags = []


def _document_in(data: bytes) -> dict[str, object] | None:
    """The JSON document in these bytes, if they are one; any other JSON object is none of ours."""
    if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return None
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) and document.get("format") == "netplanner" else None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def rejected_cards(report: ImportReport) -> Iterator[bytes]:
    """The bytes of what was rejected, for "save the rejected cards"."""
    return (card.data for card in report.rejected if card.data)
