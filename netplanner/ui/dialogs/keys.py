"""All keys of the window, by what they are for. Knows how they are listed; each key is its action's own."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from netplanner.domain.folding import fold
from netplanner.ui.dialogs.foot import Foot
from netplanner.ui.dialogs.palette_rows import Command
from netplanner.ui.foundation.controls import FlatButton, SearchField
from netplanner.ui.foundation.labels import say
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.typography import type_scale

_WIDTH, _HEIGHT = 640, 600

# What a list or a page does with a key by itself, without an action: (key, what for), by where.
_OF_LISTS = (
    (
        QT_TRANSLATE_NOOP("labels", "On the board"),
        (
            ("←  →  ↑  ↓", QT_TRANSLATE_NOOP("labels", "go from card to card and from column to column")),
            ("Alt+←  Alt+→", QT_TRANSLATE_NOOP("labels", "ask for a lower or a higher column")),
            ("Enter", QT_TRANSLATE_NOOP("labels", "open the person")),
            ("Space", QT_TRANSLATE_NOOP("labels", "the next follow-up is done")),
            ("Shift+↑  Shift+↓", QT_TRANSLATE_NOOP("labels", "choose several")),
            ("Ctrl+A", QT_TRANSLATE_NOOP("labels", "choose everyone who is shown")),
            ("Menu, Shift+F10", QT_TRANSLATE_NOOP("labels", "what can be done with them")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("labels", "In the week"),
        (
            ("Space", QT_TRANSLATE_NOOP("labels", "done")),
            ("Enter", QT_TRANSLATE_NOOP("labels", "open the person")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("labels", "Everywhere"),
        (
            ("Tab  Shift+Tab", QT_TRANSLATE_NOOP("labels", "go to the next or the previous control")),
            ("Esc", QT_TRANSLATE_NOOP("labels", "close, or go back")),
            ("Ctrl+Enter", QT_TRANSLATE_NOOP("labels", "save a dialog")),
        ),
    ),
)


class KeysDialog(QDialog):
    """`commands` are those of the menus; the ones without a key are left out."""

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        scale = type_scale(self.font())
        px = scale.px
        self._rows: list[tuple[str, tuple[QLabel, QLabel]]] = []
        self._headings: list[tuple[QLabel, list[int]]] = []
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(px(24), px(4), px(24), px(20))
        self._grid.setHorizontalSpacing(px(20))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(1, 1)
        groups: dict[str, list[tuple[str, str]]] = {}
        for command in commands:
            for sequence in command.action.shortcuts()[:1]:
                # What would be undone is another step each time.
                words = command.words.partition(":")[0]
                key = sequence.toString(sequence.SequenceFormat.NativeText)
                groups.setdefault(command.group.partition(" › ")[0], []).append((key, words))
        for words, rows in groups.items():
            self._add(words, rows)
        for heading, keys in _OF_LISTS:
            self._add(say(heading), [(key, say(what)) for key, what in keys])
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        area = QScrollArea()
        quiet_bars(area)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        self.field = SearchField(self.tr("Find a key or what it does"))
        self.field.edit.textChanged.connect(self._narrow)
        self.close_button = FlatButton(self.tr("Close"))
        self.close_button.clicked.connect(self.close)
        foot = Foot(self.close_button)
        foot.setContentsMargins(px(24), px(10), px(24), px(16))
        top = QVBoxLayout()
        top.setContentsMargins(px(24), px(20), px(24), px(8))
        top.setSpacing(px(12))
        top.addWidget(text_label(self.tr("Keys"), scale.heading))
        top.addWidget(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(area, 1)
        layout.addWidget(foot)
        self.resize(px(_WIDTH), px(_HEIGHT))
        self.field.edit.setFocus()

    @property
    def listed(self) -> list[tuple[str, str]]:
        """(key, what for) of what is shown now."""
        shown = (labels for _, labels in self._rows if not labels[0].isHidden())
        return [(key.text(), words.text()) for key, words in shown]

    def _add(self, heading: str, rows: Sequence[tuple[str, str]]) -> None:
        scale = type_scale(self.font())
        title = text_label(heading, scale.body_strong)
        title.setContentsMargins(0, scale.px(12), 0, 0)
        self._grid.addWidget(title, self._grid.rowCount(), 0, 1, 2)
        places = []
        for key, words in rows:
            labels = (text_label(key, scale.body_medium), text_label(words, scale.body, wraps=True))
            row = self._grid.rowCount()
            for column, label in enumerate(labels):
                self._grid.addWidget(label, row, column)
            places.append(len(self._rows))
            self._rows.append((fold(f"{key} {words} {heading}"), labels))
        self._headings.append((title, places))

    def _narrow(self, typed: str) -> None:
        words = fold(typed).split()
        for text, labels in self._rows:
            for label in labels:
                label.setVisible(all(word in text for word in words))
        for title, places in self._headings:
            title.setVisible(any(not self._rows[place][1][0].isHidden() for place in places))
