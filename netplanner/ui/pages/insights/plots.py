"""The plots of how it went, drawn by pyqtgraph in the colours of the palette.

Only this module knows pyqtgraph, and it is imported when the page is first opened: it brings numpy along, and takes
longer than the rest of the window. A plot is looked at, not dragged about: the mouse passes it by.
"""

from collections.abc import Sequence
from typing import Any

import pyqtgraph
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.ui.foundation.theme import Meaning, Tokens, tokens
from netplanner.ui.foundation.typography import type_scale

_BAR = 0.62
_LABELS = 6  # along the bottom, at most


class Plot(QWidget):
    """`draw` draws it anew, whenever the palette changes. `names` stand along the bottom, some of them."""

    def __init__(self, name: str, *, height: int, names: Sequence[str], has_scale: bool) -> None:
        super().__init__()
        self._type = type_scale(self.font())
        self._names = names
        self._plot: Any = pyqtgraph.PlotWidget()
        self._plot.setFrameShape(self._plot.Shape.NoFrame)
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.setAntialiasing(True)
        # Names of the highest figure and of the first place lie half outside of what is plotted.
        self._plot.getPlotItem().setContentsMargins(0, self._type.px(8), 0, 0)
        # The wheel scrolls the page, and a tooltip or a click is the plot's own.
        self._plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._has_scale = has_scale
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setStyle(tickLength=0, tickFont=self._type.caption)
        self._plot.showAxis("left", has_scale)
        self.setAccessibleName(name)
        for part in (self._plot, self._plot.viewport()):
            part.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(self._type.px(height))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot)
        self.redraw()

    def redraw(self) -> None:
        scheme = tokens(self.palette())
        self._plot.clear()
        self._plot.setBackground(scheme.base)
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setPen(scheme.hairline)
            axis.setTextPen(scheme.secondary)
        step = max(1, -(-len(self._names) // _LABELS))
        ticks = [(place, name) for place, name in enumerate(self._names) if place % step == 0]
        self._plot.getAxis("bottom").setTicks([ticks])
        self.draw(scheme)

    def draw(self, scheme: Tokens) -> None:
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.redraw()

    # --- what plots are made of

    def _room(self, highest: float) -> None:
        """How far the axes reach: from zero, with a little room above."""
        self._plot.setXRange(-0.6, len(self._names) - 0.4, padding=0)
        self._plot.setYRange(0, max(1.0, highest) * 1.12, padding=0)

    def _bars(self, heights: Sequence[float], colour: QColor, *, below: Sequence[float] | None = None) -> None:
        places = list(range(len(heights)))
        bars = pyqtgraph.BarGraphItem(
            x=places, height=list(heights), y0=list(below or [0] * len(heights)), width=_BAR, brush=colour, pen=None
        )
        self._plot.addItem(bars)

    def _levels(self, heights: Sequence[float], colour: QColor) -> None:
        """A short line at a height in each place."""
        across = [edge for place in range(len(heights)) for edge in (place - 0.42, place + 0.42)]
        up = [height for height in heights for _ in range(2)]
        self._plot.plot(across, up, pen=pyqtgraph.mkPen(colour, width=2), connect="pairs")

    def _say(self, text: str, x: float, y: float, colour: QColor, *, anchor: tuple[float, float] = (0.5, 1.0)) -> None:
        item = pyqtgraph.TextItem(text, color=colour, anchor=anchor)
        item.setFont(self._type.caption_strong)
        item.setPos(x, y)
        self._plot.addItem(item, ignoreBounds=True)


class LevelPlot(Plot):
    """How many there were, month by month, on a scale of its own; the first and the last number are told."""

    def __init__(self, name: str, counts: Sequence[int], names: Sequence[str]) -> None:
        self._counts = counts
        super().__init__(name, height=128, names=names, has_scale=False)

    def draw(self, scheme: Tokens) -> None:
        colour = scheme.tone(Meaning.ACCENT).fill
        places = list(range(len(self._counts)))
        self._plot.plot(
            places,
            list(self._counts),
            pen=pyqtgraph.mkPen(colour, width=2),
            fillLevel=0,
            brush=scheme.tone(Meaning.ACCENT).tint,
        )
        last = places[-1]
        self._plot.plot([last], [self._counts[-1]], pen=None, symbol="o", symbolSize=7, symbolBrush=scheme.accent,
                        symbolPen=None)  # fmt: skip
        self._room(1.12 * max(self._counts))
        self._plot.setXRange(-max(0.3, last * 0.13), last + max(1.0, len(places) * 0.22), padding=0)
        self._plot.getAxis("bottom").setTicks([[(0, self._names[0]), (last, self._names[-1])]])
        if len(self._counts) > 1:
            # Where the curve climbs, the number stands over its left end, and beside it where it falls.
            side = 0.75 if self._counts[1] > self._counts[0] else 0.0
            first = self.locale().toString(self._counts[0])
            self._say(first, 0, self._counts[0], scheme.secondary, anchor=(side, 1.0))
        self._say(self.locale().toString(self._counts[-1]), last, self._counts[-1], scheme.text, anchor=(-0.25, 0.5))


class MinutesPlot(Plot):
    """Minutes spent as bars, those planned as lines across them."""

    def __init__(self, name: str, spent: Sequence[int], planned: Sequence[int], names: Sequence[str]) -> None:
        self._spent, self._planned = spent, planned
        super().__init__(name, height=190, names=names, has_scale=True)

    def draw(self, scheme: Tokens) -> None:
        self._bars(self._spent, scheme.tone(Meaning.ACCENT).fill)
        self._levels(self._planned, scheme.text)
        self._room(max((*self._spent, *self._planned)))


class SharePlot(Plot):
    """Two parts of a whole, month by month, with a dashed line where the parts are suggested to meet."""

    def __init__(self, name: str, parts: Sequence[float | None], suggested: float, names: Sequence[str]) -> None:
        self._parts, self._suggested = parts, suggested
        super().__init__(name, height=150, names=names, has_scale=False)

    def draw(self, scheme: Tokens) -> None:
        widen = [0.0 if part is None else 100 * part for part in self._parts]
        rest = [0.0 if part is None else 100 - 100 * part for part in self._parts]
        self._bars(widen, scheme.tone(Meaning.ACCENT).fill)
        self._bars(rest, scheme.tone(Meaning.ME).fill, below=widen)
        pen = pyqtgraph.mkPen(scheme.text, width=1.5, style=Qt.PenStyle.DashLine)
        self._plot.addItem(pyqtgraph.InfiniteLine(pos=100 * self._suggested, angle=0, pen=pen))
        self._room(100 / 1.12)


class LoadPlot(Plot):
    """Minutes of each week as bars, over in their colour, with what fits as lines across them."""

    def __init__(
        self, name: str, minutes: Sequence[int], capacity: Sequence[int], passed: Sequence[bool], names: Sequence[str]
    ) -> None:
        self._minutes, self._capacity, self._passed = minutes, capacity, passed
        super().__init__(name, height=190, names=names, has_scale=True)

    def draw(self, scheme: Tokens) -> None:
        is_over = [m > c and not p for m, c, p in zip(self._minutes, self._capacity, self._passed, strict=True)]
        kinds = (
            (scheme.edge, list(self._passed)),
            (scheme.tone(Meaning.OVER).fill, is_over),
            (scheme.tone(Meaning.ACCENT).fill, [not p and not o for p, o in zip(self._passed, is_over, strict=True)]),
        )
        for colour, is_it in kinds:
            self._bars([m if it else 0 for m, it in zip(self._minutes, is_it, strict=True)], colour)
        self._levels(self._capacity, scheme.text)
        self._room(max((*self._minutes, *self._capacity)))
