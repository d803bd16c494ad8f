"""The page for users: every number on it is a constant of the domain, given by its example, or computed from that.

A number or a day stands behind a mark, `<!--name-->`, which no reader sees; words behind a mark end with `<!--.-->`.
`given.…` is read from the page, `k.…` is a constant, and all else is computed from what is given: the page and the
domain cannot drift apart.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

import pytest

from netplanner.domain import defaults
from netplanner.domain.acquaintances import Acquaintance, acquaintance
from netplanner.domain.candidates import Reach, candidate, room
from netplanner.domain.capacity import meter, what_if
from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.contact import Contact, Details, Intent, IntentKind, VouchStrength
from netplanner.domain.days import DAYS_IN_WEEK, days_after, monday_of
from netplanner.domain.demand import Job, State
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source
from netplanner.domain.followups import FollowUp, FollowUpKind, FollowUpStatus, Origin
from netplanner.domain.giving_up import preview, problem_of
from netplanner.domain.giving_up_options import OptionKind
from netplanner.domain.grace import Alertness, ledger
from netplanner.domain.introductions import Network
from netplanner.domain.jobs import calibrated_minutes, open_loop_minutes
from netplanner.domain.levels import Level, standing
from netplanner.domain.needs import folded, share_for, weigh, widen_minutes
from netplanner.domain.outreach import outreach_limit
from netplanner.domain.plan import Plan, weekly_minutes
from netplanner.domain.self_profile import Need, SelfArea, SelfItem, best_self_step, clarity
from netplanner.domain.settings import PlanningSettings
from netplanner.domain.suggestions import suggest
from netplanner.resources import resource_path
from netplanner.services.catalogue import ENGLISH, LANGUAGES, catalogue_of
from netplanner.services.giving_up_exact import improve
from netplanner.ui.foundation.grace_words import alert_chip, way_on
from netplanner.ui.foundation.labels import atom_name, level_name, state_name

_Value = int | float | date | str

PAGE: Final = resource_path("guide", "how-it-reckons.md").read_text(encoding="utf-8")
_MARK: Final = re.compile(
    r"<!--([\w.]+)-->"
    r"(?P<value>[0-9]{1,2} [A-Z][a-z]{2}(?: [0-9]{4})?|−?[0-9]+(?:[.,][0-9]+)?|[^<]+?(?=<!--\.-->))(?:<!--\.-->)?"
)


def marked(page: str = PAGE) -> list[tuple[str, str]]:
    """(name, what stands there) in the order of the page, line breaks taken for spaces."""
    return [(found[1], " ".join(found["value"].replace("> ", " ").split())) for found in _MARK.finditer(page)]


def read_given(name: str) -> str:
    values = {value for mark, value in marked() if mark == f"given.{name}"}
    assert len(values) == 1, f"the page gives {name} as {values}"
    return values.pop()


def number(name: str) -> int:
    return int(read_given(name))


def day(name: str) -> date:
    return datetime.strptime(read_given(name), "%d %b %Y").date()


def agrees(shown: str, value: _Value) -> bool:
    """Whether the page shows a value, to as many places as it shows."""
    match value:
        case str():
            return shown == value
        case date():
            return shown in (f"{value.day} {value:%b}", f"{value.day} {value:%b %Y}")
        case _:
            places = len(shown.partition(".")[2])
            return shown.replace("−", "-") == f"{value + 1e-9:.{places}f}"


# --- the constants


def constants() -> Iterator[tuple[str, _Value]]:
    d = defaults
    yield from {
        "k.facet": d.FACET_HOLDS_DAYS, "k.kept": d.KEPT_HOLDS_DAYS, "k.involvement": d.INVOLVEMENT_HOLDS_DAYS,
        "k.ongoing": d.ONGOING_INVOLVEMENT_HOLDS_DAYS, "k.exchange": d.EXCHANGE_HOLDS_DAYS,
        "k.cooling": d.COOLING_DAYS, "k.self_share": 100 * d.SELF_SHARE, "k.payback": d.BORROW_PAYBACK_WEEKS,
        "k.days": DAYS_IN_WEEK, "k.switch": d.SWITCH_MINUTES, "k.loop": d.OPEN_LOOP_MINUTES_PER_WEEK,
        "k.prior": d.CALIBRATION_PRIOR, "k.weight": d.CALIBRATION_PRIOR_WEIGHT, "k.last": d.CALIBRATION_LAST,
        "k.least": d.CALIBRATION_LEAST, "k.most": d.CALIBRATION_MOST,
        "k.call": d.DEFAULT_MINUTES[FollowUpKind.CALL], "k.horizon": d.HORIZON_WEEKS, "k.full": 100 * d.FULL_FROM,
        "k.over": 100, "k.lead": d.WIP_LEAD_WEEKS, "k.wip": d.WIP_LEAST, "k.priority.least": 1,
        "k.priority.most": d.PRIORITY_MOST, "k.shorten": d.REGRET_SHORTEN, "k.defer": d.REGRET_DEFER_PER_WEEK,
        "k.drop": d.REGRET_DROP, "k.deferrals": d.MOST_DEFERRALS, "k.need.least": 1,
        "k.need.most": d.NEED_WEIGHT_MOST, "k.urgency.days": d.URGENCY_DAYS, "k.widen.prior": d.WIDEN_PRIOR,
        "k.widen.of": d.WIDEN_PRIOR_OF, "k.widen.least": 100 * d.WIDEN_LEAST, "k.widen.most": 100 * d.WIDEN_MOST,
        "k.proposals": d.MOST_SUGGESTIONS, "k.score.need": d.SCORE_NEED, "k.score.reach": d.SCORE_REACH,
        "k.score.soon": d.SCORE_SLIP_SOON, "k.days.soon": d.SLIP_SOON_DAYS, "k.score.later": d.SCORE_SLIP_LATER,
        "k.days.later": d.SLIP_LATER_DAYS, "k.score.owe": d.SCORE_OWE, "k.score.bridge": d.SCORE_BRIDGE,
        "k.bridge.least": 1, "k.bridge.most": d.BRIDGE_MOST, "k.score.none": d.SCORE_NO_BRIDGE,
        "k.score.many": d.SCORE_MANY_BRIDGES, "k.score.minutes": d.SCORE_MINUTES, "k.score.amber": d.SCORE_AMBER,
        "k.path": d.LONGEST_PATH, "k.path.least": d.LEAST_PATH_TRUST, "k.ask.days": d.ASK_DAYS,
        "k.ask.costs": d.ASK_COSTS, "k.asks": d.ASKS_ARE_ENOUGH, "k.alpha": d.TRUST_ALPHA, "k.beta": d.TRUST_BETA,
        "k.size.least": 1, "k.size.most": 3, "k.half": d.PROMISE_HALF_LIFE_DAYS, "k.forgiven": d.BREACH_FORGIVEN,
        "k.repaired": d.BREACH_REPAIRED, "k.both": d.BREACH_FORGIVEN_AND_REPAIRED,
        "k.deceit": d.BREACH_WITH_DECEIT_LEAST, "k.alert.half": d.ALERT_HALF_LIFE_DAYS, "k.amber": d.ALERT_AMBER_FROM,
        "k.red": d.ALERT_RED_FROM, "k.much": d.FORGIVES_MUCH_LEAST, "k.much.share": 100 * d.FORGIVES_MUCH_SHARE,
        "k.fresh": d.FRESH_DAYS, "k.half_fresh": d.HALF_FRESH_DAYS, "k.limit.least": d.OUTREACH_LEAST,
        "k.limit.some": d.OUTREACH_SOME, "k.limit.most": d.OUTREACH_MOST, "k.clarity.some": d.CLARITY_SOME,
        "k.clarity.much": d.CLARITY_MUCH,
    }.items()  # fmt: skip
    for level in Level:
        yield f"k.level.{level}", d.VOUCH_BY_LEVEL[level]
        yield f"k.coverage.{level}", 100 * d.COVERAGE_BY_LEVEL[level]
    yield from ((f"k.cadence.{level}", days) for level, days in d.CADENCE_DAYS.items())
    yield from ((f"k.weeks.{number}", weeks) for number, weeks in enumerate(d.DEFER_WEEKS, start=1))
    yield from ((f"k.vouch.{strength}", weight) for strength, weight in d.VOUCH_BY_STRENGTH.items())
    for area, (points, needed) in d.SELF_AREAS.items():
        yield f"k.area.{area}", points
        yield f"k.needed.{area}", needed


# --- the example: who and what is given

TODAY: Final = day("today")
SETTINGS: Final = PlanningSettings(minutes_per_week=number("minutes"))
MONDAY: Final = monday_of(TODAY)
NEXT: Final = days_after(MONDAY, DAYS_IN_WEEK)


def who(id: str, *evidence: Evidence, tag: str = "", promises: tuple[Commitment, ...] = ()) -> Contact:
    tags = (tag,) if tag else ()
    return Contact(id=id, details=Details(name=id, tags=tags), evidence=evidence, commitments=promises)


def met(on: date) -> list[Evidence]:
    """Field and a strength, both ways."""
    return [
        Evidence(kind=kind, on=on, facet=facet, source=source)
        for kind, source in ((EvidenceKind.I_KNOW_THEM, None), (EvidenceKind.THEY_KNOW_ME, Source.SAID))
        for facet in (Facet.FIELD, Facet.STRENGTH)
    ]


def promise(
    status: CommitmentStatus, on: date, forgiven: date | None = None, repaired: date | None = None
) -> Commitment:
    return Commitment(
        maker=Maker.THEM, status=status, resolved_on=on, forgiven_on=forgiven, repaired_on=repaired
    )  # fmt: skip


_FIT: Final = Evidence(kind=EvidenceKind.FIT, on=TODAY, value=1)
SARI: Final = who("sari", *met(day("sari.on")))
BUDI: Final = who("budi", *met(TODAY), _FIT, Evidence(kind=EvidenceKind.PLAN, on=TODAY, source=Source.SAID))
HIROSHI: Final = who(
    "hiroshi", *met(day("hiroshi.kept")), _FIT, tag="hydrology",
    promises=(promise(CommitmentStatus.KEPT, day("hiroshi.kept")),),
)  # fmt: skip
AYU: Final = who("ayu", Evidence(kind=EvidenceKind.EXCHANGE, on=TODAY))
TOMASZ: Final = replace(
    who("tomasz", Evidence(kind=EvidenceKind.EXCHANGE, on=TODAY - timedelta(days=number("tomasz.days")))),
    intent=Intent(IntentKind.ACCEPT, 1),
)
PUTRI: Final = who("putri", tag="printing")
PEOPLE: Final = (SARI, BUDI, HIROSHI, AYU, TOMASZ, PUTRI)

FILES: Final = FollowUp(
    id="files", kind=FollowUpKind.PROMISE, minutes=number("files.minutes"), contact_id="sari", origin=Origin.PROMISE,
    due=MONDAY + timedelta(days=4),
)  # fmt: skip
MESSAGE: Final = replace(
    FILES, id="message", kind=FollowUpKind.MESSAGE, minutes=number("message.minutes"), contact_id="budi",
    origin=Origin.DEEPEN,
)  # fmt: skip
EVENT: Final = replace(
    FILES, id="event", kind=FollowUpKind.EVENT, minutes=number("event.minutes"), contact_id="ayu", origin=Origin.DEEPEN,
    release=NEXT, due=NEXT + timedelta(days=4), priority=number("event.priority"), shortest=number("event.shortest"),
)  # fmt: skip
CALL: Final = replace(
    EVENT, id="call", kind=FollowUpKind.CALL, minutes=number("call.minutes"), contact_id="budi",
    priority=number("call.priority"), shortest=number("call.shortest"),
)  # fmt: skip
CALLS: Final = [
    FollowUp(
        id=f"call-{count}", kind=FollowUpKind.CALL, minutes=number("call.planned"), status=FollowUpStatus.DONE,
        done_on=MONDAY - timedelta(days=1 + count), actual_minutes=number("call.spent"),
    )
    for count in range(number("calls"))
]  # fmt: skip
PLANNED: Final = [*CALLS, FILES, MESSAGE, EVENT, CALL]
STRENGTH: Final = SelfItem(area=SelfArea.STRENGTH, text="s", evidence="e", reviewed_on=TODAY)
PROFILE: Final = [
    STRENGTH, replace(STRENGTH, area=SelfArea.FIELD), replace(STRENGTH, area=SelfArea.OFFER, evidence=""),
]  # fmt: skip


# --- the example: what comes of it


def levels() -> Iterator[tuple[str, _Value]]:
    sari = standing(SARI.evidence, SARI.commitments, TODAY)
    assert sari.next_slip is not None
    assert sari.slips_to is not None
    yield "sari.level", level_name(sari.level)
    yield "sari.missing", ", ".join(atom_name(atom) for atom in sari.missing)
    yield "sari.until", sari.next_slip - timedelta(days=1)
    yield "sari.slip", sari.next_slip
    yield "sari.slips_to", level_name(sari.slips_to)
    tomasz = standing(TOMASZ.evidence, (), TODAY)
    assert tomasz.dormant
    yield "tomasz.level", level_name(tomasz.level)
    for contact in (BUDI, HIROSHI):
        yield f"{contact.id}.level", level_name(standing(contact.evidence, contact.commitments, TODAY).level)


def minutes() -> Iterator[tuple[str, _Value]]:
    plan = Plan(PLANNED, SETTINGS, TODAY)
    others, own = weekly_minutes(SETTINGS)
    yield "days_left", DAYS_IN_WEEK - TODAY.weekday()
    yield "next.monday", NEXT
    yield "week0.all", plan.others.capacity[0] + plan.own.capacity[0]
    yield "week0.others", plan.others.capacity[0]
    yield "week0.own", plan.own.capacity[0]
    yield "full.others", others
    yield "full.own", own
    prior = defaults.CALIBRATION_PRIOR_WEIGHT * defaults.DEFAULT_MINUTES[FollowUpKind.CALL]
    yield "calls.spent", sum(call.actual_minutes or 0 for call in CALLS)
    yield "calls.planned", sum(call.minutes for call in CALLS)
    yield "calls.prior", prior
    yield "calls.prior_spent", prior * defaults.CALIBRATION_PRIOR
    yield "calls.factor", plan.factor(FollowUpKind.CALL)
    for job in plan.others.jobs:
        planned = plan.follow_up(job.follow_up_id)
        factor = plan.factor(planned.kind)
        yield f"{planned.id}.factor", factor
        yield f"{planned.id}.rounded", calibrated_minutes(planned.minutes, factor)
        yield f"{planned.id}.loop", open_loop_minutes(job.release, job.due)
        yield f"{planned.id}.counts", job.minutes


def looking_ahead() -> Iterator[tuple[str, _Value]]:
    now = meter(PLANNED, SETTINGS, TODAY).others
    (overload,) = now.overloads
    assert (overload.from_monday, overload.to_monday) == (NEXT, NEXT)
    this, following = now.weeks[:2]
    both_due, both = this.due_minutes + following.due_minutes, this.capacity + following.capacity
    assert both_due < both
    yield "this.due", this.due_minutes
    yield "next.due", following.due_minutes
    yield "both.due", both_due
    yield "both.capacity", both
    yield "this.left", this.capacity - this.due_minutes
    yield "both.left", both - both_due
    yield "meter.state", state_name(now.state)
    yield "meter.over", overload.minutes_over
    note = replace(FILES, id="note", kind=FollowUpKind.NOTE, minutes=number("note.minutes"), origin=Origin.DEEPEN)
    answer = what_if(note, PLANNED, SETTINGS, TODAY)
    yield "note.rounded", note.minutes + answer.margin
    yield "note.loop", answer.open_loop
    yield "note.counts", answer.minutes
    yield "note.spare", answer.spare
    yield "note.fits", "fits" if answer.fits else "does not fit"


def giving_up() -> Iterator[tuple[str, _Value]]:
    problem = problem_of(Plan(PLANNED, SETTINGS, TODAY))
    for item in problem.items:
        for option in item.options:
            if item.job is not None and (option.kind is not OptionKind.DEFER or option.weeks == 1):
                freed = item.job.minutes - minutes_left_in_its_week(option.job, item.job)
                yield f"way.{item.follow_up_id}.{option.kind}.freed", freed
                yield f"way.{item.follow_up_id}.{option.kind}.points", option.regret
    found = improve(preview(problem))
    assert found.is_exact
    assert [(change.follow_up_id, change.option.kind, change.option.weeks) for change in found.changes] == [
        ("call", OptionKind.DEFER, 1)
    ]
    yield "given_up.points", found.regret.ties
    after = found.after()
    yield "after.due", after.weeks[1].due_minutes
    yield "after.state", state_name(after.state)


def minutes_left_in_its_week(job: Job | None, was: Job) -> int:
    return job.minutes if job is not None and (job.release, job.due) == (was.release, was.due) else 0


def given_up() -> list[FollowUp]:
    """What is planned once the call was put off."""
    (change,) = improve(preview(problem_of(Plan(PLANNED, SETTINGS, TODAY)))).changes
    assert change.follow_up is not None
    return [change.follow_up if one.id == change.follow_up_id else one for one in PLANNED]


def network(*, asks: int = 0, to_putri: VouchStrength = VouchStrength.MEDIUM, without: str = "") -> Network:
    known: list[Acquaintance] = []
    for contact in PEOPLE:
        level = standing(contact.evidence, contact.commitments, TODAY).level
        one = acquaintance(contact, level, TODAY)
        known.append(replace(one, asks=asks if contact.id == "budi" else 0, introduces=contact.id != without))
    by = defaults.VOUCH_BY_STRENGTH
    ties = [("sari", "putri", by[to_putri]), ("budi", "ayu", by[VouchStrength.STRONG]), ("ayu", "putri", by[to_putri])]
    return Network(known, ties)


def proposals() -> Iterator[tuple[str, _Value]]:
    planned = given_up()
    plan = Plan(planned, SETTINGS, TODAY)
    people = [(folded(one.details.tags), standing(one.evidence, one.commitments, TODAY).level) for one in PEOPLE]
    by, weight = day("need.by"), number("need.weight")
    needs = [Need(text=text, tags=(text,), by=by, weight=weight) for text in ("hydrology", "printing")]
    known, new = weighed = weigh(needs, people, TODAY)
    assert known.best_level is not None
    yield "need.days", (by - TODAY).days
    yield "need.urgency", new.urgency
    yield "need.new", new.widen
    yield "need.uncovered", 1 - defaults.COVERAGE_BY_LEVEL[known.best_level]
    yield "need.known", known.deepen
    state = plan.others.forecast().state
    assert state is State.FULL
    share = share_for(weighed, state)
    yield "share.above", defaults.WIDEN_PRIOR + share.widen
    yield "share.below", defaults.WIDEN_PRIOR_OF + share.widen + share.deepen
    yield "share.percent", 100 * share.share
    widen = widen_minutes(plan, planned, share.share)
    assert widen.carried == widen.weekly
    yield "widen.weekly", widen.weekly
    yield "deepen.weekly", weekly_minutes(SETTINGS)[0] - widen.weekly
    left = room(
        plan, widen, planned, share.share, outreach_limit(clarity(PROFILE, TODAY), planned, SETTINGS, TODAY).limit
    )
    yield "deepen.left", left.deepen_minutes
    yield "proposals.left", left.spare_minutes
    ways, reach = network(), network().reach()
    found = suggest(
        [
            candidate(
                one, standing(one.evidence, one.commitments, TODAY),
                Reach(trust=reach.get(one.id, 0.0), is_introduced=one is PUTRI, mutual=ways.mutual_contacts(one.id)),
                plan,
            )
            for one in PEOPLE
        ],
        weighed, left, TODAY, planned={one.contact_id for one in planned if one.contact_id},
    )  # fmt: skip
    assert [one.candidate.contact_id for one in found] == ["hiroshi", "putri"]
    for one in found:
        name = one.candidate.contact_id
        yield f"{name}.counts", one.candidate.minutes
        yield f"{name}.total", one.score
        terms = one.terms
        yield from {
            f"{name}.need": terms.need, f"{name}.reach": terms.reach, f"{name}.slip": terms.slip,
            f"{name}.owe": terms.owe, f"{name}.bridge": terms.bridge, f"{name}.minutes": terms.minutes,
        }.items()  # fmt: skip


def introductions() -> Iterator[tuple[str, _Value]]:
    yield "trust.none", ledger((), Maker.THEM, TODAY).trust
    for name, ways, introducers in (
        ("way.budi", network(), ("budi", "ayu")),
        ("way.budi_asked", network(asks=1), ("budi", "ayu")),
        ("way.sari", network(without="budi"), ("sari",)),
        ("way.sari_weak", network(without="budi", to_putri=VouchStrength.WEAK), ("sari",)),
    ):
        found = ways.find("putri")
        path = found.path or found.too_weak
        assert path is not None
        assert path.contact_ids == (*introducers, "putri")
        assert (found.path is None) == (name == "way.sari_weak")
        yield name, path.trust


def promises() -> Iterator[tuple[str, _Value]]:
    kept = promise(CommitmentStatus.KEPT, day("daniel.kept"))
    broken = promise(CommitmentStatus.BROKEN, TODAY)
    forgiven = replace(broken, forgiven_on=TODAY)
    another = promise(CommitmentStatus.BROKEN, day("daniel.forgiven"), day("daniel.forgiven"))
    history = (
        (), (kept,), (kept, broken), (kept, forgiven), (kept, forgiven, another),
        (kept, replace(forgiven, repaired_on=TODAY), another),
    )  # fmt: skip
    for count, promised in enumerate(history):
        theirs = ledger(promised, Maker.THEM, TODAY)
        yield f"daniel.{count}.for", defaults.TRUST_ALPHA + sum(term.alpha for term in theirs.terms)
        yield f"daniel.{count}.against", defaults.TRUST_BETA + sum(term.beta for term in theirs.terms)
        yield f"daniel.{count}.trust", theirs.trust
        yield f"daniel.{count}.alert", theirs.alert
        yield f"daniel.{count}.words", alert_chip(theirs.alertness)[0]
    calm = ledger((), Maker.THEM, TODAY)
    yield "words.amber", way_on((), replace(calm, alertness=Alertness.AMBER), TODAY)
    yield "words.red", way_on((), replace(calm, alertness=Alertness.RED), TODAY)


def myself() -> Iterator[tuple[str, _Value]]:
    now = clarity(PROFILE, TODAY)
    for area in ("strength", "field", "offer"):
        yield f"me.{area}", now.of(SelfArea[area.upper()]).points
    yield "me.clarity", now.points
    yield "me.limit", outreach_limit(now, PLANNED, SETTINGS, TODAY).limit
    step = best_self_step(PROFILE, TODAY)
    assert step is not None
    assert step.position == PROFILE.index(PROFILE[-1])
    yield "me.step.minutes", step.minutes
    yield "me.step.gain", step.gain
    own = FollowUp(id="own", kind=FollowUpKind.SELF, minutes=step.minutes, origin=Origin.SELF, due=TODAY)
    answer = what_if(own, PLANNED, SETTINGS, TODAY)
    yield "me.step.rounded", own.minutes + answer.margin
    yield "me.step.loop", answer.open_loop
    yield "me.step.counts", answer.minutes
    then = clarity([*PROFILE[:-1], replace(PROFILE[-1], evidence="e")], TODAY)
    yield "me.then.clarity", then.points
    yield "me.then.limit", outreach_limit(then, PLANNED, SETTINGS, TODAY).limit


# --- the page against it

PARTS: Final = (
    constants, levels, minutes, looking_ahead, giving_up, proposals, introductions, promises, myself,
)  # fmt: skip


@pytest.fixture(scope="module")
def known() -> dict[str, _Value]:
    return {name: value for part in PARTS for name, value in part()}


def test_every_number_of_the_page_is_what_the_domain_says(known: dict[str, _Value]) -> None:
    shown = [(name, value) for name, value in marked() if not name.startswith("given.")]
    assert [name for name, _ in shown if name not in known] == []
    assert [(name, value, known[name]) for name, value in shown if not agrees(value, known[name])] == []


def test_every_part_of_the_example_stands_on_the_page() -> None:
    shown = {name for name, _ in marked()}
    for part in PARTS:
        assert shown & {name for name, _ in part()}, part


def test_no_number_of_the_page_goes_unchecked() -> None:
    assert re.findall(r".*\d.*", _MARK.sub("", PAGE)) == []
    assert len(marked()) == len(re.findall(r"<!--\w", PAGE))


def test_no_mark_begins_a_line_where_markdown_would_show_it_as_it_is() -> None:
    assert re.findall(r"(?m)^[> ]*<!--.*", PAGE) == []


def test_no_sum_begins_a_line_where_markdown_would_take_it_for_a_list() -> None:
    assert re.findall(r"(?m)^(?:> *[-+*]|\+|\*) .*", PAGE) == []


def test_a_wrong_number_is_seen() -> None:
    assert agrees("0.67", 2 / 3)
    assert not agrees("0.66", 2 / 3)
    assert agrees("−9", -9)
    assert not agrees("24 Nov 2026", date(2026, 11, 23))


# --- the page in other languages: the same numbers, days and words, as its readers write them

_MONTHS: Final = {"Mei": "May", "Agu": "Aug", "Okt": "Oct", "Des": "Dec"}


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != ENGLISH])
def test_a_translated_page_says_the_same_numbers_days_and_words(code: str) -> None:
    page = resource_path("guide", f"how-it-reckons.{code}.md").read_text(encoding="utf-8")
    texts = catalogue_of(code).texts
    words = {text: {texts[key] for key in texts if key[1] == text} for text in {source for _, source in texts}}
    english = dict(marked())
    assert sorted(name for name, _ in marked(page)) == sorted(name for name, _ in marked())
    for name, shown in marked(page):
        said = english[name]
        if re.fullmatch(r"−?[0-9]+(,[0-9]+)?", shown):
            assert shown.replace(",", ".") == said, name
        elif said[0].isdigit():
            assert " ".join(_MONTHS.get(part, part) for part in shown.split()) == said, name
        else:
            parts = zip(said.split(", "), shown.split(", "), strict=True) if said not in words else [(said, shown)]
            assert all(there in words[one] for one, there in parts), name
