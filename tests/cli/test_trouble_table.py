"""The trouble table of INTERCHANGE.md, row by row with its own examples, from a file to the document."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from netplanner.cli import main


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a file: name and value of every property of each contact, and what was guessed."""

    properties: list[list[tuple[str, Any]]]
    flags: list[str]


def take_in(folder: Path, data: bytes) -> Taken:
    (folder / "in.vcf").write_bytes(data)
    database = ("--database", str(folder / "people.db"))
    assert main(["import", str(folder / "in.vcf"), "--report", str(folder / "r.json"), *database]) == 0
    assert main(["export", str(folder / "out.json"), *database]) == 0
    contacts = json.loads((folder / "out.json").read_text())["contacts"]
    report = json.loads((folder / "r.json").read_text())
    assert report["rejected"] == []
    return Taken(
        properties=[[(each["name"], each["value"]) for each in contact["properties"]] for contact in contacts],
        flags=[flag["reason"] for flag in report["flagged"]],
    )


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param("NOTE:Hello, world", [("NOTE", "Hello, world")], id="comma in a note"),
        pytest.param("URL:http://x/?a=1,2", [("URL", "http://x/?a=1,2")], id="comma in a link"),
        pytest.param("TEL:+1555,,123", [("TEL", "+1555,,123")], id="comma in a phone"),
        pytest.param("PHOTO:data:image/jpeg;base64,/9j/4AAQ", [("PHOTO", "data:image/jpeg;base64,/9j/4AAQ")],
                     id="comma in a data address"),
        pytest.param("CATEGORIES:a,b", [("CATEGORIES", ["a", "b"])], id="commas of a list"),
        pytest.param("NOTE;ENCODING=QUOTED-PRINTABLE:x=\n=C3=A9 y", [("NOTE", "xé y")], id="soft break"),
        pytest.param("N;ENCODING=QUOTED-PRINTABLE:M=C3=BCller=3BX;Jo", [("N", ["Müller;X", "Jo"])], id="encoded parts"),
        pytest.param("NOTE;encoding=quoted-printable:a=3Db", [("NOTE", "a=b")], id="encoding in small letters"),
        pytest.param("NOTE;ENCODING=8BIT:a=3Db", [("NOTE", "a=3Db")], id="8BIT"),
        pytest.param("NOTE;ENCODING=7BIT:a=3Db", [("NOTE", "a=3Db")], id="7BIT"),
        pytest.param("PHOTO;ENCODING=URI:http://x/a.jpg", [("PHOTO", "http://x/a.jpg")], id="URI"),
        pytest.param("PHOTO;ENCODING=b:/9j/4AAQ\nABAQ==\nTEL:1", [("PHOTO", "/9j/4AAQABAQ=="), ("TEL", "1")],
                     id="base64 not indented"),
        pytest.param("X-messaging/xmpp-All:a\nX-GOOGLE TALK:b\na.b.TEL:1",
                     [("X-MESSAGING/XMPP-ALL", "a"), ("X-GOOGLE TALK", "b"), ("TEL", "1")], id="odd names"),
        pytest.param("TEL;TYPE=home;:1", [("TEL", "1")], id="semicolon behind the parameters"),
        pytest.param("TEL;P1=a; P2=b:1", [("TEL", "1")], id="blank before a parameter"),
        pytest.param("PROFILE:VCARD", [("PROFILE", "VCARD")], id="profile"),
        pytest.param("ADR:a;b;c;d;e;f;g;h", [("ADR", list("abcdefgh"))], id="too many parts"),
        pytest.param("AGENT:\nBEGIN:VCARD\nFN:B\nEND:VCARD\nTEL:1",
                     [("AGENT", "BEGIN:VCARD\nFN:B\nEND:VCARD"), ("TEL", "1")], id="card inside"),
    ],
)  # fmt: skip
def test_what_only_looks_like_trouble_is_read_and_not_flagged(
    lines: str, expected: list[tuple[str, Any]], tmp_path: Path
) -> None:
    taken = take_in(tmp_path, f"BEGIN:VCARD\nFN:A\n{lines}\nEND:VCARD\n".encode())
    assert taken.properties == [[("FN", "A"), *expected]]
    assert taken.flags == []


