"""What cards say: the pictures decide the wording, and no person's facts are lost."""

from datetime import date, timedelta
from itertools import chain

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from netplanner.domain.contact import IntentKind
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source
from netplanner.domain.followups import FollowUpKind
from netplanner.domain.levels import gates
from netplanner.services.views import Chip, Line, LineKind, PersonCard
from netplanner.ui.foundation import labels
from netplanner.ui.foundation.brief_sentences import brief_line
from netplanner.ui.foundation.dates import day_with_year, long_day, near_day
from netplanner.ui.foundation.languages import Speech
from netplanner.ui.foundation.sentences import (
    chip_meaning,
    chip_sentence,
    chip_text,
    line_meaning,
    line_symbol,
    line_text,
    person_sentence,
)
from netplanner.ui.foundation.theme import Meaning

TODAY = date(2026, 11, 24)  # a Tuesday

pytestmark = pytest.mark.usefixtures("qapp")


def ahead(days: int) -> date:
    return TODAY + timedelta(days=days)


def chip(kind: FollowUpKind, due: date | None, text: str = "", minutes: int = 30) -> Chip:
    return Chip(id="f", kind=kind, due=due, text=text, minutes=minutes)


@pytest.mark.parametrize(
    ("days", "written"),
    [(0, "today"), (1, "tomorrow"), (-1, "yesterday"), (3, "Fri"), (6, "Mon"), (-2, "Sun"), (10, "Fri 4 Dec"),
     (15, "9 Dec"), (-40, "15 Oct"), (43, "6 Jan 2027")],
)  # fmt: skip
def test_a_day_is_written_as_short_as_is_clear(days: int, written: str) -> None:
    assert near_day(ahead(days), TODAY) == written


def test_a_day_of_another_year_shows_its_year() -> None:
    assert day_with_year(date(2027, 4, 28), TODAY) == "28 Apr 2027"
    assert day_with_year(date(2026, 3, 8), TODAY) == "8 Mar"
    assert long_day(TODAY) == "Tue 24 Nov 2026"


@pytest.mark.parametrize(("count", "people"), [(0, "0 people"), (1, "1 person"), (2, "2 people")])
def test_one_person_is_a_person_and_several_are_people(count: int, people: str) -> None:
    assert labels.count_of_people(count) == people


@pytest.mark.parametrize(
    ("line", "text", "meaning"),
    [
        (Line(LineKind.MY_REPAIR, on=ahead(-2)), "you owe a repair, since Sun", Meaning.OVER),
        (Line(LineKind.MY_PROMISE, on=ahead(3)), "your promise due Fri", Meaning.SOON),
        (Line(LineKind.MY_PROMISE, on=ahead(14)), "your promise due 8 Dec", Meaning.SOON),
        (Line(LineKind.MY_PROMISE, on=ahead(15)), "your promise due 9 Dec", Meaning.NEUTRAL),
        (Line(LineKind.THEIR_PROMISE, on=ahead(6)), "their promise, due Mon", Meaning.NEUTRAL),
        (Line(LineKind.WAS_IT_KEPT, on=ahead(-3), mine=True), "was your promise kept? due Sat", Meaning.SOON),
        (Line(LineKind.WAS_IT_KEPT, on=ahead(-3)), "was their promise kept? due Sat", Meaning.SOON),
        (Line(LineKind.COOLING, days=13), "cooling: 13 days left", Meaning.SOON),
        (Line(LineKind.COOLING, days=1), "cooling: 1 day left", Meaning.SOON),
        (Line(LineKind.DORMANT_SOON, days=12), "dormant in 12 days", Meaning.SOON),
        (Line(LineKind.SLIPPED), "slipped: renew, or enough", Meaning.SOON),
        (Line(LineKind.BIRTHDAY, on=ahead(0), days=0), "birthday today", Meaning.ACCENT),
        (Line(LineKind.BIRTHDAY, on=ahead(3), days=3), "birthday Fri 27 Nov", Meaning.ACCENT),
        (Line(LineKind.MISSING, atom="me.FIELD"), "missing: your field, to them", Meaning.NEUTRAL),
        (Line(LineKind.TOGETHER, text="atlas, chapter 3"), "together: atlas, chapter 3", Meaning.NEUTRAL),
        (Line(LineKind.ENOUGH), "enough", Meaning.OK),
        (Line(LineKind.STEADY, on=date(2027, 4, 28)), "steady until 28 Apr 2027", Meaning.NEUTRAL),
        (Line(LineKind.DORMANT, on=date(2026, 3, 8)), "dormant since 8 Mar", Meaning.NEUTRAL),
    ],
)  # fmt: skip
def test_a_line_says_what_the_pictures_say(line: Line, text: str, meaning: Meaning) -> None:
    assert line_text(line, TODAY) == text
    assert line_meaning(line, TODAY) is meaning


