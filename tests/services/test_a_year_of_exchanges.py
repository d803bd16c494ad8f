"""One exchange a month: from an imported card to Connecting-with within a year, and a second year without a slip.

An action is one thing the user does: a tick, a word typed, a save, an answer. Opening the panel counts as well.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from netplanner.domain.commitments import CommitmentStatus, Maker
from netplanner.domain.evidence import Facet, Sphere
from netplanner.domain.levels import Level
from netplanner.services import conversations, imports, people, promises
from netplanner.services.conversations import Conversation, NewPromise
from netplanner.services.workspace import Workspace

START = date(2026, 1, 5)
MONTH_DAYS = 30
OPEN_AND_SAVE = 2
MOST_ACTIONS = 6


@dataclass(frozen=True, kw_only=True)
class Month:
    """What is ticked in the panel that month, and whose promise is answered beside it."""

    learnt: frozenset[Facet] = frozenset()
    showed: frozenset[Facet] = frozenset()
    promises: tuple[NewPromise, ...] = ()
    answers: tuple[Maker, ...] = ()
    together: Sphere | None = None
    ongoing: bool = False
    fits: int | None = None

    @property
    def actions(self) -> int:
        """Each tick is one, each promise given one, each answer one."""
        ticks = len(self.learnt) + len(self.showed) + len(self.promises) + len(self.answers)
        return OPEN_AND_SAVE + ticks + (self.together is not None) + self.ongoing + (self.fits is not None)


MINE, THEIRS = NewPromise(maker=Maker.ME), NewPromise(maker=Maker.THEM)
# A relationship that deepens as people do: field and strengths first, then a promise each, then something together.
FIRST_YEAR = [
    Month(learnt=frozenset({Facet.FIELD})),
    Month(showed=frozenset({Facet.FIELD})),
    Month(learnt=frozenset({Facet.STRENGTH})),
    Month(showed=frozenset({Facet.STRENGTH})),
    Month(promises=(MINE,), fits=1),
    Month(answers=(Maker.ME,), promises=(THEIRS,)),
    Month(answers=(Maker.THEM,), learnt=frozenset({Facet.EXPERTISE})),
    Month(),
    Month(showed=frozenset({Facet.EXPERTISE})),
    Month(together=Sphere.PROFESSIONAL, ongoing=True),
    Month(),
    Month(promises=(MINE,)),
]
# Who stays in touch renews little: a promise of each side within the year, and that the shared work goes on.
SECOND_YEAR = [
    Month(answers=(Maker.ME,), promises=(THEIRS,)),
    Month(answers=(Maker.THEM,)),
    *[Month() for _ in range(6)],
    Month(together=Sphere.PROFESSIONAL, ongoing=True),
    *[Month() for _ in range(3)],
]


def test_a_card_becomes_a_connection_by_one_exchange_a_month(tmp_path: Path) -> None:
    day = [START]
    cards = tmp_path / "cards.vcf"
    cards.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Sari\r\nEND:VCARD\r\n")
    with Workspace(tmp_path / "people.db", create=True, today=lambda: day[0]) as workspace:
        imports.import_files(workspace, [cards])
        sari = people.find_one(workspace, "Sari")
        levels = [people.person(workspace, sari).standing.level]
        for number, of_month in enumerate([*FIRST_YEAR, *SECOND_YEAR]):
            day[0] = START + timedelta(days=MONTH_DAYS * number)
            _live(workspace, sari, of_month)
            levels.append(people.person(workspace, sari).standing.level)
            # Day by day until the next exchange: nothing slips while they are in touch.
            for later in range(1, MONTH_DAYS):
                day[0] = START + timedelta(days=MONTH_DAYS * number + later)
                assert people.person(workspace, sari).standing.level >= levels[-1], (number, later)
    actions = [one.actions for one in (*FIRST_YEAR, *SECOND_YEAR)]
    print(f"\nlevels month by month: {[int(level) for level in levels]}")
    print(f"actions month by month: {actions}, at most {max(actions)}, {sum(actions) / len(actions):.1f} on average")
    assert levels == sorted(levels)
    assert levels[len(FIRST_YEAR)] is Level.CONNECTING_WITH
    assert max(actions) <= MOST_ACTIONS


def _live(workspace: Workspace, sari: str, of_month: Month) -> None:
    for maker in of_month.answers:
        waiting = next(
            promise
            for promise in people.person(workspace, sari).promises
            if promise.commitment.maker is maker and promise.commitment.status is CommitmentStatus.OPEN
        )
        promises.answer(workspace, waiting.id, CommitmentStatus.KEPT)
    conversations.record(
        workspace,
        [sari],
        Conversation(
            on=workspace.today(),
            learnt=of_month.learnt,
            showed=of_month.showed,
            promises=of_month.promises,
            together=of_month.together,
            ongoing=of_month.ongoing,
            fits=of_month.fits,
        ),
    )
