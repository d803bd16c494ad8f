"""The SQLite file: opening it safely, its pragmas, its transactions, a copy of it.

Knows how SQLite says that something is wrong and turns it into a `NetPlannerError`;
not what the tables hold.
"""

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import peewee

from netplanner.domain.errors import NetPlannerError, Trouble

APPLICATION_ID = 0x4E50_6C6E  # "NPln", so that another program's database is never taken for ours
BUSY_SECONDS = 5
HEADER = b"SQLite format 3\x00"


class _TranslatingDatabase(peewee.SqliteDatabase):
    """Peewee's database, speaking our errors."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(
            str(path),
            # One connection for the process; a long job takes it to its worker while the window waits.
            thread_safe=False,
            check_same_thread=False,
            timeout=BUSY_SECONDS,
            # 8 MB of cache: with 24 an import of 10,000 is a twentieth quicker, and the window keeps 16 MB for ever.
            pragmas={"foreign_keys": 1, "synchronous": "full", "cache_size": -8_000},
        )

    def execute_sql(self, sql: str, params: Sequence[object] | None = None) -> Any:
        base: Any = super()
        with translated(self.path):
            return base.execute_sql(sql, params)

    def begin(self, lock_type: str | None = None) -> Any:
        base: Any = super()
        with translated(self.path):
            return base.begin(lock_type)

    def commit(self) -> Any:
        base: Any = super()
        with translated(self.path):
            return base.commit()


class Database:
    """One open file. Close it, or use it as a context manager."""

    def __init__(self, path: Path, *, create: bool) -> None:
        """Open `path`; a new file is made only with `create`, readable for its owner alone.

        Raises NetPlannerError NO_DATABASE, NOT_A_DATABASE, DATABASE_UNREADABLE, DATABASE_LOCKED,
        DATABASE_READ_ONLY or DATABASE_CORRUPT; the file is then as it was.
        """
        self.path = path
        self.is_new = _prepare(path, create=create)
        self.peewee: Any = _TranslatingDatabase(path)
        try:
            with translated(path):
                self.peewee.connect()
                self._check_owner()
                # Only now: it writes to the file, and one that is not ours stays as it is.
                self.execute("PRAGMA journal_mode = wal")
        except NetPlannerError:
            self.close()
            raise

    def __enter__(self) -> "Database":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        if not self.peewee.is_closed():
            self.peewee.close()

    def _check_owner(self) -> None:
        application = int(self.scalar("PRAGMA application_id"))
        if application == APPLICATION_ID:
            return
        if application or self.scalar("SELECT count(*) FROM sqlite_master"):
            raise NetPlannerError(Trouble.NOT_A_DATABASE, path=str(self.path))
        self.is_new = True

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """One write transaction, taken at once so that a second writer waits at its start, not in its middle."""
        with self.peewee.atomic("IMMEDIATE"):
            # A merge or an undo may pass through states in which a reference hangs for a moment.
            self.execute("PRAGMA defer_foreign_keys = ON")
            yield

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> Any:
        return self.peewee.execute_sql(sql, parameters)

    def execute_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        with translated(self.path):
            self.peewee.connection().executemany(sql, rows)

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        with translated(self.path):
            return list(self.peewee.connection().execute(sql, parameters))

    def each(self, sql: str, parameters: Sequence[object] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows one by one, for those who need not hold them all at once."""
        with translated(self.path):
            yield from self.peewee.connection().execute(sql, parameters)

    def scalar(self, sql: str, parameters: Sequence[object] = ()) -> Any:
        row = self.execute(sql, parameters).fetchone()
        return None if row is None else row[0]

    def copy_to(self, target: Path) -> None:
        """A consistent copy through SQLite's backup API, readable for its owner alone."""
        create_private(target)
        with translated(target), contextlib.closing(sqlite3.connect(target)) as copy:
            self.peewee.connection().backup(copy)

    def integrity_problems(self) -> list[str]:
        """What SQLite's own checks find, as its sentences; empty when the file is sound."""
        try:
            found = [str(row[0]) for row in self.rows("PRAGMA integrity_check")]
            broken = self.rows("PRAGMA foreign_key_check")
        except NetPlannerError as error:
            if error.trouble is not Trouble.DATABASE_CORRUPT:
                raise
            return ["the file cannot be read to its end"]
        problems = [sentence for sentence in found if sentence != "ok"]
        problems += [f"{table}, row {row}: refers to a {parent} that is not there" for table, row, parent, _ in broken]
        return problems


def _prepare(path: Path, *, create: bool) -> bool:
    """Make sure that there is a file worth opening; True when it is new."""
    if path.is_dir():
        raise NetPlannerError(Trouble.NOT_A_DATABASE, path=str(path))
    try:
        with path.open("rb") as file:
            head = file.read(len(HEADER))
    except FileNotFoundError:
        if not create:
            raise NetPlannerError(Trouble.NO_DATABASE, path=str(path)) from None
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            create_private(path)
        except OSError as error:
            raise NetPlannerError(Trouble.DATABASE_UNREADABLE, path=str(path), reason=error.strerror) from None
        return True
    except OSError as error:
        raise NetPlannerError(Trouble.DATABASE_UNREADABLE, path=str(path), reason=error.strerror) from None
    if head and head != HEADER:
        raise NetPlannerError(Trouble.NOT_A_DATABASE, path=str(path))
    if not head and not create:
        raise NetPlannerError(Trouble.NO_DATABASE, path=str(path))
    return not head


def create_private(path: Path) -> None:
    """Make an empty file that its owner alone may read."""
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))


@contextlib.contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite reports into a `NetPlannerError`; what is our own mistake stays an exception."""
    try:
        yield
    except (sqlite3.DatabaseError, peewee.DatabaseError) as error:
        trouble = _trouble_in(str(error).lower())
        if trouble is None:
            raise
        raise NetPlannerError(trouble, path=str(path)) from error


def _trouble_in(message: str) -> Trouble | None:
    signs = {
        "locked": Trouble.DATABASE_LOCKED,
        "readonly": Trouble.DATABASE_READ_ONLY,
        "malformed": Trouble.DATABASE_CORRUPT,
        "not a database": Trouble.NOT_A_DATABASE,
        "disk is full": Trouble.DISK_FULL,
        "disk i/o error": Trouble.DATABASE_CORRUPT,
        "unable to open": Trouble.DATABASE_UNREADABLE,
    }
    return next((trouble for sign, trouble in signs.items() if sign in message), None)
