"""A birthday as people write it: "13 March 1990", "13 Mar", "1990-03-13", "13/03/1990"; and back into words.

Knows the names of the months in the languages of the window and of the system, and in which order day and month
are written there; not how a card writes a birthday apart from the two forms that it keeps (`Details.birthday`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QDate, QLocale

from netplanner.domain.folding import fold
from netplanner.services.catalogue import LANGUAGES
from netplanner.ui.foundation.dates import day_in_words
from netplanner.ui.foundation.languages import locale_of

_OLDEST_YEARS = 130  # nobody has lived longer
_LEAP_YEAR = 2000
_LEAST_OF_A_MONTH = 3  # letters: "Jan", "Jun" and "Jul" can be told apart
_LONGEST = 60
_ISO = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})\Z")
_ISO_WITHOUT_YEAR = re.compile(r"--(\d{2})-?(\d{2})\Z")
_PIECE = re.compile(r"[^\W\d_]+|\d+")
_ORDINAL = re.compile(r"(\d)(?:st|nd|rd|th)\b")


class Doubt(StrEnum):
    """Why a text is taken for no birthday."""

    UNREADABLE = "unreadable"
    NO_SUCH_DAY = "no-such-day"
    TO_COME = "to-come"
    TOO_LONG_AGO = "too-long-ago"


@dataclass(frozen=True, slots=True)
class Birthday:
    """`year` None: only day and month are known."""

    year: int | None
    month: int
    day: int

    @property
    def written(self) -> str:
        """As `Details` keeps it: YYYY-MM-DD or --MM-DD."""
        year = "-" if self.year is None else f"{self.year:04d}"
        return f"{year}-{self.month:02d}-{self.day:02d}"

    @property
    def told(self) -> str:
        """In words without a doubt which number is the month, such as "13 March 1990" or "13 March"."""
        words = day_in_words(QDate(_LEAP_YEAR, self.month, self.day))
        return words if self.year is None else f"{words} {self.year}"


def read_birthday(text: str, today: date, locale: QLocale | None = None) -> Birthday | Doubt:
    """What `text` means to somebody whose dates are written as in `locale`, that of the window if not said."""
    locale = locale or QLocale()
    line = " ".join(text.split())
    if len(line) > _LONGEST:
        return Doubt.UNREADABLE
    found = _iso(line) or _in_words(line, today, locale) or _in_figures(line, today, locale)
    return Doubt.UNREADABLE if found is None else _doubt(found, today) or found


def written_birthday(birthday: str) -> str:
    """A `Details.birthday` such as "13 March 1990" or "13 March"; what is no date stays as it is."""
    found = _iso(birthday)
    return birthday if found is None or _day_of(found) is None else found.told


def _doubt(found: Birthday, today: date) -> Doubt | None:
    if found.year is not None and found.year > today.year:
        return Doubt.TO_COME
    if found.year is not None and today.year - found.year > _OLDEST_YEARS:
        return Doubt.TOO_LONG_AGO
    day = _day_of(found)
    if day is None:
        return Doubt.NO_SUCH_DAY
    return Doubt.TO_COME if found.year is not None and day > today else None


def _day_of(found: Birthday) -> date | None:
    """That day, in a leap year where the year is not known; None where the calendar has no such day."""
    try:
        return date(_LEAP_YEAR if found.year is None else found.year, found.month, found.day)
    except ValueError:
        return None


def _iso(line: str) -> Birthday | None:
    if full := _ISO.match(line):
        return Birthday(int(full[1]), int(full[2]), int(full[3]))
    if of_year := _ISO_WITHOUT_YEAR.match(line):
        return Birthday(None, int(of_year[1]), int(of_year[2]))
    return None


def _in_words(line: str, today: date, locale: QLocale) -> Birthday | None:
    """One name of a month, and one or two numbers: the day, which comes first but for a year, and the year."""
    pieces = _PIECE.findall(_ORDINAL.sub(r"\1", fold(line)))
    # Shorter words stand between the others: "3rd of May", "3 de mayo".
    names = [piece for piece in pieces if not piece.isdecimal() and len(piece) >= _LEAST_OF_A_MONTH]
    numbers = [piece for piece in pieces if piece.isdecimal()]
    if len(names) != 1 or not 1 <= len(numbers) <= 2:
        return None
    month = _month(names[0], locale)
    if month is None:
        return None
    if len(numbers) == 1:
        return Birthday(None, month, int(numbers[0])) if len(numbers[0]) <= 2 else None
    if len(numbers[0]) > 2:
        numbers.reverse()
    return Birthday(_year(numbers[1], today), month, int(numbers[0]))


def _month(name: str, locale: QLocale) -> int | None:
    """The month of which `name` is the name or its beginning."""
    for spoken in (locale, *map(locale_of, LANGUAGES), QLocale.system()):
        for month in range(1, 13):
            if fold(spoken.monthName(month)).startswith(name) or name == fold(_short_month(spoken, month)):
                return month
    return None


def _short_month(locale: QLocale, month: int) -> str:
    return locale.monthName(month, QLocale.FormatType.ShortFormat).rstrip(".")


def _in_figures(line: str, today: date, locale: QLocale) -> Birthday | None:
    """Two or three numbers: the year where it is seen to be one, else as the language orders them."""
    parts = re.split(r"[./\-\s]+", line.rstrip("./-"))
    if not 2 <= len(parts) <= 3 or not all(part.isdecimal() for part in parts):
        return None
    if len(parts) == 3 and len(parts[0]) > 2:
        year, month, day = parts
        return Birthday(int(year), int(month), int(day)) if len(month) <= 2 and len(day) <= 2 else None
    if any(len(part) > 2 for part in parts[:2]):
        return None
    day_of_month, month_of_year = _day_and_month(parts, locale)
    return Birthday(_year(parts[2], today) if len(parts) == 3 else None, month_of_year, day_of_month)


def _day_and_month(parts: Sequence[str], locale: QLocale) -> tuple[int, int]:
    first, second = int(parts[0]), int(parts[1])
    if max(first, second) > 12:
        # Only one of them can be the month, wherever it stands.
        return max(first, second), min(first, second)
    return (second, first) if _month_comes_first(locale) else (first, second)


def _month_comes_first(locale: QLocale) -> bool:
    order = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return order.find("M") < order.find("d")


def _year(written: str, today: date) -> int:
    """The year; of two figures, the last one that is not to come."""
    if len(written) > 2:
        return int(written)
    year = today.year // 100 * 100 + int(written)
    return year if year <= today.year else year - 100
