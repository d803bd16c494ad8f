"""An import before it is done: every card with what would become of it, side by side with what is here (look/06).

Knows the plan and how its parts are shown together; reading, matching and writing are jobs of whoever listens.
"""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from netplanner.services import imports
from netplanner.services.import_plan import Choice, ImportPlan
from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.import_columns import ColumnsDialog
from netplanner.ui.dialogs.import_detail import ImportDetail
from netplanner.ui.dialogs.import_filters import ImportFilters
from netplanner.ui.dialogs.import_foot import ImportFoot
from netplanner.ui.dialogs.import_head import ImportHead, Reading
from netplanner.ui.dialogs.import_rows import ImportRowsModel, ImportRowsView
from netplanner.ui.foundation.panels import Panel
from netplanner.ui.foundation.typography import type_scale

_WIDTH, _HEIGHT = 1040, 720
_MARGIN = 24
_DETAIL_WIDTH = 360


class ImportPreview(QDialog):
    """`import_requested` asks to do the plan as it is chosen now, `reading_chosen` to read the files anew as
    `reading` says, `save_requested` to save the cards of which nothing can be read, and `stop_requested` to stop
    what is under way. `region`: the country that is offered for phones without one.
    """

    import_requested = Signal()
    reading_chosen = Signal()
    save_requested = Signal()
    stop_requested = Signal()

    def __init__(
        self, workspace: Workspace, paths: list[Path], *, region: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._is_busy = True
        self._asked_about: set[str] = set()  # files whose columns were shown already
        self._type = type_scale(self.font())
        px = self._type.px
        self.setWindowTitle(self.tr("Import"))
        self.head = ImportHead(paths, region)
        self.filters = ImportFilters()
        self.foot = ImportFoot()
        self.import_button, self.cancel_button = self.foot.import_button, self.foot.cancel_button
        self._parts = QWidget()
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(px(_MARGIN), px(20), px(_MARGIN), px(20))
        layout.setSpacing(px(12))
        layout.addWidget(self.head)
        layout.addWidget(self.filters)
        layout.addWidget(self._parts, 1)
        layout.addWidget(self.foot)
        self.resize(px(_WIDTH), px(_HEIGHT))
        self.head.reading_chosen.connect(self._on_reading)
        self.head.columns_requested.connect(self.show_columns)
        self.filters.changed.connect(self._show_rows)
        self.foot.save_button.clicked.connect(self.save_requested)
        self.cancel_button.clicked.connect(self.reject)
        self.import_button.clicked.connect(self._on_import)
        self.show_busy(self.tr("Reading the file, and looking for people you already have."))

    @property
    def reading(self) -> Reading:
        return self.head.reading

    @property
    def counts_connected_on(self) -> bool:
        """Whether the day on which two connected is to count as a first exchange."""
        return self.head.counts_connected.isChecked()

    # --- what is under way

    def show_busy(self, words: str) -> None:
        """Something is under way; choices wait until it has ended."""
        self._is_busy = True
        self.head.set_busy(True)
        self.foot.show_busy(words)
        # The choices are read meanwhile, and the file belongs to a job.
        self._parts.setEnabled(False)

    def show_progress(self, done: int, total: int) -> None:
        self.foot.show_progress(done, total)

    def show_plan(self, plan: ImportPlan) -> None:
        """Reading has ended: this is what would be done."""
        self._is_busy = False
        self.plan = plan
        self.head.set_busy(False)
        self.head.show_plan(plan)
        self.model = ImportRowsModel(plan)
        self.rows = ImportRowsView(self.model)
        self.detail = ImportDetail(plan, self.model)
        self.detail.setFixedWidth(self._type.px(_DETAIL_WIDTH))
        self.detail.chosen.connect(self._on_chosen)
        self.detail.chosen_alike.connect(self._on_chosen_alike)
        self.rows.selectionModel().currentChanged.connect(lambda *_: self._show_detail())
        self.model.dataChanged.connect(lambda *_: self._on_choices_changed())
        frame = Panel()
        frame.body.setContentsMargins(4, 4, 4, 4)
        frame.body.addWidget(self.rows)
        parts = QWidget()
        row = QHBoxLayout(parts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._type.px(12))
        row.addWidget(frame, 1)
        row.addWidget(self.detail)
        self._column.replaceWidget(self._parts, parts)
        self._parts.hide()
        self._parts.deleteLater()
        self._parts = parts
        self.filters.show_plan(plan)
        self._show_rows()
        self.foot.show_outcomes(plan.outcomes())
        self.foot.save_button.setVisible(any(row.said is None and row.end > row.start for row in plan.rows))
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask_about_columns()

    def _ask_about_columns(self) -> None:
        """Show the columns of a file of which its header does not tell all, once."""
        files = {file.path for file in self.plan.files if file.layout is not None and not file.are_columns_known}
        new = files - self._asked_about
        self._asked_about |= files
        if new:
            self.show_columns()

    def show_columns(self) -> None:
        """Let the user say what the columns of each table mean."""
        dialog = ColumnsDialog([file for file in self.plan.files if file.layout is not None], self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.head.choose_columns(dialog.columns))
        dialog.open()

    def _show_rows(self) -> None:
        if self._is_busy:
            return
        self.model.show_rows(self.filters.kinds, self.filters.text)
        if self.model.rowCount():
            self.rows.setCurrentIndex(self.model.index(0))
        self._show_detail()

    def _show_detail(self) -> None:
        row = self.rows.current_row
        if self._is_busy:
            return
        if row is None:
            self.detail.show_nobody()
        else:
            self.detail.show_row(row, imports.side_by_side(self._workspace, self.plan, row))

    # --- choices

    def _on_choices_changed(self) -> None:
        if self._is_busy:
            return
        row = self.rows.current_row
        if row is not None:
            self.detail.show_choice(row, imports.side_by_side(self._workspace, self.plan, row))
        self.head.show_connected(self.plan)
        self.foot.show_outcomes(self.plan.outcomes())

    def _on_chosen(self, choice: Choice) -> None:
        row = self.rows.current_row
        if row is not None:
            self.model.choose(row, choice)

    def _on_chosen_alike(self, choice: Choice) -> None:
        row = self.rows.current_row
        if row is not None:
            self.plan.choose_alike(row, choice)
            self.model.tell_changed()

    def _on_reading(self) -> None:
        self.show_busy(self.tr("Reading the file once more."))
        self.reading_chosen.emit()

    def _on_import(self) -> None:
        self.show_busy(self.tr("Importing."))
        self.import_requested.emit()

    def reject(self) -> None:
        if self._is_busy:
            self.stop_requested.emit()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_busy:
            self.stop_requested.emit()
        super().closeEvent(event)
