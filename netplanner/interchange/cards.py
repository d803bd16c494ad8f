"""A card as it was read: properties with their decoded values, and what had to be guessed.

Knows the words of INTERCHANGE.md, "Words"; not how a card is read (`card_parser`), nor what a property
means to the planner (`card_details`).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from netplanner.interchange.property_heads import Head
from netplanner.interchange.property_values import Value


class Property(NamedTuple):
    """A line of a card, decoded. `value` is a text, or its parts (N, ADR, ORG, GENDER, CATEGORIES, NICKNAME).

    Base64 stays base64, without folds. Line breaks are LF.
    """

    head: Head
    value: Value

    @property
    def group(self) -> str:
        return self.head.group

    @property
    def name(self) -> str:
        """In upper case; `written` is the name as the file has it."""
        return self.head.name

    @property
    def written(self) -> str:
        return self.head.written

    @property
    def params(self) -> tuple[tuple[str, str], ...]:
        """(upper-case name, value), one pair a value."""
        return self.head.params

    @property
    def text(self) -> str:
        """The value in one text, parts put together with blanks."""
        return self.value if isinstance(self.value, str) else " ".join(part for part in self.value if part)


class FlagReason(StrEnum):
    """What was guessed (INTERCHANGE.md, "Words")."""

    NO_END = "no-end"
    CHARACTERS = "characters-guessed"
    LINE_JOINED = "line-without-property-joined"
    LINE_LEFT_OUT = "line-left-out"
    SOFT_BREAK = "soft-break-before-property"
    BASE64 = "base64-broken"
    QUOTATION = "quotation-mark-open"
    CELLS = "more-cells-than-columns"
    DATE = "date-not-understood"


@dataclass(frozen=True, slots=True)
class Flag:
    """A guess: the line of the file it is about, the name of its property ("" for the card), and what it was."""

    line: int
    property: str
    reason: FlagReason


@dataclass(frozen=True, slots=True)
class Card:
    """A card that can be read: exact bytes, the line of its BEGIN, and what it says. `children` are AGENTs."""

    raw: bytes
    line: int
    version: str
    properties: tuple[Property, ...]
    flags: tuple[Flag, ...] = ()
    children: tuple["Card", ...] = ()
