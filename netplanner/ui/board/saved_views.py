"""The views that the user made: a view of the sidebar and the words looked for, under a name of their own.

Knows how they are written down; where they are kept is `preferences`. They are a way of looking on one machine, not
a record about anybody, and so no part of the file.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass

OWN = "own:"
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class SavedView:
    """`view` is the key of a view of the sidebar, "" for everyone; `words` is what is looked for."""

    name: str
    view: str = ""
    words: str = ""

    @property
    def key(self) -> str:
        return OWN + self.name


def written(views: Iterable[SavedView]) -> str:
    return json.dumps([asdict(view) for view in views], ensure_ascii=False)


def read(text: str) -> list[SavedView]:
    """The views as they were written; what cannot be understood is left out."""
    try:
        told = json.loads(text)
    except ValueError:
        return []
    found = [
        SavedView(*(str(one.get(part, "")) for part in ("name", "view", "words")))
        for one in (told if isinstance(told, list) else ())
        if isinstance(one, dict)
    ]
    return list({view.name: view for view in found if view.name}.values())


def named(name: str) -> str:
    """A name as it is kept: one line, and not too long a one."""
    return " ".join(name.split())[:_LONGEST]
