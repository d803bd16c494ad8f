"""Where things stand in the log panel, and how it is worked by keys; odd names and long texts stay in their places."""

import gc
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDateEdit, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.commitments import Commitment, Maker
from netplanner.domain.evidence import Facet
from netplanner.domain.levels import Level
from netplanner.services.views import Promise
from netplanner.ui.dialogs.log_panel import LogPanel
from netplanner.ui.foundation.segments import SegmentBar

TODAY = date(2026, 11, 24)
PROMISES = (
    Promise(7, Commitment(maker=Maker.ME, text="the boundary files")),
    Promise(8, Commitment(maker=Maker.THEM)),
)

Opens = Callable[..., LogPanel]


@pytest.fixture
def opens(qtbot: QtBot) -> Opens:
    """Shows a panel about Wiebke Hansen, or about other names."""

    def open_panel(*names: str, **more: Any) -> LogPanel:
        panel = LogPanel(names or ("Wiebke Hansen",), TODAY, **more)
        qtbot.addWidget(panel)
        panel.show()
        panel.activateWindow()
        QTest.qWait(1)
        return panel

    return open_panel


def labels(widget: QWidget) -> list[QLabel]:
    return [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def said(panel: LogPanel) -> str:
    return " | ".join(label.text() for label in labels(panel))


def focused() -> QWidget | None:
    return QApplication.focusWidget()


# --- odd input


@pytest.mark.parametrize(
    "name", ["<b>Ana</b> & Co", "\u202eevil\u202c", "W" * 100_000, "👩‍👩‍👧" * 50, "   ", "a\nb"], ids=range(6)
)
@pytest.mark.parametrize("asked", [(), ("fit",)])
def test_a_name_stays_in_its_place(opens: Opens, name: str, asked: tuple[str, ...]) -> None:
    promise = Promise(1, Commitment(maker=Maker.THEM, text=name))
    panel = opens(name, asked=asked, to_level=Level.COMMITTED if asked else None, open_promises=[promise])
    assert panel.width() <= 620
    for label in labels(panel):
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert not {"\u202e", "\n"} & set(label.text())
        assert label.fontMetrics().horizontalAdvance(label.text()) <= 2 * panel.width()
    if name.startswith("<b>"):
        assert "<b>Ana</b> & Co" in said(panel)
        assert panel.kept.chips[0].words == "theirs: <b>Ana</b> & Co"
        assert panel.kept.chips[0].toolTip() == ""
    if name.startswith("W"):
        assert panel.kept.chips[0].toolTip().startswith("<p>theirs: WWW")


def test_a_long_line_is_kept_whole(opens: Opens) -> None:
    panel = opens()
    panel.line.setText("radar " * 20_000)
    assert len(panel.conversation.text) == 120_000


# --- keys, places, looks


def test_arrows_stay_in_a_row_and_space_ticks(opens: Opens) -> None:
    panel = opens(begin_with="learnt")
    first, second, third = panel.learnt.chips
    for key, there in (
        (Qt.Key.Key_Right, second),
        (Qt.Key.Key_Down, third),
        (Qt.Key.Key_Right, first),
        (Qt.Key.Key_Left, third),
        (Qt.Key.Key_Up, second),
    ):
        here = focused()
        assert here is not None
        QTest.keyClick(here, key)
        assert focused() is there
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert panel.conversation.learnt == {Facet.STRENGTH}


def test_arrows_go_the_other_way_where_one_writes_from_the_right(opens: Opens) -> None:
    panel = opens(begin_with="learnt")
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(panel.learnt.chips[0], Qt.Key.Key_Left)
    assert focused() is panel.learnt.chips[1]


def test_enter_on_a_tick_records(opens: Opens, qtbot: QtBot) -> None:
    panel = opens(asked=("fit",), to_level=Level.COMMITTED)
    QTest.keyClick(panel.fits.chips[0], Qt.Key.Key_Space)
    with qtbot.waitSignal(panel.accepted):
        QTest.keyClick(panel.fits.chips[0], Qt.Key.Key_Return)


def test_escape_leaves(opens: Opens, qtbot: QtBot) -> None:
    panel = opens()
    with qtbot.waitSignal(panel.rejected):
        QTest.keyClick(panel.line, Qt.Key.Key_Escape)


def test_everything_can_be_reached_by_tab_and_says_its_name(opens: Opens) -> None:
    panel = opens(open_promises=PROMISES)
    panel.promised.add_mine.click()
    panel.plan.chips[0].click()
    panel.together.chips[0].click()
    QTest.qWait(1)
    reached: list[QWidget] = []
    panel.line.setFocus()
    while (here := focused()) is not None and not (here is panel.line and reached):
        if here not in reached:
            reached.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    inner = {edit.lineEdit() for edit in panel.findChildren(QDateEdit)}
    controls = [
        control
        for kind in (QAbstractButton, QLineEdit, QDateEdit)
        for control in panel.findChildren(kind)
        if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus and control not in inner
    ]
    assert len(controls) >= 30
    for control in controls:
        # Of segments only one is reached by Tab, the others by arrows.
        assert control in reached or isinstance(control.parent(), SegmentBar)
        assert control.accessibleName() or (isinstance(control, QAbstractButton) and control.text())
        assert control.height() >= 24


def test_tab_goes_from_above_to_below(opens: Opens) -> None:
    panel = opens()
    panel.resize(600, 900)
    panel.plan.chips[0].click()
    panel.promised.add_theirs.click()
    panel.promised.add_mine.click()
    QTest.qWait(5)
    panel.line.setFocus()
    middles: list[int] = []
    for _ in range(60):
        here = focused()
        assert here is not None
        if here is panel.line and middles:
            break
        middles.append(here.mapTo(panel, here.rect().center()).y())
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert len(middles) > 25
    assert middles == sorted(middles)


def test_what_has_the_keyboard_is_in_sight_on_a_small_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    panel = LogPanel(["Wiebke Hansen"], TODAY, open_promises=PROMISES * 8, parent=window)
    panel.show()
    panel.activateWindow()
    for _ in range(3):
        panel.promised.add_theirs.click()
    QTest.qWait(5)
    assert panel.height() <= 640
    assert panel.width() <= 1024
    assert panel.save_button.isVisible()
    last = panel.fits.chips[-1]
    assert not last.visibleRegion().contains(last.rect().center())
    last.setFocus(Qt.FocusReason.TabFocusReason)
    assert last.visibleRegion().contains(last.rect().center())


def test_the_panel_grows_with_what_is_ticked_and_never_shrinks(opens: Opens) -> None:
    panel = opens()
    before = panel.height()
    panel.promised.add_mine.click()
    QTest.qWait(5)
    grown = panel.height()
    assert grown > before
    panel.promised.blocks[0].remove.click()
    QTest.qWait(5)
    assert panel.height() == grown


def test_once_it_has_grown_there_is_nothing_to_scroll(opens: Opens) -> None:
    panel = opens(asked=("them.EXPERTISE",), to_level=Level.CONNECTING_WITH)
    (more,) = (button for button in panel.findChildren(QAbstractButton) if button.text() == "More")
    more.click()
    QTest.qWait(5)
    (area,) = panel.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    assert not area.verticalScrollBar().isVisible()


def test_a_panel_that_goes_leaves_the_screen_as_it_was(qtbot: QtBot) -> None:
    for _ in range(5):
        panel = LogPanel(["Wiebke Hansen"], TODAY)
        panel.promised.add_mine.click()
        del panel
        gc.collect()
    assert QGuiApplication.primaryScreen().availableSize().height() > 0
