"""The contract of the command line, run as scripts run it."""

import json
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from netplanner.cli import main
from netplanner.services import imports
from netplanner.services.import_columns import Field, What
from netplanner.services.workspace import Workspace

TODAY = "2026-11-24"
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nTEL:+62 812 1\r\nEND:VCARD\r\n"


def run(folder: Path, *arguments: str) -> int:
    return main([*arguments, "--database", str(folder / "people.db"), "--today", TODAY])


def put(folder: Path, document: dict[str, Any]) -> int:
    (folder / "in.json").write_text(json.dumps({"format": "netplanner", "version": 1, **document}))
    return run(folder, "import", str(folder / "in.json"))


def shown(capsys: pytest.CaptureFixture[str], folder: Path, *arguments: str) -> Any:
    capsys.readouterr()
    assert run(folder, *arguments, "--json") == 0
    return json.loads(capsys.readouterr().out)


def exported(folder: Path) -> Any:
    assert run(folder, "export", str(folder / "out.json")) == 0
    return json.loads((folder / "out.json").read_text())


def days_ago(days: int) -> str:
    return (date.fromisoformat(TODAY) - timedelta(days=days)).isoformat()


def knowing(days: int, *, facets: tuple[str, ...] = ("FIELD", "STRENGTH")) -> list[dict[str, Any]]:
    return [
        {"kind": kind, "on": days_ago(days), "facet": facet, "source": "SAID"}
        for kind in ("I_KNOW_THEM", "THEY_KNOW_ME")
        for facet in facets
    ]


FACETS = ("FIELD", "STRENGTH", "EXPERTISE")
KEPT = {"maker": "THEM", "status": "KEPT", "resolved_on": days_ago(10)}


def exchange(days: int) -> dict[str, Any]:
    return {"kind": "EXCHANGE", "on": days_ago(days)}


def plan(days: int, source: str = "SAID") -> dict[str, Any]:
    return {"kind": "PLAN", "on": days_ago(days), "source": source}


def fit(days: int, value: int = 1) -> dict[str, Any]:
    return {"kind": "FIT", "on": days_ago(days), "value": value}


def together(days: int, *, ongoing: bool) -> dict[str, Any]:
    return {"kind": "INVOLVEMENT", "on": days_ago(days), "sphere": "PROFESSIONAL", "ongoing": ongoing}


def promise(maker: str, status: str, days: int) -> dict[str, Any]:
    return {"maker": maker, "status": status, "resolved_on": days_ago(days)}


ALL = knowing(10, facets=("FIELD", "STRENGTH", "EXPERTISE"))
BOTH_KEPT = [promise("THEM", "KEPT", 10), promise("ME", "KEPT", 10)]
ROW_16 = {"evidence": [*knowing(10), fit(10)], "commitments": [promise("THEM", "KEPT", 10)]}
ROW_18 = {"evidence": [*ALL, fit(10), together(10, ongoing=True)], "commitments": BOTH_KEPT}
TOLD = [{"kind": "THEY_KNOW_ME", "on": days_ago(5), "facet": f, "source": "TOLD"} for f in FACETS]
KNOWN = [{"kind": "I_KNOW_THEM", "on": days_ago(5), "facet": f} for f in FACETS]
TO_BE_KEPT = "kept.ME|kept.THEM|plan"


def with_more(row: dict[str, Any], evidence: tuple[Any, ...] = (), commitments: tuple[Any, ...] = ()) -> dict[str, Any]:
    return {
        "evidence": [*row["evidence"], *evidence],
        "commitments": [*row.get("commitments", []), *commitments],
    }


