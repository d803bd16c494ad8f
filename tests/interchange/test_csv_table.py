"""Phones go out in the form that a spreadsheet keeps, with the same digits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.interchange.csv_table import guarded, plain, spaced_phone


@pytest.mark.parametrize(
    ("phone", "written"),
    [
        ("+628123456", "+62 8123456"),
        ("+62-812-3456", "+62 812-3456"),
        ("+62 812 3456", "+62 812 3456"),
        ("+15551234", "+1 5551234"),
        ("+79161234", "+7 9161234"),
        ("+353861234", "+353 861234"),
        ("0812 3456", "0812 3456"),
        ("+44 (0)20 1234", "+44 (0)20 1234"),
        ("+62", "+62"),
    ],
)
def test_a_phone_has_a_space_after_its_country_code(phone: str, written: str) -> None:
    assert spaced_phone(phone) == written


@given(st.from_regex(r"\+[1-9]\d{6,14}", fullmatch=True, alphabet="+0123456789"))
def test_an_international_phone_keeps_its_digits_and_needs_no_guard(phone: str) -> None:
    written = spaced_phone(phone)
    assert written.replace(" ", "") == phone
    assert guarded(written) == written == plain(written)


@pytest.mark.parametrize("cell", ["'", "''", "'tHooft", "=1+1", "+62812", "-3", "@x", "\tx", "\rx", "+62 812\n+62 813"])
def test_what_a_spreadsheet_would_change_gets_exactly_one_apostrophe(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"
    assert plain(guarded(cell)) == cell
