"""The lines of a card that is made from a row, and their bytes.

Knows labels and the frame of a card; how a line is escaped and folded is `fresh_lines`. Written without vobject,
which takes seven times as long and most of the time of an import; it reads these cards in the tests.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from netplanner.interchange.card_writing import LABEL_TYPES
from netplanner.interchange.fresh_lines import FreshLine, write_line
from netplanner.interchange.property_heads import Rules
from netplanner.interchange.property_values import Value


class NewLine(NamedTuple):
    """A line to be written: an upper-case name, its value, and the label of a way ("work", or any other text)."""

    name: str
    value: Value
    label: str = ""


def write_card(lines: Iterable[NewLine]) -> bytes:
    """A vCard 3.0 of these lines in their order, escaped: CRLF inside, none at the end; the same bytes each time."""
    written = (write_line(line, Rules.V30) for line in _labelled(lines))
    return b"".join((b"BEGIN:VCARD\r\nVERSION:3.0\r\n", *written, b"END:VCARD"))


def _labelled(lines: Iterable[NewLine]) -> Iterator[FreshLine]:
    """A label is a type of vCard's, or else a line of its own in the same group."""
    groups = iter(range(1, 1_000_000))
    for name, value, label in lines:
        types = LABEL_TYPES.get(label, [])
        group = f"item{next(groups)}" if label and not types else ""
        params = tuple(("TYPE", word) for word in types)
        yield FreshLine(name=name, value=value, group=group, params=params, verbatim=name == "URL")
        if group:
            yield FreshLine(name="X-ABLabel", value=label, group=group)
