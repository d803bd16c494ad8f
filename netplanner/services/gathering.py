"""A follow-up with each of several people at once, as after an evening: spread over the weeks that have room.

Knows the verbs; which week has room for whom is `domain.queueing` (MODEL §3, §6). Nobody is refused.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from netplanner.domain.demand import Forecast, Job
from netplanner.domain.followups import FollowUpKind, Origin
from netplanner.domain.jobs import count_minutes, place
from netplanner.domain.levels import Level
from netplanner.domain.queueing import Lack, Queued, queue
from netplanner.services import planning
from netplanner.services.connections import expect_person, level_of
from netplanner.services.suggesting import outlook
from netplanner.services.ties import Ties
from netplanner.services.workspace import Step, Workspace

__all__ = ["Gathering", "Lack", "Queued", "accept", "propose"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """`queued` in the order of the people; `before` and `after` are the weeks for others without and with them."""

    queued: tuple[Queued, ...]
    before: Forecast
    after: Forecast
    limit: int


def propose(
    workspace: Workspace,
    ties: Ties,
    contact_ids: Sequence[str],
    *,
    kind: FollowUpKind,
    minutes: int | None = None,
    text: str = "",
) -> Gathering:
    """A week for each of these people; nothing is written. `minutes` None: as usual for the kind.

    Whom one has had an exchange with is no new person, but waits for a week with room as well. Raises NO_SUCH_PERSON
    or INVALID_MINUTES.
    """
    follow_ups = planning.all_follow_ups(workspace)
    plan = planning.plan_of(workspace)
    ahead = outlook(workspace, ties, plan, follow_ups)
    wanted = []
    for id in contact_ids:
        expect_person(workspace, id)
        wanted.append(
            planning.proposal(
                workspace, contact_id=id, kind=kind, minutes=minutes, text=" ".join(text.split()), origin=Origin.WIDEN
            )
        )
    asked_on = [day for days in workspace.journal.asks().values() for day in days]
    found = queue(wanted, follow_ups, plan, limit=ahead.limit.limit, share=ahead.share, asked_on=asked_on)
    queued = tuple(
        one
        if level_of(workspace, one.follow_up.contact_id or "") is Level.KNOWN_OF
        else replace(one, follow_up=replace(one.follow_up, origin=Origin.DEEPEN))
        for one in found
    )
    jobs = []
    for one in queued:
        weeks = place(one.follow_up, plan.today)
        if weeks is not None:
            release, due = weeks
            counted = count_minutes(
                one.follow_up.minutes, factor=plan.factor(one.follow_up.kind), release=release, due=due
            )
            jobs.append(Job(minutes=counted, release=release, due=due, follow_up_id=one.follow_up.id))
    return Gathering(
        queued=queued,
        before=plan.others.forecast(),
        after=plan.others.forecast(*jobs),
        limit=ahead.limit.limit,
    )


def accept(workspace: Workspace, gathering: Gathering) -> None:
    """Plan all of them, as one step."""
    with workspace.step(Step.PLANNED_FOLLOW_UP):
        for one in gathering.queued:
            workspace.journal.put_follow_up(one.follow_up)
