"""Which language the window speaks, and how it writes days and numbers then.

Knows the languages that there are; no text itself. A text that is missing stays English.
"""

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from netplanner.services.catalogue import ENGLISH, LANGUAGES, Catalogue, catalogue_of

_LOCALES = {
    ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "id": QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia),
}


def chosen_language(wanted: str | None, remembered: str) -> str:
    """What was asked for at the start, else what the user set, else the first of the system's that we speak."""
    return next((code for code in (wanted, remembered) if code in LANGUAGES), None) or system_language()


def system_language(system: QLocale | None = None) -> str:
    """The first of the system's languages that we speak; English where there is none."""
    spoken = (QLocale(name).language() for name in (system or QLocale.system()).uiLanguages())
    return next((code for language in spoken if (code := QLocale.languageToCode(language)) in LANGUAGES), ENGLISH)


def locale_of(code: str) -> QLocale:
    """How days and numbers are written in one of `LANGUAGES`."""
    return QLocale(_LOCALES[code])


def spoken_language() -> str:
    """The one of `LANGUAGES` that the window speaks now."""
    code = QLocale.languageToCode(QLocale().language())
    return code if code in LANGUAGES else ENGLISH


class Speech(QObject):
    """The language of an application. What is on the screen keeps its words until it is made anew."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._texts: QTranslator | None = None
        self.language = ENGLISH

    def speak(self, code: str, catalogue: Catalogue | None = None) -> None:
        """Put the application into one of `LANGUAGES`, in the words of `catalogue` or of its own.

        Where its texts are not there, all stays English, the dates too.
        """
        found = catalogue_of(code) if catalogue is None else catalogue
        self.be_still()
        if found.texts:
            self._texts = _Texts(found, self)
            self._app.installTranslator(self._texts)
        self.language = code if found.texts else ENGLISH
        QLocale.setDefault(locale_of(self.language))

    def be_still(self) -> None:
        """Say everything in English again, as it is written in the program."""
        if self._texts is not None:
            self._app.removeTranslator(self._texts)
            self._texts.deleteLater()
            self._texts = None


class _Texts(QTranslator):
    """A catalogue as Qt asks for it: None for a text that is not in it, so that Qt looks on."""

    def __init__(self, catalogue: Catalogue, parent: QObject) -> None:
        super().__init__(parent)
        self._texts = catalogue.texts

    def isEmpty(self) -> bool:
        return not self._texts

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return self._texts.get((context, text))
