"""What a card says, property by property, so that two cards can be compared and one be given a line of the other.

A unit is a property with the X-AB… lines of its group that only say more about it. Knows when two units say the
same, whatever their dialect, and how one is written into another card; not which of them is wanted there.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from netplanner.interchange.card_details import said_by, shown_text, type_label, way_value
from netplanner.interchange.card_lines import CardLines
from netplanner.interchange.card_parser import CardParser, PlacedProperty
from netplanner.interchange.cards import Property
from netplanner.interchange.content_lines import whole_card
from netplanner.interchange.fresh_lines import param_value, token
from netplanner.interchange.head_editing import grouped_head
from netplanner.interchange.line_writing import one_line, write_property
from netplanner.interchange.property_heads import Form, Rules, is_bare_type
from netplanner.interchange.property_values import Value

# What describes a card and not a person.
ABOUT_THE_CARD = frozenset({"VERSION", "PRODID", "REV", "PROFILE", "CLIENTPIDMAP"})
LISTS = frozenset({"CATEGORIES", "NICKNAME"})
_MORE_ABOUT_ANOTHER = "X-AB"
_HOW_IT_IS_WRITTEN = frozenset({"ENCODING", "CHARSET", "VALUE"})
_LETTERS_A_LINE = 72
_BETWEEN_PARTS = "\x1f"
_BREAK = re.compile(rb"\r+\n|\r|\n")
_CARD_INSIDE = re.compile(rb"BEGIN[ \t]*:[ \t]*VCARD[ \t;]*(?:[\r\n].*)?\Z", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Unit:
    """A property where it stands in its card, and the lines of its label. `said` is equal where two say the same."""

    main: PlacedProperty
    labels: tuple[PlacedProperty, ...]
    said: tuple[object, ...]

    @property
    def name(self) -> str:
        return self.main.found.name

    @property
    def places(self) -> tuple[PlacedProperty, ...]:
        return (self.main, *self.labels)

    @property
    def label(self) -> str:
        """Its label, of whichever kind it is; "" without one."""
        return next((shown_text(each.found) for each in self.labels), "") or type_label(self.main.found.params)


def units_of(lines: CardLines) -> list[Unit]:
    """Everything that a card says, in its order; what says nothing at all is left out."""
    groups: dict[str, list[PlacedProperty]] = {}
    for place in lines.placed:
        if place.found.group:
            groups.setdefault(place.found.group, []).append(place)
    units = []
    told = set[int]()
    mains = {group: _only_main(inside) for group, inside in groups.items()}
    for place in lines.placed:
        # What follows BEGIN on its own line goes and comes with the card, and a boundary would end another.
        if place.first_line == 1 or _is_boundary(place.found):
            continue
        main = mains.get(place.found.group)
        if id(place) in told or (main is not None and place is not main):
            continue
        labels = tuple(each for each in groups[place.found.group] if each is not place) if main else ()
        told.update(id(each) for each in labels)
        if shown_text(place.found) or labels:
            units.append(
                Unit(place, labels, (place.found.name, *_said(place.found), *(_said(e.found) for e in labels)))
            )
    return units


def _is_boundary(found: Property) -> bool:
    return found.name in ("BEGIN", "END") and found.text.strip().upper() == "VCARD"


def _only_main(inside: Sequence[PlacedProperty]) -> PlacedProperty | None:
    """The one property of a group that all its other lines say more about; None where there are several.

    An X-ABDATE has a label of its own, and says more about another only where there is another.
    """
    mains = [each for each in inside if not each.found.name.startswith(_MORE_ABOUT_ANOTHER)] or [
        each for each in inside if each.found.name != "X-ABLABEL"
    ]
    return mains[0] if len(mains) == 1 else None


def saying_of(name: str, value: Value) -> str:
    """A value in one line for comparing: white space is one blank, parts that say nothing at its end are none."""
    if isinstance(value, str):
        return one_line(value) if name != "NOTE" else value.strip()
    return _BETWEEN_PARTS.join(map(one_line, value)).rstrip(_BETWEEN_PARTS)


def _said(found: Property) -> tuple[object, ...]:
    name = found.name
    if name in ("TEL", "EMAIL"):
        text = way_value(found)
    elif name == "BDAY":
        text = said_by(name, found.value)
    else:
        text = saying_of(name, found.value)
    return text, _said_params(found.params)


@lru_cache(maxsize=4096)
def _said_params(params: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """What parameters say however they are written: as much of them as each of the three vCards can hold."""
    said = set[tuple[str, str]]()
    for name, value in params:
        if name not in _HOW_IT_IS_WRITTEN:
            # 4.0 has lists of types in quotation marks: a comma in a type is none.
            words = value.split(",") if name == "TYPE" else [value]
            said.update((token(name), text) for word in words if (text := param_value(word, Rules.V30).lower()))
    return tuple(sorted(said))


def lines_for(unit: Unit, source: CardLines, target: CardLines) -> bytes:
    """The lines of a unit of `source`, to stand in `target`: as they are where they mean the same there."""
    line_end = target.line_end_of(None)
    group = target.group_like(unit.main.found.group)
    written = []
    for place in unit.places:
        copied = _copied(source.written(place), group, line_end)
        if source.rules is not target.rules or not _means(copied, place.found, target.rules):
            copied = _rewritten(source, place, group, target.rules, line_end)
        written.append(copied)
    return b"".join(written)


def _copied(raw: bytes, group: str, line_end: bytes) -> bytes:
    lines = _BREAK.split(raw)
    while lines and not lines[-1].strip():
        lines.pop()
    if group and lines:
        head, colon, value = lines[0].partition(b":")
        name = grouped_head(head.decode("utf-8", "surrogateescape"), group)
        lines[0] = name.encode("utf-8", "surrogateescape") + colon + value
    return line_end.join(lines) + line_end


def _means(written: bytes, found: Property, rules: Rules) -> bool:
    """Whether these lines say the same in a card of these rules that has nothing else on it."""
    try:
        written.decode()
    except UnicodeDecodeError:
        return False
    if found.name == "AGENT" or (found.head.is_base64 and rules is Rules.V21):
        return False
    raw = b"BEGIN:VCARD\nVERSION:%s\n%s\nX-LAST:1\nEND:VCARD" % (rules.value.encode(), written.rstrip(b"\r\n"))
    card = CardParser(raw).parse(whole_card(raw))
    if len(card.properties) != 3 or card.flags:
        return False
    again = card.properties[1]
    return (again.name, again.params, again.value) == (found.name, found.params, found.value)


def _rewritten(source: CardLines, place: PlacedProperty, group: str, rules: Rules, line_end: bytes) -> bytes:
    found = place.found
    head = grouped_head(found.written, group) + "".join(_params(found.params, rules))
    if found.name == "AGENT" and (inside := _CARD_INSIDE.search(source.written(place))):
        # A card inside has a dialect and characters of its own.
        lines = [line for line in _BREAK.split(inside[0]) if line.strip()]
        if not whole_card(b"\n".join(lines)).unclosed:
            return line_end.join([head.encode("utf-8", "replace") + b":", *lines]) + line_end
        # An open one would take the lines behind it for its own: it goes along as a text of several lines.
        return write_property(head, found.text.rstrip() + "\n", rules, line_end)
    if found.head.form is Form.BASE64:
        encoding = "BASE64" if rules is Rules.V21 else "b"
        letters = found.text
        pieces = [letters[start : start + _LETTERS_A_LINE] for start in range(0, len(letters), _LETTERS_A_LINE)]
        first = f"{head};ENCODING={encoding}:".encode()
        closing = line_end if rules is Rules.V21 else b""
        folded = (b" " + piece.encode("utf-8", "replace") for piece in pieces)
        return line_end.join([first, *folded]) + line_end + closing
    return write_property(head, found.value, rules, line_end)


def _params(params: Sequence[tuple[str, str]], rules: Rules) -> list[str]:
    """The parameters of a head, without those about how its value is written."""
    written = []
    for name, value in params:
        text = param_value(value, rules)
        if name in ("ENCODING", "CHARSET") or not text:
            continue
        is_bare = rules is Rules.V21 and name == "TYPE" and is_bare_type(text)
        written.append(f";{text}" if is_bare else f";{token(name)}={text}")
    return written
