"""What to do this week, in order, each with its reason; and what waits behind it (MODEL §1, §2, §5, §6).

Knows in which order things come and why; not in which words (the window and the command line), nor how the
weeks are reckoned (`domain.plan`).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from netplanner.domain import defaults
from netplanner.domain.cadence import is_recurring
from netplanner.domain.capacity import Meter, meter_of
from netplanner.domain.commitments import Commitment, Maker
from netplanner.domain.days import monday_of
from netplanner.domain.demand import Job
from netplanner.domain.followups import FollowUp, FollowUpKind, Origin
from netplanner.domain.grace import forgives_much
from netplanner.domain.jobs import count_minutes, usual_minutes
from netplanner.domain.plan import Plan
from netplanner.domain.self_profile import Clarity, SelfStep, best_self_step, clarity
from netplanner.domain.suggestions import Suggestion, as_mapping
from netplanner.services import planning
from netplanner.services.suggesting import Outlook, outlook
from netplanner.services.ties import Ties
from netplanner.services.views import Promise
from netplanner.services.workspace import Workspace


class Why(StrEnum):
    """Why something is to be done; `on` and `text` of its task belong to it."""

    MY_BREACH = "MY_BREACH"  # a promise of mine was broken `on`
    WAS_IT_KEPT = "WAS_IT_KEPT"  # a promise was due `on`, and nobody has said what came of it
    OVERDUE = "OVERDUE"  # it was due `on`
    PROMISED = "PROMISED"  # promised for `on`
    DUE = "DUE"  # planned for `on`
    KEEPING = "KEEPING"  # the cadence asks for it by `on`
    ANY_DAY = "ANY_DAY"  # no day was said
    SELF_FIRST = "SELF_FIRST"  # clarity is below 40, so the next step for oneself comes first
    SUGGESTED = "SUGGESTED"  # nobody planned it: `suggestion` says what speaks for it


class Section(StrEnum):
    """Under which heading of the week something stands, in this order."""

    FIRST = "FIRST"  # my breaches, and promises that nobody has answered for two weeks
    SELF_FIRST = "SELF_FIRST"  # before everybody else, while one is unclear to oneself
    PROMISES = "PROMISES"
    KEEPING = "KEEPING"
    DEEPENING = "DEEPENING"
    WIDENING = "WIDENING"
    SELF = "SELF"
    SUGGESTED = "SUGGESTED"


_SECTIONS: Final = {
    Origin.PROMISE: Section.PROMISES,
    Origin.REPAIR: Section.PROMISES,
    Origin.MAINTAIN: Section.KEEPING,
    Origin.DEEPEN: Section.DEEPENING,
    Origin.WIDEN: Section.WIDENING,
    Origin.SELF: Section.SELF,
}
_Unsettled = tuple[int, str, Commitment]
_ORDER: Final = {section: place for place, section in enumerate(Section)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One thing to do. `minutes` is what it counts (p), 0 for a question; `week` the one it is due in, 0 for this one.

    `follow_up` is there for what is planned, `promise` for a breach or a question. `week` None: on any day.
    """

    section: Section
    why: Why
    kind: FollowUpKind
    origin: Origin
    minutes: int
    contact_id: str | None = None
    on: date | None = None
    text: str = ""
    week: int | None = 0
    follow_up: FollowUp | None = None
    promise: Promise | None = None
    mine: bool = True
    suggestion: Suggestion | None = None
    step: SelfStep | None = None

    @property
    def terms(self) -> Mapping[str, int]:
        """What the score of a suggestion is made of; empty for everything else."""
        return {} if self.suggestion is None else as_mapping(self.suggestion.terms)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekView:
    """`tasks` in order: this week's, those of the weeks ahead by week, and at the end those of any day.

    `done` are this week's finished ones. `outlook`: what suggestions and the number of new people rest on.
    `forgives_much`: the calm notice of MODEL §5. `meter`: of the same plan.
    """

    today: date
    monday: date
    tasks: tuple[Task, ...]
    done: tuple[FollowUp, ...]
    outlook: Outlook
    next_step: SelfStep | None
    forgives_much: bool
    meter: Meter

    @property
    def to_do(self) -> tuple[Task, ...]:
        """This week's, in order, and behind it what may be done on any day."""
        return (*self.of_week(0), *self.of_week(None))

    def of_week(self, week: int | None) -> tuple[Task, ...]:
        return tuple(task for task in self.tasks if task.week == week)


def week(workspace: Workspace, ties: Ties) -> WeekView:
    """What to do, as of today."""
    today = workspace.today()
    follow_ups = planning.all_follow_ups(workspace, ties.standings())
    plan = Plan(follow_ups, workspace.journal.settings(), today)
    unsettled = workspace.journal.unsettled(today)
    ahead = outlook(workspace, ties, plan, follow_ups)
    items = workspace.journal.self_items()
    step = best_self_step(items, today)
    tasks = [
        *_breaches(unsettled, follow_ups, plan),
        *_questions(unsettled, today),
        *_planned(follow_ups, plan),
        *_own(step, clarity(items, today), follow_ups, plan),
    ]
    tasks.sort(key=_place)
    # In their own order, which the score has made.
    here = sum(task.week == 0 for task in tasks)
    tasks[here:here] = _suggested(ahead.suggestions)
    promised = [one for of_one in ties.commitments().values() for one in of_one]
    monday = monday_of(today)
    return WeekView(
        today=today,
        monday=monday,
        tasks=tuple(tasks),
        done=tuple(f for f in follow_ups if f.was_done_by(today) and f.done_on is not None and f.done_on >= monday),
        outlook=ahead,
        next_step=step,
        forgives_much=forgives_much(promised, today),
        meter=meter_of(plan),
    )


