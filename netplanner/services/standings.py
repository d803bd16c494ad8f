"""Where people stand, remembered for as long as nothing new is recorded about them and the day is the same.

Reading and reckoning it anew for everybody kept would be most of what the meter takes. Knows what makes a standing
out of date; not what is asked of it.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from netplanner.domain.levels import Standing, standing
from netplanner.storage.journal_store import JournalStore
from netplanner.storage.undo_log import Changes


class Standings:
    """`may_remember` is False while a step is under way, which may yet be rolled back: then all is read anew."""

    def __init__(self, journal: JournalStore, today: Callable[[], date], may_remember: Callable[[], bool]) -> None:
        self._journal = journal
        self._today = today
        self._may_remember = may_remember
        self._day = today()
        # None for whoever nothing was recorded of.
        self._known: dict[str, Standing | None] = {}

    def of(self, contact_ids: Iterable[str]) -> dict[str, Standing]:
        """Where these people stand as of today, by id; whoever nothing was recorded of is left out."""
        ids = list(contact_ids)
        known = self._remembered()
        missing = [id for id in ids if id not in known]
        if missing:
            known.update(dict.fromkeys(missing))
            known.update(self._reckon(missing))
        return {id: stands for id in ids if (stands := known[id]) is not None}

    def of_everybody(self) -> dict[str, Standing]:
        """Where everybody stands of whom anything was recorded, by id; those in the trash are left out."""
        known, everybody = self._remembered(), self._reckon(None)
        known.update(everybody)
        return everybody

    def forget(self, changes: Changes | None = None) -> None:
        """Something was changed, or everything is new."""
        if changes is None:
            self._known.clear()
        for id in () if changes is None else changes.contacts:
            self._known.pop(id, None)

    def _remembered(self) -> dict[str, Standing | None]:
        if not self._may_remember():
            return {}
        if self._day != self._today():
            self._known, self._day = {}, self._today()
        return self._known

    def _reckon(self, contact_ids: list[str] | None) -> dict[str, Standing]:
        evidence, commitments = self._journal.evidence(contact_ids), self._journal.commitments(contact_ids)
        today = self._today()
        recorded: Mapping[str, object] = {**evidence, **commitments}
        return {id: standing(evidence.get(id, ()), commitments.get(id, ()), today) for id in recorded}
