"""What two people share: the ladder from below, what holds and until when, what is missing (look/03).

Knows how rungs stand on the panel; not how each thing was seen (`sights`), nor what would lift it (`follow_up_panel`).
"""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from netplanner.services.people import PersonView
from netplanner.ui.board.level_glyph import LevelGlyph
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.flow import FlowLayout
from netplanner.ui.foundation.labels import level_name
from netplanner.ui.foundation.panels import Chip, Panel, hairline, text_label
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.contact.buttons import FoldButton, keyed
from netplanner.ui.pages.contact.folds import Folds
from netplanner.ui.pages.contact.planned import Planned
from netplanner.ui.pages.contact.rows import TextRow
from netplanner.ui.pages.contact.sight_words import sight_lines, sight_name
from netplanner.ui.pages.contact.sights import Rung, Sight, rungs
from netplanner.ui.pages.contact.wishes import Wishes

_INDENT = 24
_THEIRS, _MINE = 0, 1
# Where each thing stands within a rung; what is not named comes first.
_ORDER = ("kept.ME", "kept.THEM", "plan", "plan.acted", "kept.ME|kept.THEM|plan", "fit", "clear", "involvement")


class SharedPanel(Panel):
    def __init__(self, view: PersonView, wishes: Wishes, folds: Folds, today: date) -> None:
        super().__init__(self.tr("What we share"))
        self._level = view.standing.level
        self._folds = folds
        self._today = today
        self._type = type_scale(self.font())
        self._planned = Planned(view, today)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        heads = QGridLayout()
        self._set_columns(heads)
        for column, words in ((_THEIRS, self.tr("I know of them")), (_MINE, self.tr("They know of me"))):
            heads.addWidget(text_label(words, self._type.caption_initials, is_faint=True), 0, column)
        self.body.addLayout(heads)
        is_next = True
        for number, rung in enumerate(rungs(view, today)):
            if number:
                self.body.addWidget(hairline())
            self._add(rung, is_next=is_next)
            is_next = is_next and rung.is_open
        self.body.addStretch(1)
        self.body.addWidget(hairline())
        self.body.addLayout(self._foot(wishes))

    def _foot(self, wishes: Wishes) -> QHBoxLayout:
        foot = QHBoxLayout()
        asked = text_label(self.tr("Seen something?"), self._type.body, is_faint=True)
        foot.addWidget(asked, 0, Qt.AlignmentFlag.AlignTop)
        asked.setFixedHeight(self._type.px(32))
        buttons = FlowLayout(self._type.px(8))
        for what, words in (
            ("learnt", self.tr("I learnt")),
            ("showed", self.tr("They showed")),
            ("together", self.tr("Together")),
        ):
            button = keyed(FlatButton(words), f"record {what}")
            button.clicked.connect(lambda *_, what=what: wishes.record.emit(what))
            buttons.addWidget(button)
        foot.addStretch(1)
        foot.addLayout(buttons)
        return foot

    def _set_columns(self, grid: QGridLayout) -> None:
        px = self._type.px
        grid.setContentsMargins(px(_INDENT), 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        for column in (_THEIRS, _MINE):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, px(120))

    def _add(self, rung: Rung, *, is_next: bool) -> None:
        """The rung's head, and below it what it asks for. The next gate is open, later ones are folded."""
        atoms = QWidget()
        grid = QGridLayout(atoms)
        self._set_columns(grid)
        self._fill(grid, rung)
        head = QHBoxLayout()
        head.setSpacing(self._type.px(6))
        head.addWidget(LevelGlyph(rung.level))
        name = text_label(level_name(rung.level), self._type.body_strong)
        name.setMinimumHeight(self._type.px(24))
        head.addWidget(name, 1)
        if rung.level == self._level:
            head.addWidget(Chip(self.tr("here now"), Symbol.PIN, Meaning.ACCENT))
        elif rung.level < self._level:
            head.addWidget(Chip(self.tr("holds"), Symbol.CHECK, Meaning.OK))
        elif rung.is_open:
            head.addWidget(text_label(self.tr("all there already"), self._type.caption, is_faint=True))
        else:
            head.addWidget(self._fold(rung, atoms, is_next=is_next))
        self.body.addLayout(head)
        self.body.addWidget(atoms)

    def _fold(self, rung: Rung, atoms: QWidget, *, is_next: bool) -> QWidget:
        words = self.tr("{missing} of {all} still open")
        words = words.replace("{missing}", str(rung.missing)).replace("{all}", str(len(rung.sights)))
        key = f"gate {int(rung.level)}"
        button = FoldButton(words, is_open=self._folds.is_open(key, usually=is_next))
        spoken = self.tr("{level}: {what}").replace("{level}", level_name(rung.level)).replace("{what}", words)
        button.setAccessibleName(spoken)

        def fold(is_open: bool) -> None:
            atoms.setVisible(is_open)
            self._folds.set_open(key, is_open)

        if not button.is_open:
            atoms.hide()
        button.folded.connect(fold)
        return keyed(button, key)

    def _fill(self, grid: QGridLayout, rung: Rung) -> None:
        """What I know of them stands on the left, what they know of me on the right, the rest where there is room."""
        rows = [0, 0]
        for sight in sorted(rung.sights, key=lambda sight: _ORDER.index(sight.name) if sight.name in _ORDER else -1):
            if sight.name.startswith("them."):
                column = _THEIRS
            elif sight.name.startswith("me."):
                column = _MINE
            else:
                column = _THEIRS if rows[_THEIRS] <= rows[_MINE] else _MINE
            grid.addWidget(self._row(sight), rows[column], column)
            rows[column] += 1

    def _row(self, sight: Sight) -> QWidget:
        if sight.holds:
            symbol, meaning = Symbol.ENOUGH, Meaning.OK
        elif self._planned.has(sight.name):
            symbol, meaning = Symbol.CLOCK, Meaning.ACCENT
        else:
            symbol, meaning = Symbol.MISSING, Meaning.NEUTRAL
        lines = sight_lines(sight, self._planned, self._today)
        return TextRow(symbol, sight_name(sight), lines, meaning=meaning, is_strong=not sight.holds)
