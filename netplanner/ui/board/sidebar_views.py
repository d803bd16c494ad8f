"""The views of the sidebar: whom each of them shows, and how many they are."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import QT_TRANSLATE_NOOP

from netplanner.services.views import LineKind, PersonCard
from netplanner.ui.board.sidebar_rows import SidebarEntry
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.labels import say

_TAG = "tag:"
_EVERYONE = "everyone"
_BIRTHDAYS = "birthdays"
_TAGS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class _View:
    """`lines`: the useful lines of the cards that it shows; empty for the two views that go by something else."""

    key: str
    label: object
    symbol: Symbol
    lines: frozenset[LineKind] = frozenset()

    def shows(self, card: PersonCard) -> bool:
        if self.key == _BIRTHDAYS:
            return card.birthday is not None
        return self.key == _EVERYONE or (card.line is not None and card.line.kind in self.lines)


_PROMISES = frozenset({LineKind.MY_PROMISE, LineKind.THEIR_PROMISE, LineKind.WAS_IT_KEPT})
_VIEWS = (
    _View(_EVERYONE, QT_TRANSLATE_NOOP("labels", "Everyone"), Symbol.PEOPLE),
    _View("promises", QT_TRANSLATE_NOOP("labels", "Promises due"), Symbol.PROMISE, _PROMISES),
    _View("repair", QT_TRANSLATE_NOOP("labels", "To repair"), Symbol.REPAIR, frozenset({LineKind.MY_REPAIR})),
    _View(
        "cooling",
        QT_TRANSLATE_NOOP("labels", "Cooling"),
        Symbol.HOURGLASS,
        frozenset({LineKind.COOLING, LineKind.SLIPPED}),
    ),
    _View(_BIRTHDAYS, QT_TRANSLATE_NOOP("labels", "Birthdays"), Symbol.CAKE),
    _View("dormant", QT_TRANSLATE_NOOP("labels", "Dormant"), Symbol.MOON, frozenset({LineKind.DORMANT})),
    _View("enough", QT_TRANSLATE_NOOP("labels", "Enough here"), Symbol.ENOUGH, frozenset({LineKind.ENOUGH})),
)


def view_entries(cards: Sequence[PersonCard]) -> list[SidebarEntry]:
    """The views with their counts; none while nobody is there."""
    if not cards:
        return []
    lines = Counter(card.line.kind for card in cards if card.line is not None)
    birthdays = sum(1 for card in cards if card.birthday is not None)
    counts = {_EVERYONE: len(cards), _BIRTHDAYS: birthdays}
    return [
        SidebarEntry(
            key=view.key,
            label=say(view.label),
            symbol=view.symbol,
            count=counts[view.key] if view.key in counts else sum(lines[kind] for kind in view.lines),
        )
        for view in _VIEWS
    ]


def tag_entries(cards: Iterable[PersonCard]) -> list[SidebarEntry]:
    """The tags that most people carry, with their counts."""
    counts = Counter(chain.from_iterable(card.tags for card in cards))
    most = sorted(counts, key=lambda tag: (-counts[tag], tag))[:_TAGS_SHOWN]
    return [SidebarEntry(key=_TAG + tag, label=tag, symbol=Symbol.TAG, count=counts[tag]) for tag in most]


def shown_by(key: str, cards: Iterable[PersonCard]) -> list[str] | None:
    """The ids of whom the view `key` shows; None for everyone."""
    if key.startswith(_TAG):
        tag = key.removeprefix(_TAG)
        return [card.id for card in cards if tag in card.tags]
    view = next((view for view in _VIEWS if view.key == key), None)
    if view is None or view.key == _EVERYONE:
        return None
    return [card.id for card in cards if view.shows(card)]
