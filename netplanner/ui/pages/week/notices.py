"""Calm notices beside the week: with whom to be alert, and whether one forgives much (MODEL §5).

Never blames and never hides anybody: a fact, and one way on.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.grace import Alertness
from netplanner.services.week import Alert
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.grace_words import alert_words, forgives_much_words
from netplanner.ui.foundation.panels import Panel, SymbolMark, text_label
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.foundation.typography import type_scale

_MEANINGS = {Alertness.AMBER: Meaning.SOON, Alertness.RED: Meaning.OVER}


class NoticesPanel(Panel):
    """Hidden while there is nothing to tell. `open_person` is called with the id of somebody who is told of."""

    def __init__(self, name_of: Callable[[str], str], open_person: Callable[[str], object]) -> None:
        super().__init__(self.tr("Be alert"))
        self._name_of = name_of
        self._open_person = open_person
        self._type = type_scale(self.font())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(self._type.px(8))
        self.body.addLayout(self._rows)
        self.hide()

    def show_notices(self, alerts: Sequence[Alert], *, forgives_much: bool) -> None:
        while (gone := self._rows.takeAt(0)) is not None:
            widget = gone.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if forgives_much:
            self._rows.addWidget(self._row(Meaning.SOON, forgives_much_words()))
        for alert in alerts:
            name = self._name_of(alert.contact_id)
            words = alert_words(alert.alertness).replace("{name}", name)
            self._rows.addWidget(self._row(_MEANINGS[alert.alertness], words, alert.contact_id, name))
        self.setVisible(bool(alerts) or forgives_much)

    def _row(self, meaning: Meaning, words: str, contact_id: str = "", name: str = "") -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._type.px(8))
        layout.addWidget(SymbolMark(Symbol.WARNING, meaning), 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(text_label(words, self._type.body, wraps=True), 1)
        if contact_id:
            button = FlatButton(self.tr("Open"))
            button.setAccessibleName(self.tr("Open {name}").replace("{name}", name))
            button.clicked.connect(lambda: self._open_person(contact_id))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row
