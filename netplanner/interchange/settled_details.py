"""What a card can hold of the texts that people type: no control characters, one line where a value is one line.

Knows how `card_details` reads each field, so that what is written reads back as the same; not how it is written.
"""

from collections.abc import Iterable
from dataclasses import replace

from netplanner.domain.contact import Details, Labelled
from netplanner.interchange.card_details import said_by
from netplanner.interchange.line_writing import holdable, one_line
from netplanner.interchange.property_values import Value

# The properties that say how to reach somebody, and the field of Details that each of them fills.
WAYS = (("TEL", "phones"), ("EMAIL", "emails"), ("ADR", "addresses"), ("URL", "urls"))
STREET = 2  # the part of ADR that an address without parts is written into
ADDRESS_PARTS = 7


def settled(details: Details) -> Details:
    """`details` as a card can hold them. What is settled already stays as it is; an empty way or tag goes."""
    tags = (one_line(tag) for tag in details.tags)
    return replace(
        details,
        name=one_line(details.name),
        organisation=one_line(details.organisation),
        title=one_line(details.title),
        tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
        phones=_settled_ways("TEL", details.phones),
        emails=_settled_ways("EMAIL", details.emails),
        addresses=_settled_ways("ADR", details.addresses),
        urls=_settled_ways("URL", details.urls),
        birthday=settled_value("BDAY", details.birthday),
        note=holdable(details.note),
        nickname=one_line(details.nickname),
    )


def settled_value(name: str, text: str) -> str:
    """`text` for a TEL, EMAIL, ADR, URL, BDAY or X-ABLABEL so that it reads back as itself; "" if nothing is left.

    "tel:" before a number, say, is never read as a part of it.
    """
    settled, before = one_line(text), ""
    while settled != before:
        before = settled
        value: Value = ("",) * STREET + (settled,) if name == "ADR" else settled
        settled = one_line(said_by(name, value))
    return settled


def _settled_ways(name: str, ways: Iterable[Labelled]) -> tuple[Labelled, ...]:
    tidy = (Labelled(settled_value(name, way.value), settled_value("X-ABLABEL", way.label)) for way in ways)
    return tuple(way for way in tidy if way.value)
