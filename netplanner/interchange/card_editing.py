"""Editing a card in place: only the lines of what changed are written anew, every other byte stays.

Knows which property of a card says what `Details` say (`card_details` reads them); how a line is written in the
card's own dialect is `line_writing`, the ways to reach somebody are `way_editing`.
"""

import re
from collections.abc import Collection
from dataclasses import fields, replace
from enum import Enum

from netplanner.domain.contact import Details
from netplanner.interchange import card_details
from netplanner.interchange.card_lines import CardLines
from netplanner.interchange.head_editing import without_param
from netplanner.interchange.line_writing import holdable, one_line
from netplanner.interchange.pictures import write_picture
from netplanner.interchange.property_heads import Rules
from netplanner.interchange.settled_details import WAYS, settled
from netplanner.interchange.value_editing import name_parts, note_change, spread
from netplanner.interchange.way_editing import set_ways

_NOT_EDITED = "has_photo"  # the picture is given apart from the details
_MOST_PASSES = 3
_DATE = re.compile(r"(\d{4}|-)-(\d{2})-(\d{2})")


class Picture(Enum):
    """What becomes of the picture, where no new one is given."""

    KEEP = "keep"
    REMOVE = "remove"


def edit_card(
    raw: bytes, details: Details, *, picture: bytes | Picture = Picture.KEEP, encoding: str | None = None
) -> bytes:
    """The card of these exact bytes, edited to say `details`; what is the same as before stays byte for byte.

    The dialect (2.1, 3.0, 4.0), the line ends, groups and parameters stay. `picture`: JPEG, PNG, GIF or WebP bytes.
    UID and whether there is a photo are no matter of `details` here. `encoding`: as for `parse_card`, but new lines
    are UTF-8 (`encoding.writable`).
    """
    editor = _Editor(raw, encoding)
    wanted = replace(settled(details), uid=editor.uid)
    changed = editor.other_than(wanted)
    editor.say(wanted, changed)
    if picture is not Picture.KEEP:
        editor.set_picture(picture)
    edited = editor.result()
    # Where the characters of a card have to be guessed, the lines that stay may be guessed otherwise once a line
    # among them is gone: what was read before is what was meant, and is written.
    for _ in range(_MOST_PASSES):
        if edited == raw:
            break
        editor = _Editor(edited, encoding)
        amiss = editor.other_than(wanted)
        if "name" not in changed and editor.says_stopgap():
            amiss.discard("name")
        if not amiss:
            break
        editor.say(wanted, amiss)
        edited = editor.result()
    return edited


