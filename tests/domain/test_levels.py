"""The rows of MODEL §1, each with its number. Ages are in days before TODAY."""

from datetime import date, timedelta

import pytest

from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source, Sphere
from netplanner.domain.levels import Atom, Level, Standing, gates, standing

TODAY = date(2026, 11, 24)
ALL_FACETS = tuple(Facet)
FIELD_AND_STRENGTH = (Facet.FIELD, Facet.STRENGTH)
KEPT_OR_PLAN = "kept.ME|kept.THEM|plan"
BOTH_OR_ACTED = "kept.BOTH|plan.acted"


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def exchange(age: int) -> Evidence:
    return Evidence(kind=EvidenceKind.EXCHANGE, on=ago(age))


def i_know(facet: Facet, age: int) -> Evidence:
    return Evidence(kind=EvidenceKind.I_KNOW_THEM, on=ago(age), facet=facet, source=Source.SAID)


def they_know(facet: Facet, age: int, source: Source | None = Source.SAID) -> Evidence:
    return Evidence(kind=EvidenceKind.THEY_KNOW_ME, on=ago(age), facet=facet, source=source)


def both_ways(facets: tuple[Facet, ...], age: int) -> list[Evidence]:
    return [known(facet, age) for facet in facets for known in (i_know, they_know)]


def fit(value: int | None, age: int) -> Evidence:
    return Evidence(kind=EvidenceKind.FIT, on=ago(age), value=value)


def plan(age: int, source: Source = Source.SAID) -> Evidence:
    return Evidence(kind=EvidenceKind.PLAN, on=ago(age), source=source)


def involvement(age: int, *, ongoing: bool = False) -> Evidence:
    return Evidence(kind=EvidenceKind.INVOLVEMENT, on=ago(age), sphere=Sphere.PROFESSIONAL, ongoing=ongoing)


def kept(maker: Maker, age: int) -> Commitment:
    return Commitment(maker=maker, status=CommitmentStatus.KEPT, resolved_on=ago(age))


def broken(maker: Maker, age: int, *, forgiven_on: date | None = None, repaired_on: date | None = None) -> Commitment:
    return Commitment(
        maker=maker,
        status=CommitmentStatus.BROKEN,
        resolved_on=ago(age),
        forgiven_on=forgiven_on,
        repaired_on=repaired_on,
    )


def both_kept(age: int) -> list[Commitment]:
    return [kept(Maker.ME, age), kept(Maker.THEM, age)]


def slip(of: Standing) -> tuple[int, Level] | None:
    """(days from today, the level after it)."""
    if of.next_slip is None or of.slips_to is None:
        return None
    return (of.next_slip - TODAY).days, of.slips_to


KNOWN_BOTH_WAYS = both_ways(FIELD_AND_STRENGTH, 10)
COMMITTED = [*KNOWN_BOTH_WAYS, fit(1, 10)]
CONNECTED = [*both_ways(ALL_FACETS, 10), fit(1, 10), involvement(10, ongoing=True)]
# Like CONNECTED, without the involvement that rows 1.12 to 1.15 give another age.
UNINVOLVED = [*both_ways(ALL_FACETS, 10), fit(1, 10)]


def test_1_1_an_imported_card_is_known_of() -> None:
    assert standing([], [], TODAY) == Standing(level=Level.KNOWN_OF, missing=("ever",))
    assert not standing([], [], TODAY).dormant


def test_1_2_an_old_exchange_is_dormant_and_never_lost() -> None:
    of = standing([exchange(400)], [], TODAY)
    assert (of.level, of.dormant, slip(of)) == (Level.CONNECTING_TO, True, None)
    assert of.last_exchange == ago(400)


@pytest.mark.parametrize(("age", "dormant"), [(0, False), (365, False), (366, True)])
def test_a_tie_is_dormant_when_the_last_exchange_is_over_365_days_ago(age: int, dormant: bool) -> None:
    assert standing([exchange(age)], [], TODAY).dormant is dormant


def test_nobody_is_dormant_above_the_first_level_or_below_it() -> None:
    known = both_ways(FIELD_AND_STRENGTH, 400)
    assert standing(known, [], TODAY).level == Level.KNOWN_BOTH_WAYS
    assert not standing(known, [], TODAY).dormant
    assert not standing([i_know(Facet.FIELD, 400)], [], TODAY).dormant


