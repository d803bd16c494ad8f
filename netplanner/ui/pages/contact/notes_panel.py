"""The planner's own notes about somebody, written in place; no part of their card."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout

from netplanner.ui.foundation.panels import Panel
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import type_scale
from netplanner.ui.pages.contact.text_area import TextArea

_LEAST_LINES = 2
_RADIUS = 6
_LEAVES_FOR_A_MOMENT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)


class NotesEdit(TextArea):
    """`written` carries the text once somebody has finished: on leaving it, or with Ctrl+Return."""

    written = Signal(str)
    focus_changed = Signal()

    def __init__(self, notes: str) -> None:
        super().__init__(notes, least=_LEAST_LINES)
        self._stored = notes
        # A document does not give back every character as it was put in.
        self._shown = self.toPlainText()
        self._is_telling = False
        self.setAccessibleName(self.tr("Notes"))
        self.setPlaceholderText(self.tr("Only for you: notes stay on this machine, and on no card."))

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not stored yet."""
        return self.toPlainText().strip() != self._shown.strip()

    @property
    def is_telling(self) -> bool:
        """Whether `written` is being heard just now."""
        return self._is_telling

    def show_notes(self, notes: str) -> None:
        """Show what is stored now; what is being typed stays, and is told when it is finished.

        Notes that come while `written` is being heard are the answer: what was told, in the form in which it is kept.
        """
        is_same = notes.strip() == self.toPlainText().strip()
        if self.is_changed and not self._is_telling and not is_same:
            return
        if notes != self._stored and not is_same:
            self.setPlainText(notes)
        self._stored = notes
        self._shown = self.toPlainText()

    def finish(self) -> None:
        """Tell of what was written, if anything was; `show_notes` answers once it is stored."""
        if self.is_changed and not self._is_telling:
            self._is_telling = True
            self.written.emit(self.toPlainText())
            self._is_telling = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()
        if event.reason() not in _LEAVES_FOR_A_MOMENT:
            self.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finish()
            return
        super().keyPressEvent(event)


class _Field(QFrame):
    """The edge around the notes, which shows where the keyboard is."""

    def __init__(self, edit: NotesEdit) -> None:
        super().__init__()
        self._edit = edit
        scale = type_scale(self.font())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scale.px(6), scale.px(4), scale.px(6), scale.px(4))
        layout.addWidget(edit)
        edit.focus_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        has_focus = self._edit.hasFocus()
        width = 2 if has_focus else 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(scheme.accent if has_focus else scheme.button_edge, width))
        painter.setBrush(scheme.base)
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        painter.end()


class NotesPanel(Panel):
    def __init__(self, notes: str) -> None:
        super().__init__(self.tr("Notes"))
        self.edit = NotesEdit(notes)
        self.edit.setObjectName("notes")
        self.body.addWidget(_Field(self.edit))
        self.body.addStretch(1)
