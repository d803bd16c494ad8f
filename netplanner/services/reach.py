"""How somebody can be reached: a phone number as the whole world dials it.

Knows numbers and countries; opens nothing and sends nothing.
"""

from netplanner.services.workspace import Workspace

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


def region_of(workspace: Workspace, system_region: str) -> str:
    """The country whose numbers are written without a country code: as the user set it, else that of the system."""
    return (workspace.journal.settings().region or system_region).strip().upper()
