"""Editing a card in place: only the lines of what changed are written anew, every other byte stays.

Knows which property of a card says what `Details` say (`card_details` reads them); how a line is written in the
card's own dialect is `line_writing`.
"""

import base64
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from enum import Enum

from netplanner.domain.contact import Details, Labelled
from netplanner.interchange import card_details
from netplanner.interchange.card_details import shown_text
from netplanner.interchange.card_lines import CardLines
from netplanner.interchange.card_parser import PlacedProperty
from netplanner.interchange.head_editing import free_group, labelled_head, picture_head, without_param
from netplanner.interchange.line_writing import holdable, one_line, write_picture, write_property
from netplanner.interchange.property_heads import Rules
from netplanner.interchange.property_values import Value

_WAYS = (("TEL", "phones"), ("EMAIL", "emails"), ("ADR", "addresses"), ("URL", "urls"))
_FEWEST_NAME_PARTS = 5


class Picture(Enum):
    """What becomes of the picture, where no new one is given."""

    KEEP = "keep"
    REMOVE = "remove"


def settled(details: Details) -> Details:
    """`details` as a card can hold them: no control characters, single lines where a value is one line."""

    def ways(labelled: Iterable[Labelled]) -> tuple[Labelled, ...]:
        tidy = (Labelled(one_line(way.value), one_line(way.label)) for way in labelled)
        return tuple(way for way in tidy if way.value)

    tags = (one_line(tag) for tag in details.tags)
    return replace(
        details,
        name=one_line(details.name),
        organisation=one_line(details.organisation),
        title=one_line(details.title),
        tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
        phones=ways(details.phones),
        emails=ways(details.emails),
        addresses=ways(details.addresses),
        urls=ways(details.urls),
        birthday=one_line(details.birthday),
        note=holdable(details.note),
        nickname=one_line(details.nickname),
    )


def edit_card(raw: bytes, details: Details, *, picture: bytes | Picture = Picture.KEEP) -> bytes:
    """The card of these exact bytes, edited to say `details`; what is the same as before stays byte for byte.

    The dialect (2.1, 3.0, 4.0), the line ends, groups and parameters stay. `picture`: JPEG, PNG, GIF or WebP bytes.
    UID and whether there is a photo are no matter of `details` here.
    """
    editor = _Editor(raw)
    before, after = editor.before, settled(details)
    if after.name != before.name:
        editor.rename(after.name)
    if after.organisation != before.organisation:
        editor.set_parts("ORG", after.organisation)
    if after.title != before.title:
        editor.set_text("TITLE" if editor.has("TITLE") or not editor.has("ROLE") else "ROLE", after.title)
    if after.nickname != before.nickname:
        editor.set_list("NICKNAME", tuple(part.strip() for part in after.nickname.split(",")))
    if after.birthday != before.birthday:
        editor.set_birthday(after.birthday)
    if after.note != before.note:
        editor.set_text("NOTE", after.note, every=True)
    if after.tags != before.tags:
        editor.set_tags(before.tags, after.tags)
    for name, field in _WAYS:
        if getattr(after, field) != getattr(before, field):
            editor.set_ways(name, getattr(before, field), getattr(after, field))
    if isinstance(picture, bytes):
        editor.set_picture(picture)
    elif picture is Picture.REMOVE:
        editor.remove(editor.named("PHOTO"))
    return editor.result()


