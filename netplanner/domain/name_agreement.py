"""When two names may be one person's, and how much alike they are.

The rule: one of the two names says nothing that the other contradicts. Every part of the shorter one stands in the
longer one, in whatever order: the same, spelled another way, as an initial, or with one slip of the pen. What the
longer one has beyond that is allowed, but not the name that the person is called by: "Slamet" may be Slamet Riyadi
and "Sri Dewi" Nyoman Sri Dewi, while "Müller" is no more Anna than Peter Müller. Two people of one household share
a number and a family name, so whatever could tell them apart does: given names that end or sound differently,
"Jr.", "Mr" and "Mrs". Missing one duplicate is the cheaper mistake.

Knows letters; measures no distances itself: what a slip is comes as an argument.
"""

import operator
import re
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise
from typing import Final

from netplanner.domain.names import Address, Name, read_name

SAME: Final = 100
# † What each difference takes away from 100. Only their order matters: what is shown and preferred first.
_OTHER_ORDER: Final = 2
_OTHER_SPELLING: Final = 3
_SLIP: Final = 8
_INITIAL: Final = 8
_PART_LEFT_OUT: Final = 4
_CALL_NAME_ONLY: Final = 10
_NICKNAME: Final = 10
_LEAST: Final = 50

IsSlip = Callable[[str, str], bool]

# One sound, several spellings: old and new Indonesian, transcriptions of Arabic, German umlauts.
_MUHAMMAD: Final = re.compile(r"m[ou](?:[ck]?h|k)am+[ae][dt]|m[ou]hd")
_SPELLINGS: Final = {
    "oe": "u", "ue": "u", "ae": "a", "dj": "y", "sj": "si", "nj": "ni", "ph": "f", "th": "t", "dh": "d", "gh": "g",
    "chm": "m", "khm": "m", "ch": "k", "kh": "k", "ck": "k", "sh": "s", "dt": "t", "qu": "kf", "qv": "kf", "x": "ks",
}  # fmt: skip
_SPELLING: Final = re.compile(r"oe(?=[^aeiou])|ue(?=[^aeiou])|ae(?=[^aeiou])|[ck]hm|qu|qv|d[jth]|[sn]j|[ptgcks]h|ck|x")
_HARD_C: Final = re.compile(r"c(?![ei])")
_INNER: Final = str.maketrans({"w": "f", "z": "s", "y": "i", "h": None})
_EVERYWHERE: Final = str.maketrans({"q": "k", "v": "f", "j": "y", "o": "u"})
_DOUBLED: Final = re.compile(r"(.)\1+")
_FINAL: Final = {"d": "t", "b": "p", "g": "k"}


def agreement(first: Name, second: Name, is_slip: IsSlip) -> int:
    """How much alike two names are, 50 to 100; 0 where they cannot be one person's. The same both ways round."""
    if not first.parts or not second.parts or first.marks != second.marks or _are_addressed_apart(first, second):
        return 0
    if first.parts == second.parts:
        return SAME if first.full_parts else 0
    if first.parts > second.parts:
        first, second = second, first
    if "".join(first.parts) == "".join(second.parts):
        return SAME - _OTHER_ORDER
    return _held_together(first, second, is_slip)


def people_agreement(*, name: str, nickname: str, other_name: str, other_nickname: str, is_slip: IsSlip) -> int:
    """`agreement` of two people who may also be known by nicknames (several are parted by commas).

    A nickname is held against the other's name, alone or before the family name ("Bob", "Bob Smith"), and never
    against the other's nickname: many a house has two who are called "Mama". It is the name of who has no other.
    """
    first, second = _name_or_nickname(name, nickname), _name_or_nickname(other_name, other_nickname)
    if (name, nickname) == (other_name, other_nickname):
        return SAME if first.full_parts or _nicknamed(first, nickname) else 0
    found = agreement(first, second, is_slip)
    if found or not (nickname or other_nickname) or first.marks != second.marks:
        return found
    called = [agreement(form, second, is_slip) for form in _nicknamed(first, nickname)]
    called += [agreement(first, form, is_slip) for form in _nicknamed(second, other_nickname)]
    best = max(called, default=0)
    return max(best - _NICKNAME, _LEAST) if best else 0


