"""Sits down at the real program, on a real display, and does what somebody does on the first day.

Run by `test_first_light` in a process of its own: DATABASE CARDS.vcf. Prints "walked" once everything was seen.
"""

import sys
from functools import partial
from pathlib import Path

from desk import CONTROL, PLAIN, run, until, with_dialog
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.import_preview import ImportPreview
from netplanner.ui.dialogs.log_panel import LogPanel
from netplanner.ui.main_window import MainWindow


def drop(window: MainWindow, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    middle = window.rect().center()
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(middle, action, mime, button, PLAIN)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        raise AssertionError("the window does not take files")
    QApplication.sendEvent(window, QDropEvent(QPointF(middle), action, mime, button, PLAIN))


def answer(panel: LogPanel) -> None:
    """One line is enough."""
    QTest.keyClicks(panel.line, "talked about maps")
    QTest.keyClick(panel.line, Qt.Key.Key_Return)


def agree(preview: ImportPreview) -> None:
    """Nothing is written before the plan was seen."""
    until("the plan is there", preview.import_button.isEnabled)
    QTest.mouseClick(preview.import_button, Qt.MouseButton.LeftButton)


def walk(cards: Path, window: MainWindow, workspace: Workspace) -> None:
    with_dialog(ImportPreview, agree, window, lambda: drop(window, cards))
    until("three people", lambda: window.people.total == 3)

    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    until("the search has the keyboard", window.pages.board.search_field.edit.hasFocus)
    QTest.keyClicks(window.pages.board.search_field.edit, "lukasz")
    until("one person found", lambda: window.people.shown == 1)

    found = window.people.columns[0].ids[0]
    window.pages.board.select(found)
    window.setFocus()
    with_dialog(LogPanel, answer, window, lambda: QTest.keyClick(window, Qt.Key.Key_L))
    until("the exchange is recorded", lambda: window.people.card(found).level == 1)

    window.pages.open_person(found)
    until("the page is there", window.pages.contact.isVisible)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    until("the board is back", window.pages.board.isVisible)

    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    until("the exchange is undone", lambda: window.people.card(found).level == 0)
    window.pages.board.search_field.edit.clear()
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    until("the import is undone", lambda: window.people.total == 0)
    if workspace.next_undo() is not None:
        raise AssertionError("something is left to undo")


def main(database: Path, cards: Path) -> int:
    return run(database, partial(walk, cards), done="walked")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
