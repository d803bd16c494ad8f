"""Paints the rows of the week (look/04), and tells when the box before one is clicked.

All measures are for a font of 13 px and grow with it; colours come from the palette at paint time.
"""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from netplanner.ui.board.avatar import paint_avatar
from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.controls import paint_focus_ring
from netplanner.ui.foundation.dates import near_day, weekday_and_day
from netplanner.ui.foundation.headed_rows import ROW_ROLE, Heading
from netplanner.ui.foundation.labels import follow_up_symbol
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.foundation.theme import Meaning, Tokens, tokens
from netplanner.ui.foundation.typography import TypeScale, elided, type_scale
from netplanner.ui.pages.week.task_rows import BirthdayRow, DoneRow, TaskRow, TaskRowsModel
from netplanner.ui.pages.week.task_words import done_words, spent_words, task_words, when_meaning, when_words

_ROW, _HEADING = 42, 28
_CHECK_AT, _SYMBOL_AT, _AVATAR_AT, _TEXT_AT = 10, 35, 64, 98  # look: Week
_CHECK, _SYMBOL, _AVATAR = 16, 15, 26
_CHIP_HEIGHT = 22
_CHIP_ROOM, _MINUTES_ROOM = 116, 66
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_Index = QModelIndex | QPersistentModelIndex


