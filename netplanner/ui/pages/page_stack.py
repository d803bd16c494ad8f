"""The pages of the window, of which one is seen, and the way back from one to another.

Knows pages by their keys, and which of them is seen; not what they show.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """A page is brought up to date when it is seen, and not before: most changes happen while others are.

    `page_changed` carries the key of the page that is seen from then on.
    """

    page_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[str, QWidget] = {}
        self._refreshers: dict[str, Callable[[], object]] = {}
        self._places: list[str] = []
        self._place = ""

    @property
    def key(self) -> str:
        """The page that is seen; "" before there is any."""
        return next((key for key, page in self._pages.items() if page is self.currentWidget()), "")

    @property
    def place(self) -> str:
        """The page that is seen, or the one from which a page that is no place of its own was opened."""
        return self._place

    def add(self, key: str, page: QWidget, refresh: Callable[[], object], *, is_place: bool = True) -> None:
        """Add a page that `refresh` brings up to date; the first one is seen first, and is a place."""
        self._pages[key] = page
        self._refreshers[key] = refresh
        if is_place:
            self._places.append(key)
        self._place = self._place or key
        self.addWidget(page)

    def go_to(self, key: str) -> None:
        """Show a page, as things are now, and give it the keyboard."""
        self._refreshers[key]()
        if key == self.key:
            return
        if key in self._places:
            self._place = key
        page = self._pages[key]
        self.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.page_changed.emit(key)

    def refresh(self) -> None:
        """Something changed: the page that is seen shows it now, the others when they are seen."""
        self._refreshers[self.key]()
