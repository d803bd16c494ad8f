"""What is done with a phone, a mail or a link at once, with the draft of what is planned next going along.

Nothing is sent by the program: the system's own programs are asked to open what the user then sends.
"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from netplanner.domain.commitments import Maker
from netplanner.domain.followups import FollowUp, FollowUpKind
from netplanner.services import people, planning
from netplanner.services.reach import region_of
from netplanner.services.workspace import Workspace
from netplanner.ui.board.people import People
from netplanner.ui.deeds.steps import Steps
from netplanner.ui.foundation.acting import Acting, acting_menu, system_region
from netplanner.ui.foundation.drafts import follow_up_draft, later_draft, repair_draft, thanks_draft


class ActingDeeds(QObject):
    def __init__(self, workspace: Workspace, steps: Steps, shown: People, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._people = shown
        self.acting = Acting(lambda: region_of(workspace, system_region()), parent=self)
        self.acting.said.connect(steps.tell)
        self.call = self.acting.call
        self.copy = self.acting.copy
        self.open_link = self.acting.open_link

    def menu(self, person_id: str) -> QMenu:
        """Everything that can be done with their phones, mails and links."""
        said = people.person(self._workspace, person_id).contact.details
        return acting_menu(self.acting, said, self._next_draft(person_id))

    def chat(self, person_id: str, phone: str) -> None:
        self.acting.chat(phone, self._next_draft(person_id))

    def mail(self, person_id: str, address: str) -> None:
        self.acting.mail(address, self._next_draft(person_id))

    def copy_draft(self, follow_up_id: str) -> None:
        """Put a message for this follow-up on the clipboard."""
        found = next((f for f in planning.open_follow_ups(self._workspace) if f.id == follow_up_id), None)
        if found is not None:
            self.acting.copy(self._draft(found))

    def copy_promise_draft(self, person_id: str, promise_id: int) -> None:
        """Put a message about a promise on the clipboard: for a later day of mine, a repair of theirs, or thanks."""
        view = people.person(self._workspace, person_id)
        said = next((promise.commitment for promise in view.promises if promise.id == promise_id), None)
        if said is None:
            return
        name, today = view.contact.details.name, self._workspace.today()
        if said.maker is Maker.ME:
            draft = later_draft(name, text=said.text)
        elif said.is_open_breach(today):
            draft = repair_draft(name, text=said.text)
        else:
            draft = thanks_draft(name, text=said.text)
        self.acting.copy(draft)

    def _next_draft(self, person_id: str) -> str:
        """A message for what is planned with them next; "" where nothing is. A repair that is owed comes first."""
        view, today = people.person(self._workspace, person_id), self._workspace.today()
        planned = view.follow_ups
        if view.owed(today):
            planned = tuple(follow_up for follow_up in planned if follow_up.kind is FollowUpKind.REPAIR)
        return self._draft(min(planned, key=lambda f: (f.due is None, f.due or today))) if planned else ""

    def _draft(self, follow_up: FollowUp) -> str:
        who = follow_up.contact_id
        name = self._people.card(who).name if who is not None and self._people.has(who) else ""
        return follow_up_draft(follow_up, name, self._workspace.today())
