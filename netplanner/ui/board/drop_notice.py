"""What a column says while people are held over it: what dropping them there would mean (look/11).

Knows the answers of `services.moves` and puts them into words; decides nothing.
"""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.domain.commitments import Maker
from netplanner.services.moves import Move, MoveKind
from netplanner.ui.board.card_delegate import HALF_GAP, SIDE_MARGIN
from netplanner.ui.board.card_view import Held, ground_of
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.labels import atom_name, called, count_of_people
from netplanner.ui.foundation.panels import symbol_row, text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import type_scale

MOST_AT_ONCE = 500  # people; what a move would mean for them is known within a few frames

_RADIUS = 8
_GAP = 2 * HALF_GAP  # of the column's ground between the panel and the cards that go under it
_ATOMS_SHOWN = 7
_REPAIRS_SHOWN = 2
_LONGEST_NAME = 40
_LONGEST_PROMISE = 80


class DropNotice(QWidget):
    """A panel over the top of a column, on a piece of the column's ground. Hidden until `show_moves`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._type = type_scale(self.font())
        self._held = Held.NOTHING
        self._texts: list[str] = []
        self._rows = QVBoxLayout(self)
        px = self._type.px
        side = SIDE_MARGIN + px(10)
        self._rows.setContentsMargins(side, HALF_GAP + px(10), side, _GAP + px(10))
        self._rows.setSpacing(px(6))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """The lines that stand there now."""
        return self._texts

    def show_moves(self, moves: Sequence[Move], held: Held) -> None:
        """Say what would follow from dropping them; `held` is how the column takes them.

        No moves to tell of, though they are not welcome: they are more than `MOST_AT_ONCE`.
        """
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._texts = []
        self._held = held
        asked = [move for move in moves if move.kind is MoveKind.ASK]
        enough = [move for move in moves if move.kind is MoveKind.ENOUGH]
        refused = [move for move in moves if move.kind is MoveKind.REFUSED]
        if asked:
            self._ask(asked)
        if enough:
            self._leave(enough, is_everyone=len(enough) == len(moves))
        if refused:
            self._refuse(refused, is_alone=len(moves) == 1)
        if not moves and held is Held.UNWELCOME:
            words = self.tr("Up to {count} people can be moved at once").replace("{count}", str(MOST_AT_ONCE))
            self._say(Symbol.CLOSE, words)
            self._add_below(self.tr("Select fewer, then drop them again."))
        self.setVisible(bool(self._texts))

    def _ask(self, asked: Sequence[Move]) -> None:
        missing = Counter(atom for move in asked for atom in move.missing)
        for atom, count in list(missing.items())[:_ATOMS_SHOWN]:
            words = self.tr("Still missing: {what}")
            if count < len(asked):
                words = self.tr("Still missing for {count} of {all}: {what}")
            words = words.replace("{count}", str(count)).replace("{all}", str(len(asked)))
            self._say(Symbol.MISSING, words.replace("{what}", atom_name(atom)))
        self._count_more(len(missing) - _ATOMS_SHOWN)
        self._add_below(self.tr("Drop to record what you know. Esc puts it back."))

    def _leave(self, enough: Sequence[Move], *, is_everyone: bool) -> None:
        words = self.tr("Enough here: no lift, no notice.")
        if not is_everyone:
            words = self.tr("Enough here for {people}: no lift, no notice.")
        self._say(Symbol.ENOUGH, words.replace("{people}", count_of_people(len(enough))), Meaning.OK)
        self._add_below(self.tr("What you share keeps them where they are."))

    def _refuse(self, refused: Sequence[Move], *, is_alone: bool) -> None:
        self._say(Symbol.CLOSE, self.tr("A repair comes first"))
        for move in refused[:_REPAIRS_SHOWN]:
            promise = "" if move.breach is None else shortened(move.breach.commitment.text, _LONGEST_PROMISE)
            if is_alone:
                words = self.tr("{promise} is still open.") if promise else self.tr("A promise is still open.")
            elif promise:
                words = self.tr("{name}: {promise} is still open.")
            else:
                words = self.tr("{name}: a promise is still open.")
            name = shortened(called(move.name), _LONGEST_NAME)
            self._add_below(words.replace("{name}", name).replace("{promise}", promise))
        self._count_more(len(refused) - _REPAIRS_SHOWN)
        makers = {move.breach.commitment.maker for move in refused if move.breach is not None}
        if Maker.ME in makers:
            self._add_below(self.tr("Once you have repaired it, the way is open."))
        if Maker.THEM in makers:
            self._add_below(self.tr("Ask for a repair, or forgive it, and the way is open."))

    def _count_more(self, more: int) -> None:
        if more > 0:
            self._add_below(self.tr("and {count} more").replace("{count}", str(more)))

    def _say(self, symbol: Symbol, words: str, meaning: Meaning = Meaning.NEUTRAL) -> None:
        self._texts.append(words)
        self._rows.addWidget(symbol_row(symbol, words, meaning))

    def _add_below(self, words: str) -> None:
        self._texts.append(words)
        self._rows.addWidget(text_label(words, self._type.caption, wraps=True, is_faint=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        painter = QPainter(self)
        ground, _, edge = ground_of(self._held, scheme)
        side = SIDE_MARGIN - edge + 0.5
        painter.fillRect(self.rect(), ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(scheme.hairline, 1))
        painter.setBrush(scheme.base)
        panel = QRectF(self.rect()).adjusted(side, HALF_GAP + 0.5, -side, -_GAP - 0.5)
        painter.drawRoundedRect(panel, _RADIUS, _RADIUS)
        painter.end()
