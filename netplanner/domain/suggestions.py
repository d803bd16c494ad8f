"""Whom to reach this week and why: at most three people, each with a score that can be checked by hand (MODEL §3).

Scores are of a deed in a week, never of a person's worth. Knows what a candidate says of itself; not where it comes
from (`candidates`), nor how much time there is for whom (`needs`).
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from netplanner.domain import defaults
from netplanner.domain.contact import NO_INTENT, Intent, IntentKind
from netplanner.domain.days import days_after
from netplanner.domain.followups import FollowUpKind, Origin
from netplanner.domain.grace import Alertness
from netplanner.domain.needs import WeighedNeed, weight_of
from netplanner.domain.rounding import half_up

_PUSHED: Final = (IntentKind.KEEP, IntentKind.GROW)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A deed that could be proposed with somebody, and all that speaks for and against it.

    `estimate`: the user's own minutes; `minutes`: p, what it would count. `origin` WIDEN is a new person. `tags` are
    folded. `trust` 0 to 1: of the path to somebody new, or the lower of both sides' for somebody known.
    `slips_in_days`: until the level drops. `helped_last`: the last promise kept between the two was theirs. `mutual`:
    contacts in common. `alertness`: of what they promised.
    """

    contact_id: str
    kind: FollowUpKind
    minutes: int
    origin: Origin = Origin.DEEPEN
    estimate: int = 0
    intent: Intent = NO_INTENT
    tags: frozenset[str] = frozenset()
    trust: float = 0.0
    slips_in_days: int | None = None
    helped_last: bool = False
    mutual: int = 0
    alertness: Alertness = Alertness.CLEAR
    owes_repair: bool = False
    blocked: bool = False

    @property
    def is_new(self) -> bool:
        return self.origin is Origin.WIDEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a score is made of, in whole points. `minutes` and `amber` are 0 or below."""

    need: int = 0
    reach: int = 0
    slip: int = 0
    owe: int = 0
    bridge: int = 0
    minutes: int = 0
    amber: int = 0

    @property
    def total(self) -> int:
        return self.need + self.reach + self.slip + self.owe + self.bridge + self.minutes + self.amber


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A candidate with its terms; `need` is the one it serves most, None where it serves none.

    Where I have an open breach, the repair stands in the candidate's place (kind and origin REPAIR).
    """

    candidate: Candidate
    terms: Terms
    need: WeighedNeed | None = None

    @property
    def score(self) -> int:
        return self.terms.total

    @property
    def is_repair(self) -> bool:
        return self.candidate.origin is Origin.REPAIR


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """What this week leaves: minutes for new people and for those known, of which the weeks ahead can spare
    `spare_minutes` together, and how many new people.

    Nothing of it is left while the meter is over; only repairs are then proposed.
    """

    widen_minutes: int
    deepen_minutes: int
    spare_minutes: int
    new_people: int

    def minutes_for(self, candidate: Candidate) -> int:
        return min(self.widen_minutes if candidate.is_new else self.deepen_minutes, self.spare_minutes)

    def without(self, candidate: Candidate) -> "Room":
        """What is left beside `candidate`."""
        spare_minutes = self.spare_minutes - candidate.minutes
        if candidate.is_new:
            return replace(
                self,
                widen_minutes=self.widen_minutes - candidate.minutes,
                spare_minutes=spare_minutes,
                new_people=self.new_people - 1,
            )
        return replace(self, deepen_minutes=self.deepen_minutes - candidate.minutes, spare_minutes=spare_minutes)

    def holds(self, candidate: Candidate) -> bool:
        left = self.minutes_for(candidate)
        return 0 < left >= candidate.minutes and (not candidate.is_new or self.new_people > 0)


@dataclass(frozen=True, slots=True)
class PutAside:
    """The user's answer to a suggestion: not now (`until` a day, when it may come again), or never (None)."""

    contact_id: str
    until: date | None = None

    def holds(self, today: date) -> bool:
        return self.until is None or today < self.until


def not_now(contact_id: str, until: date, today: date) -> PutAside:
    """Not before a day, tomorrow at the earliest."""
    return PutAside(contact_id, max(until, days_after(today, 1)))


def never(contact_id: str) -> PutAside:
    return PutAside(contact_id)


