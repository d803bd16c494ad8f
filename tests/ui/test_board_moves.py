"""People held over a column, dropped there, and moved by keys; the board asks, and moves nobody itself."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from netplanner.domain.commitments import Commitment, Maker
from netplanner.domain.followups import FollowUpKind
from netplanner.domain.levels import Level
from netplanner.services.moves import Move, MoveKind
from netplanner.services.views import Chip, PersonCard, Promise
from netplanner.ui.board import card_list
from netplanner.ui.board.board import BoardPage
from netplanner.ui.board.card_list import CardList
from netplanner.ui.board.card_view import Held
from netplanner.ui.board.column import Column
from netplanner.ui.board.lifted_cards import lifted_cards
from netplanner.ui.board.people import People
from netplanner.ui.board.people_mime import PEOPLE_MIME, people_in, people_mime
from netplanner.ui.foundation.theme import LIGHT, build_palette

TODAY = date(2026, 11, 24)
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
BREACH = Promise(7, Commitment(maker=Maker.ME, text="the late review"))


def card(level: int, number: int) -> PersonCard:
    chip = Chip(f"f-{level}-{number}", FollowUpKind.CALL, TODAY, "", 30) if number == 0 else None
    name = f"Person {level}{number}"
    return PersonCard(id=f"{level}-{number}", name=name, level=level, chip=chip, attention=(9, 0), folded=name.lower())


class Asked:
    """Stands in for the services: what would be missing depends on the name alone."""

    def __init__(self) -> None:
        self.times: list[tuple[tuple[str, ...], int]] = []

    def __call__(self, ids: Sequence[str], level: int) -> list[Move]:
        self.times.append((tuple(ids), level))
        return [self._move(id, level) for id in ids]

    def _move(self, id: str, level: int) -> Move:
        here = int(id[0])
        if level == here:
            return Move(contact_id=id, name=id, level=Level(here), kind=MoveKind.STAY)
        if level < here:
            return Move(contact_id=id, name=id, level=Level(here), kind=MoveKind.ENOUGH)
        if id.endswith("3"):
            return Move(contact_id=id, name=id, level=Level(here), kind=MoveKind.REFUSED, breach=BREACH)
        missing = ("fit",) if id.endswith("4") else ("fit", "involvement")
        return Move(contact_id=id, name=id, level=Level(here), kind=MoveKind.ASK, missing=missing)


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def board(qtbot: QtBot, asked: Asked) -> BoardPage:
    people = People()
    people.replace_all([card(level, number) for level in range(5) for number in range(5)], TODAY)
    made = BoardPage(people, plan_moves=asked)
    people.setParent(made)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


def column(board: BoardPage, level: int) -> Column:
    return board.findChildren(Column)[level]


def cards(board: BoardPage, level: int) -> CardList:
    return column(board, level).cards


def hold(board: BoardPage, level: int, *ids: str) -> QDragEnterEvent:
    """Hold people over a column; only a move is offered, as a real drag offers it."""
    mime = people_mime(ids)
    event = QDragEnterEvent(QPoint(40, 200), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, PLAIN)
    QApplication.sendEvent(column(board, level), event)
    return event


def let_go(board: BoardPage, level: int, *ids: str) -> None:
    hold(board, level, *ids)
    mime = people_mime(ids)
    event = QDropEvent(QPointF(40, 200), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, PLAIN)
    QApplication.sendEvent(column(board, level), event)
    QTest.qWait(1)


def click(board: BoardPage, level: int, row: int, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    view = cards(board, level)
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def test_a_higher_column_says_what_is_still_missing(board: BoardPage, asked: Asked) -> None:
    assert hold(board, 3, "1-0").isAccepted()
    notice = column(board, 3).notice
    assert notice.isVisible()
    assert notice.texts[0] == "Still missing: whether it fits"
    assert "Esc puts it back" in notice.texts[-1]
    assert asked.times == [(("1-0",), 3)]


def test_several_are_told_together_with_their_counts(board: BoardPage) -> None:
    hold(board, 3, "1-0", "1-4", "2-3", "4-0", "3-0")
    assert column(board, 3).notice.texts == [
        "Still missing: whether it fits",
        "Still missing for 1 of 2: something together",
        "Drop to record what you know. Esc puts it back.",
        "Enough here for 1 person: no lift, no notice.",
        "What you share keeps them where they are.",
        "A repair comes first",
        "2-3: the late review is still open.",
        "Once you have repaired it, the way is open.",
    ]


def test_a_lower_column_says_enough(board: BoardPage) -> None:
    hold(board, 0, "2-0")
    assert column(board, 0).notice.texts == [
        "Enough here: no lift, no notice.",
        "What you share keeps them where they are.",
    ]


@pytest.mark.parametrize(
    ("maker", "way_out"),
    [
        (Maker.ME, "Once you have repaired it, the way is open."),
        (Maker.THEM, "Ask for a repair, or forgive it, and the way is open."),
    ],
)
def test_a_repair_that_comes_first_is_named_with_its_way_out(board: BoardPage, maker: Maker, way_out: str) -> None:
    breach = Promise(7, Commitment(maker=maker, text="the <b>late</b> review\n\u202e" + "x" * 1000))
    notice = column(board, 3).notice
    notice.show_moves(
        [Move(contact_id="a", name="Ayu", level=Level(1), kind=MoveKind.REFUSED, breach=breach)], Held.UNWELCOME
    )
    first, promise, *others = notice.texts
    assert (first, others) == ("A repair comes first", [way_out])
    assert promise.startswith("the <b>late</b> review x")
    assert len(promise) < 120


def test_a_column_that_takes_people_looks_otherwise_than_one_that_does_not(board: BoardPage) -> None:
    def ground(level: int) -> tuple[QColor, QColor]:
        image = column(board, level).grab().toImage()
        return image.pixelColor(1, image.height() // 2), image.pixelColor(4, image.height() // 2)

    board.setPalette(build_palette(LIGHT))
    assert ground(3) == (LIGHT.column, LIGHT.column)
    hold(board, 3, "1-0")
    assert ground(3) == (LIGHT.accent, LIGHT.selected)
    QApplication.sendEvent(column(board, 3), QDragLeaveEvent())
    assert ground(3) == (LIGHT.column, LIGHT.column)
    hold(board, 3, "1-3")
    assert column(board, 3).grab().toImage().pixelColor(0, 300) == LIGHT.edge
    assert ground(3) == (LIGHT.column, LIGHT.column)


def test_ones_own_column_says_nothing_and_takes_the_drop_all_the_same(board: BoardPage) -> None:
    assert hold(board, 2, "2-0").isAccepted()
    assert not column(board, 2).notice.isVisible()


def test_what_is_no_people_is_not_taken(board: BoardPage) -> None:
    for data in (b"", b"{", b"17", b'{"a": 1}', b"\xff\xfe", b"[1, null]"):
        mime = QMimeData()
        mime.setData(PEOPLE_MIME, data)
        event = QDragEnterEvent(QPoint(40, 200), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, PLAIN)
        event.ignore()
        QApplication.sendEvent(column(board, 3), event)
        assert not event.isAccepted()


def test_so_many_that_an_answer_takes_long_are_not_asked_about(board: BoardPage, asked: Asked) -> None:
    moved: list[object] = []
    board.move_requested.connect(lambda *move: moved.append(move))
    board.move_refused.connect(moved.append)
    crowd = [f"1-{number}" for number in range(501)]
    hold(board, 3, *crowd)
    assert column(board, 3).notice.texts[0] == "Up to 500 people can be moved at once"
    let_go(board, 3, *crowd)
    assert (asked.times, moved) == ([], [])
    let_go(board, 3, *crowd[:500])
    assert len(moved) == 1


def test_without_an_answer_just_now_a_drop_is_handed_on(board: BoardPage, monkeypatch: pytest.MonkeyPatch) -> None:
    """While a long job has the file nobody can be asked; the deed itself says that it waits."""
    told: list[object] = []
    board.move_requested.connect(lambda ids, level: told.append((ids, level)))
    for level in (1, 3):
        monkeypatch.setattr(column(board, level), "_plan_moves", lambda ids, level: ())
        let_go(board, level, "1-0")
    assert told == [(["1-0"], 3)]


def test_holding_near_an_edge_scrolls(board: BoardPage, qtbot: QtBot) -> None:
    people = board.findChild(People)
    assert people is not None
    people.update([card(3, number) for number in range(10, 60)])
    bar = cards(board, 3).verticalScrollBar()
    hold(board, 3, "1-0")

    def carry_to(height: int) -> None:
        mime, button = people_mime(["1-0"]), Qt.MouseButton.LeftButton
        event = QDragMoveEvent(QPoint(40, height), Qt.DropAction.MoveAction, mime, button, PLAIN)
        QApplication.sendEvent(column(board, 3), event)

    carry_to(column(board, 3).height() - 5)
    qtbot.waitUntil(lambda: bar.value() > 40)
    carry_to(5)
    qtbot.waitUntil(lambda: bar.value() == 0)
    carry_to(column(board, 3).height() - 5)
    QApplication.sendEvent(column(board, 3), QDragLeaveEvent())
    stopped_at = bar.value()
    QTest.qWait(60)
    assert bar.value() == stopped_at


class Carried(QDrag):
    """A drag that is over at once, since there is no hand here to let go."""

    made: ClassVar[list["Carried"]] = []

    def exec(self, *actions: Qt.DropAction) -> Qt.DropAction:
        source = self.source()
        assert isinstance(source, CardList)
        people = source.window().findChild(People)
        assert people is not None
        self.ghosts, self.actions = people.lifted, actions
        self.made.append(self)
        return Qt.DropAction.IgnoreAction


def test_a_drag_takes_along_everyone_selected_where_the_hand_holds_them(
    board: BoardPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card_list, "QDrag", Carried)
    Carried.made.clear()
    click(board, 1, 0)
    click(board, 3, 1, CONTROL)
    click(board, 1, 2, CONTROL)
    view = cards(board, 1)
    # A press on one of several keeps them all, and makes that one the current one.
    place = view.visualRect(view.model().index(0, 0)).topLeft() + QPoint(30, 20)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, place)
    view.startDrag(Qt.DropAction.MoveAction)
    carried = Carried.made[0]
    assert people_in(carried.mimeData()) == ["1-0", "1-2", "3-1"]
    assert carried.ghosts == {"1-0", "1-2", "3-1"}
    assert carried.hotSpot() == QPoint(30, 20)
    assert not carried.pixmap().isNull()
    # Between columns they move; another program may take a copy.
    assert carried.actions == (Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
    people = board.findChild(People)
    assert people is not None
    assert people.lifted == frozenset()


def test_the_picture_of_several_says_how_many_they_are(board: BoardPage) -> None:
    view = cards(board, 1)
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(view.model().index(0, 0))
    one, two = (
        lifted_cards(view.itemDelegate(), option, view.model().index(0, 0), count=count, ratio=1.0).toImage()
        for count in (1, 2)
    )
    assert one.size() == two.size() == option.rect.size()
    assert one != two


def test_one_of_several_clicked_without_a_drag_stays_alone(board: BoardPage) -> None:
    click(board, 1, 0)
    click(board, 3, 1, CONTROL)
    click(board, 1, 0)
    assert board.selected_ids == ["1-0"]


def test_leaving_takes_the_words_away(board: BoardPage) -> None:
    hold(board, 3, "1-0")
    QApplication.sendEvent(column(board, 3), QDragLeaveEvent())
    assert not column(board, 3).notice.isVisible()


def test_a_drop_asks_and_moves_nobody(board: BoardPage) -> None:
    told: list[tuple[list[str], int]] = []
    board.move_requested.connect(lambda ids, level: told.append((ids, level)))
    let_go(board, 3, "1-0", "1-1")
    assert told == [(["1-0", "1-1"], 3)]
    assert not column(board, 3).notice.isVisible()
    assert cards(board, 3).model().rowCount() == 5


def test_a_drop_that_a_repair_stands_in_the_way_of_is_told(board: BoardPage) -> None:
    moved: list[object] = []
    told: list[list[Move]] = []
    board.move_requested.connect(lambda *move: moved.append(move))
    board.move_refused.connect(told.append)
    let_go(board, 3, "1-3")
    assert [move.breach for move in told[0]] == [BREACH]
    assert moved == []


def test_a_drop_on_ones_own_column_is_nothing(board: BoardPage) -> None:
    moved: list[object] = []
    board.move_requested.connect(lambda *move: moved.append(move))
    let_go(board, 1, "1-0")
    assert moved == []


@pytest.mark.parametrize(("key", "level"), [(Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 0)])
def test_alt_and_an_arrow_ask_for_the_next_column(board: BoardPage, key: Qt.Key, level: int) -> None:
    told: list[tuple[list[str], int]] = []
    board.move_requested.connect(lambda ids, to: told.append((ids, to)))
    board.select("1-2")
    QTest.keyClick(cards(board, 1), key, ALT)
    assert told == [(["1-2"], level)]


def test_arrows_ask_for_the_column_that_is_seen_at_their_side(board: BoardPage) -> None:
    told: list[int] = []
    board.move_requested.connect(lambda ids, to: told.append(to))
    board.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    board.select("1-2")
    QTest.keyClick(cards(board, 1), Qt.Key.Key_Left, ALT)
    assert told == [2]


def test_all_selected_are_asked_for_together_from_where_the_current_one_is(board: BoardPage) -> None:
    told: list[tuple[list[str], int]] = []
    board.move_requested.connect(lambda ids, to: told.append((ids, to)))
    click(board, 3, 1)
    click(board, 1, 2, CONTROL)
    QTest.keyClick(cards(board, 1), Qt.Key.Key_Right, ALT)
    assert told == [(["1-2", "3-1"], 2)]


def test_beyond_the_last_column_there_is_nothing_to_ask(board: BoardPage) -> None:
    told: list[object] = []
    board.move_requested.connect(lambda *move: told.append(move))
    board.select("4-0")
    QTest.keyClick(cards(board, 4), Qt.Key.Key_Right, ALT)
    board.select("0-0")
    QTest.keyClick(cards(board, 0), Qt.Key.Key_Left, ALT)
    assert told == []


def test_space_is_done_for_the_follow_up_of_the_card(board: BoardPage) -> None:
    done: list[str] = []
    board.done_requested.connect(done.append)
    board.select("1-0")
    QTest.keyClick(cards(board, 1), Qt.Key.Key_Space)
    board.select("1-1")
    QTest.keyClick(cards(board, 1), Qt.Key.Key_Space)
    assert done == ["f-1-0"]


def test_control_and_a_click_selects_across_columns(board: BoardPage) -> None:
    click(board, 1, 0)
    click(board, 1, 2, CONTROL)
    click(board, 3, 1, CONTROL)
    assert sorted(board.selected_ids) == ["1-0", "1-2", "3-1"]
    assert board.selected_id == "3-1"
    assert board.selected_ids[0] == "3-1"
    click(board, 2, 0)
    assert board.selected_ids == ["2-0"]


def test_shift_and_the_arrows_select_a_range(board: BoardPage) -> None:
    board.select("1-1")
    cards(board, 1).setFocus()
    for _ in range(2):
        QTest.keyClick(cards(board, 1), Qt.Key.Key_Down, SHIFT)
    assert sorted(board.selected_ids) == ["1-1", "1-2", "1-3"]
    assert board.selected_id == "1-3"


def test_several_stay_selected_while_others_come_and_go(board: BoardPage) -> None:
    click(board, 1, 0)
    click(board, 2, 0, CONTROL)
    people = board.findChild(People)
    assert people is not None
    people.update([card(1, 7), card(1, 0)._replace(level=3)])
    assert sorted(board.selected_ids) == ["1-0", "2-0"]
    people.update([], removed=["2-0"])
    assert board.selected_ids == ["1-0"]


def test_everyone_of_a_column_is_selected_from_its_menu(board: BoardPage) -> None:
    menu = column(board, 2).findChild(QMenu)
    assert menu is not None
    menu.actions()[0].trigger()
    assert len(board.selected_ids) == 5


def test_a_right_click_chooses_whom_the_menu_is_about(board: BoardPage, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[QPoint] = []
    menu = QMenu()
    monkeypatch.setattr(menu, "popup", shown.append)
    board.set_person_menu(menu)
    click(board, 1, 0)
    view = cards(board, 2)
    place = view.visualRect(view.model().index(1, 0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    assert board.selected_ids == ["2-1"]
    assert len(shown) == 1


def test_what_is_dragged_is_told_by_ids_and_only_to_be_moved(board: BoardPage) -> None:
    model = cards(board, 1).model()
    assert model.supportedDragActions() == Qt.DropAction.MoveAction
    mime = model.mimeData([model.index(0, 0), model.index(2, 0)])
    assert mime.formats() == [PEOPLE_MIME]
    assert people_in(mime) == ["1-0", "1-2"]
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_a_ghost_stays_where_they_are_dragged_from(board: BoardPage) -> None:
    view = cards(board, 1)
    people = board.findChild(People)
    assert people is not None
    before = view.grab().toImage()
    view.drag_began.emit(["1-0"])
    assert people.lifted == {"1-0"}
    assert view.grab().toImage() != before
    view.drag_ended.emit()
    assert view.grab().toImage() == before


def test_a_name_of_a_hundred_thousand_letters_and_turned_directions_is_painted(board: BoardPage) -> None:
    people = board.findChild(People)
    assert people is not None
    odd = ("x" * 100_000, "\u202egnireviR 🎉", "   ", "日本語" * 40_000)
    people.update([card(1, 10 + at)._replace(name=name, birthday=TODAY) for at, name in enumerate(odd)])
    view = cards(board, 1)
    view.scrollToBottom()
    assert not view.grab().isNull()
    view.selectionModel().select(view.model().index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
