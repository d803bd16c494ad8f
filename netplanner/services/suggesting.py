"""Whom to reach this week, and what is left for new people: proposals that can be checked by hand (MODEL §3, §6).

Knows how the file becomes candidates; the rules are those of `domain.suggestions`, `needs` and `outreach`.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from netplanner.domain.cadence import is_recurring
from netplanner.domain.candidates import Reach, candidate, room
from netplanner.domain.contact import NO_INTENT, Contact, Details, IntentKind
from netplanner.domain.demand import State
from netplanner.domain.followups import FollowUp
from netplanner.domain.levels import Standing, standing
from netplanner.domain.needs import WeighedNeed, WidenMinutes, WidenShare, folded, share_for, weigh, widen_minutes
from netplanner.domain.outreach import OutreachLimit, outreach_limit, reached_out
from netplanner.domain.plan import Plan
from netplanner.domain.self_profile import clarity
from netplanner.domain.suggestions import Candidate, Suggestion, never, not_now, suggest
from netplanner.services.connections import expect_person
from netplanner.services.ties import Ties
from netplanner.services.workspace import Step, Workspace
from netplanner.storage.person_index import IndexRow

_UNKNOWN = standing((), (), date.min)
_Person = tuple[IndexRow, frozenset[str], Standing]
_NOT_NOW_DAYS = 28  # † four weeks: until then it is out of sight, and not for good


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What is proposed, and what it rests on.

    `share`: which part of the time is for new people, and why. `minutes`: what this week has for them. `limit`: how
    many new people a week, of whom `reached` are taken.
    """

    suggestions: tuple[Suggestion, ...]
    share: WidenShare
    minutes: WidenMinutes
    limit: OutreachLimit
    reached: int


def outlook(workspace: Workspace, ties: Ties, plan: Plan, follow_ups: Sequence[FollowUp]) -> Outlook:
    """`follow_ups`: all, done ones too (`planning.all_follow_ups`); `plan` is laid of them."""
    today, journal = workspace.today(), workspace.journal
    people = list(_people(workspace, ties))
    weighed = _weighed(workspace, people)
    share = share_for(weighed, plan.others.forecast().state)
    minutes = widen_minutes(plan, follow_ups, share.share)
    limit = outreach_limit(clarity(workspace.profile.self_items(), today), follow_ups, plan.settings, today)
    asked_on = [day for days in journal.asks().values() for day in days]
    reached = reached_out(follow_ups, asked_on, today)
    left = max(0, limit.limit - reached)
    sought = frozenset(tag for one in weighed for tag in one.tags)
    return Outlook(
        suggestions=suggest(
            _candidates(workspace, ties, plan, people, sought, is_over=share.is_over),
            weighed,
            room(plan, minutes, follow_ups, share.share, left),
            today,
            aside=workspace.outreach.put_aside(),
            planned=_planned_with(workspace, follow_ups),
        ),
        share=share,
        minutes=minutes,
        limit=limit,
        reached=reached,
    )


def wished_share(workspace: Workspace, ties: Ties) -> float:
    """Which part of the time is for new people by what is looked for alone, however full the weeks are."""
    return share_for(_weighed(workspace, _people(workspace, ties)), State.CALM).share


def put_off(workspace: Workspace, contact_id: str, until: date | None = None) -> None:
    """Not now: in four weeks again, unless another day is said. Raises NO_SUCH_PERSON."""
    expect_person(workspace, contact_id)
    today = workspace.today()
    day = until or date.fromordinal(min(today.toordinal() + _NOT_NOW_DAYS, date.max.toordinal()))
    with workspace.step(Step.PUT_ASIDE):
        workspace.outreach.set_aside(not_now(contact_id, day, today))


def put_away(workspace: Workspace, contact_id: str) -> None:
    """Never suggest them. They stay on the board as they are. Raises NO_SUCH_PERSON."""
    expect_person(workspace, contact_id)
    with workspace.step(Step.PUT_ASIDE):
        workspace.outreach.set_aside(never(contact_id))


def take_up_again(workspace: Workspace, contact_id: str) -> None:
    """They may be suggested again."""
    with workspace.step(Step.PUT_ASIDE):
        workspace.outreach.take_up_again(contact_id)


# --- how


def _weighed(workspace: Workspace, people: Iterable[_Person]) -> list[WeighedNeed]:
    levels = ((tags, stands.level) for _, tags, stands in people)
    return weigh(workspace.profile.needs(), levels, workspace.today())


def _planned_with(workspace: Workspace, follow_ups: Sequence[FollowUp]) -> set[str]:
    """The contact ids of those with whom something is planned already.

    What a cadence will ask for later is no plan yet: a level may slip before. What the user put off is one.
    """
    today = workspace.today()
    put_off = {one.id for one in workspace.journal.follow_ups() if is_recurring(one)}
    return {
        one.contact_id
        for one in follow_ups
        if one.contact_id
        and one.is_open(today)
        and (not is_recurring(one) or one.is_released(today) or one.id in put_off)
    }


def _people(workspace: Workspace, ties: Ties) -> Iterator[_Person]:
    """Everybody with tags, an intent or records: what the index says of them, their folded tags, where they stand."""
    standings = ties.standings()
    for row in workspace.contacts.index(is_searched=False):
        stands = standings.get(row.id)
        if row.tags or stands or row.intent is not NO_INTENT:
            yield row, folded(row.tags), stands or _UNKNOWN


def _candidates(
    workspace: Workspace, ties: Ties, plan: Plan, people: Sequence[_Person], sought: frozenset[str], *, is_over: bool
) -> Iterator[Candidate]:
    """The next deed with everybody for whom anything could speak."""
    network, promised = ties.network(), ties.commitments()
    reach, restrictions = network.reach(), workspace.contacts.restrictions()
    for row, tags, stands in people:
        commitments = promised.get(row.id, ())
        # While the weeks are over, only repairs are proposed.
        if not commitments and (
            is_over or (sought.isdisjoint(tags) and row.intent.kind not in (IntentKind.KEEP, IntentKind.GROW))
        ):
            continue
        contact = Contact(
            id=row.id,
            details=Details(name=row.name, tags=row.tags),
            intent=row.intent,
            commitments=tuple(commitments),
            blocked=restrictions.get(row.id, (False, False))[1],
        )
        trust = reach.get(row.id, 0.0)
        # Whoever is only known of is too weak a tie of my own to be a way: somebody introduces.
        way = Reach(trust=trust, is_introduced=trust > 0, mutual=network.mutual_contacts(row.id))
        yield candidate(contact, stands, way, plan)
