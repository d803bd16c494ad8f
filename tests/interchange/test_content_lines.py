"""A card's exact bytes, and what closes it."""

import pytest

from netplanner.interchange.content_lines import RawCard, StrayText, children_of, cut_cards

A = b"BEGIN:VCARD\nFN:A\nEND:VCARD"
B = b"BEGIN:VCARD\nFN:B\nEND:VCARD"
OPEN = b"BEGIN:VCARD\nFN:open"


def cards(data: bytes) -> list[bytes]:
    return [found.data for found in cut_cards(data) if isinstance(found, RawCard)]


def stray(data: bytes) -> list[tuple[int, bytes]]:
    return [(found.line, found.data) for found in cut_cards(data) if isinstance(found, StrayText)]


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r", b"\r\r\n"])
def test_a_card_runs_from_the_b_of_begin_to_the_d_of_end_whatever_the_line_ends(line_end: bytes) -> None:
    first, second = A.replace(b"\n", line_end), B.replace(b"\n", line_end)
    assert cards(first + line_end + second + line_end) == [first, second]


def test_eight_bit_bytes_and_mixed_line_ends_inside_stay_as_they_are() -> None:
    card = b"BEGIN:VCARD\r\nFN:\xe9\x00\xff\rNOTE:x\n\r\n y\nEND:VCARD"
    assert cards(b"\n\n" + card + b"\r\n\r\n") == [card]


@pytest.mark.parametrize("begin", [b"BEGIN:vCard", b"begin:vcard", b"BEGIN : VCARD", b"BEGIN:VCARD ", b"Begin:VCard;"])
def test_case_and_room_around_begin_and_end_are_tolerated(begin: bytes) -> None:
    card = begin + b"\nFN:A\n" + begin.upper().replace(b"BEGIN", b"END").rstrip(b" ;")
    assert cards(card + b"\n" + B) == [card, B]


def test_a_card_without_an_end_runs_to_the_last_byte_before_the_next_begin() -> None:
    assert cards(OPEN + b"\r\n\r\n" + B) == [OPEN, B]
    assert [found.unclosed for found in cut_cards(OPEN + b"\n" + B) if isinstance(found, RawCard)] == [True, False]


def test_a_card_without_an_end_runs_to_the_end_of_the_file() -> None:
    assert cards(A + b"\n" + OPEN + b"\n\n") == [A, OPEN]


def test_every_card_without_an_end_costs_no_other() -> None:
    assert cards(b"\n".join([OPEN, A, OPEN, OPEN, B, OPEN])) == [OPEN, A, OPEN, OPEN, B, OPEN]


def test_begin_after_an_agent_line_is_a_child() -> None:
    card = b"BEGIN:VCARD\nFN:A\nAGENT:\n" + B + b"\nTEL:1\nEND:VCARD"
    assert cards(card + b"\n" + A) == [card, A]
    assert [card[start:end] for start, end, _ in children_of(card)] == [B]


def test_begin_on_the_agent_line_is_a_child() -> None:
    card = b"BEGIN:VCARD\nFN:A\nitem1.AGENT;X=y:" + B + b"\nTEL:1\nEND:VCARD"
    assert cards(card) == [card]
    assert [card[start:end] for start, end, _ in children_of(card)] == [B]


def test_a_child_of_a_card_without_an_end_stays_its_child() -> None:
    card = b"BEGIN:VCARD\nFN:A\nAGENT:\n" + B + b"\nTEL:1"
    assert cards(card + b"\n" + A) == [card, A]


def test_cards_inside_a_card_are_children_when_the_ends_balance() -> None:
    card = b"BEGIN:VCARD\nN:parent\n" + A + b"\n" + B + b"\nTEL:1\nEND:VCARD"
    assert cards(card) == [card]
    assert [card[start:end] for start, end, _ in children_of(card)] == [A, B]


def test_a_missing_end_and_one_too_many_do_not_swallow_the_file_between() -> None:
    others = [b"BEGIN:VCARD\nFN:%d\nEND:VCARD" % number for number in range(50)]
    assert cards(b"\n".join([OPEN, *others, b"END:VCARD"])) == [OPEN, *others]


def test_cards_without_a_line_end_between_them_are_two() -> None:
    assert cards(A + B) == [A, B]
    assert cards(A + b"\xef\xbb\xbf" + B) == [A, B]


def test_a_begin_inside_a_line_or_a_fold_is_text() -> None:
    card = b"BEGIN:VCARD\nNOTE:say BEGIN:VCARD\n BEGIN:VCARD\nNOTE:END:VCARD\nEND:VCARD"
    assert cards(card) == [card]


@pytest.mark.parametrize(
    "text", [b"END:VCARD BEGIN:VCARD", b"AGENT" + b"x" * 114 + b":BEGIN:VCARD", b"xEND:VCARDBEGIN:VCARD"]
)
def test_what_looks_like_two_cards_inside_a_line_is_text(text: bytes) -> None:
    card = b"BEGIN:VCARD\nNOTE:" + text + b"\nNOTE:a\n " + text + b"\nEND:VCARD"
    assert list(cut_cards(card)) == [RawCard(card, 1)]


def test_a_mail_header_is_stray_text_with_its_line() -> None:
    data = b"\nFrom: x\nTo: y\n\n" + A + b"\nbye\n\n" + B
    assert cards(data) == [A, B]
    assert stray(data) == [(2, b"From: x\nTo: y"), (8, b"bye")]


def test_the_line_of_a_card_is_that_of_its_begin() -> None:
    data = b"\n\n" + A + b"\n\n" + B
    assert [found.line for found in cut_cards(data)] == [3, 7]
    assert [found.line for found in cut_cards(data.replace(b"\n", b"\r"))] == [3, 7]


@pytest.mark.parametrize("data", [b"", b"\0" * 5_000_000, b"\n \t\r\n", b"\xef\xbb\xbf"])
def test_nothing_in_a_file_is_nothing(data: bytes) -> None:
    assert list(cut_cards(data)) == []


def test_a_binary_file_is_one_stray_text_of_bounded_size() -> None:
    (found,) = cut_cards(bytes(range(256)) * 10_000)
    assert isinstance(found, StrayText)
    assert len(found.data) <= 65_536


def test_a_card_across_the_windows_of_the_search_is_found_once() -> None:
    for size in (4_060, 4_080, 4_086, 4_090, 4_096, 12_280, 12_288):
        data = b"x" * size + b"\nbegin:vcard\nFN:A\nend:vcard"
        assert cards(data) == [data[size + 1 :]]
