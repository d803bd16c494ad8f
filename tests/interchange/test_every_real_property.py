"""Cards that other programs wrote, through the command line, beside a reader that shares nothing with ours.

The reader below is written from the descriptions of vCard 2.1, 3.0 and 4.0 alone, in the plainest way. It knows none
of the bent shapes: the three cards in such a shape are straightened for it by hand.
"""

import json
import quopri
import re
from base64 import b64decode
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from netplanner.cli import main

PARTS = ("N", "ADR", "ORG", "GENDER")
LISTS = ("CATEGORIES", "NICKNAME")
HEAD = re.compile(rb'((?:[^:"]|"[^"]*")*):(.*)', re.DOTALL)
# With the separator in place of its first question mark.
OUTSIDE_QUOTES = '?(?=(?:[^"]*"[^"]*")*[^"]*$)'
MEANINGS = {"n": "\n", "N": "\n", ",": ",", ";": ";", "\\": "\\", ":": ":", '"': '"'}
CARETS = {"^n": "\n", "^^": "^", "^'": '"'}
Value = str | list[str]
# Group, NAME, the values of its parameters, value.
Said = tuple[str, str, list[str], Value]


def read_plainly(card: bytes) -> list[Said]:
    """Every line between BEGIN and END, but for cards inside."""
    found = re.search(rb"(?im)^VERSION:([0-9.]+)", card)
    version = found[1].decode() if found else "3.0"
    lines = unfolded(re.split(rb"\r\n|\n|\r", card)[1:-1])
    return [read_line(line, version) for line in outer(lines)]


def unfolded(lines: list[bytes]) -> list[bytes]:
    whole = [b""]
    for line in lines:
        is_quoted = b"QUOTED-PRINTABLE" in whole[-1].split(b":")[0].upper()
        if is_quoted and whole[-1].endswith(b"="):
            whole[-1] = whole[-1][:-1] + line
        elif line[:1] in (b" ", b"\t"):
            whole[-1] += line[1:]
        elif line:
            whole.append(line)
    return whole[1:]


def outer(lines: list[bytes]) -> list[bytes]:
    depth, kept = 0, []
    for line in lines:
        depth += line.upper() == b"BEGIN:VCARD"
        if depth == 0:
            kept.append(line)
        depth -= line.upper() == b"END:VCARD"
    return kept


def read_line(line: bytes, version: str) -> Said:
    cut = HEAD.fullmatch(line)
    if cut is None:
        return "", "", [], line.decode("latin-1")
    first, *pieces = re.split(OUTSIDE_QUOTES.replace("?", ";", 1), cut[1].decode())
    group, _, name = first.rpartition(".")
    params = [value for piece in pieces for value in param_values(piece)]
    if version == "4.0":
        pieces = [piece.replace('"', "") if piece.startswith("TYPE=") else piece for piece in pieces]
        params = [value for piece in pieces for value in param_values(piece)]
        params = [re.sub(r"\^[n^']", lambda caret: CARETS[caret[0]], value) for value in params]
    upper = ";".join(pieces).upper()
    charset = re.search("CHARSET=([^;:]+)", upper)
    if re.search("BASE64|ENCODING=B(;|$)", upper):
        return group, name.upper(), params, re.sub(r"\s", "", cut[2].decode())
    separator = ";" if name.upper() in PARTS else "," if name.upper() in LISTS else "\0"
    if "QUOTED-PRINTABLE" in upper:
        raw = [quopri.decodestring(part) for part in cut[2].split(separator.encode())]
    else:
        raw = [cut[2]]
    texts = [part.decode(charset[1] if charset else "utf-8", "replace").replace("\r\n", "\n") for part in raw]
    if "QUOTED-PRINTABLE" not in upper:
        texts = re.split(rf"(?<!\\){separator}", texts[0])
    if version != "2.1":
        texts = [re.sub(r'\\([nN,;:"\\])', lambda escape: MEANINGS[escape[1]], text) for text in texts]
    elif separator == ";":  # it has no other escape
        texts = [text.replace("\\;", ";") for text in texts]
    return group, name.upper(), params, texts[0] if separator == "\0" else texts


def param_values(piece: str) -> list[str]:
    name, equals, value = piece.partition("=")
    if name.upper() == "LABEL" or not equals:
        return [(value or name).strip('"')]
    return [each.strip('"') for each in re.split(OUTSIDE_QUOTES.replace("?", ",", 1), value)]


