"""A list of rows that are all of one height, of any length, laid out without looking at a single row.

Stands in for QListView, which asks the model for every row before it can paint the first one: half a second
for 100,000 people, at each keystroke of a search, or in batches with nothing to be seen until the last one.
Here a row's place is its number times the height. Knows nothing of people; the delegate paints them.
"""

from enum import Enum
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QStyleOptionViewItem, QWidget

from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.theme import Tokens, tokens

_Index = QModelIndex | QPersistentModelIndex
_LINE = 24  # px: one step of the wheel or of an arrow of the scroll bar


class Held(Enum):
    """What is held over a column just now: nothing that it would answer to, something welcome, or not welcome."""

    NOTHING = 0
    WELCOME = 1
    UNWELCOME = 2


def ground_of(held: Held, scheme: Tokens) -> tuple[QColor, QColor, int]:
    """The ground of a column over which this is held, the colour of its edge, and the edge's width in pixels."""
    if held is Held.WELCOME:
        return scheme.selected, scheme.accent, 2
    return scheme.column, scheme.edge, 1 if held is Held.UNWELCOME else 0


class CardView(QAbstractItemView):
    """One column of rows, of which any number can be selected. The height comes from the delegate's size hint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        quiet_bars(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The view paints its whole ground, so that scrolling can move what is there already.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self._held = Held.NOTHING
        self._hover_painted: int | None = None  # the row that was painted with the edge of the pointer

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.layoutChanged):
            changed.connect(self._on_rows_changed)

    def set_held(self, held: Held) -> None:
        """Tell by the ground what is held over the column."""
        if held is not self._held:
            self._held = held
            self.viewport().update()

    @property
    def row_height(self) -> int:
        """The height of every row, in pixels."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return max(1, self.itemDelegate().sizeHint(option, QModelIndex()).height())

    def _on_rows_changed(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def _rows(self) -> int:
        return self.model().rowCount() if self.model() is not None else 0

    # What QAbstractItemView asks of a view

    def updateGeometries(self) -> None:
        room = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._rows() * self.row_height - room))
        bar.setPageStep(max(1, room))
        bar.setSingleStep(_LINE)
        super().updateGeometries()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: _Index) -> bool:
        return False

    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid():
            return QRect()
        return self._place(index.row())

    def _place(self, row: int) -> QRect:
        height = self.row_height
        return QRect(0, row * height - self.verticalOffset(), self.viewport().width(), height)

    def hovered_row(self) -> int | None:
        """The row that is under the pointer now."""
        viewport = self.viewport()
        place = viewport.mapFromGlobal(QCursor.pos())
        # After a drag or a menu, a view may not have heard that the pointer has left it.
        if not viewport.underMouse() or not viewport.rect().contains(place):
            return None
        index = self.indexAt(place)
        return index.row() if index.isValid() else None

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = (point.y() + self.verticalOffset()) // self.row_height
        return self.model().index(row, 0) if 0 <= row < self._rows() else QModelIndex()

    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        place = self.visualRect(index)
        room = self.viewport().height()
        if not index.isValid():
            return
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            self._scroll_by(place.center().y() - room // 2)
        elif hint is QAbstractItemView.ScrollHint.PositionAtTop or place.top() < 0:
            self._scroll_by(place.top())
        elif hint is QAbstractItemView.ScrollHint.PositionAtBottom or place.bottom() >= room:
            # A row higher than the room shows its top.
            self._scroll_by(min(place.top(), place.bottom() + 1 - room))

    def _scroll_by(self, pixels: int) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + pixels)

    def moveCursor(self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        rows = self._rows()
        if rows == 0:
            return QModelIndex()
        current = self.currentIndex()
        if not current.isValid():
            return self.model().index(0, 0)
        page = max(1, self.viewport().height() // self.row_height - 1)
        action = QAbstractItemView.CursorAction
        steps = {
            action.MoveUp: -1,
            action.MovePrevious: -1,
            action.MoveDown: 1,
            action.MoveNext: 1,
            action.MovePageUp: -page,
            action.MovePageDown: page,
            action.MoveHome: -rows,
            action.MoveEnd: rows,
        }
        row = current.row() + steps.get(cursorAction, 0)
        return self.model().index(min(max(row, 0), rows - 1), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        rect = rect.normalized()  # upwards it comes with its end above its beginning
        first = max(0, (rect.top() + self.verticalOffset()) // self.row_height)
        last = min(self._rows() - 1, (rect.bottom() + self.verticalOffset()) // self.row_height)
        model = self.model()
        chosen = QItemSelection(model.index(first, 0), model.index(last, 0)) if first <= last else QItemSelection()
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        # By whole ranges, and only what is in sight: all of a long column may be selected.
        height, offset, viewport = self.row_height, self.verticalOffset(), self.viewport()
        region = QRegion()
        for place in range(selection.count()):
            part = selection.at(place)
            rows = part.bottom() - part.top() + 1
            # A ring of the focus reaches a little beyond its own row.
            rect = QRect(0, part.top() * height - offset, viewport.width(), rows * height).adjusted(0, -2, 0, 2)
            if rect.intersects(viewport.rect()):
                region += rect.intersected(viewport.rect())
        return region

    def _follow_pointer(self, painted: QRect) -> int | None:
        """The row under the pointer. Scrolling moves what was painted, edge and all: then both are painted anew."""
        hovered, before = self.hovered_row(), self._hover_painted
        if hovered != before:
            self._hover_painted = hovered
            for row in (before, hovered):
                if row is not None and not painted.contains(self._place(row)):
                    self.viewport().update(self._place(row))
        return hovered

    def paintEvent(self, event: QPaintEvent) -> None:
        rows, height, offset = self._rows(), self.row_height, self.verticalOffset()
        first = max(0, (event.rect().top() + offset) // height)
        last = min(rows - 1, (event.rect().bottom() + offset) // height)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        resting = option.state & ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver)
        viewport = self.viewport()
        hovered = self._follow_pointer(event.rect())
        current, selection = self.currentIndex(), self.selectionModel()
        painter = QPainter(viewport)
        scheme = tokens(self.palette())
        ground, edge, thickness = ground_of(self._held, scheme)
        painter.fillRect(event.rect(), ground)
        if thickness:  # the edge of the column, which this view covers at both sides
            painter.fillRect(0, event.rect().top(), thickness, event.rect().height(), edge)
            painter.fillRect(viewport.width() - thickness, event.rect().top(), thickness, event.rect().height(), edge)
        for row in range(first, last + 1):
            index = self.model().index(row, 0)
            state = resting
            if selection.isSelected(index):
                state |= QStyle.StateFlag.State_Selected
            if row == hovered:
                state |= QStyle.StateFlag.State_MouseOver
            if index == current and self.hasFocus():
                state |= QStyle.StateFlag.State_HasFocus
            option.state = state
            option.rect = QRect(0, row * height - offset, viewport.width(), height)
            self.itemDelegate().paint(painter, option, index)
        painter.end()
