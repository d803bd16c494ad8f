"""The commands about the whole file: people in and out, copies, the last step, a check."""

import argparse
import os
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from netplanner.cli.arguments import DONE, NOT_DONE, PARTLY_DONE, database_of, open_file, today_of
from netplanner.services import backups, exports, imports
from netplanner.services.json_views import as_json, report_document
from netplanner.services.private_file import write_private
from netplanner.services.reach import region_in_locale
from netplanner.services.rejected_files import save_rejected
from netplanner.services.workspace import Workspace


def import_files(options: argparse.Namespace) -> int:
    path = database_of(options)
    with ExitStack() as stack:
        if not path.exists() and (options.dry_run or not any(map(imports.has_something, options.files))):
            # Nothing to write yet: read into a file that is thrown away, so that the report is the same.
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="netplanner-"))
            path = Path(folder) / "nothing.db"
        workspace = stack.enter_context(Workspace(path, create=True, today=today_of(options)))
        report = imports.import_files(
            workspace,
            options.files,
            duplicates=options.duplicates,
            encoding=options.encoding,
            region=region_in_locale(os.environ),
            dry_run=options.dry_run,
            progress=_TerminalProgress() if sys.stderr.isatty() else None,
        )
    if options.report is not None:
        write_private(options.report, [as_json(report_document(report)).encode()])
    if options.rejected is not None:
        for rows in save_rejected(options.rejected, report.rejected):
            print(f"NetPlanner: rows of tables that could not be taken in are in {rows}", file=sys.stderr)
    for refused in report.rejected:
        place = f"{refused.file}, line {refused.line}" if refused.line else refused.file
        print(f"NetPlanner: {place}: {imports.REASONS[refused.reason]}", file=sys.stderr)
    names = ("added", "updated", "merged", "skipped", "rejected", "flagged")
    print(", ".join(f"{report.total(name)} {name}" for name in names))
    if report.brought_nothing:
        return NOT_DONE
    return PARTLY_DONE if report.rejected else DONE


class _TerminalProgress:
    def report(self, done: int, total: int) -> None:
        percent = 100 * done // total if total else 100
        print(f"\r{percent:3d} %", end="" if done < total else "\n", file=sys.stderr, flush=True)


def export_people(options: argparse.Namespace) -> int:
    with open_file(options) as workspace:
        done = exports.export(
            workspace, options.out, levels=options.level, tags=options.tag, version=options.vcard_version
        )
    for one in done.lost:
        left_out = ", ".join(one.properties)
        print(f"NetPlanner: {one.name}: not all of {left_out} fits into vCard {options.vcard_version}", file=sys.stderr)
    if options.out.suffix.lower() == ".ics":
        print(f"{done.follow_ups} follow-ups and {done.birthdays} birthdays written to {options.out}")
    else:
        print(f"{done.people} people written to {options.out}")
    return DONE


def back_up(options: argparse.Namespace) -> int:
    with open_file(options) as workspace:
        print(f"Copied to {backups.back_up(workspace.path, options.out)}")
    return DONE


def restore(options: argparse.Namespace) -> int:
    path = database_of(options)
    backups.check(options.file)
    with open_file(options, create=True) as workspace:
        before = backups.restore(workspace, options.file)
    print(f"Restored from {options.file}" + (f"; what was in {path} before is in {before}" if before else ""))
    return DONE


def undo(options: argparse.Namespace) -> int:
    with open_file(options) as workspace:
        print(f"Undone: {workspace.undo()}")
    return DONE


def check(options: argparse.Namespace) -> int:
    with open_file(options) as workspace:
        problems = workspace.problems()
    for problem in problems:
        print(f"NetPlanner: {problem}", file=sys.stderr)
    if problems:
        return NOT_DONE
    print("ok")
    return DONE
