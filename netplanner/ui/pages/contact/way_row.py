"""A phone, a mail or another way to somebody, in one row with everything that can be done with it at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from netplanner.domain.contact import Labelled
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.labels import way_label
from netplanner.ui.foundation.panels import SymbolMark, text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.contact.buttons import RowButton
from netplanner.ui.pages.contact.rows import FittingLabel

_LONGEST = 400
_LONGEST_SPOKEN = 80


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that can be done with a way: its sign, its words, and what is wished."""

    symbol: Symbol
    words: str
    wish: Callable[[], object]


class WayRow(QWidget):
    """The label, such as "mobile", gives its place to the deeds while the row is pointed at or holds the keyboard.

    Each deed is a button that Tab reaches; Ctrl+C there is the deed with the sign for copying.
    """

    def __init__(self, symbol: Symbol, way: Labelled, deeds: Sequence[Deed], key: str) -> None:
        super().__init__()
        scale = type_scale(self.font())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._label = text_label(shortened(way_label(way.label), 24) if way.label else "", scale.caption, is_faint=True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        value = FittingLabel([shortened(way.value, _LONGEST)])
        value.setFont(scale.body)
        room = self._label.sizePolicy()
        # Its place stays: nothing moves under the pointer.
        room.setRetainSizeWhenHidden(True)
        self._label.setSizePolicy(room)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addStretch(1)
        self.deeds: list[RowButton] = []
        for number, deed in enumerate(deeds):
            button = RowButton(deed.symbol, deed.words)
            button.setAccessibleName(f"{deed.words}: {shortened(way.value, _LONGEST_SPOKEN)}")
            button.clicked.connect(lambda *_, wish=deed.wish: wish())
            button.setObjectName(f"{key} {number}")
            button.seen_changed.connect(self._on_seen_changed)
            line.addWidget(button)
            self.deeds.append(button)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scale.px(8))
        grid.setColumnStretch(1, 1)
        grid.addWidget(SymbolMark(symbol), 0, 0)
        grid.addWidget(value, 0, 1)
        grid.addWidget(self._label, 0, 2)
        grid.addLayout(line, 0, 2)
        self.setAccessibleName(", ".join(part for part in (shortened(way.value, _LONGEST_SPOKEN), way.label) if part))
        copy = next((deed for deed in deeds if deed.symbol is Symbol.COPY), None)
        if copy is not None:
            keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(lambda: copy.wish())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._on_seen_changed()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._on_seen_changed()

    def _on_seen_changed(self) -> None:
        self._label.setVisible(not any(deed.is_seen for deed in self.deeds))
