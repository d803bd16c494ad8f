"""Bringing people in from files, and taking them out: the dialogs, the progress, the report."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from netplanner.domain.errors import NetPlannerError
from netplanner.services import documents, exports, imports, insights, people, samples
from netplanner.services.import_plan import ImportPlan
from netplanner.services.progress import Progress
from netplanner.services.reach import region_of
from netplanner.services.rejected_files import save_rejected, unreadable
from netplanner.services.sample_removal import remove_samples
from netplanner.services.views import PersonCard
from netplanner.services.workspace import Workspace
from netplanner.ui.board.people_mime import cards_mime
from netplanner.ui.deeds.steps import Steps
from netplanner.ui.foundation.acting import system_region
from netplanner.ui.foundation.background import Job, Work
from netplanner.ui.foundation.import_words import rejection_words
from netplanner.ui.foundation.labels import count_of_people
from netplanner.ui.foundation.languages import spoken_language
from netplanner.ui.foundation.passing_files import PassingFiles
from netplanner.ui.foundation.preferences import Preferences

if TYPE_CHECKING:
    from netplanner.ui.dialogs.import_head import Reading
    from netplanner.ui.dialogs.import_preview import ImportPreview

_MOST_DRAGGED_OUT = 500
_MOST_CHOSEN = 200  # as many as one evening could bring, and no whole address book


class FileDeeds(QObject):
    """`people_added` carries the ids of those whom an import brought, while they are few enough to be met singly."""

    people_added = Signal(list)

    def __init__(self, workspace: Workspace, preferences: Preferences, steps: Steps, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._preferences = preferences
        self._steps = steps
        self._window = window
        self._preview: ImportPreview | None = None
        self._passing = PassingFiles()

    def bring_samples(self) -> None:
        document = samples.sample_document(self._workspace.today(), spoken_language())
        self._steps.do(
            lambda: documents.import_document(self._workspace, document),
            self.tr("These people are invented. Undo removes them again."),
        )

    def remove_samples(self) -> None:
        """Take the sample people away again, and what came with them."""
        if self._steps.waits():
            return
        count: list[int] = []
        if self._steps.do(lambda: count.append(remove_samples(self._workspace))) and count[0]:
            self._steps.done(self.tr("The sample people are gone. What you wrote yourself has stayed."))

    def ask_for_import(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import contacts"),
            str(self._preferences.last_folder),
            self.tr("Contacts (*.vcf *.csv *.json);;All files (*)"),
        )
        if names:
            self.import_files([Path(name) for name in names])

    def import_files(self, paths: list[Path]) -> None:
        """Plan in the background, show what would be done, and do it when the user says so.

        Scrolling and searching go on meanwhile.
        """
        if self._preview is not None:
            self._steps.report(self.tr("An import is under way already. It can be cancelled in its own window."))
            return
        if self._steps.waits():
            return
        self._preferences.last_folder = paths[0].parent
        from netplanner.ui.dialogs.import_preview import ImportPreview

        region = region_of(self._workspace, system_region())
        preview = ImportPreview(self._workspace, paths, region=region, parent=self._window)
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.import_requested.connect(self._on_import_requested)
        preview.reading_chosen.connect(lambda: self._plan(paths, preview.reading))
        preview.save_requested.connect(self._on_save_problems)
        preview.stop_requested.connect(self._steps.stop)
        preview.finished.connect(self._on_preview_closed)
        self._preview = preview
        preview.show()
        self._plan(paths, preview.reading)

    def _plan(self, paths: list[Path], reading: "Reading") -> None:
        workspace = self._workspace

        def work(progress: Progress) -> ImportPlan:
            return imports.plan(
                workspace,
                paths,
                encoding=reading.encoding,
                region=reading.region,
                columns=reading.columns,
                progress=progress,
            )

        self._begin(work, self._on_planned)

    def _on_planned(self, plan: ImportPlan) -> None:
        self._steps.end()
        troubles = [f"{file.path}: {rejection_words(file.trouble)}." for file in plan.files if file.trouble is not None]
        if not plan.rows and troubles:
            # There is nothing to choose from, so there is no window to close.
            self._close_preview()
            self._steps.report(" ".join(troubles))
        elif self._preview is not None:
            self._preview.show_plan(plan)

    def _on_import_requested(self) -> None:
        if self._preview is None:
            return
        workspace, plan = self._workspace, self._preview.plan
        counts = self._preview.counts_connected_on

        def work(progress: Progress) -> imports.ImportReport:
            return imports.apply(workspace, plan, progress, count_connected_on=counts)

        self._begin(work, self._on_imported)

    def _begin(self, work: Work, on_done: Callable[[Any], object]) -> None:
        """Hand the file to a job, which tells the preview how far it is."""
        job = Job(work, self)
        job.done.connect(on_done)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        job.progressed.connect(self._on_progressed)
        self._steps.begin(job, self._preview)

    def _on_progressed(self, done: int, total: int) -> None:
        if self._preview is not None:
            self._preview.show_progress(done, total)

    def _on_imported(self, report: imports.ImportReport) -> None:
        self._steps.end()
        self._close_preview()
        parts = [
            words.replace("{people}", count_of_people(report.total(name)))
            for words, name in (
                (self.tr("Added: {people}."), "added"),
                (self.tr("Updated: {people}."), "updated"),
                (self.tr("Merged: {people}."), "merged"),
            )
            if report.total(name) or name == "added"
        ]
        if report.rejected or report.flagged:
            from netplanner.ui.dialogs.import_report import ImportReportDialog

            dialog = ImportReportDialog(report, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.save_requested.connect(lambda: self._save_rejected(report.rejected))
            dialog.open()
        if 1 < len(report.added_ids) <= _MOST_CHOSEN:
            parts.append(self.tr("They are chosen: plan a follow-up with each, or say through whom you met them."))
        self._steps.done(" ".join(parts))
        if 0 < len(report.added_ids) <= _MOST_CHOSEN:
            self.people_added.emit(report.added_ids)

    def _on_cancelled(self) -> None:
        self._steps.end()
        self._close_preview()
        self._steps.tell(self.tr("The import was cancelled. Nothing was changed."))

    def _on_failed(self, error: Exception) -> None:
        self._steps.end()
        self._close_preview()
        self._steps.report_failure(error)

    def _on_preview_closed(self) -> None:
        self._preview = None

    def _close_preview(self) -> None:
        if self._preview is not None:
            self._preview.done(QDialog.DialogCode.Accepted)

    def _on_save_problems(self) -> None:
        if self._preview is not None:
            self._save_rejected(unreadable(self._preview.plan))

    def _save_rejected(self, rejected: Iterable[imports.RejectedCard]) -> None:
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the rejected cards"), "rejected.vcf")
        if name:
            self._steps.do(lambda: save_rejected(Path(name), rejected))

    # --- taking people away

    def ask_for_export(self, selected: Sequence[str], cards: Sequence[PersonCard]) -> None:
        """Ask whom, in which form and where to; `selected` are the ids chosen now, `cards` everyone there is."""
        tags = sorted({tag for card in cards for tag in card.tags}, key=str.casefold)
        from netplanner.ui.dialogs.export import ExportDialog

        dialog = ExportDialog(total=len(cards), selected=len(selected), tags=tags, parent=self._window)
        if self._steps.waits() or not self._steps.ask(dialog):
            return
        scope, form = dialog.scope, dialog.form
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export"),
            str(self._preferences.last_folder / f"people{form.suffix}"),
            f"*{form.suffix}",
        )
        if not name:
            return
        path = Path(name) if Path(name).suffix.lower() == form.suffix else Path(name + form.suffix)
        self._preferences.last_folder = path.parent
        done: list[exports.Exported] = []
        if self._steps.do(
            lambda: done.append(
                exports.export(
                    self._workspace,
                    path,
                    levels=[] if scope.level is None else [scope.level],
                    tags=[scope.tag] if scope.tag else [],
                    ids=list(selected) if scope.selected else None,
                    version=form.version,
                )
            )
        ):
            self._steps.tell(self._written(done[0], path))

    def _written(self, done: exports.Exported, path: Path) -> str:
        words = self.tr("Written: {people}, to {path}.").replace("{people}", count_of_people(done.people))
        words = words.replace("{path}", str(path))
        if done.lost:
            lost = ", ".join(sorted({name for one in done.lost for name in one.properties}))
            words += " " + self.tr("What this version cannot carry was left out: {lost}.").replace("{lost}", lost)
        return words

    def save_picture(self, name: str, picture: bytes) -> None:
        """Ask where to put a plot, and write it there as PNG."""
        self._save(name, ".png", lambda path: insights.write_picture(path, picture))

    def save_table(self, name: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Ask where to put the numbers of a plot, and write them there as CSV."""
        self._save(name, ".csv", lambda path: insights.write_csv(path, header, rows))

    def _save(self, name: str, suffix: str, write: Callable[[Path], object]) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save"),
            str(self._preferences.last_folder / f"{name}{suffix}"),
            f"*{suffix}",
        )
        if chosen:
            path = Path(chosen) if Path(chosen).suffix.lower() == suffix else Path(chosen + suffix)
            self._preferences.last_folder = path.parent
            if self._steps.do(lambda: write(path)):
                self._steps.tell(self.tr("Saved: {path}.").replace("{path}", str(path)))

    def copy_cards(self, ids: Sequence[str]) -> None:
        """Put the cards of these people on the clipboard, as vCard and as text."""
        held: list[bytes] = []
        if ids and self._steps.do(lambda: held.append(exports.card_bytes(self._workspace, list(ids)))):
            QGuiApplication.clipboard().setMimeData(cards_mime(held[0]))
            self._steps.tell(self.tr("Copied as vCard: {people}.").replace("{people}", count_of_people(len(ids))))

    def card_file(self, ids: Sequence[str]) -> Path | None:
        """A file of these people's cards for whichever program they are dropped on; None where there is none."""
        if self._steps.is_busy or len(ids) > _MOST_DRAGGED_OUT:
            return None
        name = people.cards(self._workspace, ids[:1])[0].name if len(ids) == 1 else self.tr("people")
        try:
            return self._passing.write(name, ".vcf", exports.card_bytes(self._workspace, list(ids)))
        except (OSError, NetPlannerError):
            return None  # they can still be moved between the columns

    def close(self) -> None:
        """Take away what was written for other programs."""
        self._passing.close()
