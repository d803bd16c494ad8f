"""The rows of the sidebar, and groups of them of which one is chosen.

Knows an entry by its key, and how a row looks wide and narrow; not what choosing it shows.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLabel, QSizePolicy, QVBoxLayout, QWidget

from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.controls import paint_focus_ring
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import elided, type_scale

NARROW_WIDTH = 56
_ROW = 32
_MARGIN = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class SidebarEntry:
    """One row. `count` None shows no number."""

    key: str
    label: str
    symbol: Symbol
    count: int | None = None


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

    def set_narrow(self, is_narrow: bool) -> None:
        self._is_narrow = is_narrow
        self._describe()
        self.update()

    def _describe(self) -> None:
        count = "" if self.entry.count is None else self.locale().toString(self.entry.count)
        self.setAccessibleDescription(count)
        self.setToolTip(f"{self.entry.label} {count}".strip() if self._is_narrow else "")

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


class RowGroup(QWidget):
    """Rows of one kind under an optional heading; one of them is chosen, or none."""

    chosen = Signal(str)

    def __init__(self, heading: str = "", *, is_page: bool = False) -> None:
        super().__init__()
        self._is_page = is_page
        self._is_narrow = False
        scale = type_scale(self.font())
        self._heading = QLabel(heading)
        self._heading.setFont(scale.caption_initials)
        self._heading.setForegroundRole(self._heading.foregroundRole().PlaceholderText)
        self._heading.setContentsMargins(scale.px(20), scale.px(12), 0, scale.px(4))
        self._has_heading = bool(heading)
        self._rows: list[_Row] = []
        self._buttons = QButtonGroup(self)
        self._buttons.buttonClicked.connect(self._on_clicked)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addWidget(self._heading)
        self._show_heading()

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
            row.show()
            if row.entry.key == focused:
                row.setFocus()
        self._show_heading()
        self.choose(chosen)

    def chosen_key(self) -> str:
        return next((row.entry.key for row in self._rows if row.isChecked()), "")

    def label_of(self, key: str) -> str:
        return next((row.entry.label for row in self._rows if row.entry.key == key), "")

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
        self._show_heading()

    def _show_heading(self) -> None:
        self._heading.setVisible(self._has_heading and bool(self._rows) and not self._is_narrow)

    def _on_clicked(self, row: QAbstractButton) -> None:
        if isinstance(row, _Row):
            self.chosen.emit(row.entry.key)
