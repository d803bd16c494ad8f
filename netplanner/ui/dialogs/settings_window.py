"""The page of the settings about the window: light or dark, the language, whose way to write phone numbers."""

from dataclasses import replace

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from netplanner.domain.settings import PlanningSettings
from netplanner.services.catalogue import LANGUAGES
from netplanner.ui.dialogs.form_layout import form_layout
from netplanner.ui.foundation.countries import countries
from netplanner.ui.foundation.languages import system_language
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.segments import SegmentBar
from netplanner.ui.foundation.theme import ThemeChoice
from netplanner.ui.foundation.typography import type_scale

_LABEL_WIDTH = 144
_FIELD_WIDTH, _FIELD_HEIGHT = 320, 32
_SHOWN_COUNTRIES = 16


class WindowPage(QWidget):
    """The theme shows at once, and goes back with `restore`; `remember` keeps what was chosen here."""

    def __init__(self, settings: PlanningSettings, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._theme_before = preferences.shown_theme
        self._theme: ThemeChoice | None = None
        self._type = type_scale(self.font())
        themes = {
            ThemeChoice.SYSTEM: self.tr("As the system"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
        }
        self._themes = list(themes)
        segments = [(words, None) for words in themes.values()]
        self.theme = SegmentBar(self.tr("Light or dark"), segments, self._themes.index(self._theme_before))
        self.theme.chosen.connect(self._on_theme)
        as_system = self.tr("As the system ({language})").replace("{language}", LANGUAGES[system_language()])
        self.language = self._choices(self.tr("Language"), {"": as_system, **LANGUAGES}, preferences.language)
        self.region = self._choices(self.tr("Phone numbers of"), self._regions(settings.region), settings.region)
        self.region.setMaxVisibleItems(_SHOWN_COUNTRIES)
        self._lay_out()

    def applied_to(self, settings: PlanningSettings) -> PlanningSettings:
        return replace(settings, region=self.region.currentData())

    def remember(self) -> None:
        """Keep theme and language; another language is put on the screen once the dialog has closed."""
        if self._theme is not None:
            self._preferences.theme = self._theme
        if self.language.currentData() != self._preferences.language:
            self._preferences.language = self.language.currentData()

    def restore(self) -> None:
        """Put the theme back that was on the screen before."""
        if self._theme is not None:
            self._preferences.show_theme(self._theme_before)

    def _choices(self, name: str, choices: dict[str, str], chosen: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setMinimumHeight(self._type.px(_FIELD_HEIGHT))
        box.setMaximumWidth(self._type.px(_FIELD_WIDTH))
        for value, words in choices.items():
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _regions(self, chosen: str) -> dict[str, str]:
        system = QLocale.system().territory()
        as_system = self.tr("As the system ({country})").replace("{country}", QLocale.territoryToString(system))
        if system is QLocale.Country.AnyCountry:
            as_system = self.tr("As the system")
        return {"": as_system, **countries(chosen)}

    def _lay_out(self) -> None:
        px = self._type.px
        region = QVBoxLayout()
        region.setSpacing(px(4))
        region.addWidget(self.region)
        words = self.tr("For numbers written without a country code, such as 0812 3456 7890.")
        region.addWidget(text_label(words, self._type.caption, wraps=True, is_faint=True))
        rows = (
            (self.tr("Light or dark"), self.theme),
            (self.tr("Language"), self.language),
            (self.tr("Phone numbers of"), region),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        form = form_layout(rows, self.font(), label_width=_LABEL_WIDTH)
        form.setVerticalSpacing(px(14))
        column.addLayout(form)
        column.addStretch(1)

    def _on_theme(self, at: int) -> None:
        self._theme = self._themes[at]
        self._preferences.show_theme(self._theme)
