"""What a changed text makes of the parts that it was shown from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.interchange.card_details import said_by
from netplanner.interchange.line_writing import one_line
from netplanner.interchange.value_editing import name_parts, note_change, spread

DOCTOR = ("Souza", "Ana", "Maria", "Dr.", "Jr.")


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Dr. Ana Maria Silva Jr.", ("Silva", "Ana", "Maria", "Dr.", "Jr.")),
        ("Prof. Ana Maria Souza Jr.", ("Souza", "Ana", "Maria", "Prof.", "Jr.")),
        ("Ana Maria Souza", ("Souza", "Ana", "Maria", "", "")),
        ("Ana Silva", ("Silva", "Ana", "", "", "")),
        ("Dr. Ana Maria Souza Lima Jr.", ("Souza Lima", "Ana", "Maria", "Dr.", "Jr.")),
        ("Somebody Else", ("", "Somebody Else", "", "", "")),
    ],
)
def test_what_is_still_in_a_name_keeps_its_part(name: str, parts: tuple[str, ...]) -> None:
    assert said_by("N", name_parts(DOCTOR, name)) == name
    assert name_parts(DOCTOR, name) == parts


def test_a_family_name_that_stands_first_stays_there() -> None:
    assert name_parts(("安藤", "ロイド"), "安藤 太郎") == ("安藤", "太郎", "", "", "")
    for name in ("ロイド 安藤", "安藤 Smith"):
        assert name_parts(("安藤", "ロイド"), name) == ("", name, "", "", "")


def test_a_single_name_is_nobodys_family_name() -> None:
    assert name_parts(("Wulandari", "Sari"), "Wulandari") == ("", "Wulandari", "", "", "")
    assert name_parts(("Wulandari", "Sari"), "Sari") == ("", "Sari", "", "", "")
    assert name_parts(("Sukarno", ""), "Sukarno Putra") == ("Sukarno Putra", "", "", "", "")


WORDS = st.lists(st.sampled_from(["Ana", "Sari", "Dr.", "Jr.", "安藤", "ロイド", "a"]), max_size=2).map(" ".join)


@given(st.lists(WORDS, max_size=7).map(tuple), st.lists(WORDS, min_size=1, max_size=4).map(" ".join).map(one_line))
def test_the_parts_of_a_name_always_say_the_name(old: tuple[str, ...], name: str) -> None:
    assert said_by("N", name_parts(old, name)) == name


def test_pieces_go_back_to_their_parts_only_where_they_read_the_same() -> None:
    assert spread("ORG", ("Peta", "Desa"), "Peta, Kota", into=0) == ("Peta", "Kota")
    assert spread("ORG", ("Peta", "Desa"), "Peta,Kota", into=0) == ("Peta,Kota",)
    assert spread("ADR", ("", "", "a\nb", "c, d"), "a, b, c, e", into=2, parts=7) == ("", "", "a\nb", "c, e")


@pytest.mark.parametrize(
    ("notes", "text", "change"),
    [
        (["a", "b", "c"], "a\nx\nc", (1, 2, "x")),
        (["a", "b", "c"], "a\nb\nc\nd", (2, 3, "c\nd")),
        (["a", "b", "c"], "x\na\nb\nc", (0, 1, "x\na")),
        (["a", "b", "c"], "a\nc", (1, 2, "")),
        (["a", "b"], "a", (1, 2, "")),
        (["a", "b"], "b", (0, 1, "")),
        (["a", "b"], "a\n\nx", (0, 2, "a\n\nx")),
        (["a"], "b", (0, 1, "b")),
    ],
)
def test_of_several_notes_those_that_are_still_there_stay(
    notes: list[str], text: str, change: tuple[int, int, str]
) -> None:
    assert note_change(notes, text) == change


NOTES = st.text("ab\n ", min_size=1, max_size=6).map(str.strip).filter(bool)


@given(st.lists(NOTES, min_size=1, max_size=4), NOTES | st.lists(NOTES, min_size=1, max_size=4).map("\n".join))
def test_the_notes_say_the_text_in_the_end(notes: list[str], text: str) -> None:
    start, end, new = note_change(notes, text)
    assert "\n".join([*notes[:start], *([new] if new else []), *notes[end:]]) == text
    assert new == new.strip()
