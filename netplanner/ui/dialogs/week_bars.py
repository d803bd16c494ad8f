"""Two bars: the tightest weeks as they are, and with one more follow-up; a mark shows what fits.

Draws a `Fitting`; the words come with it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from netplanner.domain.ways import Fitting
from netplanner.ui.foundation.theme import Meaning, Tokens, tokens
from netplanner.ui.foundation.typography import elided, type_scale

_ROW = 34
_BAR = 12
_TOP = 8
_HEIGHT = 84
_LABELS = 128
_VALUES = 169
_LEAST_BAR = 80
_GAP = 14
_RADIUS = 3
_HEADROOM = 1.1  # beyond the longer bar
_TICKS = 1.25  # of what fits, as the meter draws it
_PAST_OPACITY = 0.74  # what is there already stands back


@dataclass(frozen=True, slots=True, kw_only=True)
class BarWords:
    """`now`, `after` name the bars, `now_value` and `after_value` say them, `mark` what fits."""

    now: str
    after: str
    now_value: str
    after_value: str
    mark: str


class WeekBars(QWidget):
    """`show_fitting` before it is shown. A screen reader hears both bars as one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._type = type_scale(self.font())
        self._fitting: Fitting | None = None
        self._words = BarWords(now="", after="", now_value="", after_value="", mark="")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_fitting(self, fitting: Fitting, words: BarWords) -> None:
        self._fitting, self._words = fitting, words
        self.setAccessibleName(f"{words.now}: {words.now_value}. {words.after}: {words.after_value}. {words.mark}.")
        self.update()

    def sizeHint(self) -> QSize:
        px = self._type.px
        return QSize(px(_LABELS + _LEAST_BAR + _VALUES), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._fitting is None:
            return
        scheme, px = tokens(self.palette()), self._type.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        bar = self._bar_rect()
        most = max(self._fitting.capacity * _TICKS, self._fitting.after_minutes * _HEADROOM, 1)
        now, after, fits = self._fitting.now_minutes, self._fitting.after_minutes, self._fitting.capacity
        past = QColor(scheme.edge)
        past.setAlphaF(_PAST_OPACITY)
        accent, over = scheme.tone(Meaning.ACCENT).fill, scheme.tone(Meaning.OVER).fill
        self._paint_bar(painter, scheme, bar, most, [(0, min(now, fits), past), (fits, now, over)])
        parts = [(0, min(now, fits), past), (now, min(after, fits), accent), (fits, after, over)]
        self._paint_bar(painter, scheme, bar.translated(0, px(_ROW)), most, parts)
        tick = bar.left() + bar.width() * fits / most
        painter.fillRect(QRectF(tick - 1, bar.top() - px(8), 2, px(_ROW + _BAR + 12)), scheme.text)
        painter.end()
        self._paint_words(scheme, self._fitting, bar, tick)

    def _bar_rect(self) -> QRectF:
        px, body = self._type.px, QFontMetrics(self._type.body)
        words = self._words
        left = max(px(_LABELS), max(map(body.horizontalAdvance, (words.now, words.after))) + px(_GAP))
        right = max(px(_VALUES), max(map(body.horizontalAdvance, (words.now_value, words.after_value))) + px(_GAP))
        left = min(left, max(px(_LABELS), self.width() - right - px(_LEAST_BAR)))
        return QRectF(left, px(_TOP), max(self.width() - left - right, px(_LEAST_BAR)), px(_BAR))

    def _paint_bar(
        self, painter: QPainter, scheme: Tokens, bar: QRectF, most: float, parts: Sequence[tuple[float, float, QColor]]
    ) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(bar, _RADIUS, _RADIUS)
        painter.fillPath(outline, scheme.track)
        painter.save()
        painter.setClipPath(outline)
        for start, end, colour in parts:
            if end > start:
                left = bar.left() + bar.width() * start / most
                painter.fillRect(QRectF(left, bar.top(), bar.width() * (end - start) / most, bar.height()), colour)
        painter.restore()

    def _paint_words(self, scheme: Tokens, fitting: Fitting, bar: QRectF, tick: float) -> None:
        px, words = self._type.px, self._words
        painter = QPainter(self)
        is_mirrored = self.isRightToLeft()
        start = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight

        def place(left: float, top: float, width: float, height: float) -> QRectF:
            return QRectF(self.width() - left - width if is_mirrored else left, top, width, height)

        rows = (
            (words.now, words.now_value, fitting.now_minutes),
            (words.after, words.after_value, fitting.after_minutes),
        )
        for number, (name, value, minutes) in enumerate(rows):
            top = bar.center().y() - px(_ROW) / 2 + number * px(_ROW)
            is_over = minutes > fitting.capacity
            painter.setFont(self._type.body)
            painter.setPen(scheme.text)
            named = place(0, top, bar.left() - px(4), px(_ROW))
            painter.drawText(named, start | Qt.AlignmentFlag.AlignVCenter, elided(name, painter.font(), named.width()))
            painter.setFont(self._type.body_medium if is_over else self._type.body)
            painter.setPen(scheme.tone(Meaning.OVER).text if is_over else scheme.text)
            said = place(bar.right(), top, self.width() - bar.right(), px(_ROW))
            painter.drawText(said, end | Qt.AlignmentFlag.AlignVCenter, value)
        painter.setFont(self._type.caption)
        painter.setPen(scheme.secondary)
        width = QFontMetrics(self._type.caption).horizontalAdvance(words.mark) + 2
        left = min(max(tick - width / 2, 0), self.width() - width)
        top = bar.bottom() + px(_ROW + 4)
        painter.drawText(place(left, top, width, px(18)), Qt.AlignmentFlag.AlignCenter, words.mark)
        painter.end()
