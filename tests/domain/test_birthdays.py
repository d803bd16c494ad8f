"""When the next birthday is, whatever a card says."""

from calendar import isleap
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netplanner.domain.birthdays import age_on, days_ahead, is_moved, next_birthday

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("birthday", "day"),
    [
        ("1990-11-24", date(2026, 11, 24)),
        ("1990-11-23", date(2027, 11, 23)),
        ("--12-01", date(2026, 12, 1)),
        ("2000-02-29", date(2027, 3, 1)),
        ("0001-01-01", date(2027, 1, 1)),
        ("9999-12-31", date(2026, 12, 31)),
        ("", None),
        ("circa 1800", None),
        ("1990-13-01", None),
        ("1990-02-30", None),
    ],
)
def test_the_next_birthday(birthday: str, day: date | None) -> None:
    assert next_birthday(birthday, TODAY) == day


def test_a_leap_day_is_kept_where_there_is_one() -> None:
    assert next_birthday("--02-29", date(2028, 1, 1)) == date(2028, 2, 29)


def test_at_the_end_of_the_calendar_there_is_none_left() -> None:
    assert next_birthday("--01-01", date(9999, 12, 31)) is None


@pytest.mark.parametrize(
    ("birthday", "age"),
    [("1990-11-24", 36), ("1990-11-25", 35), ("--11-24", None), ("0001-01-01", None), ("9999-01-01", None)],
)
def test_the_age_is_told_where_it_can_be(birthday: str, age: int | None) -> None:
    assert age_on(birthday, TODAY) == age


@given(st.dates(), st.dates(max_value=date(9998, 12, 31)))
def test_the_next_one_lies_within_a_year(born: date, today: date) -> None:
    found = next_birthday(f"{born.year:04d}-{born.month:02d}-{born.day:02d}", today)
    assert found is not None
    assert 0 <= (found - today).days <= 366


@given(st.dates(), st.dates(max_value=date(9998, 12, 31)), st.integers(0, 366))
def test_a_birthday_ends_with_one_of_the_days_ahead_when_it_is_near(born: date, today: date, days: int) -> None:
    found = next_birthday(born.isoformat(), today)
    assert found is not None
    assert (found - today).days > days or born.isoformat()[-5:] in days_ahead(today, days)


def test_the_days_ahead_are_few_and_end_with_the_calendar() -> None:
    assert days_ahead(date(2026, 12, 31), 1) == {"12-31", "01-01"}
    assert days_ahead(date(9999, 12, 31), 14) == {"12-31"}
    assert days_ahead(date(2027, 3, 1), 0) == {"03-01", "02-29"}


@given(st.text(max_size=20), st.dates())
def test_nonsense_is_no_birthday_and_no_trouble(text: str, today: date) -> None:
    next_birthday(text, today)
    age_on(text, today)


@given(st.dates(date(1900, 1, 1), date(2026, 12, 31)), st.dates(date(2020, 1, 1), date(2090, 12, 31)))
@example(date(2000, 2, 29), date(2026, 1, 1))
def test_a_birthday_is_kept_on_another_day_only_where_the_year_has_no_29_february(born: date, today: date) -> None:
    day = next_birthday(born.isoformat(), today)
    assert day is not None
    assert is_moved(born.isoformat(), day) == ((born.month, born.day) == (2, 29) and not isleap(day.year))
