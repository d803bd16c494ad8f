"""A file that holds a table: its characters, its delimiter, its header, and the rows below.

Knows how each of them is told from the bytes; not what becomes of a row (`csv_rows`).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from netplanner.interchange.csv_fields import OTHER, Field, What
from netplanner.interchange.csv_layouts import LayoutName, header_fields, is_known, layout_name
from netplanner.interchange.csv_records import DELIMITERS, Record, records
from netplanner.interchange.encoding import (
    decode,
    detected_charset,
    high_sample,
    known_charset,
    to_utf8_if_wide,
    wide_encoding,
)

_LOOKED_AT = 25  # records, in which a preamble ends and the header stands
_MOST_CELLS = 400  # of a record are looked at to tell what it is
_SAMPLE_ROWS = 20
_LONGEST_HEADER = 100
# A spreadsheet's own way to name the delimiter.
_SEPARATOR_LINE = re.compile(r"sep=(.)(?:\r?\n|\r|\Z)", re.IGNORECASE)
_OTHER_FILES = re.compile(r"\s*(?:[{\[<]|%PDF|BEGIN[ \t]*:)", re.IGNORECASE)
_CARD = re.compile(r"^BEGIN[ \t]*:[ \t]*V(?:CARD|CALENDAR)", re.IGNORECASE | re.MULTILINE)
_CONTROLS = re.compile("[\0-\x08\x0e-\x1f]")
_LETTERS_A_CONTROL = 100  # at the least, in a text that a stray NUL got into
_PEEK = 65_536
_MOST_LOOKED_AT = 1 << 20  # bytes of a file tell whether it is a table
_EMAIL = re.compile(r"\s*<?[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+>?\s*")
_PHONE = re.compile(r"\s*\+?[\d(][\d\s()./-]{5,}\s*")
_URL = re.compile(r"\s*(?:https?://|www\.)\S+\s*", re.IGNORECASE)
_NAMES = (What.NAME, What.GIVEN, What.FAMILY, What.NICKNAME)
_LOOKS = ((What.EMAIL, _EMAIL), (What.URL, _URL), (What.PHONE, _PHONE))


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a file is read: whose layout it is in, and what each column means (by its number, from 0).

    `header` is empty where the first row is somebody already. `rows` counts those that are not blank, `sample` are
    the first of them as they stand in the file.
    """

    name: LayoutName
    delimiter: str
    encoding: str
    header: tuple[str, ...]
    mapping: Mapping[int, Field]
    rows: int = 0
    sample: tuple[tuple[str, ...], ...] = ()


class CsvFile:
    """The table in some bytes. `layout` is without rows and sample; `is_guessed`: its characters had to be."""

    def __init__(self, data: bytes, encoding: str | None = None) -> None:
        self._text, charset, self.is_guessed = _text(data, encoding)
        self._start, self._line = 0, 1
        named = _SEPARATOR_LINE.match(self._text)
        if named:
            self._start, self._line = named.end(), 2
        candidates = (named[1],) if named and named[1] not in '"\r\n' else DELIMITERS
        self._delimiter, self._first = max(
            ((delimiter, self._opening(delimiter)) for delimiter in candidates), key=lambda each: _plausibility(each[1])
        )
        header, fields, name = self._header()
        self.layout = Layout(name=name, delimiter=self._delimiter, encoding=charset, header=header, mapping=fields)

    def rows(self) -> Iterator[Record]:
        """The rows below the header, without those in which nothing stands."""
        found = records(self._text[self._start :], self._delimiter, width=len(self.layout.mapping), line=self._line)
        for record in found:
            if record.line > self._header_line and not _is_blank(record):
                yield record

    def looks_right(self) -> bool:
        """Whether this is a table of people, and no other text."""
        peek = self._text[:_PEEK]
        card = _CARD.search(peek.replace("\r", "\n"))
        # Below a header, a card is the text of a note.
        if card and not 0 < self._header_line <= self._text.count("\n", 0, card.start()):
            return False
        if _OTHER_FILES.match(peek) or len(_CONTROLS.findall(peek)) * _LETTERS_A_CONTROL > len(peek):
            return False
        known = sum(map(is_known, self.layout.header[:_MOST_CELLS]))
        if self.layout.name is not LayoutName.UNKNOWN and (known > 1 or known == len(self.layout.header)):
            return True
        first = [record for record in self._first if not _is_blank(record)]
        widths = {len(record.cells) for record in first}
        if len(first) < 2 or len(widths) != 1 or max(widths) < 2 or not _is_distinct(first[0].cells):
            return False
        # Two lines of a letter have commas too.
        says_where = any(each.what in (What.EMAIL, What.PHONE, What.URL) for each in self.layout.mapping.values())
        return known > 0 or says_where or self._delimiter != "," or (len(first) > 2 and max(widths) > 2)

    def _opening(self, delimiter: str) -> list[Record]:
        return list(islice(records(self._text[self._start :], delimiter, line=self._line), _LOOKED_AT))

    def _header(self) -> tuple[tuple[str, ...], dict[int, Field], LayoutName]:
        self._header_line = 0
        best = max(self._first, key=_known_cells, default=None)
        if best is not None and _is_header(best, self._first):
            self._header_line = best.line + best.text.count("\n")
            name = layout_name(best.cells)
            fields = header_fields(best.cells, name)
            if name is LayoutName.HEADERS:
                below = [record for record in self._first if record.line > best.line and not _is_blank(record)]
                fields = _without_contacts(fields, _fields_by_content(below, len(fields)))
            return tuple(cell.strip() for cell in best.cells), fields, name
        rows = [record for record in self._first if not _is_blank(record)]
        width = max((len(record.cells) for record in rows), default=0)
        if rows and not any(map(_is_somebodys, rows[0].cells)) and len(rows) > 1:
            self._header_line = rows[0].line + rows[0].text.count("\n")
            header = tuple(cell.strip() for cell in rows[0].cells)
            return header, _fields_by_content(rows[1:], max(width, len(header))), LayoutName.UNKNOWN
        return (), _fields_by_content(rows, width), LayoutName.UNKNOWN


