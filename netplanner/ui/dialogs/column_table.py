"""The columns of a table one below the other: what stands above each, its first values, and a choice of meanings."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from netplanner.services.import_columns import Columns, Field, Layout, field_for
from netplanner.ui.foundation.column_words import OFFERED, Meant, column_words, meant_by
from netplanner.ui.foundation.elided_label import ElidedLabel
from netplanner.ui.foundation.panels import hairline, text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.typography import type_scale

_VALUES_SHOWN: Final = 3
_LONGEST_HEADER, _LONGEST_VALUE = 60, 40
_COMBO_WIDTH, _COMBO_HEIGHT = 230, 32
_SHOWN_MEANINGS = 18
# A table of ten thousand columns is nobody's list of people; those beyond are read as they are.
_MOST_COLUMNS = 200


class _Meaning(QComboBox):
    """A choice that the wheel leaves alone, since it stands in something that scrolls."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ColumnTable(QWidget):
    """`changed` follows each choice; `columns` is what they mean as chosen now."""

    changed = Signal()

    def __init__(self, layout: Layout, columns: Columns) -> None:
        super().__init__()
        self._layout = layout
        self._before = columns
        self._type = type_scale(self.font())
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._meanings = self._meanings_of(columns)
        self.choices: dict[int, QComboBox] = {}
        px = self._type.px
        grid = QGridLayout(self)
        grid.setContentsMargins(px(12), px(8), px(12), px(8))
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(0, 1)
        numbers = sorted(columns)
        for line, number in enumerate(numbers[:_MOST_COLUMNS]):
            grid.addLayout(self._told(number), 2 * line, 0)
            self.choices[number] = self._choice(number, columns[number])
            grid.addWidget(self.choices[number], 2 * line, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(hairline(), 2 * line + 1, 0, 1, 2)
        more = len(numbers) - _MOST_COLUMNS
        if more > 0:
            words = self.tr("and {count} more columns, which stay as they are read now")
            words = words.replace("{count}", self.locale().toString(more))
            grid.addWidget(text_label(words, self._type.caption, wraps=True, is_faint=True), 2 * _MOST_COLUMNS, 0, 1, 2)
        grid.setRowStretch(2 * _MOST_COLUMNS + 1, 1)

    @property
    def columns(self) -> Columns:
        return {number: self._field(number) for number in self._before}

    def choose(self, number: int, meant: Meant) -> None:
        """Let the column with this number mean this, as if it had been chosen by hand."""
        self.choices[number].setCurrentIndex(self._meanings.index(meant))

    def header_of(self, number: int) -> str:
        """What stands above a column, or else its number as the user counts."""
        header = self._layout.header[number] if number < len(self._layout.header) else ""
        if header:
            return shortened(header, _LONGEST_HEADER)
        return self.tr("Column {number}").replace("{number}", str(number + 1))

    def _field(self, number: int) -> Field:
        before = self._before[number]
        combo = self.choices.get(number)
        meant = meant_by(before) if combo is None else self._meanings[combo.currentIndex()]
        if meant == meant_by(before):
            return before  # with whatever columns it goes together
        header = self._layout.header[number] if number < len(self._layout.header) else ""
        return field_for(*meant, number=number, header=header)

    def _told(self, number: int) -> QVBoxLayout:
        values = (row[number].strip() for row in self._layout.sample if number < len(row))
        first = [shortened(value, _LONGEST_VALUE) for value in dict.fromkeys(values) if value][:_VALUES_SHOWN]
        shown = " · ".join(first) or self.tr("nothing in the first rows")
        box = QVBoxLayout()
        box.setSpacing(0)
        for words, font, is_faint in (
            (self.header_of(number), self._type.body_medium, False),
            (shown, self._type.caption, True),
        ):
            label = ElidedLabel(words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(font)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            if is_faint:
                label.setForegroundRole(label.foregroundRole().PlaceholderText)
            box.addWidget(label)
        return box

    def _choice(self, number: int, field: Field) -> QComboBox:
        combo = _Meaning()
        # One list for all of them: a table may have a hundred columns.
        combo.setModel(self._items)
        combo.setCurrentIndex(self._meanings.index(meant_by(field)))
        combo.setFixedWidth(self._type.px(_COMBO_WIDTH))
        combo.setMinimumHeight(self._type.px(_COMBO_HEIGHT))
        combo.setMaxVisibleItems(_SHOWN_MEANINGS)
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.setAccessibleName(self.tr("{column} means").replace("{column}", self.header_of(number)))
        combo.currentIndexChanged.connect(self.changed)
        return combo

    def _meanings_of(self, columns: Columns) -> Sequence[Meant]:
        """Those that are offered, and those that this file has besides."""
        meanings = list(dict.fromkeys([*OFFERED, *map(meant_by, columns.values())]))
        self._items = QStandardItemModel(len(meanings), 1, self)
        for place, meant in enumerate(meanings):
            self._items.setItem(place, QStandardItem(column_words(meant)))
        return meanings
