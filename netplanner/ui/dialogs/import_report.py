"""What an import brought, what had to be guessed, and what could not be taken in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from netplanner.services.imports import ImportReport
from netplanner.ui.foundation.import_words import guess_words, rejection_words
from netplanner.ui.foundation.typography import type_scale


class ImportReportDialog(QDialog):
    """`save_requested` asks to save the rejected cards as a file of their own."""

    save_requested = Signal()

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scale = type_scale(self.font())
        self.setWindowTitle(self.tr("Import"))
        heading = QLabel(self._summary(report))
        heading.setFont(scale.heading)
        heading.setWordWrap(True)
        counts = QLabel(self.tr("One undo takes it all back."))
        lines = [self._rejected_line(card.file, card.line, card.reason) for card in report.rejected]
        lines += [self._flagged_line(card.file, card.line, card.reason) for card in report.flagged]
        self.details = QPlainTextEdit("\n".join(lines))
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("What was left out or guessed"))
        self.details.setMinimumSize(scale.px(520), scale.px(180))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        if any(card.data for card in report.rejected):
            save = QPushButton(self.tr("Save the rejected cards…"))
            save.clicked.connect(self.save_requested)
            buttons.addButton(save, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(counts)
        layout.addWidget(self.details)
        # Only here: what has no parent yet would be shown as a window of its own.
        self.details.setVisible(bool(lines))
        layout.addWidget(buttons)

    def _summary(self, report: ImportReport) -> str:
        words = self.tr(
            "{added} added, {updated} updated, {skipped} already here, {rejected} left out, {flagged} to look at"
        )
        for name in ("added", "updated", "skipped", "flagged"):
            words = words.replace("{" + name + "}", str(report.total(name)))
        return words.replace("{rejected}", str(len(report.rejected)))

    def _rejected_line(self, file: str, line: int | None, reason: str) -> str:
        return self._place(file, line) + " " + self.tr("left out:") + " " + rejection_words(reason)

    def _flagged_line(self, file: str, line: int | None, reason: str) -> str:
        return self._place(file, line) + " " + self.tr("guessed:") + " " + guess_words(reason)

    def _place(self, file: str, line: int | None) -> str:
        if line is None:
            return file
        return self.tr("{file}, line {line}:").replace("{file}", file).replace("{line}", str(line))
