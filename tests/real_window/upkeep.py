"""The upkeep of a day: ten conversations logged, three promises answered, the week looked at. Counts every key.

Prints how many actions it took, and "kept up" at the end.
"""

import sys
from datetime import timedelta
from functools import partial
from pathlib import Path

from desk import TODAY, run
from hands import Hands, Walk, drive, until

from netplanner.domain.commitments import CommitmentStatus, Maker
from netplanner.domain.contact import Details
from netplanner.services import editing, promises
from netplanner.services.promises import NewPromise
from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.palette import PaletteDialog
from netplanner.ui.main_window import MainWindow
from netplanner.ui.window_pages import WEEK

PEOPLE = (
    "Ayu Lestari", "Budi Santoso", "Citra Dewi", "Daniel Okafor", "Elif Aydin", "Farah Siddiqui", "Gita Putri",
    "Hiroshi Tanaka", "Ingrid Solheim", "Joko Susilo",
)  # fmt: skip
MOST_ACTIONS = 40


def day(hands: Hands, window: MainWindow, workspace: Workspace) -> Walk:
    for name in PEOPLE:
        yield from hands.press("ctrl+k")
        yield from hands.dialog(PaletteDialog)
        yield from hands.write(f"{name.split()[0]}: talked about the atlas")
        yield from hands.press("Return")
        yield from hands.back()
    yield from until("ten exchanges", lambda: all(card.last_exchange == TODAY for card in window.people.cards()))
    yield from hands.press("ctrl+2")
    yield from until("the week", lambda: window.pages.key == WEEK)
    for left in (2, 1, 0):
        yield from hands.press("space", "Return")
        yield from until("one more is answered", partial(are_waiting, workspace, left))


def are_waiting(workspace: Workspace, count: int) -> bool:
    """Whether so many promises are still to be answered."""
    promised = (one for some in workspace.journal.commitments().values() for one in some)
    return count == sum(one.status is CommitmentStatus.OPEN for one in promised)


def walk(window: MainWindow, workspace: Workspace) -> None:
    ids = [editing.add_person(workspace, Details(name=name)) for name in PEOPLE]
    for number, id in enumerate(ids[:3]):
        due = TODAY - timedelta(days=20 + number)
        promises.make(workspace, id, NewPromise(maker=Maker.THEM, text=f"promise {number}", due=due))
    hands = Hands(window)
    drive(day(hands, window, workspace))
    print(f"{hands.actions} actions: ten conversations, three promises, the week (at most {MOST_ACTIONS})")
    if hands.actions > MOST_ACTIONS:
        raise AssertionError("the upkeep of a day takes too much")


if __name__ == "__main__":
    raise SystemExit(run(Path(sys.argv[1]), walk, done="kept up"))
