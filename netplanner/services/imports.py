"""Bringing people in from files: first a plan that touches nothing, then all of it as one step.

`plan` reads and matches, the user may choose otherwise, `apply` writes; `import_files` does both, for scripts.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.interchange.csv_cards import Field, looks_like_csv, read_csv
from netplanner.interchange.encoding import known_charset
from netplanner.interchange.vcard import Card, read_cards
from netplanner.services.card_joining import Joined, merged, said_by_card, updated
from netplanner.services.collecting import seldom_collecting
from netplanner.services.import_applying import Applier
from netplanner.services.import_foresight import once_said
from netplanner.services.import_plan import Choice, Duplicates, ImportPlan, PlanFile, PlanRow, RowKind
from netplanner.services.import_planning import Planner, document_in, read_file
from netplanner.services.import_report import (
    EDITED_HERE,
    REASONS,
    STRAY_TEXT,
    FileReport,
    FlaggedCard,
    ImportReport,
    RejectedCard,
    rejected_cards,
)
from netplanner.services.progress import Progress, Silent
from netplanner.services.reach import region_of
from netplanner.services.said_fields import FIELDS, values_of
from netplanner.services.workspace import Step, Workspace
from netplanner.storage.card_history import StoredCard

__all__ = [
    "EDITED_HERE",
    "REASONS",
    "STRAY_TEXT",
    "Change",
    "Choice",
    "Duplicates",
    "FileReport",
    "FlaggedCard",
    "ImportPlan",
    "ImportReport",
    "PlanFile",
    "PlanRow",
    "RejectedCard",
    "RowKind",
    "apply",
    "changes",
    "conflicts",
    "has_something",
    "import_files",
    "plan",
    "read_file",
    "rejected_cards",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A field of `Details` side by side: what is here, what the file says, and what will be here. Values as texts.

    A photo is "photo"; a field that says nothing has no values.
    """

    field: str
    before: tuple[str, ...]
    in_file: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def is_change(self) -> bool:
        return self.before != self.after


class _DryRunEndError(Exception):
    """Rolls the step back once the report is complete."""


@seldom_collecting()
def plan(
    workspace: Workspace,
    paths: Sequence[Path],
    *,
    encoding: str | None = None,
    duplicates: Duplicates = Duplicates.MERGE,
    region: str = "",
    mapping: Mapping[int, Field] | None = None,
    progress: Progress | None = None,
) -> ImportPlan:
    """What importing these files would do; nothing is written.

    `encoding`: the one that the user chose for files of cards and tables. `region`: the country of the system (ISO
    code), whose phone numbers are written without a country code unless the user set another. `mapping`: what the
    columns of a table mean, by their numbers from 0, instead of what its header says. A file that cannot be read,
    or holds no card, stands in the plan and costs no other file anything. Progress is told in bytes.
    Raises UNKNOWN_ENCODING, INVALID_DOCUMENT, DOCUMENT_NEWER or Cancelled.
    """
    if encoding is not None and known_charset(encoding) is None:
        raise NetPlannerError(Trouble.UNKNOWN_ENCODING, encoding=encoding)
    watch = progress or Silent()
    made = ImportPlan(duplicates=duplicates, region=region_of(workspace, region))
    planner = Planner(workspace, made, encoding, mapping)
    sizes = [_size(path) for path in paths]
    total, done = sum(sizes), 0
    for path, size in zip(paths, sizes, strict=True):
        planner.take_file(path, _Part(watch, done, total))
        done += size
        watch.report(done, total)
    return made


@seldom_collecting()
def apply(
    workspace: Workspace, plan: ImportPlan, progress: Progress | None = None, *, count_connected_on: bool = False
) -> ImportReport:
    """Do what the plan says, as one transaction and one step to undo; progress is told in rows.

    A plan can be done after something changed here: cards taken in since are left out, and who has gone since is
    added anew. `count_connected_on`: the day on which two connected, as LinkedIn tells, counts as a first exchange.
    Raises Cancelled, with nothing changed, and what `documents.import_document` raises.
    """
    with workspace.step(Step.IMPORTED):
        return Applier(workspace, plan, count_connected_on=count_connected_on).apply(progress or Silent())


