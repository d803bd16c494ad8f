"""The rows of a panel: a symbol, one or two lines, and at the right what can be done.

Know how they look and give way; nothing of whom or what they tell.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.panels import SymbolMark, text_label
from netplanner.ui.foundation.plain_text import tooltip
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.foundation.typography import elided, type_scale

_ROW = 34


class FittingLabel(QLabel):
    """The first of several texts that fits; the tooltip and a screen reader have the first one, which is whole."""

    def __init__(self, texts: Sequence[str]) -> None:
        super().__init__(texts[0])
        self._texts = tuple(texts)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setToolTip(tooltip(texts[0]))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @property
    def shown_text(self) -> str:
        """What is to be seen at the present width."""
        measures = QFontMetrics(self.font())
        fits = (text for text in self._texts if measures.horizontalAdvance(text) <= self.width())
        return next(fits, elided(self._texts[-1], self.font(), self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.shown_text)
        painter.end()


class TextRow(QWidget):
    """A symbol, a line and below it a fainter one, and `beside` at the right.

    `below` may be several texts, of which the first that fits is shown; with `wraps` it goes on in the next line.
    `over` lies at the right end, over the whole of what is there. The whole is one name for a screen reader.
    """

    def __init__(
        self,
        symbol: Symbol,
        head: str,
        below: str | Sequence[str] = "",
        *beside: QWidget,
        meaning: Meaning = Meaning.NEUTRAL,
        is_strong: bool = False,
        wraps: bool = False,
        over: QWidget | None = None,
    ) -> None:
        super().__init__()
        scale = type_scale(self.font())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.head = FittingLabel([head])
        self.head.setFont(scale.body_medium if is_strong else scale.body)
        texts = [below] if isinstance(below, str) else list(below)
        self.below: QLabel
        if wraps:
            self.below = text_label(texts[0], scale.caption, wraps=True, is_faint=True)
        else:
            self.below = FittingLabel(texts or [""])
            self.below.setFont(scale.caption)
            self.below.setForegroundRole(self.below.foregroundRole().PlaceholderText)
        if not texts or not texts[0]:
            self.below.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.head)
        words.addWidget(self.below)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scale.px(8))
        row.addWidget(SymbolMark(symbol, meaning), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for widget in beside:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(scale.px(_ROW))
        self._over = over
        if over is not None:
            over.setParent(self)
            # Whole words are covered, never the half of a date.
            widths = [over.sizeHint().width(), *(widget.sizeHint().width() for widget in beside)]
            over.resize(max(widths), over.sizeHint().height())
        self.setAccessibleName(", ".join(text for text in (head, *texts[:1]) if text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._over is not None:
            put_at_end(self._over, self, top=(self.height() - self._over.height()) // 2)


def put_at_end(widget: QWidget, row: QWidget, *, top: int) -> None:
    """Where a row ends: at its right, or at its left where the language is written that way."""
    widget.move(0 if row.isRightToLeft() else row.width() - widget.width(), top)
    widget.raise_()
