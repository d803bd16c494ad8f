"""The digest of the day in the window: what it says, where it leads, and that it comes once."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from netplanner.domain.commitments import Maker
from netplanner.domain.reminding import ReminderWishes, Rhythm, Snooze
from netplanner.services import documents, promises, samples
from netplanner.services.promises import NewPromise
from netplanner.services.workspace import Workspace
from netplanner.ui.board.digest_strip import DigestStrip
from netplanner.ui.dialogs.settings import SettingsDialog
from netplanner.ui.foundation.background import InlineRunner
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.main_window import MainWindow
from netplanner.ui.reminders import Reminders
from netplanner.ui.window_pages import WEEK

# Said by Qt's offscreen platform of every window that has a least size, and of every menu that opens.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

TODAY = date(2026, 11, 24)


class Clock:
    def __init__(self) -> None:
        self.now = datetime.combine(TODAY, time(9))

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, preferences: Preferences, clock: Clock) -> MainWindow:
    made = MainWindow(workspace, preferences, runner=InlineRunner(), now=clock)
    qtbot.addWidget(made)
    documents.import_document(workspace, samples.sample_document(TODAY))
    made.load()
    made.show()
    return made


def strip(window: MainWindow) -> DigestStrip:
    (found,) = window.findChildren(DigestStrip)
    return found


def reminders(window: MainWindow) -> Reminders:
    return window.reminders


def test_the_digest_says_what_today_asks_for_and_leads_to_the_week(window: MainWindow) -> None:
    reminders(window).begin()
    assert strip(window).isVisible()
    assert strip(window).accessibleName() == "Today: 1 repair, 1 promise; the earliest is open since Thu."
    strip(window).open_button.click()
    assert window.pages.key == WEEK
    assert not strip(window).isVisible()


def test_it_comes_once_a_day(window: MainWindow, clock: Clock) -> None:
    reminders(window).begin()
    strip(window).close_button.click()
    clock.now += timedelta(hours=3)
    reminders(window).look()
    assert not strip(window).isVisible()
    clock.now += timedelta(days=1)
    reminders(window).look()
    assert strip(window).isVisible()


def test_put_off_it_comes_back_within_the_hour(window: MainWindow, clock: Clock) -> None:
    reminders(window).begin()
    strip(window).snoozed.emit(Snooze.HOUR)
    assert not strip(window).isVisible()
    clock.now += timedelta(minutes=59)
    reminders(window).look()
    assert not strip(window).isVisible()
    clock.now += timedelta(minutes=1)
    reminders(window).look()
    assert strip(window).isVisible()


def test_escape_is_enough_for_today(window: MainWindow) -> None:
    reminders(window).begin()
    strip(window).open_button.setFocus()
    QTest.keyClick(strip(window).open_button, Qt.Key.Key_Escape)
    assert not strip(window).isVisible()


def test_nothing_is_shown_where_nothing_is_due(
    qtbot: QtBot, workspace: Workspace, preferences: Preferences, clock: Clock
) -> None:
    made = MainWindow(workspace, preferences, runner=InlineRunner(), now=clock)
    qtbot.addWidget(made)
    made.load()
    made.show()
    made.reminders.begin()
    assert not strip(made).isVisible()


def test_a_window_that_only_draws_itself_reminds_of_nothing(window: MainWindow) -> None:
    assert not strip(window).isVisible()


def test_what_is_set_is_kept(qtbot: QtBot, preferences: Preferences, workspace: Workspace) -> None:
    dialog = SettingsDialog(workspace.profile.settings(), preferences, TODAY)
    qtbot.addWidget(dialog)
    page = dialog.reminders_page
    page.rhythm.setCurrentIndex(page.rhythm.findText("Once a week, on Monday"))
    page.at.setTime(page.at.time().addSecs(3600))
    dialog.accept()
    assert preferences.reminder_wishes == ReminderWishes(rhythm=Rhythm.WEEKLY, at=time(9, 30))


def test_a_promise_of_mine_past_its_day_is_counted_once(window: MainWindow, workspace: Workspace) -> None:
    someone = next(card.id for card in window.people.cards() if card.level == 4)
    promises.make(workspace, someone, NewPromise(maker=Maker.ME, text="The keys", due=TODAY - timedelta(days=1)))
    window.reminders.begin()
    assert strip(window).accessibleName() == "Today: 1 repair, 2 promises; the earliest is open since Thu."
