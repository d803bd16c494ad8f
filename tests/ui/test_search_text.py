"""Searching everyone's text: the same answer whichever way it is found."""

from hypothesis import given
from hypothesis import strategies as st

from netplanner.ui.board import search_text
from netplanner.ui.board.search_text import SearchText

TEXTS = st.dictionaries(st.text("abc", min_size=1, max_size=3), st.text("xyz ", max_size=6), max_size=12)
WORDS = st.lists(st.text("xyz", min_size=1, max_size=2), max_size=3)


@given(TEXTS, TEXTS, st.data(), WORDS)
def test_who_is_found_has_every_word_in_their_text(
    texts: dict[str, str], newer: dict[str, str], data: st.DataObject, words: list[str]
) -> None:
    found = SearchText()
    found.replace_all(texts.items())
    found.matching([list(texts)], words)
    removed = data.draw(st.sets(st.sampled_from(sorted(texts)) if texts else st.nothing()))
    found.update(newer.items(), removed=removed - newer.keys())
    now = {**{id: text for id, text in texts.items() if id not in removed}, **newer}
    ids = data.draw(st.permutations(sorted(now)))
    half = len(ids) // 2
    lists = [ids[:half], ids[half:]]
    wanted = [[id for id in some if all(word in now[id] for word in words)] for some in lists]
    few = search_text._FEW
    try:
        for search_text._FEW in (0, 1_000):
            assert found.matching(lists, words) == wanted
            assert found.matching(lists, words) == wanted
    finally:
        search_text._FEW = few
