"""Days, places, time zones and genders as 3.0 and 4.0 each write them.

Knows the forms of a value; not the property that it belongs to. Whatever is in none of them stays as it is.
"""

import re
from dataclasses import dataclass
from datetime import date

from netplanner.interchange.line_writing import one_line
from netplanner.interchange.property_heads import Rules
from netplanner.interchange.property_values import Value

# A leap year that no birthday is in: Apple's programs write it where the year is not known.
_OMITTED_YEAR = "1604"
_FULL_DATE = re.compile(r"(\d{4})-?(\d{1,2})-?(\d{1,2})(?:[T ](.+))?", re.ASCII)
_DAY_OF_YEAR = re.compile(r"--(\d{2})-?(\d{2})", re.ASCII)
_TIME = re.compile(r"(\d{2}):?(\d{2})(?::?(\d{2}))?(Z|[+-]\d{2}(?::?\d{2})?)?", re.ASCII | re.IGNORECASE)
_PART_OF_DATE = re.compile(r"\d{4}(?:-\d{2})?|--\d{2}|---\d{2}|T\d{2}(?:\d{2}){0,2}", re.ASCII)
_NUMBER = r"[-+]?\d+(?:\.\d+)?"
_PLACE = re.compile(rf"({_NUMBER})\s*[;,]\s*({_NUMBER})", re.ASCII)
_GEO_URI = re.compile(rf"geo:({_NUMBER}),({_NUMBER})(?:[,;].*)?", re.ASCII | re.IGNORECASE)
_OFFSET = re.compile(r"([+-])(\d{1,2}):?(\d{2})?", re.ASCII)
_GENDERS = {"MALE": "M", "FEMALE": "F", "OTHER": "O", "NONE": "N", "UNKNOWN": "U"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Formed:
    """A value and the parameters that say how it is meant; `verbatim`: it is no text that would be escaped.

    `is_known`: it was in one of the forms. `is_whole`: all of it could be written. `lists`: as `FreshLine.lists`.
    """

    value: Value
    params: tuple[tuple[str, str], ...] = ()
    verbatim: bool = False
    is_known: bool = True
    is_whole: bool = True
    lists: tuple[tuple[str, ...], ...] = ()


def day_form(text: str, rules: Rules, omitted_year: str = "") -> Formed:
    """A birthday and the like. `omitted_year`: the year that stands for none, as Apple's programs write it."""
    text = one_line(text)
    if (full := _FULL_DATE.fullmatch(text)) and _is_date(int(full[1]), int(full[2]), int(full[3])):
        day = f"{int(full[2]):02d}", f"{int(full[3]):02d}"
        if full[1] == omitted_year:
            return _day_of_year(*day, rules)
        time = _time(full[4], rules) if full[4] else ""
        if time is not None:
            between = "" if rules is Rules.V40 else "-"
            written = between.join((full[1], *day))
            is_moment = bool(time) and rules is not Rules.V40
            return Formed(value=written + time, params=(("VALUE", "date-time"),) if is_moment else ())
    elif (yearless := _DAY_OF_YEAR.fullmatch(text)) and _is_date(2000, int(yearless[1]), int(yearless[2])):
        return _day_of_year(yearless[1], yearless[2], rules)
    is_partial = bool(_PART_OF_DATE.fullmatch(text))
    return Formed(value=text, params=() if is_partial else (("VALUE", "text"),), is_known=is_partial)


def moment_form(text: str, rules: Rules) -> Formed:
    """When a card was changed last."""
    form = day_form(text, rules)
    return Formed(value=form.value if form.is_known else text, is_known=form.is_known)


def place_form(text: str, rules: Rules) -> Formed:
    """Where somebody is: latitude and longitude in degrees, or another address of a place."""
    text = one_line(text)
    place, uri = _PLACE.fullmatch(text), _GEO_URI.fullmatch(text)
    if rules is Rules.V40:
        if place:
            return Formed(value=f"geo:{place[1]},{place[2]}", verbatim=True)
        if uri:
            return Formed(value=text, verbatim=True)
    elif found := place or uri:
        # The height and the exactness that a geo: URI may tell have no place in 3.0.
        is_whole = found is place or text.lower() == f"geo:{found[1]},{found[2]}"
        return Formed(value=f"{found[1]};{found[2]}", verbatim=True, is_whole=is_whole)
    return Formed(value=text, params=(("VALUE", "text"),), is_known=False)


def zone_form(text: str, rules: Rules) -> Formed:
    """A time zone: an offset, or a name."""
    text = one_line(text)
    if not (offset := _OFFSET.fullmatch(text)):
        return Formed(value=text, params=(("VALUE", "text"),) if rules is not Rules.V40 else (), is_known=False)
    hours, minutes = f"{offset[1]}{int(offset[2]):02d}", offset[3] or "00"
    if rules is Rules.V40:
        return Formed(value=hours + minutes, params=(("VALUE", "utc-offset"),), verbatim=True)
    return Formed(value=f"{hours}:{minutes}", verbatim=True)


def gender_form(value: Value, rules: Rules) -> Formed:
    """4.0 has a letter and the person's own word for it; 3.0 has neither, and says both in one text."""
    parts = tuple(map(one_line, (value,) if isinstance(value, str) else value))
    if len(parts) == 1:
        letter, _, word = parts[0].partition(";")
        letter = _GENDERS.get(letter.strip().upper(), letter.strip())
        parts = (letter, word) if letter.upper() in (*_GENDERS.values(), "") else ("", parts[0])
    elif parts[0].upper() not in (*_GENDERS.values(), ""):
        parts = ("", " ".join(filter(None, parts)))
    if rules is Rules.V40:
        return Formed(value=parts if parts[1:] and any(parts[1:]) else parts[:1])
    return Formed(value=";".join(parts).rstrip(";"))


def _day_of_year(month: str, day: str, rules: Rules) -> Formed:
    if rules is Rules.V40:
        return Formed(value=f"--{month}{day}")
    return Formed(value=f"{_OMITTED_YEAR}-{month}-{day}", params=(("X-APPLE-OMIT-YEAR", _OMITTED_YEAR),))


def _time(text: str, rules: Rules) -> str | None:
    """T and the time, without colons in 4.0; None where it is none that both can write."""
    found = _TIME.fullmatch(text.strip())
    if not found:
        return None
    written = [part for part in found.groups()[:3] if part]
    zone = (found[4] or "").upper()
    if rules is Rules.V40:
        return "T" + "".join(written) + zone.replace(":", "")
    if zone not in ("", "Z"):
        zone = f"{zone[:3]}:{zone[3:].lstrip(':') or '00'}"
    return "T" + ":".join(written) + zone


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
