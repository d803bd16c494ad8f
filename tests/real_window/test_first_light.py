"""The program on a display with a window manager, as on somebody's desk; and Qt called for long enough.

The display is the test's own (Xvfb and openbox); without them the test is skipped.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from netplanner.services import documents, samples
from netplanner.services.workspace import Workspace
from netplanner.ui.foundation.background import InlineRunner
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.main_window import MainWindow

CARDS = "".join(
    f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n" for name in ("Łukasz Nowak", "Sari Wulandari", "李明哲")
)
QT_CALLS = 20_000


@pytest.fixture
def display() -> Iterator[str]:
    """The name of a display of its own, with a window manager on it."""
    if shutil.which("Xvfb") is None or shutil.which("openbox") is None:
        pytest.skip("needs Xvfb and openbox")
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[write_end],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    with os.fdopen(read_end) as told:
        number = told.readline().strip()
    if not number:
        server.wait(timeout=10)
        pytest.fail("Xvfb did not start")
    name = f":{number}"
    keeper = subprocess.Popen(
        ["openbox", "--sm-disable"],
        env={**os.environ, "DISPLAY": name},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(0.5)  # openbox tells nobody when it is ready
    try:
        yield name
    finally:
        for process in (keeper, server):
            process.terminate()
            process.wait(timeout=10)


@pytest.mark.real_window
def test_the_first_day_in_a_real_window(display: str, tmp_path: Path) -> None:
    cards = tmp_path / "phone.vcf"
    cards.write_text(CARDS, encoding="utf-8")
    script = Path(__file__).with_name("walk_through.py")
    # UTF-8: Qt warns of any other locale.
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
    environment.pop("WAYLAND_DISPLAY", None)
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "people.db"), str(cards)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout.splitlines()[-1:], done.stderr) == (0, ["walked"], ""), done.stdout


# Said by Qt's offscreen platform of every window that has a least size.
@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_twenty_thousand_calls_of_qt_are_survived(qtbot: QtBot, tmp_path: Path) -> None:
    """PySide6 6.12.0 aborts after some ten thousand calls that return None; short tests pass there."""
    today = date(2026, 11, 24)
    with Workspace(tmp_path / "people.db", create=True, today=lambda: today) as workspace:
        documents.import_document(workspace, samples.sample_document(today))
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(workspace, Preferences(settings), runner=InlineRunner())
        qtbot.addWidget(window)
        window.load()
        window.show()
        edit, calls = window.board.search_field.edit, 0
        everyone = [person_id for column in window.people.columns for person_id in column.ids]
        while calls <= QT_CALLS:
            for person_id in everyone:
                window.board.select(person_id)
                for text in ("s", "sa", ""):
                    edit.setText(text)
                    calls += 1
                for column in window.people.columns * 5:
                    for row in range(column.rowCount()):
                        column.data(column.index(row), Qt.ItemDataRole.DecorationRole)
                        window.meter.update()
                        calls += 3
                if calls > QT_CALLS:
                    break
            window.panel.repaint()
        assert window.people.shown == len(everyone)
