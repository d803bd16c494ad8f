"""A field in which a name is typed, and the people below it of whom one is chosen.

Knows people as ids and words; who is found by what is asked of `find`.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from netplanner.services.views import PersonCard
from netplanner.ui.foundation.controls import SearchField
from netplanner.ui.foundation.plain_text import shortened, tooltip
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.typography import type_scale

_ID = Qt.ItemDataRole.UserRole + 1
_SHOWN = 8
_ROW = 28  # px of a 13 px font
_LONGEST = 70

Find = Callable[[str], Sequence[PersonCard]]


class PersonFinder(SearchField):
    """`chosen` carries the id of somebody; the field is empty again then. `find` gives people for a text, best first.

    Down and Enter choose from the list, Esc leaves it. Enter in the field takes the first.
    """

    chosen = Signal(str)

    def __init__(self, placeholder: str, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent=parent)
        self._find = find
        self._people = QStandardItemModel(self)
        self.completer = QCompleter(self._people, self)
        # The list is what was found, in its order; nothing more is filtered out of it.
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setMaxVisibleItems(_SHOWN)
        self.list = QListView()
        quiet_bars(self.list)
        self.list.setAccessibleName(placeholder)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.completer.setPopup(self.list)
        self.edit.setCompleter(self.completer)
        self.edit.textEdited.connect(self._on_edited)
        self.edit.returnPressed.connect(self._on_return)
        self.completer.activated.connect(lambda _: self._on_activated())

    def offer(self) -> None:
        """Show those who are likely before anything is typed."""
        self._on_edited("")
        if self._people.rowCount():
            self.completer.complete()

    def _on_edited(self, text: str) -> None:
        self._people.clear()
        for card in self._find(text)[:_SHOWN]:
            words = f"{card.name}  ·  {card.role}" if card.role else card.name
            item = QStandardItem(shortened(words, _LONGEST))
            item.setData(card.id, _ID)
            item.setSizeHint(QSize(0, type_scale(self.font()).px(_ROW)))
            item.setToolTip(tooltip(shortened(words, 4 * _LONGEST)))
            self._people.appendRow(item)

    def _on_activated(self) -> None:
        # Told of by their words only, which several people may share; the list knows whom it was on.
        index = self.list.currentIndex()
        if index.isValid():
            self._tell(index.data(_ID))

    def _on_return(self) -> None:
        # Enter in the list comes here as well, after the list has told of it.
        if self.edit.text().strip() and not self.list.isVisible() and self._people.rowCount():
            self._tell(self._people.item(0).data(_ID))

    def _tell(self, person_id: str) -> None:
        self._people.clear()
        # The completer writes its words into the line after it has told of them.
        QTimer.singleShot(0, self.edit, self.edit.clear)
        self.chosen.emit(person_id)
