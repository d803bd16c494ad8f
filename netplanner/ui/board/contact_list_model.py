"""The people of one level as rows of ids, for the views of a column. Filled by `board.people` alone."""

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from netplanner.domain.folding import fold
from netplanner.ui.board.people_mime import PEOPLE_MIME, people_mime
from netplanner.ui.foundation.labels import called
from netplanner.ui.foundation.sentences import person_sentence

if TYPE_CHECKING:
    from netplanner.ui.board.people import People

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_AS_TYPED = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchWrap


class PersonRole(IntEnum):
    """What a column's model tells of a row beside its name, tooltip and accessible text."""

    ID = Qt.ItemDataRole.UserRole + 1
    CARD = Qt.ItemDataRole.UserRole + 2


class ContactListModel(QAbstractListModel):
    """The people of one level as rows of ids, in the order that `People` gives them."""

    def __init__(self, people: "People", *, parent: QObject) -> None:
        super().__init__(parent)
        self._people = people
        self._ids: list[str] = []

    @property
    def ids(self) -> Sequence[str]:
        return self._ids

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        plain = super().flags(index)
        return plain | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else plain

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [PEOPLE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return people_mime([self._ids[index.row()] for index in indexes])

    def match(
        self, start: _Index, role: int, value: Any, hits: int = 1, flags: Qt.MatchFlag = _AS_TYPED
    ) -> list[QModelIndex]:
        """A name that is typed is looked for in the folded texts: asking row after row takes half a second."""
        if role != Qt.ItemDataRole.DisplayRole or hits != 1:
            return super().match(start, role, value, hits, flags)
        typed, first = fold(str(value)), max(start.row(), 0)
        # A space alone is no beginning: with Control, it selects.
        found = self._people.first_called(typed, (*self._ids[first:], *self._ids[:first])) if typed else ""
        return [self._people.find(found)] if found else []

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        person_id = self._ids[index.row()]
        if role == PersonRole.ID:
            return person_id
        if not self._people.has(person_id):  # on the way out: a view may still ask while the row is being removed
            return None
        card = self._people.card(person_id)
        if role == PersonRole.CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return called(card.name)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            told = person_sentence(self._people.namesakes.told_apart(card), self._people.today)
            return told if role == Qt.ItemDataRole.ToolTipRole else told.replace("\n", ", ")
        return None

    def show_ids(self, ids: list[str]) -> None:
        """Make `ids` the rows, whoever they are and whatever their cards say now."""
        if ids == self._ids:  # and the very list stays: a search knows it again
            if ids:
                self.dataChanged.emit(self.index(0), self.index(len(ids) - 1))
            return
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    def step(self, person_id: str, leaving: int, arriving: int) -> None:
        """Take a person out of the row `leaving` and into the row `arriving`, counted without them; -1 for none."""
        if leaving == arriving:
            if arriving >= 0:
                self.dataChanged.emit(self.index(arriving), self.index(arriving))
            return
        if leaving >= 0:
            self.beginRemoveRows(QModelIndex(), leaving, leaving)
            del self._ids[leaving]
            self.endRemoveRows()
        if arriving >= 0:
            self.beginInsertRows(QModelIndex(), arriving, arriving)
            self._ids.insert(arriving, person_id)
            self.endInsertRows()
