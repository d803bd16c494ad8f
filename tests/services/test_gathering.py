"""The party: twenty cards after one evening spread over the weeks by themselves."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netplanner.domain.contact import Details
from netplanner.domain.demand import State
from netplanner.domain.followups import FollowUpKind, Origin
from netplanner.services import documents, editing, gathering, imports, planning
from netplanner.services.ties import Ties
from netplanner.services.workspace import Workspace

TODAY = date(2026, 11, 23)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        yield opened


def party(workspace: Workspace, folder: Path, count: int = 20) -> list[str]:
    """Everybody who was met that evening, from one file."""
    before = {*workspace.contacts.ids()}
    path = folder / "party.vcf"
    path.write_text(
        "".join(
            f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Guest{number} Wijaya\r\nTEL:+62 812 7000 {number:04d}\r\nEND:VCARD\r\n"
            for number in range(count)
        )
    )
    imports.import_files(workspace, [path])
    return [id for id in workspace.contacts.ids() if id not in before]


def fill(workspace: Workspace, share: float, *, week: int = 0) -> None:
    """Plan so much of a week, with somebody who was there before."""
    who = editing.add_person(workspace, Details(name=f"Sari {week}"))
    capacity = planning.meter(workspace).others.weeks[week].capacity
    counted, start = 0, TODAY + timedelta(weeks=week)
    while counted < share * capacity - 12:
        minutes = max(1, int((share * capacity - counted - 7) / 1.25))
        planning.accept(
            workspace,
            planning.proposal(workspace, contact_id=who, kind=FollowUpKind.CALL, minutes=min(minutes, 40),
                              release=start, due=start + timedelta(days=4)),
        )  # fmt: skip
        counted = planning.meter(workspace).others.weeks[week].due_minutes


def test_after_a_party_no_week_is_over_and_nobody_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    fill(workspace, 0.8)
    now = planning.meter(workspace).others.weeks[0]
    assert 0.7 < now.due_minutes / now.capacity <= 0.85
    guests = party(workspace, tmp_path)
    before = documents.document_of(workspace)
    found = gathering.propose(workspace, Ties(workspace), guests, kind=FollowUpKind.MESSAGE)
    assert documents.document_of(workspace) == before
    assert [one.follow_up.contact_id for one in found.queued] == guests
    assert found.after.state is not State.OVER
    per_week = [sum(one.monday == week.monday for one in found.queued) for week in found.after.weeks]
    assert sum(per_week) == 20
    assert max(per_week) <= found.limit == 3
    gathering.accept(workspace, found)
    meter = planning.meter(workspace)
    assert meter.others.state is not State.OVER
    assert [week.due_minutes for week in meter.others.weeks] == [week.due_minutes for week in found.after.weeks]
    assert {one.origin for one in planning.open_follow_ups(workspace) if one.contact_id in guests} == {Origin.WIDEN}
    workspace.undo()
    assert documents.document_of(workspace) == before


def test_whom_i_know_is_no_new_person(workspace: Workspace, tmp_path: Path) -> None:
    from netplanner.services import connections

    guests = party(workspace, tmp_path, 3)
    connections.record_exchange(workspace, guests[0])
    found = gathering.propose(workspace, Ties(workspace), guests, kind=FollowUpKind.MESSAGE)
    assert [one.follow_up.origin for one in found.queued] == [Origin.DEEPEN, Origin.WIDEN, Origin.WIDEN]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    shares=st.lists(st.floats(0, 1), min_size=1, max_size=4),
    count=st.integers(2, 30),
    kind=st.sampled_from([FollowUpKind.MESSAGE, FollowUpKind.CALL, FollowUpKind.COFFEE]),
)
def test_no_party_turns_the_meter_over(
    tmp_path_factory: pytest.TempPathFactory, shares: list[float], count: int, kind: FollowUpKind
) -> None:
    folder = tmp_path_factory.mktemp("party")
    with Workspace(folder / "people.db", create=True, today=lambda: TODAY) as workspace:
        for week, share in enumerate(shares):
            fill(workspace, share * 0.9, week=week)
        was_over = planning.meter(workspace).others.state is State.OVER
        found = gathering.propose(workspace, Ties(workspace), party(workspace, folder, count), kind=kind)
        gathering.accept(workspace, found)
        assert was_over or planning.meter(workspace).others.state is not State.OVER
        assert len(found.queued) == count
