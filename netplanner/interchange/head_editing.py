"""Changing what stands before a value: labels as types, parameters taken away, groups, the head of a picture.

Knows the heads of the three vCards; not the values behind them.
"""

from collections.abc import Collection, Iterable

from netplanner.interchange.card_details import SILENT_TYPES
from netplanner.interchange.property_heads import Rules, head_pieces, parse_head

# Labels that the three vCards have types for.
_TYPES = {"work": ("WORK",), "home": ("HOME",), "mobile": ("CELL",), "fax": ("FAX",), "pager": ("PAGER",)}
_KINDS_OF_PICTURE = ((b"\xff\xd8\xff", "JPEG"), (b"\x89PNG\r\n\x1a\n", "PNG"), (b"GIF8", "GIF"), (b"RIFF", "WEBP"))


def kind_of_picture(picture: bytes) -> str | None:
    """JPEG, PNG, GIF or WEBP by the first bytes; None for anything else."""
    found = next((kind for magic, kind in _KINDS_OF_PICTURE if picture.startswith(magic)), None)
    return None if found == "WEBP" and picture[8:12] != b"WEBP" else found


def picture_head(picture: bytes, rules: Rules) -> str:
    """All before the base64: in 4.0 the beginning of a data: URI stands behind the colon."""
    kind = kind_of_picture(picture) or "JPEG"
    if rules is Rules.V40:
        return f"PHOTO:data:image/{kind.lower()};base64,"
    if rules is Rules.V21:
        return f"PHOTO;ENCODING=BASE64;TYPE={kind}"
    return f"PHOTO;ENCODING=b;TYPE={kind}"


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
    words = label.lower().split()
    if label and all(word in _TYPES for word in words) and label == " ".join(words):
        types = [kind for word in words for kind in _TYPES[word]]
        return ";".join([first, *kept, _written_types(types, rules)]), False
    return ";".join([first, *kept]), bool(label)


def free_group(taken: Iterable[str]) -> str:
    """The first of item1, item2, … that no line of the card belongs to."""
    used = set(taken)
    number = 1
    while f"item{number}" in used:
        number += 1
    return f"item{number}"


def _written_types(types: list[str], rules: Rules) -> str:
    """2.1 writes bare words, 3.0 and 4.0 one parameter."""
    return ";".join(types) if rules is Rules.V21 else f"TYPE={','.join(types)}"


def _names(piece: str, rules: Rules) -> set[str]:
    parsed = parse_head(f"X;{piece}", rules)
    return {name for name, _ in parsed.params} if parsed else set()
