"""A .vcf file: bytes in, cards out, one at a time; nothing raises past its own card.

Knows how the steps of INTERCHANGE.md's pipeline follow on each other and what is rejected;
each step is a module of its own. This is the room's door for everything about cards.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from netplanner.interchange.card_details import details, document_properties
from netplanner.interchange.card_editing import Picture, edit_card
from netplanner.interchange.card_parser import CardParser
from netplanner.interchange.card_writing import export_cards, write_new_card
from netplanner.interchange.cards import Card, Flag, FlagReason, Property
from netplanner.interchange.content_lines import StrayText, cut_cards, whole_card
from netplanner.interchange.encoding import to_utf8_if_wide
from netplanner.interchange.line_writing import holdable
from netplanner.interchange.pictures import kind_of_picture, picture
from netplanner.interchange.settled_details import settled

__all__ = [
    "LARGEST_CARD_BYTES",
    "Card",
    "Flag",
    "FlagReason",
    "Picture",
    "Property",
    "RejectReason",
    "Rejected",
    "StrayText",
    "details",
    "document_properties",
    "edit_card",
    "export_cards",
    "holdable",
    "kind_of_picture",
    "parse_card",
    "picture",
    "read_cards",
    "settled",
    "write_new_card",
]

# INTERCHANGE.md, "Words": a card over 20 MB is rejected.
LARGEST_CARD_BYTES = 20 * 1024 * 1024


class RejectReason(StrEnum):
    NO_PROPERTY = "no-property"
    TOO_LARGE = "too-large"


@dataclass(frozen=True, slots=True)
class Rejected:
    """A card that cannot be taken in; `data` are its bytes, for "save the rejected cards"."""

    line: int
    reason: RejectReason
    data: bytes


def read_cards(data: bytes, encoding: str | None = None) -> Iterator[Card | Rejected | StrayText]:
    """What a file holds, in its order, read as it is asked for.

    `data` is the whole file in any encoding; `encoding` names the one the user chose (unknown names count
    as none). A file without any card yields no Card and no Rejected, at most its first text as StrayText.
    """
    data = to_utf8_if_wide(data)
    parser = CardParser(data, encoding=encoding)
    for found in cut_cards(data):
        if isinstance(found, StrayText):
            yield found
        elif len(found.data) > LARGEST_CARD_BYTES:
            yield Rejected(found.line, RejectReason.TOO_LARGE, found.data)
        else:
            card = parser.parse(found)
            if card.properties or card.children:
                yield card
            else:
                yield Rejected(card.line, RejectReason.NO_PROPERTY, card.raw)


def parse_card(raw: bytes, line: int = 1, encoding: str | None = None) -> Card:
    """The card whose exact bytes `raw` is, as `read_cards` would read it; of `line` in its file."""
    return CardParser(raw, encoding=encoding).parse(whole_card(raw, line))
