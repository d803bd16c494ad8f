"""The words of the week: headings, what is to be done, why, and by when.

Knows a `Task` and the user's language; draws nothing.
"""

from datetime import date
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from netplanner.domain.followups import FollowUp
from netplanner.domain.suggestions import Suggestion, as_mapping
from netplanner.services.week_tasks import Section, Task, Why
from netplanner.ui.foundation.dates import day_with_year, near_day, weekday_and_day
from netplanner.ui.foundation.labels import follow_up_name, say
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.self_words import step_words
from netplanner.ui.foundation.theme import Meaning

_LONGEST: Final = 200
_NEAR_DAYS: Final = 7

_SECTIONS: Final = {
    Section.FIRST: QT_TRANSLATE_NOOP("labels", "Promises and repairs"),
    Section.PROMISES: QT_TRANSLATE_NOOP("labels", "Promises and repairs"),
    Section.KEEPING: QT_TRANSLATE_NOOP("labels", "Keeping"),
    Section.DEEPENING: QT_TRANSLATE_NOOP("labels", "Deepening"),
    Section.WIDENING: QT_TRANSLATE_NOOP("labels", "Widening"),
    Section.SELF: QT_TRANSLATE_NOOP("labels", "Me"),
    Section.SELF_FIRST: QT_TRANSLATE_NOOP("labels", "Me first"),
    Section.SUGGESTED: QT_TRANSLATE_NOOP("labels", "Could be good now"),
}
_REASONS: Final = {
    Why.MY_BREACH: QT_TRANSLATE_NOOP("labels", "You owe a repair since {day}. It comes before anything new."),
    Why.OVERDUE: QT_TRANSLATE_NOOP("labels", "It was due {day}."),
    Why.PROMISED: QT_TRANSLATE_NOOP("labels", "You promised it for {day}."),
    Why.DUE: QT_TRANSLATE_NOOP("labels", "Planned for {day}."),
    Why.KEEPING: QT_TRANSLATE_NOOP("labels", "To stay in touch, by {day}."),
    Why.SELF_FIRST: QT_TRANSLATE_NOOP("labels", "Start with yourself: who is clear to oneself is clear to others."),
    Why.ANY_DAY: QT_TRANSLATE_NOOP("labels", "No day was said: whenever there is room."),
}
_MINE_KEPT: Final = QT_TRANSLATE_NOOP("labels", "Your promise was due {day}. Was it kept?")
_THEIRS_KEPT: Final = QT_TRANSLATE_NOOP("labels", "Their promise was due {day}. Was it kept?")


# What speaks for a suggestion; the first of these that is more than nothing is said in words.
_SPEAKS: Final = {
    "need": QT_TRANSLATE_NOOP("labels", "You look for this: {need}."),
    "slip": QT_TRANSLATE_NOOP("labels", "What you share will fade soon."),
    "owe": QT_TRANSLATE_NOOP("labels", "They helped last."),
    "reach": QT_TRANSLATE_NOOP("labels", "A good way leads to them."),
}
_TERMS: Final = {
    "need": QT_TRANSLATE_NOOP("labels", "{points} for what you look for"),
    "reach": QT_TRANSLATE_NOOP("labels", "{points} for the trust on the way"),
    "slip": QT_TRANSLATE_NOOP("labels", "{points} since it fades soon"),
    "owe": QT_TRANSLATE_NOOP("labels", "{points} since they helped last"),
    "bridge": QT_TRANSLATE_NOOP("labels", "{points} for people in common"),
    "minutes": QT_TRANSLATE_NOOP("labels", "{points} for the time it takes"),
    "amber": QT_TRANSLATE_NOOP("labels", "{points} until promises are kept again"),
}


def section_words(section: Section) -> str:
    return say(_SECTIONS[section])


def task_words(task: Task) -> str:
    """What is to be done, in the user's own words where there are any."""
    text = shortened(task.text, _LONGEST)
    if task.why is Why.MY_BREACH:
        if not text:
            return QCoreApplication.translate("labels", "Make good what was left open")
        return QCoreApplication.translate("labels", "Make good: {promise}").replace("{promise}", text)
    if task.why is Why.WAS_IT_KEPT:
        if not text:
            return QCoreApplication.translate("labels", "Was the promise kept?")
        return QCoreApplication.translate("labels", "Was it kept: {promise}").replace("{promise}", text)
    if task.step is not None:
        return step_words(task.step)
    return text or follow_up_name(task.kind)


def reason_words(task: Task, today: date) -> str:
    """Why it stands there, as a sentence."""
    day = near_day(task.on, today) if task.on is not None else ""
    if task.suggestion is not None:
        return _suggestion_words(task.suggestion)
    if task.why is Why.WAS_IT_KEPT:
        return say(_MINE_KEPT if task.mine else _THEIRS_KEPT).replace("{day}", day)
    return say(_REASONS[task.why]).replace("{day}", day)


def terms_words(task: Task) -> str:
    """How the score of a suggestion adds up, so that it can be checked by hand; "" for everything else."""
    parts = [say(_TERMS[name]).replace("{points}", f"{points:+d}") for name, points in task.terms.items() if points]
    if not parts or task.suggestion is None:
        return ""
    return f"{', '.join(parts)} = {task.suggestion.score}"


def _suggestion_words(suggestion: Suggestion) -> str:
    terms = as_mapping(suggestion.terms)
    name = next((name for name in _SPEAKS if terms[name] > 0), "reach")
    need = "" if suggestion.need is None else shortened(suggestion.need.need.text, _LONGEST)
    return say(_SPEAKS[name]).replace("{need}", need)


def when_words(task: Task, today: date) -> str:
    """The day in a few letters: "today", "Fri 27 Nov", "since 3 Nov", "any day"."""
    if task.suggestion is not None:
        return ""
    if task.on is None:
        return QCoreApplication.translate("labels", "any day")
    ahead = (task.on - today).days
    if ahead < 0:
        return QCoreApplication.translate("labels", "since {day}").format(day=day_with_year(task.on, today))
    return near_day(task.on, today) if ahead < 2 else weekday_and_day(task.on)


def when_meaning(task: Task, today: date) -> Meaning:
    """The colour of the day: due now, promised within the week, or neither."""
    if task.on is None:
        return Meaning.NEUTRAL
    ahead = (task.on - today).days
    if task.why in (Why.MY_BREACH, Why.OVERDUE):
        return Meaning.OVER if task.why is Why.MY_BREACH else Meaning.SOON
    if task.why is Why.WAS_IT_KEPT:
        return Meaning.SOON
    if ahead <= 0:
        return Meaning.ACCENT
    return Meaning.SOON if task.why is Why.PROMISED and ahead < _NEAR_DAYS else Meaning.NEUTRAL


def done_words(follow_up: FollowUp) -> str:
    return shortened(follow_up.text, _LONGEST) or follow_up_name(follow_up.kind)


def spent_words(follow_up: FollowUp) -> str:
    """What it took, where that was told: "31 spent"."""
    if follow_up.actual_minutes is None:
        return ""
    return QCoreApplication.translate("labels", "{minutes} spent").format(minutes=follow_up.actual_minutes)
