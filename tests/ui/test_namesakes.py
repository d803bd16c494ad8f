"""Who looks like somebody else is told apart, whoever came and went before."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from netplanner.services.views import PersonCard
from netplanner.ui.board.namesakes import Namesakes

names = st.sampled_from(["Ayu", "Budi", "Sari"])


def card(number: int, name: str) -> PersonCard:
    return PersonCard(id=str(number), name=name, role="Nurse", folded=f"{name}\x01{number}@example.org")


@given(st.lists(names), st.lists(names), st.data(), st.sampled_from([0, 201]))
def test_those_of_one_name_and_role_are_told_apart_as_long_as_there_are_several(
    first: list[str], later: list[str], data: st.DataObject, many: int
) -> None:
    known = Namesakes()
    cards = [card(number, name) for number, name in enumerate(first)]
    known.replace_all(cards)
    more = [card(1000 + number, name) for number, name in enumerate([*later, *["Zainab"] * many])]
    known.add(more)
    everyone = [*cards, *more]
    gone = data.draw(st.lists(st.sampled_from(everyone), unique_by=lambda one: one.id)) if everyone else []
    known.remove(gone)
    here = [one for one in everyone if one not in gone]
    count = Counter(one.name for one in here)
    for one in here[:50]:
        told = known.told_apart(one).role
        assert told == ("Nurse" if count[one.name] == 1 else f"{one.folded.partition(chr(1))[2]} · Nurse")
