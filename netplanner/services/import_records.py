"""What a table tells of somebody new besides their card, recorded: exchanges, promises, what is wanted and comes next.

Knows the planner's records; not how a row is read, nor who is new.
"""

from datetime import date

from netplanner.domain.contact import NO_INTENT
from netplanner.domain.evidence import Evidence, EvidenceKind
from netplanner.domain.followups import FollowUp, FollowUpKind
from netplanner.services.import_plan import Planned
from netplanner.services.planning import open_follow_ups, proposal
from netplanner.services.workspace import Workspace


class Recorder:
    """The records of one import; call within its step."""

    def __init__(self, workspace: Workspace, *, count_connected_on: bool) -> None:
        self._workspace = workspace
        self._count_connected_on = count_connected_on
        self._to_come: dict[str, Planned] = {}

    def record(self, contact: str, planned: Planned) -> None:
        """What is said of somebody who is here by now. A day that is still to come has not been."""
        met = [planned.last_exchange_on, planned.connected_on if self._count_connected_on else None]
        days = sorted({day for day in met if day is not None and day <= self._workspace.today()})
        exchanges = [Evidence(kind=EvidenceKind.EXCHANGE, on=day) for day in days]
        self._workspace.journal.add_evidence(contact, exchanges)
        self._workspace.journal.add_commitments(contact, planned.promises)
        if planned.intent != NO_INTENT:
            self._workspace.contacts.set_intent(contact, planned.intent)
        if planned.notes:
            self._workspace.contacts.set_notes(contact, planned.notes)
        if planned.follow_up:
            self._to_come[contact] = planned

    def finish(self) -> None:
        """What comes next, where nothing that was recorded asks for the same already."""
        if not self._to_come:
            return
        asked = {(each.contact_id, each.text or each.kind.value, each.due) for each in open_follow_ups(self._workspace)}
        for contact, planned in self._to_come.items():
            if (contact, planned.follow_up, planned.follow_up_due) not in asked:
                self._workspace.journal.put_follow_up(self._follow_up(contact, planned))

    def _follow_up(self, contact: str, planned: Planned) -> FollowUp:
        """Of no known kind it is a promise of this text, else a message: the least that can be meant."""
        kinds = {kind.value: kind for kind in FollowUpKind}
        told = kinds.get(planned.follow_up)
        is_promised = any(promise.text == planned.follow_up for promise in planned.promises)
        due = planned.follow_up_due
        return proposal(
            self._workspace,
            contact_id=contact,
            kind=told or (FollowUpKind.PROMISE if is_promised else FollowUpKind.MESSAGE),
            release=min(due or date.max, self._workspace.today()),
            due=due,
            text="" if told else planned.follow_up,
        )
