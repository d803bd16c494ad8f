"""The JSON document of COMMANDS.md: dataclasses to plain values and back, with the place of any mistake.

Knows no database. What is derived is ignored when read; unknown keys are too.
"""

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any

from netplanner.domain.commitments import Commitment
from netplanner.domain.contact import NO_INTENT, Intent, Vouch
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.evidence import Evidence
from netplanner.domain.followups import FollowUp
from netplanner.domain.introduction_flow import Introduction
from netplanner.domain.self_profile import Need, SelfItem
from netplanner.domain.settings import PlanningSettings
from netplanner.domain.suggestions import PutAside
from netplanner.interchange.document_loans import written_loans
from netplanner.interchange.document_place import Place
from netplanner.interchange.document_records import (
    read_commitment,
    read_evidence,
    read_follow_up,
    read_intent,
    read_introduction,
    read_need,
    read_put_aside,
    read_self_item,
    read_settings,
    read_vouch,
)

FORMAT = "netplanner"
VERSION = 1
_LINE_ENDS = b"\r\n"
# COMMANDS.md's names, and its order, which begins with what a reader looks for.
_RENAMED = {"contact_id": "contact", "introducer_id": "introducer", "target_id": "target"}
_FOLLOW_UP_FIELDS = (
    "id", "contact_id", "kind", "text", "minutes", "shortest", "release", "due", "origin", "priority", "deferred",
    "status", "done_on", "actual_minutes",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadContact:
    """A contact as the document has it; `id` is "" and `card` None where it says none.

    `encoding`: how the card is to be read, where it does not say so itself.
    """

    id: str
    name: str
    card: bytes | None
    tags: tuple[str, ...]
    intent: Intent
    notes: str
    evidence: tuple[Evidence, ...]
    commitments: tuple[Commitment, ...]
    vouches_for: tuple[Vouch, ...]
    asked_on: tuple[date, ...]
    does_not_introduce: bool
    blocked: bool
    encoding: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument:
    """A whole document; what stands under a key that it lacks is None."""

    contacts: tuple[ReadContact, ...]
    follow_ups: tuple[FollowUp, ...]
    self_items: tuple[SelfItem, ...] | None
    needs: tuple[Need, ...] | None
    settings: PlanningSettings | None
    told_apart: tuple[tuple[str, str], ...] = ()
    introductions: tuple[Introduction, ...] = ()
    put_aside: tuple[PutAside, ...] = ()


def written(record: Evidence | Commitment | FollowUp | SelfItem | Need | Introduction | PutAside) -> dict[str, Any]:
    """A record as the document writes it: enum values, ISO dates, null for what does not apply."""
    names = _FOLLOW_UP_FIELDS if isinstance(record, FollowUp) else tuple(field.name for field in fields(record))
    return {_RENAMED.get(name, name): _plain(getattr(record, name)) for name in names}


def written_settings(settings: PlanningSettings) -> dict[str, Any]:
    return {
        "minutes_per_week": settings.minutes_per_week,
        "weeks": {monday.isoformat(): minutes for monday, minutes in sorted(settings.weeks.items())},
        "self_share": settings.self_share,
        "cadences": {str(level): days for level, days in sorted(settings.cadences.items())},
        "default_minutes": {kind.value: minutes for kind, minutes in settings.default_minutes.items()},
        **written_loans(settings.loans),
    }


def read_document(document: Mapping[str, object], path: str = "") -> ReadDocument:
    """Raises NetPlannerError INVALID_DOCUMENT (path, where, reason) or DOCUMENT_NEWER (path, version)."""
    whole = Place(document, path, "")
    if document.get("format", FORMAT) != FORMAT:
        raise whole.mistake("format", f"{FORMAT!r} is expected here")
    version = document.get("version", VERSION)
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise whole.mistake("version", "a whole number from 1 is expected here")
    if version > VERSION:
        raise NetPlannerError(Trouble.DOCUMENT_NEWER, path=path, version=version)
    contacts = whole.each("contacts", _contact) or ()
    follow_ups = whole.each("follow_ups", read_follow_up) or ()
    introductions = whole.each("introductions", read_introduction) or ()
    _expect_distinct(whole, "introductions", [introduction.id for introduction in introductions])
    _expect_distinct(whole, "contacts", [contact.id for contact in contacts])
    _expect_distinct(whole, "follow_ups", [follow_up.id for follow_up in follow_ups])
    return ReadDocument(
        contacts=contacts,
        follow_ups=follow_ups,
        self_items=whole.each("self", read_self_item),
        needs=whole.each("needs", read_need),
        settings=read_settings(whole.inside("settings")) if document.get("settings") is not None else None,
        told_apart=whole.each("told_apart", lambda place: (place.text("contact"), place.text("other"))) or (),
        introductions=introductions,
        put_aside=whole.each("put_aside", read_put_aside) or (),
    )


def _expect_distinct(whole: Place, name: str, ids: Sequence[str]) -> None:
    """Of two records with one id, nobody could say which is meant; records without an id get one each later."""
    seen: set[str] = set()
    for at, id in enumerate(ids):
        if id in seen:
            raise whole.mistake(f"{name}[{at}].id", f"{id!r} stands there twice")
        if id:
            seen.add(id)


def _contact(place: Place) -> ReadContact:
    card = _card(place)
    name = place.text("name")
    if card is None and not name.strip():
        raise place.mistake("name", "a contact has a card or a name")
    return ReadContact(
        id=place.text("id"),
        name=name,
        card=card,
        tags=place.texts("tags"),
        intent=read_intent(place.inside("intent")) if place.get("intent") is not None else NO_INTENT,
        notes=place.text("notes"),
        evidence=place.each("evidence", read_evidence) or (),
        commitments=place.each("commitments", read_commitment) or (),
        vouches_for=place.each("vouches_for", read_vouch) or (),
        asked_on=place.days("asked_on"),
        does_not_introduce=place.flag("does_not_introduce"),
        blocked=place.flag("blocked"),
        encoding="" if card is None or isinstance(place.get("card"), str) else place.inside("card").text("encoding"),
    )


def _card(place: Place) -> bytes | None:
    """The exact bytes; line ends at their own end do not count (INTERCHANGE.md). None where there are none."""
    value = place.get("card")
    if value is None:
        return None
    if isinstance(value, str):
        return place.text("card").encode().rstrip(_LINE_ENDS) or None
    try:
        return base64.b64decode(place.inside("card").text("base64"), validate=True).rstrip(_LINE_ENDS) or None
    except ValueError:
        # Both what is no base64 and what is no ASCII.
        raise place.mistake("card.base64", "this is not base64") from None


def _plain(value: object) -> object:
    match value:
        case StrEnum():
            return value.value
        case date():
            return value.isoformat()
        case tuple():
            return list(value)
        case _:
            return value
