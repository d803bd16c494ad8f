"""What would lift a level: the cheapest follow-up that could supply each missing thing (MODEL §1).

Knows which kind of follow-up shows which atoms; not what is planned already.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from netplanner.domain import defaults
from netplanner.domain.followups import FollowUpKind
from netplanner.domain.settings import PlanningSettings

# † What can show an atom. To learn of somebody, it is enough that they answer a line; that they know of me
# shows itself only where they say or do something with it, hence a call; whether two people fit, face to face.
_SHOWN_BY: Final = {
    "ever": FollowUpKind.MESSAGE,
    "them.FIELD": FollowUpKind.MESSAGE,
    "them.STRENGTH|EXPERTISE": FollowUpKind.MESSAGE,
    "them.STRENGTH": FollowUpKind.MESSAGE,
    "them.EXPERTISE": FollowUpKind.MESSAGE,
    "me.FIELD": FollowUpKind.CALL,
    "me.STRENGTH|EXPERTISE": FollowUpKind.CALL,
    "me.STRENGTH": FollowUpKind.CALL,
    "me.EXPERTISE": FollowUpKind.CALL,
    "clear": FollowUpKind.REPAIR,
    "fit": FollowUpKind.COFFEE,
    "kept.ME|kept.THEM|plan": FollowUpKind.PROMISE,
    "kept.BOTH|plan.acted": FollowUpKind.PROMISE,
    "involvement": FollowUpKind.INVOLVEMENT,
}
# A conversation of a longer kind shows what a shorter one would have shown as well.
_CONVERSATIONS: Final = (FollowUpKind.MESSAGE, FollowUpKind.CALL, FollowUpKind.COFFEE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lift:
    """A follow-up of `kind`, of `minutes`, that could supply these `atoms` (names as `levels` gives them)."""

    atoms: tuple[str, ...]
    kind: FollowUpKind
    minutes: int


def lifts(missing: Sequence[str], settings: PlanningSettings) -> tuple[Lift, ...]:
    """The cheapest follow-ups for what is missing, cheapest first; every atom is in exactly one of them.

    What several conversations would show is put into the longest of them that is needed anyway. At the same
    number of minutes, the order of `missing` stays.
    """
    wanted: dict[FollowUpKind, list[str]] = {}
    needed = [_SHOWN_BY[atom] for atom in missing]
    longest = max((kind for kind in needed if kind in _CONVERSATIONS), key=_CONVERSATIONS.index, default=None)
    for atom, kind in zip(missing, needed, strict=True):
        chosen = longest if kind in _CONVERSATIONS and longest is not None else kind
        wanted.setdefault(chosen, []).append(atom)
    offered = [
        Lift(
            atoms=tuple(atoms),
            kind=kind,
            minutes=settings.default_minutes.get(kind, defaults.DEFAULT_MINUTES[kind]),
        )
        for kind, atoms in wanted.items()
    ]
    return tuple(sorted(offered, key=lambda lift: lift.minutes))
