"""The table of all people: sorted by any column, with the board's own people, search and choice."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from netplanner.services import documents, samples
from netplanner.services.views import Line, LineKind, PersonCard
from netplanner.services.workspace import Workspace
from netplanner.ui.board.board_header import Form
from netplanner.ui.board.people import People
from netplanner.ui.board.people_table_model import PeopleTableModel, in_order
from netplanner.ui.board.table_columns import TableColumn, key_of
from netplanner.ui.foundation.background import InlineRunner
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.main_window import MainWindow

# Said by Qt's offscreen platform of every window that has a least size, and of every menu that opens.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

TODAY = date(2026, 11, 24)
days = st.none() | st.integers(0, 3).map(lambda ahead: TODAY + timedelta(ahead))
cards = st.lists(
    st.builds(
        lambda number, name, role, level, day, tags: PersonCard(
            id=str(number), name=name, role=role, level=level, last_exchange=day, tags=tuple(tags), folded=name.lower()
        ),
        st.integers(0, 10_000),
        st.sampled_from(["Ayu", "Budi", "Çınar", "李"]),
        st.sampled_from(["", "Nurse", "nurse"]),
        st.integers(0, 4),
        days,
        st.lists(st.sampled_from(["maps", "open data"]), unique=True),
    ),
    unique_by=lambda card: card.id,
)


@given(cards, st.sampled_from(TableColumn), st.booleans())
def test_people_are_sorted_and_who_says_nothing_comes_last_in_both_directions(
    people: list[PersonCard], column: TableColumn, is_descending: bool
) -> None:
    by_id = {card.id: card for card in people}
    ordered = [by_id[person_id] for person_id in in_order(people, column, is_descending=is_descending)]
    assert sorted(card.id for card in ordered) == sorted(by_id)
    keys = [key_of(column, card) for card in ordered]
    known = [key for key in keys if key is not None]
    assert keys == [*known, *[None] * (len(keys) - len(known))]
    assert known == sorted(known, reverse=is_descending)
    for one, other in pairwise(ordered):
        if key_of(column, one) == key_of(column, other):
            assert one.folded <= other.folded, "those who are equal stand by their names, up and down"


def test_the_model_keeps_the_rules_of_models_while_people_come_and_go(qtbot: QtBot) -> None:
    people = People()
    model = PeopleTableModel(people, people)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_seen(True)
    people.replace_all([PersonCard(id=str(n), name=f"P{n}", folded=f"p{n}") for n in range(5)], TODAY)
    assert list(model.ids) == ["0", "1", "2", "3", "4"]
    line = Line(LineKind.MY_PROMISE, on=TODAY, days=0)
    people.update([PersonCard(id="3", name="Aa", folded="aa", line=line, attention=(1, 1))], removed=["0"])
    assert list(model.ids) == ["3", "1", "2", "4"]
    model.sort(TableColumn.LINE, Qt.SortOrder.DescendingOrder)
    assert list(model.ids) == ["3", "1", "2", "4"]
    people.search("p2")
    assert list(model.ids) == ["2"]
    del tester


def test_a_table_that_nobody_looks_at_follows_nothing(qtbot: QtBot) -> None:
    people = People()
    model = PeopleTableModel(people, people)
    people.replace_all([PersonCard(id="a", name="A", folded="a")], TODAY)
    assert model.rowCount() == 0


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        documents.import_document(opened, samples.sample_document(TODAY))
        yield opened


def opened(qtbot: QtBot, workspace: Workspace, preferences: Preferences) -> MainWindow:
    made = MainWindow(workspace, preferences, runner=InlineRunner())
    qtbot.addWidget(made)
    made.restore_place()
    made.load()
    made.show()
    return made


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, preferences: Preferences) -> MainWindow:
    return opened(qtbot, workspace, preferences)


def names(window: MainWindow) -> list[str]:
    model = window.pages.board.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_whoever_is_chosen_stays_chosen_from_one_form_to_the_other(window: MainWindow) -> None:
    board = window.pages.board
    some = [card.id for card in window.people.cards()][4:7]
    board.select_several(some)
    window.menus.table.trigger()
    assert board.form == Form.TABLE
    assert set(board.selected_ids) == set(some)
    assert set(window.pages.chosen_ids) == set(some)
    board.table.choose(some[:2])
    window.menus.table.trigger()
    assert not window.menus.table.isChecked()
    assert set(board.selected_ids) == set(some[:2])


def test_the_search_and_the_view_hold_in_both_forms(window: MainWindow) -> None:
    window.menus.table.trigger()
    everyone = len(names(window))
    window.sidebar.view_chosen.emit("promises")
    promised = len(names(window))
    assert 0 < promised < everyone
    assert window.pages.board.header.view_button.isVisible()
    window.pages.board.search_field.edit.setText("sari")
    assert names(window) == ["Sari Wulandari"]
    window.pages.board.search_field.edit.clear()
    window.pages.board.header.view_button.click()
    assert len(names(window)) == everyone
    assert not window.pages.board.header.view_button.isVisible()


def test_enter_opens_and_delete_removes_whoever_is_chosen_and_undo_brings_them_back(window: MainWindow) -> None:
    window.menus.table.trigger()
    table = window.pages.board.table
    table.take_first()
    first = names(window)[0]
    window.menus.delete.trigger()
    assert first not in names(window)
    window.menus.undo.trigger()
    assert names(window)[0] == first
    table.take_first()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert window.people.card(window.pages.chosen_ids[0]).name == first


def test_columns_order_width_and_sorting_are_remembered(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, preferences: Preferences
) -> None:
    window.menus.table.trigger()
    table = window.pages.board.table
    table.setColumnHidden(TableColumn.ROLE, True)
    table.horizontalHeader().moveSection(0, 2)
    table.setColumnWidth(TableColumn.NAME, 333)
    table.sortByColumn(TableColumn.LEVEL, Qt.SortOrder.DescendingOrder)
    before = names(window)
    window.close()
    again = opened(qtbot, workspace, preferences)
    board = again.pages.board
    assert board.form == Form.TABLE
    assert board.table.isColumnHidden(TableColumn.ROLE)
    assert board.table.columnWidth(TableColumn.NAME) == 333
    assert board.table.horizontalHeader().visualIndex(TableColumn.NAME) == 2
    assert names(again) == before


def test_every_cell_says_its_column_and_what_it_shows(window: MainWindow) -> None:
    window.menus.table.trigger()
    model = window.pages.board.table.model()
    row = names(window).index("Sari Wulandari")
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(row, TableColumn.LEVEL).data(role) == "Level: Committed"
    assert model.index(row, TableColumn.DUE).data(role) == "Due: 27 Nov"


@given(cards, cards, st.sampled_from(TableColumn), st.booleans())
def test_a_step_leaves_the_table_as_sorting_anew_would(
    before: list[PersonCard], after: list[PersonCard], column: TableColumn, is_descending: bool
) -> None:
    people = People()
    people.replace_all(before, TODAY)
    model = PeopleTableModel(people, people)
    model.set_seen(True)
    model.sort(column, Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder)
    gone = {card.id for card in before[:2]} - {card.id for card in after}
    people.update(after, removed=gone)
    assert list(model.ids) == in_order(list(people.cards()), column, is_descending=is_descending)
    people.search("y")
    assert set(model.ids) == set(people.shown_ids)