class _Editor(CardLines):
    """What a card says, field by field."""

    def __init__(self, raw: bytes) -> None:
        super().__init__(raw)
        self.before = card_details.details(self.card)

    def set_text(self, name: str, text: str, *, every: bool = False) -> None:
        """The first property of this name that says anything says `text`; `every`: the others say nothing then."""
        places = [each for each in self.named(name) if shown_text(each.found)]
        if not text:
            self.remove(places if every else places[:1])
        elif places:
            self.rewrite(places[0], text)
            if every:
                self.remove(places[1:])
        else:
            self.add(name, text)

    def set_list(self, name: str, items: tuple[str, ...]) -> None:
        places = self.named(name)
        items = tuple(item for item in items if item)
        if not items:
            self.remove(places)
        elif places:
            self.rewrite(places[0], items)
            self.remove(places[1:])
        else:
            self.add(name, items)

    def set_parts(self, name: str, text: str) -> None:
        """ORG: its units keep their places where the new text has as many."""
        places = [each for each in self.named(name) if shown_text(each.found)]
        if not text:
            self.remove(places[:1])
        elif not places:
            self.add(name, (text,))
        else:
            self.rewrite(places[0], _spread(places[0].found.value, text, into=0))

    def rename(self, name: str) -> None:
        """FN says the name; N follows where it said the same, with the part that is still in the name in its place."""
        full = [each for each in self.named("FN") if shown_text(each.found)]
        parts = [each for each in self.named("N") if shown_text(each.found)]
        if full:
            self.rewrite(full[0], name)
        if parts and (not full or card_details.full_name(parts[0].found) == self.before.name):
            self.rewrite(parts[0], _name_parts(parts[0].found.value, name))
        if not full and not parts:
            self.add("FN", name)

    def set_birthday(self, birthday: str) -> None:
        places = [each for each in self.named("BDAY") if shown_text(each.found)]
        written = birthday
        if self.rules is Rules.V40 and re.fullmatch(r"(\d{4}|-)-\d{2}-\d{2}", birthday):
            written = birthday.replace("-", "") if birthday[0] != "-" else "--" + birthday[2:].replace("-", "")
        if not written:
            self.remove(places[:1])
        elif places:
            head = without_param(self.head_of(places[0]), {"X-APPLE-OMIT-YEAR", "VALUE", "CALSCALE"}, self.rules)
            self.write(places[0], head, written)
        else:
            self.add("BDAY", written)

    def set_tags(self, before: Sequence[str], after: Sequence[str]) -> None:
        """Tags leave the lines that they stand on; new ones join the first line of them."""
        fresh = [tag for tag in after if tag not in before]
        kept = set(after)
        places = self.named("CATEGORIES")
        for place in places:
            said = card_details.listed(place.found)
            left = [tag for tag in said if tag in kept]
            if fresh and place is places[0]:
                left, fresh = [*left, *fresh], []
            if left != said:
                if left:
                    self.rewrite(place, tuple(left))
                else:
                    self.remove([place])
        if fresh:
            self.add("CATEGORIES", tuple(fresh))

    def set_ways(self, name: str, before: Sequence[Labelled], after: Sequence[Labelled]) -> None:
        """Phones, mails, addresses or links: what is still there stays; one changed is edited where it stands."""
        places = [each for each in self.named(name) if card_details.way_value(each.found)]
        for old_from, old_to, new_from, new_to in _differences(before, after):
            old, new = places[old_from:old_to], after[new_from:new_to]
            for place, was, way in zip(old, before[old_from:old_to], new, strict=False):
                self._change_way(place, was, way)
            for place in old[len(new) :]:
                self.remove([place, *self._labels_of(place)])
            for way in new[len(old) :]:
                self._add_way(name, way)

    def _change_way(self, place: PlacedProperty, was: Labelled, way: Labelled) -> None:
        head, value = self.head_of(place), place.found.value
        if way.value != was.value:
            head, value = self._way_value(place, head, way.value)
        if way.label != was.label:
            labels = self._labels_of(place)
            if labels and way.label:
                self.rewrite(labels[0], way.label)
            else:
                self.remove(labels)
                head = self._labelled(head, way.label)
        if head != self.head_of(place) or value != place.found.value:
            self.write(place, head, value)

    def _way_value(self, place: PlacedProperty, head: str, text: str) -> tuple[str, Value]:
        name, value = place.found.name, place.found.value
        if name == "ADR":
            return head, _spread(value, text, into=2, parts=7)
        scheme = place.found.text.strip()[:4].lower()
        if name == "TEL" and scheme == "tel:":
            if re.fullmatch(r"[+0-9().-]+", text):
                return head, "tel:" + text
            return without_param(head, {"VALUE"}, self.rules), text
        return head, text

    def _add_way(self, name: str, way: Labelled) -> None:
        value: Value = ("", "", way.value, "", "", "", "") if name == "ADR" else way.value
        self.add(self._labelled(name, way.label), value)

    def _labelled(self, head: str, label: str) -> str:
        """`head` with this label; one that is no type of vCard's stands on a line of its own, in the same group."""
        head, own_line = labelled_head(head, label, self.rules)
        if not own_line:
            return head
        if "." not in re.split("[;:]", head)[0]:
            head = f"{free_group(self.groups())}.{head}"
        group = head.split(".", 1)[0] if head.count(".") == 1 else head.rpartition(".")[0]
        self.add_lines("X-ABLABEL", write_property(f"{group}.X-ABLabel", label, self.rules, self.line_end))
        return head

    def _labels_of(self, place: PlacedProperty) -> list[PlacedProperty]:
        group = place.found.group
        return [each for each in self.named("X-ABLABEL") if group and each.found.group == group]

    def set_picture(self, picture: bytes) -> None:
        encoded = base64.b64encode(picture).decode()
        head = picture_head(picture, self.rules)
        places = self.named("PHOTO")
        if self.rules is Rules.V40:
            written = write_property("PHOTO", head.partition(":")[2] + encoded, self.rules, self.line_end)
        else:
            written = write_picture(head, encoded, self.rules, self.line_end)
        self.remove(places)
        if places:
            self.put_lines(places[0], written)
        else:
            self.add_lines("PHOTO", written)


