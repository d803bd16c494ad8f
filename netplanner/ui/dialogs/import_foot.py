"""The foot of an import: how far it is and what it will come to, and the ways on.

Knows words for progress and totals; what a button does is for whoever listens.
"""

from collections.abc import Mapping
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from netplanner.services.import_plan import Choice
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.typography import type_scale

_AFTER_S = 1.0  # before that, nobody can tell how long it takes
_MINUTE_S = 60


class ImportFoot(QWidget):
    def __init__(self) -> None:
        super().__init__()
        scale = type_scale(self.font())
        px = scale.px
        self._began_at = monotonic()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(4))
        self.state, self.remaining = QLabel(), QLabel()
        for label, font in ((self.state, scale.body_medium), (self.remaining, scale.body)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(font)
        self.remaining.setForegroundRole(self.remaining.foregroundRole().PlaceholderText)
        words = QHBoxLayout()
        words.addWidget(self.state, 1)
        words.addWidget(self.remaining)
        progress = QVBoxLayout()
        progress.setSpacing(px(6))
        progress.addLayout(words)
        progress.addWidget(self.bar)
        self.save_button = FlatButton(self.tr("Save problem cards"), symbol=Symbol.FILE)
        self.cancel_button = FlatButton(self.tr("Cancel"))
        self.import_button = FlatButton(self.tr("Import"), is_primary=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addLayout(progress, 1)
        row.addSpacing(px(16))
        for button in (self.save_button, self.cancel_button, self.import_button):
            row.addWidget(button)
        self.save_button.hide()

    def show_busy(self, words: str) -> None:
        """Something is under way, for how long nobody knows yet."""
        self._began_at = monotonic()
        self.state.setText(words)
        self.remaining.clear()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.import_button.setEnabled(False)

    def show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(1000 * done // max(total, 1))
        passed = monotonic() - self._began_at
        if passed > _AFTER_S and done > 0:
            self.remaining.setText(self._duration(passed * (total - done) / done))

    def show_outcomes(self, outcomes: Mapping[Choice, int]) -> None:
        """Nothing is under way: how many rows end in each way."""
        self.bar.hide()
        self.remaining.clear()
        taken = sum(count for choice, count in outcomes.items() if choice is not Choice.LEAVE)
        words = self.tr("Import {count}").replace("{count}", self.locale().toString(taken))
        self.import_button.setText(words)
        self.import_button.updateGeometry()
        self.import_button.setEnabled(taken > 0)
        told = self.tr("{add} to add, {update} to update, {merge} to merge, {leave} to leave out.")
        for mark, choice in (
            ("{add}", Choice.ADD),
            ("{update}", Choice.UPDATE),
            ("{merge}", Choice.MERGE),
            ("{leave}", Choice.LEAVE),
        ):
            told = told.replace(mark, self.locale().toString(outcomes.get(choice, 0)))
        self.state.setText(told)

    def _duration(self, seconds: float) -> str:
        if seconds < 1.5:
            return self.tr("about 1 second")
        if seconds < 1.5 * _MINUTE_S:
            return self.tr("about {count} seconds").replace("{count}", self.locale().toString(round(seconds)))
        minutes = round(seconds / _MINUTE_S)
        return self.tr("about {count} minutes").replace("{count}", self.locale().toString(minutes))
