"""What had to be guessed when cards were read, until the user has looked at it."""

from collections.abc import Iterable
from dataclasses import dataclass

from netplanner.storage.database import Database
from netplanner.storage.tables import Tables


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportFlag:
    """Something that had to be guessed when a card was read; shown until looked at."""

    file: str
    line: int | None
    property: str
    reason: str


class ImportFlags:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._tables = Tables(database)

    def of(self, contact_id: str) -> list[ImportFlag]:
        table = self._tables.import_flag
        query = table.select(table.file, table.line, table.property, table.reason).where(table.contact == contact_id)
        return [
            ImportFlag(file=file, line=line, property=property, reason=reason)
            for file, line, property, reason in query.order_by(table.pk).tuples()
        ]

    def add(self, contact_id: str, flags: Iterable[ImportFlag]) -> None:
        rows = [(contact_id, flag.file, flag.line, flag.property, flag.reason) for flag in flags]
        self._database.execute_many(
            "INSERT INTO import_flag (contact, file, line, property, reason) VALUES (?, ?, ?, ?, ?)", rows
        )

    def clear(self, contact_id: str) -> None:
        table = self._tables.import_flag
        table.delete().where(table.contact == contact_id).execute()
