"""What becomes of a card when another one comes for the same person: an update, or a merge.

Knows how encodings go along with bytes; how lines are joined is `interchange.three_ways` and `card_merging`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from netplanner.domain.contact import Details
from netplanner.interchange.card_merging import merge_cards, same_digits, surely_adds
from netplanner.interchange.encoding import writable
from netplanner.interchange.three_ways import merge_three_ways
from netplanner.interchange.vcard import details, parse_card
from netplanner.services.reach import international
from netplanner.storage.card_history import StoredCard


@dataclass(frozen=True, slots=True)
class Joined:
    """The card that is left, what it says, and the names of the properties where the user's own line stayed."""

    card: StoredCard
    said: Details
    conflicts: tuple[str, ...] = ()


def said_by_card(card: StoredCard) -> Details:
    return details(parse_card(card.data, encoding=card.encoding))


def updated(mine: StoredCard, base: StoredCard | None, came: StoredCard) -> Joined:
    """`mine` after the same card came anew, against the one taken in before (INTERCHANGE.md, "Matching")."""
    if base is None or mine.data == base.data or mine.data == came.data:
        return Joined(came, said_by_card(came))
    data, encoding = writable(*mine)
    encodings = (base.encoding, encoding, came.encoding)
    left, conflicts = merge_three_ways(base.data, data, came.data, encodings=encodings)
    card = mine if left == data else StoredCard(left, encoding)
    return Joined(card, said_by_card(card), conflicts)


def merged(
    kept: StoredCard, other: StoredCard, region: str, *, once_said: Sequence[StoredCard] = (), is_row: bool = False
) -> Joined:
    """`kept` with every value that only `other` has. `region`: the country of numbers without a country code.

    `once_said` and `is_row` as for `merge_cards`: what the user took away stays away, a row's UID is none of theirs.
    """
    data, encoding = writable(*kept)
    left = merge_cards(
        data,
        other.data,
        encodings=(encoding, other.encoding),
        phone_key=phone_key(region),
        once_said=once_said,
        is_row=is_row,
    )
    card = kept if left == data else StoredCard(left, encoding)
    return Joined(card, said_by_card(card))


def is_sure_to_change(kept: StoredCard, other: StoredCard) -> bool:
    """Whether a glance at both shows that `merged` changes something; False says nothing."""
    return surely_adds(*(parse_card(card.data, encoding=card.encoding) for card in (kept, other)))


@lru_cache(maxsize=8)
def phone_key(region: str) -> Callable[[str], str]:
    """What two writings of one number have in common, in this country."""

    @lru_cache(maxsize=4096)
    def key(number: str) -> str:
        return international(number, region) or same_digits(number)

    return key
