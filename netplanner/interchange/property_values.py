"""What stands after the colon: escapes undone, parts and lists taken apart, quoted-printable read.

Knows the rules of the three vCards and the habits that differ from them; not whose value it is.
"""

import binascii
import re

from netplanner.interchange.property_heads import Form, Rules

Value = str | tuple[str, ...]

# A backslash before a line break is how Windows Mobile breaks a line inside a value.
_ESCAPE = re.compile(r'\\([nN,;:"\\\n])')
_RARE_MEANINGS = (("\\:", ":"), ("\\N", "\n"), ('\\"', '"'), ("\\\n", "\n"))
_BACKSLASHED = re.compile(r"\\(.?)", re.DOTALL)
_OPEN_END = re.compile(r"\\+\Z")
_BASE64 = re.compile(r"[A-Za-z0-9+/]*(=*)\Z")
# Stands for a separator while quoted-printable is undone; no charset uses it inside a character.
_UNIT = b"\x1f"


def taken_apart(text: str, form: Form, rules: Rules) -> Value:
    """The value that `text` stands for: parts at `;`, a list at `,`, or the whole text."""
    if form is Form.PARTS:
        return _split(text, ";")
    if form is Form.LIST:
        return _split(text, ",")
    if "\\" not in text:
        return text
    return _unescaped_21(text) if rules is Rules.V21 else unescaped(text)


def unescaped(text: str) -> str:
    r"""`text` without the escapes of 3.0 and 4.0; `\:` and `\"` are common, other backslashes stay."""
    if "\\" not in text:
        return text
    if "\\\\" in text:
        return _ESCAPE.sub(_meaning, text)
    # Without an escaped backslash the order does not matter, and this is many times as quick.
    text = text.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";")
    if "\\" in text:
        for escape, meaning in _RARE_MEANINGS:
            text = text.replace(escape, meaning)
    return text


def _meaning(escape: re.Match[str]) -> str:
    return "\n" if escape[1] in "nN\n" else escape[1]


def _unescaped_21(text: str) -> str:
    r"""A text of vCard 2.1, which has no escapes outside of parts; yet many programs write them.

    A program that escapes does so throughout: a backslash before anything else, or a separator both bare
    and escaped, means that backslashes are backslashes (`C:\temp`, `A;B\C\;D`).
    """
    after = set(_BACKSLASHED.findall(text))
    bare = _BACKSLASHED.sub("", text)
    if not after <= set('nN,;:"\\\n') or any(mark in after and mark in bare for mark in ",;"):
        return text
    return unescaped(text)


def _split(text: str, separator: str) -> tuple[str, ...]:
    if "\\" not in text:
        return tuple(text.split(separator))
    if "\\" + separator not in text and "\\\\" not in text:
        return tuple(unescaped(text).split(separator))
    return tuple(unescaped(part) for part in _joined(text.split(separator), separator))


def _joined(pieces: list[str], separator: str) -> list[str]:
    """`pieces` with those put together again whose separator was escaped by an odd number of backslashes."""
    parts: list[str] = []
    waiting: list[str] = []
    for piece in pieces:
        waiting.append(piece)
        open_end = _OPEN_END.search(piece)
        if open_end and len(open_end[0]) % 2:
            continue
        parts.append(separator.join(waiting))
        waiting = []
    if waiting:
        parts.append(separator.join(waiting))
    return parts


def without_quoted_printable(raw: bytes, form: Form) -> bytes:
    """The bytes that quoted-printable `raw` stands for; a separator that is not encoded becomes a unit mark.

    So an encoded `;` stays inside its part, and a double-byte character may end in a backslash.
    """
    if form is Form.PARTS:
        raw = raw.replace(b";", _UNIT)
    elif form is Form.LIST:
        raw = raw.replace(b",", _UNIT)
    return binascii.a2b_qp(raw)


def quoted_printable_parts(text: str, form: Form, rules: Rules) -> Value:
    """The value of a `text` that `without_quoted_printable` and a charset have read."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if form is Form.TEXT:
        return taken_apart(text, form, rules)
    unit, separator = _UNIT.decode(), ";" if form is Form.PARTS else ","
    return tuple(unescaped(part.replace(unit, separator)) for part in _joined(text.split(unit), unit))


def folded_base64(written: str) -> tuple[str, bool]:
    """Base64 without its folds, and whether it can be decoded. Too much padding does no harm beside anything else."""
    text = written
    found = _BASE64.match(text)
    if not found:  # mostly the folds are gone already
        text = "".join(written.split())
        found = _BASE64.match(text)
    if not found or text == found[1] != "":
        return text, False
    padding = len(found[1])
    over = (len(text) - padding) % 4
    return text, over == 0 or (over > 1 and over + padding >= 4)


def text_in_base64(written: str) -> bytes | None:
    """The bytes of a text that was put into base64; None if it is none."""
    text, sound = folded_base64(written)
    if not sound:
        return None
    raw = binascii.a2b_base64(text)
    return None if b"\0" in raw else raw
