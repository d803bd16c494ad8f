"""Composes the window: one QApplication, one workspace, one main window. Knows no rule of its own."""

import gc
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.services.trash import empty_old
from netplanner.services.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QPixmap

    from netplanner.ui.main_window import MainWindow

_DEFAULT_SIZE = (1440, 900)
_PHOTOS_WAIT_MS = 3000


def has_display() -> bool:
    """Whether a window could be shown here."""
    if os.environ.get("QT_QPA_PLATFORM") or sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def language_of(asked: str | None) -> str:
    """The one of `LANGUAGES` in which a window will speak; `asked` None: as the user chose it last."""
    from netplanner.ui.foundation.languages import chosen_language
    from netplanner.ui.foundation.preferences import Preferences

    return chosen_language(asked, Preferences(_settings()).language)


def run_window(
    workspace: Workspace,
    *,
    theme: str | None,
    language: str | None,
    screenshot: Path | None,
    size: tuple[int, int] | None,
    page: str = "board",
    person: str = "",
    demo: bool = False,
) -> int:
    """Show the window until it is closed, or draw it into a file; returns the exit code.

    `person`: the id of somebody whose page is drawn. `theme` and `language` None: as the user chose them last.
    Raises FILE_UNWRITABLE when the picture cannot be saved.
    """
    if screenshot is not None and not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from netplanner.ui.desk import Desk
    from netplanner.ui.foundation.assets import program_icon
    from netplanner.ui.foundation.languages import Speech, chosen_language
    from netplanner.ui.foundation.one_window import OneWindow
    from netplanner.ui.foundation.preferences import Preferences
    from netplanner.ui.foundation.theme import ThemeChoice, apply_theme
    from netplanner.ui.main_window import MainWindow

    # What was imported stays for good: whenever Python looks for garbage, it need not go through all of it again.
    gc.freeze()
    app = QApplication(["netplanner"])
    app.setApplicationName("netplanner")
    app.setApplicationDisplayName("NetPlanner")
    app.setWindowIcon(program_icon())
    speech = Speech(app)
    preferences = Preferences(
        _settings(),
        on_theme=partial(apply_theme, app),
        on_language=lambda code: desk.speak(chosen_language(None, code)),
    )
    desk = Desk(workspace, speech, lambda: MainWindow(workspace, preferences, is_demo=demo))
    one = OneWindow(workspace.path, app)
    if screenshot is None and not demo and not one.is_first():
        # The window that has this file is in front now.
        return 0
    speech.speak(chosen_language(language, preferences.language))
    preferences.show_theme(preferences.theme if theme is None else ThemeChoice(theme))
    empty_old(workspace)
    window = desk.set_up()
    if screenshot is not None:
        window.resize(*(size or _DEFAULT_SIZE))
        window.load()
        window.pages.go_to(page)
        if person:
            window.pages.open_person(person)
        picture = _picture_of(window)
        window.close()
        window.deleteLater()
        if not picture.save(str(screenshot), "PNG"):
            raise NetPlannerError(Trouble.FILE_UNWRITABLE, path=str(screenshot), reason="no picture can be made there")
        return 0
    window.restore_place()
    if size is not None:
        window.resize(*size)
    window.load()
    window.show()
    if not demo:
        window.deeds.copies.keep_daily()
        window.reminders.begin()
        window.hints.begin()
        one.asked.connect(desk.come_to_the_front)
        app.screenRemoved.connect(lambda _: desk.find_a_screen())
    return app.exec()


def _settings() -> "QSettings":
    from PySide6.QtCore import QSettings

    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "netplanner", "window")


def _picture_of(window: "MainWindow") -> "QPixmap":
    """The window as it is drawn once the pictures on its cards are there."""
    from PySide6.QtCore import QEventLoop, QTimer

    picture = window.grab()
    if window.photos.is_waiting:
        loop = QEventLoop()
        window.photos.settled.connect(loop.quit)
        QTimer.singleShot(_PHOTOS_WAIT_MS, loop.quit)
        loop.exec()
        picture = window.grab()
    return picture
