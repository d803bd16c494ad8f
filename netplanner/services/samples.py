"""The sample people, told as of any day.

The resource `samples/people.json` is a NetPlanner document (COMMANDS.md) in which a date is written as its
distance from today, so that the same cooling tie and the same full week show whenever they are looked at:

- `T-12`, `T+3`: days from today;
- `M+14d`: days from the Monday of this week;
- `M+4`: the Monday of the week four weeks ahead;
- on a card, `BDAY:1984T+4` or `BDAY:T+4`: somebody born in 1984, or in a year that is not told, has their birthday
  four days from today.

`samples/people.XX.json` says its texts in another language, each by its English; what is on a card stands there as the
card writes it. Names, ids, dates and numbers are the same in all languages.

Knows how to read these; not what is done with the document (`documents`).
"""

import json
import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any, Final

from netplanner.domain.days import DAYS_IN_WEEK, monday_of
from netplanner.resources import resource_path
from netplanner.services.catalogue import ENGLISH

_BIRTHDAY: Final = re.compile(r"(?<=\nBDAY:)(?P<year>\d{4})?T(?P<days>[+-]\d{1,4})")
_CARD_TEXT: Final = re.compile(r"(?<=\n)(?P<name>TITLE|NOTE|CATEGORIES):(?P<text>[^\r]*)")
_OFFSET: Final = re.compile(r"(?P<base>[TM])(?P<count>[+-]\d{1,4})(?P<days>d?)")


def sample_document(today: date, language: str = ENGLISH) -> dict[str, object]:
    """The document of the sample people as of `today`, all dates ISO, ready to be imported."""
    return {key: _dated(value, today) for key, value in samples_in(language).items()}


@cache
def samples_in(language: str) -> Any:
    """The document as it is stored, in the words of one of `LANGUAGES`."""
    document = _read("people.json")
    return document if language == ENGLISH else _said(document, _read(f"people.{language}.json"))


def _read(name: str) -> Any:
    return json.loads(resource_path("samples", name).read_text(encoding="utf-8"))


def _said(value: object, words: Mapping[str, str]) -> object:
    match value:
        case str():
            return words.get(value) or _CARD_TEXT.sub(lambda found: _on_card(found, words), value)
        case list():
            return [_said(entry, words) for entry in value]
        case dict():
            return {key: _said(entry, words) for key, entry in value.items()}
        case _:
            return value


def _on_card(found: re.Match[str], words: Mapping[str, str]) -> str:
    text = found["text"]
    tags = text.split(",") if found["name"] == "CATEGORIES" else [text]
    return f"{found['name']}:{','.join(words.get(tag, tag) for tag in tags)}"


def _dated(value: object, today: date) -> object:
    match value:
        case str():
            return _date_text(value, today)
        case list():
            return [_dated(entry, today) for entry in value]
        case dict():
            return {_date_text(key, today): _dated(entry, today) for key, entry in value.items()}
        case _:
            return value


def _date_text(text: str, today: date) -> str:
    """`text` as an ISO date where it is a distance from today, and unchanged where it is anything else."""
    offset = _OFFSET.fullmatch(text)
    if offset is None:
        return _BIRTHDAY.sub(lambda found: _birthday(found, today), text)
    start = today if offset["base"] == "T" else monday_of(today)
    in_weeks = offset["base"] == "M" and not offset["days"]
    day = _days_from(start, int(offset["count"]) * (DAYS_IN_WEEK if in_weeks else 1))
    # The last day of the calendar is a Friday, and a week is named by its Monday.
    return (monday_of(day) if in_weeks else day).isoformat()


def _birthday(found: re.Match[str], today: date) -> str:
    day = _days_from(today, int(found["days"]))
    # 29 February is in no year that is not a leap year, so it is told without one.
    year = found["year"] if found["year"] and (day.month, day.day) != (2, 29) else "-"
    return f"{year}-{day.month:02d}-{day.day:02d}"


def _days_from(start: date, days: int) -> date:
    """A day beyond either end of the calendar is its last or first day."""
    return date.fromordinal(min(max(start.toordinal() + days, date.min.toordinal()), date.max.toordinal()))
