"""What the answer before accepting says: its title and reckoning, and each way on in two lines and a verdict.

Knows an `Answer` of `domain.ways` and the user's language; draws nothing. Numbers are minutes.
"""

from datetime import date
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from netplanner.domain import defaults
from netplanner.domain.days import DAYS_IN_WEEK, days_after, monday_of
from netplanner.domain.followups import FollowUp, FollowUpKind
from netplanner.domain.ways import Answer, Fitting, Verdict, Way, WayKind
from netplanner.ui.dialogs.kind_words import KIND_WORDS
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.dates import day_and_month, long_day, weekday_and_day
from netplanner.ui.foundation.labels import follow_up_name, follow_up_symbol, say
from netplanner.ui.foundation.numbers import with_decimals
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.theme import Meaning

# From so many done ones on it is the user's own pace that is told, not the margin everybody begins with.
_TELLING_TIMES: Final = 3
_ABOUT_AS_PLANNED: Final = 0.05
_LONGEST_NAME: Final = 60
_YEAR_AFTER_DAYS: Final = 180  # ahead, from which a day shows its year


_VERDICTS: Final = {
    Verdict.FITS: (QT_TRANSLATE_NOOP("labels", "fits"), Symbol.ENOUGH, Meaning.OK),
    Verdict.JUST_FITS: (QT_TRANSLATE_NOOP("labels", "just fits"), Symbol.FULL, Meaning.SOON),
    Verdict.OVER: (QT_TRANSLATE_NOOP("labels", "over"), Symbol.OVER, Meaning.OVER),
}


def title(kind: FollowUpKind, name: str) -> str:
    """The question of the dialog, such as "Coffee with Wiebke Hansen?"; without a name only what it is."""
    if not name:
        return QCoreApplication.translate("labels", "{kind}?").replace("{kind}", follow_up_name(kind))
    return say(KIND_WORDS[kind].asked).replace("{name}", shortened(name, _LONGEST_NAME))


def reckoning(answer: Answer, today: date) -> str:
    """How p comes about, such as "90 min, week of 30 Nov. Counts as 120: margin 23, switching 5, open loop 2."."""
    words = QCoreApplication.translate(
        "labels", "{minutes} min, {when}. Counts as {counts}: margin {margin}, switching {switch}, open loop {loop}."
    )
    asked = answer.what_if
    return _filled(
        words,
        minutes=answer.wanted.minutes,
        when=when(answer.wanted, today),
        counts=asked.minutes,
        margin=_signed(asked.margin),
        switch=defaults.SWITCH_MINUTES,
        loop=asked.open_loop,
    )


def when(follow_up: FollowUp, today: date) -> str:
    """Such as "week of 30 Nov", "by Tue 1 Dec" or "any day"."""
    if follow_up.due is None:
        return QCoreApplication.translate("labels", "any day")
    start = max(follow_up.release or today, today)
    monday = monday_of(follow_up.due)
    if monday_of(start) == monday != monday_of(today):
        return week(monday)
    is_far = (follow_up.due - today).days > _YEAR_AFTER_DAYS
    day = long_day(follow_up.due) if is_far else weekday_and_day(follow_up.due)
    return QCoreApplication.translate("labels", "by {day}").replace("{day}", day)


def week(monday: date) -> str:
    return QCoreApplication.translate("labels", "week of {day}").replace("{day}", day_and_month(monday))


def pace(answer: Answer) -> str:
    """How long this kind really takes the user; "" while too little is known, or where it is as planned."""
    if answer.times_told < _TELLING_TIMES or abs(answer.factor - 1) < _ABOUT_AS_PLANNED:
        return ""
    times = with_decimals(answer.factor, 1)
    return say(KIND_WORDS[answer.wanted.kind].pace).replace("{times}", times)


def with_this(kind: FollowUpKind) -> str:
    return say(KIND_WORDS[kind].this)


def used(minutes: int, fitting: Fitting) -> str:
    """Such as "135 of 204", or "255 of 204, 51 too much"."""
    if minutes > fitting.capacity:
        words = QCoreApplication.translate("labels", "{minutes} of {capacity}, {over} too much")
        return _filled(words, minutes=minutes, capacity=fitting.capacity, over=minutes - fitting.capacity)
    words = QCoreApplication.translate("labels", "{minutes} of {capacity}")
    return _filled(words, minutes=minutes, capacity=fitting.capacity)


def head(way: Way, answer: Answer) -> str:
    """The first line of a way."""
    match way.kind:
        case WayKind.CHEAPER if way.follow_up is not None:
            words = say(KIND_WORDS[way.follow_up.kind].instead)
            return words.replace("{minutes}", str(way.follow_up.minutes))
        case WayKind.LATER:
            if _is_in_one_week(way):
                words = QCoreApplication.translate("labels", "{kind} in the first week with room")
            else:
                words = QCoreApplication.translate("labels", "{kind} as soon as there is room")
            return words.replace("{kind}", follow_up_name(answer.wanted.kind))
        case WayKind.SHORTER if way.follow_up is not None:
            words = say(KIND_WORDS[way.follow_up.kind].shorter)
            return words.replace("{minutes}", str(way.follow_up.minutes))
        case WayKind.DECLINE:
            return QCoreApplication.translate("labels", "Decline kindly")
        case _:
            return QCoreApplication.translate("labels", "Accept as it is")


