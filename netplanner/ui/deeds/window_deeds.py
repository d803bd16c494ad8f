"""What is done with the program itself: its settings, the list of keys, what it is."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from netplanner import __version__
from netplanner.services import planning_settings
from netplanner.services.workspace import Workspace
from netplanner.ui.deeds.steps import Steps
from netplanner.ui.foundation.preferences import Preferences


class WindowDeeds(QObject):
    def __init__(self, workspace: Workspace, preferences: Preferences, steps: Steps, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._preferences = preferences
        self._steps = steps
        self._window = window

    def change_settings(self) -> None:
        if self._steps.waits():
            return
        before = planning_settings.current(self._workspace)
        from netplanner.ui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(before, self._preferences, self._workspace.today(), self._window)
        if self._steps.ask(dialog) and dialog.settings != before:
            self._steps.do(
                lambda: planning_settings.change(self._workspace, dialog.settings), self.tr("Settings changed.")
            )

    def about(self) -> None:
        words = self.tr(
            "NetPlanner {version}\n\nYour people are in {path}\nNothing leaves this machine unless you export it."
        )
        words = words.replace("{version}", __version__).replace("{path}", str(self._workspace.path))
        QMessageBox.about(self._window, self.tr("About NetPlanner"), words)
