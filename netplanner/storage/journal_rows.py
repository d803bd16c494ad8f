"""How a row of the journal becomes a dataclass of the domain, and a day a text. Knows the order of the columns."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any, Final

from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source, Sphere
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus, Origin
from netplanner.domain.settings import Loan

# Everybody's records are read at start and for the week: a look into a table costs a third of asking the enum, and
# the days of all records are few.
_EVIDENCE_KINDS: Final = {kind.value: kind for kind in EvidenceKind}
_FACETS: Final = {facet.value: facet for facet in Facet}
_SOURCES: Final = {source.value: source for source in Source}
_SPHERES: Final = {sphere.value: sphere for sphere in Sphere}
_MAKERS: Final = {maker.value: maker for maker in Maker}
_COMMITMENT_STATUSES: Final = {status.value: status for status in CommitmentStatus}
_FOLLOW_UP_KINDS: Final = {kind.value: kind for kind in FollowUpKind}
_FOLLOW_UP_STATUSES: Final = {status.value: status for status in FollowUpStatus}
_ORIGINS: Final = {origin.value: origin for origin in Origin}
_day = lru_cache(maxsize=4096)(date.fromisoformat)


def evidence_of(
    kind: str, on: str, facet: str | None, source: str | None, value: int | None, sphere: str | None, ongoing: int,
    note: str,
) -> Evidence:  # fmt: skip
    return Evidence(
        kind=_EVIDENCE_KINDS[kind],
        on=_day(on),
        facet=_FACETS[facet] if facet else None,
        source=_SOURCES[source] if source else None,
        value=value,
        sphere=_SPHERES[sphere] if sphere else None,
        ongoing=bool(ongoing),
        note=note,
    )


def commitment_of(
    maker: str, text: str, due: str | None, size: int, status: str, resolved_on: str | None, notice: int, deceit: int,
    forgiven_on: str | None, repaired_on: str | None,
) -> Commitment:  # fmt: skip
    return Commitment(
        maker=_MAKERS[maker],
        text=text,
        due=day_of(due),
        size=size,
        status=_COMMITMENT_STATUSES[status],
        resolved_on=day_of(resolved_on),
        notice=bool(notice),
        deceit=bool(deceit),
        forgiven_on=day_of(forgiven_on),
        repaired_on=day_of(repaired_on),
    )


def follow_up_of(
    id: str, contact: str | None, kind: str, text: str, minutes: int, shortest: int, release: str | None,
    due: str | None, origin: str, priority: int, deferred: int, status: str, done_on: str | None,
    actual_minutes: int | None,
) -> FollowUp:  # fmt: skip
    return FollowUp(
        id=id,
        contact_id=contact,
        kind=_FOLLOW_UP_KINDS[kind],
        text=text,
        minutes=minutes,
        shortest=shortest,
        release=day_of(release),
        due=day_of(due),
        origin=_ORIGINS[origin],
        priority=priority,
        deferred=deferred,
        status=_FOLLOW_UP_STATUSES[status],
        done_on=day_of(done_on),
        actual_minutes=actual_minutes,
    )


def iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def loan_row(loan: Loan) -> list[object]:
    """A loan as it stands among the settings."""
    return [loan.week.isoformat(), loan.minutes, loan.payback.isoformat(), loan.follow_up_id]


def loan_of(row: Sequence[Any]) -> Loan:
    week, minutes, payback, follow_up_id = row
    return Loan(
        week=date.fromisoformat(week),
        minutes=minutes,
        payback=date.fromisoformat(payback),
        follow_up_id=follow_up_id,
    )


def day_of(text: str | None) -> date | None:
    return None if text is None else _day(text)
