"""Finding people to be named somewhere: by what is typed of a name, or as likely ones before anything is typed.

Knows the cards in memory, whoever the board shows; what comes of a name is for those who ask.
"""

from collections.abc import Iterable
from heapq import nsmallest

from netplanner.domain.folding import fold
from netplanner.services.views import PersonCard
from netplanner.ui.board.people import People
from netplanner.ui.foundation.labels import called

_MOST = 8


def named_so(cards: Iterable[PersonCard], text: str, most: int = _MOST) -> list[PersonCard]:
    """People in whose name every word of `text` is found; those whose name begins so come first. Nobody for ""."""
    typed = fold(text).strip()
    words = typed.split()
    if not words:
        return []
    found = (card for card in cards if all(word in card.folded for word in words))
    named = ((card, _name_in(card)) for card in found)
    fitting = ((card, name) for card, name in named if all(word in name for word in words))
    return [
        card for card, _ in nsmallest(most, fitting, key=lambda one: (not one[1].startswith(typed), one[1], one[0].id))
    ]


def alike(cards: Iterable[PersonCard], person: PersonCard, most: int = _MOST) -> list[PersonCard]:
    """Those who share the most tags with somebody, themselves left out."""
    tags = set(person.tags)
    sharing = [
        (len(tags.intersection(card.tags)), card)
        for card in (cards if tags else ())
        if card.id != person.id and not tags.isdisjoint(card.tags)
    ]
    return [card for _, card in nsmallest(most, sharing, key=lambda one: (-one[0], _name_in(one[1]), one[1].id))]


def _name_in(card: PersonCard) -> str:
    """Their name as search looks at it."""
    return card.folded.partition("\x01")[0]


class Known:
    """What is asked about somebody by their id alone, wherever they are shown.

    "", 0 and nobody for ids that are not among `people`: pages may hold them a moment longer than the file does.
    """

    def __init__(self, people: People) -> None:
        self._people = people

    def name_of(self, person_id: str) -> str:
        return called(self._people.card(person_id).name) if self._people.has(person_id) else ""

    def level_of(self, person_id: str) -> int:
        return self._people.card(person_id).level if self._people.has(person_id) else 0

    def has_photo(self, person_id: str) -> bool:
        return self._people.has(person_id) and self._people.card(person_id).has_photo

    def named_so(self, text: str) -> list[PersonCard]:
        return named_so(self._people.cards(), text)

    def alike(self, person_id: str) -> list[PersonCard]:
        return alike(self._people.cards(), self._people.card(person_id)) if self._people.has(person_id) else []
