"""The list of the week's tasks: arrows go over the headings, Space is done, Enter opens the person."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from netplanner.services.week import WeekView
from netplanner.ui.foundation.headed_rows import ROW_ROLE
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.pages.week.task_delegate import TaskDelegate
from netplanner.ui.pages.week.task_rows import DoneRow, Row, Span, TaskRow, TaskRowsModel, key_of


class TaskList(QListView):
    """`current_changed` follows the row that the keyboard is on; `ticked`, `opened` and `menu_wished` are about it.

    `menu_wished` carries where on the screen.
    """

    current_changed = Signal()
    ticked = Signal()
    opened = Signal()
    menu_wished = Signal(QPoint)

    def __init__(self, name_of: Callable[[str], str], photos: Photos | None, has_photo: Callable[[str], bool]) -> None:
        super().__init__()
        quiet_bars(self)
        self._model = TaskRowsModel(name_of)
        # The view does not own its delegate.
        self._delegate = TaskDelegate(photos, has_photo)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What to do this week, in order"))
        self._delegate.ticked.connect(self._on_ticked)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self.selectionModel().currentChanged.connect(lambda *_: self.current_changed.emit())
        if photos is not None:
            photos.loaded.connect(self._on_photo_loaded)

    @property
    def current_row(self) -> Row | None:
        index = self.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def show_week(self, view: WeekView, span: Span, own_minutes: int) -> None:
        """Show the week as it is now; the keyboard stays on what it was on, else on what stands there now."""
        key, place = key_of(self.current_row), self.currentIndex().row()
        scrolled = self.verticalScrollBar().value()
        self._model.show(view, span, own_minutes)
        there = self._model.row_of(key) if key else -1
        if there < 0 or (key and isinstance(self._row_at(there), DoneRow)):
            there = self._nearest_task(place)
        if there >= 0:
            self.setCurrentIndex(self._model.index(there))
        self.verticalScrollBar().setValue(scrolled)
        self.current_changed.emit()

    def _row_at(self, place: int) -> Row | None:
        return self._model.index(place).data(ROW_ROLE) if 0 <= place < self._model.rowCount() else None

    def _nearest_task(self, place: int) -> int:
        if place < 0:
            return self._model.first_task()
        places = (*range(place, self._model.rowCount()), *range(place - 1, -1, -1))
        return next((there for there in places if isinstance(self._row_at(there), TaskRow)), -1)

    def _on_ticked(self, place: int) -> None:
        self.setCurrentIndex(self._model.index(place))
        self.ticked.emit()

    def _on_photo_loaded(self) -> None:
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.ticked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Mouse and index.isValid():
            self.setCurrentIndex(index)
        elif event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            rect = self.visualRect(self.currentIndex())
            self.menu_wished.emit(self.viewport().mapToGlobal(rect.center()))
            return
        self.menu_wished.emit(event.globalPos())
