"""What happened between the user and somebody, newest first, as a page tells it.

Knows which records belong to one event; no words.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source
from netplanner.domain.followups import FollowUp, FollowUpKind
from netplanner.services.people import PersonView
from netplanner.services.views import Promise, Record

_SOON_DAYS = 14


class EntryKind(StrEnum):
    CONVERSATION = "CONVERSATION"  # records of one day; `follow_up` when it was planned
    FOLLOW_UP = "FOLLOW_UP"  # done, without a conversation
    PROMISE_DUE = "PROMISE_DUE"  # ahead, within two weeks
    PROMISE_KEPT = "PROMISE_KEPT"
    PROMISE_BROKEN = "PROMISE_BROKEN"
    PROMISE_RELEASED = "PROMISE_RELEASED"
    REPAIRED = "REPAIRED"
    FORGIVEN = "FORGIVEN"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One event. `note` is the user's own line; `learnt` and `showed` the facets that became known;
    `kinds` the other records of the day. `record_ids`: what can be taken back.
    """

    on: date
    kind: EntryKind
    note: str = ""
    maker: Maker | None = None
    follow_up: FollowUpKind | None = None
    minutes: int | None = None
    learnt: tuple[Facet, ...] = ()
    showed: tuple[Facet, ...] = ()
    kinds: tuple[EvidenceKind, ...] = ()
    fits: int | None = None
    record_ids: tuple[int, ...] = ()


def timeline(view: PersonView, today: date) -> list[Entry]:
    """Every event with this person, the newest first; promises due within two weeks stand on top."""
    entries = [*_conversations(view), *_promised(view.promises, today)]
    # What stands in the order of recording stays so within a day, the later first.
    entries.reverse()
    entries.sort(key=lambda entry: entry.on, reverse=True)
    return entries


def _conversations(view: PersonView) -> Iterator[Entry]:
    by_day: dict[date, list[Record]] = defaultdict(list)
    for record in view.records:
        by_day[record.evidence.on].append(record)
    done: dict[date, list[FollowUp]] = defaultdict(list)
    for follow_up in view.finished:
        if follow_up.done_on is not None:
            done[follow_up.done_on].append(follow_up)
    for day in sorted({*by_day, *done}):
        for event in _events(by_day[day]):
            yield _conversation(day, event, done[day])
        for follow_up in done[day]:
            yield Entry(
                on=day,
                kind=EntryKind.FOLLOW_UP,
                note=follow_up.text,
                follow_up=follow_up.kind,
                minutes=follow_up.actual_minutes,
            )


def _events(records: Sequence[Record]) -> Iterator[list[Record]]:
    """Records of a day, cut before each exchange after the first: several conversations may have passed."""
    event: list[Record] = []
    for record in records:
        if record.evidence.kind is EvidenceKind.EXCHANGE and any(
            one.evidence.kind is EvidenceKind.EXCHANGE for one in event
        ):
            yield event
            event = []
        event.append(record)
    if event:
        yield event


def _conversation(day: date, event: Sequence[Record], done: list[FollowUp]) -> Entry:
    said = [record.evidence for record in event]
    exchange = next((one for one in said if one.kind is EvidenceKind.EXCHANGE), None)
    follow_up = None
    if exchange is not None:
        # A finished call left an exchange with its own text: the two are one event.
        follow_up = next((one for one in done if one.text == exchange.note), None)
        if follow_up is not None:
            done.remove(follow_up)
    return Entry(
        on=day,
        kind=EntryKind.CONVERSATION,
        note=next((one.note for one in said if one.note), ""),
        follow_up=follow_up.kind if follow_up else None,
        minutes=follow_up.actual_minutes if follow_up else None,
        learnt=_facets(said, EvidenceKind.I_KNOW_THEM),
        showed=_facets(said, EvidenceKind.THEY_KNOW_ME),
        kinds=tuple(dict.fromkeys(one.kind for one in said)),
        fits=next((one.value for one in reversed(said) if one.kind is EvidenceKind.FIT), None),
        record_ids=tuple(record.id for record in event),
    )


def _facets(said: Sequence[Evidence], kind: EvidenceKind) -> tuple[Facet, ...]:
    # What I only told them shows nothing that they know (MODEL §1).
    known = {one.facet for one in said if one.kind is kind and one.source is not Source.TOLD}
    return tuple(facet for facet in Facet if facet in known)


def _promised(promises: Sequence[Promise], today: date) -> Iterator[Entry]:
    for promise in promises:
        yield from _of_promise(promise.commitment, today)


def _of_promise(promise: Commitment, today: date) -> Iterator[Entry]:
    def entry(on: date, kind: EntryKind) -> Entry:
        return Entry(on=on, kind=kind, note=promise.text, maker=promise.maker)

    if promise.status is CommitmentStatus.OPEN:
        if promise.due is not None and 0 <= (promise.due - today).days <= _SOON_DAYS:
            yield entry(promise.due, EntryKind.PROMISE_DUE)
        return
    if promise.resolved_on is not None:
        yield entry(
            promise.resolved_on,
            {
                CommitmentStatus.KEPT: EntryKind.PROMISE_KEPT,
                CommitmentStatus.BROKEN: EntryKind.PROMISE_BROKEN,
                CommitmentStatus.RELEASED: EntryKind.PROMISE_RELEASED,
            }[promise.status],
        )
    if promise.repaired_on is not None:
        yield entry(promise.repaired_on, EntryKind.REPAIRED)
    if promise.forgiven_on is not None:
        yield entry(promise.forgiven_on, EntryKind.FORGIVEN)
