"""The physical lines of one card, and what becomes of them while it is edited.

Knows where each property stands and how lines are replaced, taken away and added; not what any of them means.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import count

from netplanner.interchange.card_details import shown_text
from netplanner.interchange.card_parser import CardParser, PlacedProperty
from netplanner.interchange.cards import FlagReason
from netplanner.interchange.content_lines import whole_card
from netplanner.interchange.line_writing import write_property
from netplanner.interchange.property_heads import Rules, split_line
from netplanner.interchange.property_values import Value

_BREAK = re.compile(rb"(\r+\n|\r|\n)")
_END = re.compile(rb"(?:\xef\xbb\xbf)?[ \t]*END[ \t]*:[ \t]*VCARD", re.IGNORECASE)
_DEFAULT_LINE_END = b"\r\n"


class CardLines:
    """One card being edited. `card` is as it was read; `rules` is its dialect."""

    def __init__(self, raw: bytes, encoding: str | None = None) -> None:
        self._raw = raw
        pieces = _BREAK.split(raw)
        self._ends = [*pieces[1::2], b""]
        self._lines = [line + end for line, end in zip(pieces[::2], self._ends, strict=True)]
        whole = whole_card(raw)
        self._is_open = whole.unclosed
        self.card, self._placed = CardParser(raw, encoding=encoding).parse_with_places(whole)
        self.rules = Rules.of(self.card.version)
        self._by_name: dict[str, list[PlacedProperty]] = {}
        self._by_group: dict[str, list[PlacedProperty]] = {}
        for each in self._placed:
            self._by_name.setdefault(each.found.name, []).append(each)
            self._by_group.setdefault(each.found.group, []).append(each)
        self._groups = {group.lower() for group in self._by_group}
        self._free_groups = count(1)
        self._written: dict[int, bytes] = {}  # by the first line of what it stands in place of
        self._gone: set[int] = set()
        self._after: dict[int, list[bytes]] = {}  # new lines, by the line that they follow

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
                    parts.append(self._line_end(number))
                parts.extend(self._after[number])
        edited = b"".join(parts)
        # The line ends at a card's own end are none of its bytes; they are those of a card without an END.
        return edited if self._raw.endswith((b"\r", b"\n")) else edited.rstrip(b"\r\n")

    # --- what is there

    @property
    def placed(self) -> Sequence[PlacedProperty]:
        return self._placed

    def written(self, place: PlacedProperty) -> bytes:
        """The physical lines of a property as they stand in the card, each with its end."""
        return b"".join(self._lines[place.first_line - 1 : place.last_line])

    def named(self, name: str) -> list[PlacedProperty]:
        return [*self._by_name.get(name, ())]

    def saying(self, name: str) -> list[PlacedProperty]:
        """The properties of this name that say anything."""
        return [each for each in self.named(name) if shown_text(each.found)]

    def last_named(self, name: str) -> PlacedProperty | None:
        return self._by_name[name][-1] if name in self._by_name else None

    def in_group(self, group: str) -> Sequence[PlacedProperty]:
        return self._by_group.get(group, ()) if group else ()

    def free_group(self) -> str:
        """The first of item1, item2, … that no line belongs to; it is taken from now on."""
        group = next(each for number in self._free_groups if (each := f"item{number}") not in self._groups)
        self._groups.add(group)
        return group

    def group_like(self, group: str) -> str:
        """This group where no line belongs to it, else a free one; it is taken from now on. "" is none."""
        if not group or group.lower() in self._groups:
            return group and self.free_group()
        self._groups.add(group.lower())
        return group

    def head_of(self, place: PlacedProperty) -> str:
        """All before the colon, as it is written, without folds; a quotation mark left open is taken out."""
        text = ""
        for line in self._lines[place.first_line - 1 : place.last_line]:
            bare = line.decode("utf-8", "surrogateescape").rstrip("\r\n")
            text += bare[1:] if text and bare[:1] in (" ", "\t") else bare
            cut = split_line(text)
            if cut and cut[0].count('"') % 2 == 0:
                return cut[0].strip()
        cut = split_line(text)
        return cut[0].replace('"', "").strip() if cut else place.found.written

    # --- what becomes of it

    def lines(self, head: str, value: Value, *, like: PlacedProperty | None = None) -> bytes:
        """The lines of a property, with the line end of the one that it stands in place of or behind."""
        return write_property(head, value, self.rules, self.line_end_of(like))

    def line_end_of(self, place: PlacedProperty | None) -> bytes:
        return self._line_end(place.last_line if place else 1)

    def write(self, place: PlacedProperty, head: str, value: Value) -> None:
        self.put_lines(place, self.lines(head, value, like=place))

    def rewrite(self, place: PlacedProperty, value: Value) -> None:
        self.write(place, self.head_of(place), value)

    def put_lines(self, place: PlacedProperty, written: bytes) -> None:
        """These physical lines in the place of a property."""
        self.remove([place])
        self._written[place.first_line] = written

    def remove(self, places: Iterable[PlacedProperty]) -> None:
        for place in places:
            self._written.pop(place.first_line, None)
            self._gone.update(range(place.first_line, place.last_line + 1))
            # In 2.1 an empty line closes base64; elsewhere too, if there is one.
            if place.found.head.is_base64 and self._is_empty(place.last_line + 1):
                self._gone.add(place.last_line + 1)

    def add(self, name: str, value: Value) -> None:
        """A property after the last one of its name, else before the END."""
        same = self.last_named(name)
        written = self.lines(name, value, like=same)
        if same:
            self.add_behind(same, written)
        else:
            self.add_at_end(written)

    def add_behind(self, place: PlacedProperty, written: bytes) -> None:
        """New lines behind a property, and behind what stands right after it in its group."""
        last = place.last_line
        group = self.in_group(place.found.group)
        for each in group[bisect_right(group, last, key=lambda each: each.first_line) :]:
            if each.first_line != last + 1:
                break
            last = each.last_line
        self._add_after(self._up_to_left_out(last), written)

    def add_before(self, place: PlacedProperty, written: bytes) -> None:
        self._add_after(place.first_line - 1, written)

    def add_at_end(self, written: bytes) -> None:
        """New lines before the END, or at the end of a card without one."""
        self._add_after(self._last_line_of_content(), written)

    def _add_after(self, number: int, written: bytes) -> None:
        # A card inside that is open as well would take what follows it for its own.
        while self._is_open and (agent := self._agent_up_to(number)):
            number = agent.first_line - 1
        self._after.setdefault(number, []).append(written)

    def _up_to_left_out(self, number: int) -> int:
        """The last of the lines behind base64 that are in no property: behind another one they would be part of it."""
        index = bisect_right(self._placed, number, key=lambda each: each.first_line)
        if not index or not self._placed[index - 1].found.head.is_base64:
            return number
        end = self._placed[index].first_line if index < len(self._placed) else len(self._lines) + 1
        left_out = [flag.line for flag in self.card.flags if flag.reason is FlagReason.LINE_LEFT_OUT]
        last = max((line for line in left_out if number < line < end), default=number)
        while number < last < len(self._lines) and self._lines[last].startswith((b" ", b"\t")):
            last += 1
        return last

    def _agent_up_to(self, number: int) -> PlacedProperty | None:
        """The card inside, open as well, that ends where the card itself does."""
        if number < len(self._lines):
            return None
        open_ones = {flag.line for flag in self.card.flags if flag.reason is FlagReason.NO_END}
        agents = (each for each in self.named("AGENT") if each.last_line == number)
        return next((each for each in agents if {each.first_line, each.first_line + 1} & open_ones - {1}), None)

    def _line_end(self, number: int) -> bytes:
        return self._ends[number - 1] or self._ends[0] or _DEFAULT_LINE_END

    def _is_empty(self, number: int) -> bool:
        return number < len(self._lines) and not self._lines[number - 1].strip()

    def _last_line_of_content(self) -> int:
        last = len(self._lines)
        if not self._is_open:
            last = next(number for number in range(last, 1, -1) if _END.match(self._lines[number - 1])) - 1
        # A soft break that nothing follows would take the new line for more of its value.
        for place in reversed(self._placed):
            if place.last_line == last and place.found.head.quoted_printable and self._is_soft(last):
                last = place.first_line - 1
        return last

    def _is_soft(self, number: int) -> bool:
        return self._lines[number - 1].rstrip().endswith(b"=")
