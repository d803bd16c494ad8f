"""What is looked for suggests the same share for new people wherever it is told, but that a full week has none."""

from datetime import date
from pathlib import Path

import pytest

from netplanner.services import documents, planning, samples
from netplanner.services.suggesting import outlook, wished_share
from netplanner.services.ties import Ties
from netplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


def test_the_share_of_what_is_looked_for_is_that_of_a_week_that_is_not_over(tmp_path: Path) -> None:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as workspace:
        documents.import_document(workspace, samples.sample_document(TODAY))
        ties = Ties(workspace)

        def of_the_week() -> float:
            plan = planning.plan_of(workspace)
            return outlook(workspace, ties, plan, planning.all_follow_ups(workspace)).share.share

        wished = wished_share(workspace, ties)
        assert of_the_week() == 0 < wished
        for follow_up in planning.open_follow_ups(workspace):
            if follow_up.text == "Mapping day":
                planning.drop(workspace, follow_up.id)
        assert of_the_week() == pytest.approx(wished)
