"""Draft messages: warm, short, to the right name, and without anything that nobody wrote down."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from netplanner.domain.followups import FollowUp, FollowUpKind
from netplanner.ui.foundation.drafts import (
    decline_draft,
    follow_up_draft,
    given_name,
    later_draft,
    repair_draft,
    thanks_draft,
)

TODAY = date(2026, 11, 24)
COFFEE = FollowUp(id="1", kind=FollowUpKind.COFFEE, minutes=90, release=TODAY, due=date(2026, 12, 1))


@pytest.fixture(autouse=True)
def _dates_are_written_in_english(qapp: QApplication) -> None:
    """The locale is that of the tests; a QApplication is there for translations."""


@pytest.mark.parametrize(
    ("name", "given_to_their_face"),
    [
        ("Wiebke Hansen", "Wiebke"),
        ("Prof. Ratna Kusuma", "Ratna"),
        ("Prof Dr. Ir. Ratna Kusuma, M.Sc.", "Ratna"),
        ("Budi Santoso, S.T.", "Budi"),
        ("Budi Santoso, PhD", "Budi"),
        ("Hansen, Wiebke", "Wiebke"),
        ("Bintang", "Bintang"),
        ("Pak Budi Santoso", "Pak Budi"),
        ("ibu siti", "ibu siti"),
        ("Bu", "Bu"),
        ("I Gusti Ngurah Adnyana", "Ngurah"),
        ("Ni Luh Putu Arini", "Putu"),
        ("李明哲", "李明哲"),
        ("🌿 Wiebke 🌿", "Wiebke"),
        ("‮Wiebke Hansen‬", "Wiebke"),
        ("Dr.", "Dr."),
        ("“Jo” Lindqvist", "Jo"),
        ("", ""),
        ("   ", ""),
        ("+62 812", ""),
    ],
)
def test_people_are_called_as_they_are_called(name: str, given_to_their_face: str) -> None:
    assert given_name(name) == given_to_their_face


def test_a_draft_names_the_day_and_what_the_user_wrote_down() -> None:
    written = follow_up_draft(replace(COFFEE, text="the Sentinel work."), "Wiebke Hansen", TODAY)
    assert written == (
        "Dear Wiebke, would you like to meet for coffee by Tue 1 Dec? What I have in mind: the Sentinel work. "
        "About 90 minutes would be enough."
    )


def test_what_lies_in_one_week_asks_for_that_week() -> None:
    in_a_week = replace(COFFEE, release=date(2027, 1, 11), due=date(2027, 1, 17))
    assert "in the week of Mon 11 Jan?" in follow_up_draft(in_a_week, "Wiebke", TODAY)


@pytest.mark.parametrize("due", [None, TODAY - timedelta(days=9)])
def test_without_a_day_to_come_none_is_named(due: date | None) -> None:
    assert "for coffee some time?" in follow_up_draft(replace(COFFEE, due=due), "Wiebke", TODAY)


def test_a_name_without_letters_is_greeted_without_a_name() -> None:
    assert decline_draft("☎ 0812").startswith("Hello, thank you")


def test_words_of_the_user_are_never_taken_for_a_place_to_fill() -> None:
    written = follow_up_draft(replace(COFFEE, text="{when} and {minutes} and {name}"), "{name} Hansen", TODAY)
    assert "{when} and {minutes} and {name}" in written


def test_asking_for_a_later_date_names_what_was_promised() -> None:
    assert later_draft("Wiebke", text="the atlas", day=date(2026, 12, 4)) == (
        "Dear Wiebke, I need more time than I thought. Would Fri 4 Dec suit you? "
        "It is about what I promised you: the atlas."
    )
    assert later_draft("Wiebke").endswith("Would another day suit you?")


def test_a_repair_is_asked_for_without_blame() -> None:
    written = repair_draft("Wiebke", text="the late review")
    assert "the late review" in written
    assert not any(word in written for word in ("you failed", "you did not", "must", "!"))


def test_thanks_name_what_they_are_for() -> None:
    assert thanks_draft("Wiebke", text="the introduction").startswith("Dear Wiebke, thank you for this: the intro")
    assert ":" not in thanks_draft("Wiebke")


@given(st.text(max_size=200), st.text(max_size=200), st.sampled_from(FollowUpKind), st.none() | st.dates())
@example("a" * 100_000, "b" * 100_000, FollowUpKind.CALL, date.max)
@example("‮‮", "‮\n\n‮", FollowUpKind.COFFEE, date.min)
def test_whoever_it_is_a_draft_is_one_short_message(name: str, text: str, kind: FollowUpKind, due: date | None) -> None:
    written = follow_up_draft(replace(COFFEE, kind=kind, text=text, due=due), name, TODAY)
    assert len(written) < 900
    assert len(written.splitlines()) == 1
    assert not any(mark in written for mark in "‪‫‬‭‮⁦⁧⁨⁩")
    assert "  " not in written.replace(" ", " ")
