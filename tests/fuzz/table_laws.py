"""What holds for any bytes as a table of people: told from other files, read, mapped, written and read again.

The first byte chooses how it is read. No Qt, no files.
"""

import re
from collections.abc import Mapping

from netplanner.interchange.csv_cards import (
    CsvCard,
    Field,
    Layout,
    What,
    field_named,
    layout_of,
    looks_like_csv,
    read_csv,
)
from netplanner.interchange.csv_files import CsvFile
from netplanner.interchange.csv_records import records
from netplanner.interchange.csv_table import read_table, write_table
from netplanner.interchange.vcard import Rejected, details, parse_card

WORDS = (
    b"Name", b"First Name", b"Last Name", b"Phone", b"E-mail Address", b"Company", b"Position", b"Connected On", b"URL",
    b"Notes:\n", b"Phone 1 - Type", b"Phone 1 - Value", b"Address 1 - Street", b"Group Membership", b"Labels",
    b"Birthday", b"Business Phone", b"Business Street", b"Id", b"Intent", b"Planner notes", b"Tags", b"Nama", b"Alamat",
    b"Kota", b"sep=;\n", b" ::: ", b"* myContacts", b"0/0/00", b"'=", b"+62 812 3456", b"3/4/1990", b"30 Jan 2020",
    b'"', b'""', b'","', b'"\n"', b",", b";", b"\t", b"\r\n", b"\n", b"\r", b"\xef\xbb\xbf", b"\xff\xfe", b"\xe9",
    b"a@b.org", b"https://x.org/a", b"\0",
)  # fmt: skip
_MAPPING = {0: Field(What.PHONE, "work"), 1: Field(What.NAME), 2: Field(What.NOTE), 3: Field(What.LEFT_OUT)}


def check(data: bytes) -> None:
    """Raises AssertionError, or whatever is wrong, where something does not hold for `data`."""
    choice, file = (data[0] if data else 0), data[1:]
    looks_like_csv(file)
    expect_all_of_the_text(file)
    match choice % 4:
        case 0:
            expect_rows(file, None, None)
        case 1:
            expect_rows(file, None, _MAPPING)
        case 2:
            expect_rows(file, "cp1250", None)
        case _:
            expect_our_table(file)


def expect_all_of_the_text(file: bytes) -> None:
    """Every character is in a record, or ends one."""
    text = file.decode("latin-1")
    for width in (0, 2):
        rest = text
        for record in records(text, ",", width=width):
            if not record.text:
                continue
            before, here, rest = rest.partition(record.text)
            assert here == record.text, "a record that is not there"
            assert not before.strip("\r\n"), "text between records"
        assert not rest.strip("\r\n"), "text behind all records"


def expect_rows(file: bytes, encoding: str | None, mapping: Mapping[int, Field] | None) -> None:
    layout = layout_of(file, encoding)
    for field in layout.mapping.values():
        assert field_named(str(field)) == field or "/" in field.label + field.group, "a field that is not remembered"
    found = list(read_csv(file, encoding=encoding, mapping=mapping))
    assert len(found) == layout.rows, "a row that became nobody"
    table = CsvFile(file, encoding)
    for record, each in zip(table.rows(), found, strict=True):
        assert each.line == record.line
        if isinstance(each, Rejected):
            assert each.data == record.text.encode("utf-8", "replace"), "a rejected row without its text"
            continue
        assert isinstance(each, CsvCard)
        alone = parse_card(each.raw)
        assert (alone.properties, alone.flags) == (each.properties, ()), "a fresh card that reads otherwise"
        assert details(alone).name, "a row without a name"
        expect_cells(record.cells, each, layout, layout.mapping if mapping is None else mapping)
    again = [each.raw for each in read_csv(file, encoding=encoding, mapping=mapping) if isinstance(each, CsvCard)]
    assert again == [each.raw for each in found if isinstance(each, CsvCard)], "read again, other cards"


def expect_cells(cells: list[str], card: CsvCard, layout: Layout, mapping: Mapping[int, Field]) -> None:
    """What stands in a cell is on the card, in the plans of the row, or flagged."""
    said = "".join([*(found.text for found in card.properties), *(str(param) for found in card.properties
                   for param in found.params)])  # fmt: skip
    letters = _letters(said + card.contact_id + card.planner_notes + card.intent.kind)
    for number, cell in enumerate(cells):
        meant = mapping.get(number, Field(What.OTHER))
        if meant.what is What.LABEL and cell.strip("* '").casefold() in _USUAL:
            continue
        if meant.what in _ELSEWHERE or cell.strip().casefold() in _SILENT:
            continue
        words = (word for word in re.findall(r"[^\W_]+", cell) if word.casefold() not in _SCHEMES)
        assert all(_letters(word) in letters for word in words), f"{meant.what} is lost"


_ELSEWHERE = frozenset({
    What.LEFT_OUT, What.AGAIN, What.BIRTHDAY, What.DATE, What.CONNECTED_ON, What.LAST_EXCHANGE, What.INTENT,
    What.INTENT_LEVEL, What.TAGS,
})  # fmt: skip
_USUAL = frozenset(
    {"work", "home", "mobile", "other", "main", "fax", "pager", "work fax", "home fax", "work mobile", "home mobile"}
)
_SCHEMES = frozenset({"tel", "mailto"})
_SILENT = frozenset({"0/0/00", "unspecified", "normal", "false", "smtp"})


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def expect_our_table(file: bytes) -> None:
    """Any texts are the same after we wrote them into a table and read it."""
    text = file.decode("utf-8", "replace").replace("\0", "")
    rows = [line.split("\x1f") for line in text.split("\x1e")]
    width = max(map(len, rows))
    rows = [[*row, *[""] * (width - len(row))] for row in rows]
    header = [f"Column {number}" for number in range(width)]
    assert read_table(b"".join(write_table(header, rows))) == [header, *rows], "our own table reads otherwise"
