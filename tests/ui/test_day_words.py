"""A birthday typed by hand: what it is understood as, and what is said of one that cannot be."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from netplanner.domain.birthdays import next_birthday
from netplanner.ui.foundation.day_words import Birthday, Doubt, read_birthday, written_birthday

TODAY = date(2026, 11, 24)
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
AMERICAN = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
INDONESIAN = QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia)


def written(text: str, locale: QLocale = BRITISH) -> str:
    read = read_birthday(text, TODAY, locale)
    return read.written if isinstance(read, Birthday) else read.value


@pytest.mark.parametrize(
    "text",
    [
        "13 March 1990", "13 Mar 1990", "March 13, 1990", "mar 13 1990", "13th March 1990", "13th of March, 1990",
        "1990-03-13", "19900313", "13/03/1990", "13.3.1990", "13-3-1990", "1990/3/13", "13 3 1990", "03/13/1990",
        "13 March 90", "13/3/90", "13 Maret 1990", "  13\tMARCH\n1990 ",
    ],
)  # fmt: skip
def test_a_day_with_its_year_is_understood(text: str) -> None:
    assert written(text) == "1990-03-13"


@pytest.mark.parametrize("text", ["13 March", "13 Mar", "March 13", "--03-13", "--0313", "13/3", "13.3.", "13 maret"])
def test_a_day_without_a_year_is_enough(text: str) -> None:
    assert written(text) == "--03-13"


def test_figures_are_read_in_the_order_of_the_language() -> None:
    assert written("4/5/1990", BRITISH) == "1990-05-04"
    assert written("4/5/1990", INDONESIAN) == "1990-05-04"
    assert written("4/5/1990", AMERICAN) == "1990-04-05"
    assert written("4/5", QLocale("ja_JP")) == "--04-05"


def test_a_year_of_two_figures_is_the_last_that_is_not_to_come() -> None:
    assert written("1 Jan 26") == "2026-01-01"
    assert written("1 Jan 27") == "1927-01-01"


def test_the_29th_of_february_needs_a_leap_year_or_none() -> None:
    assert written("29 Feb") == "--02-29"
    assert written("29 Feb 1992") == "1992-02-29"
    assert written("29 Feb 1991") == Doubt.NO_SUCH_DAY


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("0001-01-01", Doubt.TOO_LONG_AGO),
        ("1 Jan 0001", Doubt.TOO_LONG_AGO),
        ("1604-03-13", Doubt.TOO_LONG_AGO),
        ("0000-01-01", Doubt.TOO_LONG_AGO),
        ("9999-12-31", Doubt.TO_COME),
        ("1 Jan 99999", Doubt.TO_COME),
        ("25 November 2026", Doubt.TO_COME),
        ("32 March", Doubt.NO_SUCH_DAY),
        ("0/0/1990", Doubt.NO_SUCH_DAY),
        ("13/13/1990", Doubt.NO_SUCH_DAY),
        ("1990-123456789012345678901-1", Doubt.UNREADABLE),
        ("in spring", Doubt.UNREADABLE),
        ("13", Doubt.UNREADABLE),
        ("March", Doubt.UNREADABLE),
        ("Mar Apr 13", Doubt.UNREADABLE),
        ("🎂", Doubt.UNREADABLE),
        ("1" * 100_000, Doubt.UNREADABLE),
    ],
)
def test_what_is_no_birthday_is_doubted_for_a_reason(text: str, doubt: Doubt) -> None:
    assert read_birthday(text, TODAY, BRITISH) is doubt


def test_born_today_is_no_day_to_come() -> None:
    assert written("24 Nov 2026") == "2026-11-24"


def test_it_is_told_back_without_a_doubt_which_is_the_month() -> None:
    assert Birthday(1990, 5, 4).told == "4 May 1990"
    assert Birthday(None, 5, 4).told == "4 May"


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        ("1990-03-13", "13 March 1990"),
        ("--02-29", "29 February"),
        ("1604-03-13", "13 March 1604"),
        ("1990-02-30", "1990-02-30"),
        ("circa 1800", "circa 1800"),
        ("", ""),
    ],
)
def test_what_a_card_keeps_is_told_in_words_where_it_is_a_day(kept: str, told: str) -> None:
    assert written_birthday(kept) == told


@pytest.fixture
def another_language() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(INDONESIAN)
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("another_language")
def test_months_are_told_in_the_language_of_the_window() -> None:
    assert Birthday(1990, 5, 4).told == "4 Mei 1990"
    assert read_birthday("4 Mei 1990", TODAY) == Birthday(1990, 5, 4)


@given(st.dates(date(1900, 1, 1), TODAY), st.sampled_from([BRITISH, AMERICAN, INDONESIAN, QLocale("de_DE")]))
def test_what_is_told_back_and_what_is_written_are_both_understood_again(day: date, locale: QLocale) -> None:
    for birthday in (Birthday(day.year, day.month, day.day), Birthday(None, day.month, day.day)):
        assert read_birthday(birthday.told, TODAY, locale) == birthday
        assert read_birthday(birthday.written, TODAY, locale) == birthday
        assert next_birthday(birthday.written, TODAY) is not None


@given(st.text(alphabet=st.one_of(st.sampled_from("0123456789-/. Marchn"), st.characters()), min_size=1))
def test_whatever_is_typed_is_a_birthday_or_a_doubt(text: str) -> None:
    assert isinstance(read_birthday(text, TODAY, BRITISH), Birthday | Doubt)
