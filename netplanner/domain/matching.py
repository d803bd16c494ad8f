"""Who may be one person: people who share an e-mail address or a phone number, put together by these keys.

Knows keys, blocks, pairs and groups; neither how a number is read nor when names agree (`name_agreement`). Nobody is
compared with everybody: only with those they share a key with.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, product
from typing import Final, NamedTuple

from netplanner.domain.folding import fold

# † Above this many, a number or address is a switchboard or an "info@": it tells where people work, not who they are,
# and comparing them all would take the square of their number. Of such a crowd only those are looked at whose whole
# name is the same, and of more than a crowd of one name each is paired with one of them: enough to join them all.
CROWD: Final = 30

_GMAIL: Final = frozenset({"gmail.com", "googlemail.com"})


class Reason(StrEnum):
    """Why two may be one, in the order that a `Match` tells it: a shared key first, then what speaks along with it."""

    SAME_EMAIL = "SAME_EMAIL"
    SAME_PHONE = "SAME_PHONE"
    SAME_NAME = "SAME_NAME"
    NAMES_AGREE = "NAMES_AGREE"  # nothing in one contradicts the other: "S. Wulandari" and Sari Wulandari
    SAME_ORGANISATION = "SAME_ORGANISATION"


class Someone(NamedTuple):
    """A person as far as matching looks at them. Several nicknames are parted by commas."""

    id: str
    name: str
    nickname: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    organisation: str = ""


class Key(NamedTuple):
    """What two people can share. Two keys meet when their values are equal and no two countries contradict each other.

    A phone's `value` is its national significant number, and `country` its calling code, "" while nobody knows it.
    An e-mail's has an "@", a phone's none: values of two kinds are never equal.
    """

    reason: Reason
    value: str
    country: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """Two who may be one person. `reasons` holds a shared key, and whether the names are the same or only agree.

    `likeness` is that of the names, 50 to 100.
    """

    first_id: str
    second_id: str
    reasons: tuple[Reason, ...]
    likeness: int


AreOne = Callable[[Someone, Someone], bool]
# Pairs of ids of whom somebody said that they are not one, either way round.
Apart = Collection[tuple[str, str]]
_Pair = tuple[int, int]
_Strength = tuple[int, int]  # how many keys of different kinds are shared, the likeness of the names
_Member = tuple[int, str]  # the place of a person, the country of the key that brought them
_Called = tuple[str, str]


def email_value(text: str) -> str:
    """An address as it is compared, "" for what is none: small letters, and Gmail's dots and tags taken out."""
    address = text.strip().casefold().removeprefix("mailto:").strip("<> ")
    local, at, host = address.rpartition("@")
    host = host.rstrip(".")
    if not at or not local or not host or len(address.split()) > 1:
        return ""
    if host in _GMAIL:
        local, host = local.partition("+")[0].replace(".", ""), "gmail.com"
    return f"{local}@{host}" if local else ""


def shared_keys(
    people: Sequence[Someone], keys: Sequence[Collection[Key]], new: int | None = None
) -> dict[_Pair, set[Reason]]:
    """The pairs of people who share a key, as places in `people` (the smaller first), with what they share.

    With `new`, only pairs of one of the first `new` people with one of the others.
    """
    blocks: defaultdict[str, list[_Member]] = defaultdict(list)
    reasons: dict[str, Reason] = {}
    for place, of_person in enumerate(keys):
        for reason, value, country in of_person:
            blocks[value].append((place, country))
            reasons[value] = reason
    found: defaultdict[_Pair, set[Reason]] = defaultdict(set)
    for value, members in blocks.items():
        if len(members) < 2:
            continue
        for (first, country), (second, other) in _pairs_in(members, people, new):
            is_one_place = first == second or (new is None and people[first].id == people[second].id)
            if not is_one_place and (country == other or not country or not other):
                found[(first, second) if first < second else (second, first)].add(reasons[value])
    return dict(found)


