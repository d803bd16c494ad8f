"""One column of the board: its header, its list of cards, and what it says when nobody is in it.

Knows its level and its model; not the other columns, which it asks the board to go to.
"""

from PySide6.QtCore import QEvent, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from netplanner.ui.board.card_delegate import HALF_GAP, CardDelegate
from netplanner.ui.board.card_view import CardView
from netplanner.ui.board.contact_list_model import ContactListModel, People, PersonRole
from netplanner.ui.board.level_glyph import LevelGlyph
from netplanner.ui.foundation.controls import ElidedLabel
from netplanner.ui.foundation.labels import brings_here, level_name
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import type_scale

_RADIUS = 10
_HEADER = 40
_BAR = 8  # px: the scroll bar that lies over the edge of the cards
_HANDLE = 4
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class _OverlayBar(QScrollBar):
    """A slim scroll bar over the right edge of a list; the list's own bar stays hidden and keeps the truth."""

    def __init__(self, view: CardView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._truth = view.verticalScrollBar()
        self._truth.rangeChanged.connect(self._on_range_changed)
        self._truth.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._truth.setValue)
        self.hide()

    def _on_range_changed(self, least: int, most: int) -> None:
        self.setRange(least, most)
        self.setPageStep(self._truth.pageStep())
        self.setSingleStep(self._truth.singleStep())
        self.setValue(self._truth.value())

    def paintEvent(self, event: QPaintEvent) -> None:
        span = self.maximum() - self.minimum()
        if span <= 0:
            return
        scheme = tokens(self.palette())
        length = max(24.0, self.height() * self.pageStep() / (span + self.pageStep()))
        top = (self.height() - length) * (self.value() - self.minimum()) / span
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scheme.edge)
        painter.drawRoundedRect(QRectF(self.width() - _HANDLE - 1, top, _HANDLE, length), 2, 2)
        painter.end()


class CardList(CardView):
    """The cards of one level. Left and right are asked of the board, everything else is a list's own.

    `left_sideways` carries -1 or +1 and the height, in the viewport, at which the current card was.
    """

    left_sideways = Signal(int, int)
    entered_with_enter = Signal(str)

    def __init__(self, model: ContactListModel, people: People, *, level: int) -> None:
        super().__init__()
        # The view does not own its delegate.
        self._delegate = CardDelegate(people, is_short=level == 0)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(level_name(level))
        self._bar = _OverlayBar(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bar.setGeometry(self.width() - _BAR, 0, _BAR, self.height())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._bar.show()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._bar.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        sideways = _SIDEWAYS.get(Qt.Key(key))
        # From the first arrow on the keyboard leads, and the ring shows where it is.
        self.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if sideways is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.left_sideways.emit(sideways, self.visualRect(self.currentIndex()).center().y())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered_with_enter.emit(self.currentIndex().data(PersonRole.ID))
        else:
            super().keyPressEvent(event)

    def nearest(self, height: int) -> QModelIndex:
        """The card at `height` of the viewport, or the last one above it; invalid when there is none."""
        rows = self.model().rowCount()
        if rows == 0:
            return QModelIndex()
        row = (height + self.verticalOffset()) // self.row_height
        return self.model().index(min(max(row, 0), rows - 1), 0)


class Column(QWidget):
    """Header, count and cards of one level, on the ground of a column."""

    def __init__(self, people: People, level: int) -> None:
        super().__init__()
        self._model = people.columns[level]
        scale = type_scale(self.font())
        self.cards = CardList(self._model, people, level=level)
        self.name = ElidedLabel(level_name(level))
        self.name.setFont(scale.body_strong)
        self._count = QLabel()
        self._count.setFont(scale.body)
        self._count.setForegroundRole(self._count.foregroundRole().PlaceholderText)
        self._nobody = _Nobody(level)
        header = QWidget()
        header.setFixedHeight(scale.px(_HEADER) - HALF_GAP)
        row = QHBoxLayout(header)
        row.setContentsMargins(scale.px(11), 0, scale.px(12), 0)
        row.setSpacing(scale.px(8))
        row.addWidget(LevelGlyph(level))
        row.addWidget(self.name)
        row.addWidget(self._count)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(self._nobody)
        layout.addWidget(self.cards, 1)
        self.refresh(is_narrowed=False)

    def refresh(self, *, is_narrowed: bool) -> None:
        """Take over the count; an empty column of a narrowed board says nothing, since others may be there."""
        count = self._model.rowCount()
        self._count.setText(self.locale().toString(count))
        self._nobody.setVisible(count == 0 and not is_narrowed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens(self.palette()).column)
        # The column runs on below the window, so its lower corners are never seen.
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 0, 0, _RADIUS), _RADIUS, _RADIUS)
        painter.end()


class _Nobody(QWidget):
    """What an empty column says, and what brings someone there."""

    def __init__(self, level: int) -> None:
        super().__init__()
        scale = type_scale(self.font())
        head = QLabel(self.tr("Nobody here yet"))
        head.setFont(scale.body_strong)
        how = QLabel(brings_here(level))
        how.setFont(scale.caption)
        how.setForegroundRole(how.foregroundRole().PlaceholderText)
        how.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scale.px(16), scale.px(20), scale.px(16), scale.px(20))
        layout.setSpacing(scale.px(4))
        for label in (head, how):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
