"""Time lent between the two pools, in the settings of the JSON document.

Knows one loan; not whether the weeks can bear it.
"""

from collections.abc import Sequence
from typing import Any, Final

from netplanner.domain import defaults
from netplanner.domain.days import DAYS_IN_WEEK
from netplanner.domain.settings import Loan
from netplanner.interchange.document_place import Place

_LONGEST_MINUTES: Final = DAYS_IN_WEEK * 24 * 60


def written_loans(loans: Sequence[Loan]) -> dict[str, Any]:
    """Under their own key; nothing at all where nothing was lent."""
    if not loans:
        return {}
    return {
        "loans": [
            {
                "week": loan.week.isoformat(),
                "minutes": loan.minutes,
                "payback": loan.payback.isoformat(),
                "follow_up": loan.follow_up_id,
            }
            for loan in loans
        ]
    }


def read_loan(place: Place) -> Loan:
    """Raises INVALID_DOCUMENT where a day or the minutes are missing, or it is not paid back within four weeks."""
    week = place.as_monday("week", place.needed("week", place.get("week")))
    payback = place.as_monday("payback", place.needed("payback", place.get("payback")))
    if not 1 <= (payback - week).days // DAYS_IN_WEEK <= defaults.BORROW_PAYBACK_WEEKS:
        raise place.mistake(
            "payback", f"one of the {defaults.BORROW_PAYBACK_WEEKS} weeks after the loan is expected here"
        )
    return Loan(
        week=week,
        minutes=place.needed("minutes", place.number("minutes", 1, _LONGEST_MINUTES)),
        payback=payback,
        follow_up_id=place.text("follow_up"),
    )
