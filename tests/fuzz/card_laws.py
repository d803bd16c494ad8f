"""What holds for any bytes as cards: read, edited, merged, brought up to date and converted.

The first two bytes choose what is done with the cards in the rest, so that a fuzzer finds every way. No Qt, no files.
"""

import re
from collections import Counter
from dataclasses import replace
from typing import Any

from netplanner.domain.contact import Details, Labelled
from netplanner.interchange.card_conversion import convert
from netplanner.interchange.card_lines import CardLines
from netplanner.interchange.card_merging import merge_cards
from netplanner.interchange.card_parser import CardParser
from netplanner.interchange.cards import Property
from netplanner.interchange.content_lines import children_of, whole_card
from netplanner.interchange.encoding import to_utf8_if_wide
from netplanner.interchange.line_writing import holdable
from netplanner.interchange.property_heads import split_line
from netplanner.interchange.three_ways import merge_three_ways
from netplanner.interchange.vcard import (
    Card,
    FlagReason,
    details,
    edit_card,
    export_cards,
    parse_card,
    read_cards,
    settled,
)

WORDS = (
    b"BEGIN:VCARD", b"END:VCARD", b"VERSION:2.1", b"VERSION:3.0", b"VERSION:4.0", b"AGENT:", b"FN:", b"N:", b"TEL",
    b"EMAIL", b"ADR", b"ORG", b"NOTE", b"BDAY:", b"CATEGORIES:", b"NICKNAME:", b"PHOTO;ENCODING=b:", b"UID:",
    b"X-ABLabel:", b"item1.", b";ENCODING=QUOTED-PRINTABLE:", b";CHARSET=", b"SHIFT_JIS", b"UTF-7", b";TYPE=",
    b";VALUE=uri:", b"=\r\n", b"=C3=A9", b"=E9", b"\xe9", b"\xef\xbb\xbf", b"\r\n ", b"\n\t", b"\\n", b"\\;", b"\\\\",
    b'"', b"data:image/jpeg;base64,", b"QUJD", b"1990-02-03", b"--0229", b"tel:", b"_$!<", b">!$_", b"# ", b"^n",
)  # fmt: skip
_BLANK = b" \t\r\n\0\x0b\x0c\x1a\xef\xbb\xbf"
_BREAK = re.compile(rb"\r+\n|\r|\n")
_BOUNDARY = re.compile(rb"(?:\xef\xbb\xbf)?[ \t]*(?:BEGIN|END)[ \t]*:[ \t]*VCARD[ \t;]*\Z", re.IGNORECASE)
_CONTROLS = re.compile(rb"[\0-\x08\x0e-\x1f\x7f]|=[01][0-9A-F]|=7F", re.IGNORECASE)
_TEXTS = ("", "Sari", "a:b;c,d", "back\\slash", "=C3", "tel:1", "é日🎉", "x" * 80, "two\nlines", 'quo"te', "--02-29",
          "1990-02-03", "END:VCARD", " b ", "\x02\u2028", "data:a;base64,")  # fmt: skip
_FIELDS = ("name", "organisation", "title", "nickname", "birthday", "note", "tags", "phones", "emails", "addresses",
           "urls")  # fmt: skip
_NAMES = {
    "name": {"FN", "N"}, "organisation": {"ORG"}, "title": {"TITLE", "ROLE"}, "nickname": {"NICKNAME"},
    "birthday": {"BDAY"}, "note": {"NOTE"}, "tags": {"CATEGORIES"}, "phones": {"TEL", "X-ABLABEL"},
    "emails": {"EMAIL", "X-ABLABEL"}, "addresses": {"ADR", "X-ABLABEL"}, "urls": {"URL", "X-ABLABEL"},
}  # fmt: skip


def check(data: bytes) -> None:
    """Raises AssertionError, or whatever is wrong, where something does not hold for `data`."""
    choice, detail, file = data[:1], data[1:2], data[2:]
    cards = expect_that_nothing_is_dropped(file)
    if not cards:
        return
    number = detail[0] if detail else 0
    other = cards[1 % len(cards)]
    match (choice[0] if choice else 0) % 5:
        case 0:
            expect_the_same_after_export(cards)
        case 1:
            expect_an_edit(cards[0], number)
        case 2:
            expect_a_merge(cards[0].raw, other.raw)
        case 3:
            expect_three_ways(cards[0], other.raw, number)
        case _:
            expect_a_conversion(cards[0], ("3.0", "4.0")[number % 2])


