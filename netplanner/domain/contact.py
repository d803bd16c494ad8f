"""A person: what their card says, and what the user wants with them.

Knows the words of a card without its syntax (`interchange.vcard`) and the four intents;
not the level, which is computed from evidence (`levels`).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from netplanner.domain.commitments import Commitment
from netplanner.domain.evidence import Evidence


class IntentKind(StrEnum):
    """What the user wants here. NONE is the default: never pushed. ACCEPT is "enough"."""

    NONE = "NONE"
    GROW = "GROW"
    KEEP = "KEEP"
    ACCEPT = "ACCEPT"


@dataclass(frozen=True, slots=True)
class Intent:
    """`level` is 1 to 4 for GROW, 0 to 4 for KEEP and ACCEPT, None for NONE."""

    kind: IntentKind = IntentKind.NONE
    level: int | None = None


NO_INTENT = Intent()


class VouchStrength(StrEnum):
    WEAK = "WEAK"
    MEDIUM = "MEDIUM"
    STRONG = "STRONG"


@dataclass(frozen=True, slots=True)
class Vouch:
    """The contact would vouch to `contact_id`, with this strength."""

    contact_id: str
    strength: VouchStrength


@dataclass(frozen=True, slots=True)
class Labelled:
    """A phone, mail, address or link with its label ("work", "mobile", or "")."""

    value: str
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What a card says, in plain text. Derived from the card, never edited apart from it.

    `birthday` is the date as the card writes it, normalised to YYYY-MM-DD or --MM-DD where it can be.
    """

    name: str
    organisation: str = ""
    title: str = ""
    tags: tuple[str, ...] = ()
    phones: tuple[Labelled, ...] = ()
    emails: tuple[Labelled, ...] = ()
    addresses: tuple[Labelled, ...] = ()
    urls: tuple[Labelled, ...] = ()
    birthday: str = ""
    note: str = ""
    nickname: str = ""
    uid: str = ""
    has_photo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person as the planner knows them: details from the card, and the records that are ours alone.

    `evidence` and `commitments` are in the order of recording.
    """

    id: str
    details: Details
    intent: Intent = NO_INTENT
    notes: str = ""
    evidence: tuple[Evidence, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    vouches_for: tuple[Vouch, ...] = ()
    asked_on: tuple[date, ...] = ()
    does_not_introduce: bool = False
    blocked: bool = False
