"""Editing a card: only the lines of what changed are different, and the card read again says what was meant."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.contact import Details, Labelled
from netplanner.interchange.vcard import (
    Picture,
    details,
    edit_card,
    parse_card,
    picture,
    read_cards,
    settled,
    write_new_card,
)

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 3


def card(*lines: str, version: str = "3.0", end: str = "\r\n") -> bytes:
    return end.join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD"]).encode()


def said(raw: bytes) -> Details:
    return details(parse_card(raw))


def edited(raw: bytes, **changes: Any) -> bytes:
    wanted = replace(said(raw), **changes)
    return edit_card(raw, wanted)


def test_nothing_changed_is_the_same_bytes() -> None:
    raw = card("FN:Sari", "TEL;TYPE=CELL:+62 812", "X-ODD:a\\,b", end="\n")
    assert edit_card(raw, said(raw)) == raw


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_a_phone_changes_its_own_line_and_no_other(end: str) -> None:
    raw = card("FN:Sari", "item1.TEL;TYPE=CELL;PREF=1:+62 812", "TEL;TYPE=WORK:+62 274", "X-ODD:a\\,b", end=end)
    after = edited(raw, phones=(Labelled("+62 813", "mobile"), Labelled("+62 274", "work")))
    assert after == raw.replace(b"PREF=1:+62 812", b"PREF=1:+62 813")


def test_a_folded_line_is_replaced_whole() -> None:
    raw = card("FN:Sari", "NOTE:one two", "  three", "  four", "TEL:1")
    assert edited(raw, note="five") == card("FN:Sari", "NOTE:five", "TEL:1")


def test_what_is_added_stands_behind_its_like_or_before_the_end() -> None:
    raw = card("FN:Sari", "TEL:1", "NOTE:n")
    after = edited(raw, phones=(Labelled("1"), Labelled("2", "work")), emails=(Labelled("a@b.c", "home"),))
    assert after == card("FN:Sari", "TEL:1", "TEL;TYPE=WORK:2", "NOTE:n", "EMAIL;TYPE=HOME:a@b.c")


def test_what_is_removed_takes_its_label_along() -> None:
    raw = card("FN:Sari", "item1.TEL:1", "item1.X-ABLabel:desk", "TEL:2")
    assert edited(raw, phones=(Labelled("2"),)) == card("FN:Sari", "TEL:2")


def test_a_label_of_ones_own_stands_on_its_own_line() -> None:
    raw = card("FN:Sari", "TEL;TYPE=CELL,PREF:1")
    after = edited(raw, phones=(Labelled("1", "on Tuesdays"),))
    assert after == card("FN:Sari", "item1.TEL;TYPE=PREF:1", "item1.X-ABLabel:on Tuesdays")
    assert said(after).phones == (Labelled("1", "on Tuesdays"),)


def test_a_2_1_card_stays_2_1() -> None:
    raw = card("N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg", "TEL;CELL;PREF:1", version="2.1")
    after = edited(raw, phones=(Labelled("2", "work"),), note="Grüße\nan alle", name="Jörg Möller")
    assert after == card(
        "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=F6ller;J=F6rg;;;",
        "TEL;PREF;WORK:2",
        "NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gr=C3=BC=C3=9Fe=0D=0Aan alle",
        version="2.1",
    )
    assert said(after).note == "Grüße\nan alle"
    assert said(after).name == "Jörg Möller"


def test_a_family_name_that_stays_keeps_its_place_and_none_is_made_up() -> None:
    raw = card("N:Wulandari;Sari;;;", "FN:Sari Wulandari")
    assert edited(raw, name="Sari Dewi Wulandari") == card("N:Wulandari;Sari Dewi;;;", "FN:Sari Dewi Wulandari")
    assert edited(raw, name="Sari Lestari") == card("N:Lestari;Sari;;;", "FN:Sari Lestari")
    assert edited(raw, name="Slamet") == card("N:;Slamet;;;", "FN:Slamet")


def test_a_name_that_was_another_than_n_leaves_n_alone() -> None:
    raw = card("N:Wulandari;Sari;;;", "FN:Bu Sari")
    assert edited(raw, name="Ibu Sari") == card("N:Wulandari;Sari;;;", "FN:Ibu Sari")


def test_an_address_keeps_its_parts_where_it_can() -> None:
    raw = card("FN:Sari", "ADR;TYPE=HOME:;;Jl. Kaliurang 5;Sleman;DIY;55581;Indonesia")
    after = edited(raw, addresses=(Labelled("Jl. Kaliurang 7, Sleman, DIY, 55581, Indonesia", "home"),))
    assert after == card("FN:Sari", "ADR;TYPE=HOME:;;Jl. Kaliurang 7;Sleman;DIY;55581;Indonesia")
    after = edited(raw, addresses=(Labelled("Bandung", "home"),))
    assert after == card("FN:Sari", "ADR;TYPE=HOME:;;Bandung;;;;")


def test_an_organisation_keeps_its_units() -> None:
    raw = card("FN:Sari", "ORG:Peta Desa;Mapping")
    assert edited(raw, organisation="Peta Kota, Mapping") == card("FN:Sari", "ORG:Peta Kota;Mapping")


def test_a_telephone_uri_stays_one_where_it_can() -> None:
    raw = card("FN:Sari", "TEL;VALUE=uri;TYPE=cell:tel:+62812", version="4.0")
    assert b"VALUE=uri;TYPE=cell:tel:+62813" in edited(raw, phones=(Labelled("+62813", "mobile"),))
    after = edited(raw, phones=(Labelled("+62 813", "mobile"),))
    assert said(after).phones == (Labelled("+62 813", "mobile"),)


def test_tags_leave_their_lines_and_new_ones_join_the_first() -> None:
    raw = card("FN:Sari", "CATEGORIES:maps,kampus", "NOTE:n", "CATEGORIES:old")
    assert edited(raw, tags=("maps", "kampus", "new, one")) == card(
        "FN:Sari", "CATEGORIES:maps,kampus,new\\, one", "NOTE:n"
    )
    assert edited(raw, tags=()) == card("FN:Sari", "NOTE:n")


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
def test_a_birthday_is_written_as_the_version_has_it(version: str) -> None:
    raw = card("FN:Sari", "BDAY:19900101", version=version)
    for birthday in ("1991-02-03", "--02-29"):
        assert said(edited(raw, birthday=birthday)).birthday == birthday
    assert edited(raw, birthday="") == card("FN:Sari", version=version)


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
def test_a_picture_is_put_in_and_taken_away(version: str) -> None:
    raw = card("FN:Sari", "TEL:1", version=version)
    after = edit_card(raw, said(raw), picture=PNG)
    assert picture(parse_card(after)) == PNG
    assert parse_card(after).flags == ()
    assert said(after) == replace(said(raw), has_photo=True)
    gone = edit_card(after, said(after), picture=Picture.REMOVE)
    assert said(gone) == said(raw)


def test_a_picture_that_is_only_an_address_is_none() -> None:
    assert picture(parse_card(card("FN:Sari", "PHOTO;VALUE=uri:http://example.org/sari.jpg"))) is None
    assert picture(parse_card(card("FN:Sari", "PHOTO;ENCODING=b:!!"))) is None


def test_a_card_without_an_end_is_edited_as_well() -> None:
    raw = b"BEGIN:VCARD\nVERSION:3.0\nFN:Sari"
    after = edited(raw, phones=(Labelled("1"),))
    assert after == b"BEGIN:VCARD\nVERSION:3.0\nFN:Sari\nTEL:1"


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
def test_a_value_cannot_become_a_property(version: str) -> None:
    raw = card("FN:Sari", version=version)
    evil = "x\r\nTEL:666\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:evil"
    after = edited(
        raw, name=evil, note=evil, tags=(evil,), phones=(Labelled(evil, evil),), organisation=evil, title=evil
    )
    assert len(list(read_cards(after))) == 1
    assert said(after).name == " ".join(evil.split())
    assert said(after).note == evil.replace("\r\n", "\n")
    assert said(after).phones == (Labelled(" ".join(evil.split()), " ".join(evil.split())),)


def test_a_name_of_a_hundred_thousand_letters_is_held() -> None:
    raw = card("FN:Sari")
    name = "日本🎉" * 25_000
    assert said(edited(raw, name=name)).name == name
    assert max(map(len, edited(raw, name=name).splitlines())) <= 75


TEXTS = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from('\\;:,"=\n\r\t ^é日🎉\u202e\u200f'), max_size=30
)
WAYS = st.lists(
    st.builds(Labelled, TEXTS, st.sampled_from(["", "work", "home", "mobile", "home fax", "on Tuesdays", "a:b;c,d"])),
    max_size=3,
).map(tuple)
CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "name": TEXTS.filter(lambda text: bool(settled(Details(name=text)).name)),
        "organisation": TEXTS.map(lambda text: text.replace(",", " ")),
        "title": TEXTS,
        "nickname": TEXTS.map(lambda text: text.replace(",", " ")),
        "note": TEXTS,
        "phones": WAYS,
        "emails": WAYS,
        "urls": WAYS,
        "tags": st.lists(TEXTS, max_size=3, unique=True).map(tuple),
    },
)
RAW = st.builds(
    lambda version, end, lines: card("FN:Sari", *lines, version=version, end=end),
    st.sampled_from(["2.1", "3.0", "4.0"]),
    st.sampled_from(["\r\n", "\n"]),
    st.lists(
        st.sampled_from(
            ["TEL;TYPE=CELL:1", "item7.TEL:2", "item7.X-ABLabel:desk", "EMAIL:a@b.c", "URL:http://x/?a=1,2;3",
             "CATEGORIES:a,b", "CATEGORIES:c", "ORG:Peta;Desa", "NICKNAME:S", "TITLE:Lead", "NOTE:first\\nline",
             "N:;Sari;;;", "X-UNKNOWN;P=1:kept"]
        ),
        unique=True,
        max_size=8,
    ),
)  # fmt: skip


@settings(max_examples=300)
@given(RAW, CHANGES)
def test_the_card_read_again_says_what_was_meant(raw: bytes, changes: dict[str, Any]) -> None:
    wanted = settled(replace(said(raw), **changes))
    after = edit_card(raw, wanted)
    found = said(after)
    assert sorted(found.tags) == sorted(wanted.tags)
    for field in ("name", "organisation", "title", "nickname", "note", "phones", "emails", "urls"):
        if field in changes:
            assert getattr(found, field) == getattr(wanted, field), field
    assert edit_card(after, found) == after
    assert parse_card(after).flags == parse_card(raw).flags


@given(RAW, CHANGES)
def test_lines_of_what_did_not_change_stay(raw: bytes, changes: dict[str, Any]) -> None:
    after = edited(raw, **changes)
    touched = {
        "name": (b"FN", b"N"), "organisation": (b"ORG",), "title": (b"TITLE",), "nickname": (b"NICKNAME",),
        "note": (b"NOTE",), "phones": (b"TEL", b"X-ABLABEL"), "emails": (b"EMAIL", b"X-ABLABEL"),
        "urls": (b"URL", b"X-ABLABEL"), "tags": (b"CATEGORIES",),
    }  # fmt: skip
    names = {name for field in changes for name in touched[field]}
    for line in raw.splitlines():
        name = line.split(b":")[0].split(b";")[0].split(b".")[-1].upper()
        assert name in names or line in after.splitlines()


def test_a_new_card_can_be_edited() -> None:
    raw = write_new_card(Details(name="Sari", phones=(Labelled("1", "mobile"),)))
    assert said(edited(raw, title="Lead")).title == "Lead"
