"""The pages that explain the program, to be read beside the window.

Knows where they lie and how they are read; the words are the pages' own.
"""

from enum import StrEnum

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from netplanner.resources import resource_path
from netplanner.ui.dialogs.foot import Foot
from netplanner.ui.dialogs.guide_text import GuideText
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.languages import spoken_language
from netplanner.ui.foundation.panels import hairline
from netplanner.ui.foundation.typography import type_scale

_WIDTH, _HEIGHT = 780, 720
_LEAST_WIDTH, _LEAST_HEIGHT = 420, 320


class Guide(StrEnum):
    FIRST_STEPS = "first-steps"
    HOW_IT_RECKONS = "how-it-reckons"


def guide_page(guide: Guide, language: str) -> str:
    """A page as Markdown, in one of the languages of the window; in English where there is no other."""
    translated = resource_path("guide", f"{guide}.{language}.md")
    page = translated if translated.is_file() else resource_path("guide", f"{guide}.md")
    return page.read_text(encoding="utf-8")


class GuideDialog(QDialog):
    def __init__(self, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = {
            Guide.FIRST_STEPS: self.tr("First steps"),
            Guide.HOW_IT_RECKONS: self.tr("How NetPlanner reckons"),
        }
        self.setWindowTitle(titles[guide])
        px = type_scale(self.font()).px
        self.text = GuideText(guide_page(guide, spoken_language()))
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
