"""Two cards of one person made one: every line of the kept card, and every value that only the other one has.

Knows when two values are the same to a person; not whether two cards are of one person, nor what becomes of what the
planner knows about them.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from netplanner.interchange.card_details import birthday_of, full_name, listed, said_by, shown_text, way_value
from netplanner.interchange.card_lines import CardLines
from netplanner.interchange.card_units import ABOUT_THE_CARD, LISTS, Unit, lines_for, saying_of, units_of
from netplanner.interchange.cards import Card, Property
from netplanner.interchange.line_writing import one_line
from netplanner.interchange.property_heads import Form

_WAYS = frozenset({"TEL", "EMAIL", "ADR", "URL"})
_AT_A_GLANCE = frozenset({"EMAIL", "URL"})
_NOT_AT_A_GLANCE = ABOUT_THE_CARD | LISTS | {"FN", "N", "UID"}
# Of these a card has one, and a program that finds two shows either: the other's is told in a note.
_ONE = {"BDAY": "Birthday", "ANNIVERSARY": "Anniversary", "GENDER": "Gender", "KIND": "Kind", "CLASS": "Class",
        "MAILER": "Mailer", "SORT-STRING": "Sorted as"}  # fmt: skip
_MOST_NOTES_SEARCHED = 100
_TEXTS = frozenset({"ORG", "TITLE", "ROLE", "BDAY", "NOTE", "UID"})


def same_digits(number: str) -> str:
    """A phone without its punctuation: what two writings of one number have in common where no country is known."""
    digits = "".join(letter for letter in number if letter.isalnum() or letter in "+*#")
    return digits.casefold() or number


def merge_cards(
    kept: bytes,
    other: bytes,
    *,
    encodings: tuple[str, str] = ("", ""),
    phone_key: Callable[[str], str] = same_digits,
    once_said: Sequence[tuple[bytes, str]] = (),
    is_row: bool = False,
) -> bytes:
    """The exact bytes of `kept` with a line for each value that only `other` has; in the dialect of `kept`.

    A value that both have is there once, as the kept card writes it: phones are the same by `phone_key`, mails,
    links, addresses and texts whatever their case and white space. A name that the kept card has not becomes a
    nickname, so that nobody is called otherwise for having been merged. What a card has once, such as a birthday,
    stays that of `kept`, and a note tells the other's. Of what describes the card alone (UID,
    REV, PRODID, VERSION) that of `kept` stays. Merging the same card once more changes nothing.

    `encodings`: of both, as for `parse_card`; that of `kept` is to allow for UTF-8 (`encoding.writable`).
    `once_said`: cards (and their encodings) that `kept` took in before: what they say and it no longer does was taken
    away by the user, and does not come back. `is_row`: `other` was made from the row of a table, and its UID with it.
    """
    merger = _Merger(kept, other, encodings, phone_key)
    merger.leave_out(once_said, is_row=is_row)
    merger.take_all()
    return merger.result()


def surely_adds(kept: Card, other: Card) -> bool:
    """Whether a glance shows that `merge_cards` would add something: a mail, a link, or a property of another kind.

    False says nothing. Takes a tenth of the time.
    """
    names = {found.name for found in kept.properties} | _NOT_AT_A_GLANCE
    there = {(found.name, _plain_way(found)) for found in kept.properties if found.name in _AT_A_GLANCE}
    return any(
        found.name not in names or (found.name in _AT_A_GLANCE and (found.name, _plain_way(found)) not in there)
        for found in other.properties
        if shown_text(found) and not found.name.startswith("X-AB")
    )


class _Merger:
    def __init__(self, kept: bytes, other: bytes, encodings: tuple[str, str], phone_key: Callable[[str], str]) -> None:
        self._kept = CardLines(kept, encodings[0])
        self._other = CardLines(other, encodings[1])
        self._phone_key = phone_key
        units = units_of(self._kept)
        self._there = {self._key(unit) for unit in units}
        self._named = {unit.name for unit in units}
        self._notes = dict.fromkeys(saying_of("NOTE", unit.main.found.text) for unit in units if unit.name == "NOTE")
        self._listed = {
            name: {one_line(item).casefold() for unit in units if unit.name == name for item in listed(unit.main.found)}
            for name in LISTS
        }
        self._names = {_name_of(unit).casefold() for unit in units if unit.name in ("FN", "N")}
        self._singles: dict[str, set[str]] = {name: set() for name in _ONE}
        for unit in units:
            if unit.name in _ONE:
                self._singles[unit.name].add(_single_text(unit))
        self._fresh: dict[str, list[str]] = {name: [] for name in sorted(LISTS)}
        self._once_called: set[tuple[str, str]] = set()
        self._once_single: set[tuple[str, str]] = set()

    def leave_out(self, once_said: Iterable[tuple[bytes, str]], *, is_row: bool) -> None:
        """Take nothing of what these cards say, nor the UID that a row was given."""
        if is_row:
            self._named.add("UID")
        for data, encoding in once_said:
            for unit in units_of(CardLines(data, encoding)):
                if unit.name in LISTS:
                    self._listed[unit.name].update(one_line(item).casefold() for item in listed(unit.main.found))
                elif unit.name in _ONE:
                    self._once_single.add((unit.name, _single_text(unit)))
                elif unit.name in ("FN", "N"):
                    self._once_called.add((unit.name, _name_of(unit).casefold()))
                else:
                    self._there.add(self._key(unit))

    def result(self) -> bytes:
        return self._kept.result()

    def take_all(self) -> None:
        for unit in units_of(self._other):
            if unit.name in LISTS:
                self._take_items(unit.name, listed(unit.main.found))
            elif unit.name in ("FN", "N"):
                self._take_name(unit)
            elif unit.name in _ONE:
                self._take_single(unit)
            elif not self._has(unit):
                self._add(unit)
        for name, items in self._fresh.items():
            if items:
                self._kept.add(name, tuple(items))

    def _has(self, unit: Unit) -> bool:
        if unit.name in ABOUT_THE_CARD or (unit.name == "UID" and "UID" in self._named):
            return True
        if unit.name == "NOTE" and self._is_noted(saying_of("NOTE", unit.main.found.text)):
            return True
        return self._key(unit) in self._there

    def _is_noted(self, text: str) -> bool:
        """Whether the notes say this, perhaps among other things: the first of them are looked through."""
        return text in self._notes or text in "\n".join(islice(self._notes, _MOST_NOTES_SEARCHED))

    def _add(self, unit: Unit) -> None:
        self._there.add(self._key(unit))
        if unit.name == "NOTE":
            self._notes[saying_of("NOTE", unit.main.found.text)] = None
        written = lines_for(unit, self._other, self._kept)
        same = self._kept.last_named(unit.name)
        if same and unit.name in _ONE:  # which says nothing
            self._kept.put_lines(same, written)
        elif same:
            self._kept.add_behind(same, written)
        else:
            self._kept.add_at_end(written)

    def _take_single(self, unit: Unit) -> None:
        """What there is one place for goes there if it is free, else into a note, unless the card says the same."""
        text = _single_text(unit)
        known = self._singles[unit.name]
        if not text or (unit.name, text) in self._once_single:  # nothing but what no card can hold
            return
        if not known:
            known.add(text)
            self._add(unit)
        if text in known:
            return
        note = f"{_ONE[unit.name]}: {text}"
        if not self._is_noted(note):
            self._notes[note] = None
            self._kept.add("NOTE", note)

    def _take_items(self, name: str, items: list[str]) -> None:
        for item in items:
            folded = one_line(item).casefold()
            if folded and folded not in self._listed[name] and not (name == "NICKNAME" and folded in self._names):
                self._listed[name].add(folded)
                self._fresh[name].append(item)

    def _take_name(self, unit: Unit) -> None:
        """A name goes where there is none yet, or tells the parts of the same name; else it is one more nickname."""
        name = _name_of(unit).casefold()
        is_other = name not in self._names
        once = {(unit.name, name)} | ({("FN", name), ("N", name)} if is_other else set())
        if not name or once & self._once_called or (unit.name == "N" and not is_other and _is_whole(unit)):
            return
        if not self._named & {"FN", "N"}:
            same = not self._names or name in self._names
        else:
            same = name in self._names and unit.name == "N"
        if same and not self._kept.saying(unit.name):
            self._names.add(name)
            self._add(unit)
        elif name not in self._names:
            self._take_items("NICKNAME", [_name_of(unit)])

    def _key(self, unit: Unit) -> tuple[object, ...]:
        found = unit.main.found
        if unit.name == "TEL":
            return unit.name, self._phone_key(way_value(found))
        if unit.name in _WAYS:
            return unit.name, _plain_way(found)
        if unit.name == "ORG":
            return unit.name, said_by("ORG", found.value).casefold()
        if unit.name == "BDAY":
            return unit.name, birthday_of(found)
        if unit.name in _TEXTS:
            return unit.name, saying_of(unit.name, found.value).casefold()
        if found.head.form is Form.BASE64:
            return unit.name, found.text
        return unit.said


def _plain_way(found: Property) -> str:
    return one_line(way_value(found)).casefold().rstrip("/")


def _is_whole(unit: Unit) -> bool:
    """Whether this N tells no parts of the name, but all of it in one."""
    found = unit.main.found.value
    return isinstance(found, str) or sum(map(bool, map(str.strip, found))) < 2


def _single_text(unit: Unit) -> str:
    return birthday_of(unit.main.found) if unit.name == "BDAY" else one_line(shown_text(unit.main.found))


def _name_of(unit: Unit) -> str:
    return one_line(shown_text(unit.main.found) if unit.name == "FN" else full_name(unit.main.found))
