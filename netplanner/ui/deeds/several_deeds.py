"""What is done with many people at once: their tags, what is wanted with them, where they were met.

Asks, has it done as one step, and says with how many; the deeds themselves are `services.several`.
"""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from netplanner.domain.contact import IntentKind
from netplanner.services import several
from netplanner.services.workspace import Workspace
from netplanner.ui.board.people import People
from netplanner.ui.deeds.steps import Steps
from netplanner.ui.foundation.labels import called, count_of_people, intent_name

PlanWithEach = Callable[[Sequence[str]], object]


class SeveralDeeds(QObject):
    """`plan_with_each` goes on with follow-ups after people were met."""

    def __init__(
        self, workspace: Workspace, steps: Steps, shown: People, window: QWidget, plan_with_each: PlanWithEach
    ) -> None:
        super().__init__(window)
        self._workspace, self._steps, self._people, self._window = workspace, steps, shown, window
        self._plan_with_each = plan_with_each

    def tag(self, ids: Sequence[str]) -> None:
        """Ask which tags to add and to take away."""
        present = self._present(ids)
        if not present or self._steps.waits():
            return
        from netplanner.ui.dialogs.tags import TagsDialog

        carried = Counter(tag for id in present for tag in self._people.card(id).tags)
        known = Counter(tag for card in self._people.cards() for tag in card.tags)
        dialog = TagsDialog(self._told(present), carried, len(present), known, self._window)
        if not self._steps.ask(dialog) or not (dialog.added or dialog.removed):
            return
        workspace, add, remove = self._workspace, dialog.added, dialog.removed
        self._steps.do_for(
            len(present),
            lambda progress: several.tag(workspace, present, add=add, remove=remove, progress=progress),
            self._on_tagged,
        )

    def want(self, ids: Sequence[str], kind: IntentKind) -> None:
        """Set what is wanted with each, at the level on which they stand."""
        present = self._present(ids)
        if not present or self._steps.waits():
            return
        workspace = self._workspace
        self._steps.do_for(
            len(present),
            lambda progress: several.want(workspace, present, kind, progress),
            lambda done: self._on_wanted(kind, done),
        )

    def _on_tagged(self, changed: Sequence[str]) -> None:
        words = self.tr("Tags changed: {people}.") if changed else self.tr("They had these tags already.")
        self._steps.done(words.replace("{people}", self._told(changed)) if changed else words)

    def _on_wanted(self, kind: IntentKind, done: several.IntentsSet) -> None:
        words = self.tr("{intent}: {people}.").replace("{intent}", intent_name(kind))
        parts = [words.replace("{people}", self._told(done.changed))] if done.changed else []
        if done.refused:
            left = self.tr("With {people} there is nothing to keep yet: record an exchange first.")
            parts.append(left.replace("{people}", self._told(done.refused)))
        if not parts:
            parts.append(self.tr("It is so already."))
        if done.changed:
            self._steps.done(" ".join(parts))
        else:
            self._steps.tell(" ".join(parts))

    def meet(self, ids: Sequence[str]) -> None:
        """Ask where they were met, and record an exchange with each."""
        present = self._present(ids)
        if not present or self._steps.waits():
            return
        from netplanner.ui.dialogs.met_at import MetAtDialog

        people = [(id, called(self._people.card(id).name)) for id in present]
        dialog = MetAtDialog(people, self._workspace.today(), self._window)
        if not self._steps.ask(dialog):
            return
        where, on, text, met = dialog.where, dialog.on, dialog.text, dialog.person_ids
        tags = (where,) if dialog.is_tagged else ()
        goes_on = dialog.goes_on
        workspace = self._workspace
        self._steps.do_for(
            len(met),
            lambda progress: several.met(workspace, met, where=where, on=on, text=text, tags=tags, progress=progress),
            lambda here: self._on_met(here, goes_on=goes_on),
        )

    def _on_met(self, met: Sequence[str], *, goes_on: bool) -> None:
        self._steps.done(self.tr("Recorded with {people}.").replace("{people}", self._told(met)))
        if goes_on:
            self._plan_with_each(met)

    def _present(self, ids: Sequence[str]) -> list[str]:
        return [id for id in ids if self._people.has(id)]

    def _told(self, ids: Sequence[str]) -> str:
        return called(self._people.card(ids[0]).name) if len(ids) == 1 else count_of_people(len(ids))
