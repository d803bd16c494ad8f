"""The rows of an import before it is done: each card with its kind, its reason and what becomes of it.

Knows how a row is shown, found and ticked; what a choice does is `services.import_plan`.
"""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from netplanner.services.import_plan import Choice, ImportPlan, PlanRow, RowKind
from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.import_words import (
    choice_words,
    kind_meaning,
    kind_symbol,
    kind_words,
    outcome_words,
    reason_words,
)
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import elided, type_scale

_ROW = 36
_CHECK = 16
_CHECK_AT, _CHIP_AT, _NAME_AT, _REASON_AT = 12, 40, 132, 288  # look: Import
_ACTION_WIDTH = 118
_CHEVRON, _CHEVRON_ROOM = 14, 30
_CHIP_HEIGHT = 22
_CHIP_BEFORE, _CHIP_AFTER = 26, 8  # beside the words of a chip
_LONGEST = 120
_ROW_ROLE = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ImportRowsModel(QAbstractListModel):
    """The rows of a plan that are shown now."""

    def __init__(self, plan: ImportPlan) -> None:
        super().__init__()
        self._plan = plan
        self._rows: list[PlanRow] = list(plan.rows)

    @property
    def rows(self) -> Sequence[PlanRow]:
        return self._rows

    def show_rows(self, kinds: Collection[RowKind], text: str) -> None:
        """Only rows of these kinds (all for none) in which `text` is found."""
        found = self._plan.find(text) if text.strip() else self._plan.rows
        self.beginResetModel()
        self._rows = [row for row in found if not kinds or row.kind in kinds]
        self.endResetModel()

    def tell_changed(self) -> None:
        """Choices are others now."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name_of(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = (
                kind_words(row.kind),
                self.name_of(row),
                self.reason_of(row),
                outcome_words(row, self._plan.choice(row)),
            )
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.CheckStateRole:
            is_in = self._plan.choice(row) is not Choice.LEAVE
            return Qt.CheckState.Checked if is_in else Qt.CheckState.Unchecked
        return None

    def choice_of(self, row: PlanRow) -> Choice:
        return self._plan.choice(row)

    def name_of(self, row: PlanRow) -> str:
        name = shortened(row.name, _LONGEST)
        if name or row.line is None:
            return name or self._plan.files[row.file].path
        return self.tr("Card at line {line}").replace("{line}", str(row.line))

    def reason_of(self, row: PlanRow) -> str:
        """What tells a new person from others, or why a row is of another kind."""
        if row.kind is RowKind.NEW:
            return shortened(row.summary, _LONGEST)
        return reason_words(row)

    def choices_of(self, row: PlanRow) -> tuple[Choice, ...]:
        return self._plan.choices(row)

    def choose(self, row: PlanRow, choice: Choice) -> None:
        """Let this become of a row."""
        self._plan.choose(row, choice)
        self.tell_changed()

    def toggle(self, index: QModelIndex) -> None:
        """Leave a card out, or take it in as is usual for its kind."""
        row = self._rows[index.row()]
        choices = self._plan.choices(row)
        taken = next((choice for choice in choices if choice is not Choice.LEAVE), None)
        if taken is not None:
            self._plan.choose(row, Choice.LEAVE if self._plan.choice(row) is not Choice.LEAVE else taken)
            self.dataChanged.emit(index, index)


class _RowDelegate(QStyledItemDelegate):
    choices_requested = Signal(QModelIndex)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, type_scale(option.font).px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: PlanRow = index.data(_ROW_ROLE)
        model = index.model()
        if not isinstance(model, ImportRowsModel):
            return
        scheme, scale = tokens(option.palette), type_scale(option.font)
        px, rect = scale.px, QRectF(option.rect)
        is_in = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(scheme.selected)
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 6, 6)
            painter.setBrush(scheme.accent)
            painter.drawRoundedRect(QRectF(rect.left() + 2, rect.top() + 8, 3, rect.height() - 16), 1.5, 1.5)
        check = QRectF(rect.left() + px(_CHECK_AT), rect.center().y() - px(_CHECK) / 2, px(_CHECK), px(_CHECK))
        painter.setPen(QPen(scheme.accent if is_in else scheme.edge, 1))
        painter.setBrush(scheme.accent if is_in else scheme.base)
        painter.drawRoundedRect(check, 3, 3)
        if is_in:
            size = px(_CHECK) - 2
            paint_symbol(
                painter, Symbol.CHECK, left=check.left() + 1, top=check.top() + 1, size=size, colour=scheme.on_accent
            )
        tone = scheme.tone(kind_meaning(row.kind))
        chip = QRectF(rect.left() + px(_CHIP_AT), rect.center().y() - px(_CHIP_HEIGHT) / 2, 0, px(_CHIP_HEIGHT))
        words = kind_words(row.kind)
        chip.setWidth(px(_CHIP_BEFORE + _CHIP_AFTER) + QFontMetrics(scale.caption_strong).horizontalAdvance(words))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone.tint)
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        paint_symbol(
            painter, kind_symbol(row.kind), left=chip.left() + px(8), top=chip.top() + px(4), size=px(14),
            colour=tone.text,
        )  # fmt: skip
        painter.setPen(tone.text)
        painter.setFont(scale.caption_strong)
        painter.drawText(chip.adjusted(px(_CHIP_BEFORE), 0, 0, 0), _LEFT, words)
        right = rect.right() - px(_ACTION_WIDTH)
        texts = (
            (_NAME_AT, _REASON_AT - 8, model.name_of(row), scale.body_medium, scheme.text),
            (_REASON_AT, 0, model.reason_of(row), scale.caption, scheme.secondary),
        )
        for start, end, text, font, colour in texts:
            left = rect.left() + px(start)
            width = (rect.left() + px(end) if end else right) - left
            painter.setFont(font)
            painter.setPen(colour if is_in else scheme.secondary)
            painter.drawText(QRectF(left, rect.top(), width, rect.height()), _LEFT, elided(text, font, width))
        painter.setFont(scale.body_medium)
        painter.setPen(scheme.text if is_in else scheme.secondary)
        painter.drawText(
            QRectF(right, rect.top(), px(_ACTION_WIDTH - _CHEVRON_ROOM), rect.height()),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            outcome_words(row, model.choice_of(row)),
        )
        if len(model.choices_of(row)) > 1:
            size = px(_CHEVRON)
            left = rect.right() - px(_CHEVRON_ROOM - 6)
            top = rect.center().y() - size / 2
            paint_symbol(painter, Symbol.CHEVRON_DOWN, left=left, top=top, size=size, colour=scheme.secondary)
        painter.restore()

    def editorEvent(self, event: QEvent, model: Any, option: QStyleOptionViewItem, index: _Index) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            px, across = type_scale(option.font).px, event.position().x()
            if across < option.rect.left() + px(_CHIP_AT):
                model.toggle(index)
                return True
            if across > option.rect.right() - px(_ACTION_WIDTH):
                self.choices_requested.emit(index)
                return True
        return super().editorEvent(event, model, option, index)


class ImportRowsView(QListView):
    """Arrows go, Space leaves a card out or takes it in, Enter or a click on what becomes of it offers other ways."""

    def __init__(self, model: ImportRowsModel) -> None:
        super().__init__()
        quiet_bars(self)
        # The view does not own its delegate.
        self._delegate = _RowDelegate()
        self._delegate.choices_requested.connect(self._on_choices)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Cards in the file"))

    @property
    def current_row(self) -> PlanRow | None:
        index = self.currentIndex()
        return index.data(_ROW_ROLE) if index.isValid() else None

    def choices_menu(self, index: QModelIndex) -> QMenu:
        """What can become of a row, the one chosen now marked."""
        menu = QMenu(self)
        model, row = self.model(), index.data(_ROW_ROLE)
        if isinstance(model, ImportRowsModel):
            for choice in model.choices_of(row):
                action = menu.addAction(choice_words(choice))
                action.setCheckable(True)
                action.setChecked(choice is model.choice_of(row))
                action.triggered.connect(lambda *_, what=choice: model.choose(row, what))
        return menu

    def _on_choices(self, index: QModelIndex) -> None:
        menu = self.choices_menu(index)
        if len(menu.actions()) > 1:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            corner = self.visualRect(index).bottomRight() - QPoint(menu.sizeHint().width(), 0)
            menu.popup(self.viewport().mapToGlobal(corner))
        else:
            menu.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        if event.key() == Qt.Key.Key_Space and isinstance(model, ImportRowsModel) and self.currentIndex().isValid():
            model.toggle(self.currentIndex())
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu) and self.currentIndex().isValid():
            self._on_choices(self.currentIndex())
            return
        super().keyPressEvent(event)
