"""Being introduced: who knows whom, the ways to somebody, and requests from the ask to the thanks (MODEL §4).

Knows the verbs and what a page of introductions shows; the network itself is in `ties`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from netplanner.domain import defaults
from netplanner.domain.acquaintances import asks_lately
from netplanner.domain.contact import Vouch, VouchStrength
from netplanner.domain.days import days_after
from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.followups import FollowUpKind
from netplanner.domain.introduction_flow import Introduction, IntroductionState, Party
from netplanner.domain.introduction_flow import ask as asked
from netplanner.domain.introductions import Finding, NoPath, Path
from netplanner.domain.needs import folded, tags_of
from netplanner.domain.self_profile import Need
from netplanner.services import planning
from netplanner.services.connections import expect_person
from netplanner.services.ties import Ties
from netplanner.services.workspace import Step, Workspace
from netplanner.storage.contact_store import new_id

_MOST_WAYS = 3
_MOST_PEOPLE = 5  # within reach of one need, as many as can be looked through


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Somebody to meet. `trust`: of the best path to them, 0 without one; `introducer_id`: through whom, if anybody.

    `reason`: why there is no path. `need`: the first of what is looked for that they have a tag of.
    """

    contact_id: str
    trust: float
    introducer_id: str | None
    reason: NoPath | None = None
    need: Need | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedInReach:
    """A need, with its place among the needs, and the people of its tags whom a way leads to, the best way first."""

    position: int
    need: Need
    people: tuple[Wanted, ...]
    others: int  # more of them than `people` names


