"""What the page shows of a person wherever they stand: their name, their level, their picture or initials."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from netplanner.ui.board.avatar import paint_avatar
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.foundation.theme import Tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Faces:
    """`name_of` and `level_of` answer for an id, "" and 0 for whom they do not know."""

    name_of: Callable[[str], str]
    level_of: Callable[[str], int] = lambda _: 0
    has_photo: Callable[[str], bool] = lambda _: False
    photos: Photos | None = None

    def paint(self, painter: QPainter, place: QRectF, person_id: str, *, font: QFont, scheme: Tokens) -> None:
        """Their picture, or their initials, as round as `place` allows."""
        if self.photos is not None and self.has_photo(person_id):
            ratio = painter.device().devicePixelRatioF()
            picture = self.photos.picture(person_id, size=round(place.width()), ratio=ratio)
            if picture is not None:
                painter.drawPixmap(place.topLeft(), picture)
                return
        paint_avatar(painter, place, name=self.name_of(person_id), person_id=person_id, font=font, scheme=scheme)
