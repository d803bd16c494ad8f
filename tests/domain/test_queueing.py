"""New people beyond the limit wait for the first week with room: twenty cards after one evening (MODEL §3, §6)."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.capacity import meter
from netplanner.domain.demand import State
from netplanner.domain.followups import FollowUp, FollowUpKind, Origin
from netplanner.domain.needs import WidenShare
from netplanner.domain.plan import Plan
from netplanner.domain.queueing import Lack, Queued, queue
from netplanner.domain.settings import PlanningSettings

MONDAY = date(2026, 11, 23)
NOTHING_SOUGHT = WidenShare(widen=0, deepen=0, is_over=False)
DEFAULTS = PlanningSettings()


def in_week(number: int) -> date:
    return MONDAY + timedelta(weeks=number)


def card(number: int, *, minutes: int = 10, release: date | None = None) -> FollowUp:
    """10 minutes count 20 in a week: 13 + 5 + 2."""
    return FollowUp(
        id=f"new {number:02}",
        contact_id=f"person {number:02}",
        kind=FollowUpKind.MESSAGE,
        minutes=minutes,
        release=release,
        origin=Origin.WIDEN,
    )


def promise(minutes: int, week: int) -> FollowUp:
    return FollowUp(
        id=f"promise {week} {minutes}",
        kind=FollowUpKind.CALL,
        minutes=minutes,
        release=in_week(week),
        due=in_week(week),
        origin=Origin.PROMISE,
    )


def queued(
    wanted: list[FollowUp],
    plan: list[FollowUp],
    *,
    limit: int = 10,
    share: WidenShare = NOTHING_SOUGHT,
    planning: PlanningSettings = DEFAULTS,
    today: date = MONDAY,
    asks: list[date] | None = None,
) -> tuple[Queued, ...]:
    return queue(wanted, plan, Plan(plan, planning, today), limit=limit, share=share, asked_on=asks or [])


def weeks(found: tuple[Queued, ...]) -> list[int]:
    return [(one.monday - MONDAY).days // 7 for one in found]


PARTY = [card(number) for number in range(20)]
EIGHTY_PERCENT = promise(125, 0)  # counts 164 of 204


def test_after_a_party_twenty_cards_spread_and_no_week_is_over() -> None:
    before = meter([EIGHTY_PERCENT], DEFAULTS, MONDAY).others
    assert before.weeks[0].due_minutes == 164
    found = queued(PARTY, [EIGHTY_PERCENT], limit=3)
    assert len(found) == 20
    assert max(Counter(weeks(found)).values()) <= 3
    assert weeks(found) == sorted(weeks(found))
    after = meter([EIGHTY_PERCENT, *(one.follow_up for one in found)], DEFAULTS, MONDAY).others
    assert after.state is not State.OVER
    assert weeks(found)[:3] == [0, 0, 1]
    assert [one.lack for one in found][:3] == [None, None, Lack.WIDEN_MINUTES]
    assert {one.follow_up.contact_id for one in found} == {one.contact_id for one in PARTY}


def test_each_begins_and_is_due_in_its_week() -> None:
    wednesday = MONDAY + timedelta(days=2)
    found = queued(PARTY[:4], [], limit=3, today=wednesday)
    assert (found[0].follow_up.release, found[0].follow_up.due) == (wednesday, in_week(1) - timedelta(days=1))
    assert (found[3].follow_up.release, found[3].follow_up.due) == (in_week(1), in_week(2) - timedelta(days=1))
    assert all(one.follow_up.origin is Origin.WIDEN for one in found)


def test_the_limit_of_people_and_asks_is_kept() -> None:
    roomy = PlanningSettings(minutes_per_week=4000)
    assert weeks(queued(PARTY[:7], [], limit=3, planning=roomy)) == [0, 0, 0, 1, 1, 1, 2]
    assert queued(PARTY[:4], [], limit=3, planning=roomy)[3].lack is Lack.PEOPLE
    with_asks = queued(PARTY[:3], [], limit=3, planning=roomy, asks=[MONDAY, MONDAY])
    assert weeks(with_asks) == [0, 1, 1]
    already = [replace(card(90), release=in_week(1), due=in_week(1)), replace(card(91), due=MONDAY)]
    assert weeks(queued(PARTY[:5], already, limit=2, planning=roomy)) == [0, 1, 2, 2, 3]


def test_a_limit_below_one_still_lets_everybody_have_a_turn() -> None:
    assert weeks(queued(PARTY[:3], [], limit=0)) == [0, 1, 2]


def test_the_minutes_for_new_people_carry_over_at_most_once() -> None:
    # 51 a week: two messages of 20; 11 are left over, so that the next week has 62 and holds three.
    assert weeks(queued(PARTY[:8], [])) == [0, 0, 1, 1, 1, 2, 2, 3]


def test_a_week_that_is_full_takes_nobody() -> None:
    full = [promise(150, 0), promise(150, 1)]  # 195 each
    found = queued(PARTY[:2], full)
    assert weeks(found) == [2, 2]
    assert found[0].lack is Lack.MINUTES


def test_who_is_queued_takes_room_from_who_comes_after() -> None:
    # 179 of 204 minutes are taken: one message of 20 fits, a second does not.
    found = queued(PARTY[:2], [promise(137, 0)])
    assert weeks(found) == [0, 1]
    assert found[1].lack is Lack.MINUTES


def test_what_takes_longer_than_a_week_has_for_new_people_gets_one_for_itself() -> None:
    coffees = [replace(card(number, minutes=90), kind=FollowUpKind.COFFEE) for number in range(3)]
    assert weeks(queued(coffees, [])) == [0, 1, 2]


def test_nobody_begins_before_they_were_to() -> None:
    found = queued([card(1, release=in_week(3) + timedelta(days=2)), card(2, release=in_week(-4))], [])
    assert weeks(found) == [3, 0]
    assert found[0].follow_up.release == in_week(3) + timedelta(days=2)
    assert found[1].follow_up.release == MONDAY
    assert [one.lack for one in found] == [None, None]


def test_while_a_week_is_over_the_others_can_still_be_filled() -> None:
    over = WidenShare(widen=0, deepen=0, is_over=True)
    found = queued(PARTY[:3], [promise(400, 1)], share=over)
    assert 1 not in weeks(found)
    assert max(weeks(found)) <= 3


def test_twelve_weeks_without_a_minute_push_everybody_beyond_them() -> None:
    nothing = PlanningSettings(minutes_per_week=0)
    found = queued(PARTY, [], limit=5, planning=nothing)
    assert all(one.is_outside for one in found)
    # Without any time for new people, each gets a week of their own.
    assert weeks(found) == list(range(12, 32))


def test_a_hundred_cards_are_no_trouble() -> None:
    found = queued([card(number) for number in range(100)], [EIGHTY_PERCENT], limit=3)
    assert len(found) == 100
    assert any(one.is_outside for one in found)
    assert max(Counter(weeks(found)).values()) <= 3


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0, 15),
    st.integers(0, 6),
    st.lists(st.tuples(st.integers(1, 150), st.integers(0, 11)), max_size=6),
    st.integers(0, 400),
    st.integers(0, 6),
)
def test_nobody_is_refused_no_limit_is_passed_and_no_week_gets_over(
    count: int, limit: int, promises: list[tuple[int, int]], minutes: int, day: int
) -> None:
    planning = PlanningSettings(minutes_per_week=minutes)
    today = MONDAY + timedelta(days=day)
    plan = [replace(promise(*one), id=str(number)) for number, one in enumerate(promises)]
    found = queued(PARTY[:count], plan, limit=limit, planning=planning, today=today)
    assert [one.follow_up.id for one in found] == [one.id for one in PARTY[:count]]
    assert all(number <= max(limit, 1) for number in Counter(weeks(found)).values())
    before = meter(plan, planning, today).others
    after = meter([*plan, *(one.follow_up for one in found)], planning, today).others
    assert len(after.overloads) == len(before.overloads)
    assert all(one.is_outside == (one.monday > after.weeks[-1].monday) for one in found)
