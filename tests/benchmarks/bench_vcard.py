"""How many times as quick as vobject's bare parse our reading is, on the same cards in the same run.

Prints ratios; asserts nothing about time. The cards are NETPLANNER_SHARED's people.py, or look like its.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import vobject

from netplanner.interchange.vcard import Card, details, read_cards

CARDS = 10_000
# vobject takes some ten seconds for a file; more rounds than this say nothing new.
ROUNDS = 3

_ONE = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{0:032x}\r\nN:Wijaya;Siti;;;\r\nFN:Siti Wijaya\r\nORG:Company {0}\\, Inc.\r\n"
    "TITLE:Cook\r\nTEL;type=CELL;type=VOICE;type=pref:+62 812 {0:07d}\r\nTEL;type=WORK;type=VOICE:+49 30 {0:07d}\r\n"
    "EMAIL;type=INTERNET;type=HOME:user{0}@example.org\r\nEMAIL;type=INTERNET;type=WORK:siti.{0}@example.com\r\n"
    "ADR;type=HOME;type=pref:;;Jalan Merdeka {0}\\nLantai 2;Bandung;;40111;Indonesia\r\n"
    "NOTE:Met at the conference\\, likes tea\\; call back\\nsecond\r\n  line, ümlauts é {0}\r\n"
    "CATEGORIES:Friends,Work,Group {0}\r\nBDAY:1980-02-28\r\nREV:2026-01-01T10:00:00Z\r\nEND:VCARD\r\n"
)


def people(folder: Path) -> bytes:
    script = Path(os.environ.get("NETPLANNER_SHARED", "")) / "vcards" / "people.py"
    if not script.is_file():
        return "".join(_ONE.format(number) for number in range(CARDS)).encode()
    out = folder / "people.vcf"
    subprocess.run([sys.executable, str(script), str(CARDS), str(out)], check=True)
    return out.read_bytes()


def seconds(work: Callable[[], int]) -> float:
    start = time.perf_counter()
    assert work() == CARDS
    return time.perf_counter() - start


@pytest.mark.benchmark
def test_reading_against_vobject(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = people(tmp_path)
    cards = [card for card in read_cards(data) if isinstance(card, Card)]
    theirs, ours, derived = [], [], []
    for _ in range(ROUNDS):
        theirs.append(seconds(lambda: sum(1 for _ in vobject.readComponents(data.decode()))))
        ours.append(seconds(lambda: sum(1 for _ in read_cards(data))))
        derived.append(seconds(lambda: sum(1 for card in cards if details(card).name)))
    reading, index = statistics.median(ours), statistics.median(derived)
    bare = statistics.median(theirs)
    with capsys.disabled():
        print(f"\n{CARDS} cards, {len(data) / 1e6:.1f} MB: vobject {bare:.2f} s")
        print(f"  reading  {reading:.2f} s: {bare / reading:.1f} times as quick")
        print(f"  details  {index:.2f} s: {index / bare:.3f} of vobject's time")
