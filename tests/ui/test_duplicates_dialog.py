"""Finding who is in the file twice, from the menu to the undo: what the dialog shows, and what its keys do."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from netplanner.services import imports, trash
from netplanner.services.import_plan import Duplicates
from netplanner.services.workspace import Workspace
from netplanner.storage.undo_log import LOGGED_TABLES
from netplanner.ui.board.card_list import CardList
from netplanner.ui.deeds import duplicate_deeds
from netplanner.ui.dialogs.duplicates import DuplicatesDialog
from netplanner.ui.foundation.background import InlineRunner, Job
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.ticks import TickChip
from netplanner.ui.main_window import MainWindow

# Said by Qt's offscreen platform of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = date(2026, 11, 24)
CONTROL = Qt.KeyboardModifier.ControlModifier


def card(name: str, *lines: str) -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD", ""])


CARDS = (
    card("Adi Nugroho", "TEL:+62 813-2888-0171"),
    card("Adi Nugroho", "TEL:0813 2888 0171", "TITLE:Surveyor"),
    card("Rahmat Hidayat", "TEL:0813 5510 7204", "EMAIL:rahmat@jogja.go.id", "ORG:Bappeda"),
    card("Rahmat H.", "TEL:+6281355107204", "EMAIL:rahmat.h@mail.id"),
    card("<b>Sri</b> Dewi", "EMAIL:sri@kampus.ac.id", "NOTE:first"),
    card("<b>Sri</b> Dewi", "EMAIL:sri@kampus.ac.id", "TITLE:Soil", "ORG:Kampus"),
    card("<b>Sri</b> Dewi, M.Sc.", "EMAIL:sri@kampus.ac.id"),
    card("Björn", "EMAIL:bjorn@example.org"),
    card("Björn", "EMAIL:bjorn@example.org", "NOTE:2"),
)


@pytest.fixture(autouse=True)
def _in_indonesia(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicate_deeds, "system_region", lambda: "ID")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    cards = tmp_path / "phone.vcf"
    cards.write_text("".join(CARDS), encoding="utf-8")
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        imports.import_files(opened, [cards], duplicates=Duplicates.KEEP)
        yield opened


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> MainWindow:
    preferences = Preferences(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made = MainWindow(workspace, preferences, runner=InlineRunner())
    qtbot.addWidget(made)
    made.load()
    made.show()
    return made


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> DuplicatesDialog:
    window.menus.duplicates.trigger()
    return shown(qtbot, window)


def shown(qtbot: QtBot, window: MainWindow) -> DuplicatesDialog:
    found = next(each for each in window.findChildren(DuplicatesDialog) if each.isVisible())
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    return found


def is_open(window: MainWindow) -> bool:
    return any(each.isVisible() for each in window.findChildren(DuplicatesDialog))


def tables(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(workspace.path)) as connection:
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
            for name in (*LOGGED_TABLES, "person")
        }


def rows(dialog: DuplicatesDialog) -> list[str]:
    model = dialog.model
    return [model.data(model.index(at), Qt.ItemDataRole.AccessibleTextRole) for at in range(model.rowCount())]


def go_to(dialog: DuplicatesDialog, name: str) -> None:
    at = next(at for at, words in enumerate(rows(dialog)) if name in words)
    dialog.rows.setCurrentIndex(dialog.model.index(at))


def words(dialog: DuplicatesDialog) -> list[str]:
    QTest.qWait(1)  # what was just laid out is shown with the next event
    labels = [label.text().replace("\u200b", "") for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel) if label.text())
    return labels


def count(workspace: Workspace) -> int:
    return workspace.contacts.count()


def test_each_group_is_told_with_its_names_and_why(dialog: DuplicatesDialog) -> None:
    assert rows(dialog) == [
        "Alike, Adi Nugroho, same phone, same name",
        "Alike, Björn, same mail, same name",
        "Merge?, <b>Sri</b> Dewi, <b>Sri</b> Dewi, M.Sc. · 3, same mail, same name",
        "Merge?, Rahmat Hidayat, Rahmat H., same phone, names agree",
    ]
    assert "4 groups of people who may be one. Nothing is merged until you say so, and each merge can be undone." in (
        words(dialog)
    )


def test_people_stand_side_by_side_with_what_their_one_card_would_say(dialog: DuplicatesDialog) -> None:
    go_to(dialog, "Rahmat")
    told = words(dialog)
    for value in ("0813 5510 7204", "+6281355107204", "rahmat@jogja.go.id", "rahmat.h@mail.id", "Called", "Rahmat H."):
        assert value in told
    assert told.count("0813 5510 7204") == 2, "theirs, and the merged card's: one number is there once"
    assert told.count("rahmat.h@mail.id") == 2, "the other's, and what is added"
    assert "Known of" in told


def test_control_return_merges_and_undo_brings_everything_back_exactly(
    dialog: DuplicatesDialog, window: MainWindow, workspace: Workspace
) -> None:
    before, people = tables(workspace), count(workspace)
    go_to(dialog, "Rahmat")
    QTest.keyClick(dialog.rows, Qt.Key.Key_Return)
    assert count(workspace) == people, "Enter alone merges nobody"
    QTest.keyClick(dialog.rows, Qt.Key.Key_Return, CONTROL)
    assert count(workspace) == people - 1
    assert window.message_bar.text == "Rahmat Hidayat, Rahmat H.: merged."
    assert dialog.state.text() == window.message_bar.text
    assert len(rows(dialog)) == 3
    assert window.people.total == people - 1
    dialog.undo_button.click()
    assert tables(workspace) == before
    assert dialog.state.text() == "Undone: merged."
    assert dialog.undo_button.isHidden()
    assert dialog.rows.current_group is not None
    assert dialog.rows.current_group.people[0].said.name == "Rahmat Hidayat", "who came back is shown"


def test_arrows_go_from_group_to_group_and_after_a_merge_the_next_one_is_shown(dialog: DuplicatesDialog) -> None:
    assert dialog.rows.hasFocus()
    QTest.keyClick(dialog.rows, Qt.Key.Key_Down)
    assert dialog.rows.currentIndex().row() == 1
    QTest.keyClick(dialog.rows, Qt.Key.Key_Return, CONTROL)
    assert dialog.rows.currentIndex().row() == 1
    assert "Sri" in rows(dialog)[1]


def test_another_one_can_be_kept(dialog: DuplicatesDialog, workspace: Workspace) -> None:
    go_to(dialog, "Rahmat")
    keep = next(b for b in dialog.findChildren(QRadioButton) if b.accessibleName() == "Keep Rahmat H.")
    keep.click()
    assert words(dialog).count("Rahmat Hidayat") == 3, "the head, the name, and now what they are called besides"
    dialog.detail.merge_button.click()
    names = {row.name for row in workspace.contacts.index()}
    assert "Rahmat H." in names
    assert "Rahmat Hidayat" not in names


def test_who_is_ticked_off_stays_a_person_of_their_own_and_is_not_proposed_again(
    dialog: DuplicatesDialog, workspace: Workspace
) -> None:
    before, people = tables(workspace), count(workspace)
    go_to(dialog, "Sri")
    ticks = {tick.accessibleName(): tick for tick in dialog.findChildren(TickChip) if tick.isVisible()}
    off = ticks["<b>Sri</b> Dewi, M.Sc. is the same person"]
    assert not dialog.detail._ticks[0].isEnabled(), "whoever is kept is the same as themselves"
    off.click()
    dialog.detail.merge_button.click()
    assert count(workspace) == people - 1
    assert not any("Sri" in row for row in rows(dialog))
    QTest.keyClick(dialog, Qt.Key.Key_Z, CONTROL)
    assert tables(workspace) == before
    assert any("Sri" in row for row in rows(dialog))


def test_nobody_can_be_merged_when_all_others_are_ticked_off(dialog: DuplicatesDialog) -> None:
    go_to(dialog, "Sri")
    for tick in dialog.detail._ticks[1:]:
        tick.click()
    assert not dialog.detail.merge_button.isEnabled()
    dialog.detail._keeps.button(1).click()
    assert dialog.detail._ticks[1].isChecked()
    assert dialog.detail.merge_button.isEnabled(), "who was kept before is one of the others now"


def test_not_the_same_is_remembered_and_can_be_taken_back(
    dialog: DuplicatesDialog, window: MainWindow, workspace: Workspace
) -> None:
    before = tables(workspace)
    dialog.detail.apart_button.click()
    assert window.message_bar.text == "Adi Nugroho: not the same, and not proposed again."
    assert len(rows(dialog)) == 3
    dialog.reject()
    window.menus.duplicates.trigger()
    again = next(each for each in window.findChildren(DuplicatesDialog) if each.isVisible())
    assert len(rows(again)) == 3
    assert window.menus.undo.text() == "&Undo: not the same person"
    window.menus.undo.trigger()
    assert tables(workspace) == before


def test_all_that_agree_alike_are_merged_in_one_step(
    qtbot: QtBot, dialog: DuplicatesDialog, window: MainWindow, workspace: Workspace
) -> None:
    before, people = tables(workspace), count(workspace)
    assert dialog.alike_button.text() == "Merge all 2 that agree alike"
    dialog._alike_filter.click()
    assert len(rows(dialog)) == 2
    dialog.alike_button.click()
    qtbot.waitUntil(lambda: not any(row.startswith("Alike") for row in rows(dialog)))
    assert len(rows(dialog)) == 2, "a filter that shows nobody is let go of"
    assert count(workspace) == people - 2
    assert dialog.state.text() == window.message_bar.text == "Merged: 4 people into 2."
    dialog.undo_button.click()
    assert tables(workspace) == before
    assert len(rows(dialog)) == 4


def test_what_was_done_is_no_longer_offered_for_undo_once_something_else_was_done(
    dialog: DuplicatesDialog, window: MainWindow, workspace: Workspace
) -> None:
    dialog.detail.merge_button.click()
    assert not dialog.undo_button.isHidden()
    trash.delete(workspace, [next(iter(window.people.cards())).id])
    assert dialog.undo_button.isHidden()


def test_who_is_put_into_the_trash_meanwhile_is_no_longer_proposed(
    dialog: DuplicatesDialog, workspace: Workspace
) -> None:
    go_to(dialog, "Rahmat")
    assert dialog.rows.current_group is not None
    trash.delete(workspace, dialog.rows.current_group.ids[:1])
    assert not any("Rahmat" in row for row in rows(dialog))


def test_search_finds_names_and_numbers(dialog: DuplicatesDialog) -> None:
    dialog.search.edit.setText("jogja.go")
    assert len(rows(dialog)) == 1
    dialog.search.edit.setText("nobody")
    assert rows(dialog) == []
    assert not dialog.detail.isVisible()
    QTest.keyClick(dialog.rows, Qt.Key.Key_Return, CONTROL)
    dialog.search.edit.setText("")
    assert len(rows(dialog)) == 4


def test_an_empty_result_is_a_calm_sentence(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    trash.delete(workspace, workspace.contacts.ids())
    window.menus.duplicates.trigger()
    dialog = shown(qtbot, window)
    assert "Nobody seems to be here twice." in words(dialog)
    assert not dialog.rows.isVisible()
    assert not dialog.alike_button.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not is_open(window)


def test_people_who_are_chosen_are_merged_though_no_card_brings_them_together(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    before = tables(workspace)
    ids = {card.name: card.id for card in window.people.cards()}
    assert not window.menus.merge.isEnabled()
    window.pages.board.select(ids["Rahmat Hidayat"])
    assert not window.menus.merge.isEnabled(), "one is none to merge"
    window.deeds.duplicates.merge_chosen([ids["Rahmat Hidayat"], ids["Björn"]])
    dialog = shown(qtbot, window)
    assert dialog.windowTitle() == "Merge people"
    assert not dialog.rows.isVisible()
    assert "chosen by you" in words(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    assert not is_open(window)
    assert window.message_bar.text == "Rahmat Hidayat, Björn: merged."
    window.message_bar.action_button.click()
    assert tables(workspace) == before


def test_two_selected_on_the_board_can_be_merged_from_their_menu(qtbot: QtBot, window: MainWindow) -> None:
    cards = window.pages.board.findChildren(CardList)[0]
    for row, modifier in ((0, Qt.KeyboardModifier.NoModifier), (2, CONTROL)):
        place = cards.visualRect(cards.model().index(row, 0)).center()
        QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    chosen = window.pages.chosen_ids
    assert len(chosen) == 2
    assert window.menus.merge in window.menus.person_menu.actions()
    window.menus.merge.trigger()
    assert set(next(iter(shown(qtbot, window).model.groups)).ids) == set(chosen)


def test_the_dialog_of_those_chosen_closes_when_one_of_them_goes(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    ids = [card.id for card in window.people.cards()][:2]
    window.deeds.duplicates.merge_chosen(ids)
    shown(qtbot, window)
    trash.delete(workspace, ids[:1])
    assert not is_open(window)


class _Waiting:
    """Holds a job until it is told to begin."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []
        self.is_busy = False

    def start(self, job: Job) -> None:
        self.jobs.append(job)

    def close(self) -> None:
        """Nothing runs."""


def test_closing_the_dialog_stops_the_search(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    preferences = Preferences(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    runner = _Waiting()
    window = MainWindow(workspace, preferences, runner=runner)
    qtbot.addWidget(window)
    window.load()
    window.show()
    window.menus.duplicates.trigger()
    dialog = shown(qtbot, window)
    assert dialog.state.text() == "Looking through everybody."
    assert not dialog.detail.merge_button.isVisible()
    window.deeds.files.import_files([tmp_path / "phone.vcf"])
    assert window.message_bar.text == "A long job is under way. This can be done once it has ended."
    dialog.close_button.click()
    runner.jobs[0].run_to_the_end()
    assert window.message_bar.text == "Stopped. Nothing was changed."
    assert not window.deeds.steps.is_busy
