"""The columns of the board beside each other; where a large font leaves them too little room, they scroll sideways.

Knows how wide a column has to be to be read; nothing of who is in it.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.typography import type_scale

_LEAST_COLUMN = 150


class ColumnsArea(QScrollArea):
    """`gap` and `side` are the px between the columns and beside them."""

    def __init__(self, columns: Sequence[QWidget], *, gap: int, side: int) -> None:
        super().__init__()
        quiet_bars(self)
        self._side = side
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        least = type_scale(self.font()).px(_LEAST_COLUMN)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(side, 0, side, 0)
        row.setSpacing(gap)
        for column in columns:
            column.setMinimumWidth(least)
            row.addWidget(column, 1)
        self.setWidget(page)
        page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def show_column(self, column: QWidget) -> None:
        """Bring a column whole into sight."""
        self.ensureWidgetVisible(column, self._side, 0)
