"""What the page says of a thing that two people share: "Their field", "said on 12 Oct, holds until 12 Oct 2028"."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from netplanner.domain.evidence import Facet, Source
from netplanner.domain.followups import FollowUpKind
from netplanner.ui.foundation.dates import NEAR_DAYS, day_with_year, weekday_and_day
from netplanner.ui.foundation.labels import facet_name, say
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.pages.contact.planned import Planned
from netplanner.ui.pages.contact.sights import Sight

_LONGEST = 200
_MONTH_IS_ENOUGH_DAYS = 180  # ahead, from which the month says when something fades

_NAMES = {
    "ever": QT_TRANSLATE_NOOP("labels", "A two-way exchange"),
    "them.FIELD": QT_TRANSLATE_NOOP("labels", "Their field"),
    "them.STRENGTH": QT_TRANSLATE_NOOP("labels", "A strength of theirs"),
    "them.EXPERTISE": QT_TRANSLATE_NOOP("labels", "Their expertise"),
    "them.STRENGTH|EXPERTISE": QT_TRANSLATE_NOOP("labels", "What they are good at"),
    "me.FIELD": QT_TRANSLATE_NOOP("labels", "My field"),
    "me.STRENGTH": QT_TRANSLATE_NOOP("labels", "A strength of mine"),
    "me.EXPERTISE": QT_TRANSLATE_NOOP("labels", "My expertise"),
    "me.STRENGTH|EXPERTISE": QT_TRANSLATE_NOOP("labels", "What I am good at"),
    "clear": QT_TRANSLATE_NOOP("labels", "Nothing left unrepaired"),
    "fit": QT_TRANSLATE_NOOP("labels", "It fits"),
    "kept.ME": QT_TRANSLATE_NOOP("labels", "A promise kept: mine"),
    "kept.THEM": QT_TRANSLATE_NOOP("labels", "A promise kept: theirs"),
    "plan": QT_TRANSLATE_NOOP("labels", "A shared plan"),
    "plan.acted": QT_TRANSLATE_NOOP("labels", "A plan that both acted on"),
    "kept.ME|kept.THEM|plan": QT_TRANSLATE_NOOP("labels", "A kept promise, or a plan"),
    "involvement": QT_TRANSLATE_NOOP("labels", "Something done together"),
}
_MISSING_NAMES = {
    "clear": QT_TRANSLATE_NOOP("labels", "A repair"),
    "fit": QT_TRANSLATE_NOOP("labels", "Whether it fits"),
}
_SEEN = {
    Source.SAID: QT_TRANSLATE_NOOP("labels", "said on {day}"),
    Source.ACTED: QT_TRANSLATE_NOOP("labels", "acted on {day}"),
    Source.TOLD: QT_TRANSLATE_NOOP("labels", "told on {day}"),
}
_SEEN_ON = QT_TRANSLATE_NOOP("labels", "seen on {day}")
_LAST_ON = QT_TRANSLATE_NOOP("labels", "last on {day}")
_ON = QT_TRANSLATE_NOOP("labels", "on {day}")
_JUDGED = {
    1: QT_TRANSLATE_NOOP("labels", "judged on {day}"),
    0: QT_TRANSLATE_NOOP("labels", "not sure yet, on {day}"),
    -1: QT_TRANSLATE_NOOP("labels", "rather not, on {day}"),
}
_UNTIL = QT_TRANSLATE_NOOP("labels", "holds until {day}")
_MONTH = QT_TRANSLATE_NOOP("labels", "MMM yyyy")
_SHORT_UNTIL = QT_TRANSLATE_NOOP("labels", "until {day}")
_HELD_UNTIL = QT_TRANSLATE_NOOP("labels", "held until {day}")
_EITHER_SIDE = QT_TRANSLATE_NOOP("labels", "on either side")
_TOLD = QT_TRANSLATE_NOOP("labels", "told, not yet drawn on")
_NOT_YET = QT_TRANSLATE_NOOP("labels", "not seen yet")
_WAITS = QT_TRANSLATE_NOOP("labels", "waits to be made good")
_PLANNED_ANY_DAY = QT_TRANSLATE_NOOP("labels", "planned, any day")
_PLANNED_DUE = QT_TRANSLATE_NOOP("labels", "planned, due {day}")
_PLANNED_ON = QT_TRANSLATE_NOOP("labels", "planned, {day}")

# What a follow-up would show, in the middle of a sentence.
_SUPPLIES = {
    "them.FIELD": QT_TRANSLATE_NOOP("labels", "their field"),
    "them.STRENGTH": QT_TRANSLATE_NOOP("labels", "a strength of theirs"),
    "them.EXPERTISE": QT_TRANSLATE_NOOP("labels", "their expertise"),
    "them.STRENGTH|EXPERTISE": QT_TRANSLATE_NOOP("labels", "what they are good at"),
    "me.FIELD": QT_TRANSLATE_NOOP("labels", "your field"),
    "me.STRENGTH": QT_TRANSLATE_NOOP("labels", "a strength of yours"),
    "me.EXPERTISE": QT_TRANSLATE_NOOP("labels", "your expertise"),
    "me.STRENGTH|EXPERTISE": QT_TRANSLATE_NOOP("labels", "what you are good at"),
    "clear": QT_TRANSLATE_NOOP("labels", "a repair"),
    "fit": QT_TRANSLATE_NOOP("labels", "whether it fits"),
    "kept.ME|kept.THEM|plan": QT_TRANSLATE_NOOP("labels", "a promise to keep"),
    "kept.BOTH|plan.acted": QT_TRANSLATE_NOOP("labels", "a promise to keep"),
    "involvement": QT_TRANSLATE_NOOP("labels", "something done together"),
}
_MEETINGS = {FollowUpKind.COFFEE, FollowUpKind.INVOLVEMENT, FollowUpKind.EVENT}


def sight_name(sight: Sight) -> str:
    """The user's own words for it where there are some, such as "Participatory mapping"; else its name."""
    if sight.holds and _is_noted(sight):
        return shortened(sight.note, _LONGEST)
    if not sight.holds and sight.name in _MISSING_NAMES:
        return say(_MISSING_NAMES[sight.name])
    return say(_NAMES[sight.name])


