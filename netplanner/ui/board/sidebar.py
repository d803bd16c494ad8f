"""The left edge of the window: pages, views of the board with their counts, tags, and where the data is.

Knows entries by their keys; what a key shows is for those who listen. In a narrow window only symbols remain.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.controls import paint_focus_ring
from netplanner.ui.foundation.dates import long_day
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import elided, type_scale

_WIDE, _NARROW = 192, 56
_NARROW_BELOW = 1100  # px: the window's width
_ROW = 32
_MARGIN = 8
_HEAD = 72


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
        return QSize(self._type.px(_NARROW), self._type.px(_ROW))

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


class _Head(QWidget):
    """The program's sign, its name and the day."""

    def __init__(self) -> None:
        super().__init__()
        self._type = type_scale(self.font())
        self._day = ""
        self.is_narrow = False
        self.setFixedHeight(self._type.px(_HEAD))

    def show_day(self, day: str) -> None:
        self._day = day
        self.setAccessibleName(day)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, px = tokens(self.palette()), self._type.px
        painter = QPainter(self)
        size = px(24)
        left = (self.width() - size) / 2 if self.is_narrow else px(18)
        paint_symbol(painter, Symbol.PROGRAM, left=left, top=px(24), size=size, colour=scheme.accent)
        if not self.is_narrow:
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.setFont(self._type.heading)
            painter.setPen(scheme.text)
            # The program's name is the same in every language.
            painter.drawText(QRectF(px(50), px(16), self.width() - px(54), px(20)), middle, "NetPlanner")
            painter.setFont(self._type.caption)
            painter.setPen(scheme.secondary)
            painter.drawText(QRectF(px(50), px(35), self.width() - px(54), px(16)), middle, self._day)
        painter.end()


class _Status(QWidget):
    """The line at the foot: a symbol and a few words."""

    def __init__(self) -> None:
        super().__init__()
        self._type = type_scale(self.font())
        self._symbol = Symbol.LOCK
        self._words = ""
        self.is_narrow = False
        self.setFixedHeight(self._type.px(52))

    def show_status(self, words: str, symbol: Symbol) -> None:
        self._words, self._symbol = words, symbol
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, px = tokens(self.palette()), self._type.px
        painter = QPainter(self)
        size = px(14)
        left = (self.width() - size) / 2 if self.is_narrow else px(20)
        top = round((self.height() - size) / 2)
        paint_symbol(painter, self._symbol, left=left, top=top, size=size, colour=scheme.secondary)
        if not self.is_narrow:
            width = self.width() - px(44 + 8)
            painter.setFont(self._type.caption)
            painter.setPen(scheme.secondary)
            place = QRectF(px(44), 0, width, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, elided(self._words, self._type.caption, width))
        painter.end()


class _Group(QWidget):
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
            if row.entry.key == focused:
                row.setFocus()
        self._show_heading()
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
        self._show_heading()

    def _show_heading(self) -> None:
        self._heading.setVisible(self._has_heading and bool(self._rows) and not self._is_narrow)

    def _on_clicked(self, row: QAbstractButton) -> None:
        if isinstance(row, _Row):
            self.chosen.emit(row.entry.key)


class Sidebar(QWidget):
    """Pages, views and tags. `view_chosen` tells of views and of tags, each by its entry's key."""

    page_chosen = Signal(str)
    view_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._type = type_scale(self.font())
        self._head = _Head()
        self._status = _Status()
        self._pages = _Group(is_page=True)
        self._views = _Group(self.tr("Show"))
        self._tags = _Group(self.tr("Tags"))
        self._pages.chosen.connect(self.page_chosen)
        self._views.chosen.connect(self._on_view_chosen)
        self._tags.chosen.connect(self._on_tag_chosen)
        inner = QWidget()
        inner.setAutoFillBackground(False)
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, self._type.px(8), 1, 8)
        rows.setSpacing(self._type.px(6))
        for group in (self._pages, self._views, self._tags):
            rows.addWidget(group)
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._status)
        self.set_narrow(False)

    def set_pages(self, entries: Sequence[SidebarEntry], *, chosen: str = "") -> None:
        self._pages.set_entries(entries)
        if chosen:
            self._pages.choose(chosen)

    def set_views(self, entries: Sequence[SidebarEntry]) -> None:
        self._views.set_entries(entries)

    def set_tags(self, entries: Sequence[SidebarEntry]) -> None:
        self._tags.set_entries(entries)

    def choose_view(self, key: str) -> None:
        """Mark the view or tag `key` without telling of it; "" marks none."""
        self._views.choose(key)
        self._tags.choose(key)

    def set_day(self, today: date) -> None:
        self._head.show_day(long_day(today))

    def set_status(self, words: str, symbol: Symbol = Symbol.LOCK) -> None:
        """The line at the foot, such as "On this machine" or "Saved 14:02"."""
        self._status.show_status(words, symbol)

    def fit_to(self, window_width: int) -> None:
        """Become narrow or wide as the window's width, in pixels, asks for."""
        self.set_narrow(window_width < _NARROW_BELOW)

    def set_narrow(self, is_narrow: bool) -> None:
        self.setFixedWidth(self._type.px(_NARROW if is_narrow else _WIDE))
        self._head.is_narrow = self._status.is_narrow = is_narrow
        for group in (self._pages, self._views, self._tags):
            group.set_narrow(is_narrow)

    def _on_view_chosen(self, key: str) -> None:
        self._tags.choose("")
        self.view_chosen.emit(key)

    def _on_tag_chosen(self, key: str) -> None:
        self._views.choose("")
        self.view_chosen.emit(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), scheme.sidebar)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), scheme.hairline)
        painter.end()
