"""The five steps of an introduction in a row: what has happened, and what is next (look/08)."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import elided, type_scale

_HEIGHT, _DISC, _CHECK = 52, 22, 13  # px of a 13 px font
_GAP = 5
_CENTRE = Qt.AlignmentFlag.AlignCenter


class FlowSteps(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._type = type_scale(self.font())
        self._steps: Sequence[str] = ()
        self._done = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self._type.px(_HEIGHT))

    def sizeHint(self) -> QSize:
        return QSize(self._type.px(560), self._type.px(_HEIGHT))

    def show_steps(self, steps: Sequence[str], done: int) -> None:
        """`done`: how many of them have happened; the one after them is next."""
        self._steps, self._done = steps, done
        told = []
        for number, step in enumerate(steps):
            words = self.tr("next: {step}") if number == done else "{step}"
            if number < done:
                words = self.tr("done: {step}")
            told.append(words.replace("{step}", step))
        self.setAccessibleName(", ".join(told))
        self.setToolTip(", ".join(steps))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._steps:
            return
        scheme, scale = tokens(self.palette()), self._type
        px = scale.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        slot = self.width() / len(self._steps)
        top, size = px(2), px(_DISC)
        for number in range(1, len(self._steps)):
            left = (number - 0.5) * slot + size / 2 + px(_GAP)
            width = slot - size - 2 * px(_GAP)
            painter.fillRect(QRectF(left, top + size / 2 - 0.5, width, 1), scheme.edge)
        for number, step in enumerate(self._steps):
            middle = (number + 0.5) * slot
            disc = QRectF(middle - size / 2, top, size, size)
            is_next, is_done = number == self._done, number < self._done
            painter.setPen(QPen(scheme.accent if is_next or is_done else scheme.edge, 1.4))
            painter.setBrush(scheme.accent if is_next else scheme.selected if is_done else scheme.base)
            painter.drawEllipse(disc.adjusted(0.7, 0.7, -0.7, -0.7))
            if is_done:
                mark = px(_CHECK)
                inset = (size - mark) / 2
                paint_symbol(
                    painter, Symbol.CHECK, left=disc.left() + inset, top=disc.top() + inset, size=mark,
                    colour=scheme.accent,
                )  # fmt: skip
            else:
                painter.setPen(scheme.on_accent if is_next else scheme.text)
                painter.setFont(scale.caption_initials)
                painter.drawText(disc, _CENTRE, str(number + 1))
            font = scale.caption_initials if is_next else scale.caption
            painter.setFont(font)
            painter.setPen(scheme.text if is_next else scheme.secondary)
            place = QRectF(middle - slot / 2 + 2, disc.bottom() + px(5), slot - 4, px(18))
            painter.drawText(place, _CENTRE, elided(step, font, place.width()))
        painter.end()
