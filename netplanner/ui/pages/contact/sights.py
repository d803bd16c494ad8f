"""What two people share, one sight for each thing: whether it holds, when and how it was seen, what was noted.

Knows which record or promise shows an atom of the ladder, so that a page can tell it in the user's own words;
no words of its own (`sight_words`), and no rule of what holds (`domain.levels`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from netplanner.domain import defaults
from netplanner.domain.commitments import CommitmentStatus, Maker
from netplanner.domain.days import days_after
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source
from netplanner.domain.levels import Atom, Level
from netplanner.services.people import PersonView

_SIDES = {"them": EvidenceKind.I_KNOW_THEM, "me": EvidenceKind.THEY_KNOW_ME}
_KEPT = "kept.ME|kept.THEM|plan"
_KEPT_BY_BOTH = "kept.BOTH|plan.acted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """One row of a rung. `name` is an atom of `domain.levels`, or the part of one that was seen:
    "them.STRENGTH" of "them.STRENGTH|EXPERTISE", "kept.ME", "kept.THEM", "plan" or "plan.acted".

    `on` is the day it was seen itself (an exchange after that keeps it fresh), `until` the last day it holds,
    a past one where it has faded. `fits` is the latest judgement. `told`: I told them, and they showed nothing yet.
    """

    name: str
    holds: bool
    on: date | None = None
    until: date | None = None
    note: str = ""
    source: Source | None = None
    fits: int | None = None
    told: bool = False


@dataclass(frozen=True, slots=True)
class Rung:
    """What a level asks for beyond the lower rungs: nothing is told on two of them."""

    level: Level
    sights: tuple[Sight, ...]
    is_open: bool

    @property
    def missing(self) -> int:
        return sum(not sight.holds for sight in self.sights)


def rungs(view: PersonView, today: date) -> list[Rung]:
    """The ladder from level 1 to 4."""
    reader = _Reader(view, today)
    told: set[str] = set()
    climbed = []
    for gate in view.gates:
        sights = [sight for atom in gate.atoms for sight in reader.sights(atom) if not _is_told(sight, told)]
        told.update(sight.name for sight in sights)
        climbed.append(Rung(gate.level, tuple(sights), gate.is_open))
    return climbed


def _is_told(sight: Sight, told: set[str]) -> bool:
    """Facets stand on one rung only; a promise kept may be told on two, since the second asks for both sides'."""
    return sight.name in told and sight.name.startswith(("them.", "me."))


class _Reader:
    def __init__(self, view: PersonView, today: date) -> None:
        self._view = view
        self._today = today
        self._records: Sequence[Evidence] = [
            record.evidence for record in view.records if record.evidence.on <= today
        ]  # fmt: skip
        self._atoms = {atom.name: atom for gate in view.gates for atom in gate.atoms}

    def sights(self, atom: Atom) -> Iterator[Sight]:
        side, _, facets = atom.name.partition(".")
        if side in _SIDES:
            yield self._facet(atom, side, facets)
        elif atom.name == _KEPT:
            yield self._kept(atom)
        elif atom.name == _KEPT_BY_BOTH:
            yield from self._kept_by_both(atom)
        elif atom.name == "ever":
            yield Sight(name=atom.name, holds=atom.holds, on=atom.shown_on, note=self._last_line(atom.shown_on))
        elif atom.name == "fit":
            yield self._fit(atom)
        elif atom.name == "involvement":
            found = self._latest(EvidenceKind.INVOLVEMENT, on=atom.shown_on)
            note = found.note if found is not None else ""
            yield Sight(name=atom.name, holds=atom.holds, on=atom.shown_on, until=atom.holds_until, note=note)
        else:
            yield Sight(name=atom.name, holds=atom.holds, on=atom.shown_on, until=atom.holds_until)

    def _facet(self, atom: Atom, side: str, facets: str) -> Sight:
        names = facets.split("|")
        # Of a strength and an expertise, one is enough: tell the one that is there.
        held = [name for name in names if self._atoms[f"{side}.{name}"].holds]
        if len(names) > 1 and held:
            return self._facet(self._atoms[f"{side}.{held[0]}"], side, held[0])
        kind = _SIDES[side]
        facets_meant = {Facet(name) for name in names}
        seen = [record for record in self._records if record.kind is kind and record.facet in facets_meant]
        shown = [record for record in seen if kind is EvidenceKind.I_KNOW_THEM or record.is_two_way]
        last = max(shown, key=lambda record: record.on, default=None)
        notes = [record.note for record in shown if record.note]
        return Sight(
            name=atom.name,
            holds=atom.holds,
            on=None if last is None else last.on,
            until=atom.holds_until,
            note=notes[-1] if notes else "",
            source=None if last is None else last.source,
            told=bool(seen) and not shown,
        )

    def _kept(self, atom: Atom) -> Sight:
        """A promise of either side, or a plan: whichever holds longest."""
        found = [self._kept_by(Maker.THEM), self._kept_by(Maker.ME), self._plan("plan")]
        seen = [sight for sight in found if sight.until is not None and sight.until == atom.holds_until]
        return seen[0] if seen else Sight(name=atom.name, holds=atom.holds)

    def _kept_by_both(self, atom: Atom) -> Iterator[Sight]:
        acted = self._plan("plan.acted")
        if atom.holds and acted.until is not None and acted.until == atom.holds_until:
            yield acted
            return
        yield self._kept_by(Maker.ME)
        yield self._kept_by(Maker.THEM)

    def _kept_by(self, maker: Maker) -> Sight:
        kept = [
            (promise.commitment.resolved_on, promise.commitment.text)
            for promise in self._view.promises
            if promise.commitment.maker is maker
            and promise.commitment.status is CommitmentStatus.KEPT
            and promise.commitment.resolved_on is not None
            and promise.commitment.resolved_on <= self._today
        ]
        if not kept:
            return Sight(name=f"kept.{maker}", holds=False)
        on, text = max(kept, key=lambda one: one[0])
        until = days_after(on, defaults.KEPT_HOLDS_DAYS)
        return Sight(name=f"kept.{maker}", holds=until >= self._today, on=on, until=until, note=text)

    def _plan(self, name: str) -> Sight:
        plans = [
            record
            for record in self._records
            if record.kind is EvidenceKind.PLAN and (name == "plan" or record.source is Source.ACTED)
        ]
        last = max(plans, key=lambda record: record.on, default=None)
        if last is None:
            return Sight(name=name, holds=False)
        until = days_after(last.on, defaults.PLAN_HOLDS_DAYS)
        return Sight(name=name, holds=until >= self._today, on=last.on, until=until, note=last.note)

    def _fit(self, atom: Atom) -> Sight:
        found = self._latest(EvidenceKind.FIT, on=atom.shown_on)
        fits = None if found is None else found.value or 0
        return Sight(name=atom.name, holds=atom.holds, on=atom.shown_on, fits=fits)

    def _last_line(self, on: date | None) -> str:
        found = self._latest(EvidenceKind.EXCHANGE, on=on)
        return "" if found is None else found.note

    def _latest(self, kind: EvidenceKind, *, on: date | None) -> Evidence | None:
        """The record of that day that was written down last."""
        return next((record for record in reversed(self._records) if record.kind is kind and record.on == on), None)
