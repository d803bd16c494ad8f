"""An update from outside against the user's own edits: what each changed comes together, and what both did is told.

Knows the card as it last came (base), as it is here (mine) and as it comes now (theirs); INTERCHANGE.md, "Matching".
"""

from collections import Counter
from collections.abc import Sequence

from netplanner.interchange.card_details import listed
from netplanner.interchange.card_lines import CardLines
from netplanner.interchange.card_parser import CardParser
from netplanner.interchange.card_units import ABOUT_THE_CARD, LISTS, Unit, lines_for, units_of
from netplanner.interchange.content_lines import whole_card

# Of these a person has one: two that differ are a conflict, where two phones are just two phones.
_SINGLE = frozenset({
    "FN", "N", "BDAY", "ORG", "TITLE", "ROLE", "UID", "PHOTO", "LOGO", "GENDER", "ANNIVERSARY", "KIND",
    "SORT-STRING", "CLASS", "MAILER", "GEO", "TZ",
})  # fmt: skip


def merge_three_ways(
    base: bytes, mine: bytes, theirs: bytes, *, encodings: tuple[str, str, str] = ("", "", "")
) -> tuple[bytes, tuple[str, ...]]:
    """The exact bytes of `mine` with what changed from `base` to `theirs`, and the names of what both changed.

    Lines that the user changed stay as they are; where the other side changed the same, its property is named as a
    conflict. Lines that nobody but the other side changed are taken over, written in the dialect of `mine`.
    Where nothing at all would be left, which is no card, `mine` stays and everything that was on it is a conflict.
    `encodings`: of the three, as for `parse_card`; that of `mine` is to allow for UTF-8 (`encoding.writable`).
    """
    if mine == base:
        return theirs, ()
    if theirs in (base, mine):
        return mine, ()
    meeting = _Meeting(CardLines(base, encodings[0]), CardLines(mine, encodings[1]), CardLines(theirs, encodings[2]))
    met = meeting.result()
    if _says_nothing(met):
        return mine, meeting.names
    return met, meeting.conflicts


class _Meeting:
    def __init__(self, base: CardLines, mine: CardLines, theirs: CardLines) -> None:
        self._mine, self._theirs = mine, theirs
        self._units = {lines: _by_name(lines) for lines in (base, mine, theirs)}
        self._conflicts: list[str] = []
        names = dict.fromkeys([*self._units[theirs], *self._units[base]])
        for name in names:
            if name in ABOUT_THE_CARD:
                continue
            before, here, there = (self._units[lines].get(name, []) for lines in (base, mine, theirs))
            if name in LISTS:
                self._meet_lists(name, before, there)
            else:
                self._meet(name, before, here, there)

    @property
    def names(self) -> tuple[str, ...]:
        """Of everything on the card here that would be compared."""
        return tuple(name for name in self._units[self._mine] if name not in ABOUT_THE_CARD)

    @property
    def conflicts(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._conflicts))

    def result(self) -> bytes:
        return self._mine.result()

    def _meet(self, name: str, before: Sequence[Unit], here: Sequence[Unit], there: Sequence[Unit]) -> None:
        standing = {unit.said: unit for unit in here}
        user_added = _without(here, before)
        for old, new in _paired(_without(before, there), _without(there, before)):
            kept = standing.get(old.said) if old else None
            if new and new.said in standing:
                if kept:
                    self._mine.remove(kept.places)
            elif old and not kept:
                # The user changed or removed this line; a line that both removed is no conflict.
                if new or user_added:
                    self._conflicts.append(name)
            elif new and kept:
                self._put(new, instead_of=kept)
            elif new and name in _SINGLE and here:
                self._conflicts.append(name)
            elif new:
                self._put(new)
            elif kept:
                self._mine.remove(kept.places)

    def _put(self, unit: Unit, *, instead_of: Unit | None = None) -> None:
        written = lines_for(unit, self._theirs, self._mine)
        if instead_of:
            self._mine.remove(instead_of.places)
            self._mine.put_lines(instead_of.main, written)
        elif same := self._mine.last_named(unit.name):
            self._mine.add_behind(same, written)
        else:
            self._mine.add_at_end(written)

    def _meet_lists(self, name: str, before: Sequence[Unit], there: Sequence[Unit]) -> None:
        """Tags and nicknames one by one: what they took away goes, what they added comes."""
        old, new = _items(before), _items(there)
        known, now = {*old}, {*new}
        gone = known - now
        places = self._mine.saying(name)
        said = {item for place in places for item in listed(place.found)}
        fresh = [item for item in new if item not in known and item not in said]
        for place in places:
            items = listed(place.found)
            left = [item for item in items if item not in gone]
            if place is places[-1]:
                left += fresh
            if not left:
                self._mine.remove([place])
            elif left != items:
                self._mine.rewrite(place, tuple(left))
        if fresh and not places:
            self._mine.add(name, tuple(fresh))


def _says_nothing(raw: bytes) -> bool:
    card = CardParser(raw).parse(whole_card(raw))
    return not card.properties and not card.children


def _by_name(lines: CardLines) -> dict[str, list[Unit]]:
    found: dict[str, list[Unit]] = {}
    for unit in units_of(lines):
        found.setdefault(unit.name, []).append(unit)
    return found


def _without(units: Sequence[Unit], others: Sequence[Unit]) -> list[Unit]:
    """The units that say what none of the others says, of equal ones as many as there are more."""
    left = Counter(unit.said for unit in others)
    rest = []
    for unit in units:
        if left[unit.said]:
            left[unit.said] -= 1
        else:
            rest.append(unit)
    return rest


def _paired(gone: list[Unit], come: list[Unit]) -> list[tuple[Unit | None, Unit | None]]:
    """What went with what came in its place: the one with its label, else the next one."""
    pairs: list[tuple[Unit | None, Unit | None]] = []
    waiting = list(come)
    unpaired = []
    for old in gone:
        new = next((each for each in waiting if each.label == old.label), None)
        if new is None:
            unpaired.append(old)
            continue
        waiting.remove(new)
        pairs.append((old, new))
    while unpaired and waiting:
        pairs.append((unpaired.pop(0), waiting.pop(0)))
    return [*pairs, *((old, None) for old in unpaired), *((None, new) for new in waiting)]


def _items(units: Sequence[Unit]) -> list[str]:
    return list(dict.fromkeys(item for unit in units for item in listed(unit.main.found)))
