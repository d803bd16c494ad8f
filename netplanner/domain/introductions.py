"""Through whom to reach somebody: the most trusted path of at most three edges (MODEL §4).

Knows who would vouch to whom, as numbers; not how an edge from me comes about (`acquaintances`), and not what was
asked of whom in an introduction that is under way (`introduction_flow`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from heapq import nsmallest
from itertools import chain, pairwise
from typing import Final

from netplanner.domain import defaults
from netplanner.domain.acquaintances import Acquaintance
from netplanner.domain.levels import Level

_NOBODY: Final[Mapping[str, float]] = {}


class NoPath(StrEnum):
    """Why there is no path. The first three are the target's own `Exclusion`."""

    OPEN_BREACH = "OPEN_BREACH"
    RED = "RED"
    BLOCKED = "BLOCKED"
    NOBODY = "NOBODY"  # nobody known leads there in three edges
    TOO_WEAK = "TOO_WEAK"  # somebody does, but below the trust that an introduction needs


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One edge of a path. `from_id` is "" for me; `weight` 0 to 1, after `asks` (only the first introducer's)."""

    from_id: str
    to_id: str
    weight: float
    asks: int = 0


@dataclass(frozen=True, slots=True)
class Path:
    """Edges from me to the target: one for somebody I can turn to myself, at most three. Each is a term of `trust`."""

    hops: tuple[Hop, ...]

    @property
    def trust(self) -> float:
        product = 1.0
        for hop in self.hops:
            product *= hop.weight
        return product

    @property
    def contact_ids(self) -> tuple[str, ...]:
        """The first introducer to the target."""
        return tuple(hop.to_id for hop in self.hops)

    @property
    def introducer_id(self) -> str | None:
        """Whom to ask; None where I know the target well enough myself."""
        return self.hops[0].to_id if len(self.hops) > 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What was found: a path, or why there is none; `too_weak` is then the best of those that are too weak."""

    path: Path | None = None
    reason: NoPath | None = None
    too_weak: Path | None = None


class Network:
    """Who knows whom, ready to be asked for one target after another.

    `vouches`: (who, to whom, 0 to 1); of several of one pair the strongest counts, what leads nowhere (to oneself, or
    with nothing) is left out. Memory grows with the ties, the time to answer with those around the target and around
    my own, not with all.
    """

    def __init__(self, known: Iterable[Acquaintance], vouches: Iterable[tuple[str, str, float]] = ()) -> None:
        self._into: dict[str, dict[str, float]] = {}
        self._out: dict[str, dict[str, float]] = {}
        self._known: dict[str, Acquaintance] = {}
        self._no_introducers: set[str] = set()
        self._first: dict[str, float] = {}
        self._first_ties = 0
        self._strongest = 0.0
        self._reached: Mapping[str, float] | None = None
        self.replace_known(known)
        self.add(vouches)

    def replace_known(self, known: Iterable[Acquaintance]) -> None:
        """What was recorded since: levels, trust, asks and exclusions of everybody I know; the ties stay."""
        self._reached = None
        self._known = {one.contact_id: one for one in known}
        self._no_introducers = {
            id for id, one in self._known.items() if one.exclusion is not None or not one.introduces
        }
        self._first = {
            id: weight
            for id, one in self._known.items()
            if id not in self._no_introducers and (weight := one.tie_after_asks) > 0
        }
        self._first_ties = sum(len(self._out.get(id, ())) for id in self._first)

    def add(self, vouches: Iterable[tuple[str, str, float]]) -> None:
        """Further vouches beside those that are known."""
        into, out = self._into, self._out
        self._reached = None
        for voucher, to, strength in vouches:
            weight = min(strength, 1.0)
            if voucher == to or not weight > 0:
                continue
            vouchers = into.setdefault(to, {})
            if vouchers.get(voucher, 0.0) < weight:
                vouchers[voucher] = weight
                out.setdefault(voucher, {})[to] = weight
                self._strongest = max(self._strongest, weight)
        self._first_ties = sum(len(out.get(id, ())) for id in self._first)

    def find(self, target_id: str) -> Finding:
        """The path of the largest product. Of equals: fewer edges, then the smaller ids from the first on."""
        target = self._known.get(target_id)
        if target is not None and target.exclusion is not None:
            return Finding(reason=NoPath(target.exclusion.value))
        found = self._best(target_id, target)
        if found is None:
            return Finding(reason=NoPath.NOBODY)
        path = self._path(found)
        if path.trust < defaults.LEAST_PATH_TRUST - defaults.TOLERANCE:
            return Finding(reason=NoPath.TOO_WEAK, too_weak=path)
        return Finding(path=path)

    def ways_to(self, target_id: str, most: int) -> tuple[Path, ...]:
        """The `most` trusted paths, the first as `find` finds it; none where that finds none."""
        if self.find(target_id).path is None:
            return ()
        vouchers = {
            id: weight for id, weight in self._into.get(target_id, _NOBODY).items() if id not in self._no_introducers
        }
        short = self._short_paths(target_id, self._known.get(target_id), vouchers)
        enough = (
            (product, ids)
            for product, ids in chain(short, self._long_paths(target_id, vouchers))
            if product >= defaults.LEAST_PATH_TRUST - defaults.TOLERANCE
        )
        # Products that differ by the rounding of floats alone are equal.
        ranked = nsmallest(most, enough, key=lambda way: (-round(way[0], 9), len(way[1]), way[1]))
        return tuple(self._path(ids) for _, ids in ranked)

    def reach(self) -> Mapping[str, float]:
        """The trust of the best path to everybody to whom there is one; remembered until anything changes."""
        if self._reached is None:
            self._reached = self._relaxed()
        return self._reached

    def _relaxed(self) -> dict[str, float]:
        """Three rounds of relaxation from me on."""
        least = defaults.LEAST_PATH_TRUST - defaults.TOLERANCE
        reached = {id: one.tie for id, one in self._known.items() if one.exclusion is None and one.tie >= least}
        frontier = {id: weight for id, weight in self._first.items() if weight >= least}
        for _ in range(defaults.LONGEST_PATH - 1):
            further: dict[str, float] = {}
            for voucher, trust in frontier.items():
                for to, weight in self._out.get(voucher, _NOBODY).items():
                    product = trust * weight
                    if product >= least and product > further.get(to, 0.0):
                        further[to] = product
            for to, product in further.items():
                known = self._known.get(to)
                if product > reached.get(to, 0.0) and (known is None or known.exclusion is None):
                    reached[to] = product
            frontier = {to: product for to, product in further.items() if to not in self._no_introducers}
        return reached

    def vouchers(self, target_id: str) -> dict[str, float]:
        """Who would vouch to them, whether they can be asked now or not, with the weight of each tie."""
        return dict(self._into.get(target_id, _NOBODY))

    def known(self, contact_id: str) -> Acquaintance:
        """What is known of somebody; of a stranger, what holds of everybody who is only known of."""
        return self._known.get(contact_id) or Acquaintance(contact_id=contact_id)

    def mutual_contacts(self, contact_id: str) -> int:
        """How many of those with whom I had an exchange are tied to them, whoever of the two would vouch."""
        tied = self._into.get(contact_id, _NOBODY).keys() | self._out.get(contact_id, _NOBODY).keys()
        return sum(id in self._known and self._known[id].level >= Level.CONNECTING_TO for id in tied)

    # --- how

    def _best(self, target_id: str, target: Acquaintance | None) -> tuple[str, ...] | None:
        best = 0.0
        # What was best so far, or as good but for the rounding of floats; only these need to be compared by ids.
        leading: list[tuple[float, tuple[str, ...]]] = []
        vouchers = {
            id: weight for id, weight in self._into.get(target_id, _NOBODY).items() if id not in self._no_introducers
        }
        for product, ids in self._short_paths(target_id, target, vouchers):
            if product >= best - defaults.TOLERANCE:
                leading.append((product, ids))
                best = max(best, product)
        # However well I know the introducer: what cannot come up to the best so far is not looked at.
        furthest = max(self._first.values(), default=0.0) * self._strongest
        hopeful = {id: weight for id, weight in vouchers.items() if weight * furthest >= best - defaults.TOLERANCE}
        for product, ids in self._long_paths(target_id, hopeful):
            if product >= best - defaults.TOLERANCE:
                leading.append((product, ids))
                best = max(best, product)
        equals = [ids for product, ids in leading if product >= best - defaults.TOLERANCE]
        return min(equals, key=lambda ids: (len(ids), ids), default=None)

    def _short_paths(
        self, target_id: str, target: Acquaintance | None, vouchers: Mapping[str, float]
    ) -> Iterator[tuple[float, tuple[str, ...]]]:
        """Paths of one and two edges with their products."""
        if target is not None and target.tie >= defaults.LEAST_PATH_TRUST - defaults.TOLERANCE:
            yield target.tie, (target_id,)
        for last, weight in vouchers.items():
            if last in self._first:
                yield self._first[last] * weight, (last, target_id)

    def _long_paths(self, target_id: str, vouchers: Mapping[str, float]) -> Iterator[tuple[float, tuple[str, ...]]]:
        """Paths of three edges with their products.

        The rounds begin at both ends: whom I know and who vouches to the target are at hand, so that only the edges
        between the two have to be looked at, from the side that has fewer.
        """
        first = self._first
        if self._first_ties < sum(len(self._into.get(last, ())) for last in vouchers):
            for introducer, tie in first.items():
                if introducer == target_id:
                    continue
                for last, between in self._out.get(introducer, _NOBODY).items():
                    if last in vouchers:
                        yield tie * between * vouchers[last], (introducer, last, target_id)
        else:
            for last, weight in vouchers.items():
                for introducer, between in self._into.get(last, _NOBODY).items():
                    if introducer in first and introducer != target_id:
                        yield first[introducer] * between * weight, (introducer, last, target_id)

    def _path(self, ids: Sequence[str]) -> Path:
        only = len(ids) == 1
        known = self._known[ids[0]]
        hops = [
            Hop(
                from_id="",
                to_id=ids[0],
                weight=known.tie if only else known.tie_after_asks,
                asks=0 if only else max(known.asks, 0),
            )
        ]
        hops += [Hop(from_id=voucher, to_id=to, weight=self._into[to][voucher]) for voucher, to in pairwise(ids)]
        return Path(tuple(hops))
