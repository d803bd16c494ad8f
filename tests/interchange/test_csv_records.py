"""Rows are cut where they end, whatever their quotation marks do, and a broken one costs no other row anything."""

import csv
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.interchange.csv_records import DELIMITERS, Record, records

CELLS = st.text(
    st.sampled_from("ab ,;\t\"\n\r'=é漢\u2028\x85\x0b") | st.characters(exclude_categories=["Cs"]), max_size=8
)


def cells(text: str, width: int = 0, delimiter: str = ",") -> list[list[str]]:
    return [record.cells for record in records(text, delimiter, width=width)]


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), max_size=5), st.sampled_from(DELIMITERS), st.booleans())
def test_what_a_spreadsheet_writes_reads_back(rows: list[list[str]], delimiter: str, quotes_all: bool) -> None:
    out = io.StringIO(newline="")
    if quotes_all:
        csv.writer(out, delimiter=delimiter, lineterminator="\r\n", quoting=csv.QUOTE_ALL).writerows(rows)
    else:
        csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    assert cells(out.getvalue(), 3, delimiter) == rows


@given(st.text(st.sampled_from('a,"\n\r '), max_size=60), st.integers(0, 4))
def test_any_text_is_cut_into_rows_that_hold_all_of_it(text: str, width: int) -> None:
    found = list(records(text, ",", width=width))
    line_end = "\n" if "\n" in text else "\r"
    left = [record.text for record in found]
    assert "".join("".join(left).split()) == "".join(text.split())
    assert [record.line for record in found] == sorted({record.line for record in found})
    assert all(1 <= record.line <= text.count(line_end) + 1 for record in found)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
def test_every_kind_of_line_end_is_one(end: str) -> None:
    found = list(records(f'a,b{end}"c",d{end}', ","))
    assert [(record.line, record.cells) for record in found] == [(1, ["a", "b"]), (2, ["c", "d"])]


def test_a_lone_return_stays_in_its_cell_where_lines_end_otherwise() -> None:
    assert cells("a\rb,c\nd,e\n") == [["a\rb", "c"], ["d", "e"]]


def test_a_quotation_mark_that_nothing_closes_is_a_letter_and_is_told() -> None:
    found = list(records('Ann,"x\nBo,y\n', ",", width=2))
    assert found == [Record(1, ["Ann", '"x'], 'Ann,"x', True), Record(2, ["Bo", "y"], "Bo,y")]


def test_an_open_quotation_mark_swallows_no_other_row() -> None:
    assert cells('"Ann,x\nBo,y\n"Cid","z"\n', 2) == [['"Ann', "x"], ["Bo", "y"], ["Cid", "z"]]
    assert cells('Ann,x,"open\nBo,y,\nCid,"q",z\n', 3) == [["Ann", "x", '"open'], ["Bo", "y", ""], ["Cid", "q", "z"]]


def test_quotation_marks_in_the_middle_of_a_quoted_cell_are_letters() -> None:
    assert cells('"He said "hi" to me",x\n', 2) == [['He said "hi" to me', "x"]]


def test_a_cell_of_several_lines_is_one_cell() -> None:
    found = list(records('"Jl. 5\nBandung, 40111",x\nBo,y\n', ",", width=2))
    assert [(record.line, record.cells) for record in found] == [(1, ["Jl. 5\nBandung, 40111", "x"]), (3, ["Bo", "y"])]


@pytest.mark.parametrize("text", ['"a,b\n' * 60_000, '"a\n","b\n' * 40_000, '"' * 300_000, '" ' * 100_000 + "\n",
                                  '"a,b\n' * 60_000 + 'x",y', '","' * 80_000, " " * 200_000 + '"'])  # fmt: skip
@pytest.mark.parametrize("width", [0, 1, 2])
def test_no_heap_of_quotation_marks_takes_long(text: str, width: int) -> None:
    start = time.process_time()
    assert sum(len(record.text) for record in records(text, ",", width=width)) <= len(text)
    assert time.process_time() - start < 5
