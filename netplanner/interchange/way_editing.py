"""Editing the phones, mails, addresses and links of a card, each with its label.

Knows that a label is a type in the head or an X-ABLabel in the same group; how lines are written is `line_writing`.
"""

import re
from collections.abc import Sequence

from netplanner.domain.contact import Labelled
from netplanner.interchange.card_details import way_value
from netplanner.interchange.card_lines import CardLines
from netplanner.interchange.card_parser import PlacedProperty
from netplanner.interchange.head_editing import group_of, grouped_head, labelled_head, without_param
from netplanner.interchange.property_values import Value
from netplanner.interchange.settled_details import ADDRESS_PARTS, STREET, settled_value
from netplanner.interchange.value_editing import differences, spread

_APPLES_OWN = "X-AB"  # what only says more about another line of the group
_EXTENSION = " ext. "
_TELEPHONE_URI = re.compile(r"[+0-9().-]+(?: ext\. [0-9().-]+)?")


def set_ways(lines: CardLines, name: str, before: Sequence[Labelled], after: Sequence[Labelled]) -> None:
    """Make the properties of this name say `after` instead of `before`, which they say now; both are settled.

    What is still there stays, one changed is edited where it stands, and what goes takes its label along.
    """
    places = [each for each in lines.named(name) if settled_value(name, way_value(each.found))]
    for old_from, old_to, new_from, new_to in differences(before, after):
        old, new = places[old_from:old_to], after[new_from:new_to]
        for place, was, way in zip(old, before[old_from:old_to], new, strict=False):
            _change(lines, place, was, way)
        for place in old[len(new) :]:
            lines.remove([place, *_own_labels(lines, place)])
        for way in new[len(old) :]:
            _add(lines, name, way, behind=places[:old_to], before=places[old_to:])


def _change(lines: CardLines, place: PlacedProperty, was: Labelled, way: Labelled) -> None:
    head, value = lines.head_of(place), place.found.value
    if way.value != was.value:
        head, value = _value(lines, place, head, way.value)
    if way.label == was.label:
        lines.write(place, head, value)
        return
    labels = _own_labels(lines, place)
    if labels and way.label:
        # The line of the label is there already: it says whatever it is to say.
        lines.rewrite(labels[0], way.label)
        lines.remove(labels[1:])
        if way.value != was.value:
            lines.write(place, head, value)
        return
    lines.remove(labels)
    if _shares_group(lines, place):  # a label of the others is not for this one, nor the other way round
        head = grouped_head(head, "")
    lines.put_lines(place, _written(lines, head, value, way.label, like=place))


def _add(
    lines: CardLines, name: str, way: Labelled, *, behind: Sequence[PlacedProperty], before: Sequence[PlacedProperty]
) -> None:
    """One more way between those that it stands behind and before."""
    value: Value = spread(name, "", way.value, into=STREET, parts=ADDRESS_PARTS) if name == "ADR" else way.value
    near = behind[-1] if behind else before[0] if before else None
    written = _written(lines, name, value, way.label, like=near)
    if behind:
        lines.add_behind(behind[-1], written)
    elif before:
        lines.add_before(before[0], written)
    else:
        lines.add_at_end(written)


def _value(lines: CardLines, place: PlacedProperty, head: str, text: str) -> tuple[str, Value]:
    """The head and the value that say `text`, in the form that this property has."""
    name, value = place.found.name, place.found.value
    if name == "ADR":
        return head, spread(name, value, text, into=STREET, parts=ADDRESS_PARTS)
    if name == "TEL" and place.found.text.strip()[:4].lower() == "tel:":
        if _TELEPHONE_URI.fullmatch(text):
            return head, "tel:" + text.replace(_EXTENSION, ";ext=")
        return without_param(head, {"VALUE"}, lines.rules), text
    return head, text


def _written(lines: CardLines, head: str, value: Value, label: str, *, like: PlacedProperty | None) -> bytes:
    """The lines of a way under this label, which has one of its own where it is no type of vCard's."""
    head, needs_line = labelled_head(head, label, lines.rules)
    if not needs_line:
        return lines.lines(head, value, like=like)
    group = group_of(head)
    if not group:
        group = lines.free_group()
        head = grouped_head(head, group)
    return lines.lines(head, value, like=like) + lines.lines(f"{group}.X-ABLabel", label, like=like)


def _own_labels(lines: CardLines, place: PlacedProperty) -> list[PlacedProperty]:
    """The lines of its label, where they are nobody else's."""
    if _shares_group(lines, place):
        return []
    return [each for each in lines.in_group(place.found.group) if each.found.name == "X-ABLABEL"]


def _shares_group(lines: CardLines, place: PlacedProperty) -> bool:
    group = lines.in_group(place.found.group)
    return any(each != place and not each.found.name.startswith(_APPLES_OWN) for each in group)
