"""How text is folded for search and matching."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.folding import fold

# Letters of all kinds, many of them with marks that stand apart.
LETTERS = st.one_of(st.characters(codec="utf-8"), st.sampled_from("aZ éŁßİıΣς\u0301\u0323\u0327한한가ﬁ℡Ａ"))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Łukasz", "lukasz"),
        ("STRASSE  Straße", "strasse strasse"),
        ("Søren\nKierkegård", "soren kierkegard"),
        ("e\u0301t\u00e9", "ete"),
        ("\u0301Ayu", "ayu"),
        ("ＡＹＵ", "ayu"),
        ("ΟΔΟΣ", "οδοσ"),
        ("安藤 ロイド", "安藤 ロイト"),
        ("", ""),
    ],
)
def test_accents_case_and_look_alikes_are_gone(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(LETTERS, max_size=30), st.text(LETTERS, max_size=30))
def test_a_word_is_folded_alike_whatever_stands_around_it(one: str, other: str) -> None:
    assert fold(f"{one} {other}") == " ".join(part for part in (fold(one), fold(other)) if part)


@given(st.text(LETTERS, max_size=30))
def test_letters_and_their_composed_forms_are_the_same(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
