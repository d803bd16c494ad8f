"""Where the menu about people opens: by the mouse where it is, by a key beside the current one."""

from PySide6.QtCore import QItemSelectionModel, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView

_Flags = QItemSelectionModel.SelectionFlag


def menu_place(view: QAbstractItemView, event: QContextMenuEvent) -> QPoint | None:
    """On the screen; None where nobody is. Whoever it is about is in sight, and chosen unless among several."""
    by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
    index = view.currentIndex() if by_key else view.indexAt(event.pos())
    if not index.isValid():
        return None
    if not view.selectionModel().isSelected(index):
        view.selectionModel().setCurrentIndex(index, _Flags.ClearAndSelect | _Flags.Rows)
    view.scrollTo(index)
    return view.viewport().mapToGlobal(view.visualRect(index).center()) if by_key else event.globalPos()
