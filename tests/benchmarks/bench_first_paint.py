"""The window's first paint with 10,000 people against that of an empty file, each in a process of its own.

Run by hand: `NETPLANNER_SHARED=… python tests/benchmarks/bench_first_paint.py`. Prints a ratio, asserts nothing.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from netplanner.services import imports
from netplanner.services.workspace import Workspace

PEOPLE = 10_000
ROUNDS = 11

# From the start of the process's own code to the end of the first paint, imports of Qt included, as `app` does it.
_PAINT = """
import gc, sys, time
start = time.perf_counter()
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from netplanner.services.workspace import Workspace
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.theme import apply_theme
from netplanner.ui.main_window import MainWindow
gc.freeze()
app = QApplication([])
apply_theme(app, "light")
folder = Path(sys.argv[1])
with Workspace(folder / "people.db", create=True) as workspace:
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(workspace, Preferences(settings))
    window.resize(1440, 900)
    window.load()
    window.grab()
    print(time.perf_counter() - start)
    window.close()
"""


def _first_paint_seconds(folder: Path) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", _PAINT, str(folder)], env=environment, capture_output=True, text=True, check=True
    )
    return float(run.stdout)


def main() -> None:
    shared = Path(os.environ["NETPLANNER_SHARED"])
    with tempfile.TemporaryDirectory() as name:
        empty, full = Path(name) / "empty", Path(name) / "full"
        for folder in (empty, full):
            folder.mkdir()
        cards = full / "people.vcf"
        subprocess.run([sys.executable, str(shared / "vcards" / "people.py"), str(PEOPLE), str(cards)], check=True)
        with Workspace(full / "people.db", create=True) as workspace:
            imports.import_files(workspace, [cards])
        _first_paint_seconds(empty)
        pairs = [(_first_paint_seconds(full), _first_paint_seconds(empty)) for _ in range(ROUNDS)]
        ours, theirs = median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)
        spread = sorted(pair[0] / pair[1] for pair in pairs)
        print(f"first paint: {PEOPLE} people median {ours:.3f} s, empty file median {theirs:.3f} s")
        print(
            f"ratio of the medians {ours / theirs:.3f} (to be at most 1.3),"
            f" pair by pair {spread[0]:.2f}-{spread[-1]:.2f}, median {median(spread):.2f}"
        )


if __name__ == "__main__":
    main()
