"""Imports ten thousand cards in the real window, scrolls and searches meanwhile, cancels, and finds nothing changed.

Run by `test_an_import_is_cancelled_while_the_window_scrolls` in a process of its own: DATABASE. Prints how long a
step of scrolling took, and "cancelled" once everything was seen.
"""

import statistics
import sys
import time
from pathlib import Path

from desk import TODAY, run, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from netplanner.services import documents, samples
from netplanner.services.workspace import Workspace
from netplanner.storage.undo_log import LOGGED_TABLES
from netplanner.ui.board.column import Column
from netplanner.ui.dialogs.import_preview import ImportPreview
from netplanner.ui.main_window import MainWindow

CARDS = 10_000
STEPS = 60
_PX = 23


def tables(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    database = workspace._database
    return {name: database.rows(f"SELECT * FROM {name} ORDER BY 1") for name in (*LOGGED_TABLES, "person")}


def cards(count: int) -> str:
    return "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:u{number}\r\nFN:Person {number} Wijaya\r\nTEL:+62 812 {number:08d}\r\n"
        f"EMAIL:person{number}@example.org\r\nORG:Organisation {number % 97}\r\nEND:VCARD\r\n"
        for number in range(count)
    )


def scroll_ms(window: MainWindow, steps: int) -> list[float]:
    """What each step of scrolling and painting took while something else is under way."""
    view = window.pages.board.findChildren(Column)[0].cards
    bar = view.verticalScrollBar()
    took = []
    for step in range(steps):
        begun = time.perf_counter()
        bar.setValue((step * _PX) % max(1, bar.maximum()))
        view.viewport().repaint()
        took.append(1000 * (time.perf_counter() - begun))
        QTest.qWait(4)
    return took


def walk(window: MainWindow, workspace: Workspace) -> None:
    path = workspace.path.with_name("many.vcf")
    path.write_text(cards(CARDS), encoding="utf-8")
    before = tables(workspace)
    window.deeds.files.import_files([path])
    preview = window.findChild(ImportPreview)
    if preview is None:
        raise AssertionError("there is no preview")
    planning = scroll_ms(window, STEPS)
    window.pages.board.search_field.edit.setText("sari")
    if window.people.shown != 1:
        raise AssertionError("nothing can be searched while an import is read")
    window.pages.board.search_field.edit.setText("")
    until("the plan is there", preview.import_button.isEnabled)
    if len(preview.plan.rows) != CARDS:
        raise AssertionError(f"{len(preview.plan.rows)} rows of {CARDS}")
    QTest.mouseClick(preview.import_button, Qt.MouseButton.LeftButton)
    applying = scroll_ms(window, STEPS // 3)
    QTest.mouseClick(preview.cancel_button, Qt.MouseButton.LeftButton)
    until("the import is cancelled", lambda: "cancelled" in window.message_bar.text)
    if tables(workspace) != before or workspace.next_undo() != "imported":
        raise AssertionError("a cancelled import left something behind")
    for what, took in (("while it is read", planning), ("while it is written", applying)):
        p95 = statistics.quantiles(took, n=20)[-1]
        print(f"a step of scrolling {what}: median {statistics.median(took):.1f} ms, p95 {p95:.1f} ms")


def main(database: Path) -> int:
    with Workspace(database, create=True, today=lambda: TODAY) as workspace:
        documents.import_document(workspace, samples.sample_document(TODAY))
    return run(database, walk, done="cancelled")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
