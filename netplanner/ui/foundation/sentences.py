"""What a card on the board says: its one useful line, its next follow-up, and all of it for a screen reader.

Knows which words, symbol and colour a `Line` or a `Chip` takes; not which line a person has (`services`).
A text with a place for a value names it in braces; `format` fills it after the translation was found.
"""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from netplanner.domain.days import days_after
from netplanner.domain.followups import FollowUpKind
from netplanner.services.views import Chip, Line, LineKind, PersonCard
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.dates import NEAR_DAYS, day_and_month, day_with_year, near_day, weekday_and_day
from netplanner.ui.foundation.labels import atom_name, called, counted, follow_up_name, level_name, say
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.theme import Meaning

_LINE_IS_SOON_DAYS = 14  # before a promise is due, its line takes the colour for soon
_LONGEST_FACT = 500  # characters
_YEAR_AFTER_DAYS = 180  # ahead, from which a follow-up's date shows its year
# A meeting happens on its day; other deeds are done by theirs.
_HAPPENS_ON_A_DAY = {FollowUpKind.COFFEE, FollowUpKind.INVOLVEMENT, FollowUpKind.EVENT}

_LINES = {
    LineKind.MY_REPAIR: QT_TRANSLATE_NOOP("labels", "you owe a repair, since {day}"),
    LineKind.MY_PROMISE: QT_TRANSLATE_NOOP("labels", "your promise due {day}"),
    LineKind.THEIR_PROMISE: QT_TRANSLATE_NOOP("labels", "their promise, due {day}"),
    LineKind.SLIPPED: QT_TRANSLATE_NOOP("labels", "slipped: renew, or enough"),
    LineKind.BIRTHDAY: QT_TRANSLATE_NOOP("labels", "birthday {day}"),
    LineKind.MISSING: QT_TRANSLATE_NOOP("labels", "missing: {what}"),
    LineKind.TOGETHER: QT_TRANSLATE_NOOP("labels", "together: {what}"),
    LineKind.ENOUGH: QT_TRANSLATE_NOOP("labels", "enough"),
    LineKind.STEADY: QT_TRANSLATE_NOOP("labels", "steady until {day}"),
    LineKind.DORMANT: QT_TRANSLATE_NOOP("labels", "dormant since {day}"),
}
# The same without the value, for records that do not carry it.
_BARE_LINES = {
    LineKind.MY_REPAIR: QT_TRANSLATE_NOOP("labels", "you owe a repair"),
    LineKind.MY_PROMISE: QT_TRANSLATE_NOOP("labels", "your promise, any day"),
    LineKind.THEIR_PROMISE: QT_TRANSLATE_NOOP("labels", "their promise, any day"),
    LineKind.COOLING: QT_TRANSLATE_NOOP("labels", "cooling"),
    LineKind.DORMANT_SOON: QT_TRANSLATE_NOOP("labels", "dormant soon"),
    LineKind.TOGETHER: QT_TRANSLATE_NOOP("labels", "together"),
    LineKind.STEADY: QT_TRANSLATE_NOOP("labels", "steady"),
    LineKind.BIRTHDAY: QT_TRANSLATE_NOOP("labels", "birthday soon"),
    LineKind.DORMANT: QT_TRANSLATE_NOOP("labels", "dormant"),
}
_WAS_MINE_KEPT = QT_TRANSLATE_NOOP("labels", "was your promise kept? due {day}")
_WAS_THEIRS_KEPT = QT_TRANSLATE_NOOP("labels", "was their promise kept? due {day}")
_LINE_SYMBOLS = {
    LineKind.MY_REPAIR: Symbol.REPAIR,
    LineKind.MY_PROMISE: Symbol.PROMISE,
    LineKind.THEIR_PROMISE: Symbol.CLOCK,
    LineKind.WAS_IT_KEPT: Symbol.PROMISE,
    LineKind.COOLING: Symbol.HOURGLASS,
    LineKind.DORMANT_SOON: Symbol.HOURGLASS,
    LineKind.SLIPPED: Symbol.HOURGLASS,
    LineKind.BIRTHDAY: Symbol.CAKE,
    LineKind.MISSING: Symbol.MISSING,
    LineKind.TOGETHER: Symbol.TOGETHER,
    LineKind.ENOUGH: Symbol.ENOUGH,
    LineKind.STEADY: Symbol.STEADY,
    LineKind.DORMANT: Symbol.MOON,
}
_LINE_MEANINGS = {
    LineKind.MY_REPAIR: Meaning.OVER,
    LineKind.WAS_IT_KEPT: Meaning.SOON,
    LineKind.COOLING: Meaning.SOON,
    LineKind.DORMANT_SOON: Meaning.SOON,
    LineKind.SLIPPED: Meaning.SOON,
    LineKind.BIRTHDAY: Meaning.ACCENT,
    LineKind.ENOUGH: Meaning.OK,
}


