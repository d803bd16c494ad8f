"""A new follow-up, with the answer to "does my week hold it?" before anything is written."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from netplanner.domain.capacity import WhatIf
from netplanner.domain.followups import FollowUp, FollowUpKind
from netplanner.services import planning
from netplanner.services.workspace import Workspace
from netplanner.ui.foundation.dates import day_and_month
from netplanner.ui.foundation.labels import follow_up_name
from netplanner.ui.foundation.typography import type_scale

_KINDS = [kind for kind in FollowUpKind if kind is not FollowUpKind.SELF]


class FollowUpDialog(QDialog):
    """Asks for kind, minutes and day; `chosen` is the follow-up to accept, None when it was declined."""

    def __init__(self, workspace: Workspace, contact_id: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._contact_id = contact_id
        self._ways: list[FollowUp] = []
        today = workspace.today()
        scale = type_scale(self.font())
        self.setWindowTitle(self.tr("New follow-up"))
        heading = QLabel(self.tr("A follow-up with {name}").replace("{name}", name))
        heading.setFont(scale.heading)
        self.kind = QComboBox()
        for kind in _KINDS:
            self.kind.addItem(follow_up_name(kind), kind)
        self.kind.setCurrentIndex(_KINDS.index(FollowUpKind.CALL))
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("About what?"))
        self.minutes = QSpinBox()
        self.minutes.setRange(1, 1440)
        self.minutes.setSuffix(self.tr(" min"))
        self.has_due = QCheckBox(self.tr("due on"))
        self.has_due.setChecked(True)
        self.due = QDateEdit(QDate(today.year, today.month, today.day).addDays(7))
        self.due.setMinimumDate(QDate(today.year, today.month, today.day))
        self.due.setCalendarPopup(True)
        self.due.setDisplayFormat("ddd d MMM yyyy")
        when = QHBoxLayout()
        when.addWidget(self.has_due)
        when.addWidget(self.due, 1)
        form = QFormLayout()
        form.addRow(self.tr("Kind"), self.kind)
        form.addRow(self.tr("Text"), self.text)
        form.addRow(self.tr("Takes about"), self.minutes)
        form.addRow(self.tr("When"), when)
        self.answer = QLabel()
        self.answer.setFont(scale.body_strong)
        self.answer.setWordWrap(True)
        self.reckoning = QLabel()
        self.reckoning.setWordWrap(True)
        self.reckoning.setForegroundRole(self.reckoning.foregroundRole().PlaceholderText)
        self.ways_box = QVBoxLayout()
        self._way_buttons = QButtonGroup(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Accept"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addLayout(form)
        layout.addWidget(self.answer)
        layout.addWidget(self.reckoning)
        layout.addLayout(self.ways_box)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(scale.px(460))
        self.kind.currentIndexChanged.connect(self._on_kind_chosen)
        self.minutes.valueChanged.connect(self._ask)
        self.due.dateChanged.connect(self._ask)
        self.has_due.toggled.connect(self.due.setEnabled)
        self.has_due.toggled.connect(self._ask)
        self._on_kind_chosen()

    @property
    def chosen(self) -> FollowUp:
        """The way that is ticked, with the text as it stands now."""
        return replace(self._ways[self._way_buttons.checkedId()], text=self.text.text().strip())

    def _on_kind_chosen(self) -> None:
        self.minutes.setValue(planning.minutes_for(self._workspace, self.kind.currentData()))
        self._ask()

    def _ask(self) -> None:
        """Ask the meter anew, and offer the ways that follow from its answer."""
        wanted = planning.proposal(
            self._workspace,
            contact_id=self._contact_id,
            kind=self.kind.currentData(),
            minutes=self.minutes.value(),
            due=self._due_on(),
        )
        answer = planning.what_if(self._workspace, wanted)
        self.answer.setText(self._verdict(answer))
        self.reckoning.setText(self._terms(answer))
        self._offer(wanted, answer)

    def _due_on(self) -> date | None:
        chosen = self.due.date()
        return date(chosen.year(), chosen.month(), chosen.day()) if self.has_due.isChecked() else None

    def _verdict(self, answer: WhatIf) -> str:
        if answer.fits:
            words = self.tr("It fits: it counts as {minutes} min, and {spare} are free.")
        else:
            words = self.tr("It does not fit: it counts as {minutes} min, and {spare} are free.")
        return words.replace("{minutes}", str(answer.minutes)).replace("{spare}", str(answer.spare))

    def _terms(self, answer: WhatIf) -> str:
        words = self.tr(
            "Margin {margin}, switching 5, open loop {loop}. Open follow-ups afterwards: {open} of about {limit}."
        )
        values = {
            "{margin}": answer.margin,
            "{loop}": answer.open_loop,
            "{open}": answer.wip_after,
            "{limit}": answer.wip_limit,
        }
        for mark, value in values.items():
            words = words.replace(mark, str(value))
        if answer.overloads:
            week = day_and_month(answer.overloads[0].from_monday)
            over = self.tr("Apart from this, the week of {week} is {minutes} min over.")
            words += " " + over.replace("{week}", week).replace("{minutes}", str(answer.overloads[0].minutes_over))
        return words

    def _offer(self, wanted: FollowUp, answer: WhatIf) -> None:
        ways: list[tuple[str, FollowUp]] = []
        if not answer.fits:
            if answer.earliest_monday is not None:
                due = answer.earliest_monday + timedelta(days=6)
                text = self.tr("In the first week with room, of {week}")
                ways.append((text.replace("{week}", day_and_month(answer.earliest_monday)), replace(wanted, due=due)))
            if answer.shorten_to is not None:
                text = self.tr("Shorter: {minutes} min at most").replace("{minutes}", str(answer.shorten_to))
                ways.append((text, replace(wanted, minutes=answer.shorten_to)))
            ways.append((self.tr("Accept as it is, though the week is over"), wanted))
        else:
            ways.append((self.tr("Accept"), wanted))
        for button in self._way_buttons.buttons():
            self._way_buttons.removeButton(button)
            self.ways_box.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._ways = [follow_up for _, follow_up in ways]
        for number, (text, _) in enumerate(ways):
            button = QRadioButton(text)
            button.setChecked(number == 0)
            self._way_buttons.addButton(button, number)
            self.ways_box.addWidget(button)
            # Only here: what has no parent yet would be shown as a window of its own.
            button.setVisible(len(ways) > 1)
