"""A document says what it holds, or where it does not; what is derived in it is not listened to."""

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.contact import Intent, IntentKind
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source, Sphere
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus, Origin
from netplanner.domain.self_profile import Need, SelfArea, SelfItem
from netplanner.domain.settings import Loan, PlanningSettings
from netplanner.interchange.document import read_document, written, written_settings

MONDAY = date(2026, 11, 23)
LOAN = {"week": "2026-11-23", "minutes": 30, "payback": "2026-12-07", "follow_up": "a"}
DAYS = st.dates(date(1900, 1, 1))
MAYBE_DAY = st.none() | DAYS
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
EVIDENCE = st.builds(
    Evidence, kind=st.sampled_from(sorted(set(EvidenceKind) - {EvidenceKind.FIT})), on=DAYS,
    facet=st.none() | st.sampled_from(Facet), source=st.none() | st.sampled_from(Source),
    value=st.none() | st.integers(-1, 1), sphere=st.none() | st.sampled_from(Sphere), ongoing=st.booleans(),
    note=TEXTS,
)  # fmt: skip
COMMITMENTS = st.builds(
    Commitment, maker=st.sampled_from(Maker), text=TEXTS, due=MAYBE_DAY, size=st.integers(1, 3),
    status=st.sampled_from(CommitmentStatus), resolved_on=DAYS, notice=st.booleans(), deceit=st.booleans(),
    forgiven_on=MAYBE_DAY, repaired_on=MAYBE_DAY,
)  # fmt: skip
FOLLOW_UPS = st.builds(
    FollowUp, id=st.uuids().map(str), kind=st.sampled_from(FollowUpKind), minutes=st.integers(1, 120_960),
    contact_id=st.none() | st.just("ada"), text=TEXTS, shortest=st.integers(0, 500), release=MAYBE_DAY, due=MAYBE_DAY,
    origin=st.sampled_from(Origin), priority=st.integers(1, 5), deferred=st.integers(0, 2),
    status=st.sampled_from(FollowUpStatus), done_on=DAYS, actual_minutes=st.none() | st.integers(1, 120_960),
)  # fmt: skip
SELF_ITEMS = st.builds(
    SelfItem, area=st.sampled_from(SelfArea), text=TEXTS, evidence=TEXTS, reviewed_on=MAYBE_DAY
)  # fmt: skip
NEEDS = st.builds(
    Need, text=TEXTS, tags=st.lists(TEXTS, max_size=2).map(tuple), by=MAYBE_DAY, weight=st.integers(1, 5)
)  # fmt: skip
LOANS = st.builds(
    lambda week, weeks, minutes, id: Loan(
        week=MONDAY + timedelta(weeks=week), payback=MONDAY + timedelta(weeks=week + weeks), minutes=minutes,
        follow_up_id=id,
    ),
    st.integers(-99, 99), st.integers(1, 4), st.integers(1, 10_080), TEXTS,
)  # fmt: skip
MONDAYS = st.integers(-99, 99).map(lambda week: MONDAY + timedelta(weeks=week))
SETTINGS = st.builds(
    PlanningSettings, minutes_per_week=st.integers(0, 10_080),
    weeks=st.dictionaries(MONDAYS, st.integers(0, 10_080), max_size=2), self_share=st.floats(0, 1),
    cadences=st.fixed_dictionaries({level: st.integers(1, 999) for level in (1, 2, 3, 4)}),
    default_minutes=st.fixed_dictionaries({kind: st.integers(1, 999) for kind in FollowUpKind}),
    loans=st.lists(LOANS, max_size=2).map(tuple),
)  # fmt: skip


def person(**fields: Any) -> dict[str, Any]:
    return {"contacts": [{"id": "ada", "name": "Ada", **fields}]}


def trouble_with(document: dict[str, Any]) -> NetPlannerError:
    with pytest.raises(NetPlannerError) as caught:
        read_document(document, "people.json")
    return caught.value


@given(EVIDENCE, COMMITMENTS, FOLLOW_UPS, SELF_ITEMS, NEEDS, SETTINGS)
def test_what_is_written_is_read_as_it_was(
    shown: Evidence, promise: Commitment, planned: FollowUp, item: SelfItem, need: Need, settings: PlanningSettings
) -> None:
    document = person(evidence=[written(shown)], commitments=[written(promise)]) | {
        "follow_ups": [written(planned)],
        "self": [written(item)],
        "needs": [written(need)],
        "settings": written_settings(settings),
    }
    read = read_document(json.loads(json.dumps(document)))
    assert read.contacts[0].evidence == (shown,)
    assert read.contacts[0].commitments == (promise,)
    assert read.follow_ups == (planned,)
    assert (read.self_items, read.needs, read.settings) == ((item,), (need,), settings)


