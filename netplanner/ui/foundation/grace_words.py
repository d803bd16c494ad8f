"""Calm words for the grace ledger: what was kept, what to be alert to, and the one way on (MODEL §5).

Knows words and signs for a `Ledger`; not how it is reckoned (`domain.grace`). It never blames and never counts people.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP

from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.grace import Alertness, Forgiving, Ledger
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.dates import day_with_year
from netplanner.ui.foundation.labels import say
from netplanner.ui.foundation.theme import Meaning

_CHIPS = {
    Alertness.CLEAR: (QT_TRANSLATE_NOOP("labels", "nothing to be alert to"), Symbol.ENOUGH, Meaning.OK),
    Alertness.AMBER: (QT_TRANSLATE_NOOP("labels", "be a little alert"), Symbol.INFO, Meaning.SOON),
    Alertness.RED: (QT_TRANSLATE_NOOP("labels", "be alert"), Symbol.WARNING, Meaning.OVER),
}
_NOTHING_TESTED = QT_TRANSLATE_NOOP("labels", "nothing tested yet")
_ALL_KEPT = QT_TRANSLATE_NOOP("labels", "all were kept")
_MOST_KEPT = QT_TRANSLATE_NOOP("labels", "most were kept")
_SOME_KEPT = QT_TRANSLATE_NOOP("labels", "some were kept")
_MADE_GOOD = QT_TRANSLATE_NOOP("labels", "not kept, but made good")
_FORGIVEN = QT_TRANSLATE_NOOP("labels", "not kept, and forgiven")
_NOT_YET = QT_TRANSLATE_NOOP("labels", "not kept so far")

_NOT_KEPT = {
    Maker.ME: QT_TRANSLATE_NOOP("labels", "A promise of mine was not kept on {day}: {how}."),
    Maker.THEM: QT_TRANSLATE_NOOP("labels", "A promise of theirs was not kept on {day}: {how}."),
}
_TOLD = QT_TRANSLATE_NOOP("labels", "told in time")
_REPAIRED = QT_TRANSLATE_NOOP("labels", "made good")
_LET_GO = QT_TRANSLATE_NOOP("labels", "forgiven")
_STILL_OPEN = QT_TRANSLATE_NOOP("labels", "still open")

_MY_REPAIR = QT_TRANSLATE_NOOP("labels", "First make good what you owe; until then, ask nothing of them.")
_THEIR_REPAIR = QT_TRANSLATE_NOOP("labels", "Ask for a repair, when the moment is good.")
_AMBER = QT_TRANSLATE_NOOP("labels", "Make smaller promises, and agree on check-ins.")
_RED = QT_TRANSLATE_NOOP("labels", "Talk about the pattern. No new promise is proposed until then.")
_NOTHING_ASKED = QT_TRANSLATE_NOOP("labels", "Nothing is asked of either of you.")
_FORGIVES_MUCH = QT_TRANSLATE_NOOP("labels", "You forgive much: be more alert.")
_LET_GO_OF = QT_TRANSLATE_NOOP(
    "labels", "Of {breaches} promises to you that were not kept, you forgave {let_go} within a year, and nothing was"
    " made good. Ask for a repair where one would still do both of you good."
)  # fmt: skip
_LAST = QT_TRANSLATE_NOOP("labels", "The last one was with {name}.")


def forgives_much_words() -> str:
    return say(_FORGIVES_MUCH)


def forgiving_words(forgiving: Forgiving, last: str) -> str:
    """What that rests on, and the one way on; `last` is the name of whom the user forgave last, "" for nobody."""
    words = say(_LET_GO_OF).replace("{breaches}", str(forgiving.breaches)).replace("{let_go}", str(forgiving.let_go))
    return f"{words} {say(_LAST).replace('{name}', last)}" if last else words


def alert_chip(alertness: Alertness) -> tuple[str, Symbol, Meaning]:
    """The chip of the grace panel: words, sign and colour."""
    words, symbol, meaning = _CHIPS[alertness]
    return say(words), symbol, meaning


def trust_words(ledger: Ledger) -> str:
    """What became of one side's promises, in a few words; open and released ones are not in the ledger."""
    settled = [term.commitment for term in ledger.terms]
    kept = [promise for promise in settled if promise.status is CommitmentStatus.KEPT]
    broken = [promise for promise in settled if promise.status is CommitmentStatus.BROKEN]
    if not settled:
        return say(_NOTHING_TESTED)
    if not broken:
        return say(_ALL_KEPT)
    if kept:
        return say(_MOST_KEPT if len(kept) > len(broken) else _SOME_KEPT)
    if all(promise.repaired_on is not None for promise in broken):
        return say(_MADE_GOOD)
    return say(_FORGIVEN if all(promise.forgiven_on is not None for promise in broken) else _NOT_YET)


def last_breach(commitments: Sequence[Commitment], today: date) -> str:
    """The latest promise that was not kept, as a sentence with what came of it; "" when there is none."""
    broken = [
        (promise.resolved_on, promise)
        for promise in commitments
        if promise.status is CommitmentStatus.BROKEN
        and promise.resolved_on is not None
        and promise.resolved_on <= today
    ]
    if not broken:
        return ""
    day, promise = max(broken, key=lambda one: one[0])
    how = [
        say(words)
        for words, applies in (
            (_TOLD, promise.notice),
            (_REPAIRED, promise.repaired_on is not None),
            (_LET_GO, promise.forgiven_on is not None),
            (_STILL_OPEN, promise.is_open_breach(today)),
        )
        if applies
    ]
    return say(_NOT_KEPT[promise.maker]).format(day=day_with_year(day, today), how=", ".join(how))


def way_on(commitments: Sequence[Commitment], theirs: Ledger, today: date) -> str:
    """The one thing to do now; what I owe comes before what they owe."""
    owed = {promise.maker for promise in commitments if promise.is_open_breach(today)}
    if Maker.ME in owed:
        return say(_MY_REPAIR)
    if theirs.alertness is Alertness.RED:
        return say(_RED)
    if theirs.alertness is Alertness.AMBER:
        return say(_AMBER)
    return say(_THEIR_REPAIR if Maker.THEM in owed else _NOTHING_ASKED)
