"""The window as a whole: what a user does in it, and what it then shows. Long work runs inline."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.commitments import CommitmentStatus, Maker
from netplanner.domain.contact import Intent, IntentKind
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.followups import FollowUpKind
from netplanner.domain.levels import Level
from netplanner.domain.settings import PlanningSettings
from netplanner.services import connections, documents, people, planning, planning_settings, promises, samples
from netplanner.services.promises import NewPromise
from netplanner.services.trash import contents as trash_contents
from netplanner.services.workspace import Workspace
from netplanner.ui.board.portrait import Portrait
from netplanner.ui.dialogs.export import ExportDialog, ExportForm
from netplanner.ui.dialogs.finish_follow_up import FinishFollowUpDialog
from netplanner.ui.dialogs.follow_up import FollowUpDialog
from netplanner.ui.dialogs.import_preview import ImportPreview
from netplanner.ui.dialogs.log_panel import LogPanel
from netplanner.ui.dialogs.person_form import PersonForm
from netplanner.ui.dialogs.settings import SettingsDialog
from netplanner.ui.dialogs.trash import AwayRole, TrashDialog
from netplanner.ui.foundation.background import InlineRunner, Job
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.main_window import MainWindow
from netplanner.ui.pages.contact.header import NameAndTags

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
    agree(window)


def agree(window: MainWindow) -> None:
    """Do what the preview shows."""
    preview = window.findChild(ImportPreview)
    if preview is not None and preview.import_button.isEnabled():
        preview.import_button.click()
        deliver()


def deliver() -> None:
    """Let what a worker's thread has told arrive on the window's."""
    QCoreApplication.sendPostedEvents()


def bring(window: MainWindow, path: Path) -> None:
    window.deeds.files.import_files([path])
    deliver()
    agree(window)


def answer(monkeypatch: pytest.MonkeyPatch, dialog: type[QDialog], fill: str = "") -> None:
    """Let the next dialogs of this kind be filled in and accepted."""

    def accept(shown: QDialog) -> int:
        if isinstance(shown, LogPanel):
            shown.line.setText(fill)
        if isinstance(shown, FollowUpDialog):
            shown.text.setText(fill)
        if isinstance(shown, FinishFollowUpDialog):
            shown.minutes.setValue(int(fill))
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(dialog, "exec", accept)


def test_a_dropped_file_brings_people_and_one_undo_takes_them_back(window: MainWindow, cards: Path) -> None:
    drop(window, cards)
    assert window.people.total == 2
    assert "2 people" in window.message_bar.text
    window.message_bar.action_button.click()
    assert window.people.total == 0
    window.menus.redo.trigger()
    assert window.people.total == 2


def test_undo_names_the_step_it_takes_back(window: MainWindow, cards: Path) -> None:
    assert not window.menus.undo.isEnabled()
    bring(window, cards)
    assert window.menus.undo.text().endswith("import")
    window.menus.undo.trigger()
    assert not window.menus.undo.isEnabled()
    assert window.menus.redo.text().endswith("import")


def test_typing_in_the_search_leaves_who_fits_whatever_the_accents(window: MainWindow, cards: Path) -> None:
    bring(window, cards)
    window.pages.board.search_field.edit.setText("lukasz")
    assert window.people.shown == 1
    window.pages.board.search_field.edit.clear()
    assert window.people.shown == 2


def test_enter_opens_the_page_of_somebody_and_escape_goes_back(window: MainWindow, cards: Path) -> None:
    bring(window, cards)
    sari = id_of(window, "Sari Wulandari")
    window.pages.board.select(sari)
    assert window.pages.currentWidget() is window.pages.board
    window.menus.open.trigger()
    assert window.pages.currentWidget() is window.pages.contact
    assert window.pages.contact.person_id == sari
    QTest.keyClick(window.pages.contact, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.pages.board
    assert window.pages.board.selected_id == sari


def test_what_is_done_on_the_page_shows_there_at_once(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, workspace: Workspace, cards: Path
) -> None:
    bring(window, cards)
    sari = id_of(window, "Sari Wulandari")
    window.pages.open_person(sari)
    answer(monkeypatch, LogPanel, "the map")
    window.pages.contact.wishes.record.emit("")
    assert people.person(workspace, sari).standing.level == Level.CONNECTING_TO
    window.pages.contact.wishes.intent.emit(Intent(IntentKind.KEEP, 1))
    assert people.person(workspace, sari).contact.intent == Intent(IntentKind.KEEP, 1)
    window.pages.contact.wishes.notes_written.emit(sari, "likes maps")
    assert people.person(workspace, sari).contact.notes == "likes maps"
    promises.make(workspace, sari, NewPromise(maker=Maker.THEM, text="notes"))
    number = people.person(workspace, sari).promises[0].id
    window.pages.contact.wishes.promise_answered.emit(number, CommitmentStatus.BROKEN, True, False, date(2026, 11, 20))
    window.pages.contact.wishes.repaired.emit(number)
    window.pages.contact.wishes.forgiven.emit(number)
    said = people.person(workspace, sari).promises[0].commitment
    assert (said.notice, said.repaired_on, said.forgiven_on) == (True, TODAY, TODAY)
    assert said.resolved_on == date(2026, 11, 20)


def test_a_person_put_into_the_trash_leaves_their_page_and_undo_brings_them_back(
    window: MainWindow, workspace: Workspace, cards: Path
) -> None:
    bring(window, cards)
    sari = id_of(window, "Sari Wulandari")
    promises.make(workspace, sari, NewPromise(maker=Maker.ME, text="files"))
    window.pages.open_person(sari)
    window.menus.delete.trigger()
    assert window.pages.currentWidget() is window.pages.board
    assert window.people.total == 1
    assert "1 open promise" in window.message_bar.text
    window.message_bar.action_button.click()
    assert window.people.total == 2


def test_several_are_marked_as_enough_in_one_step(window: MainWindow, workspace: Workspace, cards: Path) -> None:
    bring(window, cards)
    window.deeds.persons.mark_enough([card.id for card in window.people.cards()])
    kinds = {people.person(workspace, card.id).contact.intent.kind for card in window.people.cards()}
    assert kinds == {IntentKind.ACCEPT}
    window.menus.undo.trigger()
    assert workspace.next_undo() == "imported"


def test_a_drop_on_a_higher_column_asks_and_records_what_is_missing_as_one_step(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, workspace: Workspace, cards: Path
) -> None:
    bring(window, cards)
    ids = [card.id for card in window.people.cards()]

    def tick(shown: QDialog) -> int:
        assert isinstance(shown, LogPanel)
        shown.exchange.tick(True)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(LogPanel, "exec", tick)
    window.pages.board.move_requested.emit(ids, 1)
    assert {window.people.card(id).level for id in ids} == {1}
    window.menus.undo.trigger()
    assert {window.people.card(id).level for id in ids} == {0}


def test_a_move_that_waits_for_a_repair_says_so(window: MainWindow, workspace: Workspace, cards: Path) -> None:
    bring(window, cards)
    sari = id_of(window, "Sari Wulandari")
    promises.make(workspace, sari, NewPromise(maker=Maker.ME, text="the late review"))
    number = people.person(workspace, sari).promises[0].id
    promises.answer(workspace, number, CommitmentStatus.BROKEN)
    window.pages.board.move_requested.emit([sari], 3)
    assert window.message_bar.is_trouble
    assert "the late review" in window.message_bar.text
    assert window.message_bar.action_button.text() == "Open the promise"
    window.message_bar.action_button.click()
    assert window.pages.contact.person_id == sari
    QTest.qWait(1)
    answer = window.focusWidget()
    assert answer is not None
    assert answer.accessibleName() == "I made it good: the late review"
    assert answer.visibleRegion().contains(answer.rect().center())


def test_somebody_new_is_added_and_selected(monkeypatch: pytest.MonkeyPatch, window: MainWindow, cards: Path) -> None:
    def fill(form: QDialog) -> int:
        assert isinstance(form, PersonForm)
        form.name.setText("Slamet")
        return int(QDialog.DialogCode.Accepted)

    bring(window, cards)
    monkeypatch.setattr(PersonForm, "exec", fill)
    window.menus.new.trigger()
    assert window.people.total == 3
    assert window.people.card(window.pages.board.selected_id).name == "Slamet"


def test_settings_are_one_step(monkeypatch: pytest.MonkeyPatch, window: MainWindow, workspace: Workspace) -> None:
    def fill(dialog: QDialog) -> int:
        assert isinstance(dialog, SettingsDialog)
        dialog.time_page.minutes.setValue(120)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(SettingsDialog, "exec", fill)
    window.menus.settings.trigger()
    assert workspace.profile.settings().minutes_per_week == 120
    window.menus.undo.trigger()
    assert workspace.profile.settings().minutes_per_week == 240


def test_a_new_day_is_told_without_a_restart(qtbot: QtBot, tmp_path: Path, preferences: Preferences) -> None:
    clock = [date(2026, 11, 24)]
    with Workspace(tmp_path / "midnight.db", create=True, today=lambda: clock[0]) as workspace:
        path = tmp_path / "one.vcf"
        path.write_text("BEGIN:VCARD\r\nFN:Sari\r\nBDAY:1990-12-10\r\nEND:VCARD\r\n")
        window = MainWindow(workspace, preferences, runner=InlineRunner())
        qtbot.addWidget(window)
        window.load()
        bring(window, path)
        (card,) = window.people.cards()
        assert card.birthday is None
        clock[0] = date(2026, 12, 4)
        window.midnight.look()
        (card,) = window.people.cards()
        assert card.birthday == date(2026, 12, 10)
        assert "4 Dec" in window.sidebar.findChildren(QWidget)[0].accessibleName()


def test_one_line_logs_an_exchange_and_raises_the_level(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, workspace: Workspace, cards: Path
) -> None:
    bring(window, cards)
    sari = id_of(window, "Sari Wulandari")
    window.pages.board.select(sari)
    answer(monkeypatch, LogPanel, "talked about the map")
    window.menus.log.trigger()
    assert people.person(workspace, sari).contact.evidence[0].note == "talked about the map"
    assert window.people.card(sari).level == Level.CONNECTING_TO
    assert window.pages.board.selected_id == sari
    window.message_bar.action_button.click()
    assert window.people.card(sari).level == Level.KNOWN_OF


def test_without_anybody_chosen_there_is_nothing_to_log_and_a_follow_up_is_time_for_oneself(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, workspace: Workspace, cards: Path
) -> None:
    bring(window, cards)
    window.pages.board.select("")
    window.menus.log.trigger()
    assert workspace.next_undo() == "imported"
    answer(monkeypatch, FollowUpDialog, "read")
    window.menus.plan.trigger()
    (planned,) = planning.open_follow_ups(workspace)
    assert (planned.contact_id, planned.kind) == (None, FollowUpKind.SELF)


def test_an_accepted_follow_up_is_planned_and_told_by_the_meter(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, workspace: Workspace, cards: Path
) -> None:
    bring(window, cards)
    sari = id_of(window, "Sari Wulandari")
    window.pages.board.select(sari)
    before = window.meter.accessibleName()
    answer(monkeypatch, FollowUpDialog, "the route")
    window.menus.plan.trigger()
    (planned,) = planning.open_follow_ups(workspace)
    assert (planned.contact_id, planned.text, planned.kind) == (sari, "the route", FollowUpKind.CALL)
    chip = window.people.card(sari).chip
    assert chip is not None
    assert chip.text == "the route"
    window.menus.undo.trigger()
    assert planning.open_follow_ups(workspace) == []
    assert window.meter.accessibleName() == before


def test_a_declined_follow_up_leaves_nothing(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, workspace: Workspace, cards: Path
) -> None:
    bring(window, cards)
    window.pages.board.select(id_of(window, "Sari Wulandari"))
    monkeypatch.setattr(FollowUpDialog, "exec", lambda _: int(QDialog.DialogCode.Rejected))
    window.menus.plan.trigger()
    assert planning.open_follow_ups(workspace) == []
    assert workspace.next_undo() == "imported"


def test_done_takes_the_minutes_it_really_took(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, workspace: Workspace, cards: Path
) -> None:
    bring(window, cards)
    sari = id_of(window, "Sari Wulandari")
    planned = planning.proposal(workspace, contact_id=sari)
    planning.accept(workspace, planned)
    window.pages.board.select(sari)
    answer(monkeypatch, FinishFollowUpDialog, "47")
    window.pages.board.done_requested.emit(planned.id)
    assert planning.open_follow_ups(workspace) == []
    assert [done.actual_minutes for done in workspace.journal.follow_ups()] == [47]


def test_enough_is_set_and_undone(window: MainWindow, workspace: Workspace, cards: Path) -> None:
    bring(window, cards)
    sari = id_of(window, "Sari Wulandari")
    window.pages.board.select(sari)
    window.menus.enough.trigger()
    assert people.person(workspace, sari).contact.intent.kind is IntentKind.ACCEPT
    window.menus.undo.trigger()
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
    assert "no card was found" in window.message_bar.text
    assert workspace.next_undo() is None


def test_the_sample_people_come_and_go_with_one_undo(window: MainWindow) -> None:
    window.pages.board.samples_requested.emit()
    assert window.people.total > 20
    window.menus.undo.trigger()
    assert window.people.total == 0


def export_as(monkeypatch: pytest.MonkeyPatch, form: ExportForm, target: Path) -> None:
    """Let the next export be of this form, to this file."""

    def choose(dialog: QDialog) -> int:
        assert isinstance(dialog, ExportDialog)
        dialog.choose(form)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(ExportDialog, "exec", choose)
    monkeypatch.setattr("netplanner.ui.deeds.file_deeds.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))


def test_an_export_that_cannot_be_written_says_so(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, tmp_path: Path
) -> None:
    target = tmp_path / "nowhere" / "people.vcf"
    export_as(monkeypatch, ExportForm.VCARD, target)
    window.menus.export.trigger()
    assert window.message_bar.is_trouble
    assert str(target) in window.message_bar.text


@pytest.mark.parametrize("form", list(ExportForm))
def test_an_export_says_where_it_went(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, cards: Path, tmp_path: Path, form: ExportForm
) -> None:
    bring(window, cards)
    target = tmp_path / "people"
    export_as(monkeypatch, form, target)
    window.menus.export.trigger()
    assert not window.message_bar.is_trouble
    written = target.with_suffix(form.suffix)
    assert str(written) in window.message_bar.text
    if form is not ExportForm.CALENDAR:
        assert "Sari Wulandari" in written.read_text(encoding="utf-8-sig")


def test_cards_are_copied_and_dragged_out_as_vcard(window: MainWindow, cards: Path) -> None:
    bring(window, cards)
    sari = id_of(window, "Sari Wulandari")
    window.pages.board.select(sari)
    window.menus.copy.trigger()
    mime = QGuiApplication.clipboard().mimeData()
    assert b"FN:Sari Wulandari" in bytes(mime.data("text/vcard").data())
    path = window.deeds.files.card_file([sari])
    assert path is not None
    assert path.name == "Sari Wulandari.vcf"
    assert b"FN:Sari Wulandari" in path.read_bytes()
    window.close()
    assert not path.exists()


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


def go_on(window: MainWindow, runner: _WaitingRunner) -> None:
    """Let the job that waits run to its end."""
    assert runner.job is not None
    runner.job.run_to_the_end()
    deliver()


def test_while_an_import_runs_deeds_wait_and_say_so(
    waiting: tuple[MainWindow, _WaitingRunner], workspace: Workspace, cards: Path
) -> None:
    window, runner = waiting
    bring(window, cards)
    window.pages.board.samples_requested.emit()
    assert window.message_bar.is_trouble
    assert workspace.next_undo() is None
    go_on(window, runner)
    assert workspace.next_undo() is None
    agree(window)
    go_on(window, runner)
    assert window.people.total == 2
    window.menus.undo.trigger()
    assert window.people.total == 0


@pytest.mark.parametrize("is_planned", [False, True])
def test_a_cancelled_import_leaves_nothing_and_the_window_free(
    waiting: tuple[MainWindow, _WaitingRunner], workspace: Workspace, cards: Path, is_planned: bool
) -> None:
    window, runner = waiting
    bring(window, cards)
    if is_planned:
        go_on(window, runner)
        agree(window)
    preview = window.findChild(ImportPreview)
    assert preview is not None
    preview.cancel_button.click()
    go_on(window, runner)
    assert window.people.total == 0
    assert workspace.next_undo() is None
    assert "cancelled" in window.message_bar.text
    window.pages.board.samples_requested.emit()
    assert window.people.total > 20


def test_trouble_of_a_job_becomes_a_sentence(monkeypatch: pytest.MonkeyPatch, window: MainWindow, cards: Path) -> None:
    def full(*_: object, **__: object) -> None:
        raise NetPlannerError(Trouble.DISK_FULL)

    monkeypatch.setattr("netplanner.services.imports.apply", full)
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


@pytest.mark.parametrize("today", [date.min, date.max])
def test_the_ends_of_the_calendar_can_be_looked_at(
    qtbot: QtBot, tmp_path: Path, preferences: Preferences, today: date, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QDialog] = []

    def leave(shown: QDialog) -> int:
        opened.append(shown)
        assert not shown.grab().isNull()
        return int(QDialog.DialogCode.Rejected)

    for kind in (LogPanel, FollowUpDialog, SettingsDialog, PersonForm):
        monkeypatch.setattr(kind, "exec", leave)
    with Workspace(tmp_path / "edge.db", create=True, today=lambda: today) as workspace:
        window = MainWindow(workspace, preferences, runner=InlineRunner())
        qtbot.addWidget(window)
        window.load()
        window.pages.board.samples_requested.emit()
        for card in list(window.people.cards())[:12]:
            window.pages.open_person(card.id)
            assert not window.grab().isNull()
        for action in (window.menus.log, window.menus.plan, window.menus.settings, window.menus.edit):
            action.trigger()
        assert len(opened) == 4


def test_a_follow_up_is_changed_in_place(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, workspace: Workspace, cards: Path
) -> None:
    bring(window, cards)
    sari = id_of(window, "Sari Wulandari")
    planned = planning.proposal(workspace, contact_id=sari, minutes=25, text="the route", due=date(2026, 12, 4))
    planning.accept(workspace, planned)
    window.pages.open_person(sari)

    def change(dialog: QDialog) -> int:
        assert isinstance(dialog, FollowUpDialog)
        assert (dialog.minutes.value(), dialog.text.text()) == (25, "the route")
        dialog.minutes.setValue(40)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(FollowUpDialog, "exec", change)
    window.pages.contact.wishes.change.emit(planned.id)
    (changed,) = planning.open_follow_ups(workspace)
    assert (changed.id, changed.minutes, changed.due) == (planned.id, 40, planned.due)
    window.menus.undo.trigger()
    assert planning.open_follow_ups(workspace) == [planned]


def test_a_promise_has_a_draft_for_what_comes_next(window: MainWindow, workspace: Workspace, cards: Path) -> None:
    bring(window, cards)
    sari = id_of(window, "Sari Wulandari")
    promises.make(workspace, sari, NewPromise(maker=Maker.ME, text="the files"))
    promises.make(workspace, sari, NewPromise(maker=Maker.THEM, text="the notes"))
    window.pages.open_person(sari)
    mine, theirs = (promise.id for promise in people.person(workspace, sari).promises)
    clipboard = QGuiApplication.clipboard()
    window.pages.contact.wishes.promise_draft.emit(mine)
    assert "the files" in clipboard.text()
    promises.answer(workspace, theirs, CommitmentStatus.BROKEN)
    window.pages.contact.wishes.promise_draft.emit(theirs)
    asked = clipboard.text()
    assert "the notes" in asked
    workspace.undo()
    promises.answer(workspace, theirs, CommitmentStatus.KEPT)
    window.pages.contact.wishes.promise_draft.emit(theirs)
    assert clipboard.text() != asked
    assert "thank you" in clipboard.text()


def test_a_backup_made_in_the_window_brings_everyone_back(
    window: MainWindow, cards: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(window, cards)
    copy = str(tmp_path / "copy.db")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (copy, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (copy, ""))
    window.menus.back_up.trigger()
    window.deeds.persons.delete([card.id for card in window.people.cards()])
    assert not list(window.people.cards())
    window.menus.restore.trigger()
    assert sorted(card.name for card in window.people.cards()) == ["Sari Wulandari", "Łukasz Nowak"]


NAMELESS = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN: \u200b\r\nBDAY:1980-11-26\r\nEND:VCARD\r\n"


def test_somebody_without_a_name_is_told_by_no_name_wherever_names_stand(
    window: MainWindow, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "nameless.vcf"
    path.write_text(NAMELESS, encoding="utf-8")
    bring(window, path)
    (card,) = window.people.cards()
    index = window.people.columns[0].index(0, 0)
    assert index.data() == "No name"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("No name, ")
    assert "No name" in window.meter.toolTip()
    window.pages.open_person(card.id)
    header = window.pages.contact.findChildren(NameAndTags)[0]
    assert header.name.text() == "No name"
    assert header.name.foregroundRole() is QPalette.ColorRole.PlaceholderText
    answer(monkeypatch, LogPanel)
    window.deeds.persons.record([card.id])
    assert window.message_bar.text.startswith("Recorded: No name.")
    window.deeds.persons.delete([card.id])
    trash = TrashDialog(trash_contents(workspace), window)
    assert trash.list.item(0).data(AwayRole.NAME) == "No name"


def test_a_message_asks_for_nothing_while_a_repair_is_owed(
    window: MainWindow, workspace: Workspace, cards: Path
) -> None:
    bring(window, cards)
    sari = id_of(window, "Sari Wulandari")
    planning.accept(workspace, planning.proposal(workspace, contact_id=sari, kind=FollowUpKind.COFFEE, due=TODAY))
    assert "coffee" in window.deeds.acting._next_draft(sari)
    promises.make(workspace, sari, NewPromise(maker=Maker.ME, text="the review"))
    (promise,) = people.person(workspace, sari).promises
    promises.answer(workspace, promise.id, CommitmentStatus.BROKEN)
    assert window.deeds.acting._next_draft(sari) == ""
    planning.accept(workspace, planning.proposal(workspace, contact_id=sari, kind=FollowUpKind.REPAIR))
    assert "make it good" in window.deeds.acting._next_draft(sari)


def test_what_is_undone_or_done_again_says_for_whom(window: MainWindow, workspace: Workspace, cards: Path) -> None:
    bring(window, cards)
    sari, lukasz = id_of(window, "Sari Wulandari"), id_of(window, "Łukasz Nowak")
    window.deeds.steps.undo()
    assert window.message_bar.text == "Undone for 2 people: import."
    window.deeds.steps.redo()
    window.deeds.persons.mark_enough([sari])
    window.deeds.steps.undo()
    assert window.message_bar.text == "Undone for Sari Wulandari: enough here."
    window.deeds.steps.redo()
    assert window.message_bar.text == "Done again for Sari Wulandari: enough here."
    window.deeds.persons.delete([sari])
    window.deeds.steps.undo()
    assert window.message_bar.text == "Undone for Sari Wulandari: put into the trash."
    window.deeds.steps.redo()
    assert window.message_bar.text == "Done again for Sari Wulandari: put into the trash."
    window.deeds.steps.undo()
    window.deeds.persons.delete([sari, lukasz])
    window.deeds.steps.undo()
    assert window.message_bar.text == "Undone for 2 people: put into the trash."
    planning_settings.change(workspace, PlanningSettings(minutes_per_week=200))
    window.deeds.steps.undo()
    assert window.message_bar.text == "Undone: settings."


def test_the_follow_up_dialog_shows_the_picture_of_whom_it_is_with(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, workspace: Workspace
) -> None:
    documents.import_document(workspace, samples.sample_document(TODAY))
    seen: dict[str, bool] = {}

    def look(dialog: FollowUpDialog) -> int:
        initials = dialog.findChildren(Portrait)[0].grab().toImage()
        for _ in range(100):
            QTest.qWait(10)
            if not window.photos.is_waiting:
                break
        seen[dialog.head.title.text()] = dialog.findChildren(Portrait)[0].grab().toImage() != initials
        return int(QDialog.DialogCode.Rejected)

    monkeypatch.setattr(FollowUpDialog, "exec", look)
    for name in ("Sari Wulandari", "Wiebke Hansen"):
        window.deeds.follow_ups.plan(id_of(window, name), kind=FollowUpKind.CALL)
    assert seen == {"Call with Sari Wulandari?": True, "Call with Wiebke Hansen?": False}


def test_the_way_back_from_a_person_names_the_page_it_leads_to(window: MainWindow) -> None:
    window.deeds.files.bring_samples()
    someone = id_of(window, "Sari Wulandari")
    for page, name in ((window.menus.week, "Week"), (window.menus.board, "Board")):
        page.trigger()
        window.pages.open_person(someone)
        # The header that was there before leaves with the next turn of the loop.
        back = window.pages.contact.findChildren(QAbstractButton, "back")[-1]
        assert back.text() == name
        back.click()
        assert window.pages.place == window.pages.key