def _differences(before: Sequence[Labelled], after: Sequence[Labelled]) -> list[tuple[int, int, int, int]]:
    """Where the two differ, as (from, to) of each. What both begin and end with is the same, even if it is twice."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    old, new = before[start : len(before) - end], after[start : len(after) - end]
    if len(old) == len(new):
        return [
            (start + at, start + at + 1, start + at, start + at + 1) for at in range(len(old)) if old[at] != new[at]
        ]
    return [
        (start + old_from, start + old_to, start + new_from, start + new_to)
        for kind, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, False).get_opcodes()
        if kind != "equal"
    ]


def _spread(value: Value, text: str, *, into: int, parts: int = 1) -> Value:
    """`text`, shown as parts with commas between, put back into the parts that it was shown from.

    Where it no longer has as many pieces, all of it goes into the part numbered `into`.
    """
    old = (value,) if isinstance(value, str) else value
    counts = [len(_pieces(part)) for part in old]
    pieces = _pieces(text)
    if sum(counts) != len(pieces):
        alone = [""] * max(parts, into + 1)
        alone[into] = text
        return tuple(alone)
    spread: list[str] = []
    for part, count in zip(old, counts, strict=True):
        taken, pieces = pieces[:count], pieces[count:]
        spread.append(part if taken == _pieces(part) else ", ".join(taken))
    return tuple(spread)


def _pieces(part: str) -> list[str]:
    return [piece for line in part.split("\n") for each in line.split(",") if (piece := each.strip())]


def _name_parts(value: Value, name: str) -> Value:
    """N for `name`: a family or a given name that is still in it keeps its part, and no other is made up."""
    old = (value,) if isinstance(value, str) else value
    family, given = (*(part.strip() for part in old[:2]), "", "")[:2]
    empty = [""] * (max(_FEWEST_NAME_PARTS, len(old)) - 2)
    if family and given and name == f"{family} {given}":
        return (family, given, *empty)
    if family and name != family and name.endswith(f" {family}"):
        return (family, name.removesuffix(f" {family}"), *empty)
    if given and family and name.startswith(f"{given} "):
        return (name.removeprefix(f"{given} "), given, *empty)
    return ("", name, *empty)
