"""A follow-up with each of several people: what it is to be, and in which weeks there is room for whom."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netplanner.domain.followups import FollowUpKind
from netplanner.services.gathering import Gathering, Lack
from netplanner.ui.board.forecast_chart import ForecastChart
from netplanner.ui.dialogs.foot import Foot
from netplanner.ui.dialogs.number_field import number_field
from netplanner.ui.foundation.assets import Symbol, symbol_icon
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.dates import day_and_month
from netplanner.ui.foundation.labels import count_of_people, counted, follow_up_name, follow_up_symbol
from netplanner.ui.foundation.panels import symbol_row, text_label
from netplanner.ui.foundation.typography import type_scale

_MARGIN = 24
_WIDTH = 620
_MOST_MINUTES = 1440

# What is asked for: a kind, minutes, a text.
Propose = Callable[[FollowUpKind, int, str], Gathering]


class FollowUpEachDialog(QDialog):
    """`propose` tells at once where each would stand; `gathering` is what was accepted. Esc leaves."""

    def __init__(
        self, count: int, propose: Propose, usual_minutes: Callable[[FollowUpKind], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._propose = propose
        self._usual_minutes = usual_minutes
        self._type = type_scale(self.font())
        px = self._type.px
        title = self.tr("A follow-up with each of {people}").replace("{people}", count_of_people(count))
        self.setWindowTitle(self.tr("Follow-ups"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.setMinimumHeight(px(32))
        for one in FollowUpKind:
            if one not in (FollowUpKind.SELF, FollowUpKind.PROMISE, FollowUpKind.REPAIR):
                self.kind.addItem(symbol_icon(follow_up_symbol(one), self.palette()), follow_up_name(one), one)
        self.minutes = number_field(
            usual_minutes(FollowUpKind.MESSAGE), least=1, most=_MOST_MINUTES, step=5,
            name=self.tr("Takes about, in minutes"), suffix=self.tr(" min"),
        )  # fmt: skip
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("About what"))
        self.text.setPlaceholderText(self.tr("About what? A few words, or none"))
        for field in (self.minutes, self.text):
            field.setMinimumHeight(px(32))
        fields = QHBoxLayout()
        fields.setSpacing(px(8))
        fields.addWidget(self.kind)
        fields.addWidget(self.minutes)
        fields.addWidget(self.text, 1)
        self.weeks = text_label("", self._type.body, wraps=True)
        self._reason = QVBoxLayout()
        self.chart = ForecastChart()
        cancel = FlatButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.accept_button = FlatButton(
            counted(count, one=self.tr("Plan it"), several=self.tr("Plan all {count}")), is_primary=True
        )
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(_MARGIN), px(20), px(_MARGIN), px(20))
        layout.setSpacing(px(12))
        layout.addWidget(text_label(title, self._type.heading, wraps=True))
        layout.addLayout(fields)
        layout.addWidget(self.weeks)
        layout.addLayout(self._reason)
        layout.addWidget(self.chart, 1)
        layout.addWidget(Foot(cancel, self.accept_button))
        self.resize(px(_WIDTH), px(520))
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.minutes.valueChanged.connect(lambda _: self._show())
        self._show()

    @property
    def gathering(self) -> Gathering:
        """With the words that were typed last."""
        return self._propose(self._chosen_kind, self.minutes.value(), self.text.text())

    @property
    def _chosen_kind(self) -> FollowUpKind:
        return FollowUpKind(self.kind.currentData())

    def _on_kind(self) -> None:
        self.minutes.blockSignals(True)
        self.minutes.setValue(self._usual_minutes(self._chosen_kind))
        self.minutes.blockSignals(False)
        self._show()

    def _show(self) -> None:
        gathering = self.gathering
        by_week = Counter(one.monday for one in gathering.queued if not one.is_outside)
        parts = [
            self.tr("{count} in the week of {day}")
            .replace("{count}", str(count))
            .replace("{day}", day_and_month(monday))
            for monday, count in sorted(by_week.items())
        ]
        outside = sum(one.is_outside for one in gathering.queued)
        if outside:
            parts.append(self.tr("{count} after these twelve weeks").replace("{count}", str(outside)))
        self.weeks.setText(", ".join(parts) + ".")
        self._show_reason(next((one.lack for one in gathering.queued if one.lack is not None), None), gathering)
        self.chart.show_weeks(gathering.before.weeks, gathering.after.weeks)

    def _show_reason(self, lack: Lack | None, gathering: Gathering) -> None:
        while (gone := self._reason.takeAt(0)) is not None:
            widget = gone.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        match lack:
            case None:
                words = self.tr("This week has room for all of them.")
            case Lack.PEOPLE:
                words = self.tr("A week is wide enough for {limit} new people; the others wait for the next with room.")
                words = words.replace("{limit}", str(gathering.limit))
            case Lack.WIDEN_MINUTES:
                words = self.tr("A part of each week is for new people; the others wait for the next with room.")
            case _:
                words = self.tr("This week is full; the others wait for the next with room.")
        self._reason.addWidget(symbol_row(Symbol.INFO, words))
