"""The words for what one says of oneself: areas, what is next, and why the number of new people is what it is.

Knows no page; draws nothing.
"""

from datetime import date
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from netplanner.domain.outreach import LimitReason, OutreachLimit
from netplanner.domain.self_profile import Freshness, SelfArea, SelfItem, SelfStep, SelfStepKind, freshness
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.dates import day_with_year
from netplanner.ui.foundation.labels import say
from netplanner.ui.foundation.theme import Meaning

_AREAS: Final = {
    SelfArea.STRENGTH: QT_TRANSLATE_NOOP("labels", "Strengths"),
    SelfArea.FIELD: QT_TRANSLATE_NOOP("labels", "Fields"),
    SelfArea.OFFER: QT_TRANSLATE_NOOP("labels", "What I can offer"),
    SelfArea.PLAN: QT_TRANSLATE_NOOP("labels", "Plans"),
    SelfArea.WANT: QT_TRANSLATE_NOOP("labels", "Wants"),
}
_STEPS: Final = {
    (SelfStepKind.ADD, SelfArea.STRENGTH): QT_TRANSLATE_NOOP("labels", "Write down a strength"),
    (SelfStepKind.ADD, SelfArea.FIELD): QT_TRANSLATE_NOOP("labels", "Name your field"),
    (SelfStepKind.ADD, SelfArea.OFFER): QT_TRANSLATE_NOOP("labels", "Say what you can offer"),
    (SelfStepKind.ADD, SelfArea.PLAN): QT_TRANSLATE_NOOP("labels", "Write down a plan"),
    (SelfStepKind.ADD, SelfArea.WANT): QT_TRANSLATE_NOOP("labels", "Say what you want"),
    (SelfStepKind.EVIDENCE, SelfArea.STRENGTH): QT_TRANSLATE_NOOP("labels", "Give a strength one example"),
    (SelfStepKind.EVIDENCE, SelfArea.FIELD): QT_TRANSLATE_NOOP("labels", "Give your field one example"),
    (SelfStepKind.EVIDENCE, SelfArea.OFFER): QT_TRANSLATE_NOOP("labels", "Give your offer one example"),
    (SelfStepKind.EVIDENCE, SelfArea.PLAN): QT_TRANSLATE_NOOP("labels", "Say what a plan rests on"),
    (SelfStepKind.EVIDENCE, SelfArea.WANT): QT_TRANSLATE_NOOP("labels", "Say why you want it"),
    (SelfStepKind.REVIEW, SelfArea.STRENGTH): QT_TRANSLATE_NOOP("labels", "Read your strengths again"),
    (SelfStepKind.REVIEW, SelfArea.FIELD): QT_TRANSLATE_NOOP("labels", "Read your fields again"),
    (SelfStepKind.REVIEW, SelfArea.OFFER): QT_TRANSLATE_NOOP("labels", "Read your offer again"),
    (SelfStepKind.REVIEW, SelfArea.PLAN): QT_TRANSLATE_NOOP("labels", "Read your plans again"),
    (SelfStepKind.REVIEW, SelfArea.WANT): QT_TRANSLATE_NOOP("labels", "Read your wants again"),
}
_LIMITS: Final = {
    LimitReason.NO_OFFER: QT_TRANSLATE_NOOP("labels", "{limit} new people a week until there is an offer."),
    LimitReason.LITTLE_CLARITY: QT_TRANSLATE_NOOP("labels", "{limit} new people a week below 40."),
    LimitReason.SOME_CLARITY: QT_TRANSLATE_NOOP("labels", "{limit} new people a week from 40 on, 10 from 70 on."),
    LimitReason.CLEAR: QT_TRANSLATE_NOOP("labels", "{limit} new people a week from 70 on."),
}
_HALVED: Final = QT_TRANSLATE_NOOP(
    "labels", "Half of it for now: {done} of {share} minutes for yourself in the last four weeks."
)
_NEVER_LIMITED: Final = QT_TRANSLATE_NOOP("labels", "Promises, repairs and keeping in touch are never limited.")


