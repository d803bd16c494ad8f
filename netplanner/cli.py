"""The command line of COMMANDS.md: it composes services and prints; Qt is imported only for the window."""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import date
from enum import StrEnum
from pathlib import Path

import platformdirs

from netplanner import __version__
from netplanner.domain.demand import Overload
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.followups import FollowUpKind, Origin
from netplanner.interchange.vcard import export_cards
from netplanner.services import connections, documents, exports, imports, people, planning, samples
from netplanner.services.json_views import as_json, meter_document, report_document, what_if_document
from netplanner.services.private_file import write_private
from netplanner.services.reach import region_in_locale
from netplanner.services.troubles import sentence
from netplanner.services.workspace import Workspace

DONE, NOT_DONE, WRONG_USAGE, PARTLY_DONE = 0, 1, 2, 3
NO_DISPLAY = (
    "NetPlanner: there is no display here. Without one, these work: import, export, meter, what-if, log, undo, check"
    " and --screenshot OUT.png."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 not done, 2 wrong usage, 3 done with something rejected."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
        return code
    except NetPlannerError as error:
        print(f"NetPlanner: {sentence(error)}", file=sys.stderr)
        return WRONG_USAGE if error.trouble is Trouble.AMBIGUOUS_PERSON else NOT_DONE
    except BrokenPipeError:
        # Whoever read the output has seen enough; keep the interpreter from complaining at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOT_DONE
    except KeyboardInterrupt:
        print("NetPlanner: stopped; nothing was changed.", file=sys.stderr)
        return NOT_DONE


def default_database() -> Path:
    return Path(platformdirs.user_data_dir("netplanner", appauthor=False)) / "netplanner.db"


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--database", type=Path, metavar="FILE", default=argparse.SUPPRESS, help="the file to use")
    common.add_argument("--today", type=_day, metavar="DATE", default=argparse.SUPPRESS, help="plan as of that day")
    common.add_argument("--language", choices=("en", "id"), default=argparse.SUPPRESS)
    common.add_argument("--theme", choices=("system", "light", "dark"), default=argparse.SUPPRESS)
    parser = argparse.ArgumentParser(
        prog="netplanner", parents=[common], description="A contact planner for people with whom you truly connect."
    )
    parser.add_argument("--version", action="version", version=f"NetPlanner {__version__}")
    parser.add_argument("--demo", action="store_true", help="sample people, in a file that is thrown away")
    parser.add_argument("--screenshot", type=Path, metavar="OUT.png", help="draw the window without showing it")
    parser.add_argument("--page", choices=("board",), default="board")
    parser.add_argument("--person", metavar="NAME|ID", default="", help="draw this person's page")
    parser.add_argument("--size", type=_size, metavar="WxH")
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], words: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, parents=[common], help=words, description=words)
        added.set_defaults(run=run)
        return added

    bring = command("import", _import, "bring people in from vCard or JSON files")
    bring.add_argument("files", nargs="+", type=Path, metavar="FILE")
    bring.add_argument("--duplicates", type=imports.Duplicates, choices=list(imports.Duplicates), default="merge")
    bring.add_argument("--encoding", metavar="NAME", help="how the files are written, where it cannot be told")
    bring.add_argument("--dry-run", action="store_true", help="report, and change nothing")
    bring.add_argument("--report", type=Path, metavar="R.json")
    bring.add_argument("--rejected", type=Path, metavar="R.vcf", help="save the cards that could not be taken in")

    take = command("export", _export, "write people to a .csv, .vcf, .json or .ics file")
    take.add_argument("out", type=Path, metavar="OUT")
    take.add_argument("--level", type=int, action="append", choices=range(5), default=[])
    take.add_argument("--tag", action="append", default=[])
    versions = list(exports.CardVersion)
    words = "write the cards of a .vcf as they are, or anew"
    take.add_argument("--vcard-version", type=exports.CardVersion, choices=versions, default="as-is", help=words)

    show = command("meter", _meter, "this week and the twelve weeks ahead")
    show.add_argument("--json", action="store_true")

    ask = command("what-if", _what_if, "what accepting a follow-up would mean")
    ask.add_argument("--minutes", type=_minutes, required=True, metavar="N")
    ask.add_argument("--kind", type=_named(FollowUpKind), default=FollowUpKind.CALL, metavar="K")
    ask.add_argument("--release", type=_day, metavar="D")
    ask.add_argument("--due", type=_day, metavar="D")
    ask.add_argument("--origin", type=_named(Origin), default=Origin.DEEPEN, metavar="O")
    ask.add_argument("--json", action="store_true")

    note = command("log", _log, "record an exchange with somebody")
    note.add_argument("person", metavar="NAME|ID")
    note.add_argument("--on", type=_day, metavar="D")
    note.add_argument("text", nargs="?", default="", metavar="TEXT")

    command("undo", _undo, "take the last step back")
    command("check", _check, "check that the file is sound")
    return parser


# --- arguments


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-11-24") from None


