"""How a follow-up becomes a job: which weeks it lies in, and how many minutes it really takes (MODEL §2).

Knows one follow-up at a time, and what earlier ones of its kind took; not whether the weeks hold it
(`capacity`). Week 0 is the one of `today`; a pair (release, due) of weeks is inclusive on both ends.
"""

import math
from collections.abc import Iterable
from datetime import date
from typing import Final

from netplanner.domain import defaults
from netplanner.domain.days import DAYS_IN_WEEK, week_index
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.followups import FollowUp, FollowUpKind
from netplanner.domain.settings import PlanningSettings

LAST_WEEK: Final = defaults.HORIZON_WEEKS - 1
_MOST_MINUTES: Final = defaults.HORIZON_WEEKS * DAYS_IN_WEEK * 24 * 60


def check_minutes(minutes: int) -> None:
    """Raise INVALID_MINUTES for an estimate below one minute, or above all minutes of twelve weeks."""
    if not 1 <= minutes <= _MOST_MINUTES:
        raise NetPlannerError(Trouble.INVALID_MINUTES, minutes=minutes)


def count_minutes(minutes: int, *, factor: float, release: int, due: int) -> int:
    """p, what a follow-up takes: the calibrated estimate, one switch, and an open loop for each of its weeks."""
    return calibrated_minutes(minutes, factor) + overhead_minutes(release, due)


def place(follow_up: FollowUp, today: date) -> tuple[int, int] | None:
    """The weeks (release, due) of a follow-up, or None where it begins or ends beyond the horizon.

    What is overdue is due this week; what has no due day gets eight weeks, or until the horizon. A due day
    before the release day is the stronger of the two: it may be somebody's promise.
    """
    release, due = weeks_of(follow_up, today)
    return None if due > LAST_WEEK else (release, due)


def calibration(follow_ups: Iterable[FollowUp], kind: FollowUpKind, settings: PlanningSettings, today: date) -> float:
    """q, how much longer than estimated a kind takes: its last 50 done within 365 days, and a prior worth five.

    Between 0.5 and 3. Only follow-ups whose actual minutes were told count. Source: MODEL §2, §7.
    """
    told = _told(follow_ups, kind, today)
    prior = defaults.CALIBRATION_PRIOR_WEIGHT * usual_minutes(kind, settings)
    estimated = sum(estimate for _, _, estimate in told) + prior
    if estimated <= 0:
        return defaults.CALIBRATION_PRIOR
    took = sum(actual for _, actual, _ in told) + prior * defaults.CALIBRATION_PRIOR
    return min(max(took / estimated, defaults.CALIBRATION_LEAST), defaults.CALIBRATION_MOST)


def times_told(follow_ups: Iterable[FollowUp], kind: FollowUpKind, today: date) -> int:
    """How many done follow-ups `calibration` learns from, beside its prior."""
    return len(_told(follow_ups, kind, today))


def means_told(follow_ups: Iterable[FollowUp], kind: FollowUpKind, today: date) -> tuple[int, int]:
    """(estimate, actual minutes) on average of those that `calibration` learns from; (0, 0) where there are none."""
    told = _told(follow_ups, kind, today)
    count = max(1, len(told))
    return round(sum(estimate for _, _, estimate in told) / count), round(sum(took for _, took, _ in told) / count)


def weeks_of(follow_up: FollowUp, today: date) -> tuple[int, int]:
    """(release, due) as `place` tells them, but beyond the horizon as well."""
    release = 0 if follow_up.release is None else max(0, week_index(follow_up.release, today))
    if follow_up.due is not None:
        due = max(0, week_index(follow_up.due, today))
        return min(release, due), due
    due = release + defaults.WEEKS_WITHOUT_DUE
    return release, due if release > LAST_WEEK else min(due, LAST_WEEK)


def calibrated_minutes(minutes: int, factor: float) -> int:
    """The user's estimate times q, rounded up; what is out of bounds (`check_minutes`) is drawn in."""
    return math.ceil(min(max(minutes, 0), _MOST_MINUTES) * factor - defaults.TOLERANCE)


def open_loop_minutes(release: int, due: int) -> int:
    """What it takes to keep something in mind, in each of its weeks."""
    return defaults.OPEN_LOOP_MINUTES_PER_WEEK * (due - release + 1)


def overhead_minutes(release: int, due: int) -> int:
    """What a follow-up takes beside the deed itself: one switch, and an open loop."""
    return defaults.SWITCH_MINUTES + open_loop_minutes(release, due)


def usual_minutes(kind: FollowUpKind, settings: PlanningSettings) -> int:
    return max(0, settings.default_minutes.get(kind, defaults.DEFAULT_MINUTES[kind]))


def _told(follow_ups: Iterable[FollowUp], kind: FollowUpKind, today: date) -> list[tuple[date, int, int]]:
    """(day, actual minutes, estimate) of the last done ones whose actual minutes were told, in order of days."""
    told = [
        (follow_up.done_on, max(0, follow_up.actual_minutes), max(0, follow_up.minutes))
        for follow_up in follow_ups
        if follow_up.kind is kind
        and follow_up.actual_minutes is not None
        and follow_up.done_on is not None
        and follow_up.was_done_by(today)
        and (today - follow_up.done_on).days <= defaults.CALIBRATION_DAYS
    ]
    told.sort(key=lambda done: done[0])
    return told[-defaults.CALIBRATION_LAST :]