@pytest.mark.parametrize(
    ("row", "contact", "level", "missing", "slips_in"),
    [
        ("1.1", {}, 0, ["ever"], None),
        ("1.2", {"evidence": [exchange(400)]}, 1, None, None),
        ("1.3", {"evidence": [exchange(5), *KNOWN, *TOLD]}, 1, ["me.FIELD", "me.STRENGTH|EXPERTISE"], None),
        ("1.4", {"evidence": knowing(10)}, 2, ["fit", TO_BE_KEPT], 721),
        ("1.5", {"evidence": knowing(731)}, 1, None, None),
        ("1.5 in touch", {"evidence": [*knowing(731), exchange(700)]}, 2, None, 31),
        ("1.6", ROW_16, 3, ["them.EXPERTISE", "me.EXPERTISE", "kept.BOTH|plan.acted", "involvement"], 356),
        ("1.6b", {"evidence": [*knowing(10), fit(900), plan(365)]}, 3, None, 1),
        ("1.6b a day later", {"evidence": [*knowing(10), fit(900), plan(366)]}, 2, [TO_BE_KEPT], None),
        ("1.7", with_more(ROW_16, (fit(1, -1),)), 2, ["fit"], None),
        ("1.8", ROW_18, 4, [], 356),
        ("1.8b", {"evidence": [*ALL, fit(10), together(10, ongoing=True), plan(20, "ACTED")]}, 4, [], 346),
        ("1.9", with_more(ROW_18, (), ({"maker": "ME", "due": days_ago(400)},)), 4, [], None),
        ("1.10", with_more(ROW_18, (), (promise("ME", "BROKEN", 3),)), 2, ["clear"], None),
        (
            "1.11",
            {"evidence": ROW_18["evidence"], "commitments": [BOTH_KEPT[0], promise("ME", "KEPT", 366)]},
            3,
            ["kept.BOTH|plan.acted"],
            None,
        ),
        ("1.12", {"evidence": [*ALL, fit(10), together(180, ongoing=False)], "commitments": BOTH_KEPT}, 4, [], 1),
        (
            "1.13",
            {"evidence": [*ALL, fit(10), together(181, ongoing=False)], "commitments": BOTH_KEPT},
            3,
            ["involvement"],
            None,
        ),
        ("1.14", {"evidence": [*ALL, fit(10), together(545, ongoing=True)], "commitments": BOTH_KEPT}, 4, [], 1),
        (
            "1.15",
            {"evidence": [*ALL, fit(10), together(546, ongoing=True)], "commitments": BOTH_KEPT},
            3,
            ["involvement"],
            None,
        ),
        ("1.16", {"evidence": [exchange(-5)]}, 0, ["ever"], None),
    ],
)
def test_a_document_made_from_a_row_of_the_ladder_gives_its_level(
    tmp_path: Path, row: str, contact: dict[str, Any], level: int, missing: list[str] | None, slips_in: int | None
) -> None:
    assert put(tmp_path, {"contacts": [{"id": "a", "name": "Ayu", **contact}]}) == 0
    (found,) = exported(tmp_path)["contacts"]
    assert found["level"] == level, row
    if missing is not None:
        assert found["missing"] == missing, row
    if slips_in is not None:
        assert found["next_slip"] == days_ago(-slips_in), row


MONDAY = "2026-11-23"
OTHERS_100 = {"minutes_per_week": 100, "self_share": 0}


def due_in(week: int, minutes: int, name: str = "f") -> dict[str, Any]:
    """A follow-up that lies wholly in a week; it counts as ceil(1.25 x minutes) + 7."""
    monday = date.fromisoformat(MONDAY) + timedelta(weeks=week)
    friday = monday + timedelta(days=4)
    return {
        "id": name, "kind": "CALL", "minutes": minutes, "release": monday.isoformat(), "due": friday.isoformat(),
    }  # fmt: skip


def on_monday(capsys: pytest.CaptureFixture[str], folder: Path, *arguments: str) -> Any:
    capsys.readouterr()
    assert main([*arguments, "--json", "--database", str(folder / "people.db"), "--today", MONDAY]) == 0
    return json.loads(capsys.readouterr().out)


