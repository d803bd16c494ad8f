"""What is counted step by step is what counting everybody anew would give."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from netplanner.services.views import Line, LineKind, PersonCard
from netplanner.ui.board.tally import Tally

cards = st.builds(
    PersonCard,
    id=st.integers(0, 9).map(str),
    name=st.sampled_from(["Ayu", "Budi"]),
    level=st.integers(0, 4),
    line=st.sampled_from([None, Line(LineKind.COOLING), Line(LineKind.DORMANT)]),
    flagged=st.booleans(),
    tags=st.sampled_from([(), ("cycling",), ("maps", "cycling")]),
    birthday=st.sampled_from([None, date(2026, 11, 29)]),
)


@given(st.lists(cards, unique_by=lambda card: card.id), st.lists(cards, unique_by=lambda card: card.id))
def test_a_step_is_counted_as_if_everybody_were_counted_anew(before: list[PersonCard], after: list[PersonCard]) -> None:
    walked, fresh = Tally(), Tally()
    walked.replace_all(before)
    changed = {card.id for card in after}
    walked.remove(card for card in before if card.id in changed)
    walked.add(after)
    fresh.replace_all([*(card for card in before if card.id not in changed), *after])
    for one in (walked, fresh):
        assert one.total == sum(one.levels.values())
    assert (walked.total, walked.flagged) == (fresh.total, fresh.flagged)
    assert (walked.levels, walked.lines, walked.tags) == (fresh.levels, fresh.lines, fresh.tags)
    assert sorted(walked.birthdays) == sorted(fresh.birthdays)
