"""Pairs of contacts of whom the user said that they are two people.

Knows ids; not why anybody would take them for one.
"""

from collections.abc import Iterable

from netplanner.storage.database import Database
from netplanner.storage.tables import Tables


class ToldApart:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._tables = Tables(database)

    def pairs(self) -> set[tuple[str, str]]:
        """Every pair of ids, the smaller first; those in the trash included."""
        rows = self._database.rows("SELECT contact, other FROM told_apart")
        return {(min(pair), max(pair)) for pair in rows}

    def add(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Inside a step: remember these pairs, either way round. What is known already stays as it is."""
        wanted = {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}
        for contact, other in sorted(wanted - self.pairs()):
            self._tables.told_apart.insert(contact=contact, other=other).execute()
