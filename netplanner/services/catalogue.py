"""The texts of the program in another language than English, by their context and their English.

Reads the one file that translators write (Qt Linguist's .ts), for the window and for the command line alike; knows
neither Qt nor which text stands where.
"""

from collections.abc import Callable, Mapping
from typing import Final
from xml.etree import ElementTree

from netplanner.resources import resource_path

ENGLISH: Final = "en"
# Each by its own name, as its readers look for it.
LANGUAGES: Final = {ENGLISH: "English", "id": "Bahasa Indonesia"}

Translate = Callable[[str, str], str]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text of a table for Qt's extractor, which knows this name; it is translated where it is shown."""
    return text


def in_english(context: str, text: str) -> str:
    """The text as it is written in the program."""
    return text


class Catalogue:
    """`texts`: context and English text → the text in one language."""

    def __init__(self, texts: Mapping[tuple[str, str], str]) -> None:
        self.texts: Final = texts

    def translate(self, context: str, text: str) -> str:
        """The text in this language; English where there is none."""
        return self.texts.get((context, text), text)


def catalogue_of(language: str) -> Catalogue:
    """The texts of one of `LANGUAGES`, or of a translation being made; English has none of its own, nor has a
    language whose file is missing or cannot be read."""
    try:
        return Catalogue(read_texts(resource_path("translations", f"{language}.ts").read_bytes()))
    except (OSError, ElementTree.ParseError):
        return Catalogue({})


def read_texts(file: bytes) -> dict[tuple[str, str], str]:
    """Context and English text → translation, of all that is translated in a .ts file. Raises ParseError."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): translation.text
        for context in ElementTree.fromstring(file).iter("context")
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None
        and translation.text
        and translation.get("type") not in ("vanished", "obsolete")
    }
