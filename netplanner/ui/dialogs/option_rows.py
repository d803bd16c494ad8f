"""A radio button with room for what it would mean: a symbol, two lines, and a verdict.

A native radio button in all it does; it paints its own face. Knows nothing of what is chosen.
"""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.controls import paint_focus_ring
from netplanner.ui.foundation.marks import paint_radio
from netplanner.ui.foundation.theme import Meaning, Tokens, tokens
from netplanner.ui.foundation.typography import elided, type_scale

_HEIGHT = 50
_RING = 3  # around it, so that the focus is seen whole
_RADIUS = 8
_RADIO = 16
_SYMBOL = 16
_CHIP = 22
_PLACES = (14, 42, 70)  # of the radio, the symbol and the words
_EDGE = 14


class OptionRow(QRadioButton):
    """`show_option` says what it stands for; `verdict` is the text, symbol and colour of its chip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._type = type_scale(self.font())
        self._below = ""
        self._symbol = Symbol.PLUS
        self._verdict: tuple[str, Symbol, Meaning] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_option(
        self, head: str, below: str, symbol: Symbol, verdict: tuple[str, Symbol, Meaning] | None = None
    ) -> None:
        # A radio button takes an ampersand for a key to press.
        self.setText(head.replace("&", "&&"))
        self._below, self._symbol, self._verdict = below, symbol, verdict
        self.setAccessibleName(", ".join(part for part in (head, below, verdict[0] if verdict else "") if part))
        self.update()

    @property
    def head(self) -> str:
        return self.text().replace("&&", "&")

    @property
    def below(self) -> str:
        return self._below

    @property
    def verdict(self) -> str:
        return self._verdict[0] if self._verdict else ""

    def sizeHint(self) -> QSize:
        px = self._type.px
        return QSize(px(320), px(_HEIGHT) + 2 * _RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, px = tokens(self.palette()), self._type.px
        rect = QRectF(self.rect()).adjusted(_RING + 0.5, _RING + 0.5, -_RING - 0.5, -_RING - 0.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked()
        edge = scheme.accent if is_on else scheme.edge if self.underMouse() else scheme.hairline
        painter.setPen(QPen(edge, 1))
        painter.setBrush(scheme.selected if is_on else scheme.base)
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if self.hasFocus():
            paint_focus_ring(painter, rect, radius=_RADIUS - 1, colour=scheme.accent)
        self._paint_radio(painter, scheme)
        x = self._at(px(_PLACES[1]), px(_SYMBOL))
        top = round((self.height() - px(_SYMBOL)) / 2)
        paint_symbol(painter, self._symbol, left=x, top=top, size=px(_SYMBOL), colour=scheme.text)
        self._paint_words(painter, scheme, self._paint_chip(painter, scheme))
        painter.end()

    def _at(self, left: float, width: float) -> float:
        """`left` of something this wide, mirrored where the language runs from the right."""
        left += _RING
        return self.width() - left - width if self.isRightToLeft() else left

    def _paint_radio(self, painter: QPainter, scheme: Tokens) -> None:
        size = self._type.px(_RADIO)
        left, top = self._at(self._type.px(_PLACES[0]), size), (self.height() - size) / 2
        paint_radio(painter, QRectF(left, top, size, size), scheme, is_on=self.isChecked())

    def _paint_chip(self, painter: QPainter, scheme: Tokens) -> float:
        """Draw the verdict at the end of the row; the answer is how much room it takes."""
        if self._verdict is None:
            return self._type.px(_EDGE)
        px = self._type.px
        text, symbol, meaning = self._verdict
        tone = scheme.tone(meaning)
        font = self._type.caption_strong
        width = QFontMetrics(font).horizontalAdvance(text) + px(14 + 5) + 2 * px(8)
        left = self._at(self.width() - 2 * _RING - px(_EDGE) - width, width)
        chip = QRectF(left, (self.height() - px(_CHIP)) / 2, width, px(_CHIP))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone.tint)
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        is_mirrored = self.isRightToLeft()
        mark = chip.right() - px(8 + 14) if is_mirrored else chip.left() + px(8)
        paint_symbol(painter, symbol, left=mark, top=round(chip.center().y() - px(7)), size=px(14), colour=tone.text)
        painter.setPen(tone.text)
        painter.setFont(font)
        words = chip.adjusted(px(8), 0, -px(27), 0) if is_mirrored else chip.adjusted(px(27), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        return width + px(_EDGE)

    def _paint_words(self, painter: QPainter, scheme: Tokens, taken: float) -> None:
        px = self._type.px
        width = self.width() - 2 * _RING - px(_PLACES[2]) - taken - px(8)
        left = self._at(px(_PLACES[2]), width)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        middle = self.height() / 2
        for words, font, colour, top in (
            (self.head, self._type.body_strong, scheme.text, middle - px(18)),
            (self._below, self._type.caption, scheme.secondary, middle),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            place = QRectF(left, top, width, px(18))
            painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, elided(words, font, width))
