"""Making one person of several: nothing that was known of any of them is lost, and one undo takes it back.

Knows what is joined and what wins (MODEL §1, "Merging two contacts"); how cards are joined is `card_joining`, who may
be one person `likeness`.
"""

from collections.abc import Sequence
from functools import reduce

from netplanner.domain.intents import quieter
from netplanner.services.card_joining import Joined, merged, said_by_card
from netplanner.services.connections import expect_person, settle_intents
from netplanner.services.reach import region_of
from netplanner.services.workspace import Step, Workspace
from netplanner.storage.card_history import StoredCard
from netplanner.storage.contact_store import ContactRecord

_BETWEEN_NOTES = "\n\n"


def merge(workspace: Workspace, kept_id: str, other_ids: Sequence[str], *, region: str = "") -> None:
    """Make these people one, as one step: the one who is kept, on whose card every value of all cards stands.

    Evidence, promises, follow-ups, vouches, asks, flags and the remembered cards of all are theirs from then on;
    the quieter intent wins. The others are no longer there, nor in the trash: they are a part of the kept one.
    `region`: the country of the system, as for `imports.plan`. Raises NO_SUCH_PERSON.
    """
    others = [id for id in dict.fromkeys(other_ids) if id != kept_id]
    for id in (kept_id, *others):
        expect_person(workspace, id)
    if not others:
        return
    kept, *records = _records(workspace, [kept_id, *others])
    joined = _joined(workspace, kept, records, region)
    everyone = [kept, *records]
    with workspace.step(Step.MERGED_PEOPLE):
        for id in others:
            workspace.join_records(kept_id, id)
        if joined.card != _card_of(kept):
            workspace.contacts.replace_card(
                kept_id, joined.card.data, joined.said, taken_in=False, encoding=joined.card.encoding
            )
        workspace.contacts.set_planner_fields(
            kept_id,
            intent=reduce(quieter, (record.intent for record in everyone)),
            notes=_BETWEEN_NOTES.join(dict.fromkeys(record.notes for record in everyone if record.notes.strip())),
            does_not_introduce=any(record.does_not_introduce for record in everyone),
            blocked=any(record.blocked for record in everyone),
        )
        settle_intents(workspace, [kept_id])


def merged_card(workspace: Workspace, kept_id: str, other_ids: Sequence[str], *, region: str = "") -> Joined:
    """The card that `merge` would leave, for showing it before; nothing is written. Raises NO_SUCH_PERSON."""
    for id in (kept_id, *other_ids):
        expect_person(workspace, id)
    kept, *records = _records(workspace, [kept_id, *(id for id in dict.fromkeys(other_ids) if id != kept_id)])
    return _joined(workspace, kept, records, region)


def _joined(workspace: Workspace, kept: ContactRecord, others: Sequence[ContactRecord], region: str) -> Joined:
    country = region_of(workspace, region)
    joined = Joined(_card_of(kept), said_by_card(_card_of(kept)))
    for other in others:
        joined = merged(joined.card, _card_of(other), country)
    return joined


def _records(workspace: Workspace, ids: Sequence[str]) -> list[ContactRecord]:
    """In this order, which is not that of recording."""
    found = {record.id: record for record in workspace.contacts.records(ids)}
    return [found[id] for id in ids]


def _card_of(record: ContactRecord) -> StoredCard:
    return StoredCard(record.card, record.encoding)
