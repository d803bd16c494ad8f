"""The cards of one level as a list that can be moved through, selected in, and dragged from.

Knows keys and gestures; what comes of them is for the board.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QDrag,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollBar, QStyleOptionViewItem

from netplanner.ui.board.card_delegate import CardDelegate
from netplanner.ui.board.card_view import CardView
from netplanner.ui.board.contact_list_model import ContactListModel, PersonRole
from netplanner.ui.board.lifted_cards import lifted_cards
from netplanner.ui.board.menu_place import menu_place
from netplanner.ui.board.people import People
from netplanner.ui.board.people_mime import people_mime
from netplanner.ui.foundation.labels import level_name
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.theme import tokens

_BAR = 8  # px: the scroll bar that lies over the edge of the cards
_HANDLE = 4
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class _OverlayBar(QScrollBar):
    """A slim scroll bar over the right edge of a list; the list's own bar stays hidden and keeps the truth."""

    def __init__(self, view: CardView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._truth = view.verticalScrollBar()
        self._truth.rangeChanged.connect(self._on_range_changed)
        self._truth.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._truth.setValue)
        self._on_range_changed(self._truth.minimum(), self._truth.maximum())
        self.hide()

    def _on_range_changed(self, least: int, most: int) -> None:
        self.setRange(least, most)
        self.setPageStep(self._truth.pageStep())
        self.setSingleStep(self._truth.singleStep())
        self.setValue(self._truth.value())

    def paintEvent(self, event: QPaintEvent) -> None:
        span = self.maximum() - self.minimum()
        if span <= 0:
            return
        scheme = tokens(self.palette())
        length = max(24.0, self.height() * self.pageStep() / (span + self.pageStep()))
        top = (self.height() - length) * (self.value() - self.minimum()) / span
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scheme.edge)
        painter.drawRoundedRect(QRectF(self.width() - _HANDLE - 1, top, _HANDLE, length), 2, 2)
        painter.end()


class CardList(CardView):
    """The cards of one level.

    `left_sideways` carries -1 or +1 and the height, in the viewport, at which the current card was;
    `moved_sideways` -1 or +1: the column at that side is asked for. `done_wished`: the id of the current card's
    follow-up. `all_wished`: to select this whole column; `one_wished`: to keep only one of several selected.
    `menu_wished`: a point of the screen. `drag_began`, with their ids, and `drag_ended` frame a drag.
    """

    left_sideways = Signal(int, int)
    moved_sideways = Signal(int)
    entered_with_enter = Signal(str)
    done_wished = Signal(str)
    all_wished = Signal()
    one_wished = Signal()
    menu_wished = Signal(QPoint)
    drag_began = Signal(list)
    drag_ended = Signal()

    def __init__(self, model: ContactListModel, people: People, *, level: int, photos: Photos | None = None) -> None:
        super().__init__()
        quiet_bars(self)
        # Everyone selected, in other columns too, the current person first. The board tells.
        self.selected_everywhere: Callable[[], Sequence[str]] = list
        # A file of these people's cards, for whichever program they are dropped on; None for none.
        self.card_file_of: Callable[[Sequence[str]], Path | None] = lambda _: None
        self._pressed = QPoint()
        # The view does not own its delegate.
        self._delegate = CardDelegate(people, is_short=level == 0, photos=photos)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(level_name(level))
        self.setAccessibleDescription(
            self.tr("Arrows choose, Enter opens, Alt with left or right asks for the column at that side")
        )
        self._bar = _OverlayBar(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bar.setGeometry(self.width() - _BAR, 0, _BAR, self.height())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._bar.show()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._bar.hide()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if QAccessible.isActive() and current.isValid():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(current.row())
            QAccessible.updateAccessibility(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        current, selection = self.currentIndex(), self.selectionModel()
        # Whom the ring shows is whom the keys are about; several that were selected with care stay so.
        if event.reason() in _BY_TAB and current.isValid() and len(self.selected_everywhere()) <= 1:
            selection.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_click = index.isValid() and index == self.indexAt(self._pressed) and not event.modifiers()
        # One of several was pressed, so that they could be dragged, and was not.
        if is_click and event.button() is Qt.MouseButton.LeftButton and len(self.selected_everywhere()) > 1:
            self.one_wished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, current = event.key(), self.currentIndex()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        sideways = _SIDEWAYS.get(Qt.Key(key))
        # From the first arrow on the keyboard leads, and the ring shows where it is.
        self.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if sideways is not None and modifiers == Qt.KeyboardModifier.AltModifier:
            self.moved_sideways.emit(sideways)
        elif sideways is not None and not modifiers:
            self.left_sideways.emit(sideways, self.visualRect(current).center().y())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.entered_with_enter.emit(current.data(PersonRole.ID))
        elif key == Qt.Key.Key_Space and not modifiers and current.isValid():
            chip = current.data(PersonRole.CARD).chip
            if chip is not None:
                self.done_wished.emit(chip.id)
        elif key == Qt.Key.Key_Escape and len(self.selected_everywhere()) > 1:
            self.one_wished.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_wished.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = menu_place(self, event)
        if place is not None:
            self.menu_wished.emit(place)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        ids, index = list(self.selected_everywhere()), self.currentIndex()
        if not ids or not index.isValid():
            return
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        drag = QDrag(self)
        drag.setMimeData(people_mime(ids, self.card_file_of(ids)))
        drag.setPixmap(lifted_cards(self._delegate, option, index, count=len(ids), ratio=self.devicePixelRatioF()))
        # The hand keeps the card where it took it.
        drag.setHotSpot(self._pressed - option.rect.topLeft())
        self.drag_began.emit(ids)
        try:
            # Between columns they move; another program gets a copy of their cards.
            drag.exec(supportedActions | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
        finally:
            self.drag_ended.emit()

    def nearest(self, height: int) -> QModelIndex:
        """The card at `height` of the viewport, or the last one above it; invalid when there is none."""
        rows = self.model().rowCount()
        if rows == 0:
            return QModelIndex()
        row = (height + self.verticalOffset()) // self.row_height
        return self.model().index(min(max(row, 0), rows - 1), 0)
