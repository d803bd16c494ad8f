"""One line about what passed between the user and somebody."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from netplanner.ui.foundation.typography import type_scale


class LogExchangeDialog(QDialog):
    """Enter saves, Esc leaves. `text` and `on` are what was said and when."""

    def __init__(self, name: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scale = type_scale(self.font())
        self.setWindowTitle(self.tr("Log an exchange"))
        heading = QLabel(self.tr("You and {name}").replace("{name}", name))
        heading.setFont(scale.heading)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("What passed between you? One line is enough, or none."))
        self.line.setAccessibleName(self.tr("What passed between you"))
        self.line.setMinimumWidth(scale.px(380))
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(self.tr("On"))
        self.day.setDisplayFormat("d MMM yyyy")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.day)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addLayout(row)
        layout.addWidget(buttons)
        self.line.setFocus()

    @property
    def text(self) -> str:
        return self.line.text()

    @property
    def on(self) -> date:
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day())
