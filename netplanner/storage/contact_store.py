"""Contacts, their card versions, and the index that is derived from the cards.

Knows that a card is bytes; what they say comes in as `Details` from above. Whoever is in the trash (`deleted_on`)
is left out everywhere but where a function says otherwise.
"""

import hashlib
import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, count

from netplanner.domain.contact import Details, Intent, IntentKind
from netplanner.domain.folding import fold
from netplanner.storage.database import Database
from netplanner.storage.person_index import COLUMNS, IndexRow, Rows, intent_of, row_of
from netplanner.storage.tables import Tables

_PAGE = 500  # well under SQLite's limit on parameters


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRecord:
    """A contact as stored: `card` is its exact bytes, `is_edited` whether they differ from what was taken in.

    `encoding` is how the card's reader is told to read it: "" as it stands (`interchange.encoding`).
    """

    id: str
    card: bytes
    is_edited: bool
    intent: Intent
    notes: str
    does_not_introduce: bool
    blocked: bool
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class NewContact:
    """A contact to add: the card's exact bytes, their digest, what they say, and how they are to be read."""

    id: str
    card: bytes
    sha256: str
    details: Details
    encoding: str = ""


def new_id() -> str:
    """An id that no other file uses: 64 random bits as 16 hexadecimal digits."""
    return secrets.token_hex(8)


def new_ids() -> Iterator[str]:
    """Ids for many new contacts, as good as `new_id`'s: each follows on the one before, from a random place on.

    Neighbours in a file stay neighbours in every table and index, which is quicker to write and to read.
    """
    first = secrets.randbits(64)
    return (f"{number % (1 << 64):016x}" for number in count(first))


def digest(card: bytes) -> str:
    return hashlib.sha256(card).hexdigest()


