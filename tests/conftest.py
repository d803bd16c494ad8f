"""What every test stands on: no screen, no data of the user who runs it, and the same examples in CI every time."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from netplanner.ui.foundation.preferences import Preferences
    from netplanner.ui.main_window import MainWindow

# Before anything imports Qt or asks for a folder: nobody's people are touched by a test.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME = Path(tempfile.mkdtemp(prefix="netplanner-tests-"))
for _name, _folder in {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_RUNTIME_DIR": ".run",
    "XDG_STATE_HOME": ".local/state",
}.items():
    (_HOME / _folder).mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ[_name] = str(_HOME / _folder)

# Two cores shared with others are no ground to call an example too slow.
settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("desk"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def shared() -> Path:
    """Real address books and specifications, where NETPLANNER_SHARED tells of them."""
    folder = os.environ.get("NETPLANNER_SHARED", "")
    if not folder or not Path(folder).is_dir():
        pytest.skip("NETPLANNER_SHARED names no folder")
    return Path(folder)


@pytest.fixture
def display() -> Iterator[str]:
    """The name of a display of its own, with a window manager on it."""
    missing = [tool for tool in ("Xvfb", "openbox", "xdotool") if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
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


@pytest.fixture
def preferences(tmp_path: Path) -> "Preferences":
    from PySide6.QtCore import QSettings

    from netplanner.ui.foundation.preferences import Preferences

    return Preferences(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def window(qtbot: "QtBot", tmp_path: Path, preferences: "Preferences") -> "Iterator[MainWindow]":
    """A window of the sample people, with the keyboard; a file with another window of its own says so."""
    from PySide6.QtTest import QTest

    from netplanner.services import documents, samples
    from netplanner.services.workspace import Workspace
    from netplanner.ui.foundation.background import InlineRunner
    from netplanner.ui.main_window import MainWindow

    today = date(2026, 11, 24)
    with Workspace(tmp_path / "people.db", create=True, today=lambda: today) as workspace:
        documents.import_document(workspace, samples.sample_document(today))
        made = MainWindow(workspace, preferences, runner=InlineRunner())
        qtbot.addWidget(made)
        made.resize(1440, 900)
        made.load()
        made.show()
        made.activateWindow()
        QTest.qWait(1)
        yield made


@pytest.fixture
def in_dialogs() -> "Callable[[Sequence[Callable[[QDialog], object]], Callable[[], object]], None]":
    """Have a deed open one dialog after another, with one act in each."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QDialog

    def go_through(acts: "Sequence[Callable[[QDialog], object]]", begin: Callable[[], object]) -> None:
        trouble: list[BaseException] = []
        todo = list(acts)

        def step() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog):
                QTimer.singleShot(10, step)
                return
            act = todo.pop(0)
            if todo:
                QTimer.singleShot(20, step)
            try:
                act(dialog)
            except BaseException as error:
                trouble.append(error)
                dialog.reject()

        QTimer.singleShot(0, step)
        begin()
        if trouble:
            raise trouble[0]
        assert not todo, "a dialog did not come"

    return go_through
