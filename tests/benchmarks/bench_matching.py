"""Matching 10,000 people against the same 10,000 written another way, against vobject's bare parse, in one run.

Run by hand: `NETPLANNER_SHARED=… python tests/benchmarks/bench_matching.py`. Prints ratios, asserts nothing. Every
phone of the second list has to be parsed: it is the dearest case there is.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import vobject

from netplanner.domain import name_agreement, names
from netplanner.interchange.vcard import Card, details, read_cards
from netplanner.services import likeness, phone_keys
from netplanner.services.likeness import Someone, likenesses, likenesses_between

PEOPLE = 10_000
ROUNDS = 3
REGION = "ID"


def _people(data: bytes) -> list[Someone]:
    cards = [card for card in read_cards(data) if isinstance(card, Card)]
    found = []
    for number, card in enumerate(cards):
        told = details(card)
        emails = tuple(way.value for way in told.emails)
        phones = tuple(way.value for way in told.phones)
        found.append(Someone(str(number), told.name, told.nickname, emails, phones, told.organisation))
    return found


def _written_otherwise(person: Someone) -> Someone:
    """The same person as another program writes them: the family first, other spaces, the trunk 0 for the country."""
    given, family = person.name.split(" ", 1)
    return person._replace(
        id=f"new {person.id}",
        name=f"{family}, {given}",
        emails=tuple(email.upper() for email in person.emails),
        phones=tuple(phone.replace("+62 ", "0").replace("+49 ", "0049 ") for phone in person.phones),
    )


def _behind_a_switchboard(person: Someone) -> Someone:
    return person._replace(emails=("info@example.org",), phones=("+62 21 500 1234", *person.phones))


def _seconds(work: Callable[[], object]) -> float:
    for cached in (phone_keys.phone_key, likeness._called_alike, names.read_name, name_agreement.spelled):
        cached.cache_clear()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _vobject_seconds(text: str) -> float:
    start = time.perf_counter()
    for _ in vobject.readComponents(text):
        pass
    return time.perf_counter() - start


def main() -> None:
    shared = Path(os.environ["NETPLANNER_SHARED"])
    with tempfile.TemporaryDirectory() as name:
        cards = Path(name) / "people.vcf"
        subprocess.run([sys.executable, str(shared / "vcards" / "people.py"), str(PEOPLE), str(cards)], check=True)
        data = cards.read_bytes()
    known = _people(data)
    other = [_written_otherwise(person) for person in known]
    crowd = [_behind_a_switchboard(person) for person in known]
    if (found := len({match.first_id for match in likenesses_between(other, known, REGION)})) != PEOPLE:
        raise SystemExit(f"only {found} of {PEOPLE} were met again: nothing to compare")
    works: dict[str, Callable[[], object]] = {
        "written otherwise": lambda: likenesses_between(other, known, REGION),
        "written alike": lambda: likenesses_between(known, known, REGION),
        "duplicates within": lambda: likenesses(known, REGION),
        "behind a switchboard": lambda: likenesses(crowd, REGION),
    }
    theirs: list[float] = []
    ours: dict[str, list[float]] = {what: [] for what in works}
    for _ in range(ROUNDS):
        theirs.append(_vobject_seconds(data.decode()))
        for what, work in works.items():
            ours[what].append(_seconds(work))
    bare = median(theirs)
    print(f"vobject's bare parse of {PEOPLE}: median {bare:.2f} s, {min(theirs):.2f}-{max(theirs):.2f} s")
    for what, took in ours.items():
        print(
            f"{what}: median {median(took):.2f} s, {min(took):.2f}-{max(took):.2f} s; ratio {median(took) / bare:.3f}"
        )


if __name__ == "__main__":
    main()
