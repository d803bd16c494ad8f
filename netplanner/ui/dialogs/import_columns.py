"""What the columns of a table mean, said by the user beside a card that shows at once what comes of it.

Knows columns, meanings and sample rows; nothing is read anew and nothing remembered here.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from netplanner.services.import_columns import Columns
from netplanner.services.import_plan import PlanFile
from netplanner.ui.dialogs.column_sample import ColumnSample
from netplanner.ui.dialogs.column_table import ColumnTable
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.panels import Panel, text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.typography import type_scale

_WIDTH, _HEIGHT = 860, 600
_SAMPLE_WIDTH = 300
_MARGIN = 24
_LONGEST_FILE = 60


class ColumnsDialog(QDialog):
    """`columns`: of each file in which something was said, what its columns mean. `files`: tables of a plan."""

    def __init__(self, files: Sequence[PlanFile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = list(files)
        self._said: dict[Path, Columns] = {}
        self._type = type_scale(self.font())
        px = self._type.px
        self.setWindowTitle(self.tr("Columns"))
        self.file = QComboBox()
        self.file.setAccessibleName(self.tr("File"))
        self.file.setMinimumHeight(px(32))
        for file in self._files:
            self.file.addItem(shortened(Path(file.path).name, _LONGEST_FILE))
        self.file.setVisible(False)
        self._told = text_label("", self._type.caption, wraps=True, is_faint=True)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frame = Panel()
        frame.body.setContentsMargins(4, 4, 4, 4)
        frame.body.addWidget(self._scroll)
        self.sample = ColumnSample()
        self.sample.setFixedWidth(px(_SAMPLE_WIDTH))
        middle = QHBoxLayout()
        middle.setSpacing(px(12))
        middle.addWidget(frame, 1)
        middle.addWidget(self.sample)
        self.reset_button = FlatButton(self.tr("As the header says"))
        self.cancel_button = FlatButton(self.tr("Cancel"))
        self.use_button = FlatButton(self.tr("Use these columns"), is_primary=True)
        self.use_button.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.reset_button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.use_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(_MARGIN), px(20), px(_MARGIN), px(20))
        layout.setSpacing(px(12))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(text_label(self.tr("What the columns mean"), self._type.title))
        words.addWidget(self._told)
        layout.addLayout(words)
        layout.addWidget(self.file)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)
        self.file.setVisible(len(self._files) > 1)
        self.resize(px(_WIDTH), px(_HEIGHT))
        self.file.currentIndexChanged.connect(self._show_file)
        self.reset_button.clicked.connect(self._on_reset)
        self.cancel_button.clicked.connect(self.reject)
        self.use_button.clicked.connect(self._on_use)
        asked = next((number for number, file in enumerate(self._files) if not file.are_columns_known), 0)
        self.file.setCurrentIndex(asked)
        self._show_file()

    @property
    def columns(self) -> dict[Path, Columns]:
        return dict(self._said)

    @property
    def _shown(self) -> PlanFile:
        return self._files[self.file.currentIndex()]

    def _show_file(self) -> None:
        file = self._shown
        if file.layout is None:
            return
        has_header = bool(file.layout.header)
        words = self.tr("Nothing is written yet. With the import, this is remembered for files with this header.")
        if not has_header:
            words = self.tr("Nothing is written yet. This file has no header, so it is not remembered for others.")
        self._told.setText(words)
        self.reset_button.setText(self.tr("As the header says") if has_header else self.tr("As they look"))
        self.reset_button.updateGeometry()
        self._show_columns(self._said.get(Path(file.path), file.columns))

    def _show_columns(self, columns: Columns) -> None:
        layout = self._shown.layout
        if layout is None:
            return
        self.table = ColumnTable(layout, columns)
        self.table.changed.connect(self._on_changed)
        self._scroll.setWidget(self.table)
        self.sample.show_layout(layout, columns)

    def _on_changed(self) -> None:
        self._said[Path(self._shown.path)] = self.table.columns
        self.sample.show_columns(self.table.columns)

    def _on_reset(self) -> None:
        layout = self._shown.layout
        if layout is not None:
            self._said[Path(self._shown.path)] = layout.mapping
            self._show_columns(layout.mapping)

    def _on_use(self) -> None:
        # Who looks at columns that were guessed and leaves them so, has said what they mean.
        for file in self._files:
            if not file.are_columns_known and file is self._shown:
                self._said.setdefault(Path(file.path), file.columns)
        self.accept()
