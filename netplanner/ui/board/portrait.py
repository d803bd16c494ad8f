"""The round picture of one person, larger than on their card, or their initials until it is there."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from netplanner.ui.board.avatar import paint_avatar
from netplanner.ui.foundation.photos import Photos
from netplanner.ui.foundation.theme import tokens
from netplanner.ui.foundation.typography import type_scale


class Portrait(QWidget):
    """`photos` None: they have no picture. `measure` is its width at a font of 13 px."""

    def __init__(self, name: str, person_id: str, photos: Photos | None, *, measure: int) -> None:
        super().__init__()
        self._name, self._id = name, person_id
        self._photos = photos
        self._type = type_scale(self.font())
        self.setFixedSize(QSize(self._type.px(measure), self._type.px(measure)))
        if self._photos is not None:
            self._photos.loaded.connect(self._on_loaded)
            self._note()

    def _on_loaded(self, person_id: str) -> None:
        if person_id == self._id:
            self._note()
            self.update()

    def _note(self) -> None:
        is_unusable = self._photos is not None and self._photos.is_unusable(self._id)
        words = self.tr("The picture on this card cannot be shown. It is kept as it is.") if is_unusable else ""
        self.setToolTip(words)
        self.setAccessibleDescription(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = None
        if self._photos is not None:
            picture = self._photos.picture(self._id, size=self.width(), ratio=self.devicePixelRatioF())
        if picture is not None:
            painter.drawPixmap(0, 0, picture)
        else:
            place, font, scheme = QRectF(self.rect()), self._type.heading, tokens(self.palette())
            paint_avatar(painter, place, name=self._name, person_id=self._id, font=font, scheme=scheme)
        painter.end()
