"""What the user wants with somebody: no aim, grow, keep, or enough (MODEL §1, "Intent")."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QMenu

from netplanner.domain.contact import Intent, IntentKind
from netplanner.domain.intents import has_slipped
from netplanner.domain.levels import Level
from netplanner.services.people import PersonView
from netplanner.ui.board.level_glyph import paint_level
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.flow import FlowLayout
from netplanner.ui.foundation.labels import level_name
from netplanner.ui.foundation.panels import paint_panel, text_label
from netplanner.ui.foundation.segments import Mark, SegmentBar
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.contact.wishes import Wishes

_HEIGHT = 50
_SIDE = 16
_GAP = 12
_ORDER = (IntentKind.NONE, IntentKind.GROW, IntentKind.KEEP, IntentKind.ACCEPT)


class _Meaning(QLabel):
    """What the intent means, in one line where there is room for it."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setFont(type_scale(self.font()).caption)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2
        return QSize(width, super().sizeHint().height())


class IntentStrip(QFrame):
    """The four intents side by side; other levels to grow to or keep are in a menu."""

    def __init__(self, view: PersonView, wishes: Wishes) -> None:
        super().__init__()
        self._wishes = wishes
        self._level = view.standing.level
        intent = view.contact.intent
        offers = self._offers(intent)
        self._offered = [offers[kind] for kind in _ORDER if kind in offers]
        self._current = self._offered.index(intent)
        scale = type_scale(self.font())
        px = scale.px
        asked = self.tr("What I want here")
        segments = [(self._words(offer), self._mark(offer)) for offer in self._offered]
        self.bar = SegmentBar(asked, segments, self._current)
        self.bar.chosen.connect(self._on_chosen)
        for offer, segment in zip(self._offered, self.bar.segments, strict=True):
            segment.setObjectName(f"intent {offer.kind}")
        self.others = FlatButton(symbol=Symbol.CHEVRON_DOWN, name=self.tr("Another level"), is_quiet=True)
        self.others.setObjectName("intent levels")
        self.others.setMenu(self._menu())
        label = text_label(asked, scale.body, is_faint=True)
        # Whatever finds no room goes below; it is always whole.
        flow = FlowLayout(px(_GAP), self)
        above = (px(_HEIGHT) - self.bar.sizeHint().height()) // 2
        flow.setContentsMargins(px(_SIDE), above, px(_SIDE), above)
        for part in (label, self.bar, self.others, _Meaning(self._meaning(view))):
            flow.addWidget(part)

    def _offers(self, intent: Intent) -> dict[IntentKind, Intent]:
        """What each segment would set; the one that is set says its own level."""
        offers = {IntentKind.NONE: Intent(), IntentKind.ACCEPT: Intent(IntentKind.ACCEPT, self._level)}
        if self._level > Level.KNOWN_OF:
            offers[IntentKind.KEEP] = Intent(IntentKind.KEEP, self._level)
        if self._level < Level.CONNECTING_WITH:
            offers[IntentKind.GROW] = Intent(IntentKind.GROW, self._level + 1)
        return {**offers, intent.kind: intent}

    def _words(self, intent: Intent) -> str:
        level = level_name(intent.level) if intent.level is not None else ""
        return {
            IntentKind.NONE: self.tr("No aim"),
            IntentKind.GROW: self.tr("Grow to {level}"),
            IntentKind.KEEP: self.tr("Keep at {level}"),
            IntentKind.ACCEPT: self.tr("Enough here"),
        }[intent.kind].replace("{level}", level)

    def _mark(self, intent: Intent) -> Mark | None:
        if intent.kind is IntentKind.GROW and intent.level is not None:
            return partial(_paint_glyph, intent.level)
        return Symbol.ENOUGH if intent.kind is IntentKind.ACCEPT else None

    def _meaning(self, view: PersonView) -> str:
        if has_slipped(view.contact.intent, view.standing):
            return self.tr("It has slipped: renew it, or let it be enough.")
        return {
            IntentKind.NONE: self.tr("Nothing is pushed."),
            IntentKind.GROW: self.tr("Shows what would lift it, then keeps it there."),
            IntentKind.KEEP: self.tr("Reminds in time, before it slips."),
            IntentKind.ACCEPT: self.tr("No lift, no notice: this is how far it goes, and that is fine."),
        }[view.contact.intent.kind]

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        choices = [Intent(IntentKind.GROW, level) for level in Level if level > self._level]
        choices += [Intent(IntentKind.KEEP, level) for level in Level if 0 < level <= self._level]
        for choice in choices:
            wish = menu.addAction(self._words(choice))
            wish.triggered.connect(lambda *_, intent=choice: self._wishes.intent.emit(intent))
        return menu

    def _on_chosen(self, number: int) -> None:
        # Until the wish is granted, what is set stays what is shown.
        self.bar.check(self._current)
        if number != self._current:
            self._wishes.intent.emit(self._offered[number])

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_panel(self)


def _paint_glyph(level: int, painter: QPainter, place: QRectF, colour: QColor) -> None:
    paint_level(painter, level, place, colour)
