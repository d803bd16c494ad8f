"""A quiet line above the page: a symbol, a sentence, and the ways on at its right.

Knows how it is laid out and closed; what it says is for those who make it.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.panels import SymbolMark, text_label
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import type_scale

_HEIGHT = 48


class Strip(QWidget):
    """`closed`: it was read. `ways` stand before the button that closes it, which is called `close_name`."""

    closed = Signal()

    def __init__(self, symbol: Symbol, meaning: Meaning, *ways: FlatButton, close_name: str) -> None:
        super().__init__()
        scale = type_scale(self.font())
        px = scale.px
        self._meaning = meaning
        self._words = text_label("", scale.body_medium, wraps=True)
        self.close_button = FlatButton(symbol=Symbol.CLOSE, name=close_name, is_quiet=True)
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(6), px(16), px(6))
        row.setSpacing(px(8))
        row.addWidget(SymbolMark(symbol, meaning))
        row.addWidget(self._words, 1)
        for button in (*ways, self.close_button):
            row.addWidget(button)
        self.setMinimumHeight(px(_HEIGHT))
        self.hide()

    def tell(self, words: str) -> None:
        """Show a sentence; the keyboard stays where it is."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), scheme.tone(self._meaning).tint)
        painter.fillRect(0, self.height() - 1, self.width(), 1, scheme.hairline)
        painter.end()
