"""Where the window is: remembered, found again, and always on a screen that is there.

Knows places and sizes; not what is shown.
"""

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from netplanner.ui.foundation.preferences import Preferences

_LEAST_SIZE = (1024, 640)  # on a smaller screen, as large as that is
_USUAL_SIZE = (1440, 900)


class WindowPlace(QObject):
    def __init__(self, window: QMainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        room = QGuiApplication.primaryScreen().availableSize()
        window.setMinimumSize(QSize(*_LEAST_SIZE).boundedTo(room))

    def restore(self) -> None:
        """Put the window where it was the last time."""
        if not self._window.restoreGeometry(self._preferences.geometry):
            room = QGuiApplication.primaryScreen().availableSize()
            self._window.resize(QSize(*_USUAL_SIZE).boundedTo(room))

    def keep(self) -> None:
        """Remember where the window is."""
        self._preferences.geometry = self._window.saveGeometry()

    def come_to_the_front(self) -> None:
        """Be seen, wherever the window was: minimised, or behind others."""
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def find_a_screen(self) -> None:
        """A window on a screen that was unplugged moves to one that is there."""
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        window = self._window
        if screens and not any(screen.intersects(window.frameGeometry()) for screen in screens):
            window.resize(window.size().boundedTo(screens[0].size()))
            window.move(screens[0].center() - window.rect().center())
