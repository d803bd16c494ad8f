"""The people of the board in memory: order, search, views, and small steps where small steps are enough."""

from collections.abc import Callable
from datetime import date
from operator import methodcaller

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from netplanner.domain.folding import fold
from netplanner.services.views import PersonCard
from netplanner.ui.board import search_text
from netplanner.ui.board.contact_list_model import PersonRole
from netplanner.ui.board.people import LEVELS, Order, People
from netplanner.ui.foundation.labels import level_name

TODAY = date(2026, 11, 24)

pytestmark = pytest.mark.usefixtures("qapp")


def card(person_id: str, name: str, *, level: int = 1, attention: int = 9, words: str = "") -> PersonCard:
    return PersonCard(
        id=person_id,
        name=name,
        level=level,
        attention=(attention, 0),
        folded=fold(f"{name} {words}"),
    )


@pytest.fixture
def people() -> People:
    store = People()
    # Kept as children of the store, so that every change below is watched.
    for column in store.columns:
        QAbstractItemModelTester(column, QAbstractItemModelTester.FailureReportingMode.Fatal, store)
    store.replace_all(
        [
            card("l", "Łukasz Søndergård", words="hydrology Straße 5"),
            card("a", "Ayu Lestari", attention=1),
            card("b", "Budi Santoso", words="mapping"),
            card("r", "Ratna Kusuma", level=0, words="mapping"),
            card("s", "Sari Wulandari", level=3),
        ],
        TODAY,
    )
    return store


def names(people: People, level: int = 1) -> list[str]:
    return [people.card(person_id).name for person_id in people.columns[level].ids]


def test_what_needs_attention_comes_first_and_then_the_name(people: People) -> None:
    assert names(people) == ["Ayu Lestari", "Budi Santoso", "Łukasz Søndergård"]


def told(people: People, person_id: str) -> str:
    return str(people.find(person_id).data(Qt.ItemDataRole.ToolTipRole)).splitlines()[1]


def test_two_people_of_one_name_and_role_are_told_apart_by_mail_or_phone(people: People) -> None:
    ayu = card("a", "Ayu Lestari")._replace(role="Director", folded="ayu lestari\x01director\x01+62 812 3456 7890")
    other = ayu._replace(id="x", folded="ayu lestari\x01director\x011990-03-13\x01ayu@example.org\x01+62 811")
    people.update([ayu])
    assert told(people, "a") == "Director"
    people.update([other])
    assert (told(people, "a"), told(people, "x")) == ("+62 812 3456 7890 · Director", "ayu@example.org · Director")
    people.update([other._replace(role="Editor")])
    assert (told(people, "a"), told(people, "x")) == ("Director", "Editor")
    people.update([other])
    people.update([], removed=["x"])
    assert told(people, "a") == "Director"


def test_a_day_is_no_phone(people: People) -> None:
    born = card("a", "Ayu Lestari")._replace(folded="ayu lestari\x011990-03-13")
    people.update([born, born._replace(id="x")])
    assert told(people, "a") == level_name(1)


def test_people_can_be_sorted_by_name_alone(people: People) -> None:
    people.update([card("z", "Zainab", attention=0), card("a", "Ayu Lestari")])
    assert names(people)[0] == "Zainab"
    people.sort_by(Order.NAME)
    assert names(people) == ["Ayu Lestari", "Budi Santoso", "Łukasz Søndergård", "Zainab"]


@pytest.mark.parametrize("text", ["lukasz", "LUKASZ", "Łuk", "sondergard", "strasse", "hydro luk", "luk   hydro"])
def test_search_ignores_accents_case_and_order(people: People, text: str) -> None:
    people.search(text)
    assert names(people) == ["Łukasz Søndergård"]


def test_all_words_are_to_be_found(people: People) -> None:
    people.search("mapping budi")
    assert (people.shown, people.total) == (1, 5)
    people.search("mapping nobody")
    assert people.shown == 0


def test_an_emptied_search_shows_everyone_again(people: People) -> None:
    people.search("mapping")
    assert people.is_narrowed
    people.search("  ")
    assert people.shown == people.total
    assert not people.is_narrowed


def test_a_changed_word_finds_people_that_the_last_one_hid(people: People) -> None:
    people.search("ayu")
    people.search("ay")
    people.search("budi")
    assert names(people) == ["Budi Santoso"]


def test_a_view_and_a_search_narrow_together(people: People) -> None:
    people.narrow_to({"r", "a"})
    people.search("mapping")
    assert [len(column.ids) for column in people.columns] == [1, 0, 0, 0, 0]
    people.narrow_to(None)
    assert people.shown == 2


def test_a_person_who_reaches_a_level_changes_column(people: People) -> None:
    people.update([card("a", "Ayu Lestari", level=2)])
    assert names(people) == ["Budi Santoso", "Łukasz Søndergård"]
    assert names(people, 2) == ["Ayu Lestari"]
    assert people.find("a").data(PersonRole.ID) == "a"


def test_a_removed_person_is_gone(people: People) -> None:
    people.update([], removed=["a"])
    assert not people.find("a").isValid()
    assert people.total == 4
    people.search("ayu")
    assert people.shown == 0


