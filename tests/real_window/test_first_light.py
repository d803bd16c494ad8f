"""The program on a display with a window manager, as on somebody's desk.

Each test runs a script of this folder in a process of its own.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.real_window

CARDS = "".join(
    f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n" for name in ("Łukasz Nowak", "Sari Wulandari", "李明哲")
)


def run_script(name: str, display: str, *arguments: Path | str) -> subprocess.CompletedProcess[str]:
    script = Path(__file__).with_name(name)
    # UTF-8: Qt warns of any other locale.
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
    environment.pop("WAYLAND_DISPLAY", None)
    return subprocess.run(
        [sys.executable, str(script), *map(str, arguments)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )


def expect(done: subprocess.CompletedProcess[str], last_line: str) -> None:
    """Quit by itself, saw everything, and Qt warned of nothing."""
    said = (done.returncode, done.stdout.splitlines()[-1:], done.stderr)
    assert said == (0, [last_line], ""), done.stdout + done.stderr
    print(f"\n{done.stdout}")


def test_the_first_day_in_a_real_window(display: str, tmp_path: Path) -> None:
    cards = tmp_path / "phone.vcf"
    cards.write_text(CARDS, encoding="utf-8")
    expect(run_script("walk_through.py", display, tmp_path / "people.db", cards), "walked")


def test_people_are_moved_by_mouse_and_by_keyboard_and_taken_back_exactly(display: str, tmp_path: Path) -> None:
    expect(run_script("people_in_motion.py", display, tmp_path / "people.db"), "moved")


def test_an_import_is_cancelled_while_the_window_scrolls(display: str, tmp_path: Path) -> None:
    expect(run_script("import_under_way.py", display, tmp_path / "people.db"), "cancelled")


def test_duplicates_are_found_merged_and_taken_back(display: str, tmp_path: Path) -> None:
    expect(run_script("merging_people.py", display, tmp_path / "people.db"), "merged")


def test_a_whole_day_by_keyboard_alone(display: str, tmp_path: Path) -> None:
    expect(run_script("day_by_keyboard.py", display, tmp_path / "people.db"), "a day by keyboard")


def test_the_same_day_by_mouse(display: str, tmp_path: Path) -> None:
    expect(run_script("day_by_mouse.py", display, tmp_path / "people.db"), "a day by mouse")


def test_the_upkeep_of_a_day_takes_forty_actions_at_most(display: str, tmp_path: Path) -> None:
    expect(run_script("upkeep.py", display, tmp_path / "people.db"), "kept up")


def test_two_minutes_of_keys_and_clicks_by_chance_do_no_harm(display: str, tmp_path: Path) -> None:
    expect(run_script("monkey.py", display, tmp_path / "people.db", "2", "1"), "unharmed")
