"""How each kind of follow-up is spoken of where one is weighed: whole sentences, since languages decline nouns."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from netplanner.domain.followups import FollowUpKind


@dataclass(frozen=True, slots=True)
class KindWords:
    """`asked` as a question, `this` one, another `instead`, a `shorter` one, to `accept` it, the user's `pace` with it.

    Each is a text marked for translation, for `labels.say`; {name}, {minutes} and {times} are put in afterwards.
    """

    asked: object
    this: object
    instead: object
    shorter: object
    accept: object
    pace: object


KIND_WORDS: Final = {
    FollowUpKind.MESSAGE: KindWords(
        QT_TRANSLATE_NOOP("labels", "Message to {name}?"),
        QT_TRANSLATE_NOOP("labels", "With this message"),
        QT_TRANSLATE_NOOP("labels", "A message instead, {minutes} min"),
        QT_TRANSLATE_NOOP("labels", "A shorter message, {minutes} min at most"),
        QT_TRANSLATE_NOOP("labels", "Accept the message"),
        QT_TRANSLATE_NOOP("labels", "Messages take you about {times} times as long as planned."),
    ),
    FollowUpKind.NOTE: KindWords(
        QT_TRANSLATE_NOOP("labels", "Note to {name}?"),
        QT_TRANSLATE_NOOP("labels", "With this note"),
        QT_TRANSLATE_NOOP("labels", "A note instead, {minutes} min"),
        QT_TRANSLATE_NOOP("labels", "A shorter note, {minutes} min at most"),
        QT_TRANSLATE_NOOP("labels", "Accept the note"),
        QT_TRANSLATE_NOOP("labels", "Notes take you about {times} times as long as planned."),
    ),
    FollowUpKind.INTRODUCTION: KindWords(
        QT_TRANSLATE_NOOP("labels", "Introduction with {name}?"),
        QT_TRANSLATE_NOOP("labels", "With this introduction"),
        QT_TRANSLATE_NOOP("labels", "An introduction instead, {minutes} min"),
        QT_TRANSLATE_NOOP("labels", "A shorter introduction, {minutes} min at most"),
        QT_TRANSLATE_NOOP("labels", "Accept the introduction"),
        QT_TRANSLATE_NOOP("labels", "Introductions take you about {times} times as long as planned."),
    ),
    FollowUpKind.CALL: KindWords(
        QT_TRANSLATE_NOOP("labels", "Call with {name}?"),
        QT_TRANSLATE_NOOP("labels", "With this call"),
        QT_TRANSLATE_NOOP("labels", "A call instead, {minutes} min"),
        QT_TRANSLATE_NOOP("labels", "A shorter call, {minutes} min at most"),
        QT_TRANSLATE_NOOP("labels", "Accept the call"),
        QT_TRANSLATE_NOOP("labels", "Calls take you about {times} times as long as planned."),
    ),
    FollowUpKind.REPAIR: KindWords(
        QT_TRANSLATE_NOOP("labels", "Repair with {name}?"),
        QT_TRANSLATE_NOOP("labels", "With this repair"),
        QT_TRANSLATE_NOOP("labels", "A repair instead, {minutes} min"),
        QT_TRANSLATE_NOOP("labels", "A shorter repair, {minutes} min at most"),
        QT_TRANSLATE_NOOP("labels", "Accept the repair"),
        QT_TRANSLATE_NOOP("labels", "Repairs take you about {times} times as long as planned."),
    ),
    FollowUpKind.PROMISE: KindWords(
        QT_TRANSLATE_NOOP("labels", "Promise to {name}?"),
        QT_TRANSLATE_NOOP("labels", "With this promise"),
        QT_TRANSLATE_NOOP("labels", "A promise instead, {minutes} min"),
        QT_TRANSLATE_NOOP("labels", "A smaller promise, {minutes} min at most"),
        QT_TRANSLATE_NOOP("labels", "Accept the promise"),
        QT_TRANSLATE_NOOP("labels", "Promises take you about {times} times as long as planned."),
    ),
    FollowUpKind.SELF: KindWords(
        QT_TRANSLATE_NOOP("labels", "Time for me, with {name}?"),
        QT_TRANSLATE_NOOP("labels", "With this time for me"),
        QT_TRANSLATE_NOOP("labels", "Time for me instead, {minutes} min"),
        QT_TRANSLATE_NOOP("labels", "A shorter time for me, {minutes} min at most"),
        QT_TRANSLATE_NOOP("labels", "Accept the time for me"),
        QT_TRANSLATE_NOOP("labels", "Time for yourself takes about {times} times as long as planned."),
    ),
    FollowUpKind.COFFEE: KindWords(
        QT_TRANSLATE_NOOP("labels", "Coffee with {name}?"),
        QT_TRANSLATE_NOOP("labels", "With this coffee"),
        QT_TRANSLATE_NOOP("labels", "A coffee instead, {minutes} min"),
        QT_TRANSLATE_NOOP("labels", "A shorter coffee, {minutes} min at most"),
        QT_TRANSLATE_NOOP("labels", "Accept the coffee"),
        QT_TRANSLATE_NOOP("labels", "Coffees take you about {times} times as long as planned."),
    ),
    FollowUpKind.INVOLVEMENT: KindWords(
        QT_TRANSLATE_NOOP("labels", "Something together with {name}?"),
        QT_TRANSLATE_NOOP("labels", "With this time together"),
        QT_TRANSLATE_NOOP("labels", "Something together instead, {minutes} min"),
        QT_TRANSLATE_NOOP("labels", "A shorter time together, {minutes} min at most"),
        QT_TRANSLATE_NOOP("labels", "Accept the time together"),
        QT_TRANSLATE_NOOP("labels", "Doing something together takes you about {times} times as long as planned."),
    ),
    FollowUpKind.EVENT: KindWords(
        QT_TRANSLATE_NOOP("labels", "Event with {name}?"),
        QT_TRANSLATE_NOOP("labels", "With this event"),
        QT_TRANSLATE_NOOP("labels", "An event instead, {minutes} min"),
        QT_TRANSLATE_NOOP("labels", "A shorter event, {minutes} min at most"),
        QT_TRANSLATE_NOOP("labels", "Accept the event"),
        QT_TRANSLATE_NOOP("labels", "Events take you about {times} times as long as planned."),
    ),
}
