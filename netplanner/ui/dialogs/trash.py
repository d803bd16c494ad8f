"""Who is in the trash, to be brought back or deleted for good."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPen, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from netplanner.domain.folding import fold
from netplanner.services.trash import KEPT_DAYS, PutAway
from netplanner.ui.dialogs.foot import Foot
from netplanner.ui.foundation.controls import FlatButton, SearchField
from netplanner.ui.foundation.dates import day_and_month
from netplanner.ui.foundation.labels import called, count_of_people, counted
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import elided, type_scale

_WIDTH, _HEIGHT = 560, 480
_MARGIN = 24
_ROW_HEIGHT = 36
_RADIUS = 6
_LONGEST_NAME = 120
_TOLD_NAME = 40


class AwayRole(IntEnum):
    ID = Qt.ItemDataRole.UserRole
    NAME = Qt.ItemDataRole.UserRole + 1
    FOLDED = Qt.ItemDataRole.UserRole + 2
    SINCE = Qt.ItemDataRole.UserRole + 3


class _AwayDelegate(QStyledItemDelegate):
    """A name, and how long they can still be brought back at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, type_scale(option.font).px(_ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        scheme, scale = tokens(option.palette), type_scale(option.font)
        rect = QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(scheme.selected)
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(scheme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        inner = rect.adjusted(scale.px(10), 0, -scale.px(10), 0)
        since = index.data(AwayRole.SINCE)
        room = QFontMetrics(scale.caption).horizontalAdvance(since)
        painter.setPen(scheme.secondary)
        painter.setFont(scale.caption)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, since)
        painter.setPen(scheme.text)
        painter.setFont(scale.body_medium)
        name = elided(index.data(AwayRole.NAME), scale.body_medium, inner.width() - room - scale.px(16))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()


class TrashDialog(QDialog):
    """`restore_requested` and `delete_requested` carry the ids that are selected; the latter was asked about."""

    restore_requested = Signal(list)
    delete_requested = Signal(list)

    def __init__(self, people: Sequence[PutAway], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Trash"))
        scale = type_scale(self.font())
        px = scale.px
        self.search = SearchField(self.tr("Find in the trash"))
        self.list = QListWidget()
        self.list.setItemDelegate(_AwayDelegate(self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(self.tr("People in the trash"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = text_label("", scale.body, is_faint=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.restore_button = FlatButton(self.tr("Bring back"), is_primary=True)
        self.delete_button = FlatButton(self.tr("Delete for good…"))
        close = FlatButton(self.tr("Close"))
        self.foot = Foot(close, self.restore_button, at_left=(self.delete_button,))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(_MARGIN), px(20), px(_MARGIN), px(20))
        layout.setSpacing(px(12))
        layout.addWidget(text_label(self.tr("Trash"), scale.heading))
        words = self.tr("For {days} days they can be brought back as they were, with everything you recorded.")
        layout.addWidget(text_label(words.replace("{days}", str(KEPT_DAYS)), scale.body, wraps=True, is_faint=True))
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.foot)
        # Only here: outside of its dialog, Qt takes the first button there is for the one that Enter presses.
        self.restore_button.setDefault(True)
        self.resize(px(_WIDTH), px(_HEIGHT))
        self.list.itemSelectionChanged.connect(self._on_selected)
        self.search.edit.textChanged.connect(self._on_search)
        self.restore_button.clicked.connect(lambda: self.restore_requested.emit(self.selected_ids))
        self.delete_button.clicked.connect(self._on_delete)
        QShortcut(QKeySequence.StandardKey.Delete, self.list, self._on_delete).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )
        close.clicked.connect(self.reject)
        self.show_people(people)
        self.list.setFocus()

    @property
    def selected_ids(self) -> list[str]:
        return [item.data(AwayRole.ID) for item in self.list.selectedItems()]

    def show_people(self, people: Sequence[PutAway]) -> None:
        """Show these and no others, as far as they are searched for."""
        self.list.clear()
        for person in people:
            name = shortened(called(person.name), _LONGEST_NAME)
            since = self._since(person)
            item = QListWidgetItem()
            item.setData(AwayRole.ID, person.id)
            item.setData(AwayRole.NAME, name)
            item.setData(AwayRole.FOLDED, fold(person.name))
            item.setData(AwayRole.SINCE, since)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {since}")
            item.setToolTip(name)
            self.list.addItem(item)
        self.search.setVisible(bool(people))
        self._on_search(self.search.edit.text())

    def reject(self) -> None:
        if self.foot.is_asking:
            self.foot.withdraw()
        else:
            super().reject()

    def _since(self, person: PutAway) -> str:
        words = counted(
            person.days_left,
            one=self.tr("since {day}, 1 day left"),
            several=self.tr("since {day}, {count} days left"),
        )
        return words.replace("{day}", day_and_month(person.deleted_on))

    def _on_search(self, text: str) -> None:
        """Leave those found; what is not seen is not selected either."""
        wanted = fold(text)
        items = [self.list.item(row) for row in range(self.list.count())]
        for item in items:
            item.setHidden(wanted not in item.data(AwayRole.FOLDED))
        found = [item for item in items if not item.isHidden()]
        self.list.clearSelection()
        if found:
            self.list.setCurrentItem(found[0])
        self.list.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._empty.setText(self.tr("Nobody here is called so.") if items else self.tr("Nobody is in the trash."))
        self._on_selected()

    def _on_selected(self) -> None:
        for button in (self.restore_button, self.delete_button):
            button.setEnabled(bool(self.list.selectedItems()))

    def _on_delete(self) -> None:
        chosen = self.selected_ids
        if not chosen:
            return
        words = self.tr(
            "Delete {people} for good, with everything recorded? It cannot be undone, nor can what was done before."
            " Backups made earlier may still hold them."
        )
        only = self.list.selectedItems()[0]
        told = shortened(only.data(AwayRole.NAME), _TOLD_NAME) if len(chosen) == 1 else count_of_people(len(chosen))
        self.foot.ask(
            words.replace("{people}", told),
            stay=self.tr("Keep"),
            go=self.tr("Delete for good"),
            on_go=lambda: self.delete_requested.emit(chosen),
        )
