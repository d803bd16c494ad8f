"""The JSON document of COMMANDS.md: dataclasses to plain values and back, with the place of any mistake.

Knows no database. What is derived is ignored when read; unknown keys are too.
"""

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any

from netplanner.domain import defaults
from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.contact import NO_INTENT, Intent, IntentKind, Vouch, VouchStrength
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source, Sphere
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus, Origin
from netplanner.domain.self_profile import Need, SelfArea, SelfItem
from netplanner.domain.settings import PlanningSettings
from netplanner.interchange.document_loans import read_loan, written_loans
from netplanner.interchange.document_place import Place

FORMAT = "netplanner"
VERSION = 1
_WEEK_MINUTES = 7 * 24 * 60
# As long as an estimate may be: all minutes of the weeks that are looked at.
_LONGEST_MINUTES = defaults.HORIZON_WEEKS * _WEEK_MINUTES
_LONGEST_CADENCE_DAYS = 36_500
_LEVELS_WITH_CADENCE = tuple(str(level) for level in defaults.CADENCE_DAYS)
_LINE_ENDS = b"\r\n"
# COMMANDS.md's names, and its order, which begins with what a reader looks for.
_RENAMED = {"contact_id": "contact"}
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


def written(record: Evidence | Commitment | FollowUp | SelfItem | Need) -> dict[str, Any]:
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
    follow_ups = whole.each("follow_ups", _follow_up) or ()
    _expect_distinct(whole, "contacts", [contact.id for contact in contacts])
    _expect_distinct(whole, "follow_ups", [follow_up.id for follow_up in follow_ups])
    return ReadDocument(
        contacts=contacts,
        follow_ups=follow_ups,
        self_items=whole.each("self", _self_item),
        needs=whole.each("needs", _need),
        settings=_settings(whole.inside("settings")) if document.get("settings") is not None else None,
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
        intent=_intent(place.inside("intent")) if place.get("intent") is not None else NO_INTENT,
        notes=place.text("notes"),
        evidence=place.each("evidence", _evidence) or (),
        commitments=place.each("commitments", _commitment) or (),
        vouches_for=place.each("vouches_for", _vouch) or (),
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


def _intent(place: Place) -> Intent:
    kind = place.needed("kind", place.choice("kind", IntentKind))
    if kind is IntentKind.NONE:
        return NO_INTENT
    least = 1 if kind is IntentKind.GROW else 0
    return Intent(kind, place.needed("level", place.number("level", least, 4)))


def _evidence(place: Place) -> Evidence:
    kind = place.needed("kind", place.choice("kind", EvidenceKind))
    value = place.number("value", -1, 1)
    if kind is EvidenceKind.FIT:
        place.needed("value", value)
    return Evidence(
        kind=kind,
        on=place.needed("on", place.day("on")),
        facet=place.choice("facet", Facet),
        source=place.choice("source", Source),
        value=value,
        sphere=place.choice("sphere", Sphere),
        ongoing=place.flag("ongoing"),
        note=place.text("note"),
    )


def _commitment(place: Place) -> Commitment:
    status = place.choice("status", CommitmentStatus) or CommitmentStatus.OPEN
    due, resolved_on = place.day("due"), place.day("resolved_on")
    if status is not CommitmentStatus.OPEN and resolved_on is None:
        # Without its own day it was settled when it was due.
        resolved_on = place.needed("resolved_on", due)
    size = place.number("size", 1, 3)
    return Commitment(
        maker=place.needed("maker", place.choice("maker", Maker)),
        text=place.text("text"),
        due=due,
        size=1 if size is None else size,
        status=status,
        resolved_on=resolved_on,
        notice=place.flag("notice"),
        deceit=place.flag("deceit"),
        forgiven_on=place.day("forgiven_on"),
        repaired_on=place.day("repaired_on"),
    )


def _vouch(place: Place) -> Vouch:
    strength = place.choice("strength", VouchStrength) or VouchStrength.MEDIUM
    return Vouch(place.text("contact"), strength)


def _follow_up(place: Place) -> FollowUp:
    kind = place.choice("kind", FollowUpKind) or FollowUpKind.CALL
    minutes = place.number("minutes", 0, _LONGEST_MINUTES)
    shortest = place.number("shortest", 0, _LONGEST_MINUTES)
    priority = place.number("priority", 1, 5)
    status = place.choice("status", FollowUpStatus) or FollowUpStatus.OPEN
    done_on = place.day("done_on")
    if status is FollowUpStatus.DONE and done_on is None:
        done_on = place.needed("done_on", place.day("due"))
    origin = Origin.SELF if kind is FollowUpKind.SELF else Origin.DEEPEN
    return FollowUp(
        id=place.text("id"),
        contact_id=place.text("contact") or None,
        kind=kind,
        text=place.text("text"),
        minutes=defaults.DEFAULT_MINUTES[kind] if minutes is None else minutes,
        shortest=defaults.SHORTEST_MINUTES[kind] if shortest is None else shortest,
        release=place.day("release"),
        due=place.day("due"),
        origin=place.choice("origin", Origin) or origin,
        priority=3 if priority is None else priority,
        deferred=place.number("deferred", 0, 2) or 0,
        status=status,
        done_on=done_on,
        actual_minutes=place.number("actual_minutes", 0, _LONGEST_MINUTES),
    )


def _self_item(place: Place) -> SelfItem:
    return SelfItem(
        area=place.needed("area", place.choice("area", SelfArea)),
        text=place.text("text"),
        evidence=place.text("evidence"),
        reviewed_on=place.day("reviewed_on"),
    )


def _need(place: Place) -> Need:
    weight = place.number("weight", 1, 5)
    return Need(
        text=place.text("text"),
        tags=place.texts("tags"),
        by=place.day("by"),
        weight=3 if weight is None else weight,
    )


def _settings(place: Place) -> PlanningSettings:
    usual = PlanningSettings()
    minutes = place.number("minutes_per_week", 0, _WEEK_MINUTES)
    share = place.get("self_share")
    if share is not None and (isinstance(share, bool) or not isinstance(share, int | float) or not 0 <= share <= 1):
        raise place.mistake("self_share", "a part from 0 to 1 is expected here")
    weeks = _numbers(place, "weeks", 0, _WEEK_MINUTES)
    cadences = _numbers(place, "cadences", 1, _LONGEST_CADENCE_DAYS)
    kinds = _numbers(place, "default_minutes", 1, _LONGEST_MINUTES)
    return PlanningSettings(
        minutes_per_week=usual.minutes_per_week if minutes is None else minutes,
        weeks={place.as_day("weeks", monday): minutes for monday, minutes in weeks.items()},
        self_share=usual.self_share if share is None else float(share),
        cadences=dict(usual.cadences)
        | {int(level): days for level, days in cadences.items() if level in _LEVELS_WITH_CADENCE},
        default_minutes=dict(usual.default_minutes)
        | {FollowUpKind(kind): minutes for kind, minutes in kinds.items() if kind in FollowUpKind.__members__},
        loans=place.each("loans", read_loan) or (),
    )


def _numbers(place: Place, name: str, least: int, most: int) -> dict[str, int]:
    """The whole numbers of an object by their key; null is as good as left out."""
    if place.get(name) is None:
        return {}
    inside = place.inside(name)
    read = {key: inside.number(key, least, most) for key in inside.names()}
    return {key: number for key, number in read.items() if number is not None}


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
