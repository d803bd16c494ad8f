"""One of several ways or people, with a round mark, two lines, and a bar of the trust along the way.

A native radio button in all it does; it paints its own face, since no style draws such a row.
"""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from netplanner.ui.foundation.controls import paint_focus_ring
from netplanner.ui.foundation.introduction_words import number, way_chip
from netplanner.ui.foundation.marks import paint_radio
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import elided, type_scale

_HEIGHT = 46  # px of a 13 px font, as all below
_MARK, _MARK_AT, _TEXT_AT = 16, 12, 40
_BAR, _BAR_HEIGHT, _NUMBER = 90, 6, 46
_MARGIN = 12
_NARROW = 330  # below it there is no room for the bar, and the number says it all
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChoiceRow(QRadioButton):
    """`trust`: 0 to 1."""

    def __init__(self, words: str, below: str, trust: float) -> None:
        super().__init__(words)
        self._below, self._trust = below, trust
        self._type = type_scale(self.font())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{words}, {below}, {way_chip(trust)[0]}, {number(trust)}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def below(self) -> str:
        return self._below

    def sizeHint(self) -> QSize:
        return QSize(self._type.px(_NARROW), self._type.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._type.px(_TEXT_AT + _NUMBER), self._type.px(_HEIGHT))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, scale = tokens(self.palette()), self._type
        px, rect = scale.px, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(scheme.selected if self.isChecked() else scheme.window)
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 4, 4)
        if self.hasFocus():
            paint_focus_ring(painter, rect.adjusted(3, 4, -3, -4), radius=3, colour=scheme.accent)
        mark = QRectF(px(_MARK_AT), (rect.height() - px(_MARK)) / 2, px(_MARK), px(_MARK))
        paint_radio(painter, mark, scheme, is_on=self.isChecked())
        right = rect.right() - px(_MARGIN)
        painter.setFont(scale.body_strong)
        painter.setPen(scheme.text)
        painter.drawText(QRectF(right - px(_NUMBER), 0, px(_NUMBER), rect.height()), _RIGHT, number(self._trust))
        right -= px(_NUMBER)
        if rect.width() >= px(_NARROW):
            bar = QRectF(right - px(_BAR), (rect.height() - _BAR_HEIGHT) / 2, px(_BAR), _BAR_HEIGHT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(scheme.calm_bar if self.isChecked() else scheme.track)
            painter.drawRoundedRect(bar, 3, 3)
            painter.setBrush(scheme.tone(Meaning.ACCENT).fill)
            bar.setWidth(max(bar.width() * self._trust, 1.0))
            painter.drawRoundedRect(bar, 3, 3)
            right -= px(_BAR + 12)
        width = right - px(_TEXT_AT)
        half = rect.height() / 2
        for words, font, ink, top in (
            (self.text(), scale.body_medium, scheme.text, px(5)),
            (self._below, scale.caption, scheme.secondary, half - px(1)),
        ):
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(QRectF(px(_TEXT_AT), top, width, half - px(4)), _LEFT, elided(words, font, width))
        painter.end()
