"""The words of introductions: how good a way is, why there is none, who is waited for, and the reckoning.

Knows paths and requests and the user's language; draws nothing, and ranks nobody: a word is about a way.
"""

from collections.abc import Callable, Sequence
from datetime import date
from math import prod
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from netplanner.domain import defaults
from netplanner.domain.acquaintances import Acquaintance
from netplanner.domain.contact import VouchStrength
from netplanner.domain.introduction_flow import Introduction, IntroductionState, Party
from netplanner.domain.introductions import Finding, NoPath, Path
from netplanner.services.asking import HeldBack, Hold
from netplanner.services.introducing import Wanted
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.dates import day_with_year
from netplanner.ui.foundation.drafts import given_name
from netplanner.ui.foundation.labels import level_name, say
from netplanner.ui.foundation.numbers import with_decimals
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.theme import Meaning

_LONGEST: Final = 60
_LEAST_DIGITS, _MOST_DIGITS = 2, 4
_NEAR_DIGITS = 3  # where no number of digits comes out even
# Half-way between what the model makes of a weak, a medium and a strong tie (.3, .6, .9).
_MEDIUM_FROM, _STRONG_FROM = 0.45, 0.75
_GOOD_FROM, _FAIR_FROM = 0.5, 0.3

_TIES: Final = {
    VouchStrength.WEAK: QT_TRANSLATE_NOOP("labels", "weak"),
    VouchStrength.MEDIUM: QT_TRANSLATE_NOOP("labels", "medium"),
    VouchStrength.STRONG: QT_TRANSLATE_NOOP("labels", "strong"),
}
_KNOWS: Final = {
    VouchStrength.WEAK: QT_TRANSLATE_NOOP("labels", "knows them a little"),
    VouchStrength.MEDIUM: QT_TRANSLATE_NOOP("labels", "knows them"),
    VouchStrength.STRONG: QT_TRANSLATE_NOOP("labels", "the way is strong"),
}
_GOOD = QT_TRANSLATE_NOOP("labels", "a good way")
_FAIR = QT_TRANSLATE_NOOP("labels", "a fair way")
_THIN = QT_TRANSLATE_NOOP("labels", "a thin way")
_NO_WAY: Final = {
    NoPath.OPEN_BREACH: QT_TRANSLATE_NOOP("labels", "A repair between you and {name} comes first."),
    NoPath.RED: QT_TRANSLATE_NOOP("labels", "With {name} there is a pattern to talk about first."),
    NoPath.BLOCKED: QT_TRANSLATE_NOOP("labels", "{name} is left out of introductions, as you wished."),
    NoPath.NOBODY: QT_TRANSLATE_NOOP("labels", "No way leads to {name} within three steps yet."),
    NoPath.TOO_WEAK: QT_TRANSLATE_NOOP(
        "labels", "The way to {name} is too thin to ask for: {trust}, and an ask begins at {least}."
    ),
}
_NO_WAY_BRIEFLY: Final = {
    NoPath.OPEN_BREACH: QT_TRANSLATE_NOOP("labels", "a repair comes first"),
    NoPath.RED: QT_TRANSLATE_NOOP("labels", "a pattern to talk about comes first"),
    NoPath.BLOCKED: QT_TRANSLATE_NOOP("labels", "left out, as you wished"),
    NoPath.NOBODY: QT_TRANSLATE_NOOP("labels", "no way yet within three steps"),
    NoPath.TOO_WEAK: QT_TRANSLATE_NOOP("labels", "the way is too thin to ask for yet"),
}
_HELD: Final = {
    Hold.RESTING: QT_TRANSLATE_NOOP("labels", "{name} knows them, was asked three times, and rests until {day}."),
    Hold.BUSY: QT_TRANSLATE_NOOP("labels", "{name} knows them, and has a request of yours open; one at a time."),
    Hold.QUIET: QT_TRANSLATE_NOOP("labels", "{name} knows them, and would rather not introduce people."),
}
_STATES: Final = {
    IntroductionState.ASKED: QT_TRANSLATE_NOOP("labels", "asked {introducer} on {day}"),
    IntroductionState.INTRODUCER_AGREED: QT_TRANSLATE_NOOP("labels", "{introducer} agreed; waiting for a yes"),
    IntroductionState.TARGET_AGREED: QT_TRANSLATE_NOOP("labels", "both agreed; {introducer} introduces you"),
    IntroductionState.MADE: QT_TRANSLATE_NOOP("labels", "introduced on {day}; a thank-you to {introducer} is left"),
    IntroductionState.THANKED: QT_TRANSLATE_NOOP("labels", "introduced by {introducer}, and thanked on {day}"),
    IntroductionState.DECLINED: QT_TRANSLATE_NOOP("labels", "did not come about, {day}"),
}
_DECLINED_BY: Final = {
    Party.ME: QT_TRANSLATE_NOOP("labels", "no longer needed, {day}"),
    Party.INTRODUCER: QT_TRANSLATE_NOOP("labels", "{introducer} would rather not, {day}"),
    Party.TARGET: QT_TRANSLATE_NOOP("labels", "{target} would rather not, {day}"),
}


def short_name(name: str) -> str:
    """What somebody is called in a line with little room."""
    return given_name(name) or shortened(name, _LONGEST)


