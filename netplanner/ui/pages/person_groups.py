"""The groups of rows that tell of one person: ladder, follow-ups, promises, details, timeline.

Knows how a `PersonView` reads in words; changes nothing and asks no workspace.
"""

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.contact import Details
from netplanner.domain.evidence import Evidence
from netplanner.domain.followups import FollowUp
from netplanner.domain.levels import Atom, Gate, Level
from netplanner.services.people import PersonView
from netplanner.ui.board.level_glyph import LevelGlyph
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.dates import day_with_year, weekday_and_day
from netplanner.ui.foundation.labels import (
    atom_name,
    evidence_name,
    facet_name,
    follow_up_name,
    follow_up_symbol,
    level_name,
    sphere_name,
)
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.pieces import Group, Row, words

_TIMELINE_LENGTH = 30
_KEPT_BY = {
    Maker.ME: QT_TRANSLATE_NOOP("person", "You kept a promise"),
    Maker.THEM: QT_TRANSLATE_NOOP("person", "They kept a promise"),
}
_PROMISE_OF = {
    Maker.ME: QT_TRANSLATE_NOOP("person", "yours, due {day}"),
    Maker.THEM: QT_TRANSLATE_NOOP("person", "theirs, due {day}"),
}
_PROMISE_ANY_DAY = {
    Maker.ME: QT_TRANSLATE_NOOP("person", "yours, any day"),
    Maker.THEM: QT_TRANSLATE_NOOP("person", "theirs, any day"),
}


def _say(marked: object) -> str:
    return QCoreApplication.translate("person", str(marked))


def ladder(view: PersonView, today: date) -> Group:
    """The four gates from below: what holds, and what is still to be shown. Gates after the next are folded."""
    group = Group(_say(QT_TRANSLATE_NOOP("person", "What we share")))
    for gate in view.gates:
        group.rows.addWidget(_gate_head(gate, view.standing.level))
        if gate.level > view.standing.level + 1:
            continue
        for atom in gate.atoms:
            group.rows.addWidget(_atom_row(atom, today))
    return group


def _gate_head(gate: Gate, reached: Level) -> QWidget:
    head = QWidget()
    scale = type_scale(head.font())
    row = QHBoxLayout(head)
    row.setContentsMargins(0, scale.px(8), 0, scale.px(2))
    row.setSpacing(scale.px(8))
    row.addWidget(LevelGlyph(int(gate.level)))
    row.addWidget(words(level_name(int(gate.level)), is_strong=True), 1)
    still_open = sum(not atom.holds for atom in gate.atoms)
    if gate.level == reached:
        state = _say(QT_TRANSLATE_NOOP("person", "here now"))
    elif gate.level < reached:
        state = _say(QT_TRANSLATE_NOOP("person", "holds"))
    else:
        state = _say(QT_TRANSLATE_NOOP("person", "{open} of {all} still open")).format(
            open=still_open, all=len(gate.atoms)
        )
    detail = words(state, is_detail=True)
    detail.setWordWrap(False)
    detail.setSizePolicy(detail.sizePolicy().Policy.Preferred, detail.sizePolicy().Policy.Preferred)
    row.addWidget(detail)
    return head


def _atom_row(atom: Atom, today: date) -> Row:
    if atom.holds:
        detail = _holding(atom, today)
        return Row(Symbol.ENOUGH, _capital(_held_name(atom)), detail=detail, meaning=Meaning.OK)
    detail = ""
    if atom.shown_on is not None:
        detail = _say(QT_TRANSLATE_NOOP("person", "last on {day}")).format(day=day_with_year(atom.shown_on, today))
    return Row(Symbol.MISSING, _capital(atom_name(atom.name)), detail=detail, is_faint=True, is_strong=True)


def _held_name(atom: Atom) -> str:
    # "clear" is named by what would be missing; while it holds there is nothing to repair.
    if atom.name == "clear":
        return _say(QT_TRANSLATE_NOOP("person", "nothing left unrepaired"))
    if atom.name == "fit":
        return _say(QT_TRANSLATE_NOOP("person", "it fits"))
    return atom_name(atom.name)


def _holding(atom: Atom, today: date) -> str:
    if atom.shown_on is None:
        return ""
    shown = day_with_year(atom.shown_on, today)
    if atom.holds_until is None:
        return _say(QT_TRANSLATE_NOOP("person", "last on {day}")).format(day=shown)
    return _say(QT_TRANSLATE_NOOP("person", "{day}, holds until {end}")).format(
        day=shown, end=day_with_year(atom.holds_until, today)
    )


