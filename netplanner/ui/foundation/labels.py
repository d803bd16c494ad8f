"""The words for what the domain says in codes, in the user's language.

Knows the tables of enum → text (and symbol) and nothing of how a sentence is made of them (`sentences`) or how
a day is written (`dates`). Draws nothing.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from netplanner.domain.capacity import State
from netplanner.domain.contact import IntentKind
from netplanner.domain.evidence import EvidenceKind, Facet
from netplanner.domain.followups import FollowUpKind
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.plain_text import is_unseen

_CONTEXT = "labels"

_LEVELS = {
    0: QT_TRANSLATE_NOOP("labels", "Known of"),
    1: QT_TRANSLATE_NOOP("labels", "Connecting-to"),
    2: QT_TRANSLATE_NOOP("labels", "Known both ways"),
    3: QT_TRANSLATE_NOOP("labels", "Committed"),
    4: QT_TRANSLATE_NOOP("labels", "Connecting-with"),
}
_LEVEL_SHARES = {
    0: QT_TRANSLATE_NOOP("labels", "a name and a card"),
    1: QT_TRANSLATE_NOOP("labels", "you have exchanged"),
    2: QT_TRANSLATE_NOOP("labels", "fields and strengths"),
    3: QT_TRANSLATE_NOOP("labels", "a promise was kept"),
    4: QT_TRANSLATE_NOOP("labels", "you do things together"),
}
_BRINGS_HERE = {
    0: QT_TRANSLATE_NOOP("labels", "An imported card lands here."),
    1: QT_TRANSLATE_NOOP("labels", "A two-way exchange brings someone here."),
    2: QT_TRANSLATE_NOOP("labels", "Knowing field and strength, both ways, brings someone here."),
    3: QT_TRANSLATE_NOOP("labels", "A good fit and a kept promise bring someone here."),
    4: QT_TRANSLATE_NOOP("labels", "Doing something together brings someone here."),
}
_ATOMS = {
    "ever": QT_TRANSLATE_NOOP("labels", "a two-way exchange"),
    "them.FIELD": QT_TRANSLATE_NOOP("labels", "their field"),
    "them.STRENGTH|EXPERTISE": QT_TRANSLATE_NOOP("labels", "what they are good at"),
    "them.STRENGTH": QT_TRANSLATE_NOOP("labels", "a strength of theirs"),
    "them.EXPERTISE": QT_TRANSLATE_NOOP("labels", "their expertise"),
    "me.FIELD": QT_TRANSLATE_NOOP("labels", "your field, to them"),
    "me.STRENGTH|EXPERTISE": QT_TRANSLATE_NOOP("labels", "what you are good at, to them"),
    "me.STRENGTH": QT_TRANSLATE_NOOP("labels", "a strength of yours, to them"),
    "me.EXPERTISE": QT_TRANSLATE_NOOP("labels", "your expertise, to them"),
    "clear": QT_TRANSLATE_NOOP("labels", "a repair"),
    "fit": QT_TRANSLATE_NOOP("labels", "whether it fits"),
    "kept.ME": QT_TRANSLATE_NOOP("labels", "a promise you kept"),
    "kept.THEM": QT_TRANSLATE_NOOP("labels", "a promise they kept"),
    "kept.ME|kept.THEM|plan": QT_TRANSLATE_NOOP("labels", "a kept promise"),
    "kept.BOTH|plan.acted": QT_TRANSLATE_NOOP("labels", "promises kept by both"),
    "involvement": QT_TRANSLATE_NOOP("labels", "something together"),
}
_FOLLOW_UPS = {
    FollowUpKind.MESSAGE: QT_TRANSLATE_NOOP("labels", "Message"),
    FollowUpKind.NOTE: QT_TRANSLATE_NOOP("labels", "Note"),
    FollowUpKind.INTRODUCTION: QT_TRANSLATE_NOOP("labels", "Introduction"),
    FollowUpKind.CALL: QT_TRANSLATE_NOOP("labels", "Call"),
    FollowUpKind.REPAIR: QT_TRANSLATE_NOOP("labels", "Repair"),
    FollowUpKind.PROMISE: QT_TRANSLATE_NOOP("labels", "Promise"),
    FollowUpKind.SELF: QT_TRANSLATE_NOOP("labels", "Time for me"),
    FollowUpKind.COFFEE: QT_TRANSLATE_NOOP("labels", "Coffee"),
    FollowUpKind.INVOLVEMENT: QT_TRANSLATE_NOOP("labels", "Together"),
    FollowUpKind.EVENT: QT_TRANSLATE_NOOP("labels", "Event"),
}
_FOLLOW_UP_SYMBOLS = {
    FollowUpKind.MESSAGE: Symbol.MESSAGE,
    FollowUpKind.NOTE: Symbol.MAIL,
    FollowUpKind.INTRODUCTION: Symbol.INTRODUCTION,
    FollowUpKind.CALL: Symbol.CALL,
    FollowUpKind.REPAIR: Symbol.REPAIR,
    FollowUpKind.PROMISE: Symbol.PROMISE,
    FollowUpKind.SELF: Symbol.PERSON,
    FollowUpKind.COFFEE: Symbol.COFFEE,
    FollowUpKind.INVOLVEMENT: Symbol.TOGETHER,
    FollowUpKind.EVENT: Symbol.EVENT,
}
_INTENTS = {
    IntentKind.NONE: QT_TRANSLATE_NOOP("labels", "No intent"),
    IntentKind.GROW: QT_TRANSLATE_NOOP("labels", "Grow"),
    IntentKind.KEEP: QT_TRANSLATE_NOOP("labels", "Keep"),
    IntentKind.ACCEPT: QT_TRANSLATE_NOOP("labels", "Enough"),
}
_EVIDENCE = {
    EvidenceKind.EXCHANGE: QT_TRANSLATE_NOOP("labels", "Exchange"),
    EvidenceKind.I_KNOW_THEM: QT_TRANSLATE_NOOP("labels", "You know"),
    EvidenceKind.THEY_KNOW_ME: QT_TRANSLATE_NOOP("labels", "They know"),
    EvidenceKind.FIT: QT_TRANSLATE_NOOP("labels", "Fit"),
    EvidenceKind.PLAN: QT_TRANSLATE_NOOP("labels", "Shared plan"),
    EvidenceKind.INVOLVEMENT: QT_TRANSLATE_NOOP("labels", "Done together"),
}
_FACETS = {
    Facet.FIELD: QT_TRANSLATE_NOOP("labels", "field"),
    Facet.STRENGTH: QT_TRANSLATE_NOOP("labels", "strength"),
    Facet.EXPERTISE: QT_TRANSLATE_NOOP("labels", "expertise"),
}
_WAY_LABELS = {
    "": QT_TRANSLATE_NOOP("labels", "no label"),
    "mobile": QT_TRANSLATE_NOOP("labels", "mobile"),
    "work": QT_TRANSLATE_NOOP("labels", "work"),
    "home": QT_TRANSLATE_NOOP("labels", "home"),
    "fax": QT_TRANSLATE_NOOP("labels", "fax"),
}
_PROMISE_SIZES = {
    1: QT_TRANSLATE_NOOP("labels", "small"),
    2: QT_TRANSLATE_NOOP("labels", "medium"),
    3: QT_TRANSLATE_NOOP("labels", "large"),
}
_STATES = {
    State.CALM: QT_TRANSLATE_NOOP("labels", "Calm"),
    State.FULL: QT_TRANSLATE_NOOP("labels", "Full"),
    State.OVER: QT_TRANSLATE_NOOP("labels", "Over"),
}


def say(text: object) -> str:
    """A text marked with QT_TRANSLATE_NOOP("labels", …) in the user's language (PySide types the mark as object)."""
    return QCoreApplication.translate(_CONTEXT, str(text))


