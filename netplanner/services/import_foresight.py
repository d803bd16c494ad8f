"""What the cards of a plan would come to, one after the other: which of them change nothing.

Touches no data. Knows that the rows about one person build on each other; how two cards are joined is `card_joining`.
"""

from collections.abc import Iterable, Iterator

from netplanner.services.card_joining import Joined, is_sure_to_change, merged, said_by_card, updated
from netplanner.services.import_plan import SAME_ID, PlanRow, RowKind
from netplanner.services.own_table import card_of_row
from netplanner.services.workspace import Workspace
from netplanner.storage.card_history import StoredCard
from netplanner.storage.contact_store import ContactRecord

_PAGE = 50  # cards with photos are in memory together


def idle_rows(workspace: Workspace, rows: Iterable[PlanRow], region: str) -> Iterator[PlanRow]:
    """Those of these updates and merges that leave everybody as they are once those before them are done.

    `rows`: every row about each of the people concerned, in the order of the plan; of somebody new the first is how
    they come.
    """
    by_contact: dict[str, list[PlanRow]] = {}
    for row in rows:
        by_contact.setdefault(row.contact, []).append(row)
    contacts = list(by_contact)
    for start in range(0, len(contacts), _PAGE):
        page = contacts[start : start + _PAGE]
        records = {record.id: record for record in workspace.contacts.records(page)}
        for contact in page:
            yield from _idle_of_one(workspace, records.get(contact), by_contact[contact], region)


def once_said(workspace: Workspace, record: ContactRecord) -> list[StoredCard]:
    """The cards that somebody took in and that say more than theirs now, if the user may have taken something away."""
    return workspace.history.taken_in(record.id) if record.is_edited else []


def _idle_of_one(
    workspace: Workspace, record: ContactRecord | None, rows: list[PlanRow], region: str
) -> Iterator[PlanRow]:
    card = StoredCard(record.card, record.encoding) if record else None
    known = once_said(workspace, record) if record else []
    bases: dict[str, StoredCard] = {}
    if record and card and len(rows) == 1 and _is_told_by_a_glance(workspace, card, rows[0], known):
        return
    for row in rows:
        uid = row.said.uid if row.said else ""
        if card is None or row.kind not in (RowKind.UPDATE, RowKind.MERGE):
            if row.kind in (RowKind.NEW, RowKind.PROBLEM):
                card = bases[uid] = row.card
            continue
        if row.reason == SAME_ID and row.card.data == card_of_row(row.contact, said_by_card(card)):
            yield row
            continue
        if row.kind is RowKind.UPDATE:
            base = (
                bases.get(uid) or workspace.history.last_taken_in(row.contact, uid) or next(iter(bases.values()), None)
            )
            joined = updated(card, base, row.card)
        else:
            joined = merged(card, row.card, region, once_said=known, is_row=row.is_row)
        if _changes(joined, card) or row.joins:
            card = joined.card
            bases[uid] = row.card
        else:
            yield row


def _is_told_by_a_glance(workspace: Workspace, card: StoredCard, row: PlanRow, known: list[StoredCard]) -> bool:
    """Whether this is surely a change; joining two cards takes long, and is done once more when it is applied."""
    if row.kind is RowKind.UPDATE:
        base = workspace.history.last_taken_in(row.contact, row.said.uid if row.said else "")
        return base is None or card.data in (base.data, row.card.data)
    return not known and is_sure_to_change(card, row.card)


def _changes(joined: Joined, card: StoredCard) -> bool:
    return joined.card.data != card.data or bool(joined.conflicts)
