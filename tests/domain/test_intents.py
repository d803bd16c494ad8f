"""What may be set, what becomes of it on arrival and after a slip, and what remains after a merge."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.contact import NO_INTENT, Intent, IntentKind
from netplanner.domain.intents import has_slipped, is_allowed, is_cooling, quieter, settle
from netplanner.domain.levels import Level, Standing

TODAY = date(2026, 11, 24)


def grow(level: int) -> Intent:
    return Intent(IntentKind.GROW, level)


def keep(level: int) -> Intent:
    return Intent(IntentKind.KEEP, level)


def accept(level: int) -> Intent:
    return Intent(IntentKind.ACCEPT, level)


def at(level: Level, *, slips_in: int | None = None, to: Level | None = None) -> Standing:
    slip = None if slips_in is None else TODAY + timedelta(days=slips_in)
    return Standing(level=level, missing=(), next_slip=slip, slips_to=to)


INTENTS = st.one_of(
    st.just(NO_INTENT),
    st.builds(grow, st.integers(1, 4)),
    st.builds(keep, st.integers(0, 4)),
    st.builds(accept, st.integers(0, 4)),
)


@pytest.mark.parametrize("kind", [IntentKind.KEEP, IntentKind.ACCEPT])
def test_keep_and_enough_may_not_exceed_the_level(kind: IntentKind) -> None:
    allowed = [level for level in range(-1, 6) if is_allowed(Intent(kind, level), Level.KNOWN_BOTH_WAYS)]
    assert allowed == [0, 1, 2]


def test_one_may_grow_to_any_level_of_the_ladder() -> None:
    assert [level for level in range(-1, 6) if is_allowed(grow(level), Level.KNOWN_BOTH_WAYS)] == [1, 2, 3, 4]


def test_every_intent_but_none_names_a_level() -> None:
    assert is_allowed(NO_INTENT, Level.KNOWN_OF)
    assert not is_allowed(Intent(IntentKind.NONE, 1), Level.COMMITTED)
    for kind in (IntentKind.GROW, IntentKind.KEEP, IntentKind.ACCEPT):
        assert not is_allowed(Intent(kind), Level.CONNECTING_WITH)


def test_growing_becomes_keeping_on_arrival() -> None:
    assert settle(grow(3), Level.KNOWN_BOTH_WAYS) == grow(3)
    assert settle(grow(3), Level.COMMITTED) == keep(3)
    assert settle(grow(3), Level.CONNECTING_WITH) == keep(3)


@pytest.mark.parametrize("intent", [NO_INTENT, keep(2), keep(4), accept(2)])
def test_nothing_else_changes_with_the_level(intent: Intent) -> None:
    for level in Level:
        assert settle(intent, level) == intent


@pytest.mark.parametrize(("days", "cooling"), [(1, True), (14, True), (15, False)])
def test_cooling_is_told_from_14_days_before_the_slip(days: int, cooling: bool) -> None:
    standing = at(Level.COMMITTED, slips_in=days, to=Level.CONNECTING_TO)
    assert is_cooling(keep(3), standing, TODAY) is cooling


@pytest.mark.parametrize("intent", [NO_INTENT, grow(4), accept(3), Intent(IntentKind.KEEP)])
def test_only_what_is_kept_cools(intent: Intent) -> None:
    assert not is_cooling(intent, at(Level.COMMITTED, slips_in=1, to=Level.CONNECTING_TO), TODAY)


def test_a_slip_that_stays_at_the_level_kept_is_no_cooling() -> None:
    standing = at(Level.CONNECTING_WITH, slips_in=1, to=Level.COMMITTED)
    assert not is_cooling(keep(3), standing, TODAY)
    assert is_cooling(keep(4), standing, TODAY)


def test_what_does_not_fade_does_not_cool() -> None:
    assert not is_cooling(keep(1), at(Level.CONNECTING_TO), TODAY)


def test_a_level_below_the_one_kept_has_slipped() -> None:
    assert has_slipped(keep(3), at(Level.KNOWN_BOTH_WAYS))
    assert not has_slipped(keep(3), at(Level.COMMITTED))
    for intent in (NO_INTENT, grow(4), accept(4), Intent(IntentKind.KEEP)):
        assert not has_slipped(intent, at(Level.KNOWN_OF))


def test_of_two_intents_the_quieter_wins() -> None:
    from_quietest = [accept(4), NO_INTENT, keep(4), grow(1)]
    for position, intent in enumerate(from_quietest):
        for louder in from_quietest[position + 1 :]:
            assert quieter(intent, louder) == quieter(louder, intent) == intent


def test_of_two_of_a_kind_the_lower_level_wins() -> None:
    assert quieter(keep(3), keep(2)) == keep(2)
    assert quieter(accept(1), accept(4)) == accept(1)


@settings(max_examples=50, deadline=None)
@given(INTENTS, INTENTS, INTENTS)
def test_the_order_of_merging_does_not_matter(first: Intent, second: Intent, third: Intent) -> None:
    assert quieter(first, second) == quieter(second, first)
    assert quieter(quieter(first, second), third) == quieter(first, quieter(second, third))


@settings(max_examples=50, deadline=None)
@given(INTENTS, st.sampled_from(Level))
def test_settling_leaves_an_allowed_intent_allowed(intent: Intent, level: Level) -> None:
    settled = settle(intent, level)
    assert settle(settled, level) == settled
    assert not is_allowed(intent, level) or is_allowed(settled, level)
