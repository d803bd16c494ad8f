"""The tags of several people: which all of them have, which some, and what is to be added or taken away.

Knows tags and how many have each; what becomes of the answer is for those who ask.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from netplanner.domain.folding import fold
from netplanner.ui.dialogs.foot import Foot
from netplanner.ui.foundation.controls import FlatButton, SearchField
from netplanner.ui.foundation.marks import mark_rows
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.typography import type_scale

_MARGIN = 24
_WIDTH, _HEIGHT = 420, 460
_ROW = 32
_LONGEST = 60
_TAG, _BEFORE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
_IN_THE_LIST = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class TagsDialog(QDialog):
    """`whom` is who is chosen, in words; `carried` how many of the `total` have each tag; `known` every tag in use.

    `added` and `removed` are the answer. A tag that some have stays as it is until it is ticked or unticked.
    """

    def __init__(
        self,
        whom: str,
        carried: Mapping[str, int],
        total: int,
        known: Mapping[str, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tags"))
        self._carried, self._total = carried, total
        scale = type_scale(self.font())
        px = scale.px
        self._row = px(_ROW)
        self.field = SearchField(self.tr("Find a tag, or write a new one"))
        self.field.edit.textChanged.connect(self._narrow)
        self.field.edit.installEventFilter(self)
        self.list = QListWidget()
        mark_rows(self.list)
        quiet_bars(self.list)
        self.list.setAccessibleName(self.tr("Tags"))
        self._fresh = QListWidgetItem()
        self._fresh.setSizeHint(QSize(0, self._row))
        self.list.addItem(self._fresh)
        self.list.itemClicked.connect(self._on_clicked)
        for tag in sorted({*known, *carried}, key=lambda tag: (-carried.get(tag, 0), fold(tag))):
            count = carried.get(tag, 0)
            state = Qt.CheckState.Checked if count == total and total else Qt.CheckState.PartiallyChecked
            self._add(tag, state if count else Qt.CheckState.Unchecked)
        self.hint = text_label("", scale.caption, wraps=True, is_faint=True)
        cancel = FlatButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        cancel.setAutoDefault(False)
        self.save_button = FlatButton(self.tr("Save"), is_primary=True)
        self.save_button.clicked.connect(self.accept)
        title = self.tr("Tags of {people}").replace("{people}", shortened(whom, _LONGEST))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(_MARGIN), px(20), px(_MARGIN), px(20))
        layout.setSpacing(px(12))
        layout.addWidget(text_label(title, scale.heading, wraps=True))
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.hint)
        layout.addWidget(Foot(cancel, self.save_button))
        self.save_button.setDefault(True)
        self.resize(px(_WIDTH), px(_HEIGHT))
        self._narrow("")
        self.field.edit.setFocus()

    @property
    def added(self) -> list[str]:
        """Tags that all of them are to have."""
        return self._changed_to(Qt.CheckState.Checked)

    @property
    def removed(self) -> list[str]:
        """Tags that nobody of them is to have any longer."""
        return self._changed_to(Qt.CheckState.Unchecked)

    def accept(self) -> None:
        """What still stands in the line is wished for as well."""
        if typed := self._typed:
            found = self._of_these_words(typed) or self._add(typed, Qt.CheckState.Unchecked)
            found.setCheckState(Qt.CheckState.Checked)
        super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The line keeps the keyboard; Enter ticks what is found or writes a new tag, and saves when it is empty.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _IN_THE_LIST:
                self.list.keyPressEvent(event)
                return True
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and self.field.edit.text().strip():
                self._tick_or_add(self._typed)
                self.field.edit.clear()
                return True
        return super().eventFilter(watched, event)

    def _add(self, tag: str, state: Qt.CheckState) -> QListWidgetItem:
        item = QListWidgetItem(self._words(tag))
        item.setData(_TAG, tag)
        item.setData(_BEFORE, state)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(state)
        item.setSizeHint(QSize(0, self._row))
        # The row for a new tag is the last.
        self.list.insertItem(self.list.count() - 1, item)
        return item

    def _words(self, tag: str) -> str:
        count = self._carried.get(tag, 0)
        if 0 < count < self._total:
            some = self.tr("{tag} (some: {count})").replace("{count}", self.locale().toString(count))
            return some.replace("{tag}", shortened(tag, _LONGEST))
        return shortened(tag, _LONGEST)

    @property
    def _typed(self) -> str:
        return " ".join(self.field.edit.text().split())

    def _items(self) -> list[QListWidgetItem]:
        """The tags; the row for a new one is none of them."""
        return [self.list.item(row) for row in range(self.list.count()) if self.list.item(row) is not self._fresh]

    def _of_these_words(self, typed: str) -> QListWidgetItem | None:
        return next((item for item in self._items() if fold(item.data(_TAG)) == fold(typed)), None)

    def _tick_or_add(self, typed: str) -> None:
        """Tick the row that is chosen; a tag whose whole name is typed can be unticked as well."""
        same = self._of_these_words(typed)
        chosen = same or self.list.currentItem() or self._fresh
        if chosen is self._fresh:
            chosen = self._add(typed, Qt.CheckState.Unchecked)
        is_unticked = chosen is same and chosen.checkState() is Qt.CheckState.Checked
        chosen.setCheckState(Qt.CheckState.Unchecked if is_unticked else Qt.CheckState.Checked)
        self.list.scrollToItem(chosen)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        if item is self._fresh:
            self._tick_or_add(self._typed)
            self.field.edit.clear()

    def _narrow(self, text: str) -> None:
        words, typed = fold(text).split(), shortened(self._typed, _LONGEST)
        first = None
        for item in self._items():
            is_found = all(word in fold(item.data(_TAG)) for word in words)
            item.setHidden(not is_found)
            first = first or (item if is_found else None)
        # The name of a new tag may be a part of another's, so it always has a row of its own.
        self._fresh.setHidden(not words or self._of_these_words(self._typed) is not None)
        self._fresh.setText(self.tr("Write “{tag}” as a new tag").replace("{tag}", typed))
        if words:
            self.list.setCurrentItem(self._of_these_words(self._typed) or first or self._fresh)
        if not words:
            hint = self.tr("Enter ticks a tag or writes a new one. Ctrl+Enter saves.")
        elif first is None:
            hint = self.tr("Enter writes “{tag}” as a new tag.").replace("{tag}", typed)
        else:
            ticked = shortened(self.list.currentItem().data(_TAG), _LONGEST)
            hint = self.tr("Enter ticks “{tag}”.").replace("{tag}", ticked)
        self.hint.setText(hint)

    def _changed_to(self, state: Qt.CheckState) -> list[str]:
        return [
            str(item.data(_TAG))
            for item in self._items()
            if item.checkState() is state and item.data(_BEFORE) is not state
        ]
