"""Every page as `--screenshot` draws it: nothing cut off, nothing pale, nothing left in English."""

import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import util
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

HERE = Path(__file__).resolve().parent


def draw(folder: Path, *options: str) -> str:
    command = [sys.executable, str(HERE / "draw_pages.py"), str(folder), *options]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def test_every_page_can_be_read_light_and_dark_in_both_languages_on_three_sizes(tmp_path: Path) -> None:
    told = draw(tmp_path)
    assert re.search(r"^104 pictures, 0 with something to mend$", told, re.MULTILINE), told
    assert len(list(tmp_path.glob("*.png"))) == 104


def test_words_a_third_longer_find_room_and_none_is_left_in_english(tmp_path: Path) -> None:
    told = draw(tmp_path, "--pseudo")
    assert re.search(r"^52 pictures, 0 with something to mend$", told, re.MULTILINE), told


# --- the check itself can fail


@pytest.fixture(scope="module")
def legibility() -> Iterator[ModuleType]:
    spec = util.spec_from_file_location("legibility", HERE / "legibility.py")
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    sys.modules["legibility"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["legibility"]


def faults(legibility: ModuleType, window: QWidget) -> list[str]:
    found: list[str] = legibility.faults(window, window.grab(), legibility.Witness(), ())
    return found


def window_with(qtbot: QtBot, child: QWidget) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 80)
    child.setParent(window)
    child.show()
    window.show()
    return window


def test_a_label_in_its_place_is_no_fault(qtbot: QtBot, legibility: ModuleType) -> None:
    window = QWidget()
    QVBoxLayout(window).addWidget(QLabel("All of this is seen"))
    qtbot.addWidget(window)
    window.show()
    assert faults(legibility, window) == []


def test_a_label_that_is_cut_off_is_found(qtbot: QtBot, legibility: ModuleType) -> None:
    label = QLabel("Much more than fits into so little room")
    label.setGeometry(0, 0, 60, 20)
    (fault,) = faults(legibility, window_with(qtbot, label))
    assert fault.startswith("cut off: 'Much more")


def test_a_button_that_is_cut_off_is_found(qtbot: QtBot, legibility: ModuleType) -> None:
    button = QPushButton("Much more than fits")
    button.setGeometry(0, 0, 40, 24)
    assert any("cut off" in fault for fault in faults(legibility, window_with(qtbot, button)))


def test_a_label_outside_of_its_place_is_found(qtbot: QtBot, legibility: ModuleType) -> None:
    holder = QWidget()
    holder.setGeometry(0, 0, 100, 30)
    label = QLabel("Half of it", holder)
    label.setGeometry(60, 0, 90, 20)
    assert any("outside of its place" in fault for fault in faults(legibility, window_with(qtbot, holder)))


def test_pale_words_are_found(qtbot: QtBot, legibility: ModuleType) -> None:
    label = QLabel("Hard to read")
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#aaaaaa"))
    palette.setColor(QPalette.ColorRole.Window, QColor("#ffffff"))
    label.setPalette(palette)
    label.setAutoFillBackground(True)
    label.setGeometry(0, 0, 200, 20)
    assert any("pale: 'Hard to read' has 2.32:1" in fault for fault in faults(legibility, window_with(qtbot, label)))


def test_contrast_is_that_of_wcag(legibility: ModuleType) -> None:
    assert round(legibility.contrast_of(QColor("#ffffff"), QColor("#000000")), 2) == 21
    assert round(legibility.contrast_of(QColor("#767676"), QColor("#ffffff")), 2) == 4.54
