"""Selected rows as ranges: all of a long column or table is one of them, so nobody is asked about row by row."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QItemSelection


def row_ranges(selection: QItemSelection) -> list[range]:
    """The selected rows from above."""
    parts = (selection.at(place) for place in range(selection.count()))
    return sorted((range(part.top(), part.bottom() + 1) for part in parts), key=lambda part: part.start)


def selection_of(model: QAbstractItemModel, rows: Sequence[int]) -> QItemSelection:
    """The first cells of these rows, which are in order, as few ranges."""
    chosen, first = QItemSelection(), 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or rows[place] != rows[place - 1] + 1:
            chosen.select(model.index(rows[first], 0), model.index(rows[place - 1], 0))
            first = place
    return chosen
