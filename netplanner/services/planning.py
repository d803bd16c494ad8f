"""Follow-ups and whether the weeks hold them: the meter, the answer before accepting, done, put off, given up.

What a cadence asks for is computed and has an id of its own ("keep:…"). It is stored under that id only when it is
put off, and counts there only as long as the cadence asks for nothing later: an exchange moves it all the same.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from netplanner.domain import capacity, defaults
from netplanner.domain import ways as domain_ways
from netplanner.domain.cadence import is_recurring, recurring_follow_up
from netplanner.domain.capacity import Meter, WhatIf
from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.contact import IntentKind
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.evidence import Evidence, EvidenceKind
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus, Origin
from netplanner.domain.jobs import check_minutes
from netplanner.domain.levels import standing
from netplanner.domain.plan import Plan
from netplanner.domain.ways import Answer
from netplanner.services import promises
from netplanner.services.connections import settle_intents
from netplanner.services.views import Promise
from netplanner.services.workspace import Step, Workspace
from netplanner.storage.contact_store import new_id

# What was done with somebody in these ways was an exchange with them.
_EXCHANGES = {FollowUpKind.CALL, FollowUpKind.COFFEE, FollowUpKind.EVENT}
# The kinds that say themselves why they are there.
_ORIGINS = {
    FollowUpKind.PROMISE: Origin.PROMISE,
    FollowUpKind.REPAIR: Origin.REPAIR,
    FollowUpKind.SELF: Origin.SELF,
}


# --- asking; nothing is written


def meter(workspace: Workspace) -> Meter:
    """This week and the weeks ahead, the cadences of the people kept included."""
    return capacity.meter(all_follow_ups(workspace), workspace.profile.settings(), workspace.today())


def all_follow_ups(workspace: Workspace) -> list[FollowUp]:
    """Everything that was ever planned, done and dropped ones too, with the next contact that each cadence asks for."""
    today = workspace.today()
    stored = workspace.journal.follow_ups()
    put_off = {f.contact_id: f for f in stored if is_recurring(f) and f.is_open(today)}
    others = [f for f in stored if f.contact_id not in put_off or f is not put_off[f.contact_id]]
    return [*others, *_recurring(workspace, others, put_off)]


def plan_of(workspace: Workspace) -> Plan:
    """Everything that is open, laid onto the twelve weeks ahead."""
    return Plan(all_follow_ups(workspace), workspace.profile.settings(), workspace.today())


def open_follow_ups(workspace: Workspace) -> list[FollowUp]:
    """What is open as of today, with the next contact that each cadence asks for."""
    today = workspace.today()
    return [follow_up for follow_up in all_follow_ups(workspace) if follow_up.is_open(today)]


def minutes_for(workspace: Workspace, kind: FollowUpKind) -> int:
    """The estimate offered for this kind, in minutes."""
    return workspace.profile.settings().default_minutes[kind]


def proposal(
    workspace: Workspace,
    *,
    contact_id: str | None = None,
    kind: FollowUpKind = FollowUpKind.CALL,
    minutes: int | None = None,
    release: date | None = None,
    due: date | None = None,
    origin: Origin | None = None,
    text: str = "",
) -> FollowUp:
    """A follow-up to ask about. Released today unless said; `origin` None: what its kind says, else DEEPEN.

    Raises INVALID_MINUTES, or INVALID_DATES when it would be due before it may begin.
    """
    estimate = minutes_for(workspace, kind) if minutes is None else minutes
    check_minutes(estimate)
    _check_dates(release, due)
    return FollowUp(
        id=new_id(),
        contact_id=contact_id,
        kind=kind,
        text=text,
        minutes=estimate,
        shortest=min(defaults.SHORTEST_MINUTES[kind], estimate),
        release=release or workspace.today(),
        due=due,
        origin=Origin.SELF if kind is FollowUpKind.SELF else origin or _ORIGINS.get(kind, Origin.DEEPEN),
    )


def what_if(workspace: Workspace, follow_up: FollowUp) -> WhatIf:
    """What accepting this would mean."""
    return capacity.what_if(follow_up, all_follow_ups(workspace), workspace.profile.settings(), workspace.today())


def ways(workspace: Workspace, wanted: FollowUp) -> Answer:
    """What accepting this would mean, with every way that is open: cheaper, later, shorter, as it is, or not at all."""
    return domain_ways.ways(wanted, all_follow_ups(workspace), workspace.profile.settings(), workspace.today())


def calibration(workspace: Workspace, kind: FollowUpKind) -> float:
    """How many times as long as estimated this kind takes the user, 0.5 to 3; 1.25 before anything is known."""
    journal = workspace.journal
    return capacity.calibration(journal.follow_ups(), kind, workspace.profile.settings(), workspace.today())


def promise_of(workspace: Workspace, follow_up: FollowUp) -> Promise | None:
    """The open promise of mine that would be kept with this follow-up; None where it is there for none."""
    if follow_up.contact_id is None:
        return None
    return promises.promise_of(follow_up, promises.promises_with(workspace, follow_up.contact_id))


# --- changing


def accept(workspace: Workspace, follow_up: FollowUp) -> None:
    """Plan it. One of kind PROMISE, with somebody, is a promise to them, and is written down as one."""
    with workspace.step(Step.PLANNED_FOLLOW_UP):
        if follow_up.kind is FollowUpKind.PROMISE and follow_up.contact_id is not None:
            follow_up = replace(follow_up, text=" ".join(follow_up.text.split()), origin=Origin.PROMISE)
            given = Commitment(maker=Maker.ME, text=follow_up.text, due=follow_up.due)
            workspace.journal.add_commitments(follow_up.contact_id or "", [given])
        workspace.journal.put_follow_up(follow_up)


def finish(workspace: Workspace, follow_up_id: str, *, actual_minutes: int | None, keeps_promise: bool = True) -> None:
    """Mark a follow-up as done today.

    A call, coffee or event with somebody, and what a cadence asked for, is an exchange with them. The promise that
    it was there for is kept with it, unless `keeps_promise` is False; a repair makes good what was broken.
    Raises NO_SUCH_FOLLOW_UP or INVALID_MINUTES.
    """
    if actual_minutes is not None:
        check_minutes(actual_minutes)
    found = _open_one(workspace, follow_up_id)
    promise = promise_of(workspace, found) if keeps_promise else None
    today = workspace.today()
    asked_for = is_recurring(found)
    done = replace(
        found,
        id=new_id() if asked_for else found.id,
        status=FollowUpStatus.DONE,
        done_on=today,
        actual_minutes=actual_minutes,
    )
    with workspace.step(Step.FINISHED_FOLLOW_UP):
        if asked_for:
            workspace.journal.remove_follow_up(found.id)
        workspace.journal.put_follow_up(done)
        if done.contact_id is None:
            return
        if asked_for or done.kind in _EXCHANGES:
            exchange = Evidence(kind=EvidenceKind.EXCHANGE, on=today, note=" ".join(done.text.split()))
            workspace.journal.add_evidence(done.contact_id, [exchange])
        if promise is not None:
            promises.answer(workspace, promise.id, CommitmentStatus.KEPT)
        owed = promises.repaired_by(done, promises.promises_with(workspace, done.contact_id))
        if owed is not None:
            promises.repair(workspace, owed.id)
        settle_intents(workspace, [done.contact_id])


def snooze(workspace: Workspace, follow_up_id: str, until: date) -> None:
    """Put off until a day, which is not counted as a deferral; its due day moves along where it would lie before.

    What was promised for a day stays promised for it. Raises NO_SUCH_FOLLOW_UP, or PROMISED_SOONER for a day after
    the one that was promised.
    """
    found = _open_one(workspace, follow_up_id)
    until = max(until, workspace.today())
    due = found.due
    if due is not None and due < until:
        if promise_of(workspace, found) is not None:
            raise NetPlannerError(Trouble.PROMISED_SOONER, due=due.isoformat())
        due = until
    with workspace.step(Step.SNOOZED_FOLLOW_UP):
        workspace.journal.put_follow_up(replace(found, release=until, due=due))


def drop(workspace: Workspace, follow_up_id: str) -> None:
    """Give it up. What a cadence asked for is left out once, and comes again after one more cadence.

    A promise stays open: whether it was kept, broken or released is for the two people to say. Raises
    NO_SUCH_FOLLOW_UP.
    """
    found = _open_one(workspace, follow_up_id)
    left = _next_but_one(workspace, found) if is_recurring(found) else replace(found, status=FollowUpStatus.DROPPED)
    with workspace.step(Step.DROPPED_FOLLOW_UP):
        workspace.journal.put_follow_up(left)


def change(workspace: Workspace, follow_up: FollowUp) -> None:
    """Make the open follow-up of this id say what `follow_up` says; a promise that it is there for says so as well.

    Raises NO_SUCH_FOLLOW_UP, INVALID_MINUTES, INVALID_DATES, or PROMISED_SOONER where the day that was promised
    would change: that is for both to agree on (`promises.postpone`).
    """
    found = _open_one(workspace, follow_up.id)
    check_minutes(follow_up.minutes)
    _check_dates(follow_up.release, follow_up.due)
    promise = promise_of(workspace, found)
    if promise is not None and found.due is not None and follow_up.due != found.due:
        raise NetPlannerError(Trouble.PROMISED_SOONER, due=found.due.isoformat())
    if is_recurring(found):
        # It is no longer what the cadence asks for, but a deed of its own.
        follow_up = replace(follow_up, id=new_id())
    with workspace.step(Step.CHANGED_FOLLOW_UP):
        if promise is not None:
            follow_up = replace(follow_up, text=" ".join(follow_up.text.split()))
            said_anew = replace(promise.commitment, text=follow_up.text, due=follow_up.due)
            workspace.journal.replace_promise(promise.id, said_anew)
        if found.id != follow_up.id:
            workspace.journal.remove_follow_up(found.id)
        workspace.journal.put_follow_up(follow_up)


# --- how


def _check_dates(release: date | None, due: date | None) -> None:
    if due is not None and release is not None and due < release:
        raise NetPlannerError(Trouble.INVALID_DATES, release=release.isoformat(), due=due.isoformat())


def _open_one(workspace: Workspace, follow_up_id: str) -> FollowUp:
    found = next((f for f in open_follow_ups(workspace) if f.id == follow_up_id), None)
    if found is None:
        raise NetPlannerError(Trouble.NO_SUCH_FOLLOW_UP, id=follow_up_id)
    return found


def _recurring(workspace: Workspace, stored: list[FollowUp], put_off: dict[str | None, FollowUp]) -> Iterator[FollowUp]:
    """The next contact with each person kept or grown, unless one with them is planned already.

    One that was put off stands until the cadence itself asks for a later day: then there was an exchange since.
    """
    today = workspace.today()
    kept = workspace.contacts.intents((IntentKind.KEEP, IntentKind.GROW))
    planned = {f.contact_id for f in stored if f.is_open(today)}
    waiting = [id for id in kept if id not in planned]
    if not waiting:
        return
    settings = workspace.profile.settings()
    standings = workspace.standings.of(waiting)
    for id in waiting:
        stands = standings.get(id)
        follow_up = None if stands is None else recurring_follow_up(id, kept[id], stands, settings, today)
        if follow_up is None:
            continue
        later = put_off.get(id)
        asked_for = follow_up.due or today
        yield follow_up if later is None or (later.due or today) < asked_for else later


def _next_but_one(workspace: Workspace, left_out: FollowUp) -> FollowUp:
    """What the cadence would ask for, had there been an exchange today."""
    id = left_out.contact_id or ""
    intent = workspace.contacts.intents((IntentKind.KEEP, IntentKind.GROW))[id]
    evidence = workspace.journal.evidence([id]).get(id, [])
    commitments = workspace.journal.commitments([id]).get(id, [])
    today = workspace.today()
    stands = replace(standing(evidence, commitments, today), last_exchange=today)
    return recurring_follow_up(id, intent, stands, workspace.profile.settings(), today) or left_out