def _breaches(unsettled: Iterable[_Unsettled], follow_ups: Iterable[FollowUp], plan: Plan) -> Iterator[Task]:
    """What I owe a repair for, where none is planned yet: it comes before everything else (MODEL §5)."""
    planned = {f.contact_id for f in follow_ups if f.kind is FollowUpKind.REPAIR and f.is_open(plan.today)}
    kind = FollowUpKind.REPAIR
    for number, contact_id, promise in unsettled:
        if promise.maker is Maker.ME and promise.is_open_breach(plan.today) and contact_id not in planned:
            yield Task(
                section=Section.FIRST,
                why=Why.MY_BREACH,
                kind=kind,
                origin=Origin.REPAIR,
                minutes=count_minutes(usual_minutes(kind, plan.settings), factor=plan.factor(kind), release=0, due=0),
                contact_id=contact_id,
                on=promise.resolved_on,
                text=promise.text,
                promise=Promise(number, promise),
            )


def _questions(unsettled: Iterable[_Unsettled], today: date) -> Iterator[Task]:
    """Promises past their day; those that have waited for two weeks stand at the top (MODEL §1)."""
    for number, contact_id, promise in unsettled:
        if promise.due is None or not promise.is_unanswered(today):
            continue
        has_waited = (today - promise.due).days >= defaults.ASK_WHETHER_KEPT_DAYS
        yield Task(
            section=Section.FIRST if has_waited else Section.PROMISES,
            why=Why.WAS_IT_KEPT,
            kind=FollowUpKind.PROMISE,
            origin=Origin.PROMISE,
            minutes=0,
            contact_id=contact_id,
            on=promise.due,
            text=promise.text,
            promise=Promise(number, promise),
            mine=promise.maker is Maker.ME,
        )


def _own(step: SelfStep | None, now: Clarity, follow_ups: Iterable[FollowUp], plan: Plan) -> Iterator[Task]:
    """The next step for oneself, while one is unclear to oneself and nothing is planned for it (MODEL §6)."""
    is_planned = any(
        one.origin is Origin.SELF and one.is_open(plan.today) and one.is_released(plan.today) for one in follow_ups
    )
    if step is None or not now.comes_first or is_planned:
        return
    kind = FollowUpKind.SELF
    yield Task(
        section=Section.SELF_FIRST,
        why=Why.SELF_FIRST,
        kind=kind,
        origin=Origin.SELF,
        minutes=count_minutes(step.minutes, factor=plan.factor(kind), release=0, due=0),
        step=step,
    )


def _suggested(suggestions: Iterable[Suggestion]) -> Iterator[Task]:
    """What nobody planned yet; a repair stands among the breaches already."""
    for suggestion in suggestions:
        if not suggestion.is_repair:
            yield Task(
                section=Section.SUGGESTED,
                why=Why.SUGGESTED,
                kind=suggestion.candidate.kind,
                origin=suggestion.candidate.origin,
                minutes=suggestion.candidate.minutes,
                contact_id=suggestion.candidate.contact_id,
                suggestion=suggestion,
            )


def _planned(follow_ups: Iterable[FollowUp], plan: Plan) -> Iterator[Task]:
    jobs = {job.follow_up_id: job for pool in (plan.others, plan.own) for job in pool.jobs}
    for follow_up in follow_ups:
        job = jobs.get(follow_up.id)
        if job is None:
            continue  # closed, or beyond the horizon
        yield Task(
            section=_section(follow_up),
            why=_why(follow_up, plan.today),
            kind=follow_up.kind,
            origin=follow_up.origin,
            minutes=job.minutes,
            contact_id=follow_up.contact_id,
            on=follow_up.due,
            text=follow_up.text,
            week=None if follow_up.due is None and follow_up.is_released(plan.today) else _week_of(follow_up, job),
            follow_up=follow_up,
        )


def _week_of(follow_up: FollowUp, job: Job) -> int:
    """What has no day is done in the week that it may begin in."""
    return job.release if follow_up.due is None else job.due


def _section(follow_up: FollowUp) -> Section:
    if follow_up.origin is Origin.REPAIR:
        return Section.FIRST
    return _SECTIONS[follow_up.origin]


def _why(follow_up: FollowUp, today: date) -> Why:
    if follow_up.due is None:
        return Why.ANY_DAY
    if follow_up.due < today:
        return Why.OVERDUE
    if follow_up.origin is Origin.PROMISE:
        return Why.PROMISED
    return Why.KEEPING if is_recurring(follow_up) else Why.DUE


def _place(task: Task) -> tuple[int, int, int, date, int, str]:
    """By week, then by heading, then by day; of one day the more pressing first."""
    week = defaults.HORIZON_WEEKS if task.week is None else task.week
    priority = 5 if task.follow_up is None else task.follow_up.priority
    is_asked = int(task.why is Why.WAS_IT_KEPT)
    return (week, _ORDER[task.section], is_asked, task.on or date.max, -priority, task.text)
