"""What a card says about a person, in the planner's words: name, ways to reach them, tags, a birthday.

Knows which property means what, and the programs' ways to label; not how a property is read (`cards`).
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache

from netplanner.domain.contact import Details, Labelled
from netplanner.interchange.cards import Card, Property
from netplanner.interchange.property_heads import Rules, parse_head
from netplanner.interchange.property_values import Value

# Types that say nothing a person would read as a label.
SILENT_TYPES = frozenset(
    {"pref", "internet", "voice", "msg", "x400", "text", "textphone", "postal", "parcel", "dom", "intl", "uri"}
)
_LABELS = {"cell": "mobile", "iphone": "mobile", "x-mobile": "mobile", "pcs": "mobile"}
_PLACES = ("work", "home")
# Apple's own labels are written as _$!<HomePage>!$_.
_APPLE_LABEL = re.compile(r"_\$!<(.*)>!\$_\Z", re.DOTALL)
_FULL_DATE = re.compile(r"(\d{4})-?(\d{1,2})-?(\d{1,2})(?:[T ].*)?\Z", re.DOTALL)
_DAY_OF_YEAR = re.compile(r"--(\d{2})-?(\d{2})(?:[T ].*)?\Z", re.DOTALL)
_TEL_URI = re.compile(r"tel:", re.IGNORECASE)
_EXTENSION = re.compile(r";ext=", re.IGNORECASE)
_SCHEME = re.compile(r"mailto:", re.IGNORECASE)
_LEAP_YEAR = 2000
# White space, what no card can hold, and the mark of a file.
_BLANK = "".join(c for c in map(chr, range(0x3001)) if c.isspace() or unicodedata.category(c) == "Cc") + "\ufeff"
_ABOUT_THE_CARD = frozenset({"VERSION", "PRODID", "REV", "UID", "PROFILE", "CLASS", "KIND", "AGENT", "X-ABLABEL"})
_PICTURES = frozenset({"PHOTO", "LOGO"})
_DATA = re.compile(r"data:[^,]*,", re.IGNORECASE)
_ANDROID_NICKNAME = re.compile(r"vnd\.android\.cursor\.item/nickname;([^;]+)")
_LONGEST_NAME = 80


def details(card: Card) -> Details:
    """The person on `card`.

    The name is FN, or made from N, NICKNAME, ORG, an e-mail or a phone, in that order
    (INTERCHANGE.md, "no FN, N, VERSION"); where there is none of them, the first text about the person,
    so that nobody stands on the board without a name.
    """
    by_name: dict[str, list[Property]] = {}
    for found in card.properties:
        name = found.head.name
        if name in by_name:
            by_name[name].append(found)
        else:
            by_name[name] = [found]
    labels = _group_labels(by_name["X-ABLABEL"]) if "X-ABLABEL" in by_name else {}
    ways = {
        name: tuple(
            [
                Labelled(value, (labels.get(found.head.group) if labels else "") or type_label(found.head.params))
                for found in by_name[name]
                if (value := value_of(found))
            ]
        )
        for name, value_of in _WAYS
        if name in by_name
    }
    phones, emails = ways.get("TEL", ()), ways.get("EMAIL", ())
    nickname = ", ".join(_listed(by_name["NICKNAME"])) if "NICKNAME" in by_name else ""
    organisation = _first(by_name, "ORG", _organisation)
    name = (
        _first(by_name, "FN", _text)
        or _first(by_name, "N", full_name)
        or nickname
        or organisation
        or next((way.value for way in (*emails, *phones)), "")
        or _any_text(card)
    )
    return Details(
        name=name,
        organisation=organisation,
        title=_first(by_name, "TITLE", _text) or _first(by_name, "ROLE", _text),
        tags=tuple(dict.fromkeys(_listed(by_name["CATEGORIES"]))) if "CATEGORIES" in by_name else (),
        phones=phones,
        emails=emails,
        addresses=ways.get("ADR", ()),
        urls=ways.get("URL", ()),
        birthday=_first(by_name, "BDAY", birthday_of),
        note="\n".join(filter(None, map(note_of, by_name.get("NOTE", ())))),
        nickname=nickname,
        uid=_first(by_name, "UID", _text),
        has_photo="PHOTO" in by_name and any(found.value for found in by_name["PHOTO"]),
    )


def document_properties(card: Card) -> list[dict[str, object]]:
    """The properties of `card` as COMMANDS.md's JSON document holds them: group, name, params, value."""
    return [
        {
            "group": found.head.group,
            "name": found.head.name,
            "params": [list(param) for param in found.head.params],
            "value": found.value if isinstance(found.value, str) else list(found.value),
        }
        for found in card.properties
    ]


def shown_text(found: Property) -> str:
    """Whatever a property says, in one line; "" where it says nothing."""
    return _one_line(found.text)


def listed(found: Property) -> list[str]:
    """The items of one list property, such as the tags of a CATEGORIES."""
    return _listed([found])


def way_value(found: Property) -> str:
    """The phone, mail, address or link of a property; "" where it says nothing."""
    value_of = dict(_WAYS).get(found.name)
    return value_of(found) if value_of else ""


def note_of(found: Property) -> str:
    """The text of a NOTE, which may have several lines; what no card can hold is as good as blank around it."""
    return _stripped(found).strip(_BLANK)


