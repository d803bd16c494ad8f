"""Phone numbers as they are compared: 0812… is +62 812… where the region is Indonesia.

Knows numbering plans; not who has a number, nor whether somebody would answer (`reach`). Parsing a number takes
20 µs, so that a number is only parsed when its country's plan has more to say about it than a prefix.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from netplanner.domain.matching import Key, Reason

_LONGEST_NUMBER: Final = 64  # letters; more than this was never one number
_FEWEST_DIGITS: Final = 6  # fewer are an extension, or a service that everybody dials
_WRITING: Final = str.maketrans("", "", " -.()\t\u00a0\u2010\u2011\u202a\u202c")
_PLAIN_NUMBER: Final = re.compile(r"\+?[0-9]{6,17}")
# With as many digits, what is left of a number behind its prefixes is never too short to be one.
_SURELY_LONG: Final = 12
# Two numbers on one line: each has to be long enough that neither is an area code ("033203/12345").
_SEVERAL: Final = re.compile(r"(?<=[0-9])\s*/\s*(?=[+0(]?[0-9])")
_FEWEST_DIGITS_OF_SEVERAL: Final = 7


def numbers_of(phones: Iterable[str]) -> set[str]:
    """Every number that `phones` tell of, without what is only writing."""
    found: set[str] = set()
    for text in phones:
        if len(text) > _LONGEST_NUMBER:
            continue
        if "/" in text:
            several = _SEVERAL.split(text)
            is_one = any(sum(map(str.isdigit, number)) < _FEWEST_DIGITS_OF_SEVERAL for number in several)
            found.update(number.translate(_WRITING) for number in ([text] if is_one else several))
        else:
            found.add(text.translate(_WRITING))
    return found


def ending_of(number: str, region: str) -> str:
    """The last digits of a number, which are the same with a country code and without; "" for what is no number."""
    if _PLAIN_NUMBER.fullmatch(number):
        return number[-_FEWEST_DIGITS:]
    key = phone_key(number, region)
    return key.value.partition(";")[0][-_FEWEST_DIGITS:] if key else ""


def key_as_written(number: str) -> Key | None:
    """The key of a number that nobody writes otherwise, found without a look at any plan; None where it takes one."""
    is_whole = len(number) >= _SURELY_LONG and _PLAIN_NUMBER.fullmatch(number)
    return Key(Reason.SAME_PHONE, number) if is_whole else None


@lru_cache(maxsize=65536)
def phone_key(number: str, region: str) -> Key | None:
    """A number as it is compared: without a country where none can be told, None for what is too short to be one.

    `region` is the ISO code of the country whose numbers are written without a calling code, "" for none.
    """
    # Everywhere "00" is understood as the "+" of a number from abroad, also where it is dialled otherwise.
    for text in [f"+{number[2:]}", number] if number.startswith("00") else [number]:
        read = (_read_quickly(text, region) if _PLAIN_NUMBER.fullmatch(text) else None) or _parsed(text, region)
        if read is not None:
            return Key(Reason.SAME_PHONE, *read) if len(read[0]) >= _FEWEST_DIGITS else None
    value = "".join(str(unicodedata.digit(letter)) for letter in number if letter.isdigit()).lstrip("0")
    return Key(Reason.SAME_PHONE, value) if len(value) >= _FEWEST_DIGITS else None


class _Plan(NamedTuple):
    """What a country's numbers begin with, and what they look like behind that (`national`)."""

    code: str
    abroad: re.Pattern[str]
    trunk: re.Pattern[str]
    national: re.Pattern[str]


def _read_quickly(number: str, region: str) -> tuple[str, str] | None:
    """(national number, calling code) where a plain number begins as nearly all do; None where it has to be parsed."""
    if number[0] == "+":
        if number[1] == "0":
            return None
        code = next((number[1:end] for end in (2, 3, 4) if _is_code(number[1:end])), "")
        plan = _plan_of_code(code)
        rest = number[1 + len(code) :]
        if plan is None or plan.trunk.match(rest):
            return None
        return rest.lstrip("0"), code
    plan = _plan_of_region(region.upper())
    if plan is None or number.startswith(plan.code) or plan.abroad.match(number):
        return None
    prefix = plan.trunk.match(number)
    if prefix is None:
        return number.lstrip("0"), plan.code
    rest = number[prefix.end() :]
    return (rest.lstrip("0"), plan.code) if plan.national.fullmatch(rest) else None


def _parsed(number: str, region: str) -> tuple[str, str] | None:
    """(national number with its extension, calling code), None for what no plan knows."""
    # Reading the numbering plans takes 17 ms: not before two numbers end the same way.
    import phonenumbers

    known = region.upper() if region.upper() in phonenumbers.SUPPORTED_REGIONS else None
    try:
        parsed = phonenumbers.parse(number, known)
    except phonenumbers.NumberParseException:
        return None
    extension = f";{parsed.extension}" if parsed.extension else ""
    return f"{parsed.national_number}{extension}", str(parsed.country_code)


def _is_code(digits: str) -> bool:
    import phonenumbers

    return int(digits) in phonenumbers.COUNTRY_CODE_TO_REGION_CODE


@lru_cache(maxsize=1024)
def _plan_of_code(code: str) -> _Plan | None:
    import phonenumbers

    return _plan(code, phonenumbers.region_code_for_country_code(int(code))) if code else None


@lru_cache(maxsize=1024)
def _plan_of_region(region: str) -> _Plan | None:
    import phonenumbers

    code = phonenumbers.country_code_for_region(region)
    return _plan(str(code), region) if code else None


def _plan(code: str, region: str) -> _Plan | None:
    import phonenumbers

    found = phonenumbers.PhoneMetadata.metadata_for_region_or_calling_code(int(code), region)
    if found is None or found.general_desc is None or not found.general_desc.national_number_pattern:
        return None
    return _Plan(
        code,
        re.compile(found.international_prefix or "(?!)"),
        re.compile(found.national_prefix_for_parsing or "(?!)"),
        re.compile(found.general_desc.national_number_pattern),
    )
