"""What the dialogs answer before anything is written, and the words for what stands in the way."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from netplanner.domain.capacity import monday_of
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.followups import FollowUpKind
from netplanner.services import imports, planning
from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.follow_up import FollowUpDialog
from netplanner.ui.dialogs.import_report import ImportReportDialog
from netplanner.ui.dialogs.log_exchange import LogExchangeDialog
from netplanner.ui.foundation.import_words import guess_words, rejection_words
from netplanner.ui.foundation.reporting import words_for

TODAY = date(2026, 11, 24)
# Every detail that an error may carry (the comments in `domain.errors`).
DETAILS: dict[str, object] = {
    name: name.upper()
    for name in (
        "path", "version", "supported", "reason", "step", "query", "people", "minutes", "release", "due",
        "level", "on", "id", "encoding", "where",
    )
}  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        yield opened


@pytest.fixture
def wiebke(workspace: Workspace, tmp_path: Path) -> str:
    """The id of the one person there is."""
    path = tmp_path / "one.vcf"
    path.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Wiebke Hansen\r\nEND:VCARD\r\n", encoding="utf-8")
    imports.import_files(workspace, [path])
    return workspace.contacts.ids()[0]


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace, wiebke: str) -> FollowUpDialog:
    made = FollowUpDialog(workspace, wiebke, "Wiebke Hansen")
    qtbot.addWidget(made)
    return made


def ways(dialog: FollowUpDialog) -> list[QRadioButton]:
    return [button for button in dialog.findChildren(QRadioButton) if dialog.ways_box.indexOf(button) >= 0]


def test_the_usual_minutes_of_a_kind_are_offered(dialog: FollowUpDialog, workspace: Workspace) -> None:
    for place in range(dialog.kind.count()):
        dialog.kind.setCurrentIndex(place)
        kind = FollowUpKind(dialog.kind.currentData())
        assert dialog.minutes.value() == planning.minutes_for(workspace, kind)


def test_what_fits_says_so_and_leaves_nothing_to_choose(dialog: FollowUpDialog) -> None:
    assert dialog.answer.text().startswith("It fits")
    assert len(ways(dialog)) == 1


def test_the_answer_follows_the_minutes_as_they_are_typed(dialog: FollowUpDialog) -> None:
    dialog.minutes.setValue(900)
    assert dialog.answer.text().startswith("It does not fit")
    dialog.minutes.setValue(10)
    assert dialog.answer.text().startswith("It fits")


def test_what_does_not_fit_can_wait_be_shorter_or_be_taken_all_the_same(
    dialog: FollowUpDialog, workspace: Workspace
) -> None:
    dialog.minutes.setValue(180)
    dialog.due.setDate(QDate(2026, 11, 24))
    wanted = planning.proposal(workspace, kind=FollowUpKind.CALL, minutes=180, due=TODAY)
    answer = planning.what_if(workspace, wanted)
    assert not answer.fits
    later, shorter, all_the_same = ways(dialog)
    assert later.isChecked()
    assert dialog.chosen.due is not None
    assert monday_of(dialog.chosen.due) == answer.earliest_monday
    shorter.click()
    assert dialog.chosen.minutes == answer.shorten_to
    all_the_same.click()
    assert (dialog.chosen.minutes, dialog.chosen.due) == (180, TODAY)


@pytest.mark.parametrize("way", [0, 1])
def test_the_ways_on_really_fit(dialog: FollowUpDialog, workspace: Workspace, way: int) -> None:
    dialog.minutes.setValue(180)
    dialog.due.setDate(QDate(2026, 11, 24))
    ways(dialog)[way].click()
    assert planning.what_if(workspace, dialog.chosen).fits


def test_asking_writes_nothing(dialog: FollowUpDialog, workspace: Workspace) -> None:
    dialog.minutes.setValue(900)
    dialog.text.setText("the atlas")
    assert dialog.chosen.text == "the atlas"
    assert planning.open_follow_ups(workspace) == []
    dialog.reject()
    assert planning.open_follow_ups(workspace) == []


def test_a_follow_up_can_be_without_a_day(dialog: FollowUpDialog) -> None:
    dialog.has_due.setChecked(False)
    assert dialog.chosen.due is None
    assert not dialog.due.isEnabled()


# Said by Qt's offscreen platform of every window that has a least size.
@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_enter_saves_the_one_line(qtbot: QtBot) -> None:
    dialog = LogExchangeDialog("Wiebke Hansen", TODAY)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClicks(dialog.line, "about radar")
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert (dialog.text, dialog.on) == ("about radar", TODAY)


def test_an_exchange_cannot_lie_ahead(qtbot: QtBot) -> None:
    dialog = LogExchangeDialog("Wiebke Hansen", TODAY)
    qtbot.addWidget(dialog)
    dialog.day.setDate(QDate(2027, 1, 1))
    assert dialog.on == TODAY


def test_the_report_names_file_line_and_reason(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "odd.vcf"
    path.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nTEL:1\nloose\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n", encoding="utf-8"
    )
    report = imports.import_files(workspace, [path])
    dialog = ImportReportDialog(report)
    qtbot.addWidget(dialog)
    told = dialog.details.toPlainText()
    assert f"{path}, line 7: left out: {rejection_words('no-property')}" in told
    assert f"{path}, line 5: guessed: {guess_words('line-without-property-joined')}" in told
    (save,) = (button for button in dialog.findChildren(QPushButton) if button.text().startswith("Save"))
    with qtbot.waitSignal(dialog.save_requested):
        save.click()


def test_without_rejected_cards_there_is_nothing_to_save(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    dialog = ImportReportDialog(imports.import_files(workspace, [tmp_path / "none.vcf"]))
    qtbot.addWidget(dialog)
    assert not any(button.text().startswith("Save") for button in dialog.findChildren(QPushButton))


def test_a_guess_keeps_the_property_it_is_about() -> None:
    assert guess_words("no-end") == "the card had no end"
    assert guess_words("base64-broken (PHOTO)") == "an embedded file is incomplete (PHOTO)"


@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_trouble_has_calm_words(trouble: Trouble) -> None:
    words = words_for(NetPlannerError(trouble, **DETAILS))
    assert words.endswith((".", "PEOPLE"))
    assert "{" not in words
    assert not any(word in words.lower().split() for word in ("failed", "must", "error", "invalid"))
    assert "!" not in words
