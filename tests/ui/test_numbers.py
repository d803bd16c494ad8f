"""Numbers follow the language of the window, as its dates do."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from netplanner.ui.foundation.languages import locale_of
from netplanner.ui.foundation.numbers import rounded, with_decimals


@pytest.fixture(autouse=True)
def locale_as_before() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("code", "told"), [("en", ["20.8", "25", "0.90", "0.0"]), ("id", ["20,8", "25", "0,90", "0,0"])]
)
def test_a_number_is_written_as_the_language_writes_it(code: str, told: list[str]) -> None:
    QLocale.setDefault(locale_of(code))
    assert [rounded(20.8333), rounded(25), with_decimals(0.9, 2), with_decimals(0, 1)] == told
