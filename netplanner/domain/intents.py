"""What the user wants with a person, set against where the two stand (MODEL §1, "Intent").

Knows the rules of NONE, GROW, KEEP and ACCEPT; not how a standing comes about (`levels`), nor when to be
in touch again (`cadence`).
"""

from datetime import date
from typing import Final

from netplanner.domain import defaults
from netplanner.domain.contact import Intent, IntentKind
from netplanner.domain.levels import Level, Standing

# From the quietest: "enough" asks for silence, NONE only does not ask for anything.
_LOUDNESS: Final = {IntentKind.ACCEPT: 0, IntentKind.NONE: 1, IntentKind.KEEP: 2, IntentKind.GROW: 3}


def is_allowed(intent: Intent, level: Level) -> bool:
    """Whether `intent` may be set for somebody who stands at `level`.

    KEEP and ACCEPT may not exceed it; GROW names a level from 1 to 4, and one that is reached already
    becomes KEEP (`settle`). A level is named by all but NONE.
    """
    if intent.kind is IntentKind.NONE:
        return intent.level is None
    if intent.level is None:
        return False
    if intent.kind is IntentKind.GROW:
        return Level.CONNECTING_TO <= intent.level <= Level.CONNECTING_WITH
    return Level.KNOWN_OF <= intent.level <= level


def settle(intent: Intent, level: Level) -> Intent:
    """The intent after the evidence changed: GROW(to) becomes KEEP(to) on arrival, anything else stays.

    KEEP stays after a slip, too: it then shows "slipped: renew, or enough" (`has_slipped`).
    """
    if intent.kind is IntentKind.GROW and intent.level is not None and level >= intent.level:
        return Intent(IntentKind.KEEP, intent.level)
    return intent


def is_cooling(intent: Intent, standing: Standing, today: date) -> bool:
    """Whether what the user keeps is within 14 days of a slip.

    KEEP only, and only a slip that leads below the level kept: somebody kept at 2 may slip from 4 to 3.
    """
    if intent.kind is not IntentKind.KEEP or intent.level is None:
        return False
    if standing.next_slip is None or standing.slips_to is None or standing.slips_to >= intent.level:
        return False
    return (standing.next_slip - today).days <= defaults.COOLING_DAYS


def has_slipped(intent: Intent, standing: Standing) -> bool:
    """Whether the level is below the one that the user keeps."""
    return intent.kind is IntentKind.KEEP and intent.level is not None and standing.level < intent.level


def quieter(first: Intent, second: Intent) -> Intent:
    """The intent that remains when two contacts are merged: ACCEPT, then NONE, KEEP, GROW.

    Of two of the same kind the lower level remains: it asks for less.
    """
    return min(first, second, key=lambda intent: (_LOUDNESS[intent.kind], intent.level or 0))
