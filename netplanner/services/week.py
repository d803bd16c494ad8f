"""What to do this week, in order, each with its reason; birthdays, and what suggestions rest on (MODEL §1–§3, §5, §6).

Knows what stands on the page of the week; what a task is and which come first, is `week_tasks`.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from netplanner.domain.birthdays import days_ahead, next_birthday
from netplanner.domain.capacity import Meter, meter_of
from netplanner.domain.commitments import Commitment, Maker
from netplanner.domain.contact import IntentKind
from netplanner.domain.days import DAYS_IN_WEEK, monday_of
from netplanner.domain.followups import FollowUp
from netplanner.domain.grace import Alertness, Forgiving, Ledger, forgiving, ledger, was_let_go
from netplanner.domain.levels import Level
from netplanner.domain.plan import Plan
from netplanner.domain.self_profile import SelfStep, best_self_step, clarity
from netplanner.services import planning
from netplanner.services.collecting import seldom_collecting
from netplanner.services.suggesting import Outlook, outlook
from netplanner.services.ties import Ties
from netplanner.services.week_tasks import (
    Task,
    breaches,
    own,
    place,
    planned,
    questions,
    suggested,
)
from netplanner.services.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Birthday:
    """Somebody who is kept, grown with or known both ways has their birthday on a day of this week."""

    contact_id: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """Somebody with whom something is to be done this week, and whose promises ask for alertness (AMBER or RED).

    `promises` are those of both sides: what I owe comes before what they owe.
    """

    contact_id: str
    theirs: Ledger
    promises: tuple[Commitment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekView:
    """`tasks` in order: this week's, those of the weeks ahead by week, and at the end those of any day.

    `done` are this week's finished ones. `outlook`: what suggestions and the number of new people rest on.
    `forgiving`: the calm notice of MODEL §5, where it is much; `forgave_last` is then whom I forgave last.
    `meter`: of the same plan.
    """

    today: date
    monday: date
    tasks: tuple[Task, ...]
    done: tuple[FollowUp, ...]
    birthdays: tuple[Birthday, ...]
    outlook: Outlook
    next_step: SelfStep | None
    forgiving: Forgiving
    forgave_last: str
    alerts: tuple[Alert, ...]
    meter: Meter

    @property
    def to_do(self) -> tuple[Task, ...]:
        """This week's, in order, and behind it what may be done on any day."""
        return (*self.of_week(0), *self.of_week(None))

    def of_week(self, week: int | None) -> tuple[Task, ...]:
        return tuple(task for task in self.tasks if task.week == week)


@seldom_collecting()
def week(workspace: Workspace, ties: Ties) -> WeekView:
    """What to do, as of today."""
    today = workspace.today()
    follow_ups = planning.all_follow_ups(workspace)
    plan = Plan(follow_ups, workspace.profile.settings(), today)
    unsettled = workspace.journal.unsettled(today)
    ahead = outlook(workspace, ties, plan, follow_ups)
    items = workspace.profile.self_items()
    step = best_self_step(items, today)
    tasks = [
        *breaches(unsettled, follow_ups, plan),
        *questions(unsettled, today),
        *planned(follow_ups, plan),
        *own(step, clarity(items, today), follow_ups, plan),
    ]
    tasks.sort(key=place)
    # In their own order, which the score has made.
    here = sum(task.week == 0 for task in tasks)
    tasks[here:here] = suggested(ahead.suggestions)
    commitments = ties.commitments()
    promised = [one for of_one in commitments.values() for one in of_one]
    monday = monday_of(today)
    return WeekView(
        today=today,
        monday=monday,
        tasks=tuple(tasks),
        done=tuple(f for f in follow_ups if f.was_done_by(today) and f.done_on is not None and f.done_on >= monday),
        birthdays=tuple(_birthdays(workspace, ties, today, monday)),
        outlook=ahead,
        next_step=step,
        forgiving=forgiving(promised, today),
        forgave_last=_forgave_last(commitments, today),
        alerts=tuple(_alerts(commitments, {task.contact_id for task in tasks if task.week in (0, None)}, today)),
        meter=meter_of(plan),
    )


def _alerts(
    commitments: Mapping[str, Sequence[Commitment]], planned: Collection[str | None], today: date
) -> list[Alert]:
    """RED first: what is planned with them is to be smaller, or is to wait until the pattern was talked about."""
    alerts = [
        Alert(contact_id=id, theirs=theirs, promises=tuple(promises))
        for id, promises in commitments.items()
        if id in planned and (theirs := ledger(promises, Maker.THEM, today)).alertness is not Alertness.CLEAR
    ]
    return sorted(alerts, key=lambda alert: (alert.theirs.alertness is not Alertness.RED, alert.contact_id))


def _forgave_last(commitments: Mapping[str, Sequence[Commitment]], today: date) -> str:
    """Whom a repair could still be asked of; "" for nobody. Of the same day, the smaller id."""
    days = [
        (promise.forgiven_on, id)
        for id, promises in commitments.items()
        for promise in promises
        if promise.forgiven_on is not None and was_let_go(promise, today)
    ]
    latest = max((day for day, _ in days), default=None)
    return min((id for day, id in days if day == latest), default="")


def _birthdays(workspace: Workspace, ties: Ties, today: date, monday: date) -> list[Birthday]:
    """Those that are still to come this week. Whom "enough" was said of keeps the symbol on their card alone."""
    left = DAYS_IN_WEEK - 1 - (today - monday).days
    found, standings = [], ties.standings()
    for id, birthday, intent in workspace.contacts.birthdays(days_ahead(today, left)):
        day = next_birthday(birthday, today)
        if day is None or (day - today).days > left or intent.kind is IntentKind.ACCEPT:
            continue
        is_close = id in standings and standings[id].level >= Level.KNOWN_BOTH_WAYS
        if is_close or intent.kind is not IntentKind.NONE:
            found.append(Birthday(contact_id=id, on=day))
    return sorted(found, key=lambda one: (one.on, one.contact_id))
