"""Which missing things would be supplied by what is planned already: open follow-ups and promises."""

from datetime import date
from typing import Final

from netplanner.domain.commitments import Maker
from netplanner.domain.followups import FollowUp, FollowUpKind, Origin
from netplanner.services.people import PersonView

_EITHER_KEPT: Final = "kept.ME|kept.THEM|plan"
_BOTH_KEPT: Final = "kept.BOTH|plan.acted"
_SUPPLIES: Final = {
    FollowUpKind.PROMISE: ("kept.ME", _EITHER_KEPT, _BOTH_KEPT),
    FollowUpKind.REPAIR: ("clear",),
    FollowUpKind.COFFEE: ("fit",),
    FollowUpKind.INVOLVEMENT: ("involvement",),
    FollowUpKind.EVENT: ("involvement",),
}
_CONVERSATIONS: Final = (FollowUpKind.MESSAGE, FollowUpKind.CALL, FollowUpKind.COFFEE)


class Planned:
    """Tells of a missing atom, or of a part of one such as "kept.ME", when it is planned."""

    def __init__(self, view: PersonView, today: date) -> None:
        self._view = view
        self._by_atom: dict[str, FollowUp | None] = {}
        self._due: dict[str, date | None] = {}
        for follow_up in view.follow_ups:
            for atom in self.supplied_by(follow_up):
                self._by_atom.setdefault(atom, follow_up)
                self._due.setdefault(atom, follow_up.due)
        for promise in view.promises:
            given = promise.commitment
            if given.is_open(today):
                maker = "kept.ME" if given.maker is Maker.ME else "kept.THEM"
                for atom in (maker, _EITHER_KEPT, _BOTH_KEPT):
                    self._by_atom.setdefault(atom, None)
                    self._due.setdefault(atom, given.due)

    def has(self, atom: str) -> bool:
        return atom in self._due

    def due(self, atom: str) -> date | None:
        """Its day; None for any day."""
        return self._due.get(atom)

    def follow_up(self, atom: str) -> FollowUp | None:
        """What would supply it; None for a promise without a follow-up."""
        return self._by_atom.get(atom)

    def supplied_by(self, follow_up: FollowUp) -> tuple[str, ...]:
        """The missing atoms that this follow-up would supply.

        A conversation supplies what the lifts ask of such a one, if it is there to deepen: a cadence asks for
        nothing but to be in touch.
        """
        atoms = _SUPPLIES.get(follow_up.kind, ())
        if follow_up.kind in _CONVERSATIONS and follow_up.origin is Origin.DEEPEN:
            reach = _CONVERSATIONS.index(follow_up.kind)
            asked = [lift for lift in self._view.lifts if lift.kind in _CONVERSATIONS[: reach + 1]]
            atoms += tuple(atom for lift in asked for atom in lift.atoms if atom not in atoms)
        return atoms


def is_of_cadence(follow_up: FollowUp) -> bool:
    """Whether it is asked for by the intent alone, and stored nowhere: it cannot be given up."""
    return follow_up.id == f"keep:{follow_up.contact_id}"
