"""Recording what passed between the user and somebody, and what the user wants there."""

from datetime import date

from netplanner.domain.contact import Intent
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.evidence import Evidence, EvidenceKind
from netplanner.domain.intents import is_allowed, settle
from netplanner.domain.levels import standing
from netplanner.services.workspace import Step, Workspace


def record_exchange(workspace: Workspace, contact_id: str, *, text: str = "", on: date | None = None) -> None:
    """Record a two-way exchange on a day (today unless said), with one line about it.

    Raises NO_SUCH_PERSON, or DATE_IN_FUTURE for what has not happened yet.
    """
    day = on or workspace.today()
    if day > workspace.today():
        raise NetPlannerError(Trouble.DATE_IN_FUTURE, on=day.isoformat())
    _expect(workspace, contact_id)
    with workspace.step(Step.RECORDED_EXCHANGE):
        workspace.journal.add_evidence(
            contact_id, [Evidence(kind=EvidenceKind.EXCHANGE, on=day, note=" ".join(text.split()))]
        )


def set_intent(workspace: Workspace, contact_id: str, intent: Intent) -> None:
    """Say what is wanted with somebody. Raises INTENT_ABOVE_LEVEL for keeping what is not there yet."""
    _expect(workspace, contact_id)
    evidence = workspace.journal.evidence([contact_id]).get(contact_id, [])
    commitments = workspace.journal.commitments([contact_id]).get(contact_id, [])
    level = standing(evidence, commitments, workspace.today()).level
    if not is_allowed(intent, level):
        raise NetPlannerError(Trouble.INTENT_ABOVE_LEVEL, level=int(level))
    with workspace.step(Step.CHANGED_INTENT):
        workspace.contacts.set_intent(contact_id, settle(intent, level))


def look_at_flags(workspace: Workspace, contact_id: str) -> None:
    """Take the notes about guesses on import away: the user has looked at them."""
    with workspace.step(Step.LOOKED_AT_FLAGS):
        workspace.contacts.clear_flags(contact_id)


def _expect(workspace: Workspace, contact_id: str) -> None:
    if not workspace.contacts.knows(contact_id):
        raise NetPlannerError(Trouble.NO_SUCH_PERSON, query=contact_id)
