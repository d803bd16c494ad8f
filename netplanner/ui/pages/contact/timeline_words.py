"""What the timeline says of an event: "They kept a promise", "Call, 25 min", and the user's own line below it."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP

from netplanner.domain.commitments import Maker
from netplanner.domain.evidence import Evidence, EvidenceKind
from netplanner.services.timeline import Entry, EntryKind
from netplanner.ui.foundation.labels import evidence_name, facet_name, follow_up_name, say
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.pages.contact.sight_words import due_words

_LONGEST = 400
_LONGEST_IN_MENU = 60

_MINE = {
    EntryKind.PROMISE_DUE: QT_TRANSLATE_NOOP("labels", "Your promise is due, {day}"),
    EntryKind.PROMISE_KEPT: QT_TRANSLATE_NOOP("labels", "You kept a promise"),
    EntryKind.PROMISE_BROKEN: QT_TRANSLATE_NOOP("labels", "Your promise was not kept"),
    EntryKind.PROMISE_RELEASED: QT_TRANSLATE_NOOP("labels", "Your promise was no longer needed"),
    EntryKind.REPAIRED: QT_TRANSLATE_NOOP("labels", "You made it good"),
    EntryKind.FORGIVEN: QT_TRANSLATE_NOOP("labels", "They forgave"),
}
_THEIRS = {
    EntryKind.PROMISE_DUE: QT_TRANSLATE_NOOP("labels", "Their promise is due, {day}"),
    EntryKind.PROMISE_KEPT: QT_TRANSLATE_NOOP("labels", "They kept a promise"),
    EntryKind.PROMISE_BROKEN: QT_TRANSLATE_NOOP("labels", "Their promise was not kept"),
    EntryKind.PROMISE_RELEASED: QT_TRANSLATE_NOOP("labels", "Their promise was no longer needed"),
    EntryKind.REPAIRED: QT_TRANSLATE_NOOP("labels", "They made it good"),
    EntryKind.FORGIVEN: QT_TRANSLATE_NOOP("labels", "You forgave"),
}
_IN_TOUCH = QT_TRANSLATE_NOOP("labels", "In touch")
_TOGETHER = QT_TRANSLATE_NOOP("labels", "Did something together")
_PLANNED = QT_TRANSLATE_NOOP("labels", "Planned something together")
_KNOWING = QT_TRANSLATE_NOOP("labels", "Got to know each other better")
_MINUTES = QT_TRANSLATE_NOOP("labels", "{what}, {minutes} min")
_LEARNT = QT_TRANSLATE_NOOP("labels", "learnt: {what}")
_SHOWED = QT_TRANSLATE_NOOP("labels", "they know: {what}")
_RECORD = QT_TRANSLATE_NOOP("labels", "{kind}, {what}")
_FITS = {
    1: QT_TRANSLATE_NOOP("labels", "It fits, I judged"),
    0: QT_TRANSLATE_NOOP("labels", "Not sure yet whether it fits"),
    -1: QT_TRANSLATE_NOOP("labels", "It rather does not fit, I judged"),
}


def entry_head(entry: Entry, today: date) -> str:
    """What happened, in a few words."""
    words = (_MINE if entry.maker is Maker.ME else _THEIRS).get(entry.kind)
    if words is not None:
        return say(words).format(day=due_words(entry.on, today))
    if entry.follow_up is not None:
        name = follow_up_name(entry.follow_up)
        return name if entry.minutes is None else say(_MINUTES).format(what=name, minutes=entry.minutes)
    for kind, said in ((EvidenceKind.INVOLVEMENT, _TOGETHER), (EvidenceKind.EXCHANGE, _IN_TOUCH)):
        if kind in entry.kinds:
            return say(said)
    if EvidenceKind.PLAN in entry.kinds:
        return say(_PLANNED)
    return _fit(entry.fits) if entry.kinds == (EvidenceKind.FIT,) and entry.fits is not None else say(_KNOWING)


def entry_note(entry: Entry) -> str:
    """The user's own line, what was learnt and shown, and whether it fits."""
    parts = [shortened(entry.note, _LONGEST)] if entry.note else []
    for words, facets in ((_LEARNT, entry.learnt), (_SHOWED, entry.showed)):
        if facets:
            parts.append(say(words).format(what=", ".join(facet_name(facet) for facet in facets)))
    if entry.fits is not None and entry.kinds != (EvidenceKind.FIT,):
        parts.append(_fit(entry.fits))
    return "; ".join(parts)


def record_words(record: Evidence) -> str:
    """One record of evidence, named so that it can be told from the others of its day."""
    if record.kind is EvidenceKind.FIT and record.value is not None:
        return _fit(record.value)
    kind = evidence_name(record.kind)
    what = facet_name(record.facet) if record.facet is not None else shortened(record.note, _LONGEST_IN_MENU)
    return say(_RECORD).format(kind=kind, what=what) if what else kind


def _fit(value: int) -> str:
    return say(_FITS[min(max(value, -1), 1)])
