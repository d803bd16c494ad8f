"""Who is proposed as one person, and who never is."""

import random
from itertools import combinations

import phonenumbers
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netplanner.domain.matching import Key, email_value
from netplanner.services.likeness import (
    Match,
    Reason,
    Someone,
    groups_of,
    is_slip,
    likenesses,
    likenesses_between,
    name_likeness,
)
from netplanner.services.phone_keys import numbers_of, phone_key

SARI = Someone("1", "Sari Wulandari", emails=("sari@example.org",), phones=("0812 3456 7890",))


def pairs(matches: list[Match]) -> set[tuple[str, str]]:
    return {(match.first_id, match.second_id) for match in matches}


def test_the_same_phone_with_names_that_agree_is_a_proposal() -> None:
    rahmat = Someone("1", "Rahmat Hidayat", phones=("0813 5510 7204",), organisation="Bappeda DIY")
    short = Someone("2", "Rahmat H.", phones=("+6281355107204",), organisation="bappeda diy")
    assert likenesses([rahmat, short], "ID") == [
        Match("1", "2", (Reason.SAME_PHONE, Reason.NAMES_AGREE, Reason.SAME_ORGANISATION), 90)
    ]


def test_everything_that_is_the_same_is_told() -> None:
    other = Someone("2", "WULANDARI, Sari", emails=("SARI@example.org",), phones=("+62 812-3456-7890",))
    reasons = (Reason.SAME_EMAIL, Reason.SAME_PHONE, Reason.SAME_NAME)
    assert likenesses_between([other], [SARI], "ID") == [Match("2", "1", reasons, 100)]


def test_a_name_alone_proposes_nobody() -> None:
    assert likenesses([SARI, Someone("2", "Sari Wulandari", organisation="UGM")], "ID") == []
    slamet = [Someone("1", "Slamet", organisation="UGM"), Someone("2", "Slamet Riyadi", organisation="UGM")]
    assert likenesses(slamet, "ID") == []


@pytest.mark.parametrize(
    "couple", [("Anna Müller", "Peter Müller"), ("Martin Müller", "Martina Müller"), ("Herr Müller", "Frau Müller")]
)
def test_a_couple_with_one_landline_and_one_mailbox_is_two(couple: tuple[str, str]) -> None:
    home = [
        Someone(name, name, emails=("mueller@example.de",), phones=("030 123456",), organisation="Home")
        for name in couple
    ]
    assert likenesses(home, "DE") == []
    assert likenesses_between(home[:1], home[1:], "DE") == []


def test_an_initial_that_fits_two_is_told_of_neither() -> None:
    short = Someone("3", "S. Wulandari", phones=("0274 512345",))
    sari, sri = (Someone(name, f"{name} Wulandari", phones=("0274 512345",)) for name in ("Sari", "Sri"))
    assert likenesses([sari, sri, short], "ID") == []
    assert likenesses_between([short], [sari, sri], "ID") == []
    assert pairs(likenesses_between([short], [sari], "ID")) == {("3", "Sari")}


def test_an_initial_that_fits_two_is_the_one_with_more_in_common() -> None:
    short = Someone("3", "S. Wulandari", emails=("s@example.org",), phones=("0274 512345",))
    sari = Someone("Sari", "Sari Wulandari", emails=("s@example.org",), phones=("0274 512345",))
    sri = Someone("Sri", "Sri Wulandari", phones=("0274 512345",))
    assert pairs(likenesses([sari, sri, short], "ID")) == {("3", "Sari")}


def test_cards_that_share_nothing_with_each_other_are_one_through_a_third() -> None:
    phone = Someone("2", "Sari Wulandari", phones=("081234567890",))
    mail = Someone("3", "S. Wulandari", emails=("sari@example.org",))
    people = [SARI, phone, mail]
    assert groups_of(people, likenesses(people, "ID")) == [("1", "2", "3")]


@pytest.mark.parametrize(
    ("one", "other", "region", "is_one"),
    [
        ("0812 3456 7890", "+62 812 3456 7890", "ID", True),
        ("0812 3456 7890", "+62 (0)812-3456-7890", "id", True),
        ("0812 3456 7890", "0062 812 3456 7890", "ID", True),
        ("812 3456 7890", "62 812 3456 7890", "ID", True),
        ("(212) 555-0123", "+1 212 555 0123", "US", True),
        ("1 212 555 0123", "+1 212 555 0123", "US", True),
        ("030 123456", "+49 30 123456", "DE", True),
        ("06 6982 1234", "+39 06 6982 1234", "IT", True),
        ("011 15 2345 6789", "+54 9 11 2345 6789", "AR", True),
        ("٠١٠٠١٢٣٤٥٦٧", "+20 100 123 4567", "EG", True),
        ("\u202a+62 812 3456 7890\u202c", "0812.3456.7890", "ID", True),
        ("0813 1111 2222 / 0812 3456 7890", "+62 812 3456 7890", "ID", True),
        ("033203/12345", "+49 33203 12345", "DE", True),
        ("0812 3456 7890", "+62 812 3456 7890", "", True),
        ("0812 3456 7890", "0812-3456-7890", "", True),
        ("0812 3456 7890", "+62 812 3456 7890", "Nowhere", True),
        ("0812 3456 7890", "+62 812 3456 7890", "DE", False),
        ("+91 812 3456 7890", "+62 812 3456 7890", "ID", False),
        ("+91 812 3456 7890", "+62 812 3456 7890", "", False),
        ("+1 212 555 0123 ext. 5", "+1 212 555 0123 ext. 6", "US", False),
        ("+1 212 555 0123 ext. 5", "(212) 555-0123 x5", "US", True),
        ("110", "110", "DE", False),
        ("000000000", "000000000", "", False),
        ("ask the office", "ask the office", "ID", False),
    ],
)
def test_two_ways_of_writing_one_number(one: str, other: str, region: str, is_one: bool) -> None:
    first, second = Someone("1", "Sari", phones=(one,)), Someone("2", "Sari", phones=(other,))
    assert bool(likenesses([first, second], region)) is is_one
    assert bool(likenesses_between([second], [first], region)) is is_one


