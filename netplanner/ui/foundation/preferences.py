"""What the window remembers for one user on one machine: its place, theme, language, last folder.

The only module that knows QSettings and its keys. Planning numbers are data and live in the database.
"""

from collections.abc import Callable, Collection
from datetime import date, datetime, time
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from netplanner.domain.reminding import ReminderWishes, Rhythm
from netplanner.ui.foundation.theme import ThemeChoice

_GEOMETRY = "window/geometry"
_FORM = "people/form"
_COLUMNS = "people/columns"
_VIEWS = "people/views"
_RHYTHM = "reminders/rhythm"
_DIGEST_AT, _QUIET_FROM, _QUIET_TO = "reminders/at", "reminders/quiet_from", "reminders/quiet_to"
_DIGEST_ON, _SNOOZED, _TRAY = "reminders/shown_on", "reminders/snoozed", "reminders/tray"
_HINTS = "hints/seen"
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
    def reminder_wishes(self) -> ReminderWishes:
        """When the digest of the day may come; as usual where nothing was set."""
        usual = ReminderWishes()
        rhythm = self._text(_RHYTHM)
        return ReminderWishes(
            rhythm=Rhythm(rhythm) if rhythm in list(Rhythm) else usual.rhythm,
            at=self._time(_DIGEST_AT, usual.at),
            quiet_from=self._time(_QUIET_FROM, usual.quiet_from),
            quiet_to=self._time(_QUIET_TO, usual.quiet_to),
        )

    @reminder_wishes.setter
    def reminder_wishes(self, wishes: ReminderWishes) -> None:
        self._settings.setValue(_RHYTHM, wishes.rhythm.value)
        for key, moment in ((_DIGEST_AT, wishes.at), (_QUIET_FROM, wishes.quiet_from), (_QUIET_TO, wishes.quiet_to)):
            self._settings.setValue(key, moment.isoformat("minutes"))

    @property
    def digest_on(self) -> date | None:
        """The day of the last digest; None before there was one."""
        try:
            return date.fromisoformat(self._text(_DIGEST_ON))
        except ValueError:
            return None

    @digest_on.setter
    def digest_on(self, day: date) -> None:
        self._settings.setValue(_DIGEST_ON, day.isoformat())

    @property
    def digest_snoozed(self) -> datetime | None:
        """Until when the digest was put off; None when it was not."""
        try:
            return datetime.fromisoformat(self._text(_SNOOZED))
        except ValueError:
            return None

    @digest_snoozed.setter
    def digest_snoozed(self, until: datetime | None) -> None:
        self._settings.setValue(_SNOOZED, "" if until is None else until.isoformat())

    @property
    def shows_tray(self) -> bool:
        return self._text(_TRAY) == "yes"

    @shows_tray.setter
    def shows_tray(self, shows: bool) -> None:
        self._settings.setValue(_TRAY, "yes" if shows else "no")

    @property
    def hints_seen(self) -> frozenset[str]:
        """The hints that were read or followed, by their names: they never come back."""
        return frozenset(filter(None, self._text(_HINTS).split(" ")))

    @hints_seen.setter
    def hints_seen(self, names: Collection[str]) -> None:
        self._settings.setValue(_HINTS, " ".join(sorted(names)))

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

    def _time(self, key: str, usual: time) -> time:
        try:
            return time.fromisoformat(self._text(key))
        except ValueError:
            return usual

    def _bytes(self, key: str) -> QByteArray:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
