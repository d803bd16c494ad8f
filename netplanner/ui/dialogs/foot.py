"""The last row of a dialog: a few words, and its buttons; or a question that stands in their place.

A question here needs no window of its own, and can be answered by keyboard at once. Knows nothing of what is asked.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget
from shiboken6 import isValid

from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.panels import text_label
from netplanner.ui.foundation.typography import type_scale


class Foot(QStackedWidget):
    """`note` says what stands in the way. Buttons of `at_left` stand before it, those of `at_right` after it."""

    def __init__(
        self, *at_right: QPushButton, at_left: tuple[QPushButton, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        scale = type_scale(self.font())
        self.note = text_label("", scale.caption, wraps=True, is_faint=True)
        self.question = text_label("", scale.body_medium, wraps=True)
        self.stay_button = FlatButton()
        self.go_button = FlatButton()
        self.stay_button.clicked.connect(self.withdraw)
        self.go_button.clicked.connect(self._on_go)
        self._on_answer: Callable[[], object] | None = None
        self._asked_from: QWidget | None = None
        self._ordinary = _row(*at_left, self.note, *at_right)
        self._asking = _row(self.question, self.stay_button, self.go_button)
        self.addWidget(self._ordinary)
        self.addWidget(self._asking)

    @property
    def is_asking(self) -> bool:
        return self.currentWidget() is self._asking

    def say(self, words: str) -> None:
        """Say what stands in the way, or nothing."""
        self.note.setText(words)
        self.note.setAccessibleName(words)

    def ask(self, question: str, *, stay: str, go: str, on_go: Callable[[], object]) -> None:
        """Ask before something that cannot be taken back; `on_go` follows only when `go` is pressed."""
        self._on_answer = on_go
        self._asked_from = self.window().focusWidget()
        self.question.setText(question)
        for button, words in ((self.stay_button, stay), (self.go_button, go)):
            button.setText(words)
            button.setAccessibleName(words)
            button.setAccessibleDescription(question)
            button.updateGeometry()
        self.setCurrentWidget(self._asking)
        self.stay_button.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleEvent(self.question, QAccessible.Event.Alert))

    def withdraw(self) -> None:
        """Take the question back; the buttons are there again."""
        self._on_answer = None
        self.setCurrentWidget(self._ordinary)
        # A row that had the keyboard may have been taken away meanwhile.
        if self._asked_from is not None and isValid(self._asked_from):
            self._asked_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._asked_from = None

    def _on_go(self) -> None:
        answer = self._on_answer
        self.withdraw()
        if answer is not None:
            answer()


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(type_scale(row.font()).px(8))
    for widget in widgets:
        layout.addWidget(widget, 0 if isinstance(widget, QPushButton) else 1)
    return row
