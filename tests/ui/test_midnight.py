"""The day changes while the window is open."""

from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from netplanner.ui.foundation.midnight import Midnight


def test_a_new_day_is_told_once(qtbot: QtBot) -> None:
    clock = [date(2026, 11, 24)]
    told: list[date] = []
    midnight = Midnight(lambda: clock[0])
    midnight.day_changed.connect(told.append)
    midnight.look()
    assert told == []
    clock[0] += timedelta(days=1)
    midnight.look()
    midnight.look()
    assert told == [date(2026, 11, 25)]


def test_a_clock_set_back_is_a_new_day_as_well(qtbot: QtBot) -> None:
    clock = [date(2026, 11, 24)]
    told: list[date] = []
    midnight = Midnight(lambda: clock[0])
    midnight.day_changed.connect(told.append)
    clock[0] = date(2026, 11, 20)
    midnight.look()
    assert told == [date(2026, 11, 20)]
