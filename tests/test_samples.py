"""Whatever day the demo is opened, the sample people show what the program is about."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest

from netplanner.domain.cadence import recurring_follow_up
from netplanner.domain.capacity import Meter, meter
from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.contact import NO_INTENT, Intent, IntentKind
from netplanner.domain.days import monday_of
from netplanner.domain.demand import State
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source, Sphere
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus, Origin
from netplanner.domain.intents import has_slipped, is_allowed, is_cooling
from netplanner.domain.levels import Level, Standing, standing
from netplanner.domain.settings import PlanningSettings
from netplanner.resources import resource_path
from netplanner.services.samples import sample_document

# One week in a row, then both ends of a year with a week 53, a leap day, a summer: every weekday twice.
TODAYS = [date(2026, 11, 23) + timedelta(days=day) for day in range(7)] + [
    date(2026, 12, 28),
    date(2028, 2, 29),
    date(2026, 12, 30),
    date(2026, 12, 31),
    date(2027, 1, 1),
    date(2030, 6, 15),
    date(2027, 1, 3),
]


@dataclass(frozen=True, slots=True)
class Person:
    id: str
    card: str
    evidence: tuple[Evidence, ...]
    commitments: tuple[Commitment, ...]
    intent: Intent
    standing: Standing


@dataclass(frozen=True, slots=True)
class Samples:
    today: date
    people: tuple[Person, ...]
    follow_ups: tuple[FollowUp, ...]
    settings: PlanningSettings

    def meter(self, *further: FollowUp) -> Meter:
        return meter((*self.follow_ups, *further), self.settings, self.today)

    def recurring(self) -> list[FollowUp]:
        """What cadences add on top for those who are kept or grown with."""
        made = (
            recurring_follow_up(person.id, person.intent, person.standing, self.settings, self.today)
            for person in self.people
        )
        return [follow_up for follow_up in made if follow_up is not None]

    def by_id(self) -> dict[str, Person]:
        return {person.id: person for person in self.people}


def _day(record: Mapping[str, Any], name: str) -> date | None:
    return date.fromisoformat(record[name]) if record.get(name) else None


def _evidence(record: Mapping[str, Any]) -> Evidence:
    return Evidence(
        kind=EvidenceKind(record["kind"]),
        on=date.fromisoformat(record["on"]),
        facet=Facet(record["facet"]) if "facet" in record else None,
        source=Source(record["source"]) if "source" in record else None,
        value=record.get("value"),
        sphere=Sphere(record["sphere"]) if "sphere" in record else None,
        ongoing=record.get("ongoing", False),
    )


def _commitment(record: Mapping[str, Any]) -> Commitment:
    return Commitment(
        maker=Maker(record["maker"]),
        text=record["text"],
        due=_day(record, "due"),
        size=record["size"],
        status=CommitmentStatus(record["status"]),
        resolved_on=_day(record, "resolved_on"),
    )


def _follow_up(record: Mapping[str, Any]) -> FollowUp:
    return FollowUp(
        id=record["id"],
        contact_id=record["contact"],
        kind=FollowUpKind(record["kind"]),
        text=record["text"],
        minutes=record["minutes"],
        shortest=record["shortest"],
        release=_day(record, "release"),
        due=_day(record, "due"),
        origin=Origin(record["origin"]),
        priority=record["priority"],
        status=FollowUpStatus(record["status"]),
        done_on=_day(record, "done_on"),
        actual_minutes=record.get("actual_minutes"),
    )


def samples_of(today: date) -> Samples:
    document: dict[str, Any] = sample_document(today)
    people = []
    for record in document["contacts"]:
        evidence = tuple(map(_evidence, record.get("evidence", ())))
        commitments = tuple(map(_commitment, record.get("commitments", ())))
        intent = record.get("intent")
        people.append(
            Person(
                id=record["id"],
                card=record["card"],
                evidence=evidence,
                commitments=commitments,
                intent=Intent(IntentKind(intent["kind"]), intent["level"]) if intent else NO_INTENT,
                standing=standing(evidence, commitments, today),
            )
        )
    planning = document["settings"]
    settings = PlanningSettings(
        minutes_per_week=planning["minutes_per_week"],
        weeks={date.fromisoformat(monday): minutes for monday, minutes in planning["weeks"].items()},
        self_share=planning["self_share"],
    )
    return Samples(today, tuple(people), tuple(map(_follow_up, document["follow_ups"])), settings)


@pytest.fixture(params=TODAYS, ids=str)
def samples(request: pytest.FixtureRequest) -> Samples:
    today: date = request.param
    return samples_of(today)


def test_every_weekday_is_looked_at_twice() -> None:
    assert Counter(day.weekday() for day in TODAYS) == dict.fromkeys(range(7), 2)


def test_all_five_levels_show(samples: Samples) -> None:
    levels = Counter(person.standing.level for person in samples.people)
    assert [levels[level] for level in Level] == [13, 10, 8, 6, 6]


def test_a_tie_that_is_kept_is_cooling(samples: Samples) -> None:
    cooling = [person for person in samples.people if is_cooling(person.intent, person.standing, samples.today)]
    assert [person.id for person in cooling] == ["jonas-lindqvist"]
    assert cooling[0].standing.next_slip == samples.today + timedelta(days=12)


def test_a_first_tie_is_about_to_rest(samples: Samples) -> None:
    suparno = samples.by_id()["suparno"]
    later = standing(suparno.evidence, suparno.commitments, samples.today + timedelta(days=8))
    assert not suparno.standing.dormant
    assert later.dormant


def test_promises_of_both_sides_are_due_within_a_week(samples: Samples) -> None:
    soon = samples.today + timedelta(days=7)
    makers = {
        promise.maker
        for person in samples.people
        for promise in person.commitments
        if promise.is_open(samples.today) and promise.due is not None and samples.today <= promise.due <= soon
    }
    assert makers == {Maker.ME, Maker.THEM}


def test_a_promise_of_mine_waits_to_be_repaired(samples: Samples) -> None:
    broken = [
        (person.id, promise.maker)
        for person in samples.people
        for promise in person.commitments
        if promise.is_open_breach(samples.today)
    ]
    assert broken == [("daniel-okafor", Maker.ME)]
    repairs = [follow_up for follow_up in samples.follow_ups if follow_up.origin is Origin.REPAIR]
    assert [(repair.contact_id, repair.due) for repair in repairs] == [("daniel-okafor", samples.today)]


def test_a_promise_past_its_day_waits_for_an_answer(samples: Samples) -> None:
    waiting = [
        person.id
        for person in samples.people
        if any(promise.is_unanswered(samples.today) for promise in person.commitments)
    ]
    assert waiting == ["ingrid-solheim"]


def test_one_at_each_level_of_acquaintance_is_enough(samples: Samples) -> None:
    enough = [person.standing.level for person in samples.people if person.intent.kind is IntentKind.ACCEPT]
    assert enough == [1, 2, 3, 4]


def test_some_ties_are_dormant(samples: Samples) -> None:
    assert [person.id for person in samples.people if person.standing.dormant] == ["aisha-bello", "hj-hartini"]


def test_who_is_grown_with_has_something_missing(samples: Samples) -> None:
    missing = {
        person.id: person.standing.missing[0] for person in samples.people if person.intent.kind is IntentKind.GROW
    }
    assert missing == {
        "nyoman-sri-dewi": "me.FIELD",
        "tomasz-zielinski": "them.STRENGTH|EXPERTISE",
        "linh-tran": "them.FIELD",
        "kwame-asante": "them.STRENGTH|EXPERTISE",
        "putri-maharani": "fit",
        "marta-kowalczyk": "fit",
        "li-mingzhe": "kept.ME|kept.THEM|plan",
        "elif-yilmaz": "involvement",
    }


def test_no_intent_asks_for_more_than_there_is(samples: Samples) -> None:
    for person in samples.people:
        assert is_allowed(person.intent, person.standing.level), person.id
        assert not has_slipped(person.intent, person.standing), person.id


def test_nothing_but_plans_and_promises_lies_ahead(samples: Samples) -> None:
    for person in samples.people:
        assert all(record.on <= samples.today for record in person.evidence), person.id
        assert all((promise.resolved_on or samples.today) <= samples.today for promise in person.commitments)


@pytest.mark.parametrize("with_cadences", [False, True])
def test_the_third_week_is_over_and_it_alone_is_named(samples: Samples, with_cadences: bool) -> None:
    others = samples.meter(*(samples.recurring() if with_cadences else [])).others
    third = monday_of(samples.today) + timedelta(weeks=2)
    assert others.state is State.OVER
    assert [(over.from_monday, over.to_monday) for over in others.overloads] == [(third, third)]
    (over,) = others.overloads
    assert (over.demand, over.capacity, over.minutes_over, len(over.follow_up_ids)) == (312, 204, 108, 5)


def test_this_week_is_nearly_full_without_being_over(samples: Samples) -> None:
    this_week = samples.meter().others.weeks[0]
    assert 0.8 <= this_week.due_minutes / this_week.capacity <= 0.9


@pytest.mark.parametrize("with_cadences", [False, True])
def test_no_other_week_holds_more_than_fits(samples: Samples, with_cadences: bool) -> None:
    weeks = samples.meter(*(samples.recurring() if with_cadences else [])).others.weeks
    fullness = [week.due_minutes / week.capacity for week in weeks]
    assert [index for index, share in enumerate(fullness) if share > 1] == [2]
    assert all(share < 0.8 for share in fullness[3:])
    assert all(week.due_minutes for week in weeks[2:])


def test_two_weeks_of_leave_are_half_as_long(samples: Samples) -> None:
    capacity = [week.capacity for week in samples.meter().others.weeks]
    assert capacity[1:] == [204, 204, 204, 204, 102, 102, 204, 204, 204, 204, 204]


@pytest.mark.parametrize("with_cadences", [False, True])
def test_no_more_is_open_than_gets_done(samples: Samples, with_cadences: bool) -> None:
    wip = samples.meter(*(samples.recurring() if with_cadences else [])).wip
    assert 5 <= wip.open <= wip.limit


def test_the_own_weeks_fit(samples: Samples) -> None:
    own = samples.meter().own
    assert own.overloads == ()
    assert any(week.due_minutes for week in own.weeks)


def test_every_follow_up_is_with_somebody_known_and_says_what_it_is() -> None:
    samples = samples_of(TODAYS[0])
    assert len({follow_up.id for follow_up in samples.follow_ups}) == len(samples.follow_ups)
    for follow_up in samples.follow_ups:
        assert (follow_up.contact_id is None) == (follow_up.origin is Origin.SELF)
        assert follow_up.contact_id is None or follow_up.contact_id in samples.by_id()
        assert 0 < len(follow_up.text) <= 32
        assert 0 < follow_up.shortest <= follow_up.minutes


def test_every_person_has_a_card_of_their_own() -> None:
    people = samples_of(TODAYS[0]).people
    uids = set()
    for person in people:
        lines = person.card.replace("\r\n ", "").split("\r\n")
        properties = dict(line.split(":", 1) for line in lines)
        assert (lines[:2], lines[-1]) == (["BEGIN:VCARD", "VERSION:3.0"], "END:VCARD")
        assert {"FN", "N", "UID"} <= properties.keys()
        assert "\n" not in person.card.replace("\r\n", "")
        assert all(len(line.encode()) <= 75 for line in person.card.split("\r\n"))
        assert not person.card.startswith("T", person.card.find("BDAY:") + len("BDAY:"))
        uids.add(properties["UID"])
    assert len(uids) == len(people) == len({person.id for person in people})


def test_the_document_names_no_date_of_its_own() -> None:
    stored = json.loads(resource_path("samples", "people.json").read_text(encoding="utf-8"))
    for record in stored["contacts"]:
        for evidence in record.get("evidence", ()):
            assert evidence["on"].startswith("T-")
        for promise in record.get("commitments", ()):
            assert promise["due"][0] in "TM"


def test_offsets_are_told_from_today_and_from_mondays() -> None:
    document: dict[str, Any] = sample_document(date(2026, 12, 30))
    assert list(document["settings"]["weeks"]) == ["2027-02-01", "2027-02-08"]
    follow_ups = {record["text"]: record for record in document["follow_ups"]}
    assert follow_ups["Boundary files"]["due"] == "2027-01-02"
    assert follow_ups["Mapping day"]["due"] == "2027-01-13"
    assert (document["format"], document["version"]) == ("netplanner", 1)


@pytest.mark.parametrize("today", [date.min, date.max])
def test_the_ends_of_the_calendar_bound_the_samples(today: date) -> None:
    assert sample_document(today)
