"""The board: a header to find and sort with, and five columns of people side by side.

Knows who is selected across all columns and how the keyboard moves; what follows from choosing somebody
is for those who listen. Takes its people from one shared `People`.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from netplanner.ui.board.card_list import CardList
from netplanner.ui.board.column import Column, PlanMoves
from netplanner.ui.board.columns_area import ColumnsArea
from netplanner.ui.board.contact_list_model import LEVELS, Order, People, PersonRole
from netplanner.ui.board.first_run import FirstRun
from netplanner.ui.board.selection import Selection
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton, SearchField
from netplanner.ui.foundation.labels import count_of_people, count_shown
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.foundation.typography import type_scale

_MARGIN = 16
_HEADER = 56
_GAP = 8
_SEARCH_WIDTH = 280
_NARROW = 680  # px of the page

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
        self._columns = [Column(people, level, plan_moves=plan_moves, photos=photos) for level in range(LEVELS)]
        self._selection = Selection(people, [column.cards for column in self._columns], self)
        self._area = ColumnsArea(self._columns, gap=_GAP, side=_MARGIN)
        self._first_run = FirstRun()
        self._first_run.import_requested.connect(self.import_requested)
        self._first_run.samples_requested.connect(self.samples_requested)
        self._first_run.add_requested.connect(self.add_requested)
        self.search_field = SearchField(self.tr("Find people, fields, tags"), key_hint=self.tr("Ctrl F"))
        self._sort_button = FlatButton(self.tr("Nearest first"), symbol=Symbol.SORT)
        self.add_button = FlatButton(self.tr("Add person"), symbol=Symbol.PLUS, is_primary=True)
        self._menu_button = FlatButton(symbol=Symbol.MENU, name=self.tr("Menu"))
        self._count = QLabel()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._columns_page())
        self._pages.addWidget(self._first_run)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self._connect(card_file_of)
        self._on_people_changed()

    @property
    def selected_id(self) -> str:
        """The id of the current person among those selected, "" for nobody."""
        return self._selection.current_id

    @property
    def selected_ids(self) -> list[str]:
        """Everyone selected, the current person first."""
        return self._selection.ids

    def set_person_menu(self, menu: QMenu) -> None:
        """What can be done with whoever is selected, for a right click and the menu key."""
        self._person_menu = menu

    def set_menu(self, menu: QMenu) -> None:
        """Hang the program's menu on the last button of the header."""
        self._menu_button.setMenu(menu)

    def focus_search(self) -> None:
        self.search_field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.edit.selectAll()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to where it is of use: to the current card, else to the first column with cards."""
        super().focusInEvent(event)
        self._selection.take_keyboard()

    def select(self, person_id: str) -> None:
        """Select `person_id` and bring their card into sight; "" or somebody not shown selects nobody."""
        self._selection.choose(person_id)

    def select_several(self, person_ids: Sequence[str]) -> None:
        """Select these people as far as they are shown, and nobody else."""
        self._selection.choose_several(person_ids)

    def _columns_page(self) -> QWidget:
        scale = type_scale(self.font())
        title = QLabel(self.tr("Board"))
        title.setFont(scale.title)
        self._count.setFont(scale.body)
        self._count.setForegroundRole(self._count.foregroundRole().PlaceholderText)
        self.search_field.setMaximumWidth(scale.px(_SEARCH_WIDTH))
        self.search_field.setMinimumWidth(scale.px(_SEARCH_WIDTH // 2))
        self._sort_button.setMenu(self._sort_menu())
        header = QHBoxLayout()
        header.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        header.setSpacing(_GAP)
        header.addWidget(title)
        header.addSpacing(scale.px(9))
        header.addWidget(self._count)
        header.addStretch(1)
        header.addWidget(self.search_field, 2)
        header.addWidget(self._sort_button)
        header.addWidget(self.add_button)
        header.addWidget(self._menu_button)
        header_row = QWidget()
        header_row.setFixedHeight(scale.px(_HEADER))
        header_row.setLayout(header)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header_row)
        layout.addWidget(self._area, 1)
        return page

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where a large font leaves little room, the buttons of the header show only their symbols."""
        super().resizeEvent(event)
        is_narrow = self.width() < type_scale(self.font()).px(_NARROW)
        self._count.setHidden(is_narrow)
        for button in (self._sort_button, self.add_button):
            button.fold(is_narrow)

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, text in ((Order.ATTENTION, self.tr("Nearest first")), (Order.NAME, self.tr("By name"))):
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setChecked(order is Order.ATTENTION)
            action.setData(order)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._on_order_chosen)
        return menu

    def _connect(self, card_file_of: CardFileOf | None) -> None:
        self._people.changing.connect(self._selection.hold)
        self._people.changed.connect(self._on_people_changed)
        self.search_field.edit.textChanged.connect(self._people.search)
        self.search_field.edit.returnPressed.connect(self._on_search_entered)
        self.search_field.edit.down_pressed.connect(self._selection.take_first)
        self.add_button.clicked.connect(self.add_requested)
        self._selection.current_changed.connect(self.person_selected)
        self._selection.current_changed.connect(self._on_current_changed)
        self._selection.changed.connect(self.selection_changed)
        if self._photos is not None:
            self._photos.loaded.connect(self._on_photo_loaded)
        for level, column in enumerate(self._columns):
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
            self._area.show_column(self._columns[self._people.card(person_id).level])

    def _on_order_chosen(self, action: QAction) -> None:
        self._sort_button.say(action.text())
        self._people.sort_by(Order(action.data()))

    def _on_search_entered(self) -> None:
        """Open the only one who was found; of several, go to the first."""
        found = self._selection.take_first()
        if found and self._people.is_narrowed and self._people.shown == 1:
            self.person_activated.emit(found)

    def _on_people_changed(self) -> None:
        is_narrowed = self._people.is_narrowed
        total = self._people.total
        self._count.setText(count_shown(self._people.shown, total) if is_narrowed else count_of_people(total))
        for column in self._columns:
            column.refresh(is_narrowed=is_narrowed)
        self._pages.setCurrentIndex(0 if total else 1)
        self._selection.restore()

    def _on_photo_loaded(self, person_id: str) -> None:
        index = self._people.find(person_id)
        if index.isValid():
            self._columns[self._people.card(person_id).level].cards.update(index)

    # --- moves

    def _on_drag_began(self, ids: list[str]) -> None:
        self._lift(frozenset(ids))

    def _on_drag_ended(self) -> None:
        self._lift(frozenset())

    def _lift(self, ids: frozenset[str]) -> None:
        self._people.lifted = ids
        for column in self._columns:
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
        lists: list[CardList] = [column.cards for column in self._columns]
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
