"""Two cards of one person made one: every line of the kept card, and every value that only the other one has.

Knows when two values are the same to a person; not whether two cards are of one person, nor what becomes of what the
planner knows about them.
"""

from collections.abc import Callable
from itertools import islice

from netplanner.interchange.card_details import birthday_of, full_name, listed, said_by, shown_text, way_value
from netplanner.interchange.card_lines import CardLines
from netplanner.interchange.card_units import ABOUT_THE_CARD, LISTS, Unit, lines_for, saying_of, units_of
from netplanner.interchange.line_writing import one_line

_WAYS = frozenset({"TEL", "EMAIL", "ADR", "URL"})
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
) -> bytes:
    """The exact bytes of `kept` with a line for each value that only `other` has; in the dialect of `kept`.

    A value that both have is there once, as the kept card writes it: phones are the same by `phone_key`, mails,
    links, addresses and texts whatever their case and white space. A name that the kept card has not becomes a
    nickname, so that nobody is called otherwise for having been merged. What a card has once, such as a birthday,
    stays that of `kept`, and a note tells the other's. Of what describes the card alone (UID,
    REV, PRODID, VERSION) that of `kept` stays. Merging the same card once more changes nothing.

    `encodings`: of both, as for `parse_card`; that of `kept` is to allow for UTF-8 (`encoding.writable`).
    """
    merger = _Merger(kept, other, encodings, phone_key)
    merger.take_all()
    return merger.result()


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
        """Whether a note says this, or says it among other things: the first of them are looked through."""
        return text in self._notes or any(text in note for note in islice(self._notes, _MOST_NOTES_SEARCHED))

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
        if not name:
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
            return unit.name, one_line(way_value(found)).casefold().rstrip("/")
        if unit.name == "ORG":
            return unit.name, said_by("ORG", found.value).casefold()
        if unit.name == "BDAY":
            return unit.name, birthday_of(found)
        if unit.name in _TEXTS:
            return unit.name, saying_of(unit.name, found.value).casefold()
        if found.head.is_base64:
            return unit.name, found.text
        return unit.said


def _single_text(unit: Unit) -> str:
    return birthday_of(unit.main.found) if unit.name == "BDAY" else one_line(shown_text(unit.main.found))


def _name_of(unit: Unit) -> str:
    return one_line(shown_text(unit.main.found) if unit.name == "FN" else full_name(unit.main.found))
