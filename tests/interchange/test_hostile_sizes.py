"""Files made to take long: twice as much of anything takes about twice as long, and never many times its room."""

import gc
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import replace

import pytest

from netplanner.domain.contact import Labelled
from netplanner.interchange.card_conversion import convert
from netplanner.interchange.card_merging import merge_cards
from netplanner.interchange.csv_cards import layout_of, looks_like_csv, read_csv
from netplanner.interchange.three_ways import merge_three_ways
from netplanner.interchange.vcard import Card, details, edit_card, parse_card, read_cards

SMALL = 20_000  # bytes, of which twice as many are tried as well
MOST_TIMES_AS_LONG = 2.6
MEASURED_APART = 0.003  # seconds within which nothing can be told
MOST_TIMES_AS_LARGE = 160  # where each letter is a cell of its own; a picture takes no more than itself
ANY_READING = 1_000_000  # bytes


def filled(size: int, piece: bytes) -> bytes:
    return (piece * (size // len(piece) + 1))[:size]


def card(body: bytes, version: bytes = b"3.0") -> bytes:
    return b"BEGIN:VCARD\nVERSION:" + version + b"\nFN:Sari\n" + body + b"\nEND:VCARD"


def numbered(size: int, line: bytes) -> bytes:
    return b"\n".join(line.replace(b"#", b"%06d" % number) for number in range(size // (len(line) + 6)))


CARDS: dict[str, Callable[[int], bytes]] = {
    "open cards": lambda size: filled(size, b"BEGIN:VCARD\n"),
    "open cards that say something": lambda size: filled(size, b"BEGIN:VCARD\nFN:a\n"),
    "cards on one line": lambda size: filled(size, b"BEGIN:VCARD\nN:a\nEND:VCARD"),
    "ends": lambda size: filled(size, b"END:VCARD\n"),
    "open agents": lambda size: filled(size, b"BEGIN:VCARD\nN:a\nAGENT:\n"),
    "agents": lambda size: b"BEGIN:VCARD\nN:a\nAGENT:\n" * (size // 34) + b"\nEND:VCARD" * (size // 34),
    "cards inside": lambda size: b"BEGIN:VCARD\nN:a\n" * (size // 26) + b"END:VCARD\n" * (size // 26),
    "soft breaks": lambda size: card(b"NOTE;ENCODING=QUOTED-PRINTABLE:" + filled(size, b"a=\n"), b"2.1"),
    "stray soft breaks": lambda size: card(filled(size, b"NOTE;ENCODING=QUOTED-PRINTABLE:=\n"), b"2.1"),
    "soft breaks that are joined": lambda size: card(b"NOTE;QUOTED-PRINTABLE:\n" + filled(size, b"=\n\n"), b"2.1"),
    "semicolons": lambda size: card(b"N:" + filled(size, b";")),
    "backslashes": lambda size: card(b"NOTE:" + filled(size, b"\\")),
    "backslashes of 2.1": lambda size: card(b"NOTE:" + filled(size, b"\\"), b"2.1"),
    "escaped parts": lambda size: card(b"N:" + filled(size, b"\\;")),
    "open quotes": lambda size: card(filled(size, b'TEL;TYPE="a:1\n')),
    "quotes": lambda size: card(b"NOTE;X=" + filled(size, b'"') + b":x"),
    "a quote over folds": lambda size: card(b'TEL;TYPE="' + filled(size, b"\n a:")),
    "no colons": lambda size: card(filled(size, b"abcdefghi\n")),
    "no colons but folds": lambda size: card(b"abc" + filled(size, b"\n x")),
    "remarks": lambda size: card(filled(size, b"#a\n")),
    "bare base64": lambda size: card(b"PHOTO;ENCODING=b:\n" + filled(size, b"QUJDQUJDQUJDQUJD\n")),
    "broken base64": lambda size: card(b"PHOTO;ENCODING=b:" + filled(size, b"=!")),
    "parameters": lambda size: card(b"TEL" + filled(size, b";a=b") + b":1"),
    "types": lambda size: card(b"TEL;TYPE=" + filled(size, b"a,") + b":1"),
    "heads": lambda size: card(numbered(size, b"X-#:1")),
    "groups": lambda size: card(numbered(size, b"i#.TEL:1")),
    "labels": lambda size: card(numbered(size, b"i#.TEL:#\ni#.X-ABLabel:x#")),
    "one group": lambda size: card(numbered(size, b"i.TEL:#")),
    "one label": lambda size: card(filled(size, b"item1.TEL:1\nitem1.X-ABLabel:b\n")),
    "notes": lambda size: card(numbered(size, b"NOTE:#")),
    "birthdays": lambda size: card(numbered(size, b"BDAY:#")),
    "tags": lambda size: card(b"CATEGORIES:" + numbered(size, b"#").replace(b"\n", b",")),
    "lines in no encoding": lambda size: card(filled(size, b"NOTE:\xe9\xe8\n")),
    "unknown charsets": lambda size: card(filled(size, b"NOTE;CHARSET=x:\xe9\n")),
    "returns": lambda size: card(filled(size, b"\r\r\n")),
    "dots": lambda size: card(filled(size, b"a.") + b"TEL:1"),
}  # fmt: skip
TABLES: dict[str, Callable[[int], bytes]] = {
    "one giant cell": lambda size: b'Name,Note\nSari,"' + filled(size, b"a\n") + b'"\n',
    "a quote that nothing closes": lambda size: b'Name,Note\nSari,"' + filled(size, b"a,b\n"),
    "quotes that nothing closes": lambda size: b"Name,Note\n" + filled(size, b'"a,b\n'),
    "quotes": lambda size: b"Name,Note\n" + filled(size, b'"'),
    "doubled quotes": lambda size: b'Name,Note\nSari,"' + filled(size, b'""') + b'"\n',
    "closed quotes": lambda size: b"Name,Note\n" + filled(size, b'","'),
    "commas": lambda size: b"Name,Note\n" + filled(size, b","),
    "a wide row": lambda size: b"Name,Note\n" + filled(size, b"a,"),
    "a wide header": lambda size: filled(size, b"Name,") + b"\n" + filled(size, b"a,"),
    "a header of numbers": lambda size: numbered(size, b"Phone # - Type").replace(b"\n", b",") + b"\nSari,1\n",
    "blank lines": lambda size: b"Name,Note\n" + filled(size, b"\n"),
    "blanks": lambda size: b"Name,Note\n" + filled(size, b" ") + b'"',
    "rows": lambda size: b"Name,Phone\n" + numbered(size, b"Sari #,#"),
    "the same row": lambda size: b"Name,Phone\n" + filled(size, b"Sari,0812\n"),
    "one cell of many": lambda size: b"Name,Phone 1 - Value\nSari," + filled(size, b"1 ::: ") + b"\n",
    "dates": lambda size: b"Name,Birthday\n" + filled(size, b"Sari,3/4/1990\n"),
    "no table": lambda size: filled(size, b"abc def\n"),
}  # fmt: skip
OTHER = card(b"TEL:99\nNOTE:zz\nCATEGORIES:zz\nBDAY:1990-02-03")


def first(data: bytes) -> bytes:
    return next((found.raw for found in read_cards(data) if isinstance(found, Card)), OTHER)


def edited(raw: bytes) -> bytes:
    said = details(parse_card(raw))
    return edit_card(raw, replace(said, note="n", tags=(*said.tags, "fresh"), phones=(*said.phones, Labelled("7"))))


def read(data: bytes) -> object:
    return [details(found) for found in read_cards(data) if isinstance(found, Card)]


def read_table(data: bytes) -> object:
    return looks_like_csv(data), layout_of(data), sum(1 for _ in read_csv(data))


DEEDS: dict[str, Callable[[bytes], object]] = {
    "edited": edited,
    "merged into another": lambda raw: merge_cards(OTHER, raw),
    "merged with another": lambda raw: merge_cards(raw, OTHER),
    "brought up to date": lambda raw: merge_three_ways(OTHER, OTHER.replace(b"zz", b"z"), raw),
    "of the user's": lambda raw: merge_three_ways(OTHER, raw, OTHER.replace(b"zz", b"z")),
    "converted to 3.0": lambda raw: convert(parse_card(raw), "3.0"),
    "converted to 4.0": lambda raw: convert(parse_card(raw), "4.0"),
}  # fmt: skip


def seconds(deed: Callable[[bytes], object], data: bytes) -> float:
    gc.collect(0)
    start = time.process_time()
    deed(data)
    return time.process_time() - start


def expect_time_of_its_size(deed: Callable[[bytes], object], make: Callable[[int], bytes]) -> None:
    """Best of three each; and with more, where what is remembered held the smaller one alone."""
    told = []
    for size in (SMALL, 2 * SMALL, 4 * SMALL):
        small, large = make(size), make(2 * size)
        best_small = best_large = float("inf")
        for _ in range(3):
            best_small = min(best_small, seconds(deed, small))
            best_large = min(best_large, seconds(deed, large))
            if best_large <= best_small * MOST_TIMES_AS_LONG + MEASURED_APART:
                return
        told.append(f"{best_large / best_small:.1f}")
    pytest.fail(f"{', '.join(told)} times as long for twice as much")


@pytest.mark.parametrize("shape", CARDS)
def test_twice_the_card_is_read_in_twice_the_time(shape: str) -> None:
    expect_time_of_its_size(read, CARDS[shape])


@pytest.mark.parametrize("shape", TABLES)
def test_twice_the_table_is_read_in_twice_the_time(shape: str) -> None:
    expect_time_of_its_size(read_table, TABLES[shape])


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("shape", CARDS)
def test_whatever_is_done_with_twice_the_card_takes_twice_the_time(shape: str, deed: str) -> None:
    expect_time_of_its_size(DEEDS[deed], lambda size: first(CARDS[shape](size)))


@pytest.mark.parametrize(("make", "reading"), [
    *(pytest.param(make, read, id=shape) for shape, make in CARDS.items()),
    *(pytest.param(make, read_table, id=shape) for shape, make in TABLES.items()),
])  # fmt: skip
def test_reading_takes_a_room_of_its_size(make: Callable[[int], bytes], reading: Callable[[bytes], object]) -> None:
    data = make(2 * SMALL)
    reading(make(1000))  # what is remembered of all files
    tracemalloc.start()
    try:
        reading(data)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak <= MOST_TIMES_AS_LARGE * len(data) + ANY_READING
