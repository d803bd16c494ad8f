"""The pieces of the page of a person: what gives way where there is little room, and what the arrows do."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Contact, Details
from netplanner.domain.grace import Alertness, Ledger
from netplanner.domain.levels import gates, standing
from netplanner.services.people import PersonView
from netplanner.ui.board.portrait import Portrait
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.flow import FlowLayout
from netplanner.ui.foundation.panels import Chip
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.foundation.plain_text import tooltip
from netplanner.ui.foundation.segments import SegmentBar
from netplanner.ui.pages.contact.buttons import RowButton
from netplanner.ui.pages.contact.header import NameAndTags, PageHeader
from netplanner.ui.pages.contact.rows import FittingLabel, TextRow
from netplanner.ui.pages.contact.wishes import Wishes

# Said by Qt's offscreen platform of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = date(2026, 11, 24)


@given(widths=st.lists(st.integers(10, 300), max_size=12), room=st.integers(0, 400))
def test_what_flows_lies_within_the_width_side_by_side_and_in_order(
    qapp: QApplication, widths: list[int], room: int
) -> None:
    whole = QWidget()
    flow = FlowLayout(6, whole)
    for width in widths:
        one = QFrame()
        one.setFixedSize(QSize(width, 20))
        flow.addWidget(one)
    height = flow.heightForWidth(room)
    flow.setGeometry(QRect(0, 0, room, height))
    places = [item.geometry() for number in range(flow.count()) if (item := flow.itemAt(number)) is not None]
    assert len(places) == len(widths)
    for place, width in zip(places, widths, strict=True):
        assert place.width() == width
        assert place.left() == 0 or place.right() < room
        assert place.bottom() < height
    for before, after in pairwise(places):
        is_beside = after.top() == before.top() and after.left() == before.right() + 1 + 6
        is_below = after.top() == before.top() + 20 + 6 and after.left() == 0
        assert is_beside or is_below


def test_a_label_shows_the_first_text_that_fits_and_tells_the_whole_one(qtbot: QtBot) -> None:
    label = FittingLabel(["said on 14 Nov, holds until 18 Nov 2028", "said on 14 Nov", "<b>"])
    qtbot.addWidget(label)
    label.resize(1000, 20)
    assert label.shown_text == "said on 14 Nov, holds until 18 Nov 2028"
    label.resize(150, 20)
    assert label.shown_text == "said on 14 Nov"
    label.resize(4, 20)
    assert label.shown_text != "said on 14 Nov"
    assert label.text() == label.toolTip() == "said on 14 Nov, holds until 18 Nov 2028"


def test_a_tooltip_shows_markup_as_it_is_written() -> None:
    assert tooltip("<b>x</b>") == "<qt>&lt;b&gt;x&lt;/b&gt;</qt>"
    assert tooltip("R & D") == "R & D"


def test_a_row_is_one_name_for_a_screen_reader(qtbot: QtBot) -> None:
    row = TextRow(Symbol.CLOCK, "Their field", ["said on 14 Nov", "14 Nov"])
    qtbot.addWidget(row)
    assert row.accessibleName() == "Their field, said on 14 Nov"


def test_what_lies_over_a_date_covers_the_whole_of_it(qtbot: QtBot) -> None:
    date_label, more = QLabel("28 Apr 2027"), RowButton(Symbol.DOTS, "More")
    row = TextRow(Symbol.CHECK, "Route map", "kept", date_label, over=more)
    qtbot.addWidget(row)
    row.resize(300, 40)
    row.show()
    assert more.geometry().left() <= date_label.geometry().left()
    assert more.geometry().right() >= date_label.geometry().right()
    assert more.height() >= date_label.height()


def test_tags_give_way_before_the_name_and_the_rest_is_counted(qtbot: QtBot) -> None:
    row = NameAndTags("Sari Wulandari", tuple(f"tag number {number}" for number in range(9)))
    qtbot.addWidget(row)
    row.resize(2000, row.height())
    row.show()
    # Never more than five; "+4" tells of the others.
    assert [chip.text for chip in shown(row)] == [f"tag number {number}" for number in range(5)] + ["+4"]
    row.resize(480, row.height())
    some = [chip.text for chip in shown(row)]
    assert 1 <= len(some) < 6
    assert some[-1] == f"+{9 - len(some) + 1}"
    assert row.name.shown_text == "Sari Wulandari"
    row.resize(100, row.height())
    assert shown(row) == []
    assert row.name.width() <= 100


def shown(row: NameAndTags) -> list[Chip]:
    return sorted((chip for chip in row.findChildren(Chip) if chip.isVisible()), key=lambda chip: chip.x())


def test_arrows_move_along_the_segments_and_space_chooses(qtbot: QtBot) -> None:
    bar = SegmentBar("What I want", [("one", None), ("two", Symbol.ENOUGH), ("three", None)], 0)
    qtbot.addWidget(bar)
    with qtbot.waitActive(bar):
        bar.show()
        bar.activateWindow()
    chosen: list[int] = []
    bar.chosen.connect(chosen.append)
    bar.segments[0].setFocus()
    QTest.keyClick(bar.segments[0], Qt.Key.Key_Right)
    QTest.keyClick(bar.segments[1], Qt.Key.Key_Right)
    assert chosen == []
    assert bar.segments[0].isChecked()
    assert bar.window().focusWidget() is bar.segments[2]
    QTest.keyClick(bar.segments[2], Qt.Key.Key_Space)
    assert chosen == [2]
    bar.check(0)
    assert (bar.segments[0].isChecked(), chosen) == (True, [2])


def test_segments_take_a_second_row_where_one_is_too_narrow(qtbot: QtBot) -> None:
    around = QWidget()
    column = QVBoxLayout(around)
    bar = SegmentBar("What I want", [(f"a long segment {number}", None) for number in range(4)], 0)
    column.addWidget(bar)
    qtbot.addWidget(around)
    around.resize(900, 200)
    around.show()
    one_row = bar.height()
    around.resize(300, 200)
    QTest.qWait(0)
    assert bar.height() > 1.5 * one_row
    assert all(bar.rect().contains(segment.geometry()) for segment in bar.segments)


def person(*, has_photo: bool) -> PersonView:
    nothing = Ledger(trust=2 / 3, alert=0, alertness=Alertness.CLEAR)
    return PersonView(
        contact=Contact(id="sari", details=Details(name="Sari", has_photo=has_photo)),
        standing=standing((), (), TODAY), gates=gates((), (), TODAY), follow_ups=(), flags=(), lifts=(), records=(),
        promises=(), finished=(), theirs=nothing, mine=nothing, birthday=None,
    )  # fmt: skip


def test_a_picture_that_cannot_be_shown_leaves_the_initials_and_a_note(qtbot: QtBot) -> None:
    photos = Photos(lambda _: b"no picture at all")
    portrait = Portrait("Sari", "sari", photos, measure=48)
    qtbot.addWidget(portrait)
    initials = portrait.grab().toImage()
    with qtbot.waitSignal(photos.loaded):
        photos.picture("sari", size=48, ratio=1)
    assert "cannot be shown" in portrait.toolTip()
    assert portrait.grab().toImage() == initials
    photos.close()


def test_a_picture_is_shown_once_it_is_there(qtbot: QtBot) -> None:
    photos = Photos(lambda _: png())
    portrait = Portrait("Sari", "sari", photos, measure=48)
    qtbot.addWidget(portrait)
    with qtbot.waitSignal(photos.loaded):
        portrait.grab()
    assert portrait.grab().toImage().pixelColor(24, 24) == QColor(200, 30, 30)
    assert portrait.toolTip() == ""
    photos.close()


def png() -> bytes:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 30, 30))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def test_nothing_is_asked_for_who_has_no_picture(qtbot: QtBot) -> None:
    asked: list[str] = []

    def read(person_id: str) -> bytes | None:
        asked.append(person_id)
        return None

    photos = Photos(read)
    for has_photo in (False, True):
        header = PageHeader(person(has_photo=has_photo), Wishes(), TODAY, came_from="Board", photos=photos)
        qtbot.addWidget(header)
        header.grab()
        QTest.qWait(20)
        assert asked == ["sari"] * has_photo
    photos.close()
