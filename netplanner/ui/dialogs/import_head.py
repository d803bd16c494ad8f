"""How the files of an import are read: their characters, the country of their phones, what their columns mean.

Knows the choices and shows what was found; reading anew is the job of whoever listens.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from netplanner.services.import_columns import Columns
from netplanner.services.import_plan import ImportPlan
from netplanner.services.reach import country_codes
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.countries import countries
from netplanner.ui.foundation.elided_label import ElidedLabel
from netplanner.ui.foundation.import_words import rejection_words
from netplanner.ui.foundation.labels import counted
from netplanner.ui.foundation.marks import Check
from netplanner.ui.foundation.panels import SymbolMark, text_label
from netplanner.ui.foundation.plain_text import shortened
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import type_scale

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
_FIELD_HEIGHT = 32
_ENCODING_WIDTH, _COUNTRY_WIDTH = 170, 150
_SHOWN_COUNTRIES = 16
_LONGEST_FILE, _LONGEST_NAME = 60, 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How the files are to be read. `encoding` None: as it is found; `region`: an ISO code, "" for none known."""

    encoding: str | None = None
    region: str = ""
    columns: Mapping[Path, Columns] = field(default_factory=dict)


class _Sample(ElidedLabel):
    """Names as they read, on a ground of their own."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.text():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens(self.palette()).track)
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
            painter.end()
        super().paintEvent(event)


class ImportHead(QWidget):
    """`reading_chosen` asks to read the files anew as `reading` says, `columns_requested` to show their columns."""

    reading_chosen = Signal()
    columns_requested = Signal()

    def __init__(self, paths: list[Path], region: str) -> None:
        super().__init__()
        self._type = type_scale(self.font())
        self._columns: dict[Path, Columns] = {}
        px = self._type.px
        names = ", ".join(shortened(path.name, _LONGEST_FILE) for path in paths[:3])
        if len(paths) > 3:
            names = self.tr("{files} and {count} more").replace("{files}", names)
            names = names.replace("{count}", str(len(paths) - 3))
        title = text_label(self.tr("Import {file}").replace("{file}", names), self._type.title, wraps=True)
        self._told = text_label(self.tr("Reading."), self._type.caption, wraps=True, is_faint=True)
        self.encoding = self._combo(self.tr("Written as"), _ENCODING_WIDTH)
        self.encoding.addItem(self.tr("as it is found"), "")
        for name in _ENCODINGS:
            self.encoding.addItem(name.upper(), name)
        self.sample = _Sample("")
        self.sample.setFont(self._type.body_medium)
        self.sample.setTextFormat(Qt.TextFormat.PlainText)
        self.sample.setMinimumHeight(px(_FIELD_HEIGHT - 4))
        self.sample.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sample.setContentsMargins(px(12), 0, px(12), 0)
        self.columns_button = FlatButton(self.tr("Columns…"))
        self.columns_button.setToolTip(self.tr("What the columns of the table mean"))
        self.region = self._combo(self.tr("Phones without a country"), _COUNTRY_WIDTH)
        self.region.setMaxVisibleItems(_SHOWN_COUNTRIES)
        self._fill_regions(region)
        self.counts_connected = Check()
        self.counts_connected.setFont(self._type.body)
        self._reads_as = text_label(self.tr("reads as"), self._type.body, is_faint=True)
        choices = QHBoxLayout()
        choices.setSpacing(px(8))
        choices.addWidget(text_label(self.tr("Written as"), self._type.body, is_faint=True))
        choices.addWidget(self.encoding)
        choices.addWidget(self._reads_as)
        choices.addWidget(self.sample)
        choices.addWidget(self.columns_button)
        choices.addStretch(1)
        choices.addWidget(text_label(self.tr("Phones without a country"), self._type.body, is_faint=True))
        choices.addWidget(self.region)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(title)
        words.addWidget(self._told)
        top = QHBoxLayout()
        top.setSpacing(px(14))
        top.addWidget(SymbolMark(Symbol.FILE))
        top.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addLayout(top)
        layout.addLayout(choices)
        layout.addWidget(self.counts_connected)
        for widget in (self._reads_as, self.sample, self.columns_button, self.counts_connected):
            widget.hide()
        self.encoding.activated.connect(self.reading_chosen)
        self.region.activated.connect(self.reading_chosen)
        self.columns_button.clicked.connect(self.columns_requested)

    @property
    def reading(self) -> Reading:
        """How the files are to be read, as it is chosen now."""
        return Reading(
            encoding=self.encoding.currentData() or None,
            region=self.region.currentData(),
            columns=dict(self._columns),
        )

    def choose_columns(self, columns: Mapping[Path, Columns]) -> None:
        """The columns of these files mean this; asks to read them anew where that is something else."""
        self._columns.update(columns)
        if columns:
            self.reading_chosen.emit()

    def set_busy(self, is_busy: bool) -> None:
        """Choices wait until what is under way has ended."""
        for widget in (self.encoding, self.region, self.columns_button, self.counts_connected):
            widget.setEnabled(not is_busy)

    def show_plan(self, plan: ImportPlan) -> None:
        """What was found in the files."""
        self._told.setText(self._summary(plan))
        self._show_encoding(plan)
        names = ", ".join(shortened(name, _LONGEST_NAME) for file in plan.files for name in file.sample[:3])
        self.sample.setText(names)
        self.sample.setToolTip(names)
        self.sample.setAccessibleName(self.tr("reads as {names}").replace("{names}", names))
        self.sample.setVisible(bool(names))
        self._reads_as.setVisible(bool(names))
        self.columns_button.setVisible(any(file.layout is not None for file in plan.files))
        self.show_connected(plan)

    def show_connected(self, plan: ImportPlan) -> None:
        """Ask about the days of connections where somebody new comes with one."""
        count = plan.connected()
        words = self.tr("Count the day you connected as a first exchange ({count} of them tell it)")
        self.counts_connected.setText(words.replace("{count}", self.locale().toString(count)))
        self.counts_connected.setVisible(count > 0 or self.counts_connected.isVisible())

    def _show_encoding(self, plan: ImportPlan) -> None:
        if self.encoding.currentData():
            return
        found = {"utf-8" if file.written_as == "ascii" else file.written_as for file in plan.files}
        words = self.tr("as it is found")
        if len(found) == 1:
            words = self.tr("{encoding}, detected").replace("{encoding}", found.pop().upper())
        self.encoding.setItemText(0, words)

    def _fill_regions(self, region: str) -> None:
        codes = country_codes()
        if not region:
            self.region.addItem(self.tr("not known"), "")
        for code, name in countries(region).items():
            if code in codes:
                self.region.addItem(f"{name} +{codes[code]}", code)
        self.region.setCurrentIndex(max(0, self.region.findData(region)))

    def _combo(self, name: str, width: int) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setMinimumHeight(self._type.px(_FIELD_HEIGHT))
        combo.setFixedWidth(self._type.px(width))
        return combo

    def _summary(self, plan: ImportPlan) -> str:
        troubles = [
            f"{shortened(Path(file.path).name, _LONGEST_FILE)}: {rejection_words(file.trouble)}"
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
        words = words.replace("{cards}", cards).replace("{versions}", self._joined(versions))
        return "\n".join([words, *troubles])

    def _joined(self, versions: list[str]) -> str:
        if len(versions) < 2:
            return "".join(versions)
        words = self.tr("{first} and {last}").replace("{first}", ", ".join(versions[:-1]))
        return words.replace("{last}", versions[-1])
