"""Two cards made one: the kept card's lines as they are, and every value that only the other one has."""

import itertools
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.contact import Details
from netplanner.interchange.card_merging import merge_cards, surely_adds
from netplanner.interchange.encoding import as_fallback, writable
from netplanner.interchange.vcard import Card, details, parse_card, read_cards


def card(*lines: str, version: str = "3.0", end: str = "\r\n") -> bytes:
    return end.join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD"]).encode()


def said(raw: bytes, encoding: str = "") -> Details:
    return details(parse_card(raw, encoding=encoding))


def lines_of(raw: bytes) -> list[bytes]:
    return raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")


def stand_in_order(lines: list[bytes], within: list[bytes]) -> bool:
    rest = iter(within)
    return all(line in rest for line in lines)


def test_what_both_have_is_there_once_and_the_rest_of_the_other_comes() -> None:
    kept = card("FN:Sari Wulandari", "TEL;TYPE=CELL:0812-345", "EMAIL:Sari@Kota.id", "NOTE:maps and trams", "ORG:Peta")
    other = card(
        "FN:S. Wulandari", "TEL:0812 345", "TEL:0813", "EMAIL;TYPE=HOME:sari@kota.id", "NOTE:trams", "ORG:Kota",
        "X-SKYPE:sari",
    )  # fmt: skip
    merged = merge_cards(kept, other)
    assert stand_in_order(lines_of(kept), lines_of(merged))
    assert set(lines_of(merged)) - set(lines_of(kept)) == {
        b"TEL:0813", b"ORG:Kota", b"X-SKYPE:sari", b"NICKNAME:S. Wulandari",
    }  # fmt: skip


def test_nobody_is_called_otherwise_for_having_been_merged() -> None:
    assert said(merge_cards(card("N:Wulandari;Sari;;;"), card("FN:Wulan"))).name == "Sari Wulandari"
    assert said(merge_cards(card("N:Wulandari;Sari;;;"), card("FN:Wulan"))).nickname == "Wulan"
    assert said(merge_cards(card("EMAIL:a@b.c"), card("FN:Wulan", "N:;Wulan;;;"))).name == "Wulan"


def test_the_parts_of_the_same_name_are_taken_over() -> None:
    assert b"\r\nN:Wulandari;Sari;;;\r\n" in merge_cards(card("FN:Sari Wulandari"), card("N:Wulandari;Sari;;;"))


def test_a_label_in_a_group_comes_along_under_a_free_name() -> None:
    merged = merge_cards(
        card("FN:Sari", "item1.TEL:1", "item1.X-ABLabel:desk"), card("FN:Sari", "item1.TEL:2", "item1.X-ABLabel:boat")
    )
    assert [(way.value, way.label) for way in said(merged).phones] == [("1", "desk"), ("2", "boat")]


def test_the_uid_and_what_describes_the_card_stay_those_of_the_kept_one() -> None:
    kept = card("FN:Sari", "UID:1")
    assert merge_cards(kept, card("FN:Sari", "UID:2", "REV:20260101", "PRODID:-//x", version="2.1")) == kept
    assert said(merge_cards(card("FN:Sari"), card("FN:Sari", "UID:2"))).uid == "2"


def test_lines_are_written_in_the_dialect_of_the_kept_card() -> None:
    other = card(
        "FN:Sari", "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:gr=C3=BC=C3=9Fe, Du", "TEL;CELL:1", version="2.1"
    )
    merged = merge_cards(card("FN:Sari"), other)
    assert "NOTE:grüße\\, Du\r\n".encode() in merged
    assert b"TEL;TYPE=CELL:1\r\n" in merged
    assert not parse_card(merged).flags
    picture = card("FN:Sari", "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQEA")
    assert details(parse_card(merge_cards(card("FN:Sari", version="2.1"), picture))).has_photo


