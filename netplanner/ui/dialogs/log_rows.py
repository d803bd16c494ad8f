"""How the rows of the log panel stand: a label beside its ticks, a note below them, the rest behind "More".

Knows how they are laid out and folded; not what any of them says.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.flow import FlowLayout
from netplanner.ui.foundation.panels import SymbolMark, text_label
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.foundation.ticks import RING, TickRow
from netplanner.ui.foundation.typography import type_scale

_LABEL_WIDTH = 104
_LABEL_TOP = 8
_BETWEEN = 6
_LEAST_HEIGHT = 120
_LEAST_WINDOW = 320
_LEAST_GAP = 8  # px between what has the keyboard and the edge
_AROUND = 48  # px of what is behind the window that stay free above and below it together


class NotedTicks(QWidget):
    """Ticks, and below them what is only asked once the first of them is ticked: `more` ticks and a `note`."""

    def __init__(self, ticks: TickRow[Any], note: QLineEdit, *, more: TickRow[Any] | None = None) -> None:
        super().__init__()
        self._ticks, self._note, self._more = ticks, note, more
        beside = QWidget()
        flow = FlowLayout(2, beside)
        flow.addWidget(ticks)
        if more is not None:
            flow.addWidget(more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(type_scale(self.font()).px(4))
        column.addWidget(beside)
        below = QHBoxLayout()
        below.setContentsMargins(RING, 0, 0, 0)
        below.addWidget(note)
        column.addLayout(below)
        ticks.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        is_so = bool(self._ticks.ticked)
        self._note.setVisible(is_so)
        if self._more is not None:
            self._more.setVisible(is_so)
            if not is_so:
                self._more.untick()


@dataclass(frozen=True, slots=True)
class LogRow:
    """`supplies`: how the names of the atoms begin that its ticks can show. `holds`: they are shared already."""

    label: str
    widget: QWidget
    supplies: tuple[str, ...] = ()
    holds: bool = False


class LogRows(QWidget):
    """The rows below each other, `folded` ones behind a button; `unfolded` follows when it is opened."""

    unfolded = Signal()

    def __init__(self, shown: Sequence[LogRow], folded: Sequence[LogRow]) -> None:
        super().__init__()
        self._type = type_scale(self.font())
        px = self._type.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, px(4), 0)
        column.setSpacing(px(_BETWEEN))
        for row in shown:
            column.addWidget(self.labelled(row))
        self.more_button = FlatButton(self.tr("More"), symbol=Symbol.CHEVRON_DOWN, is_quiet=True)
        self.more_button.setVisible(bool(folded))
        self.more_button.clicked.connect(self.unfold)
        column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._folded = [self.labelled(row) for row in folded]
        for whole in self._folded:
            whole.hide()
            column.addWidget(whole)
        column.addStretch(1)

    def labelled(self, row: LogRow) -> QWidget:
        px = self._type.px
        whole = QWidget()
        label = text_label(row.label, self._type.body, wraps=True, is_faint=True)
        beside = QHBoxLayout()
        beside.setContentsMargins(0, px(_LABEL_TOP), 0, 0)
        beside.addWidget(label, 1, Qt.AlignmentFlag.AlignTop)
        if row.holds:
            mark = SymbolMark(Symbol.ENOUGH, Meaning.OK)
            mark.setToolTip(self.tr("You share this already. Tick it to show it anew."))
            mark.setAccessibleName(mark.toolTip())
            beside.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head = QWidget()
        head.setLayout(beside)
        head.setFixedWidth(px(_LABEL_WIDTH))
        layout = QHBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(head, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(row.widget, 1)
        return whole

    def unfold(self) -> None:
        """Show the rest for good: what was ticked there is not to be hidden again."""
        if self.more_button.isHidden():
            return
        had_focus = self.more_button.hasFocus()
        self.more_button.hide()
        for whole in self._folded:
            whole.show()
        self.unfolded.emit()
        if had_focus:
            self.focusNextChild()


class RowsArea(QScrollArea):
    """As high as what it shows, and scrolled when there is less room; what has the keyboard is always in sight.

    `window` grows until all of it is seen, or the window behind it (without one, the screen) is filled. It never
    becomes smaller: what is about to be clicked stays where it is.
    """

    def __init__(self, page: QWidget, window: QWidget) -> None:
        super().__init__()
        self._page = page
        self._window = window
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.fit)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, type_scale(self.font()).px(_LEAST_HEIGHT))

    def sizeHint(self) -> QSize:
        """All of it, in the width that it has."""
        least = self.minimumSizeHint().height()
        return QSize(self._page.sizeHint().width(), max(self._page.heightForWidth(self.width()), least))

    def fit(self) -> None:
        """Let the window grow now, as before it is shown."""
        layout, behind = self._window.layout(), self._window.parentWidget()
        if layout is None:
            return
        # With the bar there is less width, more rows, and with them a bar: without it first.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.updateGeometry()
        layout.activate()
        px = type_scale(self.font()).px
        # Not the window's own `screen()`: PySide then takes the screen away together with the window.
        screen = QGuiApplication.primaryScreen().availableSize()
        height = screen.height() if behind is None else behind.window().height()
        room = max(height - px(_AROUND), px(_LEAST_WINDOW))
        wanted = layout.totalHeightForWidth(self._window.width())
        self._window.resize(self._window.width(), max(self._window.height(), min(wanted, room)))
        layout.activate()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def fit_soon(self) -> None:
        """Let it grow once all that was shown or hidden has found its place."""
        self._later.start()

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        page = self.widget()
        if now is not None and page is not None and page.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, _LEAST_GAP)