class ContactStore:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._tables = Tables(database)

    # --- reading

    def count(self) -> int:
        return int(self._database.scalar("SELECT count(*) FROM contact WHERE deleted_on IS NULL"))

    def ids(self) -> list[str]:
        return [id for (id,) in self._database.rows("SELECT id FROM contact WHERE deleted_on IS NULL ORDER BY pk")]

    def knows(self, contact_id: str) -> bool:
        sql = "SELECT EXISTS (SELECT 1 FROM contact WHERE id = ? AND deleted_on IS NULL)"
        return bool(self._database.scalar(sql, (contact_id,)))

    def knowing(self, contact_ids: Iterable[str]) -> list[str]:
        """Those of these people who are here and not in the trash, each once, in the order given."""
        wanted = list(dict.fromkeys(contact_ids))
        here = frozenset(self.ids() if len(wanted) > _PAGE else filter(self.knows, wanted))
        return [id for id in wanted if id in here]

    def in_trash(self) -> list[tuple[str, str, str]]:
        """(id, name, ISO day of deletion) of everyone in the trash, the last put away first."""
        rows: list[tuple[str, str, str]] = self._database.rows(
            "SELECT c.id, p.name, c.deleted_on FROM contact c JOIN person p ON p.contact = c.id"
            " WHERE c.deleted_on IS NOT NULL ORDER BY c.deleted_on DESC, c.pk DESC"
        )
        return rows

    def records(self, contact_ids: Iterable[str] | None = None) -> Iterator[ContactRecord]:
        """Contacts with their cards in the order of recording, a few at a time in memory.

        Those asked for by id may be in the trash.
        """
        for page in _pages(self.ids() if contact_ids is None else list(contact_ids)):
            contact, version = self._tables.contact, self._tables.card_version
            query = (
                contact.select(
                    contact.id, version.data, contact.card, contact.taken_in, contact.intent, contact.intent_level,
                    contact.notes, contact.does_not_introduce, contact.blocked, version.encoding,
                )
                .join(version, on=contact.card == version.pk)
                .where(contact.id.in_(page))
                .order_by(contact.pk)
            )  # fmt: skip
            for (
                id, data, card, taken_in, intent, level, notes, does_not_introduce, blocked, encoding,
            ) in query.tuples():  # fmt: skip
                yield ContactRecord(
                    id=id,
                    card=bytes(data),
                    is_edited=card != taken_in,
                    intent=intent_of(intent, level),
                    notes=notes,
                    does_not_introduce=bool(does_not_introduce),
                    blocked=bool(blocked),
                    encoding=encoding,
                )

    def index(self, contact_ids: Iterable[str] | None = None, *, is_searched: bool = True) -> Iterator[IndexRow]:
        """The index of everyone, or of those of these who are not in the trash, row by row in no order.

        Not `is_searched`: without the text for searching, which is most of a row.
        """
        # Only few contacts have an intent, notes or flags; joining all of them would cost more than the rest.
        planned = {
            id: (intent_of(kind, level), notes)
            for id, kind, level, notes in self._database.rows(
                "SELECT id, intent, intent_level, notes FROM contact WHERE intent <> 'NONE' OR notes <> ''"
            )
        }
        flagged = {id for (id,) in self._database.rows("SELECT DISTINCT contact FROM import_flag")}
        away = {id for (id,) in self._database.rows("SELECT id FROM contact WHERE deleted_on IS NOT NULL")}
        text = "folded" if is_searched else "''"
        sql = f"SELECT contact, name, organisation, title, tags, has_photo, {text}, birthday FROM person"
        if contact_ids is None:
            rows = self._database.each(sql)
        else:
            rows = chain.from_iterable(
                self._database.each(f"{sql} WHERE contact IN ({', '.join('?' * len(page))})", page)
                for page in _pages(list(contact_ids))
            )
        made = Rows(planned, flagged)
        return (made.row(row) for row in rows if row[0] not in away)

    def intents(self, kinds: Iterable[IntentKind]) -> dict[str, Intent]:
        """The intent of everyone who has one of these kinds, by contact id."""
        table = self._tables.contact
        query = table.select(table.id, table.intent, table.intent_level).where(
            table.intent.in_(list(kinds)) & table.deleted_on.is_null()
        )
        return {id: intent_of(kind, level) for id, kind, level in query.order_by(table.pk).tuples()}

    def restrictions(self) -> dict[str, tuple[bool, bool]]:
        """(does not introduce, blocked) of those for whom either was said, by contact id."""
        table = self._tables.contact
        query = table.select(table.id, table.does_not_introduce, table.blocked).where(
            ((table.does_not_introduce == 1) | (table.blocked == 1)) & table.deleted_on.is_null()
        )
        return {id: (quiet == 1, blocked == 1) for id, quiet, blocked in query.tuples()}

    def birthdays(self, days: Iterable[str]) -> list[tuple[str, str, Intent]]:
        """(id, birthday, intent) of everybody here whose birthday ends so, as "11-24"."""
        wanted = sorted(days)
        marks = ", ".join("?" * len(wanted))
        rows = self._database.rows(
            "SELECT p.contact, p.birthday, c.intent, c.intent_level FROM person p JOIN contact c ON c.id = p.contact"
            f" WHERE c.deleted_on IS NULL AND p.birthday <> '' AND substr(p.birthday, -5) IN ({marks})",
            wanted,
        )
        return [(id, birthday, intent_of(kind, level)) for id, birthday, kind, level in rows]

    def named(self, query: str) -> list[tuple[str, str]]:
        """(id, name) of the contact with this id, else of those of exactly this name, else of those containing it."""
        here = "FROM person WHERE contact NOT IN (SELECT id FROM contact WHERE deleted_on IS NOT NULL)"
        by_id = self._database.rows(f"SELECT contact, name {here} AND contact = ?", (query,))
        if by_id:
            return by_id
        wanted = fold(query)
        everyone: list[tuple[str, str]] = self._database.rows(f"SELECT contact, name {here}")
        exact = [(id, name) for id, name in everyone if fold(name) == wanted]
        return exact or [(id, name) for id, name in everyone if wanted and wanted in fold(name)]

    def absorbed(self) -> set[str]:
        """The digest of every card that any contact ever took in, those in the trash included."""
        return {sha256 for (sha256,) in self._database.rows("SELECT sha256 FROM absorbed")}

    def by_uid(self) -> dict[str, str]:
        """Contact ids by the UID of their card, those in the trash included; of two with one UID, the earlier.

        A UID of another card that was taken into a contact leads to it as well.
        """
        taken_in = self._database.rows("SELECT uid, contact FROM absorbed WHERE uid <> '' ORDER BY pk")
        own = self._database.rows(
            "SELECT p.uid, c.id FROM person p JOIN contact c ON c.id = p.contact WHERE p.uid <> '' ORDER BY c.pk DESC"
        )
        return {**dict(taken_in), **dict(own)}

    # --- writing, inside a step

    def add(self, contacts: Sequence[NewContact]) -> None:
        """Add contacts with the cards they were born with. One statement a table, whatever their number."""
        if not contacts:
            return
        first = 1 + int(self._database.scalar("SELECT coalesce(max(pk), 0) FROM card_version"))
        numbered = list(enumerate(contacts, first))
        execute_many = self._database.execute_many
        execute_many(
            "INSERT INTO card_version (pk, data, encoding) VALUES (?, ?, ?)",
            ((pk, new.card, new.encoding) for pk, new in numbered),
        )
        execute_many(
            "INSERT INTO contact (id, card, taken_in) VALUES (?, ?, ?)", ((new.id, pk, pk) for pk, new in numbered)
        )
        execute_many("INSERT INTO absorbed (contact, sha256) VALUES (?, ?)", ((new.id, new.sha256) for new in contacts))
        self.write_index((new.id, new.details) for new in contacts)

    def absorb(self, contact_id: str, sha256: str) -> None:
        """Remember that this card was taken in, so that it is known next time."""
        self._tables.absorbed.insert(contact=contact_id, sha256=sha256).execute()

    def replace_card(
        self, contact_id: str, card: bytes, details: Details, *, taken_in: bool, encoding: str = ""
    ) -> None:
        """Append a card version and make it the contact's own; `taken_in`: it came from outside."""
        version = int(self._tables.card_version.insert(data=card, encoding=encoding).execute())
        table = self._tables.contact
        values = {"card": version, "taken_in": version} if taken_in else {"card": version}
        table.update(**values).where(table.id == contact_id).execute()
        self.write_index([(contact_id, details)])

    def set_intent(self, contact_id: str, intent: Intent) -> None:
        table = self._tables.contact
        table.update(intent=intent.kind, intent_level=intent.level).where(table.id == contact_id).execute()

    def set_restrictions(self, contact_id: str, *, does_not_introduce: bool, blocked: bool) -> None:
        table = self._tables.contact
        table.update(does_not_introduce=does_not_introduce, blocked=blocked).where(table.id == contact_id).execute()

    def set_notes(self, contact_id: str, notes: str) -> None:
        table = self._tables.contact
        table.update(notes=notes).where(table.id == contact_id).execute()

    def set_deleted(self, contact_ids: Iterable[str], day: date | None) -> None:
        """Put these contacts into the trash as of `day`, or take them out of it (None)."""
        deleted_on = None if day is None else day.isoformat()
        self._database.execute_many(
            "UPDATE contact SET deleted_on = ? WHERE id = ?", ((deleted_on, id) for id in contact_ids)
        )

    def purge(self, contact_ids: Iterable[str]) -> None:
        """Remove contacts for good, with everything that hangs on them and the card versions of nobody else."""
        # What is freed is overwritten as well, or it could still be read from the file.
        self._database.execute("PRAGMA secure_delete = ON")
        self._database.execute_many("DELETE FROM contact WHERE id = ?", ((id,) for id in contact_ids))
        self._database.execute(
            "DELETE FROM card_version WHERE pk NOT IN (SELECT card FROM contact)"
            " AND pk NOT IN (SELECT taken_in FROM contact WHERE taken_in IS NOT NULL)"
            " AND pk NOT IN (SELECT card FROM absorbed WHERE card IS NOT NULL)"
        )

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

    def write_index(self, people: Iterable[tuple[str, Details]]) -> None:
        """Derive the index of these contacts from what their cards say."""
        columns, marks = ", ".join(COLUMNS), ", ".join("?" * len(COLUMNS))
        fresh = ", ".join(f"{name} = excluded.{name}" for name in COLUMNS[1:])
        self._database.execute_many(
            f"INSERT INTO person ({columns}) VALUES ({marks}) ON CONFLICT (contact) DO UPDATE SET {fresh}",
            (row_of(id, details) for id, details in people),
        )


def _pages(ids: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(ids), _PAGE):
        yield ids[start : start + _PAGE]