def said_by(name: str, value: Value) -> str:
    """What a property of this name with this value says: a way, a birthday, an organisation, a full name, a label."""
    head = parse_head(name, Rules.V30)
    return _SAID[name](Property(head, value)) if head else ""


def _any_text(card: Card) -> str:
    """The first text about the person; before the address of a picture anything else, and never the picture itself."""
    for found in sorted(card.properties, key=lambda each: each.head.name in _PICTURES):
        if found.head.name in _ABOUT_THE_CARD or found.head.separator is None:
            continue
        if (text := _text(found)) and not _DATA.match(text):
            android = _ANDROID_NICKNAME.match(text)
            return (android[1] if android else text)[:_LONGEST_NAME]
    return ""


def _stripped(found: Property) -> str:
    value = found.value
    return value.strip() if isinstance(value, str) else " ".join(filter(None, map(str.strip, value)))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _first(by_name: dict[str, list[Property]], name: str, text_of: Callable[[Property], str]) -> str:
    """The first text that the properties of this name give."""
    for found in by_name.get(name, ()):
        if text := text_of(found):
            return text
    return ""


def _text(found: Property) -> str:
    value = found.value
    return " ".join((value if isinstance(value, str) else found.text).split())


def _parts(found: Property) -> tuple[str, ...]:
    return (found.value,) if isinstance(found.value, str) else found.value


def _listed(found: Iterable[Property]) -> list[str]:
    return [text for each in found for part in _parts(each) if (text := _one_line(part).strip(_BLANK))]


def full_name(found: Property) -> str:
    """N in the order that people say it: Dr. Ana Maria Souza Jr.; 安藤 ロイド stays family first."""
    parts = [_one_line(part) for part in _parts(found)]
    family, given, additional, prefix, suffix = (*parts[:5], *[""] * (5 - len(parts[:5])))
    if family and given and _is_east_asian(family + given):
        return " ".join(filter(None, (family, given, additional)))
    return " ".join(filter(None, (prefix, given, additional, family, suffix)))


def _is_east_asian(text: str) -> bool:
    return not text.isascii() and all(
        unicodedata.name(letter, "").startswith(("CJK", "HIRAGANA", "KATAKANA", "HALFWIDTH KATAKANA", "HANGUL"))
        for letter in text
        if letter.isalpha()
    )


def _organisation(found: Property) -> str:
    return ", ".join([text for part in _parts(found) if (text := _one_line(part))])


def _address(found: Property) -> str:
    """Box, extension, street, city, region, code, country, as far as they are there, in one line."""
    lines = "\n".join(filter(None, _parts(found))).split("\n")
    return ", ".join([text for line in lines if (text := line.strip())])


def _phone(found: Property) -> str:
    text = _text(found)
    if text[:1] in "tT" and _TEL_URI.match(text):
        text = _EXTENSION.sub(" ext. ", text[4:])
    return text


def _email(found: Property) -> str:
    text = _text(found)
    return _SCHEME.sub("", text, count=1) if ":" in text else text


def _group_labels(found: Iterable[Property]) -> dict[str, str]:
    labels: dict[str, str] = {}
    for each in found:
        if each.group and (text := _label(each)):
            labels.setdefault(each.group, text)
    return labels


def _label(found: Property) -> str:
    text = _one_line(found.text)
    apple = _APPLE_LABEL.match(text)
    return apple[1].strip().lower() if apple else text


@lru_cache(maxsize=1024)
def type_label(params: tuple[tuple[str, str], ...]) -> str:
    """ "work", "mobile", "home fax" from the TYPEs of a head; "" where they say nothing."""
    words: list[str] = []
    for name, value in params:
        if name == "TYPE":
            word = value.lower()
            word = _LABELS.get(word, word).removeprefix("x-")
            if word not in SILENT_TYPES and word not in words:
                words.append(word)
    words.sort(key=lambda word: word not in _PLACES)
    return " ".join(words)


def birthday_of(found: Property) -> str:
    """YYYY-MM-DD or --MM-DD where it is one; otherwise as written."""
    text = _text(found)
    if not found.head.params and _is_iso_day(text):  # as most are
        return text
    if full := _FULL_DATE.match(text):
        year, month, day = int(full[1]), int(full[2]), int(full[3])
        if full[1] in found.head.values("X-APPLE-OMIT-YEAR"):
            return f"--{month:02d}-{day:02d}" if _is_date(_LEAP_YEAR, month, day) else text
        return f"{year:04d}-{month:02d}-{day:02d}" if _is_date(year, month, day) else text
    if day_of_year := _DAY_OF_YEAR.match(text):
        month, day = int(day_of_year[1]), int(day_of_year[2])
        return f"--{month:02d}-{day:02d}" if _is_date(_LEAP_YEAR, month, day) else text
    return text


def _is_iso_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text  # it reads weeks, too
    except ValueError:
        return False


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


_WAYS: tuple[tuple[str, Callable[[Property], str]], ...] = (
    ("TEL", _phone),
    ("EMAIL", _email),
    ("ADR", _address),
    ("URL", _stripped),
)
_SAID: dict[str, Callable[[Property], str]] = {
    **dict(_WAYS),
    "BDAY": birthday_of,
    "ORG": _organisation,
    "N": full_name,
    "X-ABLABEL": _label,
}
