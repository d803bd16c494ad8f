"""Names of which a part is a list: `N:Stevenson;John;Philip,Paul` has two middle names, `Philip\\,Paul` one.

Knows how a bare comma differs from an escaped one, which the value of a property no longer tells: there both are
commas, as in the text that people read. An address may be a list by the letter of RFC 2426 and 6350 as well, but a
bare comma in one is nearly always that of "Jl. 5, no. 2" of a program that escapes nothing, and stays a text.
"""

import re

from netplanner.interchange.card_lines import CardLines
from netplanner.interchange.cards import Card
from netplanner.interchange.property_heads import Form, Rules, split_line
from netplanner.interchange.property_values import Value, taken_apart

Parts = tuple[tuple[str, ...], ...]

# Stands for a bare comma; no card holds it.
_MARK = "\x1f"
_FOLD = re.compile(r"(?:\r+\n|\r|\n)[ \t]")
_ESCAPED_OR_COMMA = re.compile(r"(\\.)|,", re.DOTALL)


def name_lists(card: Card) -> dict[Value, Parts]:
    """The values of N that hold a list, and what each of their parts is a list of. 2.1 knows no such lists."""
    rules = Rules.of(card.version)
    if rules is Rules.V21 or not any(found.name == "N" and "," in found.text for found in card.properties):
        return {}
    lines = CardLines(card.raw)
    found: dict[Value, Parts] = {}
    for place in lines.named("N"):
        parts = _parts(lines.written(place), rules) if place.found.head.plain else ()
        if any(len(part) > 1 for part in parts) and tuple(map(",".join, parts)) == place.found.value:
            found[place.found.value] = parts
    return found


def _parts(written: bytes, rules: Rules) -> Parts:
    try:
        cut = split_line(_FOLD.sub("", written.decode()).rstrip("\r\n"))
    except UnicodeDecodeError:
        return ()
    marked = _ESCAPED_OR_COMMA.sub(lambda found: found[1] or _MARK, cut[1]) if cut else ""
    return tuple(tuple(part.split(_MARK)) for part in taken_apart(marked, Form.PARTS, rules))
