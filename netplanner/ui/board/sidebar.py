"""The left edge of the window: pages, views of the board with their counts, tags, and where the data is.

Knows entries by their keys; what a key shows is for those who listen. In a narrow window only symbols remain.
"""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from netplanner.ui.board.sidebar_rows import NARROW_WIDTH, RowGroup, SidebarEntry
from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.dates import long_day
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import elided, type_scale

__all__ = ["Sidebar", "SidebarEntry"]

_WIDE = 192
_NARROW_BELOW = 1100  # px: the window's width
_HEAD = 72


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


class Sidebar(QWidget):
    """Pages, and views of all kinds. `view_chosen` tells of a view by its entry's key, whichever kind it is of.

    `own_menu_wished` and `own_removed` are about a view that the user made.
    """

    page_chosen = Signal(str)
    view_chosen = Signal(str)
    own_menu_wished = Signal(str, QPoint)
    own_removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._type = type_scale(self.font())
        self._head = _Head()
        self._status = _Status()
        self._pages = RowGroup(is_page=True)
        self._views = RowGroup(self.tr("Show"))
        self._own = RowGroup(self.tr("My views"), hides_when_narrow=True)
        self._needs = RowGroup(self.tr("What you look for"), is_folded=True, hides_when_narrow=True)
        self._levels = RowGroup(self.tr("Levels"), hides_when_narrow=True)
        self._tags = RowGroup(self.tr("Tags"), hides_when_narrow=True)
        self._groups = (self._views, self._own, self._needs, self._levels, self._tags)
        self._pages.chosen.connect(self.page_chosen)
        self._own.menu_wished.connect(self.own_menu_wished)
        self._own.removed.connect(self.own_removed)
        for group in self._groups:
            group.chosen.connect(partial(self._on_view_chosen, group))
        inner = QWidget()
        inner.setAutoFillBackground(False)
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, self._type.px(8), 1, 8)
        rows.setSpacing(self._type.px(4))
        for group in (self._pages, *self._groups):
            rows.addWidget(group)
        rows.addStretch(1)
        scroll = QScrollArea()
        quiet_bars(scroll)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.setAccessibleName(self.tr("Pages and views"))
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

    def choose_page(self, key: str) -> None:
        """Mark the page `key` without telling of it."""
        self._pages.choose(key)

    def set_views(self, entries: Sequence[SidebarEntry]) -> None:
        self._views.set_entries(entries)

    def set_own(self, entries: Sequence[SidebarEntry]) -> None:
        """The views that the user made."""
        self._own.set_entries(entries)

    def set_needs(self, entries: Sequence[SidebarEntry]) -> None:
        self._needs.set_entries(entries)

    def set_levels(self, entries: Sequence[SidebarEntry]) -> None:
        self._levels.set_entries(entries)

    def set_tags(self, entries: Sequence[SidebarEntry]) -> None:
        self._tags.set_entries(entries)

    def choose_view(self, key: str) -> None:
        """Mark the view `key` without telling of it; "" marks none."""
        for group in self._groups:
            group.choose(key)

    def set_day(self, today: date) -> None:
        self._head.show_day(long_day(today))

    def set_status(self, words: str, symbol: Symbol = Symbol.LOCK) -> None:
        """The line at the foot, such as "On this machine" or "Saved 14:02"."""
        self._status.show_status(words, symbol)

    def fit_to(self, window_width: int) -> None:
        """Become narrow or wide as the window's width, in pixels, asks for."""
        self.set_narrow(window_width < _NARROW_BELOW)

    def set_narrow(self, is_narrow: bool) -> None:
        self.setFixedWidth(self._type.px(NARROW_WIDTH if is_narrow else _WIDE))
        self._head.is_narrow = self._status.is_narrow = is_narrow
        for group in (self._pages, *self._groups):
            group.set_narrow(is_narrow)

    def _on_view_chosen(self, chosen: RowGroup, key: str) -> None:
        for group in self._groups:
            if group is not chosen:
                group.choose("")
        self.view_chosen.emit(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), scheme.sidebar)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), scheme.hairline)
        painter.end()
