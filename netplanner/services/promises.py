"""Promises from either side: making them, and answering whether they were kept (MODEL §1, §5).

Nothing is assumed: a promise past its day stays open until somebody answers. A promise of mine is also a
follow-up, so that the meter counts it; the two are told to belong together by person, text and day.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from netplanner.domain import defaults
from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus, Origin
from netplanner.services.connections import expect_past, expect_person, settle_intents
from netplanner.services.views import Promise
from netplanner.services.workspace import Step, Workspace
from netplanner.storage.contact_store import new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPromise:
    """A promise just given. `due` None: any day. `size` 1 (small) to 3 (large)."""

    maker: Maker
    text: str = ""
    due: date | None = None
    size: int = 1


def make(workspace: Workspace, contact_id: str, promise: NewPromise) -> None:
    """Write a promise down; one of mine becomes a follow-up as well. Raises NO_SUCH_PERSON."""
    expect_person(workspace, contact_id)
    text = " ".join(promise.text.split())
    given = Commitment(maker=promise.maker, text=text, due=promise.due, size=min(max(promise.size, 1), 3))
    with workspace.step(Step.MADE_PROMISE):
        workspace.journal.add_commitments(contact_id, [given])
        if promise.maker is Maker.ME:
            workspace.journal.put_follow_up(_follow_up(workspace, contact_id, given))


def answer(
    workspace: Workspace,
    promise_id: int,
    status: CommitmentStatus,
    *,
    on: date | None = None,
    notice: bool = False,
    deceit: bool = False,
) -> None:
    """Say that an open promise was KEPT, BROKEN or RELEASED, today unless said; its follow-up is closed with it.

    Raises NO_SUCH_PROMISE, PROMISE_ANSWERED or DATE_IN_FUTURE.
    """
    day = on or workspace.today()
    expect_past(workspace, day)
    contact_id, promise = _open_one(workspace, promise_id)
    is_broken = status is CommitmentStatus.BROKEN
    answered = replace(
        promise, status=status, resolved_on=day, notice=notice and is_broken, deceit=deceit and is_broken
    )
    with workspace.step(Step.ANSWERED_PROMISE):
        workspace.journal.replace_promise(promise_id, answered)
        follow_up = _follow_up_of(workspace, contact_id, promise)
        if follow_up is not None:
            is_done = status is CommitmentStatus.KEPT
            closed = FollowUpStatus.DONE if is_done else FollowUpStatus.DROPPED
            workspace.journal.put_follow_up(replace(follow_up, status=closed, done_on=day if is_done else None))
        settle_intents(workspace, [contact_id])


def postpone(workspace: Workspace, promise_id: int, due: date | None) -> None:
    """Another day was agreed: the promise and its follow-up move.

    Raises NO_SUCH_PROMISE or PROMISE_ANSWERED.
    """
    contact_id, promise = _open_one(workspace, promise_id)
    with workspace.step(Step.CHANGED_PROMISE):
        follow_up = _follow_up_of(workspace, contact_id, promise)
        workspace.journal.replace_promise(promise_id, replace(promise, due=due))
        if follow_up is not None:
            release = None if due is not None and (follow_up.release or due) > due else follow_up.release
            workspace.journal.put_follow_up(replace(follow_up, due=due, release=release))


def forgive(workspace: Workspace, promise_id: int) -> None:
    """The one who was let down has forgiven (mine: they said so), today. Raises PROMISE_NOT_BROKEN."""
    promise = _broken_one(workspace, promise_id)
    with workspace.step(Step.FORGAVE):
        workspace.journal.replace_promise(promise_id, replace(promise, forgiven_on=workspace.today()))


def repair(workspace: Workspace, promise_id: int) -> None:
    """What was broken has been made good, today. Raises PROMISE_NOT_BROKEN."""
    promise = _broken_one(workspace, promise_id)
    with workspace.step(Step.REPAIRED):
        workspace.journal.replace_promise(promise_id, replace(promise, repaired_on=workspace.today()))


def remove(workspace: Workspace, promise_id: int) -> None:
    """Take a promise that was written down by mistake away, with its open follow-up. Raises NO_SUCH_PROMISE."""
    contact_id, promise = _one(workspace, promise_id)
    with workspace.step(Step.CHANGED_PROMISE):
        follow_up = _follow_up_of(workspace, contact_id, promise)
        workspace.journal.remove_promise(promise_id)
        if follow_up is not None:
            workspace.journal.remove_follow_up(follow_up.id)


def promise_of(follow_up: FollowUp, promises: Iterable[Promise]) -> Promise | None:
    """The open promise of mine that `follow_up` is there for, among those of its person."""
    if follow_up.origin is not Origin.PROMISE:
        return None
    return next((promise for promise in promises if _belong_together(follow_up, promise.commitment)), None)


def repaired_by(follow_up: FollowUp, promises: Sequence[Promise]) -> Promise | None:
    """The broken promise of mine that is made good when `follow_up`, a repair, is done: the one it names, or the only
    one there is.
    """
    if follow_up.kind is not FollowUpKind.REPAIR:
        return None
    owed = [
        promise
        for promise in promises
        if promise.commitment.maker is Maker.ME
        and promise.commitment.status is CommitmentStatus.BROKEN
        and promise.commitment.repaired_on is None
    ]
    named = [promise for promise in owed if promise.commitment.text and promise.commitment.text in follow_up.text]
    chosen = named or owed
    return chosen[0] if len(chosen) == 1 else None


def promises_with(workspace: Workspace, contact_id: str) -> list[Promise]:
    """Every promise between the user and somebody, in the order of recording."""
    return [Promise(number, promise) for number, promise in workspace.journal.promises(contact_id)]


def _belong_together(follow_up: FollowUp, promise: Commitment) -> bool:
    return (
        promise.maker is Maker.ME
        and promise.status is CommitmentStatus.OPEN
        and follow_up.text == promise.text
        and follow_up.due == promise.due
    )


def _follow_up_of(workspace: Workspace, contact_id: str, promise: Commitment) -> FollowUp | None:
    return next(
        (
            follow_up
            for follow_up in workspace.journal.follow_ups(contact_id)
            if follow_up.origin is Origin.PROMISE
            and follow_up.status is FollowUpStatus.OPEN
            and _belong_together(follow_up, promise)
        ),
        None,
    )


def _follow_up(workspace: Workspace, contact_id: str, promise: Commitment) -> FollowUp:
    kind = FollowUpKind.PROMISE
    minutes = workspace.profile.settings().default_minutes[kind]
    return FollowUp(
        id=new_id(),
        contact_id=contact_id,
        kind=kind,
        text=promise.text,
        minutes=minutes,
        shortest=min(minutes, defaults.SHORTEST_MINUTES[kind]),
        due=promise.due,
        origin=Origin.PROMISE,
    )


def _one(workspace: Workspace, promise_id: int) -> tuple[str, Commitment]:
    found = workspace.journal.promise(promise_id)
    if found is None:
        raise NetPlannerError(Trouble.NO_SUCH_PROMISE, id=promise_id)
    return found


def _open_one(workspace: Workspace, promise_id: int) -> tuple[str, Commitment]:
    contact_id, promise = _one(workspace, promise_id)
    if promise.status is not CommitmentStatus.OPEN:
        raise NetPlannerError(Trouble.PROMISE_ANSWERED, id=promise_id)
    return contact_id, promise


def _broken_one(workspace: Workspace, promise_id: int) -> Commitment:
    _, promise = _one(workspace, promise_id)
    if promise.status is not CommitmentStatus.BROKEN:
        raise NetPlannerError(Trouble.PROMISE_NOT_BROKEN, id=promise_id)
    return promise
