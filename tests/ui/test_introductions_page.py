"""The page of introductions as a user goes through it, by keyboard, and who knows whom on somebody's page."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import VouchStrength
from netplanner.domain.followups import FollowUpKind
from netplanner.domain.introduction_flow import IntroductionState, Party
from netplanner.services import documents, editing, introducing, myself, people, planning, samples
from netplanner.services.workspace import Workspace
from netplanner.ui.foundation.background import InlineRunner
from netplanner.ui.foundation.panels import Panel
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.theme import apply_theme
from netplanner.ui.main_window import MainWindow
from netplanner.ui.pages.contact.buttons import RowButton
from netplanner.ui.pages.contact.introductions_panel import IntroductionsPanel
from netplanner.ui.pages.introductions.ask_panel import AskPanel
from netplanner.ui.pages.introductions.choice_row import ChoiceRow
from netplanner.ui.pages.introductions.page import IntroductionsPage
from netplanner.ui.pages.introductions.path_drawing import PathDrawing

# Said by Qt's offscreen platform of every window that has a least size, and of every list that pops up.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

TODAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "people.db", create=True, today=lambda: TODAY) as opened:
        documents.import_document(opened, samples.sample_document(TODAY))
        opened.forget_steps()
        yield opened


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> MainWindow:
    preferences = Preferences(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made = MainWindow(workspace, preferences, runner=InlineRunner())
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.load()
    made.show()
    made.pages.go_to("introductions")
    QTest.qWait(0)
    return made


@pytest.fixture
def page(window: MainWindow) -> IntroductionsPage:
    return window.pages.introductions


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def rows(page: IntroductionsPage) -> list[str]:
    model = page.list.model()
    return [str(model.index(place, 0).data()) for place in range(model.rowCount())]


def named(page: QWidget, name: str) -> QAbstractButton:
    found = [one for one in page.findChildren(QAbstractButton, name) if one.isVisibleTo(page)]
    assert len(found) == 1, (name, found)
    return found[0]


def ask_panel(page: IntroductionsPage) -> AskPanel:
    assert isinstance(page.stage.ask, AskPanel)
    return page.stage.ask


def choices(page: IntroductionsPage) -> list[ChoiceRow]:
    return page.stage.findChildren(ChoiceRow)


# --- what it shows


def test_it_shows_whom_one_looks_for_what_is_on_its_way_and_who_rests(page: IntroductionsPage) -> None:
    assert rows(page) == [
        "Whom and what I look for",
        "Prof. Ratna Kusuma, Radar images, by 23 Feb 2027",
        "Radar images, 1 person within reach",
        "Grant writing, 1 person within reach",
        "Open data for hamlets, 11 people within reach",
        "On their way 2",
        "Wiebke Hansen, Budi agreed; waiting for a yes",
        "Agus Prabowo, asked Sari on 19 Nov",
        "Needs a rest",
        "Ni Luh Putu Arini, asked 3 times, free again 5 Dec",
    ]


def test_the_best_way_is_drawn_and_can_be_reckoned_by_hand(page: IntroductionsPage) -> None:
    assert page.stage.path is not None
    assert page.stage.path.heading.text() == "The best way to Prof. Ratna Kusuma"
    assert page.stage.path.reckoning.text() == "0.706 × 0.90 × 0.90 = 0.572 of full trust along the way"
    assert round(0.706 * 0.9 * 0.9, 3) == 0.572
    assert page.stage.path.terms.text() == "You to Ayu: 0.95 (Connecting-with) × 0.743 (trust between you) = 0.706"
    told = page.stage.path.drawing.accessibleName()
    assert told.startswith("You shared: medium, 0.71 → Ayu Lestari (Connecting-with) vouches: strong, 0.90 → Bambang")
    assert "Both promises between you were kept" in texts(page)
    assert "Counts 32 min: fits in the week of 30 Nov, not in this one." in texts(page)


def test_another_way_changes_the_drawing_the_draft_and_the_reasons(page: IntroductionsPage) -> None:
    assert "Would you ask Bambang Sutrisno for me" in ask_panel(page).draft.text
    first, second, third = choices(page)
    assert [one.text() for one in (first, second, third)] == ["Ask Ayu, who asks Bambang", "Ask Ayu", "Ask Bambang"]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.isChecked()
    assert "could you introduce me to Prof. Ratna Kusuma" in ask_panel(page).draft.text
    QTest.keyClick(second, Qt.Key.Key_Down)
    assert "Dear Bambang, could you" in ask_panel(page).draft.text
    assert "Why Bambang" in texts(page)
    assert "Why Ayu" not in texts(page)
    assert page.stage.path is not None
    assert page.stage.path.heading.text() == "Another way to Prof. Ratna Kusuma"


def test_what_the_user_wrote_stays_while_other_ways_are_looked_at(page: IntroductionsPage) -> None:
    ask_panel(page).draft.message.setPlainText("In my own words.")
    _, second, _ = choices(page)
    second.click()
    assert ask_panel(page).draft.text != "In my own words."
    choices(page)[0].click()
    assert ask_panel(page).draft.text == "In my own words."
    ask_panel(page).draft.copy_button.click()
    assert QGuiApplication.clipboard().text() == "In my own words."


# --- a request, from the ask to the thanks


def test_the_whole_flow_goes_by_keyboard(window: MainWindow, page: IntroductionsPage, workspace: Workspace) -> None:
    asked = named(page, "asked")
    asked.setFocus()
    QTest.keyClick(asked, Qt.Key.Key_Space)
    request = workspace.outreach.introductions()[-1]
    assert (request.introducer_id, request.target_id) == ("ayu-lestari", "prof-ratna-kusuma")
    # Whom one looked for is on their way now, and stays in sight.
    row = page.list.current_row
    assert row is not None
    assert (row.contact_id, row.below) == ("prof-ratna-kusuma", "asked Ayu on 24 Nov")
    for state, words in (
        (IntroductionState.INTRODUCER_AGREED, "Ayu agreed"),
        (IntroductionState.TARGET_AGREED, "Ratna agreed"),
        (IntroductionState.MADE, "Introduced"),
        (IntroductionState.THANKED, "Thanked"),
    ):
        further = named(page, "further")
        assert further.text() == words
        further.setFocus()
        QTest.keyClick(further, Qt.Key.Key_Space)
        assert workspace.outreach.introductions()[-1].state is state
        if state is not IntroductionState.THANKED:
            # The next step has the keyboard at once.
            assert window.focusWidget() is named(page, "further")
    window.deeds.steps.undo()
    assert workspace.outreach.introductions()[-1].state is IntroductionState.MADE
    page.list.choose(f"request:{request.id}")
    assert named(page, "further").text() == "Thanked"


def test_what_will_not_come_about_is_closed_by_who_said_so(page: IntroductionsPage, workspace: Workspace) -> None:
    page.list.choose("request:sample-introduction-1")
    menu = ask_panel(page).findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [
        "Budi would rather not", "Wiebke would rather not", "I no longer need it",
    ]  # fmt: skip
    menu.actions()[1].trigger()
    closed = next(one for one in workspace.outreach.introductions() if one.id == "sample-introduction-1")
    assert closed.declined_by is Party.TARGET
    assert "On their way 1" in rows(page)


def test_the_number_in_the_sidebar_is_that_of_the_requests_under_way(window: MainWindow, workspace: Workspace) -> None:
    entries = {entry.key: entry.count for entry in window.pages.entries()}
    assert entries["introductions"] == 2
    introducing.decline(workspace, "sample-introduction-2", Party.ME)
    assert {entry.key: entry.count for entry in window.pages.entries()}["introductions"] == 1


def test_an_ask_is_planned_for_the_first_week_with_room(page: IntroductionsPage, workspace: Workspace) -> None:
    plan = named(page, "plan")
    assert plan.text() == "Plan for 30 Nov"
    plan.click()
    (planned,) = [one for one in planning.open_follow_ups(workspace) if one.kind is FollowUpKind.INTRODUCTION]
    assert planned.due == date(2026, 12, 6)
    assert "Planned, by 6 Dec. It is done once you have asked." in texts(page)


# --- other rows


def test_a_need_shows_its_people_and_the_ways_to_the_chosen_one(page: IntroductionsPage) -> None:
    page.list.choose("need:2")
    people = [row for row in choices(page) if row.below in ("you know them yourself", "through Ayu: a good way")]
    assert len(people) == 5
    assert "You know Ayu yourself; nobody needs to be asked." in texts(page)
    people[2].setFocus()
    people[2].click()
    assert page.stage.path is not None
    assert page.stage.path.heading.text() == "The best way to Fitriani Rahayu"
    assert [row.isChecked() for row in choices(page)[:5]] == [False, False, True, False, False]
    assert "Draft to Ayu" in texts(page)


def test_who_needs_a_rest_is_told_in_peace(page: IntroductionsPage) -> None:
    page.list.choose("rest:ni-luh-putu-arini")
    said = texts(page.stage)
    assert "Ni Luh Putu Arini rests" in said
    assert "Asked 3 times in 90 days. Free again on 5 Dec; until then, other ways are looked for." in said


@pytest.mark.parametrize(
    ("person_id", "sentence"),
    [
        ("daniel-okafor", "A repair between you and Daniel comes first."),
        ("siti-khadijah", "Putu knows them, was asked three times, and rests until 5 Dec."),
        ("chen-wei-ling", "Do you know who knows them? Say so on that person's page, in two clicks."),
    ],
)
def test_without_a_way_it_says_calmly_why_and_one_way_on(
    window: MainWindow, page: IntroductionsPage, person_id: str, sentence: str
) -> None:
    page.look_up(person_id)
    assert sentence in texts(page.stage)
    assert not page.stage.findChildren(PathDrawing)
    named(page, "open").click()
    assert window.pages.key == "person"


def test_anybody_is_found_by_name_as_one_types(window: MainWindow, page: IntroductionsPage) -> None:
    window.people.narrow_to(frozenset())
    QTest.keyClicks(page.finder.edit, "fitri")
    assert page.finder.list.isVisible()
    QTest.keyClick(page.finder.list, Qt.Key.Key_Down)
    QTest.keyClick(page.finder.list, Qt.Key.Key_Return)
    QTest.qWait(10)
    assert page.finder.edit.text() == ""
    assert page.stage.path is not None
    assert page.stage.path.heading.text() == "The best way to Fitriani Rahayu"
    assert rows(page)[1] == "Fitriani Rahayu, through Ayu: a good way"
    assert page.list.hasFocus()


def test_enter_in_the_list_opens_the_person_and_leads_back_here(window: MainWindow, page: IntroductionsPage) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert window.pages.contact.person_id == "prof-ratna-kusuma"
    window.pages.go_back()
    assert window.pages.key == "introductions"


def test_a_file_without_anybody_invites(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(QSettings(str(tmp_path / "empty.ini"), QSettings.Format.IniFormat))
    with Workspace(tmp_path / "empty.db", create=True, today=lambda: TODAY) as empty:
        window = MainWindow(empty, preferences, runner=InlineRunner())
        qtbot.addWidget(window)
        window.load()
        window.show()
        window.pages.go_to("introductions")
        page = window.pages.introductions
        assert "Whom would you like to meet?" in texts(page.stage)
        assert next(entry for entry in window.pages.entries() if entry.key == "introductions").count is None
        assert page.first_wish.isVisible()
        page.first_wish.click()
        assert window.pages.key == "self"


def test_another_name_is_shown_at_once(page: IntroductionsPage, workspace: Workspace) -> None:
    said = people.person(workspace, "bambang-sutrisno").contact.details
    editing.edit_person(workspace, "bambang-sutrisno", replace(said, name="Bambang Wijaya"))
    assert page.stage.path is not None
    assert "Bambang Wijaya" in page.stage.path.drawing.accessibleName()
    assert "Would you ask Bambang Wijaya for me" in ask_panel(page).draft.text


def test_a_need_without_a_tag_says_what_is_missing(page: IntroductionsPage, workspace: Workspace) -> None:
    need = workspace.profile.needs()[0]
    myself.change_need(workspace, 0, type(need)(text="Somebody who sings"))
    page.list.choose("need:0")
    assert "Give this wish a tag, so that people who carry it can be found." in texts(page.stage)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_in_a_narrow_window_nothing_is_cut(window: MainWindow, page: IntroductionsPage, theme: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, theme)
    window.resize(1024, 640)
    QTest.qWait(0)
    inside = page.area.widget()
    assert inside is not None
    assert inside.width() <= page.area.viewport().width()
    for panel in page.stage.findChildren(Panel):
        assert panel.mapTo(page.area, QPoint(panel.width(), 0)).x() <= page.area.viewport().width()
    # Why, and how it is judged, are below the ways then.
    assert inside.isAncestorOf(next(one for one in page.findChildren(Panel) if "Why Ayu" in texts(one)))
    assert not window.grab().isNull()
    apply_theme(app, "system")


def test_the_page_is_one_key_away_and_a_new_wish_is_written_on_ones_own(
    window: MainWindow, page: IntroductionsPage, qtbot: QtBot
) -> None:
    window.pages.go_to("board")
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.key == "introductions"
    page.wishes.open_me.disconnect()
    with qtbot.waitSignal(page.wishes.open_me, timeout=1000):
        page.new_wish.click()


# --- who knows whom, on somebody's page


@pytest.fixture
def panel(window: MainWindow) -> IntroductionsPanel:
    window.pages.open_person("ayu-lestari")
    return shown_panel(window)


def shown_panel(window: MainWindow) -> IntroductionsPanel:
    QTest.qWait(0)
    return next(one for one in window.pages.contact.findChildren(IntroductionsPanel) if one.isVisibleTo(window))


def knows(workspace: Workspace, person_id: str) -> dict[str, VouchStrength]:
    return {vouch.contact_id: vouch.strength for vouch in workspace.journal.vouches([person_id]).get(person_id, [])}


def test_that_somebody_knows_somebody_is_said_in_two_clicks(
    window: MainWindow, panel: IntroductionsPanel, workspace: Workspace
) -> None:
    before = knows(workspace, "ayu-lestari")
    QTest.mouseClick(panel.add_button, Qt.MouseButton.LeftButton)
    popup = panel.finder.list
    assert popup.isVisible()
    index = popup.model().index(0, 0)
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=popup.visualRect(index).center())
    QTest.qWait(10)
    (added,) = knows(workspace, "ayu-lestari").keys() - before.keys()
    assert knows(workspace, "ayu-lestari")[added] is VouchStrength.MEDIUM
    assert added not in ("ayu-lestari", *before)
    assert any(text == f"Knows {window.people.card(added).name}" for text in texts(shown_panel(window)))
    window.deeds.steps.undo()
    assert knows(workspace, "ayu-lestari") == before


def test_or_by_a_name_that_is_typed(window: MainWindow, panel: IntroductionsPanel, workspace: Workspace) -> None:
    panel.add_button.click()
    QTest.keyClicks(panel.finder.edit, "khadijah")
    QTest.keyClick(panel.finder.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.finder.list, Qt.Key.Key_Return)
    QTest.qWait(10)
    assert knows(workspace, "ayu-lestari")["siti-khadijah"] is VouchStrength.MEDIUM


def test_how_well_can_be_said_otherwise_or_taken_back(
    window: MainWindow, panel: IntroductionsPanel, workspace: Workspace
) -> None:
    def choose(words: str) -> None:
        button = named(shown_panel(window), "knows prof-ratna-kusuma")
        assert isinstance(button, RowButton)
        menu = button.menu()
        next(action for action in menu.actions() if action.text() == words).trigger()
        QTest.qWait(0)

    choose("knows them a little")
    assert knows(workspace, "ayu-lestari")["prof-ratna-kusuma"] is VouchStrength.WEAK
    choose("Does not know them")
    assert "prof-ratna-kusuma" not in knows(workspace, "ayu-lestari")


def test_whoever_would_rather_not_is_left_in_peace(
    window: MainWindow, panel: IntroductionsPanel, workspace: Workspace
) -> None:
    quiet = panel.findChild(QCheckBox, "quiet")
    assert quiet is not None
    quiet.click()
    assert workspace.contacts.restrictions()["ayu-lestari"] == (True, False)
    left_out = shown_panel(window).findChild(QCheckBox, "left out")
    assert left_out is not None
    left_out.click()
    assert workspace.contacts.restrictions()["ayu-lestari"] == (True, True)
    again = shown_panel(window).findChild(QCheckBox, "quiet")
    assert again is not None
    assert again.isChecked()


def test_the_page_of_somebody_known_of_leads_to_the_ways_to_them(window: MainWindow) -> None:
    window.pages.open_person("prof-ratna-kusuma")
    panel = shown_panel(window)
    assert "through Ayu: a good way" in texts(panel)
    assert "Known by Ayu Lestari, Bambang Sutrisno, Putri Maharani" in texts(panel)
    named(panel, "ways").click()
    assert window.pages.key == "introductions"
    assert window.pages.introductions.stage.path is not None
    assert window.pages.introductions.stage.path.heading.text() == "The best way to Prof. Ratna Kusuma"


def test_requests_with_somebody_stand_on_their_page(window: MainWindow) -> None:
    window.pages.open_person("budi-santoso")
    assert "An introduction to Wiebke Hansen" in texts(shown_panel(window))
    assert "Budi agreed; waiting for a yes" in texts(shown_panel(window))
