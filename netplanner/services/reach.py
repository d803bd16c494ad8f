"""How somebody can be reached: a phone number as the whole world dials it.

Knows numbers and countries; opens nothing and sends nothing.
"""

import re
from collections.abc import Mapping

from netplanner.services.workspace import Workspace

_LONGEST_NUMBER = 64  # more than this was never one number
_LOCALE = re.compile(r"[A-Za-z]{2,3}(?:_[A-Za-z]{4})?[_-](?P<region>[A-Za-z]{2})(?![A-Za-z])")


def international(number: str, region: str) -> str | None:
    """`number` in E.164, such as "+6281234567890"; None where no country code can be told, or none fits.

    `region` is the ISO code of the country whose numbers are written without one, "" for none. A number that the
    numbering plan of its country does not know is none: a message to it would reach a stranger.
    """
    # Reading the numbering plans takes 17 ms: not before somebody is to be reached.
    import phonenumbers

    if len(number) > _LONGEST_NUMBER:
        return None
    known = region.upper() if region.upper() in phonenumbers.SUPPORTED_REGIONS else None
    try:
        parsed = phonenumbers.parse(number, known)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def region_in_locale(environment: Mapping[str, str]) -> str:
    """The country of the system as these variables name it: "ID" for LANG=id_ID.UTF-8, "" where they name none.

    POSIX lets the one for telephone numbers come before the general one, and LC_ALL before both.
    """
    names = (environment.get(name, "") for name in ("LC_ALL", "LC_TELEPHONE", "LANG"))
    found = _LOCALE.match(next(filter(None, names), ""))
    return found["region"].upper() if found else ""


def country_codes() -> dict[str, int]:
    """The country calling code of each region that has phone numbers, such as 62 for "ID"."""
    import phonenumbers

    return {
        region: code
        for code, regions in phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items()
        for region in regions
        if len(region) == 2
    }


def region_of(workspace: Workspace, system_region: str) -> str:
    """The country whose numbers are written without a country code: as the user set it, else that of the system."""
    return (workspace.profile.settings().region or system_region).strip().upper()
