"""One more follow-up: the answer follows every change, the ways on really are ways on, and nothing is written."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.days import monday_of
from netplanner.domain.followups import FollowUpKind, Origin
from netplanner.domain.settings import PlanningSettings
from netplanner.domain.ways import WayKind
from netplanner.services import imports, planning, planning_settings
from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.follow_up import FollowUpDialog
from netplanner.ui.foundation.theme import apply_theme

TODAY = date(2026, 11, 24)
NEXT_WEEK = (date(2026, 11, 30), date(2026, 12, 6))
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Wiebke Hansen\r\nEND:VCARD\r\n"
Opener = Callable[..., FollowUpDialog]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    path = tmp_path / "one.vcf"
    path.write_text(CARD)
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        imports.import_files(opened, [path])
        yield opened


@pytest.fixture
def wiebke(workspace: Workspace) -> str:
    return workspace.contacts.ids()[0]


@pytest.fixture
def opened(qtbot: QtBot, workspace: Workspace, wiebke: str) -> Opener:
    def open_dialog(*, name: str = "Wiebke Hansen", with_nobody: bool = False, **more: Any) -> FollowUpDialog:
        dialog = FollowUpDialog(workspace, None if with_nobody else wiebke, name, **more)
        qtbot.addWidget(dialog)
        return dialog

    return open_dialog


@pytest.fixture
def busy(workspace: Workspace) -> None:
    """The week of 30 Nov holds 135 of 204 already (look/05)."""
    plan(workspace, 102)


def plan(workspace: Workspace, minutes: int, release: date = NEXT_WEEK[0], due: date = NEXT_WEEK[1]) -> None:
    wanted = planning.proposal(workspace, kind=FollowUpKind.NOTE, minutes=minutes, release=release, due=due)
    planning.accept(workspace, wanted)


def coffee(opened: Opener, **more: Any) -> FollowUpDialog:
    return opened(kind=FollowUpKind.COFFEE, release=NEXT_WEEK[0], due=NEXT_WEEK[1], **more)


def heads(dialog: FollowUpDialog) -> list[str]:
    return [row.head for row in dialog.options.shown]


# --- what it says


def test_the_usual_minutes_of_a_kind_are_offered(opened: Opener, workspace: Workspace) -> None:
    dialog = opened()
    for place in range(dialog.kind.count()):
        dialog.kind.setCurrentIndex(place)
        assert dialog.minutes.value() == planning.minutes_for(workspace, dialog.fields.chosen_kind)


def test_what_fits_is_accepted_and_the_other_ways_wait(opened: Opener) -> None:
    dialog = coffee(opened)
    assert [(row.head, row.verdict) for row in dialog.options.shown] == [("Accept as it is", "fits")]
    assert dialog.accept_button.text() == "Accept the coffee"
    QTest.mouseClick(dialog.options.others_button, Qt.MouseButton.LeftButton)
    assert heads(dialog) == ["Accept as it is", "A call instead, 30 min", "Decline kindly"]
    QTest.mouseClick(dialog.options.others_button, Qt.MouseButton.LeftButton)
    assert heads(dialog) == ["Accept as it is"]


def test_what_does_not_fit_has_the_five_ways_of_the_look(opened: Opener, busy: None) -> None:
    dialog = coffee(opened)
    assert dialog.head.title.text() == "Coffee with Wiebke Hansen?"
    reckoning = "90 min, week of 30 Nov. Counts as 120: margin 23, switching 5, open loop 2."
    assert dialog.head.reckoning.text() == reckoning
    assert [(row.head, row.below, row.verdict) for row in dialog.options.shown] == [
        ("A call instead, 30 min", "counts 45, week of 30 Nov becomes 180 of 204", "fits"),
        ("Coffee in the first week with room", "week of 7 Dec becomes 120 of 204", "fits"),
        ("A shorter coffee, 49 min at most", "counts 69, nothing left that week", "just fits"),
        ("Accept as it is", "then choose what to give up", "over"),
        ("Decline kindly", "with a draft to send yourself", ""),
    ]
    assert dialog.accept_button.text() == "Accept the call"
    assert dialog.bars.bars.accessibleName() == (
        "Now: 135 of 204. With this coffee: 255 of 204, 51 too much. 204 fits."
    )
    assert dialog.options.others_button.isHidden()


@pytest.mark.parametrize(
    ("kind", "button"),
    [
        (WayKind.CHEAPER, "Accept the call"),
        (WayKind.LATER, "Accept, week of 7 Dec"),
        (WayKind.SHORTER, "Accept 49 min"),
        (WayKind.AS_IT_IS, "Accept the coffee"),
        (WayKind.DECLINE, "Decline kindly"),
    ],
)
def test_the_button_names_the_way_that_is_taken(
    opened: Opener, workspace: Workspace, busy: None, kind: WayKind, button: str
) -> None:
    dialog = coffee(opened, text="the Sentinel work")
    dialog.options.rows[kind].click()
    assert dialog.accept_button.text() == button
    chosen = dialog.chosen
    if kind is WayKind.DECLINE:
        assert chosen is None
        return
    assert chosen is not None
    assert chosen.text == "the Sentinel work"
    assert planning.what_if(workspace, chosen).fits == (kind is not WayKind.AS_IT_IS)


def test_the_answer_follows_minutes_kind_and_day(opened: Opener, busy: None) -> None:
    dialog = coffee(opened)
    dialog.minutes.setValue(10)
    assert heads(dialog) == ["Accept as it is"]
    dialog.minutes.setValue(600)
    assert len(dialog.options.shown) > 1
    dialog.fields.when.choose((None, None))
    assert dialog.way.kind is WayKind.AS_IT_IS
    dialog.kind.setCurrentIndex(dialog.kind.findData(FollowUpKind.MESSAGE))
    assert dialog.head.title.text() == "Message to Wiebke Hansen?"
    assert dialog.minutes.value() == 10


def test_what_the_user_picked_stays_picked_while_it_is_there(opened: Opener, busy: None) -> None:
    dialog = coffee(opened)
    dialog.options.rows[WayKind.LATER].click()
    chosen = []
    for minutes in (95, 10, 95):
        dialog.minutes.setValue(minutes)
        chosen.append(dialog.way.kind)
    assert chosen == [WayKind.LATER, WayKind.AS_IT_IS, WayKind.LATER]


def test_what_is_over_elsewhere_is_told_beside_the_answer(opened: Opener, workspace: Workspace) -> None:
    plan(workspace, 400, date(2027, 1, 11), date(2027, 1, 17))
    dialog = coffee(opened)
    assert dialog.way.kind is WayKind.AS_IT_IS
    assert dialog.bars.apart.text() == "Apart from this, the week of 11 Jan is 303 min over."
    assert not dialog.bars.apart.isHidden()


def test_weeks_that_are_only_full_together_are_named_together(opened: Opener) -> None:
    dialog = opened(kind=FollowUpKind.COFFEE)
    assert dialog.options.shown[0].below == "counts 122, weeks of 23 Nov to 30 Nov become 122 of 379"
    assert dialog.bars.bars.accessibleName().endswith("379 fits, 23 Nov to 6 Dec.")


def test_the_users_own_pace_is_told_once_it_is_known(opened: Opener, workspace: Workspace) -> None:
    assert opened().head.pace.isHidden()
    for _ in range(5):
        call = planning.proposal(workspace, kind=FollowUpKind.CALL)
        planning.accept(workspace, call)
        planning.finish(workspace, call.id, actual_minutes=45)
    assert opened().head.pace.text() == "Calls take you about 1.4 times as long as planned."


def test_open_follow_ups_afterwards_follow_the_way(opened: Opener, workspace: Workspace, busy: None) -> None:
    dialog = opened(kind=FollowUpKind.COFFEE, due=TODAY)
    limit = dialog.answer.what_if.wip_limit
    assert dialog.afterwards.text() == f"Open follow-ups afterwards: 1 of about {limit}"
    dialog.options.rows[WayKind.DECLINE].click()
    assert dialog.afterwards.text() == f"Open follow-ups afterwards: 0 of about {limit}"


# --- when


@pytest.mark.parametrize(
    ("release", "due", "words"),
    [
        (None, date(2026, 12, 1), "within a week, by Tue 1 Dec"),
        (*NEXT_WEEK, "in the week of 30 Nov"),
        (None, date(2027, 5, 3), "by a date…"),
        (date(2027, 5, 3), date(2027, 5, 9), "in the week of Mon 3 May 2027"),
        (date(2026, 12, 10), date(2026, 12, 20), "from 10 Dec to Sun 20 Dec 2026"),
        (date(2026, 12, 10), None, "from Thu 10 Dec 2026"),
        (None, date(2026, 11, 1), "by Sun 1 Nov 2026"),
        (None, date.max, "by a date…"),
    ],
)
def test_the_days_it_begins_with_stay_as_they_are(
    opened: Opener, release: date | None, due: date | None, words: str
) -> None:
    dialog = opened(release=release, due=due)
    assert dialog.fields.when.choice.currentText() == words
    assert dialog.fields.when.span == (release, due)
    chosen = dialog.answer.wanted
    assert (chosen.release, chosen.due) == (release or TODAY, due)


def test_any_day_can_be_chosen_and_any_date(opened: Opener) -> None:
    dialog = opened()
    when = dialog.fields.when
    assert when.date_edit.isHidden()
    when.choice.setCurrentIndex(when.choice.findText("by a date…"))
    assert not when.date_edit.isHidden()
    when.date_edit.setDate(QDate(2026, 12, 24))
    assert dialog.answer.wanted.due == date(2026, 12, 24)
    when.date_edit.setDate(QDate(2020, 1, 1))
    assert dialog.answer.wanted.due == TODAY
    when.choice.setCurrentIndex(when.choice.findText("any day"))
    assert dialog.answer.wanted.due is None
    assert "any day" in dialog.head.reckoning.text()


@pytest.mark.parametrize("today", [date.min, date(1, 1, 7), date(9999, 12, 20), date.max])
def test_either_end_of_the_calendar_has_weeks_to_choose_from(qtbot: QtBot, tmp_path: Path, today: date) -> None:
    with Workspace(tmp_path / "far.db", create=True, today=lambda: today) as workspace:
        dialog = FollowUpDialog(workspace, None, "")
        qtbot.addWidget(dialog)
        for place in range(dialog.fields.when.choice.count()):
            dialog.fields.when.choice.setCurrentIndex(place)
            due = dialog.answer.wanted.due
            assert due is None or due >= today


def test_the_weeks_offered_begin_today_and_end_on_sundays(opened: Opener) -> None:
    dialog = opened()
    when = dialog.fields.when
    when.choice.setCurrentIndex(when.choice.findText("this week"))
    assert when.span == (TODAY, date(2026, 11, 29))
    when.choice.setCurrentIndex(when.choice.findText("in the week of 7 Dec"))
    assert when.span == (date(2026, 12, 7), date(2026, 12, 13))


# --- with nobody


def test_with_nobody_it_is_time_for_oneself(opened: Opener, workspace: Workspace) -> None:
    dialog = opened(name="", with_nobody=True, due=date(2026, 12, 6), release=NEXT_WEEK[0])
    assert dialog.head.title.text() == "Time for me?"
    assert dialog.draft_box.isHidden()
    assert dialog.draft == ""
    assert WayKind.DECLINE not in {way.kind for way in dialog.options._ways}
    assert dialog.bars.bars.accessibleName().startswith("Now: 0 of 36.")
    assert dialog.chosen is not None
    assert dialog.chosen.origin is Origin.SELF


def test_something_for_others_can_be_planned_with_nobody(opened: Opener) -> None:
    dialog = opened(name="", with_nobody=True, kind=FollowUpKind.EVENT)
    assert dialog.head.title.text() == "Event?"
    assert dialog.chosen is not None
    assert dialog.chosen.origin is Origin.DEEPEN


def test_time_for_oneself_is_nothing_to_do_with_somebody(opened: Opener) -> None:
    dialog = opened(kind=FollowUpKind.SELF)
    assert dialog.kind.findData(FollowUpKind.SELF) < 0
    assert dialog.fields.chosen_kind is FollowUpKind.CALL


# --- the draft


def test_the_draft_follows_the_way_and_the_words(opened: Opener, busy: None) -> None:
    dialog = coffee(opened)
    dialog.text.setText("the Sentinel work")
    assert "could we talk by phone in the week of Mon 30 Nov?" in dialog.draft
    assert "the Sentinel work" in dialog.draft
    dialog.options.rows[WayKind.LATER].click()
    assert "for coffee in the week of Mon 7 Dec?" in dialog.draft
    dialog.options.rows[WayKind.DECLINE].click()
    assert dialog.draft.startswith("Dear Wiebke, thank you for thinking of me.")


def test_what_the_user_wrote_into_the_draft_is_never_lost(opened: Opener, busy: None) -> None:
    dialog = coffee(opened)
    dialog.options.rows[WayKind.DECLINE].click()
    dialog.draft_box.message.setPlainText("Not this time, dear friend.")
    dialog.options.rows[WayKind.CHEAPER].click()
    dialog.text.setText("other words")
    dialog.options.rows[WayKind.DECLINE].click()
    assert dialog.draft == "Not this time, dear friend."


def test_the_draft_is_copied_as_it_stands(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.draft_box.message.setPlainText("as it stands")
    QTest.mouseClick(dialog.draft_box.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "as it stands"
    assert dialog.draft_box.copy_button.text() == "Copied"
    qtbot.waitUntil(lambda: dialog.draft_box.copy_button.text() == "Copy", timeout=3000)


# --- doing it


def test_asking_writes_nothing(opened: Opener, workspace: Workspace, busy: None) -> None:
    before = workspace.journal.follow_ups()
    dialog = coffee(opened, text="the atlas")
    for row in dialog.options.shown:
        row.click()
    dialog.accept()
    assert workspace.journal.follow_ups() == before
    assert workspace.next_undo() == "planned-follow-up"


def test_enter_in_the_text_takes_the_way_and_escape_leaves(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.show()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.text, Qt.Key.Key_Return)
    again = opened()
    again.show()
    with qtbot.waitSignal(again.rejected):
        QTest.keyClick(again.text, Qt.Key.Key_Escape)


def test_arrows_go_from_way_to_way(opened: Opener, qtbot: QtBot, busy: None) -> None:
    dialog = coffee(opened)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    dialog.options.rows[WayKind.CHEAPER].setFocus()
    QTest.keyClick(dialog.options.rows[WayKind.CHEAPER], Qt.Key.Key_Down)
    assert dialog.way.kind is WayKind.LATER
    dialog.minutes.setValue(95)
    assert dialog.way.kind is WayKind.LATER


def test_a_way_is_taken_by_a_click_anywhere_on_its_row(opened: Opener, busy: None) -> None:
    dialog = coffee(opened)
    dialog.show()
    row = dialog.options.rows[WayKind.SHORTER]
    QTest.mouseClick(
        row, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(row.width() - 6, row.height() - 6)
    )
    assert dialog.way.kind is WayKind.SHORTER


# --- bad input, and how it stands on a screen


def test_a_week_without_any_minutes_still_has_an_answer(opened: Opener, workspace: Workspace) -> None:
    planning_settings.change(workspace, PlanningSettings(minutes_per_week=0))
    dialog = coffee(opened)
    assert heads(dialog) == ["Accept as it is", "Decline kindly"]
    assert "120 of 0, 120 too much" in dialog.bars.bars.accessibleName()
    dialog.show()
    assert not dialog.grab().isNull()


@pytest.mark.parametrize("due", [date(2027, 8, 1), date.max])
def test_beyond_the_twelve_weeks_nothing_is_drawn_and_nothing_refused(opened: Opener, due: date) -> None:
    dialog = opened(due=due)
    assert dialog.bars.isHidden()
    assert dialog.options.shown[0].below == "beyond the twelve weeks ahead, which are all that is reckoned"
    assert dialog.chosen is not None


@pytest.mark.parametrize("name", ["a" * 100_000, "‮nesnaH", "<b>Bold</b> & co", "   ", "🌿", "{minutes}"])
def test_any_name_stands_in_one_title(opened: Opener, name: str) -> None:
    dialog = coffee(opened, name=name)
    title = dialog.head.title.text()
    assert len(title) < 100
    assert "‮" not in title
    assert dialog.head.title.textFormat() is Qt.TextFormat.PlainText
    dialog.show()
    assert dialog.width() == dialog.minimumWidth()


def test_minutes_have_bounds(opened: Opener) -> None:
    dialog = opened()
    dialog.minutes.setValue(0)
    assert dialog.minutes.value() == 1
    dialog.minutes.setValue(10**6)
    assert dialog.minutes.value() == 1440


def test_the_dialog_grows_and_shrinks_with_its_answer_and_never_beyond_the_screen(
    opened: Opener, workspace: Workspace, busy: None
) -> None:
    dialog = coffee(opened)
    dialog.show()
    high = dialog.height()
    assert high <= dialog.screen().availableGeometry().height()
    dialog.minutes.setValue(10)
    assert dialog.height() < high
    dialog.minutes.setValue(90)
    assert dialog.height() == high


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_drawn_in_both_themes_and_from_right_to_left(
    opened: Opener, qapp: QApplication, busy: None, theme: str
) -> None:
    apply_theme(qapp, theme)
    dialog = coffee(opened)
    dialog.show()
    dialog.options.rows[WayKind.CHEAPER].setFocus()
    ltr = dialog.grab().toImage()
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert dialog.grab().toImage() != ltr
    apply_theme(qapp, "light")


def test_every_control_has_a_name_for_a_screen_reader(opened: Opener, busy: None) -> None:
    dialog = coffee(opened)
    dialog.show()
    reached = [w for w in dialog.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    # What is inside a field is spoken of by the field's own name.
    outer = [w for w in reached if not w.objectName().startswith("qt_")]
    assert len(outer) > 8
    assert [w for w in outer if not (w.accessibleName() or getattr(w, "text", lambda: "")())] == []


def test_a_later_way_is_due_in_the_first_week_with_room(opened: Opener, workspace: Workspace) -> None:
    for number in range(1, 4):
        monday = date(2026, 11, 23) + timedelta(weeks=number)
        plan(workspace, 150, monday, monday + timedelta(6))
    dialog = coffee(opened)
    dialog.options.rows[WayKind.LATER].click()
    assert dialog.chosen is not None
    assert dialog.chosen.due is not None
    assert monday_of(dialog.chosen.due) == dialog.answer.what_if.earliest_monday == date(2026, 12, 21)
