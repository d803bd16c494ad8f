"""What it costs to say what to give up, and how much too much the preview gives up.

Run by hand: `python tests/benchmarks/bench_giving_up.py`. Prints ratios, asserts nothing. The baseline is the meter of
the same follow-ups, which every click pays for.
"""

import random
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from statistics import median

from netplanner.domain.capacity import meter
from netplanner.domain.followups import FollowUp, FollowUpKind, Origin
from netplanner.domain.giving_up import Proposal, is_needed, preview, problem_of
from netplanner.domain.jobs import usual_minutes
from netplanner.domain.plan import Plan
from netplanner.domain.settings import PlanningSettings
from netplanner.services.giving_up_exact import improve

TODAY = date(2026, 11, 23)
SETTINGS = PlanningSettings()
KINDS = [FollowUpKind.MESSAGE, FollowUpKind.NOTE, FollowUpKind.CALL, FollowUpKind.COFFEE]
ORIGINS = [Origin.PROMISE, Origin.DEEPEN, Origin.MAINTAIN, Origin.WIDEN]
PLANS = 30


def follow_ups(count: int, dice: random.Random) -> list[FollowUp]:
    """Usual deeds over ten weeks, of everyday length."""
    made: list[FollowUp] = []
    for number in range(count):
        kind = dice.choice(KINDS)
        release = TODAY + timedelta(days=dice.randint(-10, 60))
        made.append(
            FollowUp(
                id=str(number),
                kind=kind,
                minutes=usual_minutes(kind, SETTINGS),
                release=release,
                due=release + timedelta(days=dice.randint(3, 25)),
                origin=dice.choice(ORIGINS),
                priority=dice.randint(1, 5),
            )
        )
    return made


def at_once(plan: list[FollowUp]) -> Proposal:
    return preview(problem_of(Plan(plan, SETTINGS, TODAY)))


def seconds(ask: Callable[[], object]) -> float:
    start = time.perf_counter()
    ask()
    return time.perf_counter() - start


def main() -> None:
    for count in (30, 45, 1_000):
        dice = random.Random(count)
        base: list[float] = []
        shown_in: list[float] = []
        proved_in: list[float] = []
        proved = kept_as_well = over = 0
        given_up = [0, 0]
        for _ in range(PLANS if count < 100 else 3):
            plan = follow_ups(count, dice)
            problem = problem_of(Plan(plan, SETTINGS, TODAY))
            if not is_needed(problem):
                continue
            over += 1
            base.append(seconds(partial(meter, plan, SETTINGS, TODAY)))
            shown_in.append(seconds(partial(at_once, plan)))
            shown = preview(problem)
            start = time.perf_counter()
            found = improve(shown)
            proved_in.append(time.perf_counter() - start)
            proved += found.is_exact
            kept_as_well += shown.regret.word == found.regret.word
            given_up[0] += shown.regret.ties + shown.regret.other
            given_up[1] += found.regret.ties + found.regret.other
        print(f"{count} follow-ups, {over} plans over: meter {median(base) * 1000:.2f} ms")
        print(
            f"  preview / meter {median(shown_in) / median(base):.1f} ({median(shown_in) * 1000:.1f} ms), "
            f"proof / preview {median(proved_in) / median(shown_in):.1f} "
            f"({median(proved_in) * 1000:.0f} ms, most {max(proved_in) * 1000:.0f} ms)"
        )
        print(
            f"  proved {proved} of {over}; the preview keeps promises as well in {kept_as_well}, "
            f"and gives up {given_up[0] / max(1, given_up[1]):.2f} times the rest"
        )


if __name__ == "__main__":
    main()
