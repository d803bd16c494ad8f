"""How NetPlanner reckons: the page that explains it, to be read beside the window.

Knows where the page lies and how it is read; the words are the page's own.
"""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from netplanner.resources import resource_path
from netplanner.ui.dialogs.foot import Foot
from netplanner.ui.dialogs.guide_text import GuideText
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.panels import hairline
from netplanner.ui.foundation.typography import type_scale

_WIDTH, _HEIGHT = 780, 720
_LEAST_WIDTH, _LEAST_HEIGHT = 420, 320


class GuideDialog(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How NetPlanner reckons"))
        px = type_scale(self.font()).px
        self.text = GuideText(resource_path("guide", "how-it-reckons.md").read_text(encoding="utf-8"))
        self.text.setAccessibleName(self.windowTitle())
        self.smaller = FlatButton(self.tr("Smaller"))
        self.larger = FlatButton(self.tr("Larger"))
        self.close_button = FlatButton(self.tr("Close"))
        self.smaller.clicked.connect(lambda: self.text.zoomOut())
        self.larger.clicked.connect(lambda: self.text.zoomIn())
        self.close_button.clicked.connect(self.close)
        for keys, button in (
            (QKeySequence.StandardKey.ZoomOut, self.smaller),
            (QKeySequence.StandardKey.ZoomIn, self.larger),
        ):
            QShortcut(QKeySequence(keys), self, button.click)
            button.setAutoDefault(False)
        foot = Foot(self.close_button, at_left=(self.smaller, self.larger))
        foot.setContentsMargins(px(16), px(10), px(16), px(12))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.text, 1)
        layout.addWidget(hairline())
        layout.addWidget(foot)
        self.setMinimumSize(px(_LEAST_WIDTH), px(_LEAST_HEIGHT))
        self.resize(px(_WIDTH), px(_HEIGHT))
        self.text.setFocus()