def level_name(level: int) -> str:
    return say(_LEVELS[level])


def level_share(level: int) -> str:
    """What two people of this level have in common, in a few words."""
    return say(_LEVEL_SHARES[level])


def brings_here(level: int) -> str:
    """The sentence of an empty column."""
    return say(_BRINGS_HERE[level])


def atom_name(atom: str) -> str:
    """An atom as `domain.levels` names it, such as "them.FIELD", in words."""
    return say(_ATOMS[atom])


def follow_up_name(kind: FollowUpKind) -> str:
    return say(_FOLLOW_UPS[kind])


def follow_up_symbol(kind: FollowUpKind) -> Symbol:
    return _FOLLOW_UP_SYMBOLS[kind]


def intent_name(kind: IntentKind) -> str:
    return say(_INTENTS[kind])


def evidence_name(kind: EvidenceKind) -> str:
    return say(_EVIDENCE[kind])


def facet_name(facet: Facet) -> str:
    return say(_FACETS[facet])


def way_label(label: str) -> str:
    """The label of a phone, mail or address; one that is the user's own stays as it is."""
    return say(_WAY_LABELS[label]) if label in _WAY_LABELS else label


def promise_size(size: int) -> str:
    """How large a promise is, 1 to 3, in a word."""
    return say(_PROMISE_SIZES[size])


def state_name(state: State) -> str:
    return say(_STATES[state])


def called(name: str) -> str:
    """A name as it is shown; a card without any letter in it still needs something to be pointed at by."""
    return QCoreApplication.translate("labels", "No name") if is_unseen(name) else name


def counted(count: int, *, one: str, several: str) -> str:
    """The text for one of something, or that for none or several with "{count}" filled in; both translated already.

    Qt's own plural forms want a file of texts even for English, and without it say "1 people".
    """
    return one if count == 1 else several.replace("{count}", QLocale().toString(count))


def count_of_people(count: int) -> str:
    return counted(
        count,
        one=QCoreApplication.translate("labels", "1 person"),
        several=QCoreApplication.translate("labels", "{count} people"),
    )


def count_shown(shown: int, total: int) -> str:
    """How many a search or a view leaves, such as "12 of 300 people"."""
    return QCoreApplication.translate("labels", "{shown} of {people}").format(
        shown=QLocale().toString(shown), people=count_of_people(total)
    )