def line_text(line: Line, today: date) -> str:
    """The useful line of a card as a sentence without a capital or a full stop."""
    match line.kind:
        case LineKind.WAS_IT_KEPT:
            question = say(_WAS_MINE_KEPT if line.mine else _WAS_THEIRS_KEPT)
            return question.format(day=near_day(line.on, today) if line.on else "")
        case LineKind.COOLING | LineKind.DORMANT_SOON if line.days is not None:
            return _days_left(line.kind, line.days)
        case LineKind.MISSING:
            return say(_LINES[line.kind]).format(what=atom_name(line.atom))
        case LineKind.TOGETHER if line.text:
            return say(_LINES[line.kind]).format(what=line.text)
        case LineKind.SLIPPED | LineKind.ENOUGH:
            return say(_LINES[line.kind])
        case LineKind.STEADY | LineKind.DORMANT if line.on is not None:
            return say(_LINES[line.kind]).format(day=day_with_year(line.on, today))
        case LineKind.BIRTHDAY if line.on is not None:
            return _birthday(line.on, today)
        case LineKind.MY_REPAIR | LineKind.MY_PROMISE | LineKind.THEIR_PROMISE if line.on is not None:
            return say(_LINES[line.kind]).format(day=near_day(line.on, today))
        case _:
            return say(_BARE_LINES[line.kind])


def _birthday(day: date, today: date) -> str:
    """With the date, since it comes again next year: "birthday today", "birthday Fri 27 Nov"."""
    ahead = (day - today).days
    written = near_day(day, today) if ahead in (0, 1) else weekday_and_day(day)
    return say(_LINES[LineKind.BIRTHDAY]).format(day=written)


def _days_left(kind: LineKind, days: int) -> str:
    if kind is LineKind.COOLING:
        one = QCoreApplication.translate("labels", "cooling: 1 day left")
        several = QCoreApplication.translate("labels", "cooling: {count} days left")
    else:
        one = QCoreApplication.translate("labels", "dormant in 1 day")
        several = QCoreApplication.translate("labels", "dormant in {count} days")
    return counted(days, one=one, several=several)


def line_symbol(line: Line) -> Symbol:
    return _LINE_SYMBOLS[line.kind]


def line_meaning(line: Line, today: date) -> Meaning:
    """The colour of a line; a promise of the user's turns to "soon" two weeks ahead."""
    if line.kind is LineKind.MY_PROMISE:
        is_soon = line.on is not None and (line.on - today).days <= _LINE_IS_SOON_DAYS
        return Meaning.SOON if is_soon else Meaning.NEUTRAL
    return _LINE_MEANINGS.get(line.kind, Meaning.NEUTRAL)


def chip_text(chip: Chip, line: Line | None, today: date) -> str:
    """The next follow-up: "Call Mon 30 Nov", or its deed where the line names the date already."""
    if line_names_date(chip, line):
        deed = chip.text or follow_up_name(chip.kind)
        return QCoreApplication.translate("labels", "{deed}, {minutes} min").format(deed=deed, minutes=chip.minutes)
    return f"{follow_up_name(chip.kind)} {when_due(chip, today)}".strip()


def chip_meaning(chip: Chip, line: Line | None, today: date) -> Meaning:
    """Accented when the day has come, or when it carries out a promise due this week."""
    if chip.due is None:
        return Meaning.NEUTRAL
    sunday = days_after(today, 6 - today.weekday())
    last = sunday if line_names_date(chip, line) else today
    return Meaning.ACCENT if chip.due <= last else Meaning.NEUTRAL


def chip_sentence(chip: Chip, today: date) -> str:
    """The follow-up whole, for tooltips and screen readers: kind, day, minutes and what it is about."""
    head = f"{follow_up_name(chip.kind)} {when_due(chip, today)}".strip()
    sentence = QCoreApplication.translate("labels", "{what}, {minutes} min").format(what=head, minutes=chip.minutes)
    if not chip.text:
        return sentence
    return QCoreApplication.translate("labels", "{sentence}: {text}").format(sentence=sentence, text=chip.text)


def person_sentence(card: PersonCard, today: date) -> str:
    """Everything a card shows, one fact a line: no word of it is cut, as long as anybody could read it."""
    facts = [called(card.name), card.role, level_name(card.level)]
    if card.line is not None:
        facts.append(line_text(card.line, today))
    if card.chip is not None:
        facts.append(chip_sentence(card.chip, today))
    if card.birthday is not None and (card.line is None or card.line.kind is not LineKind.BIRTHDAY):
        facts.append(_birthday(card.birthday, today))
    if card.tags:
        facts.append(", ".join(card.tags))
    if card.flagged:
        facts.append(QCoreApplication.translate("labels", "something in this card was guessed when it was read"))
    return "\n".join(shortened(fact, _LONGEST_FACT) for fact in facts if fact.strip())


def line_names_date(chip: Chip, line: Line | None) -> bool:
    """Whether the line of a card names the day of its follow-up already."""
    return (
        line is not None
        and line.kind in (LineKind.MY_PROMISE, LineKind.WAS_IT_KEPT)
        and chip.kind is FollowUpKind.PROMISE
        and chip.due == line.on
    )


def when_due(chip: Chip, today: date) -> str:
    """When a follow-up is due, such as "Mon 30 Nov" or "by 11 Dec"; "" where no day was said."""
    if chip.due is None:
        return ""
    ahead = (chip.due - today).days
    if ahead < 0:
        return QCoreApplication.translate("labels", "since {day}").format(day=day_with_year(chip.due, today))
    if ahead == 0:
        return QCoreApplication.translate("labels", "today")
    if ahead < NEAR_DAYS:
        return weekday_and_day(chip.due)
    day = day_with_year(chip.due, today) if ahead > _YEAR_AFTER_DAYS else day_and_month(chip.due)
    if chip.kind in _HAPPENS_ON_A_DAY:
        return day
    return QCoreApplication.translate("labels", "by {day}").format(day=day)
