"""Where the parts of somebody's page stand: the head above, panels in one, two or three columns (look/03).

Knows the parts by their names; not what they show, nor when they change (`page`).
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.typography import type_scale

_ABOVE, _MARGIN, _GAP = 8, 16, 12
_AROUND = 80  # px that are seen above and below what is led to
_THREE_COLUMNS_FROM = 1000  # px of the page
_TWO_COLUMNS_FROM = 700
_HEAD = ("header", "intent")
_SHARES = {3: (10, 7, 7), 2: (10, 8), 1: (1,)}
_COLUMNS = {
    3: (("shared",), ("follow_ups", "promises", "grace"), ("flags", "details", "notes", "timeline", "introductions")),
    2: (
        ("shared", "notes", "timeline", "introductions"),
        ("flags", "follow_ups", "promises", "details", "grace"),
    ),
    1: (
        (
            "flags", "shared", "follow_ups", "promises", "details",
            "notes", "grace", "timeline", "introductions",
        ),
    ),
}  # fmt: skip


class PageColumns(QScrollArea):
    """Scrolls up and down as a whole. Call `arrange` when a part was made anew."""

    def __init__(self) -> None:
        super().__init__()
        quiet_bars(self)
        self._type = type_scale(self.font())
        self._parts: Mapping[str, QWidget] = {}
        self._count = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        px = self._type.px
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(px(_MARGIN), px(_ABOVE), px(_MARGIN), px(_MARGIN))
        whole.setSpacing(px(_GAP))
        self._head = QVBoxLayout()
        self._head.setSpacing(px(_GAP))
        whole.addLayout(self._head)
        self._row = QHBoxLayout()
        self._row.setSpacing(px(_GAP))
        whole.addLayout(self._row, 1)
        self._sides: list[QWidget] = []
        self._columns: list[QVBoxLayout] = []
        for _ in range(max(_COLUMNS)):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(px(_GAP))
            self._sides.append(side)
            self._columns.append(column)
            self._row.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
        self.setWidget(page)
        page.setAutoFillBackground(False)

    @property
    def column_count(self) -> int:
        """How many columns there are at the present width."""
        if self.width() >= self._type.px(_THREE_COLUMNS_FROM):
            return 3
        return 2 if self.width() >= self._type.px(_TWO_COLUMNS_FROM) else 1

    def go_to(self, control: QWidget) -> None:
        """Give it the keyboard, and bring it into sight with what stands around it."""
        control.setFocus(Qt.FocusReason.TabFocusReason)
        # Only now it is known where everything stands: the page may just have been shown.
        QTimer.singleShot(0, control, lambda: self.ensureWidgetVisible(control, 0, self._type.px(_AROUND)))

    def arrange(self, parts: Mapping[str, QWidget]) -> None:
        """Put the parts into their places; of each column the last one takes the room that is left."""
        self._parts = parts
        self._count = self.column_count
        for layout in (self._head, *self._columns):
            while layout.count():
                layout.takeAt(0)
        ordered = [parts[name] for name in _HEAD if name in parts]
        for part in ordered:
            self._head.addWidget(part)
            part.show()
        for number, (side, column) in enumerate(zip(self._sides, self._columns, strict=True)):
            is_used = number < self._count
            names = _COLUMNS[self._count][number] if is_used else ()
            panels = [parts[name] for name in names if name in parts]
            for panel in panels:
                column.addWidget(panel, 1 if panel is panels[-1] else 0)
                # At once, not with the next event: the page would be shorter for a moment, and lose its place.
                panel.show()
            side.setVisible(is_used)
            self._row.setStretch(number, _SHARES[self._count][number] if is_used else 0)
            ordered += panels
        self._chain(ordered)
        self._reach_down()

    def _chain(self, parts: Sequence[QWidget]) -> None:
        """Tab goes through the page as it is read, whenever its parts were made."""
        for one, following in pairwise(control for part in parts for control in controls(part)):
            QWidget.setTabOrder(one, following)

    def _reach_down(self) -> None:
        """Columns end where the window does, or with what they hold: no panel is drawn out to the longest column."""
        px = self._type.px
        width = self.viewport().width() - 2 * px(_MARGIN)
        head = self._head.heightForWidth(width) if self._head.hasHeightForWidth() else self._head.sizeHint().height()
        above = px(_ABOVE) + head + px(_GAP) + px(_MARGIN)
        for side in self._sides:
            side.setMinimumHeight(max(0, self.viewport().height() - above))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.column_count != self._count:
            self.arrange(self._parts)
        else:
            self._reach_down()


def controls(part: QWidget) -> list[QWidget]:
    """What the keyboard can be on within a part, in the order in which it was made."""
    return [one for one in part.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
