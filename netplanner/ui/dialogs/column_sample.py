"""The card that a row of a table would become, were its columns to mean what is chosen now."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout

from netplanner.services import import_columns
from netplanner.services.import_columns import Columns, Layout, SampleCard
from netplanner.services.imports import said_in
from netplanner.ui.board.avatar import Avatar
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.dates import long_day
from netplanner.ui.foundation.import_words import field_words
from netplanner.ui.foundation.panels import Panel, symbol_row, text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.foundation.typography import type_scale

_LONGEST = 120
_VALUES_SHOWN = 6
_AVATAR = 32


class ColumnSample(Panel):
    """One sample row at a time, with a way to the one before and the one after."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("A card, as it would be read"))
        self._type = type_scale(self.font())
        self._layout: Layout | None = None
        self._columns: Columns = {}
        self._row = 0
        self._told = text_label("", self._type.caption_strong, is_faint=True)
        self.before_button = FlatButton(symbol=Symbol.CHEVRON_LEFT, is_quiet=True, name=self.tr("The row before"))
        self.after_button = FlatButton(symbol=Symbol.CHEVRON_RIGHT, is_quiet=True, name=self.tr("The next row"))
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._told, 1)
        head.addWidget(self.before_button)
        head.addWidget(self.after_button)
        self._scroll = QScrollArea()
        quiet_bars(self._scroll)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addLayout(head)
        self.body.addWidget(self._scroll, 1)
        self.before_button.clicked.connect(lambda: self._go(-1))
        self.after_button.clicked.connect(lambda: self._go(1))

    def show_layout(self, layout: Layout, columns: Columns) -> None:
        """Begin with the first row of a table."""
        self._layout, self._columns, self._row = layout, columns, 0
        self._show()

    def show_columns(self, columns: Columns) -> None:
        """The same row, read otherwise."""
        self._columns = columns
        self._show()

    def _go(self, step: int) -> None:
        self._row += step
        self._show()

    def _show(self) -> None:
        rows = len(self._layout.sample) if self._layout is not None else 0
        self.before_button.setEnabled(self._row > 0)
        self.after_button.setEnabled(self._row + 1 < rows)
        words = self.tr("Row {number} becomes").replace("{number}", str(self._row + 1)) if rows else ""
        self._told.setText(words)
        inside = QFrame()
        inside.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._type.px(10))
        if self._layout is not None and rows:
            self.card = import_columns.sample(self._layout, self._columns, self._row)
            self._fill(column, self.card)
        column.addStretch(1)
        self._scroll.setWidget(inside)

    def _fill(self, column: QVBoxLayout, card: SampleCard | None) -> None:
        if card is None:
            words = self.tr(
                "Nothing here tells who it is: this row would be left out. Choose a name, a phone or a mail."
            )
            column.addWidget(symbol_row(Symbol.WARNING, words, Meaning.SOON))
            return
        name = shortened(card.details.name, _LONGEST)
        head = QHBoxLayout()
        head.setSpacing(self._type.px(10))
        head.addWidget(Avatar(name, name, _AVATAR), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(text_label(name, self._type.heading, wraps=True), 1)
        column.addLayout(head)
        lines = [(field_words(field), values) for field, values in said_in(card.details) if field != "name"]
        if card.connected_on is not None:
            lines.append((self.tr("Connected"), (long_day(card.connected_on),)))
        if card.kept:
            lines.append((self.tr("Kept"), card.kept))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._type.px(10))
        grid.setVerticalSpacing(self._type.px(6))
        grid.setColumnStretch(1, 1)
        for line, (words, values) in enumerate(lines):
            label = text_label(words, self._type.caption, is_faint=True)
            grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            shown = "\n".join(shortened(value, _LONGEST) for value in values[:_VALUES_SHOWN])
            grid.addWidget(text_label(shown, self._type.body, wraps=True), line, 1)
        column.addLayout(grid)