@pytest.mark.parametrize(
    ("one", "other"),
    [("wulandari", "wulandri"), ("rahmat", "ramhat"), ("katarina", "katrina"), ("christopher", "christofer")],
)
def test_a_slip_of_the_pen_is_one_letter_inside_a_long_part(one: str, other: str) -> None:
    assert is_slip(one, other) is is_slip(other, one)
    assert name_likeness(Someone("1", f"Sari {one}"), Someone("2", f"Sari {other}")) >= 85


@pytest.mark.parametrize(
    "two",
    [
        "sari sri", "dian dina", "budi rudi", "maria marta", "martin martina", "martin marvin", "kristian kristin",
        "christiane christine", "frances francis", "katrina karina", "sabrina sabina", "mariana marina",
        "angelika angelina", "brian brain", "andi andri", "wulandari wulandri2", "", "小明小明小明 小红小明小明",
    ],
)  # fmt: skip
def test_what_could_be_another_name_is_no_slip(two: str) -> None:
    one, other = two.split() or ("", "")
    assert not is_slip(one, other)
    assert not is_slip(other, one)


def test_behind_a_switchboard_of_thousands_only_one_name_is_looked_at() -> None:
    office = [
        Someone(f"{number}", f"Person {number}", emails=("info@example.org",), phones=("+62 21 5001234",))
        for number in range(4000)
    ]
    twin = office[7]._replace(id="twin")
    # Comparing all pairs would take minutes.
    assert pairs(likenesses([*office, twin], "ID")) == {("7", "twin")}


def test_thousands_of_cards_of_one_name_and_number_are_one_group() -> None:
    same = [Someone(f"{number:05}", "Sari", phones=("+62 812 3456 7890",)) for number in range(3000)]
    found = likenesses(same, "ID")
    assert len(found) == len(same) - 1
    assert [len(group) for group in groups_of(same, found)] == [len(same)]


NAMES = st.sampled_from(
    ["Sari Wulandari", "S. Wulandari", "Sri Wulandari", "Sari", "Wulandari, Sari", "Budi Santoso", "Wulandri Sari", ""]
)
MAILS = st.sampled_from(["a@example.org", "A@Example.org", "b@example.org", "a.b@gmail.com", "ab@googlemail.com", "x"])
PHONES = st.sampled_from(
    [
        "0812 3456 7890", "+62 812 3456 7890", "+91 812 3456 7890", "62-812-3456-7890", "(0812) 34567890 ext 5",
        "007890", "+62 7890", "0812/34567890", "0813 0000 0000 / 081234567890", "1-800-FLOWERS", "03034567890",
    ]
)  # fmt: skip
REGIONS = st.sampled_from(["", "ID", "DE", "US"])


@st.composite
def crowds(draw: st.DrawFn) -> list[Someone]:
    return [
        Someone(
            id=f"{number}",
            name=draw(NAMES),
            nickname=draw(st.sampled_from(["", "Sari", "Wulan"])),
            emails=tuple(draw(st.lists(MAILS, max_size=2))),
            phones=tuple(draw(st.lists(PHONES, max_size=3))),
        )
        for number in range(draw(st.integers(0, 7)))
    ]


def parsed_keys(person: Someone, region: str) -> set[Key]:
    keys = {Key(Reason.SAME_EMAIL, value) for value in map(email_value, person.emails) if value}
    return keys | {key for number in numbers_of(person.phones) if (key := phone_key(number, region))}


def meets(one: Someone, other: Someone, region: str) -> set[Reason]:
    return {
        key.reason
        for key in parsed_keys(one, region)
        for like in parsed_keys(other, region)
        if key[:2] == like[:2] and (key.country == like.country or not key.country or not like.country)
    }


def of_all_pairs(people: list[Someone], region: str) -> set[tuple[str, str]]:
    """Everybody held against everybody: what blocks have to find with less."""
    strength = {}
    for one, other in combinations(people, 2):
        shared, alike = meets(one, other, region), name_likeness(one, other)
        if shared and alike:
            strength[one.id, other.id] = strength[other.id, one.id] = (len(shared), alike)
    by_id = {person.id: person for person in people}
    return {
        (one, other)
        for (one, other), own in strength.items()
        if one < other
        and not any(
            rival >= own and not name_likeness(by_id[second], by_id[far])
            for near, far in ((one, other), (other, one))
            for (first, second), rival in strength.items()
            if first == near and second != far
        )
    }


