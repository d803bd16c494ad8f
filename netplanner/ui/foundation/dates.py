"""How the window writes a day: as short as it can be without a doubt which day is meant.

Knows the user's language and no clock: `today` is an argument.
"""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from netplanner.ui.foundation.labels import say

_WEEK = 7  # days: within it the weekday alone is enough
NEAR_DAYS = 14  # within them a weekday stands with the date

# The order of day and month; other languages may write it another way round.
_DAY_MONTH = QT_TRANSLATE_NOOP("labels", "d MMM")
_DAY_MONTH_YEAR = QT_TRANSLATE_NOOP("labels", "d MMM yyyy")
_DAY_LONG_MONTH = QT_TRANSLATE_NOOP("labels", "d MMMM")
_WEEKDAY_DAY_MONTH = QT_TRANSLATE_NOOP("labels", "ddd d MMM")
_WEEKDAY_DAY_MONTH_YEAR = QT_TRANSLATE_NOOP("labels", "ddd d MMM yyyy")


def day_and_month(day: date) -> str:
    """Such as "7 Dec"."""
    return QLocale().toString(_qdate(day), say(_DAY_MONTH))


def day_in_words(day: QDate) -> str:
    """Such as "7 December"."""
    return QLocale().toString(day, say(_DAY_LONG_MONTH))


def long_day(day: date) -> str:
    """Such as "Tue 24 Nov 2026"."""
    return QLocale().toString(_qdate(day), say(_WEEKDAY_DAY_MONTH_YEAR))


def weekday_and_day(day: date) -> str:
    """Such as "Fri 27 Nov"."""
    return QLocale().toString(_qdate(day), say(_WEEKDAY_DAY_MONTH))


def day_with_year(day: date, today: date) -> str:
    """Such as "8 Mar", or "28 Apr 2027" for a day of another year."""
    if day.year == today.year:
        return day_and_month(day)
    return QLocale().toString(_qdate(day), say(_DAY_MONTH_YEAR))


def near_day(day: date, today: date) -> str:
    """A promise's day: "today", "Fri" in this and the coming week, "Fri 4 Dec" up to two weeks, "9 Dec"."""
    ahead = (day - today).days
    if ahead == 0:
        return QCoreApplication.translate("labels", "today")
    if ahead == 1:
        return QCoreApplication.translate("labels", "tomorrow")
    if ahead == -1:
        return QCoreApplication.translate("labels", "yesterday")
    if abs(ahead) < _WEEK:
        return QLocale().toString(_qdate(day), "ddd")
    if 0 < ahead < NEAR_DAYS:
        return weekday_and_day(day)
    return day_with_year(day, today)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
