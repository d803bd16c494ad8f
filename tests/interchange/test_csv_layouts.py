"""A table is known by what it holds: its characters, delimiter and header, and whose layout it is in."""

import pytest

from netplanner.interchange.csv_cards import (
    Field,
    LayoutName,
    What,
    field_for,
    field_named,
    layout_of,
    looks_like_csv,
    read_row,
)
from netplanner.interchange.csv_fields import field_of
from netplanner.services.exports import COLUMNS

LINKEDIN = (
    b'Notes:\r\n"When exporting, some addresses may be missing."\r\n\r\n'
    b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"
    b"Sari,Wulandari,https://www.linkedin.com/in/sari,,Maju,Cook,12 Mar 2024\r\n"
)
GOOGLE_OLD = (
    b"Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value\nSari,Sari,,,,s@example.org\n"
)
GOOGLE_NEW = b"First Name,Last Name,Phonetic First Name,Labels,Phone 1 - Label,Phone 1 - Value\nSari,,,,Mobile,0812\n"
OUTLOOK = (
    b"Title,First Name,Last Name,Job Title,E-mail Address,Business Phone,Home Street\nMrs.,Sari,,Cook,,021,Jl. 5\n"
)
INDONESIAN = b"Nama;No. HP;Surel;Alamat;Kota;Tanggal Lahir\nSari;0812;s@example.org;Jl. 5;Sleman;3/4/1980\n"


@pytest.mark.parametrize(
    ("data", "name", "delimiter"),
    [
        (LINKEDIN, LayoutName.LINKEDIN, ","),
        (GOOGLE_OLD, LayoutName.GOOGLE, ","),
        (GOOGLE_NEW, LayoutName.GOOGLE, ","),
        (OUTLOOK, LayoutName.OUTLOOK, ","),
        (INDONESIAN, LayoutName.HEADERS, ";"),
        (",".join(COLUMNS).encode() + b"\r\n" + b"," * 19, LayoutName.OURS, ","),
        ("\t".join(COLUMNS).encode("utf-16"), LayoutName.OURS, "\t"),
        (b"Etunimi;Posti\nAnna;anna@example.fi\n", LayoutName.UNKNOWN, ";"),
    ],
)
def test_a_layout_is_known_by_its_header(data: bytes, name: LayoutName, delimiter: str) -> None:
    layout = layout_of(data)
    assert (layout.name, layout.delimiter) == (name, delimiter)
    assert looks_like_csv(data)


def test_a_preamble_stands_before_the_header_and_is_nobody() -> None:
    layout = layout_of(LINKEDIN)
    assert layout.header[0] == "First Name"
    assert layout.rows == 1
    assert layout.sample[0][:2] == ("Sari", "Wulandari")


def test_a_spreadsheet_may_name_its_delimiter() -> None:
    layout = layout_of(b"sep=|\r\nName|Phone\r\nSari|0812\r\n")
    assert (layout.delimiter, layout.header, layout.rows) == ("|", ("Name", "Phone"), 1)


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1252", "cp1252"),
    ],
)
def test_the_characters_are_told_by_the_bytes(encoding: str, told: str) -> None:
    layout = layout_of("Name,Note\r\nJörg,Straßenbahn\r\nChloë,nearby\r\n".encode(encoding))
    assert layout.encoding == told
    assert layout.sample[0] == ("Jörg", "Straßenbahn")


def test_the_charset_that_the_user_chose_is_taken() -> None:
    layout = layout_of("Name\nŁódź\n".encode("cp1250"), "cp1250")
    assert (layout.encoding, layout.sample[0]) == ("cp1250", ("Łódź",))


def test_a_table_without_a_header_is_read_by_its_looks() -> None:
    layout = layout_of(b"Anna Li,anna@example.fi,040 1234567\nBo,bo@example.fi,040 1234568\n")
    assert layout.header == ()
    assert layout.rows == 2
    assert [layout.mapping[number].what for number in range(3)] == [What.NAME, What.EMAIL, What.PHONE]


def test_every_column_of_our_own_export_has_a_meaning() -> None:
    mapping = layout_of(",".join(COLUMNS).encode()).mapping
    assert [column for number, column in enumerate(COLUMNS) if mapping[number].what is What.OTHER] == []


@pytest.mark.parametrize(
    ("header", "what", "label"),
    [
        ("First Name", What.GIVEN, ""), ("lastName", What.FAMILY, ""), ("E-mail 2 Address", What.EMAIL, ""),
        ("e-mail", What.EMAIL, ""), ("Work Email", What.EMAIL, "work"), ("Business Phone 2", What.PHONE, "work"),
        ("Business Country/Region", What.COUNTRY, "work"), ("Home Address PO Box", What.BOX, "home"),
        ("Mobile", What.PHONE, "mobile"), ("Business Fax", What.PHONE, "work fax"),
        ("Assistant's Phone", What.PHONE, "assistant"), ("Web Page", What.URL, ""), ("phone_home", What.PHONE, "home"),
        ("Nama", What.NAME, ""), ("Nama Depan", What.GIVEN, ""), ("Telepon", What.PHONE, ""),
        ("Telepon Rumah", What.PHONE, "home"), ("HP", What.PHONE, "mobile"), ("No. HP", What.PHONE, "mobile"),
        ("Nomor WA", What.PHONE, "WhatsApp"), ("Surel", What.EMAIL, ""), ("Alamat", What.ADDRESS, ""),
        ("Alamat Kantor", What.ADDRESS, "work"), ("Kode Pos", What.POSTCODE, ""),
        ("Perusahaan", What.ORGANISATION, ""), ("Jabatan", What.TITLE, ""), ("Tanggal Lahir", What.BIRTHDAY, ""),
        ("Catatan", What.NOTE, ""), ("Label", What.TAGS, ""), ("Nama Panggilan", What.NICKNAME, ""),
    ],
)  # fmt: skip
def test_a_header_says_what_stands_below_it(header: str, what: What, label: str) -> None:
    found = field_of(header)
    assert found is not None
    assert (found.what, found.label) == (what, label)


