"""What a column of a table can mean, in the user's language, and in which order the meanings are offered."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from netplanner.services.import_columns import Field, What
from netplanner.ui.foundation.labels import way_label
from netplanner.ui.foundation.plain_text import shortened

Meant = tuple[What, str]  # a meaning, and the label of a way: "home", "work"

_LONGEST_LABEL = 30
_WORDS = {
    What.NAME: QT_TRANSLATE_NOOP("columns", "Whole name"),
    What.PREFIX: QT_TRANSLATE_NOOP("columns", "Before the name"),
    What.GIVEN: QT_TRANSLATE_NOOP("columns", "Given name"),
    What.MIDDLE: QT_TRANSLATE_NOOP("columns", "Middle name"),
    What.FAMILY: QT_TRANSLATE_NOOP("columns", "Family name"),
    What.SUFFIX: QT_TRANSLATE_NOOP("columns", "After the name"),
    What.NICKNAME: QT_TRANSLATE_NOOP("columns", "Called"),
    What.ORGANISATION: QT_TRANSLATE_NOOP("columns", "Organisation"),
    What.DEPARTMENT: QT_TRANSLATE_NOOP("columns", "Department"),
    What.TITLE: QT_TRANSLATE_NOOP("columns", "What they do"),
    What.PHONE: QT_TRANSLATE_NOOP("columns", "Phone"),
    What.EMAIL: QT_TRANSLATE_NOOP("columns", "Mail"),
    What.URL: QT_TRANSLATE_NOOP("columns", "Link"),
    What.CHAT: QT_TRANSLATE_NOOP("columns", "Chat"),
    What.SERVICE: QT_TRANSLATE_NOOP("columns", "Which chat"),
    What.ADDRESS: QT_TRANSLATE_NOOP("columns", "Address as a whole"),
    What.BOX: QT_TRANSLATE_NOOP("columns", "Post box"),
    What.EXTENDED: QT_TRANSLATE_NOOP("columns", "Second line of an address"),
    What.STREET: QT_TRANSLATE_NOOP("columns", "Street"),
    What.CITY: QT_TRANSLATE_NOOP("columns", "City"),
    What.REGION: QT_TRANSLATE_NOOP("columns", "Province or state"),
    What.POSTCODE: QT_TRANSLATE_NOOP("columns", "Postal code"),
    What.COUNTRY: QT_TRANSLATE_NOOP("columns", "Country"),
    What.LABEL: QT_TRANSLATE_NOOP("columns", "Label of the column beside it"),
    What.BIRTHDAY: QT_TRANSLATE_NOOP("columns", "Birthday"),
    What.DATE: QT_TRANSLATE_NOOP("columns", "Another day"),
    What.RELATION: QT_TRANSLATE_NOOP("columns", "Somebody close to them"),
    What.NOTE: QT_TRANSLATE_NOOP("columns", "Note"),
    What.TAGS: QT_TRANSLATE_NOOP("columns", "Tags"),
    What.CONNECTED_ON: QT_TRANSLATE_NOOP("columns", "Day you connected"),
    What.CONTACT_ID: QT_TRANSLATE_NOOP("columns", "NetPlanner: which person"),
    What.INTENT: QT_TRANSLATE_NOOP("columns", "NetPlanner: aim"),
    What.INTENT_LEVEL: QT_TRANSLATE_NOOP("columns", "NetPlanner: level of the aim"),
    What.LAST_EXCHANGE: QT_TRANSLATE_NOOP("columns", "NetPlanner: last exchange"),
    What.PLANNER_NOTES: QT_TRANSLATE_NOOP("columns", "NetPlanner: your notes"),
    What.AGAIN: QT_TRANSLATE_NOOP("columns", "Says again what others say"),
    What.OTHER: QT_TRANSLATE_NOOP("columns", "Something else: kept on the card"),
    What.LEFT_OUT: QT_TRANSLATE_NOOP("columns", "Leave out"),
}
OFFERED: tuple[Meant, ...] = (
    (What.LEFT_OUT, ""),
    (What.OTHER, ""),
    (What.NAME, ""),
    (What.GIVEN, ""),
    (What.MIDDLE, ""),
    (What.FAMILY, ""),
    (What.PREFIX, ""),
    (What.SUFFIX, ""),
    (What.NICKNAME, ""),
    *((What.PHONE, label) for label in ("", "mobile", "home", "work")),
    *((What.EMAIL, label) for label in ("", "home", "work")),
    (What.ORGANISATION, ""),
    (What.DEPARTMENT, ""),
    (What.TITLE, ""),
    (What.ADDRESS, ""),
    (What.STREET, ""),
    (What.CITY, ""),
    (What.REGION, ""),
    (What.POSTCODE, ""),
    (What.COUNTRY, ""),
    (What.URL, ""),
    (What.CHAT, ""),
    (What.BIRTHDAY, ""),
    (What.DATE, ""),
    (What.RELATION, ""),
    (What.TAGS, ""),
    (What.NOTE, ""),
    (What.CONNECTED_ON, ""),
)


def column_words(meant: Meant) -> str:
    """A meaning with its label: "Phone, work"."""
    what, label = meant
    words = QCoreApplication.translate("columns", str(_WORDS[what]))
    return f"{words}, {shortened(way_label(label), _LONGEST_LABEL)}" if label else words


def meant_by(field: Field) -> Meant:
    """The meaning of a field, without the columns that it goes together with."""
    return field.what, field.label
