"""The picture of cards that are being dragged: the one the hand took, and how many there are.

Knows how a lifted card looks (look/11); not where it is carried.
"""

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemDelegate, QStyle, QStyleOptionViewItem

from netplanner.ui.board.card_delegate import SIDE_MARGIN
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import type_scale

_BADGE = 20  # px: height of the round count


def lifted_cards(
    delegate: QAbstractItemDelegate, option: QStyleOptionViewItem, index: QModelIndex, *, count: int, ratio: float
) -> QPixmap:
    """The card at `index` as the hand carries it; `count` people in all. `option.rect`: where the card lies now."""
    size = option.rect.size()
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    lifted = QStyleOptionViewItem(option)
    lifted.rect = QRect(0, 0, size.width(), size.height())
    lifted.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Raised
    painter = QPainter(picture)
    delegate.paint(painter, lifted, index)
    if count > 1:
        _paint_count(painter, lifted, option.locale.toString(count))
    painter.end()
    return picture


def _paint_count(painter: QPainter, option: QStyleOptionViewItem, count: str) -> None:
    scheme, scale = tokens(option.palette), type_scale(option.font)
    height = scale.px(_BADGE)
    width = max(height, QFontMetrics(scale.caption_initials).horizontalAdvance(count) + scale.px(10))
    badge = QRectF(option.rect.width() - width - SIDE_MARGIN / 2, 0, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(scheme.accent)
    painter.drawRoundedRect(badge, height / 2, height / 2)
    painter.setPen(scheme.on_accent)
    painter.setFont(scale.caption_initials)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, count)
