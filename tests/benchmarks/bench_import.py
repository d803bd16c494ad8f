"""A whole import (parse, matching, store, index, undo log) against vobject's bare parse of the same file, in one run.

Run by hand: `NETPLANNER_SHARED=… python tests/benchmarks/bench_import.py`. Two files: 10,000 cards (wanted: at most
0.25 of vobject's time), and 500 cards with photos of 100 KB (the same). Prints ratios, asserts nothing.
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

FILES = (("cards", 10_000, ()), ("cards with photos", 500, ("--photo", "100")))
ROUNDS = 7


def _import_seconds(cards: Path, folder: Path, count: int) -> float:
    with Workspace(folder / "people.db", create=True) as workspace:
        start = time.perf_counter()
        report = imports.import_files(workspace, [cards])
        seconds = time.perf_counter() - start
    if report.total("added") != count:
        raise SystemExit(f"only {report.total('added')} of {count} came in: nothing to compare")
    return seconds


def _vobject_seconds(cards: Path) -> float:
    text = cards.read_text(encoding="utf-8")
    start = time.perf_counter()
    for _ in vobject.readComponents(text):
        pass
    return time.perf_counter() - start


def _compare(cards: Path, what: str, count: int) -> None:
    pairs: list[tuple[float, float]] = []
    for _ in range(ROUNDS):  # in turns, so that a noisy moment meets both
        with tempfile.TemporaryDirectory() as folder:
            pairs.append((_import_seconds(cards, Path(folder), count), _vobject_seconds(cards)))
    ours, theirs = sorted(pair[0] for pair in pairs), sorted(pair[1] for pair in pairs)
    ratios = sorted(mine / other for mine, other in pairs)
    print(f"import of {count} {what}: median {median(ours):.2f} s ({ours[0]:.2f}-{ours[-1]:.2f})")
    print(f"  vobject's bare parse: median {median(theirs):.2f} s ({theirs[0]:.2f}-{theirs[-1]:.2f})")
    print(
        f"  ratio of the medians {median(ours) / median(theirs):.3f} (to be at most 0.25),"
        f" pair by pair {ratios[0]:.3f}-{ratios[-1]:.3f}, median {median(ratios):.3f}"
    )


def main() -> None:
    people = Path(os.environ["NETPLANNER_SHARED"]) / "vcards" / "people.py"
    with tempfile.TemporaryDirectory() as folder:
        for what, count, options in FILES:
            cards = Path(folder) / f"{count}.vcf"
            subprocess.run([sys.executable, str(people), str(count), str(cards), *options], check=True)
            _compare(cards, what, count)


if __name__ == "__main__":
    main()
