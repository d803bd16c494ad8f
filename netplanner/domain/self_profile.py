"""What the user says of themselves, how clear that is, and what would make it clearer (MODEL §6).

Knows the profile alone; not how many new people it is enough for (`outreach`). An empty profile is an invitation, and
no fault. What the user is looking for (`Need`) stands here as a record; `needs` makes use of it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from netplanner.domain import defaults
from netplanner.domain.rounding import half_up


class SelfArea(StrEnum):
    STRENGTH = "STRENGTH"
    FIELD = "FIELD"
    OFFER = "OFFER"
    PLAN = "PLAN"
    WANT = "WANT"


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfItem:
    """One thing the user says of themselves; `evidence` "" for none, `reviewed_on` None for never looked at again."""

    area: SelfArea
    text: str
    evidence: str = ""
    reviewed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """A field or skill sought by a date; `weight` is 1 to 5."""

    text: str
    tags: tuple[str, ...] = ()
    by: date | None = None
    weight: int = 3


class Freshness(StrEnum):
    FRESH = "FRESH"
    AGEING = "AGEING"  # half of its worth
    STALE = "STALE"


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaClarity:
    """One area of the profile. `points` of `weight`, as `filled` (0 to 1) says: the sum of its items over `needed`."""

    area: SelfArea
    worth: float
    needed: int
    weight: int

    @property
    def filled(self) -> float:
        return min(1.0, self.worth / self.needed)

    @property
    def points(self) -> float:
        return self.weight * self.filled


@dataclass(frozen=True, slots=True)
class Clarity:
    """How clear a profile is: `points` 0 to 100, the rounded sum of the areas', which stand in their order."""

    areas: tuple[AreaClarity, ...]

    @property
    def points(self) -> int:
        return half_up(sum(area.points for area in self.areas))

    def of(self, area: SelfArea) -> AreaClarity:
        return next(one for one in self.areas if one.area is area)

    @property
    def has_offer(self) -> bool:
        """Whether there is an offer that is not stale."""
        return self.of(SelfArea.OFFER).worth > 0

    @property
    def comes_first(self) -> bool:
        """Below 40, the next step for oneself is the first proposal of the week."""
        return self.points < defaults.CLARITY_SOME


class SelfStepKind(StrEnum):
    ADD = "ADD"
    EVIDENCE = "EVIDENCE"
    REVIEW = "REVIEW"


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfStep:
    """One thing to do for the profile: `minutes` of work for `gain` more points of clarity.

    `position`: which item of the profile it is about, counted from 0 in the order of recording; None to add one.
    """

    kind: SelfStepKind
    area: SelfArea
    minutes: int
    gain: float
    position: int | None = None


def freshness(item: SelfItem, today: date) -> Freshness:
    """Fresh up to 180 days after it was last looked at, half so up to 365; a day still to come does not count."""
    if item.reviewed_on is None or not 0 <= (age := (today - item.reviewed_on).days) <= defaults.HALF_FRESH_DAYS:
        return Freshness.STALE
    return Freshness.FRESH if age <= defaults.FRESH_DAYS else Freshness.AGEING


def worth(item: SelfItem, today: date) -> float:
    """0 to 1: a half for being said and a half for its evidence, times its freshness; 0 for a blank text."""
    if not item.text.strip():
        return 0.0
    shown = defaults.SELF_ITEM_SHOWN if item.evidence.strip() else 0.0
    fresh = {Freshness.FRESH: 1.0, Freshness.AGEING: defaults.HALF_FRESH, Freshness.STALE: 0.0}[freshness(item, today)]
    return (defaults.SELF_ITEM_SAID + shown) * fresh


def clarity(items: Iterable[SelfItem], today: date) -> Clarity:
    """All areas with their terms; one without items has 0 of its points."""
    sums = dict.fromkeys(SelfArea, 0.0)
    for item in items:
        sums[item.area] += worth(item, today)
    return Clarity(
        tuple(
            AreaClarity(
                area=area,
                worth=sums[area],
                needed=defaults.SELF_AREAS[area.value][1],
                weight=defaults.SELF_AREAS[area.value][0],
            )
            for area in SelfArea
        )
    )


def best_self_step(items: Sequence[SelfItem], today: date) -> SelfStep | None:
    """What to do next; None where nothing would make the profile clearer.

    An offer comes first while there is none or a stale one. Then by points gained per minute, of equals the one of
    fewer minutes, then in the order of the areas.
    """
    now = clarity(items, today)
    steps = [step for step in _steps(items, now, today) if step.gain > defaults.TOLERANCE]
    if not now.has_offer:
        steps = [step for step in steps if step.area is SelfArea.OFFER] or steps
    order = list(SelfArea)
    return min(
        steps,
        key=lambda step: (-round(step.gain / step.minutes, 9), step.minutes, order.index(step.area)),
        default=None,
    )


def _steps(items: Sequence[SelfItem], now: Clarity, today: date) -> Iterator[SelfStep]:
    def gain(area: SelfArea, more: float) -> float:
        before = now.of(area)
        return replace(before, worth=before.worth + more).points - before.points

    for area in SelfArea:
        yield SelfStep(
            kind=SelfStepKind.ADD,
            area=area,
            minutes=defaults.ADD_MINUTES,
            gain=gain(area, defaults.SELF_ITEM_SAID),
        )
    for position, item in enumerate(items):
        for kind, minutes, better in (
            (SelfStepKind.EVIDENCE, defaults.EVIDENCE_MINUTES, replace(item, evidence=item.evidence.strip() or "…")),
            (SelfStepKind.REVIEW, defaults.REVIEW_MINUTES, replace(item, reviewed_on=today)),
        ):
            more = worth(better, today) - worth(item, today)
            yield SelfStep(kind=kind, area=item.area, minutes=minutes, gain=gain(item.area, more), position=position)
