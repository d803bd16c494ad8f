"""A row of a table as the lines of a card: names, ways to reach somebody, dates, tags, and what else stands there.

Knows how columns belong together and what a cell can hold; not where rows come from (`csv_files`). What no property
is made for is kept as it is, with its header before it, in lines of their own (`COLUMN`).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from netplanner.domain.contact import IntentKind
from netplanner.interchange.card_details import said_by
from netplanner.interchange.csv_dates import read_date
from netplanner.interchange.csv_fields import ADDRESS_PARTS, OTHER, Field, What
from netplanner.interchange.csv_layouts import Habits
from netplanner.interchange.csv_lines import NewLine
from netplanner.interchange.line_writing import holdable, one_line
from netplanner.interchange.settled_details import settled_value

COLUMN = "X-NETPLANNER-COLUMN"
_NAME_PARTS = (What.FAMILY, What.GIVEN, What.MIDDLE, What.PREFIX, What.SUFFIX)
_WAYS = {What.PHONE: "TEL", What.EMAIL: "EMAIL", What.URL: "URL"}
_PLANNED = frozenset({
    What.CONTACT_ID, What.INTENT, What.INTENT_LEVEL, What.LAST_EXCHANGE, What.PLANNER_NOTES, What.CONNECTED_ON,
    What.NEXT_FOLLOW_UP, What.FOLLOW_UP_DUE, What.PROMISES,
})  # fmt: skip
_LEVELS = ("0", "1", "2", "3", "4")
# What a spreadsheet would take for a formula, had it no apostrophe before it.
_GUARDED = re.compile(r"'(?=[=+@\t\r-])")
# Google's groups that everyone is in.
_NO_TAGS = frozenset({"mycontacts", "my contacts", "other contacts"})
_STAR = re.compile(r"\*(?: |\Z)")
_SCHEME = re.compile(r"[a-z][a-z0-9+-]*")
# A row of a hundred thousand columns becomes no card of as many lines.
_MOST_COLUMN_LINES = 200


@dataclass(slots=True)
class RowSaid:
    """What a row says: the `lines` of its card without the UID, and by what each `planned` thing that no card holds.

    `unread`: the names of properties whose date nobody can read; it is kept as written. `is_somebody`: there is more
    than tags and leftovers.
    """

    lines: list[NewLine] = field(default_factory=list)
    planned: dict[What, str] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)
    is_somebody: bool = False


class RowReader:
    """Reads the rows of one table."""

    def __init__(self, header: Sequence[str], mapping: Mapping[int, Field], habits: Habits) -> None:
        self._header, self._mapping, self._habits = header, mapping, habits

    def read(self, cells: Sequence[str]) -> RowSaid:
        """What these cells say; cells beyond the header are kept with their number."""
        row = _Row(self._habits)
        for number, cell in enumerate(cells):
            text = self._plain(cell)
            if not text or (self._habits.silent and text.lower() in self._habits.silent):
                continue
            meant = self._mapping.get(number)
            header = self._header[number].strip() if number < len(self._header) else f"Column {number + 1}"
            row.take(meant or OTHER, header, text)
        return row.said()

    def _plain(self, cell: str) -> str:
        if cell.startswith("'") and (self._habits.guards_all or _GUARDED.match(cell)):
            cell = cell[1:]
        return holdable(cell)


class _Row:
    """One row while its cells are gathered."""

    def __init__(self, habits: Habits) -> None:
        self._habits = habits
        self._texts: dict[What, list[str]] = {}
        self._ways: list[tuple[Field, str]] = []
        self._labels: dict[str, str] = {}
        self._about: list[tuple[str, str, str]] = []  # what only says more about another: group, header, text
        self._groups: dict[str, dict[What, str]] = {}  # by the group that its columns share
        self._group_labels: dict[str, str] = {}
        self._born: dict[str, tuple[str, str]] = {}  # header and text, by the part of the birthday
        self._others: list[tuple[bool, str, str, str]] = []  # said again?, group, header, text
        self._said = RowSaid()

    def take(self, meant: Field, header: str, text: str) -> None:
        what = meant.what
        if what is What.LEFT_OUT:
            return
        if what is What.LABEL:
            self._about.append((meant.group if meant.group not in self._labels else "", header, text))
            self._labels.setdefault(meant.group, text)
        elif what is What.SERVICE:
            self._join(meant, text, ", ")
            self._about.append((meant.group, header, text))
        elif what in (What.ORGANISATION, What.DEPARTMENT, What.TITLE):
            self._join(meant, text, ", ")
        elif what in ADDRESS_PARTS:
            self._join(meant, text, "\n")
            self._group_labels.setdefault(meant.group, meant.label)
        elif what in _WAYS or what in (What.ADDRESS, What.CHAT, What.DATE, What.RELATION):
            self._ways += [(meant, each) for each in self._several(what, text)]
        elif what in (What.OTHER, What.AGAIN):
            self._others.append((what is What.AGAIN, meant.group, header, text))
        elif what is What.TAGS:
            self._texts.setdefault(what, []).extend(self._several(what, text))
        elif what in _PLANNED:
            if self._said.planned.setdefault(what, text) != text or not self._is_plan(what, text):
                self._others.append((False, "", header, text))
        elif what is What.BIRTHDAY and meant.label:
            self._born.setdefault(meant.label, (header, one_line(text)))
        elif what is What.NOTE:
            self._texts.setdefault(what, []).append(text)
        elif clean := one_line(text):
            known = self._texts.setdefault(what, [])
            # A second name, given name or birthday is kept beside the first.
            if known and what is not What.NICKNAME and clean not in known:
                self._others.append((False, "", header, clean))
            elif clean not in known:
                known.append(clean)

    def _is_plan(self, what: What, text: str) -> bool:
        """Whether all that a cell says can be planned with; the rest is kept as it is."""
        match what:
            case What.CONNECTED_ON:
                return False
            case What.LAST_EXCHANGE:
                return bool(read_date(text, day_first=self._habits.day_first, in_this_century=True))
            case What.INTENT:
                return text in {*IntentKind}
            case What.INTENT_LEVEL:
                return text in _LEVELS
            case _:
                return True

    def said(self) -> RowSaid:
        said = self._said
        self._take_birth()
        body = [*self._organisations(), *self._reached(), *self._dates(), *self._addresses(), *self._notes()]
        names = [*self._names(body)]
        said.is_somebody = bool(names)
        tags = [tag for text in self._texts.get(What.TAGS, ()) if (tag := self._tag(text))]
        if tags:
            body.append(NewLine("CATEGORIES", tuple(dict.fromkeys(tags))))
        said.lines = [*names, *body, *self._columns()]
        return said

    def _join(self, meant: Field, text: str, separator: str) -> None:
        group = self._groups.setdefault(meant.group, {})
        group[meant.what] = f"{group[meant.what]}{separator}{text}" if meant.what in group else text

    def _several(self, what: What, text: str) -> list[str]:
        separator = self._habits.separators.get(what)
        return [each for part in separator.split(text) if (each := part.strip())] if separator else [text]

    def _first(self, what: What) -> str:
        return next(iter(self._texts.get(what, ())), "")

    def _label(self, meant: Field) -> str:
        """The label that a cell gives, else that of the header; Google's star is no part of it."""
        label = self._without_star(self._labels.get(meant.group, "")) if meant.group else ""
        return (label.lower() if label.lower() in _USUAL else label) or meant.label

    def _names(self, body: Sequence[NewLine]) -> Iterator[NewLine]:
        """N and FN, which every card has; where nobody is named, FN is the first thing by which they are known."""
        parts = tuple(self._first(what) for what in _NAME_PARTS)
        full = self._first(What.NAME) or said_by("N", parts)
        nicknames = self._texts.get(What.NICKNAME, [])
        known_by = full or next(iter(nicknames), "") or _known_by(body)
        if not known_by:
            return
        yield NewLine("N", parts if any(parts) else ("", full, "", "", ""))
        yield NewLine("FN", known_by)
        yield from (NewLine("NICKNAME", nickname) for nickname in nicknames)

    def _organisations(self) -> Iterator[NewLine]:
        for group in self._groups.values():
            names = [one_line(group.get(what, "")) for what in (What.ORGANISATION, What.DEPARTMENT)]
            if any(names):
                yield NewLine("ORG", tuple(names if names[1] else names[:1]))
            if title := one_line(group.get(What.TITLE, "")):
                yield NewLine("TITLE", title)

    def _reached(self) -> Iterator[NewLine]:
        for meant, text in self._ways:
            label = settled_value("X-ABLABEL", self._label(meant))
            name = _WAYS.get(meant.what)
            if name and (value := settled_value(name, text)):
                yield NewLine(name, value, label)
            elif meant.what is What.CHAT:
                service = one_line(self._groups.get(meant.group, {}).get(What.SERVICE, "")).lower()
                address = one_line(text)
                yield NewLine("IMPP", f"{service}:{address}" if _SCHEME.fullmatch(service) else address, label)
            elif meant.what is What.RELATION:
                yield NewLine("X-ABRELATEDNAMES", one_line(text), label)

    def _take_birth(self) -> None:
        """The birthday that stands in columns for year, month and day; what makes no day is kept as it is."""
        year, month, day = (self._born.get(part, ("", ""))[1] for part in ("year", "month", "day"))
        year = year if year.strip("0") else ""
        written = f"{year}-{month}-{day}" if year else f"--{month.zfill(2)}-{day.zfill(2)}"
        if self._born and read_date(written):
            self.take(Field(What.BIRTHDAY), "Birthday", read_date(written))
        else:
            self._others += [(False, "", header, text) for header, text in self._born.values()]

    def _dates(self) -> Iterator[NewLine]:
        found = [("BDAY", text, "") for text in self._texts.get(What.BIRTHDAY, ())]
        found += [
            ("X-ABDATE", one_line(text), self._label(meant)) for meant, text in self._ways if meant.what is What.DATE
        ]
        for name, text, label in found:
            day = read_date(text, day_first=self._habits.day_first)
            if not day:
                self._said.unread.append(name)
            if value := settled_value("BDAY", day or text):
                yield NewLine(name, value, settled_value("X-ABLABEL", label))

    def _addresses(self) -> Iterator[NewLine]:
        whole = [(meant, text) for meant, text in self._ways if meant.what is What.ADDRESS]
        for name, group in self._groups.items():
            if any(what in group for what in ADDRESS_PARTS):
                columns = [self._several(what, group.get(what, "")) for what in ADDRESS_PARTS]
                label = self._label(Field(What.ADDRESS, self._group_labels.get(name, ""), name))
                for number in range(max(map(len, columns))):
                    parts = [column[number] if number < len(column) else "" for column in columns]
                    yield NewLine("ADR", tuple(map(_lines_of, parts)), settled_value("X-ABLABEL", label))
        for meant, text in whole:
            # Google writes an address twice: taken apart, and as it stands on an envelope.
            group = self._groups.get(meant.group, {})
            said = {group[what].casefold() for what in ADDRESS_PARTS if what in group}
            if not _is_known(text, said) and (value := settled_value("ADR", text.replace("\n", ", "))):
                yield NewLine("ADR", ("", "", value, "", "", "", ""), settled_value("X-ABLABEL", self._label(meant)))

    def _notes(self) -> Iterator[NewLine]:
        yield from (NewLine("NOTE", text) for text in self._texts.get(What.NOTE, ()))

    def _tag(self, text: str) -> str:
        tag = self._without_star(text)
        return "" if self._habits.has_stars and tag.lower() in _NO_TAGS else tag

    def _without_star(self, text: str) -> str:
        return one_line(_STAR.sub("", text, count=1) if self._habits.has_stars else text)

    def _columns(self) -> Iterator[NewLine]:
        """What has no property: "Hobby: chess". What only says the name or the mail again is not kept."""
        known = {text.casefold() for texts in self._texts.values() for text in texts}
        known |= {text.casefold() for _, text in self._ways}
        texts = [
            f"{self._labels.get(group) or header}: {text}"
            for is_again, group, header, text in self._others
            if not (is_again and _is_known(text, known))
        ]
        texts += [f"{header}: {text}" for header, text in self._about_nothing()]
        if len(texts) > _MOST_COLUMN_LINES:
            texts[_MOST_COLUMN_LINES - 1 :] = ["\n".join(texts[_MOST_COLUMN_LINES - 1 :])]
        yield from (NewLine(COLUMN, text) for text in texts)

    def _about_nothing(self) -> Iterator[tuple[str, str]]:
        """Labels and services beside which nothing stands; a usual label alone says nothing."""
        there = {meant.group for meant, _ in self._ways} | {group for _, group, *_ in self._others if group}
        there |= {name for name, group in self._groups.items() if set(group) != {What.SERVICE}}
        for group, header, text in self._about:
            if group not in there and self._without_star(text).lower() not in _USUAL:
                yield header, text


_USUAL = frozenset(
    {"work", "home", "mobile", "other", "main", "fax", "pager", "work fax", "home fax", "work mobile", "home mobile"}
)


def _known_by(lines: Sequence[NewLine]) -> str:
    """An organisation, a mail, a phone, or whatever else stands first."""
    by_name: dict[str, str] = {}
    for name, value, _ in lines:
        by_name.setdefault(name, value if isinstance(value, str) else ", ".join(filter(None, value)))
    first = next(
        (by_name[name] for name in ("ORG", "EMAIL", "TEL") if name in by_name), next(iter(by_name.values()), "")
    )
    return one_line(first)[:80]


def _is_known(text: str, known: set[str]) -> bool:
    """Whether each piece of "Sari Wulandari (sari@example.org)" is said elsewhere."""
    words = {word for each in known for word in re.split(r"[\s,]+", each)}
    pieces = [word for word in re.split(r"[\s,()<>]+", text.casefold()) if word]
    return bool(pieces) and words.issuperset(pieces)


def _lines_of(part: str) -> str:
    return "\n".join(line for each in part.split("\n") if (line := one_line(each)))
