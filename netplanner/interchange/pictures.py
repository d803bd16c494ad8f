"""The picture on a card: its bytes, what kind they are, and the lines that it is written on.

Knows base64 and data: URIs; nothing is ever fetched, so a picture that is only an address counts as none.
"""

import base64
import re

from netplanner.interchange.cards import Card
from netplanner.interchange.line_writing import write_property
from netplanner.interchange.property_heads import Rules

_KINDS = ((b"\xff\xd8\xff", "JPEG"), (b"\x89PNG\r\n\x1a\n", "PNG"), (b"GIF8", "GIF"), (b"RIFF", "WEBP"))
_LETTERS = re.compile(r"[A-Za-z0-9+/]+")
_LETTERS_A_LINE = 72


def picture(card: Card) -> bytes | None:
    """The bytes of the picture on a card; None where there is none, or only the address of one.

    Stray characters in the base64 are looked past and a missing end is no end: half a picture is better than none.
    """
    for found in card.properties:
        if found.name != "PHOTO" or not isinstance(found.value, str):
            continue
        text = found.value.lstrip()
        if text[:5].lower() == "data:":
            header, comma, text = text.partition(",")
            if not comma or not header.rstrip().lower().endswith(";base64"):
                continue
        elif not found.head.is_base64:
            continue
        if ":" not in text and (decoded := _decoded(text)):
            return decoded
    return None


def kind_of_picture(picture: bytes) -> str | None:
    """JPEG, PNG, GIF or WEBP by the first bytes; None for anything else."""
    found = next((kind for magic, kind in _KINDS if picture.startswith(magic)), None)
    return None if found == "WEBP" and picture[8:12] != b"WEBP" else found


def write_picture(picture: bytes, rules: Rules, line_end: bytes) -> bytes:
    """The physical lines of a PHOTO: base64, folded, and in 2.1 closed by an empty line; in 4.0 a data: URI."""
    kind = kind_of_picture(picture) or "JPEG"
    letters = base64.b64encode(picture).decode()
    if rules is Rules.V40:
        return write_property("PHOTO", f"data:image/{kind.lower()};base64,{letters}", rules, line_end)
    head = f"PHOTO;ENCODING=BASE64;TYPE={kind}" if rules is Rules.V21 else f"PHOTO;ENCODING=b;TYPE={kind}"
    pieces = [letters[start : start + _LETTERS_A_LINE] for start in range(0, len(letters), _LETTERS_A_LINE)]
    written = line_end.join([f"{head}:".encode(), *(b" " + piece.encode() for piece in pieces)]) + line_end
    return written + line_end if rules is Rules.V21 else written


def _decoded(written: str) -> bytes:
    letters = "".join(_LETTERS.findall(written.partition("=")[0]))
    if len(letters) % 4 == 1:  # six bits are no byte
        letters = letters[:-1]
    return base64.b64decode(letters + "=" * (-len(letters) % 4))
