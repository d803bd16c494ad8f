"""The schema, as an append-only list of steps from an empty file to today's.

A new file runs the same list as an old one. Never imports `tables`: an old step must keep
meaning what it meant when it was written.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.storage import undo_log
from netplanner.storage.database import APPLICATION_ID, Database

Migration = Callable[[Database], None]


def _first_light(database: Database) -> None:
    for statement in _FIRST_LIGHT.split(";\n"):
        if statement.strip():
            database.execute(statement)


_FIRST_LIGHT = """
CREATE TABLE card_version (
    pk INTEGER PRIMARY KEY,
    data BLOB NOT NULL
);
CREATE TABLE contact (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    card INTEGER NOT NULL REFERENCES card_version (pk),
    taken_in INTEGER REFERENCES card_version (pk),
    intent TEXT NOT NULL DEFAULT 'NONE',
    intent_level INTEGER,
    notes TEXT NOT NULL DEFAULT '',
    does_not_introduce INTEGER NOT NULL DEFAULT 0,
    blocked INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE absorbed (
    pk INTEGER PRIMARY KEY,
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL
);
CREATE INDEX absorbed_contact ON absorbed (contact);
CREATE INDEX absorbed_sha256 ON absorbed (sha256);
CREATE TABLE person (
    contact TEXT PRIMARY KEY REFERENCES contact (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    title TEXT NOT NULL,
    tags TEXT NOT NULL,
    uid TEXT NOT NULL,
    has_photo INTEGER NOT NULL,
    folded TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX person_uid ON person (uid) WHERE uid <> '';
CREATE TABLE evidence (
    pk INTEGER PRIMARY KEY,
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    facet TEXT,
    source TEXT,
    value INTEGER,
    sphere TEXT,
    ongoing INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX evidence_contact ON evidence (contact);
CREATE TABLE commitment (
    pk INTEGER PRIMARY KEY,
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    maker TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    due TEXT,
    size INTEGER NOT NULL DEFAULT 1,
    status TEXT NOT NULL DEFAULT 'OPEN',
    resolved_on TEXT,
    notice INTEGER NOT NULL DEFAULT 0,
    deceit INTEGER NOT NULL DEFAULT 0,
    forgiven_on TEXT,
    repaired_on TEXT
);
CREATE INDEX commitment_contact ON commitment (contact);
CREATE TABLE follow_up (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    contact TEXT REFERENCES contact (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    minutes INTEGER NOT NULL,
    shortest INTEGER NOT NULL,
    release TEXT,
    due TEXT,
    origin TEXT NOT NULL,
    priority INTEGER NOT NULL DEFAULT 3,
    deferred INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL DEFAULT 'OPEN',
    done_on TEXT,
    actual_minutes INTEGER
);
CREATE INDEX follow_up_contact ON follow_up (contact);
CREATE TABLE vouch (
    pk INTEGER PRIMARY KEY,
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    target TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    strength TEXT NOT NULL
);
CREATE INDEX vouch_contact ON vouch (contact);
CREATE INDEX vouch_target ON vouch (target);
CREATE TABLE introduction_ask (
    pk INTEGER PRIMARY KEY,
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    asked_on TEXT NOT NULL
);
CREATE INDEX introduction_ask_contact ON introduction_ask (contact);
CREATE TABLE import_flag (
    pk INTEGER PRIMARY KEY,
    contact TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    file TEXT NOT NULL,
    line INTEGER,
    property TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL
);
CREATE INDEX import_flag_contact ON import_flag (contact);
CREATE TABLE self_item (
    pk INTEGER PRIMARY KEY,
    area TEXT NOT NULL,
    text TEXT NOT NULL,
    evidence TEXT NOT NULL DEFAULT '',
    reviewed_on TEXT
);
CREATE TABLE need (
    pk INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    tags TEXT NOT NULL,
    by_day TEXT,
    weight INTEGER NOT NULL
);
CREATE TABLE setting (
    pk INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
)
"""


def _trash_and_birthdays(database: Database) -> None:
    # The index is derived, so whoever opens an older file derives it anew (`migrate`).
    database.execute("ALTER TABLE contact ADD COLUMN deleted_on TEXT")
    database.execute("CREATE INDEX contact_deleted ON contact (deleted_on) WHERE deleted_on IS NOT NULL")
    database.execute("ALTER TABLE person ADD COLUMN birthday TEXT NOT NULL DEFAULT ''")


def _encodings_and_origins(database: Database) -> None:
    # A card whose characters were guessed from its whole file, or chosen, is misread without its neighbours.
    database.execute("ALTER TABLE card_version ADD COLUMN encoding TEXT NOT NULL DEFAULT ''")
    # Of a card taken into a contact that was there: its UID, and its version, against which its next one is held.
    database.execute("ALTER TABLE absorbed ADD COLUMN uid TEXT NOT NULL DEFAULT ''")
    database.execute("ALTER TABLE absorbed ADD COLUMN card INTEGER REFERENCES card_version (pk)")


def _told_apart(database: Database) -> None:
    # Two people of whom the user said that they are not one; which of them stands first says nothing.
    database.execute(
        "CREATE TABLE told_apart (pk INTEGER PRIMARY KEY,"
        " contact TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,"
        " other TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE)"
    )
    database.execute("CREATE INDEX told_apart_contact ON told_apart (contact)")
    database.execute("CREATE INDEX told_apart_other ON told_apart (other)")


def _introductions(database: Database) -> None:
    # `contact` is the introducer; `path` the ids from there to the target, as JSON.
    database.execute(
        "CREATE TABLE introduction (pk INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
        " contact TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,"
        " target TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,"
        " path TEXT NOT NULL, state TEXT NOT NULL, declined_by TEXT, note TEXT NOT NULL DEFAULT '',"
        " asked_on TEXT NOT NULL, changed_on TEXT NOT NULL)"
    )
    database.execute("CREATE INDEX introduction_contact ON introduction (contact)")
    database.execute("CREATE INDEX introduction_target ON introduction (target)")
    # Whom not to suggest: until a day, or never more.
    database.execute(
        "CREATE TABLE put_aside (pk INTEGER PRIMARY KEY,"
        " contact TEXT NOT NULL UNIQUE REFERENCES contact (id) ON DELETE CASCADE, until TEXT)"
    )


def _those_with_an_intent(database: Database) -> None:
    # The meter asks for them after every step, and most people have none.
    database.execute("CREATE INDEX contact_intent ON contact (intent)")


MIGRATIONS: Sequence[Migration] = (
    _first_light, _trash_and_birthdays, _encodings_and_origins, _told_apart, _introductions, _those_with_an_intent,
)  # fmt: skip


def version_of(database: Database) -> int:
    return int(database.scalar("PRAGMA user_version"))


def migrate(database: Database, *, now: datetime, migrations: Sequence[Migration] = MIGRATIONS) -> Path | None:
    """Bring the file to today's schema. Returns the path of the copy made before, None when none was needed.

    After a copy was made, the index of the people is to be derived anew: it may have gained columns.

    Raises NetPlannerError DATABASE_NEWER, with the file untouched, when a later NetPlanner wrote it.
    """
    version = version_of(database)
    if version > len(migrations):
        raise NetPlannerError(
            Trouble.DATABASE_NEWER, path=str(database.path), version=version, supported=len(migrations)
        )
    if version == len(migrations):
        return None
    copy = None
    if version:
        copy = database.path.with_name(f"{database.path.stem}-before-{version + 1}-{now:%Y%m%d-%H%M%S}.db")
        database.copy_to(copy)
    with database.transaction():
        # Another process may have been quicker while this one waited for the lock.
        for number, migration in enumerate(migrations[version_of(database) :], version_of(database) + 1):
            migration(database)
            database.execute(f"PRAGMA user_version = {number}")
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        # A logged row has the shape of the old schema, so the log begins anew.
        undo_log.install(database)
    return copy
