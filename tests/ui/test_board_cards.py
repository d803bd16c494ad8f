"""Cards as they are painted: whatever a name holds, the rest of the board stays in order."""

from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from netplanner.domain.followups import FollowUpKind
from netplanner.services.views import Chip, Line, LineKind, PersonCard
from netplanner.ui.board import card_delegate
from netplanner.ui.board.board import BoardPage
from netplanner.ui.board.card_list import CardList
from netplanner.ui.board.column import Column
from netplanner.ui.board.people import People
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.foundation.plain_text import tooltip
from netplanner.ui.foundation.sentences import person_sentence
from netplanner.ui.foundation.theme import LIGHT, build_palette
from netplanner.ui.foundation.typography import elided

TODAY = date(2026, 11, 24)
LONG = "Ålesund " * 12_500
HEAPED = "Z" + "\u0301" * 140 + "\u0323" * 140  # acute accents upwards, dots downwards


def card(number: int = 0, *, name: str = "Sari Wulandari", **more: Any) -> PersonCard:
    plain = PersonCard(id=f"p{number}", name=name, role="Coordinator", level=1, attention=(9, number), folded="x")
    return plain._replace(**more)


class Pictures(Photos):
    """Photos without a file: whoever is in `ready` has a red one."""

    def __init__(self) -> None:
        super().__init__(lambda person_id: None)
        self.ready: set[str] = set()
        self.asked: list[str] = []

    def picture(self, person_id: str, *, size: int, ratio: float) -> QPixmap | None:
        self.asked.append(person_id)
        if person_id not in self.ready:
            return None
        picture = QPixmap(round(size * ratio), round(size * ratio))
        picture.fill(QColor("red"))
        picture.setDevicePixelRatio(ratio)
        return picture


def board_of(qtbot: QtBot, *cards: PersonCard, photos: Pictures | None = None) -> tuple[BoardPage, People, CardList]:
    people = People()
    board = BoardPage(people, photos=photos)
    people.setParent(board)
    qtbot.addWidget(board)
    board.resize(1200, 600)
    people.replace_all(cards, TODAY)
    with qtbot.waitExposed(board):
        board.show()
    return board, people, board.findChildren(Column)[1].cards


def painted(qtbot: QtBot, *cards: PersonCard) -> QImage:
    return board_of(qtbot, *cards)[2].viewport().grab().toImage()


@pytest.mark.parametrize(
    "name",
    [
        "\u202eSari Wulandari",
        "Sari \u2067Wulandari",
        "\u202dSari\u202c Wulandari\u2066",
        "Sari\nWulandari",
        "Sari\u2029\tWulandari",
    ],
)
def test_marks_that_turn_or_break_a_line_change_nothing(qtbot: QtBot, name: str) -> None:
    assert painted(qtbot, card(name=name)) == painted(qtbot, card())


def test_marks_heaped_on_a_letter_stay_on_their_own_card(qtbot: QtBot) -> None:
    plain = painted(qtbot, card(0), card(1), card(2))
    heaped = painted(qtbot, card(0), card(1, name=HEAPED), card(2))
    height = 92 + 8
    for row in (0, 2):
        place = QRect(0, row * height, plain.width(), height)
        assert heaped.copy(place) == plain.copy(place)
    assert heaped != plain


def test_no_more_of_a_text_is_laid_out_than_can_be_seen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    laid_out: list[int] = []

    def watched(text: str, font: QFont, width: float) -> str:
        laid_out.append(len(text))
        return elided(text, font, width)

    monkeypatch.setattr(card_delegate, "elided", watched)
    chip = Chip("f", FollowUpKind.PROMISE, TODAY, LONG, 30)
    promise = Line(LineKind.MY_PROMISE, on=TODAY)
    board_of(
        qtbot,
        card(0, name=LONG, role=LONG, line=Line(LineKind.TOGETHER, text=LONG)),
        card(1, chip=chip, line=promise),
    )[2].grab()
    assert len(laid_out) >= 6
    assert max(laid_out) <= 300


def test_a_sentence_about_somebody_ends_where_nobody_would_read_on(qtbot: QtBot) -> None:
    sentence = person_sentence(card(name=LONG, tags=("\u202emapping",), level=0), TODAY)
    assert len(sentence) < 1_000
    assert sentence.endswith("…\nCoordinator\nKnown of\nmapping")


def test_what_looks_like_markup_is_shown_as_it_was_written(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    stand_in = SimpleNamespace(showText=lambda place, text, view: said.append(text))
    monkeypatch.setattr(card_delegate, "QToolTip", stand_in)
    _, _, view = board_of(qtbot, card(name="Ayu <b>Lestari</b>"))
    place = view.visualRect(view.model().index(0, 0)).center()
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place)))
    assert said == ["<qt>Ayu &lt;b&gt;Lestari&lt;/b&gt;<br>Coordinator<br>Connecting-to</qt>"]
    assert tooltip("1 & 2\n3") == "1 & 2\n3"


