"""Birthdays as cards write them, and when the next one is."""

import re
from datetime import date, timedelta
from typing import Final

_WRITTEN: Final = re.compile(r"(?:(\d{4})|-)-(\d{2})-(\d{2})\Z")
_OLDEST_YEARS: Final = 130


def next_birthday(birthday: str, today: date) -> date | None:
    """The next day, today included, of a birthday written YYYY-MM-DD or --MM-DD; None when it cannot be read.

    Somebody born on 29 February has it on 1 March in years without one.
    """
    read = _read(birthday)
    if read is None:
        return None
    _, month, day = read
    for year in (today.year, today.year + 1):
        falls_on = _in_year(year, month, day)
        if falls_on is None or falls_on >= today:
            return falls_on
    return None


def days_ahead(today: date, days: int) -> frozenset[str]:
    """Today and the `days` after it as MM-DD, which is how the birthdays end that fall on them."""
    ahead = range(min(days, (date.max - today).days) + 1)
    found = {(today + timedelta(days=number)).isoformat()[-5:] for number in ahead}
    return frozenset(found | {"02-29"} if "03-01" in found else found)


def is_moved(birthday: str, falls_on: date) -> bool:
    """Whether the day on which it is kept is not the one that is written, for want of a 29 February in that year."""
    read = _read(birthday)
    return read is not None and (falls_on.month, falls_on.day) != read[1:]


def age_on(birthday: str, day: date) -> int | None:
    """How old they are on `day`; None when the card tells no year, or one that cannot be."""
    read = _read(birthday)
    if read is None or read[0] is None:
        return None
    year, month, of_month = read[0], read[1], read[2]
    this_year = _in_year(day.year, month, of_month)
    age = day.year - year - (this_year is not None and day < this_year)
    return age if 0 < age <= _OLDEST_YEARS else None


def _read(birthday: str) -> tuple[int | None, int, int] | None:
    found = _WRITTEN.match(birthday)
    if found is None:
        return None
    year, month, day = found[1], int(found[2]), int(found[3])
    # 2000 has a 29 February.
    return (int(year) if year else None, month, day) if _in_year(2000, month, day) is not None else None


def _in_year(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, 3, 1) if (month, day) == (2, 29) and 1 <= year <= 9999 else None
