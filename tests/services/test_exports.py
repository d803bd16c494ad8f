"""What is taken away as CSV reads back unchanged, and nothing in it is a formula."""

import csv
import io
import re

from hypothesis import given
from hypothesis import strategies as st

from netplanner.interchange.csv_table import BOM, guarded, plain, read_table, write_table

CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)


@given(CELLS)
def test_a_guarded_cell_reads_back_and_starts_no_formula(cell: str) -> None:
    written = guarded(cell)
    assert plain(written) == cell
    assert not written.startswith(("=", "-", "@", "\t", "\r"))
    assert not written.startswith("+") or re.fullmatch(r"\+\d{1,3} [\d -]+", written)


@given(st.lists(st.tuples(CELLS, CELLS), max_size=5))
def test_a_table_reads_back(rows: list[tuple[str, str]]) -> None:
    data = b"".join(write_table(("Name", "Phones"), rows))
    assert data.startswith(BOM)
    assert read_table(data) == [["Name", "Phones"], *(list(row) for row in rows)]


def test_a_spreadsheet_sees_one_record_a_row() -> None:
    data = b"".join(write_table(("Name", "Note"), [("=cmd|' /C calc'!A0", "two\r\nlines, and a comma")]))
    read = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert read == [["Name", "Note"], ["'=cmd|' /C calc'!A0", "two\r\nlines, and a comma"]]


def test_a_phone_with_its_country_code_apart_goes_out_as_it_is() -> None:
    assert guarded("+62 812 3456") == "+62 812 3456"
    assert guarded("+62812") == "'+62812"
