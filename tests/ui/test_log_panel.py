"""The log panel: what is ticked is what a conversation says, and nothing is asked twice that is known."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.commitments import Commitment, Maker
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source, Sphere
from netplanner.domain.levels import Level, Standing, gates
from netplanner.services.conversations import Conversation, NewPromise
from netplanner.services.views import Promise
from netplanner.ui.dialogs.log_draft import bring_back
from netplanner.ui.dialogs.log_panel import LogPanel
from netplanner.ui.foundation.ticks import TickChip, TickRow

TODAY = date(2026, 11, 24)
BARE = Conversation(on=TODAY)
TO_KNOWN = ("ever", "them.FIELD", "them.STRENGTH|EXPERTISE", "me.FIELD", "me.STRENGTH|EXPERTISE")
PROMISES = (
    Promise(7, Commitment(maker=Maker.ME, text="the boundary files")),
    Promise(8, Commitment(maker=Maker.THEM)),
)
# Field and strength both ways, it fits, and something that goes on.
SHARED = [
    *(
        Evidence(kind=kind, on=TODAY - timedelta(days=20), facet=facet, source=Source.SAID)
        for kind in (EvidenceKind.I_KNOW_THEM, EvidenceKind.THEY_KNOW_ME)
        for facet in (Facet.FIELD, Facet.STRENGTH)
    ),
    Evidence(kind=EvidenceKind.FIT, on=TODAY - timedelta(days=9), value=1),
    Evidence(kind=EvidenceKind.INVOLVEMENT, on=TODAY - timedelta(days=9), sphere=Sphere.PERSONAL, ongoing=True),
]
KNOWN = gates(SHARED, [], TODAY)

Opens = Callable[..., LogPanel]


@pytest.fixture
def opens(qtbot: QtBot) -> Opens:
    """Shows a panel about Wiebke Hansen, or about other names."""

    def open_panel(*names: str, **more: Any) -> LogPanel:
        panel = LogPanel(names or ("Wiebke Hansen",), TODAY, **more)
        qtbot.addWidget(panel)
        panel.show()
        panel.activateWindow()
        QTest.qWait(1)
        return panel

    return open_panel


def shown(ticks: TickRow[Any], panel: LogPanel) -> list[str]:
    return [chip.words for chip in ticks.chips if chip.isVisibleTo(panel)]


def labels(widget: QWidget) -> list[QLabel]:
    return [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def said(panel: LogPanel) -> str:
    return " | ".join(label.text() for label in labels(panel))


def focused() -> QWidget | None:
    return QApplication.focusWidget()


# --- after a conversation


def test_one_line_and_enter_are_enough(opens: Opens, qtbot: QtBot) -> None:
    panel = opens()
    assert focused() is panel.line
    with qtbot.waitSignal(panel.accepted):
        QTest.keyClicks(panel.line, "about radar")
        QTest.keyClick(panel.line, Qt.Key.Key_Return)
    assert panel.conversation == replace(BARE, text="about radar")


def test_no_line_at_all_is_an_exchange_all_the_same(opens: Opens) -> None:
    panel = opens()
    assert panel.save_button.isEnabled()
    assert panel.conversation == BARE


def test_a_conversation_cannot_lie_ahead(opens: Opens) -> None:
    panel = opens()
    panel.day.setDate(QDate(2027, 1, 1))
    assert panel.conversation.on == TODAY
    panel.day.setDate(QDate(2025, 12, 31))
    assert panel.conversation.on == date(2025, 12, 31)


@pytest.mark.parametrize(
    ("name", "at", "says"),
    [
        ("learnt", 0, {"learnt": frozenset({Facet.FIELD})}),
        ("learnt", 2, {"learnt": frozenset({Facet.EXPERTISE})}),
        ("showed", 1, {"showed": frozenset({Facet.STRENGTH})}),
        ("plan", 0, {"plan": ""}),
        ("plan", 1, {"plan": "", "plan_acted": True}),
        ("kept", 0, {"kept": frozenset({7})}),
        ("kept", 1, {"kept": frozenset({8})}),
        ("kept", 2, {"kept_unwritten": frozenset({Maker.THEM})}),
        ("kept", 3, {"kept_unwritten": frozenset({Maker.ME})}),
        ("together", 0, {"together": Sphere.PERSONAL}),
        ("together", 1, {"together": Sphere.PROFESSIONAL}),
        ("fits", 0, {"fits": 1}),
        ("fits", 1, {"fits": 0}),
        ("fits", 2, {"fits": -1}),
    ],
)
def test_each_tick_says_one_thing_and_takes_it_back(opens: Opens, name: str, at: int, says: dict[str, Any]) -> None:
    panel = opens(open_promises=PROMISES)
    chip = getattr(panel, name).chips[at]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert panel.conversation == replace(BARE, **says)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert panel.conversation == BARE


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    learnt=st.frozensets(st.sampled_from(Facet)),
    showed=st.frozensets(st.sampled_from(Facet)),
    kept=st.frozensets(st.sampled_from([7, 8])),
    kept_unwritten=st.frozensets(st.sampled_from(Maker)),
    together=st.none() | st.sampled_from(Sphere),
    ongoing=st.booleans(),
    fits=st.none() | st.sampled_from([-1, 0, 1]),
)
def test_any_ticks_come_out_as_they_went_in(opens: Opens, ongoing: bool, **says: Any) -> None:
    panel = opens(open_promises=PROMISES)
    panel.learnt.tick(*says["learnt"])
    panel.showed.tick(*says["showed"])
    panel.kept.tick(*says["kept"], *says["kept_unwritten"])
    if says["together"] is not None:
        panel.together.tick(says["together"])
    if ongoing:
        panel.ongoing.tick(True)
    if says["fits"] is not None:
        panel.fits.tick(says["fits"])
    is_ongoing = ongoing and says["together"] is not None
    assert panel.conversation == replace(BARE, ongoing=is_ongoing, **says)
    panel.close()


PROMISES_GIVEN = st.builds(
    NewPromise,
    maker=st.sampled_from(Maker),
    text=st.sampled_from(["", "the list"]),
    due=st.none() | st.dates(date(2026, 11, 20), date(2026, 12, 30)),
    size=st.integers(1, 3),
)


@st.composite
def conversations(draw: st.DrawFn, *, is_asked: bool) -> Conversation:
    """Whatever a panel could say."""
    plan = draw(st.sampled_from([None, "", "a workshop"]))
    together = draw(st.none() | st.sampled_from(Sphere))
    was_exchange = not is_asked or draw(st.booleans())
    return Conversation(
        on=draw(st.dates(date(2026, 11, 1), TODAY)),
        text=draw(st.sampled_from(["", "about radar"])) if was_exchange else "",
        was_exchange=was_exchange,
        learnt=draw(st.frozensets(st.sampled_from(Facet))),
        showed=draw(st.frozensets(st.sampled_from(Facet))),
        plan=plan,
        plan_acted=plan is not None and draw(st.booleans()),
        promises=tuple(draw(st.lists(PROMISES_GIVEN, max_size=3))),
        kept=draw(st.frozensets(st.sampled_from([7, 8]))),
        kept_unwritten=draw(st.frozensets(st.sampled_from(Maker))),
        together=together,
        together_note="the atlas" if together else "",
        ongoing=together is not None and draw(st.booleans()),
        fits=draw(st.none() | st.sampled_from([-1, 0, 1])),
    )


@pytest.mark.parametrize("asked", [(), TO_KNOWN])
def test_whatever_was_left_comes_back_as_it_was(opens: Opens, asked: tuple[str, ...]) -> None:
    # One panel for all of them: what is brought back takes the place of whatever was ticked.
    panel = opens(open_promises=PROMISES, asked=asked, to_level=Level.KNOWN_BOTH_WAYS if asked else None)

    @settings(max_examples=30)
    @given(conversations(is_asked=bool(asked)))
    def comes_back(left: Conversation) -> None:
        bring_back(panel, left, TODAY)
        assert panel.conversation == left

    comes_back()


def test_a_promise_answered_meanwhile_is_not_asked_about_again(opens: Opens) -> None:
    panel = opens(open_promises=PROMISES[1:])
    bring_back(panel, replace(BARE, kept=frozenset({7, 8})), TODAY)
    assert panel.conversation == replace(BARE, kept=frozenset({8}))


def test_one_judgement_and_one_sphere_at_a_time(opens: Opens) -> None:
    panel = opens()
    for ticks in (panel.fits, panel.together):
        for chip in ticks.chips:
            chip.click()
            assert [other for other in ticks.chips if other.isChecked()] == [chip]


def test_going_on_is_asked_only_of_what_was_done_together(opens: Opens) -> None:
    panel = opens()
    assert not panel.ongoing.isVisible()
    panel.together.chips[0].click()
    panel.ongoing.chips[0].click()
    assert panel.conversation.ongoing
    panel.together.chips[0].click()
    assert not panel.ongoing.isVisible()
    assert panel.conversation == BARE
    panel.together.chips[1].click()
    assert not panel.conversation.ongoing


def test_a_plan_and_a_doing_may_be_named(opens: Opens) -> None:
    panel = opens()
    assert not panel.plan_note.isVisible()
    panel.plan.chips[1].click()
    QTest.keyClicks(panel.plan_note, "an atlas")
    panel.together.chips[1].click()
    QTest.keyClicks(panel.together_note, "chapter 3")
    found = panel.conversation
    assert (found.plan, found.plan_acted) == ("an atlas", True)
    assert (found.together, found.together_note) == (Sphere.PROFESSIONAL, "chapter 3")
    panel.plan.chips[1].click()
    panel.together.chips[1].click()
    assert panel.conversation == BARE


# --- promises


def test_a_promise_is_made_in_place_and_needs_no_words(opens: Opens) -> None:
    panel = opens()
    panel.promised.add_mine.click()
    panel.promised.add_theirs.click()
    assert panel.conversation.promises == (NewPromise(maker=Maker.ME), NewPromise(maker=Maker.THEM))


def test_a_promise_says_what_by_when_and_how_large(opens: Opens) -> None:
    panel = opens()
    panel.promised.add_mine.click()
    (block,) = panel.promised.blocks
    assert focused() is block.text
    QTest.keyClicks(block.text, "the boundary files")
    block.size.segments[2].click()
    days = []
    for segment in block.due.segments:
        segment.click()
        days.append(block.due.day)
    assert days == [None, date(2026, 11, 27), date(2026, 12, 1), TODAY]
    block.due.date_edit.setDate(QDate(2026, 12, 18))
    assert panel.conversation.promises == (
        NewPromise(maker=Maker.ME, text="the boundary files", due=date(2026, 12, 18), size=3),
    )


def test_on_a_friday_friday_and_next_week_are_one_day(qtbot: QtBot) -> None:
    panel = LogPanel(["Wiebke Hansen"], date(2026, 11, 27))
    qtbot.addWidget(panel)
    panel.promised.add_theirs.click()
    segments = panel.promised.blocks[0].due.segments
    assert len(segments) == 3
    segments[1].click()
    assert panel.conversation.promises[0].due == date(2026, 12, 4)


def test_a_promise_written_down_by_mistake_is_taken_away(opens: Opens) -> None:
    panel = opens()
    panel.promised.add_mine.click()
    panel.promised.add_theirs.click()
    panel.promised.blocks[0].remove.click()
    assert [promise.maker for promise in panel.conversation.promises] == [Maker.THEM]
    assert focused() is panel.promised.add_mine


def test_enter_while_naming_a_promise_records(opens: Opens, qtbot: QtBot) -> None:
    panel = opens()
    panel.promised.add_mine.click()
    with qtbot.waitSignal(panel.accepted):
        QTest.keyClick(panel.promised.blocks[0].text, Qt.Key.Key_Return)


# --- what is known


def test_what_is_shared_already_is_told_quietly_and_can_be_shown_anew(opens: Opens) -> None:
    panel = opens(known=KNOWN)
    held = [chip.words for chip in panel.findChildren(TickChip) if chip.holds]
    assert held == ["field", "strength", "field", "strength", "yes"]
    assert panel.conversation == BARE
    chip = panel.learnt.chip(Facet.FIELD)
    assert "already" in chip.accessibleDescription()
    chip.click()
    assert panel.conversation.learnt == {Facet.FIELD}


def test_strength_or_expertise_does_not_tell_which_of_the_two(opens: Opens) -> None:
    panel = opens(known=KNOWN)
    assert not panel.learnt.chip(Facet.EXPERTISE).holds


def test_open_promises_are_named_with_whose_they_are(opens: Opens) -> None:
    panel = opens(open_promises=PROMISES)
    assert shown(panel.kept, panel) == [
        "mine: the boundary files",
        "theirs: a promise",
        "another of theirs",
        "another of mine",
    ]


# --- what is missing on the way to a level


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        (TO_KNOWN, ["we were in touch that day", *["field", "strength", "expertise"] * 2]),
        (("me.FIELD",), ["field"]),
        (("fit",), ["yes", "not sure yet", "rather not"]),
        (
            ("kept.ME|kept.THEM|plan",),
            ["we planned something", "we both did what was planned", "a promise of theirs", "a promise of mine"],
        ),
        (("kept.BOTH|plan.acted",), ["we both did what was planned", "a promise of theirs", "a promise of mine"]),
        (("them.EXPERTISE", "involvement"), ["expertise", "privately", "at work"]),
    ],
)
def test_exactly_what_is_missing_is_asked(opens: Opens, asked: tuple[str, ...], names: list[str]) -> None:
    panel = opens(asked=asked, to_level=Level.COMMITTED)
    assert [chip.words for chip in panel.findChildren(TickChip) if chip.isVisible()] == names
    first = focused()
    assert isinstance(first, TickChip)
    assert first.words == names[0]


def test_the_keyboard_begins_at_the_first_thing_that_is_missing(opens: Opens) -> None:
    panel = opens(asked=("them.EXPERTISE", "me.EXPERTISE"), known=KNOWN, to_level=Level.CONNECTING_WITH)
    assert shown(panel.learnt, panel) == ["field", "strength", "expertise"]
    assert focused() is panel.learnt.chip(Facet.EXPERTISE)


def test_the_rest_is_behind_more(opens: Opens) -> None:
    panel = opens(asked=("fit",), to_level=Level.COMMITTED)
    panel.fits.chips[0].click()
    (more,) = (button for button in panel.findChildren(QAbstractButton) if button.text() == "More")
    more.click()
    for ticks in (panel.exchange, panel.learnt, panel.showed, panel.plan, panel.kept, panel.together):
        assert all(chip.isVisible() for chip in ticks.chips)
    assert panel.conversation.fits == 1


def test_what_was_known_before_is_no_exchange(opens: Opens) -> None:
    panel = opens(asked=TO_KNOWN, to_level=Level.KNOWN_BOTH_WAYS)
    panel.learnt.tick(Facet.FIELD)
    assert panel.conversation == Conversation(on=TODAY, was_exchange=False, learnt=frozenset({Facet.FIELD}))


def test_who_was_in_touch_may_say_a_line_about_it(opens: Opens) -> None:
    panel = opens(asked=TO_KNOWN, to_level=Level.KNOWN_BOTH_WAYS)
    assert not panel.line.isVisible()
    panel.exchange.chips[0].click()
    QTest.keyClicks(panel.line, "at the fair")
    assert panel.conversation == replace(BARE, text="at the fair")


def test_nothing_is_recorded_where_nothing_was_ticked(opens: Opens) -> None:
    panel = opens(asked=("fit",), to_level=Level.COMMITTED)
    assert not panel.save_button.isEnabled()
    QTest.keyClick(panel.fits.chips[0], Qt.Key.Key_Return)
    assert panel.isVisible()
    panel.fits.chips[0].click()
    assert panel.save_button.isEnabled()
    panel.fits.chips[0].click()
    assert not panel.save_button.isEnabled()


def test_a_promise_alone_is_something_to_record(opens: Opens) -> None:
    panel = opens(asked=("fit",), to_level=Level.COMMITTED)
    panel.promised.add_mine.click()
    assert panel.save_button.isEnabled()


def test_where_it_would_lead_is_told_at_every_tick(opens: Opens) -> None:
    def after(conversation: Conversation) -> Standing:
        if conversation.fits == 1 and conversation.plan is not None:
            return Standing(level=Level.COMMITTED, missing=("involvement",))
        missing = ("fit", "kept.ME|kept.THEM|plan") if conversation.fits != 1 else ("kept.ME|kept.THEM|plan",)
        return Standing(level=Level.KNOWN_BOTH_WAYS, missing=missing)

    asked = ("fit", "kept.ME|kept.THEM|plan")
    panel = opens(asked=asked, to_level=Level.COMMITTED, standing_after=after)
    assert "Then still missing for Committed: whether it fits, a kept promise." in said(panel)
    panel.fits.tick(1)
    assert "Then still missing for Committed: a kept promise." in said(panel)
    panel.plan.tick("said")
    assert "Then: Committed." in said(panel)


def test_on_the_way_to_a_far_level_it_says_for_which_one_something_is_missing(opens: Opens) -> None:
    stands = Standing(level=Level.CONNECTING_TO, missing=("me.FIELD",))
    panel = opens(asked=("me.FIELD", "fit"), to_level=Level.COMMITTED, standing_after=lambda _: stands)
    assert "Then still missing for Known both ways: your field, to them." in said(panel)


def test_several_people_are_asked_about_at_once(opens: Opens) -> None:
    names = ("Ana", "Budi", "Citra", "Dewi", "Eka")
    panel = opens(*names, asked=TO_KNOWN, to_level=Level.KNOWN_BOTH_WAYS)
    assert "What would bring 5 people to Known both ways" in said(panel)
    assert "Ana, Budi, Citra and more. Tick what you have seen with all of them." in said(panel)
    assert "The ticks are for all 5 people." in said(opens(*names))


@pytest.mark.parametrize(("begin_with", "at"), [("learnt", "learnt"), ("showed", "showed"), ("together", "together")])
def test_the_panel_begins_where_it_was_opened_for(opens: Opens, begin_with: str, at: str) -> None:
    panel = opens(begin_with=begin_with)
    assert focused() is getattr(panel, at).chips[0]
