"""From files to the rows of a plan: what each card means for the people already there (INTERCHANGE.md, "Matching").

Touches no data. Knows the order of the matching and how a file's content tells what it is; not how cards are read,
nor how alike two people are (`import_matching`).
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from netplanner.domain.contact import Details
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.interchange.csv_cards import CsvCard, layout_of, looks_like_csv, read_csv
from netplanner.interchange.document import read_document
from netplanner.interchange.encoding import known_charset, to_utf8_if_wide, wide_encoding
from netplanner.interchange.vcard import Card, Flag, Rejected, StrayText, details, read_cards
from netplanner.services import import_columns
from netplanner.services.import_columns import Columns
from netplanner.services.import_encodings import CardEncodings
from netplanner.services.import_foresight import idle_rows
from netplanner.services.import_matching import Found, find_alike, together
from netplanner.services.import_plan import (
    IN_DOCUMENT,
    LINKS_SEVERAL,
    NOBODY_LIKE_IT,
    NOTHING_NEW,
    SAME_BYTES,
    SAME_ID,
    SAME_UID,
    SAME_UID_IN_TRASH,
    Duplicates,
    ImportPlan,
    PlanFile,
    Planned,
    PlanRow,
    RowKind,
)
from netplanner.services.progress import Progress
from netplanner.services.workspace import Workspace
from netplanner.storage.contact_store import digest, new_ids

_BATCH = 500
_SAMPLE_NAMES = 3
_HEAD_BYTES = 64


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


def document_in(data: bytes) -> dict[str, object] | None:
    """The JSON document in these bytes, if they are one; any other JSON object is none of ours."""
    if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return None
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) and document.get("format") == "netplanner" else None


class Planner:
    """A plan in the making: what is known already, here or from the cards before."""

    def __init__(
        self, workspace: Workspace, plan: ImportPlan, encoding: str | None, columns: Mapping[Path, Columns]
    ) -> None:
        self._workspace = workspace
        self._plan = plan
        self._chosen = known_charset(encoding) if encoding else None
        self._columns = columns
        self._absorbed = workspace.contacts.absorbed()
        self._by_uid = workspace.contacts.by_uid()
        self._here = {*workspace.contacts.ids()}
        self._trash = {id for id, *_ in workspace.contacts.in_trash()}
        self._ids = new_ids()
        self._earlier: dict[str, Details] = {}  # of the files before, by contact
        self._joined: dict[str, str] = {}  # who becomes one with somebody else, and with whom

    def take_file(self, path: Path, progress: Progress) -> None:
        """Add the rows of one file. Raises INVALID_DOCUMENT, DOCUMENT_NEWER or Cancelled."""
        file = PlanFile(path=str(path))
        self._plan.files.append(file)
        try:
            data = read_file(path)
        except NetPlannerError as error:
            file.trouble = error.trouble.value
            return
        file.size = len(data)
        first = len(self._plan.rows)
        if (document := document_in(data)) is not None:
            self._take_document(file, document)
            return
        if looks_like_csv(data):
            self._take_table(file, data, progress)
        else:
            self._take_cards(file, data, progress)
        if len(self._plan.rows) == first:
            file.trouble = Trouble.FILE_WITHOUT_CARDS.value
        self._leave_unchanged(first)
        self._match(first)
        self._leave_idle(first)

    def _take_document(self, file: PlanFile, document: Mapping[str, object]) -> None:
        file.document = document
        for contact in read_document(document, file.path).contacts:
            known = contact.id in self._here or contact.id in self._trash
            kind = RowKind.UPDATE if known else RowKind.NEW
            self._add(kind, IN_DOCUMENT, line=None, contact=contact.id, said=Details(name=contact.name))
            if contact.card is not None:
                self._absorbed.add(digest(contact.card))

    def _take_cards(self, file: PlanFile, data: bytes, progress: Progress) -> None:
        wide = wide_encoding(data)
        text = to_utf8_if_wide(data)
        del data
        encodings = CardEncodings(text, self._chosen)
        versions, strays, sample = set[str](), list[int](), list[str]()
        done = count = 0
        for found in read_cards(text, self._chosen):
            if isinstance(found, StrayText):
                strays.append(found.line)
                continue
            raw = found.data if isinstance(found, Rejected) else found.raw
            place = _place(text, raw, done)
            if place[0] is text:
                done = place[2]
            if isinstance(found, Rejected):
                self._add(RowKind.PROBLEM, found.reason.value, line=found.line, place=place)
            else:
                row = self._take_card(found, place, encodings.of(found))
                versions.add(found.version)
                if len(sample) < _SAMPLE_NAMES and not row.name.isascii():
                    sample.append(row.name)
            count += 1
            if count % _BATCH == 0:
                progress.report(done, len(text))
        file.versions, file.strays, file.sample = tuple(sorted(versions)), tuple(strays), tuple(sample)
        file.written_as, file.is_chosen = wide or encodings.found, self._chosen is not None

    def _take_table(self, file: PlanFile, data: bytes, progress: Progress) -> None:
        file.layout = layout_of(data, self._chosen)
        file.written_as, file.is_chosen = file.layout.encoding, self._chosen is not None
        said = self._columns.get(Path(file.path))
        columns = import_columns.read(self._workspace, file.layout) if said is None else said
        file.columns, file.are_columns_said = columns or file.layout.mapping, said is not None
        file.are_columns_known = columns is not None or import_columns.is_understood(file.layout)
        done, sample = 0, list[str]()
        for count, found in enumerate(read_csv(data, encoding=self._chosen, mapping=columns), 1):
            raw = found.data if isinstance(found, Rejected) else found.raw
            if isinstance(found, Rejected):
                self._add(RowKind.PROBLEM, found.reason.value, line=found.line, place=(raw, 0, len(raw)))
            else:
                row = self._take_row(found)
                if len(sample) < _SAMPLE_NAMES and not row.name.isascii():
                    sample.append(row.name)
            # A card is longer than its row: this only tells that it goes on.
            done = min(done + len(raw) // 2, len(data))
            if count % _BATCH == 0:
                progress.report(done, len(data))
        file.sample = tuple(sample)

    def _take_row(self, found: CsvCard) -> PlanRow:
        planned = Planned(
            connected_on=found.connected_on,
            last_exchange_on=found.last_exchange_on,
            intent=found.intent,
            notes=found.planner_notes,
            promises=found.promises,
            follow_up=found.follow_up,
            follow_up_due=found.follow_up_due,
        )
        row = self._take_card(found, (found.raw, 0, len(found.raw)), "")._replace(is_row=True)
        known = found.contact_id
        if known and row.kind in (RowKind.NEW, RowKind.PROBLEM) and self._plan.duplicates is not Duplicates.KEEP:
            # Our own export went out with the id: it is that person, and the id is given again where it is free.
            if known in self._here:
                row = row._replace(kind=RowKind.MERGE, reason=SAME_ID, likeness=100)
            self._by_uid[row.said.uid if row.said else ""] = known
            row = row._replace(contact=known)
        row = row._replace(planned=None if planned == Planned() else planned)
        self._plan.rows[row.number] = row
        return row

    def _take_card(self, card: Card, place: tuple[bytes, int, int], encoding: str) -> PlanRow:
        sha256, said = digest(card.raw), details(card)
        kind, reason, contact = self._meaning(sha256, said)
        if kind is RowKind.NEW and card.flags:
            kind, reason = RowKind.PROBLEM, card.flags[0].reason.value
        if kind is not RowKind.SKIP:
            self._absorbed.add(sha256)
            if said.uid:
                self._by_uid.setdefault(said.uid, contact)
        return self._add(
            kind, reason, line=card.line, contact=contact, said=said, place=place, sha256=sha256, encoding=encoding,
            flags=card.flags,
        )  # fmt: skip

    def _meaning(self, sha256: str, said: Details) -> tuple[RowKind, str, str]:
        """(kind, reason, contact) of a card as far as its bytes and its UID tell."""
        if self._plan.duplicates is not Duplicates.KEEP:
            if sha256 in self._absorbed:
                return RowKind.SKIP, SAME_BYTES, self._by_uid.get(said.uid, "")
            known = self._by_uid.get(said.uid) if said.uid else None
            if known is not None:
                known = self._joined.get(known, known)
                reason = SAME_UID_IN_TRASH if known in self._trash else SAME_UID
                return RowKind.UPDATE, reason, known
        return RowKind.NEW, NOBODY_LIKE_IT, next(self._ids)

    def _leave_unchanged(self, first: int) -> None:
        """A card that the user made what it is now, and that comes back as it went out, changes nothing."""
        rows = [row for row in self._plan.rows[first:] if row.kind is RowKind.UPDATE and row.contact in self._here]
        cards = {record.id: record.card for record in self._workspace.contacts.records({row.contact for row in rows})}
        for row in rows:
            if row.end - row.start == len(cards[row.contact]) and row.card.data == cards[row.contact]:
                self._plan.rows[row.number] = row._replace(kind=RowKind.SKIP, reason=SAME_BYTES)

    def _match(self, first: int) -> None:
        """Whoever is new by bytes and UID may still be somebody that is here, or in a file before.

        Two cards of one file stay two people: its owner keeps them apart, and may be asked about them later.
        """
        if self._plan.duplicates is Duplicates.KEEP:
            return
        rows = {row.contact: row for row in self._new_rows(first)}
        new = {id: row.said for id, row in rows.items() if row.said is not None}
        if new and (self._here or self._earlier):
            for id, found in find_alike(self._workspace, new, self._earlier, self._plan.region).items():
                contact = self._merge(rows[id], found)
                if (uid := new[id].uid) and self._by_uid.get(uid) == id:
                    self._by_uid[uid] = contact
        for row in self._plan.rows[first:]:
            if row.said is not None and row.kind is not RowKind.SKIP:
                self._earlier[row.contact] = together(self._earlier.get(row.contact), row.said)

    def _merge(self, row: PlanRow, found: Found) -> str:
        """Make a row the merge that was found; whom it is about then."""
        contact = self._joined.get(found.contact, found.contact)
        joins = dict.fromkeys(self._joined.get(other, other) for other in found.joins)
        joins.pop(contact, None)
        for other in joins:
            self._joined.update({id: contact for id, now in self._joined.items() if now == other})
            self._joined[other] = contact
            if other in self._earlier:
                self._earlier[contact] = together(self._earlier.get(contact), self._earlier.pop(other))
        self._plan.rows[row.number] = row._replace(
            kind=RowKind.MERGE, reason=f"{found.reason}+{LINKS_SEVERAL}" if joins else found.reason, contact=contact,
            likeness=found.likeness, also=found.also, joins=tuple(joins),
        )  # fmt: skip
        return contact

    def _leave_idle(self, first: int) -> None:
        """What says nothing that is not here already is no update and no merge."""
        joining = (RowKind.UPDATE, RowKind.MERGE)
        concerned = {row.contact for row in self._plan.rows[first:] if row.kind in joining} - self._trash
        if concerned:
            rows = [row for row in self._plan.rows if row.contact in concerned]
            for row in idle_rows(self._workspace, rows, self._plan.region):
                self._plan.rows[row.number] = row._replace(kind=RowKind.SKIP, reason=NOTHING_NEW)

    def _new_rows(self, first: int) -> Iterator[PlanRow]:
        taken = (RowKind.NEW, RowKind.PROBLEM)
        return (row for row in self._plan.rows[first:] if row.kind in taken and row.said is not None)

    def _add(
        self, kind: RowKind, reason: str, *, line: int | None, contact: str = "", said: Details | None = None,
        place: tuple[bytes, int, int] = (b"", 0, 0), sha256: str = "", encoding: str = "", flags: tuple[Flag, ...] = (),
    ) -> PlanRow:  # fmt: skip
        source, start, end = place
        row = PlanRow(
            number=len(self._plan.rows), file=len(self._plan.files) - 1, line=line, kind=kind, reason=reason,
            contact=contact, said=said, flags=flags, sha256=sha256, source=source, start=start, end=end,
            encoding=encoding,
        )  # fmt: skip
        self._plan.rows.append(row)
        return row


def _place(text: bytes, raw: bytes, done: int) -> tuple[bytes, int, int]:
    """Where in `text` a card stands after `done`: at its own place, or earlier at equal bytes, which are as good."""
    # The first bytes of a card with photos are found many times sooner than all of it.
    head = raw[:_HEAD_BYTES]
    start = text.find(head, done)
    while start >= 0 and not text.startswith(raw, start):
        start = text.find(head, start + 1)
    return (raw, 0, len(raw)) if start < 0 else (text, start, start + len(raw))
