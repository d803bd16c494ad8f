"""The invariants under MODEL §1, tried on invented histories."""

import random
from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source, Sphere
from netplanner.domain.levels import Level, Standing, gates, standing

TODAY = date(2026, 11, 24)
# Around the days on which something fades, and anywhere else.
AGES = st.one_of(
    st.sampled_from([0, 1, 179, 180, 181, 364, 365, 366, 544, 545, 546, 729, 730, 731]), st.integers(0, 900)
)
ALWAYS_AHEAD = date(2200, 1, 1)


@st.composite
def records(draw: st.DrawFn) -> Evidence:
    kind = draw(st.sampled_from(EvidenceKind))
    return Evidence(
        kind=kind,
        on=TODAY - timedelta(days=draw(AGES)),
        facet=draw(st.sampled_from(Facet)),
        source=draw(st.sampled_from([*Source, None])),
        value=draw(st.sampled_from([-1, 0, 1, 1, 1])),
        sphere=draw(st.sampled_from(Sphere)),
        ongoing=draw(st.booleans()),
    )


@st.composite
def promises(draw: st.DrawFn) -> Commitment:
    resolved_age = draw(AGES)
    settled_age = draw(st.integers(0, resolved_age))
    settled = draw(st.sampled_from(["", "forgiven", "repaired", "both"]))
    on = TODAY - timedelta(days=settled_age)
    return Commitment(
        maker=draw(st.sampled_from(Maker)),
        status=draw(st.sampled_from([*CommitmentStatus, CommitmentStatus.KEPT, CommitmentStatus.KEPT])),
        resolved_on=TODAY - timedelta(days=resolved_age),
        forgiven_on=on if settled in ("forgiven", "both") else None,
        repaired_on=on if settled in ("repaired", "both") else None,
    )


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[Evidence], list[Commitment]]:
    """Half of them begin with enough to stand high, as chance alone hardly ever climbs."""
    evidence = draw(st.lists(records(), max_size=8))
    commitments = draw(st.lists(promises(), max_size=3))
    if draw(st.booleans()):
        for facet in Facet:
            evidence.append(_known(EvidenceKind.I_KNOW_THEM, facet, draw(AGES)))
            evidence.append(_known(EvidenceKind.THEY_KNOW_ME, facet, draw(AGES)))
        evidence.append(Evidence(kind=EvidenceKind.FIT, on=TODAY - timedelta(days=draw(AGES)), value=1))
        evidence.append(
            Evidence(kind=EvidenceKind.INVOLVEMENT, on=TODAY - timedelta(days=draw(AGES)), ongoing=draw(st.booleans()))
        )
        commitments.extend(
            Commitment(maker=maker, status=CommitmentStatus.KEPT, resolved_on=TODAY - timedelta(days=draw(AGES)))
            for maker in Maker
        )
    return evidence, commitments


def _known(kind: EvidenceKind, facet: Facet, age: int) -> Evidence:
    return Evidence(kind=kind, on=TODAY - timedelta(days=age), facet=facet, source=Source.SAID)


def _is_positive(record: Evidence) -> bool:
    return record.kind is not EvidenceKind.FIT or record.value == 1


@settings(max_examples=70, deadline=None)
@given(histories(), records().filter(_is_positive), st.integers(0, 20))
def test_positive_evidence_never_lowers_a_level(
    history: tuple[list[Evidence], list[Commitment]], record: Evidence, position: int
) -> None:
    evidence, commitments = history
    further = [*evidence[:position], record, *evidence[position:]]
    assert standing(further, commitments, TODAY).level >= standing(evidence, commitments, TODAY).level


@settings(max_examples=50, deadline=None)
@given(histories(), st.sampled_from(Maker), AGES)
def test_a_kept_promise_never_lowers_a_level(
    history: tuple[list[Evidence], list[Commitment]], maker: Maker, age: int
) -> None:
    evidence, commitments = history
    kept = Commitment(maker=maker, status=CommitmentStatus.KEPT, resolved_on=TODAY - timedelta(days=age))
    assert standing(evidence, [*commitments, kept], TODAY).level >= standing(evidence, commitments, TODAY).level


@settings(max_examples=70, deadline=None)
@given(histories(), st.integers(1, 800))
def test_time_alone_never_raises_a_level(history: tuple[list[Evidence], list[Commitment]], days: int) -> None:
    later = standing(*history, TODAY + timedelta(days=days))
    assert later.level <= standing(*history, TODAY).level


