"""Reading one card: from exact bytes to decoded properties, whatever its program did to it.

Knows how a value is decoded, and that most cards need no care; not where a card is cut from
(`content_lines`), nor which lines make up a property (`property_lines`).
"""

import re
from collections.abc import Callable, Iterator
from itertools import repeat
from typing import NamedTuple

from netplanner.interchange.cards import Card, FlagReason, Property
from netplanner.interchange.content_lines import LINE_BREAK, RawCard, children_of, text_of_card
from netplanner.interchange.encoding import chosen_and_fallback, decode, high_sample
from netplanner.interchange.property_heads import Form, Head, Rules, parse_head
from netplanner.interchange.property_lines import LineCollector, PropertyLines
from netplanner.interchange.property_values import (
    Value,
    folded_base64,
    quoted_printable_parts,
    taken_apart,
    text_in_base64,
    without_quoted_printable,
)

# Deeper AGENTs stay text: nesting by the hundred thousand must cost no more than its size.
_DEEPEST = 2
# A file has some dozen heads; a hostile one must not fill the memory.
_MOST_HEADS = 4096

_Flagging = Callable[[int, str, FlagReason], None]

_RULES = {rules.value: rules for rules in Rules}
_BLANK_LINE = re.compile(rb"\n[ \t]+\r?\n")
_VERSION = re.compile(rb"(?:^|\r)VERSION(?:;[^:\r\n]*)?:[ \t]*([0-9.]+)", re.IGNORECASE | re.MULTILINE)


class PlacedProperty(NamedTuple):
    """A property and the physical lines that it stands on, counted as in its card's file."""

    found: Property
    first_line: int
    last_line: int