@seldom_collecting()
def import_files(
    workspace: Workspace,
    paths: Sequence[Path],
    *,
    duplicates: Duplicates = Duplicates.MERGE,
    encoding: str | None = None,
    region: str = "",
    dry_run: bool = False,
    progress: Progress | None = None,
) -> ImportReport:
    """Import every file in one transaction and one undo step; `dry_run` only reports.

    Raises UNKNOWN_ENCODING, INVALID_DOCUMENT, DOCUMENT_NEWER or Cancelled, with nothing changed.
    """
    watch = progress or Silent()
    made = plan(
        workspace,
        paths,
        encoding=encoding,
        duplicates=duplicates,
        region=region,
        progress=_Half(watch, is_second=False),
    )
    report = ImportReport()
    try:
        with workspace.step(Step.IMPORTED):
            report = apply(workspace, made, _Half(watch, is_second=True))
            if dry_run:
                raise _DryRunEndError
    except _DryRunEndError:
        pass
    return report


def changes(workspace: Workspace, plan: ImportPlan, row: PlanRow) -> tuple[Change, ...]:
    """What a row will change, side by side, as chosen now: every field in which either side says something."""
    before = _here(workspace, row) if row.contact else None
    joined = _joined(workspace, plan, row)
    old = said_by_card(before) if before else None
    new = joined.said if joined else old
    if plan.choice(row) is Choice.ADD:
        new = row.said
    return tuple(
        Change(field=name, before=mine, in_file=theirs, after=left)
        for name in FIELDS
        if any((mine := values_of(old, name), theirs := values_of(row.said, name), left := values_of(new, name)))
    )


def conflicts(workspace: Workspace, plan: ImportPlan, row: PlanRow) -> tuple[str, ...]:
    """The names of the properties that both the user and the file changed, where the user's line stays."""
    joined = _joined(workspace, plan, row)
    return joined.conflicts if joined else ()


def has_something(path: Path) -> bool:
    """Whether a file holds anything to import; so that no database is made for nothing."""
    try:
        data = read_file(path)
    except NetPlannerError:
        return False
    found = read_csv(data) if looks_like_csv(data) else read_cards(data)
    return document_in(data) is not None or any(isinstance(each, Card) for each in found)


def _joined(workspace: Workspace, plan: ImportPlan, row: PlanRow) -> Joined | None:
    """The card that an update or a merge would leave; None for a row that is neither, or is about somebody new."""
    record = next(workspace.contacts.records([row.contact]), None)
    if record is None or row.said is None:
        return None
    mine = StoredCard(record.card, record.encoding)
    match plan.choice(row):
        case Choice.UPDATE:
            return updated(mine, workspace.history.last_taken_in(row.contact, row.said.uid), row.card)
        case Choice.MERGE:
            known = once_said(workspace, record)
            for other in workspace.contacts.records(row.joins):
                mine = merged(mine, StoredCard(other.card, other.encoding), plan.region).card
            return merged(mine, row.card, plan.region, once_said=known, is_row=row.is_row)
        case _:
            return None


def _here(workspace: Workspace, row: PlanRow) -> StoredCard | None:
    record = next(workspace.contacts.records([row.contact]), None)
    return StoredCard(record.card, record.encoding) if record else None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


class _Part:
    """The progress of one file, told as a part of all."""

    def __init__(self, whole: Progress, start: int, total: int) -> None:
        self._whole, self._start, self._total = whole, start, total

    def report(self, done: int, total: int) -> None:
        self._whole.report(self._start + done, self._total)


class _Half:
    """The progress of planning or of applying, told as one half of both, in thousandths."""

    def __init__(self, whole: Progress, *, is_second: bool) -> None:
        self._whole, self._start = whole, 500 if is_second else 0

    def report(self, done: int, total: int) -> None:
        self._whole.report(self._start + (500 * done // total if total else 500), 1000)