def expect_that_nothing_is_dropped(file: bytes) -> list[Card]:
    """Every byte is in a card, in a text between them, or blank; every line of a card in a property, or flagged."""
    rest = to_utf8_if_wide(file)
    cards = []
    for found in read_cards(file):
        text = found.raw if isinstance(found, Card) else found.data
        before, here, rest = rest.partition(text)
        assert here == text, "a text that is not in the file"
        assert not before.strip(_BLANK), "bytes outside of everything"
        if isinstance(found, Card):
            assert found.properties or found.children, "a card without anything"
            cards.append(found)
    assert not rest.strip(_BLANK), "bytes behind everything"
    for card in cards:
        details(card)
        expect_every_line(card)
    return cards


def expect_every_line(card: Card) -> None:
    alone = parse_card(card.raw)
    again, places = CardParser(card.raw).parse_with_places(whole_card(card.raw))
    assert alone.properties == again.properties, "the quick way reads otherwise"
    lines = _BREAK.split(card.raw)
    told = {line for place in places for line in range(place.first_line, place.last_line + 1)}
    told |= {flag.line for flag in again.flags if flag.reason is FlagReason.LINE_LEFT_OUT}
    raw = whole_card(card.raw)
    inside: set[int] = set()
    for start, end, _ in children_of(card.raw) if raw.nested else ():
        first = len(_BREAK.split(card.raw[:start]))
        inside |= set(range(first, first + len(_BREAK.split(card.raw[start:end]))))
    told |= inside
    flagged = False
    for number, line in enumerate(lines, 1):
        bare = line.strip(_BLANK)
        left_out = number in told and not any(each.first_line <= number <= each.last_line for each in places)
        flagged = left_out or (flagged and line[:1] in (b" ", b"\t"))
        bounds = _BOUNDARY.match(line) or _BOUNDARY.match(_folded(lines, number))
        assert not bare or number in told or flagged or bounds, "a line that is told nowhere"
    remarks = {flag.line for flag in again.flags if flag.reason is FlagReason.LINE_LEFT_OUT}
    for number, line in enumerate(lines, 1):
        if (number - 1 in remarks and line[:1] in (b" ", b"\t")) or _BOUNDARY.match(_folded(lines, number)):
            remarks.add(number)
    for place in places:
        stands_on = range(place.first_line, place.last_line + 1)
        written = b"\n".join(lines[number - 1] for number in stands_on if number not in remarks | inside)
        assert letters_of(place.found) >= plain_letters(written, place.found), "letters that are told nowhere"


def _folded(lines: list[bytes], number: int) -> bytes:
    """The line of this number with those that it is folded with."""
    start = end = number
    while start > 1 and lines[start - 1][:1] in (b" ", b"\t"):
        start -= 1
    while end < len(lines) and lines[end][:1] in (b" ", b"\t"):
        end += 1
    return lines[start - 1] + b"".join(line[1:] for line in lines[start:end])


def letters_of(found: Property) -> Counter[str]:
    said = [found.written, *(text for param in found.params for text in param), *found.value]
    return Counter(letter for text in said for letter in text.casefold() if letter.isalnum())


def plain_letters(written: bytes, found: Property) -> Counter[str]:
    """The letters of a value that is written as it is meant; none where it is encoded."""
    head = found.head
    if head.quoted_printable or head.is_base64 or head.charset or b"\\" in written:
        return Counter()
    try:
        text = re.sub(r"\n[ \t]", "", written.decode())
    except UnicodeDecodeError:
        return Counter()
    cut = split_line(text)
    return Counter(letter for letter in (cut[1] if cut else "").casefold() if letter.isalnum())


def expect_the_same_after_export(cards: list[Card]) -> None:
    raws = [card.raw for card in cards]
    again = [each.raw for each in read_cards(b"".join(export_cards(raws))) if isinstance(each, Card)]
    assert again == raws, "an export that reads as other cards"


def expect_one_card(raw: bytes) -> Card:
    found = list(read_cards(raw))
    assert len(found) == 1, "one card became several, or none"
    (card,) = found
    assert isinstance(card, Card), "a card became none"
    assert card.raw == raw, "a card with text around it"
    return card


