"""Finds duplicates among two thousand people in the real window, merges them by keyboard and all at once, and undoes.

Run by `test_duplicates_are_found_merged_and_taken_back` in a process of its own: DATABASE. Prints "merged" once
everything was seen. After each undo the tables are compared with what they were before.
"""

import sys
from pathlib import Path

from desk import CONTROL, PATIENCE_MS, TODAY, run, until
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netplanner.services import imports
from netplanner.services.import_plan import Duplicates
from netplanner.services.workspace import Workspace
from netplanner.storage.undo_log import LOGGED_TABLES
from netplanner.ui.dialogs.duplicates import DuplicatesDialog
from netplanner.ui.main_window import MainWindow

PAIRS = 1_000


def tables(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    database = workspace._database
    return {name: database.rows(f"SELECT * FROM {name} ORDER BY 1") for name in (*LOGGED_TABLES, "person")}


def cards() -> str:
    return "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person{number} Wijaya\r\nTEL:+62 812 {number:08d}\r\nNOTE:{copy}\r\n"
        "END:VCARD\r\n"
        for copy in ("phone", "mail")
        for number in range(PAIRS)
    )


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, CONTROL)


def let_the_job_end(window: MainWindow) -> None:
    """In an event loop, which leaves the worker its turn: `QTest.qWait` keeps Python to itself while it waits."""
    loop = QEventLoop()
    window.deeds.steps.job_ended.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MS * 3, loop.quit)
    loop.exec()


def walk(window: MainWindow, workspace: Workspace) -> None:
    before = tables(workspace)
    window.menus.duplicates.trigger()
    dialog = next(each for each in window.findChildren(DuplicatesDialog) if each.isVisible())
    until("the groups are there", lambda: dialog.model.rowCount() == PAIRS and dialog.isActiveWindow())
    press(Qt.Key.Key_Return)
    until("the first two are one", lambda: workspace.contacts.count() == 2 * PAIRS - 1)
    if dialog.model.rowCount() != PAIRS - 1 or dialog.undo_button.isHidden():
        raise AssertionError("what was merged is still proposed, or cannot be taken back")
    press(Qt.Key.Key_Z)
    until("the first merge is undone exactly", lambda: tables(workspace) == before)
    QTest.mouseClick(dialog.alike_button, Qt.MouseButton.LeftButton)
    let_the_job_end(window)
    until("everybody is one person", lambda: not window.deeds.steps.is_busy and workspace.contacts.count() == PAIRS)
    until("nobody is left to merge", lambda: dialog.model.rowCount() == 0 and not dialog.undo_button.isHidden())
    QTest.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
    until("all merges are undone exactly", lambda: tables(workspace) == before)
    until("all are proposed again", lambda: dialog.model.rowCount() == PAIRS)
    QTest.mouseClick(dialog.alike_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    until("the merge is stopped", lambda: not window.deeds.steps.is_busy and "Stopped" in window.message_bar.text)
    if tables(workspace) != before:
        raise AssertionError("a merge that was stopped left something behind")


def main(database: Path) -> int:
    file = database.with_name("twice.vcf")
    file.write_text(cards(), encoding="utf-8")
    with Workspace(database, create=True, today=lambda: TODAY) as workspace:
        imports.import_files(workspace, [file], duplicates=Duplicates.KEEP)
    return run(database, walk, done="merged")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
