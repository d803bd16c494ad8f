"""The JSON document of the whole file: out, and back in without loss.

Knows which records belong together; how each is written is `interchange.document`.
"""

import base64
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from netplanner.domain.commitments import Maker
from netplanner.domain.contact import NO_INTENT, Details, Intent
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.grace import ledger
from netplanner.domain.levels import standing
from netplanner.interchange import document as form
from netplanner.interchange.vcard import details, document_properties, parse_card, write_new_card
from netplanner.services.workspace import Step, Workspace
from netplanner.storage.contact_store import ContactRecord, NewContact, digest, new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentCounts:
    added: int
    updated: int


def document_of(workspace: Workspace, contact_ids: list[str] | None = None) -> dict[str, Any]:
    """Everything in the file as COMMANDS.md writes it, or these contacts and their follow-ups alone.

    What leaves for some contacts only says nothing of the others, nor of the user: no vouch leads out of it,
    so that it can be read in elsewhere, and the profile, the needs and the settings stay at home.
    """
    journal = workspace.journal
    evidence, commitments = journal.evidence(), journal.commitments()
    vouches, asks = journal.vouches(), journal.asks()
    today = workspace.today()
    chosen = None if contact_ids is None else set(contact_ids)
    contacts = []
    for record in workspace.contacts.records(contact_ids):
        card = parse_card(record.card, encoding=record.encoding)
        shown, promised = evidence.get(record.id, []), commitments.get(record.id, [])
        stands = standing(shown, promised, today)
        ledgers = {maker: ledger(promised, maker, today) for maker in (Maker.THEM, Maker.ME)}
        said = details(card)
        contacts.append(
            {
                "id": record.id,
                "name": said.name,
                "card": _written(record.card, record.encoding),
                "properties": document_properties(card),
                "level": int(stands.level),
                "missing": list(stands.missing),
                "next_slip": stands.next_slip.isoformat() if stands.next_slip else None,
                "trust": {maker.value: one.trust for maker, one in ledgers.items()},
                "alert": {maker.value: one.alert for maker, one in ledgers.items()},
                "intent": {"kind": record.intent.kind.value, "level": record.intent.level},
                "tags": list(said.tags),
                "notes": record.notes,
                "evidence": [form.written(one) for one in shown],
                "commitments": [form.written(one) for one in promised],
                "vouches_for": [
                    {"contact": vouch.contact_id, "strength": vouch.strength.value}
                    for vouch in vouches.get(record.id, [])
                    if chosen is None or vouch.contact_id in chosen
                ],
                "asked_on": [day.isoformat() for day in asks.get(record.id, [])],
                "does_not_introduce": record.does_not_introduce,
                "blocked": record.blocked,
            }
        )
    document: dict[str, Any] = {
        "format": form.FORMAT,
        "version": form.VERSION,
        "contacts": contacts,
        "follow_ups": [form.written(one) for one in journal.follow_ups() if chosen is None or one.contact_id in chosen],
    }
    if chosen is None:
        document["self"] = [form.written(one) for one in workspace.profile.self_items()]
        document["needs"] = [form.written(one) for one in workspace.profile.needs()]
        document["settings"] = form.written_settings(workspace.profile.settings())
        # What few people have stands there only where there is any.
        for name, records in (
            ("introductions", workspace.outreach.introductions()),
            ("put_aside", workspace.outreach.put_aside()),
        ):
            if records:
                document[name] = [form.written(one) for one in records]
    there = {contact["id"] for contact in contacts}
    if apart := [pair for pair in sorted(workspace.told_apart.pairs()) if there.issuperset(pair)]:
        document["told_apart"] = [{"contact": contact, "other": other} for contact, other in apart]
    return document


def import_document(workspace: Workspace, document: Mapping[str, object], *, path: str = "") -> DocumentCounts:
    """Take a document in as one step; a known id has its planner's records replaced, so twice equals once.

    Raises NetPlannerError INVALID_DOCUMENT (path, where, reason) or DOCUMENT_NEWER, before anything is written.
    """
    read = form.read_document(document, path)
    people = [replace(contact, id=contact.id or new_id()) for contact in read.contacts]
    away = {id for id, *_ in workspace.contacts.in_trash()}
    known = {*workspace.contacts.ids(), *away}
    _check_cards(people, path)
    _check_references(people, read, known | {contact.id for contact in people}, path)
    with workspace.step(Step.IMPORTED):
        workspace.contacts.set_deleted([contact.id for contact in people if contact.id in away], None)
        new = [contact for contact in people if contact.id not in known]
        workspace.contacts.add([_born(contact) for contact in new])
        # After everybody is there: a vouch may lead to somebody further down.
        for contact in new:
            _write_fields(workspace, contact, _UNTOUCHED)
            _write_records(workspace, contact)
        updated = _update(workspace, {contact.id: contact for contact in people if contact.id in known})
        for follow_up in read.follow_ups:
            workspace.journal.put_follow_up(replace(follow_up, id=follow_up.id or new_id()))
        workspace.told_apart.add(read.told_apart)
        for introduction in read.introductions:
            workspace.outreach.put_introduction(replace(introduction, id=introduction.id or new_id()))
        for answer in read.put_aside:
            workspace.outreach.set_aside(answer)
        if read.self_items is not None:
            workspace.profile.replace_self_items(read.self_items)
        if read.needs is not None:
            workspace.profile.replace_needs(read.needs)
        if read.settings is not None:
            workspace.profile.replace_settings(read.settings)
    return DocumentCounts(added=len(new), updated=updated)


