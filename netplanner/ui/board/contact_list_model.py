"""The people of the board in memory: one store, and a list of ids for each column.

Knows how to sort, search and narrow plain `PersonCard`s quickly enough for 100,000 of them; draws nothing and
asks no database. Searching compares folded text that the cards bring along.
"""

from bisect import insort
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from netplanner.domain.folding import fold
from netplanner.services.views import PersonCard
from netplanner.ui.board.namesakes import Namesakes
from netplanner.ui.board.people_mime import PEOPLE_MIME, people_mime
from netplanner.ui.board.search_text import SearchText
from netplanner.ui.foundation.labels import called
from netplanner.ui.foundation.sentences import person_sentence

LEVELS = 5
_SEARCHES_KEPT = 24
_INSERTS_AT_MOST = 200  # beyond it, sorting a column anew is quicker
_ROW_STEPS_AT_MOST = 32  # beyond it, one reset is cheaper for a view than many small steps

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_AS_TYPED = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchWrap


class PersonRole(IntEnum):
    """What a column's model tells of a row beside its name, tooltip and accessible text."""

    ID = Qt.ItemDataRole.UserRole + 1
    CARD = Qt.ItemDataRole.UserRole + 2


class Order(StrEnum):
    ATTENTION = "attention"  # what needs attention first
    NAME = "name"


class People(QObject):
    """All cards by id, and which of them each column shows, in which order.

    `columns` are the models of the levels 0 to 4. `changing` and `changed` come before and after rows change.
    """

    changing = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, PersonCard] = {}
        self._texts = SearchText()
        self.namesakes = Namesakes()
        self._sorted: list[list[str]] = [[] for _ in range(LEVELS)]
        self._order = Order.ATTENTION
        self._view: frozenset[str] | None = None
        self._words: tuple[str, ...] = ()
        # What was found for the last searches: whoever takes a letter back sees at once what was there before.
        self._found: dict[tuple[str, ...], list[list[str]]] = {}
        self._today = date.min
        self.lifted: frozenset[str] = frozenset()  # whom a drag has under way: a ghost stays where they are
        self.columns = tuple(ContactListModel(self, parent=self) for _ in range(LEVELS))

    @property
    def today(self) -> date:
        """The day from which the cards' dates are told."""
        return self._today

    @property
    def total(self) -> int:
        return len(self._cards)

    @property
    def shown(self) -> int:
        return sum(column.rowCount() for column in self.columns)

    @property
    def shown_ids(self) -> list[str]:
        """Everyone who is shown now, column by column."""
        return [person_id for column in self.columns for person_id in column.ids]

    @property
    def is_narrowed(self) -> bool:
        """Whether a search or a view leaves somebody out for the moment."""
        return bool(self._words) or self._view is not None

    def card(self, person_id: str) -> PersonCard:
        """The card of `person_id`; KeyError for an id that the store does not hold."""
        return self._cards[person_id]

    def cards(self) -> Iterable[PersonCard]:
        """Everyone in the store, shown or not."""
        return self._cards.values()

    def has(self, person_id: str) -> bool:
        return person_id in self._cards

    def find(self, person_id: str) -> QModelIndex:
        """Where `person_id` is shown now; an invalid index when no column shows it."""
        card = self._cards.get(person_id)
        return QModelIndex() if card is None else self.columns[card.level].index_of(person_id)

    def first_called(self, beginning: str, ids: Iterable[str]) -> str:
        """The first of these people whose name begins with this folded text; "" for nobody."""
        return self._texts.first_beginning(ids, beginning)

    def replace_all(self, cards: Iterable[PersonCard], today: date) -> None:
        """Show these people and no others."""
        self._today = today
        self._cards = {card.id: card for card in cards}
        self.namesakes.replace_all(self._cards.values())
        self._texts.replace_all((card.id, card.folded) for card in self._cards.values())
        by_level: list[list[str]] = [[] for _ in range(LEVELS)]
        for card in self._cards.values():
            by_level[card.level].append(card.id)
        self._sorted = [self._in_order(ids) for ids in by_level]
        self._show(changed=frozenset(self._cards))

    def update(self, cards: Iterable[PersonCard], removed: Collection[str] = ()) -> None:
        """Take over changed and new `cards`, and forget the ids `removed`; other rows stay as they are."""
        fresh = {card.id: card for card in cards}
        touched = fresh.keys() | set(removed)
        self.namesakes.remove(self._cards.pop(person_id) for person_id in touched if person_id in self._cards)
        self._cards.update(fresh)
        self.namesakes.add(fresh.values())
        self._texts.update(((card.id, card.folded) for card in fresh.values()), removed=touched - fresh.keys())
        for level, ids in enumerate(self._sorted):
            kept = [person_id for person_id in ids if person_id not in touched]
            arrived = [card.id for card in fresh.values() if card.level == level]
            if len(arrived) > _INSERTS_AT_MOST:
                kept = self._in_order(kept + arrived)
            else:
                for person_id in arrived:
                    insort(kept, person_id, key=self._place)
            self._sorted[level] = kept
        self._show(changed=frozenset(fresh))

    def search(self, text: str) -> None:
        """Show only people in whose text every word of `text` is found, whatever its accents or case."""
        words = tuple(fold(text).split())
        if words == self._words:
            return
        narrows = _narrows(self._words, words)
        self._words = words
        self._show(narrows=narrows)

    def narrow_to(self, ids: Collection[str] | None) -> None:
        """Show only these people (a view of the sidebar), or everyone for None."""
        self._view = None if ids is None else frozenset(ids)
        self._found.clear()
        self._show()

    def sort_by(self, order: Order) -> None:
        if order is self._order:
            return
        self._order = order
        self._sorted = [self._in_order(ids) for ids in self._sorted]
        self._found.clear()
        self._show()

    def _in_order(self, ids: list[str]) -> list[str]:
        return sorted(ids, key=self._place)

    def _place(self, person_id: str) -> tuple[object, ...]:
        """What a person is sorted by."""
        card = self._cards[person_id]
        if self._order is Order.NAME:
            return (fold(card.name), person_id)
        return (*card.attention, card.folded, person_id)

    def _show(self, *, narrows: bool = False, changed: frozenset[str] | None = None) -> None:
        """Show who is searched for. `narrows`: they are among those shown now. `changed`: whose cards are new."""
        if changed is not None:
            self._found.clear()
        self.changing.emit()
        found = self._found.pop(self._words, None)
        if found is None:
            among = [column.ids for column in self.columns] if narrows else self._in_view()
            found = self._texts.matching(among, self._words)
        self._found[self._words] = found
        if len(self._found) > _SEARCHES_KEPT:
            del self._found[next(iter(self._found))]
        for column, ids in zip(self.columns, found, strict=True):
            column.show_ids(ids, changed or frozenset())
        self.changed.emit()

    def _in_view(self) -> Sequence[Sequence[str]]:
        view = self._view
        if view is None:
            return self._sorted
        return [[person_id for person_id in ids if person_id in view] for ids in self._sorted]