@pytest.mark.parametrize(
    ("lines", "expected", "flag"),
    [
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:caf=E9", ("NOTE", "café"), "characters"),
        (b"NOTE;CHARSET=Murks;ENCODING=QUOTED-PRINTABLE:caf=E9", ("NOTE", "café"), "characters"),
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:=C3=A9=C3", ("NOTE", "é\ufffd"), "characters"),
        (b"NOTE:caf\xe9", ("NOTE", "café"), "characters"),
        (b"PHOTO;ENCODING=b:abc", ("PHOTO", "abc"), "base64"),
        (b"NOTE:x\nbroken", ("NOTE", "x\nbroken"), "line"),
        (b'TEL;TYPE="home:1', ("TEL", "1"), "quotation"),
    ],
    ids=["no charset", "unknown charset", "half a character", "cp1252", "broken base64", "no colon", "open quotation"],
)
def test_what_had_to_be_guessed_is_read_and_flagged(
    lines: bytes, expected: tuple[str, str], flag: str, tmp_path: Path
) -> None:
    taken = take_in(tmp_path, b"BEGIN:VCARD\nFN:A\n%s\nEND:VCARD\n" % lines)
    assert taken.properties == [[("FN", "A"), expected]]
    assert len(taken.flags) == 1
    assert flag in taken.flags[0]


def test_a_begin_closes_a_card_that_is_open(tmp_path: Path) -> None:
    taken = take_in(tmp_path, b"BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD")
    assert taken.properties == [[("FN", "A")], [("FN", "B")]]
    assert len(taken.flags) == 1


@pytest.mark.parametrize("codec", ["utf-16", "utf-8-sig", "utf-8"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_file_may_be_in_any_encoding_and_have_any_line_ends(codec: str, line_end: str, tmp_path: Path) -> None:
    data = line_end.join(["BEGIN:VCARD", "FN:Jörg", "NOTE:漢字", "END:VCARD", ""]).encode(codec)
    taken = take_in(tmp_path, data)
    assert taken.properties == [[("FN", "Jörg"), ("NOTE", "漢字")]]
    assert taken.flags == []


def test_a_greek_file_is_read_as_one(tmp_path: Path) -> None:
    text = "Γιάννης Παπαδόπουλος γράφει ένα γράμμα από την Αθήνα στον αδελφό του"
    taken = take_in(tmp_path, f"BEGIN:VCARD\nFN:Γιάννης\nNOTE:{text}\nEND:VCARD".encode("cp1253"))
    assert taken.properties == [[("FN", "Γιάννης"), ("NOTE", text)]]
    assert taken.flags


def test_a_mail_header_is_skipped_and_reported(tmp_path: Path) -> None:
    taken = take_in(tmp_path, b"From: x\n\nBEGIN:VCARD\nFN:A\nEND:VCARD\n")
    assert taken.properties == [[("FN", "A")]]
    assert taken.flags == ["text-outside-cards"]


def test_whoever_has_no_full_name_is_called_by_the_next_best(tmp_path: Path) -> None:
    lines = ["TEL:+1 555", "EMAIL:a@b.c", "ORG:Toko;Maju", "NICKNAME:Jo", "N:Wulandari;Sari", "FN:Sari W."]
    cards = ["\n".join(["BEGIN:VCARD", *lines[: count + 1], "END:VCARD\n"]) for count in range(len(lines))]
    (tmp_path / "in.vcf").write_text("".join(cards))
    arguments = ["import", str(tmp_path / "in.vcf"), "--duplicates", "keep"]
    assert main([*arguments, "--database", str(tmp_path / "people.db")]) == 0
    assert main(["export", str(tmp_path / "out.json"), "--database", str(tmp_path / "people.db")]) == 0
    names = [contact["name"] for contact in json.loads((tmp_path / "out.json").read_text())["contacts"]]
    assert sorted(names) == sorted(["+1 555", "a@b.c", "Toko, Maju", "Jo", "Sari Wulandari", "Sari W."])
