"""Below the list: why the task is there, and what can be done with it."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from netplanner.domain.cadence import is_recurring
from netplanner.domain.commitments import CommitmentStatus
from netplanner.domain.followups import FollowUpKind
from netplanner.services.week_tasks import Task, Why
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.dates import day_with_year
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.contact.day_menu import DayMenu
from netplanner.ui.pages.week.task_rows import BirthdayRow, DoneRow, Row, TaskRow
from netplanner.ui.pages.week.task_words import reason_words, task_words, terms_words
from netplanner.ui.pages.week.wishes import WeekWishes


class TaskStrip(QWidget):
    """Shows one row at a time; `tick` is its main deed, `show_menu` all of them."""

    def __init__(self, wishes: WeekWishes) -> None:
        super().__init__()
        self._wishes = wishes
        self._row: Row | None = None
        self._today = date.max
        scale = type_scale(self.font())
        self._reason = text_label("", scale.body, wraps=True, is_faint=True)
        self._reason.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.main = FlatButton(self.tr("Done"))
        self.later = FlatButton(self.tr("Later"))
        self.more = FlatButton(self.tr("More"))
        self.main.clicked.connect(self.tick)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(scale.px(10), scale.px(6), scale.px(8), scale.px(6))
        layout.setSpacing(scale.px(8))
        layout.addWidget(self._reason, 1)
        for button in (self.main, self.later, self.more):
            layout.addWidget(button)
        self.show_row(None, date.min)

    def show_row(self, row: Row | None, today: date) -> None:
        if (row, today) == (self._row, self._today):
            return  # whoever is about to choose another day for it goes on with that
        self._row, self._today = row, today
        for menu in self.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            menu.deleteLater()
        task = row.task if isinstance(row, TaskRow) else None
        self._reason.setText(reason_words(task, today) if task is not None else "")
        self._reason.setToolTip(terms_words(task) if task is not None else "")
        for button in (self.main, self.later, self.more):
            button.setVisible(task is not None)
        if task is None:
            return
        self.main.setText(self._main_words(task))
        self.main.setAccessibleName(f"{self.main.text()}: {task_words(task)}")
        self.main.updateGeometry()
        later = self._later_menu(task)
        self.later.setVisible(later is not None)
        if later is not None:
            self.later.setMenu(later)
        self.more.setMenu(self._menu(task))

    def tick(self) -> None:
        """Do what the box before the row stands for: done, or what came of a promise, or plan the repair."""
        task = self._row.task if isinstance(self._row, TaskRow) else None
        if task is None:
            return
        if task.follow_up is not None:
            self._wishes.done.emit(task.follow_up.id)
        elif task.step is not None:
            self._wishes.open_me.emit()
        elif task.suggestion is not None and task.contact_id is not None:
            self._wishes.plan.emit(task.contact_id, task.kind, "")
        elif task.why is Why.WAS_IT_KEPT:
            menu = self._answers(task)
            # With its first answer chosen, so that Enter gives it.
            menu.popup(self.main.mapToGlobal(QPoint(0, self.main.height())))
            menu.setActiveAction(menu.actions()[0])
        elif task.contact_id is not None:
            self._wishes.plan.emit(task.contact_id, FollowUpKind.REPAIR, task_words(task))

    def show_menu(self, place: QPoint) -> None:
        if isinstance(self._row, TaskRow):
            self._menu(self._row.task).popup(place)
        elif isinstance(self._row, BirthdayRow):
            menu = QMenu(self)
            self._add_person(menu, self._row.birthday.contact_id)
            menu.popup(place)
        elif isinstance(self._row, DoneRow) and self._row.follow_up.contact_id is not None:
            menu = QMenu(self)
            self._add_person(menu, self._row.follow_up.contact_id)
            menu.popup(place)

    def _main_words(self, task: Task) -> str:
        if task.follow_up is not None:
            return self.tr("Done")
        if task.step is not None:
            return self.tr("Do it now")
        return self.tr("Answer") if task.why is Why.WAS_IT_KEPT else self.tr("Plan it")

    def _menu(self, task: Task) -> QMenu:
        menu = QMenu(self)
        if task.contact_id is not None:
            self._add_person(menu, task.contact_id)
            menu.addSeparator()
        if task.why is Why.WAS_IT_KEPT:
            menu.addActions(self._answers(task).actions())
            return menu
        menu.addAction(self._main_words(task)).triggered.connect(lambda *_: self.tick())
        follow_up = task.follow_up
        if task.suggestion is not None and task.contact_id is not None:
            self._add_answers(menu, task.contact_id, terms_words(task))
        if follow_up is None:
            return menu
        later = self._later_menu(task)
        if later is not None:
            menu.addMenu(later)
        menu.addAction(self.tr("Change…")).triggered.connect(lambda *_: self._wishes.change.emit(follow_up.id))
        if follow_up.contact_id is not None:
            draft = menu.addAction(self.tr("Copy a draft message"))
            draft.triggered.connect(lambda *_: self._wishes.draft.emit(follow_up.id))
        if not is_recurring(follow_up):
            menu.addSeparator()
            give_up = menu.addAction(self.tr("Give it up"))
            give_up.triggered.connect(lambda *_: self._wishes.give_up.emit(follow_up.id))
        return menu

    def _add_person(self, menu: QMenu, contact_id: str) -> None:
        menu.addAction(self.tr("Open the person")).triggered.connect(
            lambda *_: self._wishes.open_person.emit(contact_id)
        )

    def _add_answers(self, menu: QMenu, contact_id: str, terms: str) -> None:
        """What the user may answer to a suggestion, and what its score is made of."""
        not_now = menu.addAction(self.tr("Not now: again in four weeks"))
        not_now.triggered.connect(lambda *_: self._wishes.not_now.emit(contact_id))
        never = menu.addAction(self.tr("Never suggest them"))
        never.triggered.connect(lambda *_: self._wishes.never.emit(contact_id))
        menu.addSection(terms)

    def _later_menu(self, task: Task) -> QMenu | None:
        follow_up, promise = task.follow_up, task.promise
        if follow_up is not None:
            menu = DayMenu(self.tr("Later"), self._today, parent=self)
            menu.day_chosen.connect(lambda day: self._wishes.later.emit(follow_up.id, day))
            return menu
        if promise is not None and task.why is Why.WAS_IT_KEPT:
            menu = DayMenu(self.tr("Another day was agreed"), self._today, has_any_day=True, parent=self)
            menu.day_chosen.connect(lambda day: self._wishes.promise_postponed.emit(promise.id, day))
            return menu
        return None

    def _answers(self, task: Task) -> QMenu:
        """What can have come of a promise; nothing is assumed, and nobody is blamed."""
        menu = QMenu(self)
        promise = task.promise
        if promise is None:
            return menu
        due = promise.commitment.due or self._today
        for words, status, in_time, day in (
            (self.tr("Kept on {day}"), CommitmentStatus.KEPT, False, due),
            (self.tr("Kept today"), CommitmentStatus.KEPT, False, self._today),
            (self.tr("Not kept, told in time"), CommitmentStatus.BROKEN, True, due),
            (self.tr("Not kept"), CommitmentStatus.BROKEN, False, due),
            (self.tr("No longer needed"), CommitmentStatus.RELEASED, False, self._today),
        ):
            action = menu.addAction(words.replace("{day}", day_with_year(day, self._today)))
            action.triggered.connect(
                lambda *_, what=status, notice=in_time, on=day: self._wishes.promise_answered.emit(
                    promise.id, what, notice, False, on
                )
            )
        return menu
