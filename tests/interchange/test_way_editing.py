"""Phones, mails, addresses and links that are edited, with their labels and groups."""

from dataclasses import replace

import pytest

from netplanner.domain.contact import Details, Labelled
from netplanner.interchange.vcard import details, edit_card, parse_card, settled


def card(*lines: str, version: str = "3.0", end: str = "\r\n") -> bytes:
    return end.join(["BEGIN:VCARD", f"VERSION:{version}", "FN:Sari", *lines, "END:VCARD"]).encode()


def with_phones(raw: bytes, *phones: Labelled) -> bytes:
    return edit_card(raw, replace(details(parse_card(raw)), phones=phones))


def test_one_more_stands_where_it_was_put() -> None:
    raw = card("TEL:1", "NOTE:n", "item1.TEL:2", "item1.X-ABLabel:desk")
    one, two, new = Labelled("1"), Labelled("2", "desk"), Labelled("3")
    assert with_phones(raw, new, one, two) == card("TEL:3", "TEL:1", "NOTE:n", "item1.TEL:2", "item1.X-ABLabel:desk")
    assert with_phones(raw, one, new, two) == card("TEL:1", "TEL:3", "NOTE:n", "item1.TEL:2", "item1.X-ABLabel:desk")
    assert with_phones(raw, one, two, new) == card("TEL:1", "NOTE:n", "item1.TEL:2", "item1.X-ABLabel:desk", "TEL:3")


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_each_new_label_gets_a_group_of_its_own(end: str) -> None:
    raw = card("item2.URL:http://x/", end=end)
    after = with_phones(raw, Labelled("1", "desk"), Labelled("2", "boat"), Labelled("3", "shed"))
    assert after == card(
        "item2.URL:http://x/", "item1.TEL:1", "item1.X-ABLabel:desk", "item3.TEL:2", "item3.X-ABLabel:boat",
        "item4.TEL:3", "item4.X-ABLabel:shed", end=end,
    )  # fmt: skip


def test_a_dot_in_a_parameter_is_no_group() -> None:
    raw = card("item1.TEL;X-V=1.0:1", "TEL;X-V=2.0:2")
    after = with_phones(raw, Labelled("1", "desk"), Labelled("2", "boat"))
    assert after == card("item1.TEL;X-V=1.0:1", "item1.X-ABLabel:desk", "item2.TEL;X-V=2.0:2", "item2.X-ABLabel:boat")


def test_a_label_that_two_share_stays_the_others() -> None:
    raw = card("item1.TEL:1", "item1.EMAIL:a@b.c", "item1.X-ABLabel:desk")
    changed = with_phones(raw, Labelled("1", "work"))
    assert changed == card("TEL;TYPE=WORK:1", "item1.EMAIL:a@b.c", "item1.X-ABLabel:desk")
    assert details(parse_card(changed)).emails == (Labelled("a@b.c", "desk"),)
    assert with_phones(raw) == card("item1.EMAIL:a@b.c", "item1.X-ABLabel:desk")


def test_a_label_that_a_type_would_say_otherwise_stands_on_its_own_line() -> None:
    raw = card("TEL:1")
    for label in ("fax home", "Work", "work work", "cell"):
        after = with_phones(raw, Labelled("1", label))
        assert after == card("item1.TEL:1", f"item1.X-ABLabel:{label}")
    assert with_phones(raw, Labelled("1", "home fax")) == card("TEL;TYPE=HOME,FAX:1")


def test_a_quotation_mark_left_open_does_not_take_the_new_number_along() -> None:
    after = with_phones(card('TEL;TYPE="home:1'), Labelled('say "2"', "home"))
    assert after == card('TEL;TYPE=home:say "2"')


def test_the_extension_of_a_telephone_uri_stays_one() -> None:
    raw = card("TEL;VALUE=uri;TYPE=work:tel:+1-555;ext=3", version="4.0")
    assert details(parse_card(raw)).phones == (Labelled("+1-555 ext. 3", "work"),)
    after = with_phones(raw, Labelled("+1-556 ext. 4", "work"))
    assert after == card("TEL;VALUE=uri;TYPE=work:tel:+1-556;ext=4", version="4.0")


def test_what_is_no_part_of_a_number_or_a_mail_is_not_written() -> None:
    typed = Details(name="Sari", phones=(Labelled("tel:1"),), emails=(Labelled("mailto:a@b.c", "_$!<Home>!$_"),))
    tidy = settled(typed)
    assert tidy.phones == (Labelled("1"),)
    assert tidy.emails == (Labelled("a@b.c", "home"),)
    assert details(parse_card(edit_card(card(), typed))) == tidy


def test_bytes_in_a_head_that_are_no_utf_8_stay() -> None:
    raw = card("TEL;X-V=?:1").replace(b"?", b"\xfc")
    assert with_phones(raw, Labelled("2")) == raw.replace(b":1", b":2")


def test_an_address_in_2_1_keeps_its_parts_over_soft_breaks() -> None:
    raw = card("ADR:;;Jl. 1;;;;", version="2.1")
    for width in range(30, 75):
        wanted = (Labelled("é" + "x" * width),)
        after = edit_card(raw, replace(details(parse_card(raw)), addresses=wanted))
        assert details(parse_card(after)).addresses == wanted


def test_the_line_end_of_the_edited_line_stays() -> None:
    raw = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Sari\nTEL:1\r\r\nEND:VCARD"
    assert with_phones(raw, Labelled("2"), Labelled("3")) == raw.replace(b"TEL:1\r\r\n", b"TEL:2\r\r\nTEL:3\r\r\n")


def test_a_soft_break_that_leads_nowhere_does_not_swallow_what_is_added() -> None:
    raw = card("X-ODD;ENCODING=QUOTED-PRINTABLE:a=0D=0A=", version="2.1")
    after = with_phones(raw, Labelled("1", "desk"))
    assert details(parse_card(after)).phones == (Labelled("1", "desk"),)
    assert [found.text for found in parse_card(after).properties if found.name == "X-ODD"] == ["a\n"]


def test_a_soft_break_that_leads_nowhere_does_not_swallow_what_comes_next() -> None:
    raw = card("X-ODD;ENCODING=QUOTED-PRINTABLE:a=", "TEL:1", "item1.X-Custom:kept")
    assert [found.text for found in parse_card(with_phones(raw)).properties][2:] == ["a", "kept"]
