"""The first days with the program: sample people that one click removes, and hints that never come back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Details
from netplanner.domain.self_profile import Need, SelfArea
from netplanner.services import documents, editing, myself, planning, samples
from netplanner.services.sample_removal import remove_samples, sample_people
from netplanner.services.workspace import Step, Workspace
from netplanner.ui.foundation.background import InlineRunner
from netplanner.ui.foundation.languages import locale_of
from netplanner.ui.foundation.one_window import OneWindow
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.main_window import MainWindow

# Said by Qt's offscreen platform of every window that has a least size, and of every menu that opens.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

TODAY = date(2026, 11, 24)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        yield opened


def shown(qtbot: QtBot, workspace: Workspace, preferences: Preferences, *, is_demo: bool = False) -> MainWindow:
    made = MainWindow(workspace, preferences, runner=InlineRunner(), is_demo=is_demo)
    qtbot.addWidget(made)
    made.load()
    made.show()
    return made


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, preferences: Preferences) -> MainWindow:
    return shown(qtbot, workspace, preferences)


def button(window: MainWindow, words: str) -> QAbstractButton:
    return next(one for one in window.findChildren(QAbstractButton) if one.text() == words)


def test_what_the_user_made_of_a_sample_stays(window: MainWindow, workspace: Workspace) -> None:
    window.deeds.files.bring_samples()
    strength = next(item for item in workspace.profile.self_items() if not item.evidence)
    with workspace.step(Step.CHANGED_PROFILE):
        items = [one for one in workspace.profile.self_items() if one != strength]
        workspace.profile.replace_self_items([*items, replace(strength, evidence="Led the meeting in Turi")])
    own = next(one for one in planning.open_follow_ups(workspace) if one.contact_id is None)
    planning.finish(workspace, own.id, actual_minutes=85)
    window.menus.remove_samples.trigger()
    assert [one.evidence for one in workspace.profile.self_items()] == ["Led the meeting in Turi"]
    assert [one.id for one in workspace.journal.follow_ups() if one.contact_id is None] == [own.id]


def test_one_click_removes_the_sample_people_and_keeps_what_the_user_wrote(
    window: MainWindow, workspace: Workspace
) -> None:
    window.deeds.files.bring_samples()
    mine = editing.add_person(workspace, Details(name="Someone Real"))
    myself.add_item(workspace, SelfArea.FIELD, "My own field")
    myself.add_need(workspace, Need(text="A translator"))
    before = documents.document_of(workspace)
    remove = button(window, "Remove the sample people")
    assert remove.isVisible()
    remove.click()
    assert [card.id for card in window.people.cards()] == [mine]
    assert [item.text for item in workspace.profile.self_items()] == ["My own field"]
    assert [need.text for need in workspace.profile.needs()] == ["A translator"]
    assert [one for one in workspace.journal.follow_ups() if one.contact_id is None] == []
    assert not remove.isVisible()
    window.menus.undo.trigger()
    assert documents.document_of(workspace) == before


def test_sample_people_who_speak_indonesian_come_and_go_as_the_others_do(
    window: MainWindow, workspace: Workspace
) -> None:
    before = QLocale()
    QLocale.setDefault(locale_of("id"))
    window.deeds.files.bring_samples()
    QLocale.setDefault(before)
    assert "Berkas batas desa" in {one.text for one in workspace.journal.follow_ups()}
    assert remove_samples(workspace) == len(samples.samples_in("en")["contacts"])
    assert (list(workspace.profile.self_items()), list(workspace.profile.needs())) == ([], [])
    assert [one for one in workspace.journal.follow_ups() if one.contact_id is None] == []


def test_without_samples_there_is_nothing_to_remove(workspace: Workspace) -> None:
    editing.add_person(workspace, Details(name="Someone Real"))
    assert sample_people(workspace) == []
    assert remove_samples(workspace) == 0


def test_the_samples_of_the_demo_say_nothing_of_being_removed(
    qtbot: QtBot, workspace: Workspace, preferences: Preferences
) -> None:
    documents.import_document(workspace, samples.sample_document(TODAY))
    made = shown(qtbot, workspace, preferences, is_demo=True)
    assert not button(made, "Remove the sample people").isVisible()


def test_one_hint_comes_at_a_start_and_never_again_once_read(
    qtbot: QtBot, workspace: Workspace, preferences: Preferences
) -> None:
    editing.add_person(workspace, Details(name="Someone Real"))
    said = []
    for _ in range(6):
        made = shown(qtbot, workspace, preferences)
        assert not made.hints.strip.isVisible(), "nothing before the window is in use"
        made.hints.begin()
        if made.hints.strip.isVisible():
            said.append(made.hints.strip.accessibleName())
            made.hints.strip.close_button.click()
            assert not made.hints.strip.isVisible()
        made.close()
        workspace.unsubscribe_all()
    assert len(said) == 4
    assert len(set(said)) == 4


def test_a_hint_that_was_followed_is_read(window: MainWindow, workspace: Workspace, preferences: Preferences) -> None:
    window.hints.begin()
    assert not window.hints.strip.isVisible(), "the first page says all that is needed"
    editing.add_person(workspace, Details(name="Someone Real"))
    assert "press L" in window.hints.strip.accessibleName()
    window.pages.board.select(next(iter(window.people.cards())).id)
    QTimer.singleShot(0, lambda: [one.close() for one in (QApplication.activeModalWidget(),) if one is not None])
    window.menus.log.trigger()
    assert not window.hints.strip.isVisible()
    assert "log" in preferences.hints_seen


def test_a_second_start_on_the_same_file_asks_the_first_to_come_to_the_front(qtbot: QtBot, tmp_path: Path) -> None:
    first = OneWindow(tmp_path / "people.db")
    other = OneWindow(tmp_path / "other.db")
    second = OneWindow(tmp_path / "people.db")
    assert first.is_first()
    assert other.is_first(), "another file has a window of its own"
    with qtbot.waitSignal(first.asked):
        assert not second.is_first()
    first.end()
    assert second.is_first(), "the first one has gone"
    second.end()
    other.end()


def test_a_window_on_a_screen_that_was_unplugged_comes_back(window: MainWindow) -> None:
    window.move(QPoint(9000, 9000))
    window.place.find_a_screen()
    assert window.screen().availableGeometry().intersects(window.frameGeometry())
    here = window.pos()
    window.place.find_a_screen()
    assert window.pos() == here
