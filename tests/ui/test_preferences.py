"""What the window remembers, and what it only shows."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.theme import ThemeChoice


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def test_a_theme_that_is_shown_is_not_remembered(settings: QSettings) -> None:
    shown: list[str] = []
    preferences = Preferences(settings, on_theme=shown.append)
    assert preferences.shown_theme is ThemeChoice.SYSTEM
    preferences.show_theme(ThemeChoice.DARK)
    assert shown == ["dark"]
    assert (preferences.shown_theme, preferences.theme) == (ThemeChoice.DARK, ThemeChoice.SYSTEM)
    assert Preferences(settings).shown_theme is ThemeChoice.SYSTEM


def test_a_theme_that_is_remembered_is_the_one_shown_at_the_next_start(settings: QSettings) -> None:
    Preferences(settings).theme = ThemeChoice.LIGHT
    assert Preferences(settings).shown_theme is ThemeChoice.LIGHT


def test_without_a_screen_to_put_it_on_a_theme_is_only_noted(settings: QSettings) -> None:
    preferences = Preferences(settings)
    preferences.show_theme(ThemeChoice.DARK)
    assert preferences.shown_theme is ThemeChoice.DARK
