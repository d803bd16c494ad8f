"""Recording a conversation is lighter than forgetting it: counted in clicks, on the real panel and a real file."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.commitments import Maker
from netplanner.domain.evidence import Facet
from netplanner.domain.levels import Level
from netplanner.services import imports, people
from netplanner.services.conversations import Conversation, NewPromise
from netplanner.services.workspace import Step, Workspace
from netplanner.storage.undo_log import LOGGED_TABLES
from netplanner.ui.board.people import People
from netplanner.ui.deeds.person_deeds import PersonDeeds
from netplanner.ui.deeds.steps import Steps
from netplanner.ui.dialogs.log_draft import DraftNote
from netplanner.ui.dialogs.log_panel import LogPanel
from netplanner.ui.foundation.background import InlineRunner
from netplanner.ui.foundation.message_bar import MessageBar

TODAY = date(2026, 11, 24)
MOST_CLICKS = 8


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    cards = tmp_path / "cards.vcf"
    cards.write_text(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:1\r\nFN:Sari Wulandari\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:2\r\nFN:Wiebke Hansen\r\nEND:VCARD\r\n"
    )
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        imports.import_files(opened, [cards])
        yield opened


class Desk:
    """A window with one button that records, a mouse that counts its clicks, and no keyboard."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        self.clicks = 0
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(1024, 640)
        self.button = QPushButton("Record")
        self.bar = bar = MessageBar(self.window)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.button)
        shown = People(self.window)
        shown.replace_all(people.cards(workspace), TODAY)
        self.deeds = PersonDeeds(workspace, Steps(workspace, bar, InlineRunner(), self.window), shown, self.window)
        self.window.show()

    def click(self, widget: QWidget) -> None:
        """A click where the user would see it: it counts for nothing that is hidden or out of sight."""
        assert widget.isVisible()
        assert widget.visibleRegion().contains(widget.rect().center())
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.clicks += 1
        QTest.qWait(1)

    def answer(self, opens: Callable[[], object], fill: Callable[[LogPanel], object]) -> None:
        """`opens` shows the panel and waits for it; meanwhile `fill` clicks in it, and then on Record."""

        def sit_down() -> None:
            panel = next(panel for panel in self.window.findChildren(LogPanel) if panel.isVisible())
            try:
                fill(panel)
                self.click(panel.save_button)
            finally:
                if panel.isVisible():
                    panel.reject()

        QTimer.singleShot(0, sit_down)
        opens()