def knows_words(strength: VouchStrength) -> str:
    """How well somebody knows somebody, of the two of them."""
    return say(_KNOWS[strength])


def tie_word(weight: float) -> str:
    """An edge of a path in a word; `weight` 0 to 1."""
    if weight >= _STRONG_FROM - defaults.TOLERANCE:
        return say(_TIES[VouchStrength.STRONG])
    is_medium = weight >= _MEDIUM_FROM - defaults.TOLERANCE
    return say(_TIES[VouchStrength.MEDIUM if is_medium else VouchStrength.WEAK])


def way_chip(trust: float) -> tuple[str, Symbol, Meaning]:
    """How good a way is: words, sign and colour."""
    if trust >= _GOOD_FROM - defaults.TOLERANCE:
        return say(_GOOD), Symbol.ENOUGH, Meaning.OK
    return say(_FAIR if trust >= _FAIR_FROM - defaults.TOLERANCE else _THIN), Symbol.INFO, Meaning.NEUTRAL


def through_words(wanted: Wanted, introducer: str) -> str:
    """Of somebody in a list: through whom, and how good the way is, or why there is none in a few words."""
    if wanted.reason is not None:
        return say(_NO_WAY_BRIEFLY[wanted.reason])
    if not introducer:
        return QCoreApplication.translate("labels", "you know them yourself")
    words = QCoreApplication.translate("labels", "through {name}: {way}")
    return words.replace("{name}", short_name(introducer)).replace("{way}", way_chip(wanted.trust)[0])


def number(value: float, digits: int = _LEAST_DIGITS) -> str:
    """`value` with at most so many digits, and no zero at its end beyond the second."""
    while digits > _LEAST_DIGITS and round(value, digits) == round(value, digits - 1):
        digits -= 1
    return with_decimals(value, digits)


def product_words(factors: Sequence[float]) -> str:
    """Such as "0.8 × 0.9 = 0.72", with as many digits as it takes to come to the same by hand."""
    return _reckoned(factors, [""] * len(factors))


def path_words(path: Path) -> str:
    """The reckoning of a path: its edges, and what is left of full trust."""
    words = QCoreApplication.translate("labels", "{product} of full trust along the way")
    if len(path.hops) == 1:
        return words.replace("{product}", number(path.trust))
    return words.replace("{product}", product_words([hop.weight for hop in path.hops]))


def tie_words(known: Acquaintance, *, is_asked: bool) -> str:
    """What the edge from me to somebody is made of: the level, the trust, and the asks of one who `is_asked`."""
    factors, names = [defaults.VOUCH_BY_LEVEL[known.level], known.trust], [level_name(known.level)]
    names.append(QCoreApplication.translate("labels", "trust between you"))
    if is_asked and known.asks:
        factors.append(defaults.ASK_COSTS**known.asks)
        names.append(asks_in_days(known.asks))
    return _reckoned(factors, [f" ({name})" for name in names])


def asks_in_days(asks: int) -> str:
    """How often somebody was asked of late."""
    if not asks:
        return QCoreApplication.translate("labels", "not asked in 90 days")
    if asks == 1:
        return QCoreApplication.translate("labels", "asked once in 90 days")
    return QCoreApplication.translate("labels", "asked {count} times in 90 days").replace("{count}", str(asks))


def no_way_words(found: Finding, name: str) -> str:
    """Why there is no way to somebody, calmly; "" where there is one."""
    if found.reason is None:
        return ""
    words = say(_NO_WAY[found.reason]).replace("{least}", number(defaults.LEAST_PATH_TRUST))
    trust = 0.0 if found.too_weak is None else found.too_weak.trust
    return words.replace("{trust}", number(trust, 3)).replace("{name}", short_name(name))


def held_back_words(held: HeldBack, name: str, today: date) -> str:
    """Why somebody who knows the target is left in peace for now."""
    day = "" if held.free_on is None else day_with_year(held.free_on, today)
    return say(_HELD[held.hold]).replace("{day}", day).replace("{name}", short_name(name))


def request_words(request: Introduction, name_of: Callable[[str], str], today: date) -> str:
    """Where a request stands, and on whom it waits."""
    words = say(_STATES[request.state])
    if request.declined_by is not None:
        words = say(_DECLINED_BY[request.declined_by])
    day = request.asked_on if request.state is IntroductionState.ASKED else request.changed_on
    words = words.replace("{day}", day_with_year(day, today))
    words = words.replace("{introducer}", short_name(name_of(request.introducer_id)))
    return words.replace("{target}", short_name(name_of(request.target_id)))


def _reckoned(factors: Sequence[float], behind: Sequence[str]) -> str:
    """The factors, each with what stands `behind` it, and their product."""
    whole = prod(factors)
    digits = next(
        (
            count
            for count in range(_LEAST_DIGITS, _MOST_DIGITS + 1)
            if round(prod(round(factor, count) for factor in factors), count) == round(whole, count)
        ),
        0,
    )
    sign = "=" if digits else "≈"
    terms = [f"{number(factor, digits or _NEAR_DIGITS)}{name}" for factor, name in zip(factors, behind, strict=True)]
    return f"{' × '.join(terms)} {sign} {number(whole, digits or _NEAR_DIGITS)}"
