"""Whatever people are called: a table of them reads back, and whatever the bytes are, nobody is lost in silence."""

import csv
import io
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import vobject
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.contact import Details, Labelled
from netplanner.interchange.card_writing import write_new_card
from netplanner.interchange.csv_cards import CsvCard, Field, What, layout_of, looks_like_csv, read_csv
from netplanner.interchange.csv_table import spaced_phone, write_table
from netplanner.interchange.vcard import Rejected, details, parse_card, settled
from netplanner.services.documents import import_document
from netplanner.services.exports import COLUMNS, export
from netplanner.services.workspace import Workspace

TEXTS = st.lists(
    st.characters(exclude_categories=["Cs"])
    | st.sampled_from("\\;:,\"'=+-@\n\r\t ^é日\u2028\x85\0")
    | st.sampled_from(["tel:", "mailto:", "BEGIN:VCARD", "\nTEL:666", " ::: ", "* myContacts", "0/0/00", "=cmd|'!A0"]),
    max_size=8,
).map("".join)
WAYS = st.lists(st.builds(Labelled, TEXTS), max_size=2).map(tuple)
HEADERS = ["Name", "First Name", "Last Name", "Phone", "Mobile", "E-mail Address", "Alamat", "Kota", "Note", "Tags",
           "Birthday", "Hobby", "Phone 1 - Type", "Phone 1 - Value", "Connected On", "URL", "Title", "Id",
           ""]  # fmt: skip


def our_row(said: Details) -> list[str]:
    """The columns of our export that a card can hold, as it writes them."""

    def lines(ways: Iterable[Labelled]) -> str:
        return "\n".join(way.value.replace("\n", ", ") for way in ways)

    cells = {
        "Id": "a", "Intent": "NONE", "Planner notes": "", "Name": said.name, "Title": said.title,
        "Organisation": said.organisation, "Tags": "\n".join(said.tags), "E-mails": lines(said.emails),
        "Phones": "\n".join(spaced_phone(phone.value) for phone in said.phones), "Addresses": lines(said.addresses),
        "Links": lines(said.urls), "Birthday": said.birthday, "Note": said.note,
    }  # fmt: skip
    return [cells.get(column, "") for column in COLUMNS]


@given(
    st.builds(
        Details,
        name=TEXTS.filter(lambda text: bool(settled(Details(name=text)).name)),
        organisation=TEXTS,
        title=TEXTS,
        tags=st.lists(TEXTS, max_size=2).map(tuple),
        phones=WAYS,
        emails=WAYS,
        addresses=WAYS,
        urls=WAYS,
        birthday=TEXTS | st.sampled_from(["1980-02-29", "--02-29", "1980", "3/4/1980"]),
        note=TEXTS,
    )
)
def test_a_row_of_ours_says_the_same_after_it_was_read(said: Details) -> None:
    row = our_row(details(parse_card(write_new_card(settled(said)))))
    data = b"".join(write_table(COLUMNS, [row]))
    (read,) = read_csv(data)
    assert isinstance(read, CsvCard)
    assert our_row(details(parse_card(read.raw))) == row
    assert looks_like_csv(data)


def test_what_we_export_as_csv_is_what_we_export_after_bringing_it_in(tmp_path: Path) -> None:
    said = Details(
        name="=Sari, Wulandari",
        organisation="Maju, Tbk",
        title="-x",
        tags=("a, b", "* myContacts"),
        phones=(Labelled("+628123456", "mobile"), Labelled("+62 813")),
        emails=(Labelled("s@example.org", "work"), Labelled("t@example.org")),
        addresses=(Labelled("Jl. 5\nSleman", "home"),),
        urls=(Labelled("https://example.org/?a=1,2;3"),),
        birthday="--02-29",
        note="'one\n\n@two",
    )
    cards = [write_new_card(said)]
    files = []
    for name in ("first", "second"):
        with Workspace(tmp_path / f"{name}.db", create=True, today=lambda: date(2026, 11, 24)) as workspace:
            import_document(workspace, {"contacts": [{"id": "a", "card": cards[-1].decode()}]})
            export(workspace, tmp_path / f"{name}.csv")
        files.append((tmp_path / f"{name}.csv").read_bytes())
        cards += [each.raw for each in read_csv(files[-1]) if isinstance(each, CsvCard)]
    assert files[0] == files[1]
    assert cards[1] == cards[2]


@given(st.lists(st.sampled_from(HEADERS), min_size=1, max_size=8), st.lists(TEXTS, min_size=1, max_size=10),
       st.sampled_from(",;\t"), st.sampled_from(["utf-8", "utf-16", "utf-8-sig"]))  # fmt: skip
def test_every_row_is_somebody_or_rejected_and_its_card_reads_the_same_anywhere(
    header: list[str], cells: list[str], delimiter: str, encoding: str
) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows([header, cells])
    data = out.getvalue().encode(encoding)
    found = list(read_csv(data))
    assert len(found) == layout_of(data).rows
    for each in found:
        if isinstance(each, Rejected):
            continue
        assert parse_card(each.raw).properties == each.properties
        assert parse_card(each.raw).flags == ()
        assert details(each).name
        assert {one.name for one in each.properties} <= {
            "ADR", "BDAY", "CATEGORIES", "EMAIL", "FN", "N", "NICKNAME", "NOTE", "ORG", "TEL", "TITLE", "UID", "URL",
            "VERSION", "X-ABLABEL", "X-NETPLANNER-COLUMN",
        }  # fmt: skip
        assert vobject.readOne(each.raw.decode()).fn.value
    assert [each.raw for each in read_csv(data) if isinstance(each, CsvCard)] == [
        each.raw for each in found if isinstance(each, CsvCard)
    ]


@given(st.binary(max_size=200) | st.text(st.sampled_from('Name,Phone;\t"\r\n\0a1@.'), max_size=120).map(str.encode))
def test_no_bytes_are_a_trouble(data: bytes) -> None:
    looks_like_csv(data)
    layout = layout_of(data)
    found = list(read_csv(data))
    assert len(found) == layout.rows
    for each in read_csv(data, encoding="cp1250", mapping={0: Field(What.PHONE, "work"), 1: Field(What.NAME)}):
        assert isinstance(each, CsvCard | Rejected)


@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=5))
def test_no_value_of_a_cell_is_lost(rows: list[tuple[str, str]]) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(
        [("Name", "Hobby"), *((f"x{name}", hobby) for name, hobby in rows)]
    )
    found = [each for each in read_csv(out.getvalue().encode()) if isinstance(each, CsvCard)]
    assert len(found) == len(rows)
    for each, (name, hobby) in zip(found, rows, strict=True):
        text = " ".join(one.text for one in each.properties)
        for wanted in (f"x{name}", hobby.removeprefix("'")):
            assert "".join(filter(str.isalnum, wanted)) in "".join(filter(str.isalnum, text))
