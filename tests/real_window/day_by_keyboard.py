"""A whole day's work without a mouse. Prints "a day by keyboard" once everything was done and found in the file."""

import sys
from functools import partial
from pathlib import Path

from desk import run
from hands import Hands, Walk, drive, until
from PySide6.QtWidgets import QApplication, QFileDialog

from netplanner.domain.commitments import CommitmentStatus
from netplanner.domain.followups import FollowUpStatus
from netplanner.services import people
from netplanner.services.workspace import Workspace
from netplanner.ui.board.board_header import Form
from netplanner.ui.dialogs.export import ExportDialog
from netplanner.ui.dialogs.finish_follow_up import FinishFollowUpDialog
from netplanner.ui.dialogs.follow_up import FollowUpDialog
from netplanner.ui.dialogs.keys import KeysDialog
from netplanner.ui.dialogs.log_panel import LogPanel
from netplanner.ui.dialogs.new_promise import NewPromiseDialog
from netplanner.ui.dialogs.palette import PaletteDialog
from netplanner.ui.dialogs.person_form import PersonForm
from netplanner.ui.dialogs.tags import TagsDialog
from netplanner.ui.main_window import MainWindow
from netplanner.ui.window_pages import BOARD, WEEK


def person_called(window: MainWindow, name: str) -> str:
    return next(card.id for card in window.people.cards() if card.name == name)


def day(hands: Hands, out: Path, window: MainWindow, workspace: Workspace) -> Walk:

    # Two people, with a name each.
    for name in ("Ayu Lestari", "Budi Santoso"):
        yield from hands.press("ctrl+n")
        yield from hands.dialog(PersonForm)
        yield from hands.write(name)
        yield from hands.press("ctrl+Return")
        yield from hands.back()
    yield from until("two people", lambda: window.people.total == 2)

    # Find one, and record a conversation.
    yield from hands.press("ctrl+f")
    yield from hands.write("ayu")
    yield from hands.press("Return")
    ayu = person_called(window, "Ayu Lestari")
    yield from until("their page", lambda: window.pages.chosen_ids == [ayu] and window.pages.key not in (BOARD, WEEK))
    yield from hands.press("l")
    yield from hands.dialog(LogPanel)
    yield from hands.write("met at the fair")
    yield from hands.press("Return")
    yield from hands.back()
    yield from until("the exchange is recorded", lambda: window.people.card(ayu).level == 1)

    # A promise, with its own key.
    yield from hands.press("ctrl+p")
    yield from hands.dialog(NewPromiseDialog)
    yield from hands.write("send the maps")
    yield from hands.press("ctrl+Return")
    yield from hands.back()
    yield from until("the promise", lambda: len(people.person(workspace, ayu).promises) == 1)

    # A follow-up, after a look at what it would mean.
    yield from hands.press("ctrl+shift+n")
    yield from hands.dialog(FollowUpDialog)
    yield from hands.write("talk about the atlas")
    yield from hands.press("ctrl+Return")
    yield from hands.back()
    yield from until("it is planned", lambda: len(people.person(workspace, ayu).follow_ups) == 2)

    # The week: a task is done with the space bar.
    yield from hands.press("ctrl+2")
    yield from until("the week", lambda: window.pages.key == WEEK)
    # The first is about oneself, as long as nothing is said there yet.
    yield from hands.press("Down", "space")
    yield from hands.dialog(FinishFollowUpDialog)
    yield from hands.press("Return")
    yield from hands.back()

    def done() -> bool:
        return any(one.status is FollowUpStatus.DONE for one in workspace.journal.follow_ups())

    yield from until("one is done", done)
    yield from hands.press("ctrl+z")
    yield from until("it is open again", lambda: not done())
    yield from hands.press("ctrl+shift+z")
    yield from until("and done again", done)

    # On the board: ask for a higher column, and leave it; a tag; the table and back.
    yield from hands.press("ctrl+1", "ctrl+f", "Escape", "Down")
    yield from until("somebody is chosen", lambda: len(window.pages.chosen_ids) == 1)
    yield from hands.press("alt+Right")
    yield from hands.dialog(LogPanel)
    yield from hands.press("Escape")
    yield from hands.back()
    yield from hands.press("ctrl+shift+t")
    yield from hands.dialog(TagsDialog)
    yield from hands.write("fair")
    yield from hands.press("Return", "Return")
    yield from hands.back()
    yield from until("the tag", lambda: any("fair" in card.tags for card in window.people.cards()))
    yield from hands.press("ctrl+t")
    yield from until("the table", lambda: window.pages.board.form is Form.TABLE)
    yield from hands.press("Home", "Return")
    yield from until("the first person's page", lambda: window.pages.key not in (BOARD, WEEK))
    yield from hands.press("Escape", "ctrl+t")
    yield from until("the board again", lambda: window.pages.key == BOARD and window.pages.board.form is Form.BOARD)

    # The palette finds a person; the list of keys; round the parts of the window; the menu.
    yield from hands.press("ctrl+k")
    yield from hands.dialog(PaletteDialog)
    yield from hands.write("budi")
    yield from hands.press("Return")
    yield from hands.back()
    budi = person_called(window, "Budi Santoso")
    yield from until("the other's page", lambda: window.pages.chosen_ids == [budi])
    yield from hands.press("F1")
    yield from hands.dialog(KeysDialog)
    yield from hands.press("Escape")
    yield from hands.back()
    yield from hands.press("F6", "F6", "shift+F6", "F10")
    yield from until("the menu", window.menus.window_menu.isVisible)
    yield from hands.press("Escape")
    yield from hands.back()

    # Everyone into a file, and home.
    yield from hands.press("ctrl+e")
    yield from hands.dialog(ExportDialog)
    yield from hands.press("ctrl+Return")
    yield from until("where to", lambda: isinstance(QApplication.activeWindow(), QFileDialog))
    yield from hands.press("ctrl+a")
    yield from hands.write(str(out))
    yield from hands.press("Return")
    yield from until("the file", out.exists)
    yield from hands.back()
    assert out.read_bytes().count(b"BEGIN:VCARD") == 2
    (promise,) = people.person(workspace, ayu).promises
    assert promise.commitment.status in (CommitmentStatus.OPEN, CommitmentStatus.KEPT)


def walk(out: Path, window: MainWindow, workspace: Workspace) -> None:
    hands = Hands(window)
    drive(day(hands, out, window, workspace))
    print(f"{hands.actions} actions")


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    walked = partial(walk, folder.with_name("people.vcf"))
    raise SystemExit(run(folder, walked, done="a day by keyboard"))