@lru_cache(maxsize=65536)
def spelled(part: str) -> str:
    """The part as it sounds to most who write it: equal for Achmad and Ahmad, Soekarno and Sukarno, Meyer and Meier.

    Endings stay: they tell Martin from Martina, and Putra from Putri.
    """
    if not part.isascii():
        return part
    if _MUHAMMAD.fullmatch(part):
        return "muhamat"
    sound = _SPELLING.sub(lambda found: _SPELLINGS[found[0]], part)
    sound = _HARD_C.sub("k", sound).translate(_EVERYWHERE)
    sound = _DOUBLED.sub(r"\1", sound[:1] + sound[1:].translate(_INNER))
    return sound[:-1] + _FINAL.get(sound[-1:], sound[-1:])


def _are_addressed_apart(first: Name, second: Name) -> bool:
    """Whether the forms of address tell two people: Mr and Mrs Smith, or "Bu Slamet" and Slamet."""
    if first.address == second.address:
        return False
    if Address.NONE not in (first.address, second.address):
        return True
    addressed = second if first.address is Address.NONE else first
    return addressed.address is Address.MADAM and len(addressed.parts) < 2


def _name_or_nickname(name: str, nickname: str) -> Name:
    read = read_name(name)
    return read if read.parts else read_name(nickname.split(",", 1)[0])


def _nicknamed(name: Name, nickname: str) -> list[Name]:
    forms = []
    for called in filter(None, map(str.strip, nickname.split(","))):
        alone = read_name(called).full_parts
        if alone:
            forms.append(Name(alone, name.marks, name.address))
            if len(name.parts) > 1:
                forms.append(Name((*alone, *name.parts[1:]), name.marks, name.address))
    return forms


def _held_together(first: Name, second: Name, is_slip: IsSlip) -> int:
    """The parts paired off, the surest way first; what is left over may be on one side only."""
    left, right = list(first.parts), list(second.parts)
    same = _paired(left, right, operator.eq)
    full = sum(not part.endswith(".") for part in same)
    otherwise = len(_paired(left, right, _sound_alike)) + _joined(left, right) + _joined(right, left)
    initials = len(_paired(left, right, _abbreviate))
    slips = len(_paired(left, right, is_slip, at_most=1)) if left and right else 0
    if (left and right) or not full + otherwise + slips:
        return 0
    taken_away = _OTHER_SPELLING * otherwise + _INITIAL * initials + _SLIP * slips
    beyond = left or right
    if not beyond:
        return max(SAME - _OTHER_ORDER - taken_away, _LEAST)
    longer = first if left else second
    if not longer.call_parts - set(beyond):
        return 0
    taken_away += _PART_LEFT_OUT * len(beyond)
    if len(longer.parts) - len(beyond) == 1:
        taken_away += _CALL_NAME_ONLY
    return max(SAME - taken_away, _LEAST)


def _paired(left: list[str], right: list[str], agree: IsSlip, at_most: int | None = None) -> list[str]:
    """Take away what agrees, one from each side; returns what was taken from the left."""
    taken: list[str] = []
    for part in tuple(left):
        partner = next((other for other in right if agree(part, other)), None)
        if partner is not None and (at_most is None or len(taken) < at_most):
            left.remove(part)
            right.remove(partner)
            taken.append(part)
    return taken


def _sound_alike(first: str, second: str) -> bool:
    return not first.endswith(".") and not second.endswith(".") and spelled(first) == spelled(second)


def _abbreviate(first: str, second: str) -> bool:
    """Whether one is short for the other: "S." for Sari, "Moh." for Muhammad."""
    first, second = first.replace("o", "u"), second.replace("o", "u")
    if first.endswith("."):
        return second.startswith(first[:-1])
    return second.endswith(".") and first.startswith(second[:-1])


def _joined(left: list[str], right: list[str]) -> int:
    """Take away neighbours that the other side writes as one: "Wei Ling" and "Weiling"; returns how often."""
    times = 0
    for part, after in tuple(pairwise(left)):
        if part + after in right and part in left and after in left:
            right.remove(part + after)
            left.remove(part)
            left.remove(after)
            times += 1
    return times
