"""The board as it is used: searching, choosing, walking between columns, and the first run."""

from collections.abc import Sequence
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QScrollBar
from pytestqt.qtbot import QtBot

from netplanner.domain.folding import fold
from netplanner.services.views import Line, LineKind, PersonCard
from netplanner.ui.board.board import BoardPage
from netplanner.ui.board.board_header import Form
from netplanner.ui.board.card_view import CardView
from netplanner.ui.board.column import Column
from netplanner.ui.board.contact_list_model import PersonRole
from netplanner.ui.board.first_run import FirstRun
from netplanner.ui.board.people import People
from netplanner.ui.foundation.theme import DARK, LIGHT, Tokens, build_palette

TODAY = date(2026, 11, 24)

# The platform without a screen says so whenever a window has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def card(level: int, number: int, *, name: str = "") -> PersonCard:
    called = name or f"Person {level}{number}"
    return PersonCard(
        id=f"{level}-{number}",
        name=called,
        level=level,
        line=Line(LineKind.ENOUGH),
        attention=(9, number),
        folded=fold(called),
    )


def page(qtbot: QtBot, cards: Sequence[PersonCard]) -> tuple[BoardPage, People]:
    people = People()
    board = BoardPage(people)
    people.setParent(board)
    qtbot.addWidget(board)
    board.resize(1200, 800)
    people.replace_all(cards, TODAY)
    board.show()
    qtbot.waitExposed(board)
    return board, people


def views(board: BoardPage) -> list[CardView]:
    return [column.cards for column in board.findChildren(Column)]


def selected_in(board: BoardPage) -> list[str]:
    return [index.data(PersonRole.ID) for view in views(board) for index in view.selectionModel().selectedIndexes()]


@pytest.fixture
def board(qtbot: QtBot) -> BoardPage:
    return page(qtbot, [card(level, number) for level in (1, 2, 4) for number in range(30)])[0]


def test_one_person_is_selected_across_all_columns(board: BoardPage, qtbot: QtBot) -> None:
    told: list[str] = []
    board.person_selected.connect(told.append)
    board.select("1-2")
    board.select("4-0")
    assert selected_in(board) == ["4-0"]
    assert told == ["1-2", "4-0"]
    assert board.selected_id == "4-0"


def test_selecting_nobody_is_told_of(board: BoardPage) -> None:
    board.select("1-2")
    told: list[str] = []
    board.person_selected.connect(told.append)
    board.select("")
    assert (told, board.selected_id) == ([""], "")


def test_a_click_selects_and_a_double_click_opens(board: BoardPage, qtbot: QtBot) -> None:
    opened: list[str] = []
    board.person_activated.connect(opened.append)
    view = views(board)[1]
    spot = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert selected_in(board) == ["1-2"]
    assert opened == []
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert opened == ["1-2"]


def test_arrows_walk_within_a_column_and_enter_opens(board: BoardPage, qtbot: QtBot) -> None:
    opened: list[str] = []
    board.person_activated.connect(opened.append)
    board.select("1-0")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(views(board)[1], key)
    assert board.selected_id == "1-1"
    QTest.keyClick(views(board)[1], Qt.Key.Key_Return)
    assert opened == ["1-1"]


def test_sideways_keeps_the_row_and_passes_over_empty_columns(board: BoardPage, qtbot: QtBot) -> None:
    board.select("1-3")
    views(board)[1].setFocus()
    QTest.keyClick(views(board)[1], Qt.Key.Key_Right)
    assert board.selected_id == "2-3"
    QTest.keyClick(views(board)[2], Qt.Key.Key_Right)
    assert board.selected_id == "4-3"
    QTest.keyClick(views(board)[4], Qt.Key.Key_Right)
    assert board.selected_id == "4-3"
    QTest.keyClick(views(board)[4], Qt.Key.Key_Left)
    assert board.selected_id == "2-3"
    assert selected_in(board) == ["2-3"]


def test_sideways_into_a_shorter_column_ends_at_its_last_card(qtbot: QtBot) -> None:
    board, _ = page(qtbot, [*(card(1, number) for number in range(6)), card(2, 0), card(2, 1)])
    board.select("1-5")
    QTest.keyClick(views(board)[1], Qt.Key.Key_Right)
    assert board.selected_id == "2-1"


@pytest.mark.parametrize(
    ("key", "row"),
    [(Qt.Key.Key_End, 29), (Qt.Key.Key_Home, 0), (Qt.Key.Key_PageDown, 16), (Qt.Key.Key_PageUp, 4)],
)
def test_long_strides_stay_in_sight(board: BoardPage, key: Qt.Key, row: int) -> None:
    view = views(board)[1]
    board.select("1-10")
    QTest.keyClick(view, key)
    assert view.currentIndex().row() == row
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


