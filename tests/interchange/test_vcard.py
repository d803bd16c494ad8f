"""A file of cards: what is taken in, what is rejected, and that nothing costs another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.interchange.encoding import to_utf8_if_wide
from netplanner.interchange.vcard import (
    LARGEST_CARD_BYTES,
    Card,
    Rejected,
    RejectReason,
    StrayText,
    details,
    export_cards,
    parse_card,
    read_cards,
)

GOOD = b"BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n"

# What files are made of, so that random ones are hostile rather than merely noise.
PIECES = st.sampled_from(
    [
        b"BEGIN:VCARD", b"END:VCARD", b"begin:vcard", b"\n", b"\r\n", b"\r", b"\n ", b"\n\t", b"\n\n", b"AGENT:",
        b"FN:",
        b"N;ENCODING=QUOTED-PRINTABLE:", b"=", b"=E9", b"=C3=A9", b"\xc3", b"\xa9", b"\xef\xbb\xbf", b"\\", b";", b",",
        b":", b'"', b"PHOTO;ENCODING=b:", b"abcd", b"CHARSET=SHIFT_JIS", b"VERSION:2.1", b"VERSION:4.0", b"item1.",
        b"TEL;TYPE=",
        b"#", b"^n", b"\0", b"x",
    ]
)  # fmt: skip
LINES = st.sampled_from(
    [
        b"BEGIN:VCARD", b"END:VCARD", b"END:VCARD", b"AGENT:", b"VERSION:2.1", b"VERSION:4.0", b"FN:A", b" fold",
        b"\tfold", b" x:fold",
        b"N;ENCODING=QUOTED-PRINTABLE:a=3B;b=", b"NOTE:caf\xe9 \xc3\xa9", b"NOTE:a\\,b\\;c\\\\n\\n\\x",
        b"N:a\\;b;c\\\\;d",
        b"PHOTO;ENCODING=b:abcd", b"abcd", b"ab=", b"broken", b"# comment", b"", b'TEL;TYPE="a:b":1', b'TEL;TYPE="a:1',
        b"CATEGORIES:a,b\\,c", b"item1.TEL;CELL:+1", b"X-GOOGLE TALK:b", b"http://x", b"NOTE;CHARSET=SHIFT_JIS:\x94\\",
    ]
)  # fmt: skip
FILES = st.lists(PIECES | st.binary(max_size=6), max_size=60).map(b"".join) | st.builds(
    lambda line_end, lines: line_end.join(lines),
    st.sampled_from([b"\n", b"\r\n", b"\r", b"\r\r\n"]),
    st.lists(LINES, max_size=25).map(lambda lines: [b"BEGIN:VCARD", *lines]),
)


@given(FILES | st.binary(max_size=300))
def test_no_bytes_are_too_bad(data: bytes) -> None:
    for found in read_cards(data):
        if isinstance(found, Card):
            assert found.properties or found.children
            details(found)
            assert parse_card(found.raw).properties or found.children


@given(FILES)
def test_every_byte_is_in_a_card_or_reported_or_blank(data: bytes) -> None:
    data = to_utf8_if_wide(data)
    rest = data
    for found in read_cards(data):
        text = found.raw if isinstance(found, Card) else found.data
        before, here, rest = rest.partition(text)
        assert here == text
        assert not before.strip(b" \t\r\n\0\x0b\x0c\x1a\xef\xbb\xbf")
    assert not rest.strip(b" \t\r\n\0\x0b\x0c\x1a\xef\xbb\xbf")


@given(FILES)
def test_what_is_exported_reads_as_the_same_cards(data: bytes) -> None:
    cards = [found.raw for found in read_cards(data) if isinstance(found, Card)]
    assert [found.raw for found in read_cards(b"".join(export_cards(cards))) if isinstance(found, Card)] == cards


@given(FILES)
def test_the_quick_way_and_the_careful_way_agree(data: bytes) -> None:
    for found in read_cards(data):
        if isinstance(found, Card) and found.raw[11:12] in (b"\r", b"\n"):
            # A comment and a blank line send the card the careful way.
            again = parse_card(found.raw[:11] + b"\n# comment\n" + found.raw[11:])
            assert again.properties == found.properties
            assert {flag.reason for flag in found.flags} <= {flag.reason for flag in again.flags}


def test_a_card_without_a_property_is_rejected_with_its_line_and_text() -> None:
    empty = b"BEGIN:VCARD\n\nEND:VCARD"
    found = list(read_cards(GOOD + empty + b"\n" + GOOD))
    assert [type(each) for each in found] == [Card, Rejected, Card]
    assert found[1] == Rejected(4, RejectReason.NO_PROPERTY, empty)


def test_a_card_over_20_mb_is_rejected_and_its_neighbours_are_not() -> None:
    large = b"BEGIN:VCARD\nNOTE:" + b"x" * LARGEST_CARD_BYTES + b"\nEND:VCARD"
    found = list(read_cards(GOOD + large + b"\n" + GOOD))
    assert [type(each) for each in found] == [Card, Rejected, Card]
    assert isinstance(found[1], Rejected)
    assert (found[1].reason, found[1].line) == (RejectReason.TOO_LARGE, 4)


@pytest.mark.parametrize("data", [b"", b"\0" * 3_000_000, b"\n\n"])
def test_a_file_without_anything_gives_nothing(data: bytes) -> None:
    assert list(read_cards(data)) == []


def test_a_file_without_a_card_gives_its_text_as_stray() -> None:
    assert list(read_cards(b"name,phone\nA,1\n")) == [StrayText(b"name,phone\nA,1", 1)]


def test_a_wide_file_is_read_and_its_exact_bytes_are_utf_8() -> None:
    (read,) = read_cards("BEGIN:VCARD\nFN:Łukasz\nEND:VCARD".encode("utf-16"))
    assert isinstance(read, Card)
    assert read.raw == "BEGIN:VCARD\nFN:Łukasz\nEND:VCARD".encode()


def test_reading_is_lazy() -> None:
    reading = read_cards(GOOD * 3)
    assert isinstance(next(reading), Card)
    assert len(list(reading)) == 2


@pytest.mark.parametrize(
    "data",
    [
        b"BEGIN:VCARD\nN:a\nAGENT:\n" * 20_000 + b"END:VCARD\n" * 20_000,
        b"BEGIN:VCARD\nN:a\n" * 20_000 + b"END:VCARD\n" * 20_000,
        b"BEGIN:VCARD\nN:a\nAGENT:\n" * 20_000,
        b"BEGIN:VCARD\nNOTE:x" + b"\n y" * 100_000 + b"\nEND:VCARD",
        b"BEGIN:VCARD\nNOTE;X=" + b'"' * 100_001 + b":x\nEND:VCARD",
        b"BEGIN:VCARD\nNOTE;X=" + b'"a";' * 50_000 + b":x\nEND:VCARD",
        b"BEGIN:VCARD\nN:" + b"\\;" * 100_000 + b"\nEND:VCARD",
        b"BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:a" + b"=\n" * 100_000 + b"\nEND:VCARD",
        b"BEGIN:VCARD\nN:x" + b"\n" * 1_000_000,
    ],
    ids=["agents", "nests", "open agents", "folds", "quotes", "quoted", "escapes", "soft breaks", "line ends"],
)
def test_hostile_nesting_folds_and_quotes_are_one_card_in_time_of_their_size(data: bytes) -> None:
    (read,) = read_cards(data)
    assert isinstance(read, Card)
    assert read.properties
