"""The numbers that the user sets to fit their circumstances (MODEL: five of them)."""

from netplanner.domain.days import DAYS_IN_WEEK, monday_of
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.settings import PlanningSettings
from netplanner.services.workspace import Step, Workspace

MOST_MINUTES_PER_WEEK = DAYS_IN_WEEK * 24 * 60
MOST_SELF_SHARE = 0.9
MOST_CADENCE_DAYS = 3650
MOST_MINUTES_EACH = 1440


def current(workspace: Workspace) -> PlanningSettings:
    return workspace.profile.settings()


def change(workspace: Workspace, settings: PlanningSettings) -> None:
    """Raises INVALID_SETTING (setting, least, most) when a number is out of its bounds."""
    _check("minutes_per_week", settings.minutes_per_week, 0, MOST_MINUTES_PER_WEEK)
    for monday, minutes in settings.weeks.items():
        _check(f"weeks, {monday.isoformat()}", minutes, 0, MOST_MINUTES_PER_WEEK)
        if monday != monday_of(monday):
            raise NetPlannerError(Trouble.INVALID_DATES, release=monday.isoformat(), due=monday_of(monday).isoformat())
    _check("self_share", settings.self_share, 0, MOST_SELF_SHARE)
    for level, days in settings.cadences.items():
        _check(f"cadences, {level}", days, 0, MOST_CADENCE_DAYS)
    for kind, minutes in settings.default_minutes.items():
        _check(f"default_minutes, {kind.value}", minutes, 1, MOST_MINUTES_EACH)
    with workspace.step(Step.CHANGED_SETTINGS):
        workspace.profile.replace_settings(settings)


def _check(setting: str, number: float, least: float, most: float) -> None:
    if not least <= number <= most:
        raise NetPlannerError(Trouble.INVALID_SETTING, setting=setting, least=least, most=most)
