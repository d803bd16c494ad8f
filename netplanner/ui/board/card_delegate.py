"""Paints one person as a card: at rest, hovered, selected, lifted, and with the ring of the keyboard.

Knows the card's geometry (look: Anatomy, Card); takes colours from the palette at paint time, and every word
from `foundation.sentences`. All measures are for a font of 13 px and grow with it.
"""

from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from netplanner.services.views import Chip, Line, LineKind, PersonCard
from netplanner.ui.board.avatar import paint_avatar
from netplanner.ui.board.contact_list_model import PersonRole
from netplanner.ui.board.people import People
from netplanner.ui.foundation.assets import Symbol, paint_symbol
from netplanner.ui.foundation.brief_sentences import brief_chip, brief_line
from netplanner.ui.foundation.controls import paint_focus_ring
from netplanner.ui.foundation.labels import called, follow_up_symbol
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.foundation.plain_text import is_unseen, shortened, tooltip
from netplanner.ui.foundation.sentences import chip_meaning, chip_text, line_meaning, line_symbol, line_text
from netplanner.ui.foundation.theme import Meaning, Tokens, tokens
from netplanner.ui.foundation.typography import TypeScale, elided, fitting, type_scale

SIDE_MARGIN = 6  # between the edge of a column and its cards
HALF_GAP = 4  # above and below a card; two of them make the gap of 8
_TALL, _SHORT = 92, 56
_RADIUS = 8
_SHADOW = 2  # px below the card
_LIFTED_SHADOW = 4
_AVATAR = 32
_NAME_HEIGHT = 17
_SYMBOL = 14
_CHIP_HEIGHT = 20
_ROUND = 24  # the follow-up of a short card
_PADDING = 10
_LEAST_WIDTH = 120
_GHOST = 0.45  # of a card that is being dragged, where it came from
_LONGEST = 300  # characters: more than the widest column shows, and no more is laid out

_Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CardDelegate(QStyledItemDelegate):
    """Draws the cards of one column. `is_short`: people known of, who have one line less."""

    def __init__(self, people: People, *, is_short: bool, photos: Photos | None = None) -> None:
        super().__init__()
        self._people = people
        self._is_short = is_short
        self._photos = photos

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        scale = type_scale(option.font)
        height = scale.px(_SHORT if self._is_short else _TALL)
        return QSize(scale.px(_LEAST_WIDTH), height + 2 * HALF_GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        card = index.data(PersonRole.CARD)
        if card is None:
            return
        people = self._people
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Marks heaped on a letter reach far beyond its line; they stay on their own card.
        painter.setClipRect(option.rect)
        is_ghost = card.id in people.lifted and not option.state & QStyle.StateFlag.State_Raised
        drawing = _CardPainter(painter, option, today=people.today, photos=self._photos, is_ghost=is_ghost)
        drawing.paint(people.namesakes.told_apart(card), is_short=self._is_short)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        # What cards hold may look like markup.
        QToolTip.showText(event.globalPos(), tooltip(index.data(Qt.ItemDataRole.ToolTipRole) or ""), view)
        return True


class _CardPainter:
    """One card being painted: the painter, its place, colours and fonts, so that they need no passing around."""

    def __init__(
        self, painter: QPainter, option: QStyleOptionViewItem, *, today: date, photos: Photos | None, is_ghost: bool
    ) -> None:
        self._painter = painter
        self._is_ghost = is_ghost
        self._photos = photos
        self._today = today
        self._scheme: Tokens = tokens(option.palette)
        self._type: TypeScale = type_scale(option.font)
        self._state: QStyle.StateFlag = option.state
        self._rect = QRectF(option.rect).adjusted(SIDE_MARGIN, HALF_GAP, -SIDE_MARGIN, -HALF_GAP)
        self._is_selected = self._has(QStyle.StateFlag.State_Selected) and not is_ghost

    def _has(self, flag: QStyle.StateFlag) -> bool:
        return bool(self._state & flag)

    def paint(self, card: PersonCard, *, is_short: bool) -> None:
        self._paint_ground()
        if self._is_ghost:
            self._painter.setOpacity(_GHOST)
        if is_short:
            self._paint_short(card)
        else:
            self._paint_tall(card)

    def _paint_ground(self) -> None:
        scheme, rect = self._scheme, self._rect
        edge, thickness, ground, depth = scheme.hairline, 1, scheme.base, _SHADOW
        if self._is_ghost:
            ground, depth = scheme.column, 0
        elif self._is_selected:
            edge, thickness, ground = scheme.accent, 2, scheme.selected
        elif self._has(QStyle.StateFlag.State_Raised):
            depth = _LIFTED_SHADOW
        elif self._has(QStyle.StateFlag.State_MouseOver):
            edge = scheme.edge
        ratio = self._painter.device().devicePixelRatioF()
        drawn = _ground(
            rect.size(), edge=edge, thickness=thickness, ground=ground, shadow=scheme.shadow, depth=depth, ratio=ratio
        )
        self._painter.drawPixmap(rect.topLeft(), drawn)
        has_ring = self._has(QStyle.StateFlag.State_HasFocus) and self._has(QStyle.StateFlag.State_KeyboardFocusChange)
        if has_ring and not self._is_ghost:
            paint_focus_ring(self._painter, rect, radius=_RADIUS, colour=scheme.accent)

    def _paint_short(self, card: PersonCard) -> None:
        px = self._type.px
        right = px(_PADDING) if card.chip is None else px(_PADDING + _ROUND + 8)
        self._paint_head(card, left=12, avatar_top=12, name_top=10, role_top=28, right=right)
        if card.chip is not None:
            self._paint_round(card.chip)

    def _paint_tall(self, card: PersonCard) -> None:
        self._paint_head(card, left=10, avatar_top=9, name_top=7, role_top=25, right=self._type.px(_PADDING))
        if card.line is not None:
            self._paint_line(card.line)
        if card.chip is not None:
            self._paint_chip(card.chip, card.line)

    def _paint_head(
        self, card: PersonCard, *, left: int, avatar_top: int, name_top: int, role_top: int, right: int
    ) -> None:
        """Avatar, name and role. `right` is in pixels, the others in measures of the design."""
        px, rect = self._type.px, self._rect
        if not card.role:  # a name alone stands beside the middle of the picture
            name_top = avatar_top + (_AVATAR - _NAME_HEIGHT) // 2
        avatar = QRectF(rect.left() + px(left), rect.top() + px(avatar_top), px(_AVATAR), px(_AVATAR))
        self._paint_portrait(card, avatar)
        text_left = rect.left() + px(left + _AVATAR + 8)
        width = rect.right() - right - text_left
        name_width = width
        # Where the line tells of the birthday there is no need to say it twice; the cards of level 0 have no line.
        is_told = card.level > 0 and card.line is not None and card.line.kind is LineKind.BIRTHDAY
        has_cake = card.birthday is not None and not is_told
        for is_shown, symbol in ((card.flagged, Symbol.FLAG), (has_cake, Symbol.CAKE)):
            if is_shown:
                name_width -= px(_SYMBOL + 4)
                self._symbol(
                    symbol, text_left + name_width + px(4), rect.top() + px(name_top + 2), self._scheme.secondary
                )
        ink = self._scheme.secondary if is_unseen(card.name) else self._scheme.text
        name = called(card.name)
        self._text(name, self._type.body_strong, ink, text_left, name_top, _NAME_HEIGHT, name_width)
        self._text(card.role, self._type.caption, self._scheme.secondary, text_left, role_top, 16, width)

    def _paint_portrait(self, card: PersonCard, place: QRectF) -> None:
        """The picture of the card once it is there, the initials until then."""
        picture = None
        if self._photos is not None and card.has_photo:
            ratio = self._painter.device().devicePixelRatioF()
            picture = self._photos.picture(card.id, size=round(place.width()), ratio=ratio)
        if picture is not None:
            self._painter.drawPixmap(place.topLeft(), picture)
            return
        paint_avatar(
            self._painter,
            place,
            name=card.name,
            person_id=card.id,
            font=self._type.caption_initials,
            scheme=self._scheme,
        )

    def _paint_line(self, line: Line) -> None:
        px, rect, scheme = self._type.px, self._rect, self._scheme
        meaning = line_meaning(line, self._today)
        is_neutral = meaning is Meaning.NEUTRAL
        ink = scheme.tone(meaning).text
        left = rect.left() + px(_PADDING)
        self._symbol(line_symbol(line), left, rect.top() + px(46.5), scheme.secondary if is_neutral else ink)
        text_left = left + px(20)
        font = self._type.caption if is_neutral else self._type.caption_strong
        width = rect.right() - px(_PADDING) - text_left
        texts = (shortened(say(line, self._today), _LONGEST) for say in (line_text, brief_line))
        self._text(fitting(texts, font, width), font, ink, text_left, 45, 17, width)

    def _paint_chip(self, chip: Chip, line: Line | None) -> None:
        px, rect, scheme, painter = self._type.px, self._rect, self._scheme, self._painter
        meaning = chip_meaning(chip, line, self._today)
        tone = scheme.tone(meaning)
        font = self._type.caption_strong
        room = rect.width() - 2 * px(_PADDING) - px(24 + 9)
        texts = (shortened(say(chip, line, self._today), _LONGEST) for say in (chip_text, brief_chip))
        text = fitting(texts, font, room)
        width = px(24 + 9) + QFontMetrics(font).horizontalAdvance(text)
        pill = QRectF(rect.left() + px(_PADDING), rect.top() + px(66), width, px(_CHIP_HEIGHT))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scheme.base if self._is_selected else tone.tint)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        icon_ink = scheme.secondary if meaning is Meaning.NEUTRAL else tone.text
        self._symbol(follow_up_symbol(chip.kind), pill.left() + px(6), pill.top() + px(3), icon_ink)
        painter.setPen(tone.text)
        painter.setFont(font)
        painter.drawText(pill.adjusted(px(24), 0, 0, 0), _LEFT, text)

    def _paint_round(self, chip: Chip) -> None:
        px, rect, scheme, painter = self._type.px, self._rect, self._scheme, self._painter
        tone = scheme.tone(chip_meaning(chip, None, self._today))
        size = px(_ROUND)
        middle = QPointF(rect.right() - px(_PADDING) - size / 2, rect.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scheme.base if self._is_selected else tone.tint)
        painter.drawEllipse(middle, size / 2, size / 2)
        half = px(_SYMBOL) / 2
        self._symbol(follow_up_symbol(chip.kind), middle.x() - half, middle.y() - half, tone.text)

    def _symbol(self, symbol: Symbol, left: float, top: float, colour: QColor) -> None:
        paint_symbol(self._painter, symbol, left=left, top=top, size=self._type.px(_SYMBOL), colour=colour)

    def _text(self, text: str, font: QFont, colour: QColor, left: float, top: int, height: int, width: float) -> None:
        px, painter = self._type.px, self._painter
        painter.setFont(font)
        painter.setPen(colour)
        place = QRectF(left, self._rect.top() + px(top), width, px(height))
        painter.drawText(place, _LEFT | Qt.TextFlag.TextDontClip, elided(shortened(text, _LONGEST), font, width))


def _ground(
    size: QSizeF, *, edge: QColor, thickness: int, ground: QColor, shadow: QColor, depth: int, ratio: float
) -> QPixmap:
    """An empty card with its shadow, kept in Qt's pixmap cache: all cards of a column share a few of them."""
    width, height = size.width(), size.height()
    colours = f"{edge.rgba():x}/{ground.rgba():x}/{shadow.rgba():x}"
    key = f"netplanner/card/{width}/{height}/{thickness}/{depth}/{ratio}/{colours}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    drawn = QPixmap(round(width * ratio), round((height + depth) * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    rect = QRectF(0, 0, width, height)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for down, part in ((depth, 0.5), (depth // 2, 1.0)) if depth else ():
        veil = QColor(shadow)
        veil.setAlphaF(veil.alphaF() * part)
        painter.setBrush(veil)
        painter.drawRoundedRect(rect.translated(0, down), _RADIUS, _RADIUS)
    inset = thickness / 2
    painter.setPen(QPen(edge, thickness))
    painter.setBrush(ground)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), _RADIUS - inset, _RADIUS - inset)
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn
