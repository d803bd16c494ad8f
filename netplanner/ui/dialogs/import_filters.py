"""Which rows of an import are shown: those of some kinds, and those in which a text is found."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netplanner.services.import_plan import ImportPlan, RowKind
from netplanner.ui.foundation.controls import FlatButton, SearchField
from netplanner.ui.foundation.import_words import kind_meaning, kind_symbol, kind_words
from netplanner.ui.foundation.typography import type_scale

_SEARCH_WIDTH = 220


class ImportFilters(QWidget):
    """`changed` follows another choice. `kinds` is empty where all are shown."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        px = type_scale(self.font()).px
        self.kinds: set[RowKind] = set()
        self.search = SearchField(self.tr("Find in this file"))
        self.search.setFixedWidth(px(_SEARCH_WIDTH))
        self._buttons = {kind: self._button(kind) for kind in RowKind}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.search)
        self.search.edit.textChanged.connect(self.changed)

    @property
    def text(self) -> str:
        return self.search.edit.text()

    def button(self, kind: RowKind) -> FlatButton:
        return self._buttons[kind]

    def show_plan(self, plan: ImportPlan) -> None:
        """How many rows of each kind there are; a kind of which none are left is chosen no more."""
        counts = plan.kinds()
        for kind, button in self._buttons.items():
            button.setText(f"{kind_words(kind)} {self.locale().toString(counts[kind])}")
            button.updateGeometry()
            button.setEnabled(counts[kind] > 0)
            if not counts[kind]:
                button.setChecked(False)

    def _button(self, kind: RowKind) -> FlatButton:
        button = FlatButton(kind_words(kind), symbol=kind_symbol(kind), meaning=kind_meaning(kind))
        button.setCheckable(True)
        button.setEnabled(False)
        button.toggled.connect(lambda is_on: self._on_toggled(kind, is_on))
        return button

    def _on_toggled(self, kind: RowKind, is_on: bool) -> None:
        if is_on:
            self.kinds.add(kind)
        else:
            self.kinds.discard(kind)
        self.changed.emit()
