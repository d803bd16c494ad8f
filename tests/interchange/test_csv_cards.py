"""People from the tables of other programs arrive whole, as cards of their own, the same each time."""

import csv
import io
from collections.abc import Sequence
from datetime import date

import pytest
import vobject

from netplanner.domain.contact import Details, Intent, IntentKind, Labelled
from netplanner.interchange.csv_cards import CsvCard, Field, What, read_csv
from netplanner.interchange.csv_rows import COLUMN
from netplanner.interchange.csv_table import write_table
from netplanner.interchange.vcard import Flag, FlagReason, Rejected, RejectReason, details, parse_card
from netplanner.services.exports import COLUMNS


def table(header: Sequence[str], *rows: Sequence[str]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows([header, *rows])
    return out.getvalue().encode()


def row(**cells: str) -> bytes:
    """A table of one row; the header is the names of the arguments."""
    return table([*cells], [*cells.values()])


def people(data: bytes, mapping: dict[int, Field] | None = None) -> list[CsvCard]:
    found = list(read_csv(data, mapping=mapping))
    assert all(isinstance(each, CsvCard) for each in found), found
    return [each for each in found if isinstance(each, CsvCard)]


def one(data: bytes, mapping: dict[int, Field] | None = None) -> CsvCard:
    (card,) = people(data, mapping)
    return card


def values(card: CsvCard, name: str) -> list[object]:
    return [found.value for found in card.properties if found.name == name]


def said(card: CsvCard) -> Details:
    return details(parse_card(card.raw))


GOOGLE = {
    "Name": "Dr. Sari Ayu Wulandari", "Given Name": "Sari", "Additional Name": "Ayu", "Family Name": "Wulandari",
    "Name Prefix": "Dr.", "Name Suffix": "", "Nickname": "Ai", "Birthday": "--02-28", "Notes": "one\ntwo",
    "Group Membership": "Friends, old ::: * myContacts ::: * coworkers",
    "E-mail 1 - Type": "* Work", "E-mail 1 - Value": "a@example.org ::: b@example.org",
    "IM 1 - Type": "Home", "IM 1 - Service": "Skype", "IM 1 - Value": "sari.w",
    "Phone 1 - Type": "Mobile", "Phone 1 - Value": "+62 812-1", "Phone 2 - Type": "boat; red", "Phone 2 - Value": "2",
    "Address 1 - Type": "Home", "Address 1 - Formatted": "Jl. 1\nBandung, 40111\nIndonesia",
    "Address 1 - Street": "Jl. 1", "Address 1 - City": "Bandung", "Address 1 - PO Box": "", "Address 1 - Region": "",
    "Address 1 - Postal Code": "40111", "Address 1 - Country": "Indonesia", "Address 1 - Extended Address": "",
    "Organization 1 - Type": "", "Organization 1 - Name": "Maju, Tbk", "Organization 1 - Title": "Head",
    "Organization 1 - Department": "Growth", "Relation 1 - Type": "Spouse", "Relation 1 - Value": "Budi",
    "Website 1 - Type": "Blog", "Website 1 - Value": "https://example.org/?a=1,2", "Event 1 - Type": "Anniversary",
    "Event 1 - Value": "2010-05-06", "Custom Field 1 - Type": "Hobby", "Custom Field 1 - Value": "chess",
}  # fmt: skip


def test_a_row_of_googles_older_layout_arrives_whole() -> None:
    card = one(row(**GOOGLE))
    assert said(card) == Details(
        name="Dr. Sari Ayu Wulandari",
        organisation="Maju, Tbk, Growth",
        title="Head",
        tags=("Friends, old", "coworkers"),
        phones=(Labelled("+62 812-1", "mobile"), Labelled("2", "boat; red")),
        emails=(Labelled("a@example.org", "work"), Labelled("b@example.org", "work")),
        addresses=(Labelled("Jl. 1, Bandung, 40111, Indonesia", "home"),),
        urls=(Labelled("https://example.org/?a=1,2", "Blog"),),
        birthday="--02-28",
        note="one\ntwo",
        nickname="Ai",
        uid=said(card).uid,
    )
    assert values(card, "N") == [("Wulandari", "Sari", "Ayu", "Dr.", "")]
    assert values(card, "ADR") == [("", "", "Jl. 1", "Bandung", "", "40111", "Indonesia")]
    assert values(card, "IMPP") == ["skype:sari.w"]
    assert values(card, "X-ABRELATEDNAMES") == ["Budi"]
    assert values(card, "X-ABDATE") == ["2010-05-06"]
    assert values(card, COLUMN) == ["Hobby: chess"]
    assert card.flags == ()


def test_a_row_of_googles_newer_layout_arrives_whole() -> None:
    new = {
        "First Name": "Slamet", "Last Name": "", "Phonetic First Name": "", "Organization Name": "Toko",
        "Organization Title": "Owner", "Labels": "Old friends ::: * myContacts", "E-mail 1 - Label": "* ",
        "E-mail 1 - Value": "s@example.org", "Phone 1 - Label": "Work Fax", "Phone 1 - Value": "021 ::: 022",
    }  # fmt: skip
    read = said(one(row(**new)))
    assert (read.name, read.organisation, read.title, read.tags) == ("Slamet", "Toko", "Owner", ("Old friends",))
    assert read.emails == (Labelled("s@example.org"),)
    assert read.phones == (Labelled("021", "work fax"), Labelled("022", "work fax"))


def test_two_addresses_in_one_of_googles_columns_are_two() -> None:
    cells = {"Address 1 - Street": "Jl. 1 ::: Jl. 2", "Address 1 - City": "Bandung ::: Sleman"}
    card = one(row(Name="Sari", **cells))
    assert values(card, "ADR") == [("", "", "Jl. 1", "Bandung", "", "", ""), ("", "", "Jl. 2", "Sleman", "", "", "")]


def test_a_row_of_outlooks_arrives_whole_and_its_empty_words_do_not() -> None:
    outlook = {
        "Title": "Mrs.", "First Name": "Jane", "Last Name": "Doe", "Company": "Acme", "Department": "R&D",
        "Job Title": "Cook", "Business Street": "1 High St", "Business Street 2": "Floor 2", "Business City": "York",
        "Business Country/Region": "UK", "Home Street": "", "Business Fax": "1", "Business Phone": "2",
        "Business Phone 2": "3", "Mobile Phone": "4", "Anniversary": "0/0/00", "Birthday": "3/4/1980",
        "Categories": "Friends;Work, old", "E-mail Address": "jane@example.org", "E-mail Type": "SMTP",
        "E-mail Display Name": "Jane Doe (jane@example.org)", "Gender": "Unspecified", "Initials": "J.D.",
        "Spouse": "Max", "Notes": "hi", "Priority": "Normal", "Private": "False", "User 1": "x",
        "Web Page": "http://example.org",
    }  # fmt: skip
    card = one(row(**outlook))
    read = said(card)
    assert (read.name, read.organisation, read.title) == ("Mrs. Jane Doe", "Acme, R&D", "Cook")
    assert read.phones == (
        Labelled("1", "work fax"),
        Labelled("2", "work"),
        Labelled("3", "work"),
        Labelled("4", "mobile"),
    )
    assert read.emails == (Labelled("jane@example.org"),)
    assert read.addresses == (Labelled("1 High St, Floor 2, York, UK", "work"),)
    assert (read.birthday, read.tags, read.note) == ("1980-03-04", ("Friends", "Work, old"), "hi")
    assert values(card, "X-ABDATE") == []
    assert values(card, COLUMN) == ["Initials: J.D.", "User 1: x"]


LINKEDIN = (
    'Notes:\r\n"When exporting, some addresses may be missing."\r\n\r\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"
    'Sari,Wulandari,https://www.linkedin.com/in/sari/,,"Maju, Tbk","Head, ""Growth""",12 Mar 2024\r\n'
    "Neha,,,neha@example.org,,,7-Feb-22\r\n,,,,,,\r\n,,,,,,01 Jan 2020\r\n"
)


def test_linkedins_connections_arrive_with_the_day_beside_the_card() -> None:
    sari, neha, nobody = read_csv(LINKEDIN.encode())
    assert isinstance(sari, CsvCard)
    assert isinstance(neha, CsvCard)
    assert (sari.connected_on, neha.connected_on) == (date(2024, 3, 12), date(2022, 2, 7))
    read = said(sari)
    assert (read.name, read.organisation, read.title) == ("Sari Wulandari", "Maju, Tbk", 'Head, "Growth"')
    assert read.urls == (Labelled("https://www.linkedin.com/in/sari/", "LinkedIn"),)
    assert said(neha).emails == (Labelled("neha@example.org"),)
    assert nobody == Rejected(8, RejectReason.NO_PROPERTY, b",,,,,,01 Jan 2020")
    assert (sari.line, neha.line) == (5, 6)


def test_a_later_export_of_linkedins_knows_its_people_again() -> None:
    first = people(LINKEDIN.replace(",,,,,,01 Jan 2020\r\n", "").encode())[0]
    later = people(LINKEDIN.replace(",,,,,,01 Jan 2020\r\n", "").replace("Maju, Tbk", "Elsewhere").encode())[0]
    assert said(first).uid == said(later).uid
    assert first.raw != later.raw


def test_indonesian_headers_are_understood() -> None:
    data = (
        "Nama;Nama Panggilan;No. HP;Surel;Alamat;Kota;Perusahaan;Jabatan;Tanggal Lahir;Catatan;Label;Warna\n"
        "Siti Aminah;Ami;0812 3;siti@example.org, ami@example.org;Jl. 5;Sleman;Maju;Juru masak;3/4/1945;hai;"
        "teman, kerja;biru\n"
    )
    card = one(data.encode())
    assert said(card) == Details(
        name="Siti Aminah",
        organisation="Maju",
        title="Juru masak",
        tags=("teman", "kerja"),
        phones=(Labelled("0812 3", "mobile"),),
        emails=(Labelled("siti@example.org"), Labelled("ami@example.org")),
        addresses=(Labelled("Jl. 5, Sleman"),),
        birthday="1945-04-03",
        note="hai",
        nickname="Ami",
        uid=said(card).uid,
    )
    assert values(card, COLUMN) == ["Warna: biru"]


def test_a_mapping_of_the_users_own_comes_before_the_header() -> None:
    data = table(["Etunimi", "Suku", "Posti", "Puh", "Muu"], ["Anna", "Li", "anna@example.fi", "040", "x"])
    mapping = {
        0: Field(What.GIVEN),
        1: Field(What.FAMILY),
        2: Field(What.EMAIL, "work"),
        3: Field(What.PHONE, "mobile"),
        4: Field(What.LEFT_OUT),
        99: Field(What.NOTE),
    }
    card = one(data, mapping)
    assert values(card, "N") == [("Li", "Anna", "", "", "")]
    assert said(card).emails == (Labelled("anna@example.fi", "work"),)
    assert said(card).phones == (Labelled("040", "mobile"),)
    assert values(card, COLUMN) == []
    del mapping[4]
    assert values(one(data, mapping), COLUMN) == ["Muu: x"]


OURS = {
    "Id": "ada", "Name": "=Ada\u00e9", "Title": "Engineer", "Organisation": "Maju, Tbk", "Level": "1", "Intent": "KEEP",
    "Intent level": "1", "Next slip": "2027-01-01", "Last exchange": "2026-11-20", "Next follow-up": "first",
    "Next follow-up due": "2026-12-02", "Open promises": "mine: the paper", "Tags": "maths\ntwo, three",
    "Phones": "+62 812-3456\n0812", "E-mails": "a@example.org\nb@example.org", "Addresses": "Jl. 1, Bandung\nElsewhere",
    "Links": "https://example.org", "Birthday": "--02-28", "Note": "'tHooft\nsaid", "Planner notes": "-quiet",
}  # fmt: skip


def test_our_own_export_comes_back_with_all_that_a_card_can_hold_and_the_rest_beside_it() -> None:
    assert tuple(OURS) == COLUMNS
    card = one(b"".join(write_table(COLUMNS, [[*OURS.values()]])))
    assert said(card) == Details(
        name="=Ada\u00e9",
        organisation="Maju, Tbk",
        title="Engineer",
        tags=("maths", "two, three"),
        phones=(Labelled("+62 812-3456"), Labelled("0812")),
        emails=(Labelled("a@example.org"), Labelled("b@example.org")),
        addresses=(Labelled("Jl. 1, Bandung"), Labelled("Elsewhere")),
        urls=(Labelled("https://example.org"),),
        birthday="--02-28",
        note="'tHooft\nsaid",
        uid=said(card).uid,
    )
    assert values(card, COLUMN) == []
    assert (card.contact_id, card.planner_notes, card.last_exchange_on) == ("ada", "-quiet", date(2026, 11, 20))
    assert card.intent == Intent(IntentKind.KEEP, 1)


def test_a_row_of_ours_that_was_edited_elsewhere_is_still_the_same_person() -> None:
    before, after = (one(row(**{**OURS, "Title": title})) for title in ("Engineer", "Cook"))
    assert said(before).uid == said(after).uid
    copied = people(table([*OURS], [*OURS.values()], [*{**OURS, "Name": "Bo"}.values()]))
    assert said(copied[0]).uid != said(copied[1]).uid


def test_the_same_row_is_the_same_bytes_wherever_it_stands() -> None:
    header = ["Name", "Phone", "Tags"]
    alone = one(table(header, ["Sari", "0812", "a"]))
    beside = people(table(header, ["Bo", "1", ""], ["Sari", "0812", "a"], ["Sari", "0812", "a"]))
    assert alone.raw == beside[1].raw
    assert said(beside[2]) == said(alone)
    semicolons = one("Name;Phone;Tags\nSari;0812;a".encode("utf-16"))
    assert semicolons.raw == alone.raw


@pytest.mark.parametrize(
    ("cell", "text"),
    [("'=1+1", "=1+1"), ("=1+1", "=1+1"), ("'tHooft", "'tHooft"), ("'-x", "-x"), ("''=x", "''=x"), ("'+628", "+628")],
)  # fmt: skip
def test_an_apostrophe_before_a_formula_is_no_part_of_a_cell_and_another_is(cell: str, text: str) -> None:
    assert said(one(row(Name="Sari", Note=cell))).note == text


@pytest.mark.parametrize("line_break", ["\n", "\r", "\r\n", "\r\n ", "\\n", "\u2028", "\x0b", "\x85"])
def test_no_cell_can_add_a_property(line_break: str) -> None:
    evil = f"x{line_break}EVIL:y;z,=cmd|' /C calc'!A0"
    card = one(row(**dict.fromkeys([*GOOGLE, "Hobby"], evil)))
    for name in {each.name for each in parse_card(card.raw).properties}:
        assert "EVIL" not in name
    assert len(list(vobject.readComponents(card.raw.decode()))) == 1
    assert b"\nEVIL" not in card.raw.replace(b"\r", b"\n")


def test_vobject_reads_what_was_written() -> None:
    note = "one, two; three\\four\n" + "é" * 90
    read = vobject.readOne(one(row(**{**GOOGLE, "Notes": note})).raw.decode())
    assert read.note.value == note
    assert read.n.value.family == "Wulandari"
    assert read.adr.value.city == "Bandung"
    assert read.org.value == ["Maju, Tbk", "Growth"]
    assert [tel.value for tel in read.tel_list] == ["+62 812-1", "2"]
    assert read.categories.value == ["Friends, old", "coworkers"]


def test_a_row_shorter_than_the_header_has_empty_cells_and_a_longer_one_keeps_what_is_over() -> None:
    short, long, padded = people(b"Name,Phone,Note\nSari\nBo,1,hi,over,\nCid,2,hi,,\n")
    assert said(short).name == "Sari"
    assert values(long, COLUMN) == ["Column 4: over"]
    assert long.flags == (Flag(3, "", FlagReason.CELLS),)
    assert padded.flags == ()


def test_a_quotation_mark_left_open_is_told_on_its_own_row_alone() -> None:
    sari, bo = people(b'Name,Note\n"Sari,x\nBo,y\n')
    assert (said(sari).name, sari.flags) == ('"Sari', (Flag(2, "", FlagReason.QUOTATION),))
    assert (said(bo).name, bo.flags) == ("Bo", ())


def test_guessed_characters_are_told_where_they_stand() -> None:
    jorg, bo = people("Name,Company\nJörg,Müller\nBo,x\n".encode("cp1252"))
    assert said(jorg).name == "Jörg"
    assert {flag.reason for flag in jorg.flags} == {FlagReason.CHARACTERS}
    assert {flag.property for flag in jorg.flags} == {"N", "FN", "ORG"}
    assert bo.flags == ()
    (chosen,) = read_csv("Name\nŁódź\n".encode("cp1250"), encoding="cp1250")
    assert isinstance(chosen, CsvCard)
    assert (said(chosen).name, chosen.flags) == ("Łódź", ())


THUNDERBIRD = {
    "First Name": "Sari", "Last Name": "Wulandari", "Display Name": "Sari Wulandari", "Nickname": "Ai",
    "Primary Email": "s@example.org", "Secondary Email": "t@example.org", "Screen Name": "", "Work Phone": "021 1",
    "Home Phone": "", "Fax Number": "021 2", "Pager Number": "", "Mobile Number": "0812 3", "Home Address": "Jl. 5",
    "Home Address 2": "", "Home City": "Sleman", "Home State": "DIY", "Home ZipCode": "55581", "Home Country": "ID",
    "Work Address": "", "Work Address 2": "", "Work City": "", "Work State": "", "Work ZipCode": "", "Work Country": "",
    "Job Title": "Cook", "Department": "R&D", "Organization": "Maju", "Web Page 1": "https://example.org",
    "Web Page 2": "", "Birth Year": "1990", "Birth Month": "02", "Birth Day": "5", "Custom 1": "chess", "Notes": "hi",
}  # fmt: skip


def test_a_row_of_thunderbirds_arrives_whole_with_its_birthday_in_three_columns() -> None:
    card = one(row(**THUNDERBIRD))
    read = said(card)
    assert (read.name, read.nickname, read.organisation, read.title) == ("Sari Wulandari", "Ai", "Maju, R&D", "Cook")
    assert [way.value for way in read.emails] == ["s@example.org", "t@example.org"]
    assert read.phones == (Labelled("021 1", "work"), Labelled("021 2", "fax"), Labelled("0812 3", "mobile"))
    assert read.addresses == (Labelled("Jl. 5, Sleman, DIY, 55581, ID", "home"),)
    assert (read.birthday, read.note, read.urls) == ("1990-02-05", "hi", (Labelled("https://example.org"),))
    assert values(card, COLUMN) == ["Custom 1: chess"]
    assert card.flags == ()


@pytest.mark.parametrize(
    ("year", "month", "day", "birthday", "kept"),
    [
        ("", "2", "29", "--02-29", []),
        ("0", "2", "29", "--02-29", []),
        ("1990", "", "", "", ["Birth Year: 1990"]),
        ("", "", "", "", []),
        ("1990", "2", "30", "", ["Birth Year: 1990", "Birth Month: 2", "Birth Day: 30"]),
        ("1990", "Feb", "3", "", ["Birth Year: 1990", "Birth Month: Feb", "Birth Day: 3"]),
        ("=1", "2;X:y", "3\n4", "", ["Birth Year: =1", "Birth Month: 2;X:y", "Birth Day: 3 4"]),
    ],
)
def test_parts_that_make_no_day_are_kept_as_they_are(
    year: str, month: str, day: str, birthday: str, kept: list[str]
) -> None:
    card = one(row(**{"Name": "Sari", "Birth Year": year, "Birth Month": month, "Birth Day": day}))
    assert (said(card).birthday, values(card, COLUMN)) == (birthday, kept)


def test_a_birthday_that_can_be_two_days_stays_as_it_is_and_is_told() -> None:
    card = one(row(Name="Sari", Birthday="3/4/1980"))
    assert said(card).birthday == "3/4/1980"
    assert card.flags == (Flag(2, "BDAY", FlagReason.DATE),)
    sari, bo = people(table(["Name", "Birthday"], ["Sari", "3/4/1980"], ["Bo", "17/8/1945"]))
    assert (said(sari).birthday, said(bo).birthday) == ("1980-04-03", "1945-08-17")


def test_where_nobody_is_named_the_first_thing_they_are_known_by_is() -> None:
    names = [said(card).name for card in people(table(["Name", "Company", "Email", "Phone"], ["", "Maju", "a@b.c", "1"],
                                                      ["", "", "a@b.c", "1"], ["", "", "", "1"]))]  # fmt: skip
    assert names == ["Maju", "a@b.c", "1"]


def test_a_row_of_tags_alone_is_nobody() -> None:
    found = list(read_csv(table(["Name", "Tags", "Hobby"], ["", "a", ""], ["", "", "chess"], ["", "", ""])))
    assert [(each.line, type(each)) for each in found] == [(2, Rejected), (3, Rejected)]


def test_a_row_too_large_is_rejected_and_its_neighbours_are_not() -> None:
    huge = b"Name,Note\nSari," + b"x" * (20 * 1024 * 1024 + 1) + b"\nBo,y\n"
    rejected, bo = read_csv(huge)
    assert isinstance(rejected, Rejected)
    assert (rejected.line, rejected.reason) == (2, RejectReason.TOO_LARGE)
    assert isinstance(bo, CsvCard)


def test_a_cell_of_megabytes_and_a_hundred_thousand_columns_are_read() -> None:
    assert len(said(one(b"Name,Note\nSari," + b"x" * 2_000_000)).note) == 2_000_000
    wide = b"Name," + b",".join(b"c%d" % number for number in range(100_000)) + b"\nSari" + b",x" * 100_000
    card = one(wide)
    assert len(values(card, COLUMN)) == 200
    assert card.raw.replace(b"\r\n ", b"").count(b": x") == 100_000


@pytest.mark.parametrize("data", [b"", b"\0", b"\0" * 5_000, b'"', b"\n\n", b",,,\n,,", b"Name", b"sep=;", b'sep="'])
def test_a_file_without_rows_gives_nobody(data: bytes) -> None:
    assert [each for each in read_csv(data) if isinstance(each, CsvCard)] == []


def test_nul_bytes_in_a_cell_cost_no_more_than_themselves() -> None:
    assert said(one(b"Name,Phone\nSa\0ri,08\00012\n" + b"")).name == "Sari"


def test_an_address_that_repeats_a_title_is_kept_and_one_that_repeats_its_parts_is_not() -> None:
    assert said(one(row(Name="Sari", Title="Sleman", Address="Sleman"))).addresses == (Labelled("Sleman"),)
    both = {"Address 1 - Formatted": "Jl. 1\nSleman", "Address 1 - Street": "Jl. 1", "Address 1 - City": "Sleman"}
    assert said(one(row(Name="Sari", **both))).addresses == (Labelled("Jl. 1, Sleman"),)
    more = both | {"Address 1 - Formatted": "Jl. 1\nSleman\nlantai 2"}
    assert len(said(one(row(Name="Sari", **more))).addresses) == 2
