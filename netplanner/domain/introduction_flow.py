"""An introduction under way, with a yes from both: asked → introducer agrees → target agrees → made → thanked.

Knows who is next to act; not through whom to ask (`introductions`), and no words (MODEL §4).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from netplanner.domain.errors import NetPlannerError, Trouble


class IntroductionState(StrEnum):
    ASKED = "ASKED"
    INTRODUCER_AGREED = "INTRODUCER_AGREED"
    TARGET_AGREED = "TARGET_AGREED"
    MADE = "MADE"
    THANKED = "THANKED"
    DECLINED = "DECLINED"


class Party(StrEnum):
    ME = "ME"
    INTRODUCER = "INTRODUCER"
    TARGET = "TARGET"


# The state after each, and on whom it waits.
_NEXT: Final = {
    IntroductionState.ASKED: (IntroductionState.INTRODUCER_AGREED, Party.INTRODUCER),
    IntroductionState.INTRODUCER_AGREED: (IntroductionState.TARGET_AGREED, Party.TARGET),
    IntroductionState.TARGET_AGREED: (IntroductionState.MADE, Party.INTRODUCER),
    IntroductionState.MADE: (IntroductionState.THANKED, Party.ME),
}
# What was made cannot be declined any more.
_CAN_BE_DECLINED: Final = (
    IntroductionState.ASKED,
    IntroductionState.INTRODUCER_AGREED,
    IntroductionState.TARGET_AGREED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """One request to be introduced to `target_id`, made to `introducer_id`.

    `path`: the contact ids from the introducer to the target as they were proposed. `asked_on` counts as an ask of
    the introducer, `changed_on` is the day of the latest change. `declined_by` ME: I no longer need it.
    """

    id: str
    introducer_id: str
    target_id: str
    asked_on: date
    changed_on: date
    path: tuple[str, ...] = ()
    state: IntroductionState = IntroductionState.ASKED
    declined_by: Party | None = None
    note: str = ""

    @property
    def waits_for(self) -> Party | None:
        """Who is next to act; None once it is thanked for or declined."""
        return _NEXT[self.state][1] if self.state in _NEXT else None

    @property
    def next_state(self) -> IntroductionState | None:
        return _NEXT[self.state][0] if self.state in _NEXT else None

    @property
    def is_open(self) -> bool:
        """Whether somebody else is still to act on the request; thanks are mine, and keep nobody busy."""
        return self.state in _CAN_BE_DECLINED

    def advanced(self, on: date) -> "Introduction":
        """One step further. Raises INTRODUCTION_SETTLED where there is no further one."""
        following = self.next_state
        if following is None:
            raise NetPlannerError(Trouble.INTRODUCTION_SETTLED, id=self.id)
        return replace(self, state=following, changed_on=max(on, self.changed_on))

    def declined(self, by: Party, on: date) -> "Introduction":
        """Closed without an introduction. Raises INTRODUCTION_SETTLED for one that was made or declined already."""
        if not self.is_open:
            raise NetPlannerError(Trouble.INTRODUCTION_SETTLED, id=self.id)
        return replace(self, state=IntroductionState.DECLINED, declined_by=by, changed_on=max(on, self.changed_on))


def busy_introducers(introductions: Iterable[Introduction]) -> frozenset[str]:
    """The ids of those with whom a request of mine is open; each carries one at a time."""
    return frozenset(one.introducer_id for one in introductions if one.is_open)


def ask(
    path: tuple[str, ...], introductions: Iterable[Introduction], today: date, *, id: str, note: str = ""
) -> Introduction:
    """A new request along `path` (contact ids, the introducer first, the target last).

    Raises INTRODUCER_BUSY while another request is open with the introducer. ValueError for a path without one.
    """
    if len(path) < 2 or len(set(path)) < len(path):
        raise ValueError(f"a path from an introducer to a target is expected, not {path!r}")
    if path[0] in busy_introducers(introductions):
        raise NetPlannerError(Trouble.INTRODUCER_BUSY, id=path[0])
    return Introduction(
        id=id,
        introducer_id=path[0],
        target_id=path[-1],
        asked_on=today,
        changed_on=today,
        path=path,
        note=note,
    )
