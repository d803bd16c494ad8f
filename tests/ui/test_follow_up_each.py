"""A follow-up with each of those selected on the board: shown before it is planned, and taken back at once."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Details
from netplanner.domain.followups import FollowUpKind
from netplanner.services import documents, editing, planning
from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.follow_up_each import FollowUpEachDialog
from netplanner.ui.foundation.background import InlineRunner
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.main_window import MainWindow

# Said by Qt's offscreen platform of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = date(2026, 11, 23)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        for number in range(7):
            editing.add_person(opened, Details(name=f"Guest {number}"))
        yield opened


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> MainWindow:
    preferences = Preferences(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made = MainWindow(workspace, preferences, runner=InlineRunner())
    qtbot.addWidget(made)
    made.load()
    made.show()
    return made


def test_seven_guests_wait_for_weeks_with_room(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def accept(dialog: FollowUpEachDialog) -> int:
        seen.append(dialog.weeks.text())
        dialog.kind.setCurrentIndex(dialog.kind.findData(FollowUpKind.NOTE))
        assert dialog.minutes.value() == 15
        dialog.text.setText("Nice to have met")
        seen.append(dialog.accept_button.text())
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(FollowUpEachDialog, "exec", accept)
    before = documents.document_of(workspace)
    window.deeds.follow_ups.plan_with_each(workspace.contacts.ids())
    assert seen == [
        "2 in the week of 23 Nov, 3 in the week of 30 Nov, 2 in the week of 7 Dec.",
        "Plan all 7",
    ]
    planned = planning.open_follow_ups(workspace)
    assert {(one.kind, one.text) for one in planned} == {(FollowUpKind.NOTE, "Nice to have met")}
    assert len(planned) == 7
    assert window.message_bar.text == "Planned: a follow-up with each of 7 people."
    window.deeds.steps.undo()
    assert documents.document_of(workspace) == before
