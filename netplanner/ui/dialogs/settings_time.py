"""The page of the settings about time: minutes a week, the part for oneself, and weeks that differ."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from netplanner.domain.capacity import capacities
from netplanner.domain.settings import PlanningSettings
from netplanner.services.planning_settings import MOST_MINUTES_PER_WEEK, MOST_SELF_SHARE
from netplanner.ui.dialogs.form_layout import form_layout
from netplanner.ui.dialogs.number_field import number_field
from netplanner.ui.dialogs.weeks_calendar import WeeksCalendar, WeeksModel
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.dates import day_and_month
from netplanner.ui.foundation.labels import counted
from netplanner.ui.foundation.panels import hairline, text_label
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import type_scale

_LABEL_WIDTH = 144
_NUMBER_WIDTH = 104
_STEP_MINUTES = 15
_STEP_PERCENT = 5
_WHOLE_WEEK = 1  # of the weeks ahead; of the current one, only the days that are left count


class _SplitBar(QWidget):
    """A week's minutes, parted: those for others, and those for oneself. The sentence beside it says the same."""

    def __init__(self) -> None:
        super().__init__()
        self._own_part = 0.0
        self._type = type_scale(self.font())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._type.px(200), self._type.px(8))

    def set_own_part(self, part: float) -> None:
        self._own_part = part
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        radius = whole.height() / 2
        own = whole.width() * self._own_part
        gap = 2 if self._own_part else 0
        for rect, meaning in (
            (whole.adjusted(0, 0, -own - gap, 0), Meaning.ACCENT),
            (whole.adjusted(whole.width() - own, 0, 0, 0), Meaning.ME),
        ):
            painter.setBrush(scheme.tone(meaning).fill)
            painter.drawRoundedRect(rect, radius, radius)
        painter.end()


