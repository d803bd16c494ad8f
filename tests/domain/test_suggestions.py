"""Rows 3.5, 3.6 and 3.8 of MODEL §3: whom to reach this week, with terms that can be checked by hand."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.candidates import Reach, candidate, helped_last, room
from netplanner.domain.capacity import meter
from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.contact import Contact, Details, Intent, IntentKind
from netplanner.domain.demand import State
from netplanner.domain.followups import FollowUp, FollowUpKind, Origin
from netplanner.domain.grace import Alertness
from netplanner.domain.levels import Level, Standing
from netplanner.domain.needs import WeighedNeed, folded, weigh, widen_minutes
from netplanner.domain.plan import Plan
from netplanner.domain.self_profile import Need
from netplanner.domain.settings import PlanningSettings
from netplanner.domain.suggestions import (
    Candidate,
    PutAside,
    Room,
    Sought,
    Suggestion,
    Terms,
    as_mapping,
    never,
    not_now,
    suggest,
    terms_of,
)

TODAY = date(2026, 11, 24)
KEEP = Intent(IntentKind.KEEP, 1)
PLENTY = Room(widen_minutes=1000, deepen_minutes=1000, spare_minutes=1000, new_people=10)


def ahead(days: int) -> date:
    return TODAY + timedelta(days=days)


def need(*tags: str, by: int = 0, weight: int = 5) -> WeighedNeed:
    return weigh([Need(text="", tags=tags, by=ahead(by), weight=weight)], [], TODAY)[0]


def test_3_5_a_score_by_its_terms() -> None:
    who = Candidate(contact_id="a", kind=FollowUpKind.MESSAGE, minutes=30, tags=folded(["law"]), trust=0.6, mutual=4)
    terms, served = terms_of(who, Sought([need("law", "tax")]), 120)
    assert terms == Terms(need=20, reach=12, slip=0, owe=0, bridge=10, minutes=-5)
    assert terms.total == 37
    assert served == need("law", "tax")


def test_3_6_a_score_by_its_terms() -> None:
    who = Candidate(
        contact_id="a",
        kind=FollowUpKind.CALL,
        minutes=47,
        tags=folded(["law"]),
        trust=0.475,
        intent=KEEP,
        slips_in_days=10,
        helped_last=True,
        mutual=0,
        alertness=Alertness.AMBER,
    )
    terms, _ = terms_of(who, Sought([need("law", by=90)]), 102)
    assert terms == Terms(need=20, reach=10, slip=20, owe=10, bridge=5, minutes=-9, amber=-10)
    assert terms.total == 46
    assert list(as_mapping(terms).items()) == [
        ("need", 20),
        ("reach", 10),
        ("slip", 20),
        ("owe", 10),
        ("bridge", 5),
        ("minutes", -9),
        ("amber", -10),
    ]


def known(
    id: str,
    minutes: int = 30,
    *,
    trust: float = 0.0,
    slips: int | None = None,
    helped: bool = False,
    mutual: int = 0,
    tags: tuple[str, ...] = (),
    intent: Intent = KEEP,
) -> Candidate:
    return Candidate(
        contact_id=id,
        kind=FollowUpKind.CALL,
        minutes=minutes,
        trust=trust,
        slips_in_days=slips,
        helped_last=helped,
        mutual=mutual,
        tags=folded(tags),
        intent=intent,
    )


def ids(found: tuple[Suggestion, ...]) -> list[str]:
    return [one.candidate.contact_id for one in found]


A = known("a", 60, trust=1.0, slips=14, helped=True, mutual=1, tags=("sea",))
B = known("b", 30, trust=0.8, slips=14, helped=True, mutual=10)
C = known("c", 30, trust=0.8, slips=14, mutual=10)
D = known("d", 10, trust=1.0, slips=1, helped=True, mutual=1, tags=("sea",), intent=Intent(IntentKind.ACCEPT, 1))
SEA = need("sea", by=135, weight=1)


def test_3_8_the_order_and_what_the_budget_holds() -> None:
    budget = Room(widen_minutes=100, deepen_minutes=100, spare_minutes=100, new_people=10)
    scores = [terms_of(one, Sought([SEA]), 100)[0].total for one in (A, B, C)]
    assert scores == [50, 50, 40]
    # b and a leave 10 minutes, too few for c; d is at "enough".
    assert ids(suggest([A, B, C, D], [SEA], budget, TODAY)) == ["b", "a"]


def test_who_does_not_fit_into_what_is_left_holds_up_nobody_who_does() -> None:
    budget = Room(widen_minutes=100, deepen_minutes=100, spare_minutes=100, new_people=10)
    assert ids(suggest([A, B, C, known("late", 10)], [SEA], budget, TODAY)) == ["b", "a", "late"]


def test_at_most_three_and_of_equals_the_smaller_id() -> None:
    four = [known(name) for name in "dcba"]
    assert ids(suggest(four, [], PLENTY, TODAY)) == ["a", "b", "c"]


@pytest.mark.parametrize(("days", "points"), [(-3, 20), (0, 20), (14, 20), (15, 10), (45, 10), (46, 0), (None, 0)])
def test_a_slip_counts_when_it_is_near(days: int | None, points: int) -> None:
    assert terms_of(known("a", slips=days), Sought([]), 100)[0].slip == points
    assert terms_of(known("a", slips=days, intent=Intent(IntentKind.GROW, 3)), Sought([]), 100)[0].slip == points
    assert terms_of(known("a", slips=days, intent=Intent()), Sought([]), 100)[0].slip == 0


@pytest.mark.parametrize(("mutual", "points"), [(-1, 5), (0, 5), (1, 10), (10, 10), (11, 2)])
def test_a_bridge_of_a_few_is_the_best(mutual: int, points: int) -> None:
    assert terms_of(known("a", mutual=mutual), Sought([]), 100)[0].bridge == points


def test_the_need_that_is_served_most_is_the_one_that_counts() -> None:
    wanted = [need("law", weight=1), need("sea", weight=4), need("art", weight=5)]
    terms, served = terms_of(known("a", tags=("law", "sea")), Sought(wanted), 100)
    assert (terms.need, served) == (32, wanted[1])
    assert terms_of(known("a"), Sought(wanted), 100) == (replace(Terms(bridge=5), minutes=-6), None)


@pytest.mark.parametrize("trust", [-1.0, 7.0])
def test_a_trust_out_of_bounds_is_drawn_in(trust: float) -> None:
    assert terms_of(known("a", trust=trust), Sought([]), 100)[0].reach == (0 if trust < 0 else 20)


def test_nobody_is_listed_who_is_to_be_left_alone() -> None:
    left_alone = [
        known("enough", intent=Intent(IntentKind.ACCEPT, 0)),
        replace(known("red"), alertness=Alertness.RED),
        replace(known("blocked"), blocked=True),
        known("not asked for", intent=Intent()),
        known("too long", 1001),
    ]
    assert suggest(left_alone, [], PLENTY, TODAY) == ()
    assert ids(suggest([*left_alone, known("a")], [], PLENTY, TODAY)) == ["a"]


def test_who_is_not_pushed_is_listed_only_for_a_reason_of_the_users_own() -> None:
    nobody = Intent()
    sought, helped = known("sought", tags=("sea",), intent=nobody), known("helped", helped=True, intent=nobody)
    assert ids(suggest([sought, helped], [SEA], PLENTY, TODAY)) == ["helped", "sought"]
    assert ids(suggest([sought, helped], [], PLENTY, TODAY)) == ["helped"]


def test_a_repair_i_owe_stands_in_their_place_and_comes_first() -> None:
    owed = replace(known("owed", 900), owes_repair=True)
    found = suggest([known("a", trust=1.0), owed], [], PLENTY, TODAY)
    assert ids(found) == ["owed", "a"]
    assert (found[0].candidate.kind, found[0].candidate.origin) == (FollowUpKind.REPAIR, Origin.REPAIR)
    assert found[0].terms.minutes == 0
    nothing_left = Room(widen_minutes=0, deepen_minutes=0, spare_minutes=0, new_people=0)
    assert ids(suggest([known("a"), owed], [], nothing_left, TODAY)) == ["owed"]
    at_enough = replace(owed, intent=Intent(IntentKind.ACCEPT, 1), alertness=Alertness.RED)
    assert ids(suggest([at_enough], [], PLENTY, TODAY)) == ["owed"]
    assert suggest([replace(owed, blocked=True)], [], PLENTY, TODAY) == ()


def test_not_now_holds_until_its_day_and_never_for_good() -> None:
    assert suggest([known("a")], [], PLENTY, TODAY, aside=[not_now("a", ahead(7), TODAY)]) == ()
    assert ids(suggest([known("a")], [], PLENTY, ahead(7), aside=[not_now("a", ahead(7), TODAY)])) == ["a"]
    assert ids(suggest([known("a"), known("b")], [], PLENTY, TODAY, aside=[never("a")])) == ["b"]
    assert suggest([known("a")], [], PLENTY, ahead(36_500), aside=[never("a")]) == ()
    assert not_now("a", TODAY - timedelta(days=9), TODAY) == PutAside("a", ahead(1))
    assert not_now("a", date.max, date.max).until == date.max


def test_who_is_planned_with_already_is_not_proposed_once_more() -> None:
    assert ids(suggest([known("a"), known("b")], [], PLENTY, TODAY, planned={"a"})) == ["b"]


def new(id: str, minutes: int = 20) -> Candidate:
    return replace(known(id, minutes, tags=("sea",)), origin=Origin.WIDEN, intent=Intent())


def test_no_more_new_people_than_the_limit_leaves() -> None:
    crowd = [new("x"), new("y"), known("a"), known("b")]
    assert ids(suggest(crowd, [SEA], replace(PLENTY, new_people=1), TODAY)) == ["x", "a", "b"]
    assert ids(suggest(crowd, [SEA], replace(PLENTY, new_people=0), TODAY)) == ["a", "b"]


def test_new_people_and_those_known_have_minutes_of_their_own_and_spare_ones_together() -> None:
    crowd = [new("x"), new("y"), known("a", 20), known("b", 20)]
    assert ids(suggest(crowd, [SEA], replace(PLENTY, widen_minutes=20), TODAY)) == ["a", "b", "x"]
    assert ids(suggest(crowd, [SEA], replace(PLENTY, deepen_minutes=20), TODAY)) == ["x", "y", "a"]
    assert len(suggest(crowd, [SEA], replace(PLENTY, spare_minutes=40), TODAY)) == 2
    assert suggest(crowd, [SEA], replace(PLENTY, spare_minutes=-5), TODAY) == ()


def test_a_thousand_needs_and_ten_thousand_people_are_no_trouble() -> None:
    needs = [need(f"tag {number % 300}", f"tag {number}", by=number % 200) for number in range(1000)]
    crowd = [known(f"{number:05}", 10, tags=(f"tag {number % 900}", "else")) for number in range(10_000)]
    sought = Sought(needs)
    first = suggest(crowd, needs, PLENTY, TODAY)[0]
    assert first.need is not None
    assert first.terms.need == max(terms_of(one, sought, 1000)[0].need for one in crowd)


def test_of_needs_that_are_served_alike_the_first_is_named() -> None:
    wanted = [need("art", "law"), need("law", "sea"), need("sea", "art")]
    assert terms_of(known("a", tags=("law", "sea", "art")), Sought(wanted), 100)[1] == wanted[0]
    assert terms_of(known("a", tags=("sea",)), Sought(wanted), 100)[1] == wanted[1]


# --- where candidates come from

SETTINGS = PlanningSettings()


def kept(maker: Maker, age: int) -> Commitment:
    return Commitment(maker=maker, status=CommitmentStatus.KEPT, resolved_on=TODAY - timedelta(days=age))


def broken(maker: Maker) -> Commitment:
    return Commitment(maker=maker, status=CommitmentStatus.BROKEN, resolved_on=TODAY)


def test_who_kept_the_last_promise_helped_last() -> None:
    assert helped_last([kept(Maker.THEM, 3), kept(Maker.ME, 5)], TODAY)
    assert not helped_last([kept(Maker.THEM, 5), kept(Maker.ME, 3)], TODAY)
    assert helped_last([kept(Maker.ME, 3), kept(Maker.THEM, 3)], TODAY)
    assert not helped_last([kept(Maker.THEM, 3), kept(Maker.ME, 3)], TODAY)
    assert not helped_last([kept(Maker.THEM, -1)], TODAY)
    assert not helped_last([broken(Maker.THEM)], TODAY)


def contact(*commitments: Commitment, intent: Intent = KEEP) -> Contact:
    details = Details(name="Ana", tags=("Sea",))
    return Contact(id="a", details=details, commitments=commitments, intent=intent)


PLAN = Plan([], SETTINGS, TODAY)


def test_somebody_new_is_introduced_or_written_to() -> None:
    card = Standing(level=Level.KNOWN_OF, missing=("ever",))
    through = candidate(contact(), card, Reach(trust=0.6, is_introduced=True, mutual=3), PLAN)
    # An introduction of 20 minutes counts 32: 25 + 5 + 2.
    assert (through.kind, through.origin, through.estimate, through.minutes) == (
        FollowUpKind.INTRODUCTION,
        Origin.WIDEN,
        20,
        32,
    )
    assert (through.trust, through.mutual, through.tags) == (0.6, 3, frozenset({"sea"}))
    assert candidate(contact(), card, Reach(), PLAN).kind is FollowUpKind.MESSAGE


def test_somebody_known_is_reached_by_what_lifts_or_keeps() -> None:
    stands = Standing(
        level=Level.COMMITTED, missing=("involvement",), next_slip=ahead(20), slips_to=Level.CONNECTING_TO
    )
    keep = candidate(contact(kept(Maker.THEM, 5)), stands, Reach(trust=0.1), PLAN)
    assert (keep.kind, keep.origin, keep.slips_in_days, keep.helped_last) == (
        FollowUpKind.CALL,
        Origin.MAINTAIN,
        20,
        True,
    )
    assert keep.trust == pytest.approx(2 / 3)
    grow = candidate(contact(intent=Intent(IntentKind.GROW, 4)), stands, Reach(), PLAN)
    assert (grow.kind, grow.origin, grow.slips_in_days) == (FollowUpKind.INVOLVEMENT, Origin.DEEPEN, 20)


def test_an_open_breach_of_mine_makes_it_a_repair() -> None:
    stands = Standing(level=Level.CONNECTING_TO, missing=("them.FIELD",))
    mine = candidate(contact(broken(Maker.ME)), stands, Reach(), PLAN)
    assert (mine.kind, mine.owes_repair, mine.minutes) == (FollowUpKind.REPAIR, True, 45)
    assert not candidate(contact(broken(Maker.THEM)), stands, Reach(), PLAN).owes_repair


def left(plan: list[FollowUp], new_people: int = 5) -> Room:
    laid_out = Plan(plan, SETTINGS, TODAY)
    return room(laid_out, widen_minutes(laid_out, plan, 0.25), plan, 0.25, new_people)


def test_the_week_leaves_what_is_not_planned() -> None:
    # Of 240 minutes six days of seven are left: 205, of which 30 are for oneself.
    assert left([]) == Room(widen_minutes=51, deepen_minutes=153, spare_minutes=175, new_people=5)
    call = FollowUp(id="a", kind=FollowUpKind.CALL, minutes=30, release=TODAY, due=TODAY)
    assert left([call]) == Room(widen_minutes=51, deepen_minutes=108, spare_minutes=130, new_people=5)
    assert left([replace(call, origin=Origin.PROMISE)]).deepen_minutes == 153
    assert left([], new_people=-2).new_people == 0


def test_nothing_is_left_while_the_meter_is_over() -> None:
    later = FollowUp(id="a", kind=FollowUpKind.EVENT, minutes=400, release=ahead(30), due=ahead(30))
    assert meter([later], SETTINGS, TODAY).others.state is State.OVER
    assert left([later]) == Room(widen_minutes=0, deepen_minutes=0, spare_minutes=0, new_people=0)


# --- invariants

CANDIDATES = st.builds(
    Candidate,
    contact_id=st.text("abcdef", min_size=1, max_size=3),
    kind=st.just(FollowUpKind.CALL),
    minutes=st.integers(0, 120),
    origin=st.sampled_from([Origin.WIDEN, Origin.DEEPEN, Origin.MAINTAIN]),
    intent=st.sampled_from([Intent(), KEEP, Intent(IntentKind.GROW, 3), Intent(IntentKind.ACCEPT, 0)]),
    tags=st.frozensets(st.sampled_from(["law", "sea"])),
    trust=st.floats(0, 1),
    slips_in_days=st.none() | st.integers(-10, 100),
    helped_last=st.booleans(),
    mutual=st.integers(0, 20),
    alertness=st.sampled_from(Alertness),
    owes_repair=st.sampled_from([False, False, False, True]),
    blocked=st.sampled_from([False, False, False, True]),
)
CROWDS = st.lists(CANDIDATES, max_size=8, unique_by=lambda one: one.contact_id)
ROOMS = st.builds(
    Room,
    widen_minutes=st.integers(0, 200),
    deepen_minutes=st.integers(0, 200),
    spare_minutes=st.integers(0, 300),
    new_people=st.integers(0, 4),
)
NEEDS = [need("law", by=30), need("sea", "art", by=-5, weight=3)]


@settings(max_examples=200)
@given(CROWDS, ROOMS)
def test_suggestions_keep_to_three_to_the_room_and_to_who_may_be_asked(crowd: list[Candidate], budget: Room) -> None:
    found = suggest(crowd, NEEDS, budget, TODAY)
    assert len(found) <= 3
    deeds = [one.candidate for one in found if not one.is_repair]
    assert sum(one.minutes for one in deeds if one.is_new) <= budget.widen_minutes
    assert sum(one.minutes for one in deeds if not one.is_new) <= budget.deepen_minutes
    assert sum(one.minutes for one in deeds) <= budget.spare_minutes
    assert sum(one.is_new for one in deeds) <= budget.new_people
    assert all(one.intent.kind is not IntentKind.ACCEPT and one.alertness is not Alertness.RED for one in deeds)
    assert not any(one.candidate.blocked for one in found)
    assert all(one.is_repair == one.candidate.owes_repair for one in found)


@settings(max_examples=100)
@given(CROWDS, ROOMS)
def test_the_order_of_the_candidates_does_not_matter(crowd: list[Candidate], budget: Room) -> None:
    shuffled = sorted(crowd, key=lambda one: (one.minutes, one.trust))
    assert suggest(shuffled, NEEDS, budget, TODAY) == suggest(crowd, NEEDS, budget, TODAY)


@given(CANDIDATES, st.integers(1, 300))
def test_each_term_stays_within_its_bounds_and_they_add_up(who: Candidate, minutes_left: int) -> None:
    terms, _ = terms_of(who, Sought(NEEDS), minutes_left)
    assert terms.total == sum(as_mapping(terms).values())
    assert 0 <= terms.need <= 40
    assert 0 <= terms.reach <= 20
    assert terms.slip in (0, 10, 20)
    assert terms.owe in (0, 10)
    assert terms.bridge in (2, 5, 10)
    assert terms.minutes <= 0
    assert who.minutes > minutes_left or terms.minutes >= -20
    assert terms.amber in (0, -10)


@given(CROWDS, ROOMS)
def test_somebody_put_aside_leaves_their_place_to_others(crowd: list[Candidate], budget: Room) -> None:
    found = suggest(crowd, NEEDS, budget, TODAY)
    if not found:
        return
    first = found[0].candidate.contact_id
    assert first not in ids(suggest(crowd, NEEDS, budget, TODAY, aside=[never(first)]))
