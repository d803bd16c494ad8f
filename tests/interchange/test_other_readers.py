"""Cards that go out, as 3.0 and 4.0 and as they are born here, read by two readers of other people.

vobject reads 3.0, ical.js both. Where one of them tells something else than what was written, it is named here how.
"""

import base64
import json
import os
import re
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import vobject
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netplanner.domain.contact import Details, Labelled
from netplanner.interchange.card_conversion import convert
from netplanner.interchange.cards import Property
from netplanner.interchange.property_heads import Rules
from netplanner.interchange.vcard import Card, parse_card, read_cards, settled, write_new_card

PEERS = Path(__file__).parent.parent / "peers"
Read = Callable[[bytes], list[Any]]
TEXTS = st.lists(
    st.characters(exclude_categories=["Cs"])
    | st.sampled_from('\\;:,"=^\n\r\t é日🎉\u2028\x85\0')
    | st.sampled_from(["\r\nTEL:666", "\nEND:VCARD", "\\n", "tel:", " " * 80, "é" * 40]),
    max_size=8,
).map("".join)  # fmt: skip
WAYS = st.lists(st.builds(Labelled, TEXTS, st.sampled_from(["", "work", "home fax"]) | TEXTS), max_size=2).map(tuple)
DETAILS = st.builds(
    lambda **fields: settled(Details(**{**fields, "uid": "urn:uuid:1"})),
    name=TEXTS,
    organisation=TEXTS,
    title=TEXTS,
    tags=st.lists(TEXTS, max_size=3, unique=True).map(tuple),
    phones=WAYS,
    emails=WAYS,
    addresses=WAYS,
    urls=WAYS,
    birthday=st.sampled_from(["", "1990-02-03", "--02-29"]),
    note=TEXTS,
    nickname=TEXTS,
).filter(lambda wanted: bool(wanted.name))  # fmt: skip


