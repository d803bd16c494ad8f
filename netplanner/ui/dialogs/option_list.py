"""The ways on as rows, of which one is chosen; where the wish itself fits, the others wait behind a button."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.domain.ways import Answer, Way, WayKind
from netplanner.ui.dialogs import option_words
from netplanner.ui.dialogs.option_rows import OptionRow
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton


class OptionList(QWidget):
    """`show_answer` before it is shown. `chosen` follows another choice, `folded` the button.

    What the user picked stays chosen as long as an answer has it; else the first way is offered.
    """

    chosen = Signal()
    folded = Signal()

    def __init__(self, *, can_decline: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can_decline = can_decline
        self._picked: WayKind | None = None
        self._are_all_shown = False
        self._ways: tuple[Way, ...] = ()
        self._fits = False
        self.rows = {kind: OptionRow() for kind in WayKind}
        self.others_button = FlatButton(self.tr("Other ways"), symbol=Symbol.CHEVRON_DOWN, is_quiet=True)
        self.others_button.setAutoDefault(False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for row in self.rows.values():
            self._column.addWidget(row)
        self._column.addWidget(self.others_button, 0, Qt.AlignmentFlag.AlignLeft)
        for kind, row in self.rows.items():
            row.clicked.connect(lambda *_, kind=kind: self._on_clicked(kind))
            row.toggled.connect(self._on_toggled)
        self.others_button.clicked.connect(self._on_others)

    @property
    def way(self) -> Way:
        """The way that is chosen."""
        return next(way for way in self._ways if self.rows[way.kind].isChecked())

    @property
    def shown(self) -> list[OptionRow]:
        """The rows that can be seen, in their order."""
        rows = (self.rows[way.kind] for way in self._ways)
        return [row for row in rows if not row.isHidden()]

    def show_answer(self, answer: Answer, today: date) -> None:
        self._ways = tuple(way for way in answer.ways if self._can_decline or way.kind is not WayKind.DECLINE)
        self._fits = answer.fits
        for place, way in enumerate(self._ways):
            row = self.rows[way.kind]
            row.show_option(
                option_words.head(way, answer),
                option_words.below(way, today),
                option_words.symbol(way),
                option_words.verdict(way),
            )
            self._column.removeWidget(row)
            self._column.insertWidget(place, row)
        kinds = [way.kind for way in self._ways]
        kind = kinds[0] if self._picked is None or self._picked not in kinds else self._picked
        self.rows[kind].setChecked(True)
        self._fold()

    def _fold(self) -> None:
        is_open = self._are_all_shown or not self._fits
        kinds = {way.kind for way in self._ways}
        for kind, row in self.rows.items():
            row.setVisible(kind in kinds and (is_open or row.isChecked()))
        self.others_button.setVisible(self._fits and len(kinds) > 1)
        self.others_button.set_symbol(Symbol.CHEVRON_UP if is_open else Symbol.CHEVRON_DOWN)

    def _on_clicked(self, kind: WayKind) -> None:
        self._picked = kind

    def _on_toggled(self, is_on: bool) -> None:
        if is_on:
            self.chosen.emit()

    def _on_others(self) -> None:
        self._are_all_shown = not self._are_all_shown
        self._fold()
        self.folded.emit()
