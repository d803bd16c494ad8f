"""A draft message that the user may change and copy; nothing is sent from here."""

from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from netplanner.services.catalogue import LANGUAGES
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.languages import spoken_language
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import type_scale

_RADIUS: Final = 8
_LINES: Final = 3
_GROUND_OPACITY: Final = 0.5
_COPIED_MS: Final = 1500


class _CopyButton(FlatButton):
    """A quiet button whose words take the colour of a link."""

    def _paint_face(self, painter: QPainter) -> QColor:
        super()._paint_face(painter)
        return tokens(self.palette()).accent


class _Message(QPlainTextEdit):
    """A few lines high; Tab goes on to the next control."""

    focus_changed = Signal()

    def __init__(self, font: QFont, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        quiet_bars(self)
        self.setFont(font)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setFixedHeight(lines * QFontMetrics(font).lineSpacing() + 2)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.setPalette(palette)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


class DraftBox(QFrame):
    """`edited` follows the user's own changes only, not `show_draft`. As high as `lines` of text."""

    edited = Signal()

    def __init__(self, given_name: str, parent: QWidget | None = None, *, lines: int = _LINES) -> None:
        super().__init__(parent)
        scale = type_scale(self.font())
        px = scale.px
        self._is_shown_anew = False
        self._heading = text_label("", scale.caption_initials, is_faint=True)
        self.message = _Message(scale.body, lines, self)
        self.copy_button = _CopyButton(self.tr("Copy"), symbol=Symbol.COPY, is_quiet=True)
        self.copy_button.setAccessibleName(self.tr("Copy the draft"))
        self.copy_button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self._heading, 1)
        row.addWidget(text_label(LANGUAGES[spoken_language()], scale.caption, is_faint=True))
        row.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(4), px(12), px(10))
        layout.setSpacing(0)
        row.setContentsMargins(0, 0, -px(8), 0)
        layout.addLayout(row)
        layout.addWidget(self.message)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(_COPIED_MS)
        self._copied.timeout.connect(self._on_copied_long_ago)
        self.copy_button.clicked.connect(self._on_copy)
        self.message.textChanged.connect(self._on_text_changed)
        self.message.focus_changed.connect(self.update)
        self.show_recipient(given_name)

    @property
    def text(self) -> str:
        return self.message.toPlainText()

    def show_recipient(self, given_name: str) -> None:
        heading = self.tr("Draft to {name}").replace("{name}", given_name) if given_name else self.tr("Draft")
        self._heading.setText(heading)
        self.message.setAccessibleName(heading)

    def show_draft(self, text: str) -> None:
        if text == self.text:
            return
        self._is_shown_anew = True
        self.message.setPlainText(text)
        self._is_shown_anew = False

    def _on_text_changed(self) -> None:
        if not self._is_shown_anew:
            self.edited.emit()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.copy_button.setText(self.tr("Copied"))
        self.copy_button.updateGeometry()
        self._copied.start()

    def _on_copied_long_ago(self) -> None:
        self.copy_button.setText(self.tr("Copy"))
        self.copy_button.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        ground = QColor(scheme.column)
        ground.setAlphaF(_GROUND_OPACITY)
        has_focus = self.message.hasFocus()
        inset = 1.0 if has_focus else 0.5
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(scheme.accent, 2) if has_focus else QPen(scheme.hairline, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        painter.end()
