"""The five numbers that the user sets to fit their circumstances; the rest are constants in `defaults`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from netplanner.domain import defaults
from netplanner.domain.followups import FollowUpKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """Minutes of one week's time for oneself, lent to a promise or a repair, and paid back from the time for others.

    `week` and `payback` are Mondays, at most four weeks apart. `follow_up_id`: what it was borrowed for.
    """

    week: date
    minutes: int
    payback: date
    follow_up_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningSettings:
    """`minutes_per_week` for the whole network; `weeks`: the full week's minutes for a Monday that differs.

    `self_share`: 0 to 1, the part kept for oneself. `cadences`: days between contacts by level 1 to 4.
    `default_minutes`: the estimate offered for each kind. `region`: the ISO code of the country whose phone
    numbers are written without a country code, "" for that of the system. `loans`: what the time for oneself lent.
    """

    minutes_per_week: int = defaults.MINUTES_PER_WEEK
    weeks: Mapping[date, int] = field(default_factory=dict)
    self_share: float = defaults.SELF_SHARE
    cadences: Mapping[int, int] = field(default_factory=lambda: dict(defaults.CADENCE_DAYS))
    default_minutes: Mapping[FollowUpKind, int] = field(default_factory=lambda: dict(defaults.DEFAULT_MINUTES))
    region: str = ""
    loans: tuple[Loan, ...] = ()