def test_a_card_in_a_chosen_encoding_takes_utf_8_once_it_is_rewritten() -> None:
    kept, encoding = writable("BEGIN:VCARD\nVERSION:2.1\nFN:联通\nEND:VCARD".encode("gb18030"), "gb18030")
    assert encoding == as_fallback("gb18030")
    merged = merge_cards(kept, card("FN:联通", "ORG:Müller"), encodings=(encoding, ""))
    assert (said(merged, encoding).name, said(merged, encoding).organisation) == ("联通", "Müller")


def test_a_card_of_guessed_characters_is_read_as_it_was_and_its_lines_are_written_anew() -> None:
    other = "BEGIN:VCARD\nVERSION:3.0\nFN:Sari\nORG:Müller\nEND:VCARD".encode("cp1252")
    merged = merge_cards(card("FN:Sari"), other, encodings=("", as_fallback("cp1252")))
    assert said(merged).organisation == "Müller"


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from(';,:\\"\n='), min_size=1, max_size=8)
LINES = st.lists(
    st.sampled_from(
        ["FN:Sari Wulandari", "FN:Wulan", "N:Wulandari;Sari;;;", "N:;Wulan;;;", "TEL;TYPE=CELL:1234567", "TEL:123-4567",
         "TEL;TYPE=WORK,FAX:99", "EMAIL:a@b.c", "EMAIL;TYPE=INTERNET:A@B.C", "item1.URL:http://x/?a=1,2;3",
         "item1.X-ABLabel:blog", "item1.TEL:5", "ADR;TYPE=HOME:;;Jl. 5;Sleman;DIY;55581;ID", "CATEGORIES:a,b",
         "CATEGORIES:B,c", "ORG:Peta;Desa", "NICKNAME:S,Wulan", "TITLE:Lead", "NOTE:first\\nline", "NOTE:line",
         "BDAY:19900101", "BDAY:1990-01-01", "BDAY:--0203", "UID:1", "UID:2", "X-UNKNOWN;P=1:kept",
         "X-FOLDED:one\n two", "item2.X-ABDATE:2000-09-12", "item2.X-ABLabel:wedding",
         "PHOTO;ENCODING=b:QUJD", "NOTE;ENCODING=QUOTED-PRINTABLE:gr=C3=BC=3D", "loose text", 'TEL;TYPE="home:7']
    ),
    unique=True, max_size=8,
)  # fmt: skip
CARDS = st.builds(
    lambda version, end, lines: end.join(
        ["BEGIN:VCARD", f"VERSION:{version}", *(line.replace("\n", end) for line in lines), "END:VCARD"]
    ).encode(),
    st.sampled_from(["2.1", "3.0", "4.0"]),
    st.sampled_from(["\r\n", "\n", "\r"]),
    LINES,
)


def values(raw: bytes) -> set[object]:
    """What a person would look for on the card again."""
    found = said(raw)
    ways = (*found.phones, *found.emails, *found.addresses, *found.urls)
    plain = {("way", "".join(way.value.casefold().replace("-", "").split())) for way in ways}
    lists = {("tag", tag.casefold()) for tag in found.tags}
    others = {(each.name, each.text) for each in parse_card(raw).properties if each.name.startswith("X-")}
    return plain | lists | others


@settings(max_examples=300)
@given(CARDS, CARDS)
def test_nothing_of_either_card_is_lost(kept: bytes, other: bytes) -> None:
    merged = merge_cards(kept, other)
    assert [each.raw for each in read_cards(merged) if isinstance(each, Card)] == [merged]
    assert stand_in_order(lines_of(kept)[:-1], lines_of(merged))
    missing = values(other) - values(merged)
    assert not {each for each in missing if isinstance(each, tuple) and each[0] != "X-ABLABEL"}
    assert values(kept) <= values(merged)
    for name in ("organisation", "note", "birthday", "title"):
        for raw in (kept, other):
            text = getattr(said(raw), name)
            assert all(" ".join(line.split()) in flattened(merged) for line in text.split("\n"))


