"""What a page shows of the workspace, as plain data ready to be drawn. Knows no Qt and no language."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from netplanner.domain.commitments import Commitment
from netplanner.domain.contact import NO_INTENT, Intent
from netplanner.domain.evidence import Evidence
from netplanner.domain.followups import FollowUpKind


class LineKind(StrEnum):
    """The one useful line of a card: the first of these that applies (in this order)."""

    MY_REPAIR = "MY_REPAIR"  # you owe a repair, since `on`
    MY_PROMISE = "MY_PROMISE"  # your promise due `on`
    THEIR_PROMISE = "THEIR_PROMISE"  # their promise, due `on`
    WAS_IT_KEPT = "WAS_IT_KEPT"  # a promise past its due date `on`, by `mine`
    COOLING = "COOLING"  # `days` left until the level slips
    DORMANT_SOON = "DORMANT_SOON"  # dormant in `days`
    SLIPPED = "SLIPPED"  # KEEP above the level: renew, or enough
    BIRTHDAY = "BIRTHDAY"  # `on`, `days` left (0 is today)
    MISSING = "MISSING"  # `atom` of MODEL §1 (GROW only)
    TOGETHER = "TOGETHER"  # an ongoing involvement, `text`
    ENOUGH = "ENOUGH"
    STEADY = "STEADY"  # holds until `on`, that day included
    DORMANT = "DORMANT"  # since `on`


@dataclass(frozen=True, slots=True)
class Line:
    kind: LineKind
    on: date | None = None
    days: int | None = None
    atom: str = ""
    text: str = ""
    mine: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """A record of evidence with the number by which it can be taken back."""

    id: int
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise with the number by which it can be answered."""

    id: int
    commitment: Commitment


@dataclass(frozen=True, slots=True)
class Chip:
    """The next follow-up with a person: `id` of the follow-up, `due` None when any day will do."""

    id: str
    kind: FollowUpKind
    due: date | None
    text: str
    minutes: int


class PersonCard(NamedTuple):
    """One person on the board; a tuple, since a window may hold 100,000 of them.

    `role` is "title · organisation" (either may be missing).

    `birthday`: the day of the next one, when it lies within two weeks. `next_slip`: the first day on which the level
    is lower if nothing happens.
    `attention` sorts within a column, smallest first: what needs attention first; then the name, with which `folded`
    begins. `folded` is everything that search looks at, folded by `domain.folding.fold`.
    """

    id: str
    name: str
    role: str = ""
    level: int = 0
    line: Line | None = None
    chip: Chip | None = None
    flagged: bool = False
    has_photo: bool = False
    tags: tuple[str, ...] = ()
    attention: tuple[int, int] = (9, 0)
    folded: str = ""
    birthday: date | None = None
    intent: Intent = NO_INTENT
    last_exchange: date | None = None
    next_slip: date | None = None
