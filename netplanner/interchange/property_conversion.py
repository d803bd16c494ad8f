"""What becomes of one property on its way to 3.0 or 4.0: its name, its parameters, its value.

Knows where the three vCards differ; not what the lines of a card have to do with each other (`card_conversion`).
A property or parameter that a version does not define goes along as it is: readers pass over what they do not know.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from netplanner.interchange.card_details import way_value
from netplanner.interchange.cards import Property
from netplanner.interchange.fresh_lines import FreshLine
from netplanner.interchange.media_conversion import converted_media, is_kind, is_media
from netplanner.interchange.name_lists import Parts
from netplanner.interchange.property_heads import KNOWN_NAMES, Rules
from netplanner.interchange.property_values import Value
from netplanner.interchange.value_forms import Formed, day_form, gender_form, moment_form, place_form, zone_form

DAYS = frozenset({"BDAY", "ANNIVERSARY", "DEATHDATE", "X-ANNIVERSARY"})
# New in 4.0, and the names under which programs know them in 3.0.
_OLD_NAMES = {
    "ANNIVERSARY": "X-ANNIVERSARY",
    "GENDER": "X-GENDER",
    "KIND": "X-ADDRESSBOOKSERVER-KIND",
    "MEMBER": "X-ADDRESSBOOKSERVER-MEMBER",
}
_NEW_NAMES = {old: new for new, old in _OLD_NAMES.items()}
# Gone from 4.0, which asks for an X- before the names it does not know.
_GONE = frozenset({"CLASS", "MAILER", "NAME", "PROFILE", "SORT-STRING"})
_ADDRESSES = frozenset(
    {
        "CALADRURI", "CALURI", "CONTACT-URI", "FBURL", "IMPP", "MEMBER", "ORG-DIRECTORY", "RELATED", "SOCIALPROFILE",
        "SOURCE", "URL", "X-ADDRESSBOOKSERVER-MEMBER",
    }
)  # fmt: skip
_PARTS = {"N": 5, "ADR": 7}
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:\S")
# Said by the value itself, or chosen anew with its form.
_SILENT_VALUES = frozenset({"binary", "content-id", "cid", "inline", "phone-number", "vcard"})
_VALUE_NAMES = {"url": "uri"}
_VALUE_NAMES_30 = {**_VALUE_NAMES, "date-and-or-time": "", "timestamp": "date-time"}
_LOWEST_PREFERENCE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a property has to know of its card: the names that are on it, and the most preferred of each, 1 to 100.

    `lists`: as `name_lists` finds them.
    """

    rules: Rules
    names: frozenset[str]
    preferred: Mapping[str, int]
    lists: Mapping[Value, Parts]

    @classmethod
    def of(cls, properties: Iterable[Property], rules: Rules, lists: Mapping[Value, Parts]) -> "Surroundings":
        preferred: dict[str, int] = {}
        names = set()
        for found in properties:
            names.add(found.name)
            if number := _preference(found):
                preferred[found.name] = min(number, preferred.get(found.name, number))
        return cls(rules=rules, names=frozenset(names), preferred=preferred, lists=lists)


def converted_property(found: Property, around: Surroundings) -> tuple[FreshLine, tuple[str, ...]]:
    """The line that says the same, and the names of what it cannot say."""
    lost: list[str] = []
    params = _params(found, around, lost)
    if is_media(found):
        media = converted_media(found, around.rules)
        if not media.is_whole:
            lost.append(found.name)
        formed = Formed(value=media.value, params=media.params, verbatim=media.verbatim)
    else:
        formed = _formed(found, around)
        if not formed.is_whole:
            lost.append(found.name)
    line = FreshLine(
        name=_name(found, around, formed),
        value=formed.value,
        group=found.group,
        params=(*formed.params, *params),
        verbatim=formed.verbatim,
        lists=formed.lists,
    )
    return line, tuple(lost)


def _name(found: Property, around: Surroundings, formed: Formed) -> str:
    name = found.name
    if around.rules is not Rules.V40:
        return _OLD_NAMES.get(name) or _as_written(found)
    new = _NEW_NAMES.get(name)
    if new and new not in around.names and formed.is_known:
        return new
    return f"X-{name}" if name in _GONE else _as_written(found)


def _as_written(found: Property) -> str:
    return found.name if found.name in KNOWN_NAMES else found.written


