"""The one digest a day: looks at the clock, and shows it in the tray where there is one, else in the window.

Knows when and where; what is due is `services.digest`. Nothing is ever sent, and nothing vanishes: what passed stays
in the week.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from netplanner.domain.reminding import Snooze, is_due, snoozed_until
from netplanner.services.digest import digest
from netplanner.services.week import WeekView
from netplanner.ui.board.digest_strip import DigestStrip
from netplanner.ui.foundation.assets import program_icon
from netplanner.ui.foundation.digest_words import digest_sentence
from netplanner.ui.foundation.preferences import Preferences

_LOOK_EVERY_MS = 60_000


class Reminders(QObject):
    """`week_of` reads the week as it is now; `open_week` shows it. Begins to watch with `begin`."""

    def __init__(
        self,
        preferences: Preferences,
        strip: DigestStrip,
        window: QWidget,
        *,
        week_of: Callable[[], WeekView | None],
        name_of: Callable[[str], str],
        open_week: Callable[[], object],
        come_to_the_front: Callable[[], object],
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(window)
        self._preferences, self._strip, self._window = preferences, strip, window
        self._week_of, self._name_of, self._open_week, self._now = week_of, name_of, open_week, now
        self._come_to_the_front = come_to_the_front
        self._tray: QSystemTrayIcon | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        strip.opened.connect(self._on_opened)
        strip.snoozed.connect(self.snooze)
        strip.closed.connect(self._on_closed)

    @property
    def tray(self) -> QSystemTrayIcon | None:
        return self._tray

    def begin(self) -> None:
        """Watch the clock, and put an icon into the tray where the system has one and the user wants it."""
        self.follow_wishes()
        self._timer.start()
        self.look()

    def end(self) -> None:
        """Take the icon out of the tray; the window goes."""
        if self._tray is not None:
            self._tray.hide()

    def follow_wishes(self) -> None:
        """The settings may have changed."""
        wants_tray = self._preferences.shows_tray and QSystemTrayIcon.isSystemTrayAvailable()
        if wants_tray and self._tray is None:
            self._tray = self._made_tray()
        if self._tray is not None:
            self._tray.setVisible(wants_tray)

    def look(self) -> None:
        """Show the digest if its time has come."""
        now, wishes = self._now(), self._preferences.reminder_wishes
        if is_due(now, wishes, shown_on=self._preferences.digest_on, snoozed=self._preferences.digest_snoozed):
            self._tell(now)

    def take_over(self, other: "Reminders") -> None:
        """Go on where the reminders of another window were."""
        if other.is_watching:
            self.begin()
        if other.is_shown:
            self._tell(self._now())

    @property
    def is_watching(self) -> bool:
        return self._timer.isActive()

    @property
    def is_shown(self) -> bool:
        return not self._strip.isHidden()

    def _tell(self, now: datetime) -> None:
        view = self._week_of()
        if view is None:
            return
        found = digest(view)
        self._preferences.digest_on, self._preferences.digest_snoozed = now.date(), None
        if found.is_empty:
            self._strip.hide()  # what yesterday told of is no longer so
            return
        words = digest_sentence(found, view.today, self._name_of)
        self._strip.tell(words)
        if self._tray is not None and self._tray.isVisible() and not self._window.isActiveWindow():
            self._tray.showMessage(self.tr("NetPlanner"), words, program_icon())

    def snooze(self, snooze: Snooze) -> None:
        """Show it again later."""
        self._preferences.digest_snoozed = snoozed_until(snooze, self._now(), self._preferences.reminder_wishes)
        self._strip.hide()

    def _on_opened(self) -> None:
        self._strip.hide()
        self._open_week()

    def _on_closed(self) -> None:
        self._strip.hide()
        self._window.setFocus()

    def _made_tray(self) -> QSystemTrayIcon:
        tray = QSystemTrayIcon(program_icon(), self)
        tray.setToolTip(self.tr("NetPlanner"))
        menu = QMenu(self._window)
        menu.addAction(self.tr("Open")).triggered.connect(lambda *_: self._raise())
        menu.addAction(self.tr("Open the week")).triggered.connect(lambda *_: self._raise_week())
        menu.addAction(self.tr("Remind in an hour")).triggered.connect(lambda *_: self.snooze(Snooze.HOUR))
        menu.addSeparator()
        menu.addAction(self.tr("Quit")).triggered.connect(lambda *_: self._window.close())
        tray.setContextMenu(menu)
        tray.activated.connect(lambda _: self._raise())
        tray.messageClicked.connect(self._raise_week)
        return tray

    def _raise(self) -> None:
        self._come_to_the_front()

    def _raise_week(self) -> None:
        self._raise()
        self._on_opened()
