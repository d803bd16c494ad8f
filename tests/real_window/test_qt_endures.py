"""Qt called for long enough: some versions of PySide6 abort only after many calls."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from netplanner.services import documents, samples
from netplanner.services.workspace import Workspace
from netplanner.ui.foundation.background import InlineRunner
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.main_window import MainWindow

QT_CALLS = 20_000


# Said by Qt's offscreen platform of every window that has a least size.
@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_twenty_thousand_calls_of_qt_are_survived(qtbot: QtBot, tmp_path: Path) -> None:
    """PySide6 6.12.0 aborts after some ten thousand calls that return None; short tests pass there."""
    today = date(2026, 11, 24)
    with Workspace(tmp_path / "people.db", create=True, today=lambda: today) as workspace:
        documents.import_document(workspace, samples.sample_document(today))
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(workspace, Preferences(settings), runner=InlineRunner())
        qtbot.addWidget(window)
        window.load()
        window.show()
        edit, calls = window.pages.board.search_field.edit, 0
        everyone = [person_id for column in window.people.columns for person_id in column.ids]
        while calls <= QT_CALLS:
            for person_id in everyone:
                window.pages.board.select(person_id)
                for text in ("s", "sa", ""):
                    edit.setText(text)
                    calls += 1
                for column in window.people.columns * 5:
                    for row in range(column.rowCount()):
                        column.data(column.index(row), Qt.ItemDataRole.DecorationRole)
                        window.meter.update()
                        calls += 3
                if calls > QT_CALLS:
                    break
            window.pages.board.repaint()
        assert window.people.shown == len(everyone)