@dataclass(frozen=True, slots=True, kw_only=True)
class Resting:
    """Somebody who was asked often enough: `asks` in the last 90 days, and the day from which they may be asked."""

    contact_id: str
    asks: int
    free_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class IntroductionsView:
    """`wanted`: those with whom an introduction is planned. `under_way`: requests that wait for somebody."""

    today: date
    wanted: tuple[Wanted, ...]
    needs: tuple[NeedInReach, ...]
    under_way: tuple[Introduction, ...]
    resting: tuple[Resting, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WaysView:
    """How to reach `target_id`: the ways that there are, or why there is none (`found.reason`).

    `under_way`: a request for them that is not settled yet. `asks`: when each first introducer was asked before.
    """

    target_id: str
    found: Finding
    ways: tuple[Path, ...]
    under_way: Introduction | None
    asks: dict[str, tuple[date, ...]]


# --- asking; nothing is written


def introductions(workspace: Workspace, ties: Ties) -> IntroductionsView:
    """What there is to be looked for, what is under way, and who needs a rest."""
    today, network = workspace.today(), ties.network()
    tagged = _people_by_tag(workspace)
    reach = network.reach()
    found = []
    for position, need in enumerate(workspace.profile.needs()):
        ids = _ids_of(need, tagged)
        near = sorted((id for id in ids if id in reach), key=lambda id: (-round(reach[id], 9), id))
        people = tuple(wanted_by(network.find(id), id) for id in near[:_MOST_PEOPLE])
        found.append(NeedInReach(position=position, need=need, people=people, others=len(near) - len(people)))
    planned = dict.fromkeys(
        follow_up.contact_id
        for follow_up in planning.open_follow_ups(workspace)
        if follow_up.kind is FollowUpKind.INTRODUCTION and follow_up.contact_id is not None
    )
    return IntroductionsView(
        today=today,
        wanted=tuple(
            wanted_by(network.find(id), id, next((one.need for one in found if id in _ids_of(one.need, tagged)), None))
            for id in planned
            if id is not None
        ),
        needs=tuple(found),
        under_way=tuple(one for one in workspace.outreach.introductions() if one.next_state is not None),
        resting=tuple(resting(workspace)),
    )


def ways_to(workspace: Workspace, ties: Ties, target_id: str) -> WaysView:
    """How to reach somebody. Raises NO_SUCH_PERSON."""
    expect_person(workspace, target_id)
    network = ties.network()
    ways = network.ways_to(target_id, _MOST_WAYS)
    first = [path.contact_ids[0] for path in ways]
    asks = workspace.journal.asks(first) if first else {}
    under_way = [
        one for one in workspace.outreach.introductions() if one.target_id == target_id and one.next_state is not None
    ]
    return WaysView(
        target_id=target_id,
        found=network.find(target_id),
        ways=ways,
        under_way=under_way[-1] if under_way else None,
        asks={id: tuple(days) for id, days in asks.items()},
    )


def wanted_by(found: Finding, contact_id: str, need: Need | None = None) -> Wanted:
    """Somebody to meet, of what was found of the way to them."""
    path = found.path
    return Wanted(
        contact_id=contact_id,
        trust=0.0 if path is None else path.trust,
        introducer_id=None if path is None else path.introducer_id,
        reason=found.reason,
        need=need,
    )


def count_under_way(workspace: Workspace) -> int:
    """How many requests wait for somebody."""
    return sum(one.next_state is not None for one in workspace.outreach.introductions())


def requests_with(workspace: Workspace, contact_id: str) -> list[Introduction]:
    """Every request that was made to or about somebody, in the order of asking."""
    return [one for one in workspace.outreach.introductions() if contact_id in (one.introducer_id, one.target_id)]


def resting(workspace: Workspace, contact_ids: Sequence[str] | None = None) -> list[Resting]:
    """Of everyone, or of these, who was asked often enough for now; who is free again first stands first."""
    today, found = workspace.today(), []
    for id, days in workspace.journal.asks(contact_ids).items():
        asks = asks_lately(days, today)
        if asks >= defaults.ASKS_ARE_ENOUGH:
            recent = sorted(day for day in days if 0 <= (today - day).days <= defaults.ASK_DAYS)
            # Free once all but two of them are older.
            leaves = recent[-defaults.ASKS_ARE_ENOUGH]
            found.append(Resting(contact_id=id, asks=asks, free_on=days_after(leaves, defaults.ASK_DAYS + 1)))
    return sorted(found, key=lambda one: (one.free_on, one.contact_id))


# --- who knows whom


def say_knows(workspace: Workspace, contact_id: str, target_id: str, strength: VouchStrength) -> None:
    """`contact_id` would vouch to `target_id`. What was said of the two before is replaced. Raises NO_SUCH_PERSON."""
    expect_person(workspace, contact_id)
    expect_person(workspace, target_id)
    if contact_id == target_id:
        return
    others = [vouch for vouch in _vouches(workspace, contact_id) if vouch.contact_id != target_id]
    with workspace.step(Step.CHANGED_TIES):
        workspace.journal.replace_vouches(contact_id, [*others, Vouch(target_id, strength)])


def say_met_through(
    workspace: Workspace, introducer_id: str, contact_ids: Iterable[str], strength: VouchStrength
) -> int:
    """All of these were met through one person, who would vouch to each of them; as one step.

    What was said of any two of them before is replaced, and whoever has gone or is the introducer is left out. How
    many it was said of. Raises NO_SUCH_PERSON for the introducer.
    """
    expect_person(workspace, introducer_id)
    here = set(workspace.contacts.ids())
    met = [one for one in dict.fromkeys(contact_ids) if one in here and one != introducer_id]
    if met:
        others = [vouch for vouch in _vouches(workspace, introducer_id) if vouch.contact_id not in met]
        with workspace.step(Step.CHANGED_TIES):
            workspace.journal.replace_vouches(introducer_id, [*others, *(Vouch(one, strength) for one in met)])
    return len(met)


def say_knows_not(workspace: Workspace, contact_id: str, target_id: str) -> None:
    """`contact_id` would not vouch to `target_id` after all."""
    vouches = _vouches(workspace, contact_id)
    left = [vouch for vouch in vouches if vouch.contact_id != target_id]
    if len(left) < len(vouches):
        with workspace.step(Step.CHANGED_TIES):
            workspace.journal.replace_vouches(contact_id, left)


def set_introduces(workspace: Workspace, contact_id: str, introduces: bool) -> None:
    """Whether somebody likes to introduce people. Raises NO_SUCH_PERSON."""
    expect_person(workspace, contact_id)
    _, blocked = workspace.contacts.restrictions().get(contact_id, (False, False))
    with workspace.step(Step.CHANGED_TIES):
        workspace.contacts.set_restrictions(contact_id, does_not_introduce=not introduces, blocked=blocked)


def set_blocked(workspace: Workspace, contact_id: str, blocked: bool) -> None:
    """Whether somebody is left out of introductions and suggestions altogether. Raises NO_SUCH_PERSON."""
    expect_person(workspace, contact_id)
    quiet, _ = workspace.contacts.restrictions().get(contact_id, (False, False))
    with workspace.step(Step.CHANGED_TIES):
        workspace.contacts.set_restrictions(contact_id, does_not_introduce=quiet, blocked=blocked)


# --- requests


def ask(workspace: Workspace, path: Sequence[str], *, note: str = "") -> str:
    """The first of `path` was asked today to introduce me to the last; the answer is the id of the request.

    It counts as an ask of theirs. What was planned for it is done with it. Raises NO_SUCH_PERSON or INTRODUCER_BUSY.
    """
    for id in path:
        expect_person(workspace, id)
    today = workspace.today()
    made = asked(tuple(path), workspace.outreach.introductions(), today, id=new_id(), note=" ".join(note.split()))
    with workspace.step(Step.ASKED_FOR_INTRODUCTION):
        workspace.outreach.put_introduction(made)
        workspace.journal.add_asks(made.introducer_id, [today])
        for follow_up in planning.open_follow_ups(workspace):
            if follow_up.kind is FollowUpKind.INTRODUCTION and follow_up.contact_id == made.target_id:
                planning.finish(workspace, follow_up.id, actual_minutes=None)
    return made.id


def advance(workspace: Workspace, introduction_id: str) -> IntroductionState:
    """The next thing happened: a yes, the introduction, or my thanks. Raises NO_SUCH_INTRODUCTION or as the flow."""
    further = _one(workspace, introduction_id).advanced(workspace.today())
    with workspace.step(Step.CHANGED_INTRODUCTION):
        workspace.outreach.put_introduction(further)
    return further.state


def decline(workspace: Workspace, introduction_id: str, by: Party) -> None:
    """It will not come about: a no is a good answer too. Raises NO_SUCH_INTRODUCTION or as the flow."""
    closed = _one(workspace, introduction_id).declined(by, workspace.today())
    with workspace.step(Step.CHANGED_INTRODUCTION):
        workspace.outreach.put_introduction(closed)


# --- how


def _ids_of(need: Need, tagged: Mapping[str, Sequence[str]]) -> frozenset[str]:
    """Those who have a tag of the need."""
    return frozenset(id for tag in tags_of(need) for id in tagged.get(tag, ()))


def _people_by_tag(workspace: Workspace) -> dict[str, list[str]]:
    """The ids of everybody who carries a tag that is sought, by the folded tag."""
    sought = frozenset(tag for need in workspace.profile.needs() for tag in tags_of(need))
    found: dict[str, list[str]] = {}
    if sought:
        for row in workspace.contacts.index(is_searched=False):
            for tag in folded(row.tags) & sought:
                found.setdefault(tag, []).append(row.id)
    return found


def _vouches(workspace: Workspace, contact_id: str) -> list[Vouch]:
    return workspace.journal.vouches([contact_id]).get(contact_id, [])


def _one(workspace: Workspace, introduction_id: str) -> Introduction:
    found = next((one for one in workspace.outreach.introductions() if one.id == introduction_id), None)
    if found is None:
        raise NetPlannerError(Trouble.NO_SUCH_INTRODUCTION, id=introduction_id)
    return found
