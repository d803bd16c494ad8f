"""What is done with follow-ups: plan, finish, put off, give up."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from netplanner.domain.followups import FollowUp, FollowUpKind
from netplanner.services import gathering, planning
from netplanner.services.ties import Ties
from netplanner.services.workspace import Workspace
from netplanner.ui.board.people import People
from netplanner.ui.deeds.steps import Steps
from netplanner.ui.foundation.dates import day_with_year
from netplanner.ui.foundation.labels import called, count_of_people
from netplanner.ui.foundation.photos import Photos


class FollowUpDeeds(QObject):
    def __init__(
        self,
        workspace: Workspace,
        ties: Ties,
        steps: Steps,
        shown: People,
        window: QWidget,
        *,
        photos: Photos | None = None,
    ) -> None:
        super().__init__(window)
        self._ties = ties
        self._photos = photos
        self._workspace = workspace
        self._steps = steps
        self._people = shown
        self._window = window

    def plan(self, person_id: str | None, *, kind: FollowUpKind | None = None, text: str = "") -> None:
        """Ask what is planned and whether the weeks hold it; nothing is written until it is accepted."""
        if self._steps.waits():
            return
        if person_id is not None and not self._people.has(person_id):
            return
        name = "" if person_id is None else self._people.card(person_id).name
        from netplanner.ui.dialogs.follow_up import FollowUpDialog

        dialog = FollowUpDialog(
            self._workspace, person_id, name, self._window, kind=kind, text=text, photos=self._photos_of(person_id)
        )
        if not self._steps.ask(dialog):
            return
        chosen = dialog.chosen
        if chosen is None:
            QGuiApplication.clipboard().setText(dialog.draft)
            self._steps.tell(self.tr("Declined. The draft is on the clipboard; nothing was sent."))
            return
        words = (
            self.tr("Planned: a follow-up with {name}.").replace("{name}", called(name))
            if person_id
            else self.tr("Planned.")
        )
        self._steps.do(lambda: planning.accept(self._workspace, chosen), words)

    def plan_with_each(self, person_ids: Sequence[str]) -> None:
        """Ask for a follow-up with each of several people, and plan them in the weeks that have room."""
        ids = [id for id in person_ids if self._people.has(id)]
        if len(ids) < 2:
            self.plan(next(iter(ids), None))
            return
        if self._steps.waits():
            return
        from netplanner.ui.dialogs.follow_up_each import FollowUpEachDialog

        dialog = FollowUpEachDialog(
            len(ids),
            lambda kind, minutes, text: gathering.propose(
                self._workspace, self._ties, ids, kind=kind, minutes=minutes, text=text
            ),
            lambda kind: planning.minutes_for(self._workspace, kind),
            self._window,
        )
        if self._steps.ask(dialog):
            words = self.tr("Planned: a follow-up with each of {people}.").replace(
                "{people}", count_of_people(len(ids))
            )
            self._steps.do(lambda: gathering.accept(self._workspace, dialog.gathering), words)

    def change(self, follow_up_id: str) -> None:
        """Ask anew what a planned follow-up is to be, and whether the weeks hold it so."""
        found = self._open(follow_up_id)
        if found is None:
            return
        from netplanner.ui.dialogs.follow_up import FollowUpDialog

        dialog = FollowUpDialog(
            self._workspace,
            found.contact_id,
            self._name_of(found),
            self._window,
            changed=found,
            photos=self._photos_of(found.contact_id),
        )
        if self._steps.ask(dialog) and (chosen := dialog.chosen) is not None:
            self._steps.do(lambda: planning.change(self._workspace, chosen), self.tr("Changed."))

    def finish(self, follow_up_id: str) -> None:
        found = self._open(follow_up_id)
        if found is None:
            return
        from netplanner.ui.dialogs.finish_follow_up import FinishFollowUpDialog

        dialog = FinishFollowUpDialog(self._workspace, found, self._told(found), self._window)
        if self._steps.ask(dialog):
            minutes, keeps_promise = dialog.minutes.value(), dialog.keeps_promise
            self._steps.do(
                lambda: planning.finish(
                    self._workspace, follow_up_id, actual_minutes=minutes, keeps_promise=keeps_promise
                ),
                self.tr("Done. Well kept."),
            )

    def put_off(self, follow_up_id: str, until: date) -> None:
        words = self.tr("Put off until {day}.").replace("{day}", day_with_year(until, self._workspace.today()))
        self._steps.do(lambda: planning.snooze(self._workspace, follow_up_id, until), words)

    def give_up(self, follow_up_id: str) -> None:
        self._steps.do(lambda: planning.drop(self._workspace, follow_up_id), self.tr("Given up. That is fine."))

    def names(self) -> dict[str, str]:
        """What each open follow-up is called where there is little room: its text and who it is with."""
        return {
            follow_up.id: ", ".join(part for part in (follow_up.text, self._told(follow_up)) if part)
            for follow_up in planning.open_follow_ups(self._workspace)
        }

    def _photos_of(self, person_id: str | None) -> Photos | None:
        has_photo = person_id is not None and self._people.has(person_id) and self._people.card(person_id).has_photo
        return self._photos if has_photo else None

    def _name_of(self, follow_up: FollowUp) -> str:
        who = follow_up.contact_id
        return self._people.card(who).name if who is not None and self._people.has(who) else ""

    def _told(self, follow_up: FollowUp) -> str:
        """Whom it is with, as it is shown; "" for a deed of the user's own."""
        return "" if follow_up.contact_id is None else called(self._name_of(follow_up))

    def _open(self, follow_up_id: str) -> FollowUp | None:
        if self._steps.waits():
            return None
        return next((f for f in planning.open_follow_ups(self._workspace) if f.id == follow_up_id), None)
