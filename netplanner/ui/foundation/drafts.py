"""Short messages to begin with, which the user changes and sends themselves.

Knows how a person is addressed and what a follow-up is about; puts in nothing that nobody wrote down. Nothing is
sent by the program.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from netplanner.domain.days import monday_of
from netplanner.domain.followups import FollowUp, FollowUpKind
from netplanner.ui.foundation.dates import long_day, weekday_and_day
from netplanner.ui.foundation.labels import say
from netplanner.ui.foundation.plain_text import shortened, without_directions

_LONGEST_NAME: Final = 60
_LONGEST_SUBJECT: Final = 400
_YEAR_AFTER_DAYS: Final = 180  # ahead, from which a day shows its year
# Titles before a name that nobody is addressed by alone; those with a full stop are seen by it.
_TITLES: Final = frozenset({"prof", "dr", "ir", "drs", "dra", "mr", "mrs", "ms", "mx", "haji", "hajj", "hajah"})
# Words that people are addressed with, together with the name that follows.
_ADDRESSES: Final = frozenset({"pak", "bapak", "bu", "ibu", "mas", "mbak", "kak", "bang", "kang", "tante", "om"})
# Balinese names begin with words for gender and birth that nearly everybody shares.
_SHARED_BEGINNINGS: Final = frozenset({"i", "ni", "gusti", "luh", "dewa", "desak"})
# What stands behind a comma when it is a degree and no given name: "S.T.", "PhD", "MBA".
_DEGREE: Final = re.compile(r".*\.|[A-Z][A-Za-z]?[A-Z]\w*", re.DOTALL)

_DEAR = QT_TRANSLATE_NOOP("labels", "Dear {name},")
_HELLO = QT_TRANSLATE_NOOP("labels", "Hello,")
_SUBJECT = QT_TRANSLATE_NOOP("labels", "What I have in mind: {what}.")
_ENOUGH_MINUTES = QT_TRANSLATE_NOOP("labels", "About {minutes} minutes would be enough.")
_ON_A_WEEK = QT_TRANSLATE_NOOP("labels", "in the week of {day}")
_BY_A_DAY = QT_TRANSLATE_NOOP("labels", "by {day}")

# With a day, and without one.
_ASKS: Final = {
    FollowUpKind.MESSAGE: (
        QT_TRANSLATE_NOOP("labels", "how are you? I would be glad to hear from you."),
        QT_TRANSLATE_NOOP("labels", "how are you? I would be glad to hear from you."),
    ),
    FollowUpKind.NOTE: (
        QT_TRANSLATE_NOOP("labels", "only a few lines from me today."),
        QT_TRANSLATE_NOOP("labels", "only a few lines from me today."),
    ),
    FollowUpKind.INTRODUCTION: (
        QT_TRANSLATE_NOOP("labels", "may I ask you for an introduction {when}? It is quite all right to say no."),
        QT_TRANSLATE_NOOP("labels", "may I ask you for an introduction? It is quite all right to say no."),
    ),
    FollowUpKind.CALL: (
        QT_TRANSLATE_NOOP("labels", "could we talk by phone {when}?"),
        QT_TRANSLATE_NOOP("labels", "could we talk by phone some time?"),
    ),
    FollowUpKind.REPAIR: (
        QT_TRANSLATE_NOOP("labels", "something is still open between us, and I would like to make it good {when}."),
        QT_TRANSLATE_NOOP("labels", "something is still open between us, and I would like to make it good."),
    ),
    FollowUpKind.PROMISE: (
        QT_TRANSLATE_NOOP("labels", "you will have it from me {when}, as promised."),
        QT_TRANSLATE_NOOP("labels", "I have not forgotten what I promised you."),
    ),
    FollowUpKind.SELF: (
        QT_TRANSLATE_NOOP("labels", "I am keeping some time for myself {when}."),
        QT_TRANSLATE_NOOP("labels", "I am keeping some time for myself."),
    ),
    FollowUpKind.COFFEE: (
        QT_TRANSLATE_NOOP("labels", "would you like to meet for coffee {when}?"),
        QT_TRANSLATE_NOOP("labels", "would you like to meet for coffee some time?"),
    ),
    FollowUpKind.INVOLVEMENT: (
        QT_TRANSLATE_NOOP("labels", "shall we do something together {when}?"),
        QT_TRANSLATE_NOOP("labels", "shall we do something together?"),
    ),
    FollowUpKind.EVENT: (
        QT_TRANSLATE_NOOP("labels", "would you like to come along {when}?"),
        QT_TRANSLATE_NOOP("labels", "would you like to come along?"),
    ),
}
_TAKES_TIME_TOGETHER: Final = (FollowUpKind.CALL, FollowUpKind.COFFEE)

_DECLINE = QT_TRANSLATE_NOOP(
    "labels",
    "thank you for thinking of me. My weeks are full for now, and I would rather say so than promise what I may not "
    "keep. I hope that we find another time.",
)
_ASK_FOR_LATER = QT_TRANSLATE_NOOP("labels", "I need more time than I thought. Would another day suit you?")
_ASK_FOR_LATER_DAY = QT_TRANSLATE_NOOP("labels", "I need more time than I thought. Would {day} suit you?")
_PROMISED = QT_TRANSLATE_NOOP("labels", "It is about what I promised you: {what}.")
_MOVE = QT_TRANSLATE_NOOP("labels", "my weeks are fuller than I thought. Could it be a little later?")
_MOVE_DAY = QT_TRANSLATE_NOOP("labels", "my week is fuller than I thought. Could it be {day} instead?")
_LESS = QT_TRANSLATE_NOOP(
    "labels", "my week is fuller than I thought. Would {minutes} minutes be enough, so that I am there with all of me?"
)
_RELEASE = QT_TRANSLATE_NOOP(
    "labels",
    "I promised more than I can keep well. Could you do without it, or should we look for another way together?",
)
_ASK_FOR_REPAIR = QT_TRANSLATE_NOOP(
    "labels",
    "something that we had agreed on is still on my mind. I would like us to put it right. How do you see it, and what "
    "would help?",
)
_AGREED = QT_TRANSLATE_NOOP("labels", "It is about this: {what}.")
_MAY_INTRODUCE = QT_TRANSLATE_NOOP(
    "labels", "could you introduce me to {target}, if it suits you? It is quite all right to say no."
)
_MAY_ASK = QT_TRANSLATE_NOOP(
    "labels",
    "I would like to meet {target}, and I believe that {between} knows them. Would you ask {between} for me, if it "
    "suits you? It is quite all right to say no.",
)
_SEEKING = QT_TRANSLATE_NOOP("labels", "I am looking for this: {what}.")
_OFFERING = QT_TRANSLATE_NOOP("labels", "What I can offer: {what}.")
_STILL_SUITS = QT_TRANSLATE_NOOP(
    "labels",
    "I asked you about {target} on {day}. There is no hurry. Does it suit you? It is quite all right to say no.",
)
_PASS_ON = QT_TRANSLATE_NOOP(
    "labels", "thank you for saying yes. Here are a few words that you can pass on, so that {target} can decide freely."
)
_BOTH_AGREED = QT_TRANSLATE_NOOP(
    "labels", "thank you: {target} would be glad as well. A short message to both of us is enough."
)
_THANK_FOR_INTRODUCING = QT_TRANSLATE_NOOP("labels", "thank you for introducing me to {target}. It did me good.")
_THANK = QT_TRANSLATE_NOOP("labels", "thank you. It did me good.")
_THANK_FOR = QT_TRANSLATE_NOOP("labels", "thank you for this: {what}. It did me good.")


def follow_up_draft(follow_up: FollowUp, name: str, today: date) -> str:
    """What to write to `name` to bring this follow-up about."""
    with_day, without_day = _ASKS[follow_up.kind]
    when = _when(follow_up, today)
    sentences = [say(with_day).replace("{when}", when) if when else say(without_day)]
    subject = _subject(follow_up.text)
    if subject:
        sentences.append(say(_SUBJECT).replace("{what}", subject))
    if follow_up.kind in _TAKES_TIME_TOGETHER:
        sentences.append(say(_ENOUGH_MINUTES).replace("{minutes}", str(follow_up.minutes)))
    return _letter(name, *sentences)


def decline_draft(name: str) -> str:
    """A kind no."""
    return _letter(name, say(_DECLINE))


def later_draft(name: str, *, text: str = "", day: date | None = None) -> str:
    """Asking for a later date for what I promised; `day` is the one to ask for."""
    ask = say(_ASK_FOR_LATER) if day is None else say(_ASK_FOR_LATER_DAY).replace("{day}", weekday_and_day(day))
    subject = _subject(text)
    return _letter(name, ask, *([say(_PROMISED).replace("{what}", subject)] if subject else []))


def move_draft(name: str, *, text: str = "", day: date | None = None) -> str:
    """Asking whether what is planned together could be later; nothing was promised."""
    ask = say(_MOVE) if day is None else say(_MOVE_DAY).replace("{day}", weekday_and_day(day))
    return _letter(name, ask, *_about(text))


def less_draft(name: str, minutes: int, *, text: str = "") -> str:
    """Offering less time than was planned or promised, rather than none."""
    return _letter(name, say(_LESS).replace("{minutes}", str(minutes)), *_about(text))


def release_draft(name: str, *, text: str = "") -> str:
    """Asking to be let go of what I promised."""
    return _letter(name, say(_RELEASE), *_about(text))


def repair_draft(name: str, *, text: str = "") -> str:
    """Asking somebody to help put right what they had promised, without blame."""
    subject = _subject(text)
    return _letter(name, say(_ASK_FOR_REPAIR), *([say(_AGREED).replace("{what}", subject)] if subject else []))


def thanks_draft(name: str, *, text: str = "") -> str:
    """Thanking them, for something that is named where it was written down."""
    subject = _subject(text)
    return _letter(name, say(_THANK_FOR).replace("{what}", subject) if subject else say(_THANK))


def _about(text: str) -> list[str]:
    subject = _subject(text)
    return [say(_AGREED).replace("{what}", subject)] if subject else []


def introduction_ask_draft(
    introducer: str, target: str, *, between: Sequence[str] = (), seeking: str = "", offer: str = ""
) -> str:
    """Asking `introducer` for an introduction to `target`; `between`: the names of those on the way between the two."""
    ask = say(_MAY_ASK).replace("{between}", _in_line(between[0])) if between else say(_MAY_INTRODUCE)
    return _letter(introducer, ask.replace("{target}", _in_line(target)), *_about_me(seeking, offer))


def introduction_waits_draft(introducer: str, target: str, asked_on: date) -> str:
    """Asking whether it suits them, some time after they were asked."""
    said = say(_STILL_SUITS).replace("{day}", weekday_and_day(asked_on))
    return _letter(introducer, said.replace("{target}", _in_line(target)))


def introduction_words_draft(introducer: str, target: str, *, seeking: str = "", offer: str = "") -> str:
    """What an introducer who said yes can pass on to the one who is asked next."""
    return _letter(introducer, say(_PASS_ON).replace("{target}", _in_line(target)), *_about_me(seeking, offer))


def introduction_agreed_draft(introducer: str, target: str) -> str:
    """Telling the introducer that both said yes."""
    return _letter(introducer, say(_BOTH_AGREED).replace("{target}", _in_line(target)))


def introduction_thanks_draft(introducer: str, target: str) -> str:
    """Thanking the introducer once it was made."""
    return _letter(introducer, say(_THANK_FOR_INTRODUCING).replace("{target}", _in_line(target)))


def given_name(name: str) -> str:
    """What somebody is called to their face, as far as a name tells: "Ratna" of "Prof. Ratna Kusuma".

    "Pak Budi" stays "Pak Budi", a single name stays whole, and "" is for a name without any letter.
    """
    whole, _, behind = shortened(name, _LONGEST_NAME).partition(",")
    if behind.strip() and not _DEGREE.fullmatch(behind.split()[0]):
        whole = f"{behind} {whole}"
    words = [word for word in whole.split() if any(letter.isalpha() for letter in word)]
    named = [word for word in words if not word.endswith(".") and word.casefold() not in _TITLES] or words
    while len(named) > 1 and named[0].casefold() in _SHARED_BEGINNINGS:
        named = named[1:]
    if len(named) > 1 and named[0].casefold() in _ADDRESSES:
        return " ".join(named[:2])
    return named[0].strip("\"'“”‘’()") if named else ""


def _about_me(seeking: str, offer: str) -> list[str]:
    """What I look for and what I offer, each where it was written down."""
    said = ((_SEEKING, _subject(seeking)), (_OFFERING, _subject(offer)))
    return [say(sentence).replace("{what}", what) for sentence, what in said if what]


def _in_line(name: str) -> str:
    return shortened(name, _LONGEST_NAME)


def _letter(name: str, *sentences: str) -> str:
    given = given_name(name)
    greeting = say(_DEAR).replace("{name}", given) if given else say(_HELLO)
    return " ".join((greeting, *sentences))


def _subject(text: str) -> str:
    """The user's own words about it, in one line and without a full stop at the end."""
    line = " ".join(without_directions(text[: 2 * _LONGEST_SUBJECT]).split())
    return shortened(line, _LONGEST_SUBJECT).rstrip(".!?… ") if line else ""


def _when(follow_up: FollowUp, today: date) -> str:
    if follow_up.due is None or follow_up.due < today:
        return ""
    start = max(follow_up.release or today, today)
    monday = monday_of(follow_up.due)
    if monday_of(start) == monday != monday_of(today):
        return say(_ON_A_WEEK).replace("{day}", weekday_and_day(monday))
    is_far = (follow_up.due - today).days > _YEAR_AFTER_DAYS
    return say(_BY_A_DAY).replace("{day}", long_day(follow_up.due) if is_far else weekday_and_day(follow_up.due))