class TaskDelegate(QStyledItemDelegate):
    """`ticked` carries the place of a row whose box was clicked."""

    ticked = Signal(int)

    def __init__(self, photos: Photos | None, has_photo: Any) -> None:
        super().__init__()
        self._photos = photos
        self._has_photo = has_photo

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        is_heading = isinstance(index.data(ROW_ROLE), Heading)
        return QSize(0, type_scale(option.font).px(_HEADING if is_heading else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, TaskRowsModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect)
        drawing = _RowPainter(painter, option)
        match index.data(ROW_ROLE):
            case Heading(words=words, beside=beside):
                drawing.heading(words, beside)
            case TaskRow(task=task, name=name):
                drawing.ground()
                drawing.check(is_done=False, is_question=task.follow_up is None)
                drawing.mark(follow_up_symbol(task.kind))
                self._portrait(drawing, task.contact_id, name)
                drawing.texts(task_words(task), name, is_done=False)
                drawing.when(when_words(task, model.today), when_meaning(task, model.today))
                drawing.minutes(str(task.minutes) if task.minutes else "", is_done=False)
            case BirthdayRow(birthday=birthday, name=name):
                drawing.ground()
                drawing.mark(Symbol.CAKE)
                self._portrait(drawing, birthday.contact_id, name)
                drawing.texts(name, "", is_done=False)
                meaning = Meaning.ACCENT if birthday.on == model.today else Meaning.NEUTRAL
                drawing.when(near_day(birthday.on, model.today), meaning)
            case DoneRow(follow_up=follow_up, name=name):
                drawing.ground()
                drawing.check(is_done=True, is_question=False)
                drawing.mark(follow_up_symbol(follow_up.kind))
                self._portrait(drawing, follow_up.contact_id, name)
                drawing.texts(done_words(follow_up), name, is_done=True)
                if follow_up.done_on is not None:
                    drawing.when(weekday_and_day(follow_up.done_on), Meaning.NEUTRAL)
                drawing.minutes(spent_words(follow_up), is_done=True)
        painter.restore()

    def _portrait(self, drawing: "_RowPainter", contact_id: str | None, name: str) -> None:
        if contact_id is None:
            drawing.me()
            return
        picture = None
        if self._photos is not None and self._has_photo(contact_id):
            picture = self._photos.picture(contact_id, size=drawing.px(_AVATAR), ratio=drawing.ratio)
        drawing.avatar(contact_id, name, picture)

    def editorEvent(self, event: QEvent, model: Any, option: QStyleOptionViewItem, index: _Index) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            width = type_scale(option.font).px(_SYMBOL_AT)
            box = QRect(option.rect.left(), option.rect.top(), width, option.rect.height())
            if box.contains(event.pos()) and event.button() == Qt.MouseButton.LeftButton:
                self.ticked.emit(index.row())
                return True
        return super().editorEvent(event, model, option, index)


class _RowPainter:
    """One row being painted: the painter, its place, colours and fonts, so that they need no passing around."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter = painter
        self._rect = QRectF(option.rect)
        self._state: QStyle.StateFlag = option.state
        self._scheme: Tokens = tokens(option.palette)
        self._type: TypeScale = type_scale(option.font)
        self.px = self._type.px
        self.ratio = painter.device().devicePixelRatioF()

    def heading(self, words: str, beside: str) -> None:
        place = self._rect.adjusted(self.px(_CHECK_AT), self.px(6), -self.px(10), 0)
        self._text(words, self._type.caption_initials, self._scheme.secondary, place, _LEFT)
        self._text(beside, self._type.caption, self._scheme.secondary, place, _RIGHT)

    def ground(self) -> None:
        rect = self._rect.adjusted(2, 1, -2, -1)
        if self._state & QStyle.StateFlag.State_Selected:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(self._scheme.selected)
            self._painter.drawRoundedRect(rect, 6, 6)
        elif self._state & QStyle.StateFlag.State_MouseOver:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(self._scheme.window)
            self._painter.drawRoundedRect(rect, 6, 6)
        keyboard = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
        if (self._state & keyboard) == keyboard:
            paint_focus_ring(self._painter, rect.adjusted(3, 3, -3, -3), radius=4, colour=self._scheme.accent)

    def check(self, *, is_done: bool, is_question: bool) -> None:
        px, painter, scheme = self.px, self._painter, self._scheme
        top = self._rect.center().y() - px(_CHECK) / 2
        box = QRectF(self._rect.left() + px(_CHECK_AT), top, px(_CHECK), px(_CHECK))
        ok = scheme.tone(Meaning.OK).text
        painter.setPen(QPen(ok if is_done else scheme.edge, 1.2))
        painter.setBrush(ok if is_done else scheme.base)
        if is_question:
            painter.drawEllipse(box)
            self._text("?", self._type.caption_initials, scheme.secondary, box, Qt.AlignmentFlag.AlignCenter)
            return
        painter.drawRoundedRect(box, 4, 4)
        if is_done:
            size = px(_CHECK) - 4
            paint_symbol(painter, Symbol.CHECK, left=box.left() + 2, top=box.top() + 2, size=size, colour=scheme.base)

    def mark(self, symbol: Symbol) -> None:
        size = self.px(_SYMBOL)
        top = self._rect.center().y() - size / 2
        left = self._rect.left() + self.px(_SYMBOL_AT)
        paint_symbol(self._painter, symbol, left=left, top=top, size=size, colour=self._scheme.secondary)

    def me(self) -> None:
        size = self.px(_SYMBOL)
        place = self._avatar_place()
        paint_symbol(
            self._painter, Symbol.PERSON, left=place.center().x() - size / 2, top=place.center().y() - size / 2,
            size=size, colour=self._scheme.tone(Meaning.ME).text,
        )  # fmt: skip

    def avatar(self, contact_id: str, name: str, picture: Any) -> None:
        place = self._avatar_place()
        if picture is not None:
            self._painter.drawPixmap(place.topLeft(), picture)
            return
        font = self._type.caption_initials
        paint_avatar(self._painter, place, name=name, person_id=contact_id, font=font, scheme=self._scheme)

    def texts(self, words: str, name: str, *, is_done: bool) -> None:
        px, rect = self.px, self._rect
        left = rect.left() + px(_TEXT_AT)
        width = rect.right() - px(_CHIP_ROOM + _MINUTES_ROOM) - left
        ink = self._scheme.secondary if is_done else self._scheme.text
        height = rect.height() / 2
        upper = QRectF(left, rect.top() + px(3), width, height - px(2))
        if not name:  # alone it stands in the middle
            upper = QRectF(left, rect.top(), width, rect.height())
        lower = QRectF(left, rect.top() + height - px(1), width, height - px(3))
        self._text(elided(words, self._type.body_medium, width), self._type.body_medium, ink, upper, _LEFT)
        self._text(elided(name, self._type.caption, width), self._type.caption, self._scheme.secondary, lower, _LEFT)

    def when(self, words: str, meaning: Meaning) -> None:
        px, painter, scheme = self.px, self._painter, self._scheme
        right = self._rect.right() - px(_MINUTES_ROOM)
        left = right - px(_CHIP_ROOM)
        if meaning is Meaning.NEUTRAL:
            place = QRectF(left + px(9), self._rect.top(), px(_CHIP_ROOM), self._rect.height())
            self._text(words, self._type.caption, scheme.secondary, place, _LEFT)
            return
        tone = scheme.tone(meaning)
        width = QFontMetrics(self._type.caption_strong).horizontalAdvance(words) + px(9 + 18 + 9)
        chip = QRectF(left, self._rect.center().y() - px(_CHIP_HEIGHT) / 2, width, px(_CHIP_HEIGHT))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scheme.base if self._state & QStyle.StateFlag.State_Selected else tone.tint)
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        size = px(14)
        top = chip.center().y() - size / 2
        paint_symbol(painter, Symbol.CLOCK, left=chip.left() + px(8), top=top, size=size, colour=tone.text)
        self._text(words, self._type.caption_strong, tone.text, chip.adjusted(px(26), 0, 0, 0), _LEFT)

    def minutes(self, words: str, *, is_done: bool) -> None:
        place = self._rect.adjusted(0, 0, -self.px(10), 0)
        font = self._type.caption_strong if is_done else self._type.body_strong
        self._text(words, font, self._scheme.secondary if is_done else self._scheme.text, place, _RIGHT)

    def _avatar_place(self) -> QRectF:
        size = self.px(_AVATAR)
        return QRectF(self._rect.left() + self.px(_AVATAR_AT), self._rect.center().y() - size / 2, size, size)

    def _text(self, text: str, font: QFont, ink: QColor, place: QRectF, alignment: Qt.AlignmentFlag) -> None:
        self._painter.setFont(font)
        self._painter.setPen(ink)
        self._painter.drawText(place, alignment, text)