def test_1_3_what_i_only_told_them_counts_for_nothing() -> None:
    told = [known for facet in ALL_FACETS for known in (i_know(facet, 5), they_know(facet, 5, Source.TOLD))]
    of = standing([exchange(5), *told], [], TODAY)
    assert (of.level, of.missing) == (Level.CONNECTING_TO, ("me.FIELD", "me.STRENGTH|EXPERTISE"))
    assert standing(told, [], TODAY).level == Level.KNOWN_OF


@pytest.mark.parametrize("source", [Source.SAID, Source.ACTED, None])
def test_what_they_showed_to_know_of_me_is_an_exchange(source: Source | None) -> None:
    of = standing([they_know(Facet.FIELD, 3, source)], [], TODAY)
    assert (of.level, of.last_exchange) == (Level.CONNECTING_TO, ago(3))


@pytest.mark.parametrize("source", [*Source, None])
def test_what_i_know_of_them_counts_whatever_its_source_and_is_no_exchange(source: Source | None) -> None:
    record = Evidence(kind=EvidenceKind.I_KNOW_THEM, on=ago(1), facet=Facet.FIELD, source=source)
    assert standing([record], [], TODAY).level == Level.KNOWN_OF
    assert "them.FIELD" not in standing([record, exchange(2)], [], TODAY).missing


def test_knowing_without_saying_what_gives_no_facet() -> None:
    record = Evidence(kind=EvidenceKind.THEY_KNOW_ME, on=ago(1), source=Source.SAID)
    assert standing([record], [], TODAY).missing == (
        "them.FIELD",
        "them.STRENGTH|EXPERTISE",
        "me.FIELD",
        "me.STRENGTH|EXPERTISE",
    )


def test_1_4_field_and_strength_both_ways() -> None:
    of = standing(KNOWN_BOTH_WAYS, [], TODAY)
    assert (of.level, of.missing) == (Level.KNOWN_BOTH_WAYS, ("fit", KEPT_OR_PLAN))
    assert slip(of) == (721, Level.CONNECTING_TO)


def test_an_expertise_does_for_a_strength() -> None:
    knowing = [
        i_know(Facet.FIELD, 10),
        i_know(Facet.EXPERTISE, 10),
        *both_ways((Facet.FIELD, Facet.STRENGTH), 10)[1::2],
    ]
    assert standing(knowing, [], TODAY).level == Level.KNOWN_BOTH_WAYS


def test_1_5_knowing_fades_without_an_exchange_and_stays_fresh_with_one() -> None:
    old = both_ways(FIELD_AND_STRENGTH, 731)
    assert standing(old, [], TODAY).level == Level.CONNECTING_TO
    of = standing([*old, exchange(700)], [], TODAY)
    assert (of.level, slip(of)) == (Level.KNOWN_BOTH_WAYS, (31, Level.CONNECTING_TO))


def test_1_6_a_kept_promise_and_a_good_fit() -> None:
    of = standing(COMMITTED, [kept(Maker.THEM, 10)], TODAY)
    assert of.level == Level.COMMITTED
    assert of.missing == ("them.EXPERTISE", "me.EXPERTISE", BOTH_OR_ACTED, "involvement")
    assert slip(of) == (356, Level.KNOWN_BOTH_WAYS)


def test_1_6_a_promise_of_mine_does_as_well() -> None:
    assert standing(COMMITTED, [kept(Maker.ME, 10)], TODAY).level == Level.COMMITTED


def test_1_6b_a_fit_holds_until_judged_otherwise_and_a_plan_for_a_year() -> None:
    held = standing([*KNOWN_BOTH_WAYS, fit(1, 900), plan(365)], [], TODAY)
    assert (held.level, slip(held)) == (Level.COMMITTED, (1, Level.KNOWN_BOTH_WAYS))
    faded = standing([*KNOWN_BOTH_WAYS, fit(1, 900), plan(366)], [], TODAY)
    assert (faded.level, faded.missing) == (Level.KNOWN_BOTH_WAYS, (KEPT_OR_PLAN,))


def test_1_7_the_latest_judgement_of_the_fit_counts() -> None:
    of = standing([*COMMITTED, fit(-1, 1)], [kept(Maker.THEM, 10)], TODAY)
    assert (of.level, of.missing) == (Level.KNOWN_BOTH_WAYS, ("fit",))


