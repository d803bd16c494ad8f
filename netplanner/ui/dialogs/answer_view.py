"""The answer to "does my week hold it?": its question and reckoning above, the two bars below."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.ways import Answer
from netplanner.ui.board.avatar import Avatar
from netplanner.ui.dialogs import option_words
from netplanner.ui.dialogs.week_bars import BarWords, WeekBars
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.foundation.typography import type_scale

_AVATAR: Final = 40


class AnswerHead(QWidget):
    """The question, how its minutes come about, and the user's own pace. `person_id` None: without an avatar."""

    def __init__(self, name: str, person_id: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        scale = type_scale(self.font())
        self.title = text_label("", scale.title, wraps=True)
        self.reckoning = text_label("", scale.caption, wraps=True, is_faint=True)
        self.pace = text_label("", scale.caption, wraps=True, is_faint=True)
        words = QVBoxLayout()
        words.setSpacing(scale.px(4))
        for label in (self.title, self.reckoning, self.pace):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scale.px(12))
        if person_id is not None:
            row.addWidget(Avatar(name, person_id, _AVATAR), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_answer(self, answer: Answer, today: date) -> None:
        self.title.setText(option_words.title(answer.wanted.kind, self._name))
        self.reckoning.setText(option_words.reckoning(answer, today))
        pace = option_words.pace(answer)
        self.pace.setText(pace)
        self.pace.setVisible(bool(pace))


class AnswerBars(QWidget):
    """The tightest weeks now and with it; below them, what is over elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scale = type_scale(self.font())
        self.bars = WeekBars()
        self.apart = text_label("", scale.caption, wraps=True, meaning=Meaning.OVER)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scale.px(4))
        column.addWidget(self.bars)
        column.addWidget(self.apart)

    def show_answer(self, answer: Answer) -> None:
        fitting = answer.fitting
        apart = option_words.apart(answer)
        self.apart.setText(apart)
        self.apart.setVisible(bool(apart))
        # Beyond the horizon there are no weeks to draw; the way itself says so.
        self.bars.setVisible(not fitting.is_outside)
        self.setVisible(bool(apart) or not fitting.is_outside)
        self.bars.show_fitting(
            fitting,
            BarWords(
                now=self.tr("Now"),
                after=option_words.with_this(answer.wanted.kind),
                now_value=option_words.used(fitting.now_minutes, fitting),
                after_value=option_words.used(fitting.after_minutes, fitting),
                mark=option_words.fits(fitting),
            ),
        )
