"""How somebody can be reached: a phone number as the whole world dials it.

Knows numbers and countries; opens nothing and sends nothing.
"""

import os
import re

from netplanner.services.workspace import Workspace

_LOCALE = re.compile(r"[a-z]{2,3}[_-]([A-Z]{2})\b", re.ASCII)
_LONGEST_NUMBER = 64  # more than this was never one number


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


def region_of_environment() -> str:
    """The country of a terminal's language (ISO code), as LANG=id_ID.UTF-8 tells it; "" where it tells none."""
    for name in ("LC_ALL", "LC_TELEPHONE", "LANG"):
        if value := os.environ.get(name):
            found = _LOCALE.match(value)
            return found[1] if found else ""
    return ""


def region_of(workspace: Workspace, system_region: str) -> str:
    """The country whose numbers are written without a country code: as the user set it, else that of the system."""
    return (workspace.journal.settings().region or system_region).strip().upper()
