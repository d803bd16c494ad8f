"""What the ties hold in memory is what they would read anew, whatever was changed and undone meanwhile."""

from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.domain.commitments import Commitment, CommitmentStatus, Maker
from netplanner.domain.evidence import Evidence, EvidenceKind
from netplanner.domain.levels import Standing, standing
from netplanner.services import documents, introducing
from netplanner.services.ties import Ties
from netplanner.services.workspace import Step, Workspace

TODAY = date(2026, 11, 23)
IDS = ("a", "b", "c", "d")
TIED = [
    {"id": "a", "name": "Ayu", "vouches_for": [{"contact": "c", "strength": "STRONG"}]},
    {"id": "b", "name": "Budi", "vouches_for": [{"contact": "c"}, {"contact": "d"}]},
    {"id": "c", "name": "Citra", "vouches_for": [{"contact": "d", "strength": "STRONG"}]},
    {"id": "d", "name": "Dewi"},
]


def met(workspace: Workspace, id: str) -> None:
    with workspace.step(Step.RECORDED_EXCHANGE):
        workspace.journal.add_evidence(id, [Evidence(kind=EvidenceKind.EXCHANGE, on=workspace.today())])


def promised(workspace: Workspace, id: str) -> None:
    broke = Commitment(maker=Maker.ME, status=CommitmentStatus.BROKEN, resolved_on=workspace.today())
    with workspace.step(Step.ANSWERED_PROMISE):
        workspace.journal.add_commitments(id, [broke])


def asked(workspace: Workspace, id: str) -> None:
    with workspace.step(Step.ASKED_FOR_INTRODUCTION):
        workspace.journal.add_asks(id, [workspace.today()])


def forgot(workspace: Workspace, id: str) -> None:
    with workspace.step(Step.TOOK_BACK_RECORD):
        workspace.journal.clear(id)


def blocked(workspace: Workspace, id: str) -> None:
    introducing.set_blocked(workspace, id, True)


def undone(workspace: Workspace, _: str) -> None:
    if workspace.next_undo() is not None:
        workspace.undo()


def a_year_went_by(workspace: Workspace, _: str) -> None:
    later = workspace.today() + timedelta(days=365)
    workspace.today = lambda: later


DEEDS = st.lists(
    st.tuples(st.sampled_from([met, promised, asked, forgot, blocked, undone, a_year_went_by]), st.sampled_from(IDS)),
    max_size=8,
)


def reckoned(workspace: Workspace) -> dict[str, Standing]:
    """Where everybody stands, by the domain alone."""
    journal, today = workspace.journal, workspace.today()
    evidence, commitments = journal.evidence(), journal.commitments()
    return {
        id: standing(evidence.get(id, ()), commitments.get(id, ()), today)
        for id in evidence.keys() | commitments.keys()
    }


@settings(max_examples=25)
@given(DEEDS)
def test_what_is_held_is_what_would_be_read(deeds: list[tuple[object, str]]) -> None:
    with (
        TemporaryDirectory() as folder,
        Workspace(Path(folder) / "people.db", create=True, today=lambda: TODAY) as workspace,
    ):
        documents.import_document(workspace, {"contacts": TIED})
        workspace.forget_steps()
        ties = Ties(workspace)
        for deed, id in deeds:
            assert callable(deed)
            deed(workspace, id)
            remembered = workspace.standings.of(IDS)
            assert remembered == {id: one for id, one in reckoned(workspace).items() if id in IDS}
            workspace.standings.forget()
            anew = Ties(workspace)
            assert ties.standings() == anew.standings()
            assert ties.commitments() == anew.commitments()
            assert ties.network().reach() == anew.network().reach()
            assert [ties.network().find(one) for one in IDS] == [anew.network().find(one) for one in IDS]


def test_what_a_step_wrote_before_it_was_rolled_back_is_not_remembered(tmp_path: Path) -> None:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as workspace:
        documents.import_document(workspace, {"contacts": TIED})

        def fail_halfway() -> None:
            with workspace.step(Step.RECORDED_EXCHANGE):
                workspace.journal.add_evidence("a", [Evidence(kind=EvidenceKind.EXCHANGE, on=TODAY)])
                assert "a" in workspace.standings.of(IDS), "inside the step it is as it was written"
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            fail_halfway()
        assert workspace.standings.of(IDS) == {}