def flattened(raw: bytes) -> str:
    found = parse_card(raw)
    dates = [details(Card(raw, 1, found.version, (each,))).birthday for each in found.properties if each.name == "BDAY"]
    texts = [
        ", ".join(filter(None, each.value)) if isinstance(each.value, tuple) else each.value
        for each in found.properties
    ]
    return " ".join("\n".join([*texts, *dates]).split())


@given(CARDS, CARDS)
def test_merging_the_same_card_again_changes_nothing(kept: bytes, other: bytes) -> None:
    merged = merge_cards(kept, other)
    assert merge_cards(merged, other) == merged
    assert merge_cards(kept, kept) == kept


@settings(max_examples=300)
@given(CARDS, CARDS)
def test_what_a_glance_shows_is_so(kept: bytes, other: bytes) -> None:
    if surely_adds(parse_card(kept), parse_card(other)):
        assert merge_cards(kept, other) != kept
    assert not surely_adds(parse_card(kept), parse_card(kept))


@given(CARDS, CARDS)
def test_what_was_taken_in_before_does_not_come_again(kept: bytes, other: bytes) -> None:
    assert merge_cards(kept, other, once_said=[(other, "")]) == kept


def test_what_the_user_took_away_stays_away_and_what_is_new_comes() -> None:
    before = card("FN:Sari W.", "TEL:1234567", "EMAIL:a@b.c", "CATEGORIES:a,b", "TITLE:Lead", "NOTE:old")
    mine = card("FN:Sari Wulandari", "EMAIL:a@b.c", "CATEGORIES:b", "TITLE:Director")
    newer = card(
        "FN:Sari W.", "TEL:123-4567", "TEL:7654321", "EMAIL:a@b.c", "CATEGORIES:a,b,c", "TITLE:Lead", "NOTE:old"
    )
    merged = said(merge_cards(mine, newer, once_said=[(before, "")]))
    assert [way.value for way in merged.phones] == ["7654321"]
    assert (merged.tags, merged.title, merged.note, merged.nickname) == (("b", "c"), "Director", "", "")


def test_a_row_brings_neither_its_uid_nor_a_name_that_is_there_in_one_piece() -> None:
    kept = card("FN:Slamet", "NOTE:one", "NOTE:two")
    row = card("FN:Slamet", "N:;Slamet;;;", "NOTE:one\\ntwo", "UID:urn:uuid:1")
    assert merge_cards(kept, row, is_row=True) == kept
    assert said(merge_cards(kept, row)).uid == "urn:uuid:1"


@given(TEXTS, st.sampled_from(["ORG", "NOTE", "X-A", "TITLE"]))
def test_no_value_adds_a_property(text: str, name: str) -> None:
    escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")
    merged = merge_cards(card("FN:Sari", version="2.1"), card("FN:Sari", f"{name}:{escaped}"))
    assert {each.name for each in parse_card(merged).properties} <= {"VERSION", "FN", name}


@pytest.mark.parametrize("folder", ["ez-vcard", "android"])
def test_real_cards_keep_every_value_when_they_are_merged(shared: Path, folder: str) -> None:
    cards = [
        each.raw
        for path in sorted((shared / "vcards" / folder).glob("*.vcf"))
        for each in read_cards(path.read_bytes())
        if isinstance(each, Card) and len(each.raw) < 100_000
    ]
    for kept, other in itertools.pairwise(cards):
        merged = merge_cards(kept, other)
        again = [each.raw for each in read_cards(merged) if isinstance(each, Card)]
        assert again == [merged], merged[:200]
        assert merge_cards(merged, other) == merged
        here, there = said(merged), said(other)
        for name in ("emails", "urls", "addresses"):
            left = {" ".join(way.value.split()).casefold().rstrip("/") for way in getattr(here, name)}
            assert {" ".join(way.value.split()).casefold().rstrip("/") for way in getattr(there, name)} <= left, name
        assert {tag.casefold() for tag in there.tags} <= {tag.casefold() for tag in here.tags}