def _params(found: Property, around: Surroundings, lost: list[str]) -> list[tuple[str, str]]:
    kept: list[tuple[str, str]] = []
    media, is_new = is_media(found), around.rules is Rules.V40
    for name, value in found.params:
        match name:
            case "ENCODING" | "CHARSET" | "VALUE" | "PREF":
                continue
            case "TYPE" if value.lower() == "pref" or (media and is_kind(found.name, value)):
                continue
            case "TYPE" if is_new and found.name == "EMAIL" and value.lower() == "internet":
                continue
            case "TYPE" if is_new and "," in value:
                lost.append(name)  # a comma stands between two of them there, in quotation marks too
                kept += [(name, part.strip()) for part in value.split(",")]
            case "MEDIATYPE" if media:
                continue
            case "CALSCALE" if value.lower() == "gregorian":
                continue
            case "X-APPLE-OMIT-YEAR" if found.name in DAYS:
                continue
            case "LABEL" | "SORT-AS" if not is_new and found.name in ("ADR", "N"):
                continue  # a line of its own there
            case "PID" if not is_new:
                lost.append(name)
            case _:
                kept.append((name, value))
    number = _preference(found)
    if number and is_new:
        kept.append(("PREF", str(number)))
    elif number and number == around.preferred.get(found.name):  # which counts those that say something
        kept.append(("TYPE", "pref"))
    elif number or found.head.values("PREF"):
        lost.append("PREF")
    return kept


def _preference(found: Property) -> int:
    """1 (most preferred) to 100; 0 where nothing is said."""
    written = next(iter(found.head.values("PREF")), "")
    if written.isdecimal() and 1 <= int(written[:9]) <= _LOWEST_PREFERENCE:
        return int(written)
    return 1 if any(value.lower() == "pref" for value in found.head.values("TYPE")) else 0


def _formed(found: Property, around: Surroundings) -> Formed:
    name, value, rules = found.name, found.value, around.rules
    if name in DAYS:
        return day_form(found.text, rules, next(iter(found.head.values("X-APPLE-OMIT-YEAR")), ""))
    match name:
        case "REV" | "CREATED":
            return moment_form(found.text, rules)
        case "GEO":
            return place_form(found.text, rules)
        case "TZ" if _value_type(found, rules) != "uri":
            return zone_form(found.text, rules)
        case "GENDER" | "X-GENDER":
            return gender_form(value, rules)
        case "TEL":
            return _phone(found, rules)
        case "EMAIL":
            return Formed(value=way_value(found))
        case "UID":
            return _address(found, rules) if rules is Rules.V40 else Formed(value=found.text)
        case "N" | "ADR":
            parts = (value,) if isinstance(value, str) else value
            missing = _PARTS[name] - len(parts)
            lists = around.lists.get(value, ()) if name == "N" else ()
            return Formed(value=parts + ("",) * missing, lists=lists and lists + (("",),) * missing)
        case "CATEGORIES" | "NICKNAME" if not isinstance(value, str):
            return Formed(value=tuple(part for part in value if part.strip()))
    if name in _ADDRESSES or _value_type(found, rules) == "uri":
        return _address(found, rules)
    return Formed(value=value, params=_value_param(found, rules))


def _phone(found: Property, rules: Rules) -> Formed:
    text = found.text.strip()
    if rules is Rules.V40 and _value_type(found, rules) == "uri" and _URI.match(text):
        return Formed(value=text, params=(("VALUE", "uri"),), verbatim=True)
    # RFC 2426 has a type of its own for it, which is no text; in 4.0 it is one.
    return Formed(value=way_value(found), verbatim=rules is not Rules.V40)


def _address(found: Property, rules: Rules) -> Formed:
    """A link. What is none of the places for one is marked as a text."""
    value: Value = found.value
    is_text = _value_type(found, rules) == "text" or not _URI.match(found.text.strip())
    if is_text and (rules is Rules.V40 or found.head.values("VALUE")):
        # Of a web address without its scheme everybody knows what it is.
        params = () if found.name == "URL" and _value_type(found, rules) != "text" else (("VALUE", "text"),)
        return Formed(value=value, params=params, verbatim=not params)
    return Formed(value=value, params=_value_param(found, rules), verbatim=not is_text or found.name == "URL")


def _value_type(found: Property, rules: Rules) -> str:
    """The VALUE of a property, as these rules call it; "" where it goes without saying."""
    written = next(iter(found.head.values("VALUE")), "").lower()
    names = _VALUE_NAMES if rules is Rules.V40 else _VALUE_NAMES_30
    return "" if written in _SILENT_VALUES else names.get(written, written)


def _value_param(found: Property, rules: Rules) -> tuple[tuple[str, str], ...]:
    value_type = _value_type(found, rules)
    return (("VALUE", value_type),) if value_type else ()
