"""The physical lines of one card, and what becomes of them while it is edited.

Knows where each property stands and how lines are replaced, taken away and added; not what any of them means.
"""

import re
from collections.abc import Iterable

from netplanner.interchange.card_details import shown_text
from netplanner.interchange.card_parser import CardParser, PlacedProperty
from netplanner.interchange.content_lines import whole_card
from netplanner.interchange.line_writing import write_property
from netplanner.interchange.property_heads import Rules, split_line
from netplanner.interchange.property_values import Value

_BREAK = re.compile(rb"(\r+\n|\r|\n)")
_END = re.compile(rb"[ \t]*END[ \t]*:[ \t]*VCARD", re.IGNORECASE)
_OWN_GROUP = re.compile(rb"(?m)^(item\d+)\.")


class CardLines:
    """One card being edited. `card` is as it was read; `rules` and `line_end` are its dialect."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        pieces = _BREAK.split(raw)
        ends = [*pieces[1::2], b""]
        self._lines = [line + end for line, end in zip(pieces[::2], ends, strict=True)]
        self.line_end = ends[0] or b"\r\n"
        self.card, self._placed = CardParser(raw).parse_with_places(whole_card(raw))
        self.rules = Rules.of(self.card.version)
        self._written: dict[int, bytes] = {}  # by the first line of what it stands in place of
        self._gone: set[int] = set()
        self._after: dict[int, bytes] = {}  # new lines, by the line that they follow

    def result(self) -> bytes:
        if not self._written and not self._gone and not self._after:
            return self._raw
        parts: list[bytes] = []
        for number, line in enumerate(self._lines, 1):
            if number in self._written:
                parts.append(self._written[number])
            elif number not in self._gone:
                parts.append(line)
            if number in self._after:
                if parts and not parts[-1].endswith((b"\r", b"\n")):
                    parts.append(self.line_end)
                parts.append(self._after[number])
        edited = b"".join(parts)
        # The line ends at a card's own end are none of its bytes; they are those of a card without an END.
        return edited if self._raw.endswith((b"\r", b"\n")) else edited.rstrip(b"\r\n")

    # --- what is there

    def named(self, name: str) -> list[PlacedProperty]:
        return [each for each in self._placed if each.found.name == name]

    def has(self, name: str) -> bool:
        return any(shown_text(each.found) for each in self.named(name))

    def groups(self) -> set[str]:
        """The groups that lines of the card belong to, those added here included."""
        added = (_OWN_GROUP.findall(lines) for lines in self._after.values())
        return {each.found.group.lower() for each in self._placed} | {one.decode() for some in added for one in some}

    def head_of(self, place: PlacedProperty) -> str:
        """All before the colon, as it is written, without folds."""
        text = ""
        for line in self._lines[place.first_line - 1 : place.last_line]:
            bare = line.decode("utf-8", "surrogateescape").rstrip("\r\n")
            text += bare[1:] if text and bare[:1] in (" ", "\t") else bare
            cut = split_line(text)
            if cut and cut[0].count('"') % 2 == 0:
                return cut[0].strip()
        cut = split_line(text)
        return cut[0].strip() if cut else place.found.written

    # --- what becomes of it

    def write(self, place: PlacedProperty, head: str, value: Value) -> None:
        self.put_lines(place, write_property(head, value, self.rules, self.line_end))

    def put_lines(self, place: PlacedProperty, written: bytes) -> None:
        """These physical lines in the place of a property."""
        self.remove([place])
        self._written[place.first_line] = written

    def rewrite(self, place: PlacedProperty, value: Value) -> None:
        self.write(place, self.head_of(place), value)

    def remove(self, places: Iterable[PlacedProperty]) -> None:
        for place in places:
            self._written.pop(place.first_line, None)
            self._gone.update(range(place.first_line, place.last_line + 1))

    def add(self, head: str, value: Value) -> None:
        self.add_lines(head, write_property(head, value, self.rules, self.line_end))

    def add_lines(self, head: str, written: bytes) -> None:
        """New lines stand after the last property of their name, else before the END."""
        name = re.split("[;:]", head)[0].rpartition(".")[2].upper()
        same = self.named(name)
        follows = same[-1].last_line if same else self._last_line_of_content()
        self._after[follows] = self._after.get(follows, b"") + written

    def _last_line_of_content(self) -> int:
        for number in range(len(self._lines), 1, -1):
            if _END.match(self._lines[number - 1]):
                return number - 1
        return len(self._lines)
