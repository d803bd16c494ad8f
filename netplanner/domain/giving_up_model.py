"""What to give up, as the numbers of an integer program (MODEL §2).

Knows columns and rows, and no solver. A column is 0 or 1: an option other than to keep, taken or not. A row says that
at most one option of an item is taken, or that an interval of weeks holds what lies in it then.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from netplanner.domain.demand import Job, Load
from netplanner.domain.giving_up import Problem, Proposal
from netplanner.domain.giving_up_options import Option, Tier


@dataclass(frozen=True, slots=True)
class Row:
    """Σ values·columns ≤ `most`; `columns` ascending, minutes (or ones) in `values`."""

    columns: tuple[int, ...]
    values: tuple[int, ...]
    most: int


@dataclass(frozen=True, slots=True)
class Model:
    """`columns`: (item, option) by position in the problem. `rows`: at most 78 of them are of intervals.

    `costs`: the regret of each column in its tier; what counts in other tiers costs nothing there.
    """

    columns: tuple[tuple[int, int], ...]
    rows: tuple[Row, ...]
    costs: dict[Tier, tuple[int, ...]]

    def taken(self, proposal: Proposal) -> list[bool]:
        """A proposal for the problem, as columns."""
        items = proposal.problem.items
        return [proposal.options[at] is items[at].options[option] for at, option in self.columns]

    def options(self, problem: Problem, taken: Sequence[bool]) -> tuple[Option, ...]:
        """One option for each item: of the columns `taken`, everything else kept."""
        chosen = [0] * len(problem.items)
        for (item, option), is_taken in zip(self.columns, taken, strict=True):
            if is_taken:
                chosen[item] = option
        return tuple(item.options[at] for item, at in zip(problem.items, chosen, strict=True))


def model_of(problem: Problem) -> Model:
    """Only what can matter: rows of intervals that some choice would violate, columns of items that lie in any."""
    columns = tuple((at, option) for at, item in enumerate(problem.items) for option in range(1, len(item.options)))
    kept = [item.job for item in problem.items]
    load = Load([job for job in kept if job is not None], problem.capacity)
    rows: list[Row] = []
    first = 0
    for item in problem.items:
        count = len(item.options) - 1
        if count > 1:
            rows.append(Row(tuple(range(first, first + count)), (1,) * count, 1))
        first += count
    for start in range(load.weeks):
        for end in range(start, load.weeks):
            row = _interval(problem, columns, start, end, load.slack(start, end))
            if row is not None:
                rows.append(row)
    costs = {
        tier: tuple(
            problem.items[at].options[option].regret if problem.items[at].tier is tier else 0 for at, option in columns
        )
        for tier in sorted(Tier, reverse=True)
    }
    return Model(columns=columns, rows=tuple(rows), costs=costs)


def _interval(problem: Problem, columns: Sequence[tuple[int, int]], start: int, end: int, slack: int) -> Row | None:
    """What taking a column adds to the interval, against what is left of it; None where it always holds."""

    def inside(job: Job | None) -> int:
        return job.minutes if job is not None and start <= job.release and job.due <= end else 0

    minutes = [inside(problem.items[at].options[option].job) - inside(problem.items[at].job) for at, option in columns]
    most: dict[int, int] = {}
    for (at, _), more in zip(columns, minutes, strict=True):
        most[at] = max(most.get(at, 0), more)
    if sum(most.values()) <= slack:
        return None
    used = [column for column, more in enumerate(minutes) if more]
    return Row(tuple(used), tuple(minutes[column] for column in used), slack)
