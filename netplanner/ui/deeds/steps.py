"""How a deed is done from the window: at once, with a message that offers undo, or a sentence why not.

Knows whether a job has the file; not what any deed is about.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QScrollArea, QWidget

from netplanner.domain.errors import NetPlannerError
from netplanner.services.progress import Progress, Silent
from netplanner.services.workspace import Changes, Workspace
from netplanner.ui.foundation.background import Job, Runner
from netplanner.ui.foundation.labels import count_of_people
from netplanner.ui.foundation.message_bar import MessageBar
from netplanner.ui.foundation.reporting import words_for
from netplanner.ui.foundation.step_names import step_name

_FEW = 200  # people; a step for more of them would keep the window waiting


class Steps(QObject):
    """Short steps run where the user clicks; while a long job has the file they wait, and say so.

    `name_of` gives the name of somebody who is shown by their id, "" for anybody else. `job_ended` follows a long job,
    however it ended: the file can be read again.
    """

    job_ended = Signal()

    def __init__(
        self,
        workspace: Workspace,
        message_bar: MessageBar,
        runner: Runner,
        parent: QWidget,
        *,
        name_of: Callable[[str], str] = lambda _: "",
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._window = parent
        self._message_bar = message_bar
        self._runner = runner
        self._job: Job | None = None
        self._name_of = name_of
        self._is_travelling = False
        self._concerned: dict[str, str] = {}
        workspace.subscribe(self._on_step)

    @property
    def is_busy(self) -> bool:
        """Whether a job has the file for the moment."""
        return self._job is not None

    def ask(self, dialog: QDialog) -> bool:
        """Show a dialog until it is answered; it is let go of once what it says was read.

        Ctrl+Enter presses its main button, wherever in it the keyboard is.
        """
        for area in dialog.findChildren(QScrollArea):
            # What can be scrolled takes the keyboard, and is called as the dialog is.
            area.setAccessibleName(area.accessibleName() or dialog.windowTitle())
        known = [shortcut.key() for shortcut in dialog.findChildren(QShortcut)]
        for key in (QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")):
            if key not in known:
                QShortcut(key, dialog, lambda: _press_main(dialog))
        is_accepted = bool(dialog.exec())
        dialog.deleteLater()
        return is_accepted

    def waits(self) -> bool:
        """Whether a deed has to wait for a job; says so, where it has."""
        if self._job is not None:
            self._message_bar.report(self.tr("A long job is under way. This can be done once it has ended."))
        return self._job is not None

    def do(self, deed: Callable[[], object], done: str = "") -> bool:
        """Run one short step; say `done`, with Undo, or why it was not."""
        if self.waits():
            return False
        try:
            deed()
        except NetPlannerError as error:
            self._message_bar.report(words_for(error))
            return False
        if done:
            self.done(done)
        return True

    def do_for(self, count: int, deed: Callable[[Progress], Any], on_done: Callable[[Any], object]) -> None:
        """Run one step for `count` people, and hand on what comes of it: at once for a few, as a job for many."""
        if count <= _FEW:
            found: list[Any] = []
            if self.do(lambda: found.append(deed(Silent()))):
                on_done(found[0])
        elif not self.waits():
            job = Job(deed, self)
            for signal in (job.done, job.failed, job.cancelled):
                signal.connect(self.end)
            job.done.connect(on_done)
            job.failed.connect(self.report_failure)
            job.cancelled.connect(self._on_cancelled)
            words = self.tr("Under way: {people}.").replace("{people}", count_of_people(count))
            self.tell(words, action=self.tr("Cancel"), on_action=self.stop)
            self.begin(job, None)

    def done(self, words: str) -> None:
        """Say what was done, with Undo."""
        self._message_bar.tell(words, action=self.tr("Undo"), on_action=self.undo)

    def tell(self, words: str, *, action: str = "", on_action: Callable[[], object] | None = None) -> None:
        """Say something that there is nothing to take back of, perhaps with a way on."""
        self._message_bar.tell(words, action=action, on_action=on_action)

    def report(self, words: str, *, action: str = "", on_action: Callable[[], object] | None = None) -> None:
        """Say what stands in the way, and what to do."""
        self._message_bar.report(words, action=action, on_action=on_action)

    def report_failure(self, error: Exception) -> None:
        """Say why a job came to nothing. What is no such reason is an error of the program, and is raised."""
        if not isinstance(error, NetPlannerError):
            raise error
        self.report(words_for(error))

    def undo(self) -> bool:
        """Take the last step back, and say so, or why not; the answer is whether it was taken back."""
        name = self._workspace.next_undo()
        is_undone = self._travel(self._workspace.undo)
        if is_undone and name is not None:
            words = self._told(name, self.tr("Undone: {step}."), self.tr("Undone for {who}: {step}."))
            self._message_bar.tell(words, action=self.tr("Redo"), on_action=self.redo)
        return is_undone

    def redo(self) -> None:
        name = self._workspace.next_redo()
        if self._travel(self._workspace.redo) and name is not None:
            self.done(self._told(name, self.tr("Done again: {step}."), self.tr("Done again for {who}: {step}.")))

    def _travel(self, move: Callable[[], object]) -> bool:
        self._concerned = {}
        self._is_travelling = True
        try:
            return self.do(move)
        finally:
            self._is_travelling = False

    def _on_step(self, changes: Changes) -> None:
        # Before the window follows: who was only added has a name until then. A job tells on its own thread.
        if self._is_travelling:
            self._concerned = {id: self._name_of(id) for id in changes.contacts}

    def _told(self, step: str, words: str, words_with_people: str) -> str:
        """With the name of the one person whom it concerned, or how many they were."""
        named = {id: self._name_of(id) or before for id, before in self._concerned.items()}
        who = next(iter(named.values())) if len(named) == 1 else ""
        told = words_with_people.replace("{who}", who or count_of_people(len(named))) if named else words
        return told.replace("{step}", step_name(step))

    def begin(self, job: Job, shown_in: QDialog | None) -> None:
        """Hand the file to a long job, which is `shown_in` a dialog; any other one waits.

        Whoever listens to the job calls `end` first.
        """
        self._job = job
        for dialog in self._window.findChildren(QDialog):
            dialog.setEnabled(dialog is shown_in)
        self._runner.start(job)

    def stop(self) -> None:
        """Ask the job that runs, if any, to stop at its next report."""
        if self._job is not None:
            self._job.cancel()

    def end(self) -> None:
        """The file is the window's own again."""
        self._job = None
        for dialog in self._window.findChildren(QDialog):
            dialog.setEnabled(True)
        self.job_ended.emit()

    def _on_cancelled(self) -> None:
        self.tell(self.tr("Stopped. Nothing was changed."))

    def close(self) -> None:
        """Cancel a job that runs, and wait until nothing is half done."""
        if self._job is not None:
            self._job.cancel()
        self._runner.close()


def _press_main(dialog: QDialog) -> None:
    for button in dialog.findChildren(QPushButton):
        if button.isDefault() and button.isEnabled():
            button.click()
            return
