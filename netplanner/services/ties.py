"""Who knows whom and where everybody stands, held in memory while the file is open (MODEL §4).

So a way to somebody is found at once, and the week is laid out without reading all records again. Knows what makes it
out of date; not what a way is for (`introducing`, `suggesting`).
"""

from collections.abc import Collection, Mapping, Sequence

from netplanner.domain.acquaintances import Acquaintance, acquaintance
from netplanner.domain.commitments import Commitment
from netplanner.domain.contact import Contact, Details
from netplanner.domain.defaults import VOUCH_BY_STRENGTH
from netplanner.domain.introduction_flow import busy_introducers
from netplanner.domain.introductions import Network
from netplanner.domain.levels import Level, Standing
from netplanner.services.workspace import Changes, Workspace

# What the ties are made of, and what my own edges are made of.
_TIES = frozenset({"vouch"})
_KNOWN = frozenset({"evidence", "commitment", "contact", "introduction_ask", "introduction"})
# A change of these is about the people whom it names, and about nobody else.
_OF_ONE = frozenset({"evidence", "commitment", "introduction_ask"})


class Ties:
    """`network()` is as the file is now; a change of the file is noticed by itself, another day by its date."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._network: Network | None = None
        self._known: dict[str, Acquaintance] = {}
        self._standings: dict[str, Standing] = {}
        self._commitments: dict[str, list[Commitment]] = {}
        # Whose records changed since; None for anybody's.
        self._changed: set[str] | None = None
        self._day = workspace.today()
        workspace.subscribe(self._on_changes)

    def network(self) -> Network:
        today = self._workspace.today()
        if self._network is None:
            self._network = Network((), self._vouches())
            self._changed = None
        if self._changed is None or self._changed or self._day != today:
            self._learn(None if self._day != today else self._changed)
            self._network.replace_known(self._known.values())
            self._changed, self._day = set(), today
        return self._network

    def standings(self) -> Mapping[str, Standing]:
        """Where everybody stands with whom anything was recorded, by contact id."""
        self.network()
        return self._standings

    def commitments(self) -> Mapping[str, Sequence[Commitment]]:
        """The promises of everybody who has any, by contact id, in the order of recording."""
        self.network()
        return self._commitments

    def forget(self) -> None:
        """Everything is new, as after a backup was restored."""
        self._network = None

    def _on_changes(self, changes: Changes) -> None:
        # Somebody who left, or came back, takes their ties along.
        if not _TIES.isdisjoint(changes.tables) or "contact" in changes.tables:
            self._network = None
        elif not (changes.tables & _KNOWN) <= _OF_ONE:
            self._changed = None
        elif self._changed is not None and changes.tables & _KNOWN:
            self._changed |= changes.contacts

    def _vouches(self) -> list[tuple[str, str, float]]:
        return [
            (contact_id, vouch.contact_id, VOUCH_BY_STRENGTH[vouch.strength])
            for contact_id, vouches in self._workspace.journal.vouches().items()
            for vouch in vouches
        ]

    def _learn(self, contact_ids: Collection[str] | None) -> None:
        """What introductions need to know of these people, or of everybody."""
        workspace, today = self._workspace, self._workspace.today()
        journal = workspace.journal
        remembered = workspace.standings
        standings = remembered.of_everybody() if contact_ids is None else remembered.of(contact_ids)
        commitments = journal.commitments(contact_ids)
        asks, restrictions = journal.asks(contact_ids), workspace.contacts.restrictions()
        busy = busy_introducers(workspace.outreach.introductions())
        if contact_ids is None:
            self._known, self._standings, self._commitments = {}, {}, {}
        for id in contact_ids or ():
            self._known.pop(id, None)
            self._standings.pop(id, None)
            self._commitments.pop(id, None)
        self._standings.update(standings)
        self._commitments.update(commitments)
        # Whoever is only known of carries no path, so nothing is to be reckoned for them.
        recorded = {**standings, **asks, **restrictions}
        for id in recorded if contact_ids is None else [id for id in contact_ids if id in recorded]:
            level = standings[id].level if id in standings else Level.KNOWN_OF
            quiet, blocked = restrictions.get(id, _OPEN)
            contact = Contact(
                id=id,
                details=_NAMELESS,
                commitments=tuple(commitments.get(id, ())),
                asked_on=tuple(asks.get(id, ())),
                does_not_introduce=quiet,
                blocked=blocked,
            )
            self._known[id] = acquaintance(contact, level, today, is_busy=id in busy)


_NAMELESS = Details(name="")
_OPEN = (False, False)