@given(crowds(), REGIONS)
def test_blocks_find_what_comparing_everybody_would_find(people: list[Someone], region: str) -> None:
    assert pairs(likenesses(people, region)) == of_all_pairs(people, region)


@given(crowds(), REGIONS, st.randoms(use_true_random=False))
def test_the_order_of_people_does_not_matter(people: list[Someone], region: str, chance: random.Random) -> None:
    found = likenesses(people, region)
    shuffled = chance.sample(people, len(people))
    assert likenesses(shuffled, region) == found
    assert groups_of(shuffled, found) == groups_of(people, found)
    assert all(match.first_id < match.second_id for match in found)
    assert all(50 <= match.likeness <= 100 for match in found)


@given(crowds(), REGIONS, st.sets(st.tuples(st.sampled_from("0123456"), st.sampled_from("0123456")), max_size=6))
def test_nobody_is_grouped_with_whom_they_are_told_apart_from(
    people: list[Someone], region: str, apart: set[tuple[str, str]]
) -> None:
    found = likenesses(people, region, apart)
    assert pairs(found).isdisjoint(apart | {(second, first) for first, second in apart})
    groups = groups_of(people, likenesses(people, region), apart)
    assert not any(pair in apart for group in groups for one in combinations(group, 2) for pair in (one, one[::-1]))
    assert likenesses(people, region, {(second, first) for first, second in apart}) == found


@given(crowds(), crowds(), REGIONS)
def test_two_lists_are_matched_the_same_from_either_side(new: list[Someone], known: list[Someone], region: str) -> None:
    found = likenesses_between(new, known, region)
    back = likenesses_between(known, new, region)
    assert {(match.second_id, match.first_id, match.reasons, match.likeness) for match in back} == {
        (match.first_id, match.second_id, match.reasons, match.likeness) for match in found
    }


@given(crowds(), crowds(), REGIONS)
def test_nobody_is_proposed_without_a_shared_key(new: list[Someone], known: list[Someone], region: str) -> None:
    people = {f"new {person.id}": person for person in new} | {person.id: person for person in known}
    for match in likenesses_between([p._replace(id=f"new {p.id}") for p in new], known, region):
        shared = meets(people[match.first_id], people[match.second_id], region)
        assert shared
        assert shared == {reason for reason in match.reasons if reason in (Reason.SAME_EMAIL, Reason.SAME_PHONE)}


def parsed(number: str, region: str) -> Key | None:
    """The key of a plain number by the numbering plans alone; its digits where they know no country for it."""
    for text in [f"+{number[2:]}", number] if number.startswith("00") else [number]:
        try:
            read = phonenumbers.parse(text, region)
        except phonenumbers.NumberParseException:
            continue
        value, country = str(read.national_number), str(read.country_code)
        return Key(Reason.SAME_PHONE, value, country) if len(value) >= 6 else None
    value = number.lstrip("+0")
    return Key(Reason.SAME_PHONE, value) if len(value) >= 6 else None


@pytest.mark.parametrize("region", sorted(phonenumbers.SUPPORTED_REGIONS))
def test_a_number_of_any_country_is_read_as_if_it_were_parsed(region: str) -> None:
    code = phonenumbers.country_code_for_region(region)
    for kind in phonenumbers.PhoneNumberType.values():
        if (example := phonenumbers.example_number_for_type(region, kind)) is None:
            continue
        own = phonenumbers.national_significant_number(example)
        forms = [f"{before}{own}" for before in ("", "0", "1", "8", "06", "015", "021", code, f"+{code}", f"+{code}0")]
        for form in [*forms, f"00{code}{own}", f"+0{own}", f"+{code}1{own}", own[2:], f"0{own[2:]}"]:
            assert phone_key(form, region) == parsed(form, region), form


@given(
    st.sampled_from(sorted(phonenumbers.SUPPORTED_REGIONS)),
    st.sampled_from(["", "0", "00", "1", "8", "+", "+0", "code", "+code", "+code0"]),
    st.text("0123456789", min_size=6, max_size=12),
)
@example("AC", "+", "03361412993")
def test_a_number_that_needs_no_parsing_is_read_as_if_it_were_parsed(region: str, before: str, digits: str) -> None:
    number = before.replace("code", str(phonenumbers.country_code_for_region(region))) + digits
    assert phone_key(number, region) == parsed(number, region)


@given(st.text(max_size=80), st.text(max_size=80), st.sampled_from(["", "ID", "XX"]))
@example("+" + "9" * 63, "\ud800", "ID")
@example("⁰¹²³⁴⁵⁶⁷", "a@b@c", "")
def test_whatever_a_card_says_matching_goes_on(phone: str, mail: str, region: str) -> None:
    twins = [Someone(id, "Sari", mail, (mail,), (phone,), phone) for id in ("1", "2")]
    assert len(likenesses(twins, region)) <= 1
