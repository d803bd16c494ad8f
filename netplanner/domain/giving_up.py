"""What to give up when the weeks are over: proposals, of which any part can be taken (MODEL §2).

Knows the options of each follow-up and what the weeks make of a choice. Finds one at once (`preview`); the best one is
searched for elsewhere, with the plain numbers of `giving_up_model`. Nothing is applied by itself.
"""

import heapq
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from netplanner.domain import defaults
from netplanner.domain.demand import Forecast, Job, Load, State, forecast
from netplanner.domain.followups import FollowUp
from netplanner.domain.giving_up_options import Item, Option, OptionKind, Tier, item_of
from netplanner.domain.plan import Plan


@dataclass(frozen=True, slots=True, order=True)
class Regret:
    """Points by tier, the weightiest first: regrets compare as wholes, and less is better."""

    word: int = 0
    ties: int = 0
    other: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One pool's plan: its follow-ups with their options, and the minutes of the weeks from `first_monday` on."""

    items: tuple[Item, ...]
    capacity: tuple[int, ...]
    first_monday: date

    def jobs(self, options: Sequence[Option]) -> list[Job]:
        return [option.job for option in options if option.job is not None]

    def kept(self) -> tuple[Option, ...]:
        return tuple(item.options[0] for item in self.items)

    def with_options(self, taken: Mapping[str, Option]) -> tuple[Option, ...]:
        """One option for each item: what is `taken` (by follow-up id), all else kept."""
        return tuple(taken.get(item.follow_up_id, item.options[0]) for item in self.items)

    def forecast(self, options: Sequence[Option]) -> Forecast:
        """What the weeks would make of one option for each item."""
        return forecast(self.jobs(options), self.capacity, self.first_monday)

    def is_feasible(self, options: Sequence[Option]) -> bool:
        return next(Load(self.jobs(options), self.capacity).overloaded(), None) is None

    def regret(self, options: Sequence[Option]) -> Regret:
        points = dict.fromkeys(Tier, 0)
        for item, option in zip(self.items, options, strict=True):
            points[item.tier] += option.regret
        return Regret(word=points[Tier.WORD], ties=points[Tier.TIES], other=points[Tier.OTHER])


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One line of a proposal: what would happen to a follow-up, and the minutes it counts before and after."""

    follow_up_id: str
    tier: Tier
    option: Option
    minutes_before: int

    @property
    def minutes_after(self) -> int:
        """0 where nothing of it is left within the twelve weeks."""
        return 0 if self.option.job is None else self.option.job.minutes

    @property
    def follow_up(self) -> FollowUp | None:
        """As it would be written; None where it would be there no more."""
        return self.option.follow_up


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One option for each item of `problem`; with all of them the weeks hold.

    `is_exact`: proved to be the least regret there is; otherwise a preview, which may give up too much.
    """

    problem: Problem
    options: tuple[Option, ...]
    is_exact: bool = False

    @property
    def changes(self) -> tuple[Change, ...]:
        """What is not kept as it is, the least weighty tier first."""
        changes = [
            Change(
                follow_up_id=item.follow_up_id,
                tier=item.tier,
                option=option,
                minutes_before=0 if item.job is None else item.job.minutes,
            )
            for item, option in zip(self.problem.items, self.options, strict=True)
            if option.kind is not OptionKind.KEEP
        ]
        return tuple(sorted(changes, key=lambda change: change.tier))

    @property
    def regret(self) -> Regret:
        return self.problem.regret(self.options)

    def before(self) -> Forecast:
        return self.problem.forecast(self.problem.kept())

    def after(self, taken: Sequence[str] | None = None) -> Forecast:
        """What the weeks make of it: of everything, or of the changes of the follow-ups `taken` alone."""
        if taken is None:
            return self.problem.forecast(self.options)
        wanted = set(taken)
        return self.problem.forecast(
            [
                option if item.follow_up_id in wanted else item.options[0]
                for item, option in zip(self.problem.items, self.options, strict=True)
            ]
        )

    def after_without_asks(self) -> Forecast:
        """What the weeks make of it as long as nobody who is asked has agreed."""
        return self.after([change.follow_up_id for change in self.changes if not change.option.is_ask])


def problem_of(plan: Plan, *, own: bool = False) -> Problem:
    """The pool for others, or the one for oneself, with every option of its follow-ups."""
    pool = plan.own if own else plan.others
    return Problem(
        items=tuple(item_of(plan.follow_up(job.follow_up_id), plan) for job in pool.jobs),
        capacity=pool.capacity,
        first_monday=plan.monday,
    )


def is_needed(problem: Problem) -> bool:
    return problem.forecast(problem.kept()).state is State.OVER


