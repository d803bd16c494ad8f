"""Tags, intents and places for several chosen people, from the window: asked once, told once, undone at once."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from netplanner.domain.contact import IntentKind
from netplanner.ui.dialogs.follow_up_each import FollowUpEachDialog
from netplanner.ui.dialogs.met_at import MetAtDialog
from netplanner.ui.dialogs.tags import TagsDialog
from netplanner.ui.main_window import MainWindow

# Said by Qt's offscreen platform of every window that has a least size, and of every menu that opens.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

InDialogs = Callable[[Sequence[Callable[[QDialog], object]], Callable[[], object]], None]
TODAY = date(2026, 11, 24)


def chosen(window: MainWindow, level: int, count: int) -> list[str]:
    ids = [card.id for card in window.people.cards() if card.level == level][:count]
    window.pages.board.select_several(ids)
    return ids


def test_a_new_tag_is_written_for_all_by_keyboard(window: MainWindow, in_dialogs: InDialogs) -> None:
    ids = chosen(window, 0, 3)

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, TagsDialog)
        QTest.keyClicks(dialog.field.edit, "fair 2026")
        QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)
        assert dialog.added == ["fair 2026"]
        QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)

    in_dialogs([act], window.menus.tag.trigger)
    assert all("fair 2026" in window.people.card(id).tags for id in ids)
    assert window.message_bar.text == "Tags changed: 3 people."
    window.menus.undo.trigger()
    assert not any("fair 2026" in window.people.card(id).tags for id in ids)


def test_a_tag_that_some_have_stays_so_until_it_is_ticked(window: MainWindow, in_dialogs: InDialogs) -> None:
    cards = list(window.people.cards())
    some = [next(c.id for c in cards if "mapping" in c.tags), next(c.id for c in cards if "mapping" not in c.tags)]
    window.pages.board.select_several(some)

    def leave(dialog: QDialog) -> None:
        assert isinstance(dialog, TagsDialog)
        assert dialog.list.findItems("mapping (some: 1)", Qt.MatchFlag.MatchExactly)
        assert (dialog.added, dialog.removed) == ([], [])
        dialog.accept()

    def tick(dialog: QDialog) -> None:
        assert isinstance(dialog, TagsDialog)
        QTest.keyClicks(dialog.field.edit, "MAPPING")
        QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)
        dialog.accept()

    in_dialogs([leave], window.menus.tag.trigger)
    assert window.menus.undo.text() == "&Undo: import"
    in_dialogs([tick], window.menus.tag.trigger)
    assert all("mapping" in window.people.card(id).tags for id in some)


def test_what_is_wanted_is_set_for_all_and_who_is_left_out_is_told(window: MainWindow) -> None:
    ids = [*chosen(window, 0, 1), *chosen(window, 2, 2)]
    window.pages.board.select_several(ids)
    window.deeds.several.want(ids, IntentKind.KEEP)
    assert [window.people.card(id).intent.kind for id in ids[1:]] == [IntentKind.KEEP] * 2
    assert "there is nothing to keep yet" in window.message_bar.text


def test_an_evening_is_recorded_for_those_who_were_there_and_goes_on_to_follow_ups(
    window: MainWindow, in_dialogs: InDialogs
) -> None:
    ids = chosen(window, 0, 3)

    def meet(dialog: QDialog) -> None:
        assert isinstance(dialog, MetAtDialog)
        assert not dialog.save_button.isEnabled()
        QTest.keyClicks(dialog.place, "Open Data Day")
        dialog.list.item(2).setCheckState(Qt.CheckState.Unchecked)
        dialog.planned.setChecked(True)
        dialog.accept()

    def plan(dialog: QDialog) -> None:
        assert isinstance(dialog, FollowUpEachDialog)
        dialog.accept()

    in_dialogs([meet, plan], window.menus.met_at.trigger)
    levels = [window.people.card(id).level for id in ids]
    assert sorted(levels) == [0, 1, 1]
    there = [id for id in ids if window.people.card(id).level == 1]
    assert all("Open Data Day" in window.people.card(id).tags for id in there)
    assert all(window.people.card(id).chip is not None for id in there)


def test_a_new_tag_may_be_a_part_of_another_and_half_a_name_takes_nothing_away(window: MainWindow) -> None:
    kept = TagsDialog("Agus", {"Friends": 1}, 1, {"Friends": 1, "art history": 2})
    QTest.keyClicks(kept.field.edit, "Fri")
    QTest.keyClick(kept.field.edit, Qt.Key.Key_Return)
    assert (kept.added, kept.removed) == ([], [])
    QTest.keyClicks(kept.field.edit, "art")
    QTest.keyClick(kept.field.edit, Qt.Key.Key_Down)
    QTest.keyClick(kept.field.edit, Qt.Key.Key_Return)
    QTest.keyClicks(kept.field.edit, "histo")
    kept.accept()
    assert kept.added == ["art", "histo"]


def test_the_row_for_a_new_tag_can_be_clicked(window: MainWindow) -> None:
    dialog = TagsDialog("Agus", {}, 1, {"art history": 2})
    QTest.keyClicks(dialog.field.edit, "art")
    place = dialog.list.visualItemRect(dialog.list.item(dialog.list.count() - 1)).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.added == ["art"]
    assert dialog.field.edit.text() == ""
