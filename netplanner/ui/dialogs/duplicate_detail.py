"""People who may be one, side by side, and what their one card would be.

Knows how they are laid out, whom to keep and who is ticked off; merging is a deed of whoever listens.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from netplanner.services.duplicates import Comparison, Group, Member, Outlook
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.import_words import agreement_words, field_words
from netplanner.ui.foundation.labels import level_name
from netplanner.ui.foundation.marks import Radio
from netplanner.ui.foundation.panels import Panel, SymbolMark, hairline, text_label
from netplanner.ui.foundation.plain_text import breakable, shortened
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.theme import Meaning
from netplanner.ui.foundation.ticks import TickChip
from netplanner.ui.foundation.typography import type_scale

_LONGEST, _LONGEST_NAME = 160, 80
_VALUES_SHOWN = 4
_COLUMN = 96  # px: the least width of a person's column
_FIRST_LINE = 4  # of the grid, below the heads


@dataclass(frozen=True, slots=True)
class Decision:
    """Whom to keep, whom to merge into them, and who was ticked off: a person of their own."""

    kept_id: str
    other_ids: tuple[str, ...]
    apart_ids: tuple[str, ...]


class DuplicateDetail(Panel):
    """`chosen` tells that whom to keep, or who is the same, is another now: show the outlook of that decision."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._type = type_scale(self.font())
        self._people: tuple[Member, ...] = ()
        self._lines: list[QWidget] = []
        self.setAccessibleName(self.tr("The chosen people"))
        self._names = text_label("", self._type.heading, wraps=True)
        self._why = text_label("", self._type.caption, wraps=True, is_faint=True)
        self._area = QScrollArea()
        quiet_bars(self._area)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.apart_button = FlatButton(self.tr("Not the same"), symbol=Symbol.CLOSE)
        self.apart_button.setToolTip(self.tr("They stay as they are, and are not proposed again"))
        self.merge_button = FlatButton(self.tr("Merge"), symbol=Symbol.MERGE, is_primary=True)
        self.merge_button.setToolTip(self.tr("Every value of all is kept; the quieter aim wins"))
        buttons = QHBoxLayout()
        buttons.setSpacing(self._type.px(8))
        buttons.addStretch(1)
        for button in (self.apart_button, self.merge_button):
            # Enter in the list is no merge: that takes the key of its own.
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.body.addWidget(self._names)
        self.body.addWidget(self._why)
        self.body.addWidget(self._area, 1)
        self.body.addLayout(buttons)

    @property
    def decision(self) -> Decision:
        kept = self._keeps.checkedId()
        ids = [member.id for member in self._people]
        same = [at for at in range(len(ids)) if at != kept and (not self._ticks or self._ticks[at].isChecked())]
        apart = (id for at, id in enumerate(ids) if at != kept and at not in same)
        return Decision(ids[kept], tuple(ids[at] for at in same), tuple(apart))

    def show_group(self, group: Group) -> None:
        """Lay these people out; the first is kept until another is chosen."""
        self._people = group.people
        names = [shortened(member.said.name, _LONGEST_NAME) for member in group.people]
        self._names.setText(QLocale().createSeparatedList(names))
        self._why.setText(agreement_words(group.reasons) or self.tr("chosen by you"))
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, self._type.px(4), 0, 0)
        self._grid.setHorizontalSpacing(self._type.px(10))
        self._grid.setVerticalSpacing(self._type.px(5))
        self._keeps = QButtonGroup(inside)
        self._ticks: list[TickChip] = []
        self._lines = []
        for at, name in enumerate(names):
            self._add_head(at, name, has_tick=len(names) > 2)
        self._grid.addWidget(self._lined(self.tr("Merged"), self._type.body_strong), 0, len(names) + 1)
        for column in range(1, len(names) + 2):
            self._grid.setColumnMinimumWidth(column, self._type.px(_COLUMN))
            self._grid.setColumnStretch(column, 1)
        self._keeps.button(0).setChecked(True)
        self.setFocusProxy(self._keeps.button(0))
        self._show_ticks()
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._keeps.idToggled.connect(self._on_kept)

    def show_outlook(self, outlook: Outlook) -> None:
        """What the merge as it is decided now would leave, beside what each says."""
        for widget in self._lines:
            widget.hide()
            widget.deleteLater()
        self._lines = []
        kept = self._keeps.checkedId()
        self._add_line(0)
        for number, one in enumerate(outlook.fields, 1):
            self._show_field(number, one, kept)
        self._show_level(len(outlook.fields) + 1, outlook)
        self._grid.setRowStretch(2 * (len(outlook.fields) + 2) + _FIRST_LINE, 1)
        decision = self.decision
        self.merge_button.setEnabled(bool(decision.other_ids))

    # --- heads

    def _add_head(self, at: int, name: str, *, has_tick: bool) -> None:
        self._grid.addWidget(self._lined(name, self._type.body_strong), 0, at + 1)
        keep = Radio(self.tr("Keep"))
        keep.setFont(self._type.body)
        keep.setAccessibleName(self.tr("Keep {name}").replace("{name}", name))
        keep.setAccessibleDescription(self.tr("Their name stays, and what the others say is added"))
        self._keeps.addButton(keep, at)
        self._grid.addWidget(keep, 1, at + 1, Qt.AlignmentFlag.AlignLeft)
        if has_tick:
            tick = TickChip(self.tr("Same"))
            tick.setAccessibleName(self.tr("{name} is the same person").replace("{name}", name))
            tick.setToolTip(self.tr("Tick off who is a person of their own; they are not proposed again"))
            tick.setChecked(True)
            tick.toggled.connect(lambda *_: self.chosen.emit())
            self._ticks.append(tick)
            self._grid.addWidget(tick, 2, at + 1, Qt.AlignmentFlag.AlignLeft)

    def _on_kept(self, at: int, is_on: bool) -> None:
        if is_on:
            self._show_ticks()
            self.chosen.emit()

    def _show_ticks(self) -> None:
        """Whoever is kept is the same as themselves."""
        for at, tick in enumerate(self._ticks):
            is_kept = at == self._keeps.checkedId()
            if is_kept:
                tick.blockSignals(True)
                tick.setChecked(True)
                tick.blockSignals(False)
            tick.setEnabled(not is_kept)

    # --- lines

    def _show_field(self, number: int, one: Comparison, kept: int) -> None:
        self._add_name(field_words(one.field), number)
        said = [self._texts(one.field, values) for values in one.values]
        for at, values in enumerate(said):
            self._add(self._cell(values, is_faint=at != kept and values == said[kept]), number, at + 1)
        merged = QWidget()
        lines = QVBoxLayout(merged)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        left = self._texts(one.field, one.merged)
        new = [value for value in left if value not in said[kept]]
        old = [value for value in left if value not in new]
        if old or not new:
            lines.addWidget(self._cell(old))
        if new:
            lines.addWidget(self._cell(new, meaning=Meaning.OK))
        lines.addStretch(1)
        self._add(merged, number, len(one.values) + 1)
        mark = SymbolMark(Symbol.PLUS if one.adds else Symbol.CHECK, Meaning.OK if one.adds else Meaning.NEUTRAL)
        mark.setToolTip(self.tr("something is added") if one.adds else self.tr("stays as the kept card says it"))
        mark.setAccessibleName(mark.toolTip())
        self._lines.append(mark)
        line, column = 2 * number + _FIRST_LINE - 1, len(one.values) + 2
        self._grid.addWidget(mark, line, column, Qt.AlignmentFlag.AlignTop)
        self._add_line(number)

    def _show_level(self, number: int, outlook: Outlook) -> None:
        self._add_name(self.tr("Shared"), number)
        for at, member in enumerate(self._people):
            words = level_name(member.level)
            if member.records:
                records = self.tr("1 record") if member.records == 1 else self.tr("{count} records")
                words = f"{words}\n{records}".replace("{count}", self.locale().toString(member.records))
            self._add(self._lined(words, self._type.body), number, at + 1)
        self._add(self._lined(level_name(outlook.level), self._type.body), number, len(self._people) + 1)
        self._add_line(number)

    def _texts(self, field: str, values: Sequence[str]) -> list[str]:
        """Values as they are shown; of a note, each line is one."""
        if field == "has_photo":
            return [self.tr("a picture") for _ in values]
        if field == "note":
            return [line for value in values for line in value.splitlines() if line.strip()]
        return list(values)

    def _cell(self, values: Sequence[str], *, is_faint: bool = False, meaning: Meaning | None = None) -> QLabel:
        shown = [shortened(value, _LONGEST) for value in values[:_VALUES_SHOWN]]
        if len(values) > _VALUES_SHOWN:
            shown.append(self.tr("and {count} more").replace("{count}", str(len(values) - _VALUES_SHOWN)))
        font = self._type.body if meaning is None else self._type.body_medium
        words = "\n".join(map(breakable, shown)) or "–"
        return self._lined(words, font, is_faint=is_faint or not values, meaning=meaning)

    def _lined(self, words: str, font: QFont, *, is_faint: bool = False, meaning: Meaning | None = None) -> QLabel:
        label = text_label(words, font, wraps=True, is_faint=is_faint, meaning=meaning)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        return label

    def _add_name(self, words: str, number: int) -> None:
        label = text_label(words, self._type.caption, is_faint=True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, self._type.px(1), 0, 0)  # its smaller letters stand on the line of the others
        self._add(label, number, 0)

    def _add(self, widget: QWidget, number: int, column: int) -> None:
        self._lines.append(widget)
        self._grid.addWidget(widget, 2 * number + _FIRST_LINE - 1, column)

    def _add_line(self, number: int) -> None:
        line = hairline()
        self._lines.append(line)
        self._grid.addWidget(line, 2 * number + _FIRST_LINE, 0, 1, len(self._people) + 3)