PLACES: list[tuple[dict[str, Any], str]] = [
    ({"contacts": {}}, "contacts"),
    ({"contacts": [{"id": "ada"}]}, "contacts[0].name"),
    ({"contacts": [{"id": "ada", "card": "\r\n"}]}, "contacts[0].name"),
    ({"contacts": [{"name": "A"}, {"name": 3}]}, "contacts[1].name"),
    (person(evidence=[{"kind": "EXCHANGE", "on": "2026-02-30"}]), "contacts[0].evidence[0].on"),
    (person(evidence=[{"kind": "EXCHANGE", "on": "20260228"}]), "contacts[0].evidence[0].on"),
    (person(evidence=[{"kind": "EXCHANGE", "on": 20260228}]), "contacts[0].evidence[0].on"),
    (person(evidence=[{"kind": "EXCHANGE"}]), "contacts[0].evidence[0].on"),
    (person(evidence=[{"kind": "HUG", "on": "2026-02-28"}]), "contacts[0].evidence[0].kind"),
    (person(evidence=[{"kind": "FIT", "on": "2026-02-28"}]), "contacts[0].evidence[0].value"),
    (person(evidence=["x"]), "contacts[0].evidence[0]"),
    (person(commitments=[{"maker": "ME", "size": 4}]), "contacts[0].commitments[0].size"),
    (person(commitments=[{"maker": "ME", "status": "KEPT"}]), "contacts[0].commitments[0].resolved_on"),
    (person(asked_on=["2026-01-01", "soon"]), "contacts[0].asked_on[1]"),
    (person(intent={"kind": "GROW", "level": 0}), "contacts[0].intent.level"),
    (person(blocked=1), "contacts[0].blocked"),
    (person(notes="\ud800"), "contacts[0].notes"),
    (person(card={"base64": "#"}), "contacts[0].card.base64"),
    (person(card={"base64": "é"}), "contacts[0].card.base64"),
    (person(card=["BEGIN:VCARD"]), "contacts[0].card"),
    ({"contacts": [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]}, "contacts[1].id"),
    ({"follow_ups": [{"minutes": True}]}, "follow_ups[0].minutes"),
    ({"follow_ups": [{"id": "f"}, {"id": "f"}]}, "follow_ups[1].id"),
    ({"settings": {"self_share": float("nan")}}, "settings.self_share"),
    ({"settings": {"weeks": {"next": 0}}}, "settings.weeks"),
    ({"settings": {"cadences": {"1": 0}}}, "settings.cadences.1"),
    ({"settings": {"loans": [LOAN | {"payback": "2027-02-01"}]}}, "settings.loans[0].payback"),
    ({"settings": {"loans": [LOAN | {"payback": "2026-11-23"}]}}, "settings.loans[0].payback"),
    ({"settings": {"loans": [LOAN, LOAN | {"week": "2026-11-24"}]}}, "settings.loans[1].week"),
    ({"settings": {"loans": [LOAN | {"minutes": 0}]}}, "settings.loans[0].minutes"),
    ({"settings": {"loans": [{}]}}, "settings.loans[0].week"),
    ({"format": "other"}, "format"),
    ({"version": "1"}, "version"),
]


@pytest.mark.parametrize(("document", "where"), PLACES, ids=[f"{at}-{where}" for at, (_, where) in enumerate(PLACES)])
def test_a_mistake_is_named_with_its_place(document: dict[str, Any], where: str) -> None:
    trouble = trouble_with(document)
    assert trouble.trouble is Trouble.INVALID_DOCUMENT
    assert (trouble.details["path"], trouble.details["where"]) == ("people.json", where)
    assert trouble.details["reason"]


def test_a_document_of_a_later_version_is_told_apart() -> None:
    trouble = trouble_with({"version": 2})
    assert trouble.trouble is Trouble.DOCUMENT_NEWER
    assert trouble.details == {"path": "people.json", "version": 2}


def test_what_is_derived_or_unknown_is_not_listened_to() -> None:
    told = person(level="high", missing=3, next_slip="soon", properties=None, mood="good")
    assert read_document(told) == read_document(person())


def test_a_settled_promise_without_its_own_day_was_settled_when_it_was_due() -> None:
    read = read_document(person(commitments=[{"maker": "THEM", "status": "KEPT", "due": "2026-03-01"}]))
    assert read.contacts[0].commitments[0].resolved_on == date(2026, 3, 1)


def test_an_open_promise_gets_no_day_of_settling() -> None:
    read = read_document(person(commitments=[{"maker": "THEM", "due": "2026-03-01"}]))
    assert read.contacts[0].commitments[0].resolved_on is None


def test_a_follow_up_has_the_usual_minutes_of_its_kind() -> None:
    (planned,) = read_document({"follow_ups": [{"kind": "COFFEE"}]}).follow_ups
    assert (planned.minutes, planned.shortest) == (90, 30)


def test_an_intent_of_none_has_no_level() -> None:
    read = read_document(person(intent={"kind": "NONE", "level": 3}))
    assert read.contacts[0].intent == Intent(IntentKind.NONE)


def test_the_line_ends_after_a_card_are_no_part_of_it() -> None:
    read = read_document(person(card="BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD\r\n"))
    assert read.contacts[0].card == b"BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD"


def test_settings_that_are_left_out_or_no_level_stay_as_usual() -> None:
    cadences = {"2": 100, "12": 5, "": 5, "3": None}
    read = read_document({"settings": {"cadences": cadences, "weeks": {"2026-12-28": None}}})
    assert read.settings == PlanningSettings(cadences={1: 365, 2: 100, 3: 90, 4: 30})


def test_keys_that_are_missing_are_told_apart_from_empty_lists() -> None:
    assert read_document({}).self_items is None
    assert read_document({"self": [], "needs": []}).self_items == ()
