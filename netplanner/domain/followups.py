"""What the user means to do with or for somebody, and how long it usually takes (MODEL §2).

Knows a single follow-up and its kind; not whether a week holds it (`capacity`).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class FollowUpKind(StrEnum):
    MESSAGE = "MESSAGE"
    NOTE = "NOTE"
    INTRODUCTION = "INTRODUCTION"
    CALL = "CALL"
    REPAIR = "REPAIR"
    PROMISE = "PROMISE"
    SELF = "SELF"
    COFFEE = "COFFEE"
    INVOLVEMENT = "INVOLVEMENT"
    EVENT = "EVENT"


class Origin(StrEnum):
    """Why a follow-up is there; it decides what may be given up for what."""

    PROMISE = "PROMISE"
    REPAIR = "REPAIR"
    DEEPEN = "DEEPEN"
    MAINTAIN = "MAINTAIN"
    WIDEN = "WIDEN"
    SELF = "SELF"


class FollowUpStatus(StrEnum):
    OPEN = "OPEN"
    DONE = "DONE"
    DROPPED = "DROPPED"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """One planned deed. `minutes` is the user's own estimate, before calibration and switching.

    `shortest`: minutes below which it makes no sense. `release`: not before that day (None: at once).
    `due`: None when no day was promised. `priority` 1 (can wait) to 5; `deferred` 0 to 2 times.
    """

    id: str
    kind: FollowUpKind
    minutes: int
    contact_id: str | None = None
    text: str = ""
    shortest: int = 0
    release: date | None = None
    due: date | None = None
    origin: Origin = Origin.DEEPEN
    priority: int = 3
    deferred: int = 0
    status: FollowUpStatus = FollowUpStatus.OPEN
    done_on: date | None = None
    actual_minutes: int | None = None

    def is_open(self, today: date) -> bool:
        """Open as of `today`; one that is done later is open until then."""
        if self.status is FollowUpStatus.DONE:
            return self.done_on is not None and self.done_on > today
        return self.status is FollowUpStatus.OPEN

    def is_released(self, today: date) -> bool:
        return self.release is None or self.release <= today

    def was_done_by(self, today: date) -> bool:
        return self.status is FollowUpStatus.DONE and self.done_on is not None and self.done_on <= today