def follow_ups(view: PersonView, today: date, on_done: Callable[[FollowUp], None]) -> Group:
    """What is planned, each with a button that says it is done."""
    group = Group(_say(QT_TRANSLATE_NOOP("person", "Follow-ups")))
    if not view.follow_ups:
        group.rows.addWidget(words(_say(QT_TRANSLATE_NOOP("person", "Nothing is planned.")), is_detail=True))
    for follow_up in view.follow_ups:
        done = QPushButton(_say(QT_TRANSLATE_NOOP("person", "Done")))
        name = follow_up_name(follow_up.kind)
        done.setAccessibleName(_say(QT_TRANSLATE_NOOP("person", "Done: {what}")).format(what=follow_up.text or name))
        done.clicked.connect(lambda _=False, chosen=follow_up: on_done(chosen))
        facts = [name.lower()] if follow_up.text else []
        facts.append(_say(QT_TRANSLATE_NOOP("person", "{minutes} min")).format(minutes=follow_up.minutes))
        if follow_up.due is not None:
            due = _say(QT_TRANSLATE_NOOP("person", "due {day}"))
            facts.append(due.format(day=_due_day(follow_up.due, today)))
        row = Row(follow_up_symbol(follow_up.kind), follow_up.text or name, detail=", ".join(facts), at_the_end=done)
        group.rows.addWidget(row)
    return group


def promises(view: PersonView, today: date) -> Group | None:
    """What was promised and still waits for an answer; None when there is nothing."""
    waiting = [promise for promise in view.contact.commitments if promise.is_open(today)]
    breaches = [promise for promise in view.contact.commitments if promise.is_open_breach(today)]
    if not waiting and not breaches:
        return None
    group = Group(_say(QT_TRANSLATE_NOOP("person", "Promises")))
    for promise in breaches:
        mine = promise.maker is Maker.ME
        detail = (
            _say(QT_TRANSLATE_NOOP("person", "you owe a repair"))
            if mine
            else _say(QT_TRANSLATE_NOOP("person", "a repair is open"))
        )
        group.rows.addWidget(Row(Symbol.REPAIR, _promise_text(promise), detail=detail, meaning=Meaning.OVER))
    for promise in waiting:
        detail = (
            _say(_PROMISE_ANY_DAY[promise.maker])
            if promise.due is None
            else _say(_PROMISE_OF[promise.maker]).format(day=_due_day(promise.due, today))
        )
        group.rows.addWidget(Row(Symbol.PROMISE, _promise_text(promise), detail=detail))
    return group


def details(said: Details, notes: str) -> Group | None:
    """What the card says, and the planner's own note; None for a card with nothing but a name."""
    group = Group(_say(QT_TRANSLATE_NOOP("person", "Details")))
    lines = [
        (symbol, way.value, way.label)
        for symbol, ways in (
            (Symbol.CALL, said.phones),
            (Symbol.MAIL, said.emails),
            (Symbol.PIN, said.addresses),
            (Symbol.LINK, said.urls),
        )
        for way in ways
    ]
    lines += [
        (symbol, text, "")
        for symbol, text in (
            (Symbol.CALENDAR, said.birthday),
            (Symbol.TAG, ", ".join(said.tags)),
            (Symbol.NOTE, said.note),
            (Symbol.NOTE, notes),
        )
        if text
    ]
    for symbol, text, label in lines:
        group.rows.addWidget(Row(symbol, text, detail=label, is_faint=True))
    return group if lines else None


def timeline(view: PersonView, today: date) -> Group | None:
    """What was shown between the two, the latest first; None when nothing was."""
    entries = [*_evidence_entries(view.contact.evidence), *_kept_entries(view.contact.commitments)]
    if not entries:
        return None
    entries.sort(key=lambda entry: entry[0], reverse=True)
    group = Group(_say(QT_TRANSLATE_NOOP("person", "Timeline")))
    for day, symbol, text, note in entries[:_TIMELINE_LENGTH]:
        detail = ", ".join(part for part in (day_with_year(day, today), note) if part)
        group.rows.addWidget(Row(symbol, text, detail=detail, is_faint=True))
    if len(entries) > _TIMELINE_LENGTH:
        more = _say(QT_TRANSLATE_NOOP("person", "and {count} before")).format(count=len(entries) - _TIMELINE_LENGTH)
        group.rows.addWidget(words(more, is_detail=True))
    return group


_Entry = tuple[date, Symbol, str, str]


def _evidence_entries(evidence: tuple[Evidence, ...]) -> Iterator[_Entry]:
    for record in evidence:
        text = evidence_name(record.kind)
        if record.facet is not None:
            text = _say(QT_TRANSLATE_NOOP("person", "{what}: {facet}")).format(
                what=text, facet=facet_name(record.facet).lower()
            )
        elif record.sphere is not None:
            text = _say(QT_TRANSLATE_NOOP("person", "{what}, {sphere}")).format(
                what=text, sphere=sphere_name(record.sphere).lower()
            )
        symbol = Symbol.TOGETHER if record.is_two_way else Symbol.CHECK
        yield record.on, symbol, text, record.note


def _kept_entries(commitments: tuple[Commitment, ...]) -> Iterator[_Entry]:
    for promise in commitments:
        if promise.status is CommitmentStatus.KEPT and promise.resolved_on is not None:
            yield promise.resolved_on, Symbol.ENOUGH, _say(_KEPT_BY[promise.maker]), promise.text


def _promise_text(promise: Commitment) -> str:
    return promise.text or _say(QT_TRANSLATE_NOOP("person", "A promise"))


def _due_day(day: date, today: date) -> str:
    return weekday_and_day(day) if day.year == today.year else day_with_year(day, today)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
