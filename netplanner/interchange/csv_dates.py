"""Dates as programs write them into cells: with digits in any order, or the month as an English or Indonesian word.

Knows that 3/4 is two days; it is read only where the order is known. Not whose date it is.
"""

import re
from collections.abc import Iterable
from datetime import date

_MONTHS = {
    word: month
    for month, words in enumerate(
        (
            "january januari jan", "february februari pebruari feb peb", "march maret mar", "april apr", "may mei",
            "june juni jun", "july juli jul", "august agustus aug agu ags agt", "september sept sep",
            "october oktober oct okt", "november nopember nov nop", "december desember dec des",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
_TIME = r"(?:[T ,]+\d{1,2}[:.]\d{2}.*)?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})([-/.]?)(\d{{1,2}})\2(\d{{1,2}}){_TIME}", re.DOTALL | re.ASCII)
_DAY_OF_YEAR = re.compile(r"--(\d{1,2})-?(\d{1,2})", re.ASCII)
_DIGITS = re.compile(rf"(\d{{1,2}})([-/.])(\d{{1,2}})\2(\d{{4}}|\d{{2}}){_TIME}", re.DOTALL | re.ASCII)
_DAY_AND_WORD = re.compile(rf"(\d{{1,2}})[-. ]*([^\W\d_]+)[-., ]*(\d{{4}}|\d{{2}})?{_TIME}", re.DOTALL | re.ASCII)
_WORD_AND_DAY = re.compile(rf"([^\W\d_]+)[. ]*(\d{{1,2}})(?:,? +(\d{{4}}))?{_TIME}", re.DOTALL | re.ASCII)
# Written where no year is known: by nobody's calendar, and by Apple's.
_NO_YEARS = (0, 1604)
_LEAP_YEAR = 2000
_CENTURY = 2000


def is_day_first(texts: Iterable[str]) -> bool | None:
    """Whether 3/4/2000 is in April among these texts: a number over 12 tells; None where nothing does, or both do."""
    day_first = month_first = False
    for text in texts:
        found = _DIGITS.fullmatch(text.strip())
        if found and found[2] != ".":
            day_first = day_first or int(found[1]) > 12
            month_first = month_first or int(found[3]) > 12
    return day_first if day_first != month_first else None


def read_date(text: str, *, day_first: bool | None = None, in_this_century: bool = False) -> str:
    """YYYY-MM-DD, or --MM-DD without a year; "" where `text` is no date, or one that can be read in two ways.

    A year of two digits is believed only `in_this_century`, where an older one is out of the question.
    """
    text = text.strip()
    if found := _YEAR_FIRST.fullmatch(text):
        if not found[2] and len(found[3]) + len(found[4]) != 4:
            return ""
        return _written(int(found[1]), int(found[3]), int(found[4]))
    if found := _DAY_OF_YEAR.fullmatch(text):
        return _written(None, int(found[1]), int(found[2]))
    if found := _DIGITS.fullmatch(text):
        first, second, year = int(found[1]), int(found[3]), _year(found[4], in_this_century)
        if year is None:
            return ""
        order = _order(first, second, True if found[2] == "." else day_first)
        return "" if order is None else _written(year, *order)
    if found := _DAY_AND_WORD.fullmatch(text):
        day, word, written = found[1], found[2], found[3]
    elif found := _WORD_AND_DAY.fullmatch(text):
        word, day, written = found[1], found[2], found[3]
    else:
        return ""
    month, year = _MONTHS.get(word.lower()), _year(written, in_this_century)
    if month is None or (written and year is None):
        return ""
    return _written(year, month, int(day))


def _order(first: int, second: int, day_first: bool | None) -> tuple[int, int] | None:
    """(month, day) of two numbers; None where nobody can know."""
    if day_first is None:
        if first == second or second > 12:
            return first, second
        return (second, first) if first > 12 else None
    return (second, first) if day_first else (first, second)


def _year(written: str | None, in_this_century: bool) -> int | None:
    if not written:
        return None
    if len(written) == 2:
        return _CENTURY + int(written) if in_this_century else None
    return int(written)


def _written(year: int | None, month: int, day: int) -> str:
    is_known = year is not None and year not in _NO_YEARS
    try:
        date(year if is_known and year else _LEAP_YEAR, month, day)
    except ValueError:
        return ""
    return f"{year:04d}-{month:02d}-{day:02d}" if is_known else f"--{month:02d}-{day:02d}"
