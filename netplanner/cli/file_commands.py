"""The commands about the whole file: people in and out, copies, the last step, a check."""

import argparse
import os
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from netplanner.cli.arguments import DONE, NOT_DONE, PARTLY_DONE, database_of, open_file, today_of
from netplanner.services import backups, exports, imports
from netplanner.services.catalogue import QT_TRANSLATE_NOOP, Translate
from netplanner.services.json_views import as_json, report_document
from netplanner.services.private_file import write_private
from netplanner.services.reach import region_in_locale
from netplanner.services.rejected_files import save_rejected
from netplanner.services.workspace import Workspace


def import_files(options: argparse.Namespace) -> int:
    translate: Translate = options.translate
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
            words = translate("cli", "rows of tables that could not be taken in are in {path}")
            print("NetPlanner: " + words.replace("{path}", str(rows)), file=sys.stderr)
    for refused in report.rejected:
        place = refused.file
        if refused.line:
            place = translate("cli", "{file}, line {line}").replace("{line}", str(refused.line))
            place = place.replace("{file}", refused.file)
        print(f"NetPlanner: {place}: {translate('imports', imports.REASONS[refused.reason])}", file=sys.stderr)
    print(", ".join(f"{report.total(name)} {translate('cli', words)}" for name, words in _COUNTS.items()))
    if report.brought_nothing:
        return NOT_DONE
    return PARTLY_DONE if report.rejected else DONE


_COUNTS: Final = {
    "added": QT_TRANSLATE_NOOP("cli", "added"),
    "updated": QT_TRANSLATE_NOOP("cli", "updated"),
    "merged": QT_TRANSLATE_NOOP("cli", "merged"),
    "skipped": QT_TRANSLATE_NOOP("cli", "skipped"),
    "rejected": QT_TRANSLATE_NOOP("cli", "rejected"),
    "flagged": QT_TRANSLATE_NOOP("cli", "flagged"),
}


class _TerminalProgress:
    def report(self, done: int, total: int) -> None:
        percent = 100 * done // total if total else 100
        print(f"\r{percent:3d} %", end="" if done < total else "\n", file=sys.stderr, flush=True)


def export_people(options: argparse.Namespace) -> int:
    with open_file(options) as workspace:
        done = exports.export(
            workspace, options.out, levels=options.level, tags=options.tag, version=options.vcard_version
        )
    translate: Translate = options.translate
    for one in done.lost:
        words = translate("cli", "{name}: not all of {properties} fits into vCard {version}")
        words = words.replace("{version}", str(options.vcard_version)).replace(
            "{properties}", ", ".join(one.properties)
        )
        print("NetPlanner: " + words.replace("{name}", one.name), file=sys.stderr)
    if options.out.suffix.lower() == ".ics":
        words = translate("cli", "{follow_ups} follow-ups and {birthdays} birthdays written to {path}")
        words = words.replace("{follow_ups}", str(done.follow_ups)).replace("{birthdays}", str(done.birthdays))
    else:
        words = translate("cli", "{people} people written to {path}").replace("{people}", str(done.people))
    print(words.replace("{path}", str(options.out)))
    return DONE


def back_up(options: argparse.Namespace) -> int:
    with open_file(options) as workspace:
        path = backups.back_up(workspace.path, options.out)
    print(options.translate("cli", "Copied to {path}").replace("{path}", str(path)))
    return DONE


def restore(options: argparse.Namespace) -> int:
    path = database_of(options)
    backups.check(options.file)
    with open_file(options, create=True) as workspace:
        before = backups.restore(workspace, options.file)
    words = options.translate("cli", "Restored from {file}")
    if before:
        words = options.translate("cli", "Restored from {file}; what was in {path} before is in {before}")
    print(words.replace("{before}", str(before)).replace("{path}", str(path)).replace("{file}", str(options.file)))
    return DONE


def undo(options: argparse.Namespace) -> int:
    with open_file(options) as workspace:
        print(options.translate("cli", "Undone: {step}").replace("{step}", workspace.undo()))
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
