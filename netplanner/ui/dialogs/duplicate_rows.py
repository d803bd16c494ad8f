"""The groups of people who may be one, as rows: whether they agree alike, their names, and why they may be one.

Knows how a row is shown and found; who is in a group, and what becomes of it, is told from above.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from netplanner.domain.folding import fold
from netplanner.services.duplicates import Group
from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.import_words import agreement_words
from netplanner.ui.foundation.labels import say
from netplanner.ui.foundation.plain_text import shortened, tooltip
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import elided, type_scale

_ROW = 36
_CHIP_AT, _NAME_AT, _REASON_AT = 12, 98, 250
_CHIP_WIDTH, _CHIP_HEIGHT = 78, 22
_LONGEST = 60
_GROUP_ROLE = Qt.ItemDataRole.UserRole + 1
# Of those who agree alike, and of those to look at more closely.
_KINDS = {
    True: (QT_TRANSLATE_NOOP("labels", "Alike"), Symbol.ENOUGH, Meaning.OK),
    False: (QT_TRANSLATE_NOOP("labels", "Merge?"), Symbol.MERGE, Meaning.SOON),
}

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def kind_of(group: Group) -> tuple[str, Symbol, Meaning]:
    """Word, symbol and colour for how surely they are one."""
    words, symbol, meaning = _KINDS[group.agrees_alike]
    return say(words), symbol, meaning


def names_of(group: Group) -> str:
    """What they are called, each name once; how many they are, where that is more than two."""
    names = ", ".join(dict.fromkeys(shortened(member.said.name, _LONGEST) for member in group.people))
    return names if len(group.people) == 2 else f"{names} · {len(group.people)}"


class DuplicateRowsModel(QAbstractListModel):
    """The groups that are shown now."""

    def __init__(self) -> None:
        super().__init__()
        self._groups: list[Group] = []

    @property
    def groups(self) -> Sequence[Group]:
        return self._groups

    def show_groups(self, groups: Sequence[Group], text: str) -> None:
        """Only groups in which `text` is found, in a name or in any value."""
        wanted = fold(text)
        self.beginResetModel()
        self._groups = [group for group in groups if not wanted or wanted in _searchable(group)]
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._groups)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        group = self._groups[index.row()]
        if role == _GROUP_ROLE:
            return group
        if role == Qt.ItemDataRole.DisplayRole:
            return names_of(group)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            told = ", ".join((kind_of(group)[0], names_of(group), agreement_words(group.reasons)))
            return tooltip(told) if role == Qt.ItemDataRole.ToolTipRole else told
        return None


def _searchable(group: Group) -> str:
    parts = []
    for member in group.people:
        said = member.said
        ways = (way.value for way in (*said.phones, *said.emails))
        parts += [said.name, said.nickname, said.organisation, said.title, *said.tags, *ways]
    return fold("\x01".join(parts))


class _RowDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, type_scale(option.font).px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        group: Group = index.data(_GROUP_ROLE)
        scheme, scale = tokens(option.palette), type_scale(option.font)
        px, rect = scale.px, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(scheme.selected)
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 6, 6)
            painter.setBrush(scheme.accent)
            painter.drawRoundedRect(QRectF(rect.left() + 2, rect.top() + 8, 3, rect.height() - 16), 1.5, 1.5)
        words, symbol, meaning = kind_of(group)
        tone = scheme.tone(meaning)
        chip = QRectF(rect.left() + px(_CHIP_AT), rect.center().y() - px(_CHIP_HEIGHT) / 2, 0, px(_CHIP_HEIGHT))
        chip.setWidth(px(_CHIP_WIDTH))
        painter.setBrush(tone.tint)
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        paint_symbol(
            painter, symbol, left=chip.left() + px(8), top=chip.top() + px(4), size=px(14), colour=tone.text
        )  # fmt: skip
        painter.setPen(tone.text)
        painter.setFont(scale.caption_strong)
        painter.drawText(chip.adjusted(px(26), 0, -px(4), 0), _LEFT, words)
        for start, end, text, font, colour in (
            (px(_NAME_AT), px(_REASON_AT - 8), names_of(group), scale.body_medium, scheme.text),
            (px(_REASON_AT), rect.width() - px(10), agreement_words(group.reasons), scale.caption, scheme.secondary),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            place = QRectF(rect.left() + start, rect.top(), end - start, rect.height())
            painter.drawText(place, _LEFT, elided(text, font, place.width()))
        painter.restore()


class DuplicateRowsView(QListView):
    """Arrows go from group to group."""

    def __init__(self, model: DuplicateRowsModel) -> None:
        super().__init__()
        quiet_bars(self)
        # The view does not own its delegate.
        self._delegate = _RowDelegate()
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("People who may be one"))

    @property
    def current_group(self) -> Group | None:
        index = self.currentIndex()
        return index.data(_GROUP_ROLE) if index.isValid() else None
