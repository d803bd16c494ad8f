"""Phone numbers as cards write them, and as the whole world dials them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netplanner.domain.settings import PlanningSettings
from netplanner.services import planning_settings
from netplanner.services.reach import country_codes, international, region_in_locale, region_of
from netplanner.services.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: date(2026, 11, 24)) as opened:
        yield opened


@pytest.mark.parametrize(
    ("number", "region", "dialled"),
    [
        ("0812 3456 7890", "ID", "+6281234567890"),
        ("0812-3456-7890", "id", "+6281234567890"),
        ("+62 (0)812-3456-7890", "", "+6281234567890"),
        ("tel:+62-812-3456-7890", "DE", "+6281234567890"),
        ("0062 812 3456 7890", "DE", "+6281234567890"),
        ("‪+62 812 3456 7890‬", "DE", "+6281234567890"),
        ("٠١٠٠١٢٣٤٥٦٧", "EG", "+201001234567"),
        ("+1 212 555 0123 ext. 5", "", "+12125550123"),
        ("030 123456", "DE", "+4930123456"),
    ],
)
def test_a_number_is_dialled_from_anywhere(number: str, region: str, dialled: str) -> None:
    assert international(number, region) == dialled


@pytest.mark.parametrize(
    ("number", "region"),
    [
        ("0812 3456 7890", ""),
        ("0812 3456 7890", "Nowhere"),
        ("0812 3456 7890", "UK"),
        ("110", "ID"),
        ("555-1234", "US"),
        ("ask the office", "ID"),
        ("0812-3456-7890 / 0813", "ID"),
        ("+999123456789", "ID"),
        ("", "ID"),
        ("0" * 100_000, "ID"),
    ],
)
def test_a_number_that_nobody_could_dial_from_anywhere_is_none(number: str, region: str) -> None:
    assert international(number, region) is None


@given(st.text(max_size=90), st.sampled_from(["", "ID", "DE", "US", "XX"]))
@example("+" + "9" * 63, "ID")
@example("\ud800", "ID")
def test_whatever_a_card_says_the_answer_is_a_number_or_none(number: str, region: str) -> None:
    dialled = international(number, region)
    assert dialled is None or (dialled[0] == "+" and dialled[1:].isascii() and dialled[1:].isdigit())


@pytest.mark.parametrize("number", ["+6281234567890", "+4930123456", "+12125550123"])
def test_what_is_dialled_from_anywhere_stays_as_it_is(number: str) -> None:
    assert international(number, "ID") == number


def test_the_country_is_that_of_the_system_until_the_user_sets_one(workspace: Workspace) -> None:
    assert region_of(workspace, "ID") == "ID"
    planning_settings.change(workspace, replace(PlanningSettings(), region="de"))
    assert region_of(workspace, "ID") == "DE"


@pytest.mark.parametrize(
    ("environment", "region"),
    [
        ({"LANG": "id_ID.UTF-8"}, "ID"),
        ({"LANG": "en_US.UTF-8", "LC_TELEPHONE": "id_ID.UTF-8"}, "ID"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "C.UTF-8"}, ""),
        ({"LANG": "sr_Latn_RS"}, "RS"),
        ({"LANG": "de-CH"}, "CH"),
        ({"LANG": "en"}, ""),
        ({"LANG": "es_419"}, ""),
        ({"LANG": "C"}, ""),
        ({}, ""),
    ],
)
def test_the_locale_tells_the_country(environment: dict[str, str], region: str) -> None:
    assert region_in_locale(environment) == region


def test_each_country_has_its_code() -> None:
    codes = country_codes()
    assert (codes["ID"], codes["US"], codes["CA"], codes["GB"]) == (62, 1, 1, 44)
    assert "001" not in codes
