"""The rows of the sidebar, and groups of them of which one is chosen.

Knows an entry by its key, and how a row looks wide and narrow; not what choosing it shows.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from netplanner.ui.board.level_glyph import paint_level
from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.controls import paint_focus_ring
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import elided, type_scale

NARROW_WIDTH = 56
_ROW, _HEADING = 32, 28
_MARGIN = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class SidebarEntry:
    """One row. `count` None shows no number; with a `level`, its glyph stands in the place of the symbol."""

    key: str
    label: str
    symbol: Symbol
    count: int | None = None
    level: int | None = None


class _Row(QAbstractButton):
    """One entry: the chosen page has a bar and a tint, the chosen view a tint."""

    def __init__(self, entry: SidebarEntry, *, is_page: bool) -> None:
        super().__init__()
        self.entry = entry
        self._is_page = is_page
        self._is_narrow = False
        self._type = type_scale(self.font())
        self.setCheckable(True)
        self.setText(entry.label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    def event(self, event: QEvent) -> bool:
        # Delete here is about the row, and never about whoever is chosen on the page.
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            event.accept()
            return True
        return super().event(event)

    def set_narrow(self, is_narrow: bool) -> None:
        self._is_narrow = is_narrow
        self._describe()
        self.update()

    def _describe(self) -> None:
        count = "" if self.entry.count is None else self.locale().toString(self.entry.count)
        self.setAccessibleDescription(count)
        self.setToolTip(f"{self.entry.label} {count}".strip() if self._is_narrow else self.entry.label)

    def sizeHint(self) -> QSize:
        return QSize(self._type.px(NARROW_WIDTH), self._type.px(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, px = tokens(self.palette()), self._type.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(_MARGIN, 0, -_MARGIN, 0)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(scheme.selected if self.isChecked() else scheme.track)
            painter.drawRoundedRect(rect, 6, 6)
        if self.isChecked() and self._is_page:
            painter.setBrush(scheme.accent)
            painter.drawRoundedRect(QRectF(rect.left(), px(8), 3, self.height() - px(16)), 1.5, 1.5)
        if self.hasFocus():
            paint_focus_ring(painter, rect.adjusted(2, 2, -2, -2), radius=4, colour=scheme.accent)
        size = px(16)
        ink = scheme.accent if self.isChecked() else scheme.secondary
        left = (self.width() - size) / 2 if self._is_narrow else px(20)
        top = round((self.height() - size) / 2)
        if self.entry.level is not None:
            paint_level(painter, self.entry.level, QRectF(left, top, size, size), ink)
        else:
            paint_symbol(painter, self.entry.symbol, left=left, top=top, size=size, colour=ink)
        if not self._is_narrow:
            self._paint_words(painter, left=px(44))
        painter.end()

    def _paint_words(self, painter: QPainter, *, left: int) -> None:
        scheme, px = tokens(self.palette()), self._type.px
        right = float(self.width() - px(18))
        middle = Qt.AlignmentFlag.AlignVCenter
        if self.entry.count is not None:
            count = self.locale().toString(self.entry.count)
            painter.setFont(self._type.caption)
            painter.setPen(scheme.secondary)
            painter.drawText(QRectF(left, 0, right - left, self.height()), middle | Qt.AlignmentFlag.AlignRight, count)
            right -= painter.fontMetrics().horizontalAdvance(count) + px(8)
        font = self._type.body_strong if self.isChecked() and self._is_page else self._type.body
        painter.setFont(font)
        painter.setPen(scheme.text)
        words = elided(self.entry.label, font, right - left)
        painter.drawText(QRectF(left, 0, right - left, self.height()), middle, words)


class _Heading(QAbstractButton):
    """The name of a group, which folds the rows below it."""

    def __init__(self, words: str, *, is_folded: bool) -> None:
        super().__init__()
        self._type = type_scale(self.font())
        self.setText(words)
        self.setCheckable(True)
        self.setChecked(is_folded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._describe)
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleDescription(self.tr("folded") if self.isChecked() else self.tr("unfolded"))

    def sizeHint(self) -> QSize:
        return QSize(self._type.px(NARROW_WIDTH), self._type.px(_HEADING))

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, px = tokens(self.palette()), self._type.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(_MARGIN, 0, -_MARGIN, 0)
        if self.hasFocus():
            paint_focus_ring(painter, rect.adjusted(2, 4, -2, -2), radius=4, colour=scheme.accent)
        painter.setFont(self._type.caption_initials)
        painter.setPen(scheme.text if self.underMouse() else scheme.secondary)
        place = QRectF(px(20), px(4), self.width() - px(44), self.height() - px(4))
        words = elided(self.text(), self._type.caption_initials, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        if self.isChecked() or self.underMouse() or self.hasFocus():
            size = px(12)
            symbol = Symbol.CHEVRON_RIGHT if self.isChecked() else Symbol.CHEVRON_DOWN
            left, top = self.width() - px(18) - size, round(place.center().y() - size / 2)
            paint_symbol(painter, symbol, left=left, top=top, size=size, colour=scheme.secondary)
        painter.end()


class RowGroup(QWidget):
    """Rows of one kind under an optional heading; one of them is chosen, or none.

    `hides_when_narrow`: its rows are told apart by their words alone. `menu_wished` carries the key of a row for
    which a menu is asked for, and the place; `removed` that of one on which Delete was pressed.
    """

    chosen = Signal(str)
    menu_wished = Signal(str, QPoint)
    removed = Signal(str)

    def __init__(
        self,
        heading: str = "",
        *,
        is_page: bool = False,
        is_folded: bool = False,
        hides_when_narrow: bool = False,
    ) -> None:
        super().__init__()
        self._is_page = is_page
        self._is_narrow = False
        self._hides_when_narrow = hides_when_narrow
        self._heading = _Heading(heading, is_folded=is_folded)
        self._heading.toggled.connect(self._show_rows)
        self._has_heading = bool(heading)
        self._rows: list[_Row] = []
        self._buttons = QButtonGroup(self)
        self._buttons.buttonClicked.connect(self._on_clicked)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addWidget(self._heading)
        self._show_rows()

    def set_entries(self, entries: Sequence[SidebarEntry]) -> None:
        chosen, focused = self.chosen_key(), next((row.entry.key for row in self._rows if row.hasFocus()), "")
        for row in self._rows:
            self._buttons.removeButton(row)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_Row(entry, is_page=self._is_page) for entry in entries]
        for row in self._rows:
            row.set_narrow(self._is_narrow)
            self._buttons.addButton(row)
            self._layout.addWidget(row)
            row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            row.customContextMenuRequested.connect(
                lambda at, row=row: self.menu_wished.emit(row.entry.key, row.mapToGlobal(at))
            )
        self._show_rows()
        for row in self._rows:
            if row.entry.key == focused:
                row.setFocus()
        self.choose(chosen)

    def chosen_key(self) -> str:
        return next((row.entry.key for row in self._rows if row.isChecked()), "")

    def choose(self, key: str) -> None:
        """Mark the row `key`, or none."""
        self._buttons.setExclusive(False)
        for row in self._rows:
            row.setChecked(row.entry.key == key)
        self._buttons.setExclusive(True)

    def set_narrow(self, is_narrow: bool) -> None:
        self._is_narrow = is_narrow
        for row in self._rows:
            row.set_narrow(is_narrow)
        self._show_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = next((row.entry.key for row in self._rows if row.hasFocus()), "")
        if focused and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(focused)
        else:
            super().keyPressEvent(event)

    def _show_rows(self) -> None:
        is_hidden = self._is_narrow and self._hides_when_narrow
        is_folded = self._has_heading and self._heading.isChecked() and not self._is_narrow
        for row in self._rows:
            row.setVisible(not is_hidden and not is_folded)
        self._heading.setVisible(self._has_heading and bool(self._rows) and not self._is_narrow)
        self.setVisible(bool(self._rows) and not is_hidden)

    def _on_clicked(self, row: QAbstractButton) -> None:
        if isinstance(row, _Row):
            self.chosen.emit(row.entry.key)
