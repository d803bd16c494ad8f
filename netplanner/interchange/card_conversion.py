"""A card written anew as vCard 3.0 or 4.0, from whichever it is, with what could not go along named.

Knows which lines a card has to have, and which of them say more about each other; what becomes of a single one is
`property_conversion`. The card itself stays as it is: what is written here is for other programs.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import count

from netplanner.interchange import card_details
from netplanner.interchange.card_details import SILENT_TYPES
from netplanner.interchange.card_parser import CardParser
from netplanner.interchange.cards import Card, Property
from netplanner.interchange.content_lines import text_of_card, whole_card
from netplanner.interchange.fresh_lines import FreshLine, token, write_line
from netplanner.interchange.name_lists import name_lists
from netplanner.interchange.property_conversion import Surroundings, converted_property
from netplanner.interchange.property_heads import Rules

# RFC 2426 and 6350 let these stand on a card once.
_ONCE = frozenset({"ANNIVERSARY", "BDAY", "CLASS", "GENDER", "KIND", "MAILER", "N", "PRODID", "REV", "UID"})
_ADDRESS_PARTS = 7


@dataclass(frozen=True, slots=True)
class Converted:
    """`data`: the exact bytes of the new card. `lost`: the names of properties and parameters of which something
    could not be carried, in the order of the card, each once.
    """

    data: bytes
    lost: tuple[str, ...] = ()


def convert(card: Card, version: str) -> Converted:
    """`card` as a fresh "3.0" or "4.0": UTF-8, CRLF, folded at 75 octets, without troubles.

    It says the same: its details are those of `card`. Every line goes along, under the name and in the form that
    the version has for it. Raises ValueError for another version.
    """
    rules = Rules(version)
    if rules is Rules.V21:
        raise ValueError("cards are written as 3.0 or 4.0")
    return _Conversion(card, rules).result()


class _Conversion:
    def __init__(self, card: Card, rules: Rules) -> None:
        self._card, self._rules = card, rules
        said = (found for found in card.properties if found.text.strip())
        self._around = Surroundings.of(said, rules, name_lists(card))
        self._children = list(card.children)
        self._lines: list[FreshLine] = []
        self._labels: list[FreshLine] = []
        self._lost: dict[str, None] = {}

    def result(self) -> Converted:
        for found in self._card.properties:
            if found.name == "AGENT":
                self._take_agent(found)
            elif found.name in ("BEGIN", "END") or (found.name == "CLIENTPIDMAP" and self._rules is not Rules.V40):
                self._lost[found.name] = None
            elif found.name != "VERSION" and not _is_frame(found):
                self._take(found)
        for child in self._children:
            self._add_agent(child)
        for label in self._labels:
            self._put_on_address(label)
        if self._rules is Rules.V40:
            self._sort_as()
        self._name_it()
        written = b"".join(write_line(line, self._rules) for line in self._in_clean_groups())
        version = self._rules.value.encode()
        data = b"BEGIN:VCARD\r\nVERSION:%s\r\n%sEND:VCARD" % (version, written)
        return Converted(data, tuple(self._lost))

    def _take(self, found: Property) -> None:
        line, lost = converted_property(found, self._around)
        self._lost.update(dict.fromkeys(lost))
        if found.name == "LABEL" and self._rules is Rules.V40:
            if line.says_something():
                self._labels.append(line)
            return
        if line.says_something() or line.values("LABEL"):
            self._add(line)
        if self._rules is Rules.V40:
            return
        if found.name == "ADR" and (label := "\n".join(found.head.values("LABEL"))):
            types = tuple(("TYPE", value) for value in line.values("TYPE"))
            self._add(FreshLine(name="LABEL", value=label, group=line.group, params=types))
        if found.name == "N" and (sorted_as := ",".join(found.head.values("SORT-AS"))):
            if "SORT-STRING" in self._around.names:
                self._lost["SORT-AS"] = None
            else:
                self._add(FreshLine(name="SORT-STRING", value=sorted_as))

    def _add(self, line: FreshLine) -> None:
        if line.name in _ONCE and not line.values("ALTID"):
            first = next((each for each in self._lines if each.name == line.name), None)
            if first is not None:
                if first.value != line.value:
                    self._lost[line.name] = None
                return
        self._lines.append(line)

    # --- lines that say more about others

    def _put_on_address(self, label: FreshLine) -> None:
        """4.0 writes how an address is to stand on an envelope into the head of its own line."""
        text = label.value if isinstance(label.value, str) else ", ".join(label.value)
        for place, line in enumerate(self._lines):
            is_its = _places(line) == _places(label) if not label.group else line.group == label.group
            if line.name == "ADR" and is_its and not line.values("LABEL"):
                self._lines[place] = replace(line, params=(*line.params, ("LABEL", text)))
                return
        params = (*(param for param in label.params if param[0] != "VALUE"), ("LABEL", text))
        self._lines.append(FreshLine(name="ADR", value=("",) * _ADDRESS_PARTS, group=label.group, params=params))

    def _sort_as(self) -> None:
        """4.0 writes what a name is sorted by into the head of the name."""
        sorting = next((line for line in self._lines if line.name == "X-SORT-STRING"), None)
        name = next((line for line in self._lines if line.name == "N"), None)
        if sorting is None or name is None or not isinstance(sorting.value, str) or name.values("SORT-AS"):
            return
        if any(found.name == "X-SORT-STRING" for found in self._card.properties):
            return
        self._lines[self._lines.index(name)] = replace(name, params=(*name.params, ("SORT-AS", sorting.value)))
        self._lines.remove(sorting)

    def _name_it(self) -> None:
        """Both versions ask for FN, and 3.0 for N; where there is none, N holds the whole name as one."""
        present = {line.name for line in self._lines}
        if "FN" not in present:
            self._lines.insert(0, FreshLine(name="FN", value=card_details.details(self._card).name))
        if "N" not in present and self._rules is not Rules.V40:
            place = next(place for place, line in enumerate(self._lines) if line.name == "FN")
            full = self._lines[place].value
            has_empty_one = any(found.name == "N" for found in self._card.properties)
            given = full if isinstance(full, str) and not has_empty_one else ""
            self._lines.insert(place + 1, FreshLine(name="N", value=("", given, "", "", "")))

    # --- cards inside

    def _take_agent(self, found: Property) -> None:
        text = found.text
        child = next((each for each in self._children if text_of_card(each.raw) == text), None)
        if child is not None:
            self._children.remove(child)
            self._add_agent(child)
            return
        if not text.lstrip().upper().startswith("BEGIN:VCARD"):
            line, lost = converted_property(found, self._around)
            self._lost.update(dict.fromkeys(lost))
            if not line.says_something():
                return
            if self._rules is Rules.V40:
                line = replace(line, name="RELATED", params=(*line.params, ("TYPE", "agent")))
                is_address = line.values("VALUE") == ("uri",)
                if not is_address:
                    others = (param for param in line.params if param[0] != "VALUE")
                    line = replace(line, params=(*others, ("VALUE", "text")))
            self._add(line)
        elif self._rules is Rules.V40:
            raw = text.strip().encode("utf-8", "replace")
            self._add_agent(CardParser(raw).parse(whole_card(raw)))
        else:
            self._add(FreshLine(name="AGENT", value=text, group=found.group))

    def _add_agent(self, child: Card) -> None:
        """3.0 holds the whole card of whoever acts for somebody; 4.0 has room for the name."""
        if self._rules is not Rules.V40:
            inside = convert(child, self._rules.value)
            self._lost.update(dict.fromkeys(inside.lost))
            self._add(FreshLine(name="AGENT", value=inside.data.decode()))
            return
        self._lost["AGENT"] = None
        if name := card_details.details(child).name:
            params = (("TYPE", "agent"), ("VALUE", "text"))
            self._add(FreshLine(name="RELATED", value=name, params=params))

    def _in_clean_groups(self) -> Sequence[FreshLine]:
        """Lines of one group stay together, and apart from the others, whatever letters are in its name."""
        clean: dict[str, str] = {}
        taken: set[str] = set()
        for line in self._lines:
            if line.group and line.group not in clean:
                name = token(line.group)
                if name.lower() in taken:
                    name = next(each for number in count(2) if (each := f"{name}-{number}").lower() not in taken)
                taken.add(name.lower())
                clean[line.group] = name
        return [replace(line, group=clean[line.group]) if line.group else line for line in self._lines]


def _is_frame(found: Property) -> bool:
    """PROFILE:VCARD says no more than BEGIN:VCARD does."""
    return found.name == "PROFILE" and found.text.strip().upper() == "VCARD"


def _places(line: FreshLine) -> set[str]:
    return {value.lower() for value in line.values("TYPE")} - SILENT_TYPES
