"""When a week holds too much: what could be given up, and doing the part of it that the user chose (MODEL §2).

Knows the verbs; the rules are those of `domain.giving_up` and `domain.borrowing`. Nothing is done by itself, and what
needs the other's consent is done only once the user says that they agreed.
"""

from collections.abc import Sequence
from dataclasses import replace

from netplanner.domain.borrowing import NoLoan, borrow
from netplanner.domain.commitments import CommitmentStatus
from netplanner.domain.followups import FollowUp, FollowUpStatus
from netplanner.domain.giving_up import Change, Proposal, is_needed, preview, problem_of
from netplanner.domain.giving_up_options import OptionKind
from netplanner.domain.settings import Loan
from netplanner.services import planning, promises
from netplanner.services.workspace import Step, Workspace

__all__ = ["Change", "OptionKind", "Proposal", "apply", "lend", "loans_for", "proposal"]


def proposal(workspace: Workspace) -> Proposal | None:
    """What to give up so that the weeks hold, found at once; None where they hold already.

    `giving_up_exact.improve` finds the least there is, in up to two seconds and without the file.
    """
    problem = problem_of(planning.plan_of(workspace))
    return preview(problem) if is_needed(problem) else None


def apply(workspace: Workspace, changes: Sequence[Change]) -> None:
    """Do these changes of a proposal, as one step. An ask is among them only where the other has agreed.

    What is no longer open is left alone.
    """
    open_ = {follow_up.id: follow_up for follow_up in planning.open_follow_ups(workspace)}
    with workspace.step(Step.GAVE_UP):
        for change in changes:
            if (found := open_.get(change.follow_up_id)) is not None:
                _apply(workspace, found, change)


def loans_for(workspace: Workspace, follow_up_id: str) -> Loan | NoLoan | None:
    """What a promise or a repair that is over could borrow from the time for oneself in the week that it is due in.

    None where the week holds it, or it is not open.
    """
    plan = planning.plan_of(workspace)
    overload = next((one for one in plan.others.forecast().overloads if follow_up_id in one.follow_up_ids), None)
    if overload is None:
        return None
    follow_up = plan.follow_up(follow_up_id)
    job = next(job for job in plan.others.jobs if job.follow_up_id == follow_up_id)
    return borrow(plan, follow_up, job.due, overload.minutes_over)


def lend(workspace: Workspace, loan: Loan) -> None:
    """Lend the minutes to the promise or repair; they come back in the week of the payback."""
    settings = workspace.profile.settings()
    with workspace.step(Step.BORROWED):
        workspace.profile.replace_settings(replace(settings, loans=(*settings.loans, loan)))


def _apply(workspace: Workspace, found: FollowUp, change: Change) -> None:
    after = change.follow_up
    promise = planning.promise_of(workspace, found)
    match change.option.kind:
        case OptionKind.DROP:
            planning.drop(workspace, found.id)
        case OptionKind.ASK_RELEASE if promise is not None:
            promises.answer(workspace, promise.id, CommitmentStatus.RELEASED)
        case OptionKind.ASK_RELEASE:
            workspace.journal.put_follow_up(replace(found, status=FollowUpStatus.DROPPED))
        case OptionKind.ASK_LATER if promise is not None and after is not None:
            promises.postpone(workspace, promise.id, after.due)
            workspace.journal.put_follow_up(after)
        case OptionKind.DEFER | OptionKind.ASK_LATER if after is not None:
            workspace.journal.put_follow_up(after)
        case _ if after is not None:
            planning.change(workspace, after)
