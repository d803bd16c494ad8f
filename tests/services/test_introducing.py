"""Who knows whom, the ways to somebody, and a request from the ask to the thanks; every step is undone exactly."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from netplanner.domain.commitments import CommitmentStatus, Maker
from netplanner.domain.contact import Vouch, VouchStrength
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.followups import FollowUpKind
from netplanner.domain.introduction_flow import Introduction, IntroductionState, Party
from netplanner.domain.introductions import NoPath
from netplanner.services import asking, documents, introducing, merging, planning, samples, trash
from netplanner.services.asking import Hold
from netplanner.services.ties import Ties
from netplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
RATNA, AYU, BAMBANG, SARI = "prof-ratna-kusuma", "ayu-lestari", "bambang-sutrisno", "sari-wulandari"
BUDI, WIEBKE, NI_LUH, SITI = "budi-santoso", "wiebke-hansen", "ni-luh-putu-arini", "siti-khadijah"


class Clock:
    def __init__(self) -> None:
        self.day = TODAY

    def __call__(self) -> date:
        return self.day


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def file(tmp_path: Path, clock: Clock) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=clock) as opened:
        documents.import_document(opened, samples.sample_document(TODAY))
        yield opened


@pytest.fixture
def ties(file: Workspace) -> Ties:
    return Ties(file)


def whole(file: Workspace) -> object:
    """Everything that the file holds, as a document."""
    return documents.document_of(file)


def request_for(file: Workspace, target_id: str) -> Introduction:
    return next(one for one in file.outreach.introductions() if one.target_id == target_id)


# --- each verb, and its undo

VERBS: dict[str, Callable[[Workspace], object]] = {
    "knows": lambda file: introducing.say_knows(file, AYU, SITI, VouchStrength.MEDIUM),
    "knows better": lambda file: introducing.say_knows(file, AYU, RATNA, VouchStrength.STRONG),
    "knows not": lambda file: introducing.say_knows_not(file, AYU, RATNA),
    "quiet": lambda file: introducing.set_introduces(file, AYU, False),
    "left out": lambda file: introducing.set_blocked(file, AYU, True),
    "asked": lambda file: introducing.ask(file, [AYU, BAMBANG, RATNA]),
    "advanced": lambda file: introducing.advance(file, request_for(file, WIEBKE).id),
    "declined": lambda file: introducing.decline(file, request_for(file, WIEBKE).id, Party.TARGET),
    "planned": lambda file: asking.plan_ask(file, SITI, "Ask Ni Luh"),
    "planned anew": lambda file: asking.plan_ask(file, RATNA, "Ask Ayu"),
}


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_is_one_step_that_is_undone_exactly(file: Workspace, verb: str) -> None:
    before = whole(file)
    VERBS[verb](file)
    after = whole(file)
    assert after != before
    file.undo()
    assert whole(file) == before
    file.redo()
    assert whole(file) == after


def test_one_is_neither_said_to_know_oneself_nor_a_stranger(file: Workspace) -> None:
    before = whole(file)
    introducing.say_knows(file, AYU, AYU, VouchStrength.STRONG)
    introducing.say_knows_not(file, AYU, SITI)
    assert whole(file) == before
    with pytest.raises(NetPlannerError) as raised:
        introducing.say_knows(file, AYU, "nobody", VouchStrength.WEAK)
    assert raised.value.trouble is Trouble.NO_SUCH_PERSON


def test_saying_it_again_replaces_what_was_said(file: Workspace) -> None:
    for strength in VouchStrength:
        introducing.say_knows(file, AYU, SITI, strength)
    said = [vouch for vouch in file.journal.vouches([AYU])[AYU] if vouch.contact_id == SITI]
    assert said == [Vouch(SITI, VouchStrength.STRONG)]


def test_who_knows_whom_opens_a_way_at_once(file: Workspace, ties: Ties) -> None:
    assert asking.ask_view(file, ties, SITI).ways.ways == ()
    introducing.say_knows(file, AYU, SITI, VouchStrength.STRONG)
    (path,) = asking.ask_view(file, ties, SITI).ways.ways
    assert path.contact_ids == (AYU, SITI)
    introducing.set_introduces(file, AYU, False)
    view = asking.ask_view(file, ties, SITI)
    assert view.ways.found.reason is NoPath.NOBODY
    assert (AYU, Hold.QUIET) in {(one.contact_id, one.hold) for one in view.held_back}


def test_who_is_left_out_is_no_target_either(file: Workspace, ties: Ties) -> None:
    introducing.set_blocked(file, RATNA, True)
    assert introducing.ways_to(file, ties, RATNA).found.reason is NoPath.BLOCKED


# --- the load on introducers


def test_an_ask_counts_and_the_next_way_through_them_is_weaker(file: Workspace, ties: Ties) -> None:
    before = introducing.ways_to(file, ties, RATNA).ways[0]
    assert before.introducer_id == AYU
    asked = introducing.ask(file, [AYU, "fitriani-rahayu"])
    assert file.journal.asks([AYU])[AYU] == [TODAY]
    # While it is open, they are not asked for anything else.
    assert all(path.introducer_id != AYU for path in introducing.ways_to(file, ties, RATNA).ways)
    introducing.decline(file, asked, Party.INTRODUCER)
    after = next(path for path in introducing.ways_to(file, ties, RATNA).ways if path.introducer_id == AYU)
    assert after.hops[0].asks == 1
    assert after.hops[0].weight == pytest.approx(before.hops[0].weight * 0.8)


def test_one_request_at_a_time_with_each(file: Workspace) -> None:
    before = whole(file)
    with pytest.raises(NetPlannerError) as raised:
        introducing.ask(file, [BUDI, RATNA])
    assert raised.value.trouble is Trouble.INTRODUCER_BUSY
    assert whole(file) == before


def test_who_was_asked_three_times_rests_until_the_first_ask_is_older_than_90_days(
    file: Workspace, ties: Ties, clock: Clock
) -> None:
    (resting,) = introducing.introductions(file, ties).resting
    assert (resting.contact_id, resting.asks) == (NI_LUH, 3)
    view = asking.ask_view(file, ties, SITI)
    assert [(one.contact_id, one.hold, one.free_on) for one in view.held_back] == [
        (NI_LUH, Hold.RESTING, resting.free_on)
    ]
    clock.day = resting.free_on - timedelta(days=1)
    assert introducing.ways_to(file, ties, SITI).ways == ()
    clock.day = resting.free_on
    assert introducing.ways_to(file, ties, SITI).ways[0].introducer_id == NI_LUH
    assert introducing.resting(file) == []


# --- the flow


def test_a_request_goes_from_the_ask_to_the_thanks(file: Workspace, ties: Ties, clock: Clock) -> None:
    asked = introducing.ask(file, [AYU, BAMBANG, RATNA], note="  radar \n images ")
    assert request_for(file, RATNA).note == "radar images"
    for state in ("INTRODUCER_AGREED", "TARGET_AGREED", "MADE"):
        clock.day += timedelta(days=1)
        assert introducing.advance(file, asked) is IntroductionState(state)
        assert introducing.ways_to(file, ties, RATNA).under_way is not None
    # It was made: they can be asked again, and only my thanks are left.
    assert not ties.network().known(AYU).is_busy
    assert introducing.advance(file, asked) is IntroductionState.THANKED
    made = request_for(file, RATNA)
    assert (made.asked_on, made.changed_on) == (TODAY, TODAY + timedelta(days=3))
    assert introducing.ways_to(file, ties, RATNA).under_way is None
    for further in (lambda: introducing.advance(file, asked), lambda: introducing.decline(file, asked, Party.ME)):
        with pytest.raises(NetPlannerError) as raised:
            further()
        assert raised.value.trouble is Trouble.INTRODUCTION_SETTLED


def test_what_was_planned_is_done_with_the_ask(file: Workspace) -> None:
    planned = [f for f in planning.open_follow_ups(file) if f.kind is FollowUpKind.INTRODUCTION]
    assert [f.contact_id for f in planned] == [RATNA]
    introducing.ask(file, [AYU, RATNA])
    assert not [f for f in planning.open_follow_ups(file) if f.kind is FollowUpKind.INTRODUCTION]


def test_nobody_is_there_under_that_number(file: Workspace) -> None:
    with pytest.raises(NetPlannerError) as raised:
        introducing.advance(file, "no such")
    assert raised.value.trouble is Trouble.NO_SUCH_INTRODUCTION


def test_a_merge_keeps_the_requests_of_both(file: Workspace, ties: Ties) -> None:
    merging.merge(file, AYU, [BUDI])
    request = request_for(file, WIEBKE)
    assert (request.introducer_id, request.path) == (AYU, (AYU, WIEBKE))
    assert ties.network().known(AYU).is_busy
    file.undo()
    assert request_for(file, WIEBKE).introducer_id == BUDI


def test_requests_of_somebody_in_the_trash_are_out_of_sight_until_they_are_back(file: Workspace, ties: Ties) -> None:
    assert introducing.count_under_way(file) == 2
    trash.delete(file, [BUDI])
    assert [one.target_id for one in introducing.introductions(file, ties).under_way] == ["agus-prabowo"]
    assert introducing.count_under_way(file) == 1
    trash.restore(file, [BUDI])
    assert introducing.count_under_way(file) == 2


# --- what it takes


def test_an_ask_is_planned_for_the_first_week_with_room_and_only_once(file: Workspace) -> None:
    found = asking.ask_plan(file, RATNA)
    assert not found.fits_now
    assert found.planned is not None
    assert found.follow_up is not None
    assert found.follow_up.due == date(2026, 12, 6)
    planned = asking.plan_ask(file, RATNA, "Ask Ayu")
    assert planned is not None
    assert planned.id == found.planned.id
    assert planned.text == found.planned.text
    assert [f.due for f in planning.open_follow_ups(file) if f.kind is FollowUpKind.INTRODUCTION] == [planned.due]
    # The week that it was planned for holds it.
    assert planning.what_if(file, planned).fits


def test_the_facts_of_an_introducer_are_those_of_both_sides(file: Workspace, ties: Ties) -> None:
    view = asking.ask_view(file, ties, RATNA)
    introducer = view.introducers[AYU]
    commitments = file.journal.commitments([AYU])[AYU]
    kept = [one for one in commitments if one.status is CommitmentStatus.KEPT]
    assert {one.maker for one in kept} == set(Maker)
    assert (introducer.kept, introducer.settled) == (len(kept), len(kept))
    assert view.needs == ("Radar images", "Open data for hamlets")
    assert view.offers == ("Half a day a month to check a village’s map",)


def test_the_page_of_somebody_shows_whom_they_know_and_how_to_reach_them(file: Workspace, ties: Ties) -> None:
    ratna = asking.ties_view(file, ties, RATNA)
    assert ratna.known_by == (AYU, BAMBANG, "putri-maharani")
    assert ratna.ways is not None
    assert ratna.ways.found.path is not None
    ayu = asking.ties_view(file, ties, AYU)
    assert ayu.ways is None
    assert RATNA in {vouch.contact_id for vouch in ayu.knows}
    assert [one.target_id for one in asking.ties_view(file, ties, BUDI).requests] == [WIEBKE]
    assert asking.ties_view(file, ties, NI_LUH).rests_until == date(2026, 12, 5)
