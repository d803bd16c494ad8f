"""A way drawn from oneself to the target: faces, arrows between them, a word and a number on each (look/08)."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from netplanner.ui.board.level_glyph import paint_level
from netplanner.ui.foundation.labels import level_name
from netplanner.ui.foundation.theme import Meaning, Tokens, tokens
from netplanner.ui.foundation.typography import elided, type_scale
from netplanner.ui.pages.introductions.faces import Faces

_HEIGHT, _FACE = 104, 48  # px of a 13 px font, as all below
_WIDEST = 165  # between two faces
_GAP, _HEAD = 9, 8
_GLYPH = 16
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """The way from one face to `to_id`. `words`: of which the first that fits is drawn; `number` "" for none."""

    to_id: str
    words: tuple[str, ...]
    number: str = ""


class PathDrawing(QWidget):
    def __init__(self, faces: Faces) -> None:
        super().__init__()
        self._faces = faces
        self._edges: Sequence[Edge] = ()
        self._asked = ""
        self._type = type_scale(self.font())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self._type.px(_HEIGHT))
        if faces.photos is not None:
            faces.photos.loaded.connect(self._on_photo_loaded)

    def sizeHint(self) -> QSize:
        return QSize(self._type.px(4 * _WIDEST), self._type.px(_HEIGHT))

    def show_edges(self, edges: Sequence[Edge], asked_id: str = "") -> None:
        """`asked_id`: who is marked, since it is they who are asked."""
        self._edges, self._asked = edges, asked_id
        told = [self.tr("You")]
        for edge in edges:
            about = ", ".join(part for part in (edge.words[0], edge.number) if part)
            told.append(f"{about} → {self._faces.name_of(edge.to_id)} ({level_name(self._faces.level_of(edge.to_id))})")
        self.setAccessibleName(" ".join(told))
        self.update()

    def _on_photo_loaded(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme, px = tokens(self.palette()), self._type.px
        count = len(self._edges) + 1
        step = min(self.width() / count, px(_WIDEST))
        first = (self.width() - step * (count - 1)) / 2
        middle = px(_FACE) / 2 + px(6)
        for number, edge in enumerate(self._edges):
            start = QPointF(first + number * step + px(_FACE / 2 + _GAP), middle)
            end = QPointF(first + (number + 1) * step - px(_FACE / 2 + _GAP), middle)
            self._paint_edge(painter, scheme, edge, start, end)
        for number in range(count):
            arriving = self._edges[number - 1] if number else None
            self._paint_face(painter, scheme, arriving, QPointF(first + number * step, middle), step)
        painter.end()

    def _paint_edge(self, painter: QPainter, scheme: Tokens, edge: Edge, start: QPointF, end: QPointF) -> None:
        px, scale = self._type.px, self._type
        fill = scheme.tone(Meaning.ACCENT).fill
        painter.setPen(QPen(fill, 2.5))
        painter.drawLine(start, QPointF(end.x() - px(_HEAD), end.y()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        back = end.x() - px(_HEAD) - 1
        painter.drawPolygon(
            QPolygonF([end, QPointF(back, end.y() - px(_HEAD / 2 + 1)), QPointF(back, end.y() + px(_HEAD / 2 + 1))])
        )
        width = end.x() - start.x() + px(_GAP)
        words = next((one for one in edge.words if _width(scale.caption_strong, one) <= width), edge.words[-1])
        above = QRectF(start.x() - px(_GAP), start.y() - px(24), width + px(_GAP), px(18))
        below = above.translated(0, px(30))
        self._text(painter, words, scale.caption_strong, above, scheme.text)
        self._text(painter, edge.number, scale.caption, below, scheme.secondary)

    def _paint_face(self, painter: QPainter, scheme: Tokens, edge: Edge | None, middle: QPointF, step: float) -> None:
        px, scale = self._type.px, self._type
        half = px(_FACE) / 2
        place = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
        under = QRectF(middle.x() - step / 2 + px(2), place.bottom() + px(6), step - px(4), px(18))
        if edge is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(scheme.accent)
            painter.drawEllipse(place)
            self._text(painter, self.tr("Me"), scale.body_strong, place, scheme.on_accent)
            self._text(painter, self.tr("You"), scale.body_medium, under, scheme.text)
            return
        font = QFont(scale.heading)
        self._faces.paint(painter, place, edge.to_id, font=font, scheme=scheme)
        if edge.to_id == self._asked:
            painter.setPen(QPen(scheme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(place.adjusted(-3, -3, 3, 3))
        is_end = edge is self._edges[-1]
        name_font = scale.body_strong if is_end or edge.to_id == self._asked else scale.body_medium
        self._text(painter, self._faces.name_of(edge.to_id), name_font, under, scheme.text)
        self._paint_level(painter, scheme, edge.to_id, under.translated(0, px(19)))

    def _paint_level(self, painter: QPainter, scheme: Tokens, person_id: str, place: QRectF) -> None:
        px, font = self._type.px, self._type.caption
        level = self._faces.level_of(person_id)
        room = place.width() - px(_GLYPH + 5)
        words = elided(level_name(level), font, room)
        width = _width(font, words) + px(_GLYPH + 5)
        left = place.center().x() - width / 2
        paint_level(painter, level, QRectF(left, place.top(), px(_GLYPH), place.height()), scheme.text)
        painter.setPen(scheme.secondary)
        painter.setFont(font)
        painter.drawText(
            QRectF(left + px(_GLYPH + 5), place.top(), room, place.height()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            words,
        )

    def _text(self, painter: QPainter, words: str, font: QFont, place: QRectF, ink: QColor) -> None:
        painter.setPen(ink)
        painter.setFont(font)
        painter.drawText(place, _CENTRE, elided(words, font, place.width()))


def _width(font: QFont, words: str) -> int:
    return QFontMetrics(font).horizontalAdvance(words)
