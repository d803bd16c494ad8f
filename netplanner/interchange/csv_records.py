"""The records of a CSV text, however its quotation marks are bent: a broken row costs no other row anything.

Knows delimiters, quotes and line ends; not what a cell means. A text with line feeds in it ends its lines with them,
so that a lone CR stays inside its cell; one without ends them with CR.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

DELIMITERS = (",", ";", "\t")
_QUOTES = re.compile('"++')
# Reading a row a second time is paid for; a text made to be read again and again is soon taken at its word.
_WASTE_FACTOR = 4
_WASTE_FREE = 1_000_000


class Record(NamedTuple):
    """A row: the line it begins on, its cells, its text without the line end.

    `mended`: a quotation mark at the start of a cell was taken for a letter, because nothing closes it.
    """

    line: int
    cells: list[str]
    text: str
    mended: bool = False


def records(text: str, delimiter: str, *, width: int = 0, line: int = 1) -> Iterator[Record]:
    """The records of `text` in order, one that is blank among them; the first begins on `line`. Never raises.

    `width` is how many cells a row has (0: unknown). Where a quoted cell makes a row come out otherwise, or swallows
    the quotes of the rows after it, and the same row has them all with a mark taken as a letter, it is read so.
    """
    reader = _Reader(text, delimiter, width)
    at = 0
    while at < len(text):
        read = reader.record(at)
        yield Record(line, read.cells, text[at : read.end], read.mended)
        line += text.count(reader.line_mark, at, read.stop)
        at = read.stop


class _Read(NamedTuple):
    cells: list[str]
    end: int  # of the text of the record
    stop: int  # after its line end
    mended: bool
    loose: bool = False  # a quote in the middle of a quoted cell that is neither doubled nor closes it


class _Reader:
    """Reads records at places of one text; remembers where quotes close, so that each is looked for once."""

    def __init__(self, text: str, delimiter: str, width: int) -> None:
        self.line_mark = "\n" if "\n" in text else "\r"
        self._text = text
        self._delimiter = delimiter
        self._width = width
        line_end = r"\r*+\n" if self.line_mark == "\n" else r"\r"
        self._line_end = re.compile(rf"{line_end}|\Z")
        self._stop = re.compile(rf"{re.escape(delimiter)}|{line_end}|\Z")
        self._after_quote = re.compile(rf" *+(?={re.escape(delimiter)}|{line_end}|\Z)")
        self._looked_from = self._closes_at = -1
        self._allowance = len(text) * _WASTE_FACTOR + _WASTE_FREE

    def record(self, at: int) -> _Read:
        """The record that begins at `at`, with as many cells as there should be, if it can be read so."""
        line_end = self._line_end.search(self._text, at)
        end, stop = line_end.span() if line_end else (len(self._text), len(self._text))
        line = self._text[at:end]
        if '"' not in line:
            return _Read(line.split(self._delimiter), end, stop, False)
        found = self._quoted(at, len(self._text) if self._allowance > 0 else end)
        fits = len(found.cells) == self._width
        if not self._width or (fits and not found.loose) or (fits and found.end == end):
            return found
        if found.end > end:
            self._allowance -= found.end - at
            alone = self._quoted(at, end)
            if len(alone.cells) == self._width:
                return alone._replace(mended=True)
        if fits:
            return found
        bare = line.split(self._delimiter)
        return _Read(bare, end, stop, True) if len(bare) == self._width else found

    def _quoted(self, at: int, limit: int) -> _Read:
        """The record at `at`, in which no quote closes behind `limit`."""
        text, cells, mended, loose = self._text, list[str](), False, False
        while True:
            start = at
            while text.startswith(" ", start):
                start += 1
            close = -1
            if text.startswith('"', start):
                close = self._closing(start + 1)
                if close < 0 or close >= limit:
                    close, mended = -1, True
            if close >= 0:
                inside = text[start + 1 : close]
                if '"' in inside:
                    loose = loose or '"' in inside.replace('""', "")
                    inside = inside.replace('""', '"')
                cells.append(inside)
                found = self._stop.search(text, close + 1)
            else:
                found = self._stop.search(text, at)
                cells.append(text[at : found.start() if found else len(text)])
            end, stop = found.span() if found else (len(text), len(text))
            if stop == end or text[end] != self._delimiter:
                return _Read(cells, end, stop, mended, loose)
            at = stop

    def _closing(self, start: int) -> int:
        """Where the quote closes that opened before `start`; -1 where it does not.

        A closing quote stands before a delimiter, a line end or the end; two of them together are a letter.
        """
        run = _QUOTES.match(self._text, start)
        if run:
            if self._closes(run):
                return run.end() - 1
            start = run.end()
        if self._looked_from < 0 or not self._looked_from <= start or 0 <= self._closes_at < start:
            self._looked_from = start
            self._closes_at = next(
                (found.end() - 1 for found in _QUOTES.finditer(self._text, start) if self._closes(found)), -1
            )
        return self._closes_at

    def _closes(self, run: re.Match[str]) -> bool:
        return len(run[0]) % 2 == 1 and self._after_quote.match(self._text, run.end()) is not None
