"""The people of the board in memory: one store, and a list of ids for each column.

Knows how to sort, search and narrow plain `PersonCard`s quickly enough for 100,000 of them; draws nothing and
asks no database. Searching compares folded text that the cards bring along. A step that touches a few people costs
what those few cost, however many there are beside them.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QObject, Signal

from netplanner.domain.folding import fold
from netplanner.services.views import PersonCard
from netplanner.ui.board.contact_list_model import ContactListModel
from netplanner.ui.board.namesakes import Namesakes
from netplanner.ui.board.search_text import SearchText
from netplanner.ui.board.tally import Tally

LEVELS = 5
_SEARCHES_KEPT = 24
_STEPS_AT_MOST = 32  # beyond it, sorting anew and one reset of each column are cheaper than many small steps
_NOWHERE = -1


class Order(StrEnum):
    ATTENTION = "attention"  # what needs attention first
    NAME = "name"


class People(QObject):
    """All cards by id, and which of them each column shows, in which order.

    `columns` are the models of the levels 0 to 4. `changing` and `changed` come before and after rows change.
    """

    changing = Signal()
    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, PersonCard] = {}
        self._texts = SearchText()
        self.namesakes = Namesakes()
        self.tally = Tally()
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
        if card is None:
            return QModelIndex()
        column = self.columns[card.level]
        row = self._row_of(column.ids, card)
        return QModelIndex() if row == _NOWHERE else column.index(row)

    def first_called(self, beginning: str, ids: Iterable[str]) -> str:
        """The first of these people whose name begins with this folded text; "" for nobody."""
        return self._texts.first_beginning(ids, beginning)

    def replace_all(self, cards: Iterable[PersonCard], today: date) -> None:
        """Show these people and no others."""
        self._today = today
        self._cards = {card.id: card for card in cards}
        self.namesakes.replace_all(self._cards.values())
        self.tally.replace_all(self._cards.values())
        self._texts.replace_all((card.id, card.folded) for card in self._cards.values())
        by_level: list[list[str]] = [[] for _ in range(LEVELS)]
        for card in self._cards.values():
            by_level[card.level].append(card.id)
        self._sorted = [self._in_order(ids) for ids in by_level]
        self._found.clear()
        self._show(None)

    def update(self, cards: Iterable[PersonCard], removed: Collection[str] = ()) -> None:
        """Take over changed and new `cards`, and forget the ids `removed`; other rows stay as they are."""
        fresh: dict[str, PersonCard | None] = dict.fromkeys(removed)
        fresh |= {card.id: card for card in cards}
        before = [self._cards[person_id] for person_id in fresh if person_id in self._cards]
        after = [card for card in fresh.values() if card is not None]
        for counts in (self.namesakes, self.tally):
            counts.remove(before)
            counts.add(after)
        self._texts.update(((card.id, card.folded) for card in after), removed=[*removed])
        self._found.clear()
        if len(fresh) > _STEPS_AT_MOST:
            self._take_over_many(before, after)
            return
        self.changing.emit()
        for person_id, card in fresh.items():
            self._take_over(person_id, card)
        self.changed.emit(frozenset(fresh))

    def _take_over(self, person_id: str, fresh: PersonCard | None) -> None:
        """Let a person stand where they belong now; None: nowhere."""
        old = self._cards.get(person_id)
        seen = fresh if fresh is not None and self._is_in_view(fresh) else None
        levels = {card.level for card in (old, fresh) if card is not None}
        # All rows are looked up before the store changes, while every list is in the order of its cards.
        sorted_steps = [(self._sorted[level], *self._rows(self._sorted[level], level, old, fresh)) for level in levels]
        steps = [(self.columns[level], *self._rows(self.columns[level].ids, level, old, seen)) for level in levels]
        if fresh is None:
            self._cards.pop(person_id, None)
        else:
            self._cards[person_id] = fresh
        for ids, leaving, arriving in sorted_steps:
            if leaving != _NOWHERE:
                del ids[leaving]
            if arriving != _NOWHERE:
                ids.insert(arriving, person_id)
        # First out of one column, then into the other: nobody is in two of them.
        for column, leaving, arriving in sorted(steps, key=lambda step: step[2]):
            column.step(person_id, leaving, arriving)

    def _rows(
        self, ids: Sequence[str], level: int, old: PersonCard | None, fresh: PersonCard | None
    ) -> tuple[int, int]:
        """The row of `old` among `ids`, and that of `fresh` once `old` is gone; -1 for those who are not there."""
        leaving = arriving = _NOWHERE
        if old is not None and old.level == level:
            leaving = self._row_of(ids, old)
        if fresh is not None and fresh.level == level:
            arriving = bisect_left(ids, self._place(fresh), key=self._place_of)
            if _NOWHERE < leaving < arriving:
                arriving -= 1
        return leaving, arriving

    def _row_of(self, ids: Sequence[str], card: PersonCard) -> int:
        """The row of somebody whose card is in the store; -1 when they are not among `ids`."""
        row = bisect_left(ids, self._place(card), key=self._place_of)
        return row if row < len(ids) and ids[row] == card.id else _NOWHERE

    def _take_over_many(self, before: Sequence[PersonCard], after: Sequence[PersonCard]) -> None:
        gone = {card.id for card in before}
        for card in before:
            del self._cards[card.id]
        self._cards.update((card.id, card) for card in after)
        for level, ids in enumerate(self._sorted):
            kept = [person_id for person_id in ids if person_id not in gone]
            self._sorted[level] = self._in_order(kept + [card.id for card in after if card.level == level])
        self._show(None)

    def _is_in_view(self, card: PersonCard) -> bool:
        in_view = self._view is None or card.id in self._view
        return in_view and all(word in card.folded for word in self._words)

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
        view = None if ids is None else frozenset(ids)
        if view == self._view:  # as after most steps; whose cards changed is shown already
            return
        self._view = view
        self._found.clear()
        self._show()

    def sort_by(self, order: Order) -> None:
        if order is self._order:
            return
        self._order = order
        self._sorted = [self._in_order(ids) for ids in self._sorted]
        self._found.clear()
        self._show()

    def _in_order(self, ids: Iterable[str]) -> list[str]:
        return sorted(ids, key=self._place_of)

    def _place_of(self, person_id: str) -> tuple[object, ...]:
        return self._place(self._cards[person_id])

    def _place(self, card: PersonCard) -> tuple[object, ...]:
        """What a person is sorted by."""
        if self._order is Order.NAME:
            return (fold(card.name), card.id)
        return (*card.attention, card.folded, card.id)

    def _show(self, touched: frozenset[str] | None = frozenset(), *, narrows: bool = False) -> None:
        """Show who is searched for. `narrows`: they are among those shown now. `touched`: whose cards are new."""
        self.changing.emit()
        found = self._found.pop(self._words, None)
        if found is None:
            among = [column.ids for column in self.columns] if narrows else self._in_view()
            found = self._texts.matching(among, self._words)
        self._found[self._words] = found
        if len(self._found) > _SEARCHES_KEPT:
            del self._found[next(iter(self._found))]
        for column, ids in zip(self.columns, found, strict=True):
            column.show_ids(ids)
        self.changed.emit(touched)

    def _in_view(self) -> Sequence[Sequence[str]]:
        view = self._view
        if view is None:
            return self._sorted
        return [[person_id for person_id in ids if person_id in view] for ids in self._sorted]


def _narrows(before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether whoever matches `after` matched `before` as well, so that only those need looking at."""
    return bool(before) and all(any(old in new for new in after) for old in before)
