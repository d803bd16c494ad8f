"""The index of the people: one row of plain words a contact, derived from their card, for the board and for search.

Knows how `Details` become a row and a row an `IndexRow`; not how rows are kept (`contact_store`).
"""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from netplanner.domain.contact import NO_INTENT, Details, Intent, IntentKind
from netplanner.domain.folding import fold

COLUMNS = ("contact", "name", "organisation", "title", "tags", "uid", "has_photo", "folded", "birthday")
_TAG_BORDER = "\x1f"  # between the tags of a row: the unit separator, quicker to split than JSON
_UNPLANNED = (NO_INTENT, "")


class IndexRow(NamedTuple):
    """What the board needs of a contact, without its card. A tuple, since there may be 100,000 of them.

    `folded` begins with the folded name, and \x01 stands between its fields.
    """

    id: str
    name: str
    organisation: str
    title: str
    tags: tuple[str, ...]
    has_photo: bool
    folded: str
    intent: Intent
    notes: str
    is_flagged: bool
    birthday: str


def row_of(contact_id: str, details: Details) -> tuple[Any, ...]:
    """The row of a contact, in the order of `COLUMNS`."""
    return (
        contact_id, details.name, details.organisation, details.title, _TAG_BORDER.join(details.tags), details.uid,
        details.has_photo, _searchable(details), details.birthday,
    )  # fmt: skip


def _searchable(details: Details) -> str:
    """Every field of the card, folded, with line breaks between so that no search runs across two."""
    labelled = (*details.phones, *details.emails, *details.addresses, *details.urls)
    parts = [
        details.name, details.nickname, details.organisation, details.title, *details.tags, details.birthday,
        details.note, *[value.value for value in labelled], *[_digits(phone.value) for phone in details.phones],
    ]  # fmt: skip
    # Folded at once, which is quicker; \x01 is no white space and survives as a border between fields.
    return fold("\x01".join(filter(None, parts)))


def _digits(phone: str) -> str:
    """A phone without its punctuation, so that 0812345 finds 0812-345."""
    return "".join(filter(str.isdigit, phone))


class Rows:
    """Makes rows of the table into `IndexRow`s; people with the same tags share them, since many have the same."""

    def __init__(self, planned: Mapping[str, tuple[Intent, str]], flagged: Collection[str]) -> None:
        self._planned, self._flagged = planned, flagged
        self._lists: dict[str, tuple[str, ...]] = {"": ()}
        self._tags: dict[str, str] = {}

    def row(self, row: tuple[Any, ...]) -> IndexRow:
        id, name, organisation, title, tags, has_photo, folded, birthday = row
        intent, notes = self._planned.get(id, _UNPLANNED)
        listed = self._lists.get(tags)
        if listed is None:
            listed = self._lists[tags] = tuple(self._tags.setdefault(tag, tag) for tag in tags.split(_TAG_BORDER))
        is_flagged = id in self._flagged
        return IndexRow(
            id, name, organisation, title, listed, has_photo == 1, folded, intent, notes, is_flagged, birthday
        )


def intent_of(kind: str, level: int | None) -> Intent:
    return NO_INTENT if kind == "NONE" else Intent(IntentKind(kind), level)
