"""Copies of the whole file: one where the user wants it, the day's own, and one taken back."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from netplanner.services import backups
from netplanner.services.progress import Progress
from netplanner.services.workspace import Workspace
from netplanner.ui.deeds.steps import Steps
from netplanner.ui.foundation.background import Job, Runner


class CopyDeeds(QObject):
    """`restored`: everything is to be read anew. `runner` makes the day's copy while the window is in use."""

    restored = Signal()

    def __init__(self, workspace: Workspace, steps: Steps, runner: Runner, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._steps = steps
        self._runner = runner
        self._window = window

    def keep_daily(self) -> None:
        """Make the day's copy, unless there is one. What stands in the way is told."""
        path, today = self._workspace.path, self._workspace.today()

        def work(progress: Progress) -> Path | None:
            return backups.keep_daily(path, today)

        job = Job(work, self)
        job.failed.connect(self._steps.report_failure)
        self._runner.start(job)

    def back_up(self) -> None:
        if self._steps.waits():
            return
        start = backups.folder_of(self._workspace.path).with_name(
            f"{self._workspace.path.stem}-{self._workspace.today().isoformat()}.db"
        )
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Back up"), str(start), "*.db")
        if name:
            written = self.tr("A copy of everything is in {path}.").replace("{path}", name)
            if self._steps.do(lambda: backups.back_up(self._workspace.path, Path(name))):
                self._steps.tell(written)

    def restore(self) -> None:
        """Ask for a copy and put it in the place of what is here, of which a copy is made first."""
        if self._steps.waits():
            return
        folder = backups.folder_of(self._workspace.path)
        start = folder if folder.exists() else folder.parent
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Restore a backup"), str(start), "*.db")
        before: list[Path | None] = []
        if name and self._steps.do(lambda: before.append(backups.restore(self._workspace, Path(name)))):
            self.restored.emit()
            words = self.tr("Restored from {path}.").replace("{path}", name)
            if before[0] is not None:
                more = self.tr("What was here before is in {path}.").replace("{path}", str(before[0]))
                words = f"{words} {more}"
            self._steps.tell(words)

    def close(self) -> None:
        """Wait until no copy is half made."""
        self._runner.close()
