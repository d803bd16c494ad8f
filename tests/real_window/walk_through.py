"""Sits down at the real program, on a real display, and does what somebody does on the first day.

Run by `test_first_light` in a process of its own: DATABASE CARDS.vcf. Prints "walked" once the window has been
quit with everything seen on the way; whatever Qt warned of is printed and makes the exit code 1.
"""

import sys
import traceback
from collections.abc import Callable
from datetime import date
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QMessageLogContext, QMimeData, QPointF, Qt, QTimer, QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netplanner import app
from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.log_exchange import LogExchangeDialog
from netplanner.ui.main_window import MainWindow

PATIENCE_MS = 10_000
STEP_MS = 20
NOBODY = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier

trouble: list[str] = []
walked: list[str] = []


def note(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        trouble.append(message)


def until(what: str, is_so: Callable[[], bool]) -> None:
    for _ in range(PATIENCE_MS // STEP_MS):
        if is_so():
            return
        QTest.qWait(STEP_MS)
    raise AssertionError(f"waited in vain: {what}")


def drop(window: MainWindow, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    middle = window.rect().center()
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(middle, action, mime, button, NOBODY)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        raise AssertionError("the window does not take files")
    QApplication.sendEvent(window, QDropEvent(QPointF(middle), action, mime, button, NOBODY))


def log_in_one_line(window: MainWindow, words: str) -> None:
    """Press the one key, type the line, press Enter."""

    def answer() -> None:
        dialog = window.findChild(LogExchangeDialog)
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(50, answer)
            return
        QTest.keyClicks(dialog.line, words)
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)

    QTimer.singleShot(50, answer)
    focused = QApplication.focusWidget()
    QTest.keyClick(focused if focused is not None else window, Qt.Key.Key_L)


def walk(window: MainWindow, workspace: Workspace, cards: Path) -> None:
    until("the window is there", window.isActiveWindow)
    drop(window, cards)
    until("three people", lambda: window.people.total == 3)

    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    until("the search has the keyboard", window.board.search_field.edit.hasFocus)
    QTest.keyClicks(window.board.search_field.edit, "lukasz")
    until("one person found", lambda: window.people.shown == 1)

    found = window.people.columns[0].ids[0]
    window.board.select(found)
    until("the panel", window.panel.isVisible)
    window.setFocus()
    log_in_one_line(window, "talked about maps")
    until("the exchange is recorded", lambda: window.people.card(found).level == 1)
    until("the keyboard is back in the window", window.isActiveWindow)

    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    until("the exchange is undone", lambda: window.people.card(found).level == 0)
    window.board.search_field.edit.clear()
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    until("the import is undone", lambda: window.people.total == 0)
    if workspace.next_undo() is not None:
        raise AssertionError("something is left to undo")
    walked.append("walked")
    QTest.keyClick(window, Qt.Key.Key_Q, CONTROL)


def main(database: Path, cards: Path) -> int:
    qInstallMessageHandler(note)
    show = MainWindow.show
    with Workspace(database, create=True, today=lambda: date(2026, 11, 24)) as workspace:

        def sit_down(window: MainWindow) -> None:
            def begin() -> None:
                try:
                    walk(window, workspace, cards)
                except Exception:  # whatever it is: said, and the program let go
                    trouble.append(traceback.format_exc())
                    window.close()

            show(window)
            QTimer.singleShot(0, begin)

        with patch.object(MainWindow, "show", sit_down):
            code = app.run_window(workspace, theme="light", language="en", screenshot=None, size=(1280, 800))
    for line in trouble:
        print(line)
    for line in walked:
        print(line)
    return 1 if trouble or not walked else code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
