"""What stands on the command line, read into values, and the file that it is about. Knows no command."""

import argparse
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from pathlib import Path

import platformdirs

from netplanner.services.catalogue import Translate
from netplanner.services.workspace import Workspace

# How a command ends (COMMANDS.md).
DONE, NOT_DONE, WRONG_USAGE, PARTLY_DONE = 0, 1, 2, 3


def default_database() -> Path:
    return Path(platformdirs.user_data_dir("netplanner", appauthor=False)) / "netplanner.db"


class Readers:
    """What stands on the command line, read into values; what cannot be read is told in the user's language."""

    def __init__(self, translate: Translate) -> None:
        self.translate = translate

    def day(self, text: str) -> date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise self._not(text, self.translate("cli", "{text} is not a date like 2026-11-24")) from None

    def minutes(self, text: str) -> int:
        try:
            return int(text)
        except ValueError:
            raise self._not(text, self.translate("cli", "{text} is not a whole number of minutes")) from None

    def size(self, text: str) -> tuple[int, int]:
        width, _, height = text.partition("x")
        if not (width.isdigit() and height.isdigit() and 320 <= int(width) <= 8000 and 240 <= int(height) <= 8000):
            raise self._not(text, self.translate("cli", "{text} is not a size like 1440x900"))
        return int(width), int(height)

    def named(self, kinds: type[StrEnum]) -> Callable[[str], StrEnum]:
        """A reader of one of these names, in any case, that says which there are."""

        def read(text: str) -> StrEnum:
            try:
                return kinds(text.upper())
            except ValueError:
                words = self.translate("cli", "{text} is none of {names}")
                names = ", ".join(kind.value for kind in kinds)
                raise self._not(text, words.replace("{names}", names)) from None

        return read

    def _not(self, text: str, words: str) -> argparse.ArgumentTypeError:
        return argparse.ArgumentTypeError(words.replace("{text}", repr(text)))


def today_of(options: argparse.Namespace) -> Callable[[], date]:
    day = getattr(options, "today", None)
    return date.today if day is None else lambda: day


def database_of(options: argparse.Namespace) -> Path:
    """The file that was named, or the user's own."""
    return getattr(options, "database", None) or default_database()


def open_file(options: argparse.Namespace, *, create: bool = False) -> Workspace:
    return Workspace(database_of(options), create=create, today=today_of(options))
