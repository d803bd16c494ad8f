"""The window: its parts side by side, its menus, and which service each action calls.

Knows no rule and draws nothing: it hands words and people from one part to the other.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QMainWindow,
    QMenu,
    QMessageBox,
    QProgressDialog,
    QVBoxLayout,
    QWidget,
)

from netplanner import __version__
from netplanner.domain.contact import Intent, IntentKind
from netplanner.domain.errors import NetPlannerError
from netplanner.services import connections, documents, exports, imports, people, planning, samples
from netplanner.services.private_file import write_private
from netplanner.services.progress import Progress
from netplanner.services.views import LineKind, PersonCard
from netplanner.services.workspace import Changes, Step, Workspace
from netplanner.ui.board.board import BoardPage
from netplanner.ui.board.capacity_meter import CapacityMeter
from netplanner.ui.board.contact_list_model import People
from netplanner.ui.board.sidebar import Sidebar, SidebarEntry
from netplanner.ui.dialogs.follow_up import FollowUpDialog
from netplanner.ui.dialogs.import_report import ImportReportDialog
from netplanner.ui.dialogs.log_exchange import LogExchangeDialog
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.background import Background, Job, Runner
from netplanner.ui.foundation.change_bridge import ChangeBridge
from netplanner.ui.foundation.labels import count_of_people
from netplanner.ui.foundation.message_bar import MessageBar
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.reporting import words_for
from netplanner.ui.pages.contact_panel import ContactPanel

_LEAST_SIZE = (1024, 640)
_TAGS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class _View:
    """A view of the sidebar: whom it shows. `lines` None shows everyone."""

    key: str
    label: str
    symbol: Symbol
    lines: frozenset[LineKind] | None


class MainWindow(QMainWindow):
    """Call `load` once before showing it. `runner` does long work; tests pass one that works at once."""

    def __init__(
        self, workspace: Workspace, preferences: Preferences, *, is_demo: bool = False, runner: Runner | None = None
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._preferences = preferences
        self._runner = runner or Background()
        self._job: Job | None = None
        self._shown_id = ""
        self.setWindowTitle(self.tr("NetPlanner") if not is_demo else self.tr("NetPlanner, sample people"))
        self.setMinimumSize(*_LEAST_SIZE)
        self.setAcceptDrops(True)
        self.people = People(self)
        self.board = BoardPage(self.people)
        self.meter = CapacityMeter()
        self.sidebar = Sidebar()
        self.message_bar = MessageBar()
        self.panel = ContactPanel()
        self.panel.hide()
        self._lay_out()
        self._make_actions()
        self._bridge = ChangeBridge(workspace, self)
        self._connect()

    # --- set up

    def load(self) -> None:
        """Read everyone from the file and show them."""
        self.people.replace_all(people.cards(self._workspace), self._workspace.today())
        self._refresh_around()

    def restore_place(self) -> None:
        """Put the window where it was the last time."""
        if not self.restoreGeometry(self._preferences.geometry):
            self.resize(1440, 900)

    def _lay_out(self) -> None:
        page = QHBoxLayout()
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.board, 1)
        page.addWidget(self.panel)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.meter)
        right.addWidget(self.message_bar)
        right.addLayout(page, 1)
        centre = QWidget()
        whole = QHBoxLayout(centre)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.sidebar)
        whole.addLayout(right, 1)
        self.setCentralWidget(centre)

    def _make_actions(self) -> None:
        def action(text: str, slot: Callable[[], object], *keys: str | QKeySequence.StandardKey) -> QAction:
            made = QAction(text, self)
            made.setShortcuts([QKeySequence(key) for key in keys])
            made.triggered.connect(lambda *_: slot())
            self.addAction(made)
            return made

        self.import_action = action(self.tr("&Import…"), self._on_import, "Ctrl+I")
        self.export_action = action(self.tr("&Export…"), self._on_export, "Ctrl+E")
        quit_action = action(self.tr("&Quit"), self.close, QKeySequence.StandardKey.Quit)
        self.undo_action = action(self.tr("&Undo"), self._on_undo, QKeySequence.StandardKey.Undo)
        self.redo_action = action(self.tr("&Redo"), self._on_redo, "Ctrl+Shift+Z", "Ctrl+Y")
        find_action = action(self.tr("&Find"), self.board.focus_search, QKeySequence.StandardKey.Find)
        self.log_action = action(self.tr("&Log an exchange…"), self._on_log, "L", "Ctrl+L")
        self.plan_action = action(self.tr("&New follow-up…"), self._on_plan, "Ctrl+Shift+N")
        self.enough_action = action(self.tr("&Enough here"), self._on_enough)
        about_action = action(self.tr("&About NetPlanner"), self._on_about)
        groups = (
            (self.tr("&File"), (self.import_action, self.export_action, quit_action)),
            (self.tr("&Edit"), (self.undo_action, self.redo_action, find_action)),
            (self.tr("&Person"), (self.log_action, self.plan_action, self.enough_action)),
            (self.tr("&Help"), (about_action,)),
        )
        menu = QMenu(self)
        for title, actions in groups:
            menu.addMenu(title).addActions(list(actions))
        self.board.set_menu(menu)

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        self.board.import_requested.connect(self._on_import)
        self.board.samples_requested.connect(self._on_samples)
        self.board.person_selected.connect(self._on_person_selected)
        self.board.person_activated.connect(self._on_person_selected)
        self.sidebar.view_chosen.connect(self._on_view_chosen)
        self.panel.closed.connect(self._on_panel_closed)
        self.panel.log_requested.connect(self._on_log)
        self.panel.follow_up_requested.connect(self._on_plan)
        self.panel.enough_requested.connect(self._on_enough)
        self.panel.done_requested.connect(self._on_done)
        self.panel.flags_looked_at.connect(self._on_flags_looked_at)

    # --- what is shown

    def _on_changed(self, changes: Changes) -> None:
        # Follow-ups may belong to nobody; whoever they belong to is among the contacts.
        fresh = people.cards(self._workspace, changes.contacts)
        self.people.update(fresh, removed=changes.contacts - {card.id for card in fresh})
        self._refresh_around()

    def _refresh_around(self) -> None:
        self.meter.show_meter(planning.meter(self._workspace), self._follow_up_names())
        self.sidebar.set_day(self._workspace.today())
        self.sidebar.set_pages([SidebarEntry(key="board", label=self.tr("Board"), symbol=Symbol.BOARD)], chosen="board")
        cards = list(self.people.cards())
        lines = Counter(card.line.kind for card in cards if card.line is not None)
        entries = [
            SidebarEntry(
                key=view.key,
                label=view.label,
                symbol=view.symbol,
                count=len(cards) if view.lines is None else sum(lines[kind] for kind in view.lines),
            )
            for view in self._views()
        ]
        self.sidebar.set_views(entries if cards else [])
        self.sidebar.set_tags(_tag_entries(cards))
        saved = self.tr("Saved {time}").replace("{time}", f"{datetime.now():%H:%M}")
        if self._workspace.next_undo() is None:
            self.sidebar.set_status(self.tr("On this machine"), Symbol.LOCK)
        else:
            self.sidebar.set_status(saved, Symbol.CHECK)
        self._name_undo()
        self._show_panel()

    def _follow_up_names(self) -> dict[str, str]:
        names = {}
        for follow_up in planning.open_follow_ups(self._workspace):
            who = follow_up.contact_id
            person = self.people.card(who).name if who is not None and self.people.has(who) else ""
            names[follow_up.id] = ", ".join(part for part in (follow_up.text, person) if part)
        return names

    def _views(self) -> list[_View]:
        return [
            _View("everyone", self.tr("Everyone"), Symbol.PEOPLE, None),
            _View(
                "promises",
                self.tr("Promises due"),
                Symbol.PROMISE,
                frozenset({LineKind.MY_PROMISE, LineKind.THEIR_PROMISE, LineKind.WAS_IT_KEPT}),
            ),
            _View("repair", self.tr("To repair"), Symbol.REPAIR, frozenset({LineKind.MY_REPAIR})),
            _View("cooling", self.tr("Cooling"), Symbol.HOURGLASS, frozenset({LineKind.COOLING, LineKind.SLIPPED})),
            _View("dormant", self.tr("Dormant"), Symbol.MOON, frozenset({LineKind.DORMANT})),
            _View("enough", self.tr("Enough here"), Symbol.ENOUGH, frozenset({LineKind.ENOUGH})),
        ]

    def _on_view_chosen(self, key: str) -> None:
        cards = list(self.people.cards())
        if key.startswith("tag:"):
            tag = key.removeprefix("tag:")
            self.people.narrow_to([card.id for card in cards if tag in card.tags])
            return
        view = next((view for view in self._views() if view.key == key), None)
        self.people.narrow_to(None if view is None or view.lines is None else _shown_by(view, cards))

    def _on_person_selected(self, person_id: str) -> None:
        if person_id:
            self._shown_id = person_id
            self._show_panel()

    def _on_panel_closed(self) -> None:
        self._shown_id = ""
        self._show_panel()
        self.board.setFocus()

    def _show_panel(self) -> None:
        """Show the chosen person as they are now; nobody when they are gone or the file is busy."""
        if not self._shown_id or self._job is not None or not self.people.has(self._shown_id):
            self.panel.hide()
            self._fit_sidebar()
            return
        self.panel.show_person(people.person(self._workspace, self._shown_id), self._workspace.today())
        self.panel.show()
        self._fit_sidebar()

    def _fit_sidebar(self) -> None:
        """With a person beside it the board needs the room, so the sidebar goes by what is left."""
        taken = 0 if self.panel.isHidden() else self.panel.width()
        self.sidebar.fit_to(self.width() - taken)

    # --- deeds

    def _do(self, deed: Callable[[], object], done: str = "") -> bool:
        """Run one short step; say what was done, with Undo, or why it was not."""
        if self._job is not None:
            self.message_bar.report(self.tr("An import is under way. This can be done once it has ended."))
            return False
        try:
            deed()
        except NetPlannerError as error:
            self.message_bar.report(words_for(error))
            return False
        if done:
            self.message_bar.tell(done, action=self.tr("Undo"), on_action=self._on_undo)
        return True

    def _on_log(self) -> None:
        if not self._shown_id or not self.people.has(self._shown_id):
            return
        person = self.people.card(self._shown_id)
        dialog = LogExchangeDialog(person.name, self._workspace.today(), self)
        if dialog.exec():
            done = self.tr("Recorded: an exchange with {name}.").replace("{name}", person.name)
            self._do(
                lambda: connections.record_exchange(self._workspace, person.id, text=dialog.text, on=dialog.on), done
            )

    def _on_plan(self) -> None:
        if not self._shown_id or not self.people.has(self._shown_id):
            return
        person = self.people.card(self._shown_id)
        dialog = FollowUpDialog(self._workspace, person.id, person.name, self)
        if dialog.exec():
            done = self.tr("Planned: a follow-up with {name}.").replace("{name}", person.name)
            self._do(lambda: planning.accept(self._workspace, dialog.chosen), done)

    def _on_done(self, follow_up_id: str) -> None:
        found = next((f for f in planning.open_follow_ups(self._workspace) if f.id == follow_up_id), None)
        if found is None:
            return
        minutes, accepted = QInputDialog.getInt(
            self, self.tr("Done"), self.tr("How many minutes did it take?"), found.minutes, 1, 1440
        )
        if accepted:
            self._do(
                lambda: planning.finish(self._workspace, follow_up_id, actual_minutes=minutes),
                self.tr("Done. Well kept."),
            )

    def _on_enough(self) -> None:
        if not self._shown_id or not self.people.has(self._shown_id):
            return
        person = self.people.card(self._shown_id)
        done = self.tr("Enough here: {name}.").replace("{name}", person.name)
        intent = Intent(IntentKind.ACCEPT, person.level)
        self._do(lambda: connections.set_intent(self._workspace, person.id, intent), done)

    def _on_flags_looked_at(self) -> None:
        self._do(lambda: connections.look_at_flags(self._workspace, self._shown_id), self.tr("Looked at."))

    def _on_undo(self) -> None:
        self._do(self._workspace.undo)

    def _on_redo(self) -> None:
        self._do(self._workspace.redo)

    def _name_undo(self) -> None:
        for action, plain, named, name in (
            (self.undo_action, self.tr("&Undo"), self.tr("&Undo: {step}"), self._workspace.next_undo()),
            (self.redo_action, self.tr("&Redo"), self.tr("&Redo: {step}"), self._workspace.next_redo()),
        ):
            action.setEnabled(name is not None)
            action.setText(plain if name is None else named.replace("{step}", self._step_name(name)))

    def _step_name(self, name: str) -> str:
        return {
            Step.IMPORTED: self.tr("import"),
            Step.RECORDED_EXCHANGE: self.tr("exchange recorded"),
            Step.PLANNED_FOLLOW_UP: self.tr("follow-up planned"),
            Step.FINISHED_FOLLOW_UP: self.tr("follow-up done"),
            Step.CHANGED_INTENT: self.tr("what you want here"),
            Step.LOOKED_AT_FLAGS: self.tr("guesses looked at"),
        }[Step(name)]

    # --- files

    def _on_samples(self) -> None:
        document = samples.sample_document(self._workspace.today())
        self._do(
            lambda: documents.import_document(self._workspace, document),
            self.tr("These people are invented. Undo removes them again."),
        )

    def _on_import(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Import contacts"),
            str(self._preferences.last_folder),
            self.tr("Contacts (*.vcf *.json);;All files (*)"),
        )
        if names:
            self.import_files([Path(name) for name in names])

    def import_files(self, paths: list[Path]) -> None:
        """Import in the background, with progress and a report; scrolling and searching go on meanwhile."""
        if self._job is not None:
            self.message_bar.report(self.tr("An import is under way already. It can be cancelled in its own window."))
            return
        self._preferences.last_folder = paths[0].parent
        workspace = self._workspace

        def work(progress: Progress) -> imports.ImportReport:
            return imports.import_files(workspace, paths, progress=progress)

        job = Job(work, self)
        waiting = QProgressDialog(self.tr("Importing…"), self.tr("Cancel"), 0, 100, self)
        waiting.setWindowModality(Qt.WindowModality.NonModal)
        waiting.setMinimumDuration(200)
        waiting.canceled.connect(job.cancel)
        job.progressed.connect(lambda done, total: waiting.setValue(100 * done // max(total, 1)))
        job.done.connect(self._on_imported)
        job.failed.connect(self._on_job_failed)
        job.cancelled.connect(self._on_import_cancelled)
        job.ended.connect(waiting.deleteLater)
        self._job = job
        self._runner.start(job)

    def _on_imported(self, report: imports.ImportReport) -> None:
        self._end_job()
        added = self.tr("Added: {people}.").replace("{people}", count_of_people(report.total("added")))
        if report.rejected or report.flagged:
            dialog = ImportReportDialog(report, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.save_requested.connect(lambda: self._save_rejected(report))
            dialog.open()
        self.message_bar.tell(added, action=self.tr("Undo"), on_action=self._on_undo)

    def _on_import_cancelled(self) -> None:
        self._end_job()
        self.message_bar.tell(self.tr("The import was cancelled. Nothing was changed."))

    def _end_job(self) -> None:
        """The file is the window's own again."""
        self._job = None
        self._refresh_around()

    def _on_job_failed(self, error: Exception) -> None:
        self._end_job()
        if not isinstance(error, NetPlannerError):
            raise error
        self.message_bar.report(words_for(error))

    def _save_rejected(self, report: imports.ImportReport) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the rejected cards"), "rejected.vcf")
        if name:
            cards = (part for card in imports.rejected_cards(report) for part in (card, b"\r\n"))
            self._do(lambda: write_private(Path(name), cards))

    def _on_export(self) -> None:
        folder = self._preferences.last_folder
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export everyone"),
            str(folder / "people.csv"),
            self.tr("Spreadsheet (*.csv);;vCard (*.vcf);;NetPlanner (*.json)"),
        )
        if name and self._do(lambda: exports.export(self._workspace, Path(name))):
            self.message_bar.tell(self.tr("Written to {path}").replace("{path}", name))

    def _on_about(self) -> None:
        words = self.tr(
            "NetPlanner {version}\n\nYour people are in {path}\nNothing leaves this machine unless you export it."
        )
        words = words.replace("{version}", __version__).replace("{path}", str(self._workspace.path))
        QMessageBox.about(self, self.tr("About NetPlanner"), words)

    # --- Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.import_files(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What nobody else wanted: with the keyboard on the board, Esc closes the panel beside it.
        if event.key() == Qt.Key.Key_Escape and self.panel.isVisible():
            self._on_panel_closed()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sidebar()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            self._job.cancel()
        self._runner.close()
        self._preferences.geometry = self.saveGeometry()
        super().closeEvent(event)


def _shown_by(view: _View, cards: Iterable[PersonCard]) -> list[str]:
    return [card.id for card in cards if view.lines is None or (card.line is not None and card.line.kind in view.lines)]


def _tag_entries(cards: Iterable[PersonCard]) -> list[SidebarEntry]:
    counts = Counter(chain.from_iterable(card.tags for card in cards))
    most = sorted(counts, key=lambda tag: (-counts[tag], tag))[:_TAGS_SHOWN]
    return [SidebarEntry(key="tag:" + tag, label=tag, symbol=Symbol.TAG, count=counts[tag]) for tag in most]
