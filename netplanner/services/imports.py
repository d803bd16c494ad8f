"""Bringing people in from files: first a plan that touches nothing, then all of it as one step.

`plan` reads and matches, the user may choose otherwise, `apply` writes; `import_files` does both, for scripts.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.interchange.csv_cards import looks_like_csv, read_csv
from netplanner.interchange.encoding import known_charset
from netplanner.interchange.vcard import Card, read_cards
from netplanner.services.collecting import seldom_collecting
from netplanner.services.import_applying import Applier
from netplanner.services.import_changes import Change, SideBySide, changes, conflicts, said_in, side_by_side
from netplanner.services.import_columns import Columns
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
from netplanner.services.workspace import Step, Workspace

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
    "SideBySide",
    "apply",
    "changes",
    "conflicts",
    "has_something",
    "import_files",
    "plan",
    "read_file",
    "rejected_cards",
    "said_in",
    "side_by_side",
]


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
    columns: Mapping[Path, Columns] | None = None,
    progress: Progress | None = None,
) -> ImportPlan:
    """What importing these files would do; nothing is written.

    `encoding`: the one that the user chose for files of cards and tables. `region`: the country (ISO code) whose phone
    numbers are written without a country code, "" for the one that the user set. `columns`: for each table of which
    the user said it, what its columns mean; any other is read as its header says, or as was said of this header
    before. A file that cannot be read, or holds no card, stands in the plan and costs no other file anything.
    Progress is told in bytes.
    Raises UNKNOWN_ENCODING, INVALID_DOCUMENT, DOCUMENT_NEWER or Cancelled.
    """
    if encoding is not None and known_charset(encoding) is None:
        raise NetPlannerError(Trouble.UNKNOWN_ENCODING, encoding=encoding)
    watch = progress or Silent()
    made = ImportPlan(duplicates=duplicates, region=region.strip().upper() or region_of(workspace, ""))
    planner = Planner(workspace, made, encoding, columns or {})
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

    `region` is that of the system, for whom the user set no other. Raises UNKNOWN_ENCODING, INVALID_DOCUMENT,
    DOCUMENT_NEWER or Cancelled, with nothing changed.
    """
    watch = progress or Silent()
    made = plan(
        workspace,
        paths,
        encoding=encoding,
        duplicates=duplicates,
        region=region_of(workspace, region),
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


def has_something(path: Path) -> bool:
    """Whether a file holds anything to import; so that no database is made for nothing."""
    try:
        data = read_file(path)
    except NetPlannerError:
        return False
    found = read_csv(data) if looks_like_csv(data) else read_cards(data)
    return document_in(data) is not None or any(isinstance(each, Card) for each in found)


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
