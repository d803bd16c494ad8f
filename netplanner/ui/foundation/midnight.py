"""Notices that the day has changed: at midnight, and after the machine slept through it.

Looks at the calendar now and then instead of reckoning how long it is until midnight: a clock that is set,
a time zone crossed and a sleeping laptop are all the same to it.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_EVERY_MS = 20_000


class Midnight(QObject):
    """`day_changed` carries the new day."""

    day_changed = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._seen = today()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Tell of a new day if there is one; a window asks when it comes to the front."""
        day = self._today()
        if day != self._seen:
            self._seen = day
            self.day_changed.emit(day)
