"""How things stood on earlier days: the same as if each day had been asked about on its own."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.days import monday_of
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus, Origin
from netplanner.domain.history import (
    Outcome,
    levels_on,
    minutes_by_week,
    month_ends,
    outcome_of,
    outcomes,
    shares_by_month,
)
from netplanner.domain.levels import standing

TODAY = date(2026, 11, 24)
days = st.integers(-1500, 40).map(lambda ahead: TODAY + timedelta(ahead))


@st.composite
def pieces(draw: st.DrawFn) -> Evidence:
    kind = draw(st.sampled_from(EvidenceKind))
    facet = draw(st.sampled_from(Facet)) if kind in (EvidenceKind.I_KNOW_THEM, EvidenceKind.THEY_KNOW_ME) else None
    return Evidence(
        kind=kind,
        on=draw(days),
        facet=facet,
        source=draw(st.sampled_from(Source)),
        value=draw(st.sampled_from([-1, 0, 1])) if kind is EvidenceKind.FIT else None,
        ongoing=draw(st.booleans()),
    )


@st.composite
def promises(draw: st.DrawFn) -> Commitment:
    status = draw(st.sampled_from(CommitmentStatus))
    resolved = None if status is CommitmentStatus.OPEN else draw(days)
    is_broken = status is CommitmentStatus.BROKEN
    return Commitment(
        maker=draw(st.sampled_from(Maker)),
        due=draw(st.none() | days),
        status=status,
        resolved_on=resolved,
        notice=is_broken and draw(st.booleans()),
        forgiven_on=draw(st.none() | days) if is_broken else None,
        repaired_on=draw(st.none() | days) if is_broken else None,
    )


@given(st.lists(pieces(), max_size=12), st.lists(promises(), max_size=5), st.integers(1, 40))
def test_the_levels_of_earlier_days_are_those_that_stood_then(
    evidence: list[Evidence], commitments: list[Commitment], months: int
) -> None:
    ends = month_ends(TODAY, months)
    assert levels_on(evidence, commitments, ends) == [standing(evidence, commitments, end).level for end in ends]


def test_months_end_on_their_last_day_and_the_last_one_today() -> None:
    assert month_ends(date(2028, 3, 5), 4) == [
        date(2027, 12, 31), date(2028, 1, 31), date(2028, 2, 29), date(2028, 3, 5),
    ]  # fmt: skip
    assert month_ends(date(1, 2, 3), 12) == [date(1, 1, 31), date(1, 2, 3)]


def done(
    on: date | None, *, minutes: int = 30, actual: int | None = 40, origin: Origin = Origin.DEEPEN, status: str = "DONE"
) -> FollowUp:
    return FollowUp(
        id="x",
        kind=FollowUpKind.CALL,
        minutes=minutes,
        actual_minutes=actual,
        origin=origin,
        status=FollowUpStatus(status),
        done_on=on,
    )


follow_ups = st.lists(
    st.builds(
        lambda on, minutes, actual, origin: done(on, minutes=minutes, actual=actual, origin=origin),
        days,
        st.integers(0, 300),
        st.none() | st.integers(0, 300),
        st.sampled_from(Origin),
    ),
    max_size=20,
)


@given(follow_ups)
def test_the_minutes_of_the_weeks_add_up(some: list[FollowUp]) -> None:
    past = [one for one in some if one.done_on is not None and one.done_on <= TODAY and one.actual_minutes is not None]
    mondays = sorted({monday_of(one.done_on) for one in past if one.done_on is not None})
    weeks = minutes_by_week(some, mondays, TODAY)
    assert sum(week.spent for week in weeks) == sum(one.actual_minutes or 0 for one in past)
    assert sum(week.planned for week in weeks) == sum(one.minutes for one in past)


def test_time_for_oneself_is_neither_widening_nor_deepening() -> None:
    months = [TODAY]
    some = [
        done(TODAY, origin=Origin.WIDEN),
        done(TODAY, origin=Origin.MAINTAIN, actual=None),
        done(TODAY, origin=Origin.SELF, minutes=500, actual=500),
        done(TODAY + timedelta(1), origin=Origin.WIDEN),
        done(TODAY - timedelta(40), origin=Origin.WIDEN),
        done(TODAY, origin=Origin.WIDEN, status="DROPPED"),
    ]
    (share,) = shares_by_month(some, months, TODAY)
    assert (share.widen, share.deepen) == (40, 30)


def promise(**changes: Any) -> Commitment:
    return replace(Commitment(maker=Maker.ME, due=TODAY - timedelta(5)), **changes)


def test_every_outcome_of_a_promise_has_its_word() -> None:
    broken = {"status": CommitmentStatus.BROKEN, "resolved_on": TODAY}
    told = {
        Outcome.KEPT: promise(status=CommitmentStatus.KEPT, resolved_on=TODAY),
        Outcome.CHANGED: promise(status=CommitmentStatus.RELEASED, resolved_on=TODAY),
        Outcome.REPAIRED: promise(**broken, repaired_on=TODAY),
        Outcome.OPEN_BREACH: promise(**broken),
        Outcome.WAITING: promise(),
        None: promise(due=TODAY + timedelta(1)),
    }
    for outcome, one in told.items():
        assert outcome_of(one, TODAY) is outcome
    counted = outcomes(told.values(), Maker.ME, TODAY - timedelta(30), TODAY)
    assert counted == dict.fromkeys(Outcome, 1)
    assert not outcomes(told.values(), Maker.THEM, TODAY - timedelta(30), TODAY)
    assert outcomes(told.values(), Maker.ME, TODAY - timedelta(1), TODAY)[Outcome.WAITING] == 0
