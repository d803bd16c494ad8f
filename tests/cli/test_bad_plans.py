"""Plans and ties that make no sense, a clock that was set back, and far too much of everything: a sane answer.

Either one clear sentence, or an answer in which the rest still counts; never a traceback, never a wait.
"""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from netplanner.cli import main

MONDAY = date(2026, 11, 23)
Record = dict[str, Any]


class Desk:
    """A file of its own, and the command line on it as of a day."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys

    def put(self, document: Record, *, today: date = MONDAY) -> int:
        path = self._folder / "in.json"
        path.write_text(json.dumps({"format": "netplanner", "version": 1, **document}))
        return self.run("import", str(path), today=today)

    def asks(self, *arguments: str, today: date = MONDAY) -> Any:
        self._capsys.readouterr()
        assert self.run(*arguments, "--json", today=today) == 0
        return json.loads(self._capsys.readouterr().out)

    def says(self, *arguments: str, today: date = MONDAY) -> str:
        """What it says in words, done without an error."""
        self._capsys.readouterr()
        assert self.run(*arguments, today=today) == 0
        return self._capsys.readouterr().out

    def complaint(self) -> str:
        """The one line on standard error."""
        (line,) = self._capsys.readouterr().err.splitlines()
        return line

    def run(self, *arguments: str, today: date = MONDAY) -> int:
        return main([*arguments, "--database", str(self._folder / "people.db"), "--today", today.isoformat()])

    def answers_everything(self, *, today: date = MONDAY) -> None:
        for question in (["meter"], ["week"], ["what-if", "--minutes", "30"]):
            assert self.asks(*question, today=today)
            assert self.says(*question, today=today)


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(tmp_path, capsys)


def ago(days: int) -> str:
    return (MONDAY - timedelta(days=days)).isoformat()


def vouches(*contacts: str) -> list[Record]:
    return [{"contact": contact, "strength": "STRONG"} for contact in contacts]


KNOWN = [
    {"kind": "EXCHANGE", "on": ago(5)},
    *[
        {"kind": kind, "on": ago(5), "facet": facet, "source": "SAID"}
        for kind in ("I_KNOW_THEM", "THEY_KNOW_ME")
        for facet in ("FIELD", "STRENGTH")
    ],
]


# --- who knows whom


def test_a_ring_of_people_and_those_who_vouch_for_themselves_lead_where_they_can(desk: Desk) -> None:
    people = [
        {"id": "a", "name": "Ayu", "evidence": KNOWN, "vouches_for": vouches("a", "b", "b")},
        {"id": "b", "name": "Budi", "vouches_for": vouches("c", "a", "b")},
        {"id": "c", "name": "Citra", "vouches_for": vouches("a", "c")},
        {"id": "d", "name": "Dewi", "vouches_for": vouches("d")},
    ]
    assert desk.put({"contacts": people}) == 0
    assert desk.asks("introductions", "b")["path"] == ["a", "b"]
    assert desk.asks("introductions", "c")["path"] == ["a", "b", "c"]
    assert desk.asks("introductions", "a")["path"] == ["a"]
    assert desk.asks("introductions", "d")["trust"] is None
    assert "nobody" in desk.says("introductions", "d")
    desk.answers_everything()


def test_two_who_vouch_only_for_each_other_are_no_way(desk: Desk) -> None:
    people = [
        {"id": "a", "name": "Ayu", "vouches_for": vouches("b")},
        {"id": "b", "name": "Budi", "vouches_for": vouches("a")},
    ]
    assert desk.put({"contacts": people}) == 0
    assert desk.asks("introductions", "a") == {
        "trust": None,
        "reason": "nobody you know leads there in three steps",
    }


# --- when, and how long


def test_a_follow_up_due_before_it_may_begin_is_due_when_it_was_promised(desk: Desk) -> None:
    turned = {"id": "f", "kind": "CALL", "minutes": 30, "release": "2026-12-16", "due": "2026-12-02"}
    assert desk.put({"follow_ups": [turned]}) == 0
    assert [week["demand"] for week in desk.asks("meter")["weeks"]][:3] == [0, 45, 45]
    desk.answers_everything()


def test_what_if_asks_for_a_due_day_after_the_release(desk: Desk) -> None:
    assert desk.put({"contacts": [{"name": "Ayu"}]}) == 0
    turned = ("what-if", "--minutes", "30", "--release", "2026-12-16", "--due", "2026-12-02")
    desk.says("meter")
    assert desk.run(*turned) == 1
    assert "2026-12-16" in desk.complaint()


@pytest.mark.parametrize("minutes", ["-30", "0", "120961", "99999999999999999999"])
def test_what_if_takes_only_minutes_that_there_are(desk: Desk, minutes: str) -> None:
    assert desk.put({"contacts": [{"name": "Ayu"}]}) == 0
    desk.says("meter")
    assert desk.run("what-if", "--minutes", minutes) == 1
    assert minutes in desk.complaint()


@pytest.mark.parametrize("minutes", [-1, 10**9, 1.5, "30", True])
@pytest.mark.parametrize("name", ["minutes", "shortest", "actual_minutes"])
def test_minutes_of_a_document_that_make_no_sense_are_named_with_their_place(
    desk: Desk, name: str, minutes: object
) -> None:
    assert desk.put({"contacts": [{"id": "known", "name": "Known"}]}) == 0
    desk.says("meter")
    assert desk.put({"contacts": [{"name": "New"}], "follow_ups": [{"kind": "CALL", name: minutes}]}) == 1
    assert f"follow_ups[0].{name}" in desk.complaint()
    assert desk.run("introductions", "New") == 1, "nothing of it was taken in"


@pytest.mark.parametrize(
    ("settings", "where"),
    [
        ({"minutes_per_week": -1}, "settings.minutes_per_week"),
        ({"minutes_per_week": 10_081}, "settings.minutes_per_week"),
        ({"self_share": 1.01}, "settings.self_share"),
        ({"self_share": "half"}, "settings.self_share"),
        ({"weeks": {"2026-12-28": -5}}, "settings.weeks.2026-12-28"),
        ({"weeks": {"2026-12-30": 0}}, "settings.weeks"),
        ({"cadences": {"3": 0}}, "settings.cadences.3"),
        ({"default_minutes": {"CALL": 0}}, "settings.default_minutes.CALL"),
    ],
)
def test_settings_that_no_week_can_have_are_named_with_their_place(desk: Desk, settings: Record, where: str) -> None:
    assert desk.put({"contacts": [{"name": "Ayu"}]}) == 0
    desk.says("meter")
    assert desk.put({"settings": settings}) == 1
    assert where in desk.complaint()


def test_an_event_of_twelve_weeks_is_over_and_no_more(desk: Desk) -> None:
    assert desk.put({"follow_ups": [{"id": "f", "kind": "EVENT", "minutes": 120_960, "due": ago(-4)}]}) == 0
    meter = desk.asks("meter")
    assert (meter["state"], meter["warnings"][0]["follow_ups"]) == ("OVER", ["f"])
    desk.answers_everything()


# --- no time at all


@pytest.mark.parametrize("settings", [{"minutes_per_week": 0}, {"self_share": 1}])
def test_twelve_weeks_without_a_minute_hold_nothing_and_say_so(desk: Desk, settings: Record) -> None:
    promised = {"id": "f", "contact": "a", "kind": "CALL", "origin": "PROMISE", "minutes": 30, "due": ago(-4)}
    kept = {"id": "a", "name": "Ayu", "evidence": KNOWN, "tags": ["maps"], "intent": {"kind": "KEEP", "level": 2}}
    needs = [{"text": "maps", "tags": ["maps"], "by": ago(0)}]
    assert desk.put({"contacts": [kept], "follow_ups": [promised], "needs": needs, "settings": settings}) == 0
    meter = desk.asks("meter")
    assert meter["state"] == "OVER"
    assert meter["weeks"][0] == {"monday": "2026-11-23", "capacity": 0, "demand": 45, "rho": None}
    assert meter["spare_this_week"] == 0
    answer = desk.asks("what-if", "--minutes", "30")
    assert (answer["fits"], answer["earliest_monday"], answer["shorten_to"]) == (False, None, None)
    week = desk.asks("week")
    assert [item["contact"] for item in week["items"] if item["origin"] == "PROMISE"] == ["a"]
    assert all(item["score"] is None for item in week["items"]), "nothing more is proposed"
    desk.answers_everything()


def test_twelve_weeks_off_and_nothing_planned_are_calm(desk: Desk) -> None:
    weeks = {ago(-7 * week): 0 for week in range(12)}
    assert desk.put({"contacts": [{"name": "Ayu"}], "settings": {"weeks": weeks}}) == 0
    meter = desk.asks("meter")
    assert meter["state"] == "CALM"
    assert {(week["capacity"], week["demand"], week["rho"]) for week in meter["weeks"]} == {(0, 0, 0)}
    assert desk.asks("what-if", "--minutes", "30")["fits"] is False
    desk.answers_everything()


# --- the clock


def lived() -> Record:
    """Everything that happened until MONDAY."""
    promise = {"maker": "ME", "status": "KEPT", "due": ago(20), "resolved_on": ago(10)}
    breach = {"maker": "THEM", "status": "BROKEN", "resolved_on": ago(9), "forgiven_on": ago(8), "repaired_on": ago(7)}
    somebody = {
        "id": "a",
        "name": "Ayu",
        "evidence": KNOWN,
        "commitments": [promise, breach],
        "asked_on": [ago(3)],
        "vouches_for": vouches("b"),
        "tags": ["maps"],
        "intent": {"kind": "KEEP", "level": 2},
    }
    follow_ups = [
        {"id": "done", "contact": "a", "kind": "CALL", "status": "DONE", "done_on": ago(6), "actual_minutes": 50},
        {"id": "open", "contact": "a", "kind": "CALL", "release": ago(5), "due": ago(-3)},
    ]
    return {
        "contacts": [somebody, {"id": "b", "name": "Budi", "tags": ["maps"]}],
        "follow_ups": follow_ups,
        "self": [{"area": "OFFER", "text": "maps", "evidence": "a letter", "reviewed_on": ago(2)}],
        "needs": [{"text": "maps", "tags": ["maps"], "by": ago(-30)}],
    }


@pytest.mark.parametrize("today", [MONDAY - timedelta(days=365), date(1, 1, 1), date(1970, 1, 1)])
def test_a_clock_set_back_knows_nothing_of_what_is_still_to_come(desk: Desk, today: date, tmp_path: Path) -> None:
    assert desk.put(lived()) == 0
    assert desk.run("export", str(tmp_path / "out.json"), today=today) == 0
    found = {contact["id"]: contact for contact in json.loads((tmp_path / "out.json").read_text())["contacts"]}
    assert (found["a"]["level"], found["a"]["missing"], found["a"]["next_slip"]) == (0, ["ever"], None)
    assert found["a"]["trust"] == {"THEM": pytest.approx(2 / 3), "ME": pytest.approx(2 / 3)}
    assert found["a"]["alert"] == {"THEM": 0, "ME": 0}
    assert desk.asks("introductions", "b", today=today)["trust"] is None
    week = desk.asks("week", today=today)
    assert (week["clarity"], week["limit_outreach"]) == (0, 3)
    desk.answers_everything(today=today)


def test_the_last_days_of_the_calendar_are_days_like_all_others(desk: Desk) -> None:
    assert desk.put(lived()) == 0
    desk.answers_everything(today=date(9999, 12, 31))
    desk.answers_everything(today=date(9999, 12, 20))


# --- far too much


def test_a_thousand_needs_are_weighed_as_one_is(desk: Desk) -> None:
    needs = [
        {"text": f"somebody for {number}", "tags": [f"tag {number}", f"tag {number % 7}"], "by": ago(-number)}
        for number in range(1_000)
    ]
    people = [
        {"id": f"p{number}", "name": f"Person {number}", "evidence": KNOWN, "tags": [f"tag {number}"]}
        for number in range(200)
    ]
    assert desk.put({"contacts": people, "needs": needs}) == 0
    week = desk.asks("week")
    found = [item for item in week["items"] if item["score"] is not None]
    assert 1 <= len(found) <= 3
    assert all(item["score"] == sum(item["terms"].values()) for item in found)
    desk.answers_everything()


def test_a_need_of_nothing_is_looked_for_in_nobody(desk: Desk) -> None:
    needs = [{"text": "", "tags": ["", "  "]}, {"text": "   "}, {"text": "maps", "tags": []}]
    assert (
        desk.put({"contacts": [{"id": "a", "name": "Ayu", "evidence": KNOWN, "tags": ["Maps"]}], "needs": needs}) == 0
    )
    (item,) = [one for one in desk.asks("week")["items"] if one["score"] is not None]
    assert item["why"] == "you look for: maps"
