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

    def put(self, *, today: date = MONDAY, **document: Any) -> None:
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


# --- 5, the grace ledger


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
