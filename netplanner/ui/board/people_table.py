"""The table of all people: the board's other form, to look through, sort and choose many.

Knows its columns, their widths and how the keyboard moves; what follows from choosing somebody is for those who
listen.
"""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QByteArray,
    QItemSelectionModel,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QTableView,
)

from netplanner.ui.board.contact_list_model import PersonRole
from netplanner.ui.board.menu_place import menu_place
from netplanner.ui.board.people import People
from netplanner.ui.board.people_mime import people_mime
from netplanner.ui.board.people_table_model import PeopleTableModel
from netplanner.ui.board.row_ranges import row_ranges, selection_of
from netplanner.ui.board.table_columns import SHOWN_AT_FIRST, TableColumn, first_width, heading
from netplanner.ui.board.table_painting import HEADING, ROW, CellDelegate, TableHeadings
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.typography import type_scale

_Flags = QItemSelectionModel.SelectionFlag


class PeopleTable(QTableView):
    """`activated_person` carries who was opened with Enter or a double click, `menu_wished` where a menu is asked
    for; `selection_changed` follows whom `selected_ids` names. `card_file_of` writes what a drag takes along."""

    activated_person = Signal(str)
    menu_wished = Signal(QPoint)
    selection_changed = Signal()

    def __init__(self, people: People) -> None:
        super().__init__()
        quiet_bars(self)
        self.card_file_of: Callable[[Sequence[str]], Path | None] = lambda _: None
        self._model = PeopleTableModel(people, self)
        self._kept: list[str] = []
        scale = type_scale(self.font())
        self.setAccessibleName(self.tr("All people"))
        self._delegate = CellDelegate(people)
        self.setHorizontalHeader(TableHeadings(self))
        self.setItemDelegate(self._delegate)
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setDefaultSectionSize(scale.px(ROW))
        columns.setSectionsMovable(True)
        columns.setHighlightSections(False)
        columns.setFixedHeight(scale.px(HEADING))
        columns.setMinimumSectionSize(scale.px(48))
        columns.setStretchLastSection(True)
        columns.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        columns.customContextMenuRequested.connect(lambda at: self.column_menu().popup(columns.mapToGlobal(at)))
        for column in TableColumn:
            self.setColumnWidth(column, scale.px(first_width(column)))
            self.setColumnHidden(column, column not in SHOWN_AT_FIRST)
        self.sortByColumn(TableColumn.NAME, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self._model.modelAboutToBeReset.connect(self._on_about_to_be_reset)
        self._model.modelReset.connect(self._on_reset)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        self.doubleClicked.connect(lambda index: self.activated_person.emit(index.data(PersonRole.ID)))

    @property
    def selected_ids(self) -> list[str]:
        """Those who are chosen, the current one first."""
        parts = row_ranges(self.selectionModel().selection())
        ids = [person_id for part in parts for person_id in self._model.ids[part.start : part.stop]]
        current = self.currentIndex()
        first = self._model.ids[current.row()] if current.isValid() else ""
        return [first, *(id for id in ids if id != first)] if first in ids else ids

    def choose(self, person_ids: Collection[str]) -> None:
        """Choose these people as far as they are shown, the first of them current and in sight."""
        rows = self._model.rows_of(person_ids)
        first = next((row for id in person_ids if (row := self._model.row_of(id)) >= 0), -1)
        model = self.selectionModel()
        if first >= 0:
            model.setCurrentIndex(self._model.index(first, 0), _Flags.NoUpdate)
            self.scrollTo(self._model.index(first, 0))
        model.select(selection_of(self._model, rows), _Flags.ClearAndSelect | _Flags.Rows)

    def take_first(self) -> str:
        """Take the keyboard to the first row and name whom it is about; "" where nobody is."""
        if not self._model.rowCount():
            return ""
        self._go_to_row(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._model.ids[0]

    def set_seen(self, is_seen: bool) -> None:
        """Follow the people, or leave it while the table is not shown."""
        self._model.set_seen(is_seen)

    def column_menu(self) -> QMenu:
        """Which columns there are; each is shown or hidden at once, but for the names."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in TableColumn:
            if column is TableColumn.NAME:
                continue
            action = menu.addAction(heading(column))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(column))
            action.toggled.connect(lambda is_shown, column=column: self.setColumnHidden(column, not is_shown))
        return menu

    @property
    def columns_state(self) -> QByteArray:
        """Which columns are shown, in which order and width, and by which one it is sorted."""
        return self.horizontalHeader().saveState()

    @columns_state.setter
    def columns_state(self, saved: QByteArray) -> None:
        # A state of other columns, as another version had them, is refused as a whole.
        if not saved.isEmpty() and self.horizontalHeader().restoreState(saved):
            header = self.horizontalHeader()
            self.setColumnHidden(TableColumn.NAME, False)
            self.sortByColumn(header.sortIndicatorSection(), header.sortIndicatorOrder())

    # --- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated_person.emit(self.currentIndex().data(PersonRole.ID))
        elif event.key() == Qt.Key.Key_Home and not event.modifiers():
            self._go_to_row(0)
        elif event.key() == Qt.Key.Key_End and not event.modifiers():
            self._go_to_row(self._model.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = menu_place(self, event)
        if place is not None:
            self.menu_wished.emit(place)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        ids = self.selected_ids
        if ids:
            drag = QDrag(self)
            drag.setMimeData(people_mime(ids, self.card_file_of(ids)))
            drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)

    def _go_to_row(self, row: int) -> None:
        if 0 <= row < self._model.rowCount():
            self.selectionModel().setCurrentIndex(self._model.index(row, 0), _Flags.ClearAndSelect | _Flags.Rows)
            self.scrollTo(self._model.index(row, 0))

    def _on_about_to_be_reset(self) -> None:
        self._kept = self.selected_ids

    def _on_reset(self) -> None:
        self.choose(self._kept)
