"""The rows of MODEL §2 to §6 by their numbers, from a document that says them to the JSON that answers.

The rows of the ladder, and those of the meter that belong to the contract, stand in `test_command_line`. A row is left
out where no document can say it: what to give up (2.9, 2.12) is proposed in the window alone.
"""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from netplanner.cli import main

MONDAY = date(2026, 11, 23)
TOLERANCE = 5e-5
FACETS = ("FIELD", "STRENGTH", "EXPERTISE")
Record = dict[str, Any]


class Desk:
    """A file of its own, and the command line on it as of a day."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys

    def put(self, /, *, today: date = MONDAY, **document: Any) -> None:
        path = self._folder / "in.json"
        path.write_text(json.dumps({"format": "netplanner", "version": 1, **document}))
        assert self._run(today, "import", str(path)) == 0

    def asks(self, *arguments: str, today: date = MONDAY) -> Any:
        self._capsys.readouterr()
        assert self._run(today, *arguments, "--json") == 0
        return json.loads(self._capsys.readouterr().out)

    def people(self, *, today: date = MONDAY) -> dict[str, Any]:
        path = self._folder / "out.json"
        assert self._run(today, "export", str(path)) == 0
        return {contact["id"]: contact for contact in json.loads(path.read_text())["contacts"]}

    def _run(self, today: date, *arguments: str) -> int:
        return main([*arguments, "--database", str(self._folder / "people.db"), "--today", today.isoformat()])


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(tmp_path, capsys)


def ago(days: int, today: date = MONDAY) -> str:
    return (today - timedelta(days=days)).isoformat()


def monday(week: int) -> str:
    return ago(-7 * week)


def friday(week: int) -> str:
    return ago(-7 * week - 4)


def follow_up(id: str, minutes: int, release: int, due: int, **more: Any) -> Record:
    """Lies in the weeks `release` to `due`."""
    return {"id": id, "kind": "CALL", "minutes": minutes, "release": monday(release), "due": friday(due), **more}


def week_of(minutes: int, **more: Any) -> Record:
    """Settings: all of the minutes are for others."""
    return {"minutes_per_week": minutes, "self_share": 0, **more}


def done(count: int, estimate: int, actual: int, *, days: int = 60) -> list[Record]:
    return [
        {
            "id": f"done{number}",
            "kind": "CALL",
            "minutes": estimate,
            "release": ago(days),
            "status": "DONE",
            "done_on": ago(days),
            "actual_minutes": actual,
        }
        for number in range(count)
    ]


# --- 2, the meter and what-if


@pytest.mark.parametrize(
    ("minutes", "release", "due", "counts"),
    [
        pytest.param(10, 0, 0, 20, id="2.1 first"),
        pytest.param(30, 0, 1, 47, id="2.1 second"),
        pytest.param(90, 0, 2, 124, id="2.1 third"),
        pytest.param(150, 0, 0, 195, id="2.1 fourth"),
    ],
)
def test_row_2_1_what_a_follow_up_counts(desk: Desk, minutes: int, release: int, due: int, counts: int) -> None:
    desk.put(contacts=[{"name": "Ayu"}])
    days = ("--release", monday(release), "--due", friday(due))
    assert desk.asks("what-if", "--minutes", str(minutes), *days)["minutes"] == counts


def test_row_2_2_the_weeks_before_lend_nothing_to_those_after(desk: Desk) -> None:
    # Calls have taken no time at all, so they count half of what is estimated: 182 as 91, and 91 + 5 + 4 = 100.
    jobs = [follow_up("a", 182, 0, 1), follow_up("b", 182, 0, 1), follow_up("c", 182, 1, 2), follow_up("d", 86, 2, 2)]
    desk.put(follow_ups=[*done(50, 30, 0), *jobs], settings=week_of(100))
    weeks = desk.asks("meter")["weeks"]
    assert [week["rho"] for week in weeks[:4]] == pytest.approx([0, 1, 1.1667, 0.875], abs=TOLERANCE)


@pytest.mark.parametrize(
    ("estimate", "rho", "state"),
    [
        pytest.param(57, 0.79, "CALM", id="2.6 below four fifths"),
        pytest.param(58, 0.80, "FULL", id="2.6 at four fifths"),
        pytest.param(74, 1.0, "FULL", id="2.6 at all of it"),
        pytest.param(75, 1.01, "OVER", id="2.6 over"),
    ],
)
def test_row_2_6_the_state_is_that_of_the_fullest_week(desk: Desk, estimate: int, rho: float, state: str) -> None:
    desk.put(follow_ups=[follow_up("a", estimate, 2, 2)], settings=week_of(100))
    meter = desk.asks("meter")
    assert (meter["weeks"][2]["rho"], meter["state"]) == (pytest.approx(rho), state)


@pytest.mark.parametrize(
    ("finished", "limit"),
    [pytest.param(0, 8, id="2.7 none"), pytest.param(24, 6, id="2.7 3 a week"), pytest.param(4, 3, id="2.7 half")],
)
def test_row_2_7_how_much_may_be_open_at_once(desk: Desk, finished: int, limit: int) -> None:
    first = {"id": "first", "kind": "NOTE", "release": ago(57), "status": "DROPPED"}
    # 31 minutes count as 39 + 5 + 4 = 48. What is done was not timed, so nothing is learnt of it.
    past = [{**one, "actual_minutes": None} for one in done(finished, 31, 0, days=30)]
    desk.put(follow_ups=[first, *past, follow_up("open", 31, 0, 1)], settings=week_of(204))
    assert desk.asks("meter")["wip"] == {"open": 1, "limit": limit}


@pytest.mark.parametrize(
    ("past", "counts"),
    [
        pytest.param([], 38, id="2.8 none, 1.25"),
        pytest.param(done(5, 30, 30), 34, id="2.8 as estimated, 1.125"),
        pytest.param(done(50, 30, 300), 90, id="2.8 ten times, 3.0"),
    ],
)
def test_row_2_8_estimates_learn_from_what_it_took(desk: Desk, past: list[Record], counts: int) -> None:
    desk.put(follow_ups=past, contacts=[{"name": "Ayu"}])
    answer = desk.asks("what-if", "--minutes", "30", "--release", monday(0), "--due", friday(0))
    assert answer["minutes"] == counts + 7


WEDNESDAY = date(2026, 12, 30)


@pytest.mark.parametrize(
    ("due", "week"),
    [pytest.param("2027-01-03", 0, id="2.10 Sunday"), pytest.param("2027-01-04", 1, id="2.10 Monday after")],
)
def test_row_2_10_a_week_ends_with_its_sunday(desk: Desk, due: str, week: int) -> None:
    desk.put(today=WEDNESDAY, follow_ups=[{"id": "a", "kind": "CALL", "minutes": 30, "release": due, "due": due}])
    weeks = desk.asks("meter", today=WEDNESDAY)["weeks"]
    assert next(number for number in range(12) if weeks[number]["demand"]) == week
    assert weeks[week]["demand"] == 38 + 7


@pytest.mark.parametrize(
    ("due", "week", "counts"),
    [
        pytest.param("2026-12-01", 0, 38 + 7, id="2.11 overdue"),
        pytest.param(None, 8, 38 + 5 + 2 * 9, id="2.11 no day"),
        pytest.param("2027-03-21", 11, 38 + 5 + 2 * 12, id="2.11 the last Sunday"),
        pytest.param("2027-03-22", None, None, id="2.11 the Monday after"),
    ],
)
def test_row_2_11_when_it_is_due_and_what_it_counts(
    desk: Desk, due: str | None, week: int | None, counts: int | None
) -> None:
    desk.put(
        today=WEDNESDAY,
        follow_ups=[{"id": "a", "kind": "CALL", "minutes": 30, "release": "2026-11-30", "due": due}],
    )
    weeks = desk.asks("meter", today=WEDNESDAY)["weeks"]
    demands = [(number, one["demand"]) for number, one in enumerate(weeks) if one["demand"]]
    assert demands[:1] == ([] if week is None else [(week, counts)])


# --- what the sections on people say


def kept(days: int, *, maker: str = "THEM", size: int = 1) -> Record:
    return {"maker": maker, "status": "KEPT", "size": size, "resolved_on": ago(days)}


def broken(*, forgiven: int | None = None, repaired: int | None = None, maker: str = "THEM", **more: Any) -> Record:
    return {
        "maker": maker,
        "status": "BROKEN",
        "resolved_on": ago(max(forgiven or 0, repaired or 0)),
        "forgiven_on": None if forgiven is None else ago(forgiven),
        "repaired_on": None if repaired is None else ago(repaired),
        **more,
    }


# --- 3, widen and deepen


def person(id: str, *, level: int = 0, known_for: int = 5, **more: Any) -> Record:
    """Somebody who stands at a level; `known_for`: when everything that carries it was shown, in days."""
    on = ago(known_for)
    evidence: list[Record] = [{"kind": "EXCHANGE", "on": on}] if level else []
    if level >= 2:
        facets = FACETS if level == 4 else FACETS[:2]
        evidence += [
            {"kind": kind, "on": on, "facet": facet, "source": "SAID"}
            for kind in ("I_KNOW_THEM", "THEY_KNOW_ME")
            for facet in facets
        ]
    if level >= 3:
        source = "ACTED" if level == 4 else "SAID"
        evidence += [{"kind": "FIT", "on": on, "value": 1}, {"kind": "PLAN", "on": on, "source": source}]
    if level == 4:
        evidence.append({"kind": "INVOLVEMENT", "on": on, "sphere": "PERSONAL", "ongoing": True})
    return {"id": id, "name": f"Person {id}", **more, "evidence": evidence}


def need(tag: str, *more_tags: str, days: int = 0, weight: int = 5) -> Record:
    return {"text": f"somebody for {tag}", "tags": [tag, *more_tags], "by": ago(-days), "weight": weight}


def enough(level: int, tag: str) -> Record:
    """Carries a tag at a level, and is on no list."""
    return person("enough", level=level, tags=[tag], intent={"kind": "ACCEPT", "level": level})


# So much is looked for that nobody has: half of the time is for new people, and half for those known.
SOUGHT_ELSEWHERE = [need(f"nobody {number}") for number in range(12)]


def suggested(desk: Desk) -> list[Record]:
    return [item for item in desk.asks("week")["items"] if item["score"] is not None]


@pytest.mark.parametrize(
    ("days", "points"),
    [pytest.param(90, 20, id="3.1 u .5"), pytest.param(-1, 40, id="3.1 u 1"), pytest.param(400, 4, id="3.1 u .1")],
)
def test_row_3_1_the_nearer_a_need_the_more_it_counts(desk: Desk, days: int, points: int) -> None:
    desk.put(contacts=[person("a", level=1, tags=["maps"])], needs=[need("maps", days=days)])
    (item,) = suggested(desk)
    assert item["terms"]["need"] == points


@pytest.mark.parametrize(
    ("needs", "somebody", "first_with_room"),
    [
        # A new person counts 20 minutes, which is the share of the first week that is that long.
        pytest.param([need("x", days=90)], [], 40, id="3.2 nobody, 3.75 of 7.5"),
        pytest.param([need("x", days=90)], [enough(0, "x")], 40, id="3.2 level 0, 3.75 of 7.5"),
        pytest.param([need("x", days=90)], [enough(3, "x")], 88, id="3.2 level 3, 1.25 of 5.5"),
        pytest.param([], [], 80, id="3.3 a quarter"),
        pytest.param([need("x")], [], 40, id="3.3 (5,0)"),
        pytest.param([need("x")] * 5, [enough(3, "x")], 160, id="3.3 (0,5)"),
        pytest.param([need("x")] * 40, [enough(3, "x")], 200, id="3.3 (0,40)"),
        pytest.param([need("y", days=90), need("x", days=90)], [enough(3, "x")], 43, id="3.3 (2.5,.5)"),
    ],
)
def test_rows_3_2_and_3_3_how_much_of_the_time_is_for_new_people(
    desk: Desk, needs: list[Record], somebody: list[Record], first_with_room: int
) -> None:
    new = person("new", intent={"kind": "GROW", "level": 1})
    desk.put(contacts=[new, *somebody], needs=needs, settings=week_of(first_with_room))
    (item,) = suggested(desk)
    assert (item["contact"], item["origin"], item["minutes"], item["terms"]["minutes"]) == ("new", "WIDEN", 20, -20)
    desk.put(settings=week_of(first_with_room - 1))
    assert suggested(desk) == [], "a minute less in the week, and their share does not hold it"


def vouchers(id: str, count: int) -> list[Record]:
    return [
        person(f"mutual{number}", level=1, vouches_for=[{"contact": id, "strength": "MEDIUM"}])
        for number in range(count)
    ]


def test_row_3_5_each_term_of_a_score_is_printed(desk: Desk) -> None:
    # Trust .6: kept (α 3) and forgiven (β 2); mine was kept as well, so it is not theirs that was the last.
    promises = [kept(0), broken(forgiven=0), kept(0, maker="ME")]
    somebody = person("a", level=2, tags=["maps"], commitments=promises)
    desk.put(
        contacts=[somebody, *vouchers("a", 4)],
        needs=[need("maps", "rivers"), *SOUGHT_ELSEWHERE],
        settings=week_of(240, default_minutes={"MESSAGE": 18}),
    )
    (item,) = suggested(desk)
    assert item["terms"] == {"need": 20, "reach": 12, "slip": 0, "owe": 0, "bridge": 10, "minutes": -5, "amber": 0}
    assert (item["contact"], item["minutes"], item["score"]) == ("a", 30, 37)
    assert item["why"] == "you look for: somebody for maps"


def test_row_3_6_somebody_kept_whose_level_is_about_to_drop(desk: Desk) -> None:
    # T .475: kept 177 days ago (α 2.7146) and forgiven twice (β 3), which is AMBER (2).
    promises = [kept(190, maker="ME"), kept(177), broken(forgiven=0), broken(forgiven=0)]
    somebody = person("a", level=4, tags=["maps"], commitments=promises, intent={"kind": "KEEP", "level": 4})
    together = {"kind": "INVOLVEMENT", "on": ago(171), "sphere": "PROFESSIONAL"}
    somebody["evidence"] = [one for one in somebody["evidence"] if one["kind"] != "INVOLVEMENT"] + [together]
    desk.put(
        contacts=[somebody],
        needs=[need("maps", days=90), *SOUGHT_ELSEWHERE],
        settings=week_of(204, default_minutes={"CALL": 32}),
    )
    assert desk.people()["a"]["next_slip"] == ago(-10)
    (item,) = suggested(desk)
    assert item["terms"] == {
        "need": 20, "reach": 10, "slip": 20, "owe": 10, "bridge": 5, "minutes": -9, "amber": -10,
    }  # fmt: skip
    assert (item["minutes"], item["score"]) == (47, 46)


def test_row_3_8_of_equal_scores_the_shorter_first_as_far_as_the_week_goes(desk: Desk) -> None:
    # A message counts 30 minutes and a call 60, of 100: what the longer one loses by that, its need makes good.
    desk.put(
        contacts=[
            person("a", level=3, tags=["a"]),
            person("b", level=2, tags=["b"]),
            person("c", level=2, tags=["c"]),
            person("d", level=2, tags=["d"], intent={"kind": "ACCEPT", "level": 2}),
        ],
        needs=[need("a", days=45), need("b", days=72), need("c", days=117), need("d"), *SOUGHT_ELSEWHERE],
        settings=week_of(200, default_minutes={"MESSAGE": 18, "CALL": 42}),
    )
    found = [(item["contact"], item["minutes"], item["score"]) for item in suggested(desk)]
    assert found == [("b", 30, 36), ("a", 60, 36)]


# --- 4, introductions

# me→a: .95 · 16/19 = .8, with fourteen kept against two of deceit; me→b: .8 · .625 = .5.
TRUSTED = [
    *[kept(0, size=size, maker=maker) for size in (3, 3, 3, 3, 2) for maker in ("THEM", "ME")],
    *[broken(forgiven=0, repaired=0, deceit=True)] * 2,
]
MADE_GOOD = [broken(forgiven=0, repaired=0)]


def vouches(**strengths: str) -> list[Record]:
    return [{"contact": contact, "strength": strength} for contact, strength in strengths.items()]


def graph(**changes: Record) -> list[Record]:
    """The graph of §4; a→t is .3 here, as no strength is worth .4."""
    people = [
        person("a", level=4, commitments=TRUSTED, vouches_for=vouches(t="WEAK", c="STRONG")),
        person("b", level=3, commitments=MADE_GOOD, vouches_for=vouches(t="STRONG")),
        person("c", vouches_for=vouches(t="STRONG")),
        person("t"),
    ]
    return [one | changes.get(one["id"], {}) for one in people]


BANNED = {"blocked": True}


@pytest.mark.parametrize(
    ("changes", "trust", "path"),
    [
        pytest.param({}, 0.648, "act", id="4.1"),
        pytest.param({"a": {"asked_on": [ago(10)]}}, 0.5184, "act", id="4.2"),
        pytest.param({"a": {"asked_on": [ago(10)] * 2}}, 0.45, "bt", id="4.3 asked twice"),
        pytest.param({"a": {"asked_on": [ago(10)] * 3}}, 0.45, "bt", id="4.3 asked three times"),
        pytest.param({"a": {"asked_on": [ago(91)] * 3}}, 0.648, "act", id="4.3 asked long ago"),
        pytest.param({"c": BANNED}, 0.45, "bt", id="4.4"),
        pytest.param({"b": BANNED, "c": BANNED}, 0.24, "at", id="4.5"),
        pytest.param({"b": {"does_not_introduce": True}, "c": BANNED}, 0.24, "at", id="4.5 does not introduce"),
        pytest.param({"a": BANNED, "b": BANNED}, None, "", id="4.6 nobody left"),
        pytest.param({"t": BANNED}, None, "", id="4.6 the target"),
        pytest.param({"t": {"commitments": [broken()]}}, None, "", id="4.6 a breach of the target's"),
    ],
)
def test_row_of_4_through_whom_somebody_is_reached(
    desk: Desk, changes: dict[str, Record], trust: float | None, path: str
) -> None:
    desk.put(contacts=graph(**changes))
    found = desk.asks("introductions", "t")
    if trust is None:
        assert found["trust"] is None
        assert found["reason"]
    else:
        assert found == {"trust": pytest.approx(trust), "path": list(path)}


def test_row_4_7_what_is_too_weak_is_no_way(desk: Desk) -> None:
    people = [
        person("a", level=4, commitments=TRUSTED, vouches_for=vouches(c="WEAK")),
        person("c", vouches_for=vouches(t="WEAK")),
        person("t"),
    ]
    desk.put(contacts=people)
    assert desk.asks("introductions", "t") == {"trust": None, "reason": "the ways there are too weak to ask for"}


def test_row_4_8_four_edges_are_no_way(desk: Desk) -> None:
    people = [
        person("a", level=4, commitments=TRUSTED, vouches_for=vouches(c="STRONG")),
        person("c", vouches_for=vouches(d="STRONG")),
        person("d", vouches_for=vouches(t="STRONG")),
        person("t"),
    ]
    desk.put(contacts=people)
    assert desk.asks("introductions", "t")["trust"] is None
    assert desk.asks("introductions", "d") == {"trust": pytest.approx(0.648), "path": ["a", "c", "d"]}


def test_row_4_9_whom_i_know_i_can_turn_to(desk: Desk) -> None:
    desk.put(contacts=[person("b", level=3, commitments=MADE_GOOD)])
    assert desk.asks("introductions", "b") == {"trust": pytest.approx(0.5), "path": ["b"]}


# --- 5, the grace ledger


@pytest.mark.parametrize("maker", ["THEM", "ME"])
@pytest.mark.parametrize(
    ("promises", "trust", "alert"),
    [
        pytest.param([], 0.6667, 0, id="5.1"),
        pytest.param([kept(0)], 0.75, 0, id="5.2 today"),
        pytest.param([kept(365)], 0.7143, 0, id="5.2 a year ago"),
        pytest.param([broken()], 0.4, 1, id="5.3"),
        pytest.param([broken(notice=True)], 0.5, 1, id="5.3 with notice"),
        pytest.param([broken(forgiven=0)], 0.5, 1, id="5.4 forgiven"),
        pytest.param([broken(repaired=0)], 0.5263, 0, id="5.4 repaired"),
        pytest.param([broken(forgiven=0, repaired=0)], 0.625, 0, id="5.4 both"),
        pytest.param([broken(forgiven=0, repaired=0, deceit=True)], 0.5, 0, id="5.5"),
        pytest.param([broken(forgiven=60), broken(forgiven=0)], 0.4088, 1.7937, id="5.6"),
        pytest.param([broken(forgiven=120), broken(forgiven=60), broken(forgiven=0)], 0.3516, 2.4237, id="5.7"),
        pytest.param(
            [broken(forgiven=120, repaired=0), broken(forgiven=60, repaired=0), broken(forgiven=0)],
            0.4611,
            1,
            id="5.8",
        ),
        pytest.param([broken(forgiven=0)] * 3, 0.3333, 3, id="5.9"),
        pytest.param([broken(size=3)], 0.2222, 3, id="5.10"),
        pytest.param([{"maker": "THEM", "due": ago(400)}], 0.6667, 0, id="5.11"),
        pytest.param([broken(size=2, forgiven=180)], 0.4524, 1, id="5.12"),
    ],
)
def test_row_of_5_trust_and_alert_are_told_for_each_maker(
    desk: Desk, maker: str, promises: list[Record], trust: float, alert: float
) -> None:
    desk.put(contacts=[{"id": "a", "name": "Ayu", "commitments": [{**one, "maker": maker} for one in promises]}])
    found = desk.people()["a"]
    other = "ME" if maker == "THEM" else "THEM"
    assert found["trust"] == pytest.approx({maker: trust, other: 0.6667}, abs=TOLERANCE)
    assert found["alert"] == pytest.approx({maker: alert, other: 0}, abs=TOLERANCE)


# --- 6, self first


def said(area: str, count: int = 1, *, days: int = 10, shown: bool = True) -> list[Record]:
    return [
        {"area": area, "text": f"{area} {number}", "evidence": "a letter" if shown else "", "reviewed_on": ago(days)}
        for number in range(count)
    ]


def profile(*, days: int = 10, without: str = "") -> list[Record]:
    needed = {"STRENGTH": 3, "FIELD": 1, "OFFER": 1, "PLAN": 1, "WANT": 1}
    return [item for area, count in needed.items() if area != without for item in said(area, count, days=days)]


@pytest.mark.parametrize(
    ("items", "clarity", "limit", "step"),
    [
        pytest.param([], 0, 3, ("ADD", "OFFER", 20), id="6.1"),
        pytest.param(profile(), 100, 10, None, id="6.2"),
        pytest.param(profile(without="OFFER"), 80, 3, ("ADD", "OFFER", 20), id="6.3"),
        pytest.param(
            [*profile(without="OFFER"), *said("OFFER", shown=False)], 90, 10, ("EVIDENCE", "OFFER", 10), id="6.4"
        ),
        pytest.param(profile(days=181), 50, 5, ("REVIEW", "FIELD", 5), id="6.5 ageing"),
        pytest.param(profile(days=366), 0, 3, ("REVIEW", "OFFER", 5), id="6.5 stale"),
        pytest.param(said("STRENGTH", shown=False), 4, 3, ("ADD", "OFFER", 20), id="6.6 one without evidence"),
        pytest.param(said("STRENGTH"), 8, 3, ("ADD", "OFFER", 20), id="6.6 one"),
        pytest.param(said("STRENGTH", 10), 25, 3, ("ADD", "OFFER", 20), id="6.6 ten"),
        pytest.param([*said("FIELD"), *said("OFFER")], 40, 5, ("ADD", "PLAN", 20), id="6.7"),
    ],
)
def test_row_of_6_how_clear_one_is_and_what_comes_next(
    desk: Desk, items: list[Record], clarity: int, limit: int, step: tuple[str, str, int] | None
) -> None:
    desk.put(self=items, contacts=[{"name": "Ayu"}])
    week = desk.asks("week")
    assert (week["clarity"], week["limit_outreach"]) == (clarity, limit)
    found = week["next_self_step"]
    assert (found and (found["kind"], found["area"], found["minutes"])) == step
    first = [(one["origin"], one["contact"], one["score"]) for one in week["items"][:1]]
    assert first == ([("SELF", None, None)] if clarity < 40 else []), "it is the first proposal below 40"


def test_the_first_proposal_says_which_step_it_is(desk: Desk) -> None:
    desk.put(self=said("OFFER"))
    assert desk.asks("week")["items"][0]["why"] == "start with yourself: say something about your fields"
    desk.put(self=profile(days=366))
    assert desk.asks("week")["items"][0]["why"] == "start with yourself: look again at what you can offer"


@pytest.mark.parametrize(("minutes", "limit"), [pytest.param(60, 5, id="6.8 60"), pytest.param(72, 10, id="6.8 72")])
def test_row_6_8_time_for_oneself_comes_before_many_new_people(desk: Desk, minutes: int, limit: int) -> None:
    first = {"id": "first", "kind": "NOTE", "release": ago(29), "status": "DROPPED"}
    own = {"id": "own", "kind": "SELF", "minutes": 60, "status": "DONE", "done_on": ago(28), "actual_minutes": minutes}
    desk.put(self=profile(), follow_ups=[first, own])
    assert desk.asks("week")["limit_outreach"] == limit
