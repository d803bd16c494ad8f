"""The sidebar: pages, views and tags are chosen by key, and a narrow window keeps only symbols."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from netplanner.ui.board.sidebar import Sidebar, SidebarEntry
from netplanner.ui.foundation.assets import Symbol

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def entry(key: str, count: int | None = None) -> SidebarEntry:
    return SidebarEntry(key=key, label=key.title(), symbol=Symbol.TAG, count=count)


def row(sidebar: Sidebar, label: str) -> QAbstractButton:
    return next(
        button for button in sidebar.findChildren(QAbstractButton) if button.text() == label and not button.isHidden()
    )


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    shown = Sidebar()
    qtbot.addWidget(shown)
    shown.set_day(date(2026, 11, 24))
    shown.set_pages([entry("board")], chosen="board")
    shown.set_views([entry("everyone", 300), entry("cooling", 4)])
    shown.set_tags([entry("mapping", 38)])
    shown.resize(192, 700)
    shown.show()
    return shown


def test_a_view_is_chosen_by_its_key(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.view_chosen) as told:
        row(sidebar, "Cooling").click()
    assert told.args == ["cooling"]
    assert row(sidebar, "Cooling").isChecked()


def test_a_tag_takes_the_place_of_a_view(sidebar: Sidebar, qtbot: QtBot) -> None:
    row(sidebar, "Cooling").click()
    with qtbot.waitSignal(sidebar.view_chosen) as told:
        row(sidebar, "Mapping").click()
    assert told.args == ["mapping"]
    assert not row(sidebar, "Cooling").isChecked()
    assert row(sidebar, "Board").isChecked()


def test_new_counts_keep_the_choice(sidebar: Sidebar) -> None:
    sidebar.choose_view("cooling")
    sidebar.set_views([entry("everyone", 301), entry("cooling", 5)])
    assert row(sidebar, "Cooling").isChecked()
    assert row(sidebar, "Cooling").accessibleDescription() == "5"
    sidebar.choose_view("")
    assert not row(sidebar, "Cooling").isChecked()


def test_the_keyboard_reaches_and_chooses_a_row(sidebar: Sidebar, qtbot: QtBot) -> None:
    cooling = row(sidebar, "Cooling")
    cooling.setFocus()
    with qtbot.waitSignal(sidebar.view_chosen):
        QTest.keyClick(cooling, Qt.Key.Key_Space)


def test_a_narrow_window_keeps_the_symbols_and_tells_the_rest(sidebar: Sidebar) -> None:
    wide = sidebar.width()
    sidebar.fit_to(1099)
    assert sidebar.width() < wide / 3
    assert row(sidebar, "Cooling").toolTip() == "Cooling 4"
    sidebar.grab()
    sidebar.fit_to(1100)
    assert sidebar.width() == wide
    assert row(sidebar, "Cooling").toolTip() == "Cooling"


def test_the_sidebar_is_painted_with_many_tags(sidebar: Sidebar) -> None:
    sidebar.set_tags([entry(f"tag {number}", number) for number in range(60)])
    sidebar.set_status("Saved 14:02", Symbol.CHECK)
    assert not sidebar.grab().isNull()
