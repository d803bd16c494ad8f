"""What each plot of how it went shows, in a sentence: facts, without praise or blame."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from netplanner.domain.history import MonthShare, Outcome, WeekMinutes
from netplanner.domain.levels import Level
from netplanner.services.insights import InsightsView, LoadWeek
from netplanner.ui.foundation.dates import day_and_month
from netplanner.ui.foundation.labels import counted, level_name, say

_OUTCOMES = {
    Outcome.KEPT: QT_TRANSLATE_NOOP("labels", "{count} kept"),
    Outcome.CHANGED: QT_TRANSLATE_NOOP("labels", "{count} changed in time"),
    Outcome.REPAIRED: QT_TRANSLATE_NOOP("labels", "{count} repaired"),
    Outcome.OPEN_BREACH: QT_TRANSLATE_NOOP("labels", "{count} to repair"),
    Outcome.WAITING: QT_TRANSLATE_NOOP("labels", "{count} not answered yet"),
}


def month_name(day: date) -> str:
    """The month in short, with its year in January: "Nov", "Jan 27"."""
    locale = QLocale()
    name = locale.monthName(day.month, QLocale.FormatType.ShortFormat)
    return f"{name} {day.year % 100:02d}" if day.month == 1 else name


def outcomes_words(counts: Mapping[Outcome, int]) -> str:
    """Such as "31 kept · 3 changed in time"; "" where nothing was promised."""
    locale = QLocale()
    shown = (say(_OUTCOMES[one]).replace("{count}", locale.toString(counts[one])) for one in Outcome if counts.get(one))
    return " · ".join(shown)


def levels_sentence(view: InsightsView) -> str:
    """How many more or fewer are at the highest level than at the beginning, and who rests."""
    more = view.levels[-1][Level.CONNECTING_WITH] - view.levels[0][Level.CONNECTING_WITH]
    if more > 0:
        one = QCoreApplication.translate("labels", "1 more is at {level} than at the end of {month}.")
        several = QCoreApplication.translate("labels", "{count} more are at {level} than at the end of {month}.")
        words = counted(more, one=one, several=several)
    elif more < 0:
        one = QCoreApplication.translate("labels", "1 fewer is at {level} than at the end of {month}.")
        several = QCoreApplication.translate("labels", "{count} fewer are at {level} than at the end of {month}.")
        words = counted(-more, one=one, several=several)
    else:
        words = QCoreApplication.translate("labels", "As many are at {level} as at the end of {month}.")
    words = words.replace("{level}", level_name(Level.CONNECTING_WITH)).replace("{month}", _long_month(view.ends[0]))
    if view.dormant:
        one = QCoreApplication.translate("labels", "1 person rests as dormant; the history stays.")
        several = QCoreApplication.translate("labels", "{count} people rest as dormant; their history stays.")
        words = f"{words} {counted(view.dormant, one=one, several=several)}"
    return words


def minutes_sentence(weeks: Sequence[WeekMinutes]) -> str:
    planned, spent = sum(week.planned for week in weeks), sum(week.spent for week in weeks)
    if not planned:
        return QCoreApplication.translate(
            "labels", "No minutes were told in these weeks. Say how long it took when something is done."
        )
    percent = round(100 * spent / planned) - 100
    if percent == 0:
        return QCoreApplication.translate("labels", "Spent came out as planned.")
    words = (
        QCoreApplication.translate("labels", "Spent came out {percent} % above planned. The margins follow.")
        if percent > 0
        else QCoreApplication.translate("labels", "Spent came out {percent} % below planned. The margins follow.")
    )
    return words.replace("{percent}", QLocale().toString(abs(percent)))


def shares_sentence(shares: Sequence[MonthShare], suggested: float) -> str:
    widen, all_of_it = sum(one.widen for one in shares), sum(one.widen + one.deepen for one in shares)
    if not all_of_it:
        return QCoreApplication.translate("labels", "Nothing was done with anybody in these months yet.")
    words = QCoreApplication.translate(
        "labels", "{percent} % of the minutes went to new people; what you look for suggests {suggested} %."
    )
    words = words.replace("{percent}", QLocale().toString(round(100 * widen / all_of_it)))
    return words.replace("{suggested}", QLocale().toString(round(100 * suggested)))


def promises_sentence(mine: Mapping[Outcome, int], theirs: Mapping[Outcome, int]) -> str:
    """What is open on either side, which is where something can be done."""
    if not mine and not theirs:
        return QCoreApplication.translate("labels", "No promise came due in these months.")
    if count := mine.get(Outcome.OPEN_BREACH, 0):
        one = QCoreApplication.translate("labels", "One of yours waits for a repair.")
        several = QCoreApplication.translate("labels", "{count} of yours wait for a repair.")
        return counted(count, one=one, several=several)
    if count := mine.get(Outcome.WAITING, 0) + theirs.get(Outcome.WAITING, 0):
        one = QCoreApplication.translate("labels", "Of one it is not said yet what came of it.")
        several = QCoreApplication.translate("labels", "Of {count} it is not said yet what came of them.")
        return counted(count, one=one, several=several)
    return QCoreApplication.translate("labels", "Nothing of yours waits for a repair.")


def load_sentence(load: Sequence[LoadWeek]) -> str:
    over = [week for week in load if not week.has_passed and week.minutes > week.capacity]
    if not over:
        return QCoreApplication.translate("labels", "Every week ahead holds what is due in it.")
    one = QCoreApplication.translate("labels", "In 1 week ahead, that of {day}, more is due than fits.")
    several = QCoreApplication.translate(
        "labels", "In {count} weeks ahead, first that of {day}, more is due than fits."
    )
    return counted(len(over), one=one, several=several).replace("{day}", day_and_month(over[0].monday))


def _long_month(day: date) -> str:
    return f"{QLocale().standaloneMonthName(day.month)} {day.year}"
