"""The page that explains the model is one menu away, and stands beside the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.guide import GuideDialog
from netplanner.ui.foundation.background import InlineRunner
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    preferences = Preferences(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    with Workspace(tmp_path / "people.db", create=True) as workspace:
        made = MainWindow(workspace, preferences, runner=InlineRunner())
        qtbot.addWidget(made)
        made.load()
        made.show()
        yield made


def test_help_explains_the_model_beside_the_window(window: MainWindow) -> None:
    window.menus.guide.trigger()
    (guide,) = window.findChildren(GuideDialog)
    assert guide.isVisible()
    assert not guide.isModal()
    text = guide.text.toPlainText()
    assert text.startswith("How NetPlanner reckons")
    assert "One example" in text
    assert "**" not in text, "what is bold is no row of stars"
    guide.text.verticalScrollBar().setValue(300)
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()
    window.menus.guide.trigger()
    assert window.findChildren(GuideDialog) == [guide]
    assert guide.text.verticalScrollBar().value() == 300, "where it was read to"
