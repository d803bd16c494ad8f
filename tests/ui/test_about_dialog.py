"""The window about the program says what it was given, and closes by its one button."""

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from netplanner.ui.dialogs.about import AboutDialog

# The platform without a screen says so whenever a window has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_the_first_paragraph_is_the_heading_and_the_rest_is_told_whole(qtbot: QtBot) -> None:
    dialog = AboutDialog("About", "NetPlanner 1\n\nYour people are in /a/b.db\nNothing leaves.")
    qtbot.addWidget(dialog)
    dialog.show()
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "NetPlanner 1" in said
    assert "Your people are in /a/b.db\nNothing leaves." in said
    dialog.close_button.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
