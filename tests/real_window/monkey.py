"""A monkey at the real window: keys and clicks by chance, the same ones for the same seed, for as long as is said.

    python tests/real_window/monkey.py DATABASE MINUTES [SEED]

Prints what it did, how the memory went, and "unharmed" where nothing was raised, Qt warned of nothing and the memory
stayed flat. By hand for half an hour, in CI for two minutes.
"""

import faulthandler
import random
import sys
import time
from collections import Counter
from functools import partial
from pathlib import Path

from desk import TODAY, run
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QMessageBox, QWidget
from shiboken6 import isValid

from netplanner.services import documents, samples
from netplanner.services.workspace import Workspace
from netplanner.ui.main_window import MainWindow

KEYS = (
    Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Tab, Qt.Key.Key_Backtab,
    Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown,
    Qt.Key.Key_L, Qt.Key.Key_A, Qt.Key.Key_E, Qt.Key.Key_Backspace,
)  # fmt: skip
WORDS = ("Ayu", "maps: talked", "李明哲", "مرحبا", "🚴 x", "a,b", "12", "")
# What would leave the window, or wait for the system's own dialogs.
LEFT_ALONE = {"quit", "restore", "back_up", "copy"}
FEW, OFTEN_ENOUGH = 10, 0.02  # the people whom it has thrown away come back, after a while
MOST_GROWTH_MB = 60  # beyond what the first half took: caches fill, and that ends


def megabytes() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6


class Monkey:
    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window = window
        self.chance = random.Random(seed)
        self.pending: object = None  # what is to be done next
        self.done: Counter[str] = Counter()
        menus = window.menus
        self.actions = [
            action for name, action in vars(menus).items() if isinstance(action, QAction) and name not in LEFT_ALONE
        ]

    def step(self) -> None:
        """One thing by chance, in whatever is in front."""
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        if isinstance(front, QFileDialog | QMessageBox):
            front.close()
            return
        if front is self.window and self.window.people.total < FEW and self.chance.random() < OFTEN_ENOUGH:
            self.done["samples"] += 1
            self.later(self.window.deeds.files.bring_samples)
            return
        kind = self.chance.choices(
            ("key", "click", "write", "action", "menu", "page", "resize", "look"), (30, 25, 8, 14, 4, 8, 2, 1)
        )[0]
        self.done[kind] += 1
        getattr(self, kind)(front)

    def key(self, front: QWidget) -> None:
        target = front.focusWidget() or front
        modifier = self.chance.choices(
            (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier),
            (16, 2, 1),
        )[0]
        key = self.chance.choice(KEYS)
        # Meanwhile it may be gone.
        self.later(lambda: isValid(target) and QTest.keyClick(target, key, modifier))

    def click(self, front: QWidget) -> None:
        place = QPoint(self.chance.randrange(max(1, front.width())), self.chance.randrange(max(1, front.height())))
        target = front.childAt(place) or front
        at = target.mapFrom(front, place) if target is not front else place
        button = self.chance.choices((Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton), (8, 1))[0]
        plain = Qt.KeyboardModifier.NoModifier
        self.later(lambda: isValid(target) and QTest.mouseClick(target, button, plain, at))

    def write(self, front: QWidget) -> None:
        target = front.focusWidget()
        if isinstance(target, QLineEdit):
            target.insert(self.chance.choice(WORDS))

    def action(self, front: QWidget) -> None:
        if front is self.window:
            self.later(self.chance.choice(self.actions).trigger)

    def menu(self, front: QWidget) -> None:
        if isinstance(front, QMenu) and front.actions():
            chosen = self.chance.choice(front.actions())
            # Other programs are not for a monkey.
            if chosen in self.actions:
                self.later(chosen.trigger)
            front.close()

    def page(self, front: QWidget) -> None:
        if front is self.window:
            ids = self.window.people.shown_ids
            if ids and self.chance.random() < 0.5:
                self.window.pages.open_person(self.chance.choice(ids))
            else:
                self.window.pages.go_to(self.chance.choice(("board", "week", "introductions", "self", "insights")))

    def resize(self, front: QWidget) -> None:
        self.window.resize(self.chance.choice((1024, 1280, 1440)), self.chance.choice((640, 800, 900)))

    def look(self, front: QWidget) -> None:
        from netplanner.ui.foundation.theme import ThemeChoice

        theme = self.chance.choice((ThemeChoice.LIGHT, ThemeChoice.DARK))
        self.window.menus.view_menus.theme.actions()[1 if theme is ThemeChoice.LIGHT else 2].trigger()

    def later(self, deed: object) -> None:
        """A deed may open a dialog with a loop of its own, so it is not waited for here."""
        self.pending = deed


def walk(minutes: float, seed: int, window: MainWindow, workspace: Workspace) -> None:
    from hands import Walk, drive

    documents.import_document(workspace, samples.sample_document(TODAY))
    workspace.forget_steps()
    monkey = Monkey(window, seed)
    raised: list[BaseException] = []
    sys.excepthook = lambda kind, error, trace: raised.append(error.with_traceback(trace))
    grown: list[float] = []
    end = time.monotonic() + 60 * minutes
    half = time.monotonic() + 30 * minutes

    def steps() -> Walk:
        before_half = None
        while time.monotonic() < end:
            monkey.pending = None
            monkey.step()
            deed = monkey.pending
            if callable(deed):
                from PySide6.QtCore import QTimer

                QTimer.singleShot(0, deed)
            yield "a moment", lambda: True
            if raised:
                raise raised[0]
            if before_half is None and time.monotonic() > half:
                before_half = megabytes()
        grown.append(megabytes() - (before_half or megabytes()))
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog | QMenu):
                dialog.close()

    drive(steps())
    told = ", ".join(f"{count} {kind}" for kind, count in monkey.done.most_common())
    print(f"seed {seed}: {told}; {window.people.total} people; {grown[0]:+.1f} MB in the second half")
    if grown[0] > MOST_GROWTH_MB:
        raise AssertionError(f"the memory grew by {grown[0]:.0f} MB")


if __name__ == "__main__":
    faulthandler.enable()
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    raise SystemExit(run(Path(sys.argv[1]), partial(walk, float(sys.argv[2]), seed), done="unharmed"))
