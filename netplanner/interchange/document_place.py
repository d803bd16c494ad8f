"""A place inside a JSON document: reads a value as what is expected there, or names the place of the mistake.

Knows JSON's plain values; not what the document is about.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import TypeVar

from netplanner.domain.errors import NetPlannerError, Trouble

_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_E = TypeVar("_E", bound=StrEnum)
_T = TypeVar("_T")


class Place:
    """An object of the document that knows where it stands, so that a mistake can be named."""

    def __init__(self, value: object, path: str, where: str) -> None:
        self._path, self._where = path, where
        if not isinstance(value, Mapping):
            raise self.mistake("", "an object is expected here")
        self._values: Mapping[str, object] = value

    def mistake(self, name: str, reason: str) -> NetPlannerError:
        where = ".".join(part for part in (self._where, name) if part) or "the document"
        return NetPlannerError(Trouble.INVALID_DOCUMENT, path=self._path, where=where, reason=reason)

    def inside(self, name: str) -> "Place":
        return Place(self._values.get(name), self._path, ".".join(part for part in (self._where, name) if part))

    def get(self, name: str) -> object:
        return self._values.get(name)

    def names(self) -> tuple[str, ...]:
        return tuple(self._values)

    def each(self, name: str, read: Callable[["Place"], _T]) -> tuple[_T, ...] | None:
        listed = self._values.get(name)
        if listed is None:
            return None
        if not isinstance(listed, Sequence) or isinstance(listed, str):
            raise self.mistake(name, "a list is expected here")
        prefix = f"{self._where}." if self._where else ""
        return tuple(read(Place(one, self._path, f"{prefix}{name}[{at}]")) for at, one in enumerate(listed))

    def texts(self, name: str) -> tuple[str, ...]:
        listed = self._values.get(name)
        if listed is None:
            return ()
        if not isinstance(listed, Sequence) or isinstance(listed, str):
            raise self.mistake(name, "a list is expected here")
        return tuple(self._as_text(f"{name}[{at}]", one) for at, one in enumerate(listed))

    def text(self, name: str) -> str:
        value = self._values.get(name)
        return "" if value is None else self._as_text(name, value)

    def _as_text(self, name: str, value: object) -> str:
        if not isinstance(value, str):
            raise self.mistake(name, "a text is expected here")
        # JSON can write a lone surrogate, and no file can hold it.
        if not value.isascii() and any("\ud800" <= letter <= "\udfff" for letter in value):
            raise self.mistake(name, "half a character stands in it")
        return value

    def flag(self, name: str) -> bool:
        value = self._values.get(name)
        if value is None:
            return False
        if not isinstance(value, bool):
            raise self.mistake(name, "true or false is expected here")
        return value

    def number(self, name: str, least: int, most: int) -> int | None:
        value = self._values.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise self.mistake(name, f"a whole number from {least} to {most} is expected here")
        return value

    def day(self, name: str) -> date | None:
        value = self._values.get(name)
        return None if value is None else self.as_day(name, value)

    def days(self, name: str) -> tuple[date, ...]:
        return tuple(self.as_day(f"{name}[{at}]", day) for at, day in enumerate(self.texts(name)))

    def as_day(self, name: str, value: object) -> date:
        # Python reads more than COMMANDS.md writes: 20261124, and 2026-W48-2.
        if isinstance(value, str) and _ISO_DAY.fullmatch(value):
            try:
                return date.fromisoformat(value)
            except ValueError:
                pass  # 2026-02-30 has the form of a date; it is named below with all others.
        raise self.mistake(name, f"{value!r} is not a date like 2026-11-24")

    def as_monday(self, name: str, value: object) -> date:
        """A week is named by its Monday; any other day would name none."""
        day = self.as_day(name, value)
        if day.weekday() != 0:
            raise self.mistake(name, f"{value!r} is no Monday, and one is expected here")
        return day

    def choice(self, name: str, kinds: type[_E]) -> _E | None:
        value = self._values.get(name)
        if value is None:
            return None
        try:
            return kinds(str(value))
        except ValueError:
            names = ", ".join(kind.value for kind in kinds)
            raise self.mistake(name, f"{value!r} is none of {names}") from None

    def needed(self, name: str, value: _T | None) -> _T:
        if value is None:
            raise self.mistake(name, "this is missing")
        return value