def looks_like_csv(data: bytes) -> bool:
    """Whether these bytes are a table of people, told by what they hold and never by a name."""
    if not data or _OTHER_FILES.match(to_utf8_if_wide(data[:_PEEK]).decode("latin-1")):
        return False
    return CsvFile(data[:_MOST_LOOKED_AT]).looks_right()


def layout_of(data: bytes, encoding: str | None = None) -> Layout:
    """How `read_csv` would read these bytes, with the number of rows and the first of them. Never raises."""
    file = CsvFile(data, encoding)
    sample, count = list[tuple[str, ...]](), 0
    for record in file.rows():
        count += 1
        if count <= _SAMPLE_ROWS:
            sample.append(tuple(record.cells))
    return replace(file.layout, rows=count, sample=tuple(sample))


def _text(data: bytes, chosen: str | None) -> tuple[str, str, bool]:
    """The characters, the name of their charset, and whether it had to be guessed."""
    if wide := wide_encoding(data):
        return to_utf8_if_wide(data).decode("utf-8", "replace"), wide, False
    data = to_utf8_if_wide(data)
    around = high_sample(data)
    text, is_guessed = decode(data, chosen=chosen, around=around or None)
    if data.isascii():
        return text, "ascii", False
    codec = known_charset(chosen) if chosen else None
    if codec and not is_guessed and data.decode(codec, "replace") == text:
        return text, codec, False
    mended = data.decode("utf-8", "replace")
    return text, "utf-8" if mended == text else detected_charset(around or data), is_guessed


def _known_cells(record: Record) -> int:
    return sum(map(is_known, record.cells[:_MOST_CELLS]))


def _is_header(record: Record, first: Sequence[Record]) -> bool:
    """Enough of its cells are words of headers: two of them, or all there are; and nobody's address is among them."""
    known = _known_cells(record)
    if known == 0 or any(map(_is_somebodys, record.cells[:_MOST_CELLS])):
        return False
    filled = sum(1 for cell in record.cells if cell.strip())
    return known > 1 or known == filled or not any(_known_cells(other) for other in first if other is not record)


def _plausibility(first: Sequence[Record]) -> tuple[int, float, int]:
    """How likely a delimiter made these records: by their header, then by how alike and how wide they are."""
    filled = [record for record in first if not _is_blank(record)]
    widths = [len(record.cells) for record in filled]
    common = max(widths, key=widths.count, default=1)
    alike = widths.count(common) / len(widths) if widths and common > 1 else 0
    return max(map(_known_cells, first), default=0), alike, common


def _is_blank(record: Record) -> bool:
    return not any(cell.strip() for cell in record.cells)


def _is_somebodys(cell: str) -> bool:
    return len(cell) < _LONGEST_HEADER and bool(
        _EMAIL.fullmatch(cell) or _PHONE.fullmatch(cell) or _URL.fullmatch(cell)
    )


def _is_distinct(cells: Sequence[str]) -> bool:
    """Whether they could be a header, or the row of somebody: short texts, no two alike."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    return len(filled) > 1 and len(set(filled)) == len(filled) and max(map(len, filled)) <= _LONGEST_HEADER


def _without_contacts(fields: Mapping[int, Field], by_content: Mapping[int, Field]) -> dict[int, Field]:
    """What is headed "contact" may hold names, or that by which one is reached: then the first words are the name."""
    reached = {
        number: by_content[number]
        for number, each in fields.items()
        if each.what is What.NAME and by_content[number].what in (What.EMAIL, What.PHONE, What.URL)
    }
    left = {**fields, **reached}
    if reached and not any(each.what in _NAMES for each in left.values()):
        named = (number for number, each in by_content.items() if each.what is What.NAME)
        number = next((number for number in named if left[number].what is What.OTHER), None)
        if number is not None:
            left[number] = by_content[number]
    return left


def _fields_by_content(rows: Sequence[Record], width: int) -> dict[int, Field]:
    """Columns of mails, phones and links by their looks, and the first column of words is the name."""
    fields: dict[int, Field] = dict.fromkeys(range(width), OTHER)
    named = False
    for number in range(min(width, _MOST_CELLS)):
        cells = [cell for record in rows for cell in record.cells[number : number + 1] if cell.strip()]
        found = next(
            (what for what, look in _LOOKS if 2 * sum(map(bool, map(look.fullmatch, cells))) > len(cells)), None
        )
        if found is None and not named and any(any(map(str.isalpha, cell)) for cell in cells):
            found, named = What.NAME, True
        if found is not None:
            fields[number] = Field(found, group=str(number))
    return fields