@settings(max_examples=50, deadline=None)
@given(histories(), st.randoms(use_true_random=False))
def test_the_order_of_days_does_not_matter(
    history: tuple[list[Evidence], list[Commitment]], chance: random.Random
) -> None:
    evidence, commitments = history
    shuffled_days = sorted({record.on for record in evidence})
    chance.shuffle(shuffled_days)
    # Records of one day keep their order among themselves: there the later recorded wins.
    shuffled = sorted(evidence, key=lambda record: shuffled_days.index(record.on))
    shuffled_promises = chance.sample(commitments, len(commitments))
    assert standing(shuffled, shuffled_promises, TODAY) == standing(evidence, commitments, TODAY)


@settings(max_examples=50, deadline=None)
@given(histories(), st.integers(0, 40_000))
def test_who_was_once_met_is_never_only_known_of_again(
    history: tuple[list[Evidence], list[Commitment]], days: int
) -> None:
    assume(standing(*history, TODAY).level >= Level.CONNECTING_TO)
    assert standing(*history, TODAY + timedelta(days=days)).level >= Level.CONNECTING_TO


@settings(max_examples=70, deadline=None)
@given(histories())
def test_supplying_all_that_is_missing_lifts_at_least_one_level(
    history: tuple[list[Evidence], list[Commitment]],
) -> None:
    evidence, commitments = history
    before = standing(evidence, commitments, TODAY)
    assert (before.missing == ()) == (before.level is Level.CONNECTING_WITH)
    assume(before.missing)
    after = standing(*_supplied(before.missing, evidence, commitments), TODAY)
    assert after.level > before.level


def _supplied(
    missing: Sequence[str], evidence: Sequence[Evidence], commitments: Sequence[Commitment]
) -> tuple[list[Evidence], list[Commitment]]:
    further, promises = list(evidence), list(commitments)
    for atom in missing:
        first = atom.split("|")[0]
        side, _, what = first.partition(".")
        if first == "ever":
            further.append(Evidence(kind=EvidenceKind.EXCHANGE, on=TODAY))
        elif first == "fit":
            further.append(Evidence(kind=EvidenceKind.FIT, on=TODAY, value=1))
        elif first == "involvement":
            further.append(Evidence(kind=EvidenceKind.INVOLVEMENT, on=TODAY))
        elif first == "clear":
            promises = [
                Commitment(maker=one.maker, status=one.status, resolved_on=one.resolved_on, forgiven_on=TODAY)
                for one in promises
            ]
        elif side == "kept":
            makers = tuple(Maker) if what == "BOTH" else (Maker(what),)
            promises += [Commitment(maker=one, status=CommitmentStatus.KEPT, resolved_on=TODAY) for one in makers]
        else:
            kind = EvidenceKind.I_KNOW_THEM if side == "them" else EvidenceKind.THEY_KNOW_ME
            further.append(_known(kind, Facet(what), 0))
    return further, promises


@settings(max_examples=100, deadline=None)
@given(histories())
def test_the_level_drops_exactly_on_the_next_slip_and_not_before(
    history: tuple[list[Evidence], list[Commitment]],
) -> None:
    now = standing(*history, TODAY)
    if now.next_slip is None:
        assert now.slips_to is None
        assert standing(*history, ALWAYS_AHEAD).level == now.level
        return
    assert now.next_slip > TODAY
    assert standing(*history, now.next_slip - timedelta(days=1)).level == now.level
    assert standing(*history, now.next_slip).level == now.slips_to
    assert now.slips_to is not None
    assert now.slips_to < now.level


@settings(max_examples=50, deadline=None)
@given(histories())
def test_the_ladder_and_the_standing_tell_the_same(history: tuple[list[Evidence], list[Commitment]]) -> None:
    now: Standing = standing(*history, TODAY)
    ladder = gates(*history, TODAY)
    closed = next((gate for gate in ladder if not gate.is_open), None)
    assert now.level == (ladder.index(closed) if closed else 4)
    assert now.missing == (tuple(atom.name for atom in closed.atoms if not atom.holds) if closed else ())
    for gate in ladder:
        for atom in gate.atoms:
            assert atom.holds_until is None or atom.holds == (atom.holds_until >= TODAY)
