"""A thousand good cards with forty bent ones strewn in: none of the forty costs any of the thousand anything."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from netplanner.cli import main
from netplanner.services.import_report import REASONS

GOOD, EVERY = 1000, 25
NOTHING, TOO_LARGE = REASONS["no-property"], REASONS["too-large"]
MEGABYTE = 1024 * 1024


def good_card(number: int) -> bytes:
    """A card of one of five programs; none of them is like another."""
    name, phone = f"Person {number}", f"+62 812 {number:04d} {number * 7919 % 10000:04d}"
    match number % 5:
        case 0:
            lines = [
                "VERSION:3.0",
                f"FN:{name} Wulandari",
                f"TEL;TYPE=CELL:{phone}",
                f"UID:{number}",
                "NOTE:one\\, two",
            ]
        case 1:
            lines = ["VERSION:2.1", f"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;{name}",
                     f"TEL;CELL:{phone}", "NOTE;ENCODING=QUOTED-PRINTABLE:soft=", "=20break"]  # fmt: skip
        case 2:
            lines = [
                "VERSION:4.0",
                f"FN:{name} Núñez",
                f"TEL;VALUE=uri:tel:{phone.replace(' ', '-')}",
                "NOTE:fol",
                " ded",
            ]
        case 3:
            lines = ["VERSION:3.0", f"N:Łącki;{name};;;", "URL:http://x.example/?a=1,2", f"item1.TEL:{phone}",
                     "item1.X-ABLabel:boat", "PHOTO;ENCODING=b:/9j/4AAQSkZJRgABAQEA"]  # fmt: skip
        case _:
            lines = ["VERSION:3.0", f"FN:{name}", f"EMAIL:person{number}@example.org", "X-ODD: kept ", "REV:2020"]
    end = ("\r\n", "\n")[number % 2]
    return end.join(["BEGIN:VCARD", *lines, "END:VCARD"]).encode()


@dataclass(frozen=True)
class Bent:
    """A card, and either why it is rejected or what is guessed: (its line within the card, the reason)."""

    data: bytes
    rejected: str = ""
    guessed: tuple[int, str] | None = None


def framed(*lines: bytes, end: bytes = b"\r\n") -> bytes:
    return end.join([b"BEGIN:VCARD", b"VERSION:3.0", *lines, b"END:VCARD"])


def bent_cards() -> Iterator[Bent]:
    """Forty: unclosed, colon-less, of a wrong charset, with a broken picture, unreadable, and too large."""
    for number in range(9):
        name = b"FN:Unclosed %d" % number
        data = framed(name, b"TEL:0813 0000 %04d" % number).removesuffix(b"\r\nEND:VCARD")
        yield Bent(data, guessed=(1, "no-end"))
    for number in range(9):
        data = framed(b"FN:Colonless %d" % number, b"NOTE:begins", b"and goes on without a colon", b"TEL:0814")
        yield Bent(data, guessed=(5, "line-without-property-joined (NOTE)"))
    wrong = [b"FN:Ren\xe9e", b"FN;CHARSET=Murks:Zo\xeb", b"FN;ENCODING=QUOTED-PRINTABLE:Ren=E9",
             b"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3", b"FN:cut \xc3",
             b"FN;CHARSET=ASCII:J\xf6rg"]  # fmt: skip
    for number, line in enumerate(wrong):
        yield Bent(framed(line, b"TITLE:wrong %d" % number), guessed=(3, "characters-guessed (FN)"))
    for number in range(4):
        data = framed(b"FN:Picture %d" % number, b"PHOTO;ENCODING=b:abc")
        yield Bent(data, guessed=(4, "base64-broken (PHOTO)"))
    unreadable = [b"", b"\r\n", b"hello there\r\n", b"\x00\x01\x02\r\n", b"   \r\n\t\r\n", b"no colon\r\nnone\r\n",
                  b"\xff\xfe\xfd\r\n", b"=?\r\n", b"-----\r\n", b"\r\n\r\n\r\n"]  # fmt: skip
    for inside in unreadable:
        yield Bent(b"BEGIN:VCARD\r\n" + inside + b"END:VCARD", rejected=NOTHING)
    yield Bent(framed(b"FN:Large", b"NOTE:" + b"x" * (21 * MEGABYTE)), rejected=TOO_LARGE)
    yield Bent(framed(b"FN:Large, unclosed", b"NOTE:" + b"y" * (21 * MEGABYTE))[:-11], rejected=TOO_LARGE)


def run(folder: Path, *arguments: str) -> int:
    return main([*arguments, "--database", str(folder / "people.db"), "--today", "2026-11-24"])


def report_of(folder: Path, *files: Path) -> tuple[int, dict[str, Any]]:
    report, rejected = folder / "r.json", folder / "r.vcf"
    code = run(folder, "import", *map(str, files), "--report", str(report), "--rejected", str(rejected))
    return code, json.loads(report.read_text())


def test_forty_bent_cards_cost_a_thousand_good_ones_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bent = list(bent_cards())
    assert len(bent) == GOOD // EVERY == 40
    data, line = bytearray(), 1
    kept, left_out, flagged = list[bytes](), list[tuple[int, str]](), list[tuple[int, str]]()
    for number in range(GOOD):
        cards = [Bent(good_card(number))]
        if number % EVERY == 12:
            cards.append(bent[number // EVERY])
        for each in cards:
            if each.rejected:
                left_out.append((line, each.rejected))
            else:
                kept.append(each.data)
            if each.guessed:
                flagged.append((line + each.guessed[0] - 1, each.guessed[1]))
            data += each.data + b"\r\n"
            line += each.data.count(b"\n") + 1
    file = tmp_path / "bent.vcf"
    file.write_bytes(data)

    code, report = report_of(tmp_path, file)
    assert code == 3
    assert report["files"] == [
        {"file": str(file), "cards": 1040, "added": 1028, "updated": 0, "merged": 0, "skipped": 0, "rejected": 12,
         "flagged": 28}
    ]  # fmt: skip
    assert [(each["line"], each["reason"]) for each in report["rejected"]] == left_out
    assert sorted((each["line"], each["reason"]) for each in report["flagged"]) == sorted(flagged)
    assert capsys.readouterr().out == "1028 added, 0 updated, 0 merged, 0 skipped, 12 rejected, 28 flagged\n"
    rejected = (tmp_path / "r.vcf").read_bytes()
    assert rejected == b"".join(each.data + b"\r\n" for each in bent if each.rejected)
    assert run(tmp_path, "export", str(tmp_path / "out.vcf")) == 0
    assert (tmp_path / "out.vcf").read_bytes() == b"".join(card + b"\r\n" for card in kept)

    # What was rejected is rejected again, and what is here is known.
    code, again = report_of(tmp_path, file)
    (counts,) = again["files"]
    assert (code, counts["skipped"], counts["rejected"], counts["added"]) == (3, 1028, 12, 0)
    (tmp_path / "left.vcf").write_bytes(rejected)
    code, again = report_of(tmp_path, tmp_path / "left.vcf")
    assert (code, again["files"][0]["rejected"], again["files"][0]["cards"]) == (1, 12, 12)
    assert (tmp_path / "r.vcf").read_bytes() == rejected


LINKEDIN = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"
    'Sari,Wulandari,,sari@kota.example,"Kota, Tbk",,03 Mar 2024\r\n'
    ',,,,,,"04 Mar 2024"\r\n'
)


def test_rejected_rows_are_saved_as_a_table_that_can_be_mended_and_read_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "Connections.csv").write_text(LINKEDIN, newline="")
    (tmp_path / "other.csv").write_text("Nama;Hobi;Label\nBudi;catur;a\n;renang;b\n;lari;é\n")
    (tmp_path / "cards.vcf").write_bytes(b"BEGIN:VCARD\r\nEND:VCARD\r\n" + good_card(0))
    code, report = report_of(tmp_path, *(tmp_path / name for name in ("Connections.csv", "cards.vcf", "other.csv")))
    assert (code, [each["line"] for each in report["rejected"]]) == (3, [3, 1, 3, 4])
    assert (tmp_path / "r.vcf").read_bytes() == b"BEGIN:VCARD\r\nEND:VCARD\r\n", "cards alone are in it"
    errors = capsys.readouterr().err
    header, _, nobody = LINKEDIN.splitlines(keepends=True)
    for name, text in {
        "r.rows.csv": header + nobody,
        "r.rows-2.csv": "Nama;Hobi;Label\r\n;renang;b\r\n;lari;é\r\n",
    }.items():
        assert (tmp_path / name).read_bytes().decode("utf-8-sig") == text
        assert (tmp_path / name).stat().st_mode & 0o777 == 0o600
        assert str(tmp_path / name) in errors
    assert run(tmp_path, "import", str(tmp_path / "r.rows-2.csv")) == 1, "still nobody"
    mended = (tmp_path / "r.rows-2.csv").read_text(encoding="utf-8-sig").replace(";renang", "Ani;renang")
    (tmp_path / "mended.csv").write_text(mended)
    assert run(tmp_path, "import", str(tmp_path / "mended.csv")) == 3
    assert capsys.readouterr().out.endswith("1 added, 0 updated, 0 merged, 0 skipped, 1 rejected, 0 flagged\n")
