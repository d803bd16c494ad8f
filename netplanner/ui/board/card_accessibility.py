"""The cards of a column as a screen reader goes through them: a list, and in it one card after the other.

Qt knows its own list views; ours lays itself out, and so it says itself what is in it. Made only when somebody asks.
"""

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAbstractItemView, QAccessibleWidget
from shiboken6 import isValid as is_alive

from netplanner.ui.board.card_list import CardList

_Role, _Text = QAccessible.Role, QAccessible.Text
_made: dict[int, QAccessibleInterface] = {}
_is_told: list[bool] = []


def make_cards_accessible() -> None:
    """Tell Qt how the columns of a board are to be read; once for all of them."""
    if not _is_told:
        _is_told.append(True)
        QAccessible.installFactory(_interface_of)


def _interface_of(class_name: str, asked: QObject) -> QAccessibleInterface | None:
    if not isinstance(asked, CardList):
        return None
    made = _made.get(id(asked))
    if made is None or not made.isValid():
        # Qt keeps no Python object alive.
        key = id(asked)
        made = _made[key] = _Cards(asked)
        asked.destroyed.connect(lambda *_: _made.pop(key, None))
    return made


class _Cards(QAccessibleWidget):
    def __init__(self, cards: CardList) -> None:
        super().__init__(cards, _Role.List)
        self._cards = cards
        self._children: dict[int, _Card] = {}

    def childCount(self) -> int:
        return self._cards.model().rowCount()

    def child(self, index: int) -> Any:
        if not 0 <= index < self.childCount():
            return None
        if index not in self._children:
            card = self._children[index] = _Card(self._cards, index)
            QAccessible.registerAccessibleInterface(card)
        return self._children[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.row if isinstance(child, _Card) else -1

    def childAt(self, x: int, y: int) -> Any:
        index = self._cards.indexAt(self._cards.viewport().mapFromGlobal(QPoint(x, y)))
        return self.child(index.row()) if index.isValid() else None

    def focusChild(self) -> Any:
        current = self._cards.currentIndex()
        return self.child(current.row()) if current.isValid() and self._cards.hasFocus() else None


class _Card(QAccessibleInterface):
    """One row: its text is all that the card says, and where it stands among the others."""

    def __init__(self, cards: QAbstractItemView, row: int) -> None:
        super().__init__()
        self._cards = cards
        self.row = row

    def isValid(self) -> bool:
        # A reader may ask about a card whose column is gone.
        return is_alive(self._cards) and self.row < self._cards.model().rowCount()

    def object(self) -> Any:
        return None

    def window(self) -> QWindow:
        return self._cards.window().windowHandle()

    def parent(self) -> Any:
        return QAccessible.queryAccessibleInterface(self._cards)

    def child(self, index: int) -> Any:
        return None

    def childAt(self, x: int, y: int) -> Any:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        if kind is _Text.Name:
            return str(self._index().data(Qt.ItemDataRole.AccessibleTextRole) or "")
        if kind is _Text.Description:
            locale = self._cards.locale()
            count = locale.toString(self._cards.model().rowCount())
            words = QCoreApplication.translate("CardList", "{number} of {count}").replace("{count}", count)
            return words.replace("{number}", locale.toString(self.row + 1))
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing is written on a card."""

    def rect(self) -> QRect:
        if not self.isValid():
            return QRect()
        place = self._cards.visualRect(self._index())
        return QRect(self._cards.viewport().mapToGlobal(place.topLeft()), place.size())

    def role(self) -> QAccessible.Role:
        return _Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.invalid = not self.isValid()
        if state.invalid:
            return state
        index = self._index()
        state.selectable = state.focusable = state.multiSelectable = True
        state.selected = self._cards.selectionModel().isSelected(index)
        state.focused = self._cards.hasFocus() and self._cards.currentIndex() == index
        return state

    def foregroundColor(self) -> QColor:
        return self._cards.palette().text().color()

    def backgroundColor(self) -> QColor:
        return self._cards.palette().base().color()

    def _index(self) -> Any:
        return self._cards.model().index(self.row, 0)
