"""Changing what stands before a value: labels as types, parameters taken away, groups.

Knows the heads of the three vCards; not the values behind them.
"""

from collections.abc import Collection

from netplanner.interchange.card_details import SILENT_TYPES, type_label
from netplanner.interchange.property_heads import Rules, head_pieces, parse_head

# Labels that the three vCards have types for.
_TYPES = {"work": ["WORK"], "home": ["HOME"], "mobile": ["CELL"], "fax": ["FAX"], "pager": ["PAGER"]}


def without_param(head: str, names: Collection[str], rules: Rules) -> str:
    """`head` without the parameters of these upper-case names."""
    first, *pieces = head_pieces(head)
    return ";".join([first, *(piece for piece in pieces if not _names(piece, rules) & set(names))])


def labelled_head(head: str, label: str, rules: Rules) -> tuple[str, bool]:
    """`head` with the types that say `label`, and whether the label needs a line of its own.

    Types that nobody reads as a label (PREF, VOICE, INTERNET) stay.
    """
    first, *pieces = head_pieces(head)
    kept = []
    for piece in pieces:
        if "TYPE" not in _names(piece, rules):
            kept.append(piece)
            continue
        parsed = parse_head(f"X;{piece}", rules)
        silent = [value for value in (parsed.values("TYPE") if parsed else ()) if value.lower() in SILENT_TYPES]
        if silent:
            kept.append(_written_types(silent, rules))
    types = [kind for word in label.split() for kind in _TYPES.get(word, ())]
    if types and type_label(tuple(("TYPE", kind) for kind in types)) == label:
        return ";".join([first, *kept, _written_types(types, rules)]), False
    return ";".join([first, *kept]), bool(label)


def group_of(head: str) -> str:
    return head_pieces(head)[0].rpartition(".")[0]


def grouped_head(head: str, group: str) -> str:
    """`head` in this group and in no other; "" is none."""
    first, *pieces = head_pieces(head)
    name = first.rpartition(".")[2]
    return ";".join([f"{group}.{name}" if group else name, *pieces])


def _written_types(types: list[str], rules: Rules) -> str:
    """2.1 writes bare words, 3.0 and 4.0 one parameter."""
    return ";".join(types) if rules is Rules.V21 else f"TYPE={','.join(types)}"


def _names(piece: str, rules: Rules) -> set[str]:
    parsed = parse_head(f"X;{piece}", rules)
    return {name for name, _ in parsed.params} if parsed else set()
