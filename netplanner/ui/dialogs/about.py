"""What the program is: its sign, its version, and where the people are. Knows only the words it is given."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netplanner.ui.dialogs.foot import Foot
from netplanner.ui.foundation.assets import Symbol, pixmap
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import type_scale

_WIDTH, _MARGIN, _SIGN = 520, 24, 48  # px of a 13 px font


class AboutDialog(QDialog):
    """`words` are paragraphs, the first of which is the heading."""

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        scale = type_scale(self.font())
        px = scale.px
        sign = QLabel()
        colour = tokens(self.palette()).accent
        sign.setPixmap(pixmap(Symbol.PROGRAM, size=px(_SIGN), colour=colour, ratio=self.devicePixelRatioF()))
        heading, _, rest = words.partition("\n\n")
        texts = QVBoxLayout()
        texts.setSpacing(px(8))
        texts.addWidget(text_label(heading, scale.heading))
        texts.addWidget(text_label(rest, scale.body, wraps=True))
        row = QHBoxLayout()
        row.setSpacing(px(16))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.close_button = FlatButton(self.tr("Close"), is_primary=True)
        self.close_button.clicked.connect(self.accept)
        self.close_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(_MARGIN), px(20), px(_MARGIN), px(20))
        layout.setSpacing(px(16))
        layout.addLayout(row)
        layout.addWidget(Foot(self.close_button))
        self.setMinimumWidth(px(_WIDTH))
