"""How a row of the journal becomes a dataclass of the domain, and a day a text. Knows the order of the columns."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source, Sphere
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus, Origin
from netplanner.domain.settings import Loan


def evidence_of(
    kind: str, on: str, facet: str | None, source: str | None, value: int | None, sphere: str | None, ongoing: int,
    note: str,
) -> Evidence:  # fmt: skip
    return Evidence(
        kind=EvidenceKind(kind),
        on=date.fromisoformat(on),
        facet=Facet(facet) if facet else None,
        source=Source(source) if source else None,
        value=value,
        sphere=Sphere(sphere) if sphere else None,
        ongoing=bool(ongoing),
        note=note,
    )


def commitment_of(
    maker: str, text: str, due: str | None, size: int, status: str, resolved_on: str | None, notice: int, deceit: int,
    forgiven_on: str | None, repaired_on: str | None,
) -> Commitment:  # fmt: skip
    return Commitment(
        maker=Maker(maker),
        text=text,
        due=day_of(due),
        size=size,
        status=CommitmentStatus(status),
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
        kind=FollowUpKind(kind),
        text=text,
        minutes=minutes,
        shortest=shortest,
        release=day_of(release),
        due=day_of(due),
        origin=Origin(origin),
        priority=priority,
        deferred=deferred,
        status=FollowUpStatus(status),
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
    return None if text is None else date.fromisoformat(text)