# What the plain reader cannot know, mended before it reads: these marks stand for a line break and a backslash.
MARKS = {"\x01": "\n", "\x02": "\\"}
MENDED: dict[str, Callable[[bytes], bytes]] = {
    # Windows Mobile breaks a line within a value behind a backslash.
    "v21_adr_multiple_line.vcf": lambda card: re.sub(rb"\\\r?\n", b"\x01", card),
    # In 2.1, a program that escapes backslashes and colons in parts as later versions do.
    "v21_backslash.vcf": lambda card: re.sub(
        rb"(?m)^N:.*$", lambda line: line[0].replace(rb"\\", b"\x02").replace(rb"\:", b":"), card
    ),
    # Remarks, which are no part of a card, and are flagged.
    "v21_invalid_comment_line.vcf": lambda card: re.sub(rb"(?m)^# .*\r?\n", b"", card),
}
# Card for card of these files something had to be guessed, and is flagged; nothing else is.
FLAGGED = {
    "John_Doe_ANDROID.vcf": 2,
    "v21_adr_multiple_line.vcf": 1,
    "v21_invalid_comment_line.vcf": 1,
    "v21_malformed_photo.vcf": 1,
}


@dataclass(frozen=True, slots=True)
class Imported:
    """`contacts`: of the document, in its order; `cards`: what went in, cut by the plainest of searches."""

    report: Any
    contacts: list[Any]
    exported: bytes
    cards: list[tuple[str, bytes]]


@pytest.fixture(scope="module")
def imported(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Imported:
    """Every file of other programs, imported and exported with the command line, each card as a new contact."""
    folder = tmp_path_factory.mktemp("real")
    database = ("--database", str(folder / "people.db"))
    files = sorted((shared / "vcards").rglob("*.vcf"))
    report = folder / "report.json"
    arguments = ["import", *map(str, files), "--duplicates", "keep", "--report", str(report)]
    assert main([*arguments, *database]) == 0
    for name in ("out.json", "out.vcf"):
        assert main(["export", str(folder / name), *database]) == 0
    return Imported(
        report=json.loads(report.read_text()),
        contacts=json.loads((folder / "out.json").read_text())["contacts"],
        exported=(folder / "out.vcf").read_bytes(),
        cards=[(path.name, card) for path in files for card in cards_in(path.read_bytes())],
    )


def cards_in(data: bytes) -> list[bytes]:
    """From the first BEGIN to the END that closes it."""
    cards, depth, start = [], 0, 0
    for mark in re.finditer(rb"(?im)^(BEGIN|END):VCARD", data):
        is_begin = mark[1].upper() == b"BEGIN"
        start = mark.start() if is_begin and depth == 0 else start
        depth += 1 if is_begin else -1
        if depth == 0:
            cards.append(data[start : mark.end()])
    return cards


def card_of(contact: Any) -> bytes:
    card = contact["card"]
    return card.encode() if isinstance(card, str) else b64decode(card["base64"])


def properties_of(contact: Any) -> list[Said]:
    return [(each["group"], each["name"], [value for _, value in each["params"]], each["value"])
            for each in contact["properties"]]  # fmt: skip


def test_every_real_card_is_imported_and_goes_out_byte_for_byte(imported: Imported) -> None:
    report = imported.report
    assert report["rejected"] == []
    assert sum(file["cards"] for file in report["files"]) == sum(file["added"] for file in report["files"])
    assert Counter(card_of(contact) for contact in imported.contacts) == Counter(card for _, card in imported.cards)
    assert imported.exported == b"".join(card_of(contact) + b"\r\n" for contact in imported.contacts)


def test_every_property_of_every_real_card_is_in_the_document_with_its_value(imported: Imported) -> None:
    said = {card_of(contact): properties_of(contact) for contact in imported.contacts}
    properties = 0
    for name, card in imported.cards:
        expected = read_plainly(MENDED[name](card) if name in MENDED else card)
        assert said[card] == [(*head, without_marks(value)) for *head, value in expected], name
        properties += len(expected)
    print(f"\n{len(imported.cards)} cards, {properties} properties, {len(MENDED)} cards of them mended by hand")


def without_marks(value: Value) -> Value:
    if isinstance(value, list):
        return [str(without_marks(part)) for part in value]
    return "".join(MARKS.get(letter, letter) for letter in value)


def test_only_what_was_guessed_is_flagged(imported: Imported) -> None:
    names = {contact["id"]: card_of(contact) for contact in imported.contacts}
    files = {card: name for name, card in imported.cards}
    flagged = {flag["contact"] for flag in imported.report["flagged"]}
    assert Counter(files[names[id]] for id in flagged) == FLAGGED