def test_row_2_3_a_week_is_over_though_the_average_is_low(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert put(tmp_path, {"follow_ups": [due_in(3, 66, "a"), due_in(3, 66, "b")], "settings": OTHERS_100}) == 0
    meter = on_monday(capsys, tmp_path, "meter")
    assert (meter["weeks"][3]["rho"], meter["state"]) == (1.8, "OVER")


def test_row_2_4_no_capacity_with_demand_is_infinite(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = {**OTHERS_100, "weeks": {"2026-11-30": 0}}
    assert put(tmp_path, {"follow_ups": [due_in(1, 2)], "settings": settings}) == 0
    assert [week["rho"] for week in on_monday(capsys, tmp_path, "meter")["weeks"][:3]] == [0, None, 0.1]


def test_row_2_5_what_does_not_fit_gets_a_week_and_a_length(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert put(tmp_path, {"follow_ups": [due_in(0, 58)], "settings": OTHERS_100}) == 0
    ask = ("what-if", "--minutes", "30", "--kind", "MESSAGE", "--due", "2026-11-27")
    answer = on_monday(capsys, tmp_path, *ask)
    names = ("fits", "minutes", "spare", "earliest_monday", "shorten_to")
    assert [answer[name] for name in names] == [False, 45, 20, "2026-11-30", 10]


def test_row_2_5b_an_overload_elsewhere_is_told_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert put(tmp_path, {"follow_ups": [due_in(9, 234)]}) == 0
    answer = on_monday(capsys, tmp_path, "what-if", "--minutes", "10", "--kind", "MESSAGE", "--due", "2026-11-27")
    assert (answer["fits"], answer["minutes"], answer["spare"]) == (True, 20, 204)
    assert [(one["from_monday"], one["minutes_over"]) for one in answer["overloads"]] == [("2027-01-25", 96)]


def test_row_2_8_what_took_longer_counts_for_more(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = [
        {"id": f"d{n}", "kind": "CALL", "minutes": 30, "status": "DONE", "done_on": days_ago(9), "actual_minutes": 60}
        for n in range(20)
    ]
    assert put(tmp_path, {"follow_ups": done}) == 0
    answer = on_monday(capsys, tmp_path, "what-if", "--minutes", "30", "--kind", "CALL", "--due", "2026-11-27")
    assert answer["minutes"] == 56 + 7, "ceil(1.85 x 30), one switch, one week of an open loop"


def test_row_2_10_a_week_begun_holds_only_its_days_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert put(tmp_path, {"contacts": [{"name": "Ayu"}]}) == 0
    capsys.readouterr()
    arguments = ["meter", "--json", "--database", str(tmp_path / "people.db"), "--today", "2026-12-30"]
    assert main(arguments) == 0
    meter = json.loads(capsys.readouterr().out)
    assert [week["capacity"] for week in meter["weeks"][:2]] == [146, 204]
    assert [week["capacity"] for week in meter["self"]["weeks"][:2]] == [25, 36]
    assert meter["weeks"][1]["monday"] == "2027-01-04"


def test_an_overloaded_week_is_named_with_its_minutes_and_follow_ups(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    follow_ups = [
        {"id": f"f{n}", "kind": "EVENT", "minutes": 150, "release": "2026-12-07", "due": "2026-12-09"} for n in (1, 2)
    ]
    assert put(tmp_path, {"contacts": [], "follow_ups": follow_ups}) == 0
    meter = shown(capsys, tmp_path, "meter")
    # 150 minutes count as ceil(187.5) + 5 + 2 = 195 each, and a usual week holds 204.
    assert meter["state"] == "OVER"
    assert meter["warnings"] == [
        {"from_monday": "2026-12-07", "to_monday": "2026-12-07", "minutes_over": 186, "follow_ups": ["f1", "f2"]}
    ]
    assert meter["weeks"][2] == {"monday": "2026-12-07", "capacity": 204, "demand": 390, "rho": 390 / 204}
    assert meter["wip"]["open"] == 0
    answer = shown(capsys, tmp_path, "what-if", "--minutes", "10", "--kind", "message", "--due", "2026-12-11")
    assert answer["minutes"] == 24
    assert answer["fits"] is True
    tight = ("--minutes", "60", "--release", "2026-12-07", "--due", "2026-12-11")
    assert shown(capsys, tmp_path, "what-if", *tight) == {
        "fits": False,
        "minutes": 82,
        "spare": 0,
        "earliest_monday": "2026-12-21",
        "shorten_to": None,
        "state_after": "OVER",
        "wip_after": 0,
        "overloads": meter["warnings"],
    }


def test_a_week_of_no_minutes_with_something_due_has_an_infinite_rho(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    follow_ups = [{"id": "f", "kind": "MESSAGE", "minutes": 10, "release": "2026-12-28", "due": "2026-12-30"}]
    assert put(tmp_path, {"follow_ups": follow_ups, "settings": {"weeks": {"2026-12-28": 0}}}) == 0
    assert shown(capsys, tmp_path, "meter")["weeks"][5]["rho"] is None


def test_a_document_comes_out_as_it_went_in_and_twice_equals_once(tmp_path: Path) -> None:
    document = {
        "contacts": [
            {
                "id": "a",
                "card": CARD.format(name="Ayu").rstrip(),
                "intent": {"kind": "ACCEPT", "level": 0},
                "notes": "met at the market",
                "evidence": knowing(10),
                "commitments": [KEPT],
                "vouches_for": [{"contact": "b", "strength": "STRONG"}],
                "asked_on": [days_ago(3)],
                "blocked": True,
            },
            {"id": "b", "name": "Budi; a\nnew line", "tags": ["mapping"]},
        ],
        "follow_ups": [{"id": "f", "contact": "a", "kind": "CALL", "minutes": 30, "text": "the weir"}],
        "self": [{"area": "OFFER", "text": "maps"}],
        "needs": [{"text": "a printer", "tags": ["print"], "by": "2027-01-01", "weight": 4}],
        "settings": {"minutes_per_week": 300, "weeks": {"2026-12-28": 0}, "default_minutes": {"CALL": 25}},
    }
    assert put(tmp_path, document) == 0
    first = exported(tmp_path)
    assert run(tmp_path, "import", str(tmp_path / "out.json")) == 0
    assert exported(tmp_path) == first
    other = tmp_path / "other"
    other.mkdir()
    assert run(other, "import", str(tmp_path / "out.json")) == 0
    assert exported(other) == first
    assert first["contacts"][1]["name"] == "Budi; a new line" or "\n" in first["contacts"][1]["name"]
    assert first["settings"]["minutes_per_week"] == 300


@pytest.mark.parametrize(
    ("document", "where"),
    [
        ({"contacts": [{"id": "a"}]}, "contacts[0].name"),
        ({"contacts": [{"name": "A", "evidence": [{"kind": "FIT", "on": "2026-01-01"}]}]}, "evidence[0].value"),
        ({"contacts": [{"name": "A", "evidence": [{"kind": "EXCHANGE", "on": "soon"}]}]}, "evidence[0].on"),
        ({"contacts": [{"name": "A", "vouches_for": [{"contact": "nobody"}]}]}, "vouches_for"),
        ({"follow_ups": [{"kind": "DANCE"}]}, "follow_ups[0].kind"),
        ({"follow_ups": "none"}, "follow_ups"),
    ],
)
def test_a_mistake_in_a_document_is_named_with_its_place_and_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], document: dict[str, Any], where: str
) -> None:
    assert put(tmp_path, {"contacts": [{"id": "known", "name": "Known"}]}) == 0
    before = exported(tmp_path)
    assert put(tmp_path, document) == 1
    assert where in capsys.readouterr().err
    assert exported(tmp_path) == before


def test_the_exit_codes_are_those_of_the_contract(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "good.vcf").write_text(CARD.format(name="Wulan") + CARD.format(name="Wulan Sari"))
    (tmp_path / "letter.txt").write_text("Dear Wulan")
    assert run(tmp_path, "meter") == 1, "there is no file yet"
    assert run(tmp_path, "import", str(tmp_path / "letter.txt")) == 1
    assert not (tmp_path / "people.db").exists(), "nothing to write makes no file"
    assert run(tmp_path, "import", str(tmp_path / "good.vcf"), str(tmp_path / "letter.txt")) == 3
    assert run(tmp_path, "import", str(tmp_path / "good.vcf")) == 0, "skipping what is known is no failure"
    assert run(tmp_path, "log", "wul") == 2, "an ambiguous name lists the people"
    assert "Wulan Sari" in capsys.readouterr().err
    assert run(tmp_path, "log", "wulan sari", "the weir") == 0
    assert run(tmp_path, "undo") == 0
    assert run(tmp_path, "check") == 0
    with pytest.raises(SystemExit) as usage:
        run(tmp_path, "dance")
    assert usage.value.code == 2


@pytest.mark.parametrize("option", [["--demo"], ["--screenshot", "week.png"]])
def test_what_only_the_window_knows_is_refused_beside_a_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: list[str]
) -> None:
    with pytest.raises(SystemExit) as usage:
        main([*option, "--database", str(tmp_path / "people.db"), "week"])
    assert usage.value.code == 2
    assert "leave out the command" in capsys.readouterr().err


def test_a_phone_without_a_country_is_of_the_country_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Wulan\r\nTEL:{tel}\r\nEND:VCARD\r\n"
    (tmp_path / "here.vcf").write_text(card.format(tel="+62 812 3456 7890"))
    (tmp_path / "again.vcf").write_text(card.format(tel="0812-3456-7890"))
    monkeypatch.setenv("LC_ALL", "id_ID.UTF-8")
    assert run(tmp_path, "import", str(tmp_path / "here.vcf")) == 0
    assert run(tmp_path, "import", str(tmp_path / "again.vcf")) == 0
    assert "0 added, 0 updated, 0 merged, 1 skipped" in capsys.readouterr().out


def test_columns_that_were_said_in_the_window_are_read_so_by_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "first.csv").write_text("Orang,Kode,Hobi\nSari,12,catur\nYuli,13,peta\n")
    (tmp_path / "later.csv").write_text("Orang,Kode,Hobi\nJonas,14,masak\nPaul,15,lari\n")
    columns = {0: Field(What.NAME), 1: Field(What.LEFT_OUT), 2: Field(What.TAGS)}
    with Workspace(tmp_path / "people.db", create=True) as workspace:
        first = tmp_path / "first.csv"
        imports.apply(workspace, imports.plan(workspace, [first], columns={first: columns}))
    assert run(tmp_path, "import", str(tmp_path / "later.csv")) == 0
    assert {tuple(one["tags"]) for one in exported(tmp_path)["contacts"]} == {
        ("catur",),
        ("peta",),
        ("masak",),
        ("lari",),
    }


def test_the_report_adds_up_and_the_rejected_are_saved(tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_text(CARD.format(name="Ayu") + "BEGIN:VCARD\r\nEND:VCARD\r\n")
    report, rejected = tmp_path / "r.json", tmp_path / "r.vcf"
    arguments = ("import", str(tmp_path / "a.vcf"), "--report", str(report), "--rejected", str(rejected))
    assert run(tmp_path, *arguments) == 3
    found = json.loads(report.read_text())
    file = found["files"][0]
    assert file["cards"] == sum(file[name] for name in ("added", "updated", "merged", "skipped", "rejected")) == 2
    assert found["rejected"][0]["line"] == 6
    assert rejected.read_bytes() == b"BEGIN:VCARD\r\nEND:VCARD\r\n"
    assert rejected.stat().st_mode & 0o777 == 0o600


def test_the_exported_cards_are_the_exact_bytes_and_come_back_as_the_same(tmp_path: Path) -> None:
    odd = b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=ISO-8859-1:M\xfcller;Jo\nX-ODD: kept \nEND:VCARD"
    (tmp_path / "a.vcf").write_bytes(odd + b"\n\n" + CARD.format(name="Ayu").encode())
    assert run(tmp_path, "import", str(tmp_path / "a.vcf")) == 0
    assert run(tmp_path, "export", str(tmp_path / "out.vcf")) == 0
    assert (tmp_path / "out.vcf").read_bytes() == odd + b"\r\n" + CARD.format(name="Ayu").encode()


def test_another_process_takes_a_step_back_exactly(tmp_path: Path) -> None:
    assert put(tmp_path, {"contacts": [{"id": "a", "name": "Ayu"}]}) == 0
    before = exported(tmp_path)
    assert run(tmp_path, "log", "a", "the weir") == 0
    assert exported(tmp_path) != before
    command = [sys.executable, "-m", "netplanner", "undo", "--database", str(tmp_path / "people.db")]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "Undone: recorded-exchange\n"
    assert exported(tmp_path) == before


def test_a_backup_is_restored_and_what_was_there_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(tmp_path, {"contacts": [{"id": "a", "name": "Sari"}]})
    assert run(tmp_path, "backup", str(tmp_path / "copy.db")) == 0
    put(tmp_path, {"contacts": [{"id": "b", "name": "Budi"}]})
    capsys.readouterr()
    assert run(tmp_path, "restore", str(tmp_path / "copy.db")) == 0
    kept = Path(capsys.readouterr().out.strip().rpartition(" is in ")[2])
    assert [contact["id"] for contact in exported(tmp_path)["contacts"]] == ["a"]
    assert run(tmp_path, "restore", str(kept)) == 0
    assert [contact["id"] for contact in exported(tmp_path)["contacts"]] == ["a", "b"]


def test_a_backup_is_restored_where_there_was_no_file(tmp_path: Path) -> None:
    put(tmp_path, {"contacts": [{"id": "a", "name": "Sari"}]})
    assert run(tmp_path, "backup", str(tmp_path / "copy.db")) == 0
    elsewhere = tmp_path / "elsewhere"
    assert run(elsewhere, "restore", str(tmp_path / "nothing.db")) == 1
    assert not elsewhere.exists()
    assert run(elsewhere, "restore", str(tmp_path / "copy.db")) == 0
    assert [contact["id"] for contact in exported(elsewhere)["contacts"]] == ["a"]


def test_it_speaks_another_language_only_where_it_is_asked_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "id_ID.UTF-8")
    missing = ["--database", str(tmp_path / "none.db")]
    assert main(["meter", *missing]) == 1
    assert "There is no file" in capsys.readouterr().err
    assert main(["--language", "id", "meter", *missing]) == 1
    assert "Belum ada berkas" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["--language=id", "what-if", "--minutes", "many"])
    said = capsys.readouterr().err
    assert "pemakaian: " in said
    assert "bukan" in said or "menit" in said