def test_typing_a_name_narrows_all_columns_and_counts(board: BoardPage, qtbot: QtBot) -> None:
    board.focus_search()
    QTest.keyClicks(board.search_field.edit, "person 21")
    labels = {label.text() for label in board.findChildren(QLabel)}
    assert "14 of 90 people" in labels
    assert [view.model().rowCount() for view in views(board)] == [0, 1, 12, 0, 1]
    QTest.keyClick(board.search_field.edit, Qt.Key.Key_Escape)
    assert board.search_field.edit.text() == ""
    assert "90 people" in {label.text() for label in board.findChildren(QLabel)}


@pytest.mark.parametrize(
    ("words", "key", "opened"),
    [("person 21", Qt.Key.Key_Down, []), ("person 21", Qt.Key.Key_Return, []), ("zz", Qt.Key.Key_Down, []),
     ("zz", Qt.Key.Key_Return, []), ("only this one", Qt.Key.Key_Return, ["2-7"]),
     ("only this one", Qt.Key.Key_Down, [])],
)  # fmt: skip
def test_from_the_search_the_keyboard_goes_on_to_whom_it_found(
    qtbot: QtBot, words: str, key: Qt.Key, opened: list[str]
) -> None:
    board, _ = page(qtbot, [card(2, 1), card(2, 12), card(3, 4), card(2, 7, name="Only This One")])
    told: list[str] = []
    board.person_activated.connect(told.append)
    board.focus_search()
    board.search_field.edit.setText(words)
    QTest.keyClick(board.search_field.edit, key)
    assert told == opened
    assert selected_in(board) == {"person 21": ["2-1"], "zz": [], "only this one": ["2-7"]}[words]
    assert (board.window().focusWidget() in views(board)) == (words != "zz")


def test_a_selected_person_stays_selected_while_others_are_searched_away(board: BoardPage) -> None:
    told: list[str] = []
    board.select("2-1")
    board.person_selected.connect(told.append)
    board.search_field.edit.setText("person 21")
    board.search_field.edit.setText("")
    assert (selected_in(board), told) == (["2-1"], [])


def test_a_person_searched_away_is_no_longer_selected_and_no_neighbour_is(board: BoardPage) -> None:
    told: list[str] = []
    board.select("2-1")
    board.person_selected.connect(told.append)
    board.search_field.edit.setText("person 4")
    assert (selected_in(board), told) == ([], [""])


def test_a_selected_person_is_followed_to_their_new_column(qtbot: QtBot) -> None:
    board, people = page(qtbot, [card(1, 0), card(1, 1), card(2, 0)])
    board.select("1-0")
    told: list[str] = []
    board.person_selected.connect(told.append)
    moved = card(1, 0)
    people.update([PersonCard(id=moved.id, name=moved.name, level=2, attention=(0, 0), folded=moved.folded)])
    assert (selected_in(board), told, board.selected_id) == (["1-0"], [], "1-0")
    assert people.find("1-0").model() is people.columns[2]


def test_the_order_can_be_chosen(qtbot: QtBot) -> None:
    board, _ = page(qtbot, [card(1, 0, name="Zara"), card(1, 1, name="Ayu")])
    by_name = next(
        action for menu in board.findChildren(QMenu) for action in menu.actions() if action.text() == "By name"
    )
    by_name.trigger()
    view = views(board)[1]
    assert [view.model().index(row, 0).data() for row in range(2)] == ["Ayu", "Zara"]


def test_an_empty_column_says_what_brings_someone_there(board: BoardPage) -> None:
    def said() -> list[str]:
        return [label.text() for label in board.findChildren(QLabel) if label.isVisible()]

    assert said().count("Nobody here yet") == 2
    assert "A good fit and a kept promise bring someone here." in said()
    board.search_field.edit.setText("zz")
    assert "Nobody here yet" not in said()


@pytest.mark.parametrize("form", list(Form))
def test_a_search_that_finds_nobody_says_so_and_can_be_cleared(board: BoardPage, form: Form) -> None:
    def clear_button() -> QPushButton | None:
        shown = [button for button in board.findChildren(QPushButton) if button.isVisible()]
        return next((button for button in shown if button.text() == "Clear search"), None)

    board.show_as(form)
    board.search_field.edit.setText("<b>zzqq")
    said = [label.text() for label in board.findChildren(QLabel) if label.isVisible()]
    assert "No one matches “<b>zzqq”." in said
    assert not board.table.isVisible()
    assert not board.columns[0].isVisible()
    clear = clear_button()
    assert clear is not None
    clear.click()
    assert board.search_field.edit.text() == ""
    assert board.table.isVisible() == (form is Form.TABLE)
    assert clear_button() is None