def test_a_name_without_a_letter_has_the_symbol_of_a_person(qtbot: QtBot) -> None:
    spaces, nothing = painted(qtbot, card(name="   ")), painted(qtbot, card(name=""))
    assert spaces == nothing
    avatar = QRect(16, 13, 32, 32)
    inks = {spaces.pixel(x, y) for x in range(24, 40) for y in range(21, 37)}
    assert len(inks) > 3
    assert spaces.copy(avatar) != painted(qtbot, card()).copy(avatar)


def test_a_birthday_puts_a_cake_beside_the_name_once(qtbot: QtBot) -> None:
    friday = TODAY + timedelta(days=3)
    line = Line(LineKind.BIRTHDAY, on=friday, days=3)
    plain, cake = painted(qtbot, card()), painted(qtbot, card(birthday=friday))
    assert cake != plain
    # Where the line says it already, with its own cake, the name needs none.
    assert painted(qtbot, card(birthday=friday, line=line)) == painted(qtbot, card(line=line))
    assert "birthday Fri 27 Nov" in person_sentence(card(birthday=friday), TODAY)
    assert person_sentence(card(birthday=friday, line=line), TODAY).count("birthday") == 1
    flagged = painted(qtbot, card(birthday=friday, flagged=True))
    assert flagged not in (cake, painted(qtbot, card(flagged=True)))


def test_a_low_card_shows_the_cake_since_it_has_no_line(qtbot: QtBot) -> None:
    def low(shown: PersonCard) -> QImage:
        board, _, _ = board_of(qtbot, shown._replace(level=0))
        return board.findChildren(Column)[0].cards.viewport().grab().toImage()

    assert low(card(birthday=TODAY, line=Line(LineKind.BIRTHDAY, on=TODAY, days=0))) != low(card())


def test_a_ghost_lies_on_the_ground_of_the_column_with_neither_tint_nor_ring(qtbot: QtBot) -> None:
    board, people, view = board_of(qtbot, card())
    board.setPalette(build_palette(LIGHT))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Home)

    def pixels() -> tuple[QColor, QColor]:
        image = view.viewport().grab().toImage()
        return image.pixelColor(4, 50), image.pixelColor(image.width() // 2, 90)

    assert pixels() == (LIGHT.accent, LIGHT.selected)
    people.lifted = frozenset({"p0"})
    assert pixels() == (LIGHT.column, LIGHT.column)


def test_pictures_are_asked_for_only_where_the_card_has_one(qtbot: QtBot) -> None:
    photos = Pictures()
    board_of(qtbot, card(0), card(1, has_photo=True), photos=photos)[2].grab()
    assert set(photos.asked) == {"p1"}


class Repaints(QObject):
    """Remembers what of a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.rects: list[QRect] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return False


def test_a_picture_that_has_come_repaints_its_own_row_alone(qtbot: QtBot) -> None:
    photos = Pictures()
    _, _, view = board_of(qtbot, *(card(number, has_photo=True) for number in range(4)), photos=photos)
    qtbot.wait(20)
    repaints = Repaints()
    view.viewport().installEventFilter(repaints)
    photos.ready.add("p2")
    photos.loaded.emit("p2")
    photos.loaded.emit("somebody who is not shown")
    row = view.visualRect(view.model().index(2, 0))
    qtbot.waitUntil(lambda: bool(repaints.rects))
    assert all(row.contains(rect) for rect in repaints.rects)
    middle = QPoint(16 + 16, row.top() + 4 + 9 + 16)
    assert view.viewport().grab().toImage().pixelColor(middle) == QColor("red")


def test_a_name_alone_stands_beside_the_middle_of_its_picture(qtbot: QtBot) -> None:
    image = painted(qtbot, card(role="", name="||||"))
    dark = [y for y in range(8, 60) if any(image.pixelColor(x, y).lightness() < 90 for x in range(58, 75))]
    assert abs((dark[0] + dark[-1]) / 2 - (4 + 9 + 16)) <= 2


def test_a_screen_reader_hears_all_of_a_card(qtbot: QtBot) -> None:
    _, _, view = board_of(qtbot, card(birthday=TODAY, flagged=True))
    heard = view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("Sari Wulandari, Coordinator, Connecting-to, birthday today, ")


def test_one_card_at_a_time_is_hovered_however_the_column_is_scrolled(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, _, cards = board_of(qtbot, *(card(number) for number in range(60)))
    pointer_at = 250  # px from the top of the column
    monkeypatch.setattr(cards, "hovered_row", lambda: (pointer_at + cards.verticalOffset()) // cards.row_height)
    seen: dict[int, bool] = {}
    delegate = cards.itemDelegate()
    paint = delegate.paint

    def note(painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        seen[index.row()] = bool(option.state & QStyle.StateFlag.State_MouseOver)
        paint(painter, option, index)

    monkeypatch.setattr(delegate, "paint", note)
    cards.viewport().update()
    QTest.qWait(20)
    for way in (30, 24, 71, 250, -130, 1000, -24):
        cards.verticalScrollBar().setValue(cards.verticalScrollBar().value() + way)
        QTest.qWait(20)
        height, top = cards.row_height, cards.verticalOffset()
        in_sight = range(top // height, (top + cards.viewport().height()) // height)
        assert [row for row in in_sight if seen[row]] == [cards.hovered_row()]
