"""When a follow-up is to happen, in a few words: in one of the next weeks, by a day, or any day."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QSizePolicy, QWidget

from netplanner.domain.days import DAYS_IN_WEEK, days_after, monday_of
from netplanner.ui.foundation.dates import day_and_month, long_day, weekday_and_day
from netplanner.ui.foundation.typography import type_scale

_A_DATE: Final = "date"
_HEIGHT: Final = 32
_WEEKS: Final = 3
_DATE_FORMAT: Final = "d MMM yyyy"

Span = tuple[date | None, date | None]


class WhenChoice(QWidget):
    """`span` is (not before, due), either None. Begins with `due` within a week, unless a span is given."""

    changed = Signal()

    def __init__(self, today: date, *, span: Span | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        scale = type_scale(self.font())
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("When"))
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.date_edit = QDateEdit(_qdate(days_after(today, DAYS_IN_WEEK)))
        self.date_edit.setMinimumDate(_qdate(today))
        self.date_edit.setMaximumDate(_qdate(date.max))
        self.date_edit.setCalendarPopup(True)
        self.date_edit.setDisplayFormat(_DATE_FORMAT)
        self.date_edit.setAccessibleName(self.tr("Due on"))
        for field in (self.choice, self.date_edit):
            field.setMinimumHeight(scale.px(_HEIGHT))
        self._spans: list[Span | str] = []
        self._fill()
        if span is not None:
            self._begin_with(span)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scale.px(8))
        layout.addWidget(self.choice, 1)
        layout.addWidget(self.date_edit)
        self.date_edit.setVisible(self._is_a_date)
        self.choice.currentIndexChanged.connect(self._on_chosen)
        self.date_edit.dateChanged.connect(self.changed)

    @property
    def span(self) -> Span:
        chosen = self._spans[self.choice.currentIndex()]
        if isinstance(chosen, str):
            shown = self.date_edit.date()
            return None, date(shown.year(), shown.month(), shown.day())
        return chosen

    def choose(self, span: Span) -> None:
        """Choose a span, adding it to the list where it is not there."""
        if span not in self._spans:
            self._add(self._words_for(span), span)
        self.choice.setCurrentIndex(self._spans.index(span))

    @property
    def _is_a_date(self) -> bool:
        return self._spans[self.choice.currentIndex()] == _A_DATE

    def _fill(self) -> None:
        today = self._today
        for words, days in (
            (self.tr("within a week, by {day}"), 7),
            (self.tr("within two weeks, by {day}"), 14),
            (self.tr("within a month, by {day}"), 30),
        ):
            due = days_after(today, days)
            self._add(words.replace("{day}", weekday_and_day(due)), (None, due))
        for number in range(_WEEKS):
            monday = days_after(today - timedelta(days=today.weekday()), number * DAYS_IN_WEEK)
            words = self.tr("this week") if number == 0 else self.tr("in the week of {day}")
            span = (max(monday, today), days_after(monday, DAYS_IN_WEEK - 1))
            self._add(words.replace("{day}", day_and_month(monday)), span)
        self._add(self.tr("any day"), (None, None))
        self._add(self.tr("by a date…"), _A_DATE)

    def _add(self, words: str, span: Span | str) -> None:
        self._spans.append(span)
        self.choice.addItem(words)

    def _begin_with(self, span: Span) -> None:
        release, due = span
        if release is None and due is not None and due >= self._today and span not in self._spans:
            self.date_edit.setDate(_qdate(due))
            self.choice.setCurrentIndex(self._spans.index(_A_DATE))
        else:
            self.choose(span)

    def _words_for(self, span: Span) -> str:
        release, due = span
        if due is None:
            return self.tr("from {day}").replace("{day}", long_day(release or self._today))
        if release is None or release <= self._today:
            return self.tr("by {day}").replace("{day}", long_day(due))
        if monday_of(release) == monday_of(due):
            return self.tr("in the week of {day}").replace("{day}", long_day(monday_of(due)))
        words = self.tr("from {day} to {last}")
        return words.replace("{day}", day_and_month(release)).replace("{last}", long_day(due))

    def _on_chosen(self) -> None:
        self.date_edit.setVisible(self._is_a_date)
        self.changed.emit()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
