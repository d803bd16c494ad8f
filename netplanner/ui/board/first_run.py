"""What an empty file shows in place of the columns: the five levels, and the ways to begin.

Knows what can be chosen, not how it is done: it only says which way was taken.
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from netplanner.ui.board.level_glyph import LevelGlyph
from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.controls import paint_focus_ring
from netplanner.ui.foundation.labels import level_name, level_share
from netplanner.ui.foundation.panels import SymbolMark
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import elided, type_scale

_WIDTH = 760
_RADIUS = 10
_HEIGHT = 78
_LEVELS = 5


class _WayButton(QAbstractButton):
    """One way to begin: a round symbol, a heading and a sentence."""

    def __init__(self, symbol: Symbol, *, heading: str, sentence: str, key_hint: str = "", is_first: bool) -> None:
        super().__init__()
        self._symbol = symbol
        self._heading = heading
        self._sentence = sentence
        self._key_hint = key_hint
        self._is_first = is_first
        self._type = type_scale(self.font())
        self.setText(heading)
        self.setAccessibleDescription(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(self._type.px(_WIDTH), self._type.px(_HEIGHT) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, px = tokens(self.palette()), self._type.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        edge = scheme.accent if self._is_first else scheme.edge if self.underMouse() else scheme.button_edge
        painter.setPen(QPen(edge, 1))
        painter.setBrush(scheme.track if self.isDown() else scheme.base)
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if self.hasFocus():
            paint_focus_ring(painter, rect.adjusted(1, 1, -1, -1), radius=_RADIUS, colour=scheme.accent)
        middle = rect.center().y()
        disc = QRectF(rect.left() + px(16), middle - px(20), px(40), px(40))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scheme.selected)
        painter.drawEllipse(disc)
        size = px(20)
        inset = (disc.width() - size) / 2
        paint_symbol(
            painter, self._symbol, left=disc.left() + inset, top=disc.top() + inset, size=size, colour=scheme.accent
        )
        chevron = px(16)
        right = rect.right() - px(16)
        paint_symbol(
            painter,
            Symbol.CHEVRON_RIGHT,
            left=right - chevron,
            top=middle - chevron / 2,
            size=chevron,
            colour=scheme.text,
        )
        right -= chevron + px(16)
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._type.caption)
        painter.setPen(scheme.secondary)
        hint_width = QFontMetrics(self._type.caption).horizontalAdvance(self._key_hint)
        painter.drawText(QRectF(right - hint_width, rect.top(), hint_width, rect.height()), vertical, self._key_hint)
        left = disc.right() + px(16)
        width = right - hint_width - px(12) - left
        painter.drawText(
            QRectF(left, middle + px(3), width, px(20)),
            vertical | Qt.TextFlag.TextDontClip,
            elided(self._sentence, self._type.caption, width),
        )
        painter.setFont(self._type.heading)
        painter.setPen(scheme.text)
        painter.drawText(
            QRectF(left, middle - px(24), width, px(22)), vertical | Qt.TextFlag.TextDontClip, self._heading
        )
        painter.end()


class _Towards(QWidget):
    """The small arrow between two levels."""

    def __init__(self) -> None:
        super().__init__()
        self._size = type_scale(self.font()).px(14)
        self.setFixedSize(self._size, type_scale(self.font()).px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = tokens(self.palette()).edge
        top = (self.height() - self._size) / 2
        paint_symbol(painter, Symbol.CHEVRON_RIGHT, left=0, top=top, size=self._size, colour=colour)
        painter.end()


def _beside_each_other(*widgets: QWidget) -> QHBoxLayout:
    """A row in the middle."""
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


class FirstRun(QWidget):
    """The page of a file without people."""

    import_requested = Signal()
    samples_requested = Signal()
    add_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        scale = type_scale(self.font())
        title = QLabel(self.tr("Start with the people you know"))
        title.setFont(scale.display)
        lead = QLabel(
            self.tr(
                "Everyone begins under “Known of”. What you share moves them, nothing else does, "
                "and it is fine to stay anywhere."
            )
        )
        drop = QLabel(self.tr("or drop a file anywhere in this window"))
        stays = QLabel(self.tr("Nothing leaves this machine unless you export it."))
        for label in (drop, stays):
            label.setFont(scale.caption)
        for label in (lead, drop, stays):
            label.setForegroundRole(label.foregroundRole().PlaceholderText)
        for label in (lead, stays):
            label.setWordWrap(True)
        for label in (title, lead, stays):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.import_button = _WayButton(
            Symbol.IMPORT,
            heading=self.tr("Import contacts"),
            sentence=self.tr("A .vcf from your phone, Google or Outlook. One undo takes all of it back."),
            key_hint=self.tr("Ctrl I"),
            is_first=True,
        )
        self.samples_button = _WayButton(
            Symbol.PEOPLE,
            heading=self.tr("Try with sample people"),
            sentence=self.tr("Forty invented people and a full week. One undo removes them."),
            is_first=False,
        )
        self.add_button = _WayButton(
            Symbol.PLUS,
            heading=self.tr("Start blank"),
            sentence=self.tr("Add the first person by hand. A name is enough."),
            key_hint=self.tr("Ctrl N"),
            is_first=False,
        )
        self.add_button.clicked.connect(self.add_requested)
        self.import_button.clicked.connect(self.import_requested)
        self.samples_button.clicked.connect(self.samples_requested)
        inner = QWidget()
        inner.setMaximumWidth(scale.px(_WIDTH) + 5)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scale.px(4))
        column.addWidget(title)
        column.addSpacing(scale.px(8))
        column.addWidget(lead)
        column.addSpacing(scale.px(26))
        column.addLayout(self._ladder())
        column.addSpacing(scale.px(26))
        column.addWidget(self.import_button)
        column.addWidget(self.samples_button)
        column.addWidget(self.add_button)
        column.addSpacing(scale.px(14))
        column.addLayout(_beside_each_other(SymbolMark(Symbol.FILE), drop))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(inner, 100)
        across.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addStretch(2)
        layout.addLayout(across)
        layout.addStretch(3)
        layout.addWidget(stays)

    def _ladder(self) -> QHBoxLayout:
        """The five levels side by side, each a little closer."""
        scale = type_scale(self.font())
        ladder = QHBoxLayout()
        ladder.setSpacing(0)
        for level in range(_LEVELS):
            if level:
                ladder.addWidget(_Towards(), 0, Qt.AlignmentFlag.AlignTop)
            rung = QVBoxLayout()
            rung.setSpacing(scale.px(2))
            glyph = LevelGlyph(level, width=32, is_accented=level == _LEVELS - 1)
            name = QLabel(level_name(level))
            name.setFont(scale.body_strong)
            share = QLabel(level_share(level))
            share.setFont(scale.caption)
            share.setForegroundRole(share.foregroundRole().PlaceholderText)
            rung.addWidget(glyph, 0, Qt.AlignmentFlag.AlignHCenter)
            rung.addSpacing(scale.px(8))
            rung.addWidget(name, 0, Qt.AlignmentFlag.AlignHCenter)
            rung.addWidget(share, 0, Qt.AlignmentFlag.AlignHCenter)
            ladder.addLayout(rung, 1)
        return ladder
