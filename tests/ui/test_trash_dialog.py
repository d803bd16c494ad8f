"""Who is in the trash: found, brought back, and deleted for good only after a question."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from netplanner.services.trash import KEPT_DAYS, PutAway
from netplanner.ui.dialogs.trash import TrashDialog

# Said by Qt's offscreen platform of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = date(2026, 11, 24)


def put_away(id: str, name: str, days_ago: int = 0) -> PutAway:
    return PutAway(
        id=id, name=name, deleted_on=TODAY - timedelta(days=days_ago), days_left=max(0, KEPT_DAYS - days_ago)
    )


PEOPLE = [
    put_away("a", "Agus Prabowo"),
    put_away("l", "Łukasz Nowak", 29),
    put_away("x", "<b>\u202eX</b>" + "x" * 100_000, 30),
]


@pytest.fixture
def dialog(qtbot: QtBot) -> TrashDialog:
    return opened(qtbot, PEOPLE)


def opened(qtbot: QtBot, people: list[PutAway]) -> TrashDialog:
    made = TrashDialog(people)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def words(dialog: TrashDialog) -> list[str]:
    return [
        str(item.data(Qt.ItemDataRole.AccessibleTextRole))
        for item in map(dialog.list.item, range(dialog.list.count()))
        if not item.isHidden()
    ]


def test_each_is_told_with_the_days_that_are_left(dialog: TrashDialog) -> None:
    first, second, third = words(dialog)
    assert first == "Agus Prabowo, since 24 Nov, 30 days left"
    assert second == "Łukasz Nowak, since 26 Oct, 1 day left"
    assert third.startswith("<b>X</b>xxx")
    assert third.endswith("…, since 25 Oct, 0 days left")
    assert len(third) < 200


def test_several_are_brought_back_at_once(qtbot: QtBot, dialog: TrashDialog) -> None:
    dialog.list.selectAll()
    with qtbot.waitSignal(dialog.restore_requested) as asked:
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert asked.args == [["a", "l", "x"]]
    dialog.show_people([])
    assert not dialog.restore_button.isEnabled()
    told = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "Nobody is in the trash." in told


def test_a_search_finds_without_accents_and_leaves_nobody_selected_unseen(qtbot: QtBot, dialog: TrashDialog) -> None:
    dialog.list.selectAll()
    QTest.keyClicks(dialog.search.edit, "lukasz")
    assert [line.partition(",")[0] for line in words(dialog)] == ["Łukasz Nowak"]
    assert dialog.selected_ids == ["l"]
    dialog.search.edit.setText("nobody like that")
    assert dialog.selected_ids == []
    assert not dialog.delete_button.isEnabled()
    dialog.search.edit.clear()
    assert len(words(dialog)) == len(PEOPLE)


def test_who_is_left_is_still_searched_for_after_one_was_brought_back(dialog: TrashDialog) -> None:
    dialog.search.edit.setText("nowak")
    dialog.show_people(PEOPLE[1:])
    assert dialog.selected_ids == ["l"]


def test_deleting_for_good_asks_once_and_says_what_it_means(qtbot: QtBot, dialog: TrashDialog) -> None:
    with qtbot.assertNotEmitted(dialog.delete_requested):
        QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
        assert dialog.foot.is_asking
        question = dialog.foot.question.text()
        assert question.startswith("Delete Agus Prabowo for good")
        assert "cannot be undone" in question
        assert "Backups made earlier may still hold them." in question
        # The safe way has the keyboard.
        QTest.keyClick(dialog.foot.stay_button, Qt.Key.Key_Return)
        assert not dialog.foot.is_asking
        dialog.delete_button.click()
        QTest.keyClick(dialog.foot.stay_button, Qt.Key.Key_Escape)
        assert dialog.isVisible()
    dialog.list.selectAll()
    dialog.delete_button.click()
    assert dialog.foot.question.text().startswith("Delete 3 people for good")
    with qtbot.waitSignal(dialog.delete_requested) as asked:
        dialog.foot.go_button.click()
    assert asked.args == [["a", "l", "x"]]


def test_an_empty_trash_offers_nothing(qtbot: QtBot) -> None:
    dialog = opened(qtbot, [])
    assert not dialog.search.isVisible()
    assert not dialog.restore_button.isEnabled()
    assert not dialog.delete_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
