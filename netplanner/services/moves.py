"""Moving people between the columns of the board (MODEL §1, moves).

Nobody is dragged to a level: a higher column is a request for what is missing, a lower one says "enough".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial

from netplanner.domain.evidence import Evidence
from netplanner.domain.levels import Level, gates, standing
from netplanner.services.views import Promise
from netplanner.services.workspace import Workspace


class MoveKind(StrEnum):
    ASK = "ASK"  # to a higher column: `missing` is what would have to be recorded
    ENOUGH = "ENOUGH"  # to a lower column: stays where the evidence puts them, marked "enough"
    STAY = "STAY"  # the column they are in
    REFUSED = "REFUSED"  # a repair comes first: `breach`


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """What dropping this person on a column would mean. `missing`: atoms of every gate up to it, from below."""

    contact_id: str
    name: str
    level: Level
    kind: MoveKind
    missing: tuple[str, ...] = ()
    breach: Promise | None = None


def plan_moves(workspace: Workspace, contact_ids: Sequence[str], to_level: Level) -> list[Move]:
    """One answer a person, in their order; nothing is written. People who are gone are left out."""
    names = {row.id: row.name for row in workspace.contacts.index(contact_ids)}
    ids = [id for id in dict.fromkeys(contact_ids) if id in names]
    evidence = workspace.journal.evidence(ids)
    return [
        _planned(
            id,
            names[id],
            evidence.get(id, ()),
            [Promise(number, promise) for number, promise in workspace.journal.promises(id)],
            to_level,
            workspace.today(),
        )
        for id in ids
    ]


def _planned(
    contact_id: str, name: str, evidence: Sequence[Evidence], promises: Sequence[Promise], to_level: Level, today: date
) -> Move:
    commitments = [promise.commitment for promise in promises]
    level = standing(evidence, commitments, today).level
    move = partial(Move, contact_id=contact_id, name=name, level=level)
    if to_level == level:
        return move(kind=MoveKind.STAY)
    if to_level < level:
        return move(kind=MoveKind.ENOUGH)
    missing = tuple(
        atom.name
        for gate in gates(evidence, commitments, today)
        if gate.level <= to_level
        for atom in gate.atoms
        if not atom.holds
    )
    if "clear" in missing:
        breaches = [promise for promise in promises if promise.commitment.is_open_breach(today)]
        breach = min(breaches, key=lambda promise: promise.commitment.resolved_on or today)
        return Move(
            contact_id=contact_id, name=name, level=level, kind=MoveKind.REFUSED, missing=missing, breach=breach
        )
    return Move(contact_id=contact_id, name=name, level=level, kind=MoveKind.ASK, missing=missing)
