"""What is done while a week is over: look for the least to give up, do what was chosen of it, borrow."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from netplanner.domain.settings import Loan
from netplanner.services import relieving
from netplanner.services.giving_up_exact import improve
from netplanner.services.progress import Progress
from netplanner.services.relieving import Change, Proposal
from netplanner.services.workspace import Workspace
from netplanner.ui.deeds.steps import Steps
from netplanner.ui.foundation.background import Job, Runner
from netplanner.ui.foundation.dates import day_and_month
from netplanner.ui.foundation.labels import counted


class ReliefDeeds(QObject):
    """`improved` carries a better proposal than the one that was asked about last."""

    improved = Signal(object)

    def __init__(self, workspace: Workspace, steps: Steps, runner: Runner, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._steps = steps
        self._runner = runner
        self._asked_about: Proposal | None = None

    def proposal(self) -> Proposal | None:
        """What there is at once; the least there is follows as `improved`."""
        found = relieving.proposal(self._workspace)
        if found is not None and (self._asked_about is None or found.options != self._asked_about.options):
            self._asked_about = found

            def work(progress: Progress) -> Proposal:
                return improve(found)

            job = Job(work, self)
            job.done.connect(lambda better: self._on_improved(found, better))
            self._runner.start(job)
        return found

    def lends_to(self, proposal: Proposal | None) -> str:
        """The first promise or repair of the over week that could borrow from the time for oneself; "" for none."""
        overloads = () if proposal is None else proposal.before().overloads
        ids = overloads[0].follow_up_ids if overloads else ()
        return next((id for id in ids if isinstance(relieving.loans_for(self._workspace, id), Loan)), "")

    def apply(self, changes: Sequence[Change]) -> None:
        words = counted(len(changes), one=self.tr("Done: 1 change."), several=self.tr("Done: {count} changes."))
        self._steps.do(lambda: relieving.apply(self._workspace, changes), words)

    def lend(self, follow_up_id: str) -> None:
        loan = relieving.loans_for(self._workspace, follow_up_id)
        if isinstance(loan, Loan):
            words = self.tr("Borrowed: {minutes} min of your own time, given back in the week of {day}.")
            words = words.replace("{minutes}", str(loan.minutes)).replace("{day}", day_and_month(loan.payback))
            self._steps.do(lambda: relieving.lend(self._workspace, loan), words)

    def close(self) -> None:
        self._runner.close()

    def _on_improved(self, asked: Proposal, better: Proposal) -> None:
        # Meanwhile the plan may be another one.
        if self._asked_about is asked and better.options != asked.options:
            self.improved.emit(better)
