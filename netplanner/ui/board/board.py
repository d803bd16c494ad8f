"""The board: a header to find and sort with, and five columns of people side by side.

Knows one selected person across all columns and how the keyboard moves; what follows from choosing somebody
is for those who listen. Takes its people from one shared `People`.
"""

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from netplanner.ui.board.column import CardList, Column
from netplanner.ui.board.contact_list_model import LEVELS, Order, People, PersonRole
from netplanner.ui.board.first_run import FirstRun
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton, SearchField
from netplanner.ui.foundation.labels import count_of_people, count_shown
from netplanner.ui.foundation.typography import type_scale

_MARGIN = 16
_HEADER = 56
_GAP = 8
_SEARCH_WIDTH = 280
_LEAST_COLUMN = 150


class BoardPage(QWidget):
    """The page of all people.

    `person_selected` carries the id of the one person selected, or "" when nobody is any more;
    `person_activated` the id of somebody chosen with Enter or a double click.
    """

    person_selected = Signal(str)
    person_activated = Signal(str)
    import_requested = Signal()
    samples_requested = Signal()

    def __init__(self, people: People, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._selected_id = ""
        self._is_moving_selection = False
        self._columns = [Column(people, level) for level in range(LEVELS)]
        self._first_run = FirstRun()
        self._first_run.import_requested.connect(self.import_requested)
        self._first_run.samples_requested.connect(self.samples_requested)
        self.search_field = SearchField(self.tr("Find people, fields, tags"), key_hint=self.tr("Ctrl F"))
        self._sort_button = FlatButton(self.tr("Nearest first"), symbol=Symbol.SORT)
        self._import_button = FlatButton(self.tr("Import contacts"), symbol=Symbol.IMPORT, is_primary=True)
        self._menu_button = FlatButton(symbol=Symbol.MENU, name=self.tr("Menu"))
        self._count = QLabel()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._columns_page())
        self._pages.addWidget(self._first_run)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self._connect()
        self._on_people_changed()

    @property
    def selected_id(self) -> str:
        """The id of the selected person, "" for nobody."""
        return self._selected_id

    def set_menu(self, menu: QMenu) -> None:
        """Hang the program's menu on the last button of the header."""
        self._menu_button.setMenu(menu)

    def focus_search(self) -> None:
        self.search_field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.edit.selectAll()

    def select(self, person_id: str) -> None:
        """Select `person_id` and bring their card into sight; "" or somebody not shown selects nobody."""
        index = self._people.find(person_id) if person_id else QModelIndex()
        if not index.isValid():
            for column in self._columns:
                column.cards.clearSelection()
            return
        cards = self._columns[self._people.card(person_id).level].cards
        cards.setCurrentIndex(index)
        cards.scrollTo(index)

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
        header.addWidget(self._import_button)
        header.addWidget(self._menu_button)
        header_row = QWidget()
        header_row.setFixedHeight(scale.px(_HEADER))
        header_row.setLayout(header)
        columns = QHBoxLayout()
        columns.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        columns.setSpacing(_GAP)
        for column in self._columns:
            column.setMinimumWidth(_LEAST_COLUMN)
            columns.addWidget(column, 1)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header_row)
        layout.addLayout(columns, 1)
        return page

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

    def _connect(self) -> None:
        self._people.changing.connect(self._on_people_changing)
        self._people.changed.connect(self._on_people_changed)
        self.search_field.edit.textChanged.connect(self._people.search)
        self._import_button.clicked.connect(self.import_requested)
        for column in self._columns:
            cards = column.cards
            cards.selectionModel().selectionChanged.connect(self._on_selection_changed)
            cards.left_sideways.connect(self._on_left_sideways)
            cards.entered_with_enter.connect(self.person_activated)
            cards.doubleClicked.connect(self._on_double_clicked)

    def _on_order_chosen(self, action: QAction) -> None:
        self._sort_button.setText(action.text())
        self._sort_button.updateGeometry()
        self._people.sort_by(Order(action.data()))

    def _on_people_changed(self) -> None:
        is_narrowed = self._people.is_narrowed
        total = self._people.total
        self._count.setText(count_shown(self._people.shown, total) if is_narrowed else count_of_people(total))
        for column in self._columns:
            column.refresh(is_narrowed=is_narrowed)
        self._pages.setCurrentIndex(0 if total else 1)
        self._keep_selection()

    def _on_people_changing(self) -> None:
        # Rows that come and go would hand the selection on to a neighbour whom nobody chose.
        self._is_moving_selection = True

    def _keep_selection(self) -> None:
        """Select the same person as before, in whichever column they are now."""
        index = self._people.find(self._selected_id) if self._selected_id else QModelIndex()
        self._is_moving_selection = True
        for column in self._columns:
            if column.cards.model() is index.model():
                if column.cards.currentIndex() != index or not column.cards.selectionModel().isSelected(index):
                    column.cards.setCurrentIndex(index)
            else:
                column.cards.clearSelection()
        self._is_moving_selection = False
        if not index.isValid():
            self._announce("")

    def _on_selection_changed(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        if self._is_moving_selection:
            return
        indexes = selected.indexes()
        if indexes:
            self._leave_only(indexes[0])
            self._announce(indexes[0].data(PersonRole.ID))
        elif not any(column.cards.selectionModel().hasSelection() for column in self._columns):
            self._announce("")

    def _leave_only(self, index: QModelIndex) -> None:
        """Let go of every selection in other columns, without telling of it in between."""
        self._is_moving_selection = True
        for column in self._columns:
            if column.cards.model() is not index.model():
                column.cards.clearSelection()
        self._is_moving_selection = False

    def _announce(self, person_id: str) -> None:
        if person_id != self._selected_id:
            self._selected_id = person_id
            self.person_selected.emit(person_id)

    def _on_left_sideways(self, step: int, height: int) -> None:
        lists: list[CardList] = [column.cards for column in self._columns]
        here = next(place for place, cards in enumerate(lists) if cards is self.sender())
        if self.isRightToLeft():
            step = -step
        there = here + step
        while 0 <= there < len(lists):
            index = lists[there].nearest(height)
            if index.isValid():
                lists[there].setFocus(Qt.FocusReason.TabFocusReason)
                lists[there].setCurrentIndex(index)
                return
            there += step

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.person_activated.emit(index.data(PersonRole.ID))
