"""The same day with a hand on the mouse: the keyboard only writes words. Prints "a day by mouse" at the end."""

import sys
from functools import partial
from pathlib import Path

from desk import run
from hands import Hands, Walk, drive, pause, until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMenu, QPushButton

from netplanner.domain.followups import FollowUpStatus
from netplanner.services import people
from netplanner.services.workspace import Workspace
from netplanner.ui.board.board_header import Form
from netplanner.ui.dialogs.export import ExportDialog
from netplanner.ui.dialogs.finish_follow_up import FinishFollowUpDialog
from netplanner.ui.dialogs.follow_up import FollowUpDialog
from netplanner.ui.dialogs.log_panel import LogPanel
from netplanner.ui.dialogs.new_promise import NewPromiseDialog
from netplanner.ui.dialogs.person_form import PersonForm
from netplanner.ui.dialogs.tags import TagsDialog
from netplanner.ui.foundation.headed_rows import ROW_ROLE
from netplanner.ui.main_window import MainWindow
from netplanner.ui.pages.week.task_rows import TaskRow
from netplanner.ui.window_pages import BOARD, WEEK


def button(words: str) -> QAbstractButton:
    """The button of these words that is seen in whatever is in front."""
    front = QApplication.activeWindow()
    assert front is not None
    return next(one for one in front.findChildren(QAbstractButton) if one.text() == words and one.isVisible())


def main_button() -> QPushButton:
    """The button that a dialog is there for."""
    front = QApplication.activeWindow()
    assert front is not None
    return next(one for one in front.findChildren(QPushButton) if one.isDefault() and one.isVisible())


def person_called(window: MainWindow, name: str) -> str:
    return next(card.id for card in window.people.cards() if card.name == name)


def card_place(window: MainWindow, person_id: str) -> tuple[QPoint, int]:
    """Where the card lies on the screen, and the level of its column."""
    level = window.people.card(person_id).level
    cards = window.pages.board.columns[level].cards
    place = cards.visualRect(window.people.find(person_id)).center()
    return cards.viewport().mapToGlobal(place), level


def click_card(hands: Hands, person_id: str, *, button: int = 1, times: int = 1) -> Walk:
    place, level = card_place(hands.window, person_id)
    viewport = hands.window.pages.board.columns[level].cards.viewport()
    yield from hands.click(viewport, viewport.mapFromGlobal(place), button=button, times=times)


