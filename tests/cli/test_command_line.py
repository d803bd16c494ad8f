"""The contract of the command line, run as scripts run it."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from netplanner.cli import main

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


FIT = {"kind": "FIT", "on": days_ago(10), "value": 1}
KEPT = {"maker": "THEM", "status": "KEPT", "resolved_on": days_ago(10)}


@pytest.mark.parametrize(
    ("row", "contact", "level", "missing", "slips_in"),
    [
        ("1.1", {}, 0, ["ever"], None),
        ("1.2", {"evidence": [{"kind": "EXCHANGE", "on": days_ago(400)}]}, 1, None, None),
        ("1.4", {"evidence": knowing(10)}, 2, ["fit", "kept.ME|kept.THEM|plan"], 721),
        (
            "1.6",
            {"evidence": [*knowing(10), FIT], "commitments": [KEPT]},
            3,
            ["them.EXPERTISE", "me.EXPERTISE", "kept.BOTH|plan.acted", "involvement"],
            356,
        ),
        ("1.16", {"evidence": [{"kind": "EXCHANGE", "on": days_ago(-5)}]}, 0, ["ever"], None),
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
    assert found["next_slip"] == (None if slips_in is None else days_ago(-slips_in)), row


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
