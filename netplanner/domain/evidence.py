"""What was shown between two people, one record for each thing that was seen (MODEL §1).

Knows what a record says; not what it adds up to (`levels`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class EvidenceKind(StrEnum):
    EXCHANGE = "EXCHANGE"
    I_KNOW_THEM = "I_KNOW_THEM"
    THEY_KNOW_ME = "THEY_KNOW_ME"
    FIT = "FIT"
    PLAN = "PLAN"
    INVOLVEMENT = "INVOLVEMENT"


class Facet(StrEnum):
    FIELD = "FIELD"
    STRENGTH = "STRENGTH"
    EXPERTISE = "EXPERTISE"


class Source(StrEnum):
    """How something was shown: they said it, they acted on it, or I only told them."""

    SAID = "SAID"
    ACTED = "ACTED"
    TOLD = "TOLD"


class Sphere(StrEnum):
    PERSONAL = "PERSONAL"
    PROFESSIONAL = "PROFESSIONAL"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One append-only record. A field that does not apply to its kind is None.

    `on` is the user's local calendar date. `facet` belongs to I_KNOW_THEM and THEY_KNOW_ME,
    `source` to those and PLAN, `value` (-1, 0 or 1) to FIT, `sphere` and `ongoing` to INVOLVEMENT.
    """

    kind: EvidenceKind
    on: date
    facet: Facet | None = None
    source: Source | None = None
    value: int | None = None
    sphere: Sphere | None = None
    ongoing: bool = False
    note: str = ""

    @property
    def is_two_way(self) -> bool:
        """Whether this record is an exchange between both, not only something that I know or told."""
        match self.kind:
            case EvidenceKind.EXCHANGE | EvidenceKind.PLAN | EvidenceKind.INVOLVEMENT:
                return True
            case EvidenceKind.THEY_KNOW_ME:
                return self.source is not Source.TOLD
            case _:
                return False


def happened(evidence: Iterable[Evidence], today: date) -> list[Evidence]:
    """Only what is dated today or earlier: what lies ahead is not yet evidence."""
    return [record for record in evidence if record.on <= today]