def change(said: Details, number: int) -> tuple[str, Details]:
    """The field of this number with the text of this number."""
    field, text = _FIELDS[number % len(_FIELDS)], _TEXTS[number // len(_FIELDS) % len(_TEXTS)]
    value: Any = text
    if field == "tags":
        value = (*said.tags, text)
    elif field in ("phones", "emails", "addresses", "urls"):
        value = (*getattr(said, field)[1:], Labelled(text, ("", "work", "boat")[number % 3]))
    changes: dict[str, Any] = {field: value}
    return field, settled(replace(said, **changes))


def expect_an_edit(card: Card, number: int) -> None:
    card = parse_card(card.raw)
    said = details(card)
    assert edit_card(card.raw, said) == card.raw, "bytes changed without an edit"
    field, wanted = change(said, number)
    if not wanted.name:
        return
    after = edit_card(card.raw, wanted)
    found = settled(details(expect_one_card(after)))
    if field == "tags":
        found, wanted = (replace(each, tags=tuple(sorted(each.tags))) for each in (found, wanted))
    if field != "name" and not any(each.name in ("FN", "N") and each.text.strip() for each in card.properties):
        found = replace(found, name=wanted.name)  # a stopgap, taken from what has changed
    for name in (*_FIELDS, "uid", "has_photo"):
        assert getattr(found, name) == getattr(wanted, name), f"edited {field}: {name} reads otherwise"
    assert edit_card(after, details(parse_card(after))) == after, f"edited {field} once more"
    if any(flag.reason is FlagReason.CHARACTERS for flag in card.flags):
        return  # what was guessed is written as it was read, where it would be guessed otherwise now
    names = _NAMES[field] | (set() if any(each.name in ("FN", "N") and each.text.strip() for each in card.properties)
                             else {"FN", "N"})  # fmt: skip
    was, now = (kept_lines(raw, names) for raw in (card.raw, after))
    assert not was - now, f"edited {field}: another line is gone"


def kept_lines(raw: bytes, names: set[str]) -> Counter[bytes]:
    lines = CardLines(raw)
    return Counter(lines.written(place).rstrip(b"\r\n") for place in lines.placed if place.found.name not in names)


def expect_a_merge(kept: bytes, other: bytes) -> None:
    merged = merge_cards(kept, other)
    card = expect_one_card(merged)
    assert merge_cards(merged, other) == merged, "merged again, another card"
    assert merge_cards(kept, kept) == kept, "merged with itself, another card"
    for raw in (kept, other):
        missing = values(parse_card(raw)) - values(card)
        assert not missing, f"merged, but lost: {sorted({name for name, _ in missing})}"


def values(card: Card) -> set[tuple[str, str]]:
    """What a person would look for on the card again."""
    said = details(card)
    ways = (*said.phones, *said.emails, *said.addresses, *said.urls)
    found = {("way", "".join(filter(str.isalnum, way.value.casefold()))) for way in ways}
    found |= {("tag", " ".join(tag.casefold().split())) for tag in said.tags}
    found |= {(each.name, each.text) for each in card.properties if each.name.startswith("X-") and each.text.strip()}
    return {each for each in found if each[1] and each[0] != "X-ABLABEL"}


def expect_three_ways(base: Card, theirs: bytes, number: int) -> None:
    _, wanted = change(details(parse_card(base.raw)), number)
    if not wanted.name:
        return
    mine = edit_card(base.raw, wanted)
    assert merge_three_ways(base.raw, mine, base.raw) == (mine, ())
    assert merge_three_ways(base.raw, base.raw, theirs) == (theirs, ())
    assert merge_three_ways(base.raw, mine, mine) == (mine, ())
    left, _ = merge_three_ways(base.raw, mine, theirs)
    expect_one_card(left)
    left, conflicts = merge_three_ways(base.raw, mine, edit_card(base.raw, details(parse_card(base.raw))))
    assert (left, conflicts) == (mine, ())


def _without_commas(value: object) -> object:
    """4.0 has lists in quotation marks: a comma in a type is none."""
    if not isinstance(value, tuple):
        return value
    words = (sorted({*each.label.replace(",", " ").split()}) if isinstance(each, Labelled) else [] for each in value)
    return [(each.value if isinstance(each, Labelled) else each, said) for each, said in zip(value, words, strict=True)]


def expect_a_conversion(card: Card, version: str) -> None:
    card = parse_card(card.raw)
    if _CONTROLS.search(card.raw):  # which no card can hold, and which go
        return
    wanted = settled(details(card))
    if not wanted.name:
        return
    wanted = replace(wanted, uid=" ".join(holdable(wanted.uid).split()))
    new = convert(card, version)
    again = expect_one_card(new.data)
    assert not again.flags, "a fresh card that is flagged"
    found = settled(details(again))
    if any(flag.reason is FlagReason.BASE64 and flag.property == "PHOTO" for flag in card.flags):
        found = replace(found, has_photo=wanted.has_photo)
    for name in (*_FIELDS, "uid", "has_photo"):
        was, now = (_without_commas(getattr(each, name)) for each in (wanted, found))
        assert was == now, f"converted: {name} reads otherwise"
    assert convert(again, version).data == new.data, "converted again, another card"
    new.data.decode()
