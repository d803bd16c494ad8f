"""People whose cards look alike, and what tells them apart: their mail or their phone.

Knows how many look alike among 100,000 of them, at any time; keeps no card.
"""

import re
from collections import Counter
from collections.abc import Iterable

from netplanner.services.views import PersonCard

_BORDER = "\x01"  # between the fields that search looks at
_MAIL = re.compile(r"[^\s@]+@[^\s@]+")
_PHONE = re.compile(r"\+?\d[\d\s().\-/]{4,}\d")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Namesakes:
    def __init__(self) -> None:
        self._alike: Counter[tuple[str, str]] = Counter()

    def replace_all(self, cards: Iterable[PersonCard]) -> None:
        self._alike = Counter(map(_looks, cards))

    def add(self, cards: Iterable[PersonCard]) -> None:
        self._alike.update(map(_looks, cards))

    def remove(self, cards: Iterable[PersonCard]) -> None:
        self._alike.subtract(map(_looks, cards))

    def told_apart(self, card: PersonCard) -> PersonCard:
        """`card` as it is shown: whoever has the name and the role of somebody else has more before the role."""
        if self._alike[_looks(card)] < 2:
            return card
        return card._replace(role=" · ".join(part for part in (_reached_by(card), card.role) if part))


def _looks(card: PersonCard) -> tuple[str, str]:
    return card.name, card.role


def _reached_by(card: PersonCard) -> str:
    """Their first mail, else their first phone, as search knows it. Asked for so seldom that it is kept nowhere."""
    parts = card.folded.split(_BORDER)
    mail = next((part for part in parts if _MAIL.fullmatch(part)), "")
    return mail or next((part for part in parts if _PHONE.fullmatch(part) and not _DAY.fullmatch(part)), "")
