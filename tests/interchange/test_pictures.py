"""Pictures on cards: read as leniently as they can be, written so that others can read them, never fetched."""

import base64
from dataclasses import replace

import pytest

from netplanner.interchange.pictures import kind_of_picture
from netplanner.interchange.vcard import Picture, details, edit_card, parse_card, picture

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 3
JPEG = b"\xff\xd8\xff" + bytes(range(100))
LETTERS = base64.b64encode(PNG).decode()


def card(*lines: str, version: str = "3.0", end: str = "\r\n") -> bytes:
    return end.join(["BEGIN:VCARD", f"VERSION:{version}", "FN:Sari", *lines, "END:VCARD"]).encode()


def put_in(raw: bytes, photo: bytes | Picture) -> bytes:
    return edit_card(raw, details(parse_card(raw)), picture=photo)


@pytest.mark.parametrize(
    "line",
    [
        f"PHOTO;ENCODING=b:{LETTERS}",
        f"PHOTO;ENCODING=BASE64;PNG:{LETTERS.rstrip('=')}",
        f"PHOTO;ENCODING=b:{LETTERS}====",
        f"PHOTO;ENCODING=b:{LETTERS[:40]}*{LETTERS[40:]}",
        f"PHOTO:data:image/png;base64,{LETTERS}",
        f"PHOTO;VALUE=uri:DATA:image/png;charset=x;BASE64,{LETTERS}",
    ],
)
def test_a_picture_is_read_in_every_form(line: str) -> None:
    assert picture(parse_card(card(line))) == PNG


@pytest.mark.parametrize(
    "line",
    ["PHOTO;VALUE=uri:http://x/p.jpg", "PHOTO;ENCODING=b:http://x/p", "PHOTO;ENCODING=b:!!", "PHOTO:data:image/png,%89",
     "PHOTO;ENCODING=b:A", "PHOTO:", "NOTE:none"],
)  # fmt: skip
def test_what_is_no_picture_is_none(line: str) -> None:
    assert picture(parse_card(card(line))) is None


def test_a_picture_cut_off_is_read_as_far_as_it_goes() -> None:
    found = picture(parse_card(card(f"PHOTO;ENCODING=b:{LETTERS[:101]}")))
    assert found is not None
    assert PNG.startswith(found)
    assert len(found) == 75


def test_the_first_picture_that_can_be_read_counts() -> None:
    raw = card("PHOTO;VALUE=uri:http://x/p.jpg", f"PHOTO;ENCODING=b:{LETTERS}")
    assert picture(parse_card(raw)) == PNG


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
def test_pictures_come_and_go_without_a_trace(version: str, end: str) -> None:
    raw = card("TEL:1", version=version, end=end)
    once = put_in(raw, PNG)
    twice = put_in(once, JPEG)
    assert picture(parse_card(once)) == PNG
    assert picture(parse_card(twice)) == JPEG
    assert max(len(line) for line in once.split(end.encode())) <= 75
    assert put_in(twice, Picture.REMOVE) == raw


def test_each_version_gets_the_form_it_knows() -> None:
    letters = base64.b64encode(JPEG[:9]).decode()
    for version, line in {
        "2.1": f"PHOTO;ENCODING=BASE64;TYPE=JPEG:\r\n {letters}\r\n",
        "3.0": f"PHOTO;ENCODING=b;TYPE=JPEG:\r\n {letters}",
        "4.0": f"PHOTO:data:image/jpeg;base64,{letters}",
    }.items():
        assert put_in(card(version=version), JPEG[:9]) == card(line, version=version)


def test_a_new_picture_stands_in_the_place_of_the_old_ones() -> None:
    raw = card("PHOTO;VALUE=uri:http://x/p.jpg", "TEL:1", f"PHOTO;ENCODING=b:{LETTERS}", "NOTE:n", version="2.1")
    after = put_in(raw, JPEG)
    assert [found.name for found in parse_card(after).properties] == ["VERSION", "FN", "PHOTO", "TEL", "NOTE"]
    assert details(parse_card(after)) == replace(details(parse_card(raw)), has_photo=True)


def test_kinds_are_told_by_their_first_bytes() -> None:
    found = [kind_of_picture(data) for data in (JPEG, PNG, b"GIF89a", b"RIFF0000WEBP", b"RIFF0000WAVE", b"<svg/>", b"")]
    assert found == ["JPEG", "PNG", "GIF", "WEBP", None, None, None]
