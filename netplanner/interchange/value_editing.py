"""What a changed text makes of a value that it was shown from: parts of an address, a name, several notes, a list.

Pure values: knows how `card_details` puts parts together for people, and nothing of lines.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import islice

from netplanner.domain.contact import Labelled
from netplanner.interchange.card_details import said_by
from netplanner.interchange.line_writing import one_line
from netplanner.interchange.property_values import Value

_FAMILY, _GIVEN, _ADDITIONAL, _PREFIX, _SUFFIX = range(5)
_SPOKEN = (_PREFIX, _GIVEN, _ADDITIONAL, _FAMILY, _SUFFIX)
_FAMILY_FIRST = (_FAMILY, _GIVEN, _ADDITIONAL)

_MOST_COMPARED = 1_000_000  # pairs of ways; nobody has a thousand phones


def spread(name: str, value: Value, text: str, *, into: int, parts: int = 1) -> tuple[str, ...]:
    """`text`, shown as the parts of an ORG or ADR with commas between, put back into the parts it was shown from.

    Where it no longer has as many pieces, all of it goes into the part numbered `into` of `parts`.
    """
    old = (value,) if isinstance(value, str) else value
    counts = [len(_pieces(part)) for part in old]
    pieces = _pieces(text)
    if sum(counts) == len(pieces):
        new: list[str] = []
        waiting = iter(pieces)
        for part, count in zip(old, counts, strict=True):
            taken = [*islice(waiting, count)]
            new.append(part if taken == _pieces(part) else ", ".join(taken))
        if said_by(name, tuple(new)) == text:
            return tuple(new)
    alone = [""] * max(parts, into + 1)
    alone[into] = text
    return tuple(alone)


def name_parts(value: Value, name: str) -> tuple[str, ...]:
    """N for `name`: each part that is still in it keeps its place, and no family name is made up."""
    old = [*((value,) if isinstance(value, str) else value)]
    old += [""] * (len(_SPOKEN) - len(old))
    shown = said_by("N", tuple(old))
    family_first = shown == " ".join(one_line(old[index]) for index in _FAMILY_FIRST if old[index].strip())
    new = _placed(old, _FAMILY_FIRST if family_first and old[_GIVEN] else _SPOKEN, name)
    return new if said_by("N", new) == name else ("", name, *[""] * (len(old) - 2))


def note_change(notes: Sequence[str], text: str) -> tuple[int, int, str]:
    """(from, to, new): the notes from … to become this one ("": they go), so that all, line by line, say `text`."""
    start, end, done = 0, len(notes), 0
    while start < end - 1 and text.startswith(notes[start] + "\n", done):
        done += len(notes[start]) + 1
        start += 1
    rest = text[done:]
    if rest == notes[start] and start < end:
        return start + 1, end, ""
    left = len(rest)
    while start < end - 1 and rest.endswith("\n" + notes[end - 1], 0, left):
        left -= len(notes[end - 1]) + 1
        end -= 1
    rest = rest[:left]
    if start < end - 1 and rest == notes[end - 1]:
        return start, end - 1, ""
    return (start, end, rest) if rest == rest.strip() and rest else (0, len(notes), text)


def differences(before: Sequence[Labelled], after: Sequence[Labelled]) -> list[tuple[int, int, int, int]]:
    """Where the two differ, as (from, to) of each. What both begin and end with is the same, even if it is twice."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    old, new = before[start : len(before) - end], after[start : len(after) - end]
    if len(old) * len(new) > _MOST_COMPARED:
        return [(start, start + len(old), start, start + len(new))]
    if len(old) == len(new):
        return [
            (start + at, start + at + 1, start + at, start + at + 1) for at in range(len(old)) if old[at] != new[at]
        ]
    return [
        (start + old_from, start + old_to, start + new_from, start + new_to)
        for kind, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, False).get_opcodes()
        if kind != "equal"
    ]


def _pieces(part: str) -> list[str]:
    return [piece for line in part.split("\n") for each in line.split(",") if (piece := each.strip())]


def _placed(old: Sequence[str], order: Sequence[int], name: str) -> tuple[str, ...]:
    """The parts of `name` in this order: known ones from the front and from the back, and the rest between them."""
    parts, new = [one_line(part) for part in old], list(old)
    unseen, front, back = [index for index in order if parts[index]], list[int](), list[int]()
    rest = name

    def begins(index: int) -> bool:
        return f"{rest} ".startswith(f"{parts[index]} ")

    def ends(index: int) -> bool:
        return f" {rest}".endswith(f" {parts[index]}")

    if unseen[1:] and unseen[0] == _PREFIX and not begins(_PREFIX) and begins(unseen[1]):
        new[unseen.pop(0)] = ""
    while unseen and begins(unseen[0]):
        rest = rest[len(parts[unseen[0]]) :].lstrip()
        front.append(unseen.pop(0))
    if unseen[1:] and unseen[-1] == _SUFFIX and not ends(_SUFFIX) and ends(unseen[-2]):
        new[unseen.pop()] = ""
    while unseen and ends(unseen[-1]):
        rest = rest[: len(rest) - len(parts[unseen[-1]])].rstrip()
        back.insert(0, unseen.pop())
    for index in unseen:
        new[index] = ""
    if rest and unseen:
        names = [index for index in unseen if index not in (_PREFIX, _SUFFIX)] or unseen
        new[names[-1] if _GIVEN in front else names[0]] = rest
    elif rest and front and front[-1] not in (_PREFIX, _SUFFIX):
        new[front[-1]] = f"{parts[front[-1]]} {rest}"
    elif rest and back and back[0] not in (_PREFIX, _SUFFIX):
        new[back[0]] = f"{rest} {parts[back[0]]}"
    elif rest:
        new[_GIVEN] = rest
    if old[_GIVEN] and not new[_GIVEN] and one_line(new[_FAMILY]) == name:
        new[_GIVEN], new[_FAMILY] = name, ""
    return tuple(new)
