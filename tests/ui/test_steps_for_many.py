"""A step for many people: the window goes on meanwhile, and a cancelled one leaves nothing behind."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import IntentKind
from netplanner.services import documents, samples, several
from netplanner.services.progress import Progress
from netplanner.services.workspace import Workspace
from netplanner.ui.deeds import steps
from netplanner.ui.foundation.background import Background
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.main_window import MainWindow

# Said by Qt's offscreen platform of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = date(2026, 11, 24)


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """With a worker of its own, to which more than two people are many."""
    monkeypatch.setattr(steps, "_FEW", 2)
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as workspace:
        documents.import_document(workspace, samples.sample_document(TODAY))
        made = MainWindow(workspace, preferences, runner=Background())
        qtbot.addWidget(made)
        made.load()
        made.show()
        yield made
        made.close()


def test_many_are_marked_by_a_worker_and_the_window_follows(window: MainWindow, qtbot: QtBot) -> None:
    enough = IntentKind.ACCEPT
    ids = [card.id for card in window.people.cards() if card.level == 2 and card.intent.kind is not enough]
    with qtbot.waitSignal(window.deeds.steps.job_ended):
        window.deeds.several.want(ids, enough)
        assert window.deeds.steps.is_busy
        assert window.message_bar.text == f"Under way: {len(ids)} people."
    assert not window.deeds.steps.is_busy
    qtbot.waitUntil(lambda: all(window.people.card(id).intent.kind is enough for id in ids))
    qtbot.waitUntil(lambda: window.message_bar.text.endswith(f"{len(ids)} people."))
    window.menus.undo.trigger()
    assert not any(window.people.card(id).intent.kind is enough for id in ids)


def test_what_is_cancelled_changed_nothing(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ids = [card.id for card in window.people.cards()]
    before = {id: window.people.card(id) for id in ids}
    goes_on, whole = Event(), several.want

    def slow(workspace: Workspace, ids: list[str], kind: IntentKind, progress: Progress) -> several.IntentsSet:
        goes_on.wait(10)
        return whole(workspace, ids, kind, progress)

    monkeypatch.setattr(several, "want", slow)
    with qtbot.waitSignal(window.deeds.steps.job_ended):
        window.deeds.several.want(ids, IntentKind.ACCEPT)
        window.deeds.several.want(ids, IntentKind.NONE)
        assert window.message_bar.text == "A long job is under way. This can be done once it has ended."
        window.deeds.steps.stop()
        goes_on.set()
    qtbot.waitUntil(lambda: window.message_bar.text == "Stopped. Nothing was changed.")
    assert {id: window.people.card(id) for id in ids} == before
    assert window.menus.undo.text() == "&Undo: import"