def test_a_view_that_shows_nobody_offers_everyone(board: BoardPage, qtbot: QtBot) -> None:
    people = board.findChild(People)
    assert people is not None
    people.narrow_to(())
    shown = [button for button in board.findChildren(QPushButton) if button.isVisible()]
    everyone = next(button for button in shown if button.text() == "Show everyone again")
    with qtbot.waitSignal(board.header.view_left):
        everyone.click()


def test_the_search_has_a_button_that_empties_it(board: BoardPage) -> None:
    button = board.search_field.clear_button
    assert not button.isVisible()
    board.search_field.edit.setText("person 2")
    assert button.isVisible()
    assert button.accessibleName() == "Clear the search"
    assert min(button.width(), button.height()) >= 24
    button.click()
    assert board.search_field.edit.text() == ""
    assert not button.isVisible()


def test_an_empty_file_shows_the_ways_to_begin(qtbot: QtBot) -> None:
    board, people = page(qtbot, [])
    first = board.findChild(FirstRun)
    assert first is not None
    assert first.isVisible()
    with qtbot.waitSignal(board.import_requested):
        first.import_button.click()
    with qtbot.waitSignal(board.samples_requested):
        first.samples_button.click()
    with qtbot.waitSignal(board.add_requested):
        first.add_button.click()
    people.update([card(0, 0)])
    assert not first.isVisible()


def test_the_main_deed_of_the_page_is_to_add_somebody(board: BoardPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(board.add_requested):
        board.add_button.click()


def test_every_control_has_a_name_of_its_own(board: BoardPage) -> None:
    buttons = [button for button in board.findChildren(QPushButton) if button.isVisible()]
    names = [button.accessibleName() or button.text() for button in buttons]
    assert len(buttons) == 8
    assert "More about Committed" in names
    assert len(set(names)) == len(names)
    assert all(min(button.width(), button.height()) >= 24 for button in buttons)


def test_an_empty_column_has_nobody_to_select_and_no_bar(board: BoardPage) -> None:
    empty, filled = board.findChildren(Column)[3], board.findChildren(Column)[1]
    offered = [menu.actions()[0].isEnabled() for menu in (empty.findChild(QMenu), filled.findChild(QMenu)) if menu]
    assert offered == [False, True]
    assert [column.cards.findChildren(QScrollBar)[-1].maximum() > 0 for column in (empty, filled)] == [False, True]


def test_cards_lie_where_they_are_seen_as_soon_as_somebody_comes(board: BoardPage) -> None:
    people, column = board.findChild(People), board.findChildren(Column)[3]
    assert people is not None
    under_the_words = column.cards.y()
    people.update([card(3, 0)])
    assert column.cards.y() < under_the_words


def test_a_hundred_rows_are_seen_at_once_after_a_search(qtbot: QtBot) -> None:
    board, _ = page(qtbot, [card(0, number) for number in range(5000)])
    board.search_field.edit.setText("person")
    board.search_field.edit.setText("person 00")
    board.search_field.edit.setText("")
    view = views(board)[0]
    assert view.indexAt(QPoint(20, view.viewport().height() - 1)).isValid()
    assert view.verticalScrollBar().maximum() == 5000 * view.row_height - view.viewport().height()


def test_cards_known_of_are_lower_than_the_others(board: BoardPage) -> None:
    low, high = views(board)[0].row_height, views(board)[1].row_height
    assert high - low == 92 - 56


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_selected_card_has_the_tint_and_an_accented_edge(qtbot: QtBot, scheme: Tokens) -> None:
    board, _ = page(qtbot, [card(1, 0), card(1, 1)])
    board.setPalette(build_palette(scheme))
    board.select("1-0")
    image = views(board)[1].viewport().grab().toImage()
    assert image.pixelColor(7, 50) == scheme.accent
    assert image.pixelColor(image.width() // 2, 8) == scheme.selected
    assert image.pixelColor(image.width() // 2, 108) == scheme.base
    assert image.pixelColor(2, 50) == scheme.column


def test_the_ring_of_the_keyboard_lies_outside_the_card(board: BoardPage, qtbot: QtBot) -> None:
    view = views(board)[1]
    board.setPalette(build_palette(LIGHT))
    spot = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)

    def beside(row: int) -> QColor:
        return view.viewport().grab().toImage().pixelColor(4, row * view.row_height + 50)

    assert beside(0) == LIGHT.column
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert (beside(0), beside(1)) == (LIGHT.column, LIGHT.accent)
