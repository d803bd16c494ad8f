"""Writing one property as physical lines, in the dialect of the card that it stands in.

Knows escapes, quoted-printable, charsets and folds of the three vCards; not which property is written, or why.
What was written is read back before it is believed: the reader's leniency has corners that no rule foresees.
"""

import re
from collections.abc import Callable, Iterator

from netplanner.interchange.card_parser import CardParser
from netplanner.interchange.content_lines import RawCard, cut_cards
from netplanner.interchange.encoding import known_charset
from netplanner.interchange.property_heads import SEPARATORS, Form, Rules, head_pieces, parse_head
from netplanner.interchange.property_values import Value

_FOLD_OCTETS = 75  # RFC 2425, 6350
_SOFT_BREAK_AFTER = 75  # of 76, the last of which is the soft break's own
_SEPARATORS = (";", ",")  # between parts; encoded, they would be within one
# No card can hold these, the mark of a file among them; a tab and a line break it can.
_UNHOLDABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
_BLANKS = re.compile("[\x0b\x0c\x1c-\x1f]")  # which separate words for Python, and so for our reader
_LINE_BREAKS = re.compile("\r\n|[\r\u2028\u2029\x85]")


def holdable(text: str) -> str:
    """`text` as a card can hold it: line breaks as LF, no control characters, no white space around it."""
    return _UNHOLDABLE.sub("", _BLANKS.sub(" ", _LINE_BREAKS.sub("\n", text))).strip()


def one_line(text: str) -> str:
    """`text` for a value of one line: white space of every kind is one blank."""
    return " ".join(holdable(text).split())


def write_property(head: str, value: Value, rules: Rules, line_end: bytes) -> bytes:
    """The physical lines, each with its end, of a property with this `head` (all before the colon) and `value`.

    Parameters about the encoding are chosen anew; the others stay as they are written.
    """
    bare, charset = _without_encoding(head, rules)
    parsed = parse_head(bare, rules)
    separator = SEPARATORS[parsed.form if parsed else Form.TEXT] or ""
    first = b""
    for written in _candidates(bare, charset, separator, value, rules, line_end):
        first = first or written
        if _reads_as(written, value, rules):
            return written
    return first


def _candidates(
    head: str, charset: str, separator: str, value: Value, rules: Rules, line_end: bytes
) -> Iterator[bytes]:
    """Ways to write it, the most usual first."""
    fully, lightly = _text(value, separator, _escaped), _text(value, separator, lightly_escaped)
    if rules is not Rules.V21:
        # A link keeps its commas and semicolons: many programs take the backslash for a part of it.
        for text in (lightly, fully) if _is_uri(head, rules) else (fully, lightly):
            yield folded(f"{head}:{text}", line_end)
        return
    bare = _text(value, separator, lambda part: part.replace(separator, "\\" + separator) if separator else part)
    for text in dict.fromkeys((bare, fully)):
        if text.isascii() and "\n" not in text and text == text.strip() and not text.endswith("="):
            yield _bytes(f"{head}:{text}") + line_end
    for declared in dict.fromkeys((charset, "")):
        for text in dict.fromkeys((bare, fully)):
            yield _quoted_printable(head, declared, text, line_end)


def _is_uri(head: str, rules: Rules) -> bool:
    parsed = parse_head(head, rules)
    return parsed is not None and parsed.name in ("URL", "TEL", "EMAIL", "PHOTO")


def _text(value: Value, separator: str, escape: Callable[[str], str]) -> str:
    """The value in one text, its parts put together with their separator."""
    return escape(value) if isinstance(value, str) else separator.join(escape(part) for part in value)


def _escaped(text: str) -> str:
    return lightly_escaped(text).replace(",", "\\,").replace(";", "\\;")


def lightly_escaped(text: str) -> str:
    """`text` as the value of a link or a phone, whose commas and semicolons are its own: readers that know what the
    property is would take a backslash before them for a part of it.
    """
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def _without_encoding(head: str, rules: Rules) -> tuple[str, str]:
    """The head without parameters about the encoding, and the charset that it declared."""
    first, *pieces = head_pieces(head)
    kept = [first]
    charset = ""
    for piece in pieces:
        parsed = parse_head(f"X;{piece}", rules)
        names = {name for name, _ in parsed.params} if parsed else set()
        if "CHARSET" in names and parsed is not None:
            charset = parsed.charset
        if not names & {"ENCODING", "CHARSET"}:
            kept.append(piece)
    return ";".join(kept), charset


def _quoted_printable(head: str, charset: str, text: str, line_end: bytes) -> bytes:
    """In the charset that the line declared where it has all the letters, else in UTF-8; with soft breaks."""
    codec = known_charset(charset) if charset else None
    try:
        raw = text.encode(codec or "utf-8")
    except UnicodeEncodeError:
        codec, charset = None, ""
        raw = text.encode()
    name = charset if codec else "UTF-8"
    declared = "" if raw.isascii() and codec is None else f";CHARSET={name}"
    line = f"{head}{declared};ENCODING=QUOTED-PRINTABLE:"
    written, width = [line], len(line)
    for byte in raw.replace(b"\n", b"\r\n"):
        is_plain = (33 <= byte <= 126 and byte != 61) or byte == 32
        mark = chr(byte) if is_plain else f"={byte:02X}"
        if width + len(mark) > _SOFT_BREAK_AFTER:
            written.append("=" + line_end.decode())
            width = 0
            # A line that begins with a blank looks like a fold, and one with a dot or a name like something else.
            mark = mark if mark in _SEPARATORS else f"={byte:02X}"
        written.append(mark)
        width += len(mark)
    if written[-1] == " ":
        written[-1] = "=20"
    return _bytes("".join(written)) + line_end


def folded(line: str, line_end: bytes) -> bytes:
    """A content line with a fold after every 75 octets at the latest, never inside a character."""
    raw = _bytes(line)
    if len(raw) <= _FOLD_OCTETS:
        return raw + line_end
    pieces, start, room = [], 0, _FOLD_OCTETS
    while start < len(raw):
        limit = min(start + room, len(raw))
        end = limit
        while start < end < len(raw) and _is_inside_character(raw, end):
            end -= 1
        if end == start:  # no UTF-8, in a head
            end = limit
        # A line of nothing but blanks would be an empty one, and no part of the value.
        while end < len(raw) and (raw[start:end].isspace() or (end > limit and _is_inside_character(raw, end))):
            end += 1
        pieces.append(raw[start:end])
        start, room = end, _FOLD_OCTETS - 1
    return (line_end + b" ").join(pieces) + line_end


def _is_inside_character(raw: bytes, place: int) -> bool:
    return raw[place] & 0xC0 == 0x80


def _bytes(line: str) -> bytes:
    """Bytes that stood in a head and are no UTF-8 stay as they were."""
    return line.encode("utf-8", "surrogateescape")


def _reads_as(written: bytes, value: Value, rules: Rules) -> bool:
    raw = b"BEGIN:VCARD\r\nVERSION:%s\r\n%s\r\nEND:VCARD" % (rules.value.encode(), written)
    if [*cut_cards(raw)] != [RawCard(raw, 1)]:
        return False
    card = CardParser(raw).parse(RawCard(raw, 1))
    return len(card.properties) == 2 and card.properties[1].value == value and not card.flags
