"""The page of the settings about the digest: how often, when, the quiet hours, and the tray."""

from datetime import time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSystemTrayIcon, QTimeEdit, QVBoxLayout, QWidget

from netplanner.domain.reminding import ReminderWishes, Rhythm
from netplanner.ui.dialogs.form_layout import form_layout
from netplanner.ui.foundation.marks import Check
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.typography import type_scale

_LABEL_WIDTH = 144
_FIELD_WIDTH, _FIELD_HEIGHT = 240, 32


class RemindersPage(QWidget):
    """`remember` keeps what was set here."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._type = type_scale(self.font())
        px = self._type.px
        wishes = preferences.reminder_wishes
        self.rhythm = QComboBox()
        self.rhythm.setAccessibleName(self.tr("How often"))
        self.rhythm.setMinimumHeight(px(_FIELD_HEIGHT))
        self.rhythm.setMaximumWidth(px(_FIELD_WIDTH))
        for rhythm, words in (
            (Rhythm.DAILY, self.tr("Once a day")),
            (Rhythm.WEEKLY, self.tr("Once a week, on Monday")),
            (Rhythm.OFF, self.tr("Never")),
        ):
            self.rhythm.addItem(words, rhythm)
        self.rhythm.setCurrentIndex(max(0, self.rhythm.findData(wishes.rhythm)))
        self.at = self._time(wishes.at.hour, wishes.at.minute, self.tr("Not before"))
        self.quiet_from = self._time(wishes.quiet_from.hour, wishes.quiet_from.minute, self.tr("Quiet from"))
        self.quiet_to = self._time(wishes.quiet_to.hour, wishes.quiet_to.minute, self.tr("Quiet until"))
        self.tray = Check(self.tr("Show NetPlanner in the system's tray"))
        self.tray.setChecked(preferences.shows_tray)
        self.tray.setVisible(QSystemTrayIcon.isSystemTrayAvailable())
        quiet = QHBoxLayout()
        quiet.setSpacing(px(8))
        quiet.addWidget(self.quiet_from)
        quiet.addWidget(text_label(self.tr("to"), self._type.body))
        quiet.addWidget(self.quiet_to)
        quiet.addStretch(1)
        rows = (
            (self.tr("How often"), self.rhythm),
            (self.tr("Not before"), self.at),
            (self.tr("Quiet hours"), quiet),
        )
        words = self.tr(
            "One line says what today asks for, and what is still open from before. Nothing is sent, and what you"
            " do not get to stays in the week."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(14))
        column.addWidget(text_label(words, self._type.body, wraps=True, is_faint=True))
        column.addLayout(form_layout(rows, self.font(), label_width=_LABEL_WIDTH))
        column.addWidget(self.tray)
        column.addStretch(1)

    def remember(self) -> None:
        """Keep what is set here."""
        self._preferences.reminder_wishes = ReminderWishes(
            rhythm=Rhythm(self.rhythm.currentData()),
            at=_moment(self.at),
            quiet_from=_moment(self.quiet_from),
            quiet_to=_moment(self.quiet_to),
        )
        self._preferences.shows_tray = self.tray.isChecked()

    def _time(self, hour: int, minute: int, name: str) -> QTimeEdit:
        field = QTimeEdit(QTime(hour, minute))
        field.setDisplayFormat("HH:mm")
        field.setAccessibleName(name)
        field.setMinimumHeight(self._type.px(_FIELD_HEIGHT))
        field.setMaximumWidth(self._type.px(96))
        return field


def _moment(field: QTimeEdit) -> time:
    return time(field.time().hour(), field.time().minute())
