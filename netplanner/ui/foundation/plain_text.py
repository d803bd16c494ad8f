"""Texts that people or programs wrote, made safe to stand in a line among other words.

A card may hold a name of 100,000 letters, or marks that turn the direction of what follows.
"""

import re
import unicodedata
from html import escape

# Embeddings, overrides and isolates reach beyond the text that they stand in; the letters keep their own direction.
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Control characters, marks of direction, halves of letters, unassigned; all kinds of blanks.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Cn", "Zs", "Zl", "Zp"})


def is_unseen(text: str) -> bool:
    """Whether nothing of `text` could be seen: it is empty, or only blanks, control characters and the like."""
    return all(unicodedata.category(letter) in _UNSEEN for letter in text)


def without_directions(text: str) -> str:
    """`text` without marks that could turn the words around it."""
    return _DIRECTIONS.sub("", text)


def shortened(text: str, most: int) -> str:
    """`text` in one line of at most `most` characters, with an ellipsis where it was cut."""
    line = " ".join(without_directions(text[: 4 * most]).split())
    return line if len(line) <= most and len(text) <= 4 * most else line[: most - 1].rstrip() + "…"


def breakable(text: str) -> str:
    """`text` that may also break where the parts of a mail or a link meet."""
    return text.replace("@", "@\u200b").replace(".", ".\u200b").replace("/", "/\u200b")


def tooltip(text: str) -> str:
    """`text` as a tooltip that shows it line by line as it is: what looks like markup is taken for markup there."""
    return f"<qt>{'<br>'.join(escape(text).splitlines())}</qt>" if "<" in text else text
