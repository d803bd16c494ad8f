"""Through whom somebody was met: one person is found by name, and how well they know them is said.

Finds among those that are known; what is written down is for those who ask.
"""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.contact import VouchStrength
from netplanner.ui.board.naming import Known
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.introduction_words import knows_words
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.person_finder import PersonFinder
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.segments import SegmentBar
from netplanner.ui.foundation.typography import type_scale

_MARGIN = 24
_WIDTH = 440
_STRENGTHS = (VouchStrength.WEAK, VouchStrength.MEDIUM, VouchStrength.STRONG)


class MetThroughDialog(QDialog):
    """`whom` is who was met, in words. `introducer_id` and `strength` are what was said, once it is accepted."""

    def __init__(self, whom: str, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.introducer_id = ""
        scale = type_scale(self.font())
        px = scale.px
        title = self.tr("Through whom did you meet {whom}?").replace("{whom}", shortened(whom, 60))
        self.setWindowTitle(self.tr("Met through"))
        self._known = known
        self.finder = PersonFinder(self.tr("A name"), known.named_so)
        self.finder.setFixedWidth(px(_WIDTH))
        self.finder.chosen.connect(self.choose)
        self.found = text_label(self.tr("Nobody is chosen yet."), scale.body, wraps=True, is_faint=True)
        self.how_well = SegmentBar(
            self.tr("How well they know each other"), [(knows_words(one), None) for one in _STRENGTHS], 1
        )
        self.how_well.chosen.connect(self._on_strength)
        self.strength = VouchStrength.MEDIUM
        cancel = FlatButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save = FlatButton(self.tr("Write down"), is_primary=True)
        self.save.setEnabled(False)
        self.save.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(_MARGIN), px(20), px(_MARGIN), px(20))
        layout.setSpacing(px(14))
        layout.addWidget(text_label(title, scale.heading, wraps=True))
        layout.addWidget(self.finder)
        layout.addWidget(self.found)
        layout.addWidget(self.how_well)
        words = self.tr("From then on, introductions can go through them. Their own page changes it.")
        layout.addWidget(text_label(words, scale.caption, wraps=True, is_faint=True))
        layout.addLayout(foot)
        self.finder.edit.setFocus()

    def choose(self, person_id: str) -> None:
        """Take somebody as the one who introduced."""
        self.introducer_id = person_id
        name = shortened(self._known.name_of(person_id), 60)
        self.found.setText(self.tr("Met through {name}").replace("{name}", name))
        self.save.setEnabled(True)
        self.save.setFocus()

    def _on_strength(self, place: int) -> None:
        self.strength = _STRENGTHS[place]
