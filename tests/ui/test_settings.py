"""The settings: what is set, what stays exactly as it was, and what shows at once."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from netplanner.domain import defaults
from netplanner.domain.capacity import capacities
from netplanner.domain.followups import FollowUpKind
from netplanner.domain.settings import PlanningSettings
from netplanner.services import planning_settings
from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.settings import SettingsDialog
from netplanner.ui.dialogs.weeks_calendar import WeekRole, WeeksModel
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.theme import ThemeChoice

# Said by Qt's offscreen platform of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = date(2026, 11, 24)
THIS_MONDAY = date(2026, 11, 23)
CHRISTMAS, NEW_YEAR = date(2026, 12, 21), date(2026, 12, 28)
# As a file of another program may have it: a share that is no whole percent, past weeks, kinds left out.
ODD = PlanningSettings(
    minutes_per_week=333,
    weeks={date(2025, 1, 6): 5, NEW_YEAR: 0, date(2031, 1, 6): 60},
    self_share=0.1234,
    cadences={4: 31, 9: 9},
    default_minutes={FollowUpKind.CALL: 33},
    region="XK",
)
SMALLEST_SCREEN = (1024, 640)
WINDOW_FRAME = 40


@pytest.fixture
def shown_themes() -> list[str]:
    return []


@pytest.fixture
def preferences(tmp_path: Path, shown_themes: list[str]) -> Preferences:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    return Preferences(settings, on_theme=shown_themes.append)


@pytest.fixture
def dialog(qtbot: QtBot, preferences: Preferences) -> SettingsDialog:
    return opened(qtbot, preferences, PlanningSettings())


def opened(qtbot: QtBot, preferences: Preferences, settings: PlanningSettings) -> SettingsDialog:
    made = SettingsDialog(settings, preferences, TODAY)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.mark.parametrize("settings", [PlanningSettings(), ODD])
def test_looking_at_the_settings_changes_none_of_them(
    qtbot: QtBot, preferences: Preferences, settings: PlanningSettings
) -> None:
    assert opened(qtbot, preferences, settings).settings == settings


def test_enter_in_a_number_saves(qtbot: QtBot, dialog: SettingsDialog) -> None:
    dialog.time_page.weeks.selectAll()
    dialog.time_page.minutes.setFocus()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.time_page.minutes, Qt.Key.Key_Return)
    assert dialog.settings == PlanningSettings()


def test_it_fits_a_small_screen(dialog: SettingsDialog) -> None:
    assert dialog.width() <= SMALLEST_SCREEN[0]
    assert dialog.height() <= SMALLEST_SCREEN[1] - WINDOW_FRAME
    assert dialog.minimumSizeHint().height() < dialog.height()


# --- time


def test_the_minutes_are_told_as_hours_and_parted_at_once(dialog: SettingsDialog) -> None:
    page = dialog.time_page
    assert page.told.text() == "Leaves 204 min a week for others, 36 for you."
    page.minutes.setValue(255)
    page.self_share.setValue(20)
    assert page.told.text() == "Leaves 204 min a week for others, 51 for you."
    assert page.slider.value() == 20
    page.slider.setValue(90)
    assert page.told.text() == "Leaves 26 min a week for others, 229 for you."
    assert (dialog.settings.minutes_per_week, dialog.settings.self_share) == (255, 0.9)


def test_what_is_told_is_what_the_meter_reckons_with(dialog: SettingsDialog) -> None:
    for minutes, percent in ((240, 15), (100, 33), (1, 90), (0, 50), (10_080, 1)):
        dialog.time_page.minutes.setValue(minutes)
        dialog.time_page.self_share.setValue(percent)
        others, own = capacities(dialog.settings, THIS_MONDAY)
        assert dialog.time_page.told.text() == f"Leaves {others[1]} min a week for others, {own[1]} for you."


def test_several_weeks_are_given_leave_at_once_by_keyboard(qtbot: QtBot, dialog: SettingsDialog) -> None:
    page = dialog.time_page
    assert not page.off_button.isEnabled()
    page.weeks.setFocus()
    page.weeks.setCurrentIndex(page.weeks_model.index(4))
    QTest.keyClick(page.weeks, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    page.off_button.click()
    assert dialog.settings.weeks == {CHRISTMAS: 0, NEW_YEAR: 0}
    assert page.week_minutes.text() == "off"
    page.week_minutes.setValue(60)
    assert dialog.settings.weeks == {CHRISTMAS: 60, NEW_YEAR: 60}
    page.weeks.setCurrentIndex(page.weeks_model.index(4))
    QTest.keyClick(page.weeks, Qt.Key.Key_Delete)
    assert dialog.settings.weeks == {NEW_YEAR: 60}
    assert page.week_minutes.value() == 240
    page.weeks.setCurrentIndex(page.weeks_model.index(5))
    page.usual_button.click()
    assert dialog.settings.weeks == {}


def test_looking_at_a_week_gives_it_nothing(dialog: SettingsDialog) -> None:
    for row in range(dialog.time_page.weeks_model.rowCount()):
        dialog.time_page.weeks.setCurrentIndex(dialog.time_page.weeks_model.index(row))
    assert dialog.settings.weeks == {}


def test_weeks_far_off_that_differ_are_shown_and_past_ones_are_kept(qtbot: QtBot, preferences: Preferences) -> None:
    dialog = opened(qtbot, preferences, ODD)
    model = dialog.time_page.weeks_model
    assert model.mondays[0] == THIS_MONDAY
    assert model.mondays[-1] == date(2031, 1, 6)
    dialog.time_page.weeks.setCurrentIndex(model.index(model.rowCount() - 1))
    dialog.time_page.usual_button.click()
    assert dialog.settings.weeks == {date(2025, 1, 6): 5, NEW_YEAR: 0}


def test_the_calendar_says_in_words_what_it_shows(qapp: QApplication) -> None:
    model = WeeksModel({NEW_YEAR: 0}, 240, TODAY)
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 5, 6)]
    assert said == [
        "Week of 23 Nov: as usual, 240 min",
        "Week of 28 Dec: off",
        "Week of 4 Jan 2027: as usual, 240 min",
    ]
    assert [model.index(row).data(WeekRole.DAY) for row in (5, 6, 7)] == ["28 Dec", "4 Jan 2027", "11 Jan"]


def test_the_calendar_is_a_sound_model(qapp: QApplication) -> None:
    model = WeeksModel({NEW_YEAR: 0}, 240, TODAY)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_minutes([0, 3], 0)
    model.set_usual_minutes(100)
    assert tester.model() is model


# --- rhythm


def test_a_number_that_differs_offers_the_usual_one(dialog: SettingsDialog) -> None:
    dialog.sections.segments[1].click()
    page = dialog.rhythm_page
    closest, call = page.cadences[4], page.kinds[FollowUpKind.CALL]
    assert not closest.usual_button.isVisible()
    closest.field.setValue(0)
    call.field.setValue(25)
    assert closest.field.text() == "never"
    assert closest.usual_button.isVisible()
    assert closest.usual_button.accessibleName() == "As usual: 30 days"
    assert dialog.settings == PlanningSettings(
        cadences={**defaults.CADENCE_DAYS, 4: 0},
        default_minutes={**defaults.DEFAULT_MINUTES, FollowUpKind.CALL: 25},
    )
    closest.usual_button.click()
    call.usual_button.click()
    assert not closest.usual_button.isVisible()
    assert dialog.settings == PlanningSettings()


def test_every_kind_and_level_can_be_set(dialog: SettingsDialog) -> None:
    assert set(dialog.rhythm_page.kinds) == set(FollowUpKind)
    assert set(dialog.rhythm_page.cadences) == set(defaults.CADENCE_DAYS)


def test_only_what_was_set_is_set(qtbot: QtBot, preferences: Preferences) -> None:
    dialog = opened(qtbot, preferences, ODD)
    dialog.rhythm_page.cadences[4].field.setValue(40)
    assert dialog.settings == replace(ODD, cadences={4: 40, 9: 9})


# --- the window


def test_the_theme_shows_at_once_and_is_kept_on_saving(
    dialog: SettingsDialog, preferences: Preferences, shown_themes: list[str]
) -> None:
    dialog.sections.segments[2].click()
    dialog.window_page.theme.segments[2].click()
    assert shown_themes == ["dark"]
    kept_before = preferences.theme
    dialog.save_button.click()
    assert (kept_before, preferences.theme) == (ThemeChoice.SYSTEM, ThemeChoice.DARK)
    assert shown_themes == ["dark"]


def test_cancel_puts_the_theme_back(qtbot: QtBot, preferences: Preferences, shown_themes: list[str]) -> None:
    preferences.theme = ThemeChoice.LIGHT
    # As the command line asked for, this once.
    preferences.show_theme(ThemeChoice.DARK)
    dialog = opened(qtbot, preferences, PlanningSettings())
    assert dialog.window_page.theme.segments[2].isChecked()
    dialog.window_page.theme.segments[1].click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert shown_themes == ["dark", "light", "dark"]
    assert preferences.theme is ThemeChoice.LIGHT


def test_what_was_not_touched_is_not_remembered(dialog: SettingsDialog, preferences: Preferences) -> None:
    preferences.show_theme(ThemeChoice.DARK)
    dialog.accept()
    assert preferences.theme is ThemeChoice.SYSTEM
    assert preferences.language == ""


def test_another_language_is_told_once_it_is_saved_and_not_before(qtbot: QtBot, tmp_path: Path) -> None:
    told: list[str] = []
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    preferences = Preferences(settings, on_language=told.append)
    dialog = opened(qtbot, preferences, PlanningSettings())
    page = dialog.window_page
    page.language.setCurrentIndex(page.language.findText("Bahasa Indonesia"))
    assert (preferences.language, told) == ("", [])
    dialog.accept()
    assert (preferences.language, told) == ("id", ["id"])


def test_the_country_of_phone_numbers_can_be_chosen(dialog: SettingsDialog) -> None:
    region = dialog.window_page.region
    assert region.currentData() == ""
    region.setCurrentIndex(region.findText("Indonesia"))
    assert dialog.settings == PlanningSettings(region="ID")
    names = [region.itemText(place) for place in range(1, region.count())]
    assert {"Germany", "Côte d’Ivoire", "Türkiye"} <= set(names)
    assert names.index("Åland Islands") < names.index("Belgium")


# --- with a file


def test_what_was_set_is_one_step_that_can_be_undone(qtbot: QtBot, preferences: Preferences, tmp_path: Path) -> None:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as workspace:
        before = planning_settings.current(workspace)
        dialog = opened(qtbot, preferences, before)
        page = dialog.time_page
        page.minutes.setValue(10_080)
        page.self_share.setValue(90)
        page.weeks.selectAll()
        page.week_minutes.setValue(10_080)
        for number in (*dialog.rhythm_page.cadences.values(), *dialog.rhythm_page.kinds.values()):
            number.field.setValue(number.field.maximum())
        planning_settings.change(workspace, dialog.settings)
        assert planning_settings.current(workspace) == dialog.settings
        workspace.undo()
        assert planning_settings.current(workspace) == before
