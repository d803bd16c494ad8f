"""Radio buttons and check boxes whose marks can be told from their ground in the light and in the dark.

Native controls in all they do; only under Fusion do they paint their own face. Know nothing of what they choose.
"""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QItemDelegate,
    QRadioButton,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.controls import paint_focus_ring
from netplanner.ui.foundation.theme import Tokens, tokens
from netplanner.ui.foundation.typography import type_scale

_HEIGHT = 24
_MARK = 16
_GAP = 8
_RING = 3  # px around a mark, for the focus ring


def paint_radio(painter: QPainter, place: QRectF, scheme: Tokens, *, is_on: bool, is_enabled: bool = True) -> None:
    """The mark of a radio button, which fills the square `place`."""
    if is_on:
        dot = place.width() * 0.19
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scheme.accent if is_enabled else scheme.edge)
        painter.drawEllipse(place)
        painter.setBrush(scheme.on_accent)
        painter.drawEllipse(place.center(), dot, dot)
        return
    painter.setPen(QPen(scheme.edge, 1.5))
    painter.setBrush(scheme.base)
    painter.drawEllipse(place.adjusted(0.75, 0.75, -0.75, -0.75))


def paint_check(
    painter: QPainter,
    place: QRectF,
    scheme: Tokens,
    state: Qt.CheckState,
    *,
    ground: QColor,
    ink: QColor | None = None,
) -> None:
    """The mark of a check box, which fills the square `place`: `ground` and `ink` are its colours when it is ticked."""
    is_off = state is Qt.CheckState.Unchecked
    painter.setPen(QPen(scheme.edge if is_off else ground, 1))
    painter.setBrush(scheme.base if is_off else ground)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    ink = ink or scheme.on_accent
    if state is Qt.CheckState.Checked:
        size = round(place.width()) - 2
        paint_symbol(painter, Symbol.CHECK, left=place.left() + 1, top=place.top() + 1, size=size, colour=ink)
    elif not is_off:
        middle = place.center()
        painter.fillRect(QRectF(place.left() + 4, middle.y() - 1, place.width() - 8, 2), ink)


class Radio(QRadioButton):
    """One of several, with a round mark."""

    def sizeHint(self) -> QSize:
        return _size(self) if _paints_itself(self) else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not _paints_itself(self):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        mark, scheme = _begin(painter, self, radius=_MARK / 2)
        paint_radio(painter, mark, scheme, is_on=self.isChecked(), is_enabled=self.isEnabled())
        painter.end()


class Check(QCheckBox):
    """Yes or no, with a square mark."""

    def sizeHint(self) -> QSize:
        return _size(self) if _paints_itself(self) else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not _paints_itself(self):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        mark, scheme = _begin(painter, self, radius=3)
        state = Qt.CheckState.Checked if self.isChecked() else Qt.CheckState.Unchecked
        paint_check(painter, mark, scheme, state, ground=scheme.accent if self.isEnabled() else scheme.edge)
        painter.end()


class CheckRows(QItemDelegate):
    """The rows of a list that are ticked, with the marks of `Check`; a row that is half ticked has a dash."""

    def drawCheck(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, state: Qt.CheckState) -> None:
        scheme = tokens(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            # The row itself has the accent for its ground.
            paint_check(painter, QRectF(rect), scheme, state, ground=scheme.on_accent, ink=scheme.accent)
        else:
            paint_check(painter, QRectF(rect), scheme, state, ground=scheme.accent)
        painter.restore()


def mark_rows(rows: QAbstractItemView) -> None:
    """Give the rows of a list the marks of `Check`; on macOS and Windows they keep the native ones."""
    if _paints_itself(rows):
        rows.setItemDelegate(CheckRows(rows))


def _paints_itself(button: QWidget) -> bool:
    return button.style().name().lower() == "fusion"


def _size(button: QAbstractButton) -> QSize:
    px = type_scale(button.font()).px
    words = QFontMetrics(button.font()).boundingRect(
        0, 0, 1 << 16, 1 << 16, Qt.TextFlag.TextShowMnemonic, button.text()
    )
    return QSize(2 * _RING + px(_MARK + _GAP) + words.width() + 1, max(px(_HEIGHT), words.height()))


def _begin(painter: QPainter, button: QAbstractButton, *, radius: float) -> tuple[QRectF, Tokens]:
    """Draw the words, and the ring of who has the keyboard; the answer is where the mark stands."""
    px, scheme = type_scale(button.font()).px, tokens(button.palette())
    is_mirrored = button.isRightToLeft()
    size, room = px(_MARK), px(_MARK + _GAP) + _RING
    left = button.width() - _RING - size if is_mirrored else _RING
    mark = QRectF(left, round((button.height() - size) / 2), size, size)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(button.font())
    painter.setPen(scheme.text if button.isEnabled() else scheme.secondary)
    words = QRectF(button.rect()).adjusted(0 if is_mirrored else room, 0, -room if is_mirrored else 0, 0)
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, button.text())
    if button.hasFocus():
        paint_focus_ring(painter, mark, radius=radius, colour=scheme.accent)
    return mark, scheme
