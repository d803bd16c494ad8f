"""What a row of our own export says besides the card: what is wanted with somebody, and what was promised.

Knows how `services.exports` writes these cells; not what becomes of them.
"""

import re
from collections.abc import Iterator
from datetime import date

from netplanner.domain.commitments import Commitment, Maker
from netplanner.domain.contact import NO_INTENT, Intent, IntentKind
from netplanner.interchange.csv_dates import read_date

_MAKERS = {"mine:": Maker.ME, "theirs:": Maker.THEM}
_NEXT_PROMISE = re.compile(r"\n(?=(?:mine|theirs):)")
_DAY_AT_END = re.compile(r"(?:(?P<text>.*) )?(?P<day>\d{4}-\d{2}-\d{2})", re.DOTALL | re.ASCII)


def intent_in(kind: str, level: str) -> Intent:
    """NO_INTENT where the two say nothing that an intent can be."""
    try:
        wanted = IntentKind(kind)
    except ValueError:
        return NO_INTENT
    if wanted is IntentKind.NONE:
        return NO_INTENT
    lowest = 1 if wanted is IntentKind.GROW else 0
    levels = [str(number) for number in range(lowest, 5)]
    return Intent(wanted, int(level)) if level in levels else NO_INTENT


def promises_in(text: str) -> Iterator[Commitment]:
    """The open promises of a cell, one under the other: "mine: the map 2026-12-01"."""
    for line in _NEXT_PROMISE.split(text):
        whose, _, told = line.partition(" ")
        if maker := _MAKERS.get(whose):
            found = _DAY_AT_END.fullmatch(told)
            due = day_in(found["day"]) if found else None
            yield Commitment(maker=maker, text=(found["text"] or "") if found and due else told, due=due)


def day_in(text: str, *, day_first: bool | None = None) -> date | None:
    """A whole date; None where it is none, or its year is not known."""
    written = read_date(text, day_first=day_first, in_this_century=True)
    return date.fromisoformat(written) if written and not written.startswith("-") else None
