"""What the scripts of the real-window tests share: patience, a hand on the mouse, and an honest end.

A script runs in a process of its own on a display with a window manager. The mouse is moved by xdotool, since
a drag only begins and ends as it does on a desk when the display server itself tells of it.
"""

import subprocess
import traceback
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar
from unittest.mock import patch

from PySide6.QtCore import QMessageLogContext, QPoint, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from netplanner import app
from netplanner.services.workspace import Workspace
from netplanner.ui.main_window import MainWindow

PATIENCE_MS = 10_000
STEP_MS = 20
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 11, 24)

Dialog = TypeVar("Dialog", bound=QDialog)

_trouble: list[str] = []


def until(what: str, is_so: Callable[[], bool]) -> None:
    """Let the window live until `is_so`; raises AssertionError when it never comes."""
    for _ in range(PATIENCE_MS // STEP_MS):
        if is_so():
            return
        QTest.qWait(STEP_MS)
    raise AssertionError(f"waited in vain: {what}")


def hand(*gestures: str) -> None:
    """Let xdotool make these gestures ("mousemove 10 20", "mousedown 1"), with the window alive meanwhile."""
    for gesture in gestures:
        moving = subprocess.Popen(["xdotool", *gesture.split()])
        while moving.poll() is None:
            QTest.qWait(5)
        QTest.qWait(40)


def drag(start: QPoint, *way: QPoint) -> None:
    """Press at `start`, go along `way` in small steps, and let go at its end; points of the screen.

    The drag has an event loop of its own, so the hand is a process beside this one.
    """
    moves = [f"mousemove {start.x()} {start.y()}", "sleep 0.1", "mousedown 1", "sleep 0.1"]
    here = start
    for there in way:
        for part in range(1, 11):
            x = here.x() + (there.x() - here.x()) * part // 10
            y = here.y() + (there.y() - here.y()) * part // 10
            moves += [f"mousemove {x} {y}", "sleep 0.03"]
        here = there
    moves += ["sleep 0.2", "mouseup 1"]
    moving = subprocess.Popen(["xdotool", *" ".join(moves).split()])
    while moving.poll() is None:
        QTest.qWait(5)
    QTest.qWait(100)


def with_dialog(
    kind: type[Dialog], answer: Callable[[Dialog], object], window: QWidget, cause: Callable[[], object]
) -> None:
    """Do `cause`, which opens a dialog of this `kind`, and `answer` it once it has the keyboard."""
    seen: list[Dialog] = []

    def wait() -> None:
        dialog = next((d for d in window.findChildren(kind) if d.isVisible()), None)
        if dialog is None or not dialog.isActiveWindow():
            QTimer.singleShot(40, wait)
            return
        seen.append(dialog)
        answer(dialog)

    QTimer.singleShot(40, wait)
    cause()
    until(f"the dialog {kind.__name__}", lambda: bool(seen))
    until("the keyboard is back in the window", window.isActiveWindow)


def run(database: Path, walk: Callable[[MainWindow, Workspace], object], *, done: str) -> int:
    """Open the program on `database`, `walk`, and print `done`; what Qt warned of is printed and makes it 1."""
    walked: list[str] = []

    def note(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            _trouble.append(message)

    qInstallMessageHandler(note)
    show = MainWindow.show
    with Workspace(database, create=True, today=lambda: TODAY) as workspace:

        def sit_down(window: MainWindow) -> None:
            def begin() -> None:
                try:
                    until("the window is there", window.isActiveWindow)
                    walk(window, workspace)
                    walked.append(done)
                except Exception:  # whatever it is: said, and the program let go
                    _trouble.append(traceback.format_exc())
                    picture = database.with_suffix(".png")
                    window.grab().save(str(picture))
                    print(f"the window as it was: {picture}")
                for dialog in window.findChildren(QDialog):
                    dialog.close()
                window.close()

            show(window)
            QTimer.singleShot(0, begin)

        with patch.object(MainWindow, "show", sit_down):
            code = app.run_window(workspace, theme="light", language="en", screenshot=None, size=(1280, 800))
    for line in (*_trouble, *walked):
        print(line)
    return 1 if _trouble or not walked else code
