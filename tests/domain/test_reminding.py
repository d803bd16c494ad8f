"""When the digest comes: once a day, never in quiet hours, and back again when it was put off."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.reminding import ReminderWishes, Rhythm, Snooze, is_due, snoozed_until

MONDAY = date(2026, 11, 23)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31))
wishes = st.builds(
    lambda rhythm, at, first, last: ReminderWishes(rhythm=rhythm, at=at, quiet_from=first, quiet_to=last),
    st.sampled_from(Rhythm),
    st.times(),
    st.times(),
    st.times(),
)


@given(moments, wishes, st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.none() | moments)
def test_nothing_comes_in_quiet_hours_or_where_it_is_switched_off(
    now: datetime, wished: ReminderWishes, shown_on: date | None, snoozed: datetime | None
) -> None:
    if is_due(now, wished, shown_on=shown_on, snoozed=snoozed):
        assert not wished.is_quiet(now.time())
        assert wished.rhythm is not Rhythm.OFF
        assert snoozed is None or snoozed <= now
        assert snoozed is not None or shown_on is None or shown_on < now.date()


@given(moments, wishes, st.sampled_from(Snooze))
def test_what_is_put_off_comes_back_later_and_after_the_quiet_hours(
    now: datetime, wished: ReminderWishes, snooze: Snooze
) -> None:
    until = snoozed_until(snooze, now, wished)
    assert now < until or (snooze is Snooze.TOMORROW and now.date() < until.date())
    assert until - now < timedelta(days=3)
    assert not wished.is_quiet(until.time())
    assert is_due(until, wished, shown_on=now.date(), snoozed=until) is (wished.rhythm is not Rhythm.OFF)


@pytest.mark.parametrize(
    ("at", "quiet"), [("06:59", True), ("07:00", False), ("20:59", False), ("21:00", True), ("23:30", True)]
)
def test_quiet_hours_go_over_midnight(at: str, quiet: bool) -> None:
    assert ReminderWishes().is_quiet(time.fromisoformat(at)) is quiet


def test_quiet_hours_of_no_length_are_none() -> None:
    assert not ReminderWishes(quiet_from=time(9), quiet_to=time(9)).is_quiet(time(9))


def test_once_a_day_and_not_before_its_time() -> None:
    wished = ReminderWishes()
    early, later = datetime.combine(MONDAY, time(8, 29)), datetime.combine(MONDAY, time(8, 30))
    assert not is_due(early, wished, shown_on=None, snoozed=None)
    assert is_due(later, wished, shown_on=None, snoozed=None)
    assert not is_due(later, wished, shown_on=MONDAY, snoozed=None)
    assert is_due(later + timedelta(days=1), wished, shown_on=MONDAY, snoozed=None)


def test_once_a_week_comes_on_monday_or_on_the_first_day_that_the_machine_is_awake() -> None:
    wished = ReminderWishes(rhythm=Rhythm.WEEKLY)
    noon = datetime.combine(MONDAY, time(12))
    assert is_due(noon, wished, shown_on=MONDAY - timedelta(days=7), snoozed=None)
    assert is_due(noon + timedelta(days=2), wished, shown_on=MONDAY - timedelta(days=7), snoozed=None)
    assert not is_due(noon + timedelta(days=2), wished, shown_on=MONDAY, snoozed=None)


def test_a_digest_that_would_come_in_quiet_hours_comes_with_their_end() -> None:
    wishes = ReminderWishes(rhythm=Rhythm.DAILY, at=time(21, 30), quiet_from=time(21), quiet_to=time(7))
    yesterday = date(2026, 11, 23)
    assert not is_due(datetime(2026, 11, 24, 22, 0), wishes, shown_on=yesterday, snoozed=None)
    assert is_due(datetime(2026, 11, 24, 7, 0), wishes, shown_on=yesterday, snoozed=None)
    at_noon = ReminderWishes(rhythm=Rhythm.DAILY, at=time(12), quiet_from=time(11), quiet_to=time(13))
    assert not is_due(datetime(2026, 11, 24, 10, 0), at_noon, shown_on=yesterday, snoozed=None)
    assert is_due(datetime(2026, 11, 24, 13, 0), at_noon, shown_on=yesterday, snoozed=None)
