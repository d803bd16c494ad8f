"""Every card that other programs wrote is edited, field by field, where such cards are at hand."""

import re
from dataclasses import replace
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import pytest

from netplanner.domain.contact import Labelled
from netplanner.interchange.card_parser import CardParser
from netplanner.interchange.content_lines import whole_card
from netplanner.interchange.vcard import Card, details, edit_card, parse_card, read_cards, settled

NUMBER = "+62 811 000 111"
LINE = re.compile(rb"[^\r\n]*(?:\r+\n|\r|\n|\Z)")


def cards(shared: Path) -> list[Card]:
    paths = sorted((shared / "vcards").rglob("*.vcf"))
    return [found for path in paths for found in read_cards(path.read_bytes()) if isinstance(found, Card)]


def differing(before: bytes, after: bytes) -> tuple[int, int, int]:
    """(first line that differs, lines taken away, lines put in their place), counted from 1."""
    old, new = re.findall(LINE, before), re.findall(LINE, after)
    ops = [op for op in SequenceMatcher(None, old, new, False).get_opcodes() if op[0] != "equal"]
    assert len(ops) == 1, ops
    _, start, end, other, other_end = ops[0]
    return start + 1, end - start, other_end - other


def test_exactly_the_lines_of_the_phone_differ_in_every_real_card(shared: Path) -> None:
    edited = added = lines = 0
    for card in cards(shared):
        said = details(card)
        if said.phones:
            wanted = replace(said, phones=(Labelled(NUMBER, said.phones[0].label), *said.phones[1:]))
        else:
            wanted = replace(said, phones=(Labelled(NUMBER),))
        after = edit_card(card.raw, wanted)
        first, gone, come = differing(card.raw, after)
        if said.phones:
            _, places = CardParser(card.raw).parse_with_places(whole_card(card.raw))
            phone = next(place for place in places if place.found.name == "TEL" and place.found.text.strip())
            assert phone.first_line <= first
            assert first + gone - 1 <= phone.last_line
            edited += 1
        else:
            assert (gone, come) == (0, 1)
            added += 1
        lines += come
        again = details(parse_card(after))
        assert again.phones[0].value == NUMBER
        # Who has no name on the card is called by their phone, or whatever else there is.
        named = any(found.name in ("FN", "N", "NICKNAME", "ORG") for found in card.properties)
        assert again == (wanted if named else replace(wanted, name=again.name))
    print(f"\n{edited} cards with one phone edited, {added} given one: {lines} lines written anew")
    assert edited


CHANGES: dict[str, tuple[Any, set[str]]] = {
    "name": ('Sari "日本" O\'Neil, Jr.', {"FN", "N"}),
    "organisation": ("Peta; Desa, Tbk", {"ORG"}),
    "title": ("Lead: maps\\tea", {"TITLE", "ROLE"}),
    "tags": (("a, b", "ü"), {"CATEGORIES"}),
    "phones": ((Labelled("1", "on Tuesdays"), Labelled("2", "work")), {"TEL", "X-ABLABEL"}),
    "emails": ((Labelled("ü@example.org", "home"),), {"EMAIL", "X-ABLABEL"}),
    "addresses": ((Labelled("Jl. Kaliurang 5, Sleman", "boat"),), {"ADR", "X-ABLABEL"}),
    "urls": ((), {"URL", "X-ABLABEL"}),
    "birthday": ("1991-02-03", {"BDAY"}),
    "note": ("gr\u00fcn\nund \U0001f389; mehr, mehr", {"NOTE"}),
    "nickname": ("Sasa, Ami", {"NICKNAME"}),
}


@pytest.mark.parametrize("field", CHANGES)
def test_each_field_of_every_real_card_can_be_changed_and_the_rest_stays(shared: Path, field: str) -> None:
    value, names = CHANGES[field]
    for card in cards(shared):
        wanted = settled(replace(details(card), **{field: value}))
        after = edit_card(card.raw, wanted)
        again = settled(details(parse_card(after)))
        said = getattr(again, field)
        assert sorted(said) == sorted(value) if field == "tags" else said == value
        assert others(after, names) == others(card.raw, names)


def test_no_real_card_is_changed_by_an_edit_that_changes_nothing(shared: Path) -> None:
    for card in cards(shared):
        assert edit_card(card.raw, details(card)) == card.raw


def others(raw: bytes, names: set[str]) -> list[bytes]:
    """The physical lines of every property but these, and of none."""
    _, places = CardParser(raw).parse_with_places(whole_card(raw))
    gone = {
        number
        for place in places
        if place.found.name in names
        for number in range(place.first_line, place.last_line + 1)
    }
    return [line for number, line in enumerate(re.findall(LINE, raw), 1) if number not in gone]
