"""The quiet pieces of a page: panels with a heading, rows of a symbol and words, chips, avatars, glyphs.

Know how they look (look: Anatomy); nothing of whom or what they tell.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from netplanner.ui.foundation.assets import Symbol, paint_symbol, pixmap
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import TypeScale, type_scale

_RADIUS = 8
_CHIP_HEIGHT = 20


def text_label(
    words: str, font: QFont, *, wraps: bool = False, is_faint: bool = False, meaning: Meaning | None = None
) -> QLabel:
    """A label that never takes a name for markup, and whose words can be selected."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font)
    label.setWordWrap(wraps)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if wraps:
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    if is_faint:
        label.setForegroundRole(label.foregroundRole().PlaceholderText)
    if meaning is not None:
        palette = label.palette()
        palette.setColor(label.foregroundRole(), tokens(palette).tone(meaning).text)
        label.setPalette(palette)
    return label


def paint_panel(widget: QWidget) -> None:
    """The ground of a card of a page, over the whole of `widget`."""
    scheme = tokens(widget.palette())
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(scheme.hairline)
    painter.setBrush(scheme.base)
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.end()


class Panel(QFrame):
    """A card of a page: an optional heading, with room for something at its right, and `body`, a column of rows."""

    def __init__(self, heading: str = "", *, beside: QWidget | None = None) -> None:
        super().__init__()
        scale = type_scale(self.font())
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(scale.px(16), scale.px(14), scale.px(16), scale.px(14))
        self.body.setSpacing(scale.px(8))
        if heading:
            self.setAccessibleName(heading)
            row = QHBoxLayout()
            row.addWidget(text_label(heading, scale.body_strong), 1)
            if beside is not None:
                row.addWidget(beside)
            self.body.addLayout(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_panel(self)


class SymbolMark(QWidget):
    """A symbol beside a text, tinted when it is painted."""

    def __init__(self, symbol: Symbol, meaning: Meaning = Meaning.NEUTRAL) -> None:
        super().__init__()
        self._symbol, self._meaning = symbol, meaning
        scale = type_scale(self.font())
        self.setFixedSize(QSize(scale.px(16), scale.px(18)))

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        colour = scheme.secondary if self._meaning is Meaning.NEUTRAL else scheme.tone(self._meaning).text
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(0, 1, pixmap(self._symbol, size=self.width(), colour=colour, ratio=ratio))
        painter.end()


class Chip(QWidget):
    """A few words with a symbol on a round tint; the colour says again what the words say."""

    def __init__(self, text: str, symbol: Symbol | None = None, meaning: Meaning = Meaning.NEUTRAL) -> None:
        super().__init__()
        self._text, self._symbol, self._meaning = text, symbol, meaning
        self._type: TypeScale = type_scale(self.font())
        self.setAccessibleName(text)
        px = self._type.px
        symbol_room = px(14) + px(5) if symbol is not None else 0
        width = QFontMetrics(self._type.caption_strong).horizontalAdvance(text) + symbol_room + 2 * px(9)
        self.setFixedSize(QSize(width, px(_CHIP_HEIGHT)))

    @property
    def text(self) -> str:
        return self._text

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, px = tokens(self.palette()), self._type.px
        tone = scheme.tone(self._meaning)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone.tint)
        rect = QRectF(self.rect())
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        left = float(px(9))
        if self._symbol is not None:
            paint_symbol(painter, self._symbol, left=left, top=px(3), size=px(14), colour=tone.text)
            left += px(14) + px(5)
        painter.setPen(tone.text)
        painter.setFont(self._type.caption_strong)
        painter.drawText(rect.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.end()


def symbol_row(symbol: Symbol, words: str, meaning: Meaning = Meaning.NEUTRAL, *, indent: int = 0) -> QWidget:
    """A symbol and words that wrap, in one row."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(indent, 0, 0, 0)
    layout.setSpacing(8)
    layout.addWidget(SymbolMark(symbol, meaning), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(text_label(words, type_scale(row.font()).body, wraps=True), 1)
    return row


def hairline() -> QFrame:
    """A line of one pixel between two parts of a panel."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(line.foregroundRole().Mid)
    line.setFixedHeight(1)
    return line