@pytest.mark.parametrize("value", [-1, 0, None])
def test_of_judgements_of_the_same_day_the_later_recorded_wins(value: int | None) -> None:
    promises = [kept(Maker.THEM, 10)]
    assert standing([*KNOWN_BOTH_WAYS, fit(1, 5), fit(value, 5)], promises, TODAY).level == Level.KNOWN_BOTH_WAYS
    assert standing([*KNOWN_BOTH_WAYS, fit(value, 5), fit(1, 5)], promises, TODAY).level == Level.COMMITTED


def test_an_older_judgement_recorded_later_does_not_win() -> None:
    of = standing([*KNOWN_BOTH_WAYS, fit(1, 5), fit(-1, 6)], [kept(Maker.THEM, 10)], TODAY)
    assert of.level == Level.COMMITTED


def test_1_8_connecting_with() -> None:
    of = standing(CONNECTED, both_kept(10), TODAY)
    assert (of.level, of.missing) == (Level.CONNECTING_WITH, ())
    assert slip(of) == (356, Level.KNOWN_BOTH_WAYS)


def test_1_8b_a_plan_both_acted_on_does_without_promises() -> None:
    of = standing([*CONNECTED, plan(20, Source.ACTED)], [], TODAY)
    assert (of.level, of.missing, slip(of)) == (Level.CONNECTING_WITH, (), (346, Level.KNOWN_BOTH_WAYS))


def test_a_plan_only_talked_about_is_not_acted_on() -> None:
    of = standing([*CONNECTED, plan(20)], [], TODAY)
    assert (of.level, of.missing) == (Level.COMMITTED, (BOTH_OR_ACTED,))


@pytest.mark.parametrize("maker", Maker)
def test_one_side_that_kept_a_promise_is_not_both(maker: Maker) -> None:
    assert standing(CONNECTED, [kept(maker, 10)], TODAY).missing == (BOTH_OR_ACTED,)


def test_1_9_an_unanswered_promise_weighs_nothing() -> None:
    forgotten = Commitment(maker=Maker.ME, due=ago(400))
    assert standing(CONNECTED, [*both_kept(10), forgotten], TODAY) == standing(CONNECTED, both_kept(10), TODAY)


@pytest.mark.parametrize("maker", Maker)
def test_1_10_an_open_breach_by_either_side(maker: Maker) -> None:
    of = standing(CONNECTED, [*both_kept(10), broken(maker, 3)], TODAY)
    assert (of.level, of.missing) == (Level.KNOWN_BOTH_WAYS, ("clear",))


def test_a_breach_forgiven_or_repaired_is_cleared() -> None:
    for settled in (broken(Maker.ME, 3, forgiven_on=TODAY), broken(Maker.THEM, 3, repaired_on=ago(1))):
        assert standing(CONNECTED, [*both_kept(10), settled], TODAY).level == Level.CONNECTING_WITH


def test_a_broken_promise_is_no_exchange() -> None:
    assert standing([], [broken(Maker.THEM, 3, forgiven_on=TODAY)], TODAY).level == Level.KNOWN_OF


def test_a_kept_promise_is_an_exchange_on_the_day_it_was_kept() -> None:
    of = standing([], [kept(Maker.THEM, 8)], TODAY)
    assert (of.level, of.last_exchange) == (Level.CONNECTING_TO, ago(8))


def test_1_11_a_kept_promise_holds_for_a_year() -> None:
    of = standing(CONNECTED, [kept(Maker.ME, 366), kept(Maker.THEM, 10)], TODAY)
    assert (of.level, of.missing) == (Level.COMMITTED, (BOTH_OR_ACTED,))


def test_of_two_kept_promises_of_one_side_the_later_counts() -> None:
    of = standing(CONNECTED, [kept(Maker.ME, 20), kept(Maker.ME, 366), kept(Maker.THEM, 10)], TODAY)
    assert (of.level, slip(of)) == (Level.CONNECTING_WITH, (346, Level.COMMITTED))


@pytest.mark.parametrize(
    ("ongoing", "last_age"),
    [pytest.param(False, 180, id="1.12 and 1.13"), pytest.param(True, 545, id="1.14 and 1.15")],
)
def test_1_12_to_1_15_an_involvement_fades(ongoing: bool, last_age: int) -> None:
    held = standing([*UNINVOLVED, involvement(last_age, ongoing=ongoing)], both_kept(10), TODAY)
    assert (held.level, slip(held)) == (Level.CONNECTING_WITH, (1, Level.COMMITTED))
    faded = standing([*UNINVOLVED, involvement(last_age + 1, ongoing=ongoing)], both_kept(10), TODAY)
    assert (faded.level, faded.missing) == (Level.COMMITTED, ("involvement",))


