"""A whole import (parse, store, index, undo log) against vobject's bare parse of the same file, in one run.

Run by hand: `NETPLANNER_SHARED=… python tests/benchmarks/bench_import.py`. Prints ratios, asserts nothing.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import vobject

from netplanner.services import imports
from netplanner.services.workspace import Workspace

PEOPLE = 10_000
ROUNDS = 3


def _import_seconds(cards: Path, folder: Path) -> float:
    with Workspace(folder / "people.db", create=True) as workspace:
        start = time.perf_counter()
        report = imports.import_files(workspace, [cards])
        seconds = time.perf_counter() - start
    if report.total("added") != PEOPLE:
        raise SystemExit(f"only {report.total('added')} of {PEOPLE} came in: nothing to compare")
    return seconds


def _vobject_seconds(cards: Path) -> float:
    text = cards.read_text(encoding="utf-8")
    start = time.perf_counter()
    for _ in vobject.readComponents(text):
        pass
    return time.perf_counter() - start


def main() -> None:
    shared = Path(os.environ["NETPLANNER_SHARED"])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cards = folder / "people.vcf"
        subprocess.run([sys.executable, str(shared / "vcards" / "people.py"), str(PEOPLE), str(cards)], check=True)
        ours, theirs = [], []
        for number in range(ROUNDS):
            place = folder / str(number)
            place.mkdir()
            ours.append(_import_seconds(cards, place))
            theirs.append(_vobject_seconds(cards))
    ratio = median(ours) / median(theirs)
    print(f"import of {PEOPLE}: median {median(ours):.2f} s; vobject's bare parse: median {median(theirs):.2f} s")
    print(f"ratio {ratio:.3f} (to be at most 0.4)")
    print(f"spread: ours {min(ours):.2f}-{max(ours):.2f} s, vobject {min(theirs):.2f}-{max(theirs):.2f} s")


if __name__ == "__main__":
    main()
