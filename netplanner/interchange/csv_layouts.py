"""Which program wrote a table, told by its header, what each of its columns means, and its habits in cells.

Knows Google Contacts (both of its layouts), Outlook, LinkedIn and our own export; other headers are read by their
words (`csv_fields`). Not how a file is read (`csv_files`), nor what a row becomes (`csv_rows`).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from netplanner.interchange.csv_fields import ADDRESS_PARTS, OTHER, Field, What, field_of, header_words


class LayoutName(StrEnum):
    """HEADERS: nobody's layout, read by the words of its header. UNKNOWN: its header says nothing, or is missing."""

    OURS = "netplanner"
    GOOGLE = "google"
    OUTLOOK = "outlook"
    LINKEDIN = "linkedin"
    HEADERS = "headers"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Habits:
    """How a program fills cells.

    `separators`: what stands between several values of one meaning. `silent`: folded cells that stand for nothing.
    `guards_all`: each cell that begins with an apostrophe was given it. `has_stars`: a star stands before what the
    program itself named, the group of everyone among it. `day_first`: 3/4 is in April (None: unknown).
    """

    separators: Mapping[What, re.Pattern[str]] = field(default_factory=dict)
    silent: frozenset[str] = frozenset()
    guards_all: bool = False
    has_stars: bool = False
    day_first: bool | None = None

    def with_day_first(self, day_first: bool | None) -> "Habits":
        """The same habits, with the order that the dates of a file tell of."""
        return replace(self, day_first=day_first)


_LINES, _LISTED, _GOOGLES = re.compile(r"\n"), re.compile(r"[;,\n]|:::"), re.compile(r"\s*:::\s*")
_SEVERAL = (What.PHONE, What.EMAIL, What.URL, What.ADDRESS, What.TAGS)
_BY_WORDS = {
    What.PHONE: re.compile(r"[;\n]|:::"), What.EMAIL: _LISTED, What.URL: re.compile(r"\n|:::"),
    What.ADDRESS: re.compile(r":::"), What.TAGS: _LISTED,
}  # fmt: skip
_HABITS = {
    LayoutName.OURS: Habits(dict.fromkeys(_SEVERAL, _LINES), guards_all=True),
    LayoutName.GOOGLE: Habits(dict.fromkeys(set(What) - {What.NOTE}, _GOOGLES), has_stars=True),
    LayoutName.OUTLOOK: Habits(
        {What.TAGS: re.compile(r"[;\n]"), What.EMAIL: re.compile(r"[;\n]")},
        silent=frozenset({"0/0/00", "unspecified", "normal", "false", "smtp"}),
        day_first=False,
    ),
    LayoutName.LINKEDIN: Habits(day_first=False),
}
_OURS = {
    "Id": What.CONTACT_ID, "Name": What.NAME, "Title": What.TITLE, "Organisation": What.ORGANISATION,
    "Level": What.LEFT_OUT, "Intent": What.INTENT, "Intent level": What.INTENT_LEVEL, "Next slip": What.LEFT_OUT,
    "Last exchange": What.LAST_EXCHANGE, "Next follow-up": What.NEXT_FOLLOW_UP,
    "Next follow-up due": What.FOLLOW_UP_DUE, "Open promises": What.PROMISES, "Tags": What.TAGS,
    "Phones": What.PHONE, "E-mails": What.EMAIL, "Addresses": What.ADDRESS, "Links": What.URL,
    "Birthday": What.BIRTHDAY, "Note": What.NOTE,
    "Planner notes": What.PLANNER_NOTES,
}  # fmt: skip
_OURS_ALONE = frozenset({"Id", "Intent", "Planner notes"})
_NUMBERED = re.compile(r"([^\d]+?) (\d{1,4}) - (.+)")
_GOOGLE_THINGS = {
    "email": What.EMAIL, "phone": What.PHONE, "website": What.URL, "im": What.CHAT, "event": What.DATE,
    "relation": What.RELATION,
}  # fmt: skip
_GOOGLE_PARTS = {
    "address": {
        "formatted": What.ADDRESS, "street": What.STREET, "city": What.CITY, "po box": What.BOX,
        "region": What.REGION, "postal code": What.POSTCODE, "country": What.COUNTRY,
        "extended address": What.EXTENDED,
    },
    "organization": {"name": What.ORGANISATION, "title": What.TITLE, "department": What.DEPARTMENT},
    "im": {"service": What.SERVICE},
}  # fmt: skip
# A word of a header with its value behind it, as a note may hold it: "TEL:666".
_SAYS_SOMETHING = re.compile(r':[ \t]*\d|"')
_INDONESIAN = frozenset(
    {"nama", "telepon", "telpon", "telp", "alamat", "tanggal", "tgl", "surel", "jabatan", "perusahaan", "catatan",
     "hp", "nomor", "kota", "kantor", "rumah", "lahir", "keterangan", "kategori", "grup", "pekerjaan"}
)  # fmt: skip


