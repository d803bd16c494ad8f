"""The page that explains how NetPlanner reckons, to be read beside the window.

Shows the text of `resources/guide`; its numbers are the domain's, and tests hold them to it.
"""

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextFrameFormat, QTextLength, QTextTable
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from netplanner.resources import resource_path
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.typography import type_scale

_WIDTH = 680
_HEIGHT = 720
_MARGIN = 24


class GuideDialog(QDialog):
    """Beside the window, not in its way: the window can be used while this is open. Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._type = type_scale(self.font())
        px = self._type.px
        self.setWindowTitle(self.tr("How NetPlanner reckons"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.windowTitle())
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(px(_MARGIN))
        self.text.document().setDefaultFont(self._type.body)
        self.text.setMarkdown(resource_path("guide", "how-it-reckons.md").read_text(encoding="utf-8"))
        self._set_in_type()
        close = FlatButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(_MARGIN), 0, px(_MARGIN), 0)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, px(16))
        layout.setSpacing(px(12))
        layout.addWidget(self.text, 1)
        layout.addLayout(foot)
        self.resize(px(_WIDTH), px(_HEIGHT))
        self.text.setFocus()

    def _set_in_type(self) -> None:
        """Headings in the sizes of the other pages, room between the lines, tables as wide as the page."""
        document, px = self.text.document(), self._type.px
        block = document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            cursor = QTextCursor(block)
            shape = block.blockFormat()
            in_table = cursor.currentTable() is not None
            shape.setLineHeight(135, 1)  # per cent
            if level:
                shape.setTopMargin(px(8) if level == 1 else px(20))
                shape.setBottomMargin(px(6))
                letters = QTextCharFormat()
                letters.setFont(self._heading(level))
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.setCharFormat(letters)
            elif not in_table:
                shape.setTopMargin(0)
                shape.setBottomMargin(px(10))
            cursor.setBlockFormat(shape)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                form = frame.format()
                form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                form.setCellPadding(px(5))
                form.setCellSpacing(0)
                form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                form.setBorder(1)
                form.setBorderBrush(self.palette().mid())
                form.setBorderCollapse(True)
                form.setTopMargin(px(4))
                form.setBottomMargin(px(12))
                frame.setFormat(form)

    def _heading(self, level: int) -> QFont:
        return self._type.title if level == 1 else self._type.heading
