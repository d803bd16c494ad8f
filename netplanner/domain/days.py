"""Days and weeks of the user's calendar. A week is named by its Monday, never by a number (2026 has a week 53)."""

from datetime import date, timedelta
from typing import Final

DAYS_IN_WEEK: Final = 7
_LAST_DAY: Final = date.max.toordinal()


def days_after(day: date, days: int) -> date:
    """The day `days` (0 or more) later; the last day of the calendar where there is none so late."""
    return date.fromordinal(min(day.toordinal() + days, _LAST_DAY))


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def week_index(day: date, today: date) -> int:
    """How many weeks the week of `day` lies after the week of `today`; below 0 for the past."""
    # The calendar begins with a Monday (0001-01-01, ordinal 1), so ordinals fall into weeks by themselves.
    return (day.toordinal() - 1) // DAYS_IN_WEEK - (today.toordinal() - 1) // DAYS_IN_WEEK
