"""What was ticked and typed in a log panel that was left: brought back when the panel is opened again.

Knows how a `Conversation` becomes ticks again; not where it is kept meanwhile.
"""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netplanner.services.conversations import Conversation
from netplanner.ui.dialogs.log_panel import LogPanel
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.typography import type_scale


class DraftNote(QWidget):
    """Says that nothing of this is recorded yet, and clears it all for who wants to begin anew."""

    def __init__(self, panel: LogPanel, today: date) -> None:
        super().__init__()
        self._panel = panel
        self._today = today
        scale = type_scale(self.font())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scale.px(8))
        words = self.tr("Kept from before. It is not recorded yet.")
        row.addWidget(text_label(words, scale.caption_strong, wraps=True), 1)
        self.clear_button = FlatButton(self.tr("Clear"), is_quiet=True)
        self.clear_button.clicked.connect(self._on_clear)
        row.addWidget(self.clear_button)

    def _on_clear(self) -> None:
        _fill(self._panel, Conversation(on=self._today, was_exchange=False))
        self.hide()
        self._panel.line.setFocus()


def bring_back(panel: LogPanel, said: Conversation, today: date) -> None:
    """Show what was said in a panel just opened, with a note that it is not recorded yet."""
    _fill(panel, said)
    panel.add_note(DraftNote(panel, today))
    panel.line.setFocus()


def _fill(panel: LogPanel, said: Conversation) -> None:
    panel.unfold()
    for ticks in panel.ticks:
        ticks.untick()
    for note in (panel.plan_note, panel.together_note):
        note.clear()
    panel.day.setDate(QDate(said.on.year, said.on.month, said.on.day))
    panel.line.setText(said.text)
    if said.was_exchange:
        panel.exchange.tick(True)
    panel.learnt.tick(*said.learnt)
    panel.showed.tick(*said.showed)
    if said.plan is not None:
        panel.plan.tick("acted" if said.plan_acted else "said")
        panel.plan_note.setText(said.plan)
    # A promise that was answered meanwhile is not asked about again.
    panel.kept.tick_those(said.kept | said.kept_unwritten)
    if said.together is not None:
        panel.together.tick(said.together)
        panel.together_note.setText(said.together_note)
    if said.ongoing:
        panel.ongoing.tick(True)
    if said.fits is not None:
        panel.fits.tick(said.fits)
    panel.promised.put(said.promises)
