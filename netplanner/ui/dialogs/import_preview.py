"""An import before it is done: every card with what would become of it, side by side with what is here (look/06).

Knows the plan and how it is shown; reading, matching and writing are jobs of whoever listens.
"""

from datetime import timedelta
from pathlib import Path
from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from netplanner.services import imports
from netplanner.services.import_plan import Choice, ImportPlan, RowKind
from netplanner.services.workspace import Workspace
from netplanner.ui.dialogs.import_detail import ImportDetail
from netplanner.ui.dialogs.import_rows import ImportRowsModel, ImportRowsView
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton, SearchField
from netplanner.ui.foundation.import_words import kind_symbol, kind_words, rejection_words
from netplanner.ui.foundation.labels import counted
from netplanner.ui.foundation.panels import Panel, text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.typography import type_scale

_WIDTH, _HEIGHT = 1040, 720
_MARGIN = 24
_DETAIL_WIDTH = 360
_ENCODINGS = (
    "utf-8",
    "cp1252",
    "iso-8859-1",
    "iso-8859-15",
    "cp1251",
    "cp1250",
    "shift_jis",
    "gb18030",
    "big5",
    "utf-16",
)
_AFTER_S = 1.0  # before that, nobody can tell how long it takes


class ImportPreview(QDialog):
    """`import_requested` asks to do the plan as it is chosen now, `encoding_chosen` to read the files anew in that
    encoding ("" for as it is found), `save_requested` to save the cards of which nothing can be read, and
    `stop_requested` to stop what is under way.
    """

    import_requested = Signal()
    encoding_chosen = Signal(str)
    save_requested = Signal()
    stop_requested = Signal()

    def __init__(self, workspace: Workspace, paths: list[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._paths = paths
        self._kinds: set[RowKind] = set()
        self._is_busy = True
        self._began_at = monotonic()
        self._type = type_scale(self.font())
        px = self._type.px
        names = ", ".join(shortened(path.name, 60) for path in paths[:3])
        self.setWindowTitle(self.tr("Import"))
        title = text_label(self.tr("Import {file}").replace("{file}", names), self._type.heading, wraps=True)
        self._told = text_label(self.tr("Reading."), self._type.caption, wraps=True, is_faint=True)
        self.encoding = QComboBox()
        self.encoding.setAccessibleName(self.tr("Written as"))
        self.encoding.setMinimumHeight(px(32))
        self.encoding.addItem(self.tr("as it is found"), "")
        for name in _ENCODINGS:
            self.encoding.addItem(name.upper(), name)
        self._sample = text_label("", self._type.body_medium)
        self._sample.setAccessibleName(self.tr("reads as"))
        written = QHBoxLayout()
        written.setSpacing(px(8))
        written.addWidget(text_label(self.tr("Written as"), self._type.body, is_faint=True))
        written.addWidget(self.encoding)
        written.addWidget(text_label(self.tr("reads as"), self._type.body, is_faint=True))
        written.addWidget(self._sample, 1)
        self._filters = QHBoxLayout()
        self._filters.setSpacing(px(8))
        self.search = SearchField(self.tr("Find in this file"))
        self.search.setFixedWidth(px(220))
        filters = QHBoxLayout()
        filters.addLayout(self._filters)
        filters.addStretch(1)
        filters.addWidget(self.search)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(px(12))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(4))
        self.state = QLabel()
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setFont(self._type.body)
        progress = QVBoxLayout()
        progress.setSpacing(px(4))
        progress.addWidget(self.state)
        progress.addWidget(self.bar)
        self.save_button = FlatButton(self.tr("Save problem cards"), symbol=Symbol.FILE)
        self.cancel_button = FlatButton(self.tr("Cancel"))
        self.import_button = FlatButton(self.tr("Import"), is_primary=True)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addLayout(progress, 1)
        foot.addWidget(self.save_button)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.import_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(_MARGIN), px(20), px(_MARGIN), px(20))
        layout.setSpacing(px(12))
        layout.addWidget(title)
        layout.addWidget(self._told)
        layout.addLayout(written)
        layout.addLayout(filters)
        layout.addLayout(self._middle, 1)
        layout.addLayout(foot)
        self.save_button.hide()
        self.resize(px(_WIDTH), px(_HEIGHT))
        self.encoding.activated.connect(self._on_encoding)
        self.search.edit.textChanged.connect(self._show_rows)
        self.save_button.clicked.connect(self.save_requested)
        self.cancel_button.clicked.connect(self.reject)
        self.import_button.clicked.connect(self._on_import)
        self.show_busy(self.tr("Reading the file, and looking for people you already have."))

    # --- what is under way

    def show_busy(self, words: str) -> None:
        """Something is under way; choices wait until it has ended."""
        self._is_busy = True
        self._began_at = monotonic()
        self.state.setText(words)
        self._words = words
        self.bar.setRange(0, 0)
        self.bar.show()
        self.import_button.setEnabled(False)
        self.encoding.setEnabled(False)

    def show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(1000 * done // max(total, 1))
        passed = monotonic() - self._began_at
        if passed > _AFTER_S and done > 0:
            left = timedelta(seconds=round(passed * (total - done) / done))
            words = self.tr("{what} About {left} left.").replace("{left}", str(left))
            self.state.setText(words.replace("{what}", self._words))

    def show_plan(self, plan: ImportPlan) -> None:
        """Reading has ended: this is what would be done."""
        self._is_busy = False
        self.plan = plan
        self.bar.hide()
        self.encoding.setEnabled(True)
        self._told.setText(self._summary(plan))
        self._sample.setText(", ".join(shortened(name, 30) for file in plan.files for name in file.sample[:3]))
        self.model = ImportRowsModel(plan)
        self.rows = ImportRowsView(self.model)
        self.detail = ImportDetail(plan, self.model)
        self.detail.setFixedWidth(self._type.px(_DETAIL_WIDTH))
        self.detail.chosen.connect(self._on_chosen)
        self.detail.chosen_alike.connect(self._on_chosen_alike)
        self.rows.selectionModel().currentChanged.connect(lambda *_: self._show_detail())
        self.model.dataChanged.connect(lambda *_: self._show_totals())
        frame = Panel()
        frame.body.setContentsMargins(4, 4, 4, 4)
        frame.body.addWidget(self.rows)
        _clear(self._middle)
        self._middle.addWidget(frame, 1)
        self._middle.addWidget(self.detail)
        self._show_filters()
        self._show_rows()
        self._show_totals()
        self.save_button.setVisible(any(row.said is None and row.end > row.start for row in plan.rows))
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _summary(self, plan: ImportPlan) -> str:
        troubles = [
            f"{shortened(Path(file.path).name, 60)}: {rejection_words(file.trouble)}"
            for file in plan.files
            if file.trouble is not None
        ]
        versions = sorted({version for file in plan.files for version in file.versions if version})
        cards = counted(len(plan.rows), one=self.tr("1 card"), several=self.tr("{count} cards"))
        words = self.tr("{cards}. Nothing is written until you press Import, and one undo takes it all back.")
        if versions:
            words = self.tr(
                "{cards}, vCard {versions}. Nothing is written until you press Import, and one undo takes it all back."
            )
        words = words.replace("{cards}", cards).replace("{versions}", ", ".join(versions))
        return "\n".join([words, *troubles])

    def _show_filters(self) -> None:
        _clear(self._filters)
        counts = self.plan.kinds()
        for kind in RowKind:
            words = f"{kind_words(kind)} {self.locale().toString(counts[kind])}"
            button = FlatButton(words, symbol=kind_symbol(kind))
            button.setCheckable(True)
            button.setChecked(kind in self._kinds)
            button.setEnabled(counts[kind] > 0)
            button.toggled.connect(lambda is_on, what=kind: self._on_filter(what, is_on))
            self._filters.addWidget(button)

    def _show_rows(self) -> None:
        if self._is_busy:
            return
        self.model.show_rows(self._kinds, self.search.edit.text())
        if self.model.rowCount():
            self.rows.setCurrentIndex(self.model.index(0))
        self._show_detail()

    def _show_detail(self) -> None:
        row = self.rows.current_row
        changes = () if row is None else imports.changes(self._workspace, self.plan, row)
        self.detail.show_row(row, changes)

    def _show_totals(self) -> None:
        outcomes = self.plan.outcomes()
        taken = sum(count for choice, count in outcomes.items() if choice is not Choice.LEAVE)
        words = self.tr("Import {count}").replace("{count}", self.locale().toString(taken))
        self.import_button.setText(words)
        self.import_button.updateGeometry()
        self.import_button.setEnabled(taken > 0 and not self._is_busy)
        told = self.tr("{add} to add, {update} to update, {merge} to merge, {leave} to leave out.")
        for mark, choice in (
            ("{add}", Choice.ADD),
            ("{update}", Choice.UPDATE),
            ("{merge}", Choice.MERGE),
            ("{leave}", Choice.LEAVE),
        ):
            told = told.replace(mark, self.locale().toString(outcomes[choice]))
        self.state.setText(told)

    # --- choices

    def _on_filter(self, kind: RowKind, is_on: bool) -> None:
        if is_on:
            self._kinds.add(kind)
        else:
            self._kinds.discard(kind)
        self._show_rows()

    def _on_chosen(self, choice: Choice) -> None:
        row = self.rows.current_row
        if row is not None:
            self.plan.choose(row, choice)
            self.model.tell_changed()

    def _on_chosen_alike(self, choice: Choice) -> None:
        row = self.rows.current_row
        if row is not None:
            self.plan.choose_alike(row, choice)
            self.model.tell_changed()

    def _on_encoding(self) -> None:
        self.show_busy(self.tr("Reading the file once more."))
        self.encoding_chosen.emit(self.encoding.currentData())

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


def _clear(layout: QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
