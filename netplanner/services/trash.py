"""People put away: for 30 days they can be brought back as they were; then they are gone for good."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from netplanner.services.connections import expect_person
from netplanner.services.workspace import Step, Workspace

KEPT_DAYS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class PutAway:
    """Somebody in the trash. `days_left` until they are gone for good."""

    id: str
    name: str
    deleted_on: date
    days_left: int


def delete(workspace: Workspace, contact_ids: Sequence[str]) -> int:
    """Put these people into the trash, as one step; the answer is how many open promises go with them.

    Raises NO_SUCH_PERSON.
    """
    today = workspace.today()
    for id in contact_ids:
        expect_person(workspace, id)
    promises = workspace.journal.commitments(contact_ids)
    with workspace.step(Step.DELETED_PEOPLE):
        workspace.contacts.set_deleted(contact_ids, today)
    return sum(promise.is_open(today) for of_one in promises.values() for promise in of_one)


def restore(workspace: Workspace, contact_ids: Sequence[str]) -> None:
    """Bring these people back as they were. Who is not in the trash is left alone."""
    with workspace.step(Step.RESTORED_PEOPLE):
        workspace.contacts.set_deleted(contact_ids, None)


def contents(workspace: Workspace) -> list[PutAway]:
    """Who is in the trash, the last put away first."""
    today = workspace.today()
    return [
        PutAway(id=id, name=name, deleted_on=day, days_left=max(0, KEPT_DAYS - (today - day).days))
        for id, name, deleted_on in workspace.contacts.in_trash()
        for day in (date.fromisoformat(deleted_on),)
    ]


def delete_for_good(workspace: Workspace, contact_ids: Sequence[str]) -> None:
    """Purge people in the trash, their cards, the undo log and the remembered digests of their cards.

    It cannot be undone (MODEL §7). Who is not in the trash is left alone.
    """
    away = {person.id for person in contents(workspace)}
    workspace.purge([id for id in contact_ids if id in away])


def empty_old(workspace: Workspace) -> None:
    """Purge whoever was put away more than 30 days ago."""
    workspace.purge([person.id for person in contents(workspace) if person.days_left == 0])