def is_known(cell: str) -> bool:
    """Whether a cell could stand in the header of a table of people."""
    if _SAYS_SOMETHING.search(cell):
        return False
    return cell in _OURS or _numbered(cell) is not None or field_of(cell) is not None


def layout_name(header: Sequence[str]) -> LayoutName:
    """Whose layout a table with this header is in."""
    stripped = {cell.strip() for cell in header}
    words = {header_words(cell) for cell in stripped}
    if stripped >= _OURS_ALONE:
        return LayoutName.OURS
    if "connected on" in words and words & {"first name", "url"}:
        return LayoutName.LINKEDIN
    numbered = any(_numbered(cell) for cell in stripped)
    if numbered or {"given name", "group membership"} <= words or {"phonetic first name", "labels"} <= words:
        return LayoutName.GOOGLE
    if "email address" in words and words & {"business phone", "business street", "email 2 address"}:
        return LayoutName.OUTLOOK
    return LayoutName.HEADERS if any(map(is_known, stripped)) else LayoutName.UNKNOWN


def header_fields(header: Sequence[str], name: LayoutName) -> dict[int, Field]:
    """What each column means, by its number; a column that nobody knows is kept as it is."""
    fields = {number: _field(cell.strip(), name) for number, cell in enumerate(header)}
    if name is not LayoutName.GOOGLE:  # which writes an address both whole and taken apart
        parts = {each.group for each in fields.values() if each.what in ADDRESS_PARTS}
        for number, each in fields.items():
            group = f"address {each.label}".strip()
            if each.what is What.ADDRESS and group in parts:  # beside a city, it is the street
                fields[number] = Field(What.STREET, each.label, group)
    titles = [number for number, each in fields.items() if each.what is What.TITLE and not each.group]
    if len(titles) > 1 and name is not LayoutName.OURS:
        # Beside a job title, a bare "Title" is Dr. or Mrs.
        for number in titles:
            if header_words(header[number]) == "title":
                fields[number] = Field(What.PREFIX)
    return fields


def habits(name: LayoutName, header: Iterable[str]) -> Habits:
    """How the cells below this header are filled."""
    if found := _HABITS.get(name):
        return found
    is_indonesian = any(not _INDONESIAN.isdisjoint(header_words(cell).split()) for cell in header)
    return Habits(_BY_WORDS, day_first=True if is_indonesian else None)


def _field(header: str, name: LayoutName) -> Field:
    if name is LayoutName.OURS:
        return Field(_OURS[header]) if header in _OURS else OTHER
    if name is LayoutName.GOOGLE and (numbered := _numbered(header)):
        return numbered
    found = field_of(header)
    if found is None:
        return OTHER
    if name is LayoutName.LINKEDIN and found.what is What.URL:
        return Field(What.URL, "LinkedIn", found.group)
    return found


def _numbered(header: str) -> Field | None:
    """A column of Google's, such as "Phone 1 - Value"; None for any other."""
    found = _NUMBERED.fullmatch(header) if len(header) < 80 else None
    if not found:
        return None
    thing, part = header_words(found[1]), header_words(found[3])
    group = f"{thing} {found[2]}"
    if part in ("type", "label"):
        # The kind of an organization is a word for programs.
        return OTHER if thing == "organization" else Field(What.LABEL, group=group)
    if part == "value":
        return Field(_GOOGLE_THINGS.get(thing, What.OTHER), group=group)
    what = _GOOGLE_PARTS.get(thing, {}).get(part)
    return Field(what, group=group) if what else OTHER
