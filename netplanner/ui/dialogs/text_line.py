"""A line of a form that holds a text of any length, and leaves alone what nobody typed over."""

from PySide6.QtWidgets import QLineEdit, QWidget

from netplanner.ui.foundation.typography import type_scale

_HEIGHT = 32
_MARGIN = 6
# Far beyond what any card holds; Qt's own limit would cut a long name as it is shown.
_LONGEST = 1_000_000


class TextLine(QLineEdit):
    """`value` is exactly the text it began with until something else is typed; then one line without outer blanks."""

    def __init__(self, text: str, name: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = text
        self.setMaxLength(_LONGEST)
        self.setText(text)
        self._shown = self.text()
        self.setCursorPosition(0)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        scale = type_scale(self.font())
        self.setMinimumHeight(scale.px(_HEIGHT))
        self.setTextMargins(scale.px(_MARGIN), 0, scale.px(_MARGIN), 0)

    @property
    def is_untouched(self) -> bool:
        return self.text() == self._shown

    @property
    def value(self) -> str:
        return self._before if self.is_untouched else " ".join(self.text().split())
