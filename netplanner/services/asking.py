"""What there is to know before somebody is asked for an introduction, and what it would take (MODEL §4, §2).

Knows the facts of an ask and the first week that holds it; the verbs are those of `introducing` and `planning`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from netplanner.domain import defaults
from netplanner.domain.acquaintances import Acquaintance
from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.contact import Vouch
from netplanner.domain.days import DAYS_IN_WEEK, days_after, monday_of
from netplanner.domain.followups import FollowUp, FollowUpKind, Origin
from netplanner.domain.grace import ledger
from netplanner.domain.introduction_flow import Introduction
from netplanner.domain.introductions import Network
from netplanner.domain.levels import Level
from netplanner.domain.needs import folded, tags_of
from netplanner.domain.self_profile import SelfArea
from netplanner.domain.ways import Verdict, WayKind
from netplanner.services import introducing, planning
from netplanner.services.connections import level_of
from netplanner.services.introducing import WaysView
from netplanner.services.ties import Ties
from netplanner.services.workspace import Workspace


class Hold(StrEnum):
    """Why somebody who knows the target is not asked for now."""

    RESTING = "RESTING"  # asked three times in 90 days
    BUSY = "BUSY"  # a request of mine is open with them
    QUIET = "QUIET"  # does not introduce


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldBack:
    """Somebody who knows the target, and whom I know. `free_on`: of one who rests, from when they may be asked."""

    contact_id: str
    hold: Hold
    free_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Introducer:
    """Somebody who could be asked first. `kept` of `settled` promises between us were kept, by either side."""

    known: Acquaintance
    kept: int
    settled: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AskPlan:
    """When to ask. `follow_up`: the ask, due in the first week with room; None where no week of the twelve has any.

    `counts`: the minutes that it takes of a week. `planned`: the ask that is planned already, if any. `fits_now`:
    whether this week holds it.
    """

    counts: int
    follow_up: FollowUp | None
    fits_now: bool
    planned: FollowUp | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskView:
    """Somebody to meet, whole: the ways, those who could be asked first by their ids, and what goes into a message.

    `needs`: what I look for that has a tag of theirs, as I put it. `offers`: what I can offer.
    """

    ways: WaysView
    introducers: dict[str, Introducer]
    held_back: tuple[HeldBack, ...]
    plan: AskPlan
    needs: tuple[str, ...]
    offers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TiesView:
    """What somebody's own page shows of introductions.

    `known_by`: who would vouch to them. `ask`: how to reach somebody who is only known of; None for others.
    """

    contact_id: str
    knows: tuple[Vouch, ...]
    known_by: tuple[str, ...]
    introduces: bool
    blocked: bool
    requests: tuple[Introduction, ...]
    rests_until: date | None
    ways: WaysView | None
    held_back: tuple[HeldBack, ...]


def ask_view(workspace: Workspace, ties: Ties, target_id: str) -> AskView:
    """Everything about being introduced to somebody. Raises NO_SUCH_PERSON."""
    ways, network = introducing.ways_to(workspace, ties, target_id), ties.network()
    asked_first = [path.contact_ids[0] for path in ways.ways]
    if ways.under_way is not None:
        asked_first.append(ways.under_way.introducer_id)
    tags = folded(next((row.tags for row in workspace.contacts.index([target_id])), ()))
    return AskView(
        ways=ways,
        introducers=_introducers(workspace, network, asked_first),
        held_back=tuple(_held_back(workspace, network, target_id)),
        plan=ask_plan(workspace, target_id),
        needs=tuple(need.text for need in workspace.profile.needs() if tags_of(need) & tags),
        offers=tuple(item.text for item in workspace.profile.self_items() if item.area is SelfArea.OFFER),
    )


def ties_view(workspace: Workspace, ties: Ties, contact_id: str) -> TiesView:
    """Whom somebody knows, what was asked of them, and how to reach them. Raises NO_SUCH_PERSON."""
    network = ties.network()
    quiet, blocked = workspace.contacts.restrictions().get(contact_id, (False, False))
    is_known_of = level_of(workspace, contact_id) is Level.KNOWN_OF
    rests = introducing.resting(workspace, [contact_id])
    return TiesView(
        contact_id=contact_id,
        knows=tuple(workspace.journal.vouches([contact_id]).get(contact_id, ())),
        known_by=tuple(sorted(network.vouchers(contact_id))),
        introduces=not quiet,
        blocked=blocked,
        requests=tuple(introducing.requests_with(workspace, contact_id)),
        rests_until=rests[0].free_on if rests else None,
        ways=introducing.ways_to(workspace, ties, contact_id) if is_known_of else None,
        held_back=tuple(_held_back(workspace, network, contact_id)) if is_known_of else (),
    )


def ask_plan(workspace: Workspace, target_id: str) -> AskPlan:
    """What an ask would take, and the first week that holds it; one that is planned already is held to its weeks."""
    today = workspace.today()
    planned = next(
        (
            follow_up
            for follow_up in planning.open_follow_ups(workspace)
            if follow_up.kind is FollowUpKind.INTRODUCTION and follow_up.contact_id == target_id
        ),
        None,
    )
    sunday = days_after(monday_of(today), DAYS_IN_WEEK - 1)
    new = planning.proposal(
        workspace, contact_id=target_id, kind=FollowUpKind.INTRODUCTION, due=sunday, origin=Origin.WIDEN
    )
    wanted = new if planned is None else replace(planned, release=today, due=sunday)
    answer = planning.ways(workspace, wanted)
    if answer.fits:
        return AskPlan(counts=answer.fitting.counts, follow_up=wanted, fits_now=True, planned=planned)
    later = answer.way(WayKind.LATER)
    if later is None or later.fitting is None or later.fitting.verdict is Verdict.OVER:
        return AskPlan(counts=answer.fitting.counts, follow_up=None, fits_now=False, planned=planned)
    return AskPlan(counts=later.fitting.counts, follow_up=later.follow_up, fits_now=False, planned=planned)


def plan_ask(workspace: Workspace, target_id: str, text: str) -> FollowUp | None:
    """Plan the ask in the first week with room, as `text`; what is planned already gets that week. None without room.

    Raises NO_SUCH_PERSON.
    """
    found = ask_plan(workspace, target_id)
    if found.follow_up is None:
        return None
    said = " ".join(text.split())
    if found.planned is None:
        follow_up = replace(found.follow_up, text=said)
        planning.accept(workspace, follow_up)
    else:
        follow_up = replace(found.follow_up, text=found.follow_up.text or said)
        planning.change(workspace, follow_up)
    return follow_up


# --- how


def _introducers(workspace: Workspace, network: Network, contact_ids: Sequence[str]) -> dict[str, Introducer]:
    commitments = workspace.journal.commitments(contact_ids) if contact_ids else {}
    today = workspace.today()
    return {id: _introducer(network.known(id), commitments.get(id, ()), today) for id in contact_ids}


def _introducer(known: Acquaintance, commitments: Sequence[Commitment], today: date) -> Introducer:
    settled = [term.commitment for maker in Maker for term in ledger(commitments, maker, today).terms]
    kept = sum(promise.status is CommitmentStatus.KEPT for promise in settled)
    return Introducer(known=known, kept=kept, settled=len(settled))


def _held_back(workspace: Workspace, network: Network, target_id: str) -> Iterator[HeldBack]:
    """Those who would vouch to them and whom I know, but whom I do not ask now; a repair is told on their own page."""
    near = [network.known(id) for id in sorted(network.vouchers(target_id))]
    rests = {one.contact_id: one.free_on for one in introducing.resting(workspace, [one.contact_id for one in near])}
    for one in near:
        if one.exclusion is not None or one.level is Level.KNOWN_OF:
            continue
        if not one.introduces:
            yield HeldBack(contact_id=one.contact_id, hold=Hold.QUIET)
        elif one.asks >= defaults.ASKS_ARE_ENOUGH:
            yield HeldBack(contact_id=one.contact_id, hold=Hold.RESTING, free_on=rests.get(one.contact_id))
        elif one.is_busy:
            yield HeldBack(contact_id=one.contact_id, hold=Hold.BUSY)
