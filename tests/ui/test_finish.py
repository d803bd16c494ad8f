"""Done: the minutes it took, prefilled, and the promise that is kept with it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from netplanner.domain.followups import FollowUp, FollowUpKind
from netplanner.services import imports, planning
from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.finish_follow_up import FinishFollowUpDialog, quick_minutes
from netplanner.ui.foundation.ticks import TickChip

TODAY = date(2026, 11, 24)
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Wiebke Hansen\r\nEND:VCARD\r\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    path = tmp_path / "one.vcf"
    path.write_text(CARD)
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        imports.import_files(opened, [path])
        yield opened


def planned(workspace: Workspace, kind: FollowUpKind, text: str = "") -> FollowUp:
    wanted = planning.proposal(workspace, contact_id=workspace.contacts.ids()[0], kind=kind, text=text)
    planning.accept(workspace, wanted)
    return next(f for f in planning.open_follow_ups(workspace) if f.id == wanted.id)


def opened(
    qtbot: QtBot, workspace: Workspace, follow_up: FollowUp, name: str = "Wiebke Hansen"
) -> FinishFollowUpDialog:
    dialog = FinishFollowUpDialog(workspace, follow_up, name)
    qtbot.addWidget(dialog)
    return dialog


def test_the_planned_minutes_are_there_and_enter_saves(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = opened(qtbot, workspace, planned(workspace, FollowUpKind.CALL))
    dialog.show()
    assert dialog.minutes.value() == 30
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.minutes, Qt.Key.Key_Return)


def test_a_round_number_is_one_click_away_and_enter_still_saves(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = opened(qtbot, workspace, planned(workspace, FollowUpKind.CALL))
    dialog.show()
    assert [button.text() for button in dialog.quick] == ["15 min", "30 min", "45 min", "60 min"]
    QTest.mouseClick(dialog.quick[2], Qt.MouseButton.LeftButton)
    assert dialog.minutes.value() == 45
    dialog.quick[2].setFocus()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.quick[2], Qt.Key.Key_Return)
    assert dialog.minutes.value() == 45


def test_its_promise_is_kept_unless_that_is_unticked(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = opened(qtbot, workspace, planned(workspace, FollowUpKind.PROMISE, "the atlas"))
    (chip,) = dialog.findChildren(TickChip)
    assert not chip.isHidden()
    assert dialog.keeps_promise
    chip.click()
    assert not dialog.keeps_promise


def test_without_a_promise_none_is_asked_about(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = opened(qtbot, workspace, planned(workspace, FollowUpKind.COFFEE))
    assert [chip.isHidden() for chip in dialog.findChildren(TickChip)] == [True]


@pytest.mark.parametrize("text", ["x" * 100_000, "‮desrever", "<b>bold</b>"])
def test_any_text_stands_in_a_short_heading(qtbot: QtBot, workspace: Workspace, text: str) -> None:
    follow_up = replace(planned(workspace, FollowUpKind.CALL), text=text)
    dialog = opened(qtbot, workspace, follow_up, name=text)
    dialog.show()
    heading = dialog.findChildren(QLabel)[0]
    assert len(heading.text()) < 140
    assert "‮" not in heading.text()
    assert heading.textFormat() is Qt.TextFormat.PlainText


def test_absurd_estimates_are_drawn_into_a_day(qtbot: QtBot, workspace: Workspace) -> None:
    follow_up = replace(planned(workspace, FollowUpKind.CALL), minutes=100_000)
    assert opened(qtbot, workspace, follow_up).minutes.value() == 1440


@given(st.integers(-10, 200_000))
def test_quick_numbers_are_few_round_and_possible(planned_minutes: int) -> None:
    offered = quick_minutes(planned_minutes)
    assert 1 <= len(offered) <= 4
    assert all(5 <= minutes <= 1440 and minutes % 5 == 0 for minutes in offered)
    assert offered == sorted(offered)
