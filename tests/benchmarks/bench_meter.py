"""What it costs to ask whether the weeks hold one more follow-up: against the meter, and with ten times as many.

Run by hand: `python tests/benchmarks/bench_meter.py`. Prints ratios, asserts nothing.
"""

import random
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from statistics import median

from netplanner.domain.capacity import meter, what_if
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus
from netplanner.domain.settings import PlanningSettings
from netplanner.domain.ways import ways

TODAY = date(2026, 11, 24)
SETTINGS = PlanningSettings()
ROUNDS = 41
FEW, MANY = 100, 1_000
NEW = FollowUp(id="new", kind=FollowUpKind.COFFEE, minutes=90, release=TODAY, due=TODAY + timedelta(days=7))


def follow_ups(count: int) -> list[FollowUp]:
    """Half of them open and spread over the weeks, half done within the last year with the minutes they took."""
    dice = random.Random(count)
    made: list[FollowUp] = []
    for number in range(count):
        release = TODAY + timedelta(days=dice.randint(-60, 60))
        is_done = number % 2 == 0
        made.append(
            FollowUp(
                id=str(number),
                kind=dice.choice(list(FollowUpKind)),
                minutes=dice.randint(5, 90),
                release=release,
                due=release + timedelta(days=dice.randint(0, 40)),
                status=FollowUpStatus.DONE if is_done else FollowUpStatus.OPEN,
                done_on=TODAY - timedelta(days=dice.randint(0, 300)) if is_done else None,
                actual_minutes=dice.randint(5, 120) if is_done else None,
            )
        )
    return made


def seconds(ask: Callable[[], object]) -> float:
    """The median of many rounds."""
    times: list[float] = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        ask()
        times.append(time.perf_counter() - start)
    return median(times)


def main() -> None:
    for count in (FEW, MANY):
        plan = follow_ups(count)
        base = seconds(partial(meter, plan, SETTINGS, TODAY))
        asked = seconds(partial(what_if, NEW, plan, SETTINGS, TODAY))
        weighed = seconds(partial(ways, NEW, plan, SETTINGS, TODAY))
        print(f"{count} follow-ups: meter {base * 1000:.2f} ms")
        print(f"  what-if / meter {asked / base:.2f}, all ways / meter {weighed / base:.2f}")
    few, many = follow_ups(FEW), follow_ups(MANY)
    ratio = seconds(lambda: what_if(NEW, many, SETTINGS, TODAY)) / seconds(lambda: what_if(NEW, few, SETTINGS, TODAY))
    print(f"what-if of {MANY} / {FEW} follow-ups: {ratio:.2f}")


if __name__ == "__main__":
    main()
