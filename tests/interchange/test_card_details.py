"""What a card says about a person."""

import pytest

from netplanner.domain.contact import Details, Labelled
from netplanner.interchange.vcard import details, document_properties, parse_card


def person(*lines: str) -> Details:
    return details(parse_card("\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD"]).encode()))


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["FN: Jo  Doe ", "N:Doe;John"], "Jo Doe"),
        (["FN:", "N:Doe;John"], "John Doe"),
        (["N:Souza;Ana;Maria;Dr.;Jr."], "Dr. Ana Maria Souza Jr."),
        (["N:Suharto"], "Suharto"),
        (["N:安藤;ロイド;;;"], "安藤 ロイド"),
        (["N:;;;;", "NICKNAME:Jo,Joey", "ORG:Acme"], "Jo, Joey"),
        (["ORG:Acme;Sales", "EMAIL:a@example.org"], "Acme, Sales"),
        (["TEL:1", "EMAIL:a@example.org"], "a@example.org"),
        (["TEL:+62 812"], "+62 812"),
        (["X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Nick;1;;"], "Nick"),
        (["PRODID:x", "URL:http://example.org"], "http://example.org"),
        (["PHOTO:data:image/jpeg;base64,/9j/4AAQ"], ""),
        (["X-PICTURE;VALUE=uri:DATA:,x", "NOTE:met at the weir"], "met at the weir"),
        (["PHOTO;VALUE=uri:http://x/a.jpg", "X-SKYPE:sari"], "sari"),
        (["PHOTO;VALUE=uri:http://x/a.jpg"], "http://x/a.jpg"),
        (["UID:x"], ""),
    ],
)
def test_a_name_is_found_in_what_there_is(lines: list[str], name: str) -> None:
    assert person(*lines).name == name


def test_types_become_labels() -> None:
    read = person("TEL;TYPE=CELL,VOICE,pref:1", "TEL;VOICE:2", "TEL;FAX;WORK:3", "EMAIL;type=INTERNET;type=HOME:a@b.c")
    assert read.phones == (Labelled("1", "mobile"), Labelled("2"), Labelled("3", "work fax"))
    assert read.emails == (Labelled("a@b.c", "home"),)


def test_the_label_of_a_group_comes_before_its_types() -> None:
    read = person("i1.TEL;WORK:1", "i1.X-ABLabel:_$!<Assistant>!$_", "i2.URL:x", "i2.X-ABLABEL:Blog \\, old")
    assert read.phones == (Labelled("1", "assistant"),)
    assert read.urls == (Labelled("x", "Blog , old"),)


def test_links_to_phones_and_mails_lose_their_scheme() -> None:
    read = person("TEL;VALUE=uri:tel:+1-418;ext=102", "EMAIL:mailto:a@b.c")
    assert (read.phones, read.emails) == ((Labelled("+1-418 ext. 102"),), (Labelled("a@b.c"),))


def test_an_address_is_one_line_of_what_is_there() -> None:
    assert person("ADR;HOME:;;Jalan 1\\nLantai 2;Bandung;;40111;Indonesia").addresses == (
        Labelled("Jalan 1, Lantai 2, Bandung, 40111, Indonesia", "home"),
    )


def test_categories_become_tags_once_each() -> None:
    assert person("CATEGORIES:b, a", "CATEGORIES:a,,c\\,d").tags == ("b", "a", "c,d")


@pytest.mark.parametrize(
    ("line", "birthday"),
    [
        ("BDAY:19800322", "1980-03-22"),
        ("BDAY:1980-03-22", "1980-03-22"),
        ("BDAY:1980-03-22T00:00:00Z", "1980-03-22"),
        ("BDAY:--0229", "--02-29"),
        ("BDAY:--02-29", "--02-29"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29", "--02-29"),
        ("BDAY:1980-02-30", "1980-02-30"),
        ("BDAY:circa 1800", "circa 1800"),
        ("BDAY:1980-03", "1980-03"),
        ("BDAY:", ""),
    ],
)
def test_a_birthday_is_normalised_where_it_can_be(line: str, birthday: str) -> None:
    assert person(line).birthday == birthday


def test_the_rest_is_taken_as_it_is() -> None:
    read = person("TITLE:Engineer", "NOTE:a", "NOTE:b\\nc", "UID: u1", "NICKNAME:Jo", "PHOTO;ENCODING=b:/9j/")
    assert (read.title, read.note, read.uid, read.nickname, read.has_photo) == ("Engineer", "a\nb\nc", "u1", "Jo", True)
    assert not person("PHOTO:").has_photo
    assert person("ROLE:Cook").title == "Cook"


def test_the_document_holds_decoded_properties() -> None:
    read = parse_card(b"BEGIN:VCARD\ni1.tel;type=cell:1\nN:a\\;b;c\nEND:VCARD")
    assert document_properties(read) == [
        {"group": "i1", "name": "TEL", "params": [["TYPE", "cell"]], "value": "1"},
        {"group": "", "name": "N", "params": [], "value": ["a;b", "c"]},
    ]
