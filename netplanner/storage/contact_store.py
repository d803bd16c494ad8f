"""Contacts, their card versions, and the index that is derived from the cards.

Knows that a card is bytes; what they say comes in as `Details` from above.
"""

import hashlib
import secrets
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, NamedTuple

from netplanner.domain.contact import NO_INTENT, Details, Intent, IntentKind
from netplanner.domain.folding import fold
from netplanner.storage.database import Database
from netplanner.storage.tables import Tables

_TAG_BORDER = "\x1f"  # between the tags of an index row: the unit separator, quicker to split than JSON
_UNPLANNED = (NO_INTENT, "")
_PAGE = 500  # well under SQLite's limit on parameters


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRecord:
    """A contact as stored: `card` is its exact bytes, `is_edited` whether they differ from what was taken in."""

    id: str
    card: bytes
    is_edited: bool
    intent: Intent
    notes: str
    does_not_introduce: bool
    blocked: bool


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportFlag:
    """Something that had to be guessed when a card was read; shown until looked at."""

    file: str
    line: int | None
    property: str
    reason: str


@dataclass(frozen=True, slots=True)
class NewContact:
    """A contact to add: the card's exact bytes, their digest, and what they say."""

    id: str
    card: bytes
    sha256: str
    details: Details


def new_id() -> str:
    """An id that no other file uses: 64 random bits as 16 hexadecimal digits."""
    return secrets.token_hex(8)


def digest(card: bytes) -> str:
    return hashlib.sha256(card).hexdigest()


