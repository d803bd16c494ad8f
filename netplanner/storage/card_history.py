"""The cards that a contact took in from outside: which one its next version is to be held against.

Knows versions, digests and UIDs; what a card says, and how two are joined, comes from above.
"""

from typing import NamedTuple

from netplanner.domain.contact import Details
from netplanner.storage.contact_store import ContactStore
from netplanner.storage.database import Database


class StoredCard(NamedTuple):
    """The exact bytes of a card, and how its reader is told to read them (`interchange.encoding`)."""

    data: bytes
    encoding: str = ""


class CardHistory:
    def __init__(self, database: Database, contacts: ContactStore) -> None:
        self._database = database
        self._contacts = contacts

    def last_taken_in(self, contact_id: str, uid: str) -> StoredCard | None:
        """The card of this UID that the contact took in last; without one, the card that it took in itself.

        A contact that others were merged into has taken in cards of several UIDs. None for who has taken in none.
        """
        for sql, parameters in (
            (
                "SELECT v.data, v.encoding FROM absorbed a JOIN card_version v ON v.pk = a.card"
                " WHERE a.contact = ? AND a.uid = ? AND a.uid <> '' ORDER BY a.pk DESC LIMIT 1",
                (contact_id, uid),
            ),
            (
                "SELECT v.data, v.encoding FROM contact c JOIN card_version v ON v.pk = c.taken_in WHERE c.id = ?",
                (contact_id,),
            ),
        ):
            for data, encoding in self._database.rows(sql, parameters):
                return StoredCard(bytes(data), encoding)
        return None

    def taken_in(self, contact_id: str) -> list[StoredCard]:
        """Every card that the contact took in, of those with one UID the last; its own first."""
        own = self._database.rows(
            "SELECT v.data, v.encoding FROM contact c JOIN card_version v ON v.pk = c.taken_in WHERE c.id = ?",
            (contact_id,),
        )
        others = self._database.rows(
            "SELECT v.data, v.encoding FROM absorbed a JOIN card_version v ON v.pk = a.card WHERE a.contact = ?1"
            " AND (a.uid = '' OR a.pk IN (SELECT max(pk) FROM absorbed WHERE contact = ?1 GROUP BY uid))"
            " ORDER BY a.pk",
            (contact_id,),
        )
        return [StoredCard(bytes(data), encoding) for data, encoding in (*own, *others)]

    def remember(self, contact_id: str, came: StoredCard, *, sha256: str, uid: str) -> None:
        """Inside a step: the contact took in this card, which says nothing that was not there."""
        self._database.execute(
            "INSERT INTO absorbed (contact, sha256, uid, card) VALUES (?, ?, ?, ?)",
            (contact_id, sha256, uid, self._version(came)),
        )

    def take_in(
        self, contact_id: str, came: StoredCard, now: StoredCard, details: Details, *, sha256: str, uid: str
    ) -> None:
        """Remember the card that `came`, of this digest and UID, and make `now` the contact's own, saying `details`.

        Inside a step. Where the UID is the contact's own, `came` is what it took in from now on.
        """
        came_version = self._version(came)
        now_version = came_version if now == came else self._version(now)
        execute = self._database.execute
        execute("UPDATE contact SET card = ? WHERE id = ?", (now_version, contact_id))
        if uid and uid == details.uid:
            execute("UPDATE contact SET taken_in = ? WHERE id = ?", (came_version, contact_id))
        execute(
            "INSERT INTO absorbed (contact, sha256, uid, card) VALUES (?, ?, ?, ?)",
            (contact_id, sha256, uid, came_version),
        )
        self._contacts.write_index([(contact_id, details)])

    def _version(self, card: StoredCard) -> int:
        return int(self._database.execute("INSERT INTO card_version (data, encoding) VALUES (?, ?)", card).lastrowid)
