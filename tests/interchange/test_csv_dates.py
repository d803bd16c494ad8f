"""Dates in cells are read as their program meant them, and one that can mean two days stays as it is."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.interchange.csv_dates import is_day_first, read_date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1980-02-29", "1980-02-29"), ("19800229", "1980-02-29"), ("1980/2/9", "1980-02-09"),
        ("1980-02-29T10:00:00Z", "1980-02-29"), ("1980-02-29 00:00", "1980-02-29"), ("--02-29", "--02-29"),
        (" --0229", "--02-29"), ("0000-02-29", "--02-29"), ("1604-02-29", "--02-29"), ("29.2.1980", "1980-02-29"),
        ("9.2.1980", "1980-02-09"), ("29/2/1980", "1980-02-29"), ("2/29/1980", "1980-02-29"),
        ("5/5/1980", "1980-05-05"), ("12 Mar 2024", "2024-03-12"), ("12-Mar-2024", "2024-03-12"),
        ("Mar 12, 2024", "2024-03-12"), ("March 12", "--03-12"), ("17 Agustus 1945", "1945-08-17"),
        ("17 agt. 1945", "1945-08-17"), ("2 Mei 2001", "2001-05-02"),
    ],
)  # fmt: skip
def test_a_date_is_read(text: str, day: str) -> None:
    assert read_date(text) == day


@pytest.mark.parametrize(
    "text",
    ["", "3/4/1980", "0/0/00", "1980-13-01", "1980-02-30", "30.2.1980", "12/13/80", "12 Mrz 2024", "soon", "1980",
     "13/13/1980", "1980123", "１９８０-02-29", "12 Mar 24"],
)  # fmt: skip
def test_what_is_no_day_or_two_of_them_is_left_alone(text: str) -> None:
    assert read_date(text) == ""


def test_the_order_of_the_file_decides_between_two_days() -> None:
    assert read_date("3/4/1980", day_first=True) == "1980-04-03"
    assert read_date("3/4/1980", day_first=False) == "1980-03-04"
    assert read_date("3.4.1980", day_first=False) == "1980-04-03"


def test_a_number_over_twelve_tells_the_order_of_all() -> None:
    assert is_day_first(["3/4/1980", " 17/8/1945"]) is True
    assert is_day_first(["3/4/1980", "8/17/1945"]) is False
    assert is_day_first(["3/4/1980", "17.8.1945"]) is None
    assert is_day_first(["17/8/1945", "8/17/1945"]) is None


def test_a_short_year_is_believed_only_of_days_in_this_century() -> None:
    assert read_date("7-Feb-22", in_this_century=True) == "2022-02-07"
    assert read_date("11/24/25, 10:33 AM", day_first=False, in_this_century=True) == "2025-11-24"
    assert read_date("7-Feb-22") == ""


@given(st.dates(date(1605, 1, 1)), st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d %B %Y", "%B %d, %Y", "%d-%b-%Y"]))
def test_every_day_reads_back(day: date, form: str) -> None:
    written = day.strftime(form.replace("%Y", f"{day.year:04d}"))
    assert read_date(written) == day.isoformat()


@given(st.text(st.sampled_from("0123456789/-. :TJanMei,"), max_size=14), st.none() | st.booleans(), st.booleans())
def test_whatever_is_read_is_a_day(text: str, day_first: bool | None, in_this_century: bool) -> None:
    day = read_date(text, day_first=day_first, in_this_century=in_this_century)
    assert not day or date.fromisoformat(day.replace("--", "2000-", 1))
