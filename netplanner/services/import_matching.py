"""Who of the people here a new card may be of, by mail or phone and name (INTERCHANGE.md, "Matching").

Knows whom to compare, so that nobody is compared who shares nothing; how alike two people are is `likeness`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from netplanner.domain.contact import Details
from netplanner.domain.folding import fold
from netplanner.domain.matching import email_value
from netplanner.services.card_joining import said_by_card
from netplanner.services.likeness import Match, Reason, Someone, likenesses_between, sharing, someone
from netplanner.services.workspace import Workspace
from netplanner.storage.card_history import StoredCard

_FIELD_BORDER = "\x01"  # in the folded text of the index
_EXTENSION = re.compile(r"ext|[x;#]")
_DIGITS = re.compile(r"\d+")
_FEWEST_DIGITS = 5
# The end of a number is the same with a country code and without; which it is, is found out later.
_LAST_DIGITS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Somebody here who is alike. `also`: the ids of others that are, too, the likest first.

    `joins`: those of them who are shown to be the same person by the new card alone, as where a phone told only a
    number, another program only a mail, and this card tells both. Two who shared either before were known to be
    alike, and are kept apart by whoever has seen them.
    """

    contact: str
    reason: str
    likeness: int
    also: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()


def find_alike(
    workspace: Workspace, new: Mapping[str, Details], earlier: Mapping[str, Details], region: str
) -> dict[str, Found]:
    """Whom each of the `new` people (by id) is like: of those here, or of the `earlier` ones of the same import.

    Whoever is in both is known by what either says: the card of one file may link those of two others.
    """
    keys = {id: _keys(said) for id, said in new.items()}
    wanted = set().union(*keys.values())
    known = dict(_known(workspace, wanted))
    for id, said in earlier.items():
        if id in known or not wanted.isdisjoint(_keys(said)):
            known[id] = together(known.get(id), said)
    shared = set().union(*map(_keys, known.values()))
    return _likest({id: new[id] for id, own in keys.items() if not shared.isdisjoint(own)}, known, region)


def together(said: Details | None, more: Details) -> Details:
    """One person as two cards tell of them, as far as matching looks at it: the other name is one more nickname."""
    if said is None:
        return more
    names = dict.fromkeys(name for name in (said.nickname, more.name, more.nickname) if name and name != said.name)
    emails, phones = (*said.emails, *more.emails), (*said.phones, *more.phones)
    return replace(said, nickname=", ".join(names), emails=emails, phones=phones)


def _known(workspace: Workspace, wanted: set[str]) -> Iterator[tuple[str, Details]]:
    """Whoever is here and shares a key; only their cards are read."""
    ids = [
        row.id
        for row in (workspace.contacts.index() if wanted else ())
        if any(key in wanted for field in row.folded.split(_FIELD_BORDER) for key in _keys_in(field))
    ]
    for record in workspace.contacts.records(ids):
        said = said_by_card(StoredCard(record.card, record.encoding))
        for card in workspace.history.taken_in(record.id) if record.is_edited else ():
            # Whoever was given another name here is still called as before elsewhere.
            once = said_by_card(card)
            said = together(said, replace(once, emails=(), phones=()))
        yield record.id, said


def _keys(said: Details) -> set[str]:
    ways = (*said.emails, *said.phones)
    return {key for way in ways for key in _keys_in(fold(way.value))}


def _keys_in(text: str) -> Iterator[str]:
    if "@" in text:
        yield email_value(text)
    elif any(letter.isdigit() for letter in text):
        digits = "".join(_DIGITS.findall(_EXTENSION.split(text, maxsplit=1)[0]))
        if len(digits) >= _FEWEST_DIGITS:
            yield digits[-_LAST_DIGITS:]


def _likest(new: Mapping[str, Details], known: Mapping[str, Details], region: str) -> dict[str, Found]:
    if not new or not known:
        return {}
    matches: dict[str, list[Match]] = {}
    for match in likenesses_between(_people(new), _people(known), region):
        matches.setdefault(match.first_id, []).append(match)
    for several in matches.values():
        # A switchboard has many names, a mail seldom more than one.
        several.sort(key=lambda match: (-len(match.reasons), -match.likeness, Reason.SAME_EMAIL not in match.reasons))
    linked = {match.second_id: known[match.second_id] for each in matches.values() if len(each) > 1 for match in each}
    alike = sharing(_people(linked), region)
    return {
        id: Found(
            contact=likest.second_id,
            reason="+".join(likest.reasons),
            likeness=likest.likeness,
            also=tuple(match.second_id for match in others),
            joins=_joins([likest.second_id, *(match.second_id for match in others)], alike),
        )
        for id, (likest, *others) in matches.items()
    }


def _joins(ids: list[str], alike: set[frozenset[str]]) -> tuple[str, ...]:
    """Of several whom one card is like, those who join the first."""
    return tuple(id for id in ids[1:] if not any(frozenset((id, other)) in alike for other in ids))


def _people(people: Mapping[str, Details]) -> list[Someone]:
    return [someone(id, said) for id, said in people.items()]
