"""Whom a cadence asks for later may be suggested before, where their level would slip; whom the user put off is not."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from netplanner.domain.contact import Intent, IntentKind
from netplanner.domain.evidence import Evidence, EvidenceKind, Facet, Source
from netplanner.domain.levels import Level
from netplanner.services import documents, planning, planning_settings
from netplanner.services.ties import Ties
from netplanner.services.week import week
from netplanner.services.week_tasks import Why
from netplanner.services.workspace import Step, Workspace

TODAY = date(2026, 11, 23)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def slipping() -> list[Evidence]:
    """Level 3 until the plan is a year old, in five days; the last exchange was ten days ago."""
    facets = [
        Evidence(kind=kind, on=ago(10), facet=facet, source=Source.SAID)
        for kind in (EvidenceKind.I_KNOW_THEM, EvidenceKind.THEY_KNOW_ME)
        for facet in (Facet.FIELD, Facet.STRENGTH)
    ]
    return [
        *facets,
        Evidence(kind=EvidenceKind.EXCHANGE, on=ago(10)),
        Evidence(kind=EvidenceKind.FIT, on=ago(10), value=1),
        Evidence(kind=EvidenceKind.PLAN, on=ago(361), source=Source.SAID),
    ]


@pytest.fixture
def kept(tmp_path: Path) -> Workspace:
    workspace = Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY)
    documents.import_document(workspace, {"contacts": [{"id": "a", "name": "Ayu"}]})
    with workspace.step(Step.CHANGED_INTENT):
        workspace.journal.add_evidence("a", slipping())
        workspace.contacts.set_intent("a", Intent(IntentKind.KEEP, Level.COMMITTED))
    return workspace


def suggested(workspace: Workspace) -> list[str]:
    return [one.candidate.contact_id for one in week(workspace, Ties(workspace)).outlook.suggestions]


def test_whoever_would_slip_before_the_cadence_asks_is_suggested(kept: Workspace) -> None:
    (later,) = planning.open_follow_ups(kept)
    assert not later.is_released(TODAY)
    assert suggested(kept) == ["a"]


def test_whoever_the_cadence_asks_for_now_is_not_named_twice(kept: Workspace) -> None:
    planning_settings.change(kept, replace(planning_settings.current(kept), cadences={3: 10}))
    assert [task.why for task in week(kept, Ties(kept)).of_week(0) if task.contact_id == "a"] == [Why.KEEPING]
    assert suggested(kept) == []


def test_whoever_was_put_off_is_left_in_peace(kept: Workspace) -> None:
    planning.snooze(kept, "keep:a", TODAY + timedelta(days=70))
    assert suggested(kept) == []
