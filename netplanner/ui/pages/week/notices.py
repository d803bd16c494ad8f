"""Calm notices beside the week: with whom to be alert, and whether one forgives much (MODEL §5).

Never blames and never hides anybody: a fact, and one way on, in the words of the person's own page.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netplanner.domain.grace import Alertness
from netplanner.services.week import Alert, WeekView
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.grace_words import alert_chip, forgives_much_words, forgiving_words, way_on
from netplanner.ui.foundation.panels import Chip, Panel, SymbolMark, hairline, text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.typography import type_scale

_LONGEST_NAME = 48


class NoticesPanel(Panel):
    """Hidden while there is nothing to tell. `open_person` is called with the id of somebody who is told of."""

    def __init__(self, name_of: Callable[[str], str], open_person: Callable[[str], object]) -> None:
        super().__init__(self.tr("Be alert"))
        self._name_of = name_of
        self._open_person = open_person
        self._type = type_scale(self.font())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(self._type.px(10))
        self.body.addLayout(self._rows)
        self._told: list[tuple[object, ...]] = []
        self.hide()

    def show_notices(self, view: WeekView) -> None:
        """Tell of `view`; what is told already stays where it is, and the keyboard with it."""
        alerts = [(alert, self._name_of(alert.contact_id), view.today) for alert in view.alerts]
        last = self._name_of(view.forgave_last) if view.forgave_last else ""
        told = [*alerts, *([(view.forgiving, view.forgave_last, last)] if view.forgiving.is_much else [])]
        if told == self._told:
            return
        self._told = list(told)
        self._clear()
        if view.forgiving.is_much:
            self._add(self._much(view, last))
        for alert in view.alerts:
            self._add(self._alert(alert, view))
        self.setVisible(bool(told))

    def _clear(self) -> None:
        while (gone := self._rows.takeAt(0)) is not None:
            widget = gone.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, row: QWidget) -> None:
        if self._rows.count():
            self._rows.addWidget(hairline())
        self._rows.addWidget(row)

    def _much(self, view: WeekView, last: str) -> QWidget:
        words = forgiving_words(view.forgiving, shortened(last, _LONGEST_NAME))
        head = text_label(forgives_much_words(), self._type.body_medium, wraps=True)
        return self._row(Alertness.AMBER, head, None, words, view.forgave_last if last else "", last)

    def _alert(self, alert: Alert, view: WeekView) -> QWidget:
        name = self._name_of(alert.contact_id)
        head = text_label(shortened(name, _LONGEST_NAME), self._type.body_medium)
        words = way_on(alert.promises, alert.theirs, view.today)
        chip = Chip(*alert_chip(alert.theirs.alertness))
        return self._row(alert.theirs.alertness, head, chip, words, alert.contact_id, name)

    def _row(
        self, alertness: Alertness, head: QLabel, chip: Chip | None, words: str, contact_id: str, name: str
    ) -> QWidget:
        px = self._type.px
        first = QHBoxLayout()
        first.setSpacing(px(8))
        first.addWidget(head, int(chip is None))
        if chip is not None:
            first.addWidget(chip)
            first.addStretch(1)
        told = QVBoxLayout()
        told.setSpacing(px(4))
        told.addLayout(first)
        told.addWidget(text_label(words, self._type.caption, wraps=True, is_faint=True))
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        if chip is None:
            _, symbol, meaning = alert_chip(alertness)
            layout.addWidget(SymbolMark(symbol, meaning), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(told, 1)
        if contact_id:
            button = FlatButton(self.tr("Open"))
            button.setAccessibleName(self.tr("Open {name}").replace("{name}", name))
            button.setAccessibleDescription(words)
            button.clicked.connect(lambda: self._open_person(contact_id))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row
