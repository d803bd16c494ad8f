"""The page of oneself: said, shown, looked at again, and taken back; by keyboard."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot

from netplanner.domain.self_profile import SelfArea
from netplanner.services import documents, myself, samples
from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.need import NeedDialog
from netplanner.ui.foundation.background import InlineRunner
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.main_window import MainWindow

# Said by Qt's offscreen platform of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = date(2026, 11, 24)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> MainWindow:
    preferences = Preferences(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made = MainWindow(workspace, preferences, runner=InlineRunner())
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.load()
    made.show()
    made.pages.go_to("self")
    return made


def with_samples(window: MainWindow, workspace: Workspace) -> None:
    documents.import_document(workspace, samples.sample_document(TODAY))


def labels(window: MainWindow) -> list[str]:
    return [label.text() for label in window.pages.me.findChildren(QLabel) if not label.isHidden()]


def test_the_sample_profile_is_68_clear_and_room_for_five(window: MainWindow, workspace: Workspace) -> None:
    with_samples(window, workspace)
    shown = labels(window)
    assert "68" in shown
    assert any(text.startswith("5 new people a week from 40 on") for text in shown)
    assert "Read your plans again" in shown
    assert "5 minutes bring you from 68 to 78." in shown
    assert "84 of 144 min in 4 weeks" in shown


def test_an_empty_profile_invites(window: MainWindow) -> None:
    shown = labels(window)
    assert "0" in shown
    assert "Say what you can offer" in shown
    window.pages.me.next_step.go_button.click()
    editor = window.pages.me.areas.editor
    assert editor is not None
    assert window.focusWidget() is editor.text


def test_something_is_said_by_keyboard_and_one_undo_takes_it_back(window: MainWindow, workspace: Workspace) -> None:
    before = documents.document_of(workspace)
    window.pages.me.areas.edit(SelfArea.OFFER)
    editor = window.pages.me.areas.editor
    assert editor is not None
    assert not editor.save_button.isEnabled()
    QTest.keyClicks(editor.text, "Half a day a month")
    QTest.keyClick(editor.text, Qt.Key.Key_Tab)
    QTest.keyClicks(editor.evidence, "Turi village")
    QTest.keyClick(editor.evidence, Qt.Key.Key_Return)
    (item,) = myself.me(workspace).items
    assert (item.area, item.text, item.evidence) == (SelfArea.OFFER, "Half a day a month", "Turi village")
    assert item.reviewed_on == TODAY
    assert "20 of 20" in labels(window)
    window.deeds.steps.undo()
    assert documents.document_of(workspace) == before


def test_escape_leaves_and_writes_nothing(window: MainWindow, workspace: Workspace) -> None:
    window.pages.me.areas.edit(SelfArea.FIELD)
    editor = window.pages.me.areas.editor
    assert editor is not None
    QTest.keyClicks(editor.text, "Maps")
    QTest.keyClick(editor.text, Qt.Key.Key_Escape)
    assert window.pages.me.areas.editor is None
    assert myself.me(workspace).items == ()


def test_what_is_typed_stays_while_something_else_changes(window: MainWindow, workspace: Workspace) -> None:
    with_samples(window, workspace)
    window.pages.me.areas.edit(SelfArea.FIELD)
    editor = window.pages.me.areas.editor
    assert editor is not None
    QTest.keyClicks(editor.text, "Maps")
    myself.review_item(workspace, 0)
    again = window.pages.me.areas.editor
    assert again is not None
    assert again.text.text() == "Maps"


def test_a_plan_is_looked_at_again_and_one_is_clearer(window: MainWindow, workspace: Workspace) -> None:
    with_samples(window, workspace)
    window.deeds.myself.review(5)
    assert myself.me(workspace).clarity.points == 78
    assert "78" in labels(window)
    window.deeds.myself.remove(0)
    assert len(myself.me(workspace).items) == 6
    window.deeds.steps.undo()
    assert len(myself.me(workspace).items) == 7


def test_what_is_looked_for_is_written_down(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def accept(dialog: NeedDialog) -> int:
        dialog.text.setText("Grant writing")
        dialog.tags.setText("grants, funding")
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(NeedDialog, "exec", accept)
    window.pages.me.wishes.need_asked.emit()
    (need,) = myself.me(workspace).needs
    assert (need.text, need.tags, need.weight, need.by) == ("Grant writing", ("grants", "funding"), 3, None)
    assert any("Grant writing" in text for text in labels(window))
    window.pages.me.wishes.need_removed.emit(0)
    assert myself.me(workspace).needs == ()


def test_the_page_never_scrolls_sideways(window: MainWindow, workspace: Workspace) -> None:
    with_samples(window, workspace)
    window.resize(1024, 640)
    for label in window.pages.me.findChildren(QLabel):
        if label.isVisible():
            right = label.mapTo(window.pages.me, label.rect().topRight()).x()
            assert right <= window.pages.me.width()


def test_menus_of_lines_that_were_laid_out_anew_are_gone(window: MainWindow, workspace: Workspace) -> None:
    with_samples(window, workspace)
    areas = window.pages.me.areas

    def menus() -> int:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(areas.findChildren(QMenu))

    before = menus()
    for _ in range(3):
        window.pages.me.show_me(myself.me(workspace))
    assert menus() == before > 0
