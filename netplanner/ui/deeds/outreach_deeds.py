"""What is done about suggestions and introductions: answers, requests, who knows whom."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from netplanner.services import suggesting
from netplanner.services.workspace import Workspace
from netplanner.ui.board.contact_list_model import People
from netplanner.ui.deeds.steps import Steps


class OutreachDeeds(QObject):
    def __init__(self, workspace: Workspace, steps: Steps, shown: People, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._steps = steps
        self._people = shown
        self._window = window

    def not_now(self, person_id: str) -> None:
        words = self.tr("Not now: {name}. Suggested again in four weeks at the earliest.")
        self._steps.do(lambda: suggesting.put_off(self._workspace, person_id), self._named(words, person_id))

    def never(self, person_id: str) -> None:
        words = self.tr("{name} is not suggested any more, and stays on the board.")
        self._steps.do(lambda: suggesting.put_away(self._workspace, person_id), self._named(words, person_id))

    def _named(self, words: str, person_id: str) -> str:
        name = self._people.card(person_id).name if self._people.has(person_id) else ""
        return words.replace("{name}", name)
