"""Recording what passed between the user and somebody, and what the user wants there."""

from collections.abc import Iterable
from datetime import date

from netplanner.domain.contact import Intent, IntentKind
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.evidence import Evidence, EvidenceKind
from netplanner.domain.intents import is_allowed, settle
from netplanner.domain.levels import Level, standing
from netplanner.services.workspace import Step, Workspace


def settle_intents(workspace: Workspace, contact_ids: Iterable[str]) -> None:
    """Within a step: an intent to grow that has arrived becomes one to keep (MODEL §1)."""
    growing = workspace.contacts.intents((IntentKind.GROW,))
    for id in contact_ids:
        if id in growing:
            settled = settle(growing[id], level_of(workspace, id))
            if settled != growing[id]:
                workspace.contacts.set_intent(id, settled)


def level_of(workspace: Workspace, contact_id: str) -> Level:
    """The level that somebody stands on today."""
    evidence = workspace.journal.evidence([contact_id]).get(contact_id, [])
    commitments = workspace.journal.commitments([contact_id]).get(contact_id, [])
    return standing(evidence, commitments, workspace.today()).level


def expect_person(workspace: Workspace, contact_id: str) -> None:
    """Raise NO_SUCH_PERSON for whom the file does not know, or who is in the trash."""
    if not workspace.contacts.knows(contact_id):
        raise NetPlannerError(Trouble.NO_SUCH_PERSON, query=contact_id)


def expect_past(workspace: Workspace, day: date) -> None:
    """Raise DATE_IN_FUTURE for a day that is still to come."""
    if day > workspace.today():
        raise NetPlannerError(Trouble.DATE_IN_FUTURE, on=day.isoformat())


def record_exchange(workspace: Workspace, contact_id: str, *, text: str = "", on: date | None = None) -> None:
    """Record a two-way exchange on a day (today unless said), with one line about it.

    Raises NO_SUCH_PERSON, or DATE_IN_FUTURE for what has not happened yet.
    """
    day = on or workspace.today()
    expect_past(workspace, day)
    expect_person(workspace, contact_id)
    with workspace.step(Step.RECORDED_EXCHANGE):
        workspace.journal.add_evidence(
            contact_id, [Evidence(kind=EvidenceKind.EXCHANGE, on=day, note=" ".join(text.split()))]
        )
        settle_intents(workspace, [contact_id])


def set_intent(workspace: Workspace, contact_id: str, intent: Intent) -> None:
    """Say what is wanted with somebody. Raises INTENT_ABOVE_LEVEL for keeping what is not there yet."""
    expect_person(workspace, contact_id)
    level = level_of(workspace, contact_id)
    if not is_allowed(intent, level):
        raise NetPlannerError(Trouble.INTENT_ABOVE_LEVEL, level=int(level))
    with workspace.step(Step.CHANGED_INTENT):
        workspace.contacts.set_intent(contact_id, settle(intent, level))


def look_at_flags(workspace: Workspace, contact_id: str) -> None:
    """Take the notes about guesses on import away: the user has looked at them."""
    with workspace.step(Step.LOOKED_AT_FLAGS):
        workspace.import_flags.clear(contact_id)


def take_back(workspace: Workspace, record_id: int) -> None:
    """Remove one record of evidence that was written down by mistake. Raises NO_SUCH_RECORD."""
    with workspace.step(Step.TOOK_BACK_RECORD):
        if workspace.journal.remove_evidence(record_id) is None:
            raise NetPlannerError(Trouble.NO_SUCH_RECORD, id=record_id)
