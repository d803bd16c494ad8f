"""The JSON document of the whole file: out, and back in without loss.

Knows which records belong together; how each is written is `interchange.document`.
"""

import base64
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from netplanner.domain.contact import Details
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.levels import standing
from netplanner.interchange import document as form
from netplanner.interchange.vcard import details, document_properties, parse_card, write_new_card
from netplanner.services.workspace import Step, Workspace
from netplanner.storage.contact_store import NewContact, digest, new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentCounts:
    added: int
    updated: int


def document_of(workspace: Workspace, contact_ids: list[str] | None = None) -> dict[str, Any]:
    """Everything in the file as COMMANDS.md writes it, or these contacts and their follow-ups alone."""
    journal = workspace.journal
    evidence, commitments = journal.evidence(), journal.commitments()
    vouches, asks = journal.vouches(), journal.asks()
    today = workspace.today()
    contacts = []
    for record in workspace.contacts.records(contact_ids):
        card = parse_card(record.card)
        shown, promised = evidence.get(record.id, []), commitments.get(record.id, [])
        stands = standing(shown, promised, today)
        said = details(card)
        contacts.append(
            {
                "id": record.id,
                "name": said.name,
                "card": _written(record.card),
                "properties": document_properties(card),
                "level": int(stands.level),
                "missing": list(stands.missing),
                "next_slip": stands.next_slip.isoformat() if stands.next_slip else None,
                "intent": {"kind": record.intent.kind.value, "level": record.intent.level},
                "tags": list(said.tags),
                "notes": record.notes,
                "evidence": [form.written(one) for one in shown],
                "commitments": [form.written(one) for one in promised],
                "vouches_for": [
                    {"contact": vouch.contact_id, "strength": vouch.strength.value}
                    for vouch in vouches.get(record.id, [])
                ],
                "asked_on": [day.isoformat() for day in asks.get(record.id, [])],
                "does_not_introduce": record.does_not_introduce,
                "blocked": record.blocked,
            }
        )
    chosen = None if contact_ids is None else set(contact_ids)
    return {
        "format": form.FORMAT,
        "version": form.VERSION,
        "contacts": contacts,
        "follow_ups": [form.written(one) for one in journal.follow_ups() if chosen is None or one.contact_id in chosen],
        "self": [form.written(one) for one in journal.self_items()],
        "needs": [form.written(one) for one in journal.needs()],
        "settings": form.written_settings(journal.settings()),
    }


def import_document(workspace: Workspace, document: Mapping[str, object], *, path: str = "") -> DocumentCounts:
    """Take a document in as one step; a known id has its planner's records replaced, so twice equals once.

    Raises NetPlannerError INVALID_DOCUMENT (path, where, reason) or DOCUMENT_NEWER, with nothing changed.
    """
    read = form.read_document(document, path)
    added = updated = 0
    with workspace.step(Step.IMPORTED):
        new: list[NewContact] = []
        ids = []
        for contact in read.contacts:
            id = contact.id or new_id()
            ids.append(id)
            card = contact.card or write_new_card(Details(name=contact.name, tags=contact.tags))
            if not workspace.contacts.knows(id):
                new.append(NewContact(id, card, digest(card), details(parse_card(card))))
                continue
            updated += 1
            if contact.card is not None and next(workspace.contacts.records([id])).card != card:
                workspace.contacts.replace_card(id, card, details(parse_card(card)), taken_in=False)
            workspace.journal.clear(id)
        workspace.contacts.add(new)
        added = len(new)
        known = set(workspace.contacts.ids())
        for id, contact in zip(ids, read.contacts, strict=True):
            workspace.contacts.set_planner_fields(
                id,
                intent=contact.intent,
                notes=contact.notes,
                does_not_introduce=contact.does_not_introduce,
                blocked=contact.blocked,
            )
            workspace.journal.add_evidence(id, contact.evidence)
            workspace.journal.add_commitments(id, contact.commitments)
            for vouch in contact.vouches_for:
                _expect(vouch.contact_id, known, path, f"{id}.vouches_for")
            workspace.journal.add_vouches(id, contact.vouches_for)
            workspace.journal.add_asks(id, contact.asked_on)
        for follow_up in read.follow_ups:
            if follow_up.contact_id is not None:
                _expect(follow_up.contact_id, known, path, "follow_ups")
            id = follow_up.id or new_id()
            workspace.journal.put_follow_up(replace(follow_up, id=id))
        if read.self_items is not None:
            workspace.journal.replace_self_items(read.self_items)
        if read.needs is not None:
            workspace.journal.replace_needs(read.needs)
        if read.settings is not None:
            workspace.journal.replace_settings(read.settings)
    return DocumentCounts(added=added, updated=updated)


def _expect(contact_id: str, known: set[str], path: str, where: str) -> None:
    if contact_id not in known:
        reason = f"there is no contact {contact_id!r}"
        raise NetPlannerError(Trouble.INVALID_DOCUMENT, path=path, where=where, reason=reason)


def _written(card: bytes) -> str | dict[str, str]:
    try:
        return card.decode()
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(card).decode()}