class Sought:
    """All needs, ready to be asked which of them somebody serves most."""

    def __init__(self, needs: Iterable[WeighedNeed]) -> None:
        self._by_tag: dict[str, list[tuple[int, WeighedNeed]]] = {}
        for order, weighed in enumerate(needs):
            for tag in weighed.tags:
                self._by_tag.setdefault(tag, []).append((order, weighed))
        self._known: dict[frozenset[str], tuple[float, WeighedNeed | None]] = {}

    def served_by(self, tags: frozenset[str]) -> tuple[float, WeighedNeed | None]:
        """0 to 1, by weight, urgency and match, and the need; of equals the one that was written down first."""
        if tags not in self._known:
            # Many people have the same tags, and most share none with any need.
            sharing = {order: weighed for tag in tags for order, weighed in self._by_tag.get(tag, ())}
            served: float = 0.0
            need: WeighedNeed | None = None
            for _, weighed in sorted(sharing.items(), key=lambda one: one[0]):
                worth = weight_of(weighed.need) / defaults.NEED_WEIGHT_MOST * weighed.urgency * weighed.match(tags)
                if worth > served + defaults.TOLERANCE:
                    served, need = worth, weighed
            self._known[tags] = served, need
        return self._known[tags]


def terms_of(candidate: Candidate, sought: Sought, minutes_left: int) -> tuple[Terms, WeighedNeed | None]:
    """Each term rounded half-up, and the need that is served most. `minutes_left` above 0: what the week leaves."""
    served, need = sought.served_by(candidate.tags)
    terms = Terms(
        need=half_up(defaults.SCORE_NEED * served),
        reach=half_up(defaults.SCORE_REACH * min(max(candidate.trust, 0.0), 1.0)),
        slip=_slip(candidate),
        owe=defaults.SCORE_OWE if candidate.helped_last else 0,
        bridge=_bridge(candidate.mutual),
        minutes=-half_up(defaults.SCORE_MINUTES * max(candidate.minutes, 0) / minutes_left) if minutes_left > 0 else 0,
        amber=-defaults.SCORE_AMBER if candidate.alertness is Alertness.AMBER else 0,
    )
    return terms, need


def suggest(
    candidates: Iterable[Candidate],
    needs: Iterable[WeighedNeed],
    room: Room,
    today: date,
    *,
    aside: Iterable[PutAside] = (),
    planned: Collection[str] = (),
) -> tuple[Suggestion, ...]:
    """At most three, the repairs I owe first; then by score, of equals those of fewer minutes, then by id.

    Together they keep within `room`. Nobody at "enough", at RED or blocked is listed, nor who was put `aside` or is
    `planned` with already (contact ids); and nobody of intent NONE without a reason of the user's own: a need, or
    help received last.
    """
    sought = Sought(needs)
    silent = {one.contact_id for one in aside if one.holds(today)}
    ranked = sorted(
        (
            found
            for candidate in candidates
            if not candidate.blocked
            and candidate.contact_id not in silent
            and (found := _scored(candidate, sought, room)) is not None
            and (found.is_repair or candidate.contact_id not in planned)
        ),
        key=lambda one: (not one.is_repair, -one.score, one.candidate.minutes, one.candidate.contact_id),
    )
    chosen: list[Suggestion] = []
    for suggestion in ranked:
        if len(chosen) == defaults.MOST_SUGGESTIONS:
            break
        if not suggestion.is_repair:
            if not room.holds(suggestion.candidate):
                continue
            room = room.without(suggestion.candidate)
        chosen.append(suggestion)
    return tuple(chosen)


def _scored(candidate: Candidate, sought: Sought, room: Room) -> Suggestion | None:
    """None for whom nothing is to be proposed."""
    if candidate.owes_repair:
        repair = replace(candidate, kind=FollowUpKind.REPAIR, origin=Origin.REPAIR)
        # Time is no argument against making something good.
        terms, need = terms_of(repair, sought, 0)
        return Suggestion(candidate=repair, terms=terms, need=need)
    if candidate.intent.kind is IntentKind.ACCEPT or candidate.alertness is Alertness.RED or not room.holds(candidate):
        return None
    terms, need = terms_of(candidate, sought, room.minutes_for(candidate))
    if candidate.intent.kind is IntentKind.NONE and need is None and not candidate.helped_last:
        return None
    return Suggestion(candidate=candidate, terms=terms, need=need)


def _slip(candidate: Candidate) -> int:
    if candidate.intent.kind not in _PUSHED or candidate.slips_in_days is None:
        return 0
    if candidate.slips_in_days <= defaults.SLIP_SOON_DAYS:
        return defaults.SCORE_SLIP_SOON
    return defaults.SCORE_SLIP_LATER if candidate.slips_in_days <= defaults.SLIP_LATER_DAYS else 0


def _bridge(mutual: int) -> int:
    if mutual <= 0:
        return defaults.SCORE_NO_BRIDGE
    return defaults.SCORE_BRIDGE if mutual <= defaults.BRIDGE_MOST else defaults.SCORE_MANY_BRIDGES


def as_mapping(terms: Terms) -> Mapping[str, int]:
    """The terms by their names, in the order in which they are printed."""
    return {name: getattr(terms, name) for name in ("need", "reach", "slip", "owe", "bridge", "minutes", "amber")}
