"""Choosing a later day: a few words for the near ones, and a calendar for any other."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCalendarWidget, QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from netplanner.domain.days import DAYS_IN_WEEK, days_after, monday_of
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.dates import weekday_and_day
from netplanner.ui.foundation.typography import type_scale


class DayDialog(QDialog):
    """`day_chosen` carries a day after `today`, with `is_past` one until then; nothing is told when it is left."""

    day_chosen = Signal(object)

    def __init__(self, title: str, today: date, parent: QWidget | None = None, *, is_past: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        scale = type_scale(self.font())
        nearest = today if is_past else days_after(today, 1)
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(title)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        bound = self.calendar.setMaximumDate if is_past else self.calendar.setMinimumDate
        bound(QDate(nearest.year, nearest.month, nearest.day))
        self.calendar.activated.connect(self.accept)
        leave = FlatButton(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        choose = FlatButton(self.tr("Choose"), is_primary=True)
        choose.setDefault(True)
        choose.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(scale.px(8))
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scale.px(16), scale.px(16), scale.px(16), scale.px(16))
        layout.setSpacing(scale.px(12))
        layout.addWidget(self.calendar)
        layout.addLayout(foot)
        self.accepted.connect(self._on_accepted)

    def _on_accepted(self) -> None:
        shown = self.calendar.selectedDate()
        self.day_chosen.emit(date(shown.year(), shown.month(), shown.day()))


class DayMenu(QMenu):
    """`day_chosen` carries the day; None for "any day", which is offered where `has_any_day`."""

    day_chosen = Signal(object)

    def __init__(self, title: str, today: date, *, has_any_day: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._today = today
        near = (
            (self.tr("Tomorrow, {day}"), days_after(today, 1)),
            (self.tr("Next week, {day}"), days_after(monday_of(today), DAYS_IN_WEEK)),
            (self.tr("In two weeks, {day}"), days_after(today, 2 * DAYS_IN_WEEK)),
        )
        for words, day in near:
            self._add(words.replace("{day}", weekday_and_day(day)), partial(self.day_chosen.emit, day))
        self._add(self.tr("Another day…"), self._ask)
        if has_any_day:
            self.addSeparator()
            self._add(self.tr("Any day"), lambda: self.day_chosen.emit(None))

    def _add(self, words: str, deed: Callable[[], object]) -> None:
        self.addAction(words).triggered.connect(lambda *_: deed())

    def _ask(self) -> None:
        parent = self.parentWidget()
        dialog = DayDialog(self.title(), self._today, None if parent is None else parent.window())
        dialog.day_chosen.connect(self.day_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
