"""Keys, blocks, and who is left when two cannot be one."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.matching import (
    CROWD,
    Key,
    Match,
    Reason,
    Someone,
    email_value,
    grouped,
    settled,
    shared_keys,
)

MAIL = Key(Reason.SAME_EMAIL, "sari@example.org")
PHONE = Key(Reason.SAME_PHONE, "81234567890", "62")
OTHER_COUNTRY = Key(Reason.SAME_PHONE, "81234567890", "91")
NO_COUNTRY = Key(Reason.SAME_PHONE, "81234567890")


def people(*names: str) -> list[Someone]:
    return [Someone(str(number), name) for number, name in enumerate(names)]


def same_initial(first: Someone, second: Someone) -> bool:
    """A rule of names that is not transitive: nobody's name contradicts "?"."""
    return "?" in (first.name, second.name) or first.name[0] == second.name[0]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (" Sari@Example.ORG ", "sari@example.org"),
        ("mailto:sari@example.org", "sari@example.org"),
        ("<sari@example.org>", "sari@example.org"),
        ("sari@example.org.", "sari@example.org"),
        ("Sari.Wulan+list@GoogleMail.com", "sariwulan@gmail.com"),
        ("sari+list@example.org", "sari+list@example.org"),
        ("sari.wulan@example.org", "sari.wulan@example.org"),
        ("sari", ""),
        ("@example.org", ""),
        ("sari@", ""),
        ("+x@gmail.com", ""),
        ("sari wulan@example.org", ""),
        ("", ""),
    ],
)
def test_an_address_is_compared_as_mail_arrives(text: str, value: str) -> None:
    assert email_value(text) == value


def test_who_shares_nothing_is_no_pair() -> None:
    assert shared_keys(people("a", "a", "a"), [[MAIL], [PHONE], []]) == {}


def test_a_pair_knows_everything_that_it_shares() -> None:
    shared = shared_keys(people("a", "a", "a"), [[MAIL, PHONE], [MAIL], [PHONE, MAIL]])
    assert shared == {
        (0, 1): {Reason.SAME_EMAIL},
        (0, 2): {Reason.SAME_EMAIL, Reason.SAME_PHONE},
        (1, 2): {Reason.SAME_EMAIL},
    }


def test_one_number_in_two_countries_is_two_numbers_unless_a_country_is_unknown() -> None:
    shared = shared_keys(people("a", "a", "a"), [[PHONE], [OTHER_COUNTRY], [NO_COUNTRY]])
    assert set(shared) == {(0, 2), (1, 2)}


def test_between_two_lists_nobody_is_paired_within_one() -> None:
    shared = shared_keys(people("a", "a", "a", "a"), [[MAIL]] * 4, new=2)
    assert set(shared) == {(0, 2), (0, 3), (1, 2), (1, 3)}


def test_nobody_is_paired_with_themselves() -> None:
    twice = [Someone("1", "a"), Someone("1", "a")]
    assert shared_keys(twice, [[PHONE, NO_COUNTRY], [PHONE]]) == {}


def test_of_a_crowd_only_those_of_one_name_are_looked_at() -> None:
    crowd = people(*(f"Person {number}" for number in range(3000)), "Sari Wulandari", "sari  wulandari")
    assert set(shared_keys(crowd, [[PHONE]] * len(crowd))) == {(3000, 3001)}
    assert set(shared_keys(crowd, [[PHONE]] * len(crowd), new=3001)) == {(3000, 3001)}


def test_a_crowd_of_one_name_is_paired_with_one_of_them() -> None:
    crowd = people(*["Info"] * 3000)
    shared = shared_keys(crowd, [[PHONE]] * len(crowd))
    assert len(shared) == len(crowd) - 1
    between = shared_keys(crowd, [[PHONE]] * len(crowd), new=1000)
    assert len(between) == len(crowd) - 1
    assert {place for pair in between for place in pair} == set(range(3000))


def test_a_crowd_still_knows_who_shares_more_than_the_switchboard() -> None:
    crowd = people(*(f"Person {number}" for number in range(CROWD + 10)))
    keys = [[PHONE, MAIL] if place < 2 else [PHONE] for place in range(len(crowd))]
    assert shared_keys(crowd, keys) == {(0, 1): {Reason.SAME_EMAIL}}


def test_of_two_who_cannot_be_one_nobody_is_both() -> None:
    three = people("Sari", "?", "Putu")
    assert settled(three, {(0, 1): (1, 90), (1, 2): (1, 90)}, same_initial) == []


def test_the_one_with_more_in_common_is_meant() -> None:
    three = people("Sari", "?", "Putu")
    assert settled(three, {(0, 1): (2, 80), (1, 2): (1, 90)}, same_initial) == [(0, 1)]
    assert settled(three, {(0, 1): (1, 80), (1, 2): (1, 90)}, same_initial) == [(1, 2)]


def test_several_who_may_all_be_one_are_all_proposed() -> None:
    three = people("Sari", "?", "Sri")
    assert settled(three, {(0, 1): (1, 90), (1, 2): (1, 90)}, same_initial) == [(0, 1), (1, 2)]


def match(first: int, second: int, likeness: int = 90) -> Match:
    return Match(str(first), str(second), (Reason.SAME_PHONE, Reason.NAMES_AGREE), likeness)


def test_a_chain_of_matches_is_one_group() -> None:
    four = people("Sari", "Sari", "Sari", "Sari")
    assert grouped(four, [match(0, 1), match(1, 2)], same_initial) == [("0", "1", "2")]


def test_no_chain_joins_two_who_cannot_be_one() -> None:
    three = people("Sari", "?", "Putu")
    assert grouped(three, [match(0, 1, 80), match(1, 2, 90)], same_initial) == [("1", "2")]


NAMES = st.lists(st.sampled_from(["Sari", "Sri", "Putu", "?"]), min_size=2, max_size=7)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[list[Someone], dict[tuple[int, int], tuple[int, int]]]:
    several = people(*draw(NAMES))
    places = st.integers(0, len(several) - 1)
    strengths = st.tuples(st.integers(1, 2), st.integers(50, 100))
    drawn = draw(st.dictionaries(st.tuples(places, places).filter(lambda pair: pair[0] < pair[1]), strengths))
    fitting = {pair: of for pair, of in drawn.items() if same_initial(several[pair[0]], several[pair[1]])}
    return several, fitting


@given(pairs())
def test_whoever_has_two_partners_could_be_both(
    drawn: tuple[list[Someone], dict[tuple[int, int], tuple[int, int]]],
) -> None:
    several, strengths = drawn
    standing = settled(several, strengths, same_initial)
    assert set(standing) <= set(strengths)
    for place in range(len(several)):
        partners = [several[sum(pair) - place] for pair in standing if place in pair]
        assert all(same_initial(one, other) for one in partners for other in partners)


@given(pairs())
def test_groups_hold_nobody_twice_and_no_two_who_cannot_be_one(
    drawn: tuple[list[Someone], dict[tuple[int, int], tuple[int, int]]],
) -> None:
    several, strengths = drawn
    found = [match(first, second, likeness) for (first, second), (_, likeness) in strengths.items()]
    groups = grouped(several, found, same_initial)
    ids = [id for group in groups for id in group]
    assert len(ids) == len(set(ids))
    assert groups == grouped(several, found[::-1], same_initial)
    for group in groups:
        members: Sequence[Someone] = [several[int(id)] for id in group]
        assert all(same_initial(one, other) for one in members for other in members)
