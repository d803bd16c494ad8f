"""What an import would do is shown and chosen before it is done: kinds, columns, countries, days of connection."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.settings import PlanningSettings
from netplanner.services import editing, imports, people, planning_settings
from netplanner.services.import_columns import What
from netplanner.services.imports import Choice, RowKind
from netplanner.services.workspace import Workspace
from netplanner.ui.deeds import file_deeds
from netplanner.ui.dialogs.import_columns import ColumnsDialog
from netplanner.ui.dialogs.import_preview import ImportPreview
from netplanner.ui.foundation.background import InlineRunner
from netplanner.ui.foundation.marks import Radio
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.main_window import MainWindow

# Said by the offscreen platform of windows and of menus.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", "grabbing the keyboard")

TODAY = date(2026, 11, 24)
TABLE = "Orang,Kode,Hobi\nSari Wulandari,12-A,catur\nJonas Lindqvist,13-B,peta\n"
LINKEDIN = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Sari,Wulandari,https://www.linkedin.com/in/sari,,Kota,Lead,03 Mar 2024\n"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> MainWindow:
    preferences = Preferences(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made = MainWindow(workspace, preferences, runner=InlineRunner())
    qtbot.addWidget(made)
    made.load()
    made.show()
    return made


def card(name: str, *lines: str) -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD", ""])


def preview_of(window: MainWindow, *files: tuple[str, str]) -> ImportPreview:
    folder = Path(window.deeds.files._workspace.path).parent
    paths = []
    for name, text in files:
        paths.append(folder / name)
        paths[-1].write_text(text, encoding="utf-8")
    window.deeds.files.import_files(paths)
    deliver()
    preview = window.findChild(ImportPreview)
    assert preview is not None
    return preview


def deliver() -> None:
    QCoreApplication.sendPostedEvents()


def let_go() -> None:
    """Let what is closed go, as the window's own loop does."""
    deliver()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def columns_of(preview: ImportPreview) -> ColumnsDialog | None:
    return next((one for one in preview.findChildren(ColumnsDialog) if one.isVisible()), None)


def words_in(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel)).replace("\u200b", "")


# --- columns


def test_columns_that_the_header_does_not_tell_are_asked_about_once(window: MainWindow, workspace: Workspace) -> None:
    preview = preview_of(window, ("orang.csv", TABLE))
    dialog = columns_of(preview)
    assert dialog is not None
    assert [dialog.table.header_of(number) for number in range(3)] == ["Orang", "Kode", "Hobi"]
    assert "Sari Wulandari · Jonas Lindqvist" in words_in(dialog.table)
    dialog.table.choose(0, (What.NAME, ""))
    dialog.table.choose(1, (What.LEFT_OUT, ""))
    dialog.table.choose(2, (What.TAGS, ""))
    dialog.use_button.click()
    let_go()
    assert [row.said.tags for row in preview.plan.rows if row.said] == [("catur",), ("peta",)]
    assert columns_of(preview) is None, "asked once"
    assert workspace.next_undo() is None, "nothing is written yet"
    preview.import_button.click()
    let_go()
    again = preview_of(window, ("later.csv", "Orang,Kode,Hobi\nYuli,14,masak\nPaul,15,lari\n"))
    assert columns_of(again) is None, "remembered"
    assert [row.said.tags for row in again.plan.rows if row.said] == [("masak",), ("lari",)]


def test_the_sample_follows_each_choice_at_once(window: MainWindow) -> None:
    dialog = columns_of(preview_of(window, ("orang.csv", TABLE)))
    assert dialog is not None
    dialog.table.choose(0, (What.NICKNAME, ""))
    dialog.table.choose(1, (What.ORGANISATION, ""))
    dialog.table.choose(2, (What.OTHER, ""))
    shown = words_in(dialog.sample)
    assert "12-A" in shown
    assert "Hobi: catur" in shown
    dialog.table.choose(1, (What.LEFT_OUT, ""))
    assert "12-A" not in words_in(dialog.sample)
    dialog.sample.after_button.click()
    assert "Jonas Lindqvist" in words_in(dialog.sample)
    assert not dialog.sample.after_button.isEnabled()
    for number in range(3):
        dialog.table.choose(number, (What.LEFT_OUT, ""))
    assert "would be left out" in words_in(dialog.sample)
    dialog.reset_button.click()
    assert "Jonas Lindqvist" not in words_in(dialog.sample), "it begins with the first row again"
    assert "Sari Wulandari" in words_in(dialog.sample)


