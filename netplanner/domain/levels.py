"""The ladder: how much two people share, computed from what was shown between them (MODEL §1).

Knows when each thing was last shown, and for how long it holds; not what the user wants with the person
(`intents`), not when to be in touch again (`cadence`), and no words for the levels (`ui.foundation.labels`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum

from netplanner.domain import defaults
from netplanner.domain.commitments import Commitment, Maker
from netplanner.domain.days import days_after
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source


class Level(IntEnum):
    """Named by what is shared between two people, never by a person's worth."""

    KNOWN_OF = 0
    CONNECTING_TO = 1
    KNOWN_BOTH_WAYS = 2
    COMMITTED = 3
    CONNECTING_WITH = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Atom:
    """One thing that a gate asks for, named as `missing` names it ("me.FIELD", "kept.ME|kept.THEM|plan").

    `shown_on`: the day it was last shown, None when it never was. `holds_until`: the last day on which that
    is still enough (a past day for what has faded); None for what does not fade with time or was never shown.
    """

    name: str
    holds: bool
    shown_on: date | None
    holds_until: date | None


@dataclass(frozen=True, slots=True)
class Gate:
    """What `level` asks for beyond the levels below it, in the order in which it is listed as missing."""

    level: Level
    atoms: tuple[Atom, ...]

    @property
    def is_open(self) -> bool:
        return all(atom.holds for atom in self.atoms)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where two people stand on a day.

    `missing`: the failing atoms of the first failing gate, empty only at the highest level.
    `next_slip`: the first day on which the level is lower if nothing happens, and `slips_to` the level of
    that day; both None when time alone does not lower it. `dormant`: level 1 without an exchange in the
    last 365 days. `last_exchange`: the last day on which both took part, a kept promise included.
    """

    level: Level
    missing: tuple[str, ...]
    next_slip: date | None = None
    slips_to: Level | None = None
    dormant: bool = False
    last_exchange: date | None = None


def standing(evidence: Sequence[Evidence], commitments: Sequence[Commitment], today: date) -> Standing:
    """Level, what is missing for the next one, and when it slips (MODEL §1).

    Both sequences are in the order of recording; what is dated after `today` is ignored.
    """
    if not evidence and not commitments:
        return _NOTHING_SHARED
    shown = _what_was_shown(evidence, commitments, today)
    level = Level.KNOWN_OF
    missing: tuple[str, ...] = ()
    fades_on: date | None = None
    slips_to: Level | None = None
    for reached, readings in _climb(shown, today):
        missing = tuple(name for name, holds, _, _ in readings if not holds)
        if missing:
            break
        for _, _, _, holds_until in readings:
            # Strictly earlier: of gates that close on the same day, the lowest decides where one lands.
            if holds_until is not None and (fades_on is None or holds_until < fades_on):
                fades_on = holds_until
                slips_to = level
        level = reached
    return Standing(
        level=level,
        missing=missing,
        next_slip=None if fades_on is None else days_after(fades_on, 1),
        slips_to=slips_to,
        dormant=level == Level.CONNECTING_TO
        and shown.exchange is not None
        and days_after(shown.exchange, defaults.EXCHANGE_HOLDS_DAYS) < today,
        last_exchange=shown.exchange,
    )


def gates(
    evidence: Sequence[Evidence], commitments: Sequence[Commitment], today: date
) -> tuple[Gate, Gate, Gate, Gate]:
    """All four gates with their atoms, as the page of a contact shows them; arguments as for `standing`."""
    first, second, third, fourth = (
        Gate(
            level,
            tuple(
                Atom(name=name, holds=holds, shown_on=shown_on, holds_until=holds_until)
                for name, holds, shown_on, holds_until in readings
            ),
        )
        for level, readings in _climb(_what_was_shown(evidence, commitments, today), today)
    )
    return first, second, third, fourth


_NOTHING_SHARED = Standing(level=Level.KNOWN_OF, missing=("ever",))

# (last day it is enough, day it was shown): of two of these, the larger is the better evidence.
_Span = tuple[date, date]
# The fields of an Atom in their order, as plain tuples: standings are computed for everybody at start,
# atoms are shown of one person at a time, and building them took more than half of a standing.
_Reading = tuple[str, bool, date | None, date | None]


@dataclass(slots=True)
class _Shown:
    """The latest day of each thing, gathered in one pass. `fit` is (day, value) of the latest judgement."""

    exchange: date | None = None
    theirs: dict[Facet, date] = field(default_factory=dict)
    mine: dict[Facet, date] = field(default_factory=dict)
    kept: dict[Maker, date] = field(default_factory=dict)
    plan: date | None = None
    plan_acted: date | None = None
    involvement: _Span | None = None
    fit: tuple[date, int] | None = None
    is_clear: bool = True


def _what_was_shown(evidence: Sequence[Evidence], commitments: Sequence[Commitment], today: date) -> _Shown:
    shown = _Shown()
    for record in evidence:
        if record.on > today:
            continue
        if record.is_two_way:
            shown.exchange = _later(shown.exchange, record.on)
        match record.kind:
            case EvidenceKind.I_KNOW_THEM if record.facet is not None:
                shown.theirs[record.facet] = _later(shown.theirs.get(record.facet), record.on)
            case EvidenceKind.THEY_KNOW_ME if record.facet is not None and record.is_two_way:
                shown.mine[record.facet] = _later(shown.mine.get(record.facet), record.on)
            case EvidenceKind.PLAN:
                shown.plan = _later(shown.plan, record.on)
                if record.source is Source.ACTED:
                    shown.plan_acted = _later(shown.plan_acted, record.on)
            case EvidenceKind.INVOLVEMENT:
                days = defaults.ONGOING_INVOLVEMENT_HOLDS_DAYS if record.ongoing else defaults.INVOLVEMENT_HOLDS_DAYS
                shown.involvement = _better(shown.involvement, _span(record.on, days))
            case EvidenceKind.FIT if shown.fit is None or record.on >= shown.fit[0]:
                # On the same day the later recorded wins, hence not only when it is strictly later.
                shown.fit = (record.on, record.value or 0)
            case _:
                pass
    for promise in commitments:
        if promise.is_open_breach(today):
            shown.is_clear = False
        elif promise.was_kept(today) and promise.resolved_on is not None:
            shown.kept[promise.maker] = _later(shown.kept.get(promise.maker), promise.resolved_on)
            shown.exchange = _later(shown.exchange, promise.resolved_on)
    return shown


def _climb(shown: _Shown, today: date) -> Iterator[tuple[Level, tuple[_Reading, ...]]]:
    """The four gates from below, each built only when somebody asks for it: most people stand on a low one."""

    def fading(name: str, span: _Span | None) -> _Reading:
        return (name, False, None, None) if span is None else (name, today <= span[0], span[1], span[0])

    def facet(known: dict[Facet, date], which: Facet) -> _Span | None:
        if which not in known:
            return None
        return _span(_later(shown.exchange, known[which]), defaults.FACET_HOLDS_DAYS)

    def strength_or_expertise(known: dict[Facet, date]) -> _Span | None:
        return _better(facet(known, Facet.STRENGTH), facet(known, Facet.EXPERTISE))

    theirs, mine = shown.theirs, shown.mine
    yield Level.CONNECTING_TO, (("ever", shown.exchange is not None, shown.exchange, None),)

    yield (
        Level.KNOWN_BOTH_WAYS,
        (
            fading("them.FIELD", facet(theirs, Facet.FIELD)),
            fading("them.STRENGTH|EXPERTISE", strength_or_expertise(theirs)),
            fading("me.FIELD", facet(mine, Facet.FIELD)),
            fading("me.STRENGTH|EXPERTISE", strength_or_expertise(mine)),
        ),
    )

    kept_by_me = _span(shown.kept.get(Maker.ME), defaults.KEPT_HOLDS_DAYS)
    kept_by_them = _span(shown.kept.get(Maker.THEM), defaults.KEPT_HOLDS_DAYS)
    planned = _span(shown.plan, defaults.PLAN_HOLDS_DAYS)
    fit_on, fits = shown.fit or (None, 0)
    yield (
        Level.COMMITTED,
        (
            ("clear", shown.is_clear, None, None),
            ("fit", fits > 0, fit_on, None),
            fading("kept.ME|kept.THEM|plan", _better(_better(kept_by_me, kept_by_them), planned)),
        ),
    )

    kept_by_both = min(kept_by_me, kept_by_them) if kept_by_me and kept_by_them else None
    acted = _span(shown.plan_acted, defaults.PLAN_HOLDS_DAYS)
    yield (
        Level.CONNECTING_WITH,
        (
            *(fading(f"them.{which}", facet(theirs, which)) for which in Facet),
            *(fading(f"me.{which}", facet(mine, which)) for which in Facet),
            fading("kept.BOTH|plan.acted", _better(kept_by_both, acted)),
            fading("involvement", shown.involvement),
        ),
    )


def _later(first: date | None, second: date) -> date:
    return second if first is None or second > first else first


def _span(shown_on: date | None, days: int) -> _Span | None:
    return None if shown_on is None else (days_after(shown_on, days), shown_on)


def _better(first: _Span | None, second: _Span | None) -> _Span | None:
    if first is None or second is None:
        return first or second
    return max(first, second)
