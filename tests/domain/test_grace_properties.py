"""The invariants under MODEL §5."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.grace import ledger

TODAY = date(2026, 11, 24)
DAYS = st.integers(-30, 2000).map(lambda days: TODAY - timedelta(days=days))
PROMISES = st.builds(
    Commitment,
    maker=st.sampled_from(Maker),
    due=st.none() | DAYS,
    size=st.integers(1, 3),
    status=st.sampled_from(CommitmentStatus),
    resolved_on=DAYS,
    notice=st.booleans(),
    deceit=st.booleans(),
    forgiven_on=st.none() | DAYS,
    repaired_on=st.none() | DAYS,
)
LEDGERS = st.lists(PROMISES, max_size=8)
PAST = st.integers(0, 2000).map(lambda days: TODAY - timedelta(days=days))
BREACHES = st.builds(
    Commitment,
    maker=st.just(Maker.THEM),
    size=st.integers(1, 3),
    status=st.just(CommitmentStatus.BROKEN),
    resolved_on=PAST,
    notice=st.booleans(),
    deceit=st.booleans(),
)


@given(LEDGERS)
def test_trust_is_never_none_and_never_whole(promises: list[Commitment]) -> None:
    found = ledger(promises, Maker.THEM, TODAY)
    assert 0 < found.trust < 1
    assert found.alert >= 0


@given(LEDGERS)
def test_swapping_the_makers_swaps_the_results(promises: list[Commitment]) -> None:
    other = {Maker.ME: Maker.THEM, Maker.THEM: Maker.ME}
    swapped = [replace(promise, maker=other[promise.maker]) for promise in promises]
    before, after = ledger(promises, Maker.ME, TODAY), ledger(swapped, Maker.THEM, TODAY)
    assert (before.trust, before.alert, before.alertness) == (after.trust, after.alert, after.alertness)


@given(LEDGERS, BREACHES)
def test_forgiving_or_repairing_today_never_lowers_trust_nor_raises_alertness(
    promises: list[Commitment], breach: Commitment
) -> None:
    before = ledger([*promises, breach], Maker.THEM, TODAY)
    for settled in (replace(breach, forgiven_on=TODAY), replace(breach, repaired_on=TODAY)):
        after = ledger([*promises, settled], Maker.THEM, TODAY)
        assert after.trust >= before.trust - 1e-9
        assert after.alert <= before.alert + 1e-9


@given(LEDGERS, BREACHES)
def test_each_further_forgiving_without_repair_raises_the_alert_and_lowers_trust(
    promises: list[Commitment], breach: Commitment
) -> None:
    forgiven = replace(breach, forgiven_on=TODAY)
    before, after = ledger(promises, Maker.THEM, TODAY), ledger([*promises, forgiven], Maker.THEM, TODAY)
    assert after.alert > before.alert
    assert after.trust < before.trust


@given(st.integers(1, 3), st.booleans())
def test_broken_is_below_forgiven_below_repaired_below_both(size: int, notice: bool) -> None:
    breach = Commitment(maker=Maker.THEM, size=size, status=CommitmentStatus.BROKEN, resolved_on=TODAY, notice=notice)
    trusts = [
        ledger([promise], Maker.THEM, TODAY).trust
        for promise in (
            breach,
            replace(breach, forgiven_on=TODAY),
            replace(breach, repaired_on=TODAY),
            replace(breach, forgiven_on=TODAY, repaired_on=TODAY),
        )
    ]
    assert trusts == sorted(trusts)
    assert len(set(trusts)) == 4
    assert trusts[-1] < 2 / 3


@given(LEDGERS, st.integers(1, 3), DAYS)
def test_a_promise_nobody_answered_weighs_nothing(promises: list[Commitment], size: int, due: date) -> None:
    unanswered = Commitment(maker=Maker.THEM, size=size, due=due)
    assert ledger([*promises, unanswered], Maker.THEM, TODAY) == ledger(promises, Maker.THEM, TODAY)
