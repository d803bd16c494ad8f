"""Whatever the card and whatever is typed: the card read again says it, and the lines of all else are the same."""

import re
from dataclasses import replace
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from netplanner.domain.contact import Details, Labelled
from netplanner.interchange.card_parser import CardParser
from netplanner.interchange.content_lines import whole_card
from netplanner.interchange.vcard import Card, details, edit_card, parse_card, read_cards, settled, write_new_card


def card(*lines: str, version: str, end: str) -> bytes:
    return end.join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD"]).encode()


def said(raw: bytes) -> Details:
    return details(parse_card(raw))


TEXTS = st.lists(
    st.characters(exclude_categories=["Cs"])
    | st.sampled_from('\\;:,"=\n\r\t ^é日🎉\u202e\u200f\0\x1f')
    | st.sampled_from(
        [
            "tel:",
            "mailto:",
            "BEGIN:VCARD",
            "END:VCARD",
            "\nTEL:666",
            "_$!<",
            ">!$_",
            "data:a;base64,",
            " " * 80,
            "é" * 40,
        ]
    ),
    max_size=12,
).map("".join)
LABELS = st.sampled_from(["", "work", "home", "mobile", "home fax", "fax home", "on Tuesdays", "a:b;c,d"]) | TEXTS
WAYS = st.lists(st.builds(Labelled, TEXTS, LABELS), max_size=3).map(tuple)
NAMES = ["Sari Lestari", "Dr. Sari Wulandari", "Wulandari"]
CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "name": (TEXTS | st.sampled_from(NAMES)).filter(lambda text: bool(settled(Details(name=text)).name)),
        "organisation": TEXTS,
        "title": TEXTS,
        "nickname": TEXTS,
        "note": TEXTS,
        "birthday": TEXTS | st.sampled_from(["", "1990-02-03", "--02-29", "1990-13-45", "19900203T10:00"]),
        "phones": WAYS,
        "emails": WAYS,
        "addresses": WAYS,
        "urls": WAYS,
        "tags": st.lists(TEXTS, max_size=3, unique=True).map(tuple),
    },
)
RAW = st.builds(
    lambda version, end, lines: card(*lines, version=version, end=end),
    st.sampled_from(["2.1", "3.0", "4.0"]),
    st.sampled_from(["\r\n", "\n", "\r"]),
    st.lists(
        st.sampled_from(
            ["FN:Sari Wulandari", "FN:Other  Name", "N:Wulandari;Sari;;Dr.;", "N:;Sari;;;", "TEL;TYPE=CELL:1",
             "item7.TEL;X-V=1.0:2", "item7.X-ABLabel:desk", "item7.EMAIL:a@b.c", "TEL;VALUE=uri:tel:+1-555;ext=3",
             'TEL;TYPE="home:1', "EMAIL:a@b.c", "URL:http://x/?a=1,2;3", "ADR;TYPE=HOME:;;Jl. 5;Sleman;DIY;55581;ID",
             "ADR:;;a\\nb;c\\,d;;;", "CATEGORIES:a,b", "CATEGORIES:c", "ORG:Peta;Desa", "ORG:One\\, Inc.", "NICKNAME:S",
             "TITLE:Lead", "ROLE:Head", "NOTE:first\\nline", "NOTE:second", "NOTE:control\x02character",
             "BDAY:19900101", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03", "X-UNKNOWN;P=1:kept", "X-FOLDED:one", " two",
             "# a remark", "PHOTO;ENCODING=b:QUJD", "NOTE;ENCODING=QUOTED-PRINTABLE:gr=C3=BC=3D"]
        ),
        unique=True,
        max_size=8,
    ),
)  # fmt: skip


@given(CHANGES)
def test_a_new_card_says_what_was_meant(fields: dict[str, Any]) -> None:
    wanted = settled(Details(**{"name": "Sari", **fields, "uid": "urn:uuid:1"}))
    written = write_new_card(wanted)
    assert [each.raw for each in read_cards(written) if isinstance(each, Card)] == [written]
    assert said(written) == wanted


@given(RAW)
def test_what_is_not_changed_is_the_same_bytes_whatever_the_card(raw: bytes) -> None:
    assert edit_card(raw, said(raw)) == raw


@settings(max_examples=300)
@given(RAW, CHANGES)
def test_the_card_read_again_says_what_was_meant(raw: bytes, changes: dict[str, Any]) -> None:
    wanted = settled(replace(said(raw), **changes))
    assume(wanted.name)
    after = edit_card(raw, wanted)
    assert [each.raw for each in read_cards(after) if isinstance(each, Card)] == [after]
    found = settled(said(after))
    if raw.count(b"CATEGORIES") > 1:  # which keep the lines that they stand on
        found = replace(found, tags=tuple(sorted(found.tags)))
        wanted = replace(wanted, tags=tuple(sorted(wanted.tags)))
    if "name" not in changes and not any(each.name in ("FN", "N") for each in parse_card(raw).properties):
        found = replace(found, name=wanted.name)  # a stopgap, taken from what has changed
    assert found == wanted
    assert edit_card(after, said(after)) == after
    untouched = [flag.reason for flag in parse_card(raw).flags if flag.property not in touched(changes)]
    assert [flag.reason for flag in parse_card(after).flags if flag.property not in touched(changes)] == untouched


@given(RAW, CHANGES)
def test_lines_of_what_did_not_change_stay(raw: bytes, changes: dict[str, Any]) -> None:
    assume(settled(replace(said(raw), **changes)).name)
    after = edit_card(raw, replace(said(raw), **changes))
    assert lines_but(after, touched(changes)) == lines_but(raw, touched(changes))


def touched(changes: dict[str, Any]) -> set[str]:
    """The names of the properties that may differ."""
    names = {
        "name": ("FN", "N"), "organisation": ("ORG",), "title": ("TITLE", "ROLE"), "nickname": ("NICKNAME",),
        "note": ("NOTE",), "birthday": ("BDAY",), "phones": ("TEL", "X-ABLABEL"), "emails": ("EMAIL", "X-ABLABEL"),
        "addresses": ("ADR", "X-ABLABEL"), "urls": ("URL", "X-ABLABEL"), "tags": ("CATEGORIES",),
    }  # fmt: skip
    return {name for field in changes for name in names[field]}


def lines_but(raw: bytes, names: set[str]) -> list[bytes]:
    """The physical lines, each with its end, of every other property and of none."""
    _, places = CardParser(raw).parse_with_places(whole_card(raw))
    gone = {
        number
        for place in places
        if place.found.name in names
        for number in range(place.first_line, place.last_line + 1)
    }
    lines = re.findall(rb"[^\r\n]*(?:\r+\n|\r|\n|\Z)", raw)
    return [line for number, line in enumerate(lines, 1) if number not in gone]
