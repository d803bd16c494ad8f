"""Rows of a list that stand below headings, which are read but never chosen.

Knows how such rows are counted, found and chosen; what they say is for the list that makes them.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

ROW_ROLE = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Heading:
    """`beside`: what the rows below it come to, or how many they are."""

    words: str
    beside: str = ""


class HeadedRows(QAbstractListModel):
    """`ROW_ROLE` gives a row as it was set: a `Heading`, or whatever the list makes of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Any] = ()

    def set_rows(self, rows: Iterable[Any]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def place_of(self, is_it: Callable[[Any], bool]) -> int:
        """The place of the first row below a heading of which `is_it` holds; -1 where there is none."""
        rows = enumerate(self._rows)
        return next((place for place, row in rows if not isinstance(row, Heading) and is_it(row)), -1)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._rows[index.row()] if index.isValid() and role == ROW_ROLE else None
