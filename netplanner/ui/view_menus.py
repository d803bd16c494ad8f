"""The menus about how the window looks: which people are shown, light or dark, and the language.

Knows what can be chosen and what is chosen now; what comes of it is for those who keep it.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from netplanner.services.catalogue import LANGUAGES
from netplanner.ui.foundation.languages import spoken_language
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.theme import ThemeChoice
from netplanner.ui.views import PeopleViews


class ViewMenus(QObject):
    """`people` is filled when it opens, or by `fill`; a theme or a language is shown at once, and remembered."""

    def __init__(self, window: QWidget, preferences: Preferences, views: PeopleViews) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._views = views
        self.people = QMenu(self.tr("S&how"), window)
        self.people.aboutToShow.connect(self.fill)
        themes: dict[str, str] = {
            ThemeChoice.SYSTEM: self.tr("As the system"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
        }
        self.theme = self._choice(self.tr("&Light or dark"), themes, lambda: preferences.shown_theme, self._show)
        self.language = self._choice(self.tr("L&anguage"), LANGUAGES, spoken_language, self._speak)

    def fill(self) -> None:
        """List every view of the people that there is now."""
        self.people.clear()
        for entry in self._views.entries:
            chosen = self.people.addAction(entry.label.replace("&", "&&"))
            chosen.triggered.connect(lambda *_, key=entry.key: self._views.choose(key))

    def _show(self, choice: str) -> None:
        self._preferences.theme = ThemeChoice(choice)
        self._preferences.show_theme(self._preferences.theme)

    def _speak(self, code: str) -> None:
        self._preferences.language = code

    def _choice(
        self, title: str, choices: Mapping[str, str], chosen: Callable[[], str], choose: Callable[[str], object]
    ) -> QMenu:
        """A menu of which one is marked: the one that is `chosen` when it opens."""
        menu = QMenu(title, self._window)
        group = QActionGroup(menu)
        made: dict[str, QAction] = {}
        for value, words in choices.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda *_, value=value: choose(value))
            made[value] = group.addAction(action)
        menu.aboutToShow.connect(lambda: made[chosen()].setChecked(True))
        made[chosen()].setChecked(True)
        return menu
