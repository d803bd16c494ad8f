"""The most memory that a process takes for an import, against the same program when it has nothing to do.

Run by hand: `NETPLANNER_SHARED=… python tests/benchmarks/bench_import_memory.py`. 100,000 cards (wanted: below 600 MB),
and 500 cards with photos of 100 KB (wanted: at most the file and 40 MB over the idle program). Every process is the
command line's own, and this one stays small, for a process counts from what it was forked from. Prints, asserts
nothing. Needs a system that tells of its children (`os.wait4`).
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

ROUNDS = 5
FILES = (("cards", 100_000, (), 3), ("cards with photos", 500, ("--photo", "100"), 5))
_MB = 1 << 20
_MAXRSS_BYTES = 1 if sys.platform == "darwin" else 1024


def _peak_mb(database: Path, *arguments: str) -> float:
    """The largest resident size of one run of the command line, in MB (of 1,048,576 bytes)."""
    command = [sys.executable, "-m", "netplanner", "--database", str(database), *arguments]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"netplanner {' '.join(arguments)}: exit {process.returncode}, nothing to compare")
    return usage.ru_maxrss * _MAXRSS_BYTES / _MB


def _write_cards(cards: Path, count: int, *options: str) -> None:
    people = Path(os.environ["NETPLANNER_SHARED"]) / "vcards" / "people.py"
    subprocess.run([sys.executable, str(people), str(count), str(cards), *options], check=True)


def _idle_mb(folder: Path) -> float:
    """The program with one person in its file, that only tells of the weeks."""
    cards, database = folder / "1.vcf", folder / "idle.db"
    _write_cards(cards, 1)
    _peak_mb(database, "import", str(cards))
    return median(_peak_mb(database, "meter") for _ in range(ROUNDS))


def _import_mb(cards: Path, rounds: int) -> list[float]:
    peaks: list[float] = []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            peaks.append(_peak_mb(Path(folder) / "people.db", "import", str(cards)))
    return sorted(peaks)


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        idle = _idle_mb(folder)
        print(f"idle program: {idle:.1f} MB")
        for what, count, options, rounds in FILES:
            cards = folder / f"{count}.vcf"
            _write_cards(cards, count, *options)
            file, peaks = cards.stat().st_size / _MB, _import_mb(cards, rounds)
            peak = median(peaks)
            print(
                f"import of {count} {what}, a file of {file:.1f} MB: peak median {peak:.1f} MB"
                f" ({peaks[0]:.1f}-{peaks[-1]:.1f}); over the idle program {peak - idle:.1f} MB,"
                f" over the file as well {peak - idle - file:.1f} MB"
            )
            print(f"  ratio of what it takes over the idle program to the file: {(peak - idle) / file:.2f}")


if __name__ == "__main__":
    main()
