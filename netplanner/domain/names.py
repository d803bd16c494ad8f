"""A person's name taken apart, so that two ways of writing it can be held against each other.

Knows titles, degrees, initials and the orders that names are written in; not when two names may be one person's
(`name_agreement`). The tables are †: what people write into address books beside a name, and no list of names that
are right. A title or degree that is missing in them is taken for one more part of the name.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from netplanner.domain.folding import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SIRS: Final = _words("mr mister sir herr hr bapak bpk pak tn tuan monsieur senor sr gospodin")
# Each may stand before the name of a husband: "Bu Slamet" may be the wife of Slamet.
_MADAMS: Final = _words("mrs ms miss madam frau ibu bu ny nyonya nn mme madame mlle senora sra gospozha")
_TITLES: Final = (
    _words(
        "dr drs dra dipl doktor doctor dokter prof professor ir ing hj haji hajjah kh kyai ustadz ustaz ustadzah rev"
        " pastor pdt romo bidan mas mbak mbah bang kak dek"
    )
    | _SIRS
    | _MADAMS
)
# Behind the name; those that could be a name as well only count when they are written with a dot or behind a comma.
_DEGREES: Final = _words("phd msc bsc mba mph llm llb edd dds mphil skom spd mkom spsi sked amd mhum")
_DOTTED_DEGREES: Final = _words(
    "st se sh sp si ssi ss ssos sag skm stp sst spt mt mm mh ma ba bs ms md ra me mpd msi mag mak map mars mkes mmed"
    " spa spog spd spb spm sps dsc drph dphil dipling cpa cfa pe esq ret ak ca str sip spdi lc apt"
)
_GENERATIONS: Final = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
_KIN: Final = _words(
    "istri suami wife husband mama mom mum mother papa dad father ibu ibunya bapak bapaknya mutter vater frau sohn"
    " tochter daughter anak anaknya adik kakak brother sister bruder schwester esposa esposo"
)
_AND: Final = _words("& + and und dan et og och")
_PARTICLES: Final = _words("de del della di da do dos das la las los der den von van zu af av bin binti ibn al el")
# First names that their bearers are often not called by: the name that follows may stand alone.
_BEFORE_THE_CALL_NAME: Final = _words(
    "muhammad muhamad mohammad mohamad mohammed mohamed mochamad mochammad moh. muh. mohd. ni luh ida gusti"
    " wayan putu gede made kadek nyoman komang ketut"
)
# The same, but what follows may be the family name: one more has to follow.
_BEFORE_TWO_NAMES: Final = _words("maria marie jose siti m. h. i.")
# † The commonest family names that are written first.
_FAMILY_FIRST: Final = _words(
    "kim lee park choi jung kang cho yoon jang lim wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo"
    " he gao lin luo nguyen tran pham hoang huynh phan vu vo dang bui ngo duong tan ng wong chan cheung lau ong"
    " goh chua koh teo tanaka sato suzuki takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada"
)
_EAST_ASIAN_RESPECT: Final = tuple(fold(word) for word in ("さん", "さま", "様", "先生", "씨", "님"))
_LONGEST_ABBREVIATION: Final = 4
_LONGEST_NAME: Final = 200  # letters; what stands behind them tells nobody apart

_APOSTROPHES: Final = str.maketrans("", "", "'’‘`´ʼʻ")
_JOINTS: Final = re.compile(r"[\s\-‐‑–—()\[\]{}<>\"“”„«»・·•/\\|_:;!?*~#@]+")
_COMMAS: Final = re.compile("[,،、，]")
_MAIL_JOINTS: Final = re.compile(r"[.\-_+\d]+")


class Address(StrEnum):
    """A form of address that stands with a name: two different ones are not said of one person."""

    NONE = "NONE"
    SIR = "SIR"
    MADAM = "MADAM"


@dataclass(frozen=True, slots=True)
class Name:
    """A name in folded parts, the given ones first where the text tells which they are.

    A part that ends in "." is an initial or an abbreviation. `marks` is what tells this person from another of the
    same name: "jr", the kin of somebody ("suami"), or "&" for a card of several people.
    """

    parts: tuple[str, ...]
    marks: frozenset[str] = frozenset()
    address: Address = Address.NONE

    @property
    def full_parts(self) -> tuple[str, ...]:
        return tuple(part for part in self.parts if not part.endswith("."))

    @property
    def call_parts(self) -> frozenset[str]:
        """The parts that this person may be called by alone; a family name is none of them.

        The first; the one behind what seldom stands alone ("Muhammad", "Ni Luh Putu"); and where the family name is
        written first, the one behind it: in a script of East Asia always, in Latin letters only where two follow,
        since Kim Müller is no Kim.
        """
        parts = self.parts
        if len(parts) < 2:
            return frozenset(parts)
        if is_east_asian(parts[0]):
            return frozenset(parts[1:2])
        if parts[0] in _FAMILY_FIRST:
            return frozenset(parts[1:2] if len(parts) > 2 else ())
        rest = parts
        while len(rest) > 1 and (rest[0] in _BEFORE_THE_CALL_NAME or (rest[0] in _BEFORE_TWO_NAMES and len(rest) > 2)):
            rest = rest[1:]
        return frozenset({parts[0], rest[0]})


@lru_cache(maxsize=4096)
def read_name(text: str) -> Name:
    """`text` without titles and degrees, "Family, Given" turned round. No parts where there is no name.

    An e-mail address that stands for a name is read up to its "@"; a phone number is no name.
    """
    folded = fold(text[:_LONGEST_NAME]).translate(_APOSTROPHES)
    if "@" in folded[1:] and " " not in folded:
        local = _MAIL_JOINTS.split(folded.split("@", 1)[0])
        return Name(tuple(part if len(part) > 1 else f"{part}." for part in local if part))
    if not any(letter.isalpha() for letter in folded):
        return Name(())
    segments = [segment.split() for segment in _COMMAS.split(folded)]
    named = [segment for segment in segments[:1] if segment]
    named += [segment for segment in segments[1:] if segment and not all(map(_is_degree, segment))]
    address = Address.NONE
    told = []
    for words in named[1:] + named[:1]:
        words, found = _without_titles(words)
        address = address if found is Address.NONE else found
        told.append(words)
    words = [word for segment in told for word in segment]
    return _name_of(words, address)


def is_east_asian(part: str) -> bool:
    """Whether a part is written in Han, kana or Hangul: the family first, and no letter too many or too few."""
    first = ord(part[0])
    return 0x1100 <= first <= 0x11FF or 0x2E80 <= first <= 0x9FFF or 0xA960 <= first <= 0xD7FF or first >= 0x20000


def _is_degree(word: str) -> bool:
    bare = word.replace(".", "")
    return bare in _DEGREES or bare in _DOTTED_DEGREES


def _without_titles(words: list[str]) -> tuple[list[str], Address]:
    """Titles in front and degrees behind taken away, as long as a name is left."""
    address = Address.NONE
    while len(words) > 1 and (title := words[0].strip(".")) in _TITLES:
        if title in _SIRS:
            address = Address.SIR
        elif title in _MADAMS:
            address = Address.MADAM
        words = words[1:]
    while len(words) > 1 and _is_degree(words[-1]) and ("." in words[-1] or words[-1] in _DEGREES):
        words = words[:-1]
    return words, address


def _name_of(words: list[str], address: Address) -> Name:
    parts: list[str] = []
    marks = set()
    for word in _JOINTS.split(" ".join(words).replace("&", " & ").replace("+", " + ")):
        bare = word.strip(".")
        if parts and bare in _AND:
            marks.add("&")
        elif parts and bare in _GENERATIONS:
            marks.add(_GENERATIONS[bare])
        elif parts and bare in _KIN:
            marks.add(bare)
        else:
            parts.extend(_parts_of(word))
    telling = [part for part in parts if part not in _PARTICLES]
    return Name(tuple(telling if len(telling) > 1 else parts), frozenset(marks), address)


def _parts_of(word: str) -> list[str]:
    pieces = word.split(".")
    parts = []
    for at, piece in enumerate(pieces):
        if not any(letter.isalnum() for letter in piece):
            continue
        has_case = piece.upper() != piece
        dotted = at < len(pieces) - 1 and len(piece) <= _LONGEST_ABBREVIATION
        parts.append(f"{piece}." if has_case and (dotted or len(piece) == 1) else _without_respect(piece))
    return parts


def _without_respect(piece: str) -> str:
    for respect in _EAST_ASIAN_RESPECT:
        if len(piece) > len(respect) and piece.endswith(respect):
            return piece.removesuffix(respect)
    return piece
