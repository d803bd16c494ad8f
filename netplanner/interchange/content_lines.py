"""Cards as exact bytes, cut out of a file; and the physical lines inside one.

Knows where a card begins and ends (INTERCHANGE.md, "A card's exact bytes") and what a line break is;
not what a property means (`vcard`).
"""

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass

# Besides AGENT, a card may hold few others (Android's nested entries). More than this, and it is the
# outer END that is missing: one bad card must not swallow the thousands after it.
_MOST_BARE_CHILDREN = 8
# So that an open card in a file of nothing but BEGINs does not hold more than some 100 MB of places.
_MOST_OPEN_MARKERS = 4_000_000

_WINDOW = 1 << 20
_FIRST_WINDOW = 1 << 12
_PLAIN_BEGIN = re.compile(rb"[\r\n]*(BEGIN:VCARD)\r?\n")
_MARKER_BEFORE = re.compile(rb"(BEGIN|END)[ \t]*:[ \t]*\Z", re.IGNORECASE)
_MARKER_AFTER = re.compile(rb"[ \t;]*(?:[\r\n]|\Z|(?:\xef\xbb\xbf)?BEGIN[ \t]*:[ \t]*VCARD)", re.IGNORECASE)
_AGENT_INLINE = re.compile(rb"[\r\n](?:[\w-]+\.)?AGENT[^:\r\n]*:[ \t]*\Z", re.IGNORECASE)
_AGENT_BEFORE = re.compile(rb"[\r\n](?:[\w-]+\.)?AGENT[^:\r\n]*:[ \t]*[\r\n]+[ \t]*\Z", re.IGNORECASE)
_JOINED = re.compile(rb"[\r\n]END[ \t]*:[ \t]*VCARD[ \t;]*(?:\xef\xbb\xbf)?\Z", re.IGNORECASE)
_BLANK = b" \t\r\n\0\x0b\x0c\x1a\xef\xbb\xbf"
_STRAY_BYTES = 65_536

LINE_BREAK = re.compile(r"\r+\n|\r|\n")


@dataclass(frozen=True, slots=True)
class RawCard:
    """A card's exact bytes and the line of its BEGIN in the file (from 1).

    `unclosed`: its END is missing. `nested`: there are further BEGINs inside.
    """

    data: bytes
    line: int
    unclosed: bool = False
    nested: bool = False


@dataclass(frozen=True, slots=True)
class StrayText:
    """Text outside every card, as a mail header is; `data` holds its first 64 KiB, `line` where it starts."""

    data: bytes
    line: int


def cut_cards(data: bytes) -> Iterator[RawCard | StrayText]:
    """The cards of a file in their order, and what stands between them.

    `data` is UTF-8 or any other encoding that keeps ASCII (see `encoding.to_utf8_if_wide`). One pass,
    one card at a time; time is linear in the size whatever the nesting.
    """
    lines = _LineCounter(data)
    done = 0
    for start, end, closed, nested in _extents(data):
        between_lines = start - done <= 2 and data[done:start].isspace()
        if not between_lines and (stray := _stray(data, done, start, lines)):
            yield stray
        yield RawCard(data[start:end], lines.at(start), not closed, nested)
        done = end
    if stray := _stray(data, done, len(data), lines):
        yield stray


def whole_card(raw: bytes, line: int = 1) -> RawCard:
    """The card whose exact bytes `raw` is, of `line` in its file."""
    cut = next((found for found in cut_cards(raw) if isinstance(found, RawCard) and found.data == raw), None)
    return RawCard(raw, line, cut.unclosed, cut.nested) if cut else RawCard(raw, line, unclosed=True)


def children_of(data: bytes) -> list[tuple[int, int, bool]]:
    """Where the cards directly inside the card `data` begin and end, as offsets, and whether they have an END."""
    inside: list[tuple[int, int, bool]] = []
    done = len("BEGIN")
    for start, end, closed, _ in _extents(data, done):
        if start >= done:
            inside.append((start, end, closed))
            done = end
    return inside


def text_of_card(raw: bytes) -> str:
    """A card inside another as the value that it is there: lines end in LF; Latin-1 stands for what is no UTF-8."""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    return LINE_BREAK.sub("\n", text)


