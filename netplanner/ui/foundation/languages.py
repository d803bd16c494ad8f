"""Which language the window speaks, and how it writes days and numbers then.

Knows the languages that there are and where their texts lie; no text itself. A text that is missing stays English.
"""

from importlib.resources import as_file

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from netplanner.resources import resource_path

ENGLISH = "en"
# Each by its own name, as its readers look for it.
LANGUAGES = {ENGLISH: "English", "id": "Bahasa Indonesia"}
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


def speak(app: QCoreApplication, code: str) -> QTranslator | None:
    """Put `app` into one of `LANGUAGES`; None where its texts are not there, and English stands in their place.

    Dates follow the language that the texts are in. What is on the screen already keeps its words.
    """
    texts = resource_path("translations", f"netplanner_{code}.qm")
    # A child of the application: it is needed for as long as there is any text.
    translator = QTranslator(app)
    if texts.is_file():
        with as_file(texts) as path:
            if translator.load(str(path)) and app.installTranslator(translator):
                QLocale.setDefault(locale_of(code))
                return translator
    translator.deleteLater()
    QLocale.setDefault(locale_of(ENGLISH))
    return None
