"""Copies of the whole file: is one sound, and put one in the place of what an open file holds.

Reads a copy without writing to it, so that one on a read-only disk will do; knows nothing of where copies are kept.
"""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.storage.database import APPLICATION_ID, HEADER, Database, create_private, translated


def check(path: Path, *, newest_version: int) -> None:
    """Raise FILE_MISSING, NOT_A_COPY, DATABASE_CORRUPT or DATABASE_NEWER for what cannot be restored."""
    if not path.is_file():
        raise NetPlannerError(Trouble.FILE_MISSING, path=str(path))
    with path.open("rb") as file:
        if file.read(len(HEADER)) != HEADER:
            raise NetPlannerError(Trouble.NOT_A_COPY, path=str(path))
    with _reading(path) as source:
        if source.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise NetPlannerError(Trouble.NOT_A_COPY, path=str(path))
        version = source.execute("PRAGMA user_version").fetchone()[0]
        if version > newest_version:
            raise NetPlannerError(Trouble.DATABASE_NEWER, path=str(path), version=version, supported=newest_version)
        if [row[0] for row in source.execute("PRAGMA integrity_check")] != ["ok"]:
            raise NetPlannerError(Trouble.DATABASE_CORRUPT, path=str(path))


def put_in_place(database: Database, path: Path) -> None:
    """Let the open file hold what the copy at `path` holds, all of it or nothing."""
    with _reading(path) as source, translated(database.path):
        source.backup(database.peewee.connection())


def copy(path: Path, target: Path) -> None:
    """A consistent copy of a file that may be open elsewhere, readable for its owner alone."""
    create_private(target)
    with _reading(path) as source, translated(target), contextlib.closing(sqlite3.connect(target)) as made:
        source.backup(made)


def holds_anybody(path: Path) -> bool:
    """Whether there are people in the file."""
    with _reading(path) as source:
        return source.execute("SELECT 1 FROM contact LIMIT 1").fetchone() is not None


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    with translated(path), contextlib.closing(_open(path)) as source:
        yield source


def _open(path: Path) -> sqlite3.Connection:
    address = path.resolve().as_uri()
    source = sqlite3.connect(f"{address}?mode=ro", uri=True)
    try:
        source.execute("PRAGMA schema_version")
    except sqlite3.OperationalError:
        # Where nothing can be written beside it, nobody else can be writing it either.
        source.close()
        source = sqlite3.connect(f"{address}?immutable=1", uri=True)
    return source
