"""The rows of MODEL §6 by their numbers, and what holds for every profile."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus, Origin
from netplanner.domain.outreach import LimitReason, outreach_limit, reached_out, self_minutes_done
from netplanner.domain.rounding import half_up
from netplanner.domain.self_profile import (
    Freshness,
    SelfArea,
    SelfItem,
    SelfStepKind,
    best_self_step,
    clarity,
    freshness,
    worth,
)
from netplanner.domain.settings import PlanningSettings

TODAY = date(2026, 11, 24)
DEFAULTS = PlanningSettings()


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def item(area: SelfArea, *, age: int = 0, evidence: str = "the roof we built") -> SelfItem:
    return SelfItem(area=area, text="solar roofs", evidence=evidence, reviewed_on=ago(age))


def complete(age: int = 0) -> list[SelfItem]:
    return [item(area, age=age) for area in [SelfArea.STRENGTH, SelfArea.STRENGTH, *SelfArea]]


def without(area: SelfArea) -> list[SelfItem]:
    return [one for one in complete() if one.area is not area]


def done(minutes: int, *, age: int = 0, actual: int | None = None, origin: Origin = Origin.SELF) -> FollowUp:
    return FollowUp(
        id="a",
        kind=FollowUpKind.SELF,
        minutes=minutes,
        origin=origin,
        status=FollowUpStatus.DONE,
        done_on=ago(age),
        actual_minutes=actual,
    )


STARTED_LONG_AGO = done(0, age=60, origin=Origin.DEEPEN)
SHARE_DONE = [STARTED_LONG_AGO, done(144)]


def limit(profile: list[SelfItem], follow_ups: list[FollowUp] | None = None) -> int:
    return outreach_limit(
        clarity(profile, TODAY), SHARE_DONE if follow_ups is None else follow_ups, DEFAULTS, TODAY
    ).limit


def step(profile: list[SelfItem]) -> str | None:
    found = best_self_step(profile, TODAY)
    return None if found is None else f"{found.kind} {found.area}"


OFFER_UNPROVED = [*without(SelfArea.OFFER), item(SelfArea.OFFER, evidence="")]
ROWS: list[tuple[str, list[SelfItem], int, int, str | None]] = [
    ("6.1", [], 0, 3, "ADD OFFER"),
    ("6.2", complete(), 100, 10, None),
    ("6.3", without(SelfArea.OFFER), 80, 3, "ADD OFFER"),
    ("6.4", OFFER_UNPROVED, 90, 10, "EVIDENCE OFFER"),
    ("6.5 181 days", complete(181), 50, 5, "REVIEW FIELD"),
    ("6.5 366 days", complete(366), 0, 3, "REVIEW OFFER"),
    ("6.6 one strength", [item(SelfArea.STRENGTH)], 8, 3, "ADD OFFER"),
    ("6.6 ten strengths", [item(SelfArea.STRENGTH)] * 10, 25, 3, "ADD OFFER"),
    ("6.7", [item(SelfArea.FIELD), item(SelfArea.OFFER)], 40, 5, "ADD PLAN"),
]


@pytest.mark.parametrize(("row", "profile", "points", "most", "next_step"), ROWS, ids=[row[0] for row in ROWS])
def test_a_row_of_the_self_first_table(
    row: str, profile: list[SelfItem], points: int, most: int, next_step: str | None
) -> None:
    assert clarity(profile, TODAY).points == points
    assert limit(profile) == most
    assert step(profile) == next_step


@pytest.mark.parametrize(("minutes", "most"), [(60, 5), (71, 5), (72, 10), (144, 10)])
def test_6_8_who_takes_no_time_for_oneself_reaches_out_to_half_as_many(minutes: int, most: int) -> None:
    found = outreach_limit(clarity(complete(), TODAY), [STARTED_LONG_AGO, done(minutes)], DEFAULTS, TODAY)
    assert (found.limit, found.self_done_minutes, found.self_share_minutes) == (most, minutes, 144)
    assert (found.base, found.reason, found.is_halved) == (10, LimitReason.CLEAR, most == 5)


def test_half_of_a_limit_is_rounded_down_and_never_nothing() -> None:
    assert limit(complete(181), [STARTED_LONG_AGO]) == 2
    assert limit([], [STARTED_LONG_AGO]) == 1


@pytest.mark.parametrize(("age", "most"), [(0, 10), (28, 10), (29, 5)])
def test_nobody_is_asked_for_time_for_oneself_in_the_first_weeks(age: int, most: int) -> None:
    assert limit(complete(), [done(0, age=age, origin=Origin.DEEPEN)]) == most
    released = FollowUp(id="a", kind=FollowUpKind.CALL, minutes=30, release=ago(age))
    assert limit(complete(), [released]) == most
    assert limit(complete(), []) == 10


def test_who_keeps_no_share_owes_oneself_nothing() -> None:
    planning = PlanningSettings(self_share=0)
    assert outreach_limit(clarity(complete(), TODAY), [STARTED_LONG_AGO], planning, TODAY).limit == 10


@pytest.mark.parametrize(("age", "counts"), [(0, True), (28, True), (29, False), (-1, False)])
def test_time_for_oneself_counts_for_28_days(age: int, counts: bool) -> None:
    assert self_minutes_done([done(60, age=age)], TODAY) == 60 * counts


def test_what_it_took_counts_rather_than_what_was_estimated() -> None:
    assert self_minutes_done([done(60, actual=90), done(60, actual=0), done(60, actual=-5)], TODAY) == 90
    assert self_minutes_done([done(60, origin=Origin.WIDEN)], TODAY) == 0


@pytest.mark.parametrize(
    ("profile", "reason"),
    [
        (without(SelfArea.OFFER), LimitReason.NO_OFFER),
        ([item(SelfArea.OFFER)], LimitReason.LITTLE_CLARITY),
        ([item(SelfArea.OFFER), item(SelfArea.FIELD)], LimitReason.SOME_CLARITY),
    ],
)
def test_a_limit_says_why(profile: list[SelfItem], reason: LimitReason) -> None:
    assert outreach_limit(clarity(profile, TODAY), [], DEFAULTS, TODAY).reason is reason


@pytest.mark.parametrize(
    ("age", "fresh"),
    [
        (0, Freshness.FRESH),
        (180, Freshness.FRESH),
        (181, Freshness.AGEING),
        (365, Freshness.AGEING),
        (366, Freshness.STALE),
        (-1, Freshness.STALE),
    ],
)
def test_what_one_says_of_oneself_ages(age: int, fresh: Freshness) -> None:
    assert freshness(item(SelfArea.PLAN, age=age), TODAY) is fresh
    assert freshness(replace(item(SelfArea.PLAN), reviewed_on=None), TODAY) is Freshness.STALE


def test_a_blank_text_says_nothing() -> None:
    blank = SelfItem(area=SelfArea.OFFER, text=" \n", evidence="much", reviewed_on=TODAY)
    assert worth(blank, TODAY) == 0
    assert worth(replace(blank, text="roofs"), TODAY) == 1
    assert worth(replace(blank, text="roofs", evidence=" "), TODAY) == 0.5
    assert step([blank]) == "ADD OFFER"


def test_the_terms_of_clarity_add_up_by_hand() -> None:
    found = clarity(
        [item(SelfArea.STRENGTH), item(SelfArea.STRENGTH, evidence=""), item(SelfArea.WANT, age=200)], TODAY
    )
    strengths = found.of(SelfArea.STRENGTH)
    assert (strengths.worth, strengths.needed, strengths.weight) == (1.5, 3, 25)
    assert [area.points for area in found.areas] == [12.5, 0, 0, 0, 7.5]
    assert found.points == 20
    assert found.comes_first


def test_below_forty_oneself_comes_first() -> None:
    assert not clarity([item(SelfArea.FIELD), item(SelfArea.OFFER)], TODAY).comes_first
    assert clarity([item(SelfArea.FIELD), item(SelfArea.STRENGTH)], TODAY).comes_first


def test_a_step_names_its_item_its_minutes_and_what_it_brings() -> None:
    found = best_self_step(OFFER_UNPROVED, TODAY)
    assert found is not None
    assert (found.kind, found.minutes, found.position) == (SelfStepKind.EVIDENCE, 10, len(OFFER_UNPROVED) - 1)
    assert found.gain == pytest.approx(10)


def test_of_equal_steps_the_shorter_comes_first_and_then_the_order_of_areas() -> None:
    # Evidence for the offer and a plan to be added both bring half a point and more a minute: 10/10, 10/20.
    assert step([item(SelfArea.FIELD), item(SelfArea.OFFER, evidence="")]) == "EVIDENCE OFFER"
    # Five minutes to review what is half fresh bring twice as much as to give evidence to it.
    assert step([*without(SelfArea.PLAN), item(SelfArea.PLAN, age=200)]) == "REVIEW PLAN"
    assert step([*without(SelfArea.PLAN), item(SelfArea.PLAN, age=200, evidence="")]) == "REVIEW PLAN"


# --- how much of the limit is used


def planned(due: date | None, *, contact: str = "b", release: date | None = None) -> FollowUp:
    return FollowUp(
        id=f"{contact}{due}",
        contact_id=contact,
        kind=FollowUpKind.MESSAGE,
        minutes=10,
        due=due,
        release=release,
        origin=Origin.WIDEN,
    )


def test_asks_and_new_people_of_the_week_count() -> None:
    sunday, monday = date(2026, 11, 29), date(2026, 11, 30)
    follow_ups = [
        planned(sunday),
        planned(TODAY),  # the same person
        planned(ago(30), contact="overdue"),
        planned(None, contact="no day"),
        planned(monday, contact="next week"),
        replace(planned(sunday, contact="deepen"), origin=Origin.DEEPEN),
        replace(planned(sunday, contact="dropped"), status=FollowUpStatus.DROPPED),
        replace(planned(None, contact="done"), status=FollowUpStatus.DONE, done_on=ago(1)),
        replace(planned(None, contact="done before"), status=FollowUpStatus.DONE, done_on=ago(2)),
        replace(
            planned(None, contact="introduced"),
            kind=FollowUpKind.INTRODUCTION,
            status=FollowUpStatus.DONE,
            done_on=ago(1),
        ),
    ]
    assert reached_out(follow_ups, [], TODAY) == 4
    assert reached_out(follow_ups, [], TODAY, week_of=monday) == 1
    assert reached_out([], [ago(2), ago(1), TODAY, TODAY + timedelta(days=1)], TODAY) == 2


# --- rounding


@pytest.mark.parametrize(
    ("number", "whole"), [(9.5, 10), (9.49, 9), (-9.5, -9), (-9.51, -10), (0, 0), (0.5 - 1e-12, 1), (20 * 0.475, 10)]
)
def test_halves_are_rounded_up(number: float, whole: int) -> None:
    assert half_up(number) == whole


# --- invariants

ITEMS = st.builds(
    SelfItem,
    area=st.sampled_from(SelfArea),
    text=st.sampled_from(["", "  ", "solar roofs"]),
    evidence=st.sampled_from(["", "the roof we built"]),
    reviewed_on=st.none() | st.integers(-20, 500).map(ago),
)
PROFILES = st.lists(ITEMS, max_size=12)


@given(PROFILES)
def test_clarity_stays_between_nothing_and_a_hundred(profile: list[SelfItem]) -> None:
    found = clarity(profile, TODAY)
    assert 0 <= found.points <= 100
    assert all(0 <= area.filled <= 1 for area in found.areas)
    assert abs(found.points - sum(area.points for area in found.areas)) <= 0.5 + 1e-6


@given(PROFILES, ITEMS)
def test_saying_more_never_makes_less_clear(profile: list[SelfItem], more: SelfItem) -> None:
    assert clarity([*profile, more], TODAY).points >= clarity(profile, TODAY).points


@given(PROFILES, st.integers(0, 400))
def test_time_alone_never_makes_clearer(profile: list[SelfItem], days: int) -> None:
    seen = [one for one in profile if one.reviewed_on is None or one.reviewed_on <= TODAY]
    assert clarity(seen, TODAY + timedelta(days=days)).points <= clarity(seen, TODAY).points


@settings(max_examples=200)
@given(PROFILES)
def test_the_best_step_brings_what_it_says_and_there_is_one_until_all_is_clear(profile: list[SelfItem]) -> None:
    found = best_self_step(profile, TODAY)
    before = sum(area.points for area in clarity(profile, TODAY).areas)
    if found is None:
        assert before == pytest.approx(100)
        return
    after = list(profile)
    if found.position is None:
        after.append(SelfItem(area=found.area, text="new", reviewed_on=TODAY))
    elif found.kind is SelfStepKind.EVIDENCE:
        after[found.position] = replace(after[found.position], evidence="shown")
    else:
        after[found.position] = replace(after[found.position], reviewed_on=TODAY)
    assert sum(area.points for area in clarity(after, TODAY).areas) == pytest.approx(before + found.gain)
    assert found.gain > 0


@given(PROFILES)
def test_step_by_step_every_profile_becomes_clear(profile: list[SelfItem]) -> None:
    for _ in range(60):
        found = best_self_step(profile, TODAY)
        if found is None:
            break
        if found.position is None:
            profile = [*profile, SelfItem(area=found.area, text="new", reviewed_on=TODAY)]
        else:
            changed = (
                replace(profile[found.position], evidence="shown")
                if found.kind is SelfStepKind.EVIDENCE
                else (replace(profile[found.position], reviewed_on=TODAY))
            )
            profile = [*profile[: found.position], changed, *profile[found.position + 1 :]]
    assert clarity(profile, TODAY).points == 100


@given(PROFILES, st.lists(st.integers(0, 300).map(done), max_size=3), st.booleans())
def test_the_limit_is_never_nothing_and_never_above_what_clarity_allows(
    profile: list[SelfItem], own: list[FollowUp], long_ago: bool
) -> None:
    follow_ups = [*own, STARTED_LONG_AGO] if long_ago else own
    found = outreach_limit(clarity(profile, TODAY), follow_ups, DEFAULTS, TODAY)
    assert 1 <= found.limit <= found.base <= 10
    assert long_ago or not found.is_halved
