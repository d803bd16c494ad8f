"""What a coverage-guided search found, each in its smallest form; and its laws on files that hypothesis makes."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.contact import Details
from netplanner.interchange.card_conversion import convert
from netplanner.interchange.card_merging import merge_cards
from netplanner.interchange.three_ways import merge_three_ways
from netplanner.interchange.vcard import Card, FlagReason, details, edit_card, parse_card, read_cards


def laws(name: str) -> ModuleType:
    place = Path(__file__).resolve().parent.parent / "fuzz" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, place)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


CARD_LAWS, TABLE_LAWS = laws("card_laws"), laws("table_laws")
LINES = st.sampled_from(CARD_LAWS.WORDS) | st.binary(max_size=5)
PARAMETERS = st.lists(
    st.sampled_from(["TYPE=", "home", "PREF", ",", '"', "=", ";", "ENCODING=b", "BASE64", "CHARSET=x", "LABEL=", "^n",
                     "VALUE=uri", "é", " ", "X-A="]), max_size=8
).map("".join)  # fmt: skip
CARDS = st.builds(
    lambda end, lines: end.join([b"BEGIN:VCARD", *lines]),
    st.sampled_from([b"\n", b"\r\n", b"\r"]),
    st.lists(
        st.lists(LINES, max_size=5).map(b"".join)
        | st.builds(lambda name, params: f"{name};{params}:1,2;3".encode(),
                    st.sampled_from(["TEL", "N", "NOTE", "PHOTO", "X-A", "item1.EMAIL", "AGENT", "GENDER"]),
                    PARAMETERS),
        max_size=10,
    ),
)  # fmt: skip
TABLES = st.lists(st.sampled_from(TABLE_LAWS.WORDS) | st.binary(max_size=4), max_size=30).map(b"".join)


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x00BEGIN:VCARD\rL:\nNOTE:\rNOTE\nl:\nEND:VCARD",
        b"\x00\x00BEGIN:VCARD\nN:\n\r\n N:\nEND:VCARD",
        b"\x00\x00BEGIN:VCARD\nN:\n#\n m\nT",
        b"\x01\x25BEGIN:VCARD\nN:\xe3\x83\x89\n\xef\xbb\xbfEND:VCARD",
        b"\x01\x49BEGIN:VCARD\rD:\xe9\n\xef\xbb\xbfEND:VCARD",
        b"\x01\x25BEGIN:VCARD\nE:D\nAGENT:BEGIN:VCARD\n",
        b"\x01\x43BEGIN:VCARD\nG:A",
        b"\x03\xbaBEGIN:VCARD\rURL:w",
        b"\x03\x0aBEGIN:VCARD\nO;ENCODING=QUOTED:\r=\n=\nC",
        b"\x03\x50BEGIN:VCARDBEGIN:VCARD\nBEGIN:VCARD\nN:",
        b"\x02\x5cBEGIN:VCARD\nAGENT:BEGIN:VCARD\nBEGIN:VCARD\nN:M",
        b"\x02\x0aBEGIN:vCard\nV;ENCODING=QUOTED:=\nBEGIN:VCARD\nAGENT:BEGIN:VCARD",
        b"\x02\x4aBEGIN:VCARD\rN:\xef\xbb\xbf\nBEGIN:VCARD",
        b"\x04\x94BEGIN:VCARD\rGENDER:M\r;Y",
        b"\x04\xcaBEGIN:VCARD\nGENDER:G;",
        b'\x04\x94BEGIN:VCARD\nEMAIL;N"N:<',
        b"\x04\x9fBEGIN:VCARD\nTEL;,:2",
        b"\x04\x94BEGIN:VCARD\nFN:d\x0cG",
        b"\x04\x0aBEGIN:VCARD\nORG:a\x0bD",
        b"\x04\x0aBEGIN:VCARD\rN:\nI:C",
        b"\x04\x52BEGIN:VCARD\nN;TYPE=PREF,:\nD:;",
        b"\x04\x00BEGIN:VCARD\nTEL;LABEL=TYPE=TYPE=;LABEL=TYPE=:1,2;3",
        b"\x02\x0aBEGIN:vCard\nN:\xe9\nBEGIN:VCARD\nO;BASE64:\xab",
        b"\x04\x01BEGIN:VCARD\nTEL:1\nAGENT;VALUE=uriTYPE=:1,2;3",
        b"\x04\x01BEGIN:VCARD\nTEL:1\nAGENT;ENCODING=b:1,2;3",
        b"\x04\x94BEGIN:VCARD\rS:1\nPHOTO;ENCODING=b:=",
        b"\x02\x00BEGIN:VCARD\nBEGIN:VCARDBEGIN:VCARD\nBEGIN:VCARD\nAGENT;TYPE=TYPE=  TYPE=:1,2;3",
        b"\x02\x00BEGIN:VCARD\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nLABEL;ENCODING=b:1,2;3\nEND:VCARD",
        b"\x03\x01BEGIN:VCARD\nTEL:1\nORG:a\nEND:VCARD\nBEGIN:VCARD\nVERSION:2.1\nEND:VCARD",
        b"\x02\x00BEGIN:VCARD\nTEL;ENCODING=b:1,2;3\n\nitem1.\nEND:VCARD\nBEGIN:VCARD\nTEL:a\nEND:VCARD",
        b"\x02\x00BEGIN:VCARD\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nCATEGORIES:\xef\xbb\xbf\nEND:VCARD",
        b"\x02\x00BEGIN:VCARD\nGENDER:M\nEND:VCARD\nBEGIN:VCARD\nGENDER:\x00\nEND:VCARD",
        b"\x02\x00BEGIN:VCARD\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nCATEGORIES:\x00\nEND:VCARD",
        b"\x00\x00BEGIN:VCARD\nVERSION:2.1\n\t\t\nEND:VCARD",
        b"\x00\x00BEGIN:VCARD\r\nNOTE:a\r\n  \r\nEND:VCARD",
        b"\x04\x00BEGIN:VCARD\nNOTE:a\n\xef\xbb\xbf\nNOTE:b",
        b"\x01\x21BEGIN:VCARD\nUID:\x9a\nN:1\n\x98",
    ],
)
def test_cards_that_once_went_astray_keep_every_law(data: bytes) -> None:
    CARD_LAWS.check(data)


@pytest.mark.parametrize(
    "data",
    [
        b"\x00ne 1 - Type,Phone\nae,N",
        b"\x00IM 1 - Service,Phone 1 - Value\nSkype,1",
        b"\x00Id;Name;Intent;Planner notes;Planner notes\n;d;;t;l",
        b"\x00Id,Name,Intent,Planner notes,Last exchange\n1,d,SOON,t,whenever",
    ],
)
def test_tables_that_once_lost_a_cell_keep_every_law(data: bytes) -> None:
    TABLE_LAWS.check(data)


@settings(max_examples=300)
@given(st.integers(0, 4), st.integers(0, 255), CARDS)
def test_every_law_of_cards_holds(way: int, detail: int, file: bytes) -> None:
    CARD_LAWS.check(bytes([way, detail]) + file)


@settings(max_examples=200)
@given(st.integers(0, 3), TABLES)
def test_every_law_of_tables_holds(way: int, file: bytes) -> None:
    TABLE_LAWS.check(bytes([way]) + file)


def card(*lines: str) -> bytes:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD"]).encode()


def said(raw: bytes) -> Details:
    return details(parse_card(raw))


def test_a_word_that_is_the_name_of_a_property_is_no_property_without_a_colon() -> None:
    (read,) = read_cards(b"BEGIN:VCARD\nFN:Sari\nNOTE:a\nNOTE\nEND:VCARD")
    assert isinstance(read, Card)
    assert [found.text for found in read.properties if found.name == "NOTE"] == ["a\nNOTE"]
    assert [flag.reason for flag in read.flags] == [FlagReason.LINE_JOINED]


def test_an_empty_phone_that_is_preferred_goes_out_like_any_other() -> None:
    new = convert(parse_card(card("FN:Sari", "TEL;TYPE=PREF:")), "3.0")
    assert said(new.data).name == "Sari"


def test_what_is_added_to_an_open_card_is_not_that_of_the_open_card_inside() -> None:
    raw = b"BEGIN:VCARD\nFN:Sari\nAGENT:\nBEGIN:VCARD\nFN:Ayu"
    edited = edit_card(raw, Details(name="Sari", note="n"))
    assert edited == b"BEGIN:VCARD\nFN:Sari\nNOTE:n\nAGENT:\nBEGIN:VCARD\nFN:Ayu"


def test_a_card_that_has_lost_its_only_line_still_says_whose_it_is() -> None:
    edited = edit_card(card("URL:http://sari.id"), Details(name="http://sari.id"))
    assert said(edited).name == "http://sari.id"


def test_what_was_guessed_inside_is_told_on_the_card() -> None:
    read = parse_card(b"BEGIN:VCARD\nFN:Sari\nAGENT:\nBEGIN:VCARD\nFN:Jos\xe9\nEND:VCARD\nEND:VCARD")
    assert [(flag.line, flag.reason) for flag in read.flags] == [(5, FlagReason.CHARACTERS)]


def test_a_thousand_guesses_are_as_many_as_are_told() -> None:
    read = parse_card(b"BEGIN:VCARD\nFN:Sari\n" + b"#\n" * 5000 + b'NOTE;X="a:b\nEND:VCARD')
    assert len(read.flags) == 1001
    assert {flag.reason for flag in read.flags} == {FlagReason.LINE_LEFT_OUT, FlagReason.QUOTATION}


AGENT = ["AGENT:", "BEGIN:VCARD", "FN:Ayu", "TEL:1", "END:VCARD"]


@pytest.mark.parametrize("version", ["2.1", "3.0"])
def test_a_card_inside_that_changed_in_the_file_is_brought_up_to_date(version: str) -> None:
    base = card("FN:Sari", *AGENT).replace(b"VERSION:3.0", b"VERSION:" + version.encode(), 1)
    mine = edit_card(base, Details(name="Sari", note="mine"))
    theirs = base.replace(b"TEL:1", b"TEL:22")
    assert merge_three_ways(base, mine, theirs) == (mine.replace(b"TEL:1", b"TEL:22"), ())


def test_a_card_inside_goes_and_comes_with_the_file() -> None:
    base, without = card("FN:Sari", *AGENT, "URL:x"), card("FN:Sari", "URL:x")
    mine = edit_card(base, Details(name="Sari", urls=said(base).urls, note="mine"))
    assert merge_three_ways(base, mine, without) == (mine.replace("\r\n".join([*AGENT, ""]).encode(), b""), ())
    mine = edit_card(without, Details(name="Sari", urls=said(base).urls, note="mine"))
    left, conflicts = merge_three_ways(without, mine, base)
    assert [[found.text for found in child.properties] for child in parse_card(left).children] == [["Ayu", "1"]]
    assert (said(left).note, conflicts) == ("mine", ())


def test_both_changed_the_card_inside_and_the_user_s_stays_and_is_told() -> None:
    base = card("FN:Sari", *AGENT)
    mine, theirs = base.replace(b"TEL:1", b"TEL:333"), base.replace(b"TEL:1", b"TEL:22")
    assert merge_three_ways(base, mine, theirs) == (mine, ("AGENT",))


def test_a_card_inside_in_another_encoding_keeps_its_bytes() -> None:
    base = card("FN:Sari", *AGENT)
    theirs = base.replace(b"FN:Ayu", b"FN:Jos\xe9")
    left, _ = merge_three_ways(base, edit_card(base, Details(name="Sari", note="mine")), theirs)
    assert b"FN:Jos\xe9\r\n" in left


def test_two_birthdays_leave_one_and_a_note_of_the_other() -> None:
    kept, other = card("FN:Sari", "BDAY:1990-02-03"), card("FN:Sari", "BDAY:19910405", "GENDER:F", "NOTE:trams")
    merged = merge_cards(kept, other)
    assert [found.name for found in parse_card(merged).properties].count("BDAY") == 1
    assert said(merged).birthday == "1990-02-03"
    assert set(said(merged).note.split("\n")) == {"Birthday: 1991-04-05", "trams"}
    assert b"GENDER:F" in merged
    assert merge_cards(merged, other) == merged


@pytest.mark.parametrize("same", ["BDAY:19900203", "BDAY:1990-02-03", "BDAY;VALUE=date:1990-02-03"])
def test_one_birthday_in_two_writings_is_one(same: str) -> None:
    kept = card("FN:Sari", "BDAY:1990-02-03")
    assert merge_cards(kept, card("FN:Sari", same)) == kept


def test_a_birthday_goes_where_there_is_none_yet() -> None:
    assert said(merge_cards(card("FN:Sari"), card("FN:Sari", "BDAY:1990-02-03"))).birthday == "1990-02-03"
    merged = merge_cards(card("FN:Sari", "BDAY:"), card("FN:Sari", "BDAY:1990-02-03"))
    assert (said(merged).birthday, merged.count(b"BDAY")) == ("1990-02-03", 1)


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
@pytest.mark.parametrize("other_version", ["2.1", "3.0", "4.0"])
@pytest.mark.parametrize(
    "params",
    ["TYPE=a  b", "TYPE=a=b", "TYPE=base64", "TYPE=uri", 'TYPE="a b,c"', 'X-A="b\tc,d"', "X-A=^n^^", 'X-"A:B"=c', "é=c",
     "LABEL=a, b  c", "X-A=\x02"],
)  # fmt: skip
def test_a_line_that_is_written_anew_says_the_same_and_comes_once(
    version: str, other_version: str, params: str
) -> None:
    kept = card("FN:Sari").replace(b"VERSION:3.0", b"VERSION:" + version.encode())
    other = card("FN:Sari", f"X-B;{params}:c").replace(b"VERSION:3.0", b"VERSION:" + other_version.encode())
    merged = merge_cards(kept, other)
    assert merged.count(b"X-B") == 1
    assert merge_cards(merged, other) == merged


def test_an_update_that_would_leave_nothing_of_a_card_is_told_and_takes_nothing() -> None:
    base, mine = b"BEGIN:VCARD\nTEL:1\nORG:a\nEND:VCARD", b"BEGIN:VCARD\nTEL:1\nEND:VCARD"
    assert merge_three_ways(base, mine, b"BEGIN:VCARD\nVERSION:3.0\nEND:VCARD") == (mine, ("TEL",))


def test_a_uid_reads_as_before_though_the_other_letters_to_guess_by_are_gone() -> None:
    raw = b"BEGIN:VCARD\nUID:\x9a\nN:1\n\x98"
    assert said(edit_card(raw, Details(name="Sari"))).uid == said(raw).uid