def tables(workspace: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    """Every table of record, and the index derived from it."""
    database = workspace._database
    return {name: database.rows(f"SELECT * FROM {name} ORDER BY 1") for name in (*LOGGED_TABLES, "person")}


def level_of(workspace: Workspace, person_id: str) -> Level:
    return people.person(workspace, person_id).standing.level


def test_from_known_of_to_known_both_ways_in_a_few_clicks_and_no_typing(qtbot: QtBot, workspace: Workspace) -> None:
    sari = people.find_one(workspace, "Sari")
    desk = Desk(qtbot, workspace)
    desk.button.clicked.connect(lambda: desk.deeds.record([sari]))
    before = tables(workspace)
    assert level_of(workspace, sari) is Level.KNOWN_OF

    def fill(panel: LogPanel) -> None:
        for ticks in (panel.learnt, panel.showed):
            for facet in (Facet.FIELD, Facet.STRENGTH):
                desk.click(ticks.chip(facet))

    desk.answer(lambda: desk.click(desk.button), fill)
    print(f"level 0 to 2: {desk.clicks} clicks, no typing")
    assert level_of(workspace, sari) is Level.KNOWN_BOTH_WAYS
    assert desk.clicks <= MOST_CLICKS
    assert workspace.undo() == Step.RECORDED_EXCHANGE
    assert tables(workspace) == before


def test_what_a_higher_column_asks_of_two_people_takes_no_more_clicks(qtbot: QtBot, workspace: Workspace) -> None:
    ids = [people.find_one(workspace, name) for name in ("Sari", "Wiebke")]
    desk = Desk(qtbot, workspace)
    before = tables(workspace)

    def fill(panel: LogPanel) -> None:
        desk.click(panel.exchange.chips[0])
        for ticks in (panel.learnt, panel.showed):
            for facet in (Facet.FIELD, Facet.STRENGTH):
                desk.click(ticks.chip(facet))

    desk.answer(lambda: desk.deeds.move(ids, Level.KNOWN_BOTH_WAYS), fill)
    assert [level_of(workspace, id) for id in ids] == [2, 2]
    assert desk.clicks <= MOST_CLICKS
    assert workspace.undo() == Step.MOVED_UP
    assert tables(workspace) == before


def test_everything_up_to_connecting_with_is_ticked_without_typing(qtbot: QtBot, workspace: Workspace) -> None:
    sari = people.find_one(workspace, "Sari")
    desk = Desk(qtbot, workspace)
    desk.button.clicked.connect(lambda: desk.deeds.record([sari]))
    before = tables(workspace)

    def fill(panel: LogPanel) -> None:
        for chip in (*panel.learnt.chips, *panel.showed.chips, *panel.kept.chips, *panel.plan.chips):
            desk.click(chip)
        desk.click(panel.promised.add_mine)
        # What is ticked unfolds more; the panel scrolls like any page.
        for chip in (panel.together.chips[1], panel.ongoing.chips[0], panel.fits.chips[0]):
            chip.setFocus()
            desk.click(chip)

    desk.answer(lambda: desk.click(desk.button), fill)
    view = people.person(workspace, sari)
    assert view.standing.level is Level.CONNECTING_WITH
    assert len(view.follow_ups) == 1
    workspace.undo()
    assert tables(workspace) == before


def test_leaving_the_panel_writes_nothing(qtbot: QtBot, workspace: Workspace) -> None:
    sari = people.find_one(workspace, "Sari")
    desk = Desk(qtbot, workspace)
    before = tables(workspace)

    def leave() -> None:
        panel = next(panel for panel in desk.window.findChildren(LogPanel) if panel.isVisible())
        panel.learnt.tick(Facet.FIELD)
        panel.reject()

    QTimer.singleShot(0, leave)
    desk.deeds.record([sari])
    assert tables(workspace) == before


def panel_of(desk: Desk) -> LogPanel:
    return next(panel for panel in desk.window.findChildren(LogPanel) if panel.isVisible())


def test_what_was_typed_and_left_is_there_again_until_it_is_recorded(qtbot: QtBot, workspace: Workspace) -> None:
    sari, wiebke = people.find_one(workspace, "Sari"), people.find_one(workspace, "Wiebke")
    desk = Desk(qtbot, workspace)
    seen: list[Conversation] = []
    notes: list[int] = []

    def leave() -> None:
        panel = panel_of(desk)
        panel.line.setText("about radar")
        panel.learnt.tick(Facet.FIELD)
        panel.promised.add_theirs.click()
        panel.promised.blocks[0].text.setText("the list")
        QTest.keyClick(panel, Qt.Key.Key_Escape)

    def look() -> None:
        panel = panel_of(desk)
        seen.append(panel.conversation)
        notes.append(len(panel.findChildren(DraftNote)))
        if panel.says_something:
            panel.accept()
        else:
            panel.reject()

    QTimer.singleShot(0, leave)
    desk.deeds.record([sari])
    assert "Sari Wulandari" in desk.bar.text
    assert workspace.next_undo() == Step.IMPORTED
    for who in (wiebke, sari, sari):
        QTimer.singleShot(0, look)
        desk.deeds.record([who])
    promised = NewPromise(maker=Maker.THEM, text="the list")
    left = Conversation(on=TODAY, text="about radar", learnt=frozenset({Facet.FIELD}), promises=(promised,))
    assert seen == [Conversation(on=TODAY), left, Conversation(on=TODAY)]
    assert notes == [0, 1, 0]
    assert workspace.next_undo() == Step.RECORDED_EXCHANGE


def test_the_message_about_what_was_left_leads_back_to_it(qtbot: QtBot, workspace: Workspace) -> None:
    sari = people.find_one(workspace, "Sari")
    desk = Desk(qtbot, workspace)
    asked: list[Conversation] = []

    def leave() -> None:
        panel = panel_of(desk)
        panel.fits.tick(1)
        panel.reject()

    def look() -> None:
        panel = panel_of(desk)
        asked.append(panel.conversation)
        for note in panel.findChildren(DraftNote):
            note.clear_button.click()
        asked.append(panel.conversation)
        panel.reject()

    QTimer.singleShot(0, leave)
    desk.deeds.move([sari], 3)
    QTimer.singleShot(0, look)
    desk.bar.action_button.click()
    assert asked == [Conversation(on=TODAY, was_exchange=False, fits=1), Conversation(on=TODAY, was_exchange=False)]
    assert not desk.bar.isVisible()
