"""Messages, preferences and background work keep their promises."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from netplanner.domain.errors import NetPlannerError, Trouble
from netplanner.services.progress import Cancelled, Progress
from netplanner.ui.dialogs.foot import Foot
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.background import Background, InlineRunner, Job, Runner
from netplanner.ui.foundation.controls import FlatButton, SearchField
from netplanner.ui.foundation.message_bar import MessageBar
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.segments import SegmentBar
from netplanner.ui.foundation.theme import DARK, LIGHT, ThemeChoice, build_palette

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[MessageBar]:
    # As in the program, something else in the window has the keyboard.
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    line, shown = QLineEdit(), MessageBar(window)
    layout.addWidget(line)
    window.resize(700, 120)
    window.show()
    line.setFocus()
    yield shown
    window.close()


def test_what_was_done_offers_one_way_on(bar: MessageBar) -> None:
    undone: list[str] = []
    bar.tell("Recorded.", action="Undo", on_action=lambda: undone.append("yes"))
    assert bar.isVisible()
    assert bar.accessibleName() == "Recorded."
    bar.action_button.click()
    assert undone == ["yes"]
    assert not bar.isVisible()


def test_what_was_done_goes_by_itself_and_trouble_stays(bar: MessageBar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("netplanner.ui.foundation.message_bar._SHOWN_FOR_MS", 20)
    monkeypatch.setattr(bar, "underMouse", lambda: False)
    bar.tell("Recorded.")
    _wait_until(lambda: not bar.isVisible())
    bar.report("Not saved: the disk is full.")
    QTest.qWait(60)
    assert bar.isVisible()
    bar.close_button.click()
    assert not bar.isVisible()


def test_a_message_moves_nothing_when_it_comes_or_goes_and_stays_at_the_foot(bar: MessageBar) -> None:
    window = bar.window()
    line = window.findChild(QLineEdit)
    assert line is not None
    before = line.geometry()
    bar.tell("Recorded.", action="Undo")
    QTest.qWait(1)
    assert line.geometry() == before
    assert window.rect().contains(bar.geometry())
    window.resize(500, 400)
    assert window.rect().contains(bar.geometry())
    assert bar.geometry().bottom() > 370
    one_line = bar.height()
    bar.report("Not saved: the disk is full. " * 12)
    assert bar.height() > one_line
    assert window.rect().contains(bar.geometry())


def test_a_message_is_reached_and_closed_by_keyboard(bar: MessageBar) -> None:
    bar.report("Not saved.", action="Try again")
    reached = [bar.window().focusWidget()]
    for _ in range(3):
        QTest.keyClick(reached[-1], Qt.Key.Key_Tab)
        reached.append(bar.window().focusWidget())
    assert bar.action_button in reached
    assert bar.close_button in reached
    bar.close_button.setFocus()
    QTest.keyClick(bar.close_button, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_a_new_message_takes_the_place_of_the_last(bar: MessageBar) -> None:
    bar.report("Not saved.", action="Try again")
    bar.tell("Saved.")
    assert (bar.text, bar.is_trouble, bar.action_button.isVisible()) == ("Saved.", False, False)


@pytest.mark.parametrize("palette", [build_palette(LIGHT), build_palette(DARK)], ids=["light", "dark"])
def test_controls_and_messages_are_painted_in_both_schemes(qtbot: QtBot, palette: QPalette, bar: MessageBar) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for control in (
        FlatButton("Save", symbol=Symbol.CHECK, is_primary=True, parent=window),
        FlatButton(symbol=Symbol.MENU, name="Menu", parent=window),
        SearchField("Find", key_hint="Ctrl F", parent=window),
    ):
        control.setPalette(palette)
        control.resize(control.sizeHint())
        assert not control.grab().isNull()
    for show in (bar.tell, bar.report):
        show("Something", action="Undo")
        bar.setPalette(palette)
        assert not bar.grab().isNull()


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    return tmp_path / "window.ini"


def _preferences(file: Path) -> Preferences:
    return Preferences(QSettings(str(file), QSettings.Format.IniFormat))


def test_preferences_are_remembered(settings_file: Path, tmp_path: Path) -> None:
    first = _preferences(settings_file)
    first.theme, first.language, first.last_folder = ThemeChoice.DARK, "id", tmp_path
    first.geometry, first.columns, first.form = QByteArray(b"g"), QByteArray(b"c"), "table"
    del first
    second = _preferences(settings_file)
    assert (second.theme, second.language, second.last_folder) == (ThemeChoice.DARK, "id", tmp_path)
    assert (second.geometry, second.columns, second.form) == (QByteArray(b"g"), QByteArray(b"c"), "table")


def test_preferences_that_make_no_sense_are_as_if_never_written(settings_file: Path) -> None:
    settings_file.write_text("[look]\ntheme=sepia\n[files]\nlast_folder=/nowhere/at/all\n[window]\ngeometry=7\n")
    read = _preferences(settings_file)
    assert read.theme is ThemeChoice.SYSTEM
    assert read.language == ""
    assert read.last_folder == Path.home()
    assert read.geometry.isEmpty()


class Ends:
    """How a job ended, and on which thread it was told."""

    def __init__(self, job: Job) -> None:
        self.told: list[tuple[str, object]] = []
        self.reports: list[tuple[int, int]] = []
        self.threads: set[int] = set()
        job.done.connect(lambda result: self._tell("done", result))
        job.failed.connect(lambda error: self._tell("failed", error))
        job.cancelled.connect(lambda: self._tell("cancelled", None))
        job.progressed.connect(lambda done, total: self.reports.append((done, total)))

    def _tell(self, how: str, what: object) -> None:
        self.told.append((how, what))
        self.threads.add(threading.get_ident())


@pytest.fixture(params=[Background, InlineRunner])
def runner(request: pytest.FixtureRequest) -> Iterator[Runner]:
    made: Runner = request.param()
    yield made
    made.close()


def _counting(progress: Progress) -> str:
    for number in range(1, 4):
        progress.report(number, 3)
    return "counted"


def _run(runner: Runner, work: Callable[[Progress], object], qtbot: QtBot) -> Ends:
    job = Job(work)
    ends = Ends(job)
    with qtbot.waitSignal(job.ended):
        runner.start(job)
    assert job.has_ended
    return ends


def test_work_that_succeeds_is_done_and_nothing_else(runner: Runner, qtbot: QtBot) -> None:
    ends = _run(runner, _counting, qtbot)
    assert ends.told == [("done", "counted")]
    assert ends.reports[-1] == (3, 3)
    assert ends.threads == {threading.get_ident()}


@pytest.mark.parametrize("error", [NetPlannerError(Trouble.DISK_FULL), KeyError("a bug")])
def test_work_that_breaks_tells_of_its_exception(runner: Runner, qtbot: QtBot, error: Exception) -> None:
    def breaks(progress: Progress) -> None:
        raise error

    assert _run(runner, breaks, qtbot).told == [("failed", error)]


def test_work_that_stops_itself_is_cancelled(runner: Runner, qtbot: QtBot) -> None:
    def stops(progress: Progress) -> None:
        raise Cancelled

    assert _run(runner, stops, qtbot).told == [("cancelled", None)]


def test_a_job_cancelled_before_it_began_does_nothing(runner: Runner, qtbot: QtBot) -> None:
    begun: list[bool] = []
    job = Job(lambda progress: begun.append(True))
    ends = Ends(job)
    job.cancel()
    with qtbot.waitSignal(job.ended):
        runner.start(job)
    assert (ends.told, begun) == ([("cancelled", None)], [])


def test_running_work_is_cancelled_at_its_next_report(qtbot: QtBot) -> None:
    background = Background()
    began = threading.Event()

    def endless(progress: Progress) -> None:
        began.set()
        while True:
            progress.report(0, 1)
            time.sleep(0.001)

    job = Job(endless)
    ends = Ends(job)
    background.start(job)
    assert began.wait(5)
    assert background.is_busy
    with qtbot.waitSignal(job.ended):
        job.cancel()
    assert ends.told == [("cancelled", None)]
    assert not background.is_busy
    background.close()


def test_the_work_runs_off_the_windows_thread_and_jobs_wait_for_each_other(qtbot: QtBot) -> None:
    background = Background()
    threads: list[int] = []
    jobs = [Job(lambda progress: threads.append(threading.get_ident())) for _ in range(3)]
    with qtbot.waitSignals([job.ended for job in jobs]):
        for job in jobs:
            background.start(job)
    assert len(set(threads)) == 1
    assert threading.get_ident() not in threads
    background.close()


def test_a_job_that_has_ended_is_kept_by_nobody(runner: Runner, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    job = Job(_counting, window)
    with qtbot.waitSignal(job.ended):
        runner.start(job)
    qtbot.waitUntil(lambda: not window.findChildren(Job))


def test_closing_cancels_what_still_runs(qtbot: QtBot) -> None:
    background = Background()
    left: list[str] = []

    def endless(progress: Progress) -> None:
        try:
            while True:
                progress.report(0, 1)
                time.sleep(0.001)
        finally:
            left.append("tidied")

    background.start(Job(endless))
    time.sleep(0.05)
    background.close()
    assert left == ["tidied"]


def _wait_until(condition: Callable[[], bool]) -> None:
    for _ in range(100):
        QTest.qWait(10)
        if condition():
            return
    pytest.fail("It did not come to that within a second.")


def test_the_words_of_a_segment_stand_in_its_middle(qtbot: QtBot) -> None:
    bar = SegmentBar("Which", [("Shown", None), ("Grow to Connecting-with", None)], 0)
    qtbot.addWidget(bar)
    bar.resize(bar.sizeHint())
    image = bar.segments[1].grab().toImage()
    ground = image.pixelColor(2, image.height() // 2)
    inked = [
        x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in range(4, image.height() - 4))
    ]
    assert abs(inked[0] - (image.width() - 1 - inked[-1])) <= 3


def test_a_question_is_taken_back_after_what_had_the_keyboard_is_gone(bar: MessageBar) -> None:
    window = bar.window()
    line, foot = window.findChildren(QLineEdit)[0], Foot(parent=window)
    line.setFocus()
    foot.ask("Leave?", stay="Stay", go="Leave", on_go=lambda: None)
    foot._asked_from = line
    delete(line)
    foot.withdraw()
    assert not foot.is_asking
