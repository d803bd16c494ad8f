"""How many times as quick as vobject's bare parse our reading is, on the same cards in the same run.

Run by hand: `NETPLANNER_SHARED=… python tests/benchmarks/bench_vcard.py`. Prints ratios (wanted: reading at least 25
times as quick), asserts nothing.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import vobject

from netplanner.interchange.vcard import Card, details, read_cards

CARDS = 10_000
ROUNDS = 7


def _seconds(work: Callable[[], int]) -> float:
    start = time.perf_counter()
    count = work()
    seconds = time.perf_counter() - start
    if count != CARDS:
        raise SystemExit(f"only {count} of {CARDS} were read: nothing to compare")
    return seconds


def _told(what: str, took: list[float]) -> str:
    return f"{what}: median {median(took):.3f} s ({min(took):.3f}-{max(took):.3f})"


def main() -> None:
    people = Path(os.environ["NETPLANNER_SHARED"]) / "vcards" / "people.py"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "people.vcf"
        subprocess.run([sys.executable, str(people), str(CARDS), str(file)], check=True)
        data = file.read_bytes()
    text = data.decode()
    cards = [card for card in read_cards(data) if isinstance(card, Card)]
    theirs: list[float] = []
    reading: list[float] = []
    derived: list[float] = []
    for _ in range(ROUNDS):
        # A reading is short beside theirs: one before and one after, so that a noisy moment meets both.
        before = _seconds(lambda: sum(1 for _ in read_cards(data)))
        theirs.append(_seconds(lambda: sum(1 for _ in vobject.readComponents(text))))
        reading.append((before + _seconds(lambda: sum(1 for _ in read_cards(data)))) / 2)
        derived.append(_seconds(lambda: sum(1 for card in cards if details(card).name)))
    ratios = sorted(other / mine for mine, other in zip(reading, theirs, strict=True))
    print(f"{CARDS} cards, {len(data) / 1e6:.1f} MB; {_told('vobject', theirs)}")
    print(_told("reading", reading))
    print(
        f"  {median(theirs) / median(reading):.1f} times as quick by the medians (to be at least 25),"
        f" pair by pair {ratios[0]:.1f}-{ratios[-1]:.1f}, median {median(ratios):.1f}"
    )
    print(f"{_told('details', derived)}; ratio to vobject's parse {median(derived) / median(theirs):.3f}")


if __name__ == "__main__":
    main()
