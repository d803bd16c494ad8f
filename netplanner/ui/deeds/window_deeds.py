"""What is done with the program itself: its settings, how it reckons, what it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from netplanner import __version__
from netplanner.services import planning_settings
from netplanner.services.workspace import Workspace
from netplanner.ui.deeds.steps import Steps
from netplanner.ui.foundation.preferences import Preferences

if TYPE_CHECKING:
    from netplanner.ui.dialogs.guide import Guide


class WindowDeeds(QObject):
    """`settings_kept`: what is set for this machine may have changed."""

    settings_kept = Signal()

    def __init__(self, workspace: Workspace, preferences: Preferences, steps: Steps, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._preferences = preferences
        self._steps = steps
        self._window = window
        self._guides: dict[str, QDialog] = {}  # made when asked for, and kept where they were read to

    def change_settings(self) -> None:
        if self._steps.waits():
            return
        before = planning_settings.current(self._workspace)
        from netplanner.ui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(before, self._preferences, self._workspace.today(), self._window)
        if not self._steps.ask(dialog):
            return
        self.settings_kept.emit()
        if dialog.settings != before:
            self._steps.do(
                lambda: planning_settings.change(self._workspace, dialog.settings), self.tr("Settings changed.")
            )

    def show_first_steps(self) -> None:
        """Show the page that says how to begin; it stays open beside the window."""
        from netplanner.ui.dialogs.guide import Guide

        self._show(Guide.FIRST_STEPS)

    def show_guide(self) -> None:
        """Show the page that explains the model; it stays open beside the window."""
        from netplanner.ui.dialogs.guide import Guide

        self._show(Guide.HOW_IT_RECKONS)

    def _show(self, guide: "Guide") -> None:
        from netplanner.ui.dialogs.guide import GuideDialog

        if guide not in self._guides:
            self._guides[guide] = GuideDialog(guide, self._window)
        dialog = self._guides[guide]
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def about(self) -> None:
        from netplanner.ui.dialogs.about import AboutDialog

        words = self.tr(
            "NetPlanner {version}\n\nYour people are in {path}\nNothing leaves this machine unless you export it."
        )
        words = words.replace("{version}", __version__).replace("{path}", str(self._workspace.path))
        AboutDialog(self.tr("About NetPlanner"), words, self._window).exec()
