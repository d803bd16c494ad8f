"""Insights of 10,000 contacts, of whom 4,000 are known, against a plain reading of the same records.

Run by hand: `QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_insights.py`. Prints
ratios, asserts nothing. In turns, in one run: the numbers of twelve months and of all months, then the page with them,
from the file to the last pixel.
"""

import random
import tempfile
from functools import partial
from pathlib import Path
from statistics import median

from bench_week import FEW_ROUNDS, PEOPLE, TODAY, document, seconds
from PySide6.QtWidgets import QApplication

from netplanner.services import documents, planning
from netplanner.services.insights import insights
from netplanner.services.ties import Ties
from netplanner.services.workspace import Workspace
from netplanner.ui.foundation.theme import apply_theme
from netplanner.ui.pages.insights.page import InsightsPage

ROUNDS = 5 * FEW_ROUNDS


def main() -> None:
    app = QApplication([])
    apply_theme(app, "light")
    with (
        tempfile.TemporaryDirectory() as folder,
        Workspace(Path(folder) / "people.db", create=True, today=lambda: TODAY) as workspace,
    ):
        documents.import_document(workspace, document(PEOPLE, random.Random(1)))
        ties = Ties(workspace)
        ties.standings()
        page = InsightsPage(partial(insights, workspace, ties))
        page.resize(1200, 800)

        def read() -> None:
            workspace.journal.evidence()
            workspace.journal.commitments()
            planning.all_follow_ups(workspace)

        def show() -> None:
            page.refresh()
            page.grab()

        show()
        year, everything = partial(insights, workspace, ties, 12), partial(insights, workspace, ties, None)
        rounds = [(seconds(read), seconds(year), seconds(everything), seconds(show)) for _ in range(ROUNDS)]
        plain, one_year, whole, shown = (median(column) for column in zip(*rounds, strict=True))
        print(f"plain reading {1000 * plain:.0f} ms")
        for name, took in (("twelve months", one_year), ("all months", whole), ("the page", shown)):
            print(f"{name}: {1000 * took:.0f} ms, ratio {took / plain:.2f}")


if __name__ == "__main__":
    main()
