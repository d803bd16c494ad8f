"""A program that is killed at any moment leaves a sound file: all that was acknowledged, nothing half."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from netplanner.services.workspace import Workspace

# Acknowledges each finished step with a line; runs until it is killed.
_WRITER = """
import sys
from datetime import date
from pathlib import Path
from netplanner.services import connections, imports, people
from netplanner.services.workspace import Workspace

folder = Path(sys.argv[1])
with Workspace(folder / "people.db", create=True) as workspace:
    for round in range(10_000):
        imports.import_files(workspace, [folder / f"{round % 40}.vcf"])
        print("imported", flush=True)
        person = workspace.contacts.ids()[-1]
        connections.record_exchange(workspace, person, text=f"round {round}")
        print("recorded", flush=True)
        if round % 5 == 4:
            workspace.undo()
            print("undone", flush=True)
"""
_PEOPLE_A_FILE = 25
MOMENTS = 50


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is a matter of POSIX")
def test_killed_at_any_moment_the_file_is_sound_and_whole(tmp_path: Path) -> None:
    rng = random.Random(2)
    for number in range(40):
        cards = [
            f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person {number}-{i}\r\nUID:{number}-{i}\r\nEND:VCARD\r\n"
            for i in range(_PEOPLE_A_FILE)
        ]
        (tmp_path / f"{number}.vcf").write_text("".join(cards))
    database = tmp_path / "people.db"
    recorded_before = 0
    for moment in range(MOMENTS):
        # The same file goes on from one kill to the next; every tenth round begins anew.
        if moment % 10 == 0:
            for file in tmp_path.glob("people.db*"):
                file.unlink()
            recorded_before = 0
        acknowledged = _killed_after(rng.uniform(0.05, 0.5), tmp_path)
        if not database.exists() or database.stat().st_size == 0:
            assert not acknowledged
            continue
        with Workspace(database, create=True) as workspace:
            assert workspace.problems() == []
            assert workspace.contacts.count() % _PEOPLE_A_FILE == 0, "an import is whole or not at all"
            if "imported" in acknowledged:
                assert workspace.contacts.count() >= _PEOPLE_A_FILE
            recorded = sum(len(records) for records in workspace.journal.evidence().values())
            kept = recorded_before + acknowledged.count("recorded") - acknowledged.count("undone")
            assert recorded - kept in _unacknowledged(acknowledged), acknowledged[-3:]
            recorded_before = recorded


def _unacknowledged(acknowledged: list[str]) -> set[int]:
    """By how many records the step after the last acknowledged one may have changed the file, or not."""
    last = acknowledged[-1] if acknowledged else ""
    if last == "imported":
        return {0, 1}
    if last == "recorded" and acknowledged.count("recorded") % 5 == 0:
        return {0, -1}
    return {0}


def _killed_after(seconds: float, folder: Path) -> list[str]:
    """What the writer acknowledged before it was killed, `seconds` after it began to write."""
    with subprocess.Popen([sys.executable, "-c", _WRITER, str(folder)], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        time.sleep(0.25 + seconds)
        os.kill(writer.pid, signal.SIGKILL)
        lines = writer.stdout.read().split("\n")
    # Only whole lines were acknowledged.
    return [line for line in lines[:-1] if line]
