"""What comes after a file of new people: they are chosen, and one act is about all of them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Details, Vouch, VouchStrength
from netplanner.services import documents, editing
from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.import_preview import ImportPreview
from netplanner.ui.dialogs.met_through import MetThroughDialog
from netplanner.ui.foundation.background import InlineRunner
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.main_window import MainWindow

# Off screen, windows take no hints of size, and the list of names cannot be raised as a real one is.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "raise", "grabbing the keyboard")

TODAY = date(2026, 11, 24)
GUESTS = 4


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        editing.add_person(opened, Details(name="Sari Wulandari"))
        editing.add_person(opened, Details(name="Somebody Else"))
        yield opened


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> MainWindow:
    preferences = Preferences(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made = MainWindow(workspace, preferences, runner=InlineRunner())
    qtbot.addWidget(made)
    made.load()
    made.show()
    return made


def bring(window: MainWindow, folder: Path, count: int) -> None:
    text = "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Guest {number}\r\nTEL:+62811{number:07}\r\nEND:VCARD\r\n"
        for number in range(count)
    )
    (folder / "evening.vcf").write_text(text)
    window.deeds.files.import_files([folder / "evening.vcf"])
    deliver()
    preview = window.findChild(ImportPreview)
    assert preview is not None
    preview.import_button.click()
    deliver()


def deliver() -> None:
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def names(window: MainWindow, ids: list[str]) -> list[str]:
    return sorted(window.people.card(one).name for one in ids)


def test_whoever_an_import_brought_is_chosen_on_the_board(window: MainWindow, tmp_path: Path) -> None:
    window.pages.go_to("week")
    bring(window, tmp_path, GUESTS)
    assert window.pages.key == "board"
    assert names(window, window.pages.chosen_ids) == [f"Guest {number}" for number in range(GUESTS)]
    assert "They are chosen" in window.message_bar.text
    assert window.menus.plan.text() == "A &follow-up with each…"


def test_a_whole_address_book_is_not_chosen(window: MainWindow, tmp_path: Path) -> None:
    bring(window, tmp_path, 201)
    assert window.pages.chosen_ids == []
    assert "They are chosen" not in window.message_bar.text


def test_all_of_them_were_met_through_one_person(
    window: MainWindow, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (sari,) = [card.id for card in window.people.cards() if card.name == "Sari Wulandari"]
    bring(window, tmp_path, GUESTS)
    guests = window.pages.chosen_ids
    before = documents.document_of(workspace)

    def say(dialog: MetThroughDialog) -> int:
        dialog.show()
        assert not dialog.save.isEnabled(), "nobody is chosen yet"
        QTest.keyClicks(dialog.finder.edit, "sari")
        QTest.keyClick(dialog.finder.list, Qt.Key.Key_Down)
        QTest.keyClick(dialog.finder.list, Qt.Key.Key_Return)
        assert dialog.found.text() == "Met through Sari Wulandari"
        dialog.how_well.segments[2].click()
        dialog.save.click()
        return dialog.result()

    monkeypatch.setattr(MetThroughDialog, "exec", say)
    window.menus.met_through.trigger()
    assert window.message_bar.text == "Sari Wulandari knows 4 people."
    said = workspace.journal.vouches([sari])[sari]
    assert sorted(said, key=lambda one: one.contact_id) == sorted(
        (Vouch(one, VouchStrength.STRONG) for one in guests), key=lambda one: one.contact_id
    )
    window.pages.show_ways_to(guests[0])
    window.deeds.steps.undo()
    assert documents.document_of(workspace) == before


def test_nobody_was_met_through_themselves(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = {card.name: card.id for card in window.people.cards()}

    def say(dialog: MetThroughDialog) -> int:
        dialog.choose(ids["Sari Wulandari"])
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(MetThroughDialog, "exec", say)
    window.pages.board.select_several(list(ids.values()))
    window.menus.met_through.trigger()
    said = workspace.journal.vouches([ids["Sari Wulandari"]])[ids["Sari Wulandari"]]
    assert said == [Vouch(ids["Somebody Else"], VouchStrength.MEDIUM)]
