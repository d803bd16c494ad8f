"""Grace: how far promises were kept on both sides, and whether there is something to be alert to (MODEL §5).

Calm words; the number is in a tooltip, and the reckoning one click away.
"""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from netplanner.services.people import PersonView
from netplanner.ui.foundation.grace_words import alert_chip, last_breach, trust_words, way_on
from netplanner.ui.foundation.numbers import with_decimals
from netplanner.ui.foundation.panels import Chip, Panel, text_label
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.contact.buttons import FoldButton, keyed
from netplanner.ui.pages.contact.folds import Folds
from netplanner.ui.pages.contact.reckoning import ReckoningTable

_BAR_WIDTH, _BAR_HEIGHT = 96, 6
_FOLD = "reckoning"


class TrustBar(QWidget):
    """How far one side's promises were kept; the words beside it say it, the tooltip has the number."""

    def __init__(self, trust: float, words: str) -> None:
        super().__init__()
        self._trust = trust
        scale = type_scale(self.font())
        self.setFixedSize(QSize(scale.px(_BAR_WIDTH), scale.px(16)))
        self.setAccessibleName(words)
        self.setToolTip(with_decimals(trust, 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, (self.height() - _BAR_HEIGHT) / 2, self.width(), _BAR_HEIGHT)
        painter.setBrush(scheme.track)
        painter.drawRoundedRect(whole, 3, 3)
        painter.setBrush(scheme.tone(Meaning.ACCENT).fill)
        painter.drawRoundedRect(QRectF(whole.left(), whole.top(), whole.width() * self._trust, _BAR_HEIGHT), 3, 3)
        painter.end()


class GracePanel(Panel):
    def __init__(self, view: PersonView, folds: Folds, today: date) -> None:
        self.chip = Chip(*alert_chip(view.theirs.alertness))
        super().__init__(self.tr("Grace"), beside=self.chip)
        self._folds = folds
        scale = type_scale(self.font())
        bars = QGridLayout()
        bars.setHorizontalSpacing(scale.px(12))
        bars.setVerticalSpacing(scale.px(6))
        bars.setColumnStretch(2, 1)
        for row, (whose, ledger) in enumerate(((self.tr("Theirs"), view.theirs), (self.tr("Mine"), view.mine))):
            words = trust_words(ledger)
            bars.addWidget(text_label(whose, scale.caption, is_faint=True), row, 0)
            bars.addWidget(TrustBar(ledger.trust, f"{whose}: {words}"), row, 1)
            bars.addWidget(text_label(words, scale.caption, wraps=True), row, 2)
        self.body.addLayout(bars)
        promised = [promise.commitment for promise in view.promises]
        said = " ".join(part for part in (last_breach(promised, today), way_on(promised, view.theirs, today)) if part)
        self.body.addWidget(text_label(said, scale.caption, wraps=True, is_faint=True))
        self._table = ReckoningTable(view, today)
        how = FoldButton(self.tr("How this is reckoned"), is_open=folds.is_open(_FOLD))
        how.folded.connect(self._on_folded)
        self.body.addWidget(keyed(how, "reckoning"), 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._table)
        self.body.addStretch(1)
        self._table.setVisible(how.is_open)

    def _on_folded(self, is_open: bool) -> None:
        self._table.setVisible(is_open)
        self._folds.set_open(_FOLD, is_open)