class ContactStore:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._tables = Tables(database)

    # --- reading

    def count(self) -> int:
        return int(self._database.scalar("SELECT count(*) FROM contact"))

    def ids(self) -> list[str]:
        return [id for (id,) in self._database.rows("SELECT id FROM contact ORDER BY pk")]

    def knows(self, contact_id: str) -> bool:
        return bool(self._database.scalar("SELECT EXISTS (SELECT 1 FROM contact WHERE id = ?)", (contact_id,)))

    def records(self, contact_ids: Iterable[str] | None = None) -> Iterator[ContactRecord]:
        """Contacts with their cards in the order of recording, a few at a time in memory."""
        for page in _pages(self.ids() if contact_ids is None else list(contact_ids)):
            contact, version = self._tables.contact, self._tables.card_version
            query = (
                contact.select(
                    contact.id, version.data, contact.card, contact.taken_in, contact.intent, contact.intent_level,
                    contact.notes, contact.does_not_introduce, contact.blocked,
                )
                .join(version, on=contact.card == version.pk)
                .where(contact.id.in_(page))
                .order_by(contact.pk)
            )  # fmt: skip
            for id, data, card, taken_in, intent, level, notes, does_not_introduce, blocked in query.tuples():
                yield ContactRecord(
                    id=id,
                    card=bytes(data),
                    is_edited=card != taken_in,
                    intent=_intent(intent, level),
                    notes=notes,
                    does_not_introduce=bool(does_not_introduce),
                    blocked=bool(blocked),
                )

    def index(self, contact_ids: Iterable[str] | None = None) -> Iterator[IndexRow]:
        """The index of everyone, or of these, row by row in no order."""
        # Only few contacts have an intent, notes or flags; joining all of them would cost more than the rest.
        planned = {
            id: (_intent(kind, level), notes)
            for id, kind, level, notes in self._database.rows(
                "SELECT id, intent, intent_level, notes FROM contact WHERE intent <> 'NONE' OR notes <> ''"
            )
        }
        flagged = {id for (id,) in self._database.rows("SELECT DISTINCT contact FROM import_flag")}
        sql = "SELECT contact, name, organisation, title, tags, has_photo, folded FROM person"
        if contact_ids is None:
            rows = self._database.each(sql)
        else:
            rows = chain.from_iterable(
                self._database.each(f"{sql} WHERE contact IN ({', '.join('?' * len(page))})", page)
                for page in _pages(list(contact_ids))
            )
        return (_index_row(row, planned, flagged) for row in rows)

    def intents(self, kinds: Iterable[IntentKind]) -> dict[str, Intent]:
        """The intent of everyone who has one of these kinds, by contact id."""
        table = self._tables.contact
        query = table.select(table.id, table.intent, table.intent_level).where(table.intent.in_(list(kinds)))
        return {id: _intent(kind, level) for id, kind, level in query.order_by(table.pk).tuples()}

    def named(self, query: str) -> list[tuple[str, str]]:
        """(id, name) of the contact with this id, else of those of exactly this name, else of those containing it."""
        by_id = self._database.rows("SELECT contact, name FROM person WHERE contact = ?", (query,))
        if by_id:
            return by_id
        wanted = fold(query)
        everyone: list[tuple[str, str]] = self._database.rows("SELECT contact, name FROM person")
        exact = [(id, name) for id, name in everyone if fold(name) == wanted]
        return exact or [(id, name) for id, name in everyone if wanted and wanted in fold(name)]

    def absorbed(self) -> set[str]:
        """The digest of every card that any contact ever took in."""
        return {sha256 for (sha256,) in self._database.rows("SELECT sha256 FROM absorbed")}

    def by_uid(self) -> dict[str, str]:
        """Contact ids by the UID of their card; of two with one UID, the earlier."""
        rows = self._database.rows(
            "SELECT p.uid, c.id FROM person p JOIN contact c ON c.id = p.contact WHERE p.uid <> '' ORDER BY c.pk DESC"
        )
        return dict(rows)

    def flags(self, contact_id: str) -> list[ImportFlag]:
        table = self._tables.import_flag
        query = table.select(table.file, table.line, table.property, table.reason).where(table.contact == contact_id)
        return [
            ImportFlag(file=file, line=line, property=property, reason=reason)
            for file, line, property, reason in query.order_by(table.pk).tuples()
        ]

    # --- writing, inside a step

    def add(self, contacts: Sequence[NewContact]) -> None:
        """Add contacts with the cards they were born with. One statement a table, whatever their number."""
        if not contacts:
            return
        first = 1 + int(self._database.scalar("SELECT coalesce(max(pk), 0) FROM card_version"))
        numbered = list(enumerate(contacts, first))
        execute_many = self._database.execute_many
        execute_many("INSERT INTO card_version (pk, data) VALUES (?, ?)", ((pk, new.card) for pk, new in numbered))
        execute_many(
            "INSERT INTO contact (id, card, taken_in) VALUES (?, ?, ?)", ((new.id, pk, pk) for pk, new in numbered)
        )
        execute_many("INSERT INTO absorbed (contact, sha256) VALUES (?, ?)", ((new.id, new.sha256) for new in contacts))
        self.write_index((new.id, new.details) for new in contacts)

    def absorb(self, contact_id: str, sha256: str) -> None:
        """Remember that this card was taken in, so that it is known next time."""
        self._tables.absorbed.insert(contact=contact_id, sha256=sha256).execute()

    def replace_card(self, contact_id: str, card: bytes, details: Details, *, taken_in: bool) -> None:
        """Append a card version and make it the contact's own; `taken_in`: it came from outside."""
        version = int(self._tables.card_version.insert(data=card).execute())
        table = self._tables.contact
        values = {"card": version, "taken_in": version} if taken_in else {"card": version}
        table.update(**values).where(table.id == contact_id).execute()
        self.write_index([(contact_id, details)])

    def set_intent(self, contact_id: str, intent: Intent) -> None:
        table = self._tables.contact
        table.update(intent=intent.kind, intent_level=intent.level).where(table.id == contact_id).execute()

    def set_planner_fields(
        self, contact_id: str, *, intent: Intent, notes: str, does_not_introduce: bool, blocked: bool
    ) -> None:
        table = self._tables.contact
        values = {
            "intent": intent.kind,
            "intent_level": intent.level,
            "notes": notes,
            "does_not_introduce": does_not_introduce,
            "blocked": blocked,
        }
        table.update(**values).where(table.id == contact_id).execute()

    def add_flags(self, contact_id: str, flags: Iterable[ImportFlag]) -> None:
        rows = [(contact_id, flag.file, flag.line, flag.property, flag.reason) for flag in flags]
        self._database.execute_many(
            "INSERT INTO import_flag (contact, file, line, property, reason) VALUES (?, ?, ?, ?, ?)", rows
        )

    def clear_flags(self, contact_id: str) -> None:
        table = self._tables.import_flag
        table.delete().where(table.contact == contact_id).execute()

    def write_index(self, people: Iterable[tuple[str, Details]]) -> None:
        """Derive the index of these contacts from what their cards say."""
        self._database.execute_many(
            "INSERT INTO person (contact, name, organisation, title, tags, uid, has_photo, folded)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (contact) DO UPDATE SET name = excluded.name,"
            " organisation = excluded.organisation, title = excluded.title, tags = excluded.tags,"
            " uid = excluded.uid, has_photo = excluded.has_photo, folded = excluded.folded",
            (
                (
                    id, details.name, details.organisation, details.title,
                    _TAG_BORDER.join(details.tags),
                    details.uid, details.has_photo, _searchable(details),
                )
                for id, details in people
            ),
        )  # fmt: skip


def _searchable(details: Details) -> str:
    """Every field of the card, folded, with line breaks between so that no search runs across two."""
    labelled = (*details.phones, *details.emails, *details.addresses, *details.urls)
    parts = [
        details.name, details.nickname, details.organisation, details.title, *details.tags, details.birthday,
        details.note, *(value.value for value in labelled), *(_digits(phone.value) for phone in details.phones),
    ]  # fmt: skip
    # Folded at once, which is quicker; \x01 is no white space and survives as a border between fields.
    return fold("\x01".join(part for part in parts if part))


def _digits(phone: str) -> str:
    """A phone without its punctuation, so that 0812345 finds 0812-345."""
    return "".join(character for character in phone if character.isdigit())


def _index_row(row: tuple[Any, ...], planned: Mapping[str, tuple[Intent, str]], flagged: Collection[str]) -> IndexRow:
    id, name, organisation, title, tags, has_photo, folded = row
    intent, notes = planned.get(id, _UNPLANNED)
    is_flagged = id in flagged
    listed = tuple(tags.split(_TAG_BORDER)) if tags else ()
    return IndexRow(id, name, organisation, title, listed, has_photo == 1, folded, intent, notes, is_flagged)


def _intent(kind: str, level: int | None) -> Intent:
    return NO_INTENT if kind == "NONE" else Intent(IntentKind(kind), level)


def _pages(ids: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(ids), _PAGE):
        yield ids[start : start + _PAGE]
