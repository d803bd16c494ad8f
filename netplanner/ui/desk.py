"""The one window of the program, made anew when the language changes.

Knows what of a window another one takes over; not what it shows.
"""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from netplanner.services.workspace import Workspace
from netplanner.ui.foundation.languages import Speech
from netplanner.ui.main_window import MainWindow

_LOOK_AGAIN_MS = 200


class Desk:
    """`make` makes a window that is neither filled nor shown; the only one that listens to the workspace."""

    def __init__(self, workspace: Workspace, speech: Speech, make: Callable[[], MainWindow]) -> None:
        self._workspace = workspace
        self._speech = speech
        self._make = make
        self._wanted = speech.language
        self.window: MainWindow | None = None

    def set_up(self) -> MainWindow:
        """Make the window."""
        self.window = self._make()
        return self.window

    def come_to_the_front(self) -> None:
        """Somebody started the program again to see this file."""
        if self.window is not None:
            self.window.place.come_to_the_front()

    def find_a_screen(self) -> None:
        """A screen was unplugged."""
        if self.window is not None:
            self.window.place.find_a_screen()

    def speak(self, language: str) -> None:
        """Change the language of all that is on the screen, as soon as nothing stands half filled in or half done.

        A widget takes its words once, when it is made, so that none can be forgotten: the window is made anew, in the
        same place, with the same page, people and words looked for.
        """
        self._wanted = language
        QTimer.singleShot(0, self._speech, self._try)

    def _try(self) -> None:
        before, language = self.window, self._wanted
        # Chosen twice, or back again before it could be done.
        if before is None or language == self._speech.language:
            return
        if QApplication.activeModalWidget() is not None or before.deeds.steps.is_busy:
            QTimer.singleShot(_LOOK_AGAIN_MS, self._speech, self._try)
            return
        before.end()
        self._workspace.unsubscribe_all()
        self._speech.speak(language)
        fresh = self.set_up()
        fresh.take_over(before)
        fresh.show()
        fresh.reminders.take_over(before.reminders)
        # Hidden, not closed: with the last window closed, the program would end.
        before.hide()
        # Python may hold what Qt has deleted for as long as it likes; 100,000 people are too many for that.
        before.people.replace_all((), self._workspace.today())
        before.deleteLater()
