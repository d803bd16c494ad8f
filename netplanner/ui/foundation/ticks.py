"""Chips that are ticked: a small check button with a word, and rows of them.

Native check buttons in all they do; they paint their own face. Know nothing of what is ticked.
"""

from collections.abc import Collection, Sequence
from html import escape
from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.controls import paint_focus_ring
from netplanner.ui.foundation.flow import FlowLayout
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import elided, type_scale

Choice = TypeVar("Choice")
_HEIGHT = 28
_PADDING = 10
_MARK = 14
_GAP = 6
RING = 3  # px around the face of a chip, for the focus ring
_WIDEST, _NARROWEST = 360, 120
_BETWEEN = 2
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class TickChip(QAbstractButton):
    """One thing that was so, or was not. `holds`: it is known already; ticking it again shows it anew.

    A long text ends in an ellipsis; where it does, the tooltip says it whole.
    """

    def __init__(self, text: str, *, holds: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holds = holds
        self._type = type_scale(self.font())
        # QAbstractButton takes a & in somebody's words for the mark of a shortcut.
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        if holds:
            self.setToolTip(self.tr("You share this already. Tick it to show it anew."))
            self.setAccessibleDescription(self.toolTip())
        elif elided(text, self._type.body_medium, self._type.px(_WIDEST)) != text:
            # Qt reads markup in a tooltip unless it is told otherwise.
            self.setToolTip(f"<p>{escape(text)}</p>")

    @property
    def words(self) -> str:
        return self._words

    @property
    def holds(self) -> bool:
        return self._holds

    def sizeHint(self) -> QSize:
        px = self._type.px
        # The wider of both weights, so that nothing moves when it is ticked.
        wanted = QFontMetrics(self._type.body_medium).horizontalAdvance(self._words)
        width = min(wanted + 1, px(_WIDEST)) + px(_MARK + _GAP + 2 * _PADDING) + 2 * RING
        return QSize(width, px(_HEIGHT) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._type.px(_NARROWEST)), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            # A button of Qt's own would go on to the next widget of the window; the row knows where an arrow leads.
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, px = tokens(self.palette()), self._type.px
        rect = QRectF(self.rect()).adjusted(RING + 0.5, RING + 0.5, -RING - 0.5, -RING - 0.5)
        is_on, is_hovered = self.isChecked(), self.underMouse()
        edge = scheme.accent if is_on else scheme.edge if is_hovered else scheme.button_edge
        ink = scheme.accent if is_on else scheme.secondary if self._holds else scheme.text
        if is_on:
            symbol, mark = Symbol.CHECK, scheme.accent
        elif self._holds:
            symbol, mark = Symbol.ENOUGH, scheme.tone(Meaning.OK).text
            edge = edge if is_hovered else scheme.hairline
        else:
            symbol, mark = Symbol.PLUS, scheme.secondary
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(scheme.selected if is_on else scheme.base)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        if self.hasFocus():
            paint_focus_ring(painter, rect, radius=rect.height() / 2 - 1, colour=scheme.accent)
        top = round(self.height() / 2 - px(_MARK) / 2)
        place = rect.adjusted(px(_PADDING + _MARK + _GAP), 0, -px(_PADDING) + 1, 0)
        left = rect.left() + px(_PADDING)
        if self.isRightToLeft():
            place = rect.adjusted(px(_PADDING) - 1, 0, -px(_PADDING + _MARK + _GAP), 0)
            left = rect.right() - px(_PADDING + _MARK)
        paint_symbol(painter, symbol, left=left, top=top, size=px(_MARK), colour=mark)
        painter.setPen(ink)
        painter.setFont(self._type.body_medium if is_on else self._type.body)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, elided(self._words, painter.font(), place.width() + 1))
        painter.end()


class TickRow(QWidget, Generic[Choice]):
    """Chips beside each other, in as many rows as they need; arrows go between them, Space ticks.

    `changed` follows every tick. `is_exclusive`: at most one of them is ticked, and ticking it once more lets go of it.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[Choice, str]],
        *,
        held: Collection[Choice] = (),
        is_exclusive: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._is_exclusive = is_exclusive
        self._choices = [choice for choice, _ in choices]
        self.chips = [TickChip(text, holds=choice in held, parent=self) for choice, text in choices]
        layout = FlowLayout(_BETWEEN, self)
        for chip in self.chips:
            layout.addWidget(chip)
            chip.toggled.connect(self._on_toggled)

    @property
    def ticked(self) -> list[Choice]:
        return [choice for choice, chip in zip(self._choices, self.chips, strict=True) if chip.isChecked()]

    def chip(self, choice: Choice) -> TickChip:
        return self.chips[self._choices.index(choice)]

    def tick(self, *choices: Choice) -> None:
        for choice in choices:
            self.chip(choice).setChecked(True)

    def tick_those(self, choices: Collection[Choice]) -> None:
        """Tick whichever of these there are."""
        self.tick(*(choice for choice in self._choices if choice in choices))

    def untick(self) -> None:
        for chip in self.chips:
            chip.setChecked(False)

    def show_only(self, choices: Collection[Choice] | None) -> None:
        """Hide the chips of everything else; None shows them all. One that is ticked is never hidden."""
        for choice, chip in zip(self._choices, self.chips, strict=True):
            chip.setVisible(choices is None or choice in choices or chip.isChecked())

    def _on_toggled(self, is_on: bool) -> None:
        if is_on and self._is_exclusive:
            for chip in self.chips:
                if chip is not self.sender():
                    chip.setChecked(False)
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        shown = [chip for chip in self.chips if not chip.isHidden()]
        focused = next((at for at, chip in enumerate(shown) if chip.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        if self.isRightToLeft() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -step
        shown[(focused + step) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)
