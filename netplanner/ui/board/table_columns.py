"""The columns of the table of all people: what each says of a person, and how people are sorted by it.

Knows cards and words; not which columns are shown, nor in which order.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from netplanner.domain.contact import IntentKind
from netplanner.domain.folding import fold
from netplanner.services.views import PersonCard
from netplanner.ui.board.namesakes import reached_by
from netplanner.ui.foundation.dates import day_with_year
from netplanner.ui.foundation.labels import called, follow_up_name, intent_name, level_name, say
from netplanner.ui.foundation.sentences import line_text


class TableColumn(IntEnum):
    """The order in which they stand at first, which is also how a kept order names them: new ones come last."""

    NAME = 0
    ROLE = 1
    LEVEL = 2
    LINE = 3
    FOLLOW_UP = 4
    DUE = 5
    INTENT = 6
    LAST_EXCHANGE = 7
    HOLDS_UNTIL = 8
    TAGS = 9
    REACHED = 10


@dataclass(frozen=True, slots=True)
class _Column:
    """`key` gives what people are sorted by, None for somebody of whom nothing is known here."""

    heading: object
    text: Callable[[PersonCard, date], str]
    key: Callable[[PersonCard], Any | None]
    width: int
    is_day: bool = False


_COLUMNS: Final = {
    TableColumn.NAME: _Column(
        QT_TRANSLATE_NOOP("labels", "Name"), lambda card, _: called(card.name), lambda card: card.folded, 180
    ),
    TableColumn.ROLE: _Column(
        QT_TRANSLATE_NOOP("labels", "Work"), lambda card, _: card.role, lambda card: fold(card.role) or None, 220
    ),
    TableColumn.LEVEL: _Column(
        QT_TRANSLATE_NOOP("labels", "Level"), lambda card, _: level_name(card.level), lambda card: card.level, 170
    ),
    TableColumn.LINE: _Column(
        QT_TRANSLATE_NOOP("labels", "Worth knowing"),
        lambda card, today: "" if card.line is None else line_text(card.line, today),
        lambda card: None if card.line is None else card.attention,
        220,
    ),
    TableColumn.FOLLOW_UP: _Column(
        QT_TRANSLATE_NOOP("labels", "Next follow-up"),
        lambda card, _: "" if card.chip is None else card.chip.text or follow_up_name(card.chip.kind),
        lambda card: None if card.chip is None else fold(card.chip.text or follow_up_name(card.chip.kind)),
        150,
    ),
    TableColumn.DUE: _Column(
        QT_TRANSLATE_NOOP("labels", "Due"),
        lambda card, today: _day(None if card.chip is None else card.chip.due, today),
        lambda card: None if card.chip is None else card.chip.due,
        100,
        is_day=True,
    ),
    TableColumn.INTENT: _Column(
        QT_TRANSLATE_NOOP("labels", "Intent"),
        lambda card, _: "" if card.intent.kind is IntentKind.NONE else intent_name(card.intent.kind),
        lambda card: None if card.intent.kind is IntentKind.NONE else list(IntentKind).index(card.intent.kind),
        90,
    ),
    TableColumn.LAST_EXCHANGE: _Column(
        QT_TRANSLATE_NOOP("labels", "Last exchange"),
        lambda card, today: _day(card.last_exchange, today),
        lambda card: card.last_exchange,
        110,
        is_day=True,
    ),
    TableColumn.HOLDS_UNTIL: _Column(
        QT_TRANSLATE_NOOP("labels", "Slips on"),
        lambda card, today: _day(card.next_slip, today),
        lambda card: card.next_slip,
        110,
        is_day=True,
    ),
    TableColumn.TAGS: _Column(
        QT_TRANSLATE_NOOP("labels", "Tags"),
        lambda card, _: ", ".join(card.tags),
        lambda card: fold(", ".join(card.tags)) or None,
        160,
    ),
    TableColumn.REACHED: _Column(
        QT_TRANSLATE_NOOP("labels", "Mail or phone"),
        lambda card, _: reached_by(card),
        lambda card: reached_by(card) or None,
        200,
    ),
}
SHOWN_AT_FIRST: Final = frozenset(TableColumn) - {TableColumn.REACHED, TableColumn.HOLDS_UNTIL}


def heading(column: TableColumn) -> str:
    return say(_COLUMNS[column].heading)


def text_of(column: TableColumn, card: PersonCard, today: date) -> str:
    """What the column says of somebody, "" where nothing is known."""
    return _COLUMNS[column].text(card, today)


def key_of(column: TableColumn, card: PersonCard) -> Any | None:
    """What somebody is sorted by, None where nothing is known: they come last, whichever way it is sorted."""
    return _COLUMNS[column].key(card)


def first_width(column: TableColumn) -> int:
    """px of a 13 px font."""
    return _COLUMNS[column].width


def is_day(column: TableColumn) -> bool:
    return _COLUMNS[column].is_day


def _day(day: date | None, today: date) -> str:
    return "" if day is None else day_with_year(day, today)
