"""The reasons of an import in the user's language: why a card was left out, and what was guessed."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from netplanner.services.imports import REASONS

_GUESSES = {
    "no-end": QT_TRANSLATE_NOOP("imports", "the card had no end"),
    "characters-guessed": QT_TRANSLATE_NOOP("imports", "some characters were guessed"),
    "line-without-property-joined": QT_TRANSLATE_NOOP("imports", "a loose line was joined to the one before it"),
    "line-left-out": QT_TRANSLATE_NOOP("imports", "a line that names no property was left out"),
    "soft-break-before-property": QT_TRANSLATE_NOOP("imports", "a line break could be read in two ways"),
    "base64-broken": QT_TRANSLATE_NOOP("imports", "an embedded file is incomplete"),
    "quotation-mark-open": QT_TRANSLATE_NOOP("imports", "a quotation mark was left open"),
    "edited-here": QT_TRANSLATE_NOOP("imports", "the file differs from what you edited here; yours was kept"),
    "text-outside-cards": QT_TRANSLATE_NOOP("imports", "there was text outside the cards"),
}


def rejection_words(reason: str) -> str:
    """Why a file or a card was left out; `reason` is a key of `services.imports.REASONS`."""
    return QCoreApplication.translate("imports", REASONS[reason])


def guess_words(reason: str) -> str:
    """What was guessed: a flag's code, which a report follows with its property in brackets ("no-end (TEL)")."""
    code, bracket, about = reason.partition(" (")
    marked = _GUESSES.get(code)
    words = code if marked is None else QCoreApplication.translate("imports", str(marked))
    return words + bracket + about
