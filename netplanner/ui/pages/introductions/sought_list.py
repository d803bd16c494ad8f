"""The left list of the page, and how its rows are drawn (look/08): arrows go over headings, Enter opens a person."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from netplanner.services.introducing import IntroductionsView, Wanted
from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.controls import paint_focus_ring
from netplanner.ui.foundation.headed_rows import ROW_ROLE, Heading
from netplanner.ui.foundation.scroll_bars import quiet_bars
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import elided, type_scale
from netplanner.ui.pages.introductions.faces import Faces
from netplanner.ui.pages.introductions.sought_rows import SoughtRow, SoughtRowsModel

_ROW, _HEADING = 52, 36  # px of a 13 px font, as all below
_AVATAR, _AVATAR_AT, _TEXT_AT = 32, 12, 54
_SYMBOL = 15
_RIGHT_MARGIN = 8
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_KEYBOARD = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange

_Index = QModelIndex | QPersistentModelIndex


class SoughtDelegate(QStyledItemDelegate):
    def __init__(self, faces: Faces) -> None:
        super().__init__()
        self._faces = faces

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        is_heading = isinstance(index.data(ROW_ROLE), Heading)
        return QSize(0, type_scale(option.font).px(_HEADING if is_heading else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect)
        row = index.data(ROW_ROLE)
        if isinstance(row, Heading):
            self._paint_heading(painter, option, row)
        elif isinstance(row, SoughtRow):
            self._paint_ground(painter, option)
            self._paint_row(painter, option, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, row: Heading) -> None:
        scale, scheme = type_scale(option.font), tokens(option.palette)
        place = QRectF(option.rect).adjusted(scale.px(_AVATAR_AT), scale.px(6), -scale.px(12), 0)
        painter.setPen(scheme.text)
        painter.setFont(scale.body_strong)
        painter.drawText(place, _LEFT, elided(row.words, scale.body_strong, place.width()))
        painter.setPen(scheme.secondary)
        painter.setFont(scale.body)
        painter.drawText(place, _RIGHT, row.beside)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        scheme = tokens(option.palette)
        rect = QRectF(option.rect).adjusted(2, 1, -2, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(scheme.selected)
            painter.drawRoundedRect(rect, 4, 4)
            painter.setBrush(scheme.accent)
            painter.drawRoundedRect(QRectF(rect.left(), rect.top() + 10, 2, rect.height() - 20), 1, 1)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(scheme.window)
            painter.drawRoundedRect(rect, 4, 4)
        if (option.state & _KEYBOARD) == _KEYBOARD:
            paint_focus_ring(painter, rect.adjusted(3, 3, -3, -3), radius=3, colour=scheme.accent)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: SoughtRow) -> None:
        scale, scheme = type_scale(option.font), tokens(option.palette)
        px, rect = scale.px, QRectF(option.rect)
        size = px(_AVATAR)
        place = QRectF(rect.left() + px(_AVATAR_AT), rect.center().y() - size / 2, size, size)
        if row.contact_id:
            self._faces.paint(painter, place, row.contact_id, font=scale.caption_initials, scheme=scheme)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(scheme.track)
            painter.drawEllipse(place)
            mark, middle = px(_SYMBOL), place.center()
            paint_symbol(
                painter, Symbol.SEARCH, left=middle.x() - mark / 2, top=middle.y() - mark / 2, size=mark,
                colour=scheme.secondary,
            )  # fmt: skip
        left = rect.left() + px(_TEXT_AT)
        width = rect.right() - px(_RIGHT_MARGIN) - left
        half = rect.height() / 2
        upper = QRectF(left, rect.top() + px(7), width, half - px(6))
        lower = QRectF(left, rect.top() + half, width, half - px(7))
        for words, font, ink, where in (
            (row.words, scale.body_medium, scheme.text, upper),
            (row.below, scale.caption, scheme.secondary, lower),
        ):
            painter.setPen(ink)
            painter.setFont(font)
            painter.drawText(where, _LEFT, elided(words, font, width))


class SoughtList(QListView):
    """`current_changed` follows the row that the keyboard is on; `opened` is about it."""

    current_changed = Signal()
    opened = Signal()

    def __init__(self, faces: Faces) -> None:
        super().__init__()
        quiet_bars(self)
        self._model = SoughtRowsModel(faces)
        # The view does not own its delegate.
        self._delegate = SoughtDelegate(faces)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Whom and what I look for, and what is on its way"))
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self._is_filling = False
        if faces.photos is not None:
            faces.photos.loaded.connect(self._on_photo_loaded)

    @property
    def current_row(self) -> SoughtRow | None:
        return self._model.row_at(self.currentIndex().row())

    def show_view(self, view: IntroductionsView, looked_up: Wanted | None, key: str = "") -> None:
        """Show things as they are now, on the row of `key`, else where the keyboard was, else what stands there now."""
        row, place = self.current_row, self.currentIndex().row()
        scrolled = self.verticalScrollBar().value()
        self._is_filling = True
        self._model.show(view, looked_up)
        there = self._model.row_of(key or (row.key if row is not None else ""))
        if there < 0 and row is not None:
            # Whom one looked for may be on their way by now.
            there = self._model.row_about(row.contact_id)
        if there < 0:
            there = self._model.nearest(place)
        self.setCurrentIndex(self._model.index(there))
        self._is_filling = False
        self.verticalScrollBar().setValue(scrolled)
        self.current_changed.emit()

    def choose(self, key: str) -> bool:
        """Go to the row of this key, if there is one."""
        there = self._model.row_of(key)
        if there >= 0:
            self.setCurrentIndex(self._model.index(there))
        return there >= 0

    def _on_current_changed(self) -> None:
        if not self._is_filling:
            self.current_changed.emit()

    def _on_photo_loaded(self) -> None:
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)
