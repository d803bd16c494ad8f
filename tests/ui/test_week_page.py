"""The week as a user meets it: by keyboard, from the meter to what could be given up and back."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from netplanner.domain.commitments import CommitmentStatus, Maker
from netplanner.domain.demand import State
from netplanner.services import documents, editing, planning, promises, samples, week
from netplanner.services.promises import NewPromise
from netplanner.services.ties import Ties
from netplanner.services.week_tasks import Task
from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.finish_follow_up import FinishFollowUpDialog
from netplanner.ui.foundation.background import InlineRunner
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.headed_rows import Heading
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.main_window import MainWindow
from netplanner.ui.pages.week.task_rows import DoneRow, TaskRow

# Said by Qt's offscreen platform of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = date(2026, 11, 24)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        documents.import_document(opened, samples.sample_document(TODAY))
        yield opened


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> MainWindow:
    preferences = Preferences(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made = MainWindow(workspace, preferences, runner=InlineRunner())
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.load()
    made.show()
    made.pages.go_to("week")
    return made


def words(window: MainWindow) -> list[str]:
    model = window.pages.week.tasks.model()
    return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


def go_to(window: MainWindow, text: str) -> None:
    """The row that begins so, by the arrow keys alone."""
    tasks = window.pages.week.tasks
    tasks.setFocus()
    for _ in range(60):
        row = tasks.current_row
        if isinstance(row, TaskRow | DoneRow) and str(tasks.currentIndex().data()).startswith(text):
            return
        QTest.keyClick(tasks, Qt.Key.Key_Down)
    raise AssertionError(text)


def test_the_week_is_in_order_with_reasons(window: MainWindow) -> None:
    shown = words(window)
    assert shown[0] == "Promises and repairs 84"
    assert shown[1] == "Make good: the late review, Daniel Okafor, today, 26 min, Planned for today."
    assert "Boundary files, Sari Wulandari, Fri 27 Nov, 32 min, You promised it for Fri." in shown
    assert any(row.startswith("Was it kept: Scans of the harbour map, Ingrid Solheim") for row in shown)
    assert any(row.startswith("Done this week") for row in shown)


def test_the_arrows_never_rest_on_a_heading(window: MainWindow) -> None:
    tasks = window.pages.week.tasks
    tasks.setFocus()
    for _ in range(30):
        QTest.keyClick(tasks, Qt.Key.Key_Down)
        assert not isinstance(tasks.current_row, Heading)


def test_space_is_done_and_the_row_moves_below(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def accept(dialog: FinishFollowUpDialog) -> int:
        dialog.minutes.setValue(12)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(FinishFollowUpDialog, "exec", accept)
    go_to(window, "Ask how the weir held")
    QTest.keyClick(window.pages.week.tasks, Qt.Key.Key_Space)
    shown = words(window)
    assert "Ask how the weir held, Suparno, 12 spent" in shown
    assert not any(row.startswith("Ask how the weir held, Suparno, tomorrow") for row in shown)
    assert isinstance(window.pages.week.tasks.current_row, TaskRow)


def test_a_question_is_answered_from_the_list(window: MainWindow, workspace: Workspace) -> None:
    go_to(window, "Was it kept")
    strip = window.pages.week.strip
    assert strip.main.text() == "Answer"
    row = window.pages.week.tasks.current_row
    assert isinstance(row, TaskRow)
    menu = strip._answers(row.task)
    assert [action.text() for action in menu.actions()] == [
        "Kept on 19 Nov", "Kept today", "Not kept, told in time", "Not kept", "No longer needed"
    ]  # fmt: skip
    menu.actions()[0].trigger()
    (promise,) = promises.promises_with(workspace, "ingrid-solheim")
    assert promise.commitment.status is CommitmentStatus.KEPT
    assert not any(row.startswith("Was it kept") for row in words(window))


def test_enter_opens_the_person_and_escape_comes_back(window: MainWindow) -> None:
    go_to(window, "Boundary files")
    QTest.keyClick(window.pages.week.tasks, Qt.Key.Key_Return)
    assert window.pages.key == "person"
    assert window.pages.contact.person_id == "sari-wulandari"
    QTest.keyClick(window.pages.contact, Qt.Key.Key_Escape)
    assert window.pages.key == "week"
    assert str(window.pages.week.tasks.currentIndex().data()).startswith("Boundary files")


def test_the_meter_leads_to_what_could_be_given_up(window: MainWindow, workspace: Workspace) -> None:
    window.pages.go_to("board")
    assert window.meter.give_up_button.isVisible()
    window.meter.setFocus()
    QTest.keyClick(window.meter, Qt.Key.Key_Return)
    relief = window.pages.week.relief
    assert window.pages.key == "week"
    assert relief.isVisible()
    assert relief.isAncestorOf(window.focusWidget())
    assert relief.apply_button.text() == "Apply 1 change"
    before = documents.document_of(workspace)
    relief.apply_button.click()
    assert planning.meter(workspace).others.state is not State.OVER
    assert relief.isHidden()
    assert window.meter.give_up_button.isHidden()
    window.deeds.steps.undo()
    assert documents.document_of(workspace) == before
    assert relief.isVisible()


def test_what_is_not_ticked_is_not_applied(window: MainWindow, workspace: Workspace) -> None:
    relief = window.pages.week.relief
    tick = next(iter(relief._ticks.values()))
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert not relief.apply_button.isEnabled()
    assert relief.taken == []
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert [change.follow_up_id for change in relief.taken] == ["sample-10"]


def test_the_weeks_ahead_can_be_looked_through(window: MainWindow) -> None:
    window.pages.week.spans.segments[2].click()
    assert [row for row in words(window) if row.startswith("Week of")][:3] == [
        "Week of 23 Nov 150", "Week of 30 Nov 48", "Week of 7 Dec 312"
    ]  # fmt: skip


def break_and_forgive(workspace: Workspace, person: str, times: int) -> None:
    for number in range(times):
        promises.make(workspace, person, NewPromise(maker=Maker.THEM, text=f"the readings {number}"))
    for promise in promises.promises_with(workspace, person):
        if promise.commitment.text.startswith("the readings"):
            promises.answer(workspace, promise.id, CommitmentStatus.BROKEN)
            promises.forgive(workspace, promise.id)


def settle() -> None:
    """What was put into the window is shown, and what was taken out is gone."""
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def notices(window: MainWindow) -> list[str]:
    settle()
    panel = window.pages.week.notices
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]


@pytest.mark.parametrize(
    ("times", "way_on"),
    [
        (2, "Make smaller promises, and agree on check-ins."),
        (3, "Talk about the pattern. No new promise is proposed until then."),
    ],
)
def test_with_whom_to_be_alert_is_told_in_the_words_of_their_page(
    window: MainWindow, workspace: Workspace, times: int, way_on: str
) -> None:
    panel = window.pages.week.notices
    assert panel.isHidden()
    break_and_forgive(workspace, "suparno", times)
    assert notices(window)[1:] == ["Suparno", way_on]
    open_ = next(button for button in panel.findChildren(FlatButton) if button.accessibleName() == "Open Suparno")
    open_.click()
    assert window.pages.contact.person_id == "suparno"
    assert any(way_on in label.text() for label in window.pages.contact.findChildren(QLabel))


def test_whom_i_owe_a_repair_is_told_first_what_i_owe(window: MainWindow, workspace: Workspace) -> None:
    break_and_forgive(workspace, "suparno", 2)
    promises.make(workspace, "suparno", NewPromise(maker=Maker.ME, text="the minutes"))
    mine = next(one for one in promises.promises_with(workspace, "suparno") if one.commitment.text == "the minutes")
    promises.answer(workspace, mine.id, CommitmentStatus.BROKEN)
    assert notices(window)[1:] == ["Suparno", "First make good what you owe; until then, ask nothing of them."]
    assert any(row.startswith("the minutes, Suparno") or "the minutes" in row for row in words(window)[:4])


def test_nobody_is_named_with_whom_nothing_is_to_be_done_this_week(window: MainWindow, workspace: Workspace) -> None:
    week_of = {task.contact_id: task.week for task in reversed(window_tasks(workspace))}
    later = next(id for id, week in week_of.items() if id is not None and week not in (0, None))
    break_and_forgive(workspace, later, 3)
    assert window.pages.week.notices.isHidden()


def window_tasks(workspace: Workspace) -> Sequence[Task]:
    return week.week(workspace, Ties(workspace)).tasks


def test_who_forgives_much_is_told_so_with_its_counts_and_one_way_on(window: MainWindow, workspace: Workspace) -> None:
    for person in ("kwame-asante", "linh-tran", "slamet", "li-mingzhe", "wulan"):
        break_and_forgive(workspace, person, 1)
    told = notices(window)
    assert told[1] == "You forgive much: be more alert."
    of = week.week(workspace, Ties(workspace)).forgiving
    assert of.let_go >= 5
    assert f"Of {of.breaches} promises to you that were not kept, you forgave {of.let_go} within a year" in told[2]
    (open_,) = window.pages.week.notices.findChildren(FlatButton)
    open_.click()
    assert window.pages.contact.person_id == week.week(workspace, Ties(workspace)).forgave_last


def test_a_notice_keeps_the_keyboard_while_something_else_changes(window: MainWindow, workspace: Workspace) -> None:
    break_and_forgive(workspace, "suparno", 2)
    window.activateWindow()
    settle()
    (open_,) = window.pages.week.notices.findChildren(FlatButton)
    open_.setFocus()
    promises.make(workspace, "wulan", NewPromise(maker=Maker.ME, text="a map"))
    assert window.focusWidget() is open_


def test_menus_of_rows_left_long_ago_are_gone(window: MainWindow) -> None:
    strip = window.pages.week.strip
    go_to(window, "Boundary files")
    settle()
    menus = strip.findChildren(QMenu)
    for _ in range(3):
        QTest.keyClick(window.pages.week.tasks, Qt.Key.Key_Down)
        QTest.keyClick(window.pages.week.tasks, Qt.Key.Key_Up)
    settle()
    assert menus
    assert len(strip.findChildren(QMenu)) == len(menus)


def test_the_menus_of_a_row_stay_while_something_else_changes(window: MainWindow, workspace: Workspace) -> None:
    go_to(window, "Boundary files")
    menu = window.pages.week.strip.more.menu()
    editing.write_notes(workspace, "suparno", "Swims on Sundays.")
    settle()
    assert window.pages.week.strip.more.menu() is menu
    assert isValid(menu)
