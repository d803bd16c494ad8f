"""What the page of a person says: of what two people share, of promises and grace, and of what happened."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.contact import Contact, Details
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source
from netplanner.domain.followups import FollowUp, FollowUpKind, Origin
from netplanner.domain.grace import Alertness, ledger
from netplanner.domain.levels import gates, standing
from netplanner.domain.lifts import lifts
from netplanner.domain.settings import PlanningSettings
from netplanner.services.people import PersonView
from netplanner.services.timeline import Entry, EntryKind
from netplanner.services.views import Promise, Record
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.grace_words import alert_chip, last_breach, trust_words, way_on
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.pages.contact.planned import Planned, is_of_cadence
from netplanner.ui.pages.contact.sight_words import due_words, sight_lines, sight_name, supplied_words
from netplanner.ui.pages.contact.sights import Rung, Sight, rungs
from netplanner.ui.pages.contact.timeline_words import entry_head, entry_note, record_words

TODAY = date(2026, 11, 24)
FIELD, STRENGTH, EXPERTISE = Facet.FIELD, Facet.STRENGTH, Facet.EXPERTISE


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


TEN_DAYS_AGO, FIVE_DAYS_AGO = ago(10), ago(5)


def known(facet: Facet, *, on: date = TEN_DAYS_AGO, note: str = "", source: Source = Source.SAID) -> Evidence:
    return Evidence(kind=EvidenceKind.I_KNOW_THEM, on=on, facet=facet, source=source, note=note)


def shown(facet: Facet, *, on: date = TEN_DAYS_AGO, note: str = "", source: Source = Source.SAID) -> Evidence:
    return Evidence(kind=EvidenceKind.THEY_KNOW_ME, on=on, facet=facet, source=source, note=note)


def exchange(on: date = FIVE_DAYS_AGO, note: str = "") -> Evidence:
    return Evidence(kind=EvidenceKind.EXCHANGE, on=on, note=note)


def promise(maker: Maker, status: CommitmentStatus, *, on: date = TEN_DAYS_AGO, text: str = "") -> Commitment:
    return Commitment(maker=maker, text=text, status=status, resolved_on=on)


def view(
    evidence: Sequence[Evidence] = (), promises: Sequence[Commitment] = (), follow_ups: Sequence[FollowUp] = ()
) -> PersonView:
    stands = standing(evidence, promises, TODAY)
    return PersonView(
        contact=Contact(id="sari", details=Details(name="Sari Wulandari")),
        standing=stands,
        gates=gates(evidence, promises, TODAY),
        follow_ups=tuple(follow_ups),
        flags=(),
        lifts=lifts(stands.missing, PlanningSettings()),
        records=tuple(Record(number, record) for number, record in enumerate(evidence, 1)),
        promises=tuple(Promise(number, one) for number, one in enumerate(promises, 1)),
        finished=(),
        theirs=ledger(promises, Maker.THEM, TODAY),
        mine=ledger(promises, Maker.ME, TODAY),
        birthday=None,
    )


def rung(person: PersonView, level: int) -> Rung:
    return rungs(person, TODAY)[level - 1]


def sight(person: PersonView, level: int, name: str) -> Sight:
    return next(one for one in rung(person, level).sights if one.name == name)


def told(person: PersonView, one: Sight) -> tuple[str, str]:
    return sight_name(one), sight_lines(one, Planned(person, TODAY), TODAY)[0]


# --- what two people share


def test_what_was_noted_is_told_in_the_users_own_words() -> None:
    person = view([exchange(), known(FIELD, note="Participatory mapping", source=Source.ACTED)])
    assert told(person, sight(person, 2, "them.FIELD")) == (
        "Participatory mapping",
        "field, acted on 14 Nov, holds until 18 Nov 2028",
    )


def test_a_fact_without_a_note_is_told_by_its_name() -> None:
    person = view([exchange(), shown(FIELD)])
    assert told(person, sight(person, 2, "me.FIELD")) == ("My field", "said on 14 Nov, holds until 18 Nov 2028")


def test_the_note_stays_when_a_later_tick_confirms_it() -> None:
    person = view([known(FIELD, on=ago(90), note="Maps"), known(FIELD, on=ago(2))])
    seen = sight(person, 2, "them.FIELD")
    assert (seen.note, seen.on) == ("Maps", ago(2))


def test_there_are_shorter_lines_for_less_room_and_the_first_is_whole() -> None:
    person = view([exchange(), known(FIELD)])
    lines = sight_lines(sight(person, 2, "them.FIELD"), Planned(person, TODAY), TODAY)
    assert lines == (
        "said on 14 Nov, holds until 18 Nov 2028",
        "said on 14 Nov, until 18 Nov 2028",
        "said on 14 Nov, until Nov 2028",
        "said on 14 Nov",
    )


def test_what_was_only_told_is_not_yet_drawn_on() -> None:
    person = view([exchange(), shown(EXPERTISE, source=Source.TOLD)])
    seen = sight(person, 4, "me.EXPERTISE")
    assert not seen.holds
    assert told(person, seen) == ("My expertise", "told, not yet drawn on")


def test_what_has_faded_says_until_when_it_held() -> None:
    person = view([known(FIELD, on=ago(800))])
    assert told(person, sight(person, 2, "them.FIELD")) == ("Their field", "held until 15 Sept")


def test_nothing_is_told_on_two_rungs() -> None:
    facets = [record for facet in Facet for record in (known(facet), shown(facet))]
    person = view([exchange(), *facets])
    names = [one.name for step in rungs(person, TODAY) for one in step.sights]
    assert len(names) == len(set(names))
    assert {"them.STRENGTH", "me.STRENGTH"} <= {one.name for one in rung(person, 2).sights}
    assert {"them.EXPERTISE", "me.EXPERTISE"} <= {one.name for one in rung(person, 4).sights}


def test_of_strength_and_expertise_the_one_that_is_there_stands_below_and_the_other_is_missing_above() -> None:
    person = view([exchange(), known(FIELD), known(EXPERTISE, note="Village law")])
    assert sight(person, 2, "them.EXPERTISE").note == "Village law"
    assert not sight(person, 4, "them.STRENGTH").holds


def test_promises_of_both_sides_stand_apart() -> None:
    person = view([exchange()], [promise(Maker.THEM, CommitmentStatus.KEPT, text="List of hamlets")])
    assert sight(person, 3, "kept.THEM").holds
    assert sight(person, 4, "kept.THEM").holds
    assert not sight(person, 4, "kept.ME").holds
    assert told(person, sight(person, 4, "kept.THEM"))[0] == "A promise kept: theirs"


def test_a_plan_that_both_acted_on_stands_for_both_promises() -> None:
    plan = Evidence(kind=EvidenceKind.PLAN, on=ago(3), source=Source.ACTED, note="mapping day")
    person = view([plan])
    assert [one.name for one in rung(person, 4).sights if one.name.startswith(("kept", "plan"))] == ["plan.acted"]
    assert told(person, sight(person, 3, "plan")) == (
        "A shared plan",
        "mapping day, on 21 Nov, holds until 21 Nov 2027",
    )


@pytest.mark.parametrize(
    ("value", "words"),
    [(1, ("It fits", "judged on 21 Nov")), (0, ("Whether it fits", "not sure yet, on 21 Nov"))],
)
def test_a_judgement_of_the_fit_is_told_with_its_day(value: int, words: tuple[str, str]) -> None:
    person = view([Evidence(kind=EvidenceKind.FIT, on=ago(3), value=value)])
    assert told(person, sight(person, 3, "fit")) == words


def test_what_is_clear_is_not_called_a_repair() -> None:
    assert told(view(), sight(view(), 3, "clear")) == ("Nothing left unrepaired", "on either side")
    person = view([], [promise(Maker.ME, CommitmentStatus.BROKEN)])
    assert told(person, sight(person, 3, "clear")) == ("A repair", "waits to be made good")


records = st.lists(
    st.builds(
        Evidence,
        kind=st.sampled_from(EvidenceKind),
        on=st.integers(-5, 1200).map(ago),
        facet=st.sampled_from(Facet),
        source=st.none() | st.sampled_from(Source),
        value=st.sampled_from([-1, 0, 1]),
        ongoing=st.booleans(),
        note=st.sampled_from(["", "a note", "<b>maps</b>"]),
    ),
    max_size=12,
)
commitments = st.lists(
    st.builds(
        Commitment,
        maker=st.sampled_from(Maker),
        text=st.sampled_from(["", "List"]),
        due=st.none() | st.integers(-30, 400).map(ago),
        status=st.sampled_from(CommitmentStatus),
        resolved_on=st.integers(-5, 800).map(ago),
        notice=st.booleans(),
        forgiven_on=st.none() | st.integers(0, 400).map(ago),
        repaired_on=st.none() | st.integers(0, 400).map(ago),
    ),
    max_size=6,
)


@given(records, commitments)
def test_a_rung_holds_exactly_when_all_that_stands_on_it_and_below_holds(
    evidence: list[Evidence], promised: list[Commitment]
) -> None:
    person = view(evidence, promised)
    for step, gate in zip(rungs(person, TODAY), person.gates, strict=True):
        assert step.is_open == gate.is_open
        if gate.level <= person.standing.level:
            assert step.missing == 0
    for step in rungs(person, TODAY)[: person.standing.level + 1]:
        if not step.is_open:
            assert step.missing > 0


@given(records, commitments)
def test_everything_that_is_shared_can_be_said(evidence: list[Evidence], promised: list[Commitment]) -> None:
    person = view(evidence, promised)
    planned = Planned(person, TODAY)
    for step in rungs(person, TODAY):
        for one in step.sights:
            lines = sight_lines(one, planned, TODAY)
            assert sight_name(one)
            assert all(line and "{" not in line for line in lines)


# --- what is planned


def follow_up(kind: FollowUpKind, *, due: date | None = None, origin: Origin = Origin.DEEPEN) -> FollowUp:
    return FollowUp(id=f"one {kind}", kind=kind, minutes=30, contact_id="sari", due=due, origin=origin)


def test_what_is_planned_says_when() -> None:
    day = date(2026, 12, 2)
    person = view([exchange()], [], [follow_up(FollowUpKind.INVOLVEMENT, due=day)])
    assert told(person, sight(person, 4, "involvement"))[1] == "planned, Wed 2 Dec"
    person = view([exchange()], [Commitment(maker=Maker.ME, text="Files", due=day)])
    assert told(person, sight(person, 4, "kept.ME"))[1] == "planned, due Wed 2 Dec"
    assert told(person, sight(person, 4, "kept.THEM"))[1] == "not seen yet"


def test_a_call_that_is_to_deepen_would_show_what_calls_are_asked_for_but_a_cadence_would_not() -> None:
    evidence = [exchange(), known(FIELD), known(STRENGTH)]
    deepening = view(evidence, [], [follow_up(FollowUpKind.CALL)])
    assert Planned(deepening, TODAY).has("me.FIELD")
    keeping = view(evidence, [], [follow_up(FollowUpKind.CALL, origin=Origin.MAINTAIN)])
    assert not Planned(keeping, TODAY).has("me.FIELD")
    message = view(evidence, [], [follow_up(FollowUpKind.MESSAGE)])
    assert not Planned(message, TODAY).has("me.FIELD")


def test_what_a_cadence_asks_for_is_known_by_its_id() -> None:
    assert is_of_cadence(replace(follow_up(FollowUpKind.CALL), id="keep:sari"))
    assert not is_of_cadence(follow_up(FollowUpKind.CALL))


def test_what_would_be_shown_is_said_once() -> None:
    assert supplied_words(["them.FIELD", "me.EXPERTISE", "them.FIELD"]) == "their field, your expertise"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (None, "any day"),
        (ago(4), "since 20 Nov"),
        (TODAY, "today"),
        (ago(-1), "tomorrow"),
        (ago(-3), "Fri 27 Nov"),
        (ago(-15), "Wed 9 Dec"),
        (ago(-40), "3 Jan 2027"),
    ],
)
def test_a_day_is_never_in_doubt(day: date | None, words: str) -> None:
    assert due_words(day, TODAY) == words


# --- grace


def test_trust_is_told_in_calm_words_without_a_number() -> None:
    def words(*promised: Commitment) -> str:
        return trust_words(ledger(promised, Maker.THEM, TODAY))

    kept, broken = promise(Maker.THEM, CommitmentStatus.KEPT), promise(Maker.THEM, CommitmentStatus.BROKEN)
    assert words() == "nothing tested yet"
    assert words(kept) == "all were kept"
    assert words(kept, kept, broken) == "most were kept"
    assert words(kept, broken) == "some were kept"
    assert words(broken) == "not kept so far"
    assert words(replace(broken, repaired_on=TODAY)) == "not kept, but made good"
    assert words(replace(broken, forgiven_on=TODAY)) == "not kept, and forgiven"
    assert words(Commitment(maker=Maker.THEM, due=ago(400))) == "nothing tested yet"


@pytest.mark.parametrize(
    ("alertness", "symbol", "meaning"),
    [
        (Alertness.CLEAR, Symbol.ENOUGH, Meaning.OK),
        (Alertness.AMBER, Symbol.INFO, Meaning.SOON),
        (Alertness.RED, Symbol.WARNING, Meaning.OVER),
    ],
)
def test_alertness_is_told_by_words_sign_and_colour(alertness: Alertness, symbol: Symbol, meaning: Meaning) -> None:
    words, sign, colour = alert_chip(alertness)
    assert words
    assert (sign, colour) == (symbol, meaning)


def test_there_is_one_way_on_and_what_i_owe_comes_first() -> None:
    def way(*promised: Commitment) -> str:
        return way_on(promised, ledger(promised, Maker.THEM, TODAY), TODAY)

    theirs = promise(Maker.THEM, CommitmentStatus.BROKEN)
    assert way() == "Nothing is asked of either of you."
    assert way(theirs) == "Ask for a repair, when the moment is good."
    assert way(replace(theirs, size=2)) == "Make smaller promises, and agree on check-ins."
    assert way(replace(theirs, size=3)) == "Talk about the pattern. No new promise is proposed until then."
    mine = promise(Maker.ME, CommitmentStatus.BROKEN)
    assert way(mine, replace(theirs, size=3)) == "First make good what you owe; until then, ask nothing of them."


def test_the_last_breach_is_told_with_what_came_of_it() -> None:
    old = promise(Maker.ME, CommitmentStatus.BROKEN, on=ago(300))
    late = replace(promise(Maker.THEM, CommitmentStatus.BROKEN, on=ago(90)), notice=True, repaired_on=ago(80))
    assert last_breach([old, late], TODAY) == (
        "A promise of theirs was not kept on 26 Aug: told in time, made good."
    )  # fmt: skip
    assert last_breach([old], TODAY) == "A promise of mine was not kept on 28 Jan: still open."
    assert last_breach([promise(Maker.ME, CommitmentStatus.KEPT)], TODAY) == ""


# --- what happened


def test_events_are_told_by_who_did_what() -> None:
    def head(kind: EntryKind, maker: Maker) -> str:
        return entry_head(Entry(on=TODAY, kind=kind, maker=maker), TODAY)

    assert head(EntryKind.PROMISE_KEPT, Maker.ME) == "You kept a promise"
    assert head(EntryKind.PROMISE_KEPT, Maker.THEM) == "They kept a promise"
    assert head(EntryKind.FORGIVEN, Maker.ME) == "They forgave"
    assert head(EntryKind.FORGIVEN, Maker.THEM) == "You forgave"
    assert head(EntryKind.PROMISE_DUE, Maker.THEM) == "Their promise is due, today"


def test_a_finished_call_tells_its_minutes_and_the_users_line() -> None:
    entry = Entry(
        on=TODAY, kind=EntryKind.CONVERSATION, note="boundary law", follow_up=FollowUpKind.CALL, minutes=25,
        learnt=(FIELD,), kinds=(EvidenceKind.EXCHANGE, EvidenceKind.I_KNOW_THEM),
    )  # fmt: skip
    assert entry_head(entry, TODAY) == "Call, 25 min"
    assert entry_note(entry) == "boundary law; learnt: field"


@given(st.sampled_from(EntryKind), st.sampled_from(Maker), st.sets(st.sampled_from(EvidenceKind)))
def test_every_event_can_be_said(kind: EntryKind, maker: Maker, kinds: set[EvidenceKind]) -> None:
    entry = Entry(on=TODAY, kind=kind, maker=maker, kinds=tuple(kinds), fits=-1, note="x")
    assert entry_head(entry, TODAY)
    assert "{" not in entry_head(entry, TODAY) + entry_note(entry)


def test_records_of_one_day_can_be_told_apart() -> None:
    assert record_words(known(FIELD)) == "You know, field"
    assert record_words(exchange(note="maps")) == "Exchange, maps"
    assert record_words(Evidence(kind=EvidenceKind.FIT, on=TODAY, value=-1)) == "It rather does not fit, I judged"
