"""Moves people between the columns of the real window, by mouse and by keyboard, and takes every move back.

Run by `test_people_in_motion` in a process of its own: DATABASE. Prints "moved" once everything was seen. After
each undo the tables are compared with what they were before.
"""

import sys
from pathlib import Path

from desk import CONTROL, drag, hand, run, until, with_dialog
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netplanner.domain.evidence import Facet
from netplanner.services import imports, people
from netplanner.services.workspace import Workspace
from netplanner.storage.undo_log import LOGGED_TABLES
from netplanner.ui.board.card_list import CardList
from netplanner.ui.dialogs.log_panel import LogPanel
from netplanner.ui.main_window import MainWindow

NAMES = ("Sari Wulandari", "Slamet", "Łukasz Nowak", "李明哲", "Ayu Lestari", "Budi Santoso", "Farah")
CARDS = "".join(f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n" for name in NAMES)
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def tables(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    database = workspace._database
    return {name: database.rows(f"SELECT * FROM {name} ORDER BY 1") for name in (*LOGGED_TABLES, "person")}


class Mover:
    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        self.window = window
        self.workspace = workspace
        self.lists = window.pages.board.findChildren(CardList)

    def id_of(self, name: str) -> str:
        return people.find_one(self.workspace, name)

    def level_of(self, name: str) -> int:
        return self.window.people.card(self.id_of(name)).level

    def place_of(self, name: str) -> QPoint:
        """The middle of somebody's card on the screen."""
        index = self.window.people.find(self.id_of(name))
        cards = next(each for each in self.lists if each.model() is index.model())
        cards.scrollTo(index)
        return cards.viewport().mapToGlobal(cards.visualRect(index).center())

    def ground_of(self, level: int) -> QPoint:
        """A place low in a column, where there may be no card."""
        cards = self.lists[level].viewport()
        return cards.mapToGlobal(QPoint(cards.width() // 2, cards.height() - 60))

    def undo(self, before: dict[str, list[tuple[object, ...]]], what: str) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_Z, CONTROL)
        until(f"{what} is undone exactly", lambda: tables(self.workspace) == before)

    def record(self, panel: LogPanel, *facets: Facet) -> None:
        panel.exchange.tick(True)
        panel.learnt.tick(*facets)
        panel.showed.tick(*facets)
        QTest.mouseClick(panel.save_button, Qt.MouseButton.LeftButton)

    # --- what people do

    def drag_up(self) -> None:
        before = tables(self.workspace)
        with_dialog(
            LogPanel,
            lambda panel: self.record(panel, Facet.FIELD, Facet.STRENGTH),
            self.window,
            lambda: drag(self.place_of("Sari"), self.ground_of(2)),
        )
        until("Sari is known both ways", lambda: self.level_of("Sari") == 2)
        self.undo(before, "the drag up")
        until("Sari is back", lambda: self.level_of("Sari") == 0)
        QTest.keyClick(self.window, Qt.Key.Key_Z, CONTROL | SHIFT)
        until("Sari is known both ways again", lambda: self.level_of("Sari") == 2)

    def drag_down(self) -> None:
        before = tables(self.workspace)
        drag(self.place_of("Sari"), self.ground_of(1))
        until("the message says so", lambda: "Enough here" in self.window.message_bar.text)
        if self.level_of("Sari") != 2:
            raise AssertionError("a drag down moved somebody whom the evidence keeps where they are")
        self.undo(before, "the drag down")

    def five_at_once(self) -> None:
        before = tables(self.workspace)
        first, *others = NAMES[1:6]
        hand(f"mousemove {self.place_of(first).x()} {self.place_of(first).y()}", "click 1")
        for name in others:
            place = self.place_of(name)
            hand("keydown ctrl", f"mousemove {place.x()} {place.y()}", "click 1", "keyup ctrl")
        until("five are selected", lambda: len(self.window.pages.board.selected_ids) == 5)
        with_dialog(
            LogPanel,
            lambda panel: self.record(panel),
            self.window,
            lambda: drag(self.place_of(first), self.ground_of(1)),
        )
        until("five have moved", lambda: all(self.level_of(name) == 1 for name in NAMES[1:6]))
        self.undo(before, "the move of five")

    def by_keyboard_alone(self) -> None:
        before = tables(self.workspace)
        self.lists[0].setFocus(Qt.FocusReason.TabFocusReason)
        self.window.pages.board.select(self.id_of("Farah"))
        focused = self.lists[0]

        def tick_and_save(panel: LogPanel) -> None:
            chip = panel.exchange.chips[0]
            for _ in range(20):
                if QApplication.focusWidget() is chip:
                    break
                QTest.keyClick(QApplication.focusWidget() or panel, Qt.Key.Key_Tab)
            QTest.keyClick(chip, Qt.Key.Key_Space)
            QTest.keyClick(panel.line, Qt.Key.Key_Return)

        with_dialog(LogPanel, tick_and_save, self.window, lambda: QTest.keyClick(focused, Qt.Key.Key_Right, ALT))
        until("Farah has moved", lambda: self.level_of("Farah") == 1)
        self.undo(before, "the move by keyboard")
        until("Farah is back", lambda: self.level_of("Farah") == 0)

    def to_the_trash_and_back(self) -> None:
        before = tables(self.workspace)
        self.window.pages.board.select(self.id_of("Farah"))
        self.lists[0].setFocus()
        QTest.keyClick(self.lists[0], Qt.Key.Key_Delete)
        until("Farah is in the trash", lambda: self.window.people.total == len(NAMES) - 1)
        self.undo(before, "the deletion")
        until("Farah is back on the board", lambda: self.window.people.total == len(NAMES))


def walk(window: MainWindow, workspace: Workspace) -> None:
    mover = Mover(window, workspace)
    for step in (mover.drag_up, mover.drag_down, mover.five_at_once, mover.by_keyboard_alone,
                 mover.to_the_trash_and_back):  # fmt: skip
        step()
        print(f"{step.__name__.replace('_', ' ')}: seen, and taken back exactly")


def main(database: Path) -> int:
    cards = database.with_suffix(".vcf")
    cards.write_text(CARDS, encoding="utf-8")
    with Workspace(database, create=True) as workspace:
        imports.import_files(workspace, [cards])
    return run(database, walk, done="moved")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
