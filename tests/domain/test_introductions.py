"""The rows of MODEL §4 by their numbers, its invariants, and what a graph of people may look like otherwise."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise, permutations

import networkx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.acquaintances import Acquaintance, Exclusion, acquaintance, asks_lately, exclusion_of, vouches_of
from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.contact import Contact, Details, Vouch, VouchStrength
from netplanner.domain.introductions import Network, NoPath
from netplanner.domain.levels import Level

TODAY = date(2026, 11, 24)
Vouches = list[tuple[str, str, float]]

VOUCHES: Vouches = [("a", "t", 0.4), ("a", "c", 0.9), ("c", "t", 0.9), ("b", "t", 0.9)]
A = Acquaintance(contact_id="a", level=Level.COMMITTED, trust=1.0)
B = Acquaintance(contact_id="b", level=Level.KNOWN_BOTH_WAYS, trust=1.0)


def banned(id: str) -> Acquaintance:
    return Acquaintance(contact_id=id, exclusion=Exclusion.BLOCKED)


def found(known: Iterable[Acquaintance], vouches: Vouches = VOUCHES) -> tuple[float, str] | None:
    path = Network(known, vouches).find("t").path
    return None if path is None else (round(path.trust, 9), "-".join(["me", *path.contact_ids]))


ROWS = [
    ("4.1", [A, B], VOUCHES, 0.648, "me-a-c-t"),
    ("4.2", [replace(A, asks=1), B], VOUCHES, 0.5184, "me-a-c-t"),
    ("4.3 twice", [replace(A, asks=2), B], VOUCHES, 0.45, "me-b-t"),
    ("4.3 three times", [replace(A, asks=3), B], VOUCHES, 0.45, "me-b-t"),
    ("4.4", [A, B, banned("c")], VOUCHES, 0.45, "me-b-t"),
    ("4.5", [A, banned("b"), banned("c")], VOUCHES, 0.32, "me-a-t"),
    ("4.9", [Acquaintance(contact_id="t", level=Level.KNOWN_BOTH_WAYS, trust=1.0)], [], 0.5, "me-t"),
]


@pytest.mark.parametrize(("row", "known", "vouches", "trust", "path"), ROWS, ids=[row[0] for row in ROWS])
def test_a_row_of_the_introductions_table(
    row: str, known: list[Acquaintance], vouches: Vouches, trust: float, path: str
) -> None:
    assert found(known, vouches) == (trust, path)


WITHOUT = [
    ("4.6 ban a, b", [banned("a"), banned("b")], VOUCHES, NoPath.NOBODY),
    ("4.6 ban t", [A, B, banned("t")], VOUCHES, NoPath.BLOCKED),
    (
        "4.7",
        # 0.3 for me→a, as if only half as much was known of them.
        [Acquaintance(contact_id="a", level=Level.KNOWN_BOTH_WAYS, trust=0.6)],
        [("a", "t", 0.3)],
        NoPath.TOO_WEAK,
    ),
    (
        "4.8",
        [Acquaintance(contact_id="a", level=Level.CONNECTING_WITH, trust=0.9 / 0.95)],
        [("a", "c", 0.9), ("c", "d", 0.9), ("d", "t", 0.9)],
        NoPath.NOBODY,
    ),
]


@pytest.mark.parametrize(("row", "known", "vouches", "reason"), WITHOUT, ids=[row[0] for row in WITHOUT])
def test_a_row_of_the_introductions_table_without_a_path(
    row: str, known: list[Acquaintance], vouches: Vouches, reason: NoPath
) -> None:
    finding = Network(known, vouches).find("t")
    assert (finding.path, finding.reason) == (None, reason)


def test_the_terms_of_a_path_can_be_multiplied_by_hand() -> None:
    path = Network([replace(A, asks=1), B], VOUCHES).find("t").path
    assert path is not None
    assert [(hop.from_id, hop.to_id, hop.asks) for hop in path.hops] == [("", "a", 1), ("a", "c", 0), ("c", "t", 0)]
    assert [hop.weight for hop in path.hops] == pytest.approx([0.64, 0.9, 0.9])
    assert path.trust == pytest.approx(math.prod(hop.weight for hop in path.hops))
    assert path.introducer_id == "a"


def test_whom_i_can_turn_to_myself_needs_no_introducer() -> None:
    path = Network([Acquaintance(contact_id="t", level=Level.COMMITTED, asks=3)]).find("t").path
    assert path is not None
    assert path.introducer_id is None
    assert path.trust == pytest.approx(0.8 * 2 / 3)


def test_what_is_too_weak_is_shown_beside_the_reason() -> None:
    finding = Network([replace(B, trust=0.6)], [("b", "t", 0.3)]).find("t")
    assert finding.too_weak is not None
    assert finding.too_weak.contact_ids == ("b", "t")
    assert finding.too_weak.trust == pytest.approx(0.09)


def test_exactly_the_least_trust_is_enough() -> None:
    assert found([replace(B, trust=0.6)], [("b", "t", 0.5)]) == (0.15, "me-b-t")


def test_who_does_not_introduce_can_still_be_reached() -> None:
    assert found([A, replace(B, introduces=False), Acquaintance(contact_id="c", introduces=False)]) == (
        0.32,
        "me-a-t",
    )
    assert found([A, B, Acquaintance(contact_id="t", introduces=False)]) == (0.648, "me-a-c-t")


def test_with_one_request_open_an_introducer_is_not_asked_for_another() -> None:
    assert found([replace(A, is_busy=True), B]) == (0.45, "me-b-t")
    # Further along the path somebody else asks them.
    assert found([replace(A, is_busy=True), B], [("b", "a", 0.9), ("a", "t", 0.9)]) == (
        0.405,
        "me-b-a-t",
    )


def test_of_equal_paths_the_shorter_wins_and_then_the_smaller_ids() -> None:
    twice = [replace(A, trust=0.5), replace(B, trust=0.8)]
    assert found(twice, [("a", "t", 0.9), ("b", "t", 0.9)]) == (0.36, "me-a-t")
    # 0.9 · 0.4 and 0.6 · 0.6 are one and the same but for the rounding of floats.
    assert found([A], [("a", "y", 0.9), ("y", "t", 0.4), ("a", "x", 0.6), ("x", "t", 0.6)]) == (
        0.288,
        "me-a-x-t",
    )
    assert found([A], [("a", "x", 0.6), ("x", "t", 0.6), ("a", "t", 0.36)]) == (0.288, "me-a-t")


def test_cycles_and_ties_to_oneself_lead_nowhere() -> None:
    round_about: Vouches = [("a", "a", 1.0), ("t", "t", 1.0), ("c", "a", 1.0), ("t", "a", 1.0), ("t", "c", 1.0)]
    assert found([A, B], VOUCHES + round_about) == found([A, B])
    assert found([A], [("a", "a", 1.0), ("a", "c", 1.0), ("c", "a", 1.0), ("t", "t", 1.0)]) is None


@pytest.mark.parametrize("strength", [0.0, -0.5, float("nan"), -math.inf])
def test_a_vouch_worth_nothing_is_no_tie(strength: float) -> None:
    assert found([A], [("a", "t", strength)]) is None


def test_a_vouch_beyond_all_measure_is_whole() -> None:
    assert found([A], [("a", "t", 7.0)]) == (0.8, "me-a-t")


def test_of_two_judgements_of_one_tie_the_stronger_counts() -> None:
    assert found([A], [("a", "t", 0.3), ("a", "t", 0.9), ("a", "t", 0.6)]) == (0.72, "me-a-t")


def test_a_long_way_of_whole_trust_is_not_overlooked_beside_a_short_one() -> None:
    assert found([A], [("a", "t", 0.88), ("a", "c", 1.0), ("c", "t", 0.9)]) == (0.72, "me-a-c-t")


def test_nobody_at_all_is_no_trouble() -> None:
    assert Network([]).find("t").reason is NoPath.NOBODY
    assert Network([], VOUCHES).find("t").reason is NoPath.NOBODY
    assert Network([A, B], VOUCHES).find("a stranger").reason is NoPath.NOBODY


def test_what_is_recorded_later_is_known_later() -> None:
    network = Network([A, B], VOUCHES)
    network.add([("b", "c", 0.9)])
    network.replace_known([B])
    path = network.find("t").path
    assert path is not None
    assert path.contact_ids == ("b", "t")
    network.replace_known([replace(B, is_busy=True), replace(A, asks=2)])
    path = network.find("t").path
    assert path is not None
    assert path.contact_ids == ("a", "c", "t")


def test_mutual_contacts_are_those_i_know_who_are_tied_to_them() -> None:
    network = Network([A, B, Acquaintance(contact_id="c")], [*VOUCHES, ("t", "b", 0.3), ("x", "t", 0.9)])
    assert network.mutual_contacts("t") == 2
    assert network.mutual_contacts("c") == 1
    assert network.mutual_contacts("a stranger") == 0


# --- whom this leaves out


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def broken(maker: Maker, *, forgiven: int | None = None) -> Commitment:
    return Commitment(
        maker=maker,
        status=CommitmentStatus.BROKEN,
        resolved_on=ago(200),
        forgiven_on=None if forgiven is None else ago(forgiven),
    )


@pytest.mark.parametrize("maker", list(Maker))
def test_an_open_breach_of_either_side_and_red_exclude(maker: Maker) -> None:
    assert exclusion_of([broken(maker)], TODAY) is Exclusion.OPEN_BREACH
    assert exclusion_of([broken(maker, forgiven=0)] * 3, TODAY) is Exclusion.RED
    assert exclusion_of([broken(maker, forgiven=0)] * 2, TODAY) is None
    assert exclusion_of([], TODAY, blocked=True) is Exclusion.BLOCKED


@pytest.mark.parametrize(("age", "counts"), [(0, 1), (90, 1), (91, 0), (-1, 0)])
def test_asks_count_for_ninety_days(age: int, counts: int) -> None:
    assert asks_lately([ago(age)], TODAY) == counts


def test_a_contact_says_all_that_a_network_needs() -> None:
    contact = Contact(
        id="a",
        details=Details(name="Ana"),
        commitments=(Commitment(maker=Maker.ME, status=CommitmentStatus.KEPT, resolved_on=TODAY),),
        vouches_for=(Vouch("t", VouchStrength.STRONG), Vouch("c", VouchStrength.WEAK)),
        asked_on=(ago(10), ago(100)),
        does_not_introduce=True,
    )
    known = acquaintance(contact, Level.COMMITTED, TODAY, is_busy=True)
    # T_me is 3/4 by the promise kept, T_them 2/3.
    assert known.tie == pytest.approx(0.8 * 2 / 3)
    assert (known.asks, known.introduces, known.is_busy, known.exclusion) == (1, False, True, None)
    assert list(vouches_of(contact)) == [("a", "t", 0.9), ("a", "c", 0.3)]


# --- invariants

NAMES = "abcdef"
WEIGHTS = st.sampled_from([0.3, 0.6, 0.9, 1.0, 0.4, 0.36])
KNOWN = st.builds(
    Acquaintance,
    contact_id=st.sampled_from(NAMES),
    level=st.sampled_from(Level),
    trust=st.sampled_from([0.3, 2 / 3, 0.75, 1.0]),
    asks=st.integers(0, 3),
    exclusion=st.sampled_from([None, None, None, Exclusion.RED]),
    introduces=st.sampled_from([True, True, True, False]),
    is_busy=st.sampled_from([False, False, False, True]),
)
GRAPHS = st.tuples(
    st.lists(KNOWN, max_size=6, unique_by=lambda one: one.contact_id),
    st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES), WEIGHTS), max_size=24),
)


def strongest(vouches: Vouches) -> dict[tuple[str, str], float]:
    return {(who, to): weight for who, to, weight in sorted(vouches, key=lambda vouch: vouch[2])}


def all_paths(known: Sequence[Acquaintance], vouches: Vouches, target: str) -> Iterator[tuple[float, tuple[str, ...]]]:
    """Every simple path of at most three edges, by trying every order of every people: straight from MODEL §4."""
    by_id = {one.contact_id: one for one in known}
    ties = strongest(vouches)
    if target in by_id and by_id[target].exclusion is not None:
        return
    for edges in (1, 2, 3):
        for introducers in permutations([name for name in NAMES if name != target], edges - 1):
            ids = (*introducers, target)
            first = by_id.get(ids[0])
            if first is None:
                continue
            people = [by_id[id] for id in introducers if id in by_id]
            if any(one.exclusion is not None or not one.introduces for one in people):
                continue
            product = first.tie if edges == 1 else first.tie_after_asks
            for pair in pairwise(ids):
                product *= ties.get(pair, 0.0)
            yield product, ids


def by_brute_force(
    known: Sequence[Acquaintance], vouches: Vouches, target: str
) -> tuple[float, tuple[str, ...]] | None:
    paths = [(product, ids) for product, ids in all_paths(known, vouches, target) if product >= 0.15 - 1e-9]
    if not paths:
        return None
    best = max(product for product, _ in paths)
    ids = min((ids for product, ids in paths if product >= best - 1e-9), key=lambda ids: (len(ids), ids))
    return best, ids


@settings(max_examples=400, deadline=None)
@given(GRAPHS)
def test_paths_equal_brute_force_with_me_and_six_others(graph: tuple[list[Acquaintance], Vouches]) -> None:
    known, vouches = graph
    network = Network(known, vouches)
    reach = network.reach()
    for target in NAMES:
        expected = by_brute_force(known, vouches, target)
        path = network.find(target).path
        if expected is None:
            assert path is None
            assert target not in reach
        else:
            assert path is not None
            assert path.contact_ids == expected[1]
            assert path.trust == pytest.approx(expected[0])
            assert reach[target] == pytest.approx(expected[0])


@settings(max_examples=150, deadline=None)
@given(GRAPHS)
def test_paths_are_simple_short_and_no_stronger_than_their_weakest_edge(
    graph: tuple[list[Acquaintance], Vouches],
) -> None:
    known, vouches = graph
    away = {one.contact_id for one in known if one.exclusion is not None}
    unwilling = away | {one.contact_id for one in known if not one.introduces}
    for target in NAMES:
        path = Network(known, vouches).find(target).path
        if path is None:
            continue
        ids = path.contact_ids
        assert 1 <= len(ids) <= 3
        assert len(set(ids)) == len(ids)
        assert not unwilling & set(ids[:-1])
        assert target not in away
        assert 0.15 - 1e-9 <= path.trust <= min(hop.weight for hop in path.hops) + 1e-9


@settings(max_examples=150, deadline=None)
@given(GRAPHS, st.data())
def test_another_ask_or_ban_never_raises_a_trust(
    graph: tuple[list[Acquaintance], Vouches], data: st.DataObject
) -> None:
    known, vouches = graph
    if not known:
        return
    at = data.draw(st.integers(0, len(known) - 1))
    before = Network(known, vouches).reach()
    for other in (replace(known[at], asks=known[at].asks + 1), replace(known[at], exclusion=Exclusion.RED)):
        after = Network([*known[:at], other, *known[at + 1 :]], vouches).reach()
        assert all(trust <= before.get(target, 0.0) + 1e-9 for target, trust in after.items())


@settings(max_examples=100, deadline=None)
@given(GRAPHS)
def test_where_three_edges_are_enough_a_shortest_path_says_the_same(graph: tuple[list[Acquaintance], Vouches]) -> None:
    known, vouches = graph
    people = networkx.DiGraph()
    willing = {one.contact_id for one in known if one.exclusion is None and one.introduces}
    strangers = set(NAMES) - {one.contact_id for one in known}
    away = {one.contact_id for one in known if one.exclusion is not None}
    for one in known:
        # Nobody is asked: a shortest path cannot tell an ask from a tie.
        if one.contact_id not in away:
            people.add_edge("me", one.contact_id, weight=-math.log(replace(one, asks=0, is_busy=False).tie))
    for (who, to), weight in strongest(vouches).items():
        if who in willing | strangers and to not in away:
            people.add_edge(who, to, weight=-math.log(weight))
    network = Network([replace(one, asks=0, is_busy=False) for one in known], vouches)
    for target in NAMES:
        if target not in people or "me" not in people or not networkx.has_path(people, "me", target):
            assert network.find(target).path is None
            continue
        nodes = networkx.shortest_path(people, "me", target, weight="weight")
        trust = math.exp(-networkx.path_weight(people, nodes, "weight"))
        path = network.find(target).path
        if len(nodes) <= 4 and trust >= 0.15 + 1e-9:
            assert path is not None
            assert path.trust == pytest.approx(trust)
        elif trust < 0.15 - 1e-9:
            assert path is None


@settings(max_examples=40, deadline=None)
@given(GRAPHS, st.integers(0, 60))
def test_from_whichever_side_the_edges_are_looked_at_the_path_is_the_same(
    graph: tuple[list[Acquaintance], Vouches], strangers: int
) -> None:
    known, vouches = graph
    # Whoever vouches to everybody makes the target's side the larger one; nobody knows them.
    crowd: Vouches = [(f"z{number}", name, 0.9) for number in range(strangers) for name in NAMES]
    for target in NAMES:
        assert Network(known, vouches + crowd).find(target) == Network(known, vouches).find(target)
