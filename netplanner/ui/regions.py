"""The regions of the window, which a key goes round: F6 to the next, Shift+F6 to the one before.

Knows them by their widgets, and where the keyboard goes in each; not what they show.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class Regions:
    """`regions` in the order in which they are gone round; those that are hidden or empty are passed by."""

    def __init__(self, regions: Sequence[QWidget]) -> None:
        self._regions = regions

    def go(self, step: int) -> None:
        """Take the keyboard `step` regions on, 1 or -1; into the first when it is in none."""
        focused = QApplication.focusWidget()
        here = next(
            (
                place
                for place, region in enumerate(self._regions)
                if focused is not None and (region is focused or region.isAncestorOf(focused))
            ),
            -1 if step > 0 else 0,
        )
        count = len(self._regions)
        for further in range(1, count + 1):
            if _enter(self._regions[(here + further * step) % count]):
                return


def _enter(region: QWidget) -> bool:
    """Give a region the keyboard: itself when it takes it, else the first within it that does."""
    if not region.isVisible():
        return False
    within = (region, *region.findChildren(QWidget))
    for widget in sorted(within, key=lambda one: one is not region and not _is_chosen(one)):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False


def _is_chosen(widget: QWidget) -> bool:
    """Of several of a kind, such as the rows of the sidebar, the one that is chosen is the way in."""
    return bool(widget.property("checked"))
