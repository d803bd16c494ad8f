"""How the table of all people is painted: its cells and its headings.

Knows colours and places; what a cell says is the model's.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from netplanner.ui.board.contact_list_model import PersonRole
from netplanner.ui.board.level_glyph import paint_level
from netplanner.ui.board.people import People
from netplanner.ui.board.table_columns import TableColumn
from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.brief_sentences import brief_line
from netplanner.ui.foundation.sentences import line_meaning, line_symbol
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import elided, fitting, type_scale

ROW, HEADING = 34, 32
_PADDING = 10
_SYMBOL = 14

_Index = QModelIndex | QPersistentModelIndex


class TableHeadings(QHeaderView):
    """Flat headings whose words stand above those of their column."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        if self.style().name().lower() != "fusion":
            super().paintSection(painter, rect, logical)
            return
        scheme, scale = tokens(self.palette()), type_scale(self.font())
        model, across = self.model(), Qt.Orientation.Horizontal
        painter.save()
        painter.fillRect(rect, scheme.window)
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), scheme.edge)
        inner = QRectF(rect).adjusted(scale.px(_PADDING), 0, -scale.px(_PADDING), 0)
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == logical
        if is_sorted:
            size = scale.px(12)
            is_up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            symbol = Symbol.CHEVRON_UP if is_up else Symbol.CHEVRON_DOWN
            top = round(inner.center().y() - size / 2)
            paint_symbol(painter, symbol, left=inner.right() - size, top=top, size=size, colour=scheme.text)
            inner.setRight(inner.right() - size - scale.px(4))
        painter.setFont(scale.caption_strong)
        painter.setPen(scheme.text if is_sorted else scheme.secondary)
        words = model.headerData(logical, across) or ""
        alignment = model.headerData(logical, across, Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(inner, alignment, elided(words, scale.caption_strong, inner.width()))
        painter.restore()


class CellDelegate(QStyledItemDelegate):
    def __init__(self, people: People) -> None:
        super().__init__()
        self._people = people

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, type_scale(option.font).px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        card = index.data(PersonRole.CARD)
        if card is None:
            return
        scheme, scale = tokens(option.palette), type_scale(option.font)
        px, rect, column = scale.px, QRectF(option.rect), TableColumn(index.column())
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, scheme.selected if is_selected else scheme.base)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), scheme.hairline)
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex().row() == index.row():
            # The keyboard is on a whole row.
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2), scheme.accent)
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), scheme.accent)
        inner = rect.adjusted(px(_PADDING), 0, -px(_PADDING), 0)
        is_name = column is TableColumn.NAME
        font, ink = (scale.body_strong if is_name else scale.body), scheme.text if is_name else scheme.secondary
        size = px(_SYMBOL)
        top = round(rect.center().y() - size / 2)
        if column is TableColumn.LEVEL:
            paint_level(painter, card.level, QRectF(inner.left(), top, px(18), size), scheme.text)
            inner.setLeft(inner.left() + px(26))
            ink = scheme.text
        elif column is TableColumn.LINE and card.line is not None:
            meaning = line_meaning(card.line, self._people.today)
            is_neutral = meaning is Meaning.NEUTRAL
            ink = scheme.secondary if is_neutral else scheme.tone(meaning).text
            paint_symbol(painter, line_symbol(card.line), left=inner.left(), top=top, size=size, colour=ink)
            inner.setLeft(inner.left() + size + px(6))
            ink = scheme.text if is_neutral else ink
        elif is_name and card.flagged:
            inner.setRight(inner.right() - size - px(4))
            paint_symbol(painter, Symbol.FLAG, left=inner.right() + px(4), top=top, size=size, colour=scheme.secondary)
        painter.setFont(font)
        painter.setPen(ink)
        texts = [index.data(Qt.ItemDataRole.DisplayRole) or ""]
        if column is TableColumn.LINE and card.line is not None:
            texts.append(brief_line(card.line, self._people.today))
        painter.drawText(inner, index.data(Qt.ItemDataRole.TextAlignmentRole), fitting(texts, font, inner.width()))
        painter.restore()
