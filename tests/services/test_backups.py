"""Copies of the whole file: whole or not at all, and taken back as they were."""

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from netplanner.domain.contact import Details
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.services import backups, documents, editing
from netplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        editing.add_person(opened, Details(name="Sari Wulandari"))
        yield opened


def test_what_is_restored_is_what_was_there_with_its_undo(workspace: Workspace) -> None:
    before = documents.document_of(workspace)
    copy = backups.back_up(workspace.path)
    editing.add_person(workspace, Details(name="Budi"))
    between = documents.document_of(workspace)
    kept = backups.restore(workspace, copy)
    assert documents.document_of(workspace) == before
    workspace.undo()
    assert workspace.contacts.ids() == []
    assert kept is not None
    backups.restore(workspace, kept)
    assert documents.document_of(workspace) == between


def test_two_copies_of_one_second_are_two_files(workspace: Workspace) -> None:
    assert len({backups.back_up(workspace.path) for _ in range(3)}) == 3


def test_a_copy_is_readable_for_its_owner_alone(workspace: Workspace, tmp_path: Path) -> None:
    out = backups.back_up(workspace.path, tmp_path / "elsewhere" / "copy.db")
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert [path.name for path in out.parent.iterdir()] == ["copy.db"]


def test_the_file_itself_is_no_place_for_its_copy(workspace: Workspace) -> None:
    with pytest.raises(NetPlannerError) as refused:
        backups.back_up(workspace.path, workspace.path)
    assert refused.value.trouble is Trouble.FILE_UNWRITABLE
    assert len(workspace.contacts.ids()) == 1


@pytest.mark.parametrize(
    ("write", "trouble"),
    [
        (lambda path: None, Trouble.FILE_MISSING),
        (lambda path: path.write_text("Dear Wulan"), Trouble.NOT_A_COPY),
        (lambda path: path.write_bytes(b""), Trouble.NOT_A_COPY),
        (lambda path: _other_program(path), Trouble.NOT_A_COPY),
        (lambda path: _newer(path), Trouble.DATABASE_NEWER),
        (lambda path: _damaged(path), Trouble.DATABASE_CORRUPT),
    ],
)
def test_what_is_no_sound_copy_changes_nothing(
    workspace: Workspace, tmp_path: Path, write: object, trouble: Trouble
) -> None:
    path = tmp_path / "copy.db"
    assert callable(write)
    write(path)
    before = documents.document_of(workspace)
    with pytest.raises(NetPlannerError) as refused:
        backups.restore(workspace, path)
    assert refused.value.trouble is trouble
    assert documents.document_of(workspace) == before
    assert not backups.folder_of(workspace.path).exists()


def test_a_day_gets_one_copy_and_old_ones_go(tmp_path: Path) -> None:
    day = [date(2026, 1, 1)]
    with Workspace(tmp_path / "people.db", create=True) as workspace:
        assert backups.keep_daily(workspace.path, day[0]) is None
        editing.add_person(workspace, Details(name="Sari"))
        for _ in range(330):
            assert backups.keep_daily(workspace.path, day[0]) is not None
            assert backups.keep_daily(workspace.path, day[0]) is None
            day[0] += timedelta(days=1)
        last = day[0] - timedelta(days=1)
    kept = sorted(path.stem.removeprefix("day-") for path in backups.folder_of(tmp_path / "people.db").iterdir())
    assert kept[-7:] == [(last - timedelta(days=left)).isoformat() for left in range(6, -1, -1)]
    assert kept[:-7] == ["2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31", "2026-11-19"]


def _other_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE recipe (name TEXT)")


def _newer(path: Path) -> None:
    Workspace(path, create=True).close()
    with closing(sqlite3.connect(path)) as newer, newer:
        newer.execute("PRAGMA user_version = 99")


def _damaged(path: Path) -> None:
    Workspace(path, create=True).close()
    data = bytearray(path.read_bytes())
    data[100:] = b"\xa5" * (len(data) - 100)
    path.write_bytes(data)