@pytest.fixture(scope="module")
def ical_js() -> Iterator[Read]:
    """The properties of a card as ical.js tells them: [name, params, type, value, …] each."""
    node = shutil.which("node")
    if node is None or not (PEERS / "node_modules").is_dir():
        missing = "needs node, and ical.js: npm ci --prefix tests/peers"
        assert "NETPLANNER_PEERS" not in os.environ, missing  # CI, which has installed both
        pytest.skip(missing)
    with subprocess.Popen(
        [node, str(PEERS / "read.js")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        asked, told = process.stdin, process.stdout

        def read(card: bytes) -> list[Any]:
            asked.write(json.dumps(card.decode()) + "\n")
            asked.flush()
            answer = json.loads(told.readline())
            assert "error" not in answer, (answer, card)
            properties: list[Any] = answer["read"][1]
            return properties

        yield read


def as_ical_js_tells(found: Property, kind: str, rules: Rules) -> list[Any]:
    """What was written, in the form of jCard, with the ways of ical.js: its `kind` of a value decides."""
    params = defaultdict(list)
    for name, value in found.params:
        if name != "VALUE":  # it is the kind
            params[name.lower()].append(value)
    if found.group:
        params["group"].append(found.group.lower())
    if found.name == "TEL" and rules is Rules.V40 and not found.head.values("VALUE"):
        kind = "text"  # RFC 6350, 6.4.1; ical.js calls it a uri, and reads it like a text
    values = list(found.value) if found.name in ("CATEGORIES", "NICKNAME") else [found.value]
    return [found.name.lower(), dict(params), *(_as_told(value, kind, rules) for value in values)]


def _as_told(value: str | tuple[str, ...], kind: str, rules: Rules) -> Any:
    if isinstance(value, tuple):
        return list(value) if len(value) > 1 else value[0]
    match kind:
        case "unknown":  # of an X- name: as it is in the file
            return _escaped(value).replace(",", "\\,").replace(";", "\\;")
        case "binary":
            return _escaped(value)
        case "phone-number":  # without any backslash
            return _escaped(value).replace("\\", "")
        case "uri":
            return value if rules is Rules.V40 else _escaped(value)
        case "vcard":
            return value
        case "float":
            return [float(part) for part in value.split(";")]
        case "date" | "date-time" | "date-and-or-time" | "timestamp" | "utc-offset":
            return re.sub("[-:]", "", value)
        case _:  # in a text that is no part of anything, this one escape stays
            return value.replace(";", "\\;")


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace("\n", "\\n")


def told(line: list[Any]) -> list[Any]:
    name, params, kind, *values = line
    if kind in ("date", "date-time", "date-and-or-time", "timestamp", "utc-offset"):
        values = [re.sub("[-:]", "", value) for value in values]
    values = [[",".join(part) if isinstance(part, list) else part for part in value] if isinstance(value, list)
              else value for value in values]  # fmt: skip
    lists = {name: value if isinstance(value, list) else [value] for name, value in params.items()}
    return [name, lists, *values]


def check(card: bytes, read: Read, *, unless: Callable[[Property], bool] = lambda _: False) -> int:
    written = parse_card(card)
    lines, properties, rules = read(card), written.properties, Rules.of(written.version)
    assert len(lines) == len(properties)
    for line, found in zip(lines, properties, strict=True):
        if not unless(found):
            assert told(line) == as_ical_js_tells(found, line[2], rules)
    return len(lines)


def real_cards(shared: Path) -> Iterator[tuple[str, Card]]:
    for path in sorted((shared / "vcards").rglob("*.vcf")):
        for card in read_cards(path.read_bytes()):
            assert isinstance(card, Card)
            yield path.name, card


def misread_by_ical_js(found: Property) -> bool:
    """It takes the second backslash of an escaped one for the escape of the separator behind it, and the colon in a
    quoted type behind a bare one for the end of the head.
    """
    in_parts = isinstance(found.value, tuple) and any("\\" in part for part in found.value)
    return in_parts or any(re.search("[:,;]", value) for value in found.head.values("TYPE"))


def test_ical_js_reads_every_real_card_in_both_versions(shared: Path, ical_js: Read) -> None:
    cards = properties = 0
    misread = set()
    for name, card in real_cards(shared):
        for version in ("3.0", "4.0"):
            new = convert(card, version).data
            misread |= {name for found in parse_card(new).properties if misread_by_ical_js(found)}
            properties += check(new, ical_js, unless=misread_by_ical_js)
            cards += 1
    print(f"\n{cards} cards, {properties} properties")
    assert misread == {"v21_backslash.vcf", "v30_comma_separated.vcf"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(DETAILS)
def test_ical_js_reads_whoever_is_born_here_in_every_version(ical_js: Read, wanted: Details) -> None:
    born = write_new_card(wanted)
    for card in (born, convert(parse_card(born), "3.0").data, convert(parse_card(born), "4.0").data):
        check(card, ical_js, unless=misread_by_ical_js)


def by_vobject(card: bytes) -> dict[str, list[Any]]:
    """The values of each property by its name, in the order of the card."""
    read: Any = vobject.readOne(card.decode())
    read.validate()
    return {name: [_plain(line.value) for line in lines] for name, lines in read.contents.items()}


def _plain(value: Any) -> Any:
    """Names and addresses as their parts, in the order of a card."""
    if isinstance(value, vobject.vcard.Name):
        order: tuple[Any, ...] = (value.family, value.given, value.additional, value.prefix, value.suffix)
    elif isinstance(value, vobject.vcard.Address):
        order = (value.box, value.extended, value.street, value.city, value.region, value.code, value.country)
    else:
        return value
    return [",".join(part) if isinstance(part, list) else part for part in order]


def as_vobject_tells(found: Property) -> Any:
    match found.name, found.value:
        case "N", tuple(parts):
            return list(parts[:5])  # there are no more
        case "ORG", tuple(parts):
            return re.split("\0", "\0".join(parts).rstrip("\0"))  # without empty ones at the end
        case "NICKNAME", tuple(parts):
            return parts[0]  # a text to it, and it ends at a comma
        case "TEL" | "URL", str(text):
            return text.partition(",")[0]  # at a bare one, which belongs to it
        case _, tuple(parts):
            return list(parts)
        case _, text:
            return base64.b64decode(text) if found.head.is_base64 else text


def check_by_vobject(card: bytes) -> None:
    expected = defaultdict(list)
    for found in parse_card(card).properties:
        expected[found.name.lower()].append(as_vobject_tells(found))
    assert by_vobject(card) == expected


def test_vobject_reads_every_real_card_in_3(shared: Path) -> None:
    for _, card in real_cards(shared):
        check_by_vobject(convert(card, "3.0").data)


@given(DETAILS)
def test_vobject_reads_whoever_is_born_here(wanted: Details) -> None:
    born = write_new_card(wanted)
    check_by_vobject(born)
    check_by_vobject(convert(parse_card(born), "3.0").data)
