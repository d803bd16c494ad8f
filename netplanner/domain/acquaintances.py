"""What a person I know is good for in an introduction: the edge me→them, and whom to leave out for now (MODEL §4).

Knows one person at a time; not who knows whom (`introductions`).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from netplanner.domain import defaults
from netplanner.domain.commitments import Commitment, Maker
from netplanner.domain.contact import Contact
from netplanner.domain.grace import Alertness, ledger
from netplanner.domain.levels import Level

_UNKNOWN_TRUST: Final = defaults.TRUST_ALPHA / (defaults.TRUST_ALPHA + defaults.TRUST_BETA)


class Exclusion(StrEnum):
    """Why somebody is neither an introducer nor a target for now."""

    OPEN_BREACH = "OPEN_BREACH"
    RED = "RED"
    BLOCKED = "BLOCKED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Acquaintance:
    """Somebody I know, as far as introductions need to know.

    `trust`: 0 to 1, the lower of T_them and T_me. `asks`: how often they were asked to introduce in the last 90
    days. `is_busy`: a request of mine is open with them. Busy or asked three times, nobody is asked once more; they
    may still be further along a path.
    """

    contact_id: str
    level: Level = Level.KNOWN_OF
    trust: float = _UNKNOWN_TRUST
    asks: int = 0
    exclusion: Exclusion | None = None
    introduces: bool = True
    is_busy: bool = False

    @property
    def tie(self) -> float:
        """The edge me→them before any ask: what their level is good for, times the trust between us."""
        return defaults.VOUCH_BY_LEVEL[self.level] * min(max(self.trust, 0.0), 1.0)

    @property
    def tie_after_asks(self) -> float:
        """The edge me→them where they are to introduce; 0 when they were asked often enough."""
        if self.is_busy or self.asks >= defaults.ASKS_ARE_ENOUGH:
            return 0.0
        return self.tie * defaults.ASK_COSTS ** max(self.asks, 0)


def exclusion_of(commitments: Sequence[Commitment], today: date, *, blocked: bool = False) -> Exclusion | None:
    """Why somebody is left out for now: blocked, a breach of either side that is open, or RED on either side."""
    if blocked:
        return Exclusion.BLOCKED
    if not commitments:
        return None
    if any(promise.is_open_breach(today) for promise in commitments):
        return Exclusion.OPEN_BREACH
    if any(ledger(commitments, maker, today).alertness is Alertness.RED for maker in Maker):
        return Exclusion.RED
    return None


def lower_trust(commitments: Sequence[Commitment], today: date) -> float:
    """min(T_them, T_me), 0 to 1: a tie carries no more than its weaker side."""
    if not commitments:
        return _UNKNOWN_TRUST
    return min(ledger(commitments, maker, today).trust for maker in Maker)


def asks_lately(asked_on: Iterable[date], today: date) -> int:
    """How many of these asks were in the last 90 days."""
    return sum(0 <= (today - day).days <= defaults.ASK_DAYS for day in asked_on)


def acquaintance(contact: Contact, level: Level, today: date, *, is_busy: bool = False) -> Acquaintance:
    """What introductions need to know of `contact`, who stands at `level`."""
    return Acquaintance(
        contact_id=contact.id,
        level=level,
        trust=lower_trust(contact.commitments, today),
        asks=asks_lately(contact.asked_on, today),
        exclusion=exclusion_of(contact.commitments, today, blocked=contact.blocked),
        introduces=not contact.does_not_introduce,
        is_busy=is_busy,
    )


def vouches_of(contact: Contact) -> Iterator[tuple[str, str, float]]:
    """The judged ties from `contact` to others, as `Network` takes them."""
    for vouch in contact.vouches_for:
        yield contact.id, vouch.contact_id, defaults.VOUCH_BY_STRENGTH[vouch.strength]
