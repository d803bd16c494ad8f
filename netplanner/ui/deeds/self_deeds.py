"""What is done about oneself: say it, give it an example, look at it again; and what one looks for in others."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from netplanner.domain.self_profile import Need, SelfArea
from netplanner.services import myself
from netplanner.services.workspace import Workspace
from netplanner.ui.board.people import People
from netplanner.ui.deeds.steps import Steps


class SelfDeeds(QObject):
    def __init__(self, workspace: Workspace, steps: Steps, shown: People, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._steps = steps
        self._people = shown
        self._window = window

    def add(self, area: SelfArea, text: str, evidence: str) -> None:
        self._steps.do(lambda: myself.add_item(self._workspace, area, text, evidence), self.tr("Written down."))

    def change(self, position: int, text: str, evidence: str) -> None:
        self._steps.do(lambda: myself.change_item(self._workspace, position, text, evidence), self.tr("Changed."))

    def review(self, position: int) -> None:
        self._steps.do(lambda: myself.review_item(self._workspace, position), self.tr("Looked at: it still holds."))

    def remove(self, position: int) -> None:
        self._steps.do(lambda: myself.remove_item(self._workspace, position), self.tr("Taken away."))

    def look_for(self) -> None:
        """Ask what to look for."""
        need = self._ask(None)
        if need is not None:
            self._steps.do(lambda: myself.add_need(self._workspace, need), self.tr("Written down."))

    def change_need(self, position: int) -> None:
        need = self._ask(myself.me(self._workspace).needs[position])
        if need is not None:
            self._steps.do(lambda: myself.change_need(self._workspace, position, need), self.tr("Changed."))

    def remove_need(self, position: int) -> None:
        self._steps.do(lambda: myself.remove_need(self._workspace, position), self.tr("No longer looked for."))

    def _ask(self, before: Need | None) -> Need | None:
        if self._steps.waits():
            return None
        # Few open it at all: the window stands sooner without.
        from netplanner.ui.dialogs.need import NeedDialog

        tags = sorted({tag for card in self._people.cards() for tag in card.tags}, key=str.casefold)
        dialog = NeedDialog(before, self._workspace.today(), known_tags=tags, parent=self._window)
        return dialog.need if self._steps.ask(dialog) else None
