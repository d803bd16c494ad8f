"""The grace ledger: how far promises were kept, and the alertness that forgiving needs (MODEL §5).

Knows one maker's promises at a time; not what the window says of them. An OPEN promise weighs nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from netplanner.domain import defaults
from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker


class Alertness(StrEnum):
    CLEAR = "CLEAR"
    AMBER = "AMBER"  # smaller promises, agree on check-ins
    RED = "RED"  # talk about the pattern; no new commitments or introductions proposed


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """What one promise adds: to `alpha` when kept, to `beta` when broken, to `alert` while not made good."""

    commitment: Commitment
    alpha: float = 0.0
    beta: float = 0.0
    alert: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """`trust` between 0 and 1 (2/3 with nothing known), `alert` ≥ 0, and the terms that they are made of."""

    trust: float
    alert: float
    alertness: Alertness
    terms: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgiving:
    """Of all promises to me that were not kept (`breaches`), `let_go` were forgiven lately and never made good."""

    let_go: int
    breaches: int

    @property
    def is_much(self) -> bool:
        """The global notice: at least five in 365 days, and at least half of all."""
        return (
            self.let_go >= defaults.FORGIVES_MUCH_LEAST
            and self.let_go >= defaults.FORGIVES_MUCH_SHARE * self.breaches - defaults.TOLERANCE
        )


def ledger(commitments: Iterable[Commitment], maker: Maker, today: date) -> Ledger:
    """The ledger of what `maker` promised, as of `today`; what happens later is not yet known."""
    terms = tuple(
        term for promise in commitments if promise.maker is maker and (term := _term(promise, today)) is not None
    )
    alpha = defaults.TRUST_ALPHA + sum(term.alpha for term in terms)
    beta = defaults.TRUST_BETA + sum(term.beta for term in terms)
    alert = sum(term.alert for term in terms)
    return Ledger(trust=alpha / (alpha + beta), alert=alert, alertness=_alertness(alert), terms=terms)


def forgiving(commitments: Iterable[Commitment], today: date) -> Forgiving:
    """Over everyone's promises to me."""
    breaches = [
        promise for promise in commitments if promise.maker is Maker.THEM and _broke(promise, today) is not None
    ]
    return Forgiving(let_go=sum(was_let_go(promise, today) for promise in breaches), breaches=len(breaches))


def was_let_go(promise: Commitment, today: date) -> bool:
    """Whether a breach of theirs was forgiven in the last 365 days, and never made good."""
    return (
        promise.maker is Maker.THEM
        and _broke(promise, today) is not None
        and promise.forgiven_on is not None
        and not _by(promise.repaired_on, today)
        and 0 <= (today - promise.forgiven_on).days <= defaults.FORGIVES_MUCH_DAYS
    )


def _term(promise: Commitment, today: date) -> Term | None:
    """What one promise adds; None for one that is open, released, or not yet settled on `today`."""
    if promise.was_kept(today) and promise.resolved_on is not None:
        age = (today - promise.resolved_on).days
        return Term(commitment=promise, alpha=promise.size * _faded(age, defaults.PROMISE_HALF_LIFE_DAYS))
    if _broke(promise, today) is None:
        return None
    forgiven, repaired = _by(promise.forgiven_on, today), _by(promise.repaired_on, today)
    weight = promise.size * (1.0 if promise.notice else defaults.UNTOLD_BREACH_WEIGHT)
    part = _part_left(is_forgiven=forgiven, is_repaired=repaired, deceit=promise.deceit)
    # An open breach does not fade: nothing has settled it.
    days = [day for day in (promise.forgiven_on, promise.repaired_on) if day is not None and day <= today]
    faded = _faded((today - min(days)).days, defaults.PROMISE_HALF_LIFE_DAYS) if days else 1.0
    alert = 0.0
    if not forgiven and not repaired:
        alert = float(promise.size)
    elif promise.forgiven_on is not None and not repaired:
        alert = promise.size * _faded((today - promise.forgiven_on).days, defaults.ALERT_HALF_LIFE_DAYS)
    return Term(commitment=promise, beta=weight * part * faded, alert=alert)


def _part_left(*, is_forgiven: bool, is_repaired: bool, deceit: bool) -> float:
    """How much of a breach still weighs."""
    if is_forgiven and is_repaired:
        part = defaults.BREACH_FORGIVEN_AND_REPAIRED
    elif is_repaired:
        part = defaults.BREACH_REPAIRED
    elif is_forgiven:
        part = defaults.BREACH_FORGIVEN
    else:
        part = defaults.BREACH_OPEN
    return max(part, defaults.BREACH_WITH_DECEIT_LEAST) if deceit else part


def _alertness(alert: float) -> Alertness:
    if alert >= defaults.ALERT_RED_FROM - defaults.TOLERANCE:
        return Alertness.RED
    if alert >= defaults.ALERT_AMBER_FROM - defaults.TOLERANCE:
        return Alertness.AMBER
    return Alertness.CLEAR


def _broke(promise: Commitment, today: date) -> date | None:
    """The day on which the promise was broken, if that was by `today`."""
    if promise.status is not CommitmentStatus.BROKEN or not _by(promise.resolved_on, today):
        return None
    return promise.resolved_on


def _faded(days: int, half_life_days: int) -> float:
    return float(2.0 ** (-days / half_life_days))


def _by(day: date | None, today: date) -> bool:
    return day is not None and day <= today
