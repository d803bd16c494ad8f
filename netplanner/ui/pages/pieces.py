"""The small pieces a page about a person is laid out with: titled groups, and rows with a symbol.

Know how they look, in both themes; nothing of the person.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from netplanner.ui.board.avatar import paint_avatar
from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.theme import Meaning, tokens
from netplanner.ui.foundation.typography import type_scale

_RADIUS = 8
_SYMBOL = 16


class SymbolSign(QWidget):
    """One symbol, decoration beside the words that say the same."""

    def __init__(self, symbol: Symbol, *, meaning: Meaning = Meaning.NEUTRAL, is_faint: bool = False) -> None:
        super().__init__()
        self._symbol = symbol
        self._meaning = meaning
        self._is_faint = is_faint
        self._size = type_scale(self.font()).px(_SYMBOL)
        self.setFixedSize(QSize(self._size, type_scale(self.font()).px(18)))

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        colour = scheme.secondary if self._is_faint else scheme.tone(self._meaning).text
        painter = QPainter(self)
        top = (self.height() - self._size) / 2
        paint_symbol(painter, self._symbol, left=0, top=top, size=self._size, colour=colour)
        painter.end()


class Avatar(QWidget):
    """The round initials of a person. `width` is in pixels of a 13 px font."""

    def __init__(self, person_id: str, name: str, *, width: int = 44) -> None:
        super().__init__()
        self._person_id = person_id
        self._name = name
        scale = type_scale(self.font())
        self._font = scale.heading
        self.setFixedSize(scale.px(width), scale.px(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_avatar(
            painter,
            QRectF(self.rect()),
            name=self._name,
            person_id=self._person_id,
            font=self._font,
            scheme=tokens(self.palette()),
        )
        painter.end()


def words(text: str, *, is_detail: bool = False, is_strong: bool = False) -> QLabel:
    """A label that wraps, never reads its text as markup, and lets it be copied."""
    label = QLabel(text)
    scale = type_scale(label.font())
    label.setFont(scale.caption if is_detail else scale.body_medium if is_strong else scale.body)
    if is_detail:
        label.setForegroundRole(label.foregroundRole().PlaceholderText)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


class Row(QWidget):
    """A symbol, a line of words with a fainter one under it, and something at the right end."""

    def __init__(
        self,
        symbol: Symbol,
        text: str,
        *,
        detail: str = "",
        meaning: Meaning = Meaning.NEUTRAL,
        is_faint: bool = False,
        is_strong: bool = False,
        at_the_end: QWidget | None = None,
    ) -> None:
        super().__init__()
        scale = type_scale(self.font())
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addWidget(words(text, is_strong=is_strong))
        if detail:
            lines.addWidget(words(detail, is_detail=True))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, scale.px(2), 0, scale.px(2))
        layout.setSpacing(scale.px(8))
        layout.addWidget(SymbolSign(symbol, meaning=meaning, is_faint=is_faint), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(lines, 1)
        if at_the_end is not None:
            layout.addWidget(at_the_end, 0, Qt.AlignmentFlag.AlignVCenter)


class Group(QWidget):
    """A panel with a heading; rows are added to `rows`."""

    def __init__(self, heading: str, *, meaning: Meaning = Meaning.NEUTRAL) -> None:
        super().__init__()
        self._meaning = meaning
        scale = type_scale(self.font())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(scale.px(14), scale.px(12), scale.px(14), scale.px(12))
        self.rows.setSpacing(scale.px(3))
        title = QLabel(heading)
        title.setFont(scale.body_strong)
        self.rows.addWidget(title)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = tokens(self.palette())
        is_tinted = self._meaning is not Meaning.NEUTRAL
        ground = scheme.tone(self._meaning).tint if is_tinted else scheme.base
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ground if is_tinted else scheme.hairline, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()