_SYMBOLS: Final = {
    SelfArea.STRENGTH: Symbol.STAR,
    SelfArea.FIELD: Symbol.TAG,
    SelfArea.OFFER: Symbol.GIFT,
    SelfArea.PLAN: Symbol.CALENDAR,
    SelfArea.WANT: Symbol.CHEVRON_RIGHT,
}
_ADD: Final = {
    SelfArea.STRENGTH: QT_TRANSLATE_NOOP("labels", "Add a strength"),
    SelfArea.FIELD: QT_TRANSLATE_NOOP("labels", "Add a field"),
    SelfArea.OFFER: QT_TRANSLATE_NOOP("labels", "Add an offer"),
    SelfArea.PLAN: QT_TRANSLATE_NOOP("labels", "Add a plan"),
    SelfArea.WANT: QT_TRANSLATE_NOOP("labels", "Add a want"),
}
_TEXT_HINTS: Final = {
    SelfArea.STRENGTH: QT_TRANSLATE_NOOP("labels", "What you are good at, in a few words"),
    SelfArea.FIELD: QT_TRANSLATE_NOOP("labels", "The field that you know"),
    SelfArea.OFFER: QT_TRANSLATE_NOOP("labels", "What somebody could get from you"),
    SelfArea.PLAN: QT_TRANSLATE_NOOP("labels", "What you want to bring about, and by when"),
    SelfArea.WANT: QT_TRANSLATE_NOOP("labels", "What you wish for"),
}
_EVIDENCE_HINTS: Final = {
    SelfArea.STRENGTH: QT_TRANSLATE_NOOP("labels", "One example that shows it"),
    SelfArea.FIELD: QT_TRANSLATE_NOOP("labels", "One example that shows it"),
    SelfArea.OFFER: QT_TRANSLATE_NOOP("labels", "One example of it"),
    SelfArea.PLAN: QT_TRANSLATE_NOOP("labels", "What it rests on"),
    SelfArea.WANT: QT_TRANSLATE_NOOP("labels", "Why you want it"),
}
_NO_EVIDENCE: Final = {
    SelfArea.STRENGTH: QT_TRANSLATE_NOOP("labels", "no example yet"),
    SelfArea.FIELD: QT_TRANSLATE_NOOP("labels", "no example yet"),
    SelfArea.OFFER: QT_TRANSLATE_NOOP("labels", "no example yet"),
    SelfArea.PLAN: QT_TRANSLATE_NOOP("labels", "nothing yet that it rests on"),
    SelfArea.WANT: QT_TRANSLATE_NOOP("labels", "no reason written yet"),
}
_ASKED_FOR: Final = {
    SelfArea.STRENGTH: QT_TRANSLATE_NOOP("labels", "give it an example"),
    SelfArea.FIELD: QT_TRANSLATE_NOOP("labels", "give it an example"),
    SelfArea.OFFER: QT_TRANSLATE_NOOP("labels", "give it an example"),
    SelfArea.PLAN: QT_TRANSLATE_NOOP("labels", "say what it rests on"),
    SelfArea.WANT: QT_TRANSLATE_NOOP("labels", "say why"),
}
_REVIEWED: Final = QT_TRANSLATE_NOOP("labels", "reviewed {day}")
_REVIEW: Final = QT_TRANSLATE_NOOP("labels", "from {day}, review")
_REVIEW_ANY: Final = QT_TRANSLATE_NOOP("labels", "does it still hold?")
_WEIGHTS: Final = {
    1: QT_TRANSLATE_NOOP("labels", "would be nice"),
    2: QT_TRANSLATE_NOOP("labels", "would help"),
    3: QT_TRANSLATE_NOOP("labels", "matters"),
    4: QT_TRANSLATE_NOOP("labels", "matters much"),
    5: QT_TRANSLATE_NOOP("labels", "nothing goes on without it"),
}


def area_name(area: SelfArea) -> str:
    return say(_AREAS[area])


def area_symbol(area: SelfArea) -> Symbol:
    return _SYMBOLS[area]


def add_words(area: SelfArea) -> str:
    return say(_ADD[area])


def text_hint(area: SelfArea) -> str:
    return say(_TEXT_HINTS[area])


def evidence_hint(area: SelfArea) -> str:
    return say(_EVIDENCE_HINTS[area])


def no_evidence_words(area: SelfArea) -> str:
    return say(_NO_EVIDENCE[area])


def item_state(item: SelfItem, worth: float, today: date) -> str:
    """What an item asks for, or since when it holds."""
    if worth < 1 and item.reviewed_on is not None and freshness(item, today) is not Freshness.FRESH:
        return say(_REVIEW).replace("{day}", day_with_year(item.reviewed_on, today))
    if item.reviewed_on is None:
        return say(_REVIEW_ANY)
    if not item.evidence.strip():
        return say(_ASKED_FOR[item.area])
    return say(_REVIEWED).replace("{day}", day_with_year(item.reviewed_on, today))


def item_symbol(item: SelfItem, worth: float, today: date) -> Symbol:
    if freshness(item, today) is not Freshness.FRESH:
        return Symbol.CLOCK
    return Symbol.ENOUGH if worth >= 1 else Symbol.MISSING


def item_meaning(item: SelfItem, worth: float, today: date) -> Meaning:
    if freshness(item, today) is not Freshness.FRESH:
        return Meaning.SOON
    return Meaning.OK if worth >= 1 else Meaning.NEUTRAL


def weight_words(weight: int) -> str:
    """How much a need weighs, 1 to 5."""
    return say(_WEIGHTS[min(max(weight, 1), 5)])


def step_words(step: SelfStep) -> str:
    """What to do next for oneself, as a short request."""
    return say(_STEPS[step.kind, step.area])


def limit_words(limit: OutreachLimit) -> str:
    """Why it is room for so many new people a week."""
    parts = [say(_LIMITS[limit.reason]).replace("{limit}", str(limit.base))]
    if limit.is_halved:
        halved = say(_HALVED).replace("{done}", str(limit.self_done_minutes))
        parts.append(halved.replace("{share}", str(limit.self_share_minutes)))
    return " ".join((*parts, say(_NEVER_LIMITED)))
