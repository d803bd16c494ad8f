"""A line of a form that holds a text of any length, and leaves alone what nobody typed over."""

import unicodedata

from PySide6.QtWidgets import QLineEdit, QWidget

from netplanner.ui.foundation.typography import type_scale

_HEIGHT = 32
_MARGIN = 6
# Far beyond what any card holds; Qt's own limit would cut a long name as it is shown.
_LONGEST = 1_000_000
# Control characters, marks of direction, halves of letters, unassigned; all kinds of blanks.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Cn", "Zs", "Zl", "Zp"})


def is_unseen(text: str) -> bool:
    """Whether nothing of `text` could be seen: it is empty, or only blanks, control characters and the like."""
    return all(unicodedata.category(letter) in _UNSEEN for letter in text)


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
