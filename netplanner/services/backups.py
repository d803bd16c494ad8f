"""Dated copies of the whole file: made when the user asks, made by themselves once a day, and taken back.

Knows where copies are kept and which of them go; what a sound copy is, is `storage.backups`.
"""

from datetime import date, datetime
from itertools import count
from pathlib import Path
from typing import Final

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.services.workspace import Workspace
from netplanner.storage import backups as stored_copies
from netplanner.storage.migrations import MIGRATIONS

# † A slip is mostly found within the week; a copy of each of the months before costs little.
_DAYS_KEPT: Final = 7
_MONTHS_KEPT: Final = 6
_DAILY: Final = "day-"
_SUFFIX: Final = ".db"


def folder_of(database: Path) -> Path:
    """Where the copies of a file are kept: beside it."""
    return database.with_name(f"{database.stem}-backups")


def copies_of(path: Path) -> list[Path]:
    """The copies beside the file, and those made before it was brought to a newer form, by name."""
    beside = path.parent.glob(f"{path.stem}-before-*{_SUFFIX}")
    return sorted((*folder_of(path).glob(f"*{_SUFFIX}"), *beside))


def back_up(path: Path, out: Path | None = None) -> Path:
    """Write a copy of the file at `path` to `out`, or to a dated file among its copies; the answer is where it is.

    What stood at `out` is replaced once the copy is whole. Raises NO_DATABASE, FILE_UNWRITABLE or DISK_FULL.
    """
    if not path.exists():
        raise NetPlannerError(Trouble.NO_DATABASE, path=str(path))
    out = out or _unused(folder_of(path), f"{path.stem}-{datetime.now():%Y%m%d-%H%M%S}")
    if out.is_dir() or (out.exists() and out.samefile(path)):
        raise NetPlannerError(Trouble.FILE_UNWRITABLE, path=str(out), reason="it is the file itself, or a folder")
    partial = out.with_name(f".{out.name}-unfinished")
    try:
        out.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        partial.unlink(missing_ok=True)
        stored_copies.copy(path, partial)
        partial.replace(out)
    except OSError as error:
        raise NetPlannerError(Trouble.FILE_UNWRITABLE, path=str(out), reason=error.strerror) from None
    finally:
        partial.unlink(missing_ok=True)
    return out


def check(source: Path) -> None:
    """Raise FILE_MISSING, NOT_A_COPY, DATABASE_CORRUPT or DATABASE_NEWER for what cannot be restored."""
    stored_copies.check(source, newest_version=len(MIGRATIONS))


def restore(workspace: Workspace, source: Path) -> Path | None:
    """Let the file hold what the copy at `source` holds, an older NetPlanner's brought to today's form.

    The answer is a copy of what it held until now, None where nobody was in it. Raises as `check`, with nothing
    changed.
    """
    check(source)
    before = back_up(workspace.path) if workspace.contacts.ids() else None
    workspace.take_copy(source)
    return before


def keep_daily(path: Path, today: date) -> Path | None:
    """Make the day's copy, unless there is one or nobody is in the file, and let old ones go.

    Kept are the last seven days that the program was used on, and the last of each of six months before. The file
    may be open meanwhile. Raises as `back_up`.
    """
    copy = folder_of(path) / f"{_DAILY}{today.isoformat()}{_SUFFIX}"
    if copy.exists() or not stored_copies.holds_anybody(path):
        return None
    back_up(path, copy)
    for old in _outlived(_dailies(copy.parent)):
        old.unlink(missing_ok=True)
    return copy


def _unused(folder: Path, name: str) -> Path:
    """A path that no other copy has, also of the same second."""
    path = folder / f"{name}{_SUFFIX}"
    for number in count(2):
        if not path.exists():
            break
        path = folder / f"{name}-{number}{_SUFFIX}"
    return path


def _dailies(folder: Path) -> dict[date, Path]:
    found = {}
    for path in folder.glob(f"{_DAILY}*{_SUFFIX}"):
        try:
            found[date.fromisoformat(path.stem.removeprefix(_DAILY))] = path
        except ValueError:
            continue  # somebody else's file
    return found


def _outlived(dailies: dict[date, Path]) -> list[Path]:
    newest_first = sorted(dailies, reverse=True)
    kept = set(newest_first[:_DAYS_KEPT])
    last_of_month = {(day.year, day.month): day for day in sorted(newest_first[_DAYS_KEPT:])}
    kept.update(sorted(last_of_month.values(), reverse=True)[:_MONTHS_KEPT])
    return [path for day, path in dailies.items() if day not in kept]
