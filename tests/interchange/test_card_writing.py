"""Cards of contacts born here, and files of many."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.contact import Details, Labelled
from netplanner.interchange.vcard import Card, details, export_cards, parse_card, read_cards, write_new_card

EVERYTHING = Details(
    name="Siti Aminah",
    organisation="Toko Maju, Tbk; Bandung",
    title="Owner",
    tags=("Friends, old", "Work"),
    phones=(Labelled("+62 812 3456", "mobile"), Labelled("1", "the, boat"), Labelled("2")),
    emails=(Labelled("siti@example.org", "work"),),
    addresses=(Labelled("Jalan 1, Bandung", "home"),),
    urls=(Labelled("https://example.org/?a=1,2", "blog"),),
    birthday="1980-02-29",
    note="one\ntwo; three, four\\five",
    nickname="Ami",
    uid="urn:uuid:1",
)
# Letters of every script, and the marks that have a meaning in a card; no line end but LF, no edge of blanks.
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from('\n\\,;:"^=é漢'), max_size=90).map(
    str.strip
)


def test_what_is_written_reads_back() -> None:
    assert details(parse_card(write_new_card(EVERYTHING))) == EVERYTHING


def test_a_new_card_is_version_3_without_a_line_end_of_its_own() -> None:
    written = write_new_card(Details(name="Budi"))
    assert written.startswith(b"BEGIN:VCARD\r\nVERSION:3.0\r\n")
    assert written.endswith(b"\r\nEND:VCARD")
    assert details(parse_card(written)).uid.startswith("urn:uuid:")


def test_a_line_break_in_a_name_cannot_add_a_property() -> None:
    for line_break in ("\n", "\r", "\r\n"):
        read = parse_card(write_new_card(Details(name=f"Eve{line_break}TEL:666", nickname=f"x{line_break}TEL:666")))
        assert "TEL" not in [found.name for found in read.properties]
        assert next(found.value for found in read.properties if found.name == "FN") == "Eve\nTEL:666"


@pytest.mark.parametrize("line_break", ["\n", "\r", "\r\n", "\n ", "\\\n"])
def test_no_value_can_add_a_property(line_break: str) -> None:
    evil = f"x{line_break}EVIL:y"
    ways = (Labelled(evil, evil), Labelled(evil, "work"))
    written = write_new_card(
        Details(
            name=evil,
            organisation=evil,
            title=evil,
            tags=(evil, evil),
            phones=ways,
            emails=ways,
            addresses=ways,
            urls=ways,
            birthday=evil,
            note=evil,
            nickname=evil,
            uid=evil,
        )
    )
    read = parse_card(written)
    assert "EVIL" not in [found.name for found in read.properties]
    assert not read.flags
    assert written.count(b"EVIL:y") + written.count(b"EVIL\\:y") >= 10


@given(TEXTS, TEXTS, st.lists(TEXTS.filter(bool), max_size=3))
def test_any_text_reads_back(name: str, note: str, tags: list[str]) -> None:
    read = parse_card(write_new_card(Details(name=name or "x", note=note, tags=tuple(tags), organisation=note)))
    values = {found.name: found.value for found in read.properties}
    assert values["FN"] == (name or "x")
    assert values.get("NOTE", "") == note
    assert values.get("ORG", ("",)) == (note,)
    assert values.get("CATEGORIES", ()) == tuple(tags)
    assert read.flags == ()


def test_an_exported_file_is_the_cards_with_crlf_between_and_after() -> None:
    cards = [b"BEGIN:VCARD\nFN:A\nEND:VCARD", b"BEGIN:VCARD\nFN:open"]
    data = b"".join(export_cards(cards))
    assert data == cards[0] + b"\r\n" + cards[1] + b"\r\n"
    assert [read.raw for read in read_cards(data) if isinstance(read, Card)] == cards
