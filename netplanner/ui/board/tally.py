"""How many of the people there are of each kind, kept up step by step: the sidebar counts them after every change.

Knows how many there are among 100,000 at any time, and whose birthday is near; keeps no card.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from netplanner.services.views import LineKind, PersonCard


class Tally:
    """`lines`: by the useful line; `tag_sets`: by all tags of a person together, which many people share."""

    def __init__(self) -> None:
        self._clear()

    def _clear(self) -> None:
        self.total = 0
        self.flagged = 0
        self.levels: Counter[int] = Counter()
        self.lines: Counter[LineKind] = Counter()
        self.tag_sets: Counter[tuple[str, ...]] = Counter()
        self._birthdays: dict[str, tuple[date, str]] = {}

    @property
    def birthdays(self) -> Sequence[tuple[date, str]]:
        """The days of the birthdays that are near, each with the name."""
        return list(self._birthdays.values())

    @property
    def tags(self) -> Counter[str]:
        """How many people have each tag."""
        counts: Counter[str] = Counter()
        for tags, count in self.tag_sets.items():
            counts.update(dict.fromkeys(tags, count))
        return counts

    def replace_all(self, cards: Iterable[PersonCard]) -> None:
        self._clear()
        self.add(cards)

    def add(self, cards: Iterable[PersonCard]) -> None:
        self._count(cards, 1)

    def remove(self, cards: Iterable[PersonCard]) -> None:
        self._count(cards, -1)

    def _count(self, cards: Iterable[PersonCard], by: int) -> None:
        for card in cards:
            self.total += by
            self.flagged += by * card.flagged
            self.levels[card.level] += by
            if card.line is not None:
                self.lines[card.line.kind] += by
            if card.tags:
                self.tag_sets[card.tags] += by
                if not self.tag_sets[card.tags]:
                    del self.tag_sets[card.tags]
            if card.birthday is not None:
                self._note(card, is_there=by > 0)

    def _note(self, card: PersonCard, *, is_there: bool) -> None:
        if is_there and card.birthday is not None:
            self._birthdays[card.id] = (card.birthday, card.name)
        else:
            self._birthdays.pop(card.id, None)
