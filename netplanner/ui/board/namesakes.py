"""People whose cards look alike, and what tells them apart: their mail or their phone.

Knows how many look alike among 100,000 of them, at any time; keeps no card.
"""

import re
from array import array
from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Iterable

from netplanner.services.views import PersonCard

_INSERTS_AT_MOST = 200  # beyond it, sorting anew is quicker
_BORDER = "\x01"  # between the fields that search looks at
_MAIL = re.compile(r"[^\s@]+@[^\s@]+")
_PHONE = re.compile(r"\+?\d[\d\s().\-/]{4,}\d")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Namesakes:
    """A number for the looks of each card, in order: a tenth of the memory that a table of them takes."""

    def __init__(self) -> None:
        self._looks = array("q")

    def replace_all(self, cards: Iterable[PersonCard]) -> None:
        self._looks = array("q", sorted(map(_looks, cards)))

    def add(self, cards: Iterable[PersonCard]) -> None:
        fresh = [_looks(card) for card in cards]
        if len(fresh) > _INSERTS_AT_MOST:
            self._looks = array("q", sorted([*self._looks, *fresh]))
            return
        for looks in fresh:
            insort(self._looks, looks)

    def remove(self, cards: Iterable[PersonCard]) -> None:
        gone = Counter(map(_looks, cards))
        if len(gone) > _INSERTS_AT_MOST:
            # Of as many as look the same, so many stay as are not gone.
            self._looks = array("q", sorted((Counter(self._looks) - gone).elements()))
            return
        for looks in gone.elements():
            del self._looks[bisect_left(self._looks, looks)]

    def told_apart(self, card: PersonCard) -> PersonCard:
        """`card` as it is shown: whoever has the name and the role of somebody else has more before the role."""
        looks = _looks(card)
        if bisect_right(self._looks, looks) - bisect_left(self._looks, looks) < 2:
            return card
        return card._replace(role=" · ".join(part for part in (reached_by(card), card.role) if part))


def _looks(card: PersonCard) -> int:
    return hash((card.name, card.role))


def reached_by(card: PersonCard) -> str:
    """Their first mail, else their first phone, as search knows it. Asked for so seldom that it is kept nowhere."""
    parts = card.folded.split(_BORDER)
    mail = next((part for part in parts if _MAIL.fullmatch(part)), "")
    return mail or next((part for part in parts if _PHONE.fullmatch(part) and not _DAY.fullmatch(part)), "")
