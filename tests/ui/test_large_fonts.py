"""At twice the usual size of letters, on the smallest screen: everything is still there, and nothing is cut off."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from netplanner.services import documents, samples
from netplanner.services.workspace import Workspace
from netplanner.ui.board.column import Column
from netplanner.ui.board.columns_area import ColumnsArea
from netplanner.ui.foundation.background import InlineRunner
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.main_window import MainWindow
from netplanner.ui.pages.contact.columns import PageColumns
from netplanner.ui.pages.contact.header import PageHeader

# Said by Qt's offscreen platform of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = date(2026, 11, 24)
SMALL = QSize(1024, 640)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    usual = qapp.font()
    large = qapp.font()
    large.setPixelSize(26)
    qapp.setFont(large)
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as workspace:
        documents.import_document(workspace, samples.sample_document(TODAY))
        preferences = Preferences(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        made = MainWindow(workspace, preferences, runner=InlineRunner())
        qtbot.addWidget(made)
        made.resize(SMALL)
        made.load()
        made.show()
        QTest.qWait(1)
        yield made
    qapp.setFont(usual)


def reach(area: QScrollArea) -> int:
    """How far it can be scrolled sideways, in px."""
    return area.horizontalScrollBar().maximum()


def test_the_window_is_never_larger_than_the_screen(window: MainWindow) -> None:
    screen = QGuiApplication.primaryScreen().availableSize()
    assert window.minimumSize() == SMALL.boundedTo(screen)
    window.restore_place()
    assert window.size().boundedTo(screen) == window.size()


def test_no_page_of_a_person_scrolls_sideways(window: MainWindow) -> None:
    (page,) = window.pages.contact.findChildren(PageColumns)
    for card in window.people.cards():
        window.pages.open_person(card.id)
        QTest.qWait(1)
        assert reach(page) == 0, card.name
    for button in window.pages.contact.findChildren(PageHeader)[0].findChildren(type(window.pages.board.add_button)):
        assert button.accessibleName()


def test_the_columns_of_the_board_keep_room_for_names_and_scroll_to_whoever_is_chosen(window: MainWindow) -> None:
    (area,) = window.pages.board.findChildren(ColumnsArea)
    assert reach(area) > 0
    assert min(column.width() for column in area.findChildren(Column)) >= 300
    assert window.pages.board.add_button.text() == ""
    assert window.pages.board.add_button.accessibleName() == "Add person"
    last = next(card for card in window.people.cards() if card.level == 4)
    window.pages.board.select(last.id)
    assert area.horizontalScrollBar().value() == reach(area)


def test_with_room_again_the_buttons_have_their_words(window: MainWindow) -> None:
    window.resize(2200, 1400)
    QTest.qWait(1)
    assert window.pages.board.add_button.text() == "Add person"
    (area,) = window.pages.board.findChildren(ColumnsArea)
    assert reach(area) == 0
