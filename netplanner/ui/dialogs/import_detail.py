"""One card of an import beside what is here already, and what should become of it.

Knows how the two are laid side by side; the choice is told to those who listen.
"""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from netplanner.services.import_plan import Choice, ImportPlan, PlanRow, RowKind
from netplanner.services.imports import Change, SideBySide
from netplanner.ui.board.avatar import Avatar
from netplanner.ui.dialogs.import_rows import ImportRowsModel
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.import_words import (
    choice_meaning,
    choice_words,
    field_of_property,
    field_words,
    property_words,
    reason_words,
)
from netplanner.ui.foundation.marks import Radio
from netplanner.ui.foundation.panels import Panel, SymbolMark, hairline, symbol_row, text_label
from netplanner.ui.foundation.plain_text import breakable, shortened
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.foundation.typography import type_scale

_LONGEST = 160
_VALUES_SHOWN = 4
_AVATAR = 32
_WITH_SOMEBODY_HERE = (RowKind.UPDATE, RowKind.MERGE, RowKind.SKIP)


class ImportDetail(QScrollArea):
    """`chosen` carries a `Choice` for the row shown, `chosen_alike` one for all that agree like it."""

    chosen = Signal(object)
    chosen_alike = Signal(object)

    def __init__(self, plan: ImportPlan, model: ImportRowsModel) -> None:
        super().__init__()
        self._plan = plan
        self._model = model
        self._type = type_scale(self.font())
        self._beside = QVBoxLayout()
        self._radios: dict[Choice, Radio] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The chosen card"))

    def show_nobody(self) -> None:
        panel = Panel()
        words = self.tr("Choose a card to see what it would change.")
        panel.body.addWidget(text_label(words, self._type.body, wraps=True, is_faint=True))
        panel.body.addStretch(1)
        self._radios = {}
        self.setWidget(panel)

    def show_row(self, row: PlanRow, beside: SideBySide) -> None:
        """Lay out what is here and what the file says, and offer what can become of it."""
        panel = Panel()
        panel.body.addLayout(self._head(row, beside.name_here))
        self._beside = QVBoxLayout()
        self._beside.setSpacing(self._type.px(8))
        panel.body.addLayout(self._beside)
        self._show_beside(row, beside)
        self._add_choices(panel.body, row)
        panel.body.addStretch(1)
        alike = len(self._plan.alike(row))
        if alike > 1 and self._radios:
            words = self.tr("Same for all {count} that agree like this").replace("{count}", str(alike))
            same = FlatButton(words, is_centred=True)
            same.clicked.connect(lambda: self.chosen_alike.emit(self._plan.choice(row)))
            panel.body.addWidget(same)
        self.setWidget(panel)

    def show_choice(self, row: PlanRow, beside: SideBySide) -> None:
        """The row that is shown became something else: what it would change now. The focus stays where it is."""
        radio = self._radios.get(self._plan.choice(row))
        if radio is not None and not radio.isChecked():
            radio.setChecked(True)
        while (item := self._beside.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._show_beside(row, beside)

    def _head(self, row: PlanRow, name_here: str) -> QHBoxLayout:
        name = self._model.name_of(row)
        if name_here and row.name and name_here != row.name:
            name = (
                self.tr("{here} and {file}").replace("{file}", name).replace("{here}", shortened(name_here, _LONGEST))
            )
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text_label(name, self._type.heading, wraps=True))
        words.addWidget(text_label(reason_words(row), self._type.caption, wraps=True, is_faint=True))
        head = QHBoxLayout()
        head.setSpacing(self._type.px(10))
        picture = Avatar(name_here or row.name, row.contact, _AVATAR)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _show_beside(self, row: PlanRow, beside: SideBySide) -> None:
        if beside.changes:
            fields = {field_of_property(name) for name in beside.conflicts}
            self._beside.addWidget(
                self._table(beside.changes, has_here=row.kind in _WITH_SOMEBODY_HERE, kept_fields=fields)
            )
        if beside.conflicts:
            words = self.tr("You changed this here, so it stays as you wrote it: {fields}.")
            words = words.replace("{fields}", property_words(beside.conflicts))
            self._beside.addWidget(symbol_row(Symbol.LOCK, words))

    def _add_choices(self, body: QVBoxLayout, row: PlanRow) -> None:
        self._radios = {}
        choices = self._plan.choices(row)
        if len(choices) < 2:
            return
        body.addSpacing(self._type.px(6))
        body.addWidget(text_label(self.tr("What should happen?"), self._type.caption_strong, is_faint=True))
        for choice in choices:
            button = Radio(choice_words(choice))
            button.setFont(self._type.body_medium)
            button.setChecked(choice is self._plan.choice(row))
            button.setAccessibleDescription(choice_meaning(choice))
            button.toggled.connect(lambda is_on, what=choice: self._on_toggled(row, what) if is_on else None)
            self._radios[choice] = button
            told = text_label(choice_meaning(choice), self._type.caption, wraps=True, is_faint=True)
            told.setContentsMargins(self._type.px(27), 0, 0, 0)
            both = QVBoxLayout()
            both.setSpacing(0)
            both.addWidget(button)
            both.addWidget(told)
            body.addLayout(both)

    def _on_toggled(self, row: PlanRow, choice: Choice) -> None:
        if self._plan.choice(row) is not choice:
            self.chosen.emit(choice)

    def _table(self, changes: Sequence[Change], *, has_here: bool, kept_fields: Collection[str | None]) -> QWidget:
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
                mark = self._mark(change, is_kept=change.field in kept_fields)
                grid.addWidget(mark, line, 3, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(hairline(), line + 1, 0, 1, 4)
        return table

    def _mark(self, change: Change, *, is_kept: bool) -> SymbolMark:
        symbol, meaning, words = Symbol.CHECK, Meaning.NEUTRAL, self.tr("stays as it is")
        if is_kept:
            symbol, words = Symbol.LOCK, self.tr("stays as you wrote it")
        elif change.is_change:
            symbol, meaning, words = Symbol.PLUS, Meaning.OK, self.tr("changes")
        mark = SymbolMark(symbol, meaning)
        mark.setToolTip(words)
        mark.setAccessibleName(words)
        return mark

    def _values(self, values: Sequence[str]) -> str:
        shown = [shortened(value, _LONGEST) for value in values[:_VALUES_SHOWN]]
        if len(values) > _VALUES_SHOWN:
            shown.append(self.tr("and {count} more").replace("{count}", str(len(values) - _VALUES_SHOWN)))
        return breakable("\n".join(shown)) or "–"
