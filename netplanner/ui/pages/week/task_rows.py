"""The rows of the week as a list: headings, what is to be done, what is done.

Knows how rows are made of a `WeekView` and what a screen reader says of them; `task_delegate` paints them.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from netplanner.domain.days import DAYS_IN_WEEK, days_after
from netplanner.domain.followups import FollowUp
from netplanner.services.week import Birthday, WeekView
from netplanner.services.week_tasks import Section, Task
from netplanner.ui.foundation.dates import day_and_month, near_day
from netplanner.ui.foundation.headed_rows import ROW_ROLE, HeadedRows, Heading
from netplanner.ui.pages.week.task_words import (
    done_words,
    reason_words,
    section_words,
    spent_words,
    task_words,
    when_words,
)

_OWN = (Section.SELF, Section.SELF_FIRST)
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
_Index = QModelIndex | QPersistentModelIndex


class Span(StrEnum):
    """How much of what lies ahead is shown."""

    THIS_WEEK = "THIS_WEEK"
    NEXT_WEEK = "NEXT_WEEK"
    ALL_WEEKS = "ALL_WEEKS"


@dataclass(frozen=True, slots=True)
class TaskRow:
    task: Task
    name: str


@dataclass(frozen=True, slots=True)
class DoneRow:
    follow_up: FollowUp
    name: str


@dataclass(frozen=True, slots=True)
class BirthdayRow:
    birthday: Birthday
    name: str


Row = Heading | TaskRow | DoneRow | BirthdayRow


class TaskRowsModel(HeadedRows):
    """`name_of` gives somebody's name by their id, "" for whom it does not know."""

    def __init__(self, name_of: Callable[[str], str]) -> None:
        super().__init__()
        self._name_of = name_of
        self.today = date.min

    def show(self, view: WeekView, span: Span, own_minutes: int) -> None:
        """`own_minutes`: what this week holds for oneself."""
        self.today = view.today
        self.set_rows(self._made(view, span, own_minutes))

    def row_of(self, key: str) -> int:
        """The place of the task or done follow-up of this key (`key_of`); -1 where it is not shown."""
        return self.place_of(lambda row: key_of(row) == key)

    def first_task(self) -> int:
        return self.place_of(lambda row: isinstance(row, TaskRow))

    def _made(self, view: WeekView, span: Span, own_minutes: int) -> Iterator[Row]:
        match span:
            case Span.THIS_WEEK:
                yield from self._sections(view.of_week(0), own_minutes)
                if view.birthdays:
                    yield Heading(self.tr("Birthdays"))
                    yield from (BirthdayRow(one, self._name(one.contact_id)) for one in view.birthdays)
                if view.done:
                    yield Heading(self.tr("Done this week"), str(len(view.done)))
                    yield from (DoneRow(one, self._name(one.contact_id)) for one in view.done)
                yield from self._week(self.tr("Next week"), view.of_week(1))
                yield from self._week(self.tr("Any day"), view.of_week(None))
            case Span.NEXT_WEEK:
                yield from self._sections(view.of_week(1), own_minutes)
            case Span.ALL_WEEKS:
                for number, tasks in groupby((task for task in view.tasks), key=lambda task: task.week):
                    if number is None:
                        words = self.tr("Any day")
                    else:
                        monday = days_after(view.monday, number * DAYS_IN_WEEK)
                        words = self.tr("Week of {day}").replace("{day}", day_and_month(monday))
                    yield from self._week(words, tuple(tasks))

    def _sections(self, tasks: Iterable[Task], own_minutes: int) -> Iterator[Row]:
        for words, grouped in groupby(tasks, key=lambda task: section_words(task.section)):
            of_one = list(grouped)
            if of_one[0].section is Section.SELF:
                own = self.tr("{me}, from its own {minutes} min").replace("{me}", words)
                words = own.replace("{minutes}", str(own_minutes))
            yield from self._week(words, of_one)

    def _week(self, words: str, tasks: Sequence[Task]) -> Iterator[Row]:
        if tasks:
            # Time for oneself is its own, and stands with that of others only where nothing else does.
            own = all(task.section in _OWN for task in tasks)
            minutes = sum(task.minutes for task in tasks if own or task.section not in _OWN)
            yield Heading(words, str(minutes) if minutes else "")
            yield from (TaskRow(task, self._name(task.contact_id)) for task in tasks)

    def _name(self, contact_id: str | None) -> str:
        return self.tr("Me") if contact_id is None else self._name_of(contact_id)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = super().data(index, ROW_ROLE)
        if row is not None and role in _SPOKEN:
            return self._sentence(row)
        if role == Qt.ItemDataRole.CheckStateRole and isinstance(row, TaskRow | DoneRow):
            return Qt.CheckState.Checked if isinstance(row, DoneRow) else Qt.CheckState.Unchecked
        return super().data(index, role)

    def _sentence(self, row: Row) -> str:
        match row:
            case Heading(words=words, beside=beside):
                return f"{words} {beside}".strip()
            case BirthdayRow(birthday=birthday, name=name):
                parts = [name, self.tr("birthday {day}").replace("{day}", near_day(birthday.on, self.today))]
            case DoneRow(follow_up=follow_up, name=name):
                parts = [done_words(follow_up), name, spent_words(follow_up)]
            case TaskRow(task=task, name=name):
                minutes = self.tr("{minutes} min").replace("{minutes}", str(task.minutes)) if task.minutes else ""
                when = when_words(task, self.today)
                parts = [task_words(task), name, when, minutes, reason_words(task, self.today)]
        return ", ".join(part for part in parts if part)


def key_of(row: Row | None) -> str:
    """What stays the same of a row when the week is shown anew."""
    match row:
        case TaskRow(task=task):
            if task.follow_up is not None:
                return task.follow_up.id
            return f"promise {task.promise.id}" if task.promise is not None else ""
        case DoneRow(follow_up=follow_up):
            return follow_up.id
        case BirthdayRow(birthday=birthday):
            return f"birthday {birthday.contact_id}"
        case _:
            return ""