@pytest.mark.parametrize("kind", list(LineKind))
def test_a_line_without_its_value_still_speaks(kind: LineKind) -> None:
    line = Line(kind, atom="fit")
    text = line_text(line, TODAY)
    assert text
    assert "{" not in text
    assert "None" not in text
    assert line_symbol(line)


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        (chip(FollowUpKind.MESSAGE, TODAY), "Message today"),
        (chip(FollowUpKind.NOTE, ahead(3)), "Note Fri 27 Nov"),
        (chip(FollowUpKind.CALL, ahead(17)), "Call by 11 Dec"),
        (chip(FollowUpKind.COFFEE, ahead(22)), "Coffee 16 Dec"),
        (chip(FollowUpKind.MESSAGE, ahead(-4)), "Message since 20 Nov"),
        (chip(FollowUpKind.MESSAGE, None), "Message"),
        (chip(FollowUpKind.EVENT, date(2027, 9, 1)), "Event 1 Sep 2027"),
    ],
)
def test_a_chip_names_the_kind_and_the_day(shown: Chip, text: str) -> None:
    assert chip_text(shown, None, TODAY) == text


def test_a_chip_names_the_deed_when_the_line_has_named_the_day() -> None:
    promise = chip(FollowUpKind.PROMISE, ahead(3), "Boundary files", 45)
    assert chip_text(promise, Line(LineKind.MY_PROMISE, on=ahead(3)), TODAY) == "Boundary files, 45 min"
    assert chip_text(promise, Line(LineKind.MY_PROMISE, on=ahead(4)), TODAY) == "Promise Fri 27 Nov"


def test_a_chip_stands_out_when_its_day_has_come_or_a_promise_is_due_this_week() -> None:
    promise = Line(LineKind.MY_PROMISE, on=ahead(5))
    this_sunday = chip(FollowUpKind.PROMISE, ahead(5), "Files")
    assert chip_meaning(chip(FollowUpKind.MESSAGE, TODAY), None, TODAY) is Meaning.ACCENT
    assert chip_meaning(chip(FollowUpKind.MESSAGE, ahead(1)), None, TODAY) is Meaning.NEUTRAL
    assert chip_meaning(chip(FollowUpKind.MESSAGE, None), None, TODAY) is Meaning.NEUTRAL
    assert chip_meaning(this_sunday, promise, TODAY) is Meaning.ACCENT
    next_monday = chip(FollowUpKind.PROMISE, ahead(6), "Files")
    assert chip_meaning(next_monday, Line(LineKind.MY_PROMISE, on=ahead(6)), TODAY) is Meaning.NEUTRAL


def test_the_sentence_of_a_person_keeps_every_fact() -> None:
    card = PersonCard(
        id="1",
        name="Sari Wulandari",
        role="Coordinator · Peta Desa",
        level=3,
        line=Line(LineKind.MY_PROMISE, on=ahead(3)),
        chip=chip(FollowUpKind.PROMISE, ahead(3), "Boundary files", 45),
        tags=("mapping",),
    )
    assert person_sentence(card, TODAY).split("\n") == [
        "Sari Wulandari",
        "Coordinator · Peta Desa",
        "Committed",
        "your promise due Fri",
        "Promise Fri 27 Nov, 45 min: Boundary files",
        "mapping",
    ]
    assert chip_sentence(chip(FollowUpKind.CALL, None), TODAY) == "Call, 30 min"


def test_everything_that_can_be_missing_has_words(qapp: QApplication) -> None:
    evidence = [Evidence(kind=EvidenceKind.EXCHANGE, on=TODAY, source=Source.SAID)]
    for atom in chain.from_iterable(gate.atoms for gate in gates(evidence, [], TODAY)):
        assert labels.atom_name(atom.name)
        assert brief_line(Line(LineKind.MISSING, atom=atom.name), TODAY)


def test_a_narrow_card_says_in_indonesian_too_that_it_is_missing(qapp: QApplication) -> None:
    before = QLocale()
    speech = Speech(qapp)
    speech.speak("id")
    evidence = [Evidence(kind=EvidenceKind.EXCHANGE, on=TODAY, source=Source.SAID)]
    atoms = chain.from_iterable(gate.atoms for gate in gates(evidence, [], TODAY))
    told = [brief_line(Line(LineKind.MISSING, atom=atom.name), TODAY) for atom in atoms]
    speech.be_still()
    QLocale.setDefault(before)
    assert [line for line in told if not line.startswith("belum")] == []


def test_every_code_has_words() -> None:
    for level in range(5):
        assert labels.level_name(level)
        assert labels.level_share(level)
        assert labels.brings_here(level)
    for kind in FollowUpKind:
        assert labels.follow_up_name(kind)
        assert labels.follow_up_symbol(kind)
    for intent in IntentKind:
        assert labels.intent_name(intent)
    for evidence in EvidenceKind:
        assert labels.evidence_name(evidence)
    for facet in Facet:
        assert labels.facet_name(facet)


def test_people_are_counted_in_words() -> None:
    assert labels.count_of_people(0) == "0 people"
    assert labels.count_of_people(1) == "1 person"
    assert labels.count_shown(12, 300) == "12 of 300 people"
