"""What today asks for, in a few numbers and names: the week's own tasks whose day has come.

Reads the week; what passed without an answer is still in it, so that nothing vanishes.
"""

from dataclasses import dataclass
from datetime import date

from netplanner.domain.followups import FollowUpKind
from netplanner.services.week import WeekView
from netplanner.services.week_tasks import Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """`repairs`, `promises` and `others`: how many are due today or were due before; `since` is the earliest day of
    those that passed. `birthdays`: whose it is today, by contact id."""

    repairs: int = 0
    promises: int = 0
    others: int = 0
    since: date | None = None
    birthdays: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.repairs or self.promises or self.others or self.birthdays)


def digest(view: WeekView) -> Digest:
    """Of this week: what is due today or is still open from before. Suggestions wait for the page of the week."""
    today = view.today
    due = [task for task in view.of_week(0) if task.suggestion is None and task.on is not None and task.on <= today]
    repairs = [task for task in due if task.why is Why.MY_BREACH or task.kind is FollowUpKind.REPAIR]
    # A promise of mine past its day stands there twice, as a deed and as a question, and is one all the same.
    asked = {(task.contact_id, task.text.casefold()) for task in due if task.why is Why.WAS_IT_KEPT}
    due = [
        task
        for task in due
        if task.kind is not FollowUpKind.PROMISE
        or task.why is Why.WAS_IT_KEPT
        or (task.contact_id, task.text.casefold()) not in asked
    ]
    promises = [task for task in due if task.kind is FollowUpKind.PROMISE and task not in repairs]
    days = [task.on for task in due if task.on is not None and task.on < today]
    return Digest(
        repairs=len(repairs),
        promises=len(promises),
        others=len(due) - len(repairs) - len(promises),
        since=min(days, default=None),
        birthdays=tuple(one.contact_id for one in view.birthdays if one.on == today),
    )
