"""The week with 10,000 contacts and 1,000 open follow-ups, and where 100,000 contacts stand at start.

Run by hand: `QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_week.py`. Prints ratios, asserts nothing. All in
one run: what is asked of the weeks against the meter alone; the page of the week, from the file to the last pixel,
against a plain reading of the same rows; the levels against the same for their records.
"""

import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from netplanner.domain import capacity
from netplanner.domain.followups import FollowUp, FollowUpKind
from netplanner.domain.levels import standing
from netplanner.services import documents, people, planning
from netplanner.services.ties import Ties
from netplanner.services.week import WeekView, week
from netplanner.services.workspace import Workspace
from netplanner.ui.foundation.theme import apply_theme
from netplanner.ui.pages.week.page import WeekPage

TODAY = date(2026, 11, 25)
PEOPLE, FOLLOW_UPS, DONE, NEEDS, MANY = 10_000, 700, 1_000, 20, 100_000
KEPT = 0.33  # of those whom one is committed with: about 300, so that 1,000 follow-ups are open
ROUNDS = 15
FEW_ROUNDS = 3
KINDS = ("MESSAGE", "NOTE", "INTRODUCTION", "CALL", "COFFEE", "SELF")
NEW = FollowUp(id="new", kind=FollowUpKind.COFFEE, minutes=90, release=TODAY, due=TODAY + timedelta(days=7))


def ago(days: int) -> str:
    return (TODAY - timedelta(days=days)).isoformat()


def contact(number: int, dice: random.Random) -> dict[str, object]:
    """Six of ten are only cards; the others are known, and some of them kept, promised to or vouched for."""
    made: dict[str, object] = {"id": f"p{number}", "name": f"Person {number}", "tags": [f"field {number % 97}"]}
    level = dice.choices(range(5), weights=(60, 20, 10, 6, 4))[0]
    if not level:
        return made
    days = dice.randint(0, 500)
    evidence: list[dict[str, object]] = [{"kind": "EXCHANGE", "on": ago(days)}]
    if level >= 2:
        evidence += [
            {"kind": kind, "on": ago(days), "facet": facet, "source": "SAID"}
            for kind in ("I_KNOW_THEM", "THEY_KNOW_ME")
            for facet in ("FIELD", "STRENGTH", "EXPERTISE")
        ]
    if level >= 3:
        evidence += [{"kind": "FIT", "on": ago(days), "value": 1}, {"kind": "PLAN", "on": ago(days), "source": "ACTED"}]
        made["commitments"] = [
            {"maker": maker, "status": "KEPT", "resolved_on": ago(dice.randint(0, 400))} for maker in ("THEM", "ME")
        ]
        if dice.random() < KEPT:
            made["intent"] = {"kind": dice.choice(("KEEP", "GROW")), "level": 3}
    if level == 4:
        evidence.append({"kind": "INVOLVEMENT", "on": ago(days), "sphere": "PERSONAL", "ongoing": True})
    made["evidence"] = evidence
    made["vouches_for"] = [
        {"contact": f"p{dice.randrange(PEOPLE)}", "strength": dice.choice(("WEAK", "MEDIUM", "STRONG"))}
        for _ in range(10)
    ]
    return made


def document(count: int, dice: random.Random) -> dict[str, object]:
    follow_ups: list[dict[str, object]] = []
    for number in range(FOLLOW_UPS + DONE):
        release = dice.randint(-6, 60)
        is_done = number >= FOLLOW_UPS
        follow_ups.append(
            {
                "id": f"f{number}",
                "contact": f"p{dice.randrange(count)}",
                "kind": dice.choice(KINDS),
                "minutes": dice.randint(1, 6),
                "release": ago(-release),
                "due": ago(-release - dice.randint(0, 40)),
                "status": "DONE" if is_done else "OPEN",
                "done_on": ago(dice.randint(0, 300)) if is_done else None,
                "actual_minutes": dice.randint(5, 90) if is_done else None,
            }
        )
    needs = [{"text": f"need {n}", "tags": [f"field {n}", f"field {n + 50}"], "by": ago(-9 * n)} for n in range(NEEDS)]
    # Somebody with all the time there is: the week is not over, so that there is all to suggest that there can be.
    return {
        "contacts": [contact(number, dice) for number in range(count)],
        "follow_ups": follow_ups,
        "needs": needs,
        "settings": {"minutes_per_week": 10_080, "default_minutes": {"CALL": 5, "MESSAGE": 5}},
    }


