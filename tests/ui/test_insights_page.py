"""How it went: plots with their sentences, the same as tables, saved as picture and as table."""

import csv
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QTableWidget
from pytestqt.qtbot import QtBot

from netplanner.services import documents, samples
from netplanner.services.insights import insights
from netplanner.services.workspace import Workspace
from netplanner.ui.foundation.background import InlineRunner
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.theme import DARK, LIGHT, build_palette
from netplanner.ui.main_window import MainWindow
from netplanner.ui.window_pages import BOARD, INSIGHTS

# Said by Qt's offscreen platform of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = date(2026, 11, 24)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        yield opened


def window_on(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> MainWindow:
    preferences = Preferences(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made = MainWindow(workspace, preferences, runner=InlineRunner())
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.load()
    made.show()
    return made


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> MainWindow:
    documents.import_document(workspace, samples.sample_document(TODAY))
    made = window_on(qtbot, workspace, tmp_path)
    made.menus.insights.trigger()
    return made


def texts(window: MainWindow) -> list[str]:
    return [label.text() for label in window.pages.insights.findChildren(QLabel) if label.isVisible()]


def test_each_plot_says_in_a_sentence_what_it_shows(window: MainWindow) -> None:
    assert window.pages.key == INSIGHTS
    said = texts(window)
    assert (
        "6 more are at Connecting-with than at the end of December 2025. 2 people rest as dormant; their history stays."
        in said
    )
    assert any(text.startswith("Spent came out") for text in said)
    assert "One of yours waits for a repair." in said
    assert "In 1 week ahead, that of 7 Dec, more is due than fits." in said


def test_the_range_is_chosen_and_the_numbers_follow(window: MainWindow) -> None:
    page = window.pages.insights
    assert len(page.panels[0].numbers.rows) == 12
    page.ranges.segments[0].click()
    assert len(page.panels[0].numbers.rows) == 3
    page.ranges.segments[2].click()
    assert len(page.panels[0].numbers.rows) > 12


def test_the_same_numbers_are_there_as_tables(window: MainWindow) -> None:
    page = window.pages.insights
    page.tables.click()
    tables = page.findChildren(QTableWidget)
    assert len(tables) == 5
    first = tables[0]
    last = first.rowCount() - 1
    model, spoken = first.model(), Qt.ItemDataRole.AccessibleTextRole
    cells = [model.index(last, column).data(spoken) for column in range(first.columnCount())]
    assert cells == [
        "Month: Nov", "Known of: 13", "Connecting-to: 10", "Known both ways: 8", "Committed: 6", "Connecting-with: 6",
    ]  # fmt: skip
    assert all(table.accessibleName() for table in tables)


def test_a_plot_is_saved_as_picture_and_as_table(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = window.pages.insights.panels[0]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "levels"), ""))
    panel.picture_wished.emit()
    assert not QImage(str(tmp_path / "levels.png")).isNull()
    panel.table_wished.emit()
    with (tmp_path / "levels.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [list(panel.numbers.header), *map(list, panel.numbers.rows)]
    assert window.message_bar.text == f"Saved: {tmp_path / 'levels.csv'}."


def test_where_nothing_can_be_written_a_sentence_says_so(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "levels.csv"), ""))
    window.pages.insights.panels[0].table_wished.emit()
    assert window.message_bar.is_trouble
    assert "Choose another place" in window.message_bar.text


def test_colours_follow_the_palette(window: MainWindow, qapp: QApplication) -> None:
    page = window.pages.insights
    page.setPalette(build_palette(LIGHT))
    light = page.panels[1].grab().toImage()
    page.setPalette(build_palette(DARK))
    dark = page.panels[1].grab().toImage()
    assert light.pixelColor(40, light.height() // 2).lightness() > 200
    assert dark.pixelColor(40, dark.height() // 2).lightness() < 80


def test_an_empty_file_carries_one_way_on(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    made = window_on(qtbot, workspace, tmp_path)
    made.menus.insights.trigger()
    page = made.pages.insights
    assert page.panels == []
    words = next(label for label in page.findChildren(QLabel) if label.text().startswith("Once conversations"))
    # The whole sentence is seen: it may take more lines, and never less room than they need.
    assert words.width() > words.fontMetrics().horizontalAdvance("Once conversations and")
    assert words.height() >= words.heightForWidth(words.width())
    begin = next(button for button in page.findChildren(type(page.tables)) if button.text() == "Go to the board")
    begin.click()
    assert made.pages.key == BOARD


def test_what_is_shown_is_counted_among_those_who_are_here(window: MainWindow, workspace: Workspace) -> None:
    view = insights(workspace, window.ties, None)
    assert {sum(row) for row in view.levels} == {window.people.total}
    now = [sum(card.level == level for card in window.people.cards()) for level in range(5)]
    assert list(view.levels[-1]) == now


def test_the_window_opens_without_the_library_for_plots() -> None:
    code = (
        "import sys, netplanner.app, netplanner.ui.main_window\n"
        "print([name for name in ('pyqtgraph', 'numpy', 'highspy') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
