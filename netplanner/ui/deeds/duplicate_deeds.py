"""Finding who is in the file twice, and making one of several: the dialog, the search behind it, each merge."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QWidget

from netplanner.services import duplicates
from netplanner.services.duplicates import Group
from netplanner.services.progress import Progress
from netplanner.services.workspace import Changes, Workspace
from netplanner.ui.board.people import People
from netplanner.ui.deeds.steps import Steps
from netplanner.ui.dialogs.duplicate_detail import Decision
from netplanner.ui.dialogs.duplicates import DuplicatesDialog
from netplanner.ui.foundation.acting import system_region
from netplanner.ui.foundation.background import Job, Work
from netplanner.ui.foundation.labels import count_of_people
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.step_names import step_name

_MOST_CHOSEN = 20  # side by side
_MOST_NAMED = 3
_LONGEST_NAME = 80


class DuplicateDeeds(QObject):
    def __init__(self, workspace: Workspace, steps: Steps, shown: People, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._steps = steps
        self._people = shown
        self._window = window
        self._dialog: DuplicatesDialog | None = None
        # Everybody who was proposed, as they were grouped: whoever is brought back by undo is proposed again.
        self._proposed: list[tuple[str, ...]] = []
        self._groups: list[Group] = []
        self._is_search = True
        self._awaits_own_change = False

    def find(self) -> None:
        """Look through everybody in the background, and show who may be in the file twice."""
        if self._show_again() or self._steps.waits():
            return
        self._open(is_search=True)
        workspace, region = self._workspace, system_region()

        def work(progress: Progress) -> list[Group]:
            return duplicates.find(workspace, region=region, progress=progress)

        self._begin(work, self._on_found)

    def merge_chosen(self, ids: Sequence[str]) -> None:
        """Show these people side by side, to make one of them."""
        present = [id for id in ids if self._people.has(id)]
        if len(present) < 2 or self._steps.waits():
            return
        if len(present) > _MOST_CHOSEN:
            words = self.tr("{people} are chosen. Up to {most} can be merged at once.")
            words = words.replace("{people}", count_of_people(len(present))).replace("{most}", str(_MOST_CHOSEN))
            self._steps.report(words)
            return
        if self._dialog is not None:
            self._dialog.reject()
        self._open(is_search=False)
        self._show([duplicates.chosen(self._workspace, present, region=system_region())])

    def look_again(self, changes: Changes) -> None:
        """Somebody who is shown may have changed, gone, or come back."""
        if self._dialog is None:
            return
        if self._awaits_own_change:
            self._awaits_own_change = False
        else:
            # What was done last is another step from now on.
            self._dialog.show_done("", can_undo=False)
        touched = [ids for ids in self._proposed if not changes.contacts.isdisjoint(ids)]
        if not touched:
            return
        concerned = {id for ids in touched for id in ids}
        kept = [group for group in self._groups if concerned.isdisjoint(group.ids)]
        fresh = self._fresh(concerned)
        self._groups = duplicates.in_order([*kept, *fresh])
        if self._groups or self._is_search:
            self._dialog.show_groups(self._groups, at=fresh[0].ids if len(fresh) == 1 else ())
        else:
            self._close()

    def _fresh(self, ids: set[str]) -> list[Group]:
        if self._is_search:
            return duplicates.among(self._workspace, ids, region=system_region())
        present = [id for id in self._proposed[0] if self._people.has(id)]
        return [duplicates.chosen(self._workspace, present, region=system_region())] if len(present) > 1 else []

    # --- the dialog

    def _open(self, *, is_search: bool) -> None:
        dialog = DuplicatesDialog(self._workspace, region=system_region(), is_search=is_search, parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.merge_requested.connect(self._on_merge)
        dialog.apart_requested.connect(self._on_apart)
        dialog.alike_requested.connect(self._on_merge_alike)
        dialog.undo_requested.connect(self._on_undo)
        dialog.stop_requested.connect(self._steps.stop)
        dialog.finished.connect(self._on_closed)
        self._dialog = dialog
        self._is_search = is_search
        self._proposed, self._groups = [], []
        dialog.show()

    def _show_again(self) -> bool:
        """Whether the search is open already; then it comes to the front."""
        if self._dialog is None or not self._is_search:
            if self._dialog is not None:
                self._dialog.reject()
            return False
        self._dialog.raise_()
        self._dialog.activateWindow()
        return True

    def _on_closed(self) -> None:
        self._dialog = None

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.done(DuplicatesDialog.DialogCode.Accepted)

    # --- the search, and the merge of many

    def _begin(self, work: Work, on_done: Callable[[Any], object]) -> None:
        job = Job(work, self)
        job.done.connect(on_done)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        job.progressed.connect(self._on_progressed)
        self._steps.begin(job, self._dialog)

    def _on_progressed(self, done: int, total: int) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(done, total)

    def _on_found(self, groups: list[Group]) -> None:
        self._steps.end()
        self._show(groups)

    def _show(self, groups: list[Group]) -> None:
        self._groups = groups
        self._proposed = [group.ids for group in groups]
        if self._dialog is not None:
            self._dialog.show_groups(groups)
            self._dialog.show_done("", can_undo=False)

    def _on_failed(self, error: Exception) -> None:
        self._awaits_own_change = False
        self._steps.end()
        self._close()
        self._steps.report_failure(error)

    def _on_cancelled(self) -> None:
        self._awaits_own_change = False
        self._steps.end()
        self._close()
        self._steps.tell(self.tr("Stopped. Nothing was changed."))

    # --- each merge

    def _on_merge(self, decision: Decision) -> None:
        words = self._told([decision.kept_id, *decision.other_ids], self.tr("{names}: merged."))
        if self._steps.do(
            lambda: duplicates.merge(
                self._workspace,
                decision.kept_id,
                decision.other_ids,
                apart_ids=decision.apart_ids,
                region=system_region(),
            )
        ):
            self._say_done(words)

    def _on_apart(self, ids: Sequence[str]) -> None:
        words = self._told(ids, self.tr("{names}: not the same, and not proposed again."))
        if self._steps.do(lambda: duplicates.tell_apart(self._workspace, ids)):
            self._say_done(words)

    def _on_merge_alike(self, groups: Sequence[Group]) -> None:
        if self._dialog is None or self._steps.waits():
            return
        workspace, region = self._workspace, system_region()

        def work(progress: Progress) -> list[Group]:
            duplicates.merge_alike(workspace, groups, region=region, progress=progress)
            return list(groups)

        self._dialog.show_busy(self.tr("Merging all that agree alike."))
        # The worker's word of it comes by itself, before or after that it has ended.
        self._awaits_own_change = True
        self._begin(work, self._on_merged_alike)

    def _on_merged_alike(self, groups: list[Group]) -> None:
        self._steps.end()
        words = self.tr("Merged: {people} into {count}.")
        words = words.replace("{people}", count_of_people(sum(len(group.people) for group in groups)))
        self._say_done(words.replace("{count}", QLocale().toString(len(groups))))

    def _on_undo(self) -> None:
        name = self._workspace.next_undo()
        if name is not None and self._steps.undo() and self._dialog is not None:
            words = self.tr("Undone: {step}.").replace("{step}", step_name(name))
            self._dialog.show_done(words, can_undo=False)

    def _say_done(self, words: str) -> None:
        self._steps.done(words)
        if self._dialog is None:
            return
        if self._is_search:
            self._dialog.show_done(words, can_undo=True)
        else:
            self._close()

    def _told(self, ids: Sequence[str], words: str) -> str:
        """`words` with the names of these people, each once."""
        names = [shortened(self._people.card(id).name, _LONGEST_NAME) for id in ids if self._people.has(id)]
        told = QLocale().createSeparatedList(list(dict.fromkeys(names)))
        return words.replace("{names}", count_of_people(len(ids)) if len(ids) > _MOST_NAMED else told)
