"""When to be in touch again with somebody whom the user keeps or grows with (MODEL §2, cadence).

Knows how often, by level; not whether a week holds it (`capacity`). A recurrence is computed, never stored:
any exchange moves it, and however many were missed, one is due today.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from netplanner.domain import defaults
from netplanner.domain.contact import Intent, IntentKind
from netplanner.domain.days import days_after
from netplanner.domain.followups import FollowUp, FollowUpKind, Origin
from netplanner.domain.levels import Level, Standing
from netplanner.domain.settings import PlanningSettings

_ASKED_FOR: Final = "keep:"
# † A line is enough to stay acquainted; whom one has promises with, one calls.
_KIND_BY_LEVEL: Final = {
    Level.CONNECTING_TO: FollowUpKind.MESSAGE,
    Level.KNOWN_BOTH_WAYS: FollowUpKind.MESSAGE,
    Level.COMMITTED: FollowUpKind.CALL,
    Level.CONNECTING_WITH: FollowUpKind.CALL,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurrence:
    """The next contact: not before `release`, by `due`; an overdue one is due today."""

    release: date
    due: date


def kind_at(level: Level) -> FollowUpKind:
    """How one stays in touch at a level of 1 and above."""
    return _KIND_BY_LEVEL[level]


def next_contact(intent: Intent, standing: Standing, settings: PlanningSettings, today: date) -> Recurrence | None:
    """The cadence of the level reached, counted from the last exchange; only for KEEP and GROW.

    None as well at level 0, where there is no exchange to count from, and where the user set the cadence of
    the level to 0 days.
    """
    if intent.kind not in (IntentKind.KEEP, IntentKind.GROW) or standing.last_exchange is None:
        return None
    days = settings.cadences.get(standing.level, defaults.CADENCE_DAYS.get(standing.level, 0))
    if days <= 0:
        return None
    due = max(today, days_after(standing.last_exchange, days))
    return Recurrence(release=due - timedelta(days=min(defaults.CADENCE_LEAD_DAYS, days // 2)), due=due)


def recurring_follow_up(
    contact_id: str, intent: Intent, standing: Standing, settings: PlanningSettings, today: date
) -> FollowUp | None:
    """`next_contact` as a follow-up of origin MAINTAIN, with an id that stays the same from day to day."""
    recurrence = next_contact(intent, standing, settings, today)
    if recurrence is None:
        return None
    kind = kind_at(standing.level)
    return FollowUp(
        id=f"{_ASKED_FOR}{contact_id}",
        contact_id=contact_id,
        kind=kind,
        minutes=settings.default_minutes.get(kind, defaults.DEFAULT_MINUTES[kind]),
        shortest=defaults.SHORTEST_MINUTES[kind],
        release=recurrence.release,
        due=recurrence.due,
        origin=Origin.MAINTAIN,
    )


def is_recurring(follow_up: FollowUp) -> bool:
    """Whether a cadence asks for it, and not the user."""
    return follow_up.id.startswith(_ASKED_FOR)
