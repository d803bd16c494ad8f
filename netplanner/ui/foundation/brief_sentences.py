"""What a card says where its whole line has no room: the symbol beside it says the rest.

Knows the words that can be spared; the whole sentence (`sentences`) stays in the tooltip and for a screen reader.
"""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from netplanner.services.views import Chip, Line, LineKind
from netplanner.ui.foundation.dates import day_with_year, near_day, weekday_and_day
from netplanner.ui.foundation.labels import counted, follow_up_name, say
from netplanner.ui.foundation.sentences import line_names_date, line_text, when_due

_BRIEF = {
    LineKind.MY_REPAIR: QT_TRANSLATE_NOOP("labels", "a repair is owed"),
    LineKind.SLIPPED: QT_TRANSLATE_NOOP("labels", "slipped"),
}
_WITH_DAY = {
    LineKind.MY_PROMISE: QT_TRANSLATE_NOOP("labels", "yours, due {day}"),
    LineKind.THEIR_PROMISE: QT_TRANSLATE_NOOP("labels", "theirs, due {day}"),
    LineKind.WAS_IT_KEPT: QT_TRANSLATE_NOOP("labels", "kept? due {day}"),
}
_WITH_YEAR = {
    LineKind.STEADY: QT_TRANSLATE_NOOP("labels", "until {day}"),
    LineKind.DORMANT: QT_TRANSLATE_NOOP("labels", "since {day}"),
}
# Said without "missing": other languages need a word for it here, which the name of an atom (`labels`) has not.
_MISSING = {
    "ever": QT_TRANSLATE_NOOP("missing", "a two-way exchange"),
    "them.FIELD": QT_TRANSLATE_NOOP("missing", "their field"),
    "them.STRENGTH|EXPERTISE": QT_TRANSLATE_NOOP("missing", "what they are good at"),
    "them.STRENGTH": QT_TRANSLATE_NOOP("missing", "a strength of theirs"),
    "them.EXPERTISE": QT_TRANSLATE_NOOP("missing", "their expertise"),
    "me.FIELD": QT_TRANSLATE_NOOP("missing", "your field"),
    "me.STRENGTH|EXPERTISE": QT_TRANSLATE_NOOP("missing", "what you are good at"),
    "me.STRENGTH": QT_TRANSLATE_NOOP("missing", "a strength of yours"),
    "me.EXPERTISE": QT_TRANSLATE_NOOP("missing", "your expertise"),
    "clear": QT_TRANSLATE_NOOP("missing", "a repair"),
    "fit": QT_TRANSLATE_NOOP("missing", "whether it fits"),
    "kept.ME": QT_TRANSLATE_NOOP("missing", "a promise you kept"),
    "kept.THEM": QT_TRANSLATE_NOOP("missing", "a promise they kept"),
    "kept.ME|kept.THEM|plan": QT_TRANSLATE_NOOP("missing", "a kept promise"),
    "kept.BOTH|plan.acted": QT_TRANSLATE_NOOP("missing", "promises kept by both"),
    "involvement": QT_TRANSLATE_NOOP("missing", "something together"),
}


def brief_line(line: Line, today: date) -> str:
    """The useful line of a card without the words that its symbol says as well."""
    if line.on is not None and line.kind in _WITH_DAY:
        return say(_WITH_DAY[line.kind]).format(day=near_day(line.on, today))
    if line.on is not None and line.kind in _WITH_YEAR:
        return say(_WITH_YEAR[line.kind]).format(day=day_with_year(line.on, today))
    match line.kind:
        case LineKind.MISSING:
            return QCoreApplication.translate("missing", str(_MISSING[line.atom]))
        case LineKind.TOGETHER if line.text:
            return line.text
        case LineKind.BIRTHDAY if line.on is not None:
            return weekday_and_day(line.on)
        case LineKind.COOLING | LineKind.DORMANT_SOON if line.days is not None:
            one = QCoreApplication.translate("labels", "1 day left")
            several = QCoreApplication.translate("labels", "{count} days left")
            return counted(line.days, one=one, several=several)
        case LineKind.MY_REPAIR | LineKind.SLIPPED:
            return say(_BRIEF[line.kind])
        case _:
            return line_text(line, today)


def brief_chip(chip: Chip, line: Line | None, today: date) -> str:
    """The next follow-up without its minutes, or its day alone: the symbol says which deed it is."""
    deed = chip.text or follow_up_name(chip.kind)
    return deed if line_names_date(chip, line) else when_due(chip, today) or deed
