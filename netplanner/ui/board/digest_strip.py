"""The digest of the day where there is no tray: a quiet line above the page, with one way on.

Knows how it is laid out; when it comes and goes is for those who listen.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from netplanner.domain.reminding import Snooze
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.panels import SymbolMark, text_label
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import type_scale

_HEIGHT = 48


class DigestStrip(QWidget):
    """`opened`: the week is wished for. `snoozed` carries a `Snooze`; `closed`: enough for today."""

    opened = Signal()
    snoozed = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        scale = type_scale(self.font())
        px = scale.px
        self._words = text_label("", scale.body_medium, wraps=True)
        self.open_button = FlatButton(self.tr("Open the week"))
        self.open_button.clicked.connect(self.opened)
        self.later_button = FlatButton(self.tr("Later"))
        menu = QMenu(self)
        for snooze, words in (
            (Snooze.HOUR, self.tr("In an hour")),
            (Snooze.EVENING, self.tr("This evening")),
            (Snooze.TOMORROW, self.tr("Tomorrow")),
        ):
            menu.addAction(words).triggered.connect(lambda *_, snooze=snooze: self.snoozed.emit(snooze))
        self.later_button.setMenu(menu)
        self.close_button = FlatButton(symbol=Symbol.CLOSE, name=self.tr("Enough for today"), is_quiet=True)
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(6), px(16), px(6))
        row.setSpacing(px(8))
        row.addWidget(SymbolMark(Symbol.CALENDAR, Meaning.ACCENT))
        row.addWidget(self._words, 1)
        for button in (self.open_button, self.later_button, self.close_button):
            row.addWidget(button)
        self.setMinimumHeight(px(_HEIGHT))
        self.hide()

    def tell(self, words: str) -> None:
        """Show the digest; the keyboard stays where it is."""
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
        painter.fillRect(self.rect(), scheme.tone(Meaning.ACCENT).tint)
        painter.fillRect(0, self.height() - 1, self.width(), 1, scheme.hairline)
        painter.end()
