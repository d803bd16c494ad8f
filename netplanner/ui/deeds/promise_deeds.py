"""What is done with promises of either side: write down, answer, postpone, make good, forgive."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from netplanner.domain.commitments import CommitmentStatus, Maker
from netplanner.services import promises
from netplanner.services.workspace import Workspace
from netplanner.ui.board.people import People
from netplanner.ui.deeds.steps import Steps
from netplanner.ui.foundation.dates import day_with_year


class PromiseDeeds(QObject):
    def __init__(self, workspace: Workspace, steps: Steps, shown: People, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._steps = steps
        self._people = shown
        self._window = window

    def make(self, person_id: str, maker: Maker) -> None:
        """Ask what was promised, and write it down."""
        if not self._people.has(person_id) or self._steps.waits():
            return
        name = self._people.card(person_id).name
        from netplanner.ui.dialogs.new_promise import NewPromiseDialog

        dialog = NewPromiseDialog(maker, name, self._workspace.today(), self._window)
        if self._steps.ask(dialog):
            promise = dialog.promise
            self._steps.do(
                lambda: promises.make(self._workspace, person_id, promise), self.tr("Written down: a promise.")
            )

    def answer(
        self, promise_id: int, status: CommitmentStatus, was_told_in_time: bool, was_misled: bool, on: date
    ) -> None:
        words = {
            CommitmentStatus.KEPT: self.tr("Recorded: the promise was kept."),
            CommitmentStatus.BROKEN: self.tr("Recorded: it was not kept. It can still be made good."),
            CommitmentStatus.RELEASED: self.tr("Recorded: no longer needed. That costs nothing."),
        }[status]
        self._steps.do(
            lambda: promises.answer(
                self._workspace, promise_id, status, on=on, notice=was_told_in_time, deceit=was_misled
            ),
            words,
        )

    def postpone(self, promise_id: int, due: date | None) -> None:
        if due is None:
            words = self.tr("Agreed: any day.")
        else:
            words = self.tr("Agreed: {day}.").replace("{day}", day_with_year(due, self._workspace.today()))
        self._steps.do(lambda: promises.postpone(self._workspace, promise_id, due), words)

    def repair(self, promise_id: int) -> None:
        self._steps.do(lambda: promises.repair(self._workspace, promise_id), self.tr("Recorded: made good."))

    def forgive(self, promise_id: int) -> None:
        self._steps.do(lambda: promises.forgive(self._workspace, promise_id), self.tr("Recorded: forgiven."))

    def remove(self, promise_id: int) -> None:
        self._steps.do(lambda: promises.remove(self._workspace, promise_id), self.tr("Taken away."))
