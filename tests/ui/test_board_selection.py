"""Several people selected at once, across columns, by mouse and by keyboard, whatever rows come and go."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from netplanner.services.views import PersonCard
from netplanner.ui.board.board import BoardPage
from netplanner.ui.board.card_list import CardList
from netplanner.ui.board.column import Column
from netplanner.ui.board.contact_list_model import PersonRole
from netplanner.ui.board.people import Order, People

TODAY = date(2026, 11, 24)
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
ROWS = 8


def card(level: int, number: int, *, to: int | None = None) -> PersonCard:
    """Somebody of this level and number; `to` another level they have come to."""
    name = f"Person {level}{number}"
    return PersonCard(
        id=f"{level}-{number}",
        name=name,
        level=level if to is None else to,
        attention=(9, number),
        folded=name.lower(),
    )


def page(qtbot: QtBot, cards: list[PersonCard]) -> tuple[BoardPage, People]:
    people = People()
    board = BoardPage(people)
    people.setParent(board)
    qtbot.addWidget(board)
    board.resize(1200, 500)
    people.replace_all(cards, TODAY)
    with qtbot.waitExposed(board):
        board.show()
    return board, people


@pytest.fixture
def shown(qtbot: QtBot) -> tuple[BoardPage, People]:
    return page(qtbot, [card(level, number) for level in (0, 1, 3) for number in range(ROWS)])


def cards_of(board: BoardPage, level: int) -> CardList:
    return board.findChildren(Column)[level].cards


def click(board: BoardPage, level: int, row: int, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    view = cards_of(board, level)
    view.scrollTo(view.model().index(row, 0))
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def drawn_as_selected(board: BoardPage) -> set[str]:
    return {
        index.data(PersonRole.ID)
        for column in board.findChildren(Column)
        for index in column.cards.selectionModel().selectedIndexes()
    }


def test_the_current_person_comes_first_and_the_others_as_they_are_shown(shown: tuple[BoardPage, People]) -> None:
    board, _ = shown
    for level, row in ((3, 4), (0, 2), (3, 1), (1, 0)):
        click(board, level, row, CONTROL)
    assert board.selected_ids == ["1-0", "0-2", "3-1", "3-4"]


def test_a_click_with_control_on_somebody_selected_lets_go_of_them(shown: tuple[BoardPage, People]) -> None:
    board, _ = shown
    click(board, 0, 1)
    click(board, 1, 1, CONTROL)
    click(board, 1, 1, CONTROL)
    assert board.selected_ids == ["0-1"]


def test_a_plain_click_leaves_one_alone(shown: tuple[BoardPage, People]) -> None:
    board, _ = shown
    click(board, 0, 1)
    click(board, 1, 1, CONTROL)
    click(board, 1, 1)
    assert (board.selected_ids, drawn_as_selected(board)) == (["1-1"], {"1-1"})


def test_every_change_is_told_once_and_nothing_else_is(shown: tuple[BoardPage, People]) -> None:
    board, people = shown
    told: list[list[str]] = []
    current: list[str] = []
    board.selection_changed.connect(lambda: told.append(board.selected_ids))
    board.person_selected.connect(current.append)
    click(board, 0, 1)
    click(board, 1, 1, CONTROL)
    people.update([card(1, 5)._replace(role="elsewhere")])
    people.sort_by(Order.NAME)
    board.select("1-1")
    board.select("1-1")
    assert told == [["0-1"], ["1-1", "0-1"], ["1-1"]]
    assert current == ["0-1", "1-1"]


def test_control_and_a_selects_all_that_the_column_shows_and_nobody_else(shown: tuple[BoardPage, People]) -> None:
    board, _ = shown
    click(board, 0, 1)
    click(board, 1, 2, CONTROL)
    QTest.keyClick(cards_of(board, 1), Qt.Key.Key_A, CONTROL)
    assert sorted(board.selected_ids) == [f"1-{number}" for number in range(ROWS)]
    assert board.selected_id == "1-2"


def test_escape_leaves_the_current_person_alone(shown: tuple[BoardPage, People]) -> None:
    board, _ = shown
    click(board, 0, 1)
    click(board, 1, 2, CONTROL)
    QTest.keyClick(cards_of(board, 1), Qt.Key.Key_Escape)
    assert (board.selected_ids, drawn_as_selected(board)) == (["1-2"], {"1-2"})
    QTest.keyClick(cards_of(board, 1), Qt.Key.Key_Escape)
    assert board.selected_ids == ["1-2"]


@pytest.mark.parametrize(
    ("keys", "rows"),
    [
        ([Qt.Key.Key_Up, Qt.Key.Key_Up], [2, 3, 4]),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up], [4, 5]),
        ([Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down], [4, 5]),
        ([Qt.Key.Key_Home], [0, 1, 2, 3, 4]),
        ([Qt.Key.Key_End], [4, 5, 6, 7]),
    ],
)
def test_shift_and_a_key_select_from_where_it_began(
    shown: tuple[BoardPage, People], keys: list[Qt.Key], rows: list[int]
) -> None:
    board, _ = shown
    click(board, 1, 4)
    for key in keys:
        QTest.keyClick(cards_of(board, 1), key, SHIFT)
    assert sorted(board.selected_ids) == [f"1-{row}" for row in rows]


def test_a_range_begins_at_whoever_was_chosen_last_however_that_was(shown: tuple[BoardPage, People]) -> None:
    board, _ = shown
    click(board, 1, 0)
    board.select("1-4")
    QTest.keyClick(cards_of(board, 1), Qt.Key.Key_Down, SHIFT)
    assert sorted(board.selected_ids) == ["1-4", "1-5"]


@pytest.mark.parametrize("row", [1, 6])
def test_a_click_with_shift_selects_up_to_there(shown: tuple[BoardPage, People], row: int) -> None:
    board, _ = shown
    click(board, 1, 3)
    click(board, 1, row, SHIFT)
    assert sorted(board.selected_ids) == [f"1-{number}" for number in range(min(3, row), max(3, row) + 1)]


def test_control_moves_the_ring_alone_and_control_with_space_adds_who_is_there(
    shown: tuple[BoardPage, People],
) -> None:
    board, _ = shown
    click(board, 1, 0)
    view = cards_of(board, 1)
    QTest.keyClick(view, Qt.Key.Key_Down, CONTROL)
    QTest.keyClick(view, Qt.Key.Key_Down, CONTROL)
    assert (board.selected_ids, view.currentIndex().row()) == (["1-0"], 2)
    QTest.keyClick(view, Qt.Key.Key_Space, CONTROL)
    assert board.selected_ids == ["1-2", "1-0"]


def test_those_selected_outlast_a_new_order_and_a_search_that_keeps_them(shown: tuple[BoardPage, People]) -> None:
    board, people = shown
    click(board, 0, 1)
    click(board, 3, 1, CONTROL)
    people.sort_by(Order.NAME)
    people.search("1")
    people.search("")
    people.replace_all([card(level, number) for level in (0, 3) for number in range(ROWS)], TODAY)
    assert board.selected_ids == ["3-1", "0-1"]
    assert drawn_as_selected(board) == {"3-1", "0-1"}


def test_who_is_searched_away_is_let_go_of_and_another_becomes_the_current_one(
    shown: tuple[BoardPage, People],
) -> None:
    board, people = shown
    click(board, 0, 1)
    click(board, 3, 2, CONTROL)
    people.search("person 01")
    assert (board.selected_id, drawn_as_selected(board)) == ("0-1", {"0-1"})


def test_nobody_else_is_selected_when_the_selected_go(shown: tuple[BoardPage, People]) -> None:
    board, people = shown
    click(board, 1, 1)
    click(board, 1, 2, CONTROL)
    people.update([], removed=["1-1", "1-2"])
    assert (board.selected_ids, drawn_as_selected(board)) == ([], set())


def test_the_keyboard_goes_along_with_the_current_person(qtbot: QtBot) -> None:
    board, people = page(qtbot, [card(1, 0), *(card(2, number) for number in range(40))])
    click(board, 1, 0)
    assert cards_of(board, 1).hasFocus()
    people.update([card(1, 0, to=2)._replace(attention=(9, 99))])
    view = cards_of(board, 2)
    assert view.hasFocus()
    assert view.currentIndex().data(PersonRole.ID) == "1-0"
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


def test_somebody_scrolled_away_stays_there_when_others_change(qtbot: QtBot) -> None:
    board, people = page(qtbot, [card(1, number) for number in range(60)])
    click(board, 1, 0)
    bar = cards_of(board, 1).verticalScrollBar()
    bar.setValue(2000)
    people.update([card(1, 30)._replace(role="elsewhere")])
    assert bar.value() == 2000


def test_tab_chooses_whom_the_ring_shows_but_keeps_several(shown: tuple[BoardPage, People]) -> None:
    board, _ = shown
    cards_of(board, 0).setFocus(Qt.FocusReason.TabFocusReason)
    assert board.selected_ids == ["0-0"]
    cards_of(board, 1).setFocus(Qt.FocusReason.BacktabFocusReason)
    assert board.selected_ids == ["1-0"]
    click(board, 1, 3, CONTROL)
    cards_of(board, 3).setFocus(Qt.FocusReason.TabFocusReason)
    assert sorted(board.selected_ids) == ["1-0", "1-3"]


def test_the_page_hands_the_keyboard_to_the_current_card(shown: tuple[BoardPage, People]) -> None:
    board, _ = shown
    board.setFocus()
    assert cards_of(board, 0).hasFocus()
    board.select("3-1")
    board.setFocus()
    assert cards_of(board, 3).hasFocus()


def test_the_menu_key_asks_about_those_selected_with_the_current_card_in_sight(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    board, _ = page(qtbot, [card(1, number) for number in range(60)])
    menu, places = QMenu(board), list[QPoint]()
    monkeypatch.setattr(menu, "popup", places.append)
    board.set_person_menu(menu)
    click(board, 1, 0)
    click(board, 1, 1, CONTROL)
    view = cards_of(board, 1)
    view.verticalScrollBar().setValue(2000)
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    assert board.selected_ids == ["1-1", "1-0"]
    assert view.viewport().rect().contains(view.viewport().mapFromGlobal(places[0]))


def test_a_right_click_on_one_of_several_keeps_them_all(shown: tuple[BoardPage, People]) -> None:
    board, _ = shown
    click(board, 1, 0)
    click(board, 3, 1, CONTROL)
    view = cards_of(board, 1)
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, PLAIN, place)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, place, view.viewport().mapToGlobal(place)))
    assert sorted(board.selected_ids) == ["1-0", "3-1"]


def test_typing_the_beginning_of_a_name_goes_to_it_whatever_its_accents(qtbot: QtBot) -> None:
    names = ("Ayu", "Łukasz", "Lukman", "Zara")
    board, _ = page(
        qtbot,
        [
            card(1, number)._replace(name=name, folded=name.lower().replace("ł", "l"))
            for number, name in enumerate(names)
        ],
    )
    board.select("1-0")
    view = cards_of(board, 1)
    view.setFocus()
    QTest.keyClicks(view, "lukm")
    assert view.currentIndex().data() == "Lukman"
    assert view.model().match(view.model().index(3, 0), Qt.ItemDataRole.DisplayRole, "zz") == []


def test_everyone_of_a_large_column_is_selected_and_kept_as_one_range(qtbot: QtBot) -> None:
    board, people = page(qtbot, [card(1, number) for number in range(20_000)])
    click(board, 1, 0)
    view = cards_of(board, 1)
    QTest.keyClick(view, Qt.Key.Key_A, CONTROL)
    people.sort_by(Order.NAME)
    assert len(board.selected_ids) == 20_000
    assert view.selectionModel().selection().count() == 1


gestures = st.one_of(
    st.tuples(st.just("click"), st.integers(0, 4), st.integers(0, 3), st.sampled_from([PLAIN, CONTROL, SHIFT])),
    st.tuples(st.just("key"), st.integers(0, 4), st.sampled_from([Qt.Key.Key_Down, Qt.Key.Key_Up]),
              st.sampled_from([PLAIN, CONTROL, SHIFT])),
    st.tuples(st.just("move"), st.integers(0, 4), st.integers(0, 3), st.integers(0, 4)),
    st.tuples(st.just("remove"), st.integers(0, 4), st.integers(0, 3)),
    st.tuples(st.just("search"), st.sampled_from(["", "1", "person 2", "3"])),
    st.tuples(st.just("all"), st.integers(0, 4)),
    st.tuples(st.just("escape"), st.integers(0, 4)),
)  # fmt: skip


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(gestures, max_size=12))
def test_whatever_is_done_what_is_told_is_what_is_drawn(
    shown: tuple[BoardPage, People], steps: list[tuple[object, ...]]
) -> None:
    board, people = shown
    people.search("")
    people.replace_all([card(level, number) for level in range(5) for number in range(4)], TODAY)
    board.select("")
    for step in steps:
        match step:
            case "click", int(level), int(row), Qt.KeyboardModifier() as modifier:
                if row < cards_of(board, level).model().rowCount():
                    click(board, level, row, modifier)
            case "key", int(level), Qt.Key() as key, Qt.KeyboardModifier() as modifier:
                QTest.keyClick(cards_of(board, level), key, modifier)
            case "move", int(level), int(number), int(to):
                people.update([card(level, number, to=to)])
            case "remove", int(level), int(number):
                people.update([], removed=[f"{level}-{number}"])
            case "search", str(text):
                people.search(text)
            case "all", int(level):
                QTest.keyClick(cards_of(board, level), Qt.Key.Key_A, CONTROL)
            case "escape", int(level):
                QTest.keyClick(cards_of(board, level), Qt.Key.Key_Escape)
        told = board.selected_ids
        assert len(told) == len(set(told))
        assert set(told) == drawn_as_selected(board)
        assert board.selected_id == (told[0] if told else "")
        for column in people.columns:
            assert [id for id in column.ids if id in told[1:]] == [id for id in told[1:] if id in column.ids]
