"""What a newcomer does in the first minutes, done to a real window: run with a folder to work in.

Start, drop a .vcf, search, log an exchange, undo, quit; then many thousand calls into Qt. Any message of Qt's
that warns ends it with an exit code of its own.
"""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QTimer, QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.log_exchange import LogExchangeDialog
from netplanner.ui.foundation.preferences import Preferences
from netplanner.ui.foundation.theme import apply_theme
from netplanner.ui.main_window import MainWindow

TODAY = date(2026, 11, 24)
NAMES = ("Łukasz Nowak", "Siti Rahma", "Søren Holm", "Wulan")
warnings: list[str] = []


def _on_message(kind: QtMsgType, context: object, message: str) -> None:
    if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        warnings.append(message)


def until(holds: Callable[[], bool], what: str) -> None:
    for _ in range(500):
        if holds():
            return
        QTest.qWait(20)
    raise SystemExit(f"waited in vain until {what}")


def expect(holds: bool, what: str) -> None:
    if not holds:
        raise SystemExit(f"not so: {what}")


def drop(window: MainWindow, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    middle = QPointF(window.rect().center())
    buttons, no_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(middle.toPoint(), Qt.DropAction.CopyAction, data, buttons, no_keys)
    QApplication.sendEvent(window, enter)
    expect(enter.isAccepted(), "the window takes a .vcf")
    QApplication.sendEvent(window, QDropEvent(middle, Qt.DropAction.CopyAction, data, buttons, no_keys))


def log_an_exchange(window: MainWindow) -> None:
    def write_one_line() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, LogExchangeDialog):
            QTimer.singleShot(50, write_one_line)
            return
        QTest.keyClicks(dialog.line, "the tram study")
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)

    QTimer.singleShot(50, write_one_line)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_L)


def first_minutes(window: MainWindow, workspace: Workspace, folder: Path) -> None:
    until(lambda: window.windowHandle().isExposed(), "the window is on the screen")
    window.activateWindow()
    until(window.isActiveWindow, "the window has the keyboard")
    cards = [f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n" for name in NAMES]
    (folder / "kontak.vcf").write_text("".join(cards), encoding="utf-8")
    drop(window, folder / "kontak.vcf")
    until(lambda: window.people.total == len(NAMES), "the people are on the board")
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = window.board.search_field.edit
    until(field.hasFocus, "Ctrl+F leads to the search")
    QTest.keyClicks(field, "lukasz")
    expect(window.people.shown == 1, "lukasz finds Łukasz alone")
    (lukasz,) = (card.id for card in window.people.cards() if card.name.startswith("Ł"))
    window.board.select(lukasz)
    expect(window.panel.isVisible(), "the person is shown beside the board")
    window.board.setFocus()
    until(lambda: not field.hasFocus(), "the search lets go of the keyboard")
    log_an_exchange(window)
    until(lambda: window.people.card(lukasz).level == 1, "the exchange lifts Łukasz to Connecting-to")
    until(window.isActiveWindow, "the window has the keyboard again")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    until(lambda: window.people.card(lukasz).level == 0, "Ctrl+Z takes the exchange back")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    until(lambda: window.people.total == 0, "Ctrl+Z takes the import back")
    expect(workspace.problems() == [], "the file is sound")


def many_calls(window: MainWindow, workspace: Workspace) -> int:
    """More than twenty thousand calls across the border to Qt, which short tests never make."""
    workspace.redo()
    until(lambda: window.people.total == len(NAMES), "redo brings the people back")
    calls = 0
    for round_ in range(600):
        window.board.search_field.edit.setText(NAMES[round_ % len(NAMES)][: round_ % 5])
        for column in window.people.columns:
            for row in range(column.rowCount()):
                for role in range(12):
                    column.data(column.index(row, 0), role)
                    calls += 2
        window.meter.update()
        if round_ % 20 == 0:
            QTest.qWait(1)
    return calls


def main() -> None:
    folder = Path(sys.argv[1])
    qInstallMessageHandler(_on_message)
    app = QApplication([])
    apply_theme(app, "light")
    with Workspace(folder / "people.db", create=True, today=lambda: TODAY) as workspace:
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(workspace, Preferences(settings))
        window.resize(1280, 800)
        window.load()
        window.show()
        first_minutes(window, workspace, folder)
        calls = many_calls(window, workspace)
        expect(calls > 20_000, f"more than 20,000 calls, not {calls}")
        window.close()
    if warnings:
        raise SystemExit("Qt warned: " + "; ".join(warnings))
    print(f"done, {calls} calls")


if __name__ == "__main__":
    main()
