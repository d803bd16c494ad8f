"""Follow-ups and whether the weeks hold them: the meter, the answer before accepting, done."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from netplanner.domain import capacity, defaults
from netplanner.domain.cadence import recurring_follow_up
from netplanner.domain.capacity import Meter, WhatIf
from netplanner.domain.contact import IntentKind
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.evidence import Evidence, EvidenceKind
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus, Origin
from netplanner.domain.jobs import check_minutes
from netplanner.domain.levels import standing
from netplanner.services.workspace import Step, Workspace
from netplanner.storage.contact_store import new_id

# What was done with somebody in these ways was an exchange with them.
_EXCHANGES = {FollowUpKind.CALL, FollowUpKind.COFFEE, FollowUpKind.EVENT}


def meter(workspace: Workspace) -> Meter:
    """This week and the weeks ahead, the cadences of the people kept included."""
    return capacity.meter(_all(workspace), workspace.journal.settings(), workspace.today())


def open_follow_ups(workspace: Workspace) -> list[FollowUp]:
    """What is open as of today, with the next contact that each cadence asks for."""
    today = workspace.today()
    return [follow_up for follow_up in _all(workspace) if follow_up.is_open(today)]


def minutes_for(workspace: Workspace, kind: FollowUpKind) -> int:
    """The estimate offered for this kind, in minutes."""
    return workspace.journal.settings().default_minutes[kind]


def proposal(
    workspace: Workspace,
    *,
    contact_id: str | None = None,
    kind: FollowUpKind = FollowUpKind.CALL,
    minutes: int | None = None,
    release: date | None = None,
    due: date | None = None,
    origin: Origin = Origin.DEEPEN,
    text: str = "",
) -> FollowUp:
    """A follow-up to ask about; nothing is written. Released today unless said.

    Raises INVALID_MINUTES, or INVALID_DATES when it would be due before it may begin.
    """
    estimate = minutes_for(workspace, kind) if minutes is None else minutes
    check_minutes(estimate)
    start = release or workspace.today()
    if due is not None and release is not None and due < release:
        raise NetPlannerError(Trouble.INVALID_DATES, release=release.isoformat(), due=due.isoformat())
    return FollowUp(
        id=new_id(),
        contact_id=contact_id,
        kind=kind,
        text=text,
        minutes=estimate,
        shortest=min(defaults.SHORTEST_MINUTES[kind], estimate),
        release=start,
        due=due,
        origin=Origin.SELF if kind is FollowUpKind.SELF else origin,
    )


def what_if(workspace: Workspace, follow_up: FollowUp) -> WhatIf:
    """What accepting this would mean; nothing is written."""
    return capacity.what_if(follow_up, _all(workspace), workspace.journal.settings(), workspace.today())


def accept(workspace: Workspace, follow_up: FollowUp) -> None:
    with workspace.step(Step.PLANNED_FOLLOW_UP):
        workspace.journal.put_follow_up(follow_up)


def finish(workspace: Workspace, follow_up_id: str, *, actual_minutes: int | None) -> None:
    """Mark a follow-up as done today; a call, coffee or event with somebody is an exchange with them.

    Raises NO_SUCH_FOLLOW_UP or INVALID_MINUTES.
    """
    if actual_minutes is not None:
        check_minutes(actual_minutes)
    found = next((f for f in open_follow_ups(workspace) if f.id == follow_up_id), None)
    if found is None:
        raise NetPlannerError(Trouble.NO_SUCH_FOLLOW_UP, id=follow_up_id)
    today = workspace.today()
    # One that a cadence asked for is not stored until it is done; it gets an id of its own then.
    is_recurring = follow_up_id.startswith("keep:")
    done = replace(
        found,
        id=new_id() if is_recurring else found.id,
        status=FollowUpStatus.DONE,
        done_on=today,
        actual_minutes=actual_minutes,
    )
    with workspace.step(Step.FINISHED_FOLLOW_UP):
        workspace.journal.put_follow_up(done)
        if done.contact_id is not None and (is_recurring or done.kind in _EXCHANGES):
            workspace.journal.add_evidence(
                done.contact_id, [Evidence(kind=EvidenceKind.EXCHANGE, on=today, note=done.text)]
            )


def _all(workspace: Workspace) -> list[FollowUp]:
    stored = workspace.journal.follow_ups()
    return [*stored, *_recurring(workspace, stored)]


def _recurring(workspace: Workspace, stored: list[FollowUp]) -> Iterator[FollowUp]:
    """The next contact with each person kept or grown, unless one with them is planned already."""
    today = workspace.today()
    kept = workspace.contacts.intents((IntentKind.KEEP, IntentKind.GROW))
    planned = {f.contact_id for f in stored if f.is_open(today)}
    waiting = [id for id in kept if id not in planned]
    if not waiting:
        return
    settings = workspace.journal.settings()
    evidence = workspace.journal.evidence(waiting)
    commitments = workspace.journal.commitments(waiting)
    for id in waiting:
        stands = standing(evidence.get(id, ()), commitments.get(id, ()), today)
        follow_up = recurring_follow_up(id, kept[id], stands, settings, today)
        if follow_up is not None:
            yield follow_up
