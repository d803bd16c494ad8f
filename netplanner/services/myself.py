"""What the user says of themselves and looks for: the profile, how clear it is, the time kept for it (MODEL §3, §6).

Knows the verbs and what the page shows; the rules are those of `domain.self_profile` and `domain.outreach`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from netplanner.domain.days import DAYS_IN_WEEK, days_after, monday_of
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.followups import FollowUp, Origin
from netplanner.domain.outreach import OutreachLimit, outreach_limit
from netplanner.domain.plan import weekly_minutes
from netplanner.domain.self_profile import Clarity, Need, SelfArea, SelfItem, SelfStep, best_self_step, clarity, worth
from netplanner.services import planning
from netplanner.services.workspace import Step, Workspace

_WEEKS_SHOWN: Final = 4
_MOST_STEPS: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWeek:
    """Minutes done for oneself in a week, against what a full week keeps for it."""

    monday: date
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MyView:
    """`items` in the order of recording, each with its `worth` (0 to 1); a position is a place among them.

    `steps`: what to do next, the best first, each as if those before it were done. `weeks`: the last four, the
    current one at the end; `weekly_minutes` is what a full week keeps for oneself.
    """

    today: date
    items: tuple[SelfItem, ...]
    worths: tuple[float, ...]
    clarity: Clarity
    limit: OutreachLimit
    steps: tuple[SelfStep, ...]
    weeks: tuple[OwnWeek, ...]
    weekly_minutes: int
    needs: tuple[Need, ...]


def me(workspace: Workspace) -> MyView:
    today, items = workspace.today(), workspace.profile.self_items()
    settings, follow_ups = workspace.profile.settings(), planning.all_follow_ups(workspace)
    now = clarity(items, today)
    return MyView(
        today=today,
        items=tuple(items),
        worths=tuple(worth(item, today) for item in items),
        clarity=now,
        limit=outreach_limit(now, follow_ups, settings, today),
        steps=tuple(_steps(items, today)),
        weeks=tuple(_weeks(follow_ups, today)),
        weekly_minutes=weekly_minutes(settings)[1],
        needs=tuple(workspace.profile.needs()),
    )


# --- the profile


def add_item(workspace: Workspace, area: SelfArea, text: str, evidence: str = "") -> None:
    """Say something of oneself, as of today. Raises TEXT_MISSING for nothing."""
    said = SelfItem(area=area, text=_said(text), evidence=_line(evidence), reviewed_on=workspace.today())
    _replace(workspace, [*workspace.profile.self_items(), said])


def change_item(workspace: Workspace, position: int, text: str, evidence: str) -> None:
    """Say it otherwise, or give it evidence; whoever changes it has looked at it. Raises TEXT_MISSING."""
    items = workspace.profile.self_items()
    items[position] = replace(
        items[position], text=_said(text), evidence=_line(evidence), reviewed_on=workspace.today()
    )
    _replace(workspace, items)


def review_item(workspace: Workspace, position: int) -> None:
    """It was looked at today, and still holds."""
    items = workspace.profile.self_items()
    items[position] = replace(items[position], reviewed_on=workspace.today())
    _replace(workspace, items)


def remove_item(workspace: Workspace, position: int) -> None:
    items = workspace.profile.self_items()
    del items[position]
    _replace(workspace, items)


# --- what is looked for


def needs(workspace: Workspace) -> list[Need]:
    """What the user looks for, in the order in which they said it."""
    return workspace.profile.needs()


def add_need(workspace: Workspace, need: Need) -> None:
    """Look for something. Raises TEXT_MISSING for nothing."""
    _replace_needs(workspace, [*workspace.profile.needs(), _need(need)])


def change_need(workspace: Workspace, position: int, need: Need) -> None:
    """Raises TEXT_MISSING for nothing."""
    needs = workspace.profile.needs()
    needs[position] = _need(need)
    _replace_needs(workspace, needs)


def remove_need(workspace: Workspace, position: int) -> None:
    needs = workspace.profile.needs()
    del needs[position]
    _replace_needs(workspace, needs)


# --- how


def _replace(workspace: Workspace, items: Sequence[SelfItem]) -> None:
    with workspace.step(Step.CHANGED_PROFILE):
        workspace.profile.replace_self_items(items)


def _replace_needs(workspace: Workspace, needs: Sequence[Need]) -> None:
    with workspace.step(Step.CHANGED_NEEDS):
        workspace.profile.replace_needs(needs)


def _need(need: Need) -> Need:
    tags = tuple(dict.fromkeys(line for tag in need.tags if (line := _line(tag))))
    return replace(need, text=_said(need.text), tags=tags)


def _said(text: str) -> str:
    said = _line(text)
    if not said:
        raise NetPlannerError(Trouble.TEXT_MISSING)
    return said


def _line(text: str) -> str:
    return " ".join(text.split())


def _steps(items: Sequence[SelfItem], today: date) -> list[SelfStep]:
    """The best step, then the best after it, as long as there is any."""
    steps: list[SelfStep] = []
    current = list(items)
    while len(steps) < _MOST_STEPS and (step := best_self_step(current, today)) is not None:
        steps.append(step)
        if step.position is None:
            # Not yet recorded: it has no place of its own, and nothing more is proposed for it.
            current.append(SelfItem(area=step.area, text="…", evidence="…", reviewed_on=today))
        elif current[step.position].reviewed_on != today:
            current[step.position] = replace(current[step.position], reviewed_on=today, evidence="…")
        else:
            current[step.position] = replace(current[step.position], evidence="…")
    return steps


def _weeks(follow_ups: Sequence[FollowUp], today: date) -> list[OwnWeek]:
    this_monday = monday_of(today)
    mondays = [days_after(this_monday, -DAYS_IN_WEEK * back) for back in reversed(range(_WEEKS_SHOWN))]
    done = dict.fromkeys(mondays, 0)
    for one in follow_ups:
        if one.origin is Origin.SELF and one.was_done_by(today) and one.done_on is not None:
            monday = monday_of(one.done_on)
            if monday in done:
                done[monday] += max(0, one.minutes if one.actual_minutes is None else one.actual_minutes)
    return [OwnWeek(monday=monday, minutes=minutes) for monday, minutes in done.items()]
