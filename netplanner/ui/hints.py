"""Four hints for the first days: one at a time, never again once read or followed.

Knows which there are and whether one may be shown now; where they are kept is `preferences`.
"""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject
from PySide6.QtWidgets import QWidget

from netplanner.ui.board.strip import Strip
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.labels import say
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.theme import Meaning

_HINTS = {
    "log": QT_TRANSLATE_NOOP("labels", "After a conversation, choose the person and press L: one line is enough."),
    "move": QT_TRANSLATE_NOOP(
        "labels", "Drag a card to a higher column, or press Alt+→: the board asks what is still missing."
    ),
    "meter": QT_TRANSLATE_NOOP(
        "labels",
        "The meter above tells whether one more follow-up fits; Ctrl+M shows what to give up when not.",
    ),
    "palette": QT_TRANSLATE_NOOP("labels", "Ctrl+K finds every command and every person, and F1 lists all keys."),
}


class Hints(QObject):
    """`are_people_here`: before there is anybody, the page of the first run says all that is needed."""

    def __init__(self, preferences: Preferences, window: QWidget, are_people_here: Callable[[], bool]) -> None:
        super().__init__(window)
        self._preferences, self._are_people_here = preferences, are_people_here
        self._shown = ""
        self._was_told = False
        self.strip = Strip(Symbol.INFO, Meaning.ME, close_name=self.tr("Read"))
        self.strip.closed.connect(lambda: self.follow(self._shown))

    def begin(self) -> None:
        """Show the next hint, one at every start."""
        self._was_told = True
        self.look()

    def take_over(self, other: "Hints") -> None:
        """Go on where the hints of another window were: one that was followed is not followed by the next at once."""
        self._was_told = other._was_told
        if other.strip.isHidden():
            self._shown = other._shown
        self.look()

    def look(self) -> None:
        """There may be people now to whom a hint applies."""
        name = next((name for name in _HINTS if name not in self._preferences.hints_seen), "")
        if self._was_told and not self._shown and name and self._are_people_here():
            self._shown = name
            self.strip.tell(say(_HINTS[name]))

    def follow(self, name: str) -> None:
        """A hint was read, or what it says was done: it never comes again."""
        if name:
            self._preferences.hints_seen = self._preferences.hints_seen | {name}
        if name == self._shown:
            self.strip.hide()
