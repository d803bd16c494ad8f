"""The page of the settings about rhythm: how often to be in touch, by level, and what things usually take."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSpinBox, QVBoxLayout, QWidget

from netplanner.domain import defaults
from netplanner.domain.settings import PlanningSettings
from netplanner.services.planning_settings import MOST_CADENCE_DAYS, MOST_MINUTES_EACH
from netplanner.ui.dialogs.form_layout import form_layout
from netplanner.ui.dialogs.number_field import number_field
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.labels import follow_up_name, level_name
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.typography import type_scale

_Key = TypeVar("_Key")
_LABEL_WIDTH = 116
_NUMBER_WIDTH = 104
_STEP = 5


@dataclass(frozen=True, slots=True)
class UsualNumber:
    """A number with the button that makes it as usual again, which is there only while it differs."""

    field: QSpinBox
    usual_button: FlatButton
    usual: int

    def show_whether_it_differs(self) -> None:
        self.usual_button.setVisible(self.field.value() != self.usual)


class RhythmPage(QWidget):
    """`applied_to` is the settings with what was set here; what was not touched stays exactly as it was."""

    def __init__(self, settings: PlanningSettings) -> None:
        super().__init__()
        self._type = type_scale(self.font())
        self.cadences = {
            level: self._number(
                number_field(
                    settings.cadences.get(level, usual),
                    most=MOST_CADENCE_DAYS,
                    step=_STEP,
                    suffix=self.tr(" days"),
                    name=level_name(level),
                    never=self.tr("never"),
                ),
                usual,
            )
            for level, usual in defaults.CADENCE_DAYS.items()
        }
        self.kinds = {
            kind: self._number(
                number_field(
                    settings.default_minutes.get(kind, usual),
                    least=1,
                    most=MOST_MINUTES_EACH,
                    step=_STEP,
                    suffix=self.tr(" min"),
                    name=follow_up_name(kind),
                ),
                usual,
            )
            for kind, usual in defaults.DEFAULT_MINUTES.items()
        }
        self._lay_out()

    def applied_to(self, settings: PlanningSettings) -> PlanningSettings:
        cadences = {level: number.field.value() for level, number in self.cadences.items()}
        minutes = {kind: number.field.value() for kind, number in self.kinds.items()}
        return replace(
            settings,
            cadences=_with_changes(settings.cadences, cadences, defaults.CADENCE_DAYS),
            default_minutes=_with_changes(settings.default_minutes, minutes, defaults.DEFAULT_MINUTES),
        )

    def _number(self, field: QSpinBox, usual: int) -> UsualNumber:
        field.setFixedWidth(self._type.px(_NUMBER_WIDTH))
        told = field.textFromValue(usual) + field.suffix()
        name = self.tr("As usual: {number}").replace("{number}", told)
        button = FlatButton(symbol=Symbol.UNDO, name=name, is_quiet=True)
        button.setAccessibleDescription(field.accessibleName())
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        number = UsualNumber(field, button, usual)
        button.clicked.connect(lambda: self._on_as_usual(number))
        field.valueChanged.connect(number.show_whether_it_differs)
        return number

    def _on_as_usual(self, number: UsualNumber) -> None:
        number.field.setFocus(Qt.FocusReason.OtherFocusReason)
        number.field.setValue(number.usual)

    def _lay_out(self) -> None:
        px = self._type.px
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(px(24))
        words = self.tr("With people you keep or grow. Any exchange counts; nothing piles up.")
        columns.addLayout(self._column(self.tr("In touch again after"), words, self.cadences, level_name), 1)
        words = self.tr("What a new follow-up begins with. Each can say otherwise.")
        columns.addLayout(self._column(self.tr("Usually takes"), words, self.kinds, follow_up_name), 1)

    def _column(
        self, heading: str, words: str, numbers: Mapping[_Key, UsualNumber], name_of: Callable[[_Key], str]
    ) -> QVBoxLayout:
        px = self._type.px
        rows: list[tuple[str, QWidget | QLayout]] = []
        for key, number in numbers.items():
            row = QHBoxLayout()
            row.setSpacing(px(4))
            row.addWidget(number.field)
            row.addWidget(number.usual_button)
            row.addStretch(1)
            number.show_whether_it_differs()
            rows.append((name_of(key), row))
        column = QVBoxLayout()
        column.setSpacing(px(10))
        column.addWidget(text_label(heading, self._type.body_strong))
        below = text_label(words, self._type.caption, wraps=True, is_faint=True)
        below.setMinimumHeight(px(34))
        column.addWidget(below)
        form = form_layout(rows, self.font(), label_width=_LABEL_WIDTH, row_height=30, grows=False)
        form.setVerticalSpacing(px(4))
        column.addLayout(form)
        column.addStretch(1)
        return column


def _with_changes(
    before: Mapping[_Key, int], shown: Mapping[_Key, int], usual: Mapping[_Key, int]
) -> Mapping[_Key, int]:
    """`before` with what is shown, where that says something else."""
    changed = {key: number for key, number in shown.items() if number != before.get(key, usual[key])}
    return {**before, **changed} if changed else before