def sight_lines(sight: Sight, planned: Planned, today: date) -> tuple[str, ...]:
    """What stands below the name, whole, and then shorter ones for where there is less room."""
    if not sight.holds:
        return (_why_missing(sight, planned, today),)
    facts = [part for part in (_facet(sight), _seen(sight, today)) if part]
    if sight.name == "clear":
        return (say(_EITHER_SIDE),)
    if sight.until is None:
        whole = ", ".join(facts)
        return (
            (f"{shortened(sight.note, _LONGEST)}, {whole}", whole) if sight.name == "ever" and sight.note else (whole,)
        )
    until = day_with_year(sight.until, today)
    note = [] if _is_noted(sight) or not sight.note else [shortened(sight.note, _LONGEST)]
    lines = [
        ", ".join([*note, *facts, say(_UNTIL).format(day=until)]),
        ", ".join([*facts, say(_SHORT_UNTIL).format(day=until)]),
    ]
    if (sight.until - today).days > _MONTH_IS_ENOUGH_DAYS:
        month = QLocale().toString(QDate(sight.until.year, sight.until.month, 1), say(_MONTH))
        lines.append(", ".join([*facts, say(_SHORT_UNTIL).format(day=month)]))
    return (*lines, ", ".join(facts))


def supplied_words(atoms: Sequence[str]) -> str:
    """What a follow-up would show, such as "their field, your expertise"."""
    return ", ".join(dict.fromkeys(say(_SUPPLIES[atom]) for atom in atoms if atom in _SUPPLIES))


def due_words(day: date | None, today: date) -> str:
    """When something is due: "any day", "since 20 Nov", "today", "tomorrow", "Fri 27 Nov", "9 Dec"."""
    if day is None:
        return QCoreApplication.translate("labels", "any day")
    ahead = (day - today).days
    if ahead < 0:
        return QCoreApplication.translate("labels", "since {day}").format(day=day_with_year(day, today))
    if ahead == 0:
        return QCoreApplication.translate("labels", "today")
    if ahead == 1:
        return QCoreApplication.translate("labels", "tomorrow")
    return weekday_and_day(day) if ahead <= NEAR_DAYS + 1 else day_with_year(day, today)


def _is_noted(sight: Sight) -> bool:
    return bool(sight.note) and sight.name.startswith(("them.", "me.", "involvement"))


def _facet(sight: Sight) -> str:
    """The kind of thing that the user's own words are about."""
    side, _, facet = sight.name.partition(".")
    if not _is_noted(sight) or side not in ("them", "me") or facet not in set(Facet):
        return ""
    return facet_name(Facet(facet))


def _seen(sight: Sight, today: date) -> str:
    if sight.on is None:
        return ""
    if sight.fits is not None:
        words = _JUDGED[sight.fits]
    elif sight.name == "ever":
        words = _LAST_ON
    elif sight.name.startswith(("them.", "me.")):
        words = _SEEN_ON if sight.source is None else _SEEN[sight.source]
    else:
        words = _ON
    return say(words).format(day=day_with_year(sight.on, today))


def _why_missing(sight: Sight, planned: Planned, today: date) -> str:
    if planned.has(sight.name):
        day = planned.due(sight.name)
        if day is None:
            return say(_PLANNED_ANY_DAY)
        follow_up = planned.follow_up(sight.name)
        is_meeting = follow_up is not None and follow_up.kind in _MEETINGS
        return say(_PLANNED_ON if is_meeting else _PLANNED_DUE).format(day=due_words(day, today))
    if sight.fits is not None and sight.on is not None:
        return _seen(sight, today)
    if sight.until is not None:
        return say(_HELD_UNTIL).format(day=day_with_year(sight.until, today))
    if sight.name == "clear":
        return say(_WAITS)
    return say(_TOLD if sight.told else _NOT_YET)