def _narrows(before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether whoever matches `after` matched `before` as well, so that only those need looking at."""
    return bool(before) and all(any(old in new for new in after) for old in before)


class ContactListModel(QAbstractListModel):
    """The people of one level as rows of ids. Filled by `People` alone."""

    def __init__(self, people: People, *, parent: QObject) -> None:
        super().__init__(parent)
        self._people = people
        self._ids: list[str] = []

    @property
    def ids(self) -> Sequence[str]:
        return self._ids

    def index_of(self, person_id: str) -> QModelIndex:
        try:
            return self.index(self._ids.index(person_id))
        except ValueError:
            return QModelIndex()

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
        return [self.index_of(found)] if found else []

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

    def show_ids(self, ids: list[str], changed: Collection[str]) -> None:
        """Make `ids` the rows, in the smallest steps that are worth it, so that views keep place and selection."""
        old = self._ids
        if abs(len(ids) - len(old)) > _ROW_STEPS_AT_MOST:
            self._reset(ids)
            return
        if ids != old:
            staying = set(old).intersection(ids)
            arriving = [row for row, person_id in enumerate(ids) if person_id not in staying]
            leaving = [row for row, person_id in enumerate(old) if person_id not in staying]
            keeps_order = [i for i in old if i in staying] == [i for i in ids if i in staying]
            if not keeps_order or len(arriving) + len(leaving) > _ROW_STEPS_AT_MOST:
                self._reset(ids)
                return
            self._step_to(ids, leaving=leaving, arriving=arriving)
        if changed:
            self._tell_changed(changed)

    def _reset(self, ids: list[str]) -> None:
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    def _step_to(self, ids: list[str], *, leaving: list[int], arriving: list[int]) -> None:
        rows = list(self._ids)
        self._ids = rows
        for row in reversed(leaving):
            self.beginRemoveRows(QModelIndex(), row, row)
            del rows[row]
            self.endRemoveRows()
        for row in arriving:
            self.beginInsertRows(QModelIndex(), row, row)
            rows.insert(row, ids[row])
            self.endInsertRows()

    def _tell_changed(self, changed: Collection[str]) -> None:
        rows = [row for row, person_id in enumerate(self._ids) if person_id in changed]
        if rows:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))
