"""On which day a promise was kept or not: today unless said, the day it was due, or any other that is over."""

from datetime import date

from PySide6.QtWidgets import QMenu

from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.dates import day_with_year
from netplanner.ui.pages.contact.day_menu import DayDialog


class AnsweredOn(FlatButton):
    """`day` is what the answers beside it are dated with."""

    def __init__(self, due: date, today: date) -> None:
        super().__init__()
        self.day = today
        self._today = today
        menu = QMenu(self)
        menu.addAction(self.tr("Today")).triggered.connect(lambda *_: self.choose(today))
        words = self.tr("On the day it was due, {day}").replace("{day}", day_with_year(due, today))
        menu.addAction(words).triggered.connect(lambda *_: self.choose(due))
        menu.addAction(self.tr("Another day…")).triggered.connect(lambda *_: self._ask())
        self.setMenu(menu)
        self.choose(today)

    def choose(self, day: date) -> None:
        """Let the answers be of this day."""
        self.day = day
        is_today = day == self._today
        self.setText(self.tr("today") if is_today else day_with_year(day, self._today))
        self.setAccessibleName(self.tr("The answer is of {day}").replace("{day}", self.text()))
        self.setToolTip(self.tr("On which day? The answers beside it are dated so."))
        self.updateGeometry()

    def _ask(self) -> None:
        dialog = DayDialog(self.tr("On which day?"), self._today, self.window(), is_past=True)
        dialog.day_chosen.connect(self.choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
