"""The load of the weeks that have passed is what was done for others, as it is for the weeks ahead."""

from datetime import date, timedelta
from pathlib import Path

from netplanner.domain.followups import FollowUpKind
from netplanner.services import documents, planning, samples
from netplanner.services.insights import LoadWeek, insights
from netplanner.services.ties import Ties
from netplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
LAST_MONDAY = date(2026, 11, 16)


def test_time_for_oneself_is_no_load_for_others(tmp_path: Path) -> None:
    today = LAST_MONDAY + timedelta(1)
    with Workspace(tmp_path / "people.db", create=True, today=lambda: today) as workspace:
        documents.import_document(workspace, samples.sample_document(TODAY))
        for kind, minutes in ((FollowUpKind.SELF, 50), (FollowUpKind.CALL, 30)):
            follow_up = planning.proposal(workspace, kind=kind, minutes=minutes, text=kind.value)
            planning.accept(workspace, follow_up)
            before = load_of(workspace)
            planning.finish(workspace, follow_up.id, actual_minutes=minutes)
            spent = load_of(workspace).minutes - before.minutes
            assert spent == (0 if kind is FollowUpKind.SELF else 30)


def load_of(workspace: Workspace) -> LoadWeek:
    """The load of the week of 16 November, seen a week later."""
    with Workspace(workspace.path, create=False, today=lambda: TODAY) as later:
        return next(week for week in insights(later, Ties(later), 3).load if week.monday == LAST_MONDAY)
