"""Text as search and matching see it: without accents, case and look-alike letters.

"lukasz" finds Łukasz, "strasse" finds Straße, "soren" finds Søren.
"""

import re
import unicodedata
from functools import lru_cache

# Letters that carry no separable accent in Unicode, and what a person types for them.
_PLAIN = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "ŋ": "n", "ĸ": "k",
        "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ß": "ss", "ə": "e", "ɓ": "b", "ɗ": "d",
    }
)  # fmt: skip
# Only what is beyond ASCII needs care, and much of it comes again: an import of thousands would spend its time here.
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")


def fold(text: str) -> str:
    """`text` casefolded, accents and look-alikes made plain, runs of white space made one blank."""
    if text.isascii():
        return " ".join(text.lower().split())
    bare = _BEYOND_ASCII.sub(_plain_run, text)
    return " ".join((bare.lower() if bare.isascii() else bare.casefold()).split())


def _plain_run(run: re.Match[str]) -> str:
    return _plain(run[0])


@lru_cache(maxsize=4096)
def _plain(letters: str) -> str:
    """Letters that are all beyond ASCII, without marks and look-alikes. Each is one, whatever stands around it."""
    decomposed = unicodedata.normalize("NFKD", letters.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold().translate(_PLAIN)
