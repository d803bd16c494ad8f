"""Everything that can be done from the window, in one place: each group of deeds by its name.

Makes them and closes them; what each of them does is its own.
"""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from netplanner.services.ties import Ties
from netplanner.services.workspace import Workspace
from netplanner.ui.board.people import People
from netplanner.ui.deeds.acting_deeds import ActingDeeds
from netplanner.ui.deeds.copy_deeds import CopyDeeds
from netplanner.ui.deeds.duplicate_deeds import DuplicateDeeds
from netplanner.ui.deeds.file_deeds import FileDeeds
from netplanner.ui.deeds.follow_up_deeds import FollowUpDeeds
from netplanner.ui.deeds.outreach_deeds import OutreachDeeds
from netplanner.ui.deeds.person_deeds import PersonDeeds
from netplanner.ui.deeds.promise_deeds import PromiseDeeds
from netplanner.ui.deeds.relief_deeds import ReliefDeeds
from netplanner.ui.deeds.self_deeds import SelfDeeds
from netplanner.ui.deeds.several_deeds import SeveralDeeds
from netplanner.ui.deeds.steps import Steps
from netplanner.ui.deeds.window_deeds import WindowDeeds
from netplanner.ui.foundation.background import Background, Runner
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.foundation.preferences import Preferences


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeds:
    """`steps` is how every change is made, undone and told of; the others are what is changed."""

    steps: Steps
    files: FileDeeds
    persons: PersonDeeds
    follow_ups: FollowUpDeeds
    promises: PromiseDeeds
    acting: ActingDeeds
    relief: ReliefDeeds
    myself: SelfDeeds
    outreach: OutreachDeeds
    copies: CopyDeeds
    duplicates: DuplicateDeeds
    several: SeveralDeeds
    program: WindowDeeds

    def close(self) -> None:
        """End what is under way, and remove what was only made for a while."""
        self.steps.close()
        self.files.close()
        self.copies.close()
        self.relief.close()


def make_deeds(
    workspace: Workspace,
    preferences: Preferences,
    *,
    steps: Steps,
    ties: Ties,
    shown: People,
    photos: Photos,
    runner: Runner,
    window: QWidget,
) -> Deeds:
    """`shown` is whom the window holds; `runner` does the long work, except for backups: they go on beside it."""
    follow_ups = FollowUpDeeds(workspace, ties, steps, shown, window, photos=photos)
    return Deeds(
        steps=steps,
        files=FileDeeds(workspace, preferences, steps, window),
        persons=PersonDeeds(workspace, steps, shown, window),
        follow_ups=follow_ups,
        promises=PromiseDeeds(workspace, steps, shown, window),
        acting=ActingDeeds(workspace, steps, shown, window),
        relief=ReliefDeeds(workspace, steps, runner, window),
        myself=SelfDeeds(workspace, steps, shown, window),
        outreach=OutreachDeeds(workspace, steps, shown, window),
        copies=CopyDeeds(workspace, steps, Background(), window),
        duplicates=DuplicateDeeds(workspace, steps, shown, window),
        several=SeveralDeeds(workspace, steps, shown, window, follow_ups.plan_with_each),
        program=WindowDeeds(workspace, preferences, steps, window),
    )
