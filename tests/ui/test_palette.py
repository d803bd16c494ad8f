"""Every command and every person by a few letters; the list of keys; the parts of the window gone round by a key."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from netplanner.ui.board.strip import Strip
from netplanner.ui.dialogs.keys import KeysDialog
from netplanner.ui.dialogs.log_panel import LogPanel
from netplanner.ui.dialogs.palette import PaletteDialog
from netplanner.ui.dialogs.palette_rows import Command, Person, commands_of
from netplanner.ui.main_window import MainWindow
from netplanner.ui.window_pages import WEEK

# Said by Qt's offscreen platform of every window that has a least size, and of every menu that opens.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

InDialogs = Callable[[Sequence[Callable[[QDialog], object]], Callable[[], object]], None]
TODAY = date(2026, 11, 24)


def words_of(palette: PaletteDialog) -> list[str]:
    return [str(palette.rows.index(row).data()) for row in range(palette.rows.rowCount())]


def test_a_command_is_found_by_the_beginnings_of_its_words_and_done(window: MainWindow, in_dialogs: InDialogs) -> None:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, PaletteDialog)
        QTest.keyClicks(dialog.field.edit, "go wee")
        assert words_of(dialog)[:2] == ["Commands", "Week, Go, Ctrl+2"]
        QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)

    in_dialogs([act], window.menus.palette.trigger)
    assert window.pages.key == WEEK


def test_a_person_is_found_without_accents_and_opened(window: MainWindow, in_dialogs: InDialogs) -> None:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, PaletteDialog)
        QTest.keyClicks(dialog.field.edit, "zielinski")
        assert isinstance(dialog.current, Person)
        QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)

    in_dialogs([act], window.menus.palette.trigger)
    (shown,) = window.pages.chosen_ids
    assert window.people.card(shown).name == "Tomasz Zieliński"


def test_right_offers_what_can_be_done_with_a_person_and_escape_goes_back(
    window: MainWindow, in_dialogs: InDialogs
) -> None:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, PaletteDialog)
        edit = dialog.field.edit
        QTest.keyClicks(edit, "Sari")
        QTest.keyClick(edit, Qt.Key.Key_Right)
        assert words_of(dialog)[0] == "Sari Wulandari"
        QTest.keyClick(edit, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        assert edit.text() == "Sari Wulandari"
        QTest.keyClick(edit, Qt.Key.Key_Right)
        QTest.keyClicks(edit, "record")
        assert isinstance(dialog.current, Command)

        def leave() -> None:
            panel = QApplication.activeModalWidget()
            assert isinstance(panel, LogPanel)
            asked.append(panel.windowTitle() or "log")
            panel.reject()

        QTimer.singleShot(50, leave)
        QTest.keyClick(edit, Qt.Key.Key_Return)

    asked: list[str] = []
    in_dialogs([act], window.menus.palette.trigger)
    assert asked
    (shown,) = window.pages.chosen_ids
    assert window.people.card(shown).name == "Sari Wulandari"


def test_a_name_and_a_line_record_a_conversation_at_once(window: MainWindow, in_dialogs: InDialogs) -> None:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, PaletteDialog)
        QTest.keyClicks(dialog.field.edit, "linh: talked: about  the delta")
        assert words_of(dialog)[1] == "Record with Linh Trần, talked: about the delta"
        QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)

    in_dialogs([act], window.menus.palette.trigger)
    linh = next(card for card in window.people.cards() if card.name == "Linh Trần")
    assert linh.last_exchange == TODAY
    assert window.message_bar.text == "Recorded: Linh Trần."
    window.menus.undo.trigger()
    assert window.people.card(linh.id).last_exchange != TODAY


def test_what_was_done_last_comes_first_and_what_cannot_be_done_is_not_offered(
    window: MainWindow, in_dialogs: InDialogs
) -> None:
    def give(dialog: QDialog) -> None:
        assert isinstance(dialog, PaletteDialog)
        assert not any("Redo" in words for words in words_of(dialog))
        QTest.keyClicks(dialog.field.edit, "Introductions")
        QTest.keyClick(dialog.field.edit, Qt.Key.Key_Return)

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, PaletteDialog)
        assert words_of(dialog)[:3] == ["Lately", "Introductions, Go, Ctrl+3", "Commands"]
        dialog.reject()

    in_dialogs([give], window.menus.palette.trigger)
    in_dialogs([look], window.menus.palette.trigger)


def test_every_action_of_the_window_is_in_the_palette(window: MainWindow) -> None:
    listed = {command.action for command in commands_of(window.menus.window_menu)}
    assert set(window.actions()) <= listed


def test_no_key_is_given_twice(window: MainWindow) -> None:
    keys = [key.toString() for action in window.actions() for key in action.shortcuts()]
    assert sorted(keys) == sorted(set(keys))


def test_the_list_of_keys_has_every_key_and_can_be_narrowed(window: MainWindow, in_dialogs: InDialogs) -> None:
    keys = {
        action.shortcuts()[0].toString(action.shortcuts()[0].SequenceFormat.NativeText)
        for action in window.actions()
        if action.shortcuts()
    }

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, KeysDialog)
        assert keys <= {key for key, _ in dialog.listed}
        QTest.keyClicks(dialog.field.edit, "undo")
        assert dialog.listed == [("Ctrl+Z", "Undo")]
        dialog.reject()

    in_dialogs([act], window.menus.keys.trigger)


def test_f6_goes_round_the_parts_of_the_window_and_back(window: MainWindow) -> None:
    def region() -> str:
        focused = QApplication.focusWidget()
        assert focused is not None
        parts = {
            "sidebar": window.sidebar,
            "meter": window.meter,
            "page": window.pages,
            "strip": window.findChildren(Strip)[1],
        }
        return next((name for name, part in parts.items() if part is focused or part.isAncestorOf(focused)), "")

    window.pages.board.setFocus()
    assert region() == "page"
    seen = []
    for _ in range(4):
        window.menus.next_region.trigger()
        seen.append(region())
    assert seen == ["sidebar", "meter", "strip", "page"]
    window.menus.previous_region.trigger()
    assert region() == "strip"


def test_ctrl_enter_presses_the_main_button_of_a_dialog(window: MainWindow, in_dialogs: InDialogs) -> None:
    def act(dialog: QDialog) -> None:
        QTest.qWait(50)
        focused = dialog.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert not dialog.isVisible()

    in_dialogs([act], window.menus.settings.trigger)


def test_f10_opens_the_menu_with_its_first_entry_chosen(window: MainWindow) -> None:
    window.menus.show_menu.trigger()
    menu = window.menus.window_menu
    assert menu.isVisible()
    assert menu.activeAction() is menu.actions()[0]
    menu.close()


def test_the_phones_of_one_person_are_not_offered_for_another(window: MainWindow, in_dialogs: InDialogs) -> None:
    someone = next(card.id for card in window.people.cards() if card.name == "Sari Wulandari")
    window.pages.board.select(someone)
    window.menus.reach_menu.aboutToShow.emit()
    assert window.menus.reach_menu.actions()
    offered: list[str] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, PaletteDialog)
        QTest.keyClicks(dialog.field.edit, "Daniel")
        QTest.keyClick(dialog.field.edit, Qt.Key.Key_Right)
        offered.extend(words_of(dialog))
        dialog.reject()

    in_dialogs([act], window.menus.palette.trigger)
    assert offered[0] == "Daniel Okafor"
    assert not [words for words in offered if "+62" in words or "@" in words]
