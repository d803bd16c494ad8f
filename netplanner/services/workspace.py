"""The user's file, open: its stores, its steps with undo and redo, and word of what changed.

Every change goes through `step`. Knows no verb of its own: those are in the modules beside this one.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from netplanner.domain.contact import Details
from netplanner.interchange.vcard import details, parse_card
from netplanner.services.standings import Standings
from netplanner.storage import backups, joined_records, migrations, undo_log
from netplanner.storage.card_history import CardHistory
from netplanner.storage.contact_store import ContactStore
from netplanner.storage.database import Database
from netplanner.storage.import_flags import ImportFlags
from netplanner.storage.journal_store import JournalStore
from netplanner.storage.outreach_store import OutreachStore
from netplanner.storage.profile_store import ProfileStore
from netplanner.storage.told_apart import ToldApart
from netplanner.storage.undo_log import Changes

__all__ = ["Changes", "Step", "Workspace"]


class Step(StrEnum):
    """What can be undone, by name; the window shows it in the user's words."""

    IMPORTED = "imported"
    RECORDED_EXCHANGE = "recorded-exchange"
    PLANNED_FOLLOW_UP = "planned-follow-up"
    FINISHED_FOLLOW_UP = "finished-follow-up"
    CHANGED_INTENT = "changed-intent"
    LOOKED_AT_FLAGS = "looked-at-flags"
    MOVED_UP = "moved-up"
    MARKED_ENOUGH = "marked-enough"
    TOOK_BACK_RECORD = "took-back-record"
    MADE_PROMISE = "made-promise"
    ANSWERED_PROMISE = "answered-promise"
    CHANGED_PROMISE = "changed-promise"
    REPAIRED = "repaired"
    FORGAVE = "forgave"
    SNOOZED_FOLLOW_UP = "snoozed-follow-up"
    DROPPED_FOLLOW_UP = "dropped-follow-up"
    CHANGED_FOLLOW_UP = "changed-follow-up"
    ADDED_PERSON = "added-person"
    EDITED_PERSON = "edited-person"
    WROTE_NOTES = "wrote-notes"
    DELETED_PEOPLE = "deleted-people"
    RESTORED_PEOPLE = "restored-people"
    CHANGED_SETTINGS = "changed-settings"
    MERGED_PEOPLE = "merged-people"
    CHANGED_TIES = "changed-ties"
    ASKED_FOR_INTRODUCTION = "asked-for-introduction"
    CHANGED_INTRODUCTION = "changed-introduction"
    PUT_ASIDE = "put-aside"
    CHANGED_PROFILE = "changed-profile"
    CHANGED_NEEDS = "changed-needs"
    GAVE_UP = "gave-up"
    BORROWED = "borrowed"
    TOLD_APART = "told-apart"
    TAGGED = "tagged"
    MET_SEVERAL = "met-several"
    REMOVED_SAMPLES = "removed-samples"


class Workspace:
    def __init__(self, path: Path, *, create: bool, today: Callable[[], date] = date.today) -> None:
        """Open the file at `path`, bringing an older one to today's schema after a copy of it was made.

        Raises NetPlannerError as `Database` and `migrations.migrate` do.
        """
        self.today = today
        self._database = Database(path, create=create)
        try:
            copy = migrations.migrate(self._database, now=datetime.now())
        except BaseException:
            self.close()
            raise
        self.contacts = ContactStore(self._database)
        self.journal = JournalStore(self._database)
        self.profile = ProfileStore(self._database)
        self.import_flags = ImportFlags(self._database)
        self.outreach = OutreachStore(self._database)
        self.told_apart = ToldApart(self._database)
        self.history = CardHistory(self._database, self.contacts)
        self._is_in_step = False
        self.standings = Standings(self.journal, lambda: self.today(), lambda: not self._is_in_step)
        self._listeners: list[Callable[[Changes], None]] = []
        if copy is not None:
            self._derive_index_anew()

    def __enter__(self) -> "Workspace":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def path(self) -> Path:
        return self._database.path

    def close(self) -> None:
        self._database.close()

    def subscribe(self, listener: Callable[[Changes], None]) -> None:
        """Have `listener` told of every change, on the thread that made it."""
        self._listeners.append(listener)

    def unsubscribe_all(self) -> None:
        """Tell nobody any longer: those who listened are gone."""
        self._listeners.clear()

    @contextmanager
    def step(self, name: Step) -> Iterator[None]:
        """One transaction and one undo step; inside another step it becomes a part of that one."""
        if self._is_in_step:
            yield
            return
        self._is_in_step = True
        try:
            with self._database.transaction(), undo_log.recording(self._database, name, datetime.now()) as key:
                yield
                changes = undo_log.changes_of(self._database, key)
        finally:
            self._is_in_step = False
        self._tell(changes)

    def undo(self) -> str:
        """Take the last step back and return its name. Raises NOTHING_TO_UNDO or UNDO_OUTDATED."""
        return self._travel(undo_log.undo)

    def redo(self) -> str:
        """Do the step taken back last once more and return its name."""
        return self._travel(undo_log.redo)

    def next_undo(self) -> str | None:
        step = undo_log.next_undo(self._database)
        return step.name if step else None

    def next_redo(self) -> str | None:
        step = undo_log.next_redo(self._database)
        return step.name if step else None

    def forget_steps(self) -> None:
        """Begin with an empty undo log, as after loading the sample people."""
        with self._database.transaction():
            undo_log.install(self._database)

    def purge(self, contact_ids: Sequence[str]) -> None:
        """Remove people for good, and with them every trace in the undo log. It is no step."""
        if not contact_ids:
            return
        with self._database.transaction():
            self.contacts.purge(contact_ids)
            undo_log.install(self._database)
        self.standings.forget()

    def join_records(self, kept_id: str, other_id: str) -> None:
        """Within a step: everything that hangs on the other contact is the kept one's, and the other goes."""
        joined_records.join(self._database, kept_id, other_id)

    def problems(self) -> list[str]:
        """What a check of the file finds; empty when it is sound."""
        return self._database.integrity_problems()

    def take_copy(self, source: Path) -> None:
        """Hold what the copy holds from now on. It is no step, and listeners are not told: everything is new."""
        backups.put_in_place(self._database, source)
        self.standings.forget()
        if migrations.migrate(self._database, now=datetime.now()) is not None:
            self._derive_index_anew()

    def _travel(self, move: Callable[[Database], undo_log.LoggedStep]) -> str:
        with self._database.transaction():
            step = move(self._database)
            changes = undo_log.changes_of(self._database, step.pk)
            if "contact" in changes.tables:
                self.contacts.write_index(self._read_again(changes.contacts))
        self._tell(changes)
        return step.name

    def _derive_index_anew(self) -> None:
        with self._database.transaction():
            away = [id for id, *_ in self.contacts.in_trash()]
            self.contacts.write_index(self._read_again([*self.contacts.ids(), *away]))

    def _read_again(self, contact_ids: Iterable[str]) -> Iterator[tuple[str, Details]]:
        for record in self.contacts.records(sorted(contact_ids)):
            yield record.id, details(parse_card(record.card, encoding=record.encoding))

    def _tell(self, changes: Changes) -> None:
        if changes:
            self.standings.forget(changes)
            for listener in self._listeners:
                listener(changes)