def settled(people: Sequence[Someone], strengths: Mapping[_Pair, _Strength], are_one: AreOne) -> list[_Pair]:
    """The pairs that stand: of two who cannot be one, nobody is both.

    "S. Wulandari" with the number of Sari and of Sri Wulandari is told of the one with the greater strength, and of
    neither where both are as strong.
    """
    rivals: defaultdict[int, dict[_Called, _Rival]] = defaultdict(dict)
    for pair, strength in strengths.items():
        for place, partner in (pair, pair[::-1]):
            called = _called(people[partner])
            if called not in rivals[place] or rivals[place][called].strength < strength:
                rivals[place][called] = _Rival(people[partner], strength)
    return [
        pair
        for pair, strength in strengths.items()
        if not any(
            rival.strength >= strength and not are_one(rival.person, people[partner])
            for place, partner in (pair, pair[::-1])
            for called, rival in rivals[place].items()
            if called != _called(people[partner])
        )
    ]


def grouped(
    people: Sequence[Someone], matches: Sequence[Match], are_one: AreOne, apart: Apart = frozenset()
) -> list[tuple[str, ...]]:
    """The ids of those who may all be one person, joined along the matches, the surest first.

    No group holds two whose names contradict each other, nor two who are told apart, whatever chain leads from one to
    the other. A match that would join them stays out; ids and groups are in the order of ids.
    """
    apart_from: defaultdict[str, set[str]] = defaultdict(set)
    for first_id, second_id in apart:
        apart_from[first_id].add(second_id)
        apart_from[second_id].add(first_id)
    by_id = {person.id: person for person in people}
    group_of: dict[str, _Group] = {}
    for match in sorted(matches, key=lambda match: (-match.likeness, match.first_id, match.second_id)):
        first, second = (
            group_of.setdefault(id, _Group([id], {_called(by_id[id]): by_id[id]}, set(apart_from.get(id, ()))))
            for id in (match.first_id, match.second_id)
        )
        if first is second or not first.apart.isdisjoint(second.ids):
            continue
        if not all(are_one(one, other) for one, other in product(first.called.values(), second.called.values())):
            continue
        larger, smaller = (first, second) if len(first.ids) >= len(second.ids) else (second, first)
        larger.ids.extend(smaller.ids)
        larger.called.update(smaller.called)
        larger.apart.update(smaller.apart)
        group_of.update(dict.fromkeys(smaller.ids, larger))
    distinct = {id(group): group for group in group_of.values()}
    return sorted(tuple(sorted(group.ids)) for group in distinct.values() if len(group.ids) > 1)


class _Rival(NamedTuple):
    person: Someone
    strength: _Strength


class _Group(NamedTuple):
    ids: list[str]
    called: dict[_Called, Someone]
    apart: set[str]


def _called(person: Someone) -> _Called:
    return person.name, person.nickname


def _pairs_in(members: list[_Member], people: Sequence[Someone], new: int | None) -> Iterator[tuple[_Member, _Member]]:
    if new is None:
        sides = [members]
    else:
        sides = [[member for member in members if member[0] < new], [member for member in members if member[0] >= new]]
    if max(map(len, sides)) <= CROWD:
        yield from _all_pairs(sides)
        return
    by_name: defaultdict[str, list[list[_Member]]] = defaultdict(lambda: [[] for _ in sides])
    for at, side in enumerate(sides):
        for member in side:
            by_name[fold(people[member[0]].name)][at].append(member)
    for same in by_name.values():
        if max(map(len, same)) <= CROWD:
            yield from _all_pairs(same)
        elif all(same):
            firsts = [min(side, key=lambda member: people[member[0]].id) for side in same]
            yield from product(same[0], firsts[-1:])
            if len(same) > 1:
                yield from product(firsts[:1], same[1])


def _all_pairs(sides: list[list[_Member]]) -> Iterator[tuple[_Member, _Member]]:
    return combinations(sides[0], 2) if len(sides) == 1 else product(sides[0], sides[1])