def test_a_known_header_is_not_asked_about_but_can_be_changed(window: MainWindow) -> None:
    preview = preview_of(window, ("Connections.csv", LINKEDIN))
    assert columns_of(preview) is None
    preview.head.columns_button.click()
    dialog = columns_of(preview)
    assert dialog is not None
    assert dialog.table.choices[2].currentText() == "Link, LinkedIn"
    dialog.table.choose(5, (What.NOTE, ""))
    dialog.use_button.click()
    let_go()
    said = preview.plan.rows[0].said
    assert said is not None
    assert (said.title, said.note) == ("", "Lead")
    assert said.urls[0].label == "LinkedIn", "columns that were left alone mean what they meant"


def test_columns_that_are_left_as_they_are_change_nothing(window: MainWindow) -> None:
    preview = preview_of(window, ("Connections.csv", LINKEDIN))
    before = preview.plan
    preview.head.columns_button.click()
    dialog = columns_of(preview)
    assert dialog is not None
    dialog.use_button.click()
    assert preview.plan is before
    preview.head.columns_button.click()
    dialog = [one for one in preview.findChildren(ColumnsDialog) if one.isVisible()][-1]
    dialog.table.choose(5, (What.NOTE, ""))
    dialog.cancel_button.click()
    let_go()
    assert preview.plan is before


def test_each_file_has_columns_of_its_own(window: MainWindow) -> None:
    preview = preview_of(window, ("Connections.csv", LINKEDIN), ("orang.csv", TABLE))
    dialog = columns_of(preview)
    assert dialog is not None
    assert dialog.file.currentText() == "orang.csv", "the one of which its header does not tell all"
    dialog.table.choose(0, (What.NICKNAME, ""))
    dialog.file.setCurrentIndex(0)
    dialog.table.choose(5, (What.NOTE, ""))
    dialog.use_button.click()
    let_go()
    said = [row.said for row in preview.plan.rows if row.said]
    assert [(one.nickname, one.note) for one in said] == [("", "Lead"), ("Sari Wulandari", ""), ("Jonas Lindqvist", "")]


def test_cards_have_no_columns(window: MainWindow) -> None:
    assert not preview_of(window, ("a.vcf", card("Sari"))).head.columns_button.isVisible()


# --- countries, encodings, connections


def test_phones_without_a_country_are_of_the_country_that_is_chosen(window: MainWindow, workspace: Workspace) -> None:
    here = Path(workspace.path).parent / "here.vcf"
    here.write_text(card("Sari", "TEL:+62 812 3456 7890"))
    imports.import_files(workspace, [here])
    planning_settings.change(workspace, PlanningSettings(region="DE"))
    preview = preview_of(window, ("again.vcf", card("Sari", "TEL:0812 3456 7890")))
    assert preview.head.region.currentText() == "Germany +49"
    in_germany, first = preview.plan.region, preview.plan.rows[0]
    preview.head.region.setCurrentIndex(preview.head.region.findData("ID"))
    preview.head.region.activated.emit(preview.head.region.currentIndex())
    deliver()
    assert (in_germany, preview.plan.region) == ("DE", "ID")
    assert (first.kind, preview.plan.rows[0].kind) == (RowKind.NEW, RowKind.SKIP)
    assert planning_settings.current(workspace).region == "DE", "for this import alone"


def test_without_a_setting_it_is_the_country_of_the_system(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_deeds, "system_region", lambda: "ID")
    preview = preview_of(window, ("a.vcf", card("Sari")))
    assert (preview.plan.region, preview.head.region.currentText()) == ("ID", "Indonesia +62")


def test_the_encoding_that_was_found_is_named_and_another_can_be_chosen(window: MainWindow) -> None:
    preview = preview_of(window, ("a.vcf", card("Zoë")))
    assert preview.head.encoding.currentText() == "UTF-8, detected"
    assert preview.head.sample.text() == "Zoë"
    preview.head.encoding.setCurrentIndex(preview.head.encoding.findData("cp1252"))
    preview.head.encoding.activated.emit(preview.head.encoding.currentIndex())
    deliver()
    assert preview.plan.files[0].is_chosen
    assert preview.head.encoding.currentText() == "CP1252"


@pytest.mark.parametrize("counts", [False, True])
def test_a_connection_is_a_first_exchange_only_if_the_user_says_so(
    window: MainWindow, workspace: Workspace, counts: bool
) -> None:
    preview = preview_of(window, ("Connections.csv", LINKEDIN))
    assert preview.head.counts_connected.isVisible()
    assert not preview.head.counts_connected.isChecked()
    preview.head.counts_connected.setChecked(counts)
    preview.import_button.click()
    let_go()
    days = [one.on for evidence in workspace.journal.evidence().values() for one in evidence]
    assert days == ([date(2024, 3, 3)] if counts else [])


