"""The small flow of an introduction (MODEL §4): a yes from both, one open request per introducer."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.domain.introduction_flow import Introduction, IntroductionState, Party, ask, busy_introducers

TODAY = date(2026, 11, 24)


def asked(id: str = "1", introducer: str = "a") -> Introduction:
    return ask((introducer, "c", "t"), [], TODAY, id=id, note="about solar roofs")


def test_a_request_goes_its_way_with_a_yes_from_both() -> None:
    one = asked()
    seen = [(one.state, one.waits_for)]
    while one.next_state is not None:
        one = one.advanced(TODAY)
        seen.append((one.state, one.waits_for))
    assert seen == [
        (IntroductionState.ASKED, Party.INTRODUCER),
        (IntroductionState.INTRODUCER_AGREED, Party.TARGET),
        (IntroductionState.TARGET_AGREED, Party.INTRODUCER),
        (IntroductionState.MADE, Party.ME),
        (IntroductionState.THANKED, None),
    ]
    assert (one.introducer_id, one.target_id, one.note) == ("a", "t", "about solar roofs")


def test_a_day_is_kept_and_never_goes_back() -> None:
    later = asked().advanced(TODAY + timedelta(days=3))
    assert (later.asked_on, later.changed_on) == (TODAY, TODAY + timedelta(days=3))
    # The clock was set back meanwhile.
    assert later.advanced(TODAY).changed_on == later.changed_on
    assert later.declined(Party.TARGET, TODAY).changed_on == later.changed_on


@pytest.mark.parametrize("by", list(Party))
@pytest.mark.parametrize("steps", [0, 1, 2])
def test_everybody_can_say_no_until_it_is_made(by: Party, steps: int) -> None:
    one = asked()
    for _ in range(steps):
        one = one.advanced(TODAY)
    declined = one.declined(by, TODAY)
    assert (declined.state, declined.declined_by, declined.waits_for) == (IntroductionState.DECLINED, by, None)
    assert not declined.is_open


def settled() -> list[Introduction]:
    made = asked().advanced(TODAY).advanced(TODAY).advanced(TODAY)
    return [made, made.advanced(TODAY), asked().declined(Party.ME, TODAY)]


def test_what_is_settled_is_not_declined_nor_carried_on() -> None:
    for one in settled():
        with pytest.raises(NetPlannerError) as raised:
            one.declined(Party.TARGET, TODAY)
        assert raised.value.trouble is Trouble.INTRODUCTION_SETTLED
    for one in settled()[1:]:
        with pytest.raises(NetPlannerError) as raised:
            one.advanced(TODAY)
        assert raised.value.trouble is Trouble.INTRODUCTION_SETTLED


def test_an_introducer_carries_one_request_at_a_time() -> None:
    under_way = [asked()]
    assert busy_introducers(under_way) == {"a"}
    with pytest.raises(NetPlannerError) as raised:
        ask(("a", "x"), under_way, TODAY, id="2")
    assert raised.value.trouble is Trouble.INTRODUCER_BUSY
    assert ask(("b", "t"), under_way, TODAY, id="2").introducer_id == "b"


def test_what_was_made_or_declined_keeps_nobody_busy() -> None:
    assert busy_introducers(settled()) == frozenset()
    assert ask(("a", "x"), settled(), TODAY, id="2").state is IntroductionState.ASKED


@pytest.mark.parametrize("path", [(), ("t",), ("a", "a"), ("a", "c", "a")])
def test_a_path_has_an_introducer_and_goes_round_nobody(path: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="path"):
        ask(path, [], TODAY, id="1")


@given(st.lists(st.sampled_from([None, *Party]), max_size=7))
def test_whatever_happens_somebody_is_next_or_it_is_settled(answers: list[Party | None]) -> None:
    one = asked()
    for no in answers:
        try:
            one = one.advanced(TODAY) if no is None else one.declined(no, TODAY)
        except NetPlannerError:
            assert not one.is_open
    assert (one.waits_for is None) == (one.state in (IntroductionState.THANKED, IntroductionState.DECLINED))
    assert (one.declined_by is None) == (one.state is not IntroductionState.DECLINED)
    assert not one.is_open or one.waits_for in (Party.INTRODUCER, Party.TARGET)
