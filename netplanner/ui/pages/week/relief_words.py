"""The words of what could be given up: each change with what it is now and what it would be, and a draft for it.

Knows a `Change` and its follow-up; draws nothing and decides nothing.
"""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from netplanner.domain import defaults
from netplanner.domain.demand import Forecast, Overload, State
from netplanner.domain.followups import FollowUp
from netplanner.services.relieving import Change, OptionKind
from netplanner.ui.foundation.dates import day_and_month, weekday_and_day
from netplanner.ui.foundation.drafts import less_draft, move_draft, release_draft
from netplanner.ui.foundation.labels import counted, follow_up_name
from netplanner.ui.foundation.plain_text import shortened

_LONGEST = 120
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """`head` and `detail` are a line each; `minutes` what it relieves, `draft` what could be written to the person."""

    head: str
    detail: str
    minutes: str
    draft: str


def change_words(change: Change, now: FollowUp, name: str) -> ChangeWords:
    what = shortened(now.text, _LONGEST) or follow_up_name(now.kind)
    if name:
        what = translate("relief", "{what}, {name}").replace("{what}", what).replace("{name}", name)
    # What is put off leaves the over week with all of its minutes.
    less = change.minutes_before - (0 if change.option.weeks else change.minutes_after)
    return ChangeWords(
        head=_head(change, what),
        detail=_detail(change, now),
        minutes=translate("relief", "−{minutes} min").replace("{minutes}", str(less)) if less else "",
        draft=_draft(change, now, name) if now.contact_id is not None else "",
    )


def overload_words(overload: Overload) -> str:
    """Such as "Week of 7 Dec holds 312 of 204 min"."""
    if overload.from_monday == overload.to_monday:
        words = translate("relief", "Week of {first}: {minutes} of {capacity} min")
    else:
        words = translate("relief", "Weeks of {first} to {last}: {minutes} of {capacity} min")
    words = words.replace("{first}", day_and_month(overload.from_monday))
    words = words.replace("{last}", day_and_month(overload.to_monday))
    return words.replace("{minutes}", str(overload.demand)).replace("{capacity}", str(overload.capacity))


def after_words(after: Forecast, overload: Overload) -> str:
    """What the weeks that are over now would hold, or what would still be over."""
    if after.state is State.OVER and after.overloads:
        return translate("relief", "Still over: {what}").replace("{what}", overload_words(after.overloads[0]))
    week = next((week for week in after.weeks if week.monday == overload.to_monday), None)
    if week is None:
        return ""
    words = translate("relief", "After this: {minutes} of {capacity} min, it fits")
    # The word is about the week that is named, whatever the others hold.
    if week.rho >= defaults.FULL_FROM - defaults.TOLERANCE:
        words = translate("relief", "After this: {minutes} of {capacity} min, full but it fits")
    return words.replace("{minutes}", str(week.demand)).replace("{capacity}", str(week.interval_capacity))


def count_words(changes: int, asks: int) -> str:
    """How much it takes; what was promised stays as it is unless somebody agrees to another way."""
    made = counted(
        changes,
        one=translate("relief", "One change would make it fit."),
        several=translate("relief", "{count} changes would make it fit."),
    )
    if not asks:
        stays = translate("relief", "What you promised stays as it is.")
        return f"{made} {stays}"
    asked = counted(
        asks,
        one=translate("relief", "One of them needs a yes first: ask, and tick it once they agreed."),
        several=translate("relief", "{count} of them need a yes first: ask, and tick them once they agreed."),
    )
    return f"{made} {asked}"


def _head(change: Change, what: str) -> str:
    match change.option.kind:
        case OptionKind.SHORTEN:
            words = translate("relief", "Make it shorter: {what}")
        case OptionKind.DEFER:
            words = counted(
                change.option.weeks,
                one=translate("relief", "A week later: {what}"),
                several=translate("relief", "{count} weeks later: {what}"),
            )
        case OptionKind.DROP:
            words = translate("relief", "Let it go: {what}")
        case OptionKind.ASK_LESS:
            words = translate("relief", "They agreed to less: {what}")
        case OptionKind.ASK_LATER:
            words = translate("relief", "They agreed to a later day: {what}")
        case _:
            words = translate("relief", "They agreed to do without: {what}")
    return words.replace("{what}", what)


def _detail(change: Change, now: FollowUp) -> str:
    after = change.follow_up
    if after is None:
        return translate("relief", "{minutes} min as you planned it").replace("{minutes}", str(now.minutes))
    if after.minutes != now.minutes:
        words = (
            translate("relief", "{now} → {after} min")
            .replace("{now}", str(now.minutes))
            .replace("{after}", str(after.minutes))
        )
        return words if now.due is None else f"{words}, {weekday_and_day(now.due)}"
    moved = _moved(now.due or now.release, after.due or after.release)
    words = counted(
        now.deferred,
        one=translate("relief", "{days}, moved once before"),
        several=translate("relief", "{days}, moved before"),
    )
    return (words if now.deferred else translate("relief", "{days}, not moved before")).replace("{days}", moved)


def _moved(now: date | None, after: date | None) -> str:
    any_day = translate("relief", "any day")
    before, then = (any_day if day is None else weekday_and_day(day) for day in (now, after))
    return f"{before} → {then}"


def _draft(change: Change, now: FollowUp, name: str) -> str:
    after = change.follow_up
    match change.option.kind:
        case OptionKind.SHORTEN | OptionKind.ASK_LESS if after is not None:
            return less_draft(name, after.minutes, text=now.text)
        case OptionKind.DEFER | OptionKind.ASK_LATER if after is not None:
            return move_draft(name, text=now.text, day=after.due)
        case OptionKind.ASK_RELEASE:
            return release_draft(name, text=now.text)
        case _:
            return ""
