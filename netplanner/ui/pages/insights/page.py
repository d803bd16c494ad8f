"""How it went (look/10): people at each level, minutes, shares, promises and the load of the weeks.

Knows its panels and the range that is looked at; what is shown is reckoned by `services.insights`. The plots are
drawn by a library that is imported when the page is first shown.
"""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from netplanner.domain.levels import Level
from netplanner.services.insights import InsightsView
from netplanner.ui.board.level_glyph import LevelGlyph
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.dates import day_and_month
from netplanner.ui.foundation.empty_state import EmptyState
from netplanner.ui.foundation.insight_words import (
    levels_sentence,
    load_sentence,
    minutes_sentence,
    month_name,
    outcomes_words,
    promises_sentence,
    shares_sentence,
)
from netplanner.ui.foundation.labels import follow_up_name, follow_up_symbol, level_name
from netplanner.ui.foundation.panels import SymbolMark, text_label
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.segments import SegmentBar
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.insights.panels import InsightPanel, Legend, Numbers, OutcomeBar, numbers_table
from netplanner.ui.pages.page_top import PageTop

_MARGIN, _GAP = 16, 12
_RANGES = (3, 12, None)


class InsightsPage(QWidget):
    """`view_of` reckons for so many months, None for all. `picture_wished`: name, PNG; `table_wished`: name, numbers.

    `begin_wished` is the one way on while nothing is recorded.
    """

    picture_wished = Signal(str, bytes)
    table_wished = Signal(str, object)
    begin_wished = Signal()

    def __init__(self, view_of: Callable[[int | None], InsightsView], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_of = view_of
        self._range = 1
        ranges = [(self.tr("3 months"), None), (self.tr("12 months"), None), (self.tr("All"), None)]
        self.ranges = SegmentBar(self.tr("How far back"), ranges, self._range)
        self.ranges.chosen.connect(self._on_range)
        self.tables = FlatButton(self.tr("Show as tables"), symbol=Symbol.TABLE)
        self.tables.setCheckable(True)
        self.tables.toggled.connect(lambda _: self.refresh())
        self.top = PageTop(self.tr("Insights"), self.ranges, self.tables)
        self.top.show_beside(self.tr("how it went, not how you did"))
        self.panels: list[InsightPanel] = []
        self._area = QScrollArea()
        quiet_bars(self._area)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addWidget(self._area, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_menu(self, menu: QMenu) -> None:
        self.top.set_menu(menu)

    def refresh(self) -> None:
        """Reckon and show how it went, as things are now."""
        at = self._area.verticalScrollBar().value()
        view = self._view_of(_RANGES[self._range])
        self.panels = []
        page = self._nothing() if view.is_empty else QWidget()
        if not view.is_empty:
            self._show(page, view)
        self._area.setWidget(page)
        self._area.verticalScrollBar().setValue(at)

    def _on_range(self, at: int) -> None:
        self._range = at
        self.refresh()

    def _nothing(self) -> QWidget:
        begin = FlatButton(self.tr("Go to the board"), is_primary=True)
        begin.clicked.connect(self.begin_wished)
        words = self.tr("Once conversations and follow-ups are recorded, this page shows how it went.")
        return EmptyState(words, begin)

    def _show(self, page: QWidget, view: InsightsView) -> None:
        grid = QGridLayout(page)
        grid.setContentsMargins(_MARGIN, 0, _MARGIN, _MARGIN)
        grid.setSpacing(_GAP)
        grid.setColumnStretch(0, 7)
        grid.setColumnStretch(1, 5)
        grid.addWidget(self._levels(view), 0, 0, 1, 2)
        grid.addWidget(self._minutes(view), 1, 0)
        grid.addWidget(self._kinds(view), 1, 1)
        grid.addWidget(self._shares(view), 2, 0)
        grid.addWidget(self._promises(view), 2, 1)
        grid.addWidget(self._load(view), 3, 0, 1, 2)

    # --- the panels

    def _levels(self, view: InsightsView) -> InsightPanel:
        from netplanner.ui.pages.insights.plots import LevelPlot

        panel = self._panel(self.tr("People at each level"), beside=self.tr("of those here now, each on its own scale"))
        months = [month_name(end) for end in view.ends]
        scale = type_scale(self.font())
        plots = []
        for level in Level:
            head = QHBoxLayout()
            head.setSpacing(scale.px(8))
            head.addWidget(LevelGlyph(level))
            head.addWidget(text_label(level_name(level), scale.body_strong), 1)
            counts = [row[level] for row in view.levels]
            column = QWidget()
            box = QVBoxLayout(column)
            box.setContentsMargins(0, 0, 0, 0)
            box.addLayout(head)
            box.addWidget(LevelPlot(level_name(level), counts, months))
            plots.append(column)
        names = [level_name(level) for level in Level]
        rows = [[month, *map(self._number, row)] for month, row in zip(months, view.levels, strict=True)]
        numbers = Numbers([self.tr("Month"), *names], rows)
        panel.show_plots(plots, levels_sentence(view), numbers, as_table=self.tables.isChecked())
        return panel

    def _minutes(self, view: InsightsView) -> InsightPanel:
        from netplanner.ui.pages.insights.plots import MinutesPlot

        panel = self._panel(self.tr("Minutes planned and spent"), beside=self.tr("a line across: planned"))
        weeks = [day_and_month(week.monday) for week in view.weeks]
        spent, planned = [week.spent for week in view.weeks], [week.planned for week in view.weeks]
        rows = [
            [week, self._number(plan), self._number(took)]
            for week, plan, took in zip(weeks, planned, spent, strict=True)
        ]
        numbers = Numbers([self.tr("Week of"), self.tr("Planned"), self.tr("Spent")], rows)
        plot = MinutesPlot(panel.heading, spent, planned, weeks)
        panel.show_plots([plot], minutes_sentence(view.weeks), numbers, as_table=self.tables.isChecked())
        return panel

    def _kinds(self, view: InsightsView) -> InsightPanel:
        panel = self._panel(self.tr("What things really take"), beside=self.tr("last 50 of each kind"))
        head = [self.tr("Kind"), self.tr("planned"), self.tr("usually"), self.tr("counts as")]
        minutes = self.tr("{minutes} min")
        rows = [
            [
                follow_up_name(kind.kind),
                minutes.replace("{minutes}", self._number(kind.planned)),
                minutes.replace("{minutes}", self._number(kind.usually)),
                "× " + self.locale().toString(kind.factor, "f", 2),
            ]
            for kind in view.kinds
        ]
        panel.numbers = Numbers(head, rows)
        scale = type_scale(self.font())
        if self.tables.isChecked() and rows:
            panel.body.addWidget(numbers_table(panel.heading, panel.numbers))
        elif rows:
            grid = QGridLayout()
            grid.setHorizontalSpacing(scale.px(12))
            grid.setVerticalSpacing(scale.px(9))
            grid.setColumnStretch(1, 1)
            for column, words in enumerate(head[1:], 2):
                label = text_label(words, scale.caption, is_faint=True)
                grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignRight)
            for row, (kind, cells) in enumerate(zip(view.kinds, rows, strict=True), 1):
                grid.addWidget(SymbolMark(follow_up_symbol(kind.kind)), row, 0)
                grid.addWidget(text_label(cells[0], scale.body), row, 1)
                for column, words in enumerate(cells[1:], 2):
                    font = scale.body_strong if column == 4 else scale.body
                    grid.addWidget(text_label(words, font), row, column, Qt.AlignmentFlag.AlignRight)
            panel.body.addLayout(grid)
        words = self.tr("A follow-up counts with what its kind usually takes.")
        if not rows:
            words = self.tr("Say how long it took when something is done; what it usually takes is learnt from that.")
        panel.body.addWidget(text_label(words, scale.caption, wraps=True, is_faint=True))
        panel.body.addStretch(1)
        return panel

    def _shares(self, view: InsightsView) -> InsightPanel:
        from netplanner.ui.pages.insights.plots import SharePlot

        panel = self._panel(self.tr("Widening and deepening"), beside=self.tr("dashed: what your needs suggest"))
        months = [month_name(one.month) for one in view.shares]
        legend = QHBoxLayout()
        legend.addWidget(Legend(self.tr("widen: new people"), Meaning.ACCENT))
        legend.addWidget(Legend(self.tr("deepen: people you know"), Meaning.ME))
        legend.addStretch(1)
        panel.body.addLayout(legend)
        parts = [one.widen / (one.widen + one.deepen) if one.widen + one.deepen else None for one in view.shares]
        rows = [
            [month, self._number(one.widen), self._number(one.deepen)]
            for month, one in zip(months, view.shares, strict=True)
        ]
        numbers = Numbers([self.tr("Month"), self.tr("Widen, minutes"), self.tr("Deepen, minutes")], rows)
        plot = SharePlot(panel.heading, parts, view.suggested_share, months)
        sentence = shares_sentence(view.shares, view.suggested_share)
        panel.show_plots([plot], sentence, numbers, as_table=self.tables.isChecked())
        return panel

    def _promises(self, view: InsightsView) -> InsightPanel:
        panel = self._panel(self.tr("Promises that came due"))
        scale = type_scale(self.font())
        rows = []
        for who, counts in ((self.tr("Mine"), view.mine), (self.tr("Theirs"), view.theirs)):
            words = outcomes_words(counts) or self.tr("none")
            rows.append([who, words])
            line = QHBoxLayout()
            line.addWidget(text_label(who, scale.body_medium))
            line.addWidget(text_label(words, scale.caption, wraps=True), 1)
            panel.body.addLayout(line)
            panel.body.addWidget(OutcomeBar(counts, f"{who}: {words}"))
        panel.numbers = Numbers([self.tr("Whose"), self.tr("What came of them")], rows)
        words = promises_sentence(view.mine, view.theirs)
        panel.body.addWidget(text_label(words, scale.caption, wraps=True, is_faint=True))
        panel.body.addStretch(1)
        return panel

    def _load(self, view: InsightsView) -> InsightPanel:
        from netplanner.ui.pages.insights.plots import LoadPlot

        panel = self._panel(self.tr("Load by week"), beside=self.tr("a line across: what fits"))
        weeks = [day_and_month(week.monday) for week in view.load]
        minutes, fits = [week.minutes for week in view.load], [week.capacity for week in view.load]
        passed = [week.has_passed for week in view.load]
        rows = [
            [
                name,
                self._number(week.minutes),
                self._number(week.capacity),
                self.tr("done") if week.has_passed else self.tr("due"),
            ]
            for name, week in zip(weeks, view.load, strict=True)
        ]
        numbers = Numbers([self.tr("Week of"), self.tr("Minutes"), self.tr("What fits"), self.tr("Done or due")], rows)
        plot = LoadPlot(panel.heading, minutes, fits, passed, weeks)
        panel.show_plots([plot], load_sentence(view.load), numbers, as_table=self.tables.isChecked())
        return panel

    def _panel(self, heading: str, *, beside: str = "") -> InsightPanel:
        panel = InsightPanel(heading, beside=beside)
        panel.picture_wished.connect(lambda: self.picture_wished.emit(panel.heading, _png(panel)))
        panel.table_wished.connect(lambda: self.table_wished.emit(panel.heading, panel.numbers))
        self.panels.append(panel)
        return panel

    def _number(self, number: int) -> str:
        return self.locale().toString(number)


def _png(widget: QWidget) -> bytes:
    """A widget as it is drawn, sharp enough to be printed."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    return bytes(held.data())
