"""The views of the sidebar: whom each of them shows, and how many they are."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QT_TRANSLATE_NOOP

from netplanner.domain.needs import folded, tags_of
from netplanner.domain.self_profile import Need
from netplanner.services.views import LineKind, PersonCard
from netplanner.ui.board.sidebar_rows import SidebarEntry
from netplanner.ui.board.tally import Tally
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.labels import level_name, say
from netplanner.ui.foundation.plain_text import shortened

_TAG, _NEED, _LEVEL = "tag:", "need:", "level:"
_EVERYONE = "everyone"
_BIRTHDAYS, _FLAGGED = "birthdays", "flagged"
_TAGS_SHOWN, _NEEDS_SHOWN = 8, 6
_LONGEST = 60
_LEVELS = 5


@dataclass(frozen=True, slots=True)
class _View:
    """`lines`: the useful lines of the cards that it shows; empty for the views that go by something else."""

    key: str
    label: object
    symbol: Symbol
    lines: frozenset[LineKind] = frozenset()

    def shows(self, card: PersonCard) -> bool:
        if self.key == _BIRTHDAYS:
            return card.birthday is not None
        if self.key == _FLAGGED:
            return card.flagged
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
    _View(_FLAGGED, QT_TRANSLATE_NOOP("labels", "Guessed at import"), Symbol.FLAG),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Views:
    """The views that there are for these people now, each kind in the order in which it is listed."""

    standing: Sequence[SidebarEntry] = ()
    needs: Sequence[SidebarEntry] = ()
    levels: Sequence[SidebarEntry] = ()
    tags: Sequence[SidebarEntry] = ()
    of_needs: Mapping[str, frozenset[str]] = field(default_factory=dict)  # the folded tags of each need, by key

    @property
    def all(self) -> list[SidebarEntry]:
        return [*self.standing, *self.needs, *self.levels, *self.tags]

    def shown_by(self, key: str, cards: Iterable[PersonCard]) -> list[str] | None:
        """The ids of whom the view `key` shows; None for everyone, and for a view that is no longer there."""
        if key.startswith(_TAG):
            tag = key.removeprefix(_TAG)
            return [card.id for card in cards if tag in card.tags]
        if key.startswith(_LEVEL):
            return [card.id for card in cards if card.level == int(key.removeprefix(_LEVEL))]
        if key in self.of_needs:
            sought = self.of_needs[key]
            return [card.id for card in cards if card.tags and not sought.isdisjoint(folded(card.tags))]
        view = next((view for view in _VIEWS if view.key == key), None)
        if view is None or view.key == _EVERYONE:
            return None
        return [card.id for card in cards if view.shows(card)]


def views_of(tally: Tally, needs: Sequence[Need] = ()) -> Views:
    """The views with their counts; none while nobody is there. A need shows those who have a tag of it."""
    if not tally.total:
        return Views()
    counts = {_EVERYONE: tally.total, _BIRTHDAYS: len(tally.birthdays), _FLAGGED: tally.flagged}
    standing = [
        SidebarEntry(
            key=view.key,
            label=say(view.label),
            symbol=view.symbol,
            count=counts[view.key] if view.key in counts else sum(tally.lines[kind] for kind in view.lines),
        )
        for view in _VIEWS
        if view.key != _FLAGGED or counts[_FLAGGED]
    ]
    of_needs: dict[str, frozenset[str]] = {}
    for number, need in enumerate(needs[:_NEEDS_SHOWN]):
        # By its words, not its place: another need may be gone tomorrow. Two of the same words have a place as well.
        key = f"{_NEED}{need.text}"
        of_needs[f"{key} {number}" if key in of_needs else key] = tags_of(need)
    return Views(
        standing=standing,
        needs=_need_entries(tally, needs, of_needs),
        levels=_level_entries(tally),
        tags=_tag_entries(tally.tags),
        of_needs=of_needs,
    )


def _need_entries(tally: Tally, needs: Sequence[Need], of_needs: Mapping[str, frozenset[str]]) -> list[SidebarEntry]:
    counts: Counter[str] = Counter()
    if of_needs:
        # Many people share their tags: each set of them is looked at once.
        for tags, count in tally.tag_sets.items():
            theirs = folded(tags)
            counts.update({key: count for key, sought in of_needs.items() if not sought.isdisjoint(theirs)})
    return [
        SidebarEntry(key=key, label=shortened(need.text, _LONGEST), symbol=Symbol.STAR, count=counts[key])
        for key, need in zip(of_needs, needs, strict=False)
    ]


def _level_entries(tally: Tally) -> list[SidebarEntry]:
    return [
        SidebarEntry(
            key=f"{_LEVEL}{level}", label=level_name(level), symbol=Symbol.BOARD, count=tally.levels[level], level=level
        )
        for level in range(_LEVELS)
    ]


def _tag_entries(counts: Mapping[str, int]) -> list[SidebarEntry]:
    """The tags that most people carry."""
    most = sorted(counts, key=lambda tag: (-counts[tag], tag))[:_TAGS_SHOWN]
    return [SidebarEntry(key=_TAG + tag, label=tag, symbol=Symbol.TAG, count=counts[tag]) for tag in most]
