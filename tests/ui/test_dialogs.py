"""What the dialogs answer before anything is written, and the words for what stands in the way."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.services import imports
from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.import_report import ImportReportDialog
from netplanner.ui.foundation.import_words import guess_words, rejection_words
from netplanner.ui.foundation.reporting import words_for

TODAY = date(2026, 11, 24)
# Every detail that an error may carry (the comments in `domain.errors`).
DETAILS: dict[str, object] = {
    name: name.upper()
    for name in (
        "path", "version", "supported", "reason", "step", "query", "people", "minutes", "release", "due",
        "level", "on", "id", "encoding", "where", "megabytes", "setting", "least", "most",
    )
}  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        yield opened


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
