"""Text as search and matching see it: without accents, case and look-alike letters.

"lukasz" finds Łukasz, "strasse" finds Straße, "soren" finds Søren.
"""

import re
import unicodedata

# Letters that carry no separable accent in Unicode, and what a person types for them.
_PLAIN = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "ŋ": "n", "ĸ": "k",
        "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ß": "ss", "ə": "e", "ɓ": "b", "ɗ": "d",
    }
)  # fmt: skip
# Marks are only looked for where they can be: this is where an import of thousands would spend its time.
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")


def fold(text: str) -> str:
    """`text` casefolded, accents and look-alikes made plain, runs of white space made one blank."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = _BEYOND_ASCII.sub(_without_marks, decomposed)
    if bare.isascii():
        return " ".join(bare.lower().split())
    return " ".join(bare.casefold().translate(_PLAIN).split())


def _without_marks(run: re.Match[str]) -> str:
    return "".join(letter for letter in run[0] if not unicodedata.combining(letter))