def test_other_rows_keep_their_place_when_one_changes(people: People) -> None:
    budi = QPersistentModelIndex(people.find("b"))
    resets: list[None] = []
    people.columns[1].modelReset.connect(lambda: resets.append(None))
    people.update([card("n", "Aaron", attention=0)], removed=["a"])
    assert budi.isValid()
    assert budi.data(PersonRole.ID) == "b"
    assert resets == []


def test_a_change_in_place_is_told_of_without_moving_anything(people: People) -> None:
    told: list[tuple[int, int]] = []
    people.columns[1].dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    people.update([card("b", "Budi Santoso", words="mapping and more")])
    assert told == [(1, 1)]


def test_a_row_tells_its_name_and_all_its_facts(people: People) -> None:
    index = people.find("s")
    assert index.data(Qt.ItemDataRole.DisplayRole) == "Sari Wulandari"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Sari Wulandari\nCommitted"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Sari Wulandari, Committed"
    assert index.data(PersonRole.CARD) is people.card("s")
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_everybody_of_a_large_file_is_found(qapp: QApplication) -> None:
    store = People()
    store.replace_all([card(str(number), f"Person {number}", level=number % 5) for number in range(2000)], TODAY)
    assert [len(column.ids) for column in store.columns] == [400] * LEVELS
    store.search("person 1999")
    assert store.shown == 1


people_drawn = st.lists(
    st.tuples(st.integers(0, 12), st.integers(0, 4), st.sampled_from(["an", "ban", "nab", "Åsa", "Łan"])), max_size=8
)
steps_drawn = st.lists(
    st.one_of(
        st.tuples(st.just("search"), st.text("anbłsÅ ", max_size=4)),
        st.tuples(st.just("update"), people_drawn),
        st.tuples(st.just("remove"), st.lists(st.integers(0, 12), max_size=4)),
        st.tuples(st.just("view"), st.one_of(st.none(), st.sets(st.integers(0, 12)))),
        st.tuples(st.just("order"), st.sampled_from(list(Order))),
    ),
    max_size=12,
)


@settings(max_examples=300)
@given(steps=steps_drawn)
def test_any_steps_lead_to_what_a_fresh_store_would_show(steps: list[tuple[str, object]]) -> None:
    walked, known = People(), dict[str, PersonCard]()
    state: dict[str, Callable[[People], object]] = {}
    for kind, drawn in steps:
        match kind, drawn:
            case "search", str(text):
                state[kind] = methodcaller("search", text)
                walked.search(text)
            case "update", list(rows):
                cards = [card(str(key), name, level=level, attention=level % 2) for key, level, name in rows]
                known.update((each.id, each) for each in cards)
                walked.update(cards)
            case "remove", list(keys):
                gone = [str(key) for key in keys]
                for key in gone:
                    known.pop(key, None)
                walked.update([], removed=gone)
            case "view", None:
                state[kind] = methodcaller("narrow_to", None)
                walked.narrow_to(None)
            case "view", set(keys):
                ids = {str(key) for key in keys}
                state[kind] = methodcaller("narrow_to", ids)
                walked.narrow_to(ids)
            case "order", Order() as order:
                state[kind] = methodcaller("sort_by", order)
                walked.sort_by(order)
    fresh = People()
    fresh.replace_all(known.values(), TODAY)
    for step in state.values():
        step(fresh)
    assert [list(column.ids) for column in walked.columns] == [list(column.ids) for column in fresh.columns]


def test_a_view_of_the_same_people_again_moves_nothing(people: People) -> None:
    ids = [card.id for card in people.cards()][:2]
    people.narrow_to(ids)
    told: list[object] = []
    people.changed.connect(told.append)
    people.narrow_to(list(reversed(ids)))
    assert told == []
    people.narrow_to(None)
    assert told == [frozenset()]


def test_whoever_moved_is_found_where_they_are_now_among_very_many(
    people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Searching very many remembers where the text of each row lies."""
    monkeypatch.setattr(search_text, "_FEW", 0)
    moved = people.columns[1].ids[0]
    for text in ("a", "", "s"):
        people.search(text)
    people.search("")
    people.update([people.card(moved)._replace(level=2)])
    for text in ("a", "n", ""):
        people.search(text)
        shown = {card.id for card in people.cards() if text in card.folded}
        assert set(people.shown_ids) == shown
        assert all(people.card(id).level == level for level, column in enumerate(people.columns) for id in column.ids)


def test_who_is_not_in_the_view_stays_out_of_it_whatever_changes_about_them(people: People) -> None:
    seen, other = people.columns[1].ids[0], people.columns[1].ids[1]
    people.narrow_to([seen])
    people.update([people.card(other)._replace(level=2), people.card(seen)._replace(level=3)])
    assert people.shown_ids == [seen]
    assert list(people.columns[3].ids) == [seen]
    people.narrow_to(None)
    assert other in people.columns[2].ids


def test_a_search_that_leaves_nobody_out_of_a_column_leaves_the_column_alone(people: People) -> None:
    ids = people.columns[1].ids
    told: list[None] = []
    people.columns[1].modelReset.connect(lambda: told.append(None))
    letter = next(one for one in "aeiou" if all(one in people.card(id).folded for id in ids))
    people.search(letter)
    assert list(people.columns[1].ids) == list(ids)
    assert told == []
