"""What a row of an import would change, side by side with what is here, and where the user's own word stays.

Knows how a card and a person are laid beside each other; nothing is written.
"""

from dataclasses import dataclass, replace

from netplanner.domain.contact import Details
from netplanner.services.card_joining import Joined, merged, said_by_card, updated
from netplanner.services.import_foresight import once_said
from netplanner.services.import_plan import Choice, ImportPlan, PlanRow
from netplanner.services.said_fields import FIELDS, values_of
from netplanner.services.workspace import Workspace
from netplanner.storage.card_history import StoredCard


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A field of `Details` side by side: what is here, what the file says, and what will be here. Values as texts.

    A photo is "photo"; a field that says nothing has no values. A name that a merge keeps as a nickname stands in the
    `after` of the name.
    """

    field: str
    before: tuple[str, ...]
    in_file: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def is_change(self) -> bool:
        return self.before != self.after


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBySide:
    """A row beside who is here: `name_here` is "" where nobody is; `conflicts` as `conflicts` gives them."""

    name_here: str
    changes: tuple[Change, ...]
    conflicts: tuple[str, ...]


def changes(workspace: Workspace, plan: ImportPlan, row: PlanRow) -> tuple[Change, ...]:
    """What a row will change, side by side, as chosen now: every field in which either side says something."""
    before = _here(workspace, row) if row.contact else None
    joined = _joined(workspace, plan, row)
    old = said_by_card(before) if before else None
    new = joined.said if joined else old
    if plan.choice(row) is Choice.ADD:
        new = row.said
    found = {
        name: Change(field=name, before=mine, in_file=theirs, after=left)
        for name in FIELDS
        if any((mine := values_of(old, name), theirs := values_of(row.said, name), left := values_of(new, name)))
    }
    kept = found.get("nickname")
    if kept is not None and "name" in found and not kept.before and not kept.in_file:
        del found["nickname"]
        found["name"] = replace(found["name"], after=found["name"].after + kept.after)
    return tuple(found.values())


def side_by_side(workspace: Workspace, plan: ImportPlan, row: PlanRow) -> SideBySide:
    """Everything that is shown of a row beside who is here."""
    return SideBySide(
        name_here=name_here(workspace, row),
        changes=changes(workspace, plan, row),
        conflicts=conflicts(workspace, plan, row),
    )


def conflicts(workspace: Workspace, plan: ImportPlan, row: PlanRow) -> tuple[str, ...]:
    """The names of the properties that both the user and the file changed, where the user's line stays."""
    joined = _joined(workspace, plan, row)
    return joined.conflicts if joined else ()


def name_here(workspace: Workspace, row: PlanRow) -> str:
    """The name of the person that a row is about, as it is here; "" where nobody is."""
    card = _here(workspace, row)
    return said_by_card(card).name if card else ""


def said_in(details: Details) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(field, values) of all that a card says, in the order in which it is shown."""
    return tuple((name, values) for name in FIELDS if (values := values_of(details, name)))


def _joined(workspace: Workspace, plan: ImportPlan, row: PlanRow) -> Joined | None:
    """The card that an update or a merge would leave; None for a row that is neither, or is about somebody new."""
    record = next(workspace.contacts.records([row.contact]), None)
    if record is None or row.said is None:
        return None
    mine = StoredCard(record.card, record.encoding)
    match plan.choice(row):
        case Choice.UPDATE:
            return updated(mine, workspace.history.last_taken_in(row.contact, row.said.uid), row.card)
        case Choice.MERGE:
            known = once_said(workspace, record)
            for other in workspace.contacts.records(row.joins):
                mine = merged(mine, StoredCard(other.card, other.encoding), plan.region).card
            return merged(mine, row.card, plan.region, once_said=known, is_row=row.is_row)
        case _:
            return None


def _here(workspace: Workspace, row: PlanRow) -> StoredCard | None:
    record = next(workspace.contacts.records([row.contact]), None)
    return StoredCard(record.card, record.encoding) if record else None
