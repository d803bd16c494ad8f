"""When the digest of the day is shown: once a day at the most, never in quiet hours, and later where the user says so.

Knows clocks and wishes; not what a digest says.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum


class Rhythm(StrEnum):
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"  # on Mondays
    OFF = "OFF"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderWishes:
    """`at`: not before this time of day. Between `quiet_from` and `quiet_to`, over midnight as well, nothing is shown;
    where both are the same, no hour is quiet."""

    rhythm: Rhythm = Rhythm.DAILY
    at: time = time(8, 30)
    quiet_from: time = time(21, 0)
    quiet_to: time = time(7, 0)

    def is_quiet(self, moment: time) -> bool:
        if self.quiet_from <= self.quiet_to:
            return self.quiet_from <= moment < self.quiet_to
        return moment >= self.quiet_from or moment < self.quiet_to


class Snooze(StrEnum):
    HOUR = "HOUR"
    EVENING = "EVENING"
    TOMORROW = "TOMORROW"


_EVENING = time(18, 0)
_HOUR = timedelta(hours=1)


def snoozed_until(snooze: Snooze, now: datetime, wishes: ReminderWishes) -> datetime:
    """When the digest comes back; what would be in quiet hours comes after them."""
    match snooze:
        case Snooze.HOUR:
            moment = now + _HOUR
        case Snooze.EVENING:
            evening = datetime.combine(now.date(), _EVENING)
            moment = evening if now < evening else now + _HOUR
        case _:
            moment = datetime.combine(now.date() + timedelta(days=1), wishes.at)
    return _after_quiet(moment, wishes)


def is_due(now: datetime, wishes: ReminderWishes, *, shown_on: date | None, snoozed: datetime | None) -> bool:
    """Whether the digest is to be shown now. `shown_on`: the day on which it was answered or shown last."""
    if wishes.rhythm is Rhythm.OFF or wishes.is_quiet(now.time()):
        return False
    if snoozed is not None:
        return now >= snoozed
    if shown_on is not None and shown_on >= now.date():
        return False
    if wishes.rhythm is Rhythm.WEEKLY and not _is_of_another_week(shown_on, now.date()):
        return False
    # What would come in quiet hours comes with their end, and be it the next morning.
    start = _after_quiet(datetime.combine(now.date(), wishes.at), wishes)
    return now >= start or start.date() > now.date()


def _is_of_another_week(shown_on: date | None, today: date) -> bool:
    """Whether a Monday has come since: a laptop that slept on Monday tells it on Tuesday."""
    monday = today - timedelta(days=today.weekday())
    return shown_on is None or shown_on < monday


def _after_quiet(moment: datetime, wishes: ReminderWishes) -> datetime:
    if not wishes.is_quiet(moment.time()):
        return moment
    end = datetime.combine(moment.date(), wishes.quiet_to)
    return end if end > moment else end + timedelta(days=1)
