"""What it costs to ask through whom somebody is reached, among 100,000 people and a million ties.

Run by hand: `python tests/benchmarks/bench_introductions.py`. Prints ratios, asserts nothing. The baseline is one plain
scan of all ties in memory: what anybody pays who has to look at each of them.
"""

import random
import time
from collections.abc import Callable
from functools import partial
from statistics import median, quantiles

from netplanner.domain.acquaintances import Acquaintance
from netplanner.domain.introductions import Network
from netplanner.domain.levels import Level

PEOPLE, TIES, TARGETS = 100_000, 1_000_000, 400
STRENGTHS = (0.3, 0.6, 0.9)
MINE = {"forty ties": 40, "a thousand ties": 1_000, "everybody": PEOPLE}


def vouches(dice: random.Random, *, popular: bool) -> list[tuple[str, str, float]]:
    """Ties between anybody, or most of them to a few whom many know."""
    power = 3 if popular else 1
    return [
        (f"p{dice.randrange(PEOPLE)}", f"p{int(dice.random() ** power * PEOPLE)}", dice.choice(STRENGTHS))
        for _ in range(TIES)
    ]


def known(dice: random.Random, count: int) -> list[Acquaintance]:
    levels = [Level.CONNECTING_TO, Level.KNOWN_BOTH_WAYS, Level.COMMITTED, Level.CONNECTING_WITH]
    return [
        Acquaintance(contact_id=f"p{number}", level=dice.choice(levels), trust=0.8)
        for number in dice.sample(range(PEOPLE), count)
    ]


def seconds(ask: Callable[[], object]) -> float:
    start = time.perf_counter()
    ask()
    return time.perf_counter() - start


def scan(ties: dict[str, dict[str, float]]) -> float:
    strongest = 0.0
    for others in ties.values():
        for weight in others.values():
            strongest = max(strongest, weight)
    return strongest


def main() -> None:
    for popular in (False, True):
        dice = random.Random(5)
        ties = vouches(dice, popular=popular)
        plain: dict[str, dict[str, float]] = {}
        for who, to, weight in ties:
            plain.setdefault(who, {})[to] = weight
        base = median(seconds(partial(scan, plain)) for _ in range(7))
        start = time.perf_counter()
        network = Network([], ties)
        built = time.perf_counter() - start
        print(f"{'a few are known to many' if popular else 'ties at random'}: scan of all ties {base * 1000:.0f} ms")
        print(f"  ties into memory / scan {built / base:.1f}")
        # Whoever is popular comes first, so that the dearest targets are among those asked for.
        targets = [f"p{number}" for number in range(TARGETS // 2)] + [
            f"p{dice.randrange(PEOPLE)}" for _ in range(TARGETS // 2)
        ]
        for name, count in MINE.items():
            network.replace_known(known(dice, count))
            times = [seconds(partial(network.find, target)) for target in targets]
            found = sum(network.find(target).path is not None for target in targets)
            reach = median(seconds(network.reach) for _ in range(3))
            print(
                f"  {name}: one target / scan: median {median(times) / base:.5f}, "
                f"p99 {quantiles(times, n=100)[98] / base:.4f}, most {max(times) / base:.4f} "
                f"({max(times) * 1000:.1f} ms); everybody at once / scan {reach / base:.2f}; "
                f"{found} of {len(targets)} found"
            )


if __name__ == "__main__":
    main()
