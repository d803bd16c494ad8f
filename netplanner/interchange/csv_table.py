"""A table as CSV that a spreadsheet opens without harm: UTF-8 with BOM, RFC 4180, no formulas.

Knows cells and files; not which columns there are.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

BOM = b"\xef\xbb\xbf"
# What a spreadsheet takes for a formula, or eats. INTERCHANGE.md, "CSV".
_FORMULA_STARTS = ("'", "=", "+", "-", "@", "\t", "\r")
# A phone in this form is kept as text by spreadsheets, and goes out as it is.
_PHONE = re.compile(r"\+\d{1,3} [\d -]+", re.ASCII)
# Country codes as ITU-T E.164 gives them out: one digit, these two, or else three.
_INTERNATIONAL = re.compile(
    r"\+(?P<country>[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})[ -]*(?P<rest>\d[\d -]*)", re.ASCII
)


def guarded(cell: str) -> str:
    """`cell` with one apostrophe before it where a spreadsheet would take it for a formula."""
    if cell.startswith(_FORMULA_STARTS) and not _PHONE.fullmatch(cell):
        return f"'{cell}"
    return cell


def spaced_phone(phone: str) -> str:
    """`phone` with a space after its country code, where it is written with digits, blanks and hyphens alone.

    So written, a spreadsheet keeps it: +62812 would become a number, +62-812-3456 a sum (INTERCHANGE.md, "CSV").
    """
    if _PHONE.fullmatch(phone):
        return phone
    parts = _INTERNATIONAL.fullmatch(phone)
    return f"+{parts['country']} {parts['rest']}" if parts else phone


def plain(cell: str) -> str:
    """What stood in the cell before it was guarded: exactly one apostrophe is taken away."""
    return cell.removeprefix("'")


def write_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[bytes]:
    """The bytes of the file, line by line, with CRLF between the records."""
    yield BOM
    yield _line(header)
    for row in rows:
        yield _line(row)


def read_table(data: bytes) -> list[list[str]]:
    """Header and rows of a file that `write_table` wrote, guards taken away."""
    text = data.removeprefix(BOM).decode()
    return [[plain(cell) for cell in row] for row in csv.reader(io.StringIO(text, newline=""))]


def _line(row: Sequence[str]) -> bytes:
    out = io.StringIO(newline="")
    # A lone CR or LF inside a cell needs quoting as much as a comma; NUL can stand in no CSV.
    csv.writer(out, lineterminator="\r\n").writerow([guarded(cell.replace("\0", "")) for cell in row])
    # Half characters (lone surrogates) cannot be written in UTF-8.
    return out.getvalue().encode("utf-8", "replace")
