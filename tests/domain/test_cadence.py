"""When to be in touch again: by level, moved by every exchange, and never more than one at a time."""

from datetime import date, timedelta

import pytest

from netplanner.domain.cadence import Recurrence, next_contact, recurring_follow_up
from netplanner.domain.contact import NO_INTENT, Intent, IntentKind
from netplanner.domain.followups import FollowUpKind, Origin
from netplanner.domain.levels import Level, Standing
from netplanner.domain.settings import PlanningSettings

TODAY = date(2026, 11, 24)
DEFAULTS = PlanningSettings()
KEEP = Intent(IntentKind.KEEP, 1)
GROW = Intent(IntentKind.GROW, 4)


def met(days_ago: int, level: Level = Level.CONNECTING_WITH) -> Standing:
    return Standing(level=level, missing=(), last_exchange=TODAY - timedelta(days=days_ago))


def in_days(release: int, due: int) -> Recurrence:
    return Recurrence(release=TODAY + timedelta(days=release), due=TODAY + timedelta(days=due))


@pytest.mark.parametrize(("level", "days"), [(1, 365), (2, 180), (3, 90), (4, 30)])
@pytest.mark.parametrize("intent", [KEEP, GROW])
def test_the_level_decides_how_often(level: int, days: int, intent: Intent) -> None:
    assert next_contact(intent, met(0, Level(level)), DEFAULTS, TODAY) == in_days(days - 14, days)


def test_an_interaction_resets_the_cadence() -> None:
    assert next_contact(KEEP, met(20), DEFAULTS, TODAY) == in_days(-4, 10)
    assert next_contact(KEEP, met(0), DEFAULTS, TODAY) == in_days(16, 30)


@pytest.mark.parametrize("days_ago", [30, 31, 100, 4000])
def test_missed_ones_collapse_into_one_due_today(days_ago: int) -> None:
    assert next_contact(KEEP, met(days_ago), DEFAULTS, TODAY) == in_days(-14, 0)


@pytest.mark.parametrize(("cadence", "lead"), [(1, 0), (7, 3), (27, 13), (28, 14), (29, 14), (60, 14)])
def test_a_short_cadence_is_released_half_of_it_before(cadence: int, lead: int) -> None:
    settings = PlanningSettings(cadences={4: cadence})
    assert next_contact(KEEP, met(0), settings, TODAY) == in_days(cadence - lead, cadence)


@pytest.mark.parametrize("intent", [NO_INTENT, Intent(IntentKind.ACCEPT, 4)])
def test_only_keeping_and_growing_have_a_cadence(intent: Intent) -> None:
    assert next_contact(intent, met(0), DEFAULTS, TODAY) is None
    assert recurring_follow_up("ayu", intent, met(0), DEFAULTS, TODAY) is None


def test_somebody_never_met_has_no_cadence() -> None:
    assert next_contact(GROW, Standing(level=Level.KNOWN_OF, missing=("ever",)), DEFAULTS, TODAY) is None


def test_a_cadence_of_no_days_asks_for_nothing_and_one_not_set_is_the_usual_one() -> None:
    assert next_contact(KEEP, met(0), PlanningSettings(cadences={4: 0}), TODAY) is None
    assert next_contact(KEEP, met(0), PlanningSettings(cadences={}), TODAY) == in_days(16, 30)


def test_a_cadence_longer_than_the_calendar_is_no_trouble() -> None:
    recurrence = next_contact(KEEP, met(0), PlanningSettings(cadences={4: 10**9}), TODAY)
    assert recurrence is not None
    assert recurrence.due == date.max


@pytest.mark.parametrize(
    ("level", "kind", "minutes", "shortest"),
    [
        (Level.CONNECTING_TO, FollowUpKind.MESSAGE, 10, 5),
        (Level.KNOWN_BOTH_WAYS, FollowUpKind.MESSAGE, 10, 5),
        (Level.COMMITTED, FollowUpKind.CALL, 30, 15),
        (Level.CONNECTING_WITH, FollowUpKind.CALL, 30, 15),
    ],
)
def test_it_is_a_message_at_first_and_a_call_later(
    level: Level, kind: FollowUpKind, minutes: int, shortest: int
) -> None:
    follow_up = recurring_follow_up("ayu", KEEP, met(0, level), DEFAULTS, TODAY)
    recurrence = next_contact(KEEP, met(0, level), DEFAULTS, TODAY)
    assert follow_up is not None
    assert recurrence is not None
    assert (follow_up.id, follow_up.contact_id, follow_up.origin) == ("keep:ayu", "ayu", Origin.MAINTAIN)
    assert (follow_up.kind, follow_up.minutes, follow_up.shortest) == (kind, minutes, shortest)
    assert (follow_up.release, follow_up.due) == (recurrence.release, recurrence.due)


def test_the_minutes_are_the_users_own() -> None:
    settings = PlanningSettings(default_minutes={FollowUpKind.CALL: 25})
    for level, minutes in ((Level.CONNECTING_WITH, 25), (Level.CONNECTING_TO, 10)):
        follow_up = recurring_follow_up("ayu", KEEP, met(0, level), settings, TODAY)
        assert follow_up is not None
        assert follow_up.minutes == minutes
