"""Editing a card: only the lines of what changed are different, and the card read again says what was meant."""

from dataclasses import replace
from typing import Any

import pytest

from netplanner.domain.contact import Details, Labelled
from netplanner.interchange.vcard import Card, details, edit_card, parse_card, read_cards, write_new_card


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


def test_of_several_notes_one_changed_is_the_only_one_that_differs() -> None:
    raw = card("FN:Sari", "NOTE:one", "NOTE;LANGUAGE=id:dua", "NOTE:three")
    assert edited(raw, note="one\ntiga\nthree") == card("FN:Sari", "NOTE:one", "NOTE;LANGUAGE=id:tiga", "NOTE:three")
    assert edited(raw, note="one\nthree") == card("FN:Sari", "NOTE:one", "NOTE:three")
    assert edited(raw, note="other\n\nlines") == card("FN:Sari", "NOTE:other\\n\\nlines")


def test_a_title_comes_from_where_it_stood_and_goes_altogether() -> None:
    raw = card("FN:Sari", "ROLE;LANGUAGE=en:Lead")
    assert edited(raw, title="Head") == card("FN:Sari", "ROLE;LANGUAGE=en:Head")
    raw = card("FN:Sari", "TITLE:Dr.", "ROLE:Lead", "ORG:A", "ORG:B")
    assert edited(raw, title="Head") == card("FN:Sari", "TITLE:Head", "ROLE:Lead", "ORG:A", "ORG:B")
    assert edited(raw, title="", organisation="") == card("FN:Sari")


def test_a_card_that_called_somebody_by_their_phone_gets_a_name_only_when_asked() -> None:
    raw = card("TEL:1", version="2.1")
    assert edited(raw, phones=(Labelled("2"),)) == card("TEL:2", version="2.1")
    assert edited(raw, name="Sari") == card("TEL:1", "N:;Sari;;;", "FN:Sari", version="2.1")
    assert edited(card("TEL:1"), name="Sari") == card("TEL:1", "FN:Sari")


def test_what_stays_is_read_as_before_although_its_characters_are_guessed() -> None:
    raw = card("FN:Sari", "NOTE:M?ll", "X-OTHER:kept").replace(b"?", b"\xfc")
    assert edited(raw, organisation="日本", nickname="中文 🎉") == raw.replace(
        b"END", "ORG:日本\r\nNICKNAME:中文 🎉\r\nEND".encode()
    )


def test_what_could_no_longer_be_guessed_is_written_as_it_was_read() -> None:
    """Four letters alone tell no detector that they are Russian; the longer line beside them did."""
    long, short = "Иван Петрович Сидоров из города Москвы", "Врач"
    raw = card("FN:", "TITLE:").replace(b"FN:", b"FN:" + long.encode("cp1251"))
    raw = raw.replace(b"TITLE:", b"TITLE:" + short.encode("cp1251"))
    assert said(raw) == Details(name=long, title=short)
    after = edited(raw, name="Ivan")
    assert said(after) == Details(name="Ivan", title=short)
    assert after == card("FN:Ivan", f"TITLE:{short}")


def test_an_organisation_keeps_its_units() -> None:
    raw = card("FN:Sari", "ORG:Peta Desa;Mapping")
    assert edited(raw, organisation="Peta Kota, Mapping") == card("FN:Sari", "ORG:Peta Kota;Mapping")


def test_a_telephone_uri_stays_one_where_it_can() -> None:
    raw = card("FN:Sari", "TEL;VALUE=uri;TYPE=cell:tel:+62812", version="4.0")
    after = edited(raw, phones=(Labelled("+62813", "mobile"),))
    assert after == card("FN:Sari", "TEL;VALUE=uri;TYPE=cell:tel:+62813", version="4.0")
    after = edited(raw, phones=(Labelled("+62 813", "mobile"),))
    assert after == card("FN:Sari", "TEL;TYPE=cell:+62 813", version="4.0")


