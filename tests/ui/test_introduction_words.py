"""The words of introductions: a reckoning that can be checked by hand, and calm sentences where there is no way."""

from collections.abc import Iterator
from datetime import date
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from netplanner.domain.acquaintances import Acquaintance
from netplanner.domain.introduction_flow import Introduction, IntroductionState, Party
from netplanner.domain.introductions import Finding, Hop, NoPath, Path
from netplanner.domain.levels import Level
from netplanner.services.asking import HeldBack, Hold
from netplanner.services.introducing import Wanted
from netplanner.ui.foundation import drafts
from netplanner.ui.foundation import introduction_words as words

TODAY = date(2026, 11, 24)
NAMES = {"a": "Ayu Lestari", "t": "Prof. Ratna Kusuma"}


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def test_the_product_is_written_out_as_in_the_picture() -> None:
    hops = (
        Hop(from_id="", to_id="a", weight=0.8),
        Hop(from_id="a", to_id="b", weight=0.9),
        Hop(from_id="b", to_id="t", weight=0.9),
    )
    assert words.path_words(Path(hops)) == "0.80 × 0.90 × 0.90 = 0.65 of full trust along the way"


@given(st.lists(st.floats(0.05, 1.0), min_size=2, max_size=4))
def test_whoever_multiplies_the_numbers_comes_to_the_same(factors: list[float]) -> None:
    said = words.product_words(factors)
    sign = "=" if "=" in said else "≈"
    left, _, right = said.partition(f" {sign} ")
    shown = [float(part) for part in left.split(" × ")]
    digits = max(len(part.partition(".")[2]) for part in (right, *left.split(" × ")))
    assert float(right) == pytest.approx(prod(factors), abs=0.5 * 10**-2 + 1e-9)
    if sign == "=":
        assert round(prod(shown), 4 if digits > 3 else digits) == pytest.approx(
            float(right), abs=10**-digits / 2 + 1e-9
        )
    else:
        assert prod(shown) == pytest.approx(float(right), abs=0.003)


def test_the_edge_from_me_is_made_of_level_trust_and_asks() -> None:
    known = Acquaintance(contact_id="a", level=Level.CONNECTING_WITH, trust=0.8, asks=1)
    assert words.tie_words(known, is_asked=False) == "0.95 (Connecting-with) × 0.80 (trust between you) = 0.76"
    assert words.tie_words(known, is_asked=True).endswith("× 0.80 (asked once in 90 days) = 0.61")


@pytest.mark.parametrize(
    ("weight", "word"), [(0.3, "weak"), (0.449, "weak"), (0.45, "medium"), (0.6, "medium"), (0.75, "strong")]
)
def test_a_tie_is_said_in_a_word(weight: float, word: str) -> None:
    assert words.tie_word(weight) == word


def test_every_reason_has_a_calm_sentence() -> None:
    for reason in NoPath:
        too_weak = Path((Hop(from_id="", to_id="t", weight=0.1235),)) if reason is NoPath.TOO_WEAK else None
        said = words.no_way_words(Finding(reason=reason, too_weak=too_weak), NAMES["t"])
        assert "Ratna" in said
        assert "{" not in said
        assert not {"must", "failed", "!"} & set(said.replace("!", " ! ").split())
        assert words.through_words(Wanted(contact_id="t", trust=0, introducer_id=None, reason=reason), "")


def test_who_is_left_in_peace_and_until_when() -> None:
    held = HeldBack(contact_id="a", hold=Hold.RESTING, free_on=date(2027, 1, 11))
    assert words.held_back_words(held, NAMES["a"], TODAY) == (
        "Ayu knows them, was asked three times, and rests until 11 Jan 2027."
    )


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (IntroductionState.ASKED, "asked Ayu on 19 Nov"),
        (IntroductionState.INTRODUCER_AGREED, "Ayu agreed; waiting for a yes"),
        (IntroductionState.TARGET_AGREED, "both agreed; Ayu introduces you"),
        (IntroductionState.MADE, "introduced on 20 Nov; a thank-you to Ayu is left"),
        (IntroductionState.THANKED, "introduced by Ayu, and thanked on 20 Nov"),
    ],
)
def test_a_request_says_on_whom_it_waits(state: IntroductionState, said: str) -> None:
    request = Introduction(
        id="1",
        introducer_id="a",
        target_id="t",
        asked_on=date(2026, 11, 19),
        changed_on=date(2026, 11, 20),
        state=state,
    )
    assert words.request_words(request, NAMES.__getitem__, TODAY) == said


def test_a_no_is_told_without_blame() -> None:
    request = Introduction(id="1", introducer_id="a", target_id="t", asked_on=TODAY, changed_on=TODAY)
    assert words.request_words(request.declined(Party.TARGET, TODAY), NAMES.__getitem__, TODAY) == (
        "Ratna would rather not, 24 Nov"
    )


def test_a_draft_asks_for_what_was_written_down_and_leaves_room_for_a_no() -> None:
    asked = drafts.introduction_ask_draft("Ayu Lestari", "Prof. Ratna Kusuma", seeking="Radar images", offer="A map.")
    assert asked == (
        "Dear Ayu, could you introduce me to Prof. Ratna Kusuma, if it suits you? It is quite all right to say no. "
        "I am looking for this: Radar images. What I can offer: A map."
    )
    through = drafts.introduction_ask_draft("Ayu Lestari", "Prof. Ratna Kusuma", between=["Bambang Sutrisno"])
    assert "Would you ask Bambang Sutrisno for me" in through
    assert "looking for" not in through
    for later in (
        drafts.introduction_waits_draft("Ayu", "Ratna", date(2026, 11, 19)),
        drafts.introduction_words_draft("Ayu", "Ratna", offer="A map"),
        drafts.introduction_agreed_draft("Ayu", "Ratna"),
        drafts.introduction_thanks_draft("Ayu", "Ratna"),
    ):
        assert later.startswith("Dear Ayu, ")
        assert "Ratna" in later
        assert "{" not in later


def test_markup_in_a_name_stays_what_it_is() -> None:
    assert "<b>Ratna</b>" in drafts.introduction_ask_draft("Ayu", "<b>Ratna</b> Kusuma")
