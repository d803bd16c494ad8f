"""Opening files that are not what they should be: a clear trouble, and the file left as it is."""

import sqlite3
import stat
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.services.workspace import Step, Workspace
from netplanner.storage import database as storage
from netplanner.storage import migrations
from netplanner.storage.database import Database


def _trouble(path: Path, *, create: bool = True) -> Trouble:
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(NetPlannerError) as refused:
        Workspace(path, create=create)
    assert (path.read_bytes() if path.is_file() else None) == before
    return refused.value.trouble


def test_a_new_file_is_readable_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "people.db"
    with Workspace(path, create=True) as workspace, workspace.step(Step.IMPORTED):
        for file in path.parent.iterdir():
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def test_without_leave_no_file_is_made(tmp_path: Path) -> None:
    assert _trouble(tmp_path / "none.db", create=False) is Trouble.NO_DATABASE
    assert list(tmp_path.iterdir()) == []


def test_a_text_file_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Dear Wulan, this is a letter.\n" * 50)
    assert _trouble(path) is Trouble.NOT_A_DATABASE


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    assert _trouble(tmp_path) is Trouble.NOT_A_DATABASE


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE recipe (name TEXT)")
    assert _trouble(path) is Trouble.NOT_A_DATABASE


def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "newer.db"
    Workspace(path, create=True).close()
    with closing(sqlite3.connect(path)) as newer, newer:
        newer.execute("PRAGMA user_version = 99")
    assert _trouble(path) is Trouble.DATABASE_NEWER


def test_a_damaged_database_says_so(tmp_path: Path) -> None:
    path = tmp_path / "damaged.db"
    Workspace(path, create=True).close()
    data = bytearray(path.read_bytes())
    data[100:] = b"\xa5" * (len(data) - 100)
    path.write_bytes(data)
    assert _trouble(path) is Trouble.DATABASE_CORRUPT


def test_a_locked_database_says_so_after_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "BUSY_SECONDS", 0.1)
    path = tmp_path / "people.db"
    with (
        Workspace(path, create=True) as first,
        first.step(Step.IMPORTED),
        Workspace(path, create=False) as second,
        pytest.raises(NetPlannerError) as refused,
        second.step(Step.IMPORTED),
    ):
        pass
    assert refused.value.trouble is Trouble.DATABASE_LOCKED


def test_a_migration_copies_the_file_first_and_empties_the_log(tmp_path: Path) -> None:
    path = tmp_path / "people.db"
    with Workspace(path, create=True) as workspace, workspace.step(Step.IMPORTED):
        workspace.profile.replace_needs([])
    steps = (*migrations.MIGRATIONS, lambda database: database.execute("ALTER TABLE need ADD COLUMN colour TEXT"))
    with Database(path, create=False) as database:
        copy = migrations.migrate(database, now=datetime(2026, 11, 24, 14, 2), migrations=steps)
        assert migrations.version_of(database) == len(steps)
    assert copy is not None
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with Database(copy, create=False) as kept:
        assert migrations.version_of(kept) == len(migrations.MIGRATIONS)


def test_a_migration_that_breaks_leaves_the_file_at_its_version(tmp_path: Path) -> None:
    path = tmp_path / "people.db"
    Workspace(path, create=True).close()

    def breaks(database: Database) -> None:
        database.execute("CREATE TABLE half_done (pk INTEGER)")
        raise ZeroDivisionError

    with Database(path, create=False) as database:
        with pytest.raises(ZeroDivisionError):
            migrations.migrate(database, now=datetime.now(), migrations=(*migrations.MIGRATIONS, breaks))
        assert migrations.version_of(database) == len(migrations.MIGRATIONS)
        assert database.rows("SELECT 1 FROM sqlite_master WHERE name = 'half_done'") == []


def test_a_file_of_the_first_schema_is_brought_up_to_date_with_its_people(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with Database(path, create=True) as database:
        migrations.migrate(database, now=datetime(2026, 11, 24), migrations=migrations.MIGRATIONS[:1])
        card = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Sari\r\nBDAY:1990-11-27\r\nEND:VCARD"
        with database.transaction():
            database.execute("INSERT INTO card_version (pk, data) VALUES (1, ?)", (card,))
            database.execute("INSERT INTO contact (id, card, taken_in) VALUES ('sari', 1, 1)")
            database.execute(
                "INSERT INTO person (contact, name, organisation, title, tags, uid, has_photo, folded)"
                " VALUES ('sari', 'Sari', '', '', '', '', 0, 'sari')"
            )
    with Workspace(path, create=False) as workspace:
        assert [row.birthday for row in workspace.contacts.index()] == ["1990-11-27"]
        assert workspace.contacts.knows("sari")
    fresh = tmp_path / "new.db"
    Workspace(fresh, create=True).close()
    with Database(path, create=False) as old, Database(fresh, create=False) as new:
        schema = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name"
        assert old.rows(schema) == new.rows(schema)
