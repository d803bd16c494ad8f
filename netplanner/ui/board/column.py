"""One column of the board: its header, its list of cards, what it says when nobody is in it, and being a place to
drop people on.

Knows its level and its model; not the other columns, which it asks the board to go to.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from netplanner.services.moves import Move, MoveKind
from netplanner.ui.board.card_delegate import HALF_GAP
from netplanner.ui.board.card_list import CardList
from netplanner.ui.board.card_view import Held, ground_of
from netplanner.ui.board.drop_notice import MOST_AT_ONCE, DropNotice
from netplanner.ui.board.level_glyph import LevelGlyph
from netplanner.ui.board.people import People
from netplanner.ui.board.people_mime import people_in
from netplanner.ui.foundation.assets import Symbol
from netplanner.ui.foundation.controls import FlatButton
from netplanner.ui.foundation.elided_label import ElidedLabel
from netplanner.ui.foundation.labels import brings_here, level_name
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import type_scale

_RADIUS = 10
_HEADER = 40
_HEADER_AROUND = 11 + 20 + 3 * 8 + 4  # px: what stands around the name and the count, but for the button
_SCROLL_EDGE = 40  # px: holding a card this near to the upper or lower edge scrolls
_SCROLL_STEP = 12
_SCROLL_EVERY_MS = 16

PlanMoves = Callable[[Sequence[str], int], Sequence[Move]]
_NAME_ROLES = {
    Held.NOTHING: QPalette.ColorRole.WindowText,
    Held.WELCOME: QPalette.ColorRole.WindowText,
    Held.UNWELCOME: QPalette.ColorRole.PlaceholderText,
}


class Column(QWidget):
    """Header, count and cards of one level, on the ground of a column.

    `dropped` carries the ids of people dropped here, `refused` the moves that a repair stands in the way of.
    Both are told once the drag is over, so that a dialog can follow.
    """

    dropped = Signal(list)
    refused = Signal(list)

    def __init__(
        self, people: People, level: int, *, plan_moves: PlanMoves | None = None, photos: Photos | None = None
    ) -> None:
        super().__init__()
        self._model = people.columns[level]
        self._level = level
        self._plan_moves = plan_moves
        self._moves: Sequence[Move] = ()
        self._held = Held.NOTHING
        self._scroll_step = 0
        scale = type_scale(self.font())
        self.cards = CardList(self._model, people, level=level, photos=photos)
        self.name = ElidedLabel(level_name(level), keeps_end=True)
        self.name.setFont(scale.body_strong)
        self._count = QLabel()
        self._count.setFont(scale.body)
        self._count.setForegroundRole(self._count.foregroundRole().PlaceholderText)
        self._nobody = _Nobody(level)
        about = self.tr("More about {column}").replace("{column}", level_name(level))
        self._more = more = FlatButton(symbol=Symbol.DOTS, name=about, is_quiet=True)
        more.setFixedSize(scale.px(28), scale.px(28))
        menu = QMenu(self)
        self._select_all = menu.addAction(self.tr("Select everyone here"))
        self._select_all.triggered.connect(self.cards.all_wished)
        more.setMenu(menu)
        header = QWidget()
        header.setFixedHeight(scale.px(_HEADER) - HALF_GAP)
        row = QHBoxLayout(header)
        row.setContentsMargins(scale.px(11), 0, scale.px(4), 0)
        row.setSpacing(scale.px(8))
        row.addWidget(LevelGlyph(level))
        row.addWidget(self.name)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(more)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(header)
        self._layout.addWidget(self._nobody)
        self._layout.addWidget(self.cards, 1)
        self.notice = DropNotice(self)
        self._timer = QTimer(self)
        self._timer.setInterval(_SCROLL_EVERY_MS)
        self._timer.timeout.connect(self._on_scroll)
        self.setAcceptDrops(True)
        self.refresh(is_narrowed=False)

    def refresh(self, *, is_narrowed: bool) -> None:
        """Take over the count; an empty column of a narrowed board says nothing, since others may be there."""
        count = self._model.rowCount()
        self._count.setText(self.locale().toString(count))
        self._make_room()
        self._nobody.setVisible(count == 0 and not is_narrowed)
        # At once: cards that lie in another place than they are seen in could not be taken.
        self._layout.activate()
        self._select_all.setEnabled(count > 0)

    # --- being dropped on

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        ids = people_in(event.mimeData())
        if not ids or self._plan_moves is None:
            return
        # Asked once, not at every step of the mouse; and not about so many that the answer takes long.
        is_much = len(ids) > MOST_AT_ONCE
        self._moves = () if is_much else self._plan_moves(ids, self._level)
        kinds = {MoveKind.REFUSED} if is_much else {move.kind for move in self._moves}
        if kinds & {MoveKind.ASK, MoveKind.ENOUGH}:
            self._hold(Held.WELCOME)
        elif MoveKind.REFUSED in kinds:
            self._hold(Held.UNWELCOME)
        # Their own column takes them as well: nothing would happen, and nothing is said.
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        height = event.position().y()
        top = self.cards.y() + _SCROLL_EDGE
        self._scroll_step = (
            -_SCROLL_STEP if height < top else _SCROLL_STEP if height > self.height() - _SCROLL_EDGE else 0
        )
        if self._scroll_step and not self._timer.isActive():
            self._timer.start()
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        ids, held = people_in(event.mimeData()), self._held
        refused = [move for move in self._moves if move.kind is MoveKind.REFUSED]
        # Asked without an answer: there was none to be had just now, and the deed itself will say why.
        is_open = held is Held.NOTHING and not self._moves and not set(ids) <= set(self._model.ids)
        self._end_drag()
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        if refused and held is Held.UNWELCOME:
            QTimer.singleShot(0, self, lambda: self.refused.emit(refused))
        elif held is Held.WELCOME or is_open:
            QTimer.singleShot(0, self, lambda: self.dropped.emit(ids))

    def _hold(self, held: Held) -> None:
        self._held = held
        self.cards.set_held(held)
        self.name.setForegroundRole(_NAME_ROLES[held])
        if held is Held.NOTHING:
            self.notice.hide()
        else:
            self.notice.show_moves(self._moves, held)
            self._place_notice()
        self.update()

    def _end_drag(self) -> None:
        self._timer.stop()
        self._moves = ()
        self._hold(Held.NOTHING)

    def _on_scroll(self) -> None:
        bar = self.cards.verticalScrollBar()
        bar.setValue(bar.value() + self._scroll_step)

    def _make_room(self) -> None:
        """In a narrow column its name comes before the button, which Ctrl+A and the menu stand in for."""
        scale = type_scale(self.font())
        needed = QFontMetrics(self.name.font()).horizontalAdvance(self.name.text()) + self._count.sizeHint().width()
        around = scale.px(_HEADER_AROUND)
        self._more.setVisible(needed + around + self._more.width() <= self.width())

    def _place_notice(self) -> None:
        edge = ground_of(self._held, tokens(self.palette()))[2]
        width = self.width() - 2 * edge
        top = self._nobody if self._nobody.isVisible() else self.cards
        self.notice.setGeometry(edge, top.y(), width, self.notice.heightForWidth(width))
        self.notice.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        if self.notice.isVisible():
            self._place_notice()

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, edge, thickness = ground_of(self._held, tokens(self.palette()))
        inset = thickness / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, thickness) if thickness else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        # The column runs on below the window, so its lower corners are never seen.
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, _RADIUS)
        painter.drawRoundedRect(rect, _RADIUS - inset, _RADIUS - inset)
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
