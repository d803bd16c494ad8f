"""The words for what one says of oneself: areas, what is next, and why the number of new people is what it is.

Knows no page; draws nothing.
"""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from netplanner.domain.outreach import LimitReason, OutreachLimit
from netplanner.domain.self_profile import SelfArea, SelfStep, SelfStepKind
from netplanner.ui.foundation.labels import say

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


def area_name(area: SelfArea) -> str:
    return say(_AREAS[area])


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
