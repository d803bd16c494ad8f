"""What stands in the place of the columns or the table when a search or a view shows nobody.

Knows the words that were searched for; the one way on is told to whoever narrowed the people.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent

from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.empty_state import EmptyState
from netplanner.ui.foundation.plain_text import shortened

_LONGEST = 40


class NoMatch(EmptyState):
    """`clear_wished` asks for an empty search, `everyone_wished` for everyone instead of the view that is on."""

    clear_wished = Signal()
    everyone_wished = Signal()

    def __init__(self) -> None:
        self._words = ""
        self._button = FlatButton()
        super().__init__("", self._button)
        self._button.clicked.connect(self._on_way_on)

    def show_words(self, searched: str) -> None:
        """Name what was searched for; "" where only a view narrows the people."""
        self._words = searched.strip()
        words = self.tr("No one matches “{words}”.").replace("{words}", shortened(self._words, _LONGEST))
        self.say(words if self._words else self.tr("No one is in this view now."))
        self._button.say(self.tr("Clear search") if self._words else self.tr("Show everyone again"))
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleEvent(self.label, QAccessible.Event.Alert))

    def _on_way_on(self) -> None:
        wish = self.clear_wished if self._words else self.everyone_wished
        wish.emit()
