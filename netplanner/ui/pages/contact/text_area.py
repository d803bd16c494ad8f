"""Plain text of several lines that is as high as it has to be; long words go on in the next line."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from netplanner.ui.foundation.scroll_bars import quiet_bars

_MOST_LINES = 12


class TextArea(QPlainTextEdit):
    """`least` lines high at least, and twelve at most; then it scrolls."""

    def __init__(self, text: str, *, least: int = 1) -> None:
        super().__init__(text)
        quiet_bars(self)
        self._least = least
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self._fit()

    def _on_size_changed(self) -> None:
        self._fit()

    def _fit(self) -> None:
        """The layout of a plain document counts in lines."""
        lines = max(self._least, min(_MOST_LINES, round(self.document().size().height())))
        self.setFixedHeight(lines * QFontMetrics(self.font()).lineSpacing() + 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
