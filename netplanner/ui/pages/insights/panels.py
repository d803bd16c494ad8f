"""The panels of the page: a plot with the sentence that says what it shows, or the same numbers as a table.

Knows how a panel is laid out and what of it can be saved; where it is saved is for those who listen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from netplanner.domain.history import Outcome
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.panels import Panel, text_label
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import type_scale

_TABLE_ROW = 26
_MOST_ROWS = 8
_OUTCOMES = {
    Outcome.KEPT: Meaning.OK,
    Outcome.CHANGED: Meaning.NEUTRAL,
    Outcome.REPAIRED: Meaning.SOON,
    Outcome.OPEN_BREACH: Meaning.OVER,
    Outcome.WAITING: Meaning.ACCENT,
}


@dataclass(frozen=True, slots=True)
class Numbers:
    """What a plot is made of, in words: a heading for each column, and the rows below them."""

    header: Sequence[str]
    rows: Sequence[Sequence[str]]


class InsightPanel(Panel):
    """`picture_wished` and `table_wished` ask for it to be saved."""

    picture_wished = Signal()
    table_wished = Signal()

    def __init__(self, heading: str, *, beside: str = "") -> None:
        scale = type_scale(QWidget().font())
        self._more = FlatButton(symbol=Symbol.DOTS, name="", is_quiet=True)
        self._more.setFixedSize(scale.px(28), scale.px(28))
        corner = QWidget()
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scale.px(8))
        row.addWidget(text_label(beside, scale.caption, is_faint=True))
        row.addWidget(self._more)
        super().__init__(heading, beside=corner)
        self.heading = heading
        self.numbers = Numbers((), ())
        name = self.tr("Save: {panel}").replace("{panel}", heading)
        self._more.setAccessibleName(name)
        self._more.setToolTip(name)
        menu = QMenu(self)
        menu.addAction(self.tr("Save as a picture…")).triggered.connect(lambda *_: self.picture_wished.emit())
        menu.addAction(self.tr("Save as a table…")).triggered.connect(lambda *_: self.table_wished.emit())
        self._more.setMenu(menu)

    def show_plots(self, plots: Sequence[QWidget], sentence: str, numbers: Numbers, *, as_table: bool) -> None:
        """Fill the panel: the plots beside each other, or the table in their place, and the sentence below."""
        self.numbers = numbers
        scale = type_scale(self.font())
        for plot in plots:
            plot.setAccessibleDescription(sentence)
        if as_table:
            self.body.addWidget(numbers_table(self.heading, numbers))
        else:
            row = QHBoxLayout()
            row.setSpacing(scale.px(12))
            for plot in plots:
                row.addWidget(plot)
            self.body.addLayout(row)
        self.body.addWidget(text_label(sentence, scale.caption, wraps=True, is_faint=True))
        self.body.addStretch(1)


def numbers_table(name: str, numbers: Numbers) -> QTableWidget:
    """The numbers as a table that a screen reader can go through, cell by cell."""
    table = QTableWidget(len(numbers.rows), len(numbers.header))
    quiet_bars(table)
    scale = type_scale(table.font())
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(list(numbers.header))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setFrameShape(QTableWidget.Shape.NoFrame)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(scale.px(_TABLE_ROW))
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    for row, cells in enumerate(numbers.rows):
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{numbers.header[column]}: {text}")
            if column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(row, column, item)
    table.setMinimumHeight(scale.px(_TABLE_ROW) * (min(len(numbers.rows), _MOST_ROWS) + 1) + 4)
    return table


class OutcomeBar(QWidget):
    """What came of the promises of one side, as parts of one bar; the words beside it say the same."""

    def __init__(self, counts: Mapping[Outcome, int], words: str) -> None:
        super().__init__()
        self._counts = counts
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, type_scale(self.font()).px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, total = tokens(self.palette()), sum(self._counts.values())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 4
        if not total:
            painter.setBrush(scheme.track)
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        left = 0.0
        for outcome in Outcome:
            width = self.width() * self._counts.get(outcome, 0) / max(1, total)
            if width:
                painter.setBrush(scheme.tone(_OUTCOMES[outcome]).fill)
                painter.drawRoundedRect(QRectF(left, 0, max(2.0, width - 2), self.height()), radius, radius)
            left += width
        painter.end()


class Legend(QWidget):
    """A spot of colour and what it stands for."""

    def __init__(self, words: str, meaning: Meaning) -> None:
        super().__init__()
        self._meaning = meaning
        scale = type_scale(self.font())
        self._spot = scale.px(10)
        row = QHBoxLayout(self)
        row.setContentsMargins(self._spot + scale.px(6), 0, scale.px(8), 0)
        row.addWidget(text_label(words, scale.caption, is_faint=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens(self.palette()).tone(self._meaning).fill)
        painter.drawRoundedRect(QRectF(0, (self.height() - self._spot) / 2, self._spot, self._spot), 2, 2)
        painter.end()
