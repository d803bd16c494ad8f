"""Who knows whom, held in memory while the file is open, so that a way to somebody is found at once (MODEL §4).

Knows what makes it out of date; not what a way is for (`introducing`, `suggesting`).
"""

from netplanner.domain.acquaintances import Acquaintance, acquaintance
from netplanner.domain.contact import Contact, Details
from netplanner.domain.defaults import VOUCH_BY_STRENGTH
from netplanner.domain.introduction_flow import busy_introducers
from netplanner.domain.introductions import Network
from netplanner.domain.levels import standing
from netplanner.services.workspace import Changes, Workspace

# What the ties are made of, and what my own edges are made of.
_TIES = frozenset({"vouch"})
_KNOWN = frozenset({"evidence", "commitment", "contact", "introduction_ask", "introduction"})


class Ties:
    """`network()` is as the file is now; a change of the file is noticed by itself, another day by its date."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._network: Network | None = None
        self._is_known_current = False
        self._day = workspace.today()
        workspace.subscribe(self._on_changes)

    def network(self) -> Network:
        today = self._workspace.today()
        if self._network is None:
            self._network = Network((), self._vouches())
            self._is_known_current = False
        if not self._is_known_current or self._day != today:
            self._network.replace_known(self._acquaintances())
            self._is_known_current, self._day = True, today
        return self._network

    def forget(self) -> None:
        """Everything is new, as after a backup was restored."""
        self._network = None

    def _on_changes(self, changes: Changes) -> None:
        # Somebody who left, or came back, takes their ties along.
        if not _TIES.isdisjoint(changes.tables) or "contact" in changes.tables:
            self._network = None
        elif not _KNOWN.isdisjoint(changes.tables):
            self._is_known_current = False

    def _vouches(self) -> list[tuple[str, str, float]]:
        return [
            (contact_id, vouch.contact_id, VOUCH_BY_STRENGTH[vouch.strength])
            for contact_id, vouches in self._workspace.journal.vouches().items()
            for vouch in vouches
        ]

    def _acquaintances(self) -> list[Acquaintance]:
        workspace, today = self._workspace, self._workspace.today()
        journal = workspace.journal
        evidence, commitments, asks = journal.evidence(), journal.commitments(), journal.asks()
        restrictions = workspace.contacts.restrictions()
        busy = busy_introducers(workspace.outreach.introductions())
        # Whoever is only known of carries no path, so nothing is to be reckoned for them.
        return [
            acquaintance(
                Contact(
                    id=id,
                    details=_NAMELESS,
                    commitments=tuple(commitments.get(id, ())),
                    asked_on=tuple(asks.get(id, ())),
                    does_not_introduce=restrictions.get(id, _OPEN)[0],
                    blocked=restrictions.get(id, _OPEN)[1],
                ),
                standing(evidence.get(id, ()), commitments.get(id, ()), today).level,
                today,
                is_busy=id in busy,
            )
            for id in {**evidence, **commitments, **asks, **restrictions}
        ]


_NAMELESS = Details(name="")
_OPEN = (False, False)
