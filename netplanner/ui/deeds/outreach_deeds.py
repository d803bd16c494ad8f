"""What is done about suggestions and introductions: answers, requests, who knows whom."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from netplanner.domain.contact import VouchStrength
from netplanner.domain.introduction_flow import IntroductionState, Party
from netplanner.services import asking, introducing, suggesting
from netplanner.services.workspace import Workspace
from netplanner.ui.board.naming import Known
from netplanner.ui.board.people import People
from netplanner.ui.deeds.steps import Steps
from netplanner.ui.foundation.labels import count_of_people


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

    # --- introductions

    def plan_ask(self, target_id: str, text: str) -> None:
        """Plan to ask for an introduction, in the first week with room."""
        self._steps.do(
            lambda: asking.plan_ask(self._workspace, target_id, text), self.tr("Planned. The week has room for it.")
        )

    def ask(self, path: Sequence[str]) -> None:
        """Write down that the first of `path` was asked; the message itself is the user's own."""
        words = self.tr("Noted: {name} was asked. A no would be a good answer too.")
        self._steps.do(lambda: introducing.ask(self._workspace, path), self._named(words, path[0]))

    def advance(self, introduction_id: str) -> None:
        """The next thing happened."""
        words = {
            IntroductionState.INTRODUCER_AGREED: self.tr("Noted: the first yes."),
            IntroductionState.TARGET_AGREED: self.tr("Noted: both said yes."),
            IntroductionState.MADE: self.tr("Noted: introduced. A thank-you is left."),
            IntroductionState.THANKED: self.tr("Noted: thanked. Well done."),
        }
        reached: list[IntroductionState] = []
        if self._steps.do(lambda: reached.append(introducing.advance(self._workspace, introduction_id))):
            self._steps.done(words[reached[0]])

    def decline(self, introduction_id: str, by: Party) -> None:
        words = self.tr("Noted: it will not come about. That is fine.")
        self._steps.do(lambda: introducing.decline(self._workspace, introduction_id, by), words)

    # --- who knows whom

    def say_knows(self, person_id: str, other_id: str, strength: VouchStrength) -> None:
        words = self.tr("{name} knows {other}.")
        self._steps.do(
            lambda: introducing.say_knows(self._workspace, person_id, other_id, strength),
            self._named(self._named(words, person_id), other_id, "{other}"),
        )

    def ask_met_through(self, person_ids: Sequence[str]) -> None:
        """Ask through whom these people were met, and write down that they know each other."""
        ids = [one for one in person_ids if self._people.has(one)]
        if not ids or self._steps.waits():
            return
        from netplanner.ui.dialogs.met_through import MetThroughDialog

        known = Known(self._people)
        whom = known.name_of(ids[0]) if len(ids) == 1 else count_of_people(len(ids))
        dialog = MetThroughDialog(whom, known, self._window)
        if self._steps.ask(dialog):
            words = self.tr("{name} knows {other}.").replace("{other}", whom)
            self._steps.do(
                lambda: introducing.say_met_through(self._workspace, dialog.introducer_id, ids, dialog.strength),
                self._named(words, dialog.introducer_id),
            )

    def say_knows_not(self, person_id: str, other_id: str) -> None:
        self._steps.do(
            lambda: introducing.say_knows_not(self._workspace, person_id, other_id),
            self.tr("Removed: who knows whom."),
        )

    def set_introduces(self, person_id: str, introduces: bool) -> None:
        words = self.tr("{name} may be asked for introductions.")
        if not introduces:
            words = self.tr("{name} is not asked for introductions.")
        self._steps.do(
            lambda: introducing.set_introduces(self._workspace, person_id, introduces), self._named(words, person_id)
        )

    def set_blocked(self, person_id: str, blocked: bool) -> None:
        words = self.tr("{name} takes part in introductions again.")
        if blocked:
            words = self.tr("{name} is left out of introductions and suggestions.")
        self._steps.do(
            lambda: introducing.set_blocked(self._workspace, person_id, blocked), self._named(words, person_id)
        )

    def _named(self, words: str, person_id: str, place: str = "{name}") -> str:
        name = self._people.card(person_id).name if self._people.has(person_id) else ""
        return words.replace(place, name)
