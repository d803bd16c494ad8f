"""The notes on the page of a person: written in place, told to the right person, and never lost."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from netplanner.services import documents, editing, people, samples
from netplanner.services.people import PersonView
from netplanner.services.workspace import Workspace
from netplanner.ui.pages.contact.notes_panel import NotesEdit
from netplanner.ui.pages.contact.page import ContactPage
from netplanner.ui.pages.contact.text_area import TextArea

# Said by Qt's offscreen platform of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = date(2026, 11, 24)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        documents.import_document(opened, samples.sample_document(TODAY))
        yield opened


@pytest.fixture
def sari(file: Workspace) -> PersonView:
    return people.person(file, people.find_one(file, "Sari Wulandari"))


@pytest.fixture
def daniel(file: Workspace) -> PersonView:
    return people.person(file, people.find_one(file, "Daniel Okafor"))


@pytest.fixture
def page(qtbot: QtBot) -> ContactPage:
    made = ContactPage()
    qtbot.addWidget(made)
    made.resize(1248, 796)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def told(page: ContactPage) -> list[tuple[str, str]]:
    """Notes as they are told, with whose they are; nobody stores them."""
    heard: list[tuple[str, str]] = []
    page.wishes.notes_written.connect(lambda person_id, notes: heard.append((person_id, notes)))
    return heard


def notes_of(page: ContactPage) -> NotesEdit:
    found = [edit for edit in page.findChildren(NotesEdit) if edit.isVisibleTo(page)]
    assert len(found) == 1
    return found[0]


def write(page: ContactPage, text: str) -> NotesEdit:
    edit = notes_of(page)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    return edit


def with_notes(view: PersonView, notes: str) -> PersonView:
    return replace(view, contact=replace(view.contact, notes=notes))


def stores(page: ContactPage, file: Workspace) -> None:
    """As the window does: store what is told, and show the person as they are then."""

    def store(person_id: str, notes: str) -> None:
        editing.write_notes(file, person_id, notes)
        page.show_person(people.person(file, person_id), TODAY)

    page.wishes.notes_written.connect(store)


def test_notes_are_told_when_the_keyboard_leaves_them(
    page: ContactPage, sari: PersonView, told: list[tuple[str, str]]
) -> None:
    page.show_person(sari, TODAY)
    write(page, "Likes maps")
    assert told == []
    page.setFocus()
    assert told == [(sari.contact.id, "Likes maps")]


def test_ctrl_return_tells_of_them_at_once_and_return_begins_a_line(
    page: ContactPage, sari: PersonView, told: list[tuple[str, str]]
) -> None:
    page.show_person(sari, TODAY)
    edit = write(page, "one")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, "two")
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told == [(sari.contact.id, "one\ntwo")]


def test_notes_that_were_not_touched_are_not_told(
    page: ContactPage, sari: PersonView, told: list[tuple[str, str]]
) -> None:
    page.show_person(with_notes(sari, "as they\r\nwere  "), TODAY)
    notes_of(page).setFocus()
    page.setFocus()
    page.leave()
    assert told == []


def test_an_update_does_not_take_what_is_being_typed(
    page: ContactPage, sari: PersonView, told: list[tuple[str, str]]
) -> None:
    page.show_person(sari, TODAY)
    edit = write(page, "half a sen")
    page.show_person(replace(sari, follow_ups=()), TODAY)
    assert notes_of(page) is edit
    assert edit.toPlainText() == "half a sen"
    # It was told before, and is told again while nobody has stored it.
    assert told == [(sari.contact.id, "half a sen")]


def test_notes_stored_meanwhile_are_shown_and_told_once(
    page: ContactPage, file: Workspace, sari: PersonView, told: list[tuple[str, str]]
) -> None:
    stores(page, file)
    page.show_person(sari, TODAY)
    write(page, "Likes maps ")
    page.leave()
    page.leave()
    assert told == [(sari.contact.id, "Likes maps ")]
    assert people.person(file, sari.contact.id).contact.notes.strip() == "Likes maps"


def test_undo_puts_the_old_notes_back_on_the_page(page: ContactPage, file: Workspace, sari: PersonView) -> None:
    stores(page, file)
    page.show_person(sari, TODAY)
    write(page, "other notes")
    page.leave()
    file.undo()
    page.show_person(people.person(file, sari.contact.id), TODAY)
    assert notes_of(page).toPlainText() == sari.contact.notes


def test_an_older_view_does_not_follow_the_one_that_saving_brought(
    page: ContactPage, file: Workspace, sari: PersonView
) -> None:
    stores(page, file)
    page.show_person(sari, TODAY)
    write(page, "Likes maps")
    page.show_person(sari, TODAY)
    assert notes_of(page).toPlainText() == "Likes maps"
    assert people.person(file, sari.contact.id).contact.notes == "Likes maps"


def test_notes_are_told_once_though_storing_them_takes_the_keyboard_away(
    page: ContactPage, sari: PersonView, told: list[tuple[str, str]]
) -> None:
    page.wishes.notes_written.connect(lambda *_: page.setFocus())
    page.show_person(sari, TODAY)
    edit = write(page, "Likes maps")
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told == [(sari.contact.id, "Likes maps")]


def test_opening_somebody_else_tells_whose_notes_they_were(
    page: ContactPage, sari: PersonView, daniel: PersonView, told: list[tuple[str, str]]
) -> None:
    page.show_person(sari, TODAY)
    write(page, "about Sari")
    page.show_person(daniel, TODAY)
    assert told[0] == (sari.contact.id, "about Sari")
    assert all(person_id == sari.contact.id for person_id, _ in told)
    assert notes_of(page).toPlainText() == daniel.contact.notes


def test_what_could_not_be_stored_is_there_the_next_time(
    page: ContactPage, file: Workspace, sari: PersonView, daniel: PersonView
) -> None:
    page.show_person(sari, TODAY)
    write(page, "not stored yet")
    page.show_person(daniel, TODAY)
    page.show_person(sari, TODAY)
    assert notes_of(page).toPlainText() == "not stored yet"
    stores(page, file)
    page.leave()
    assert people.person(file, sari.contact.id).contact.notes == "not stored yet"
    page.show_person(daniel, TODAY)
    page.show_person(people.person(file, sari.contact.id), TODAY)
    assert notes_of(page).toPlainText() == "not stored yet"


def test_a_click_right_after_typing_is_not_lost(page: ContactPage, file: Workspace, sari: PersonView) -> None:
    stores(page, file)
    page.show_person(sari, TODAY)
    QTest.qWait(0)
    done: list[str] = []
    page.wishes.done.connect(done.append)
    write(page, "Likes maps")
    button = page.findChild(QPushButton, f"done {sari.follow_ups[0].id}")
    assert isinstance(button, QPushButton)
    # The press takes the keyboard from the notes, which are stored before the button is let go.
    button.setFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert people.person(file, sari.contact.id).contact.notes == "Likes maps"
    assert done == [sari.follow_ups[0].id]


def test_notes_are_shown_as_they_are_kept(page: ContactPage, file: Workspace, sari: PersonView) -> None:
    stores(page, file)
    page.show_person(sari, TODAY)
    edit = notes_of(page)
    edit.setPlainText("maps\x07 and rivers\x0c")
    page.leave()
    stored = people.person(file, sari.contact.id).contact.notes
    assert edit.toPlainText() == stored == "maps and rivers"
    assert not edit.is_changed


def test_long_text_takes_twelve_lines_and_then_scrolls(qtbot: QtBot) -> None:
    area = TextArea("short")
    qtbot.addWidget(area)
    area.resize(300, 100)
    area.show()
    one_line = area.height()
    area.setPlainText("word " * 20_000)
    many = area.height()
    assert one_line < many < 16 * one_line
    assert area.verticalScrollBar().maximum() > 0
    area.setPlainText("short")
    assert area.height() == one_line
