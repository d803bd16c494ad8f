"""An update from outside against the user's edits: both come together, and what both changed is told."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.contact import Details, Labelled
from netplanner.interchange.encoding import as_fallback
from netplanner.interchange.three_ways import merge_three_ways
from netplanner.interchange.vcard import Card, details, edit_card, parse_card, read_cards, settled


def card(*lines: str, version: str = "3.0", end: str = "\r\n") -> bytes:
    return end.join(["BEGIN:VCARD", f"VERSION:{version}", "UID:1", *lines, "END:VCARD"]).encode()


def said(raw: bytes) -> Details:
    return details(parse_card(raw))


def test_what_only_the_file_changed_comes_and_what_only_the_user_changed_stays() -> None:
    base = card("FN:Sari", "TEL;TYPE=CELL:1", "TITLE:Lead", "X-OLD:gone")
    mine = card("FN:Sari Wulandari", "TEL;TYPE=CELL:1", "TITLE:Lead", "X-OLD:gone", "NOTE:maps")
    theirs = card("FN:Sari", "TEL;TYPE=CELL:2", "TITLE:Head", "EMAIL:s@b.c", "TEL;TYPE=HOME:3")
    merged, conflicts = merge_three_ways(base, mine, theirs)
    assert conflicts == ()
    assert merged == card(
        "FN:Sari Wulandari", "TEL;TYPE=CELL:2", "TEL;TYPE=HOME:3", "TITLE:Head", "NOTE:maps", "EMAIL:s@b.c"
    )


def test_what_both_changed_stays_the_user_s_and_is_told() -> None:
    merged, conflicts = merge_three_ways(
        card("FN:Sari", "TEL:1", "BDAY:1990-01-01"),
        card("FN:Sari W.", "TEL:2", "BDAY:1990-01-01"),
        card("FN:S.", "TEL:3"),
    )
    assert merged == card("FN:Sari W.", "TEL:2")
    assert conflicts == ("FN", "TEL")


def test_what_both_changed_alike_is_no_conflict() -> None:
    new = ("FN:Sari W.", "TEL:2")
    merged, conflicts = merge_three_ways(
        card("FN:Sari", "TEL:1", "TITLE:x"), card(*new, "TITLE:x", "NOTE:mine"), card(*new, "NICKNAME:S")
    )
    assert (merged, conflicts) == (card(*new, "NOTE:mine", "NICKNAME:S"), ())


def test_what_the_user_removed_does_not_come_back_unless_it_changed() -> None:
    base, mine = card("FN:Sari", "TEL:1", "EMAIL:a@b.c"), card("FN:Sari", "EMAIL:a@b.c")
    assert merge_three_ways(base, mine, card("FN:Sari", "TEL:1", "EMAIL:d@b.c")) == (card("FN:Sari", "EMAIL:d@b.c"), ())
    assert merge_three_ways(base, mine, card("FN:Sari", "TEL:9", "EMAIL:a@b.c")) == (mine, ("TEL",))


def test_two_birthdays_added_are_a_conflict_and_two_phones_are_two_phones() -> None:
    base, mine = card("FN:Sari"), card("FN:Sari", "TEL:1", "BDAY:1990-01-01")
    merged, conflicts = merge_three_ways(base, mine, card("FN:Sari", "TEL:2", "BDAY:1991-01-01"))
    assert (merged, conflicts) == (card("FN:Sari", "TEL:1", "TEL:2", "BDAY:1990-01-01"), ("BDAY",))


def test_tags_go_and_come_one_by_one() -> None:
    base, mine = card("FN:S", "CATEGORIES:a,b"), card("FN:S", "CATEGORIES:a,b,mine")
    merged, conflicts = merge_three_ways(base, mine, card("FN:S", "CATEGORIES:b,theirs"))
    assert (said(merged).tags, conflicts) == (("b", "mine", "theirs"), ())


def test_a_label_is_replaced_with_its_line() -> None:
    base = card("FN:S", "item1.TEL:1", "item1.X-ABLabel:desk")
    merged, conflicts = merge_three_ways(
        base,
        card("FN:Sari", *("item1.TEL:1", "item1.X-ABLabel:desk")),
        card("FN:S", "item1.TEL:1", "item1.X-ABLabel:boat"),
    )
    assert [(way.value, way.label) for way in said(merged).phones] == [("1", "boat")]
    assert (said(merged).name, conflicts) == ("Sari", ())


def test_a_card_that_comes_in_another_dialect_is_written_in_that_of_the_users() -> None:
    base = card("FN:Sari", "TEL;CELL:1", "N:;Sari;;;", version="2.1")
    mine = card("FN:Sari W.", "TEL;CELL:1", "N:;Sari;;;", version="2.1")
    theirs = card("FN:Sari", "TEL;TYPE=CELL:1", "N:;Sari", "NOTE:grün\\nund blau", version="3.0")
    merged, conflicts = merge_three_ways(base, mine, theirs)
    assert (said(merged).note, said(merged).name, conflicts) == ("grün\nund blau", "Sari W.", ())
    assert b"VERSION:2.1" in merged
    assert b"TEL;CELL:1\r\n" in merged


def test_characters_that_were_guessed_are_compared_as_what_they_mean() -> None:
    def told(org: str, name: str) -> bytes:
        return card(f"FN:{name}", f"ORG:{org}").decode().encode("cp1252")

    western = as_fallback("cp1252")
    merged, conflicts = merge_three_ways(
        told("Müller", "Sari"), told("Müller", "Wulan"), card("FN:Sari", "ORG:Jäger"), encodings=(western, western, "")
    )
    assert conflicts == ()
    assert details(parse_card(merged, encoding=western)).organisation == "Jäger"


WAYS = st.lists(
    st.builds(Labelled, st.sampled_from(["1", "22", "333"]), st.sampled_from(["", "work", "boat"])),
    max_size=3,
    unique=True,
).map(tuple)
CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "name": st.sampled_from(["Sari", "Wulan", "Dr. Sari Wulandari"]),
        "organisation": st.sampled_from(["", "Peta", "Kota, Dinas"]),
        "title": st.sampled_from(["", "Lead"]),
        "note": st.sampled_from(["", "one", "one\ntwo"]),
        "birthday": st.sampled_from(["", "1990-02-03", "--02-29"]),
        "phones": WAYS,
        "emails": WAYS,
        "tags": st.lists(st.sampled_from(["a", "b", "c"]), unique=True).map(tuple),
    },
)  # fmt: skip
BASES = st.builds(
    lambda version, end, lines: card(*lines, version=version, end=end),
    st.sampled_from(["2.1", "3.0", "4.0"]),
    st.sampled_from(["\r\n", "\n"]),
    st.lists(
        st.sampled_from(
            ["FN:Sari Wulandari", "N:Wulandari;Sari;;;", "TEL;TYPE=CELL:1", "TEL:22", "item7.TEL:333",
             "item7.X-ABLabel:desk", "EMAIL:a@b.c", "ORG:Peta;Desa", "TITLE:Lead", "NOTE:first", "CATEGORIES:a,b",
             "BDAY:19900101", "X-UNKNOWN;P=1:kept", "PHOTO;ENCODING=b:QUJD"]
        ),
        unique=True, max_size=8,
    ),
)  # fmt: skip


def edited(raw: bytes, changes: dict[str, Any]) -> bytes:
    wanted = settled(replace(said(raw), **changes))
    return edit_card(raw, replace(wanted, name=wanted.name or "Sari"))


@settings(max_examples=300)
@given(BASES, CHANGES, CHANGES)
def test_an_edit_of_one_side_is_there_afterwards(base: bytes, mine: dict[str, Any], theirs: dict[str, Any]) -> None:
    here, there = edited(base, mine), edited(base, theirs)
    merged, conflicts = merge_three_ways(base, here, there)
    assert [each.raw for each in read_cards(merged) if isinstance(each, Card)] == [merged]
    was, own, other, now = (settled(said(raw)) for raw in (base, here, there, merged))
    for name in ("name", "organisation", "title", "note", "birthday", "phones", "emails"):
        if name == "name" and not (b"FN:" in base and b"\nN:" in base):
            continue  # then the name is made of what else the card says
        before, mine_says, theirs_says, after = (getattr(each, name) for each in (was, own, other, now))
        if before == theirs_says and mine_says != before:
            assert tally(after) == tally(mine_says), (name, conflicts)
        elif before == mine_says and theirs_says != before and name not in ("name", "note"):
            assert tally(after) == tally(theirs_says), (name, conflicts)
    added = (set(own.tags) | set(other.tags)) - set(was.tags)
    assert set(now.tags) == (set(was.tags) & set(own.tags) & set(other.tags)) | added


def tally(value: object) -> object:
    return sorted(value, key=repr) if isinstance(value, tuple) else value


@given(BASES, CHANGES)
def test_without_a_change_on_one_side_the_other_side_is_the_card(base: bytes, changes: dict[str, Any]) -> None:
    other = edited(base, changes)
    assert merge_three_ways(base, other, base) == (other, ())
    assert merge_three_ways(base, base, other) == (other, ())
    assert merge_three_ways(base, other, other) == (other, ())


@pytest.mark.parametrize("folder", ["ez-vcard", "android"])
def test_a_real_card_edited_here_takes_a_new_line_of_the_file(shared: Path, folder: str) -> None:
    for path in sorted((shared / "vcards" / folder).glob("*.vcf")):
        for each in read_cards(path.read_bytes()):
            if not isinstance(each, Card) or each.flags or len(each.raw) > 100_000:
                continue
            mine = edit_card(each.raw, replace(settled(details(each)), title="Lead of maps"))
            theirs = edit_card(each.raw, replace(settled(details(each)), nickname="Somebody else"))
            merged, conflicts = merge_three_ways(each.raw, mine, theirs)
            found = settled(said(merged))
            assert (found.title, found.nickname, conflicts) == ("Lead of maps", "Somebody else", ()), path
            wanted = replace(settled(details(each)), title="Lead of maps", nickname="Somebody else")
            if not any(line.name in ("FN", "N") for line in each.properties):
                wanted = replace(wanted, name=found.name)  # a stopgap, taken from what has changed
            assert found == wanted, path