def _minutes(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of minutes") from None


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and 320 <= int(width) <= 8000 and 240 <= int(height) <= 8000):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size like 1440x900")
    return int(width), int(height)


def _named(kinds: type[StrEnum]) -> Callable[[str], StrEnum]:
    """A reader of one of these names, in any case, that says which there are."""

    def read(text: str) -> StrEnum:
        try:
            return kinds(text.upper())
        except ValueError:
            names = ", ".join(kind.value for kind in kinds)
            raise argparse.ArgumentTypeError(f"{text!r} is none of {names}") from None

    return read


def _today(options: argparse.Namespace) -> Callable[[], date]:
    day = getattr(options, "today", None)
    return date.today if day is None else lambda: day


def _open(options: argparse.Namespace, *, create: bool = False) -> Workspace:
    path = getattr(options, "database", None) or default_database()
    return Workspace(path, create=create, today=_today(options))


# --- commands


def _window(options: argparse.Namespace) -> int:
    from netplanner import app

    if options.screenshot is None and not app.has_display():
        print(NO_DISPLAY, file=sys.stderr)
        return NOT_DONE
    with ExitStack() as stack:
        if options.demo:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="netplanner-demo-")))
            today = _today(options)
            workspace = stack.enter_context(Workspace(folder / "demo.db", create=True, today=today))
            documents.import_document(workspace, samples.sample_document(today()))
            workspace.forget_steps()
        else:
            workspace = stack.enter_context(_open(options, create=True))
        return app.run_window(
            workspace,
            theme=getattr(options, "theme", None),
            language=getattr(options, "language", None),
            screenshot=options.screenshot,
            size=options.size,
            page=options.page,
            person=people.find_one(workspace, options.person) if options.person else "",
            demo=options.demo,
        )


def _import(options: argparse.Namespace) -> int:
    path = getattr(options, "database", None) or default_database()
    with ExitStack() as stack:
        if not path.exists() and (options.dry_run or not any(map(imports.has_something, options.files))):
            # Nothing to write yet: read into a file that is thrown away, so that the report is the same.
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="netplanner-"))
            path = Path(folder) / "nothing.db"
        workspace = stack.enter_context(Workspace(path, create=True, today=_today(options)))
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
        write_private(options.rejected, export_cards(imports.rejected_cards(report)))
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


def _export(options: argparse.Namespace) -> int:
    with _open(options) as workspace:
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


def _meter(options: argparse.Namespace) -> int:
    with _open(options) as workspace:
        found = planning.meter(workspace)
    if options.json:
        print(as_json(meter_document(found)))
        return DONE
    first = found.others.weeks[0]
    print(f"{found.others.state.value.title()}: {first.due_minutes} of {first.capacity} minutes due this week.")
    for week in found.others.weeks:
        print(f"  week of {week.monday}: {week.due_minutes:4d} of {week.capacity:4d}")
    for overload in found.others.overloads:
        print(f"  {_overload_sentence(overload)}")
    print(f"Open follow-ups: {found.wip.open} of about {found.wip.limit} that fit.")
    return DONE


def _what_if(options: argparse.Namespace) -> int:
    with _open(options) as workspace:
        follow_up = planning.proposal(
            workspace,
            kind=options.kind,
            minutes=options.minutes,
            release=options.release,
            due=options.due,
            origin=options.origin,
        )
        answer = planning.what_if(workspace, follow_up)
    if options.json:
        print(as_json(what_if_document(answer)))
        return DONE
    print(f"{'It fits' if answer.fits else 'It does not fit'}: it counts as {answer.minutes} minutes,"
          f" {answer.spare} are free.")  # fmt: skip
    if not answer.fits and answer.earliest_monday is not None:
        print(f"First week with room: {answer.earliest_monday}.")
    if answer.shorten_to is not None:
        print(f"It fits when it takes {answer.shorten_to} minutes at most.")
    for overload in answer.overloads:
        print(f"Apart from this: {_overload_sentence(overload)}")
    return DONE


def _log(options: argparse.Namespace) -> int:
    with _open(options) as workspace:
        person = people.find_one(workspace, options.person)
        connections.record_exchange(workspace, person, text=options.text, on=options.on)
    return DONE


def _undo(options: argparse.Namespace) -> int:
    with _open(options) as workspace:
        print(f"Undone: {workspace.undo()}")
    return DONE


def _check(options: argparse.Namespace) -> int:
    with _open(options) as workspace:
        problems = workspace.problems()
    for problem in problems:
        print(f"NetPlanner: {problem}", file=sys.stderr)
    if problems:
        return NOT_DONE
    print("ok")
    return DONE


def _overload_sentence(overload: Overload) -> str:
    weeks = f"week of {overload.from_monday}"
    if overload.to_monday != overload.from_monday:
        weeks = f"weeks of {overload.from_monday} to {overload.to_monday}"
    return (
        f"{weeks}: {overload.demand} of {overload.capacity} minutes, {overload.minutes_over} more than fits,"
        f" in {len(overload.follow_up_ids)} follow-ups"
    )
