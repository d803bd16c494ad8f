"""The meter draws what the domain computed, and says it in words: facts first, and nothing by colour alone."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netplanner.domain.capacity import Forecast, Meter, Overload, State, Week, Wip
from netplanner.ui.board.capacity_meter import CapacityMeter
from netplanner.ui.board.meter_painter import load_meaning
from netplanner.ui.board.meter_words import meter_words
from netplanner.ui.foundation.theme import DARK, LIGHT, Meaning, Tokens, build_palette

MONDAY = date(2026, 11, 23)
DUE = (155, 125, 312, 143, 110, 105, 135, 57, 110, 70, 45, 70)


def monday(week: int) -> date:
    return MONDAY + timedelta(weeks=week)


def week(index: int, due: int, capacity: int) -> Week:
    return Week(
        monday=monday(index),
        capacity=capacity,
        due_minutes=due,
        demand=due,
        interval_capacity=capacity,
        interval_from=monday(index),
        rho=due / capacity if capacity else float("inf") if due else 0.0,
    )


def forecast(
    state: State,
    due: tuple[int, ...] = DUE,
    *,
    usual: int = 204,
    first: int = 175,
    changed: dict[int, int] | None = None,
    overloads: tuple[Overload, ...] = (),
    splitting: tuple[str, ...] = (),
) -> Forecast:
    room = dict.fromkeys(range(12), usual) | {0: first} | (changed or {})
    return Forecast(
        state=state,
        weeks=tuple(week(index, minutes, room[index]) for index, minutes in enumerate(due)),
        spare_this_week=20,
        overloads=overloads,
        needs_splitting=splitting,
    )


OWN = forecast(State.CALM, (20,) + (0,) * 11, usual=36, first=30)
OVERLOAD = Overload(
    from_monday=monday(2), to_monday=monday(2), demand=312, capacity=204, follow_up_ids=("a", "b", "c", "d", "e")
)
LONG_OVERLOAD = Overload(from_monday=monday(2), to_monday=monday(4), demand=700, capacity=612, follow_up_ids=("a", "b"))


def meter(others: Forecast, *, own: Forecast = OWN, open_now: int = 6, outside: tuple[str, ...] = ()) -> Meter:
    return Meter(others=others, own=own, wip=Wip(open=open_now, limit=8), outside=outside)


OVER = meter(forecast(State.OVER, overloads=(OVERLOAD,)))
FULL = meter(forecast(State.FULL, (155, 135, 192, 192, *DUE[4:])))
CALM = meter(forecast(State.CALM, (0,) * 12), own=forecast(State.CALM, (0,) * 12, usual=36, first=30))


def grabbed(qtbot: QtBot, shown: Meter, scheme: Tokens = LIGHT, width: int = 1248) -> QImage:
    widget = CapacityMeter()
    qtbot.addWidget(widget)
    widget.setPalette(build_palette(scheme))
    widget.resize(width, widget.height())
    widget.show_meter(shown)
    widget.show()
    return widget.grab().toImage()


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def test_an_over_week_is_named_with_minutes_and_follow_ups(qapp: QApplication) -> None:
    words = meter_words(OVER, {"a": "Boundary files", "b": "Call Ayu"})
    assert words.state == "Over"
    assert words.headline == "week of 7 Dec: 312 of 204 min"
    assert words.detail == "108 min more than fits, in 5 follow-ups"
    assert words.details.split("\n") == ["week of 7 Dec: 312 of 204 min", "  Boundary files", "  Call Ayu"]


def test_several_weeks_are_named_from_first_to_last(qapp: QApplication) -> None:
    words = meter_words(meter(forecast(State.OVER, overloads=(LONG_OVERLOAD,))), {})
    assert words.headline == "weeks of 7 Dec to 21 Dec: 700 of 612 min"


def test_a_full_plan_names_its_tightest_week(qapp: QApplication) -> None:
    words = meter_words(FULL, {})
    assert words.state == "Full"
    assert words.headline == "every week fits, tightest is 7 Dec: 192 of 204 min"
    assert words.detail == "20 min still free this week"


def test_an_empty_plan_says_what_a_week_holds(qapp: QApplication) -> None:
    words = meter_words(CALM, {})
    assert (words.state, words.headline) == ("Calm", "nothing planned yet")
    assert words.detail == "204 min a week for others, 36 for yourself"


def test_the_second_warning_stands_beside_the_first(qapp: QApplication) -> None:
    assert meter_words(meter(OVER.others, open_now=9), {}).detail == (
        "108 min more than fits, in 5 follow-ups · 9 follow-ups open, about 8 at a time"
    )
    assert "open" not in meter_words(meter(OVER.others, open_now=8), {}).detail


def test_time_for_oneself_has_its_own_warning(qapp: QApplication) -> None:
    own = Overload(from_monday=monday(1), to_monday=monday(1), demand=50, capacity=36, follow_up_ids=("x",))
    words = meter_words(meter(FULL.others, own=forecast(State.OVER, usual=36, first=30, overloads=(own,))), {})
    assert words.state == "Full"
    assert words.detail == "time for yourself, week of 30 Nov: 50 of 36 min"


def test_a_plan_that_fits_only_in_parts_says_so(qapp: QApplication) -> None:
    words = meter_words(meter(forecast(State.FULL, splitting=("a",))), {})
    assert words.detail == "fits when a long follow-up is spread over weeks"


def test_what_lies_beyond_the_weeks_is_counted(qapp: QApplication) -> None:
    assert meter_words(meter(FULL.others, outside=("a", "b")), {}).details == "beyond these twelve weeks: 2"


def test_the_spoken_sentence_holds_everything_seen(qapp: QApplication) -> None:
    assert meter_words(OVER, {}).spoken == (
        "This week: 155 of 175 min. Me 20 of 30. Over: week of 7 Dec: 312 of 204 min. "
        "108 min more than fits, in 5 follow-ups."
    )


@pytest.mark.parametrize(
    ("due", "capacity", "meaning"),
    [
        (0, 204, Meaning.NEUTRAL),
        (79, 100, Meaning.NEUTRAL),
        (80, 100, Meaning.SOON),
        (100, 100, Meaning.SOON),
        (101, 100, Meaning.OVER),
        (1, 0, Meaning.OVER),
        (0, 0, Meaning.NEUTRAL),
    ],
)
def test_a_bar_is_coloured_by_its_own_week(due: int, capacity: int, meaning: Meaning) -> None:
    assert load_meaning(week(0, due, capacity)) is meaning


def test_a_week_that_only_inherits_an_excess_stays_calm() -> None:
    after = Week(
        monday=monday(3), capacity=204, due_minutes=100, demand=420,
        interval_capacity=408, interval_from=monday(2), rho=1.03,
    )  # fmt: skip
    assert load_meaning(after) is Meaning.NEUTRAL


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("shown", "meaning"), [(CALM, Meaning.OK), (FULL, Meaning.SOON), (OVER, Meaning.OVER)], ids=["calm", "full", "over"]
)
def test_each_state_is_painted_in_its_tint(qtbot: QtBot, scheme: Tokens, shown: Meter, meaning: Meaning) -> None:
    painted = colours(grabbed(qtbot, shown, scheme))
    assert scheme.tone(meaning).tint.name() in painted
    others = {Meaning.OK, Meaning.SOON, Meaning.OVER} - {meaning}
    assert not {scheme.tone(other).tint.name() for other in others} & painted


def test_the_over_week_stands_above_the_capacity_line_and_is_cut(qtbot: QtBot) -> None:
    image = grabbed(qtbot, meter(forecast(State.OVER, (0, 0, 9999, *(0,) * 9), overloads=(OVERLOAD,))))
    over, base = LIGHT.tone(Meaning.OVER).fill, LIGHT.base
    left = 16 + 272 + 48 + 2 * 24 + 2
    assert image.pixelColor(left, 50 - 40) == over
    assert image.pixelColor(left, 50 - 43) == base


def test_this_week_fills_its_bar_by_the_share_of_125_percent(qtbot: QtBot) -> None:
    image = grabbed(qtbot, OVER)
    fill, track = LIGHT.tone(Meaning.SOON).fill, LIGHT.track
    end = 16 + round(272 * (155 / 175) / 1.25)
    assert image.pixelColor(end - 8, 37) == fill
    assert image.pixelColor(end + 8, 37) == track


def test_a_changed_week_has_a_notch(qtbot: QtBot) -> None:
    def notch(image: QImage) -> QColor:
        return image.pixelColor(16 + 272 + 48 + 5 * 24 + 8, 52)

    usual = grabbed(qtbot, meter(forecast(State.CALM)))
    holidays = grabbed(qtbot, meter(forecast(State.CALM, changed={5: 120})))
    assert notch(usual) == LIGHT.base
    assert notch(holidays) != LIGHT.base


def test_weeks_that_are_over_together_are_bracketed(qtbot: QtBot) -> None:
    def below(image: QImage) -> QColor:
        return image.pixelColor(16 + 272 + 48 + 3 * 24 - 4, 54)

    assert below(grabbed(qtbot, OVER)) == LIGHT.base
    assert below(grabbed(qtbot, meter(forecast(State.OVER, overloads=(LONG_OVERLOAD,))))) != LIGHT.base


@pytest.mark.parametrize("width", [1, 300, 620, 900, 2400])
def test_the_meter_is_painted_at_any_width(qtbot: QtBot, width: int) -> None:
    grabbed(qtbot, OVER, width=width)


def test_weeks_without_any_capacity_are_painted(qtbot: QtBot) -> None:
    nothing = dict.fromkeys(range(12), 0)
    grabbed(qtbot, meter(forecast(State.OVER, changed=nothing), own=forecast(State.OVER, changed=nothing)))


def test_an_empty_meter_waits_quietly(qtbot: QtBot) -> None:
    widget = CapacityMeter()
    qtbot.addWidget(widget)
    assert not widget.grab().isNull()


def test_the_meter_speaks_and_takes_the_keyboard(qtbot: QtBot) -> None:
    widget = CapacityMeter()
    qtbot.addWidget(widget)
    widget.show_meter(OVER, {"a": "Boundary files"})
    assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert widget.accessibleName() == meter_words(OVER, {}).spoken
    assert "Boundary files" in widget.toolTip()
    assert widget.rect().contains(QPoint(1, 1))


def test_birthdays_are_told_in_the_weeks_that_they_fall_into() -> None:
    words = meter_words(CALM, {}, [(date(2026, 11, 29), "Sari"), (date(2026, 11, 30), "Slamet")])
    assert words.details == (
        "birthdays in the week of 23 Nov: Sari on Sun 29 Nov\nbirthdays in the week of 30 Nov: Slamet on Mon 30 Nov"
    )


def test_of_many_birthdays_in_a_week_the_first_are_named() -> None:
    many = [(date(2026, 11, 29), f"Sari {number:02}") for number in range(40)]
    details = meter_words(CALM, {}, many).details
    assert "Sari 11 on Sun 29 Nov, …" in details
    assert "Sari 12" not in details
