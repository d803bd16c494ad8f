"""Who is selected on the board, across all columns: several at once, and one of them current.

Remembers people by their ids, so that rows may come, go and move in between. Draws nothing.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from netplanner.ui.board.card_list import CardList
from netplanner.ui.board.contact_list_model import PersonRole
from netplanner.ui.board.people import People
from netplanner.ui.board.row_ranges import row_ranges, selection_of

_FEW = 32  # people that are looked up one by one; for more, going through the columns is quicker

_Flags = QItemSelectionModel.SelectionFlag


class Selection(QObject):
    """`current_changed` carries the id of the current person, "" for nobody; `changed` follows any change."""

    current_changed = Signal(str)
    changed = Signal()

    def __init__(self, people: People, lists: Sequence[CardList], parent: QObject) -> None:
        """`lists` show the columns of `people`, in their order."""
        super().__init__(parent)
        self._people = people
        self._lists = lists
        self._selected: list[str] = []
        self._current_id = ""
        self._home: CardList | None = None  # the column of the current person
        self._was_in_sight = False
        self._is_held = False
        for cards in lists:
            cards.selectionModel().selectionChanged.connect(partial(self._on_selection_changed, cards))
            cards.selectionModel().currentChanged.connect(self._on_current_changed)
            cards.pressed.connect(self._on_pressed)
            cards.all_wished.connect(partial(self.choose_column, cards))
            cards.one_wished.connect(self._on_one_wished)

    @property
    def current_id(self) -> str:
        return self._current_id

    @property
    def ids(self) -> list[str]:
        """Everyone selected, the current person first, the others as the columns show them."""
        return [*filter(None, (self._current_id,)), *(id for id in self._selected if id != self._current_id)]

    def choose(self, person_id: str) -> None:
        """Select one person and bring their card into sight; "" or somebody not shown selects nobody."""
        index = self._people.find(person_id) if person_id else QModelIndex()
        self._leave_only(index.model())
        if not index.isValid():
            self._take()
            return
        cards = self._list_of(index)
        cards.selectionModel().setCurrentIndex(index, _Flags.ClearAndSelect)
        cards.scrollTo(index)
        self._take(index)

    def choose_several(self, ids: Sequence[str]) -> None:
        """Select these people as far as they are shown, across the columns; the first of them is current."""
        before, was = self.ids, self._current_id
        self._selected = [person_id for person_id in ids if self._people.find(person_id).isValid()]
        self._current_id, self._home = next(iter(self._selected), ""), None
        self.restore()
        if self._home is not None:
            self._home.scrollTo(self._people.find(self._current_id))
        if self._current_id != was:
            self.current_changed.emit(self._current_id)
        if self.ids != before:
            self.changed.emit()

    def choose_column(self, cards: CardList) -> None:
        """Select everyone that this column shows, and nobody else."""
        self._leave_only(cards.model())
        cards.setFocus(Qt.FocusReason.OtherFocusReason)
        cards.selectAll()
        self._take()

    def take_keyboard(self) -> None:
        """Give the keyboard to the column of the current person, or to the first in which there is anybody."""
        filled = (cards for cards, model in zip(self._lists, self._people.columns, strict=True) if model.ids)
        cards = self._home or next(filled, None)
        if cards is not None:
            cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_first(self) -> str:
        """Choose the current person, or else the first in sight, with the keyboard: their id, "" if nobody is shown."""
        first = next((model.ids[0] for model in self._people.columns if model.ids), "")
        if first and not self._current_id:
            self.choose(first)
        self.take_keyboard()
        return self._current_id

    def hold(self) -> None:
        """Rows are about to come and go, which would hand the selection on to a neighbour whom nobody chose."""
        self._is_held = True
        self._was_in_sight = self._home is not None and self._home.viewport().rect().intersects(
            self._home.visualRect(self._home.currentIndex())
        )

    def restore(self) -> None:
        """Select the same people as before, in whichever columns they are now."""
        current = self._people.find(self._current_id) if self._current_id else QModelIndex()
        self._is_held = True
        for cards, model, rows in zip(self._lists, self._people.columns, self._rows(), strict=True):
            selection = cards.selectionModel()
            if current.isValid() and model is current.model() and selection.currentIndex() != current:
                selection.setCurrentIndex(current, _Flags.NoUpdate)
            if rows != [row for part in row_ranges(selection.selection()) for row in part]:
                selection.select(selection_of(model, rows), _Flags.ClearAndSelect)
        self._is_held = False
        if current.isValid():
            self._follow(current)
        self._take()

    def _rows(self) -> list[list[int]]:
        """The rows at which each column shows those selected now, from above."""
        columns = self._people.columns
        if len(self._selected) <= _FEW:
            found = [index for index in map(self._people.find, self._selected) if index.isValid()]
            return [sorted(index.row() for index in found if index.model() is column) for column in columns]
        wanted = frozenset(self._selected)
        return [[row for row, person_id in enumerate(column.ids) if person_id in wanted] for column in columns]

    def _follow(self, current: QModelIndex) -> None:
        """Keep the current person in sight, and the keyboard with them where they came to another column."""
        cards, home = self._list_of(current), self._home
        has_moved = home is not None and home is not cards
        if home is not None and has_moved and home.window().focusWidget() is home:
            cards.setFocus(Qt.FocusReason.OtherFocusReason)
        if has_moved or self._was_in_sight:
            cards.scrollTo(current)

    def _on_selection_changed(self, cards: CardList, selected: QItemSelection, deselected: QItemSelection) -> None:
        if self._is_held:
            return
        if selected.isEmpty():
            self._take()
            return
        if not _holds_control():
            self._leave_only(cards.model())
        self._take(cards.currentIndex())

    def _on_current_changed(self, index: QModelIndex) -> None:
        if not self._is_held and index.isValid():
            self._take(index)

    def _on_pressed(self, index: QModelIndex) -> None:
        if not _holds_control():
            self._take(index)

    def _on_one_wished(self) -> None:
        self.choose(self._current_id)

    def _leave_only(self, model: object) -> None:
        """Let go of every selection in other columns, without telling of it in between."""
        self._is_held = True
        for cards in self._lists:
            if cards.model() is not model:
                cards.clearSelection()
        self._is_held = False

    def _take(self, current: QModelIndex | None = None) -> None:
        """Remember who is selected now, and tell of it where that changed."""
        before, was = self.ids, self._current_id
        self._selected = [
            person_id
            for cards, model in zip(self._lists, self._people.columns, strict=True)
            for part in row_ranges(cards.selectionModel().selection())
            for person_id in model.ids[part.start : part.stop]
        ]
        chosen = current.data(PersonRole.ID) if current is not None and current.isValid() else self._with_keyboard()
        here = set(self._selected)
        self._current_id = chosen if chosen in here else was if was in here else next(iter(self._selected), "")
        self._home = self._lists[self._people.card(self._current_id).level] if self._current_id else None
        if self._current_id != was:
            self.current_changed.emit(self._current_id)
        if self.ids != before:
            self.changed.emit()

    def _with_keyboard(self) -> str:
        """Who is current in the column that has the keyboard."""
        focused = next((cards for cards in self._lists if cards.hasFocus()), None)
        index = QModelIndex() if focused is None else focused.currentIndex()
        return str(index.data(PersonRole.ID)) if index.isValid() else ""

    def _list_of(self, index: QModelIndex) -> CardList:
        return next(cards for cards in self._lists if cards.model() is index.model())


def _holds_control() -> bool:
    return bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