class TimePage(QWidget):
    """`applied_to` is the settings with what was set here; what was not touched stays exactly as it was."""

    def __init__(self, settings: PlanningSettings, today: date) -> None:
        super().__init__()
        self._before = settings
        self._today = today
        self._type = type_scale(self.font())
        most_percent = round(MOST_SELF_SHARE * 100)
        self.minutes = number_field(
            settings.minutes_per_week,
            most=MOST_MINUTES_PER_WEEK,
            step=_STEP_MINUTES,
            suffix=self.tr(" min"),
            name=self.tr("Minutes a week"),
        )
        self.self_share = number_field(
            round(settings.self_share * 100),
            most=most_percent,
            step=_STEP_PERCENT,
            suffix=self.tr(" %"),
            name=self.tr("Of these, for you"),
        )
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, most_percent)
        self.slider.setPageStep(_STEP_PERCENT)
        self.slider.setValue(self.self_share.value())
        self.slider.setAccessibleName(self.tr("Of these, for you"))
        self._shown_share = self.self_share.value()
        self._hours = text_label("", self._type.body, is_faint=True)
        self._bar = _SplitBar()
        self.told = text_label("", self._type.body_medium, wraps=True)
        self.weeks_model = WeeksModel(settings.weeks, settings.minutes_per_week, today, self)
        self.weeks = WeeksCalendar(self.weeks_model)
        self.week_minutes = number_field(
            0,
            most=MOST_MINUTES_PER_WEEK,
            step=_STEP_MINUTES,
            suffix=self.tr(" min"),
            name=self.tr("Minutes in the weeks chosen"),
            never=self.tr("off"),
        )
        self._chosen_told = text_label("", self._type.body, is_faint=True)
        self.off_button = FlatButton(self.tr("Off"))
        self.usual_button = FlatButton(self.tr("As usual"))
        self._lay_out()
        self._connect()
        self._on_time_changed()
        self._on_weeks_chosen()

    def applied_to(self, settings: PlanningSettings) -> PlanningSettings:
        percent = self.self_share.value()
        return replace(
            settings,
            minutes_per_week=self.minutes.value(),
            self_share=self._before.self_share if percent == self._shown_share else percent / 100,
            weeks=self._before.weeks if self.weeks_model.weeks == self._before.weeks else self.weeks_model.weeks,
        )

    def _lay_out(self) -> None:
        px = self._type.px
        for field in (self.minutes, self.self_share, self.week_minutes):
            field.setFixedWidth(px(_NUMBER_WIDTH))
        time, share = QHBoxLayout(), QHBoxLayout()
        time.addWidget(self.minutes)
        time.addWidget(self._hours, 1)
        share.addWidget(self.self_share)
        share.addWidget(self.slider, 1)
        outcome = QVBoxLayout()
        outcome.setSpacing(px(6))
        outcome.addWidget(self._bar)
        outcome.addWidget(self.told)
        for row in (time, share):
            row.setSpacing(px(12))
        rows = (
            (self.tr("Minutes a week"), time),
            (self.tr("Of these, for you"), share),
            ("", outcome),
        )
        choice = QHBoxLayout()
        choice.setSpacing(px(8))
        choice.addWidget(self._chosen_told, 1)
        for widget in (self.week_minutes, self.off_button, self.usual_button):
            choice.addWidget(widget)
        heading = QVBoxLayout()
        heading.setSpacing(px(2))
        heading.addWidget(text_label(self.tr("Weeks that differ"), self._type.body_strong))
        words = self.tr("Holidays, leave, a busy season: choose weeks, then say what they have.")
        heading.addWidget(text_label(words, self._type.caption, wraps=True, is_faint=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(form_layout(rows, self.font(), label_width=_LABEL_WIDTH))
        column.addWidget(hairline())
        column.addLayout(heading)
        column.addWidget(self.weeks, 1)
        column.addLayout(choice)

    def _connect(self) -> None:
        self.minutes.valueChanged.connect(self._on_time_changed)
        self.self_share.valueChanged.connect(self.slider.setValue)
        self.slider.valueChanged.connect(self.self_share.setValue)
        self.self_share.valueChanged.connect(self._on_time_changed)
        self.weeks.selection_changed.connect(self._on_weeks_chosen)
        self.week_minutes.valueChanged.connect(self._on_week_minutes)
        self.off_button.clicked.connect(lambda: self._give(0))
        self.usual_button.clicked.connect(lambda: self._give(None))

    def _on_time_changed(self) -> None:
        minutes = self.minutes.value()
        usual = replace(self.applied_to(self._before), weeks={})
        for_others, for_oneself = capacities(usual, self._today)
        words = self.tr("Leaves {others} min a week for others, {own} for you.")
        words = words.replace("{others}", str(for_others[_WHOLE_WEEK])).replace("{own}", str(for_oneself[_WHOLE_WEEK]))
        self.told.setText(words)
        hours, rest = divmod(minutes, 60)
        words = self.tr("= {hours} h {minutes} min") if rest else self.tr("= {hours} h")
        self._hours.setText(words.replace("{hours}", str(hours)).replace("{minutes}", str(rest)))
        self._bar.set_own_part(for_oneself[_WHOLE_WEEK] / minutes if minutes else 0.0)
        self.weeks_model.set_usual_minutes(minutes)

    def _on_weeks_chosen(self) -> None:
        rows = self.weeks.chosen_rows
        for widget in (self.week_minutes, self.off_button, self.usual_button):
            widget.setEnabled(bool(rows))
        self.week_minutes.blockSignals(True)
        monday = self.weeks_model.mondays[rows[0]] if rows else None
        minutes = self.weeks_model.weeks.get(monday) if monday is not None else None
        self.week_minutes.setValue(self.minutes.value() if minutes is None else minutes)
        self.week_minutes.blockSignals(False)
        self._chosen_told.setText(self._told_choice(rows))

    def _told_choice(self, rows: list[int]) -> str:
        if not rows:
            return self.tr("No week chosen.")
        first = day_and_month(self.weeks_model.mondays[rows[0]])
        one, several = self.tr("Week of {day}"), self.tr("{count} weeks, from that of {day}")
        return counted(len(rows), one=one, several=several).replace("{day}", first)

    def _on_week_minutes(self, minutes: int) -> None:
        self.weeks_model.set_minutes(self.weeks.chosen_rows, minutes)

    def _give(self, minutes: int | None) -> None:
        self.weeks_model.set_minutes(self.weeks.chosen_rows, minutes)
        self._on_weeks_chosen()