class _LineCounter:
    """Line numbers for growing offsets; a file without LF counts its CRs (old Macintosh)."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._mark = b"\r" if b"\r" in data and b"\n" not in data else b"\n"
        self._offset = 0
        self._line = 1

    def at(self, offset: int) -> int:
        self._line += self._data.count(self._mark, self._offset, offset)
        self._offset = offset
        return self._line


def _stray(data: bytes, start: int, end: int, lines: _LineCounter) -> StrayText | None:
    """What is not blank between two cards. Looked at in windows: it can be 200 MB of zeros."""
    for at in range(start, end, _WINDOW):
        text = data[at : min(at + _WINDOW, end)].lstrip(_BLANK)
        if text:
            first = min(at + _WINDOW, end) - len(text)
            return StrayText(data[first : min(first + _STRAY_BYTES, end)].rstrip(_BLANK), lines.at(first))
    return None


def _markers(data: bytes, offset: int) -> Iterator[tuple[int, bool]]:
    """Offsets of the B of each BEGIN (True) and of the end of each END:VCARD (False)."""
    size, window, width = len(data), offset, _FIRST_WINDOW
    while window < size:
        # bytes.upper and find are far quicker than a case-insensitive pattern over all the photos.
        # Windows overlap by four bytes, one less than the word, so no place is found twice.
        text = data[window : window + width + 4].upper()
        found = text.find(b"VCARD")
        while found >= 0:
            if marker := _marker(data, offset, window + found):
                yield marker
            found = text.find(b"VCARD", found + 5)
        window += width
        width = min(width * 2, _WINDOW)


def _marker(data: bytes, offset: int, at: int) -> tuple[int, bool] | None:
    """What the word VCARD at `at` marks, if its line is a BEGIN or an END."""
    if data[at - 1 : at] not in (b":", b" ", b"\t") or at == 0:
        return None
    after = data[at + 5 : at + 6]
    if after and after not in b"\r\n" and not _MARKER_AFTER.match(data, at + 5):
        return None
    # BEGIN: and END: as they should be, or with room around the colon.
    near, far = max(offset, at - 7), max(offset, at - 40)
    before = _MARKER_BEFORE.search(data, near, at) or _MARKER_BEFORE.search(data, far, at)
    if not before:
        return None
    start = before.start()
    begins = data[start] in b"Bb"
    if not _starts_line(data, start, begins):
        return None
    return (start, True) if begins else (at + 5, False)


def _starts_line(data: bytes, start: int, begins: bool) -> bool:
    if start == 0 or data[start - 1] in b"\r\n":
        return True
    before = data[max(0, start - 120) : start]
    if begins and (_AGENT_INLINE.search(before) or _JOINED.search(before)):
        return True
    return before.endswith(b"\xef\xbb\xbf") and (start == 3 or data[start - 4] in b"\r\n")


def _extents(data: bytes, offset: int = 0) -> Iterator[tuple[int, int, bool, bool]]:
    """(start, end, closed, nested) of each outermost card from `offset` on."""
    ends_ahead = True
    while True:
        if ends_ahead and (begin := _PLAIN_BEGIN.match(data, offset)):
            end = data.find(b"\nEND:VCARD", begin.end() - 1) + 10
            ends_ahead = end > 9
            if ends_ahead and (end == len(data) or data[end] in b"\r\n"):
                start = begin.start(1)
                if data[start:end].upper().count(b"VCARD") == 2:
                    yield start, end, True, False
                    offset = end
                    continue
        # Anything but a plain card: one group of markers, then plain cards again.
        markers = _markers(data, offset)
        start = next((place for place, begins in markers if begins), -1)
        if start < 0:
            return  # an END too many stays in the stray text
        places, pairs = _group(start, markers)
        yield from _outermost(data, places, pairs)
        offset = places[-1] if pairs[-1] >= 0 else len(data)


def _group(start: int, markers: Iterator[tuple[int, bool]]) -> tuple["array[int]", "array[int]"]:
    """Markers from a BEGIN until every BEGIN has its END, or the last marker.

    Returns their places, and for each the index of its partner (-1: it has none; an END's is below its own).
    """
    places, pairs, opened = array("q", [start]), array("q", [-1]), array("q", [0])
    for place, begins in markers:
        index = len(places)
        places.append(place)
        if begins:
            pairs.append(-1)
            opened.append(index)
        else:
            partner = opened.pop()
            pairs.append(partner)
            pairs[partner] = index
        if not opened or index > _MOST_OPEN_MARKERS:
            break
    return places, pairs


def _outermost(data: bytes, places: "array[int]", pairs: "array[int]") -> Iterator[tuple[int, int, bool, bool]]:
    count = len(places)
    index = 0
    while index < count:
        end = pairs[index]
        if 0 <= end < index:  # an END whose card has been given out as unclosed
            index += 1
            continue
        if end == index + 1:
            yield places[index], places[end], True, False
            index += 2
            continue
        closed = end > 0
        after = end if closed else count
        bare = 0
        nested = False
        child = index + 1
        while child < after:
            if pairs[child] > child or pairs[child] == -1:
                if _is_agent(data, places[child]):
                    nested = True
                elif not closed:
                    break
                else:
                    nested = True
                    bare += 1
            child = pairs[child] + 1 if pairs[child] > child else child + 1
        if closed and bare <= _MOST_BARE_CHILDREN:
            yield places[index], places[end], True, nested
            index = end + 1
            continue
        if closed:  # too many to be inside: it is this card's END that is missing
            child = index + 1
            nested = False
            while child < after and _is_agent(data, places[child]):
                nested = True
                child = pairs[child] + 1
        stop = places[child] if child < count else len(data)
        yield places[index], _trimmed(data, places[index], stop), False, nested
        index = child


def _is_agent(data: bytes, place: int) -> bool:
    before = data[max(0, place - 120) : place]
    return bool(_AGENT_BEFORE.search(before) or _AGENT_INLINE.search(before))


def _trimmed(data: bytes, start: int, end: int) -> int:
    """`end` without the line ends, and marks of the next file, before it."""
    while end > start:
        if data[end - 3 : end] == b"\xef\xbb\xbf":
            end -= 3
            continue
        first = max(start, end - _WINDOW)
        kept = first + len(data[first:end].rstrip(b"\r\n"))
        if kept == end:
            break
        end = kept
    return end