def test_nobody_is_asked_about_connections_where_there_are_none(window: MainWindow) -> None:
    assert not preview_of(window, ("a.vcf", card("Sari"))).head.counts_connected.isVisible()


# --- rows and the card beside them


@pytest.fixture
def edited(window: MainWindow, workspace: Workspace) -> ImportPreview:
    """An update whose name and title the user changed meanwhile, and a merge."""
    here = Path(workspace.path).parent / "here.vcf"
    here.write_text(card("Ayu Lestari", "UID:2", "TITLE:Lead") + card("Rahmat Hidayat", "TEL:+62 813 5510 7204"))
    imports.import_files(workspace, [here])
    ayu = people.find_one(workspace, "Ayu")
    details = people.person(workspace, ayu).contact.details
    editing.edit_person(workspace, ayu, details.__class__(name="Ayu L.", title="Lead"))
    coming = (
        card("Ayu Lestari-Putri", "UID:2", "TITLE:Director"),
        card("Rahmat H.", "TEL:+6281355107204"),
        card("Budi"),
    )
    return preview_of(window, ("coming.vcf", "".join(coming)))


def test_lines_that_stay_because_the_user_changed_them_are_named(edited: ImportPreview) -> None:
    shown = words_in(edited.detail)
    assert "Ayu L. and Ayu Lestari-Putri" in shown
    assert "You changed this here, so it stays as you wrote it: Name." in shown
    edited.rows.setCurrentIndex(edited.model.index(1))
    assert "stays as you wrote it" not in words_in(edited.detail)


def test_what_would_change_follows_the_choice_and_the_focus_stays(edited: ImportPreview) -> None:
    edited.rows.setCurrentIndex(edited.model.index(0))
    add = next(one for one in edited.detail.findChildren(Radio) if one.text() == "Add")
    add.setFocus()
    add.click()
    let_go()
    assert edited.plan.choice(edited.plan.rows[0]) is Choice.ADD
    assert "stays as you wrote it" not in words_in(edited.detail)
    assert add.isVisible()
    assert "2 to add" in edited.foot.state.text()
    edited.model.choose(edited.plan.rows[0], Choice.UPDATE)
    assert not add.isChecked()


def test_a_name_that_a_merge_keeps_is_told_with_the_name(edited: ImportPreview) -> None:
    edited.rows.setCurrentIndex(edited.model.index(1))
    assert "Called" not in words_in(edited.detail)
    assert "Rahmat Hidayat and Rahmat H." in words_in(edited.detail)


def test_a_row_offers_what_can_become_of_it(edited: ImportPreview) -> None:
    menu = edited.rows.choices_menu(edited.model.index(1))
    assert [(action.text(), action.isChecked()) for action in menu.actions()] == [
        ("Merge", True),
        ("Add", False),
        ("Leave out", False),
    ]
    menu.actions()[2].trigger()
    assert edited.plan.choice(edited.plan.rows[1]) is Choice.LEAVE


def test_a_click_on_what_becomes_of_a_row_opens_its_menu(edited: ImportPreview) -> None:
    place = edited.rows.visualRect(edited.model.index(1))
    at_right = QPoint(place.right() - 20, place.center().y())
    QTest.mouseClick(edited.rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at_right)
    menu = next(one for one in edited.rows.findChildren(QMenu) if one.isVisible())
    assert len(menu.actions()) == 3
    menu.close()


def test_kinds_and_a_text_choose_the_rows_that_are_shown(edited: ImportPreview) -> None:
    edited.filters.button(RowKind.MERGE).click()
    assert [row.name for row in edited.model.rows] == ["Rahmat H."]
    edited.filters.button(RowKind.NEW).click()
    edited.filters.search.edit.setText("budi")
    assert [row.name for row in edited.model.rows] == ["Budi"]
    edited.filters.search.edit.setText("nobody")
    assert "Choose a card" in words_in(edited.detail)
    assert not edited.filters.button(RowKind.PROBLEM).isEnabled()


def test_while_it_is_done_nothing_can_be_chosen_otherwise(edited: ImportPreview) -> None:
    edited.show_busy("Importing.")
    for widget in (edited.rows, edited.detail, edited.head.encoding, edited.head.region, edited.head.columns_button):
        assert not widget.isEnabled()


def test_the_time_that_is_left_is_said_in_words(edited: ImportPreview) -> None:
    assert [edited.foot._duration(seconds) for seconds in (0.3, 12, 200)] == [
        "about 1 second",
        "about 12 seconds",
        "about 3 minutes",
    ]
