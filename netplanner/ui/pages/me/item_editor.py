"""Two lines in which something is said of oneself, and what shows it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netplanner.domain.self_profile import SelfArea
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.self_words import evidence_hint, text_hint
from netplanner.ui.foundation.typography import type_scale


class ItemEditor(QWidget):
    """Enter saves, Esc leaves. `saved` carries the text and its evidence; `left` follows Esc and Cancel."""

    saved = Signal(str, str)
    left = Signal()

    def __init__(self, area: SelfArea, text: str = "", evidence: str = "") -> None:
        super().__init__()
        scale = type_scale(self.font())
        px = scale.px
        self.text = self._line(text_hint(area), text)
        self.evidence = self._line(evidence_hint(area), evidence)
        self.save_button = FlatButton(self.tr("Save"), is_primary=True)
        cancel = FlatButton(self.tr("Cancel"))
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(26), px(4), 0, px(4))
        layout.setSpacing(px(6))
        layout.addWidget(self.text)
        layout.addWidget(self.evidence)
        layout.addLayout(foot)
        self.save_button.clicked.connect(self._on_save)
        cancel.clicked.connect(self.left)
        for line in (self.text, self.evidence):
            line.returnPressed.connect(self._on_save)
            line.textChanged.connect(self._on_changed)
        self._on_changed()

    def begin(self, *, with_evidence: bool = False) -> None:
        """Give the keyboard to the line that is to be written first."""
        line = self.evidence if with_evidence else self.text
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()

    def _line(self, hint: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setPlaceholderText(hint)
        line.setAccessibleName(hint)
        line.setMinimumHeight(type_scale(line.font()).px(32))
        return line

    def _on_changed(self) -> None:
        self.save_button.setEnabled(bool(self.text.text().strip()))

    def _on_save(self) -> None:
        if self.text.text().strip():
            self.saved.emit(self.text.text(), self.evidence.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
