"""The page that explains the model is one menu away, and stands beside the window."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.guide import Guide, GuideDialog, guide_page
from netplanner.ui.dialogs.guide_text import slug_of
from netplanner.ui.foundation.background import InlineRunner
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.theme import DARK, LIGHT, build_palette
from netplanner.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    preferences = Preferences(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    with Workspace(tmp_path / "people.db", create=True) as workspace:
        made = MainWindow(workspace, preferences, runner=InlineRunner())
        qtbot.addWidget(made)
        made.load()
        made.show()
        yield made


def test_help_explains_the_model_beside_the_window(window: MainWindow) -> None:
    window.menus.guide.trigger()
    (guide,) = window.findChildren(GuideDialog)
    assert guide.isVisible()
    assert not guide.isModal()
    text = guide.text.toPlainText()
    assert text.startswith("How NetPlanner reckons")
    assert "One example" in text
    assert "**" not in text, "what is bold is no row of stars"
    guide.text.verticalScrollBar().setValue(300)
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()
    window.menus.guide.trigger()
    assert window.findChildren(GuideDialog) == [guide]
    assert guide.text.verticalScrollBar().value() == 300, "where it was read to"


@pytest.fixture
def guide(qtbot: QtBot) -> GuideDialog:
    made = GuideDialog(Guide.HOW_IT_RECKONS)
    qtbot.addWidget(made)
    made.show()
    return made


def links(document: QTextDocument) -> list[str]:
    """Where each link of a page leads."""
    found, block = [], document.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            form = iterator.fragment().charFormat()
            if form.isAnchor():
                found.append(form.anchorHref())
            iterator += 1
        block = block.next()
    return found


def test_every_link_of_the_guide_leads_to_one_of_its_headings(guide: GuideDialog) -> None:
    found = links(guide.text.document())
    assert len(found) == 8
    for link in found:
        assert link.startswith("#"), "none leads out"
        assert guide.text.go_to_heading(link.removeprefix("#")), link


def test_a_link_is_followed_by_keyboard(guide: GuideDialog) -> None:
    bar = guide.text.verticalScrollBar()
    guide.text.setFocus()
    assert bar.value() == 0
    QTest.keyClick(guide.text, Qt.Key.Key_Tab)
    QTest.keyClick(guide.text, Qt.Key.Key_Tab)
    QTest.keyClick(guide.text, Qt.Key.Key_Return)
    assert bar.value() > 0


def test_nothing_outside_is_opened(guide: GuideDialog) -> None:
    guide.text.anchorClicked.emit(QUrl("https://example.org/#the-meter"))
    assert guide.text.verticalScrollBar().value() == 0
    assert guide.text.toPlainText().startswith("How NetPlanner reckons")


def test_the_marks_of_the_numbers_are_not_shown(guide: GuideDialog) -> None:
    told = guide.text.toPlainText()
    assert "<!--" not in told
    assert "-->" not in told
    assert "given." not in told


def test_the_letters_grow_with_the_key_and_the_place_stays(guide: GuideDialog) -> None:
    def heading_height() -> float:
        return float(guide.text.document().begin().layout().boundingRect().height())

    def at_top() -> str:
        return guide.text.cursorForPosition(QPoint(40, 20)).block().text()

    before = heading_height()
    assert guide.text.go_to_heading("what-to-give-up")
    assert at_top() == "What to give up"
    for _ in range(4):
        QTest.keyClick(guide, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
        assert at_top() == "What to give up"
    assert heading_height() > before
    for _ in range(4):
        guide.smaller.click()
    assert heading_height() == before


def test_the_links_follow_the_palette(guide: GuideDialog) -> None:
    def link_colour() -> str:
        block = guide.text.document().begin()
        while True:
            iterator = block.begin()
            while not iterator.atEnd():
                form = iterator.fragment().charFormat()
                if form.isAnchor():
                    return form.foreground().color().name()
                iterator += 1
            block = block.next()

    for scheme in (LIGHT, DARK):
        guide.setPalette(build_palette(scheme))
        assert link_colour() == scheme.accent.name()


@pytest.mark.parametrize(
    ("heading", "slug"),
    [("The meter", "the-meter"), ("Promises, forgiving, alertness", "promises-forgiving-alertness")],
)
def test_a_heading_is_named_as_on_the_web(heading: str, slug: str) -> None:
    assert slug_of(heading) == slug


KEYS = re.compile(r"\*\*((?:Ctrl|Alt|Shift)\+[^*]+|F[0-9]+|[A-Z])\*\*")


@pytest.mark.parametrize("language", ["en", "id"])
def test_first_steps_name_keys_that_there_are(window: MainWindow, language: str) -> None:
    keys = {key.toString() for action in window.actions() for key in action.shortcuts()}
    named = {
        key.replace("→", "Right").replace("←", "Left") for key in KEYS.findall(guide_page(Guide.FIRST_STEPS, language))
    }
    assert len(named) > 10
    assert named - keys <= {"Alt+Right", "Alt+Left"}, "those are the board's own"


@pytest.mark.parametrize("guide", list(Guide))
def test_a_page_is_as_long_in_every_language_and_its_links_lead_somewhere(guide: Guide) -> None:
    english, other = guide_page(guide, "en"), guide_page(guide, "id")
    assert english != other
    for mark in ("\n## ", "\n### ", "\n| ", "\n- ", "**"):
        assert english.count(mark) == other.count(mark), mark
    for page in (english, other):
        slugs = {slug_of(line.lstrip("# ")) for line in page.splitlines() if line.startswith("#")}
        assert set(re.findall(r"\]\(#([^)]+)\)", page)) <= slugs