def test_tags_leave_their_lines_and_new_ones_join_the_first() -> None:
    raw = card("FN:Sari", "CATEGORIES:maps,kampus", "NOTE:n", "CATEGORIES:old")
    assert edited(raw, tags=("maps", "kampus", "new, one")) == card(
        "FN:Sari", "CATEGORIES:maps,kampus,new\\, one", "NOTE:n"
    )
    assert edited(raw, tags=()) == card("FN:Sari", "NOTE:n")


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
def test_a_birthday_is_written_as_the_version_has_it(version: str) -> None:
    raw = card("FN:Sari", "BDAY:19900101", version=version)
    for birthday in ("1991-02-03", "--02-29", "0001-01-01", "9999-12-31", "around 1990", "1990-13-45"):
        assert said(edited(raw, birthday=birthday)).birthday == birthday
    assert edited(raw, birthday="") == card("FN:Sari", version=version)


def test_a_birthday_keeps_the_parameters_that_still_hold() -> None:
    raw = card("FN:Sari", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03")
    assert edited(raw, birthday="--03-04") == card("FN:Sari", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-04")
    assert edited(raw, birthday="1990-03-04") == card("FN:Sari", "BDAY:1990-03-04")
    raw = card("FN:Sari", "BDAY;VALUE=date:1990-02-03")
    assert edited(raw, birthday="1991-02-03") == card("FN:Sari", "BDAY;VALUE=date:1991-02-03")
    raw = card("FN:Sari", "BDAY;VALUE=date:19900203", version="4.0")
    assert edited(raw, birthday="1991-02-03") == card("FN:Sari", "BDAY;VALUE=date:19910203", version="4.0")
    assert edited(raw, birthday="in May") == card("FN:Sari", "BDAY;VALUE=text:in May", version="4.0")


def test_a_card_without_an_end_is_edited_as_well() -> None:
    raw = b"BEGIN:VCARD\nVERSION:3.0\nFN:Sari"
    after = edited(raw, phones=(Labelled("1"),))
    assert after == b"BEGIN:VCARD\nVERSION:3.0\nFN:Sari\nTEL:1"
    raw += b"\nAGENT:\nBEGIN:VCARD\nFN:Agent\nEND:VCARD"
    assert edited(raw, note="n") == raw + b"\nNOTE:n"


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


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
@pytest.mark.parametrize("text", ["x END:VCARD BEGIN:VCARD", "AGENT" + "x" * 114 + ":BEGIN:VCARD"])
def test_a_value_cannot_end_its_card_or_begin_another(version: str, text: str) -> None:
    after = edited(card("FN:Sari", version=version), name=text, note=text, organisation=text, tags=(text,))
    (read,) = read_cards(after)
    assert isinstance(read, Card)
    assert read.raw == after
    assert not read.children
    assert details(read).name == details(read).note == details(read).organisation == text


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
def test_a_name_of_a_hundred_thousand_letters_is_held(version: str) -> None:
    raw = card("FN:Sari", version=version)
    name = "日本🎉x" * 25_000
    assert said(edited(raw, name=name)).name == name
    assert max(map(len, edited(raw, name=name).splitlines())) <= 76


def test_a_fold_never_cuts_a_character() -> None:
    for note in ("a" + " " * 200 + "é", "é" * 200, "a" + "é" * 200, "日" * 90, "x" + "🎉" * 70):
        after = edited(card("FN:Sari"), note=note)
        assert said(after).note == note
        assert [line.decode() for line in after.split(b"\r\n")]


def test_a_head_of_bytes_that_are_no_utf_8_is_folded_all_the_same() -> None:
    raw = card("FN:Sari", "TEL;X-V=?:1").replace(b"?", b"\x80" * 300)
    assert said(edited(raw, phones=(Labelled("2"),))).phones == (Labelled("2"),)


def test_blanks_by_the_hundred_are_not_folded_away() -> None:
    note = "a" + " " * 500 + "b" + "\t" * 200 + "c"
    assert said(edited(card("FN:Sari"), note=note)).note == note
    assert said(edit_card(card("FN:Sari", "", "X:y"), Details(name="Sari", note=note))).note == note


def test_a_new_card_can_be_edited() -> None:
    raw = write_new_card(Details(name="Sari", phones=(Labelled("1", "mobile"),)))
    assert said(edited(raw, title="Lead")).title == "Lead"
