"""The window with 100,000 people: the memory of the whole process, moving a card, the table beside the board.

Run by hand: `NETPLANNER_SHARED=… python tests/benchmarks/bench_large_window.py`. Prints ratios, asserts nothing.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from netplanner.services import imports
from netplanner.services.workspace import Workspace

PEOPLE = (10_000, 100_000)

_LOOK = """
import gc, sys, time
from datetime import date
from pathlib import Path
from statistics import median, quantiles
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from netplanner.services import connections
from netplanner.services.workspace import Workspace
from netplanner.ui.board.board_header import Form
from netplanner.ui.board.table_columns import TableColumn
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.theme import apply_theme
from netplanner.ui.main_window import MainWindow

def megabytes():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6

def highest():
    # Not ru_maxrss: a process inherits that from the one that started it.
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024 / 1e6

def took(deed):
    start = time.perf_counter()
    deed()
    return 1000 * (time.perf_counter() - start)

gc.freeze()
app = QApplication([])
apply_theme(app, "light")
folder = Path(sys.argv[1])
with Workspace(folder / "people.db", create=False) as workspace:
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(workspace, Preferences(settings))
    window.resize(1440, 900)
    window.load()
    window.show()
    window.grab()
    QTest.qWaitForWindowExposed(window)
    settled = megabytes()
    for page in ("week", "introductions", "self", "board"):
        window.pages.go_to(page)
        window.grab()
    edit = window.pages.board.search_field.edit
    for text in ("a", "an", "ana", ""):
        edit.setText(text)
        window.grab()
    used = megabytes()
    board = window.pages.board
    frame = median(took(board.grab) for _ in range(15))
    ids = list(window.people.columns[0].ids[:60])
    # What the user sees of a move: the card leaves its column, and the board is painted anew.
    cards = [window.people.card(one) for one in ids]
    def move(card):
        window.people.update([card._replace(level=1)])
        board.grab()
    moves = [took(lambda card=card: move(card)) for card in cards]
    step = [took(lambda one=one: connections.record_exchange(workspace, one)) for one in ids[:20]]
    board.show_as(Form.TABLE)
    board.grab()
    drawn = median(took(board.grab) for _ in range(15))
    table = board.table
    sort = median(
        took(lambda column=column: table.sortByColumn(column, table.horizontalHeader().sortIndicatorOrder()))
        for column in (TableColumn.ROLE, TableColumn.LEVEL, TableColumn.TAGS, TableColumn.NAME)
    )
    print(settled, used, highest(), frame,
          median(moves), quantiles(moves, n=20)[-1], median(step), drawn, sort)
    window.close()
"""


def _look(folder: Path) -> list[float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _LOOK, str(folder)]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return [float(number) for number in run.stdout.splitlines()[-1].split()]


def main() -> None:
    shared = Path(os.environ["NETPLANNER_SHARED"])
    found = {}
    with tempfile.TemporaryDirectory() as name:
        for people in PEOPLE:
            folder = Path(name) / str(people)
            folder.mkdir()
            cards = folder / "people.vcf"
            subprocess.run([sys.executable, str(shared / "vcards" / "people.py"), str(people), str(cards)], check=True)
            with Workspace(folder / "people.db", create=True) as workspace:
                imports.import_files(workspace, [cards])
            found[people] = _look(folder)
    few, many = (found[people] for people in PEOPLE)
    settled, used, highest, frame, moved, moved_95, step, table, sort = many
    print(
        f"memory at {PEOPLE[1]:,}: {settled:.0f} MB settled, {used:.0f} MB in use, {highest:.0f} MB at most (to be 250)"
    )
    print(f"frame of the board: {few[3]:.2f} ms and {frame:.2f} ms, ratio {frame / few[3]:.2f} (to be at most 1.3)")
    print(f"moving a card: {moved:.1f} ms, p95 {moved_95:.1f} ms (to be under 16)")
    print(f"a step with all that follows in the window: {step:.1f} ms, against {few[6]:.1f} ms at {PEOPLE[0]:,}")
    print(f"frame of the table: {table:.2f} ms, {table / frame:.2f} of the board's; sorting it {sort:.0f} ms")


if __name__ == "__main__":
    main()
