"""Introductions under way, and whom the user does not want suggested.

Takes and returns domain dataclasses. What is about somebody in the trash is left out.
"""

import json
from datetime import date
from typing import Any

from netplanner.domain.introduction_flow import Introduction, IntroductionState, Party
from netplanner.domain.suggestions import PutAside
from netplanner.storage.database import Database
from netplanner.storage.journal_rows import day_of, iso
from netplanner.storage.tables import Tables


class OutreachStore:
    def __init__(self, database: Database) -> None:
        self._tables = Tables(database)

    def introductions(self) -> list[Introduction]:
        """All of them, in the order of asking."""
        table, away = self._tables.introduction, self._away()
        query = table.select(
            table.id, table.contact, table.target, table.path, table.state, table.declined_by, table.note,
            table.asked_on, table.changed_on,
        ).where(table.contact.not_in(away), table.target.not_in(away)).order_by(table.pk)  # fmt: skip
        return [
            Introduction(
                id=id,
                introducer_id=introducer,
                target_id=target,
                path=tuple(json.loads(path)),
                state=IntroductionState(state),
                declined_by=Party(declined_by) if declined_by else None,
                note=note,
                asked_on=date.fromisoformat(asked_on),
                changed_on=date.fromisoformat(changed_on),
            )
            for id, introducer, target, path, state, declined_by, note, asked_on, changed_on in query.tuples()
        ]

    def put_introduction(self, introduction: Introduction) -> None:
        """Within a step: add this one, or replace the one of its id."""
        table = self._tables.introduction
        values = {
            "contact": introduction.introducer_id,
            "target": introduction.target_id,
            "path": json.dumps(introduction.path),
            "state": introduction.state,
            "declined_by": introduction.declined_by,
            "note": introduction.note,
            "asked_on": iso(introduction.asked_on),
            "changed_on": iso(introduction.changed_on),
        }
        if not table.update(**values).where(table.id == introduction.id).execute():
            table.insert(id=introduction.id, **values).execute()

    def put_aside(self) -> list[PutAside]:
        table = self._tables.put_aside
        query = table.select(table.contact, table.until).where(table.contact.not_in(self._away())).order_by(table.pk)
        return [PutAside(contact, day_of(until)) for contact, until in query.tuples()]

    def set_aside(self, answer: PutAside) -> None:
        """Within a step: remember the user's answer, instead of an earlier one about the same person."""
        table = self._tables.put_aside
        if not table.update(until=iso(answer.until)).where(table.contact == answer.contact_id).execute():
            table.insert(contact=answer.contact_id, until=iso(answer.until)).execute()

    def take_up_again(self, contact_id: str) -> None:
        """Within a step: they may be suggested again."""
        table = self._tables.put_aside
        table.delete().where(table.contact == contact_id).execute()

    def _away(self) -> Any:
        contact = self._tables.contact
        return contact.select(contact.id).where(contact.deleted_on.is_null(False))