@pytest.mark.parametrize("header", ["", "Hobby", "Level", "Private", "x" * 500, "Warna", "-", "12"])
def test_a_header_of_other_words_says_nothing(header: str) -> None:
    assert field_of(header) is None


def test_a_title_beside_a_job_title_is_how_people_are_addressed() -> None:
    assert layout_of(OUTLOOK).mapping[0].what is What.PREFIX
    assert layout_of(b"Name,Title\nSari,Cook\n").mapping[1].what is What.TITLE


@pytest.mark.parametrize(
    "field",
    [Field(What.NAME), Field(What.PHONE, "work"), Field(What.CITY, "", "address home"), Field(What.EMAIL, "a b", "x")],
)
def test_a_field_is_remembered_as_a_text(field: Field) -> None:
    assert field_named(str(field)) == field


def test_no_text_of_another_kind_is_a_field() -> None:
    assert field_named("") is None
    assert field_named("shoe-size/left") is None


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\0", b"\0" * 9_999, b" \r\n\r\n", b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A, B\r\nTEL:1\r\nEND:VCARD\r\n",
        b"From: x\r\n\r\nBEGIN:VCARD\r\nNAME,PHONE\r\nEND:VCARD", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR",
        "\ufeffBEGIN:VCARD\r\nFN:A\r\nEND:VCARD".encode("utf-16"), b'{"format": "netplanner", "contacts": []}',
        b'[{"Name": "A"}, {"Phone": 1}]', b"<html>Name,Phone</html>", b"%PDF-1.4\nName,Phone",
        b"Dear Ann, how are you\nI am well, thank you", b"A letter.\nWith two lines.", b"one",
        b"\x89PNG\r\n\x1a\n\0\0\0", bytes(range(256)) * 40,
    ],
)  # fmt: skip
def test_what_is_no_table_of_people_does_not_look_like_one(data: bytes) -> None:
    assert not looks_like_csv(data)
    assert layout_of(data).encoding  # and is no trouble either


@pytest.mark.parametrize(
    "data",
    [
        b"Name\nSari\n",
        b"Email",
        b"Surel\r\ns@example.org",
        b"Name,Hobby\nSari,chess\n",
        b"a@example.org,1\nb@example.org,2\n",
        b"Name,Phone\nSa\0ri,0812\n" + b"Bo,1\n" * 99,
    ],
)
def test_a_small_or_a_blemished_table_looks_like_one(data: bytes) -> None:
    assert looks_like_csv(data)


def test_a_card_in_a_note_makes_no_card_of_the_table_nor_a_header_a_table_of_a_card() -> None:
    assert looks_like_csv(b'Name,Note\nSari,"see\nBEGIN:VCARD\nEND:VCARD"\n')
    assert not looks_like_csv(b"see\nBEGIN:VCARD\nName,Note\nEND:VCARD\n")
    assert not looks_like_csv(b"see\rBEGIN:VCARD\rName,Note\rEND:VCARD\r")


def test_what_is_headed_contact_may_be_a_phone_and_then_the_first_words_are_the_name() -> None:
    rows = b"Orang,Kontak 1,Kontak 2,Hobi\nSari,0812 3456 7890,sari@example.org,catur\nYuli,0857 1111 2222,,masak\n"
    meant = [layout_of(rows).mapping[number].what for number in range(4)]
    assert meant == [What.NAME, What.PHONE, What.EMAIL, What.OTHER]
    named = b"Contact,Phone\nSari Wulandari,0812 3456 7890\nYuli,0857 1111 2222\n"
    assert [layout_of(named).mapping[number].what for number in range(2)] == [What.NAME, What.PHONE]


def test_a_row_is_read_as_the_user_says_and_nobody_is_none() -> None:
    layout = layout_of(b"Orang;Lahir;Kode\nSari;3/4/1980;7\nYuli;25/4/1981;8\n")
    columns = {0: Field(What.NAME), 1: Field(What.BIRTHDAY), 2: field_for(What.DATE, number=2, header="Kode")}
    card = read_row(layout, columns, layout.sample[0])
    assert card is not None
    assert "1980-04-03" in card.raw.decode(), "the days of the sample say that the day comes first"
    assert read_row(layout, dict.fromkeys(range(3), Field(What.LEFT_OUT)), layout.sample[0]) is None
    assert columns[2].label == "kode"
