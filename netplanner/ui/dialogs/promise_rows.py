"""Promises just given, each in a block: who, what, by when, how large. Nothing of it needs typing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netplanner.domain.commitments import Maker
from netplanner.domain.days import days_after
from netplanner.services.conversations import NewPromise
from netplanner.ui.dialogs.text_line import TextLine
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.dates import weekday_and_day
from netplanner.ui.foundation.flow import FlowLayout
from netplanner.ui.foundation.panels import Panel, text_label
from netplanner.ui.foundation.segments import SegmentBar
from netplanner.ui.foundation.ticks import RING
from netplanner.ui.foundation.typography import type_scale

_FRIDAY = 4
_FIELD_HEIGHT = 32


class DayChoice(QWidget):
    """A day by a few words, or any date; `day` None is "any day"."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scale = type_scale(self.font())
        friday = days_after(today, (_FRIDAY - today.weekday()) % 7 or 7)
        next_week = days_after(today, 7)
        self._days = [None, friday] if friday == next_week else [None, friday, next_week]
        words = [self.tr("any day"), *(weekday_and_day(day) for day in self._days if day is not None)]
        self._at = 0
        bar = SegmentBar(self.tr("By when"), [(word, None) for word in (*words, self.tr("a date"))], self._at)
        bar.chosen.connect(self._on_chosen)
        self.segments = bar.segments
        self.date_edit = QDateEdit(QDate(today.year, today.month, today.day))
        self.date_edit.setCalendarPopup(True)
        self.date_edit.setDisplayFormat("d MMM yyyy")
        self.date_edit.setAccessibleName(self.tr("By when"))
        self.date_edit.setMinimumHeight(scale.px(_FIELD_HEIGHT))
        self.date_edit.hide()
        self.date_edit.dateChanged.connect(self.changed)
        layout = FlowLayout(scale.px(8), self)
        layout.addWidget(bar)
        layout.addWidget(self.date_edit)

    @property
    def day(self) -> date | None:
        if self._at < len(self._days):
            return self._days[self._at]
        shown = self.date_edit.date()
        return date(shown.year(), shown.month(), shown.day())

    def choose(self, day: date | None) -> None:
        """Show this day as chosen, as if the user had."""
        if day is not None and day not in self._days:
            self.date_edit.setDate(QDate(day.year, day.month, day.day))
        self.segments[self._days.index(day) if day in self._days else len(self._days)].click()

    def _on_chosen(self, at: int) -> None:
        self._at = at
        self.date_edit.setVisible(at == len(self._days))
        self.changed.emit()


class SizeChoice(QWidget):
    """How large a promise is, 1 (small) to 3 (large); small unless said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.size_chosen = 1
        words = (self.tr("small"), self.tr("medium"), self.tr("large"))
        bar = SegmentBar(self.tr("How large"), [(word, None) for word in words], 0)
        bar.chosen.connect(self._on_chosen)
        self.segments = bar.segments
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(bar)
        layout.addStretch(1)

    def _on_chosen(self, at: int) -> None:
        self.size_chosen = at + 1


@dataclass(slots=True)
class PromiseBlock:
    """The fields of one promise; `whole` is all of it."""

    maker: Maker
    whole: QWidget
    text: QLineEdit
    due: DayChoice
    size: SizeChoice
    remove: FlatButton


class PromiseRows(QWidget):
    """Two buttons that each add a promise; `promises` are the blocks as they stand.

    `changed` follows a promise that came or went; `blocks` are those there are.
    """

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.blocks: list[PromiseBlock] = []
        self._type = type_scale(self.font())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(RING, 0, 0, 0)
        self._column.setSpacing(self._type.px(8))
        self.add_mine = FlatButton(self.tr("I promised"), symbol=Symbol.PLUS, is_quiet=True)
        self.add_theirs = FlatButton(self.tr("They promised"), symbol=Symbol.PLUS, is_quiet=True)
        self.add_mine.clicked.connect(lambda: self._add(Maker.ME))
        self.add_theirs.clicked.connect(lambda: self._add(Maker.THEM))
        buttons = QWidget()
        flow = FlowLayout(self._type.px(8), buttons)
        flow.addWidget(self.add_mine)
        flow.addWidget(self.add_theirs)
        self._column.addWidget(buttons)

    @property
    def promises(self) -> tuple[NewPromise, ...]:
        return tuple(
            NewPromise(maker=block.maker, text=block.text.text(), due=block.due.day, size=block.size.size_chosen)
            for block in self.blocks
        )

    def put(self, promises: Iterable[NewPromise]) -> None:
        """Let these stand in the place of whatever there is."""
        for block in list(self.blocks):
            self._remove(block)
        for promise in promises:
            block = self._add(promise.maker)
            block.text.setText(promise.text)
            block.due.choose(promise.due)
            block.size.segments[promise.size - 1].click()

    def _add(self, maker: Maker) -> PromiseBlock:
        px = self._type.px
        is_mine = maker is Maker.ME
        name = self.tr("What I promised") if is_mine else self.tr("What they promised")
        text = TextLine("", name, hint=self.tr("What? It can stay empty."))
        remove = FlatButton(symbol=Symbol.CLOSE, name=self.tr("Take this promise away"), is_quiet=True)
        due, size = DayChoice(self._today), SizeChoice()
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(text_label(self.tr("I promised") if is_mine else self.tr("They promised"), self._type.body))
        head.addWidget(text, 1)
        head.addWidget(remove)
        whole = Panel()
        whole.body.setContentsMargins(px(12), px(8), px(8), px(10))
        whole.body.addLayout(head)
        whole.body.addWidget(due)
        whole.body.addWidget(size)
        block = PromiseBlock(maker, whole, text, due, size, remove)
        remove.clicked.connect(lambda: self._remove(block))
        due.changed.connect(self.changed)
        last: QWidget = self.blocks[-1].size.segments[-1] if self.blocks else self.add_theirs
        self.blocks.append(block)
        self._column.addWidget(whole)
        # Otherwise shown a moment later only, and what is not shown takes no place and no keyboard.
        whole.show()
        # What comes later would stand at the end of the window's order, behind its buttons.
        for field in (text, remove, *due.segments, due.date_edit, *size.segments):
            QWidget.setTabOrder(last, field)
            last = field
        self.changed.emit()
        text.setFocus(Qt.FocusReason.OtherFocusReason)
        return block

    def _remove(self, block: PromiseBlock) -> None:
        self.blocks.remove(block)
        block.whole.hide()
        block.whole.deleteLater()
        (self.add_mine if block.maker is Maker.ME else self.add_theirs).setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
