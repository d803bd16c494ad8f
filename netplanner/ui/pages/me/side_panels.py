"""What stands beside a profile (look/07): how clear it is, what is next, time for oneself, and what one looks for.

Know how they are laid out; the numbers come with the view, and every deed is told to those who listen.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from netplanner.domain import defaults
from netplanner.domain.self_profile import SelfStep, SelfStepKind
from netplanner.services.myself import MyView
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.dates import day_and_month, day_with_year
from netplanner.ui.foundation.labels import counted
from netplanner.ui.foundation.link_button import LinkButton
from netplanner.ui.foundation.numbers import rounded
from netplanner.ui.foundation.panels import Panel, SymbolMark, text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.self_words import area_name, area_symbol, limit_words, step_words, weight_words
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.me.bars import ClarityBar, PartBar

_LONGEST = 160
_RADIUS = 8


class ClarityPanel(Panel):
    """One number, what it is made of, and for how many new people a week it is room."""

    def __init__(self, view: MyView) -> None:
        super().__init__(self.tr("Clarity"))
        scale = type_scale(self.font())
        clear = view.clarity
        row = QHBoxLayout()
        row.setSpacing(scale.px(8))
        number = text_label(str(clear.points), scale.display)
        row.addWidget(number)
        row.addWidget(text_label(self.tr("of 100 clear"), scale.body, is_faint=True), 1, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        marks = [
            (at, self.tr("{points}: {limit} a week").replace("{points}", str(at)).replace("{limit}", str(limit)))
            for at, limit in (
                (defaults.CLARITY_SOME, defaults.OUTREACH_SOME),
                (defaults.CLARITY_MUCH, defaults.OUTREACH_MOST),
            )
        ]
        bar = ClarityBar([area.points for area in clear.areas], marks)
        terms = "\n".join(f"{area_name(area.area)}: {rounded(area.points)} / {area.weight}" for area in clear.areas)
        bar.setToolTip(terms)
        bar.setAccessibleName(self.tr("{points} of 100 clear").replace("{points}", str(clear.points)))
        bar.setAccessibleDescription(terms)
        self.body.addWidget(bar)
        self.body.addWidget(text_label(limit_words(view.limit), scale.caption, wraps=True, is_faint=True))


class NextStepPanel(QWidget):
    """The best next step, on the tint of oneself. `wished` carries the step, `put_off` hides it for now."""

    wished = Signal(object)
    put_off = Signal()

    def __init__(self, view: MyView, step: SelfStep) -> None:
        super().__init__()
        scale = type_scale(self.font())
        px = scale.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(14), px(16), px(14))
        layout.setSpacing(px(6))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(SymbolMark(Symbol.STAR, Meaning.ME))
        head.addWidget(text_label(self.tr("Next best step"), scale.caption_initials, meaning=Meaning.ME), 1)
        layout.addLayout(head)
        layout.addWidget(text_label(step_words(step), scale.heading, wraps=True))
        now, then = view.clarity.points, min(100, round(view.clarity.points + step.gain))
        words = counted(
            step.minutes,
            one=self.tr("A minute brings you from {now} to {then}."),
            several=self.tr("{count} minutes bring you from {now} to {then}."),
        )
        words = words.replace("{now}", str(now)).replace("{then}", str(then))
        layout.addWidget(text_label(words, scale.body, wraps=True))
        go_on = self.tr("Review now") if step.kind is SelfStepKind.REVIEW else self.tr("Do it now")
        self.go_button = FlatButton(go_on, is_primary=True)
        later = FlatButton(self.tr("Not now"))
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.go_button)
        foot.addWidget(later)
        foot.addStretch(1)
        layout.addLayout(foot)
        self.go_button.clicked.connect(lambda: self.wished.emit(step))
        later.clicked.connect(self.put_off)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens(self.palette()).tone(Meaning.ME).tint)
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.end()


class AfterThatPanel(Panel):
    """The steps after the next one, each with what it adds."""

    def __init__(self, steps: tuple[SelfStep, ...]) -> None:
        super().__init__(self.tr("After that"))
        scale = type_scale(self.font())
        for step in steps:
            row = QHBoxLayout()
            row.setSpacing(scale.px(8))
            row.addWidget(SymbolMark(area_symbol(step.area)), 0, Qt.AlignmentFlag.AlignTop)
            texts = QVBoxLayout()
            texts.setSpacing(0)
            texts.addWidget(text_label(step_words(step), scale.body, wraps=True))
            minutes = self.tr("{minutes} min").replace("{minutes}", str(step.minutes))
            texts.addWidget(text_label(minutes, scale.caption, is_faint=True))
            row.addLayout(texts, 1)
            row.addWidget(text_label(f"+{step.gain:.0f}", scale.body_strong, meaning=Meaning.ME))
            self.body.addLayout(row)


class OwnTimePanel(Panel):
    """Four weeks of time for oneself. `plan_wished`: some of it is to be planned."""

    plan_wished = Signal()

    def __init__(self, view: MyView) -> None:
        done, share = view.limit.self_done_minutes, view.limit.self_share_minutes
        words = self.tr("{done} of {share} min in 4 weeks").replace("{done}", str(done)).replace("{share}", str(share))
        beside = QLabel(words)
        super().__init__(self.tr("Time for me"), beside=beside)
        scale = type_scale(self.font())
        beside.setFont(scale.caption)
        beside.setForegroundRole(beside.foregroundRole().PlaceholderText)
        for week in view.weeks:
            row = QHBoxLayout()
            row.setSpacing(scale.px(10))
            is_now = week is view.weeks[-1]
            day = text_label(self.tr("this week") if is_now else day_and_month(week.monday), scale.body, is_faint=True)
            day.setFixedWidth(scale.px(76))
            row.addWidget(day)
            row.addWidget(PartBar(week.minutes / view.weekly_minutes if view.weekly_minutes else 0.0), 1)
            minutes = text_label(self.tr("{minutes} min").replace("{minutes}", str(week.minutes)), scale.body_medium)
            minutes.setMinimumWidth(scale.px(56))
            minutes.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(minutes)
            self.body.addLayout(row)
        half = -(-share // 2)
        told = self.tr("From {minutes} min in four weeks on, the room for new people stays whole.")
        self.body.addWidget(text_label(told.replace("{minutes}", str(half)), scale.caption, wraps=True, is_faint=True))
        plan = LinkButton(self.tr("Plan time for me"), adds=True)
        plan.clicked.connect(self.plan_wished)
        self.body.addWidget(plan, 0, Qt.AlignmentFlag.AlignLeft)


class NeedsPanel(Panel):
    """What one looks for in others. `added`, `changed` and `removed` tell what is to be done, by position."""

    added = Signal()
    changed = Signal(int)
    removed = Signal(int)

    def __init__(self, view: MyView) -> None:
        super().__init__(self.tr("What I look for"))
        scale = type_scale(self.font())
        if not view.needs:
            words = self.tr("A field or a skill that would help. Suggestions and introductions begin with it.")
            self.body.addWidget(text_label(words, scale.body, wraps=True, is_faint=True))
        for position, need in enumerate(view.needs):
            row = QHBoxLayout()
            row.setSpacing(scale.px(8))
            row.addWidget(SymbolMark(Symbol.SEARCH), 0, Qt.AlignmentFlag.AlignTop)
            texts = QVBoxLayout()
            texts.setSpacing(0)
            texts.addWidget(text_label(shortened(need.text, _LONGEST), scale.body_medium, wraps=True))
            facts = [", ".join(need.tags), weight_words(need.weight), self._by(need.by, view.today)]
            below = " · ".join(fact for fact in facts if fact)
            texts.addWidget(text_label(below, scale.caption, wraps=True, is_faint=True))
            row.addLayout(texts, 1)
            name = self.tr("More: {what}").replace("{what}", need.text)
            more = FlatButton(symbol=Symbol.DOTS, name=name, is_quiet=True)
            more.setMenu(self._menu(position))
            row.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
            self.body.addLayout(row)
        add = LinkButton(self.tr("Look for something"), adds=True)
        add.clicked.connect(self.added)
        self.body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)

    def _by(self, by: date | None, today: date) -> str:
        return "" if by is None else self.tr("by {day}").replace("{day}", day_with_year(by, today))

    def _menu(self, position: int) -> QMenu:
        menu = QMenu(self)
        self._add(menu, self.tr("Edit…"), lambda: self.changed.emit(position))
        self._add(menu, self.tr("No longer"), lambda: self.removed.emit(position))
        return menu

    @staticmethod
    def _add(menu: QMenu, words: str, deed: Callable[[], object]) -> None:
        menu.addAction(words).triggered.connect(lambda *_: deed())
