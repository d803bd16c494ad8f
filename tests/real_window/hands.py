"""A hand on the keyboard or on the mouse, through the display server alone, that counts what it does.

One chord, one line typed and one click are an action each: what somebody does without looking up. A walk is a
generator, since a dialog that opens has an event loop of its own: it yields what it waits for, and a timer goes on
with it in whichever loop the program is.
"""

import subprocess
import time
from collections.abc import Callable, Generator

from desk import PATIENCE_MS
from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from netplanner.ui.main_window import MainWindow

Wait = tuple[str, Callable[[], bool]]
Walk = Generator[Wait, None, None]

_LOOK_EVERY_MS = 15
_PAUSE_S = 0.06


def drive(walk: Walk) -> None:
    """Go through a walk to its end; raises AssertionError where something is waited for in vain."""
    loop, timer = QEventLoop(), QTimer()
    trouble: list[BaseException] = []
    waiting: list[tuple[float, Wait]] = []

    def end(error: BaseException | None) -> None:
        timer.stop()
        if error is not None:
            trouble.append(error)
            for dialog in QApplication.topLevelWidgets():
                if isinstance(dialog, QDialog):
                    dialog.done(0)  # without the question that closing may ask
        loop.quit()

    def step() -> None:
        try:
            if waiting:
                since, (what, is_so) = waiting[0]
                if not is_so():
                    if time.monotonic() - since > PATIENCE_MS / 1000:
                        end(AssertionError(f"waited in vain: {what}; {QApplication.activeWindow()}"))
                    return
                waiting.clear()
            waiting.append((time.monotonic(), next(walk)))
        except StopIteration:
            end(None)
        except Exception as error:  # whatever it is: told where the walk was begun
            end(error)

    timer.timeout.connect(step)
    timer.start(_LOOK_EVERY_MS)
    loop.exec()
    if trouble:
        raise trouble[0]


def until(what: str, is_so: Callable[[], bool]) -> Walk:
    yield what, is_so


def pause(seconds: float = _PAUSE_S) -> Walk:
    end = time.monotonic() + seconds
    yield "a moment", lambda: time.monotonic() >= end


class Hands:
    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.actions = 0

    # --- the keyboard

    def press(self, *chords: str) -> Walk:
        """Press chords as xdotool names them: "ctrl+n", "Return"."""
        for chord in chords:
            self.actions += 1
            yield from _gesture("key", "--clearmodifiers", chord)

    def write(self, line: str) -> Walk:
        self.actions += 1
        yield from _gesture("type", "--delay", "8", line)

    # --- the mouse

    def click(self, widget: QWidget, place: QPoint | None = None, *, button: int = 1, times: int = 1) -> Walk:
        """Click into the middle of what is seen of a widget, or at `place` in it."""
        yield "it is there to be clicked", lambda: widget.isVisible() and not widget.visibleRegion().isEmpty()
        self.actions += 1
        at = widget.mapToGlobal(widget.visibleRegion().boundingRect().center() if place is None else place)
        yield from _gesture("mousemove", str(at.x()), str(at.y()))
        yield from _gesture("click", "--repeat", str(times), "--delay", "60", str(button))

    def drag(self, start: QPoint, there: QPoint) -> Walk:
        """Take what is at `start` of the screen and let go of it `there`."""
        self.actions += 1
        moves = ["mousemove", str(start.x()), str(start.y()), "sleep", "0.1", "mousedown", "1", "sleep", "0.1"]
        for part in range(1, 13):
            x = start.x() + (there.x() - start.x()) * part // 12
            y = start.y() + (there.y() - start.y()) * part // 12
            moves += ["mousemove", str(x), str(y), "sleep", "0.03"]
        yield from _gesture(*moves, "sleep", "0.2", "mouseup", "1")
        yield from pause(0.15)

    def choose(self, menu: QMenu, action: QAction) -> Walk:
        """Click an entry of a menu that is open, or is about to."""
        yield f"the menu with {action.text()}", menu.isVisible
        yield from pause()
        yield from self.click(menu, menu.actionGeometry(action).center())

    # --- what has the keyboard

    def dialog(self, kind: type[QDialog]) -> Walk:
        """A dialog of this kind has the keyboard."""
        yield f"the dialog {kind.__name__}", lambda: isinstance(QApplication.activeWindow(), kind)
        yield from pause()

    def back(self) -> Walk:
        """The window has the keyboard again."""
        yield "the keyboard is back in the window", self.window.isActiveWindow
        yield from pause()


def _gesture(*arguments: str) -> Walk:
    moving = subprocess.Popen(["xdotool", *arguments])
    yield f"xdotool {arguments[0]}", lambda: moving.poll() is not None
    yield from pause()
