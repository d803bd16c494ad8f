"""A plan, done: one transaction, one undo step, and a report that leaves nothing out.

Knows how a row becomes a person, an update or a merge; not why it is one (`import_planning`).
"""

from collections.abc import Mapping
from dataclasses import replace

from netplanner.domain.contact import Details
from netplanner.services import import_columns
from netplanner.services.card_joining import merged, updated
from netplanner.services.documents import import_document
from netplanner.services.import_foresight import once_said
from netplanner.services.import_plan import (
    IN_DOCUMENT,
    NOTHING_NEW,
    Choice,
    Duplicates,
    ImportPlan,
    Planned,
    PlanRow,
    RowKind,
)
from netplanner.services.import_records import Recorder
from netplanner.services.import_report import (
    EDITED_HERE,
    STRAY_TEXT,
    FileReport,
    FlaggedCard,
    ImportReport,
    RejectedCard,
)
from netplanner.services.merging import merge
from netplanner.services.progress import Progress
from netplanner.services.workspace import Workspace
from netplanner.storage.card_history import StoredCard
from netplanner.storage.contact_store import NewContact, new_id
from netplanner.storage.import_flags import ImportFlag

_BATCH = 500
_BATCH_BYTES = 4 * 1024 * 1024  # of cards with photos, that wait to be written together