# A contact's own fields as `_fields` gives them: intent, notes, does not introduce, blocked.
_Fields = tuple[Intent, str, bool, bool]
_UNTOUCHED: _Fields = (NO_INTENT, "", False, False)


def _check_cards(people: Sequence[form.ReadContact], path: str) -> None:
    for at, contact in enumerate(people):
        if contact.card is None:
            continue
        card = parse_card(contact.card, encoding=contact.encoding)
        if not (card.properties or card.children):
            raise _invalid(path, f"contacts[{at}].card", "no property can be read from this card")


def _check_references(
    people: Sequence[form.ReadContact], read: form.ReadDocument, there: Collection[str], path: str
) -> None:
    for at, contact in enumerate(people):
        for place, vouch in enumerate(contact.vouches_for):
            if vouch.contact_id not in there:
                where = f"contacts[{at}].vouches_for[{place}].contact"
                raise _invalid(path, where, f"there is no contact {vouch.contact_id!r}")
    for at, follow_up in enumerate(read.follow_ups):
        if follow_up.contact_id is not None and follow_up.contact_id not in there:
            raise _invalid(path, f"follow_ups[{at}].contact", f"there is no contact {follow_up.contact_id!r}")
    for at, pair in enumerate(read.told_apart):
        for key, id in zip(("contact", "other"), pair, strict=True):
            if id not in there:
                raise _invalid(path, f"told_apart[{at}].{key}", f"there is no contact {id!r}")
    for at, introduction in enumerate(read.introductions):
        for id in (introduction.introducer_id, introduction.target_id, *introduction.path):
            if id not in there:
                raise _invalid(path, f"introductions[{at}]", f"there is no contact {id!r}")
    for at, answer in enumerate(read.put_aside):
        if answer.contact_id not in there:
            raise _invalid(path, f"put_aside[{at}].contact", f"there is no contact {answer.contact_id!r}")


def _invalid(path: str, where: str, reason: str) -> NetPlannerError:
    return NetPlannerError(Trouble.INVALID_DOCUMENT, path=path, where=where, reason=reason)


def _born(contact: form.ReadContact) -> NewContact:
    card = contact.card or write_new_card(Details(name=contact.name, tags=contact.tags))
    said = details(parse_card(card, encoding=contact.encoding))
    return NewContact(contact.id, card, digest(card), said, contact.encoding)


def _update(workspace: Workspace, people: Mapping[str, form.ReadContact]) -> int:
    """Make the known ones what the document says of them; what is so already is left alone. Returns how many."""
    journal = workspace.journal
    evidence, commitments = journal.evidence(), journal.commitments()
    vouches, asks = journal.vouches(), journal.asks()
    for record in workspace.contacts.records(people):
        contact, id = people[record.id], record.id
        if contact.card is not None and (contact.card, contact.encoding) != (record.card, record.encoding):
            # Not taken in: to the next import it is an edit of the user's, whose lines stay.
            said = details(parse_card(contact.card, encoding=contact.encoding))
            workspace.contacts.replace_card(id, contact.card, said, taken_in=False, encoding=contact.encoding)
        _write_fields(workspace, contact, _fields(record))
        recorded = (evidence.get(id, ()), commitments.get(id, ()), vouches.get(id, ()), asks.get(id, ()))
        told = (contact.evidence, contact.commitments, contact.vouches_for, contact.asked_on)
        if tuple(map(tuple, recorded)) != told:
            journal.clear(id)
            _write_records(workspace, contact)
    return len(people)


def _fields(contact: form.ReadContact | ContactRecord) -> _Fields:
    return contact.intent, contact.notes, contact.does_not_introduce, contact.blocked


def _write_fields(workspace: Workspace, contact: form.ReadContact, stored: _Fields) -> None:
    if _fields(contact) == stored:
        return
    workspace.contacts.set_planner_fields(
        contact.id,
        intent=contact.intent,
        notes=contact.notes,
        does_not_introduce=contact.does_not_introduce,
        blocked=contact.blocked,
    )


def _write_records(workspace: Workspace, contact: form.ReadContact) -> None:
    workspace.journal.add_evidence(contact.id, contact.evidence)
    workspace.journal.add_commitments(contact.id, contact.commitments)
    workspace.journal.add_vouches(contact.id, contact.vouches_for)
    workspace.journal.add_asks(contact.id, contact.asked_on)


def _written(card: bytes, encoding: str) -> str | dict[str, str]:
    if encoding:
        return {"base64": base64.b64encode(card).decode(), "encoding": encoding}
    try:
        return card.decode()
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(card).decode()}
