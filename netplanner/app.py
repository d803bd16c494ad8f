"""Composes the window: one QApplication, one workspace, one main window. Knows no rule of its own."""

import os
import sys
from pathlib import Path

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.services.workspace import Workspace

_DEFAULT_SIZE = (1440, 900)


def has_display() -> bool:
    """Whether a window could be shown here."""
    if os.environ.get("QT_QPA_PLATFORM") or sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_window(
    workspace: Workspace,
    *,
    theme: str | None,
    language: str | None,
    screenshot: Path | None,
    size: tuple[int, int] | None,
    page: str = "board",
    demo: bool = False,
) -> int:
    """Show the window until it is closed, or draw it into a file; returns the exit code.

    `theme` and `language` None: as the user chose them last. Raises FILE_UNWRITABLE when the picture
    cannot be saved.
    """
    if screenshot is not None and not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QLocale, QSettings
    from PySide6.QtWidgets import QApplication

    from netplanner.ui.foundation.assets import program_icon
    from netplanner.ui.foundation.preferences import Preferences
    from netplanner.ui.foundation.theme import apply_theme
    from netplanner.ui.main_window import MainWindow

    app = QApplication(["netplanner"])
    app.setApplicationName("netplanner")
    app.setApplicationDisplayName("NetPlanner")
    app.setWindowIcon(program_icon())
    preferences = Preferences(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "netplanner", "window"))
    # Dates follow the language that the texts are in; for now that is English.
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    apply_theme(app, theme or preferences.theme.value)
    window = MainWindow(workspace, preferences, is_demo=demo)
    if screenshot is not None:
        window.resize(*(size or _DEFAULT_SIZE))
        window.load()
        picture = window.grab()
        window.deleteLater()
        if not picture.save(str(screenshot), "PNG"):
            raise NetPlannerError(Trouble.FILE_UNWRITABLE, path=str(screenshot), reason="no picture can be made there")
        return 0
    window.restore_place()
    if size is not None:
        window.resize(*size)
    window.load()
    window.show()
    return app.exec()
