"""The rows of MODEL §5 by their numbers."""

from datetime import date, timedelta

import pytest

from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.grace import Alertness, forgiving, ledger

TODAY = date(2026, 11, 24)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def kept(age: int) -> Commitment:
    return Commitment(maker=Maker.THEM, status=CommitmentStatus.KEPT, resolved_on=ago(age))


def broken(
    age: int = 0,
    *,
    size: int = 1,
    notice: bool = False,
    deceit: bool = False,
    forgiven: int | None = None,
    repaired: int | None = None,
) -> Commitment:
    return Commitment(
        maker=Maker.THEM,
        status=CommitmentStatus.BROKEN,
        resolved_on=ago(max(age, forgiven or 0, repaired or 0)),
        size=size,
        notice=notice,
        deceit=deceit,
        forgiven_on=None if forgiven is None else ago(forgiven),
        repaired_on=None if repaired is None else ago(repaired),
    )


THREE = [broken(forgiven=120), broken(forgiven=60), broken(forgiven=0)]
ROWS = [
    ("5.1", [], 0.6667, 0.0, Alertness.CLEAR),
    ("5.2 today", [kept(0)], 0.75, 0.0, Alertness.CLEAR),
    ("5.2 a year ago", [kept(365)], 0.7143, 0.0, Alertness.CLEAR),
    ("5.3", [broken()], 0.4, 1.0, Alertness.CLEAR),
    ("5.3 with notice", [broken(notice=True)], 0.5, 1.0, Alertness.CLEAR),
    ("5.4 forgiven", [broken(forgiven=0)], 0.5, 1.0, Alertness.CLEAR),
    ("5.4 repaired", [broken(repaired=0)], 0.5263, 0.0, Alertness.CLEAR),
    ("5.4 both", [broken(forgiven=0, repaired=0)], 0.625, 0.0, Alertness.CLEAR),
    ("5.5", [broken(forgiven=0, repaired=0, deceit=True)], 0.5, 0.0, Alertness.CLEAR),
    ("5.6", [broken(forgiven=60), broken(forgiven=0)], 0.4088, 1.7937, Alertness.AMBER),
    ("5.7", THREE, 0.3516, 2.4237, Alertness.RED),
    (
        "5.8",
        [broken(forgiven=120, repaired=0), broken(forgiven=60, repaired=0), broken(forgiven=0)],
        0.4611,
        1.0,
        Alertness.CLEAR,
    ),
    ("5.9", [broken(forgiven=0)] * 3, 0.3333, 3.0, Alertness.RED),
    ("5.10", [broken(size=3)], 0.2222, 3.0, Alertness.RED),
    ("5.11", [Commitment(maker=Maker.THEM, due=ago(400))], 0.6667, 0.0, Alertness.CLEAR),
    ("5.12", [broken(size=2, forgiven=180)], 0.4524, 1.0, Alertness.CLEAR),
]


@pytest.mark.parametrize(("row", "promises", "trust", "alert", "alertness"), ROWS, ids=[row[0] for row in ROWS])
def test_a_row_of_the_grace_table(
    row: str, promises: list[Commitment], trust: float, alert: float, alertness: Alertness
) -> None:
    found = ledger(promises, Maker.THEM, TODAY)
    assert found.trust == pytest.approx(trust, abs=5e-5)
    assert found.alert == pytest.approx(alert, abs=5e-5)
    assert found.alertness is alertness


def test_what_the_other_promised_is_no_part_of_my_ledger() -> None:
    assert ledger(THREE, Maker.ME, TODAY) == ledger([], Maker.ME, TODAY)


def test_what_is_settled_later_is_not_yet_known() -> None:
    tomorrow = TODAY + timedelta(days=1)
    ahead = Commitment(maker=Maker.THEM, status=CommitmentStatus.BROKEN, resolved_on=tomorrow)
    assert ledger([ahead], Maker.THEM, TODAY).terms == ()


def test_the_terms_add_up() -> None:
    found = ledger([kept(10), *THREE], Maker.THEM, TODAY)
    alpha = 2 + sum(term.alpha for term in found.terms)
    beta = 1 + sum(term.beta for term in found.terms)
    assert found.trust == alpha / (alpha + beta)
    assert found.alert == sum(term.alert for term in found.terms)
    assert len(found.terms) == 4


@pytest.mark.parametrize(
    ("promises", "notice"),
    [
        ([broken(forgiven=age) for age in (0, 10, 20, 30)], False),
        ([broken(forgiven=age) for age in (0, 10, 20, 30, 365)], True),
        ([broken(forgiven=age) for age in (0, 10, 20, 30, 366)], False),
        ([*(broken(forgiven=age) for age in range(5)), *(broken() for _ in range(5))], True),
        ([*(broken(forgiven=age) for age in range(5)), *(broken() for _ in range(6))], False),
        ([*(broken(forgiven=age) for age in range(4)), broken(forgiven=5, repaired=0)], False),
    ],
)
def test_who_forgives_much_is_told_to_be_more_alert(promises: list[Commitment], notice: bool) -> None:
    assert forgiving(promises, TODAY).is_much is notice
