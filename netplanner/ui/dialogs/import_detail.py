"""One card of an import beside what is here already, and what should become of it.

Knows how the two are laid side by side; the choice is told to those who listen.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from netplanner.services.import_plan import ImportPlan, PlanRow, RowKind
from netplanner.services.imports import Change
from netplanner.ui.dialogs.import_rows import ImportRowsModel
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.import_words import choice_meaning, choice_words, field_words, reason_words
from netplanner.ui.foundation.panels import Panel, SymbolMark, hairline, text_label
from netplanner.ui.foundation.plain_text import breakable, shortened
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.foundation.typography import type_scale

_LONGEST = 160
_VALUES_SHOWN = 4


class ImportDetail(QScrollArea):
    """`chosen` carries a `Choice` for the row shown, `chosen_alike` one for all that agree like it."""

    chosen = Signal(object)
    chosen_alike = Signal(object)

    def __init__(self, plan: ImportPlan, model: ImportRowsModel) -> None:
        super().__init__()
        self._plan = plan
        self._model = model
        self._type = type_scale(self.font())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The chosen card"))

    def show_row(self, row: PlanRow | None, changes: Sequence[Change]) -> None:
        """Lay out what is here and what the file says; nobody for None."""
        panel = Panel()
        if row is None:
            words = self.tr("Choose a card to see what it would change.")
            panel.body.addWidget(text_label(words, self._type.body, wraps=True, is_faint=True))
        else:
            self._fill(panel.body, row, changes)
        panel.body.addStretch(1)
        self.setWidget(panel)

    def _fill(self, body: QVBoxLayout, row: PlanRow, changes: Sequence[Change]) -> None:
        body.addWidget(text_label(self._model.name_of(row), self._type.heading, wraps=True))
        body.addWidget(text_label(reason_words(row), self._type.caption, wraps=True, is_faint=True))
        if changes:
            body.addWidget(self._table(changes, has_here=row.kind in (RowKind.UPDATE, RowKind.MERGE, RowKind.SKIP)))
        choices = self._plan.choices(row)
        if len(choices) < 2:
            return
        body.addSpacing(self._type.px(6))
        body.addWidget(text_label(self.tr("What should happen?"), self._type.caption_strong, is_faint=True))
        for choice in choices:
            button = QRadioButton(choice_words(choice))
            button.setFont(self._type.body_medium)
            button.setChecked(choice is self._plan.choice(row))
            button.setAccessibleDescription(choice_meaning(choice))
            button.toggled.connect(lambda is_on, what=choice: self.chosen.emit(what) if is_on else None)
            body.addWidget(button)
            told = text_label(choice_meaning(choice), self._type.caption, wraps=True, is_faint=True)
            told.setContentsMargins(self._type.px(24), 0, 0, 0)
            body.addWidget(told)
        alike = len(self._plan.alike(row))
        if alike > 1:
            words = self.tr("Same for all {count} that agree like this").replace("{count}", str(alike))
            same = FlatButton(words)
            same.clicked.connect(lambda: self.chosen_alike.emit(self._plan.choice(row)))
            body.addWidget(same)

    def _table(self, changes: Sequence[Change], *, has_here: bool) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, self._type.px(4), 0, 0)
        grid.setHorizontalSpacing(self._type.px(10))
        grid.setVerticalSpacing(self._type.px(4))
        heads = (self.tr("Here"), self.tr("In the file")) if has_here else (self.tr("In the file"),)
        for column, head in enumerate(heads, 1):
            grid.addWidget(text_label(head, self._type.caption_strong, is_faint=True), 0, column)
            grid.setColumnStretch(column, 1)
        for number, change in enumerate(changes):
            line = 2 * number + 1
            grid.addWidget(text_label(field_words(change.field), self._type.caption, is_faint=True), line, 0)
            sides = (change.before, change.in_file) if has_here else (change.in_file,)
            for column, values in enumerate(sides, 1):
                grid.addWidget(text_label(self._values(values), self._type.body, wraps=True), line, column)
            if has_here:
                symbol = Symbol.PLUS if change.is_change else Symbol.CHECK
                meaning = Meaning.OK if change.is_change else Meaning.NEUTRAL
                mark = SymbolMark(symbol, meaning)
                mark.setToolTip(self.tr("changes") if change.is_change else self.tr("stays as it is"))
                grid.addWidget(mark, line, 3, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(hairline(), line + 1, 0, 1, 4)
        return table

    def _values(self, values: Sequence[str]) -> str:
        shown = [shortened(value, _LONGEST) for value in values[:_VALUES_SHOWN]]
        if len(values) > _VALUES_SHOWN:
            shown.append(self.tr("and {count} more").replace("{count}", str(len(values) - _VALUES_SHOWN)))
        return breakable("\n".join(shown)) or "–"
