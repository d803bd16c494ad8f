"""The page of the week (look/04): what to do in order at the left, the weeks ahead at the right.

Knows how its parts hang together; every wish is told by `wishes`.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from netplanner.domain.capacity import Meter
from netplanner.domain.days import DAYS_IN_WEEK
from netplanner.domain.demand import Forecast
from netplanner.services.relieving import Proposal
from netplanner.services.week import WeekView
from netplanner.ui.board.forecast_chart import ForecastChart
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.dates import day_and_month
from netplanner.ui.foundation.labels import counted
from netplanner.ui.foundation.panels import Panel, hairline, text_label
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.segments import SegmentBar
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.page_top import PageTop
from netplanner.ui.pages.week.notices import NoticesPanel
from netplanner.ui.pages.week.relief_panel import ReliefPanel
from netplanner.ui.pages.week.task_list import TaskList
from netplanner.ui.pages.week.task_rows import BirthdayRow, DoneRow, Span, TaskRow
from netplanner.ui.pages.week.task_strip import TaskStrip
from netplanner.ui.pages.week.wishes import WeekWishes

_MARGIN, _GAP = 16, 12


class WeekPage(QWidget):
    """`name_of` gives names by ids, `has_photo` whether there is a picture of somebody."""

    def __init__(
        self,
        *,
        name_of: Callable[[str], str],
        has_photo: Callable[[str], bool] = lambda _: False,
        photos: Photos | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.wishes = WeekWishes(self)
        self._type = type_scale(self.font())
        px = self._type.px
        words = (self.tr("This week"), self.tr("Next"), self.tr("12 weeks"))
        self.spans = SegmentBar(self.tr("Which weeks"), [(one, None) for one in words], 0)
        self._span = Span.THIS_WEEK
        self._new = FlatButton(self.tr("New follow-up"), symbol=Symbol.PLUS, is_primary=True)
        self.top = PageTop(self.tr("Week"), self.spans, self._new)
        self.tasks = TaskList(name_of, photos, has_photo)
        self.strip = TaskStrip(self.wishes)
        self.chart = ForecastChart()
        self.relief = ReliefPanel(name_of)
        self.notices = NoticesPanel(name_of, self.wishes.open_person.emit)
        self._nothing = text_label("", self._type.body, wraps=True, is_faint=True)
        self._foot = text_label("", self._type.caption, is_faint=True)
        left = Panel()
        left.setAccessibleName(self.tr("In this order"))
        head = QHBoxLayout()
        head.setContentsMargins(px(10), 0, px(10), 0)
        head.addWidget(text_label(self.tr("In this order"), self._type.body_strong), 1)
        head.addWidget(text_label(self.tr("minutes as they count"), self._type.caption, is_faint=True))
        # The tints of the rows reach a little beyond what stands in them.
        left.body.setContentsMargins(px(6), px(14), px(6), px(10))
        left.body.setSpacing(px(4))
        left.body.addLayout(head)
        for part in (self._nothing, self.tasks, hairline(), self.strip, hairline(), self._foot):
            left.body.addWidget(part, int(part is self.tasks))
        for line in (self._nothing, self._foot):
            line.setContentsMargins(px(10), px(4), px(10), 0)
        ahead = Panel(
            self.tr("The next 12 weeks"),
            beside=text_label(
                self.tr("minutes due each week; the line is what fits"), self._type.caption, is_faint=True
            ),
        )
        ahead.body.addWidget(self.chart, 1)
        side = QWidget()
        self.right = QVBoxLayout(side)
        self.right.setContentsMargins(0, 0, 0, 0)
        self.right.setSpacing(_GAP)
        self.right.addWidget(ahead)
        self.right.addWidget(self.relief)
        self.right.addWidget(self.notices)
        self.right.addStretch(1)
        columns = QHBoxLayout()
        columns.setContentsMargins(_MARGIN, 0, _MARGIN, _MARGIN)
        columns.setSpacing(_GAP)
        columns.addWidget(left, 10)
        columns.addWidget(_scrolling(side), 11)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addLayout(columns, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.tasks)
        self._connect()

    def _connect(self) -> None:
        self.spans.chosen.connect(self._on_span_chosen)
        self._new.clicked.connect(lambda: self.wishes.plan.emit(None, None, ""))
        self.tasks.current_changed.connect(self._on_current_changed)
        self.tasks.ticked.connect(self.strip.tick)
        self.tasks.opened.connect(self._on_opened)
        self.tasks.menu_wished.connect(self.strip.show_menu)
        self.relief.apply_wished.connect(self.wishes.apply)
        self.relief.lend_wished.connect(self.wishes.lend)
        self.relief.looked_at.connect(self._on_looked_at)

    def set_menu(self, menu: QMenu) -> None:
        self.top.set_menu(menu)

    def show_week(self, view: WeekView, meter: Meter) -> None:
        """Show the week as it is now; the keyboard stays where it was."""
        self._view, self._meter = view, meter
        self.top.show_title(self.tr("Week of {day}").replace("{day}", day_and_month(view.monday)))
        left = DAYS_IN_WEEK - view.today.weekday()
        days = counted(left, one=self.tr("last day of the week"), several=self.tr("{count} days left"))
        open_ = self.tr("{open} follow-ups open of about {limit} that fit")
        open_ = open_.replace("{open}", str(meter.wip.open)).replace("{limit}", str(meter.wip.limit))
        self.top.show_beside(f"{days}  ·  {open_}")
        now = meter.others.weeks[0]
        used = self.tr("For others {minutes} of {capacity} min, counted with margin and switching")
        self._foot.setText(used.replace("{minutes}", str(now.due_minutes)).replace("{capacity}", str(now.capacity)))
        self.chart.show_weeks(meter.others.weeks)
        self.notices.show_notices(view)
        self._show_tasks()

    def show_proposal(self, proposal: Proposal | None, *, lends_to: str = "") -> None:
        """What could be given up; None where the weeks hold."""
        open_ = [task.follow_up for task in self._view.tasks if task.follow_up is not None]
        self.relief.show_proposal(proposal, open_, lends_to=lends_to)
        if proposal is None:
            self.chart.show_weeks(self._meter.others.weeks)

    def go_to_relief(self) -> None:
        """Put the keyboard on what could be given up, or on the tasks where nothing is over."""
        if self.relief.isVisible():
            self.relief.focus()
        else:
            self.tasks.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_tasks(self) -> None:
        self.tasks.show_week(self._view, self._span, self._meter.own.weeks[0].capacity)
        is_empty = self.tasks.model().rowCount() == 0
        self._nothing.setText(self.tr("Nothing is planned here. That is fine.") if is_empty else "")
        self._nothing.setVisible(is_empty)

    def _on_span_chosen(self, number: int) -> None:
        self._span = list(Span)[number]
        self._show_tasks()

    def _on_looked_at(self, after: Forecast) -> None:
        self.chart.show_weeks(self._meter.others.weeks, after.weeks)

    def _on_current_changed(self) -> None:
        self.strip.show_row(self.tasks.current_row, self._view.today)

    def _on_opened(self) -> None:
        match self.tasks.current_row:
            case TaskRow(task=task) if task.contact_id is not None:
                self.wishes.open_person.emit(task.contact_id)
            case BirthdayRow(birthday=birthday):
                self.wishes.open_person.emit(birthday.contact_id)
            case DoneRow(follow_up=follow_up) if follow_up.contact_id is not None:
                self.wishes.open_person.emit(follow_up.contact_id)


def _scrolling(side: QWidget) -> QScrollArea:
    """A column that scrolls by itself where it is higher than the page."""
    area = QScrollArea()
    quiet_bars(area)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(side)
    area.viewport().setAutoFillBackground(False)
    side.setAutoFillBackground(False)
    return area
