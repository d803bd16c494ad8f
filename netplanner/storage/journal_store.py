"""What the planner alone records: evidence, promises, who knows whom, follow-ups.

Takes and returns domain dataclasses. Rows come back in the order of recording. What belongs to somebody in the
trash is left out, except where they are asked for by id.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from netplanner.domain.commitments import Commitment
from netplanner.domain.contact import Vouch, VouchStrength
from netplanner.domain.evidence import Evidence
from netplanner.domain.followups import FollowUp
from netplanner.storage.database import Database
from netplanner.storage.journal_rows import commitment_of, evidence_of, follow_up_of, iso
from netplanner.storage.tables import Tables

_FEW = 500  # ids that are asked for by name


class JournalStore:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._tables = Tables(database)

    # --- records of one contact, or of all of them

    def evidence(self, contact_ids: Iterable[str] | None = None) -> dict[str, list[Evidence]]:
        """Evidence by contact id; without ids, of everyone who has any."""
        table = self._tables.evidence
        return _grouped(
            self._of(table, contact_ids, table.kind, table.happened_on, table.facet, table.source, table.value,
                     table.sphere, table.ongoing, table.note),
            evidence_of,
        )  # fmt: skip

    def commitments(self, contact_ids: Iterable[str] | None = None) -> dict[str, list[Commitment]]:
        table = self._tables.commitment
        return _grouped(
            self._of(table, contact_ids, table.maker, table.text, table.due, table.size, table.status,
                     table.resolved_on, table.notice, table.deceit, table.forgiven_on, table.repaired_on),
            commitment_of,
        )  # fmt: skip

    def vouches(self, contact_ids: Iterable[str] | None = None) -> dict[str, list[Vouch]]:
        table = self._tables.vouch
        rows = self._of(table, contact_ids, table.target, table.strength, also=table.target.not_in(self._away()))
        return _grouped(rows, lambda target, strength: Vouch(target, VouchStrength(strength)))

    def asks(self, contact_ids: Iterable[str] | None = None) -> dict[str, list[date]]:
        """The days on which the user asked this contact for an introduction."""
        table = self._tables.introduction_ask
        return _grouped(self._of(table, contact_ids, table.asked_on), date.fromisoformat)

    def records(self, contact_id: str) -> list[tuple[int, Evidence]]:
        """(number, record) of one contact; the number is what `remove_evidence` takes."""
        table = self._tables.evidence
        query = table.select(
            table.pk, table.kind, table.happened_on, table.facet, table.source, table.value, table.sphere,
            table.ongoing, table.note,
        )  # fmt: skip
        return [
            (pk, evidence_of(*row)) for pk, *row in query.where(table.contact == contact_id).order_by(table.pk).tuples()
        ]

    def promises(self, contact_id: str) -> list[tuple[int, Commitment]]:
        """(number, promise) of one contact."""
        table = self._tables.commitment
        rows = self._commitment_rows().where(table.contact == contact_id).order_by(table.pk).tuples()
        return [(pk, commitment_of(*row)) for pk, _, *row in rows]

    def promise(self, number: int) -> tuple[str, Commitment] | None:
        """(contact id, promise) of a number; None when there is none."""
        rows = list(self._commitment_rows().where(self._tables.commitment.pk == number).tuples())
        return (rows[0][1], commitment_of(*rows[0][2:])) if rows else None

    def unsettled(self, today: date) -> list[tuple[int, str, Commitment]]:
        """(number, contact id, promise) of those past their day without an answer, and of broken ones that nobody has
        forgiven or made good; also of what is settled only after `today`.
        """
        table = self._tables.commitment
        is_past = (table.due < iso(today)) & ((table.status == "OPEN") | (table.resolved_on > iso(today)))
        is_broken = table.status == "BROKEN"
        rows = self._commitment_rows().where((is_past | is_broken) & table.contact.not_in(self._away()))
        found = [(pk, contact, commitment_of(*row)) for pk, contact, *row in rows.order_by(table.pk).tuples()]
        return [one for one in found if one[2].is_unanswered(today) or one[2].is_open_breach(today)]

    def _commitment_rows(self) -> Any:
        table = self._tables.commitment
        return table.select(
            table.pk, table.contact, table.maker, table.text, table.due, table.size, table.status,
            table.resolved_on, table.notice, table.deceit, table.forgiven_on, table.repaired_on,
        )  # fmt: skip

    def replace_promise(self, number: int, promise: Commitment) -> None:
        table = self._tables.commitment
        table.update(
            maker=promise.maker, text=promise.text, due=iso(promise.due), size=promise.size, status=promise.status,
            resolved_on=iso(promise.resolved_on), notice=promise.notice, deceit=promise.deceit,
            forgiven_on=iso(promise.forgiven_on), repaired_on=iso(promise.repaired_on),
        ).where(table.pk == number).execute()  # fmt: skip

    def remove_promise(self, number: int) -> None:
        table = self._tables.commitment
        table.delete().where(table.pk == number).execute()

    def remove_evidence(self, number: int) -> str | None:
        """Remove a record; the answer is whose it was, None when there is none of this number."""
        table = self._tables.evidence
        found = [contact for (contact,) in table.select(table.contact).where(table.pk == number).tuples()]
        table.delete().where(table.pk == number).execute()
        return found[0] if found else None

    def add_evidence(self, contact_id: str, records: Iterable[Evidence]) -> None:
        rows = [
            (contact_id, e.kind, iso(e.on), e.facet, e.source, e.value, e.sphere, e.ongoing, e.note) for e in records
        ]
        self._insert("evidence", "contact, kind, happened_on, facet, source, value, sphere, ongoing, note", rows)

    def add_commitments(self, contact_id: str, records: Iterable[Commitment]) -> None:
        rows = [
            (contact_id, c.maker, c.text, iso(c.due), c.size, c.status, iso(c.resolved_on), c.notice, c.deceit,
             iso(c.forgiven_on), iso(c.repaired_on))
            for c in records
        ]  # fmt: skip
        self._insert(
            "commitment",
            "contact, maker, text, due, size, status, resolved_on, notice, deceit, forgiven_on, repaired_on",
            rows,
        )

    def add_vouches(self, contact_id: str, vouches: Iterable[Vouch]) -> None:
        rows = [(contact_id, vouch.contact_id, vouch.strength) for vouch in vouches]
        self._insert("vouch", "contact, target, strength", rows)

    def replace_vouches(self, contact_id: str, vouches: Iterable[Vouch]) -> None:
        table = self._tables.vouch
        table.delete().where(table.contact == contact_id).execute()
        self.add_vouches(contact_id, vouches)

    def add_asks(self, contact_id: str, days: Iterable[date]) -> None:
        self._insert("introduction_ask", "contact, asked_on", [(contact_id, iso(day)) for day in days])

    def clear(self, contact_id: str) -> None:
        """Remove evidence, promises, vouches and asks of this contact."""
        tables = self._tables
        for table in (tables.evidence, tables.commitment, tables.vouch, tables.introduction_ask):
            table.delete().where(table.contact == contact_id).execute()

    # --- follow-ups

    def follow_ups(self, contact_id: str | None = None) -> list[FollowUp]:
        """All follow-ups, or those with one contact."""
        table = self._tables.follow_up
        query = table.select(
            table.id, table.contact, table.kind, table.text, table.minutes, table.shortest, table.release, table.due,
            table.origin, table.priority, table.deferred, table.status, table.done_on, table.actual_minutes,
        ).order_by(table.pk)  # fmt: skip
        if contact_id is not None:
            query = query.where(table.contact == contact_id)
        else:
            query = query.where(table.contact.is_null() | table.contact.not_in(self._away()))
        return [follow_up_of(*row) for row in self._rows(query)]

    def remove_follow_up(self, follow_up_id: str) -> None:
        table = self._tables.follow_up
        table.delete().where(table.id == follow_up_id).execute()

    def put_follow_up(self, follow_up: FollowUp) -> None:
        """Add this follow-up, or replace the one of its id."""
        table = self._tables.follow_up
        values = {
            "contact": follow_up.contact_id,
            "kind": follow_up.kind,
            "text": follow_up.text,
            "minutes": follow_up.minutes,
            "shortest": follow_up.shortest,
            "release": iso(follow_up.release),
            "due": iso(follow_up.due),
            "origin": follow_up.origin,
            "priority": follow_up.priority,
            "deferred": follow_up.deferred,
            "status": follow_up.status,
            "done_on": iso(follow_up.done_on),
            "actual_minutes": follow_up.actual_minutes,
        }
        if not table.update(**values).where(table.id == follow_up.id).execute():
            table.insert(id=follow_up.id, **values).execute()

    # --- how

    def _of(
        self, table: Any, contact_ids: Iterable[str] | None, *columns: Any, also: Any = None
    ) -> Iterable[tuple[Any, ...]]:
        query = table.select(table.contact, *columns).order_by(table.pk)
        if also is not None:
            query = query.where(also)
        if contact_ids is None:
            return self._rows(query.where(table.contact.not_in(self._away())))
        wanted = frozenset(contact_ids)
        if len(wanted) > _FEW:
            # More than SQLite takes as parameters; going through all of them costs less by then as well.
            return [row for row in self._rows(query) if row[0] in wanted]
        return self._rows(query.where(table.contact.in_(list(wanted))))

    def _rows(self, query: Any) -> list[tuple[Any, ...]]:
        """The rows as the driver gives them: peewee would ask for each of them by itself."""
        return self._database.rows(*query.sql())

    def _away(self) -> Any:
        """Whoever is in the trash."""
        contact = self._tables.contact
        return contact.select(contact.id).where(contact.deleted_on.is_null(False))

    def _insert(self, table: str, columns: str, rows: Sequence[Sequence[object]]) -> None:
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            self._database.execute_many(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)


def _grouped(rows: Iterable[tuple[Any, ...]], build: Any) -> dict[str, list[Any]]:
    grouped: dict[str, list[Any]] = defaultdict(list)
    for contact_id, *values in rows:
        grouped[contact_id].append(build(*values))
    return dict(grouped)