def open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def from_card_menu(hands: Hands, person_id: str, action_of_menu: str) -> Walk:
    yield from click_card(hands, person_id, button=3)
    yield from until("a menu", lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = open_menu()
    yield from hands.choose(menu, getattr(hands.window.menus, action_of_menu))


def day(hands: Hands, out: Path, window: MainWindow, workspace: Workspace) -> Walk:
    board = window.pages.board
    for name in ("Ayu Lestari", "Budi Santoso"):
        empty = not window.people.total
        yield from hands.click(_add(window, empty=empty))
        yield from hands.dialog(PersonForm)
        yield from hands.write(name)
        yield from hands.click(main_button())
        yield from hands.back()
    yield from until("two people", lambda: window.people.total == 2)
    ayu, budi = person_called(window, "Ayu Lestari"), person_called(window, "Budi Santoso")

    # Find one, record a conversation from the menu of the card.
    yield from hands.click(board.search_field.edit)
    yield from hands.write("ayu")
    yield from until("one is shown", lambda: window.people.shown == 1)
    yield from from_card_menu(hands, ayu, "log")
    yield from hands.dialog(LogPanel)
    yield from hands.write("met at the fair")
    yield from hands.click(button("Record"))
    yield from hands.back()
    yield from until("the exchange is recorded", lambda: window.people.card(ayu).level == 1)

    # Their page: a promise and a follow-up.
    yield from click_card(hands, ayu, times=2)
    yield from until("their page", lambda: window.pages.key not in (BOARD, WEEK))
    yield from hands.click(button("I promised"))
    yield from hands.dialog(NewPromiseDialog)
    yield from hands.write("send the maps")
    yield from hands.click(button("Write down"))
    yield from hands.back()
    yield from until("the promise", lambda: len(people.person(workspace, ayu).promises) == 1)
    yield from hands.click(button("Follow-up"))
    yield from hands.dialog(FollowUpDialog)
    yield from hands.write("talk about the atlas")
    yield from hands.click(main_button())
    yield from hands.back()
    yield from until("it is planned", lambda: len(people.person(workspace, ayu).follow_ups) == 2)

    # The week: one is ticked off, and brought back from the message.
    yield from hands.click(button("Week"))
    yield from until("the week", lambda: window.pages.key == WEEK)
    tasks = window.pages.week.tasks
    rows = [tasks.model().index(row, 0) for row in range(tasks.model().rowCount())]
    ticked = next(
        index
        for index in rows
        if isinstance(index.data(ROW_ROLE), TaskRow) and index.data(ROW_ROLE).task.follow_up is not None
    )
    box = tasks.visualRect(ticked)
    yield from hands.click(tasks.viewport(), QPoint(box.left() + 18, box.center().y()))
    yield from hands.dialog(FinishFollowUpDialog)
    yield from hands.click(main_button())
    yield from hands.back()

    def done() -> bool:
        return any(one.status is FollowUpStatus.DONE for one in workspace.journal.follow_ups())

    yield from until("one is done", done)
    yield from hands.click(button("Undo"))
    yield from until("it is open again", lambda: not done())

    # The board: a card is dragged to a higher column, which asks; it is left, and the card stays.
    yield from hands.click(button("Board"))
    yield from until("the board", lambda: window.pages.key == BOARD)
    yield from pause(0.3)
    board.search_field.edit.clear()
    yield from pause(0.3)
    start, _ = card_place(window, budi)
    column = board.columns[1]
    yield from hands.drag(start, column.mapToGlobal(QPoint(column.width() // 2, column.height() // 2)))
    yield from hands.dialog(LogPanel)
    yield from hands.click(button("Cancel"))
    yield from hands.back()
    yield from until("the card stayed", lambda: window.people.card(budi).level == 0)

    # A tag, from the menu.
    yield from from_card_menu(hands, budi, "tag")
    yield from hands.dialog(TagsDialog)
    yield from hands.write("fair")
    yield from hands.click(main_button())
    yield from hands.back()
    yield from until("the tag", lambda: window.people.card(budi).tags == ("fair",))

    # The table: sorted by a click, opened by two.
    yield from hands.click(button("Table"))
    yield from until("the table", lambda: board.form is Form.TABLE)
    header = board.table.horizontalHeader()
    yield from hands.click(header.viewport(), QPoint(30, header.height() // 2))
    yield from until("sorted the other way", lambda: header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder)
    first = board.table.visualRect(board.table.model().index(0, 0)).center()
    yield from hands.click(board.table.viewport(), first, times=2)
    yield from until("the page of whoever comes first", lambda: window.pages.chosen_ids == [budi])
    yield from until("it is shown", lambda: window.pages.key not in (BOARD, WEEK))
    yield from hands.click(button("Board"))
    yield from until("the table again", lambda: window.pages.key == BOARD)
    yield from hands.click(next(one for one in board.header.forms.segments if one.text() == "Board"))
    yield from until("the board again", lambda: board.form is Form.BOARD)

    # Everyone into a file, from the menu of the window.
    yield from hands.click(board.header.menu_button)
    menu = window.menus.window_menu
    file = menu.actions()[0]
    yield from hands.choose(menu, file)
    inner = next(one for one in menu.findChildren(QMenu) if one.menuAction() is file)
    yield from hands.choose(inner, window.menus.export)
    yield from hands.dialog(ExportDialog)
    yield from hands.click(main_button())
    yield from until("where to", lambda: isinstance(QApplication.activeWindow(), QFileDialog))
    yield from hands.write(str(out))
    yield from hands.press("Return")
    yield from until("the file", out.exists)
    yield from hands.back()
    assert out.read_bytes().count(b"BEGIN:VCARD") == 2


def _add(window: MainWindow, *, empty: bool) -> QAbstractButton:
    """The way to the first person is on the page of the first run, later it is in the header."""
    return window.pages.board.first_run.add_button if empty else window.pages.board.add_button


def walk(out: Path, window: MainWindow, workspace: Workspace) -> None:
    hands = Hands(window)
    drive(day(hands, out, window, workspace))
    print(f"{hands.actions} actions")


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    walked = partial(walk, folder.with_name("people.vcf"))
    raise SystemExit(run(folder, walked, done="a day by mouse"))
