"""Proposing who may be one person, in one list of people or between two (INTERCHANGE.md, "Matching").

Proposes and never merges. Two are proposed when they share an e-mail address or a phone number and their names agree;
never by name alone. Knows the distance of two words; the rules are those of `domain.matching` and
`domain.name_agreement`, the numbers those of `phone_keys`.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from netplanner.domain.contact import Details
from netplanner.domain.folding import fold
from netplanner.domain.matching import Apart, Key, Match, Reason, Someone, email_value, grouped, settled, shared_keys
from netplanner.domain.name_agreement import SAME, people_agreement
from netplanner.services.phone_keys import ending_of, key_as_written, numbers_of, phone_key

__all__ = ["Match", "Reason", "Someone", "groups_of", "likenesses", "likenesses_between", "sharing", "someone"]

# † A slip of the pen: how long the longer of the two has to be, so that one letter does not make another name.
_SWAPPED, _LEFT_OUT, _CHANGED = 5, 8, 9
_VOWELS: Final = frozenset("aeiou")
_ENDING: Final = re.compile(r"[aeiou]+[^aeiou]*\Z")


def likenesses(people: Sequence[Someone], region: str, apart: Apart = frozenset()) -> list[Match]:
    """The pairs within `people` who may be one person, `first_id` before `second_id`, the likeliest of each first.

    `region` is the country whose numbers are written without a country code (`reach.region_of`), "" for none: then
    such a number meets every number that ends the same way behind its country code. The same whatever the order.
    Whoever is told `apart`, by ids either way round, is no pair.
    """
    return _matches(people, None, region, apart)


def likenesses_between(new: Sequence[Someone], known: Sequence[Someone], region: str) -> list[Match]:
    """The pairs of one of `new` (`first_id`) and one of `known` (`second_id`) who may be one person.

    As `likenesses`. A new person may be like several who are known, and the other way round, if these may all be one.
    """
    return _matches([*new, *known], len(new), region)


def groups_of(people: Sequence[Someone], matches: Sequence[Match], apart: Apart = frozenset()) -> list[tuple[str, ...]]:
    """The ids of those who may all be one person, by the matches of `likenesses`; nobody is in two groups.

    No group holds two who are told `apart`.
    """
    return grouped(people, matches, _are_one, apart)


def someone(id: str, said: Details) -> Someone:
    """A person as far as matching looks at what their card says."""
    return Someone(
        id=id,
        name=said.name,
        nickname=said.nickname,
        emails=tuple(way.value for way in said.emails),
        phones=tuple(way.value for way in said.phones),
        organisation=said.organisation,
    )


def sharing(people: Sequence[Someone], region: str) -> set[frozenset[str]]:
    """The pairs of ids who share an e-mail address or a phone number, whatever they are called."""
    shared = shared_keys(people, _keys_of(people, None, region))
    return {frozenset((people[first].id, people[second].id)) for first, second in shared}


def name_likeness(first: Someone, second: Someone) -> int:
    """How much alike two are called, 50 to 100; 0 where they cannot be one person."""
    return _called_alike(*sorted(((first.name, first.nickname), (second.name, second.nickname))))


def _matches(people: Sequence[Someone], new: int | None, region: str, apart: Apart = frozenset()) -> list[Match]:
    shared = shared_keys(people, _keys_of(people, new, region), new)
    if apart:
        either_way = {*apart, *((second, first) for first, second in apart)}
        shared = {
            (first, second): why
            for (first, second), why in shared.items()
            if (people[first].id, people[second].id) not in either_way
        }
    likeness = {(first, second): name_likeness(people[first], people[second]) for first, second in shared}
    strengths = {pair: (len(shared[pair]), alike) for pair, alike in likeness.items() if alike}
    found = []
    for pair in settled(people, strengths, _are_one):
        first, second = people[pair[0]], people[pair[1]]
        if new is None and second.id < first.id:
            first, second = second, first
        found.append(Match(first.id, second.id, _reasons(first, second, shared[pair]), likeness[pair]))
    return sorted(found, key=lambda match: (match.first_id, -len(match.reasons), -match.likeness, match.second_id))


def _keys_of(people: Sequence[Someone], new: int | None, region: str) -> list[list[Key]]:
    """The keys of everybody, phones only as far as somebody else has a number that ends the same way."""
    keys = [[Key(Reason.SAME_EMAIL, value) for value in map(email_value, who.emails) if value] for who in people]
    holders: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for place, who in enumerate(people):
        for number in numbers_of(who.phones):
            if ending := ending_of(number, region):
                holders[ending].append((place, number))
    for held in holders.values():
        first, last = held[0][0], held[-1][0]
        if first == last or (new is not None and not first < new <= last):
            continue
        # What everybody writes alike is alike; only what differs has to be read.
        one = key_as_written(held[0][1]) if len({number for _, number in held}) == 1 else None
        for place, number in held:
            if key := one or phone_key(number, region):
                keys[place].append(key)
    return keys


def _reasons(first: Someone, second: Someone, shared: set[Reason]) -> tuple[Reason, ...]:
    is_same_name = name_likeness(first, second) == SAME
    told = {*shared, Reason.SAME_NAME if is_same_name else Reason.NAMES_AGREE}
    if (organisation := fold(first.organisation)) and organisation == fold(second.organisation):
        told.add(Reason.SAME_ORGANISATION)
    return tuple(reason for reason in Reason if reason in told)


def _are_one(first: Someone, second: Someone) -> bool:
    return name_likeness(first, second) > 0


@lru_cache(maxsize=65536)
def _called_alike(first: tuple[str, str], second: tuple[str, str]) -> int:
    return people_agreement(
        name=first[0], nickname=first[1], other_name=second[0], other_nickname=second[1], is_slip=is_slip
    )


def is_slip(first: str, second: str) -> bool:
    """Whether two parts of names differ by one letter that a hand may have missed.

    Left out, changed or swapped with its neighbour, in a part that is long enough; the first letter and everything
    from the last vowels on stay, and so does a vowel beside a vowel: what differs there is Martin and Martina,
    Kristian and Kristin, Christiane and Christine.
    """
    shorter, longer = sorted((first, second), key=len)
    if len(longer) < _SWAPPED or len(longer) - len(shorter) > 1 or not (first.isalpha() and second.isalpha()):
        return False
    endings = _ENDING.search(first), _ENDING.search(second)
    if first[0] != second[0] or not endings[0] or not endings[1] or endings[0][0] != endings[1][0]:
        return False
    # Takes 20 ms to load: not before two names differ.
    from rapidfuzz.distance import OSA

    if OSA.distance(first, second, score_cutoff=1) != 1:
        return False
    if len(shorter) == len(longer):
        return len(longer) >= (_SWAPPED if sorted(first) == sorted(second) else _CHANGED)
    at = next((at for at, letter in enumerate(shorter) if letter != longer[at]), len(shorter))
    is_beside_a_vowel = not _VOWELS.isdisjoint(longer[max(at - 1, 0) : at] + longer[at + 1 : at + 2])
    return len(longer) >= _LEFT_OUT and not (longer[at] in _VOWELS and is_beside_a_vowel)
