"""What is done with people: record, move, settle for enough, add, edit, put into the trash."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from netplanner.domain.contact import Intent, IntentKind
from netplanner.domain.levels import Level
from netplanner.services import backups, connections, conversations, editing, moves, people, several, trash
from netplanner.services.conversations import Conversation
from netplanner.services.moves import Move, MoveKind
from netplanner.services.workspace import Step, Workspace
from netplanner.ui.board.people import People
from netplanner.ui.deeds.steps import Steps
from netplanner.ui.foundation.labels import called, count_of_people, counted, level_name

if TYPE_CHECKING:
    from netplanner.ui.dialogs.log_panel import LogPanel

# Whom a log panel is about, in their order, and the level that it leads to where it asks for what is missing.
_About = tuple[tuple[str, ...], Level | None]


class PersonDeeds(QObject):
    """`person_added` carries the id of somebody just added; `promise_wished` theirs, and the number of a promise."""

    person_added = Signal(str)
    promise_wished = Signal(str, int)

    def __init__(self, workspace: Workspace, steps: Steps, shown: People, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._steps = steps
        self._people = shown
        self._window = window
        # What was ticked and typed in a panel that was left, until it is recorded or the window closes.
        self.drafts: dict[_About, Conversation] = {}

    # --- what happened between two people

    def record(self, ids: Sequence[str], *, begin_with: str = "") -> None:
        """Ask what a conversation with them showed, and record it as one step."""
        present = self._present(ids)
        if not present or self._steps.waits():
            return
        views = [people.person(self._workspace, id) for id in present[:1]]
        only = views[0] if len(present) == 1 else None
        from netplanner.ui.dialogs.log_panel import LogPanel

        panel = LogPanel(
            self._names(present),
            self._workspace.today(),
            open_promises=[p for p in only.promises if p.commitment.is_open(self._workspace.today())] if only else (),
            known=only.gates if only else (),
            begin_with=begin_with,
            parent=self._window,
        )
        self._ask_and_record(panel, present, None, ask_again=lambda: self.record(ids))

    def record_line(self, person_id: str, text: str) -> None:
        """Record a conversation of today with one line, without asking any more."""
        if self._people.has(person_id) and not self._steps.waits():
            self._record([person_id], Conversation(on=self._workspace.today(), text=text), Step.RECORDED_EXCHANGE)

    def _ask_and_record(
        self, panel: "LogPanel", ids: Sequence[str], level: Level | None, *, ask_again: Callable[[], object]
    ) -> bool:
        """Record what the panel says, or keep it for the next time it is opened; whether it was left with Record."""
        about = (tuple(ids), level)
        draft = self.drafts.pop(about, None)
        if draft is not None:
            from netplanner.ui.dialogs.log_draft import bring_back

            bring_back(panel, draft, self._workspace.today())
        if self._steps.ask(panel):
            if not self._record(ids, panel.conversation, Step.RECORDED_EXCHANGE if level is None else Step.MOVED_UP):
                self.drafts[about] = panel.conversation
            return True
        if panel.says_something:
            self.drafts[about] = panel.conversation
            words = self.tr("Not recorded: {name}. What you ticked is kept until the window closes.")
            self._steps.tell(words.replace("{name}", self._told(ids)), action=self.tr("Go on"), on_action=ask_again)
        return False

    def _record(self, ids: Sequence[str], conversation: Conversation, step: Step) -> bool:
        before = {id: self._people.card(id).level for id in ids}
        deed = self._steps.do(lambda: conversations.record(self._workspace, ids, conversation, step=step))
        if not deed:
            return False
        risen = [id for id in ids if self._people.has(id) and self._people.card(id).level > before[id]]
        if len(ids) == 1:
            words = self.tr("Recorded: {name}.").replace("{name}", self._told(ids))
            if risen:
                now = self.tr("Now: {level}.").replace("{level}", level_name(self._people.card(ids[0]).level))
                words = f"{words} {now}"
        else:
            words = self.tr("Recorded with {people}.").replace("{people}", count_of_people(len(ids)))
        self._steps.done(words)
        return True

    # --- moves

    def move(self, ids: Sequence[str], level: int) -> None:
        """Ask what is missing for a higher column; for a lower one, mark as enough (MODEL §1)."""
        if self._steps.waits():
            return
        planned = moves.plan_moves(self._workspace, ids, Level(level))
        asked = [move for move in planned if move.kind is MoveKind.ASK]
        enough = [move for move in planned if move.kind is MoveKind.ENOUGH]
        refused = [move for move in planned if move.kind is MoveKind.REFUSED]
        # Whoever cancels what is asked, cancels the move of all: then nobody has moved.
        if asked and not self._ask_for_missing(asked, Level(level)):
            return
        if enough:
            self.mark_enough([move.contact_id for move in enough])
        if refused:
            self.refuse(refused)

    def _ask_for_missing(self, asked: Sequence[Move], level: Level) -> bool:
        ids = [move.contact_id for move in asked]
        missing = list(dict.fromkeys(atom for move in asked for atom in move.missing))
        only = people.person(self._workspace, ids[0]) if len(ids) == 1 else None
        today = self._workspace.today()
        from netplanner.ui.dialogs.log_panel import LogPanel

        panel = LogPanel(
            [called(move.name) for move in asked],
            today,
            open_promises=[p for p in only.promises if p.commitment.is_open(today)] if only else (),
            asked=missing,
            to_level=level,
            known=only.gates if only else (),
            # Of several, where the one who is farthest from it would stand.
            standing_after=lambda said: min(
                (conversations.standing_after(self._workspace, id, said) for id in ids), key=lambda after: after.level
            ),
            parent=self._window,
        )
        return self._ask_and_record(panel, ids, level, ask_again=lambda: self.move(ids, level))

    def refuse(self, refused: Sequence[Move]) -> None:
        """Say why they stay where they are, a repair comes first, and lead to what is to be repaired."""
        first = refused[0]
        names = ", ".join(called(move.name) for move in refused[:3])
        text = first.breach.commitment.text if first.breach is not None else ""
        words = self.tr("A repair comes first with {name}.")
        if text:
            words = self.tr("A repair comes first with {name}: {promise}.")
        number = first.breach.id if first.breach is not None else 0
        self._steps.report(
            words.replace("{name}", names).replace("{promise}", text),
            action=self.tr("Open the promise"),
            on_action=lambda: self.promise_wished.emit(first.contact_id, number),
        )

    def mark_enough(self, ids: Sequence[str]) -> None:
        present = self._present(ids)
        if not present:
            return
        workspace = self._workspace
        self._steps.do_for(
            len(present),
            lambda progress: several.want(workspace, present, IntentKind.ACCEPT, progress),
            lambda done: self._on_enough(present, done),
        )

    def _on_enough(self, ids: Sequence[str], done: several.IntentsSet) -> None:
        if done.changed:
            self._steps.done(self.tr("Enough here: {name}.").replace("{name}", self._told(ids)))
        else:
            self._steps.tell(self.tr("It is so already."))

    def set_intent(self, person_id: str, intent: Intent) -> None:
        words = self.tr("Set, with {name}.").replace("{name}", self._told([person_id]))
        self._steps.do(lambda: connections.set_intent(self._workspace, person_id, intent), words)

    # --- cards

    def add(self) -> None:
        """Ask who they are, and give them a card of their own."""
        if self._steps.waits():
            return
        from netplanner.ui.dialogs.person_form import PersonForm

        form = PersonForm(None, self._workspace.today(), known_tags=self._known_tags(), parent=self._window)
        if not self._steps.ask(form):
            return
        added: list[str] = []
        photo = form.photo if isinstance(form.photo, bytes) else None
        words = self.tr("Added: {name}.").replace("{name}", form.details.name)
        if self._steps.do(lambda: added.append(editing.add_person(self._workspace, form.details, photo=photo)), words):
            self.person_added.emit(added[0])

    def edit(self, person_id: str) -> None:
        if not self._people.has(person_id) or self._steps.waits():
            return
        said = people.person(self._workspace, person_id).contact.details
        picture = editing.photo_of(self._workspace, person_id)
        from netplanner.ui.dialogs.person_form import PersonForm

        form = PersonForm(
            said, self._workspace.today(), picture=picture, known_tags=self._known_tags(), parent=self._window
        )
        if self._steps.ask(form) and form.is_changed:
            words = self.tr("Changed: {name}.").replace("{name}", form.details.name)
            self._steps.do(
                lambda: editing.edit_person(self._workspace, person_id, form.details, photo=form.photo), words
            )

    def write_notes(self, person_id: str, notes: str) -> None:
        self._steps.do(lambda: editing.write_notes(self._workspace, person_id, notes))

    def look_at_flags(self, person_id: str) -> None:
        self._steps.do(lambda: connections.look_at_flags(self._workspace, person_id), self.tr("Looked at."))

    def take_back(self, record_id: int) -> None:
        self._steps.do(lambda: connections.take_back(self._workspace, record_id), self.tr("Taken back."))

    # --- trash

    def delete(self, ids: Sequence[str]) -> None:
        present = self._present(ids)
        if not present:
            return
        names = self._told(present)
        promises: list[int] = []
        if not self._steps.do(lambda: promises.append(trash.delete(self._workspace, present))):
            return
        words = self.tr("In the trash for 30 days: {name}.").replace("{name}", names)
        if promises[0]:
            one, several = self.tr("1 open promise went along."), self.tr("{count} open promises went along.")
            words = f"{words} {counted(promises[0], one=one, several=several)}"
        self._steps.done(words)

    def show_trash(self) -> None:
        if self._steps.waits():
            return
        from netplanner.ui.dialogs.trash import TrashDialog

        dialog = TrashDialog(trash.contents(self._workspace), self._window)
        dialog.restore_requested.connect(self._on_restore)
        dialog.delete_requested.connect(self._on_delete_for_good)
        self._trash = dialog
        self._steps.ask(dialog)

    def _on_restore(self, ids: list[str]) -> None:
        words = self.tr("Brought back: {people}.").replace("{people}", count_of_people(len(ids)))
        self._steps.do(lambda: trash.restore(self._workspace, ids), words)
        self._trash.show_people(trash.contents(self._workspace))

    def _on_delete_for_good(self, ids: list[str]) -> None:
        if self._steps.do(lambda: trash.delete_for_good(self._workspace, ids)):
            self._steps.tell(self._gone_for_good())
        self._trash.show_people(trash.contents(self._workspace))

    def _gone_for_good(self) -> str:
        held = ", ".join(copy.name for copy in backups.copies_of(self._workspace.path))
        if not held:
            return self.tr("Gone for good.")
        words = self.tr("Gone for good. Backups of earlier days still hold them, in {folder}: {names}.")
        return words.replace("{folder}", str(self._workspace.path.parent)).replace("{names}", held)

    # --- how

    def _present(self, ids: Sequence[str]) -> list[str]:
        return [id for id in ids if self._people.has(id)]

    def _names(self, ids: Sequence[str]) -> list[str]:
        return [called(self._people.card(id).name) for id in ids]

    def _told(self, ids: Sequence[str]) -> str:
        return called(self._people.card(ids[0]).name) if len(ids) == 1 else count_of_people(len(ids))

    def _known_tags(self) -> list[str]:
        return sorted({tag for card in self._people.cards() for tag in card.tags}, key=str.casefold)