def seconds(ask: Callable[[], object]) -> float:
    start = time.perf_counter()
    ask()
    return time.perf_counter() - start


def compare(words: str, ask: Callable[[], object], base: Callable[[], object], rounds: int = ROUNDS) -> None:
    """The two sides in turns; the ratio of the medians, and the spread pair by pair."""
    ask()
    base()
    pairs = [(seconds(ask), seconds(base)) for _ in range(rounds)]
    ours, theirs = median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)
    ratios = sorted(pair[0] / pair[1] for pair in pairs)
    print(
        f"{words}: {ours / theirs:.2f} (pair by pair {ratios[0]:.2f}-{ratios[-1]:.2f};"
        f" {ours * 1000:.1f} ms against {theirs * 1000:.1f} ms, at most {max(pair[0] for pair in pairs) * 1000:.1f} ms)"
    )


def show(workspace: Workspace, ties: Ties, page: WeekPage) -> None:
    """As the window does when the page is opened, painted whole."""
    view = week(workspace, ties)
    page.show_week(view, view.meter)
    page.grab()


def plain_reading(workspace: Workspace) -> None:
    """Every row that the week is made of, read and nothing made of it."""
    journal = workspace.journal
    for read in (journal.evidence, journal.commitments, journal.follow_ups, journal.asks):
        read()
    for _ in workspace.contacts.index():
        pass


def levels(workspace: Workspace) -> None:
    """Where everybody stands, as the board asks for it at start."""
    evidence, commitments = workspace.journal.evidence(), workspace.journal.commitments()
    for id in evidence.keys() | commitments.keys():
        standing(evidence.get(id, ()), commitments.get(id, ()), TODAY)


def cold(workspace: Workspace) -> None:
    """The first look at the week, with nothing in memory."""
    week(workspace, Ties(workspace))


def show_again(page: WeekPage, view: WeekView) -> None:
    page.show_week(view, view.meter)
    page.grab()


@contextmanager
def filled(count: int) -> Iterator[Workspace]:
    """A file of its own with so many contacts."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Workspace(Path(folder) / "people.db", create=True, today=lambda: TODAY) as workspace,
    ):
        documents.import_document(workspace, document(count, random.Random(count)))
        yield workspace


def main() -> None:
    app = QApplication([])
    apply_theme(app, "light")
    with filled(PEOPLE) as workspace:
        follow_ups, settings = planning.all_follow_ups(workspace), workspace.profile.settings()
        base = partial(capacity.meter, follow_ups, settings, TODAY)
        print(f"{PEOPLE} contacts, {len(planning.open_follow_ups(workspace))} follow-ups open: {base().others.state}")
        compare("what-if / meter", partial(capacity.what_if, NEW, follow_ups, settings, TODAY), base)
        reading = partial(planning.all_follow_ups, workspace)
        compare("meter, from the file / its rows", partial(planning.meter, workspace), reading)
        compare("what-if with every way, from the file / meter", partial(planning.ways, workspace, NEW), base)
        ties, plain = Ties(workspace), partial(plain_reading, workspace)
        page = WeekPage(name_of=lambda id: f"Person {id}")
        page.resize(1440, 860)
        view = week(workspace, ties)
        print(f"{len(view.tasks)} tasks, {len(view.outlook.suggestions)} suggested")
        compare("what to do this week / plain reading", partial(week, workspace, ties), plain)
        compare("the page alone / plain reading", partial(show_again, page, view), plain)
        compare("the page of the week / plain reading", partial(show, workspace, ties, page), plain)
        compare("the first look, ties included / plain reading", partial(cold, workspace), plain, FEW_ROUNDS)
    with filled(MANY) as workspace:
        plain = partial(plain_reading, workspace)
        compare(f"levels of {MANY} contacts / plain reading", partial(levels, workspace), plain, FEW_ROUNDS)
        compare(f"cards of {MANY} contacts / plain reading", partial(people.cards, workspace), plain, FEW_ROUNDS)


if __name__ == "__main__":
    main()
