"""Cards that go out: those of contacts born here, and files of many.

Knows vobject, which writes (INTERCHANGE.md: it never reads here); not which contacts go out.
"""

import uuid
from collections.abc import Iterable, Iterator
from typing import Any

from netplanner.domain.contact import Details, Labelled
from netplanner.interchange.line_writing import holdable, lightly_escaped

_LINE_END = b"\r\n"
# Types of RFC 2426 that may stand in a parameter; every other label becomes a line of its own.
LABEL_TYPES = {"work": ["WORK"], "home": ["HOME"], "mobile": ["CELL"], "fax": ["FAX"], "pager": ["PAGER"],
               "work fax": ["WORK", "FAX"], "home fax": ["HOME", "FAX"], "work mobile": ["WORK", "CELL"],
               "home mobile": ["HOME", "CELL"]}  # fmt: skip


def write_new_card(details: Details) -> bytes:
    """A vCard 3.0 for a contact born here, exact bytes as they are stored: CRLF inside, none at the end.

    The UID is that of `details`, or a new urn:uuid. N holds the whole name as one, for nobody knows which
    part of it is a family name. Every value is escaped: a line break cannot add a property. A picture is put in
    afterwards (`card_editing`).
    """
    import vobject  # 24 ms, and most runs write no card

    card: Any = vobject.vCard()
    card.add("n").value = vobject.vcard.Name(given=details.name)
    _add(card, "fn", details.name)
    _add(card, "uid", details.uid or f"urn:uuid:{uuid.uuid4()}")
    _add(card, "nickname", details.nickname)
    _add(card, "title", details.title)
    _add(card, "bday", details.birthday)
    _add(card, "note", details.note)
    if details.organisation:
        card.add("org").value = [details.organisation]
    if details.tags:
        card.add("categories").value = list(details.tags)
    groups = iter(range(1, 1_000_000))
    for name, ways in (("tel", details.phones), ("email", details.emails), ("url", details.urls)):
        for way in ways:
            line = _add(card, name, way.value)
            if line is not None and name != "email":
                line.value, line.encoded = lightly_escaped(holdable(way.value)), True
            _label(card, line, way, groups)
    for way in details.addresses:
        line = card.add("adr")
        line.value = vobject.vcard.Address(street=way.value)
        _label(card, line, way, groups)
    written: str = card.serialize()
    return written.encode().rstrip(_LINE_END)


def export_cards(cards: Iterable[bytes]) -> Iterator[bytes]:
    """The bytes of a file of these cards, each as it is and followed by CRLF; read again, it gives the same."""
    for card in cards:
        yield card
        yield _LINE_END


def _add(card: Any, name: str, text: str) -> Any:
    if not text:
        return None
    line = card.add(name)
    line.value = text
    return line


def _label(card: Any, line: Any, way: Labelled, groups: Iterator[int]) -> None:
    if line is None or not way.label:
        return
    if types := LABEL_TYPES.get(way.label):
        line.params["TYPE"] = types
        return
    line.group = f"item{next(groups)}"
    label = card.add("x-ablabel")
    label.group = line.group
    label.value = way.label