class CardParser:
    """Reads the cards of one file. Remembers its heads, which repeat, and how to guess at its characters."""

    def __init__(self, file: bytes, *, encoding: str | None = None) -> None:
        """`file` is where a detector looks for more of the same; `encoding` what the user says it is in, or what
        was found out for it before (`encoding.as_fallback`).
        """
        self._file = file
        self._encoding, self._fallback = chosen_and_fallback(encoding)
        self._sample: bytes | None = None
        self._heads: dict[Rules, dict[bytes, Head]] = {rules: {} for rules in Rules}

    def parse(self, raw: RawCard) -> Card:
        """The card in `raw`. Never raises; a card of which nothing can be read has no properties."""
        return self._quick(raw) or self._careful(raw, 0)

    def parse_with_places(self, raw: RawCard) -> tuple[Card, tuple[PlacedProperty, ...]]:
        """The card in `raw`, and where each of its properties stands; slower than `parse`."""
        places: list[PlacedProperty] = []
        return self._careful(raw, 0, places), tuple(places)

    def _quick(self, raw: RawCard) -> Card | None:
        """A card without troubles, which most are; None as soon as there is one."""
        data = raw.data
        if raw.nested or raw.unclosed or (self._encoding and not data.isascii()):
            return None
        # Mixed line ends leave a line that begins with a blank, which no head does.
        line_end = b"\r\n" if b"\r" in data else b"\n"
        if (b"\n" + line_end) in data:  # a fold may follow a blank line
            return None
        if ((b" " + line_end) in data or (b"\t" + line_end) in data) and _BLANK_LINE.search(data):  # which is no fold
            return None
        unfolded = data.replace(line_end + b" ", b"")
        if b"\t" in unfolded:
            unfolded = unfolded.replace(line_end + b"\t", b"")
        lines = unfolded.splitlines()
        if unfolded.count(b"\n") != len(lines) - 1:  # what ends in two CRs is one line
            return None
        if len(lines[0]) != len("BEGIN:VCARD"):
            return None
        version = lines[1][8:].decode("latin-1").strip() if lines[1].startswith(b"VERSION:") else _version(data)
        rules = _RULES.get(version) or Rules.of(version)
        heads = self._heads[rules]
        pairs: list[tuple[Head, Value]] = []
        add = pairs.append
        try:
            for line in lines[1:-1]:
                written, colon, raw_value = line.partition(b":")
                head = heads.get(written)
                if head is None:
                    head = self._learned(written, rules) if colon else None
                    if head is None:
                        return None
                elif not colon:  # a word that happens to be a head
                    return None
                value = raw_value.decode()
                separator = head.separator
                if separator is None:
                    value, sound = folded_base64(value)
                    if not sound:
                        return None
                    add((head, value))
                elif "\\" in value:
                    add((head, taken_apart(value, head.form, rules)))
                else:
                    add((head, tuple(value.split(separator)) if separator else value))
        except UnicodeDecodeError:
            return None
        # This is what Property(head, value) comes to, at half the time.
        properties = tuple(map(tuple.__new__, repeat(Property), pairs))
        return Card(data, raw.line, version, properties)

    def _learned(self, written: bytes, rules: Rules) -> Head | None:
        if written.count(b'"') % 2 or written[:1].isspace():
            return None
        head = parse_head(written.decode(), rules)
        if head is None or not head.plain or head.name == "AGENT":
            return None
        heads = self._heads[rules]
        if len(heads) >= _MOST_HEADS:
            heads.clear()
        heads[written] = head
        return head

    def _careful(self, raw: RawCard, depth: int, places: list[PlacedProperty] | None = None) -> Card:
        codec = _codec(raw.data, self._encoding)
        version = _version(raw.data)
        rules = Rules.of(version)
        children: list[Card] = []

        def head_text(written: str) -> str:
            if codec == "utf-8" or written.isascii():
                return written
            return self._decoded(written.encode(codec), "")[0]

        lines = LineCollector(rules, head_text)
        for number, text, inside in _lines(raw, codec):
            if inside is None:
                lines.take(number, text)
                continue
            lines.take_card(text, number + text.count("\n"))
            if depth < _DEEPEST:
                children.append(self._careful(inside, depth + 1))
                for flag in children[-1].flags:
                    lines.flag(flag.line, flag.property, flag.reason)
        lines.finish()
        properties = tuple(
            Property(each.head, self._value(each, codec, rules, lines.flag)) for each in lines.properties
        )
        if places is not None:
            pairs = zip(properties, lines.properties, strict=True)
            places.extend(PlacedProperty(found, each.line, each.last_line) for found, each in pairs)
        if raw.unclosed:
            lines.flag(raw.line, "", FlagReason.NO_END)
        flags = sorted(lines.flags, key=lambda flag: flag.line)
        return Card(raw.data, raw.line, version, properties, tuple(flags), tuple(children))

    def _value(self, lines: PropertyLines, codec: str, rules: Rules, flag: _Flagging) -> Value:
        head = lines.head
        written = "".join(lines.pieces)
        if lines.verbatim:
            return text_of_card(written.encode(codec))
        if head.form is Form.BASE64:
            value, sound = folded_base64(written)
            if not sound:
                flag(lines.line, head.name, FlagReason.BASE64)
                return value if codec == "utf-8" else self._decoded(value.encode(codec), head.charset)[0]
            return value
        if head.is_base64:
            raw = text_in_base64(written)
            if raw is None:
                flag(lines.line, head.name, FlagReason.BASE64)
                return taken_apart(written, head.form, rules)
        elif head.quoted_printable:
            raw = without_quoted_printable(written.encode(codec), head.form)
        elif codec == "utf-8" and not head.charset:
            return taken_apart(written, head.form, rules)
        else:
            raw = written.encode(codec)
        text, guessed = self._decoded(raw, head.charset)
        if guessed:
            flag(lines.line, head.name, FlagReason.CHARACTERS)
        if head.quoted_printable:
            return quoted_printable_parts(text, head.form, rules)
        return taken_apart(text, head.form, rules)

    def _decoded(self, raw: bytes, charset: str) -> tuple[str, bool]:
        if raw.isascii():
            return decode(raw, declared=charset)
        if self._sample is None:
            self._sample = high_sample(self._file)
        return decode(raw, declared=charset, chosen=self._encoding, around=self._sample, fallback=self._fallback)


def _version(data: bytes) -> str:
    found = _VERSION.search(data)
    return found[1].decode() if found else ""


def _codec(data: bytes, encoding: str | None) -> str:
    """UTF-8 if the whole card is; else Latin-1, which stands for any bytes until each value is decoded."""
    if not encoding or data.isascii():
        try:
            data.decode()
        except UnicodeDecodeError:
            return "latin-1"
        return "utf-8"
    return "latin-1"


def _lines(raw: RawCard, codec: str) -> Iterator[tuple[int, str, RawCard | None]]:
    """(line in the file, text, None) for each line, and (line, text, card) for each card inside."""
    data, number, done = raw.data, raw.line, 0
    for start, end, closed in children_of(data) if raw.nested else ():
        outer = LINE_BREAK.split(data[done:start].decode(codec))
        for count, line in enumerate(outer):
            yield number + count, line, None
        number += len(outer) - 1
        inner = data[start:end]
        text = LINE_BREAK.sub("\n", inner.decode(codec))
        yield number, text, RawCard(inner, number, not closed, nested=inner.upper().count(b"VCARD") > 2)
        number += text.count("\n")
        done = end
    for count, line in enumerate(LINE_BREAK.split(data[done:].decode(codec))):
        yield number + count, line, None
