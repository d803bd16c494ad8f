"""The command line of COMMANDS.md: which command there is, what it takes, and how it ends.

Composes and prints; Qt is imported only for the window.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from netplanner import __version__
from netplanner.cli.arguments import NOT_DONE, WRONG_USAGE, Readers
from netplanner.cli.file_commands import back_up, check, export_people, import_files, restore, undo
from netplanner.cli.planning_commands import log_exchange, show_introductions, show_meter, show_week, show_what_if
from netplanner.cli.window_command import show_window
from netplanner.cli.words import speak_as_argparse
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.followups import FollowUpKind, Origin
from netplanner.services import exports, imports
from netplanner.services.catalogue import ENGLISH, LANGUAGES, Translate, catalogue_of
from netplanner.services.troubles import sentence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 not done, 2 wrong usage, 3 done with something rejected."""
    arguments = sys.argv[1:] if arguments is None else arguments
    translate = catalogue_of(_language_of(arguments)).translate
    speak_as_argparse(translate)
    parser = _parser(translate)
    options = parser.parse_args(arguments)
    options.translate = translate
    if options.run is not show_window and (options.demo or options.screenshot is not None):
        parser.error(
            translate("cli", "--demo and --screenshot are for the window: leave out the command, or the option")
        )
    try:
        code: int = options.run(options)
        sys.stdout.flush()
        return code
    except NetPlannerError as error:
        print(f"NetPlanner: {sentence(error, translate)}", file=sys.stderr)
        return WRONG_USAGE if error.trouble is Trouble.AMBIGUOUS_PERSON else NOT_DONE
    except BrokenPipeError:
        # Whoever read the output has seen enough; keep the interpreter from complaining at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOT_DONE
    except KeyboardInterrupt:
        print("NetPlanner: " + translate("cli", "stopped; nothing was changed."), file=sys.stderr)
        return NOT_DONE


def _language_of(arguments: Sequence[str]) -> str:
    """The language that is asked for, before anything else is read: help and complaints are written in it too.

    Not that of the system: scripts read what is printed, and it must not change with whoever runs them.
    """
    asking = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    asking.add_argument("--language", default="")
    try:
        asked = str(asking.parse_known_args(arguments)[0].language)
    except argparse.ArgumentError:
        asked = ""
    return asked if asked in LANGUAGES else ENGLISH


def _parser(translate: Translate) -> argparse.ArgumentParser:
    read = Readers(translate)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--database", type=Path, metavar="FILE", default=argparse.SUPPRESS, help=translate("cli", "the file to use")
    )
    common.add_argument(
        "--today",
        type=read.day,
        metavar="DATE",
        default=argparse.SUPPRESS,
        help=translate("cli", "plan as of that day"),
    )
    common.add_argument("--language", choices=tuple(LANGUAGES), default=argparse.SUPPRESS)
    common.add_argument("--theme", choices=("system", "light", "dark"), default=argparse.SUPPRESS)
    parser = argparse.ArgumentParser(
        prog="netplanner",
        parents=[common],
        description=translate("cli", "A contact planner for people with whom you truly connect."),
    )
    parser.add_argument("--version", action="version", version=f"NetPlanner {__version__}")
    parser.add_argument(
        "--demo", action="store_true", help=translate("cli", "sample people, in a file that is thrown away")
    )
    parser.add_argument(
        "--screenshot", type=Path, metavar="OUT.png", help=translate("cli", "draw the window without showing it")
    )
    parser.add_argument("--page", choices=("board", "week", "introductions", "self", "insights"), default="board")
    parser.add_argument("--person", metavar="NAME|ID", default="", help=translate("cli", "draw this person's page"))
    parser.add_argument("--size", type=read.size, metavar="WxH")
    parser.set_defaults(run=show_window)
    commands = parser.add_subparsers(metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], words: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, parents=[common], help=words, description=words)
        added.set_defaults(run=run)
        return added

    bring = command("import", import_files, translate("cli", "bring people in from vCard, CSV or JSON files"))
    bring.add_argument("files", nargs="+", type=Path, metavar="FILE")
    bring.add_argument("--duplicates", type=imports.Duplicates, choices=list(imports.Duplicates), default="merge")
    bring.add_argument(
        "--encoding", metavar="NAME", help=translate("cli", "how the files are written, where it cannot be told")
    )
    bring.add_argument("--dry-run", action="store_true", help=translate("cli", "report, and change nothing"))
    bring.add_argument("--report", type=Path, metavar="R.json")
    bring.add_argument(
        "--rejected", type=Path, metavar="R.vcf", help=translate("cli", "save the cards that could not be taken in")
    )

    take = command("export", export_people, translate("cli", "write people to a .csv, .vcf, .json or .ics file"))
    take.add_argument("out", type=Path, metavar="OUT")
    take.add_argument("--level", type=int, action="append", choices=range(5), default=[])
    take.add_argument("--tag", action="append", default=[])
    versions = list(exports.CardVersion)
    words = translate("cli", "write the cards of a .vcf as they are, or anew")
    take.add_argument("--vcard-version", type=exports.CardVersion, choices=versions, default="as-is", help=words)

    show = command("meter", show_meter, translate("cli", "this week and the twelve weeks ahead"))
    show.add_argument("--json", action="store_true")

    ask = command("what-if", show_what_if, translate("cli", "what accepting a follow-up would mean"))
    ask.add_argument("--minutes", type=read.minutes, required=True, metavar="N")
    ask.add_argument("--kind", type=read.named(FollowUpKind), default=FollowUpKind.CALL, metavar="K")
    ask.add_argument("--release", type=read.day, metavar="D")
    ask.add_argument("--due", type=read.day, metavar="D")
    ask.add_argument("--origin", type=read.named(Origin), default=Origin.DEEPEN, metavar="O")
    ask.add_argument("--json", action="store_true")

    ahead = command("week", show_week, translate("cli", "what to do this week, in order, each with its reason"))
    ahead.add_argument("--json", action="store_true")

    way = command("introductions", show_introductions, translate("cli", "through whom somebody can be reached"))
    way.add_argument("person", metavar="NAME|ID")
    way.add_argument("--json", action="store_true")

    note = command("log", log_exchange, translate("cli", "record an exchange with somebody"))
    note.add_argument("person", metavar="NAME|ID")
    note.add_argument("--on", type=read.day, metavar="D")
    note.add_argument("text", nargs="?", default="", metavar="TEXT")

    keep = command("backup", back_up, translate("cli", "write a copy of the whole file"))
    keep.add_argument(
        "out", type=Path, nargs="?", metavar="OUT", help=translate("cli", "beside the file, with the date, unless said")
    )
    back = command(
        "restore", restore, translate("cli", "put a copy in the place of the file, of which a copy is made first")
    )
    back.add_argument("file", type=Path, metavar="FILE")
    command("undo", undo, translate("cli", "take the last step back"))
    command("check", check, translate("cli", "check that the file is sound"))
    return parser
