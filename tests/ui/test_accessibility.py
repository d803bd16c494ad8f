"""What a screen reader finds: a name and a role for everything that can be used, and the board card by card."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from netplanner.services.views import PersonCard
from netplanner.ui.board.card_accessibility import make_cards_accessible
from netplanner.ui.board.card_list import CardList
from netplanner.ui.board.people import People
from netplanner.ui.main_window import MainWindow

# Said by Qt's offscreen platform of every window that has a least size, and of every menu that opens.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

TODAY = date(2026, 11, 24)
LEAST_TARGET = 24  # px, both ways
PAGES = ("board", "week", "introductions", "self", "insights", "table", "person")
DIALOGS = (
    "new", "export", "settings", "trash", "duplicates", "palette", "keys", "log", "plan", "promise", "tag", "met_at",
    "met_through", "edit", "first_steps", "guide",
)  # fmt: skip
ROLE, TEXT = QAccessible.Role, QAccessible.Text
USED = {
    ROLE.Button, ROLE.ButtonMenu, ROLE.CheckBox, ROLE.RadioButton, ROLE.EditableText, ROLE.ComboBox, ROLE.SpinBox,
    ROLE.List, ROLE.ListItem, ROLE.Table, ROLE.PageTab, ROLE.Slider, ROLE.Link, ROLE.MenuItem,
}  # fmt: skip


def parts(root: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything a screen reader can come to from here, itself included; of long lists the first hundred."""

    def walk(found: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
        if found.state().invisible:
            return
        yield found
        for number in range(min(found.childCount(), 100)):
            child = found.child(number)
            if child is not None and child.isValid():
                yield from walk(child)

    interface = QAccessible.queryAccessibleInterface(root)
    assert interface is not None
    yield from walk(interface)


def nameless(root: QWidget) -> list[str]:
    """What can be used and has no name, or can be chosen and does not say that it can."""
    odd = []
    for part in parts(root):
        role, state = part.role(), part.state()
        # A label may say nothing for the moment.
        can_be_used = role in USED or (bool(state.focusable) and role is not ROLE.StaticText)
        if can_be_used and not part.text(TEXT.Name).strip():
            held = part.object()
            odd.append(f"no name: {role.name}, {type(held).__name__} in {type(held.parent()).__name__}")
        if role in (ROLE.CheckBox, ROLE.RadioButton) and not state.checkable and role is not ROLE.RadioButton:
            odd.append(f"not checkable: {part.text(TEXT.Name)}")
        if role is ROLE.NoRole:
            odd.append(f"no role: {part.text(TEXT.Name)}")
    return odd


def small_targets(root: QWidget) -> list[str]:
    """Buttons of less than 24 px in either direction."""
    return [
        f"{type(button).__name__} {button.text() or button.accessibleName()}: {button.width()}×{button.height()}"
        for button in root.findChildren(QAbstractButton)
        if button.isVisible()
        and not isinstance(button, QCheckBox | QRadioButton)
        and not type(button).__module__.startswith("PySide6")
        and min(button.width(), button.height()) < LEAST_TARGET
    ]


def go_to(window: MainWindow, page: str) -> None:
    if page == "table":
        window.menus.table.trigger()
    elif page == "person":
        window.pages.open_person(next(card.id for card in window.people.cards() if card.name == "Sari Wulandari"))
    else:
        window.pages.go_to(page)
    QTest.qWait(1)


@pytest.mark.parametrize("page", PAGES)
def test_everything_on_a_page_has_a_name_and_a_role_and_is_large_enough(window: MainWindow, page: str) -> None:
    go_to(window, page)
    assert nameless(window) == []
    assert small_targets(window) == []


@pytest.mark.parametrize("action", DIALOGS)
def test_everything_in_a_dialog_has_a_name_and_a_role_and_is_large_enough(
    qtbot: QtBot, window: MainWindow, action: str
) -> None:
    some = [card.id for card in window.people.cards() if card.level > 0]
    window.pages.board.select_several(some[:3] if action in ("tag", "met_at") else some[:1])
    told: list[list[str]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            dialogs = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
            dialog = dialogs[0] if dialogs else None
        if dialog is None:
            QTimer.singleShot(20, look)
            return
        told.append([*nameless(dialog), *small_targets(dialog)])
        dialog.close()

    QTimer.singleShot(20, look)
    getattr(window.menus, action).trigger()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [[]]


def test_the_board_is_read_card_by_card(window: MainWindow) -> None:
    column = QAccessible.queryAccessibleInterface(window.pages.board.columns[3].cards)
    assert (column.role(), column.text(TEXT.Name)) == (ROLE.List, "Committed")
    assert column.childCount() == 6
    first, second = column.child(0), column.child(1)
    assert first.role() is ROLE.ListItem
    assert first.text(TEXT.Name).startswith("Sari Wulandari, Coordinator · Peta Desa, Committed, your promise due Fri")
    assert first.text(TEXT.Description) == "1 of 6"
    assert second.text(TEXT.Description) == "2 of 6"
    assert column.indexOfChild(second) == 1
    assert not first.rect().intersects(second.rect())
    assert column.childAt(first.rect().center().x(), first.rect().center().y()) is first


def test_a_card_says_whether_it_is_chosen_and_has_the_keyboard(window: MainWindow) -> None:
    cards = window.pages.board.columns[3].cards
    sari = window.people.columns[3].ids[0]
    window.pages.board.select(sari)
    cards.setFocus()
    column = QAccessible.queryAccessibleInterface(cards)
    assert column.child(0).state().selected
    assert not column.child(1).state().selected
    assert column.child(0).state().selectable


def test_cards_that_are_gone_are_no_longer_read(window: MainWindow) -> None:
    cards = window.pages.board.columns[3].cards
    column = QAccessible.queryAccessibleInterface(cards)
    last = column.child(5)
    assert last.isValid()
    window.pages.board.search_field.edit.setText("sari")
    assert column.childCount() == 1
    assert not last.isValid()
    assert last.text(TEXT.Name) == ""
    assert column.child(5) is None


def test_the_meter_is_spoken_in_one_sentence(window: MainWindow) -> None:
    spoken = QAccessible.queryAccessibleInterface(window.meter).text(TEXT.Name)
    assert "This week" in spoken or "This week" in window.meter.accessibleDescription()


def look_twice(window: MainWindow, change: Callable[[], object]) -> None:
    list(parts(window))
    change()
    list(parts(window))


def test_walking_again_after_the_people_changed_finds_what_is_there(window: MainWindow) -> None:
    some = window.people.columns[0].ids[0]
    look_twice(window, lambda: window.deeds.persons.delete([some]))
    column = QAccessible.queryAccessibleInterface(window.pages.board.columns[0].cards)
    assert column.childCount() == len(window.people.columns[0].ids)


def test_a_card_of_a_column_that_is_gone_is_asked_in_vain(qtbot: QtBot) -> None:
    make_cards_accessible()
    people = People()
    people.replace_all([PersonCard(id="a", name="Ayu")], TODAY)
    cards = CardList(people.columns[0], people, level=0)
    card = QAccessible.queryAccessibleInterface(cards).child(0)
    assert card.isValid()
    delete(cards)
    assert not card.isValid()
    assert (card.text(TEXT.Name), card.rect()) == ("", QRect())
    assert card.state().invalid