class _Editor(CardLines):
    """What a card says, field by field."""

    def __init__(self, raw: bytes, encoding: str | None = None) -> None:
        super().__init__(raw, encoding)
        self._seen = settled(card_details.details(self.card))

    @property
    def uid(self) -> str:
        return self._seen.uid

    def other_than(self, wanted: Details) -> set[str]:
        """The fields that the card says otherwise."""
        names = (field.name for field in fields(Details) if field.name != _NOT_EDITED)
        return {name for name in names if getattr(wanted, name) != getattr(self._seen, name)}

    def says_stopgap(self) -> bool:
        """Whether the name is from another line than FN and N; a card that says nobody's name at all gets one."""
        return bool(self._seen.name) and not (self.saying("FN") or self.saying("N"))

    def say(self, wanted: Details, names: Collection[str]) -> None:
        """Make the fields of these names say what is wanted."""
        if "name" in names:
            self._rename(wanted.name)
        if "organisation" in names:
            self._set_organisation(wanted.organisation)
        if "title" in names:
            self._set_title(wanted.title)
        if "nickname" in names:
            self._set_nickname(wanted.nickname)
        if "birthday" in names:
            self._set_birthday(wanted.birthday)
        if "note" in names:
            self._set_note(wanted.note)
        if "tags" in names:
            self._set_tags(wanted.tags)
        if "uid" in names:
            self._keep_uid(wanted.uid)
        for name, field in WAYS:
            if field in names:
                set_ways(self, name, getattr(self._seen, field), getattr(wanted, field))

    def set_picture(self, picture: bytes | Picture) -> None:
        places = self.named("PHOTO")
        self.remove(places)
        if not isinstance(picture, bytes):
            return
        written = write_picture(picture, self.rules, self.line_end_of(places[0] if places else None))
        if places:
            self.put_lines(places[0], written)
        else:
            self.add_at_end(written)

    def _rename(self, name: str) -> None:
        """FN says the name; N follows where it said the same, with the part that is still in the name in its place."""
        full, parts = self.saying("FN"), self.saying("N")
        if full:
            self.rewrite(full[0], name)
        if parts and (not full or one_line(card_details.full_name(parts[0].found)) == self._seen.name):
            self.rewrite(parts[0], name_parts(parts[0].found.value, name))
        if full or parts:
            return
        if self.rules is Rules.V21:  # which asks for N
            self.add("N", name_parts("", name))
        self.add("FN", name)

    def _keep_uid(self, uid: str) -> None:
        """The line stays, though it may say nothing by another guess at its characters."""
        for place in self.saying("UID")[:1] or self.named("UID")[:1]:
            self.rewrite(place, uid)

    def _set_organisation(self, organisation: str) -> None:
        places = self.saying("ORG")
        if not organisation:
            self.remove(places)
        elif places:
            self.rewrite(places[0], spread("ORG", places[0].found.value, organisation, into=0))
        else:
            self.add("ORG", (organisation,))

    def _set_title(self, title: str) -> None:
        """TITLE, or ROLE where the card has only that."""
        places = [*self.saying("TITLE"), *self.saying("ROLE")]
        if not title:
            self.remove(places)
        elif places:
            self.rewrite(places[0], title)
        else:
            self.add("TITLE", title)

    def _set_nickname(self, nickname: str) -> None:
        places = self.saying("NICKNAME")
        names: tuple[str, ...] = tuple(nickname.split(", "))
        if "" in names or any(name != name.strip() for name in names):
            names = (nickname,)
        if not nickname:
            self.remove(places)
        elif places:
            self.rewrite(places[0], names)
            self.remove(places[1:])
        else:
            self.add("NICKNAME", names)

    def _set_birthday(self, birthday: str) -> None:
        places = self.saying("BDAY")
        if not birthday:
            self.remove(places)
        elif places:
            head = self.head_of(places[0])
            omitted = places[0].found.head.values("X-APPLE-OMIT-YEAR")
            if omitted and birthday.startswith("--"):
                self.write(places[0], head, omitted[0] + birthday[1:])
                return
            stale = {"X-APPLE-OMIT-YEAR", "CALSCALE"}
            if not _is_date(birthday) or places[0].found.head.values("VALUE") != ("date",):
                stale.add("VALUE")
            head = without_param(head, stale, self.rules)
            self.write(places[0], *self._birthday_line(head, birthday))
        else:
            self.add(*self._birthday_line("BDAY", birthday))

    def _birthday_line(self, head: str, birthday: str) -> tuple[str, str]:
        """4.0 writes a date without hyphens, and says so where it is none."""
        if self.rules is not Rules.V40:
            return head, birthday
        if not _is_date(birthday):
            return f"{head};VALUE=text", birthday
        return head, _basic(birthday)

    def _set_note(self, note: str) -> None:
        """Of several notes, those that are still there stay."""
        places = self.saying("NOTE")
        if not note:
            self.remove(places)
        elif not places:
            self.add("NOTE", note)
        else:
            notes = [holdable(card_details.note_of(place.found)) for place in places]
            start, end, new = note_change(notes, note) if "" not in notes else (0, len(notes), note)
            self.remove(places[start:end])
            if new:
                self.rewrite(places[start], new)

    def _set_tags(self, tags: tuple[str, ...]) -> None:
        """Tags leave the lines that they stand on; new ones join the first line of them."""
        places = self.saying("CATEGORIES")
        if not places:
            self.add("CATEGORIES", tags)
            return
        seen, wanted = {*self._seen.tags}, {*tags}
        fresh = [tag for tag in tags if tag not in seen]
        for place in places:
            said = card_details.listed(place.found)
            left = [tag for tag in said if one_line(tag) in wanted]
            if place is places[0]:
                left = [*left, *fresh] if places[1:] else [*tags]
            if left == said:
                continue
            if left:
                self.rewrite(place, tuple(left))
            else:
                self.remove([place])


def _is_date(birthday: str) -> bool:
    """Whether it is a date as `Details` write one, so that without hyphens it reads as the same."""
    return bool(_DATE.fullmatch(birthday)) and card_details.said_by("BDAY", _basic(birthday)) == birthday


def _basic(birthday: str) -> str:
    """YYYYMMDD, --MMDD."""
    return "--" + birthday[2:].replace("-", "") if birthday[0] == "-" else birthday.replace("-", "")
