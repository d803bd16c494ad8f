"""Rows 3.1 to 3.3 of MODEL §3: what is sought, how urgently, and how much of the week that gives to new people."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.demand import State
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus, Origin
from netplanner.domain.levels import Level
from netplanner.domain.needs import (
    folded,
    minutes_of,
    share_for,
    tags_of,
    urgency,
    weigh,
    widen_minutes,
    widen_share,
)
from netplanner.domain.plan import Plan
from netplanner.domain.self_profile import Need
from netplanner.domain.settings import PlanningSettings

TODAY = date(2026, 11, 24)  # a Tuesday
MONDAY = date(2026, 11, 23)
PEOPLE = list[tuple[frozenset[str], Level]]


def ahead(days: int) -> date:
    return TODAY + timedelta(days=days)


@pytest.mark.parametrize(("days", "u"), [(90, 0.5), (-1, 1), (400, 0.1), (0, 1), (162, 0.1), (18, 0.9)])
def test_3_1_urgency(days: int, u: float) -> None:
    assert urgency(ahead(days), TODAY) == pytest.approx(u)


def test_what_has_no_day_is_least_urgent() -> None:
    assert urgency(None, TODAY) == 0.1


LAW = Need(text="a lawyer", tags=("law",), by=ahead(90), weight=5)


@pytest.mark.parametrize(
    ("people", "widen", "deepen"),
    [
        ([], 2.5, 0),
        ([(folded(["law"]), Level.KNOWN_OF)], 2.5, 0),
        ([(folded(["law"]), Level.COMMITTED)], 0, 0.5),
        ([(folded(["law"]), Level.COMMITTED), (folded(["law"]), Level.CONNECTING_TO)], 0, 0.5),
        ([(folded(["law"]), Level.CONNECTING_WITH)], 0, 0),
        ([(folded(["art"]), Level.CONNECTING_WITH)], 2.5, 0),
    ],
)
def test_3_2_what_a_need_asks_for(people: PEOPLE, widen: float, deepen: float) -> None:
    share = share_for(weigh([LAW], people, TODAY), State.CALM)
    assert [share.widen, share.deepen] == pytest.approx([widen, deepen])


@pytest.mark.parametrize(
    ("widen", "deepen", "share"), [(0, 0, 0.25), (5, 0, 0.5), (0, 5, 0.125), (0, 40, 0.1), (2.5, 0.5, 0.4688)]
)
def test_3_3_the_share_for_new_people(widen: float, deepen: float, share: float) -> None:
    assert widen_share(widen, deepen) == pytest.approx(share, abs=5e-5)


def test_while_the_weeks_are_over_nobody_new_is_sought() -> None:
    weighed = weigh([LAW], [], TODAY)
    assert share_for(weighed, State.OVER).share == 0
    assert share_for(weighed, State.FULL).share == widen_share(2.5, 0)


def test_tags_are_compared_without_case_accents_and_blanks() -> None:
    assert folded(["Énergie ", "energie", " ", ""]) == {"energie"}
    assert weigh([replace(LAW, tags=("LAW ",))], [(folded(["law"]), Level.CONNECTING_TO)], TODAY)[0].best_level == 1


def test_a_need_without_tags_seeks_what_it_is_called() -> None:
    assert tags_of(Need(text="Tax Law")) == {"tax law"}
    assert tags_of(Need(text="Tax Law", tags=("tax", " "))) == {"tax"}
    assert weigh([Need(text=" ")], [], TODAY) == []


@pytest.mark.parametrize(("weight", "counts"), [(-3, 1), (0, 1), (5, 5), (99, 5)])
def test_a_weight_out_of_bounds_is_drawn_in(weight: int, counts: int) -> None:
    assert weigh([replace(LAW, weight=weight)], [], TODAY)[0].widen == pytest.approx(counts * 0.5)


def test_part_of_the_tags_is_part_of_a_match() -> None:
    need = weigh([replace(LAW, tags=("law", "tax", "art", "sea"))], [], TODAY)[0]
    assert need.match(folded(["Law", "Sea", "else"])) == 0.5
    assert need.match(frozenset()) == 0


def test_a_thousand_needs_and_people_are_no_trouble() -> None:
    needs = [Need(text=f"need {number}", tags=(f"tag {number}",), by=ahead(number % 400)) for number in range(1000)]
    people = [(folded([f"tag {number}"]), Level(number % 5)) for number in range(1000)]
    share = share_for(weigh(needs, people, TODAY), State.CALM)
    assert len(share.needs) == 1000
    assert 0.1 <= share.share <= 0.5


# --- minutes for new people


def new_person(name: str, *, minutes: int = 10, due: date | None = None, done_on: date | None = None) -> FollowUp:
    return FollowUp(
        id=name,
        kind=FollowUpKind.MESSAGE,
        minutes=minutes,
        release=MONDAY,
        due=due or MONDAY,
        origin=Origin.WIDEN,
        status=FollowUpStatus.OPEN if done_on is None else FollowUpStatus.DONE,
        done_on=done_on,
    )


def budget(follow_ups: list[FollowUp], share: float = 0.25) -> tuple[int, int, int, int]:
    found = widen_minutes(Plan(follow_ups, PlanningSettings(), TODAY), follow_ups, share)
    return found.weekly, found.carried, found.used, found.left


def test_a_share_of_the_weeks_minutes_for_others_is_rounded_down() -> None:
    assert minutes_of(0.25, 204) == 51
    assert minutes_of(0.1, 209) == 20
    # 0.29 · 100 is 28.999999999999996 in floating point.
    assert minutes_of(0.29, 100) == 29


def test_in_the_first_week_nothing_is_carried_over() -> None:
    assert budget([]) == (51, 0, 0, 51)


def test_what_was_left_last_week_is_carried_over_at_most_once() -> None:
    began = FollowUp(id="began", kind=FollowUpKind.CALL, minutes=30, release=MONDAY - timedelta(days=60), due=MONDAY)
    assert budget([began]) == (51, 51, 0, 102)
    spent = [began, replace(new_person("a", done_on=MONDAY - timedelta(days=1)), actual_minutes=30)]
    assert budget(spent) == (51, 21, 0, 72)
    overspent = [began, replace(new_person("a", done_on=MONDAY - timedelta(days=7)), actual_minutes=300)]
    assert budget(overspent) == (51, 0, 0, 51)
    long_ago = [began, replace(new_person("a", done_on=MONDAY - timedelta(days=8)), actual_minutes=300)]
    assert budget(long_ago) == (51, 51, 0, 102)


def test_what_is_due_or_done_this_week_is_used() -> None:
    # A message of 10 counts 20 in a week of its own: 13 + 5 + 2.
    assert budget([new_person("a")]) == (51, 0, 20, 31)
    assert budget([new_person("a", done_on=TODAY)]) == (51, 0, 13, 38)
    assert budget([new_person("a", due=MONDAY + timedelta(days=7))]) == (51, 0, 0, 51)
    assert budget([new_person(name) for name in "abcd"]) == (51, 0, 80, 0)


@given(st.floats(0, 1e6), st.floats(0, 1e6))
def test_the_share_stays_between_a_tenth_and_a_half(widen: float, deepen: float) -> None:
    assert 0.1 <= widen_share(widen, deepen) <= 0.5


@given(st.floats(0, 100), st.floats(0, 100), st.floats(0, 10))
def test_what_nobody_covers_widens_and_what_somebody_nearly_covers_deepens(w: float, d: float, more: float) -> None:
    assert widen_share(w + more, d) >= widen_share(w, d) - 1e-9
    assert widen_share(w, d + more) <= widen_share(w, d) + 1e-9


NEEDS = st.lists(
    st.builds(
        Need,
        text=st.sampled_from(["", "law", "art"]),
        tags=st.lists(st.sampled_from(["law", "Art", "sea", " "]), max_size=3).map(tuple),
        by=st.none() | st.integers(-400, 400).map(ahead),
        weight=st.integers(-1, 7),
    ),
    max_size=4,
)
CROWD = st.lists(st.tuples(st.frozensets(st.sampled_from(["law", "art", "sea"])), st.sampled_from(Level)), max_size=5)


@given(NEEDS, CROWD)
def test_each_need_either_widens_or_deepens(needs: list[Need], people: PEOPLE) -> None:
    for one in weigh(needs, people, TODAY):
        assert 0.1 <= one.urgency <= 1
        assert one.widen >= 0
        assert one.deepen >= 0
        assert (one.widen == 0) or (one.deepen == 0)
        sharing = [level for tags, level in people if tags & one.tags and level >= 1]
        assert one.best_level == max(sharing, default=None)


@given(NEEDS, CROWD, st.tuples(st.frozensets(st.sampled_from(["law", "art", "sea"])), st.sampled_from(Level)))
def test_knowing_one_more_person_never_leaves_more_uncovered(
    needs: list[Need], people: PEOPLE, more: tuple[frozenset[str], Level]
) -> None:
    before, after = (share_for(weigh(needs, crowd, TODAY), State.CALM) for crowd in (people, [*people, more]))
    assert after.widen <= before.widen + 1e-9
    assert after.widen + after.deepen <= before.widen + before.deepen + 1e-9
