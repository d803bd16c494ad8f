"""The digest of the day where there is no tray, with the week as its one way on."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu

from netplanner.domain.reminding import Snooze
from netplanner.ui.board.strip import Strip
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.theme import Meaning


class DigestStrip(Strip):
    """`opened`: the week is wished for. `snoozed` carries a `Snooze`; `closed`: enough for today."""

    opened = Signal()
    snoozed = Signal(object)

    def __init__(self) -> None:
        self.open_button, self.later_button = FlatButton(), FlatButton()
        super().__init__(
            Symbol.CALENDAR,
            Meaning.ACCENT,
            self.open_button,
            self.later_button,
            close_name=QCoreApplication.translate("DigestStrip", "Enough for today"),
        )
        self.open_button.say(self.tr("Open the week"))
        self.open_button.clicked.connect(self.opened)
        self.later_button.say(self.tr("Later"))
        menu = QMenu(self)
        for snooze, words in (
            (Snooze.HOUR, self.tr("In an hour")),
            (Snooze.EVENING, self.tr("This evening")),
            (Snooze.TOMORROW, self.tr("Tomorrow")),
        ):
            menu.addAction(words).triggered.connect(lambda *_, snooze=snooze: self.snoozed.emit(snooze))
        self.later_button.setMenu(menu)
