"""Changing the language of the window while it is in use: all of it changes, and nothing of the user's is lost."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Details
from netplanner.services import documents, editing, samples
from netplanner.services.conversations import Conversation
from netplanner.services.workspace import Workspace
from netplanner.ui.board.people import Order
from netplanner.ui.desk import Desk
from netplanner.ui.foundation.background import InlineRunner
from netplanner.ui.foundation.languages import Speech
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.main_window import MainWindow
from netplanner.ui.window_pages import WEEK

# Said by Qt's offscreen platform of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = date(2026, 11, 24)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        documents.import_document(opened, samples.sample_document(TODAY))
        yield opened


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, workspace: Workspace, tmp_path: Path) -> Iterator[Desk]:
    before = QLocale()
    speech = Speech(qapp)
    preferences = Preferences(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made = Desk(workspace, speech, lambda: MainWindow(workspace, preferences, runner=InlineRunner()))
    window = made.set_up()
    window.load()
    window.show()
    yield made
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()
    speech.be_still()
    speech.deleteLater()
    QLocale.setDefault(before)


def shown(desk: Desk) -> MainWindow:
    assert desk.window is not None
    return desk.window


def speaks_indonesian(window: MainWindow) -> bool:
    return "Papan" in {label.text() for label in window.pages.board.findChildren(QLabel)}


def test_all_of_the_window_speaks_another_language_at_once(qtbot: QtBot, desk: Desk) -> None:
    before = shown(desk)
    assert not speaks_indonesian(before)
    desk.speak("id")
    qtbot.waitUntil(lambda: desk.window is not before)
    assert speaks_indonesian(shown(desk))
    assert shown(desk).isVisible()
    assert not before.isVisible()
    again = shown(desk)
    desk.speak("en")
    qtbot.waitUntil(lambda: desk.window is not again)
    assert not speaks_indonesian(shown(desk))


def test_the_page_the_person_the_search_and_the_draft_stay(qtbot: QtBot, desk: Desk, workspace: Workspace) -> None:
    before = shown(desk)
    someone = next(iter(before.people.cards())).id
    before.pages.board.search_field.edit.setText("a")
    before.pages.board.select(someone)
    draft = Conversation(on=TODAY, was_exchange=True, text="not recorded yet")
    before.deeds.persons.drafts[(someone,), None] = draft
    before.pages.open_person(someone)
    desk.speak("id")
    qtbot.waitUntil(lambda: desk.window is not before)
    after = shown(desk)
    assert after.pages.chosen_ids == [someone]
    assert after.pages.board.search_field.edit.text() == "a"
    assert after.deeds.persons.drafts[(someone,), None] == draft
    after.pages.go_back()
    after.pages.go_to(WEEK)
    assert after.pages.key == WEEK


def test_the_view_and_the_order_of_people_stay(qtbot: QtBot, desk: Desk) -> None:
    before = shown(desk)
    before.pages.board.header.choose_order(Order.NAME)
    before.views.choose("promises")
    names = [before.people.card(id).name for id in before.people.shown_ids]
    assert len(names) < before.people.total
    desk.speak("id")
    qtbot.waitUntil(lambda: desk.window is not before)
    after = shown(desk)
    assert [after.people.card(id).name for id in after.people.shown_ids] == names
    assert after.views.key == "promises"


def test_a_language_that_was_chosen_and_taken_back_changes_nothing(qtbot: QtBot, desk: Desk) -> None:
    before = shown(desk)
    dialog = QDialog(before)
    dialog.open()
    desk.speak("id")
    desk.speak("en")
    dialog.accept()
    QTest.qWait(500)
    assert desk.window is before
    desk.speak("id")
    desk.speak("id")
    qtbot.waitUntil(lambda: desk.window is not before)
    once = desk.window
    QTest.qWait(500)
    assert desk.window is once


def test_a_window_that_is_gone_holds_nobody(qtbot: QtBot, desk: Desk) -> None:
    before = shown(desk).people
    desk.speak("id")
    qtbot.waitUntil(lambda: shown(desk).people is not before)
    assert before.total == 0


def test_only_the_new_window_follows_what_changes_in_the_file(qtbot: QtBot, desk: Desk, workspace: Workspace) -> None:
    before = shown(desk)
    total = before.people.total
    desk.speak("id")
    qtbot.waitUntil(lambda: desk.window is not before)
    editing.add_person(workspace, Details(name="Orang Baru"))
    QTest.qWait(1)
    assert shown(desk).people.total == total + 1


def test_a_dialog_that_is_half_filled_in_is_left_alone_until_it_is_done(qtbot: QtBot, desk: Desk) -> None:
    before = shown(desk)
    dialog = QDialog(before)
    field = QLineEdit("half filled in", dialog)
    dialog.open()
    desk.speak("id")
    QTest.qWait(500)
    assert desk.window is before
    assert field.text() == "half filled in"
    dialog.accept()
    qtbot.waitUntil(lambda: desk.window is not before)
    assert speaks_indonesian(shown(desk))
