"""What the user says of themselves, and what they are looking for (MODEL §3 and §6).

For now the records alone: they travel with the file. Clarity and its limits are not computed yet.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class SelfArea(StrEnum):
    STRENGTH = "STRENGTH"
    FIELD = "FIELD"
    OFFER = "OFFER"
    PLAN = "PLAN"
    WANT = "WANT"


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfItem:
    area: SelfArea
    text: str
    evidence: str = ""
    reviewed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """A field or skill sought by a date; `weight` is 1 to 5."""

    text: str
    tags: tuple[str, ...] = ()
    by: date | None = None
    weight: int = 3