def preview(problem: Problem) -> Proposal:
    """A proposal at once: feasible, and careful with promises, but it may give up more than is necessary.

    Relieves the violated interval with the earliest end, each time by the change of the lowest tier and then of the
    least regret for each minute that helps, until none is violated; then takes back what turned out not to be needed.
    """
    search = _Search(problem)
    while (interval := search.slack.first_violated()) is not None:
        if not search.relieve(*interval):
            break
    search.take_back()
    return Proposal(problem=problem, options=search.options())


def without_waste(proposal: Proposal) -> Proposal:
    """The same without the changes that the weeks do not need."""
    search = _Search(proposal.problem)
    search.begin_with(proposal.options)
    search.take_back()
    return Proposal(problem=proposal.problem, options=search.options())


class _Slack:
    """Minutes left in every interval, kept up to date one job at a time."""

    def __init__(self, capacity: Sequence[int]) -> None:
        self.weeks = len(capacity)
        self.left = [[sum(capacity[start : end + 1]) for end in range(self.weeks)] for start in range(self.weeks)]

    def add(self, job: Job | None, sign: int = 1) -> None:
        if job is None:
            return
        minutes = sign * job.minutes
        for start in range(job.release + 1):
            row = self.left[start]
            for end in range(job.due, self.weeks):
                row[end] -= minutes

    def first_violated(self) -> tuple[int, int] | None:
        """The one with the earliest end, of these the one with the latest start."""
        for end in range(self.weeks):
            for start in range(end, -1, -1):
                if self.left[start][end] < 0:
                    return start, end
        return None


class _Search:
    """Which option each item has so far (`chosen`, its position), and in which order they were changed."""

    def __init__(self, problem: Problem) -> None:
        self._items = problem.items
        self.chosen = [0] * len(problem.items)
        self._changed: list[int] = []
        self.slack = _Slack(problem.capacity)
        for item in problem.items:
            self.slack.add(item.job)

    def options(self) -> tuple[Option, ...]:
        return tuple(item.options[at] for item, at in zip(self._items, self.chosen, strict=True))

    def begin_with(self, options: Sequence[Option]) -> None:
        for at, (item, option) in enumerate(zip(self._items, options, strict=True)):
            to = item.options.index(option)
            if to != self.chosen[at]:
                self._change(at, to)
                self._changed.append(at)

    def relieve(self, start: int, end: int) -> bool:
        """Change what lies inside the interval until it holds; False where no option helps any more.

        Each change costs an item more than the one before it, and at the latest what is given up weighs nothing, so
        that this ends. An entry of the heap is (tier, regret for each minute that helps, -relief, item, from, to).
        """
        heap: list[tuple[int, float, int, int, int, int]] = []

        def minutes_inside(job: Job | None) -> int:
            return job.minutes if job is not None and start <= job.release and job.due <= end else 0

        def offer(at: int) -> None:
            item, now = self._items[at], self.chosen[at]
            inside = minutes_inside(item.options[now].job)
            for to, option in enumerate(item.options if inside else ()):
                relief = inside - minutes_inside(option.job)
                more = option.regret - item.options[now].regret
                if relief > 0 and more > 0:
                    helps = min(relief, -self.slack.left[start][end])
                    heapq.heappush(heap, (item.tier, more / helps, -relief, at, now, to))

        for at in range(len(self._items)):
            offer(at)
        while self.slack.left[start][end] < 0:
            if not heap:
                return False
            tier, ratio, relief, at, now, to = heapq.heappop(heap)
            if self.chosen[at] != now:
                continue
            options = self._items[at].options
            # The less is left to relieve, the less a change helps: what was reckoned before may have become dearer.
            helps = min(-relief, -self.slack.left[start][end])
            current = (options[to].regret - options[now].regret) / helps
            if current > ratio + defaults.TOLERANCE:
                heapq.heappush(heap, (tier, current, relief, at, now, to))
                continue
            self._change(at, to)
            self._changed.append(at)
            if self.slack.left[start][end] < 0:
                offer(at)
        return True

    def take_back(self) -> None:
        """Each change that is not needed, or for which a lesser one is enough; promises first, then the latest."""
        latest = {at: position for position, at in enumerate(self._changed)}
        for at in sorted(latest, key=lambda at: (-self._items[at].tier, -latest[at])):
            options = self._items[at].options
            was = self.chosen[at]
            lesser = [to for to, option in enumerate(options) if option.regret < options[was].regret]
            for to in sorted(lesser, key=lambda to: options[to].regret):
                self._change(at, to)
                if self.slack.first_violated() is None:
                    break
            else:
                self._change(at, was)

    def _change(self, at: int, to: int) -> None:
        options = self._items[at].options
        self.slack.add(options[self.chosen[at]].job, -1)
        self.slack.add(options[to].job)
        self.chosen[at] = to
