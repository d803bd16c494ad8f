"""What the window remembers for one user on one machine: its place, theme, language, last folder.

The only module that knows QSettings and its keys. Planning numbers are data and live in the database.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from netplanner.ui.foundation.theme import ThemeChoice

_GEOMETRY = "window/geometry"
_FORM = "people/form"
_COLUMNS = "people/columns"
_VIEWS = "people/views"
_THEME = "look/theme"
_LANGUAGE = "look/language"
_LAST_FOLDER = "files/last_folder"


class Preferences:
    """Typed reading and writing; a value that cannot be read is as if it had never been written."""

    def __init__(
        self,
        settings: QSettings,
        *,
        on_theme: Callable[[str], object] | None = None,
        on_language: Callable[[str], object] | None = None,
    ) -> None:
        """`on_theme` puts a theme on the screen ("system", "light", "dark"), `on_language` a language ("" for the
        system's); without them only the choice is kept."""
        self._settings = settings
        self._on_theme = on_theme
        self._on_language = on_language
        self._shown_theme: ThemeChoice | None = None

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size as Qt saved it; empty when it was never saved."""
        return self._bytes(_GEOMETRY)

    @geometry.setter
    def geometry(self, saved: QByteArray) -> None:
        self._settings.setValue(_GEOMETRY, saved)

    @property
    def form(self) -> str:
        """How all people were shown last: "board", "table", or "" before either was chosen."""
        return self._text(_FORM)

    @form.setter
    def form(self, form: str) -> None:
        self._settings.setValue(_FORM, form)

    @property
    def columns(self) -> QByteArray:
        """The columns of the table of all people as Qt saved them."""
        return self._bytes(_COLUMNS)

    @columns.setter
    def columns(self, saved: QByteArray) -> None:
        self._settings.setValue(_COLUMNS, saved)

    @property
    def views(self) -> str:
        """The views that the user made, as `board.saved_views` writes them."""
        return self._text(_VIEWS)

    @views.setter
    def views(self, written: str) -> None:
        self._settings.setValue(_VIEWS, written)

    @property
    def theme(self) -> ThemeChoice:
        word = self._text(_THEME)
        return ThemeChoice(word) if word in list(ThemeChoice) else ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._settings.setValue(_THEME, choice.value)

    @property
    def shown_theme(self) -> ThemeChoice:
        """The theme on the screen: the remembered one, unless another was shown since."""
        return self._shown_theme or self.theme

    def show_theme(self, choice: ThemeChoice) -> None:
        """Put `choice` on the screen at once, without remembering it."""
        self._shown_theme = choice
        if self._on_theme is not None:
            self._on_theme(choice.value)

    @property
    def language(self) -> str:
        """A language code such as "id", or "" for the system's own."""
        return self._text(_LANGUAGE)

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue(_LANGUAGE, code)
        if self._on_language is not None:
            self._on_language(code)

    @property
    def last_folder(self) -> Path:
        """The folder a file was last taken from or put into; the user's home when there was none."""
        folder = Path(self._text(_LAST_FOLDER) or Path.home())
        return folder if folder.is_dir() else Path.home()

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        self._settings.setValue(_LAST_FOLDER, str(folder))

    def _text(self, key: str) -> str:
        value = self._settings.value(key)
        return value if isinstance(value, str) else ""

    def _bytes(self, key: str) -> QByteArray:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