def test_doing_something_once_does_not_shorten_an_ongoing_involvement() -> None:
    ongoing = involvement(200, ongoing=True)
    assert standing([*UNINVOLVED, ongoing, involvement(190)], both_kept(10), TODAY).level == Level.CONNECTING_WITH


def test_1_16_what_lies_ahead_is_not_yet_evidence() -> None:
    ahead = [exchange(-1), *both_ways(ALL_FACETS, -1), fit(1, -1), plan(-1, Source.ACTED), involvement(-1)]
    of = standing(ahead, both_kept(-1), TODAY)
    assert (of.level, of.missing, of.last_exchange) == (Level.KNOWN_OF, ("ever",), None)
    assert standing(CONNECTED, [*both_kept(10), broken(Maker.ME, -1)], TODAY).level == Level.CONNECTING_WITH


def test_what_was_shown_today_counts_today() -> None:
    today = [*both_ways(ALL_FACETS, 0), fit(1, 0), plan(0, Source.ACTED), involvement(0)]
    assert standing(today, [], TODAY).level == Level.CONNECTING_WITH


def test_of_gates_that_close_on_one_day_the_lowest_is_where_one_lands() -> None:
    # Knowing (730 days) and a plan (365 days) that end on the same day.
    known = [*both_ways(ALL_FACETS, 800), exchange(700), fit(1, 800)]
    of = standing([*known, plan(335)], [], TODAY)
    assert slip(of) == (31, Level.KNOWN_BOTH_WAYS)


def test_the_end_of_the_calendar_is_no_trouble() -> None:
    last = standing([Evidence(kind=EvidenceKind.PLAN, on=date.max, source=Source.SAID)], [], date.max)
    assert last.level == Level.CONNECTING_TO
    first = standing([Evidence(kind=EvidenceKind.EXCHANGE, on=date.min)], [], date.max)
    assert first.dormant


def test_missing_names_a_whole_gate_in_the_order_of_the_ladder() -> None:
    names = [tuple(atom.name for atom in gate.atoms) for gate in gates([], [], TODAY)]
    assert names == [
        ("ever",),
        ("them.FIELD", "them.STRENGTH|EXPERTISE", "me.FIELD", "me.STRENGTH|EXPERTISE"),
        ("clear", "fit", KEPT_OR_PLAN),
        (
            "them.FIELD",
            "them.STRENGTH",
            "them.EXPERTISE",
            "me.FIELD",
            "me.STRENGTH",
            "me.EXPERTISE",
            BOTH_OR_ACTED,
            "involvement",
        ),
    ]
    assert [gate.level for gate in gates([], [], TODAY)] == [1, 2, 3, 4]


def test_the_gates_of_a_stranger_hold_only_that_no_breach_is_open() -> None:
    holding = [atom.name for gate in gates([], [], TODAY) for atom in gate.atoms if atom.holds]
    assert holding == ["clear"]
    assert all(
        atom.shown_on is None and atom.holds_until is None for gate in gates([], [], TODAY) for atom in gate.atoms
    )


def test_each_atom_says_when_it_was_shown_and_until_when_it_holds() -> None:
    evidence = [*both_ways(ALL_FACETS, 30), exchange(20), fit(1, 25), involvement(200)]
    atoms = {
        atom.name: atom
        for gate in gates(evidence, [kept(Maker.ME, 40), kept(Maker.THEM, 50)], TODAY)
        for atom in gate.atoms
    }

    def atom(name: str, shown: int, until: int | None, *, holds: bool = True) -> Atom:
        return Atom(name=name, holds=holds, shown_on=ago(shown), holds_until=None if until is None else ago(-until))

    assert atoms["ever"] == atom("ever", 20, None)
    assert atoms["them.FIELD"] == atom("them.FIELD", 20, 710)
    assert atoms["me.EXPERTISE"] == atom("me.EXPERTISE", 20, 710)
    assert atoms["fit"] == atom("fit", 25, None)
    assert atoms[KEPT_OR_PLAN] == atom(KEPT_OR_PLAN, 40, 325)
    assert atoms[BOTH_OR_ACTED] == atom(BOTH_OR_ACTED, 50, 315)
    assert atoms["involvement"] == atom("involvement", 200, -20, holds=False)


def test_a_gate_is_open_when_all_of_it_holds() -> None:
    assert [gate.is_open for gate in gates(COMMITTED, [kept(Maker.THEM, 10)], TODAY)] == [True, True, True, False]
