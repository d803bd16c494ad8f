"""The window, shown or drawn into a file. Qt is imported here, and only when it is asked for."""

import argparse
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from netplanner.cli.arguments import NOT_DONE, open_file, today_of
from netplanner.services import documents, people, samples
from netplanner.services.catalogue import QT_TRANSLATE_NOOP
from netplanner.services.workspace import Workspace

NO_DISPLAY = QT_TRANSLATE_NOOP(
    "cli",
    "there is no display here. Without one, these work: import, export, meter, what-if, week,"
    " introductions, log, backup, restore, undo, check and --screenshot OUT.png.",
)


def show_window(options: argparse.Namespace) -> int:
    from netplanner import app

    if options.screenshot is None and not app.has_display():
        print("NetPlanner: " + options.translate("cli", NO_DISPLAY), file=sys.stderr)
        return NOT_DONE
    with ExitStack() as stack:
        if options.demo:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="netplanner-demo-")))
            today = today_of(options)
            workspace = stack.enter_context(Workspace(folder / "demo.db", create=True, today=today))
            language = app.language_of(getattr(options, "language", None))
            documents.import_document(workspace, samples.sample_document(today(), language))
            workspace.forget_steps()
        else:
            workspace = stack.enter_context(open_file(options, create=True))
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
