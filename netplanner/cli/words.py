"""What the command line calls the states of the meter and the kinds of follow-ups, and the words of `argparse`."""

import argparse
from typing import Final

from netplanner.domain.capacity import State
from netplanner.domain.followups import FollowUpKind
from netplanner.services.catalogue import QT_TRANSLATE_NOOP, Translate

STATES: Final = {
    State.CALM: QT_TRANSLATE_NOOP("cli", "Calm"),
    State.FULL: QT_TRANSLATE_NOOP("cli", "Full"),
    State.OVER: QT_TRANSLATE_NOOP("cli", "Over"),
}
KINDS: Final = {
    FollowUpKind.MESSAGE: QT_TRANSLATE_NOOP("cli", "message"),
    FollowUpKind.NOTE: QT_TRANSLATE_NOOP("cli", "note"),
    FollowUpKind.INTRODUCTION: QT_TRANSLATE_NOOP("cli", "introduction"),
    FollowUpKind.CALL: QT_TRANSLATE_NOOP("cli", "call"),
    FollowUpKind.REPAIR: QT_TRANSLATE_NOOP("cli", "repair"),
    FollowUpKind.PROMISE: QT_TRANSLATE_NOOP("cli", "promise"),
    FollowUpKind.SELF: QT_TRANSLATE_NOOP("cli", "self"),
    FollowUpKind.COFFEE: QT_TRANSLATE_NOOP("cli", "coffee"),
    FollowUpKind.INVOLVEMENT: QT_TRANSLATE_NOOP("cli", "involvement"),
    FollowUpKind.EVENT: QT_TRANSLATE_NOOP("cli", "event"),
}
# What `argparse` says by itself, of all that this command line can bring it to say.
_ARGPARSE: Final = (
    QT_TRANSLATE_NOOP("argparse", "usage: "),
    QT_TRANSLATE_NOOP("argparse", "positional arguments"),
    QT_TRANSLATE_NOOP("argparse", "options"),
    QT_TRANSLATE_NOOP("argparse", "show this help message and exit"),
    QT_TRANSLATE_NOOP("argparse", "show program's version number and exit"),
    QT_TRANSLATE_NOOP("argparse", "%(prog)s: error: %(message)s\n"),
    QT_TRANSLATE_NOOP("argparse", "argument %(argument_name)s: %(message)s"),
    QT_TRANSLATE_NOOP("argparse", "the following arguments are required: %s"),
    QT_TRANSLATE_NOOP("argparse", "unrecognized arguments: %s"),
    QT_TRANSLATE_NOOP("argparse", "invalid choice: %(value)r (choose from %(choices)s)"),
    QT_TRANSLATE_NOOP("argparse", "invalid %(type)s value: %(value)r"),
    QT_TRANSLATE_NOOP("argparse", "expected one argument"),
    QT_TRANSLATE_NOOP("argparse", "expected at least one argument"),
    QT_TRANSLATE_NOOP("argparse", "ambiguous option: %(option)s could match %(matches)s"),
)


def speak_as_argparse(translate: Translate) -> None:
    """Have `argparse` speak like the program: it puts all its words through the name `_` of its module."""
    vars(argparse)["_"] = lambda text: translate("argparse", text)
