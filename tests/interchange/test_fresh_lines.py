"""Lines that are written anew: whatever stands in a name, a parameter or a value, it is one line and no other."""

import re

from hypothesis import given
from hypothesis import strategies as st

from netplanner.interchange.fresh_lines import FreshLine, write_line
from netplanner.interchange.line_writing import holdable, one_line
from netplanner.interchange.property_heads import Rules
from netplanner.interchange.vcard import parse_card

TEXTS = st.lists(
    st.characters(exclude_categories=["Cs"])
    | st.sampled_from('\\;:,"=^\n\r\t é日🎉\u2028\x85\x0b\x0c\x1c\x1e\0\x1f\x7f\ufeff')
    | st.sampled_from(["\r\nTEL:666", "\nEND:VCARD\nBEGIN:VCARD", '":x', "^n", "\\nEVIL:x", " " * 80, "é" * 40]),
    max_size=8,
).map("".join)  # fmt: skip
PARAMS = st.lists(st.tuples(st.sampled_from(["TYPE", "X-A", "LABEL", "SORT-AS"]) | TEXTS, TEXTS), max_size=3)
RULES = st.sampled_from([Rules.V30, Rules.V40])


def written(line: FreshLine, rules: Rules) -> bytes:
    return b"BEGIN:VCARD\r\nVERSION:%s\r\n%sEND:VCARD" % (rules.value.encode(), write_line(line, rules))


@given(TEXTS, TEXTS, PARAMS, TEXTS | st.lists(TEXTS, min_size=1, max_size=8).map(tuple), st.booleans(), RULES)
def test_nothing_in_a_line_is_a_line_of_its_own(
    name: str, group: str, params: list[tuple[str, str]], value: str | tuple[str, ...], verbatim: bool, rules: Rules
) -> None:
    line = FreshLine(name=f"X-{name}", group=group, params=tuple(params), value=value, verbatim=verbatim)
    data = written(line, rules)
    assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)|(?<!\r)\n", data)
    assert len(data.replace(b"\r\n ", b"").split(b"\r\n")) == 4
    # A fold in a row of blanks comes later: a line of nothing else would be an empty one.
    assert all(len(each) <= 75 or b" " * 70 in each for each in data.split(b"\r\n"))
    read = parse_card(data)
    assert [found.name for found in read.properties][:1] == ["VERSION"]
    assert len(read.properties) == 2
    assert read.properties[1].name.startswith("X-")
    assert not read.flags
    assert not read.children


@given(st.sampled_from(["X-A", "TITLE", "NOTE", "FN", "TEL"]), TEXTS, RULES)
def test_a_text_is_read_back_as_it_was(name: str, value: str, rules: Rules) -> None:
    assert parse_card(written(FreshLine(name=name, value=value), rules)).properties[1].value == holdable(value)


@given(st.lists(TEXTS, min_size=2, max_size=8).map(tuple), RULES)
def test_parts_are_read_back_as_they_were(value: tuple[str, ...], rules: Rules) -> None:
    read = parse_card(written(FreshLine(name="ADR", value=value), rules)).properties[1].value
    assert read == tuple(map(holdable, value))


@given(st.lists(st.lists(TEXTS, min_size=1, max_size=3).map(tuple), min_size=2, max_size=5).map(tuple), RULES)
def test_lists_in_parts_are_read_as_texts_with_commas(lists: tuple[tuple[str, ...], ...], rules: Rules) -> None:
    line = FreshLine(name="N", value=("x",), lists=lists)
    read = parse_card(written(line, rules)).properties[1].value
    assert read == tuple(",".join(map(holdable, part)) for part in lists)


@given(TEXTS)
def test_a_parameter_is_read_back_as_it_was_as_far_as_the_version_can_write_it(value: str) -> None:
    line = FreshLine(name="NOTE", params=(("X-A", value),), value="x")
    for rules, expected in ((Rules.V30, one_line(value).replace('"', "'")), (Rules.V40, holdable(value))):
        read = parse_card(written(line, rules)).properties[1]
        assert "".join(read.head.values("X-A")) == expected
        assert read.value == "x"
