"""The records of the JSON document, read from their places: each checked value by value.

Knows what a record may say and what it says by leaving something out; not where in the document it stands.
"""

from netplanner.domain import defaults
from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.contact import NO_INTENT, Intent, IntentKind, Vouch, VouchStrength
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source, Sphere
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus, Origin
from netplanner.domain.introduction_flow import Introduction, IntroductionState, Party
from netplanner.domain.self_profile import Need, SelfArea, SelfItem
from netplanner.domain.settings import PlanningSettings
from netplanner.domain.suggestions import PutAside
from netplanner.interchange.document_loans import read_loan
from netplanner.interchange.document_place import Place

_WEEK_MINUTES = 7 * 24 * 60
# As long as an estimate may be: all minutes of the weeks that are looked at.
_LONGEST_MINUTES = defaults.HORIZON_WEEKS * _WEEK_MINUTES
_LONGEST_CADENCE_DAYS = 36_500
_LEVELS_WITH_CADENCE = tuple(str(level) for level in defaults.CADENCE_DAYS)


def read_intent(place: Place) -> Intent:
    kind = place.needed("kind", place.choice("kind", IntentKind))
    if kind is IntentKind.NONE:
        return NO_INTENT
    least = 1 if kind is IntentKind.GROW else 0
    return Intent(kind, place.needed("level", place.number("level", least, 4)))


def read_evidence(place: Place) -> Evidence:
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


def read_commitment(place: Place) -> Commitment:
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


def read_vouch(place: Place) -> Vouch:
    strength = place.choice("strength", VouchStrength) or VouchStrength.MEDIUM
    return Vouch(place.text("contact"), strength)


def read_follow_up(place: Place) -> FollowUp:
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


def read_self_item(place: Place) -> SelfItem:
    return SelfItem(
        area=place.needed("area", place.choice("area", SelfArea)),
        text=place.text("text"),
        evidence=place.text("evidence"),
        reviewed_on=place.day("reviewed_on"),
    )


def read_need(place: Place) -> Need:
    weight = place.number("weight", 1, 5)
    return Need(
        text=place.text("text"),
        tags=place.texts("tags"),
        by=place.day("by"),
        weight=3 if weight is None else weight,
    )


def read_settings(place: Place) -> PlanningSettings:
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
        weeks={place.as_monday("weeks", monday): minutes for monday, minutes in weeks.items()},
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


def read_introduction(place: Place) -> Introduction:
    asked_on = place.needed("asked_on", place.day("asked_on"))
    return Introduction(
        id=place.text("id"),
        introducer_id=place.text("introducer"),
        target_id=place.text("target"),
        asked_on=asked_on,
        changed_on=place.day("changed_on") or asked_on,
        path=place.texts("path"),
        state=place.choice("state", IntroductionState) or IntroductionState.ASKED,
        declined_by=place.choice("declined_by", Party),
        note=place.text("note"),
    )


def read_put_aside(place: Place) -> PutAside:
    return PutAside(place.text("contact"), place.day("until"))
