"""All people who are shown, as rows of a table that are sorted by one of its columns.

Knows ids and an order over the one shared store; holds no card of its own. Whoever says nothing in the column that
is sorted by comes last, up or down: what is missing is never held against anybody.
"""

from bisect import insort
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from netplanner.services.views import PersonCard
from netplanner.ui.board.contact_list_model import PersonRole
from netplanner.ui.board.people import People
from netplanner.ui.board.people_mime import PEOPLE_MIME, people_mime
from netplanner.ui.board.table_columns import TableColumn, heading, is_day, key_of, text_of
from netplanner.ui.foundation.sentences import person_sentence

_Index = QModelIndex | QPersistentModelIndex
_INSERTS_AT_MOST = 32  # beyond it, sorting anew is quicker
_NO_PARENT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
# Asked for thousands of times at a time, and put together at each of them would take long.
_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PeopleTableModel(QAbstractTableModel):
    """Follows `people` while it is `seen`; at 100,000 people nothing is sorted for a table that nobody looks at."""

    def __init__(self, people: People, parent: QObject) -> None:
        super().__init__(parent)
        self._people = people
        self._column = TableColumn.NAME
        self._is_descending = False
        self._order: list[str] = []  # everyone in the store, sorted
        self._ids: list[str] = []  # those of them who are shown
        self._is_seen = False
        people.changed.connect(self._on_changed)

    @property
    def ids(self) -> Sequence[str]:
        return self._ids

    def set_seen(self, is_seen: bool) -> None:
        self._is_seen = is_seen
        self._on_changed()

    def row_of(self, person_id: str) -> int:
        """-1 for somebody who is not shown."""
        try:
            return self._ids.index(person_id)
        except ValueError:
            return -1

    def rows_of(self, person_ids: Collection[str]) -> list[int]:
        """The rows of those of these people who are shown."""
        wanted = frozenset(person_ids)
        return [row for row, person_id in enumerate(self._ids) if person_id in wanted]

    # --- Qt

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(TableColumn)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _ROW

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not self._people.has(self._ids[index.row()]):
            return None
        card, column = self._people.card(self._ids[index.row()]), TableColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text_of(column, card, self._people.today)
            case Qt.ItemDataRole.ToolTipRole:
                return person_sentence(card, self._people.today)
            case Qt.ItemDataRole.AccessibleTextRole:
                text = text_of(column, card, self._people.today)
                return f"{heading(column)}: {text}" if text else heading(column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if is_day(column) else _LEFT
            case PersonRole.ID:
                return card.id
            case PersonRole.CARD:
                return card
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(TableColumn):
            return None
        column = TableColumn(section)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return heading(column)
        return (_RIGHT if is_day(column) else _LEFT) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._is_descending = TableColumn(column), order is Qt.SortOrder.DescendingOrder
        self._order = []
        self._on_changed()

    def mimeTypes(self) -> list[str]:
        return [PEOPLE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return people_mime(list(dict.fromkeys(self._ids[index.row()] for index in indexes)))

    # --- how

    def _on_changed(self, touched: frozenset[str] | None = None) -> None:
        """`touched`: whose cards are other ones; None for anybody's."""
        if not self._is_seen:
            self._order = []
            return
        self._put_in_order(touched)
        shown = frozenset(self._people.shown_ids) if self._people.is_narrowed else None
        ids = [person_id for person_id in self._order if shown is None or person_id in shown]
        if ids == self._ids:
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(TableColumn) - 1))
            return
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    def _put_in_order(self, touched: frozenset[str] | None) -> None:
        """Everyone: sorted anew only where many changed, since a search changes nobody and a step a few."""
        people = self._people
        if touched is None or len(touched) > _INSERTS_AT_MOST or not self._order:
            self._order = in_order([*people.cards()], self._column, is_descending=self._is_descending)
        elif touched:
            self._order = [person_id for person_id in self._order if person_id not in touched]
            place = partial(_place, self._column, self._is_descending)
            for card in sorted((people.card(id) for id in touched if people.has(id)), key=attrgetter("folded")):
                insort(self._order, card.id, key=lambda person_id: place(people.card(person_id)))


@dataclass(slots=True)
class _Backwards:
    """Something that is sorted the other way round."""

    key: Any

    def __lt__(self, other: "_Backwards") -> bool:
        return bool(other.key < self.key)


def _place(column: TableColumn, is_descending: bool, card: PersonCard) -> tuple[Any, ...]:
    """What `in_order` sorts by, as one key."""
    key = key_of(column, card)
    if key is None:
        return (1, card.folded, card.id)
    return (0, _Backwards(key) if is_descending else key, card.folded, card.id)


def in_order(cards: Sequence[PersonCard], column: TableColumn, *, is_descending: bool) -> list[str]:
    """The ids of people sorted by a column, then by their names; those of whom it says nothing come last."""
    key: Callable[[PersonCard], Any] = partial(key_of, column)
    named = sorted(cards, key=attrgetter("folded", "id"))
    known = [card for card in named if key(card) is not None]
    unknown = [card.id for card in named if key(card) is None]
    del named
    # Sorting backwards as well keeps the order of those who are equal.
    known.sort(key=key, reverse=is_descending)
    return [card.id for card in known] + unknown
