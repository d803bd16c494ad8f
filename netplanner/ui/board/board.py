"""The board: a header to find and sort with, and five columns of people side by side.

Knows who is selected across all columns and how the keyboard moves; what follows from choosing somebody
is for those who listen. Takes its people from one shared `People`.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from netplanner.ui.board.board_header import BoardHeader, Form
from netplanner.ui.board.card_accessibility import make_cards_accessible
from netplanner.ui.board.card_list import CardList
from netplanner.ui.board.column import Column, PlanMoves
from netplanner.ui.board.columns_area import ColumnsArea
from netplanner.ui.board.contact_list_model import PersonRole
from netplanner.ui.board.first_run import FirstRun
from netplanner.ui.board.no_match import NoMatch
from netplanner.ui.board.people import LEVELS, People
from netplanner.ui.board.people_table import PeopleTable
from netplanner.ui.board.selection import Selection
from netplanner.ui.foundation.labels import count_of_people, count_shown
from netplanner.ui.foundation.photos import Photos

_MARGIN = 16
_GAP = 8

CardFileOf = Callable[[Sequence[str]], Path | None]


class BoardPage(QWidget):
    """The page of all people.

    `person_selected` carries the id of the current person, or "" when nobody is selected any more, and
    `selection_changed` follows every change of `selected_ids`; `person_activated` carries the id of somebody
    chosen with Enter or a double click. `move_requested`: ids, and the level of the column asked for;
    `move_refused`: the moves that a repair stands in the way of. `done_requested`: the id of a follow-up.
    """

    person_selected = Signal(str)
    selection_changed = Signal()
    person_activated = Signal(str)
    move_requested = Signal(list, int)
    move_refused = Signal(list)
    done_requested = Signal(str)
    import_requested = Signal()
    samples_requested = Signal()
    add_requested = Signal()
    form_changed = Signal()

    def __init__(
        self,
        people: People,
        parent: QWidget | None = None,
        *,
        plan_moves: PlanMoves | None = None,
        photos: Photos | None = None,
        card_file_of: CardFileOf | None = None,
    ) -> None:
        """`plan_moves` tells what dropping people on a level would mean; without it nobody can be dropped.

        `card_file_of` writes the file that another program gets when people are dropped on it.
        """
        super().__init__(parent)
        self._people = people
        self._photos = photos
        self._person_menu: QMenu | None = None
        self.columns = [Column(people, level, plan_moves=plan_moves, photos=photos) for level in range(LEVELS)]
        self._selection = Selection(people, [column.cards for column in self.columns], self)
        make_cards_accessible()
        self._area = ColumnsArea(self.columns, gap=_GAP, side=_MARGIN)
        self.first_run = FirstRun()
        self.first_run.import_requested.connect(self.import_requested)
        self.first_run.samples_requested.connect(self.samples_requested)
        self.first_run.add_requested.connect(self.add_requested)
        self.header = BoardHeader()
        self.search_field, self.add_button = self.header.search_field, self.header.add_button
        self.table = PeopleTable(people)
        self._form = Form.BOARD
        self._forms = QStackedWidget()
        self._no_match = NoMatch()
        for form in (self._area, self.table, self._no_match):
            self._forms.addWidget(form)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._people_page())
        self._pages.addWidget(self.first_run)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self._connect(card_file_of)
        self._on_people_changed()

    @property
    def selected_id(self) -> str:
        """The id of the current person among those selected, "" for nobody."""
        if self._form is Form.TABLE:
            return next(iter(self.table.selected_ids), "")
        return self._selection.current_id

    @property
    def selected_ids(self) -> list[str]:
        """Everyone selected, the current person first."""
        return self.table.selected_ids if self._form is Form.TABLE else self._selection.ids

    def set_person_menu(self, menu: QMenu) -> None:
        """What can be done with whoever is selected, for a right click and the menu key."""
        self._person_menu = menu

    def set_menu(self, menu: QMenu) -> None:
        """Hang the program's menu on the last button of the header."""
        self.header.menu_button.setMenu(menu)

    def focus_search(self) -> None:
        self.search_field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.edit.selectAll()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to where it is of use: to the current card, else to the first column with cards."""
        super().focusInEvent(event)
        if self._form is Form.TABLE:
            self.table.setFocus(event.reason())
        else:
            self._selection.take_keyboard()

    def select(self, person_id: str) -> None:
        """Select `person_id` and bring their card into sight; "" or somebody not shown selects nobody."""
        self.table.choose([person_id])
        self._selection.choose(person_id)

    def select_several(self, person_ids: Sequence[str]) -> None:
        """Select these people as far as they are shown, and nobody else."""
        self.table.choose(person_ids)
        self._selection.choose_several(person_ids)

    def _people_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._forms, 1)
        return page

    @property
    def form(self) -> Form:
        return self._form

    def show_as(self, form: Form) -> None:
        """Show the people as cards in columns or as rows of a table; whoever is chosen stays chosen."""
        if form is self._form:
            return
        chosen = self.selected_ids
        self._form = form
        is_table = form is Form.TABLE
        self.table.set_seen(is_table)
        self._show_form()
        self.header.show_form(form)
        if is_table:
            self.table.choose(chosen)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._selection.choose_several(chosen)
            self._selection.take_keyboard()
        self.form_changed.emit()
        self.selection_changed.emit()

    def _show_form(self) -> None:
        """The columns or the table; or words in their place, where somebody is looked for and nobody found."""
        people = self._people
        if people.total and people.is_narrowed and not people.shown:
            self._forms.setCurrentWidget(self._no_match)
            self._no_match.show_words(self.search_field.edit.text())
        else:
            self._forms.setCurrentIndex(int(self._form is Form.TABLE))

    def _on_search_cleared(self) -> None:
        self.search_field.edit.clear()
        self.focus_search()

    def _connect(self, card_file_of: CardFileOf | None) -> None:
        self._people.changing.connect(self._selection.hold)
        self._people.changed.connect(self._on_people_changed)
        self.search_field.edit.textChanged.connect(self._people.search)
        self.search_field.edit.returnPressed.connect(self._on_search_entered)
        self.search_field.edit.down_pressed.connect(self._take_first)
        self._no_match.clear_wished.connect(self._on_search_cleared)
        self._no_match.everyone_wished.connect(self.header.view_left)
        self.add_button.clicked.connect(self.add_requested)
        self.header.form_chosen.connect(self.show_as)
        self.header.order_chosen.connect(self._people.sort_by)
        self.header.columns_wished.connect(lambda at: self.table.column_menu().popup(at))
        self.table.activated_person.connect(self.person_activated)
        self.table.menu_wished.connect(self._on_menu_wished)
        self.table.selection_changed.connect(self._on_table_chosen)
        if card_file_of is not None:
            self.table.card_file_of = card_file_of
        self._selection.current_changed.connect(self.person_selected)
        self._selection.current_changed.connect(self._on_current_changed)
        self._selection.changed.connect(self.selection_changed)
        if self._photos is not None:
            self._photos.loaded.connect(self._on_photo_loaded)
        for level, column in enumerate(self.columns):
            cards = column.cards
            cards.selected_everywhere = lambda: self.selected_ids
            if card_file_of is not None:
                cards.card_file_of = card_file_of
            cards.left_sideways.connect(self._on_left_sideways)
            cards.moved_sideways.connect(self._on_moved_sideways)
            cards.entered_with_enter.connect(self.person_activated)
            cards.done_wished.connect(self.done_requested)
            cards.menu_wished.connect(self._on_menu_wished)
            cards.drag_began.connect(self._on_drag_began)
            cards.drag_ended.connect(self._on_drag_ended)
            cards.doubleClicked.connect(self._on_double_clicked)
            column.dropped.connect(partial(self._on_dropped, level))
            column.refused.connect(self.move_refused)

    def _on_current_changed(self, person_id: str) -> None:
        if self._people.has(person_id):
            self._area.show_column(self.columns[self._people.card(person_id).level])

    def _on_table_chosen(self) -> None:
        if self._form is Form.TABLE:
            self.person_selected.emit(self.selected_id)
            self.selection_changed.emit()

    def _take_first(self) -> str:
        """Go to the first who is shown, and name them; "" for nobody."""
        if self._form is Form.BOARD:
            return self._selection.take_first()
        return self.table.take_first()

    def _on_search_entered(self) -> None:
        """Open the only one who was found; of several, go to the first."""
        found = self._take_first()
        if found and self._people.is_narrowed and self._people.shown == 1:
            self.person_activated.emit(found)

    def _on_people_changed(self) -> None:
        is_narrowed = self._people.is_narrowed
        total = self._people.total
        self.header.show_count(count_shown(self._people.shown, total) if is_narrowed else count_of_people(total))
        for column in self.columns:
            column.refresh(is_narrowed=is_narrowed)
        self._show_form()
        self._pages.setCurrentIndex(0 if total else 1)
        self._selection.restore()

    def _on_photo_loaded(self, person_id: str) -> None:
        index = self._people.find(person_id)
        if index.isValid():
            self.columns[self._people.card(person_id).level].cards.update(index)

    # --- moves

    def _on_drag_began(self, ids: list[str]) -> None:
        self._lift(frozenset(ids))

    def _on_drag_ended(self) -> None:
        self._lift(frozenset())

    def _lift(self, ids: frozenset[str]) -> None:
        self._people.lifted = ids
        for column in self.columns:
            column.cards.viewport().update()

    def _on_dropped(self, level: int, ids: list[str]) -> None:
        self.move_requested.emit(ids, level)

    def _on_moved_sideways(self, step: int) -> None:
        if not self.selected_id:
            return
        level = self._people.card(self.selected_id).level + (-step if self.isRightToLeft() else step)
        if 0 <= level < LEVELS:
            self.move_requested.emit(self.selected_ids, level)

    def _on_menu_wished(self, place: QPoint) -> None:
        if self._person_menu is not None:
            self._person_menu.popup(place)

    def _on_left_sideways(self, step: int, height: int) -> None:
        lists: list[CardList] = [column.cards for column in self.columns]
        here = next(place for place, cards in enumerate(lists) if cards is self.sender())
        if self.isRightToLeft():
            step = -step
        there = here + step
        while 0 <= there < len(lists):
            index = lists[there].nearest(height)
            if index.isValid():
                lists[there].setFocus(Qt.FocusReason.OtherFocusReason)
                lists[there].setCurrentIndex(index)
                return
            there += step

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.person_activated.emit(index.data(PersonRole.ID))
