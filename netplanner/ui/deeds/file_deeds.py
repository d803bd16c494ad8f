"""Bringing people in from files, and taking them out: the dialogs, the progress, the report."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from netplanner.domain.errors import NetPlannerError
from netplanner.services import documents, exports, imports, samples
from netplanner.services.private_file import write_private
from netplanner.services.progress import Progress
from netplanner.services.workspace import Workspace
from netplanner.ui.deeds.steps import Steps
from netplanner.ui.dialogs.import_report import ImportReportDialog
from netplanner.ui.foundation.background import Job
from netplanner.ui.foundation.labels import count_of_people
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.reporting import words_for


class FileDeeds(QObject):
    """`job_ended` follows an import, however it ended: the file can be read again."""

    job_ended = Signal()

    def __init__(self, workspace: Workspace, preferences: Preferences, steps: Steps, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._preferences = preferences
        self._steps = steps
        self._window = window

    def bring_samples(self) -> None:
        document = samples.sample_document(self._workspace.today())
        self._steps.do(
            lambda: documents.import_document(self._workspace, document),
            self.tr("These people are invented. Undo removes them again."),
        )

    def ask_for_import(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import contacts"),
            str(self._preferences.last_folder),
            self.tr("Contacts (*.vcf *.json);;All files (*)"),
        )
        if names:
            self.import_files([Path(name) for name in names])

    def import_files(self, paths: list[Path]) -> None:
        """Import in the background, with progress and a report; scrolling and searching go on meanwhile."""
        if self._steps.is_busy:
            self._steps.report(self.tr("An import is under way already. It can be cancelled in its own window."))
            return
        self._preferences.last_folder = paths[0].parent
        workspace = self._workspace

        def work(progress: Progress) -> imports.ImportReport:
            return imports.import_files(workspace, paths, progress=progress)

        job = Job(work, self)
        waiting = QProgressDialog(self.tr("Importing…"), self.tr("Cancel"), 0, 100, self._window)
        waiting.setWindowModality(Qt.WindowModality.NonModal)
        waiting.setMinimumDuration(200)
        waiting.canceled.connect(job.cancel)
        job.progressed.connect(lambda done, total: waiting.setValue(100 * done // max(total, 1)))
        job.done.connect(self._on_imported)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        job.ended.connect(waiting.deleteLater)
        self._steps.begin(job)

    def _on_imported(self, report: imports.ImportReport) -> None:
        self._end()
        added = self.tr("Added: {people}.").replace("{people}", count_of_people(report.total("added")))
        if report.rejected or report.flagged:
            dialog = ImportReportDialog(report, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.save_requested.connect(lambda: self._save_rejected(report))
            dialog.open()
        self._steps.done(added)

    def _on_cancelled(self) -> None:
        self._end()
        self._steps.tell(self.tr("The import was cancelled. Nothing was changed."))

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, NetPlannerError):
            raise error
        self._steps.report(words_for(error))

    def _end(self) -> None:
        self._steps.end()
        self.job_ended.emit()

    def _save_rejected(self, report: imports.ImportReport) -> None:
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the rejected cards"), "rejected.vcf")
        if name:
            cards = (part for card in imports.rejected_cards(report) for part in (card, b"\r\n"))
            self._steps.do(lambda: write_private(Path(name), cards))

    def ask_for_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export everyone"),
            str(self._preferences.last_folder / "people.csv"),
            self.tr("Spreadsheet (*.csv);;vCard (*.vcf);;NetPlanner (*.json)"),
        )
        if name and self._steps.do(lambda: exports.export(self._workspace, Path(name))):
            self._steps.tell(self.tr("Written to {path}").replace("{path}", name))