def below(way: Way, today: date) -> str:
    """The second line of a way: what comes of it."""
    if way.fitting is None:
        return QCoreApplication.translate("labels", "with a draft to send yourself")
    fitting = way.fitting
    if fitting.is_outside:
        return QCoreApplication.translate("labels", "beyond the twelve weeks ahead, which are all that is reckoned")
    if fitting.verdict is Verdict.OVER:
        return QCoreApplication.translate("labels", "then choose what to give up")
    if way.kind is WayKind.SHORTER:
        return _filled(_left(fitting), counts=fitting.counts, left=fitting.left_minutes)
    if way.kind is WayKind.LATER and way.follow_up is not None:
        if _is_in_one_week(way):
            return becomes(fitting)
        words = QCoreApplication.translate("labels", "{when}, {becomes}")
        return _filled(words, when=when(way.follow_up, today), becomes=becomes(fitting))
    counts = QCoreApplication.translate("labels", "counts {counts}, {becomes}")
    return _filled(counts, counts=fitting.counts, becomes=becomes(fitting))


def becomes(fitting: Fitting) -> str:
    """Such as "week of 30 Nov becomes 180 of 204"."""
    if fitting.from_monday == fitting.to_monday:
        words = QCoreApplication.translate("labels", "week of {day} becomes {minutes} of {capacity}")
    else:
        words = QCoreApplication.translate("labels", "weeks of {day} to {last} become {minutes} of {capacity}")
    return _filled(
        words,
        day=day_and_month(fitting.from_monday),
        last=day_and_month(fitting.to_monday),
        minutes=fitting.after_minutes,
        capacity=fitting.capacity,
    )


def _is_in_one_week(way: Way) -> bool:
    follow_up = way.follow_up
    if follow_up is None or follow_up.due is None or follow_up.release is None:
        return False
    return monday_of(follow_up.release) == monday_of(follow_up.due)


def _left(fitting: Fitting) -> str:
    is_one_week = fitting.from_monday == fitting.to_monday
    if fitting.left_minutes > 0:
        return (
            QCoreApplication.translate("labels", "counts {counts}, {left} min left that week")
            if is_one_week
            else QCoreApplication.translate("labels", "counts {counts}, {left} min left in those weeks")
        )
    return (
        QCoreApplication.translate("labels", "counts {counts}, nothing left that week")
        if is_one_week
        else QCoreApplication.translate("labels", "counts {counts}, nothing left in those weeks")
    )


def fits(fitting: Fitting) -> str:
    """What the mark of the bars stands for, such as "204 fits", naming the weeks where they are several."""
    if fitting.from_monday == fitting.to_monday:
        return QCoreApplication.translate("labels", "{capacity} fits").replace("{capacity}", str(fitting.capacity))
    words = QCoreApplication.translate("labels", "{capacity} fits, {day} to {last}")
    return _filled(
        words,
        capacity=fitting.capacity,
        day=day_and_month(fitting.from_monday),
        last=day_and_month(days_after(fitting.to_monday, DAYS_IN_WEEK - 1)),
    )


def verdict(way: Way) -> tuple[str, Symbol, Meaning] | None:
    """The words, symbol and colour of a way's chip; to decline has none."""
    if way.fitting is None:
        return None
    text, symbol, meaning = _VERDICTS[way.fitting.verdict]
    return say(text), symbol, meaning


def symbol(way: Way) -> Symbol:
    match way.kind:
        case WayKind.LATER:
            return Symbol.CALENDAR
        case WayKind.AS_IT_IS:
            return Symbol.PLUS
        case WayKind.CHEAPER | WayKind.SHORTER if way.follow_up is not None:
            return follow_up_symbol(way.follow_up.kind)
        case _:
            return Symbol.CLOSE


def accepting(way: Way, today: date) -> str:
    """What the button says that takes this way."""
    if way.follow_up is None:
        return QCoreApplication.translate("labels", "Decline kindly")
    if way.kind is WayKind.LATER:
        words = QCoreApplication.translate("labels", "Accept, {when}")
        return words.replace("{when}", when(way.follow_up, today))
    if way.kind is WayKind.SHORTER:
        words = QCoreApplication.translate("labels", "Accept {minutes} min")
        return words.replace("{minutes}", str(way.follow_up.minutes))
    return say(KIND_WORDS[way.follow_up.kind].accept)


def apart(answer: Answer) -> str:
    """The first week that is over elsewhere, and has no part in the answer; "" where there is none."""
    if not answer.apart:
        return ""
    over = answer.apart[0]
    if over.from_monday == over.to_monday:
        words = QCoreApplication.translate("labels", "Apart from this, the week of {day} is {minutes} min over.")
    else:
        words = QCoreApplication.translate(
            "labels", "Apart from this, the weeks of {day} to {last} are {minutes} min over."
        )
    return _filled(
        words, day=day_and_month(over.from_monday), last=day_and_month(over.to_monday), minutes=over.minutes_over
    )


def open_afterwards(way: Way, answer: Answer) -> str:
    words = QCoreApplication.translate("labels", "Open follow-ups afterwards: {open} of about {limit}")
    return _filled(words, open=way.open_after, limit=answer.what_if.wip_limit)


def _filled(words: str, **values: object) -> str:
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", str(value))
    return words


def _signed(minutes: int) -> str:
    return str(minutes) if minutes >= 0 else f"−{-minutes}"
