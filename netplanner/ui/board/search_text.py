"""The text of everyone, to be searched at every keystroke: 100,000 people within a frame or two.

Scans all texts in the order in which they lie in memory, and looks up who was hit afterwards: going through them in
the order of a column takes several times as long. Knows words and ids; not how text is folded.
"""

from collections.abc import Collection, Iterable, Sequence
from itertools import compress

_FEW = 10_000  # fewer people than this are looked at one by one
_LISTS_KEPT = 15  # all columns in their order, as they are shown, and once more
_NOTHING = "\x00"  # the text of somebody who is gone; no word is found in it


class SearchText:
    """Filled with (id, text); every word of a search has to be somewhere in the text."""

    def __init__(self) -> None:
        self._slots: dict[str, int] = {}
        self._texts: list[str] = []
        # The slots of lists that are searched again and again, with the very lists, which stay as they are meanwhile.
        self._known: dict[int, tuple[Sequence[str], list[int]]] = {}

    def replace_all(self, texts: Iterable[tuple[str, str]]) -> None:
        pairs = list(texts)
        self._slots = {person_id: slot for slot, (person_id, _) in enumerate(pairs)}
        self._texts = [text for _, text in pairs]
        self._known.clear()

    def update(self, texts: Iterable[tuple[str, str]], removed: Iterable[str] = ()) -> None:
        """Take over new texts, and forget those of whoever is `removed`. Lists may have changed as well from now on."""
        self._known.clear()
        for person_id in removed:
            slot = self._slots.pop(person_id, None)
            if slot is not None:
                self._texts[slot] = _NOTHING
        for person_id, text in texts:
            slot = self._slots.setdefault(person_id, len(self._texts))
            if slot == len(self._texts):
                self._texts.append(text)
            else:
                self._texts[slot] = text

    def matching(self, lists: Sequence[Sequence[str]], words: Collection[str]) -> list[list[str]]:
        """Of each list those in whose text every word is found, in their order."""
        if not words:
            return [list(ids) for ids in lists]
        if sum(map(len, lists)) < _FEW:
            slots, texts = self._slots, self._texts
            return [[id for id in ids if all(word in texts[slots[id]] for word in words)] for ids in lists]
        first, *others = words
        hits = [first in text for text in self._texts]
        for word in others:
            hits = [hit and word in text for hit, text in zip(hits, self._texts, strict=True)]
        return [list(compress(ids, map(hits.__getitem__, self._slots_of(ids)))) for ids in lists]

    def first_beginning(self, ids: Iterable[str], beginning: str) -> str:
        """The first of these people whose text begins so, "" for nobody."""
        slots, texts = self._slots, self._texts
        return next((person_id for person_id in ids if texts[slots[person_id]].startswith(beginning)), "")

    def _slots_of(self, ids: Sequence[str]) -> list[int]:
        found = self._known.pop(id(ids), None)
        if found is None:
            found = (ids, list(map(self._slots.__getitem__, ids)))
        self._known[id(ids)] = found  # the last one that was asked for is the last to be forgotten
        if len(self._known) > _LISTS_KEPT:
            del self._known[next(iter(self._known))]
        return found[1]
