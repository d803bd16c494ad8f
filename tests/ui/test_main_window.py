"""The window as a whole: what a user does in it, and what it then shows. Long work runs inline."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import IntentKind
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.followups import FollowUpKind
from netplanner.domain.levels import Level
from netplanner.services import connections, people, planning
from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.follow_up import FollowUpDialog
from netplanner.ui.dialogs.import_report import ImportReportDialog
from netplanner.ui.dialogs.log_exchange import LogExchangeDialog
from netplanner.ui.foundation.background import InlineRunner, Job
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.main_window import MainWindow

# Said by Qt's offscreen platform of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = date(2026, 11, 24)
CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Łukasz Nowak\r\nCATEGORIES:maps\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Sari Wulandari\r\nEND:VCARD\r\n"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        yield opened


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, preferences: Preferences) -> MainWindow:
    made = MainWindow(workspace, preferences, runner=InlineRunner())
    qtbot.addWidget(made)
    made.load()
    made.show()
    return made


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    path = tmp_path / "phone.vcf"
    path.write_text(CARDS, encoding="utf-8")
    return path


def id_of(window: MainWindow, name: str) -> str:
    return next(card.id for card in window.people.cards() if card.name == name)


def drop(window: MainWindow, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(QPoint(400, 400)),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    deliver()


def deliver() -> None:
    """Let what a worker's thread has told arrive on the window's."""
    QCoreApplication.sendPostedEvents()


def bring(window: MainWindow, path: Path) -> None:
    window.import_files([path])
    deliver()


def answer(monkeypatch: pytest.MonkeyPatch, dialog: type[QDialog], fill: str = "") -> None:
    """Let the next dialogs of this kind be filled in and accepted."""

    def accept(shown: QDialog) -> int:
        if isinstance(shown, LogExchangeDialog):
            shown.line.setText(fill)
        if isinstance(shown, FollowUpDialog):
            shown.text.setText(fill)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(dialog, "exec", accept)


def test_a_dropped_file_brings_people_and_one_undo_takes_them_back(window: MainWindow, cards: Path) -> None:
    drop(window, cards)
    assert window.people.total == 2
    assert "2 people" in window.message_bar.text
    window.message_bar.action_button.click()
    assert window.people.total == 0
    window.redo_action.trigger()
    assert window.people.total == 2


def test_undo_names_the_step_it_takes_back(window: MainWindow, cards: Path) -> None:
    assert not window.undo_action.isEnabled()
    bring(window, cards)
    assert window.undo_action.text().endswith("import")
    window.undo_action.trigger()
    assert not window.undo_action.isEnabled()
    assert window.redo_action.text().endswith("import")


def test_typing_in_the_search_leaves_who_fits_whatever_the_accents(window: MainWindow, cards: Path) -> None:
    bring(window, cards)
    window.board.search_field.edit.setText("lukasz")
    assert window.people.shown == 1
    window.board.search_field.edit.clear()
    assert window.people.shown == 2


def test_choosing_somebody_shows_them_beside_the_board(window: MainWindow, cards: Path) -> None:
    bring(window, cards)
    assert not window.panel.isVisible()
    window.board.select(id_of(window, "Sari Wulandari"))
    assert window.panel.isVisible()


def test_escape_closes_the_panel(window: MainWindow, cards: Path) -> None:
    bring(window, cards)
    window.board.select(id_of(window, "Sari Wulandari"))
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.panel.isVisible()


def test_one_line_logs_an_exchange_and_raises_the_level(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, workspace: Workspace, cards: Path
) -> None:
    bring(window, cards)
    sari = id_of(window, "Sari Wulandari")
    window.board.select(sari)
    answer(monkeypatch, LogExchangeDialog, "talked about the map")
    window.log_action.trigger()
    assert people.person(workspace, sari).contact.evidence[0].note == "talked about the map"
    assert window.people.card(sari).level == Level.CONNECTING_TO
    assert window.board.selected_id == sari
    window.message_bar.action_button.click()
    assert window.people.card(sari).level == Level.KNOWN_OF


def test_without_anybody_chosen_there_is_nothing_to_log(window: MainWindow, workspace: Workspace, cards: Path) -> None:
    bring(window, cards)
    window.log_action.trigger()
    window.plan_action.trigger()
    assert workspace.next_undo() == "imported"


def test_an_accepted_follow_up_is_planned_and_told_by_the_meter(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, workspace: Workspace, cards: Path
) -> None:
    bring(window, cards)
    sari = id_of(window, "Sari Wulandari")
    window.board.select(sari)
    before = window.meter.accessibleName()
    answer(monkeypatch, FollowUpDialog, "the route")
    window.plan_action.trigger()
    (planned,) = planning.open_follow_ups(workspace)
    assert (planned.contact_id, planned.text, planned.kind) == (sari, "the route", FollowUpKind.CALL)
    chip = window.people.card(sari).chip
    assert chip is not None
    assert chip.text == "the route"
    window.undo_action.trigger()
    assert planning.open_follow_ups(workspace) == []
    assert window.meter.accessibleName() == before


def test_a_declined_follow_up_leaves_nothing(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, workspace: Workspace, cards: Path
) -> None:
    bring(window, cards)
    window.board.select(id_of(window, "Sari Wulandari"))
    monkeypatch.setattr(FollowUpDialog, "exec", lambda _: int(QDialog.DialogCode.Rejected))
    window.plan_action.trigger()
    assert planning.open_follow_ups(workspace) == []
    assert workspace.next_undo() == "imported"


def test_done_takes_the_minutes_it_really_took(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, workspace: Workspace, cards: Path
) -> None:
    bring(window, cards)
    sari = id_of(window, "Sari Wulandari")
    planned = planning.proposal(workspace, contact_id=sari)
    planning.accept(workspace, planned)
    window.board.select(sari)
    monkeypatch.setattr("netplanner.ui.main_window.QInputDialog.getInt", lambda *_: (47, True))
    window.panel.done_requested.emit(planned.id)
    assert planning.open_follow_ups(workspace) == []
    assert [done.actual_minutes for done in workspace.journal.follow_ups()] == [47]


def test_enough_is_set_and_undone(window: MainWindow, workspace: Workspace, cards: Path) -> None:
    bring(window, cards)
    sari = id_of(window, "Sari Wulandari")
    window.board.select(sari)
    window.enough_action.trigger()
    assert people.person(workspace, sari).contact.intent.kind is IntentKind.ACCEPT
    window.undo_action.trigger()
    assert people.person(workspace, sari).contact.intent.kind is IntentKind.NONE


def test_a_view_and_a_tag_of_the_sidebar_narrow_the_board(window: MainWindow, cards: Path) -> None:
    bring(window, cards)
    window.sidebar.view_chosen.emit("tag:maps")
    assert list(window.people.columns[0].ids) == [id_of(window, "Łukasz Nowak")]
    window.sidebar.view_chosen.emit("repair")
    assert window.people.shown == 0
    window.sidebar.view_chosen.emit("everyone")
    assert window.people.shown == 2


def test_a_change_made_elsewhere_reaches_the_board(window: MainWindow, workspace: Workspace, cards: Path) -> None:
    bring(window, cards)
    sari = id_of(window, "Sari Wulandari")
    connections.record_exchange(workspace, sari)
    assert window.people.card(sari).level == Level.CONNECTING_TO


def test_a_file_without_cards_is_reported_and_changes_nothing(
    window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    nothing = tmp_path / "notes.vcf"
    nothing.write_text("hello", encoding="utf-8")
    bring(window, nothing)
    report = window.findChild(ImportReportDialog)
    assert report is not None
    assert "no card was found" in report.details.toPlainText()
    assert workspace.next_undo() is None


def test_the_sample_people_come_and_go_with_one_undo(window: MainWindow) -> None:
    window.board.samples_requested.emit()
    assert window.people.total > 20
    window.undo_action.trigger()
    assert window.people.total == 0


def test_an_export_that_cannot_be_written_says_so(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, tmp_path: Path
) -> None:
    target = tmp_path / "people.txt"
    monkeypatch.setattr("netplanner.ui.main_window.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    window.export_action.trigger()
    assert window.message_bar.is_trouble
    assert str(target) in window.message_bar.text


def test_an_export_says_where_it_went(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, cards: Path, tmp_path: Path
) -> None:
    bring(window, cards)
    target = tmp_path / "people.csv"
    monkeypatch.setattr("netplanner.ui.main_window.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    window.export_action.trigger()
    assert not window.message_bar.is_trouble
    assert "Sari Wulandari" in target.read_text(encoding="utf-8-sig")


class _WaitingRunner:
    """Holds a job until the test lets it run, as a busy worker would."""

    def __init__(self) -> None:
        self.job: Job | None = None

    @property
    def is_busy(self) -> bool:
        return self.job is not None and not self.job.has_ended

    def start(self, job: Job) -> None:
        self.job = job

    def close(self) -> None:
        pass


@pytest.fixture
def waiting(qtbot: QtBot, workspace: Workspace, preferences: Preferences) -> tuple[MainWindow, _WaitingRunner]:
    runner = _WaitingRunner()
    made = MainWindow(workspace, preferences, runner=runner)
    qtbot.addWidget(made)
    made.load()
    return made, runner


def test_while_an_import_runs_deeds_wait_and_say_so(
    waiting: tuple[MainWindow, _WaitingRunner], workspace: Workspace, cards: Path
) -> None:
    window, runner = waiting
    bring(window, cards)
    window.board.samples_requested.emit()
    assert window.message_bar.is_trouble
    assert workspace.next_undo() is None
    assert runner.job is not None
    runner.job.run_to_the_end()
    deliver()
    assert window.people.total == 2
    window.undo_action.trigger()
    assert window.people.total == 0


def test_a_cancelled_import_leaves_nothing_and_the_window_free(
    waiting: tuple[MainWindow, _WaitingRunner], workspace: Workspace, cards: Path
) -> None:
    window, runner = waiting
    bring(window, cards)
    assert runner.job is not None
    runner.job.cancel()
    runner.job.run_to_the_end()
    assert window.people.total == 0
    assert workspace.next_undo() is None
    assert "cancelled" in window.message_bar.text
    window.board.samples_requested.emit()
    assert window.people.total > 20


def test_trouble_of_a_job_becomes_a_sentence(monkeypatch: pytest.MonkeyPatch, window: MainWindow, cards: Path) -> None:
    def full(*_: object, **__: object) -> None:
        raise NetPlannerError(Trouble.DISK_FULL)

    monkeypatch.setattr("netplanner.services.imports.import_files", full)
    bring(window, cards)
    assert "disk is full" in window.message_bar.text


def test_the_place_of_the_window_is_remembered(
    qtbot: QtBot, workspace: Workspace, preferences: Preferences, window: MainWindow
) -> None:
    window.resize(1100, 700)
    window.close()
    again = MainWindow(workspace, preferences, runner=InlineRunner())
    qtbot.addWidget(again)
    again.restore_place()
    assert again.height() == 700
