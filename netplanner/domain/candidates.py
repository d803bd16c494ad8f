"""Which deed would be next with somebody, so that it can be suggested (MODEL §3).

Knows how a contact, their standing and the plan become a `Candidate`; not which of them is chosen (`suggestions`).
Whoever is neither kept nor grown, shares no tag with a need and has no promise with the user comes of it as nobody
who is suggested, so that a caller may leave them out beforehand.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from netplanner.domain.cadence import kind_at
from netplanner.domain.commitments import Commitment, Maker
from netplanner.domain.contact import Contact, IntentKind
from netplanner.domain.demand import State
from netplanner.domain.followups import FollowUp, FollowUpKind, Origin
from netplanner.domain.grace import ledger
from netplanner.domain.jobs import count_minutes, usual_minutes
from netplanner.domain.levels import Level, Standing
from netplanner.domain.lifts import lifts
from netplanner.domain.needs import WidenMinutes, folded, minutes_of
from netplanner.domain.plan import Plan, weekly_minutes
from netplanner.domain.suggestions import Candidate, Room


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """How somebody is reached: the trust of the path to them (0 without one), and whether somebody introduces."""

    trust: float = 0.0
    is_introduced: bool = False
    mutual: int = 0


def candidate(contact: Contact, standing: Standing, reach: Reach, plan: Plan) -> Candidate:
    """The next deed with `contact`: to be introduced, what would lift the level, or what keeps it."""
    today = plan.today
    is_new = standing.level is Level.KNOWN_OF
    kind = _kind(contact, standing, reach, plan)
    owes_repair = any(one.maker is Maker.ME and one.is_open_breach(today) for one in contact.commitments)
    if owes_repair:
        kind = FollowUpKind.REPAIR
    estimate = usual_minutes(kind, plan.settings)
    theirs = ledger(contact.commitments, Maker.THEM, today)
    return Candidate(
        contact_id=contact.id,
        kind=kind,
        estimate=estimate,
        minutes=count_minutes(estimate, factor=plan.factor(kind), release=0, due=0),
        origin=_origin(contact, is_new=is_new),
        intent=contact.intent,
        tags=folded(contact.details.tags),
        trust=reach.trust if is_new else min(theirs.trust, ledger(contact.commitments, Maker.ME, today).trust),
        slips_in_days=None if standing.next_slip is None else (standing.next_slip - today).days,
        helped_last=helped_last(contact.commitments, today),
        mutual=reach.mutual,
        alertness=theirs.alertness,
        owes_repair=owes_repair,
        blocked=contact.blocked,
    )


def room(plan: Plan, widen: WidenMinutes, follow_ups: Sequence[FollowUp], share: float, new_people: int) -> Room:
    """What this week leaves for suggestions; `new_people`: what is left of the outreach limit."""
    forecast = plan.others.forecast()
    if forecast.state is State.OVER:
        return Room(widen_minutes=0, deepen_minutes=0, spare_minutes=0, new_people=0)
    weekly = weekly_minutes(plan.settings)[0]
    known = {one.id for one in follow_ups if one.origin in (Origin.DEEPEN, Origin.MAINTAIN)}
    planned = sum(job.minutes for job in plan.others.jobs if job.due == 0 and job.follow_up_id in known)
    return Room(
        widen_minutes=widen.left,
        deepen_minutes=max(0, weekly - minutes_of(share, weekly) - planned),
        spare_minutes=forecast.spare_this_week,
        new_people=max(0, new_people),
    )


def helped_last(commitments: Sequence[Commitment], today: date) -> bool:
    """Whether the last promise that was kept between the two was theirs; on the same day, the later recorded."""
    kept = [(promise.resolved_on, promise) for promise in commitments if promise.was_kept(today)]
    kept.sort(key=lambda one: one[0] or today)
    return bool(kept) and kept[-1][1].maker is Maker.THEM


def _origin(contact: Contact, *, is_new: bool) -> Origin:
    if is_new:
        return Origin.WIDEN
    return Origin.MAINTAIN if contact.intent.kind is IntentKind.KEEP else Origin.DEEPEN


def _kind(contact: Contact, standing: Standing, reach: Reach, plan: Plan) -> FollowUpKind:
    if standing.level is Level.KNOWN_OF:
        return FollowUpKind.INTRODUCTION if reach.is_introduced else FollowUpKind.MESSAGE
    if contact.intent.kind is IntentKind.GROW and standing.missing:
        return lifts(standing.missing, plan.settings)[0].kind
    return kind_at(standing.level)
