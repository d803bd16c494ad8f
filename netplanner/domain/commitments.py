"""Promises between two people, from either side (MODEL §1 and §5).

A promise past its due date stays OPEN until somebody answers "was it kept?".
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Maker(StrEnum):
    ME = "ME"
    THEM = "THEM"


class CommitmentStatus(StrEnum):
    OPEN = "OPEN"
    KEPT = "KEPT"
    BROKEN = "BROKEN"
    RELEASED = "RELEASED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """One promise. `size` is 1 (small) to 3 (large); `resolved_on` is the day it was kept, broken or released.

    `notice`: told before it was broken. `deceit`: the other was misled about it.
    """

    maker: Maker
    text: str = ""
    due: date | None = None
    size: int = 1
    status: CommitmentStatus = CommitmentStatus.OPEN
    resolved_on: date | None = None
    notice: bool = False
    deceit: bool = False
    forgiven_on: date | None = None
    repaired_on: date | None = None

    def was_kept(self, today: date) -> bool:
        return self.status is CommitmentStatus.KEPT and self._resolved_by(today)

    def is_open_breach(self, today: date) -> bool:
        """Broken, and by `today` neither forgiven nor repaired."""
        return (
            self.status is CommitmentStatus.BROKEN
            and self._resolved_by(today)
            and not _by(self.forgiven_on, today)
            and not _by(self.repaired_on, today)
        )

    def is_open(self, today: date) -> bool:
        """Still waiting for an answer as of `today`; one that is answered later is open until then."""
        return self.status is CommitmentStatus.OPEN or not self._resolved_by(today)

    def is_unanswered(self, today: date) -> bool:
        """Open and past its due date: the program asks whether it was kept, and assumes nothing."""
        return self.is_open(today) and self.due is not None and self.due < today

    def _resolved_by(self, today: date) -> bool:
        return self.resolved_on is not None and self.resolved_on <= today


def _by(day: date | None, today: date) -> bool:
    return day is not None and day <= today
