"""Undo and redo for every table of record, written by triggers.

Each entry keeps a row before and after the change, as a JSON array of its columns, so that one
entry serves undo, redo and the question whether the row is still as the step left it. The log
and its triggers are ordinary schema in the step's own transaction: a crash leaves log and data
agreed, and another process can undo. The derived index is never logged.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.storage.database import Database

# `card_version` is append-only and is pointed to, never copied into the log.
LOGGED_TABLES = (
    "contact", "absorbed", "evidence", "commitment", "follow_up", "vouch", "introduction_ask",
    "import_flag", "self_item", "need", "setting", "told_apart", "introduction", "put_aside",
)  # fmt: skip
KEPT_STEPS = 200
KEPT_DAYS = 30


@dataclass(frozen=True, slots=True)
class Changes:
    """What a step, an undo or a redo changed: the names of the tables, and the ids of the contacts concerned."""

    tables: frozenset[str] = frozenset()
    contacts: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.tables)


@dataclass(frozen=True, slots=True)
class LoggedStep:
    pk: int
    name: str


def install(database: Database) -> None:
    """(Re)make the log, empty, and its triggers for the tables as they are now."""
    for statement in (
        "DROP TABLE IF EXISTS undo_entry",
        "DROP TABLE IF EXISTS undo_step",
        "DROP TABLE IF EXISTS undo_state",
        "CREATE TABLE undo_step (pk INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, made_at TEXT NOT NULL,"
        " undone INTEGER NOT NULL DEFAULT 0)",
        "CREATE TABLE undo_entry (pk INTEGER PRIMARY KEY, step INTEGER NOT NULL REFERENCES undo_step (pk)"
        " ON DELETE CASCADE, table_name TEXT NOT NULL, row INTEGER NOT NULL, before TEXT, after TEXT)",
        "CREATE INDEX undo_entry_step ON undo_entry (step)",
        # One row: the step that is being recorded, if any. Undo itself runs with none, so it logs nothing.
        "CREATE TABLE undo_state (recording INTEGER)",
        "INSERT INTO undo_state VALUES (NULL)",
    ):
        database.execute(statement)
    for table in LOGGED_TABLES:
        names = _columns(database, table)
        if not names:
            continue  # an older schema has not got it yet
        old = _json_array("OLD", names)
        new = _json_array("NEW", names)
        for event, row, before, after in (
            ("INSERT", "NEW", "NULL", new),
            ("UPDATE", "OLD", old, new),
            ("DELETE", "OLD", old, "NULL"),
        ):
            # A row written as it was is no change, and no step.
            differs = f" AND {before} <> {after}" if event == "UPDATE" else ""
            name = f"log_{table}_{event.lower()}"
            database.execute(f"DROP TRIGGER IF EXISTS {name}")
            database.execute(
                f"CREATE TRIGGER {name} AFTER {event} ON {table}"
                f" WHEN (SELECT recording FROM undo_state) IS NOT NULL{differs} BEGIN"
                " INSERT INTO undo_entry (step, table_name, row, before, after)"
                f" VALUES ((SELECT recording FROM undo_state), '{table}', {row}.pk, {before}, {after}); END"
            )


@contextmanager
def recording(database: Database, name: str, now: datetime) -> Iterator[int]:
    """Log what happens inside as one step; yields its key. Call within a transaction.

    A step that changed nothing leaves no trace. What had been undone can no longer be redone afterwards.
    """
    step = int(
        database.execute("INSERT INTO undo_step (name, made_at) VALUES (?, ?)", (name, now.isoformat())).lastrowid
    )
    database.execute("UPDATE undo_state SET recording = ?", (step,))
    yield step
    database.execute("UPDATE undo_state SET recording = NULL")
    if not database.scalar("SELECT EXISTS (SELECT 1 FROM undo_entry WHERE step = ?)", (step,)):
        database.execute("DELETE FROM undo_step WHERE pk = ?", (step,))
        return
    database.execute("DELETE FROM undo_step WHERE undone")
    database.execute(
        "DELETE FROM undo_step WHERE pk <> ? AND (made_at < ?"
        " OR pk NOT IN (SELECT pk FROM undo_step ORDER BY pk DESC LIMIT ?))",
        (step, (now - timedelta(days=KEPT_DAYS)).isoformat(), KEPT_STEPS),
    )


def changes_of(database: Database, step: int) -> Changes:
    """What the step with this key changed."""
    # SQLite finds the one value in a row sooner than all of them are read here.
    places = ((table, _contact_column(database, table)) for table in LOGGED_TABLES)
    cases = " ".join(f"WHEN '{table}' THEN '$[{place}]'" for table, place in places if place is not None)
    path = f"CASE table_name {cases} END"
    tables: set[str] = set()
    contacts: set[str | None] = set()
    for table, before, after in database.each(
        f"SELECT table_name, json_extract(before, {path}), json_extract(after, {path}) FROM undo_entry WHERE step = ?",
        (step,),
    ):
        tables.add(table)
        contacts.add(before)
        contacts.add(after)
    return Changes(frozenset(tables), frozenset(id for id in contacts if id is not None))


def next_undo(database: Database) -> LoggedStep | None:
    return _step(database, "SELECT pk, name FROM undo_step WHERE NOT undone ORDER BY pk DESC LIMIT 1")


def next_redo(database: Database) -> LoggedStep | None:
    return _step(database, "SELECT pk, name FROM undo_step WHERE undone ORDER BY pk LIMIT 1")


def undo(database: Database) -> LoggedStep:
    """Put every row of the last step back as it was before. Call within a transaction.

    Raises NetPlannerError NOTHING_TO_UNDO, or UNDO_OUTDATED when a row is no longer what the step left.
    """
    step = next_undo(database)
    if step is None:
        raise NetPlannerError(Trouble.NOTHING_TO_UNDO)
    _apply(database, step, "SELECT table_name, row, after, before FROM undo_entry WHERE step = ? ORDER BY pk DESC")
    database.execute("UPDATE undo_step SET undone = 1 WHERE pk = ?", (step.pk,))
    return step


def redo(database: Database) -> LoggedStep:
    """Do the step undone last once more. Raises NOTHING_TO_REDO or UNDO_OUTDATED, as `undo` does."""
    step = next_redo(database)
    if step is None:
        raise NetPlannerError(Trouble.NOTHING_TO_REDO)
    _apply(database, step, "SELECT table_name, row, before, after FROM undo_entry WHERE step = ? ORDER BY pk")
    database.execute("UPDATE undo_step SET undone = 0 WHERE pk = ?", (step.pk,))
    return step


def _apply(database: Database, step: LoggedStep, entries: str) -> None:
    """Bring each row of `entries` (table, row, expected, wanted) from expected to wanted."""
    columns = {table: _columns(database, table) for table in LOGGED_TABLES}
    for table, row, expected, wanted in database.rows(entries, (step.pk,)):
        names = columns[table]
        if database.scalar(f"SELECT {_json_array(table, names)} FROM {table} WHERE pk = ?", (row,)) != expected:
            raise NetPlannerError(Trouble.UNDO_OUTDATED, step=step.name)
        values = _loaded(wanted)
        if values is None:
            database.execute(f"DELETE FROM {table} WHERE pk = ?", (row,))
        elif expected is None:
            marks = ", ".join("?" * len(names))
            database.execute(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", values)
        else:
            pairs = ", ".join(f"{name} = ?" for name in names)
            database.execute(f"UPDATE {table} SET {pairs} WHERE pk = ?", [*values, row])


def _step(database: Database, sql: str) -> LoggedStep | None:
    found = database.rows(sql)
    return LoggedStep(*found[0]) if found else None


def _loaded(row: str | None) -> list[Any] | None:
    return None if row is None else json.loads(row)


def _columns(database: Database, table: str) -> tuple[str, ...]:
    return tuple(name for _, name, *_ in database.rows(f"PRAGMA table_info({table})"))


def _contact_column(database: Database, table: str) -> int | None:
    """Where a logged row names the contact that it belongs to."""
    names = _columns(database, table)
    wanted = "id" if table == "contact" else "contact"
    return names.index(wanted) if wanted in names else None


def _json_array(source: str, names: tuple[str, ...]) -> str:
    return f"json_array({', '.join(f'{source}.{name}' for name in names)})"
