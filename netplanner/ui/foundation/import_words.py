"""The reasons of an import in the user's language: why a card was left out, and what was guessed."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from netplanner.services.import_plan import Choice, PlanRow, RowKind
from netplanner.services.imports import REASONS
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.theme import Meaning

_KINDS = {
    RowKind.NEW: (QT_TRANSLATE_NOOP("imports", "New"), Symbol.PLUS, Meaning.OK),
    RowKind.UPDATE: (QT_TRANSLATE_NOOP("imports", "Update"), Symbol.REPAIR, Meaning.ACCENT),
    RowKind.MERGE: (QT_TRANSLATE_NOOP("imports", "Merge?"), Symbol.MERGE, Meaning.SOON),
    RowKind.SKIP: (QT_TRANSLATE_NOOP("imports", "Skip"), Symbol.SKIP, Meaning.NEUTRAL),
    RowKind.PROBLEM: (QT_TRANSLATE_NOOP("imports", "Problem"), Symbol.WARNING, Meaning.OVER),
}
_CHOICES = {
    Choice.ADD: QT_TRANSLATE_NOOP("imports", "Add"),
    Choice.UPDATE: QT_TRANSLATE_NOOP("imports", "Update"),
    Choice.MERGE: QT_TRANSLATE_NOOP("imports", "Merge"),
    Choice.LEAVE: QT_TRANSLATE_NOOP("imports", "Leave out"),
}
_SKIPPED = QT_TRANSLATE_NOOP("imports", "Skip")
_SET_ASIDE = QT_TRANSLATE_NOOP("imports", "Set aside")
_FLAGGED = QT_TRANSLATE_NOOP("imports", "Add, flagged")
_CHOICE_MEANS = {
    Choice.ADD: QT_TRANSLATE_NOOP("imports", "a person of their own"),
    Choice.UPDATE: QT_TRANSLATE_NOOP("imports", "what the file says anew; lines that you changed stay"),
    Choice.MERGE: QT_TRANSLATE_NOOP("imports", "every value of both is kept; the quieter aim wins"),
    Choice.LEAVE: QT_TRANSLATE_NOOP("imports", "nothing changes here"),
}
_REASONS = {
    "nobody-like-it": QT_TRANSLATE_NOOP("imports", "nobody here is like it"),
    "same-uid": QT_TRANSLATE_NOOP("imports", "the same card, said anew"),
    "same-uid-in-trash": QT_TRANSLATE_NOOP("imports", "in your trash: comes back"),
    "same-bytes": QT_TRANSLATE_NOOP("imports", "identical, byte for byte"),
    "same-id": QT_TRANSLATE_NOOP("imports", "came from here, and comes back"),
    "nothing-new": QT_TRANSLATE_NOOP("imports", "all of it is here already"),
    "in-document": QT_TRANSLATE_NOOP("imports", "from a NetPlanner file, as a whole"),
    "SAME_EMAIL": QT_TRANSLATE_NOOP("imports", "same mail"),
    "SAME_PHONE": QT_TRANSLATE_NOOP("imports", "same phone"),
    "SAME_NAME": QT_TRANSLATE_NOOP("imports", "same name"),
    "NAMES_AGREE": QT_TRANSLATE_NOOP("imports", "names agree"),
    "SAME_ORGANISATION": QT_TRANSLATE_NOOP("imports", "same organisation"),
    "LINKS_SEVERAL": QT_TRANSLATE_NOOP("imports", "makes one of several who are here"),
}
_FIELDS = {
    "name": QT_TRANSLATE_NOOP("imports", "Name"),
    "nickname": QT_TRANSLATE_NOOP("imports", "Called"),
    "phones": QT_TRANSLATE_NOOP("imports", "Phone"),
    "emails": QT_TRANSLATE_NOOP("imports", "Mail"),
    "addresses": QT_TRANSLATE_NOOP("imports", "Address"),
    "urls": QT_TRANSLATE_NOOP("imports", "Link"),
    "organisation": QT_TRANSLATE_NOOP("imports", "Work"),
    "title": QT_TRANSLATE_NOOP("imports", "Does"),
    "birthday": QT_TRANSLATE_NOOP("imports", "Birthday"),
    "tags": QT_TRANSLATE_NOOP("imports", "Tags"),
    "note": QT_TRANSLATE_NOOP("imports", "Note"),
    "has_photo": QT_TRANSLATE_NOOP("imports", "Picture"),
}
# The properties of a card, by the field of `Details` that they make up.
_PROPERTIES = {
    "FN": "name",
    "N": "name",
    "NICKNAME": "nickname",
    "TEL": "phones",
    "EMAIL": "emails",
    "ADR": "addresses",
    "URL": "urls",
    "ORG": "organisation",
    "TITLE": "title",
    "BDAY": "birthday",
    "CATEGORIES": "tags",
    "NOTE": "note",
    "PHOTO": "has_photo",
}

_GUESSES = {
    "no-end": QT_TRANSLATE_NOOP("imports", "the card had no end"),
    "characters-guessed": QT_TRANSLATE_NOOP("imports", "some characters were guessed"),
    "line-without-property-joined": QT_TRANSLATE_NOOP("imports", "a loose line was joined to the one before it"),
    "line-left-out": QT_TRANSLATE_NOOP("imports", "a line that names no property was left out"),
    "soft-break-before-property": QT_TRANSLATE_NOOP("imports", "a line break could be read in two ways"),
    "more-cells-than-columns": QT_TRANSLATE_NOOP("imports", "a row had more cells than there are columns"),
    "date-not-understood": QT_TRANSLATE_NOOP("imports", "a day could be read in two ways, or in none"),
    "base64-broken": QT_TRANSLATE_NOOP("imports", "an embedded file is incomplete"),
    "quotation-mark-open": QT_TRANSLATE_NOOP("imports", "a quotation mark was left open"),
    "edited-here": QT_TRANSLATE_NOOP("imports", "the file differs from what you edited here; yours was kept"),
    "text-outside-cards": QT_TRANSLATE_NOOP("imports", "there was text outside the cards"),
}


def kind_words(kind: RowKind) -> str:
    return _say(_KINDS[kind][0])


def kind_symbol(kind: RowKind) -> Symbol:
    return _KINDS[kind][1]


def kind_meaning(kind: RowKind) -> Meaning:
    return _KINDS[kind][2]


def choice_words(choice: Choice) -> str:
    """What becomes of a card, in a word or two."""
    return _say(_CHOICES[choice])


def outcome_words(row: PlanRow, choice: Choice) -> str:
    """What becomes of a row, as it stands at its end: a card with a guess is flagged, one not read is set aside."""
    if row.kind is RowKind.SKIP and choice is Choice.LEAVE:
        return _say(_SKIPPED)
    if row.said is None:
        return _say(_SET_ASIDE)
    return _say(_FLAGGED) if row.flags and choice is Choice.ADD else choice_words(choice)


def choice_meaning(choice: Choice) -> str:
    """What that comes to."""
    return _say(_CHOICE_MEANS[choice])


def field_words(field: str) -> str:
    """The name of a field of `Details`."""
    return _say(_FIELDS[field])


def field_of_property(name: str) -> str | None:
    """The field of `Details` that a property of a card belongs to; None for one that no field shows."""
    return _PROPERTIES.get(name)


def property_words(names: Sequence[str]) -> str:
    """Properties of a card as their fields are called, each once: "Name, Phone"; any other as the card writes it."""
    words = (field_words(_PROPERTIES[name]) if name in _PROPERTIES else name for name in names)
    return ", ".join(dict.fromkeys(words))


def reason_words(row: PlanRow) -> str:
    """Why a row is of its kind: whom it is like and by what, or what had to be guessed."""
    if row.reason in REASONS:
        return rejection_words(row.reason)
    if row.flags:
        return ", ".join(dict.fromkeys(guess_words(flag.reason.value) for flag in row.flags))
    parts = [_say(_REASONS[part]) if part in _REASONS else guess_words(part) for part in row.reason.split("+")]
    return ", ".join(parts)


def agreement_words(reasons: Sequence[str]) -> str:
    """Why two people may be one, such as "same phone, names agree"; `reasons` are those of `domain.matching`."""
    return ", ".join(_say(_REASONS[reason]) for reason in reasons)


def _say(text: object) -> str:
    return QCoreApplication.translate("imports", str(text))


def rejection_words(reason: str) -> str:
    """Why a file or a card was left out; `reason` is a key of `services.imports.REASONS`."""
    return QCoreApplication.translate("imports", REASONS[reason])


def guess_words(reason: str) -> str:
    """What was guessed: a flag's code, which a report follows with its property in brackets ("no-end (TEL)")."""
    code, bracket, about = reason.partition(" (")
    marked = _GUESSES.get(code)
    words = code if marked is None else QCoreApplication.translate("imports", str(marked))
    return words + bracket + about
