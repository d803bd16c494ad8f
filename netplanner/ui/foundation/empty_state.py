"""What stands in the middle of a page that has nothing to show: a sentence, and the one way on.

Knows how it looks; not what is missing.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.typography import type_scale

_LEAST_WIDTH = 200  # px of a 13 px font, as below
_MARGIN, _GAP = 24, 16


class EmptyState(QWidget):
    """`words` wrap as wide as the page is; `way_on` stands below them."""

    def __init__(self, words: str, way_on: QPushButton) -> None:
        super().__init__()
        scale = type_scale(self.font())
        self.way_on = way_on
        # An alignment within the layout would cut a label that wraps to its first words.
        self.label = text_label(words, scale.heading, wraps=True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.label.setMinimumWidth(scale.px(_LEAST_WIDTH))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scale.px(_MARGIN), scale.px(_MARGIN), scale.px(_MARGIN), scale.px(_MARGIN))
        layout.setSpacing(scale.px(_GAP))
        layout.addStretch(1)
        layout.addWidget(self.label)
        layout.addWidget(way_on, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def say(self, words: str) -> None:
        self.label.setText(words)