class Applier:
    """One import under way, inside a step: who is here, and the new people waiting to be written together."""

    def __init__(self, workspace: Workspace, plan: ImportPlan, *, count_connected_on: bool) -> None:
        self._workspace = workspace
        self._plan = plan
        self._recorder = Recorder(workspace, count_connected_on=count_connected_on)
        self._report = ImportReport()
        self._here = {*workspace.contacts.ids(), *(id for id, *_ in workspace.contacts.in_trash())}
        self._joined: dict[str, str] = {}  # who has become one with somebody else, and with whom
        self._absorbed = workspace.contacts.absorbed()
        self._waiting: list[NewContact] = []
        self._waiting_bytes = 0
        self._flags: list[tuple[str, ImportFlag]] = []
        self._planned: list[tuple[str, Planned]] = []

    def apply(self, progress: Progress) -> ImportReport:
        """Do every row as chosen. Raises Cancelled, and what `documents.import_document` raises."""
        rows = self._plan.rows
        done = 0
        for number, file in enumerate(self._plan.files):
            counts = FileReport(file=file.path)
            self._report.files.append(counts)
            if file.trouble is not None:
                self._report.rejected.append(RejectedCard(file=file.path, line=None, reason=file.trouble))
            elif file.document is not None:
                self._take_document(file.document, counts)
            last = None
            while done < len(rows) and rows[done].file == number:
                if rows[done].reason != IN_DOCUMENT:
                    last = self._take(rows[done], counts)
                done += 1
                if done % _BATCH == 0:
                    progress.report(done, len(rows))
            if last is not None:
                for line in file.strays:
                    self._flag(last, counts, ImportFlag(file=counts.file, line=line, property="", reason=STRAY_TEXT))
            self._write()
            if file.layout is not None and file.are_columns_said:
                import_columns.remember(self._workspace, file.layout, file.columns)
        self._recorder.finish()
        progress.report(len(rows), len(rows))
        return self._report

    def _take_document(self, document: Mapping[str, object], counts: FileReport) -> None:
        self._report.documents += 1
        done = import_document(self._workspace, document, path=counts.file)
        counts.added, counts.updated = done.added, done.updated
        counts.cards = done.added + done.updated
        self._here.update(self._workspace.contacts.ids())
        self._absorbed |= self._workspace.contacts.absorbed()

    def _take(self, row: PlanRow, counts: FileReport) -> str | None:
        """Do one row; whose card it is now, or None where it was left out."""
        counts.cards += 1
        if row.said is None:
            counts.rejected += 1
            self._report.rejected.append(
                RejectedCard(
                    file=counts.file,
                    line=row.line,
                    reason=row.reason,
                    data=row.card.data,
                    layout=self._plan.files[row.file].layout,
                )
            )
            return None
        choice = self._plan.choice(row)
        # Since the plan was made, the same file may have come another way.
        came_since = row.kind is not RowKind.SKIP and row.sha256 in self._absorbed and not self._keeps(row)
        contact = self._joined.get(row.contact, row.contact)
        if choice is Choice.LEAVE or came_since:
            counts.skipped += 1
            if row.reason == NOTHING_NEW and row.sha256 not in self._absorbed:
                self._remember(contact, row, row.said)
            return None
        if choice is Choice.ADD and (contact in self._here or row.kind is not RowKind.NEW):
            contact = contact if row.kind is RowKind.PROBLEM and contact not in self._here else new_id()
        if choice is Choice.ADD or contact not in self._here:
            self._add(contact, row, row.said, counts)
        elif not self._join(contact, row, row.said, choice, counts):
            return None
        self._absorbed.add(row.sha256)
        if row.flags:
            counts.flagged += 1
            for flag in row.flags:
                found = ImportFlag(file=counts.file, line=flag.line, property=flag.property, reason=flag.reason.value)
                self._flag(contact, counts, found, counted=True)
        return contact

    def _keeps(self, row: PlanRow) -> bool:
        """Whether equal bytes are wanted as somebody of their own."""
        apart = row.kind in (RowKind.UPDATE, RowKind.MERGE) and self._plan.choice(row) is Choice.ADD
        return apart or self._plan.duplicates is Duplicates.KEEP

    def _add(self, contact: str, row: PlanRow, said: Details, counts: FileReport) -> None:
        card = row.card
        self._waiting.append(NewContact(contact, card.data, row.sha256, said, card.encoding))
        self._waiting_bytes += len(card.data)
        self._here.add(contact)
        counts.added += 1
        self._report.added_ids.append(contact)
        if row.planned:
            self._planned.append((contact, row.planned))
        if len(self._waiting) >= _BATCH or self._waiting_bytes >= _BATCH_BYTES:
            self._write()

    def _join(self, contact: str, row: PlanRow, said: Details, choice: Choice, counts: FileReport) -> bool:
        """An update or a merge of somebody here; whoever was in the trash is brought back. Whether it changed them."""
        self._write()
        store, history = self._workspace.contacts, self._workspace.history
        is_back = not store.knows(contact)
        store.set_deleted([contact], None)
        others = [id for id in row.joins if choice is Choice.MERGE and id != contact and store.knows(id)]
        merge(self._workspace, contact, others, region=self._plan.region)
        self._joined.update({id: contact for id, now in self._joined.items() if now in others})
        self._joined.update(dict.fromkeys(others, contact))
        self._here.difference_update(others)
        record = next(store.records([contact]))
        mine, came = StoredCard(record.card, record.encoding), row.card
        if choice is Choice.UPDATE:
            joined = updated(mine, history.last_taken_in(contact, said.uid), came)
        else:
            known = once_said(self._workspace, record)
            joined = merged(mine, came, self._plan.region, once_said=known, is_row=row.is_row)
        if joined.card == mine and not (joined.conflicts or is_back or others):
            counts.skipped += 1
            self._remember(contact, row, said)
            return False
        if choice is Choice.UPDATE:
            counts.updated += 1
        else:
            counts.merged += 1
        history.take_in(contact, came, joined.card, joined.said, sha256=row.sha256, uid=said.uid)
        if joined.conflicts:
            note = ImportFlag(file=counts.file, line=row.line, property=", ".join(joined.conflicts), reason=EDITED_HERE)
            self._flag(contact, counts, note)

        return True

    def _remember(self, contact: str, row: PlanRow, said: Details) -> None:
        """A card that says nothing new has come, too: it is not to bring back what is taken away later."""
        self._write()
        if self._workspace.contacts.knows(contact):
            self._workspace.history.remember(contact, row.card, sha256=row.sha256, uid=said.uid)
            self._absorbed.add(row.sha256)

    def _flag(self, contact: str, counts: FileReport, flag: ImportFlag, *, counted: bool = False) -> None:
        if not counted:
            counts.flagged += 1
        self._flags.append((contact, flag))
        # What the user edited is told as one word: it is shown, with its properties, on the contact.
        told = replace(flag, property="") if flag.reason == EDITED_HERE else flag
        reason = f"{told.reason} ({told.property})" if told.property else told.reason
        self._report.flagged.append(FlaggedCard(file=flag.file, line=flag.line, contact=contact, reason=reason))

    def _write(self) -> None:
        self._workspace.contacts.add(self._waiting)
        self._waiting, self._waiting_bytes = [], 0
        for contact, flag in self._flags:
            self._workspace.import_flags.add(contact, [flag])
        self._flags = []
        for contact, planned in self._planned:
            self._recorder.record(contact, planned)
        self._planned = []
