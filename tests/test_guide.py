"""The numbers of the page for users: each is reckoned here by the domain, and has to stand in its sentence."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

import pytest

from netplanner.domain import defaults
from netplanner.domain.acquaintances import Acquaintance
from netplanner.domain.capacity import meter
from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.contact import VouchStrength
from netplanner.domain.days import days_after
from netplanner.domain.demand import State
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet
from netplanner.domain.followups import FollowUp, FollowUpKind, Origin
from netplanner.domain.giving_up import preview, problem_of
from netplanner.domain.giving_up_options import OptionKind
from netplanner.domain.grace import Alertness, ledger
from netplanner.domain.introductions import Network
from netplanner.domain.levels import Level, standing
from netplanner.domain.needs import weigh
from netplanner.domain.outreach import outreach_limit
from netplanner.domain.plan import Plan
from netplanner.domain.self_profile import Need, SelfArea, SelfItem, SelfStepKind, best_self_step, clarity
from netplanner.domain.settings import PlanningSettings
from netplanner.domain.suggestions import Candidate, Sought, terms_of
from netplanner.resources import resource_path

MONDAY: Final = date(2026, 11, 23)
SETTINGS: Final = PlanningSettings()
MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

COFFEE: Final = FollowUp(
    id="coffee", kind=FollowUpKind.COFFEE, minutes=90, shortest=30, release=MONDAY, due=MONDAY, priority=3
)
CALL: Final = replace(COFFEE, id="call", kind=FollowUpKind.CALL, minutes=30, shortest=15, priority=2)
PROMISE: Final = replace(
    COFFEE, id="promise", kind=FollowUpKind.PROMISE, minutes=45, shortest=30, origin=Origin.PROMISE, priority=5
)


@pytest.fixture(scope="module")
def page() -> str:
    """The page with its lines joined, so that a sentence may be broken anywhere."""
    return " ".join(resource_path("guide", "how-it-reckons.md").read_text(encoding="utf-8").split())


def ago(days: int) -> date:
    return MONDAY - timedelta(days=days)


def said(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def broken(*, forgiven: int | None = None) -> Commitment:
    on = None if forgiven is None else ago(forgiven)
    return Commitment(maker=Maker.THEM, status=CommitmentStatus.BROKEN, resolved_on=on or MONDAY, forgiven_on=on)


KEPT: Final = Commitment(maker=Maker.THEM, status=CommitmentStatus.KEPT, resolved_on=MONDAY)


def test_ratna_is_known_both_ways_and_until_when(page: str) -> None:
    met = [
        Evidence(kind=kind, on=ago(10), facet=facet)
        for kind in (EvidenceKind.I_KNOW_THEM, EvidenceKind.THEY_KNOW_ME)
        for facet in (Facet.FIELD, Facet.STRENGTH)
    ]
    found = standing(met, [], MONDAY)
    assert (found.level, found.missing) == (Level.KNOWN_BOTH_WAYS, ("fit", "kept.ME|kept.THEM|plan"))
    assert found.next_slip is not None
    until = days_after(found.next_slip, -1)
    assert f"On {said(ago(10))} Dewi and Ratna talked" in page
    assert f"holds for {defaults.FACET_HOLDS_DAYS} days, until {said(until)}" in page
    planned = [*met, Evidence(kind=EvidenceKind.FIT, on=MONDAY, value=1), Evidence(kind=EvidenceKind.PLAN, on=MONDAY)]
    assert standing(planned, [], MONDAY).level is Level.COMMITTED


def counted(one: FollowUp) -> int:
    return Plan([one], SETTINGS, MONDAY).others.jobs[0].minutes


def test_the_week_of_the_example_is_over_and_one_call_later_it_fits(page: str) -> None:
    plan = [COFFEE, CALL, PROMISE]
    for one, name in zip(plan, ("Coffee with Ratna", "Call with Budi", "The map promised to Ayu"), strict=True):
        row = f"| {name} | {one.minutes} | {one.minutes} × 1.25, up, + 5 + 2 | {counted(one)} |"
        assert row in page
    before = meter(plan, SETTINGS, MONDAY).others
    total, room = sum(map(counted, plan)), before.weeks[0].capacity
    assert before.state is State.OVER
    assert f"{total} of {room} minutes: {total / room:.2f}, which is over by {total - room}" in page
    proposal = preview(problem_of(Plan(plan, SETTINGS, MONDAY)))
    (change,) = proposal.changes
    assert (change.follow_up_id, change.option.kind, change.option.weeks) == ("call", OptionKind.DEFER, 1)
    assert f"costs 2 × {CALL.priority} = {change.option.regret} points" in page
    assert f"the coffee a week later would cost 2 × {COFFEE.priority} = {2 * COFFEE.priority}" in page
    later = meter([COFFEE, replace(CALL, due=MONDAY + timedelta(weeks=1)), PROMISE], SETTINGS, MONDAY).others
    left = total - counted(CALL)
    assert later.state is State.FULL
    assert f"This week then holds {left} of {room} minutes: {left / room:.2f}, full, and it fits." in page


def test_the_way_to_the_professor(page: str) -> None:
    ayu = Acquaintance(contact_id="ayu", level=Level.CONNECTING_WITH)
    strong = defaults.VOUCH_BY_STRENGTH[VouchStrength.STRONG]
    for asks in (0, 1):
        found = Network([replace(ayu, asks=asks)], [("ayu", "professor", strong)]).find("professor").path
        assert found is not None
        if asks:
            assert f"{ayu.tie * strong:.2f} × {defaults.ASK_COSTS} = {found.trust:.3f}" in page
        else:
            vouch = defaults.VOUCH_BY_LEVEL[Level.CONNECTING_WITH]
            assert f"{vouch} × {ayu.trust:.3f} = {ayu.tie:.3f}" in page
            assert f"{ayu.tie:.3f} × {strong:.2f} = {found.trust:.2f}" in page


def test_what_speaks_for_ratna_adds_up(page: str) -> None:
    need = Need(text="radar", tags=("radar",), by=MONDAY + timedelta(days=90), weight=4)
    candidate = Candidate(
        contact_id="ratna",
        kind=FollowUpKind.CALL,
        minutes=counted(replace(CALL, id="ratna")),
        tags=frozenset({"radar"}),
        trust=ledger([], Maker.THEM, MONDAY).trust,
        mutual=3,
    )
    terms, _ = terms_of(candidate, Sought(weigh([need], [], MONDAY)), 90)
    for words in (
        f"| They know what you look for | 40 × 4/5 × 0.5 | {terms.need} |",
        f"| How far you can count on each other | 20 × {candidate.trust:.3f} | {terms.reach} |",
        f"| You share one to ten contacts | | {terms.bridge} |",
        f"| The time it takes | 20 × {candidate.minutes}/90 | −{-terms.minutes} |",
        f"| Together | | {terms.total} |",
    ):
        assert words in page


def test_what_budi_kept_and_did_not(page: str) -> None:
    steps: Sequence[tuple[Sequence[Commitment], str]] = (
        ([], "Nothing was tested yet: 2 / (2 + 1) = "),
        ([KEPT], "He keeps a promise: 3 / (3 + 1) = "),
        ([KEPT, broken()], "He breaks one and says nothing: 3 / (3 + 3) = "),
        ([KEPT, broken(forgiven=0)], "Dewi forgives it: 3 / (3 + 2) = "),
    )
    for promises, words in steps:
        assert f"{words}{ledger(promises, Maker.THEM, MONDAY).trust:.2f}" in page
    twice = ledger([KEPT, broken(forgiven=60), broken(forgiven=0)], Maker.THEM, MONDAY)
    assert twice.alertness is Alertness.AMBER
    assert f"an alertness of 1 + {twice.alert - 1:.2f} = {twice.alert:.2f}" in page
    assert f"From {defaults.ALERT_AMBER_FROM} on" in page
    assert f"from {defaults.ALERT_RED_FROM} on" in page


def test_how_clear_dewi_is_about_herself(page: str) -> None:
    items = [
        SelfItem(area=SelfArea.STRENGTH, text="plain words", reviewed_on=MONDAY),
        SelfItem(area=SelfArea.FIELD, text="maps", evidence="14 projects", reviewed_on=MONDAY),
        SelfItem(area=SelfArea.OFFER, text="a look at your map", evidence="three last year", reviewed_on=MONDAY),
    ]
    found = clarity(items, MONDAY)
    strength = found.of(SelfArea.STRENGTH).points
    assert f"25 × 0.5 / 3 = {strength:.1f}" in page
    assert f"{strength:.1f} + 20 + 20 = {strength + 40:.1f}, so {found.points} of 100" in page
    limit = outreach_limit(found, [], SETTINGS, MONDAY).limit
    assert f"room for {limit} new people a week" in page
    step = best_self_step(items, MONDAY)
    assert step is not None
    assert (step.kind, step.area) == (SelfStepKind.ADD, SelfArea.PLAN)
    assert f"write down one plan: {step.minutes} minutes, and {step.gain:.0f} points more" in page


def test_the_rules_name_the_numbers_that_the_program_uses(page: str) -> None:
    for words in (
        f"An exchange holds for {defaults.EXCHANGE_HOLDS_DAYS} days",
        f"a promise that was kept, or a plan, for {defaults.KEPT_HOLDS_DAYS}",
        f"something done together for {defaults.INVOLVEMENT_HOLDS_DAYS}, or {defaults.ONGOING_INVOLVEMENT_HOLDS_DAYS}",
        f"{defaults.COOLING_DAYS} days before it slips",
        f"{defaults.MINUTES_PER_WEEK} minutes a week",
        f"{SETTINGS.self_share:.0%} of them are your own",
        f"times {defaults.CALIBRATION_PRIOR}",
        f"{defaults.SWITCH_MINUTES} minutes to change over",
        f"{defaults.OPEN_LOOP_MINUTES_PER_WEEK} for each week",
        f"full from {defaults.FULL_FROM:.0%}",
        f"{defaults.HORIZON_WEEKS} weeks ahead",
        f"at most {defaults.MOST_DEFERRALS} times",
        f"At most {defaults.MOST_SUGGESTIONS} people",
        f"at most {defaults.LONGEST_PATH} steps",
        f"below {defaults.LEAST_PATH_TRUST} no way is shown",
        f"in {defaults.ASK_DAYS} days",
        f"fresh for {defaults.FRESH_DAYS} days",
        f"{defaults.OUTREACH_LEAST} new people a week below {defaults.CLARITY_SOME}",
        f"{defaults.OUTREACH_SOME} below {defaults.CLARITY_MUCH}, {defaults.OUTREACH_MOST} from there on",
    ):
        assert words in page
    weights = {area: weight for area, (weight, _) in defaults.SELF_AREAS.items()}
    assert (
        f"strengths {weights['STRENGTH']}, fields {weights['FIELD']}, what you offer {weights['OFFER']}, "
        f"plans {weights['PLAN']}, wants {weights['WANT']}"
    ) in page
    assert f"fades by half in {defaults.ALERT_HALF_LIFE_DAYS} days" in page
    weak, medium, strong = defaults.VOUCH_BY_STRENGTH.values()
    assert f"weak {weak}, medium {medium}, strong {strong}" in page
