"""What a follow-up is to be: its kind, its minutes, when, and about what."""

from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from netplanner.domain.followups import FollowUpKind
from netplanner.ui.dialogs.when_choice import Span, WhenChoice
from netplanner.ui.foundation.assets import symbol_icon
from netplanner.ui.foundation.labels import follow_up_name, follow_up_symbol
from netplanner.ui.foundation.typography import type_scale

_HEIGHT: Final = 32
_TEXT_MARGIN: Final = 6
_MOST_MINUTES: Final = 1440
_LONGEST_TEXT: Final = 1000


class FollowUpFields(QWidget):
    """`kind_changed` follows another kind, `changed` other minutes or days, `text_changed` other words.

    `is_with_somebody` False: time for oneself is among the kinds, and the first of them.
    """

    kind_changed = Signal()
    changed = Signal()
    text_changed = Signal()

    def __init__(
        self,
        today: date,
        *,
        is_with_somebody: bool,
        kind: FollowUpKind | None = None,
        text: str = "",
        span: Span | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        scale = type_scale(self.font())
        kinds: list[FollowUpKind] = [one for one in FollowUpKind if one is not FollowUpKind.SELF]
        if not is_with_somebody:
            kinds.insert(0, FollowUpKind.SELF)
        usual = FollowUpKind.CALL if is_with_somebody else FollowUpKind.SELF
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        for one in kinds:
            self.kind.addItem(symbol_icon(follow_up_symbol(one), self.palette()), follow_up_name(one), one)
        self.kind.setCurrentIndex(kinds.index(kind if kind in kinds else usual))
        self.kind.setMaxVisibleItems(len(kinds))
        self.minutes = QSpinBox()
        self.minutes.setAccessibleName(self.tr("Takes about, in minutes"))
        self.minutes.setRange(1, _MOST_MINUTES)
        self.minutes.setSingleStep(5)
        self.minutes.setSuffix(self.tr(" min"))
        self.when = WhenChoice(today, span=span)
        self.text = QLineEdit(text)
        self.text.setMaxLength(_LONGEST_TEXT)
        self.text.setAccessibleName(self.tr("About what"))
        self.text.setPlaceholderText(self.tr("About what? A few words, or none"))
        for field in (self.kind, self.minutes, self.text):
            field.setMinimumHeight(scale.px(_HEIGHT))
        self.text.setTextMargins(scale.px(_TEXT_MARGIN), 0, scale.px(_TEXT_MARGIN), 0)
        row = QHBoxLayout()
        row.setSpacing(scale.px(8))
        row.addWidget(self.kind)
        row.addWidget(self.minutes)
        row.addWidget(self.when, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scale.px(8))
        column.addLayout(row)
        column.addWidget(self.text)
        self.kind.currentIndexChanged.connect(self.kind_changed)
        self.minutes.valueChanged.connect(self.changed)
        self.when.changed.connect(self.changed)
        self.text.textChanged.connect(self.text_changed)

    @property
    def chosen_kind(self) -> FollowUpKind:
        return FollowUpKind(self.kind.currentData())

    @property
    def words(self) -> str:
        """What it is about, in one line."""
        return " ".join(self.text.text().split())

    def offer_minutes(self, minutes: int) -> None:
        """Put the usual minutes of a kind there, without a word of it."""
        self.minutes.blockSignals(True)
        self.minutes.setValue(minutes)
        self.minutes.blockSignals(False)
