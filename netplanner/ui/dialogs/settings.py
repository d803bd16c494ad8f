"""The numbers that fit one's circumstances, and how the window looks, on four pages.

Knows the pages; what is set is stored by those who listen. The theme shows at once, and goes back on Cancel.
"""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from netplanner.domain.settings import PlanningSettings
from netplanner.ui.dialogs.foot import Foot
from netplanner.ui.dialogs.settings_reminders import RemindersPage
from netplanner.ui.dialogs.settings_rhythm import RhythmPage
from netplanner.ui.dialogs.settings_time import TimePage
from netplanner.ui.dialogs.settings_window import WindowPage
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.segments import SegmentBar
from netplanner.ui.foundation.typography import type_scale

_WIDTH, _HEIGHT = 640, 600
_MARGIN = 24


class SettingsDialog(QDialog):
    """`settings` is what was set, equal to what was before where nothing was. Accepting keeps theme and language."""

    def __init__(
        self, settings: PlanningSettings, preferences: Preferences, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._before = settings
        self.setWindowTitle(self.tr("Settings"))
        self.time_page = TimePage(settings, today)
        self.rhythm_page = RhythmPage(settings)
        self.reminders_page = RemindersPage(preferences)
        self.window_page = WindowPage(settings, preferences)
        sections = (
            (self.tr("Time"), Symbol.CLOCK),
            (self.tr("Rhythm"), Symbol.STEADY),
            (self.tr("Reminders"), Symbol.CALENDAR),
            (self.tr("Window"), Symbol.SETTINGS),
        )
        self.sections = SegmentBar(self.tr("Sections"), sections, 0)
        self._pages = QStackedWidget()
        # The first has a list that gives way; the others scroll where the window is small.
        scrolling = (self.rhythm_page, self.reminders_page, self.window_page)
        for page in (self.time_page, *map(_scrolling, scrolling)):
            self._pages.addWidget(page)
        self.sections.chosen.connect(self._pages.setCurrentIndex)
        cancel = FlatButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save_button = FlatButton(self.tr("Save"), is_primary=True)
        self.save_button.clicked.connect(self.accept)
        scale = type_scale(self.font())
        px = scale.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(_MARGIN), px(20), px(_MARGIN), px(20))
        layout.setSpacing(px(14))
        layout.addWidget(text_label(self.tr("Settings"), scale.heading))
        layout.addWidget(self.sections)
        layout.addWidget(self._pages, 1)
        layout.addWidget(Foot(cancel, self.save_button))
        # Only here: outside of its dialog, Qt takes the first button there is for the one that Enter presses.
        self.save_button.setDefault(True)
        self.resize(px(_WIDTH), px(_HEIGHT))
        self.time_page.minutes.setFocus()

    @property
    def settings(self) -> PlanningSettings:
        settings = self._before
        for page in (self.time_page, self.rhythm_page, self.window_page):
            settings = page.applied_to(settings)
        return settings

    def accept(self) -> None:
        self.window_page.remember()
        self.reminders_page.remember()
        super().accept()

    def reject(self) -> None:
        self.window_page.restore()
        super().reject()


def _scrolling(page: QWidget) -> QScrollArea:
    """`page`, which scrolls where the window is too small for it."""
    scroll = QScrollArea()
    quiet_bars(scroll)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(page)
    return scroll
