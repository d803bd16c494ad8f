"""A small calendar of the weeks ahead, in which some have more or less time than usual (MODEL §2, per Monday).

Knows how weeks are shown and chosen, and what the user gave them; not how many minutes a usual week should have.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from netplanner.domain.days import DAYS_IN_WEEK, days_after, monday_of
from netplanner.ui.foundation.dates import day_with_year
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import type_scale

_WEEKS_SHOWN = 24
_CELL_WIDTH, _CELL_HEIGHT = 96, 44
_GAP = 4
_RADIUS = 6
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class WeekRole(IntEnum):
    DAY = Qt.ItemDataRole.UserRole
    MINUTES = Qt.ItemDataRole.UserRole + 1
    DIFFERS = Qt.ItemDataRole.UserRole + 2


class WeeksModel(QAbstractListModel):
    """The weeks from that of `today`, and those later on that differ. `weeks` are all that differ, past ones kept."""

    def __init__(
        self, weeks: Mapping[date, int], usual_minutes: int, today: date, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._usual_minutes = usual_minutes
        self.weeks = dict(weeks)
        first = monday_of(today)
        ahead = (days_after(first, DAYS_IN_WEEK * number) for number in range(_WEEKS_SHOWN))
        # The calendar ends with a Friday, which is no Monday.
        near = [day for day in ahead if day == monday_of(day)]
        self.mondays = [*near, *sorted(monday for monday in weeks if monday > near[-1])]

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.mondays)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        monday = self.mondays[index.row()]
        minutes = self.weeks.get(monday)
        if role == WeekRole.DAY:
            before = self.mondays[index.row() - 1] if index.row() else self._today
            return day_with_year(monday, before)
        if role == WeekRole.MINUTES:
            return self._usual_minutes if minutes is None else minutes
        if role == WeekRole.DIFFERS:
            return minutes is not None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._told_minutes(minutes)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = self.tr("Week of {day}: {minutes}").replace("{day}", day_with_year(monday, self._today))
            told = self._told_minutes(minutes)
            return words.replace("{minutes}", told if minutes is not None else self.tr("as usual, ") + told)
        return None

    def set_usual_minutes(self, minutes: int) -> None:
        self._usual_minutes = minutes
        self.dataChanged.emit(self.index(0), self.index(len(self.mondays) - 1))

    def set_minutes(self, rows: Sequence[int], minutes: int | None) -> None:
        """Give these weeks that many minutes; None makes them as usual again."""
        for row in rows:
            if minutes is None:
                self.weeks.pop(self.mondays[row], None)
            else:
                self.weeks[self.mondays[row]] = minutes
            self.dataChanged.emit(self.index(row), self.index(row))

    def _told_minutes(self, minutes: int | None) -> str:
        if minutes == 0:
            return self.tr("off")
        shown = self._usual_minutes if minutes is None else minutes
        return self.tr("{minutes} min").replace("{minutes}", str(shown))


class _WeekDelegate(QStyledItemDelegate):
    """Paints a week as a cell: its Monday, and its minutes, strong where they differ."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        scale = type_scale(option.font)
        return QSize(scale.px(_CELL_WIDTH), scale.px(_CELL_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        scheme, scale = tokens(option.palette), type_scale(option.font)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        differs = index.data(WeekRole.DIFFERS)
        rect = QRectF(option.rect).adjusted(1, 1, -_GAP, -_GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = scheme.accent if is_chosen or has_focus else scheme.edge if differs else scheme.hairline
        painter.setPen(QPen(accent, 2 if has_focus else 1))
        painter.setBrush(scheme.selected if is_chosen else scheme.base)
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        inner = rect.adjusted(scale.px(8), scale.px(4), -scale.px(4), -scale.px(4))
        painter.setFont(scale.caption)
        painter.setPen(scheme.secondary)
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop, index.data(WeekRole.DAY))
        painter.setFont(scale.body_strong if differs else scale.body)
        painter.setPen(scheme.tone(Meaning.NEUTRAL).text if differs else scheme.secondary)
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom, index.data(Qt.ItemDataRole.DisplayRole))
        painter.restore()


class WeeksCalendar(QListView):
    """Weeks in rows; one or several are chosen by mouse or keyboard. `selection_changed` tells of that."""

    selection_changed = Signal()

    def __init__(self, model: WeeksModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        quiet_bars(self)
        self._weeks = model
        self.setModel(model)
        self.setItemDelegate(_WeekDelegate(self))
        self.setAccessibleName(self.tr("Weeks ahead"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().selectionChanged.connect(self.selection_changed)

    @property
    def chosen_rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectedIndexes())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.chosen_rows:
            self._weeks.set_minutes(self.chosen_rows, None)
            self.selection_changed.emit()
            return
        super().keyPressEvent(event)
