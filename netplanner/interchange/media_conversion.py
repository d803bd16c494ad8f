"""Pictures, sounds and keys from one vCard to another: base64 in 3.0, data: URIs in 4.0, addresses in both.

Knows how each version says what kind of data it is; nothing is ever fetched.
"""

import base64
import binascii
import re
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from netplanner.interchange.cards import Property
from netplanner.interchange.pictures import kind_of_picture
from netplanner.interchange.property_heads import Form, Rules
from netplanner.interchange.property_values import folded_base64

MEDIA = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
_ANY = "application/octet-stream"
# Of the types of such a line, these say nothing of its data.
_USES = frozenset({"home", "work", "pref"})
# As 3.0 names them, and as the registry of media types does; all else is upper case there and lower case here.
_KINDS = {
    "JPEG": "image/jpeg", "JPG": "image/jpeg", "BASIC": "audio/basic", "WAVE": "audio/wav", "WAV": "audio/wav",
    "PGP": "application/pgp-keys", "X509": "application/pkix-cert", "X.509": "application/pkix-cert",
}  # fmt: skip
_NAMES = {
    "image/jpeg": "JPEG", "audio/basic": "BASIC", "audio/wav": "WAVE", "audio/x-wav": "WAVE",
    "application/pgp-keys": "PGP", "application/pkix-cert": "X509", _ANY: "",
}  # fmt: skip
_FAMILIES = {"PHOTO": "image", "LOGO": "image", "SOUND": "audio"}
_DATA = re.compile(r"data:([^,;]*)([^,]*),(.*)", re.IGNORECASE | re.DOTALL)
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:\S")
_NO_KIND = re.compile(r"[^A-Za-z0-9.+/-]")
_LETTERS = re.compile(r"[A-Za-z0-9+/]+")
_LOOKED_AT = 64  # letters, which are a whole number of bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """`params`: what is to stand beside the others; `is_whole`: all that the line held is in `value`."""

    value: str
    params: tuple[tuple[str, str], ...] = ()
    verbatim: bool = True
    is_whole: bool = True


def is_media(found: Property) -> bool:
    """Whether its value is data, or the address of some."""
    if not isinstance(found.value, str):
        return False
    if found.name in MEDIA or found.head.form is Form.BASE64:
        return True
    return "uri" in map(str.lower, found.head.values("VALUE")) and bool(_DATA.match(found.value.lstrip()))


def is_kind(name: str, value: str) -> bool:
    """Whether a TYPE of such a line says what kind its data are; that of RELATED says who somebody is."""
    return name != "RELATED" and value.lower() not in _USES


def converted_media(found: Property, rules: Rules) -> Media:
    """What a line of media says, in the form that these rules have for it.

    Base64 that is broken is read as far as it can be, as `pictures.picture` does.
    """
    text = found.text.strip()
    kind = next((value for value in found.head.values("TYPE") if is_kind(found.name, value)), "")
    kind = next(iter(found.head.values("MEDIATYPE")), "") or kind
    if found.head.form is Form.BASE64:
        letters, is_whole = _sound_letters(text)
        return _inline(found.name, letters, _media_type(found.name, kind, letters), rules, is_whole=is_whole)
    if data := _DATA.match(text):
        if data[2].lower().endswith(";base64"):
            letters, is_whole = _sound_letters(data[3])
        else:
            letters, is_whole = base64.b64encode(unquote_to_bytes(data[3])).decode(), True
        media_type = _media_type(found.name, data[1] or kind, letters)
        return _inline(found.name, letters, media_type, rules, is_whole=is_whole)
    if _URI.match(text):
        return _address(text, _media_type(found.name, kind, "") if kind else "", rules)
    # A key in its own letters, or the sound of a name in the letters of its language.
    types = tuple(("TYPE", value) for value in found.head.values("TYPE") if is_kind(found.name, value))
    return Media(value=found.text, params=(*types, ("VALUE", "text")) if text else types, verbatim=False)


def _inline(name: str, letters: str, media_type: str, rules: Rules, *, is_whole: bool) -> Media:
    if not letters:
        return Media(value="", is_whole=is_whole)
    if rules is Rules.V40:
        # Of a name that no version knows, it is to be said that its value is not a text.
        said = () if name in MEDIA else (("VALUE", "uri"),)
        return Media(value=f"data:{media_type};base64,{letters}", params=said, is_whole=is_whole)
    named = _type_name(media_type)
    params = (("ENCODING", "b"), ("TYPE", named)) if named else (("ENCODING", "b"),)
    return Media(value=letters, params=params, is_whole=is_whole)


def _address(text: str, media_type: str, rules: Rules) -> Media:
    if rules is Rules.V40:
        return Media(value=text, params=(("MEDIATYPE", media_type),) if media_type else ())
    named = _type_name(media_type) if media_type else ""
    return Media(value=text, params=(("VALUE", "uri"), ("TYPE", named)) if named else (("VALUE", "uri"),))


def _media_type(name: str, kind: str, letters: str) -> str:
    kind = _NO_KIND.sub("-", kind)
    family = _FAMILIES.get(name, "application")
    if not kind and family == "image":
        head = letters[:_LOOKED_AT]
        kind = kind_of_picture(binascii.a2b_base64(head + "=" * (-len(head) % 4))) or ""
    if not kind:
        return _ANY
    if "/" in kind:
        return kind.lower()
    return _KINDS.get(kind.upper()) or f"{family}/{kind.lower()}"


def _type_name(media_type: str) -> str:
    named = _NAMES.get(media_type)
    if named is not None:
        return named
    family, _, kind = media_type.partition("/")
    return media_type if family == "application" else kind.upper()


def _sound_letters(written: str) -> tuple[str, bool]:
    """Base64 with as much padding as it needs, and whether it was sound."""
    text, is_sound = folded_base64(written)
    letters = text.rstrip("=") if is_sound else "".join(_LETTERS.findall(text.partition("=")[0]))
    if len(letters) % 4 == 1:  # six bits are no byte
        letters = letters[:-1]
    return letters + "=" * (-len(letters) % 4), is_sound
